#pragma once

#include "assessment/result.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace labels {

/// Languages a label can be printed in, BCP 47, the first is the usual one.
QStringList labelLanguages();

/// The words on a label in one language. They come from resources/labels/words.TAG.json and not
/// from the translator of the window, because a label keeps its language whoever prints it.
class LabelWords
{
public:
    /// Usage when the label cannot be printed in that language. Any thread.
    static assessment::Result<LabelWords> of(const QString &language);

    QString language() const { return m_language; }

    bool has(const QString &key) const { return m_words.contains(key); }
    /// The word for \a key, which must be there.
    QString word(const QString &key) const;
    QString word(const QString &key, const QString &first) const;
    QString word(const QString &key, const QString &first, const QString &second) const;
    /// "3 months": \a unit is "days", "months" or "steps".
    QString count(const QString &unit, int number) const;
    /// "30 June 2031": the month in words, so that nobody takes it for the day.
    QString date(QDate date) const;
    /// The words for the keys "PREFIX.ITEM" as one list that begins with a capital.
    QString list(const QString &prefix, const QStringList &items) const;

private:
    QString m_language;
    QHash<QString, QString> m_words;
    QStringList m_months;
};

/// \a text with a capital first letter.
QString capitalised(const QString &text);

} // namespace labels
