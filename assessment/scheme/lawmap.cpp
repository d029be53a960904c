#include "assessment/scheme/lawmap.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

QList<LawLink> readLinks()
{
    QFile file(u":/recommendations/law-map.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open); // it is part of the program
    const QJsonObject map = QJsonDocument::fromJson(file.readAll()).object();
    QList<LawLink> links;
    for (const QJsonValue &law : map[u"laws"_s].toArray()) {
        for (const QJsonValue &guideline : law[u"guidelines"_s].toArray()) {
            links.append({.guideline = guideline.toInt(),
                          .law = law[u"law"_s].toString(),
                          .why = law[u"why"_s].toString(),
                          .since = law[u"since"_s].toString(),
                          .source = map[u"source"_s].toString(),
                          .asOf = QDate::fromString(map[u"asOf"_s].toString(), Qt::ISODate)});
        }
    }
    std::stable_sort(links.begin(), links.end(),
                     [](const LawLink &a, const LawLink &b) { return a.guideline < b.guideline; });
    return links;
}

} // namespace

QList<LawLink> lawLinks()
{
    static const QList<LawLink> links = readLinks();
    return links;
}

} // namespace assessment
