#include "labels/labelwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Result;

QStringList labelLanguages()
{
    return {u"en-GB"_s, u"cy"_s};
}

Result<LabelWords> LabelWords::of(const QString &language)
{
    if (!labelLanguages().contains(language)) {
        return Error{.kind = Error::Kind::Usage,
                     .what = QCoreApplication::translate(
                         "labels::LabelWords", "the label cannot be printed in that language"),
                     .where = language,
                     .advice = QCoreApplication::translate("labels::LabelWords", "choose one of %1")
                                   .arg(labelLanguages().join(u", "_s))};
    }
    QFile file(u":/labels/words.%1.json"_s.arg(language));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonDocument json = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray());

    LabelWords words;
    words.m_language = language;
    const QJsonArray months = json[u"months"].toArray();
    for (const QJsonValue &month : months)
        words.m_months.append(month.toString());
    const QJsonObject table = json[u"words"].toObject();
    for (auto word = table.begin(); word != table.end(); ++word)
        words.m_words.insert(word.key(), word->toString());
    Q_ASSERT(words.m_months.size() == 12);
    return words;
}

QString LabelWords::word(const QString &key) const
{
    Q_ASSERT_X(has(key), "LabelWords::word", qPrintable(key));
    return m_words.value(key);
}

QString LabelWords::word(const QString &key, const QString &first) const
{
    return word(key).arg(first);
}

QString LabelWords::word(const QString &key, const QString &first, const QString &second) const
{
    return word(key).arg(first, second);
}

QString LabelWords::count(const QString &unit, int number) const
{
    if (number == 1)
        return word(unit + u".one"_s);
    if (number == 2)
        return word(unit + u".two"_s); // Welsh softens the noun after two
    return word(unit + u".other"_s, QString::number(number));
}

QString LabelWords::date(QDate date) const
{
    Q_ASSERT(date.isValid());
    return word(u"date"_s).arg(QString::number(date.day()), m_months[date.month() - 1],
                               QString::number(date.year()));
}

QString LabelWords::list(const QString &prefix, const QStringList &items) const
{
    QStringList words;
    for (const QString &item : items)
        words.append(word(prefix + u'.' + item));
    return capitalised(words.join(word(u"list.separator"_s)));
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.sliced(1);
}

} // namespace labels
