#pragma once

#include "assessment/model/product.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace assessment {

/// What distinguishes a new version of a product from the one that was assessed; at least one
/// member is set.
struct NewVersion
{
    QString product = {};        ///< id of another product of the family, "" = the parent's
    QString firmware = {};       ///< version, "" = the product's
    QString firmwareSha256 = {}; ///< 64 lower-case hex digits, "" = not known
    QString reason = {};         ///< why it is assessed again
};

/// One thing about the product that is not as it was.
struct FieldChange
{
    QString field; ///< as in product.json: "model", "firmware.version", "interfaces" …
    QString from;
    QString to;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// A provision whose evidence came from device runs; those speak of the old version only.
struct Retest
{
    QString provision;
    QStringList tests; ///< "DT-04"

    friend bool operator==(const Retest &, const Retest &) = default;
};

/// Where an assessment carries on from.
struct Lineage
{
    QString parent;          ///< id of the assessment it carries on from
    QByteArray parentSha256; ///< of the canonical JSON of the parent as it stood then
    QString parentProduct;   ///< brand, model and firmware then, for people
    QString reason;
    QList<FieldChange> changes; ///< from the parent's product to the new one
    QList<Retest> retests;      ///< in the order of their provisions
    int answers = 0;            ///< how many came over
    int evidence = 0;

    friend bool operator==(const Lineage &, const Lineage &) = default;
};

/// What is different in \a to, in the order of product.json.
QList<FieldChange> changesBetween(const Product &from, const Product &to);

/// "firmware.version" in words for people, translated; an unknown field as it is.
QString fieldName(const QString &field);

/// Without the parent's id, which another workspace would number otherwise: the digest names it.
QJsonObject toJson(const Lineage &lineage);
/// What toJson() wrote; \a parent is the id it left out.
Lineage lineageFromJson(const QString &parent, const QJsonObject &json);

} // namespace assessment
