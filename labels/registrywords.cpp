#include "labels/registrywords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace labels {

QStringList RegistryWords::languages()
{
    return assessment::languageTags();
}

RegistryWords RegistryWords::of(const QString &language)
{
    const QString known = languages().contains(language) ? language : languages().constFirst();
    RegistryWords words(*LabelWords::of(known));
    QFile file(u":/registry/words.%1.json"_s.arg(known));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonDocument json = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray());
    words.m_review = json[u"review"].toString();
    const QJsonObject table = json[u"words"].toObject();
    for (auto word = table.begin(); word != table.end(); ++word)
        words.m_words.insert(word.key(), word->toString());
    return words;
}

QString RegistryWords::word(const QString &key) const
{
    Q_ASSERT_X(m_words.contains(key), "RegistryWords::word", qPrintable(key));
    return m_words.value(key);
}

QString RegistryWords::time(const QDateTime &time) const
{
    return u"%1, %2"_s.arg(date(time), time.toUTC().toString(u"HH:mm 'UTC'"_s));
}

} // namespace labels
