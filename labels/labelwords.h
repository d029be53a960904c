#pragma once

#include "assessment/language/language.h"
#include "assessment/result.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace labels {

/// Languages a label can be printed in, BCP 47, the first is the usual one:
/// assessment::languages().
QStringList labelLanguages();

/// The words on a label in one language. They come from resources/labels/words.TAG.json and not
/// from the translator of the window, because a label keeps its language whoever prints it.
class LabelWords
{
public:
    /// Usage when the label cannot be printed in that language. Any thread.
    static assessment::Result<LabelWords> of(const QString &language);

    QString language() const { return m_language; }
    /// Who read the words: "machine draft, not reviewed" where nobody did.
    QString review() const { return m_review; }

    bool has(const QString &key) const { return m_words.contains(key); }
    /// The word for \a key, which must be there.
    QString word(const QString &key) const;
    QString word(const QString &key, const QString &first) const;
    QString word(const QString &key, const QString &first, const QString &second) const;
    /// "3 months": \a unit is "days", "months" or "steps". The key is that of the plural form in
    /// this language (UNIT.few), or UNIT.other where it has no words of its own.
    QString count(const QString &unit, int number) const;
    /// "0.5", with a comma where the language has one.
    QString number(double value, int decimals) const;
    /// "30 June 2031": the month in words, so that nobody takes it for the day.
    QString date(QDate date) const;
    /// The words for the keys "PREFIX.ITEM" as one list that begins with a capital.
    QString list(const QString &prefix, const QStringList &items) const;

private:
    static LabelWords read(const QString &language);

    QString m_language;
    QString m_review;
    QHash<QString, QString> m_words;
    QStringList m_months;
};

/// \a text with a capital first letter, and with a small one: "keine Angabe", not "keine angabe".
QString capitalised(const QString &text);
QString uncapitalised(const QString &text);

} // namespace labels
