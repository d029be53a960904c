#include "assessment/model/component.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Component)
};

constexpr int longestName = 200; // characters
constexpr int longestVersion = 100;
constexpr int longestId = 40;
constexpr int longestReason = 1000;

QStringList kindIds()
{
    QStringList ids;
    for (const ComponentKind kind : componentKinds())
        ids.append(idOf(kind));
    return ids;
}

} // namespace

QList<ComponentKind> componentKinds()
{
    return {ComponentKind::Component, ComponentKind::Service, ComponentKind::App};
}

QString idOf(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Component: return u"component"_s;
    case ComponentKind::Service: return u"service"_s;
    case ComponentKind::App: return u"app"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ComponentKind> componentKindFromId(const QString &id)
{
    const auto kinds = componentKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](ComponentKind kind) { return idOf(kind) == id; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

QString nameOf(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Component: return Text::tr("Component");
    case ComponentKind::Service: return Text::tr("Service");
    case ComponentKind::App: return Text::tr("App");
    }
    Q_UNREACHABLE();
}

QString inWords(const Component &component)
{
    return Text::tr("%1 %2 by %3", "name, version, supplier")
        .arg(component.name, component.version, component.supplier);
}

QJsonObject toJson(const Component &component)
{
    QJsonObject json{{u"kind"_s, idOf(component.kind)},
                     {u"name"_s, component.name},
                     {u"version"_s, component.version},
                     {u"supplier"_s, component.supplier}};
    if (!component.replaces.isEmpty())
        json[u"replaces"_s] = component.replaces;
    if (component.withdrawn.isValid()) {
        json[u"withdrawn"_s] = component.withdrawn.toString(Qt::ISODate);
        json[u"reason"_s] = component.reason;
    }
    return json;
}

Component readComponent(JsonReader &reader)
{
    Component component{.kind = componentKinds()[reader.choice(u"kind"_s, kindIds())],
                        .name = reader.line(u"name"_s, longestName),
                        .version = reader.line(u"version"_s, longestVersion),
                        .supplier = reader.line(u"supplier"_s, longestName)};
    component.replaces = reader.optionalLine(u"replaces"_s, longestId).value_or(QString());
    component.withdrawn = reader.optionalDate(u"withdrawn"_s).value_or(QDate());
    if (component.withdrawn.isValid())
        component.reason = reader.text(u"reason"_s, longestReason);
    reader.finish();
    return component;
}

Component componentFromJson(const QString &id, const QJsonObject &record)
{
    return {
        .id = id,
        .kind =
            componentKindFromId(record[u"kind"_s].toString()).value_or(ComponentKind::Component),
        .name = record[u"name"_s].toString(),
        .version = record[u"version"_s].toString(),
        .supplier = record[u"supplier"_s].toString(),
        .replaces = record[u"replaces"_s].toString(),
        .withdrawn = QDate::fromString(record[u"withdrawn"_s].toString(), Qt::ISODate),
        .reason = record[u"reason"_s].toString()};
}

} // namespace assessment
