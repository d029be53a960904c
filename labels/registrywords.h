#pragma once

#include "labels/labelwords.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

namespace labels {

/// The registry's own words in one language, from resources/registry/words.TAG.json. What a label
/// says comes from the label.
class RegistryWords
{
public:
    /// Languages that the list has a page in; the first is the usual one.
    static QStringList languages();
    /// The words in \a language, or in English where there are none.
    static RegistryWords of(const QString &language);

    QString language() const { return m_dates.language(); } ///< BCP 47, of what is returned
    QString review() const { return m_review; }             ///< as LabelWords::review()
    QString word(const QString &key) const;
    QString word(const QString &key, const QString &first) const { return word(key).arg(first); }
    QString word(const QString &key, const QString &first, const QString &second) const
    {
        return word(key).arg(first, second);
    }
    QString date(QDate date) const { return m_dates.date(date); }
    QString date(const QDateTime &time) const { return m_dates.date(time.toUTC().date()); }
    /// "3 June 2027, 14:05 UTC"
    QString time(const QDateTime &time) const;

private:
    explicit RegistryWords(const LabelWords &dates) : m_dates(dates) {}

    LabelWords m_dates;
    QString m_review;
    QHash<QString, QString> m_words;
};

} // namespace labels
