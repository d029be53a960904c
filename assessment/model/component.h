#pragma once

#include "assessment/json/jsonreader.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment {

/// What a supplier delivers into the products of others.
enum class ComponentKind { Component, Service, App };

QString idOf(ComponentKind kind); ///< "component", "service", "app"
std::optional<ComponentKind> componentKindFromId(const QString &id);
QString nameOf(ComponentKind kind); ///< translated
QList<ComponentKind> componentKinds();

/// One version of something that a supplier delivers into products, with evidence of its own that
/// each of these products can use (docs/adr/0041-supplier-evidence.md). Another version is another
/// component.
struct Component
{
    QString id = {}; ///< no part of the record
    ComponentKind kind = ComponentKind::Component;
    QString name;          ///< 1 … 200 characters
    QString version;       ///< 1 … 100 characters
    QString supplier;      ///< 1 … 200 characters
    QString replaces = {}; ///< id of the older version, "" = none
    /// The first day (UTC) on which its evidence shows nothing any more; invalid = it holds.
    QDate withdrawn = {};
    QString reason = {}; ///< for the withdrawal

    bool isWithdrawn(QDate day) const
    {
        return withdrawn.isValid() && (!day.isValid() || day >= withdrawn);
    }

    friend bool operator==(const Component &, const Component &) = default;
};

/// "ESP modem 2.1 by Acme": for people and for lists.
QString inWords(const Component &component);

/// The record of \a component without its id.
QJsonObject toJson(const Component &component);
/// Reads a record; problems are collected in \a reader. The id stays empty.
Component readComponent(JsonReader &reader);
/// What was read and checked before.
Component componentFromJson(const QString &id, const QJsonObject &record);

/// Whose evidence an item is when a supplier has shown it: a copy of the component as it travels
/// with the item, also into a workspace that does not know the component.
struct SuppliedBy
{
    Component component;
    QString source; ///< id of the component's own item

    friend bool operator==(const SuppliedBy &, const SuppliedBy &) = default;
};

/// A component as an assessment uses it.
struct ComponentUse
{
    Component component;
    QDateTime used; ///< UTC
    QString usedBy;
    /// What the workspace knows beyond the use; no part of the record of the assessment.
    QString newer = {}; ///< the version that replaces it, "" = none is known here
    int waiting = 0;    ///< items for the scheme of the assessment that it has not taken over

    friend bool operator==(const ComponentUse &, const ComponentUse &) = default;
};

/// An item of evidence that belongs to a component.
struct ComponentEvidence
{
    QString id;
    QString component;
    QString title;
    QString fileName; ///< without folders
    QString mediaType;
    QString url;
    QByteArray sha256; ///< 32 bytes
    qint64 bytes = 0;
    QStringList provisions; ///< that it supports, of any scheme
    bool confidential = false;
    QDate expires = {}; ///< last day (UTC) on which it shows anything; invalid = no end
    QDateTime added;    ///< UTC
    QString addedBy;

    friend bool operator==(const ComponentEvidence &, const ComponentEvidence &) = default;
};

/// One assessment that uses a component.
struct ComponentWhere
{
    QString assessment;
    QString product; ///< brand and model
    QString firmware;
    QString scheme;
    int evidence = 0; ///< items of the component that it holds
    int expired = 0;  ///< of these that no longer count
    int waiting = 0;  ///< items that it has not taken over

    friend bool operator==(const ComponentWhere &, const ComponentWhere &) = default;
};

/// A row of the list of components.
struct ComponentOverview
{
    Component component;
    QString newer = {}; ///< id of the version that replaces it, "" = none
    /// false: it came with an imported assessment and has no evidence of its own here.
    bool isHere = true;
    int evidence = 0;       ///< items of its own
    int expired = 0;        ///< of these that no longer count
    QDate firstExpiry = {}; ///< the next last day among the others; invalid = none
    int products = 0;       ///< assessments that use it

    friend bool operator==(const ComponentOverview &, const ComponentOverview &) = default;
};

} // namespace assessment
