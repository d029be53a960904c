#include "assessment/model/lineage.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Lineage)
};

using Fields = QList<std::pair<QString, QString>>;

void addCompany(Fields &fields, const QString &name, const Company &company)
{
    fields.append({name + u".name"_s, company.name});
    fields.append({name + u".country"_s, company.country});
    fields.append({name + u".address"_s, company.address});
}

Fields fieldsOf(const Product &product)
{
    Fields fields{{u"brand"_s, product.brand},
                  {u"model"_s, product.model},
                  {u"name"_s, product.name},
                  {u"type"_s, product.type},
                  {u"hardwareRevision"_s, product.hardwareRevision},
                  {u"gtin"_s, product.gtin},
                  {u"variants"_s, product.variants.join(u", "_s)}};
    addCompany(fields, u"manufacturer"_s, product.manufacturer);
    addCompany(fields, u"ukRepresentative"_s, product.ukRepresentative.value_or(Company()));
    fields.append({u"firmware.version"_s, product.firmwareVersion});
    fields.append({u"firmware.sha256"_s, product.firmwareSha256});
    fields.append({u"interfaces"_s, product.interfaces.join(u", "_s)});
    fields.append({u"associatedServices"_s, product.associatedServices.join(u", "_s)});
    return fields;
}

} // namespace

QList<FieldChange> changesBetween(const Product &from, const Product &to)
{
    const Fields before = fieldsOf(from);
    const Fields after = fieldsOf(to);
    QList<FieldChange> changes;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i].second != after[i].second) {
            changes.append(
                {.field = before[i].first, .from = before[i].second, .to = after[i].second});
        }
    }
    return changes;
}

QString fieldName(const QString &field)
{
    const QHash<QString, QString> names{
        {u"brand"_s, Text::tr("Brand")},
        {u"model"_s, Text::tr("Model")},
        {u"name"_s, Text::tr("Name")},
        {u"type"_s, Text::tr("Kind of product")},
        {u"hardwareRevision"_s, Text::tr("Hardware revision")},
        {u"gtin"_s, Text::tr("GTIN")},
        {u"variants"_s, Text::tr("Variants")},
        {u"manufacturer.name"_s, Text::tr("Manufacturer")},
        {u"manufacturer.country"_s, Text::tr("Country of the manufacturer")},
        {u"manufacturer.address"_s, Text::tr("Address of the manufacturer")},
        {u"ukRepresentative.name"_s, Text::tr("UK representative")},
        {u"ukRepresentative.country"_s, Text::tr("Country of the UK representative")},
        {u"ukRepresentative.address"_s, Text::tr("Address of the UK representative")},
        {u"firmware.version"_s, Text::tr("Firmware version")},
        {u"firmware.sha256"_s, Text::tr("SHA-256 of the firmware")},
        {u"interfaces"_s, Text::tr("Interfaces")},
        {u"associatedServices"_s, Text::tr("Associated services")},
    };
    return names.value(field, field);
}

QJsonObject toJson(const Lineage &lineage)
{
    QJsonArray changes;
    for (const FieldChange &change : lineage.changes) {
        changes.append(QJsonObject{
            {u"field"_s, change.field}, {u"from"_s, change.from}, {u"to"_s, change.to}});
    }
    QJsonArray retests;
    for (const Retest &retest : lineage.retests) {
        retests.append(QJsonObject{{u"provision"_s, retest.provision},
                                   {u"tests"_s, QJsonArray::fromStringList(retest.tests)}});
    }
    return {{u"sha256"_s, QString::fromLatin1(lineage.parentSha256.toHex())},
            {u"product"_s, lineage.parentProduct},
            {u"reason"_s, lineage.reason},
            {u"changes"_s, changes},
            {u"retest"_s, retests},
            {u"answers"_s, lineage.answers},
            {u"evidence"_s, lineage.evidence}};
}

Lineage lineageFromJson(const QString &parent, const QJsonObject &json)
{
    Lineage lineage;
    lineage.parent = parent;
    lineage.parentSha256 = QByteArray::fromHex(json[u"sha256"_s].toString().toLatin1());
    lineage.parentProduct = json[u"product"_s].toString();
    lineage.reason = json[u"reason"_s].toString();
    for (const QJsonValue &change : json[u"changes"_s].toArray()) {
        lineage.changes.append({.field = change[u"field"_s].toString(),
                                .from = change[u"from"_s].toString(),
                                .to = change[u"to"_s].toString()});
    }
    for (const QJsonValue &retest : json[u"retest"_s].toArray()) {
        QStringList tests;
        for (const QJsonValue &test : retest[u"tests"_s].toArray())
            tests.append(test.toString());
        lineage.retests.append({.provision = retest[u"provision"_s].toString(), .tests = tests});
    }
    lineage.answers = json[u"answers"_s].toInt();
    lineage.evidence = json[u"evidence"_s].toInt();
    return lineage;
}

} // namespace assessment
