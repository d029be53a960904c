#include "labels/labelwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Result;

QStringList labelLanguages()
{
    return assessment::languageTags();
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
    // Each label of a batch asks for them.
    static std::mutex mutex;
    static std::map<QString, LabelWords> known;
    const std::lock_guard lock(mutex);
    auto words = known.find(language);
    if (words == known.end())
        words = known.emplace(language, read(language)).first;
    return words->second;
}

LabelWords LabelWords::read(const QString &language)
{
    QFile file(u":/labels/words.%1.json"_s.arg(language));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonDocument json = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray());

    LabelWords words;
    words.m_language = language;
    words.m_review = json[u"review"].toString();
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
    const QString key = unit + u'.' + idOf(assessment::findLanguage(m_language)->plural(number));
    // "1 month" and the two of Welsh and Arabic have no number to put in.
    const QString words = word(has(key) ? key : unit + u".other"_s);
    return words.contains(u"%1"_s) ? words.arg(number) : words;
}

QString LabelWords::number(double value, int decimals) const
{
    const QLocale locale(assessment::findLanguage(m_language)->locale);
    return locale.toString(value, 'f', decimals);
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

QString uncapitalised(const QString &text)
{
    return text.isEmpty() ? text : text.front().toLower() + text.sliced(1);
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.sliced(1);
}

} // namespace labels
