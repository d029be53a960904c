#include "assessment/model/product.h"

#include "assessment/json/strictjson.h"
#include "assessment/model/fieldrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Product)
};

// Lengths after labels.md §6, fields 4 to 9, where it names them.
constexpr int longestDesignation = 60;
constexpr int longestName = 120;
constexpr int longestAddress = 400;
constexpr int longestVersion = 40;
constexpr int mostVariants = 200;
constexpr int mostServices = 50;

Company readCompany(JsonReader &reader)
{
    Company company;
    company.name = reader.line(u"name"_s, longestName);
    company.country = reader.line(u"country"_s, 2);
    if (!company.country.isEmpty() && !isCountryCode(company.country))
        reader.problem(u"country"_s, Text::tr("must be a country code such as GB (ISO 3166-1)"));
    company.address = reader.optionalText(u"address"_s, longestAddress).value_or(QString());
    reader.finish();
    return company;
}

QJsonObject toJson(const Company &company)
{
    QJsonObject json{{u"name"_s, company.name}, {u"country"_s, company.country}};
    if (!company.address.isEmpty())
        json[u"address"_s] = company.address;
    return json;
}

void readFirmware(JsonReader firmware, Product &product)
{
    product.firmwareVersion = firmware.line(u"version"_s, longestVersion);
    product.firmwareSha256 = firmware.optionalLine(u"sha256"_s, 64).value_or(QString());
    if (!product.firmwareSha256.isEmpty() && !isSha256Hex(product.firmwareSha256))
        firmware.problem(u"sha256"_s, Text::tr("must be 64 lower-case hexadecimal digits"));
    firmware.finish();
}

void readInterfaces(JsonReader &reader, Product &product)
{
    product.interfaces = reader.optionalTexts(u"interfaces"_s, 20);
    for (qsizetype i = 0; i < product.interfaces.size(); ++i) {
        const QString &kind = product.interfaces[i];
        const QString place = u"interfaces"_s;
        if (!interfaceKinds().contains(kind)) {
            reader.problem(
                place,
                Text::tr("\"%1\" is none of \"%2\"").arg(kind, interfaceKinds().join(u"\", \""_s)));
        } else if (product.interfaces.indexOf(kind) != i) {
            reader.problem(place, Text::tr("\"%1\" stands there twice").arg(kind));
        }
    }
}

} // namespace

QStringList productTypes()
{
    return {u"toy"_s,          u"baby-monitor"_s, u"smoke-alarm"_s, u"door-lock"_s, u"camera"_s,
            u"television"_s,   u"speaker"_s,      u"wearable"_s,    u"health"_s,    u"home-hub"_s,
            u"alarm-system"_s, u"plug-light"_s,   u"heating"_s,     u"appliance"_s, u"assistant"_s,
            u"router"_s,       u"energy"_s,       u"sensor"_s,      u"other"_s};
}

QStringList interfaceKinds()
{
    return {u"serial"_s,    u"usb"_s,      u"jtag"_s,   u"ethernet"_s, u"wifi"_s,
            u"bluetooth"_s, u"zigbee"_s,   u"thread"_s, u"z-wave"_s,   u"cellular"_s,
            u"nfc"_s,       u"infrared"_s, u"other"_s};
}

Product readProduct(JsonReader &reader)
{
    Product product;
    product.brand = reader.line(u"brand"_s, longestDesignation);
    product.model = reader.line(u"model"_s, longestDesignation);
    product.name = reader.line(u"name"_s, longestName);
    product.type = productTypes().at(reader.choice(u"type"_s, productTypes()));
    product.hardwareRevision =
        reader.optionalLine(u"hardwareRevision"_s, longestDesignation).value_or(QString());
    product.gtin = reader.optionalLine(u"gtin"_s, 14).value_or(QString());
    if (!product.gtin.isEmpty() && !isGtin(product.gtin)) {
        reader.problem(u"gtin"_s,
                       Text::tr("must be 8, 12, 13 or 14 digits with a right check digit"));
    }
    product.variants = reader.optionalTexts(u"variants"_s, longestDesignation, mostVariants);
    JsonReader manufacturer = reader.child(u"manufacturer"_s);
    product.manufacturer = readCompany(manufacturer);
    if (auto representative = reader.optionalChild(u"ukRepresentative"_s))
        product.ukRepresentative = readCompany(*representative);
    readFirmware(reader.child(u"firmware"_s), product);
    readInterfaces(reader, product);
    product.associatedServices =
        reader.optionalTexts(u"associatedServices"_s, longestName, mostServices);
    reader.finish();
    return product;
}

Result<Product> readProductFile(const QString &path)
{
    const Result<QJsonValue> json = readJsonFile(path);
    if (!json)
        return json.error();
    JsonReader reader(*json);
    const Product product = readProduct(reader);
    if (!reader.ok())
        return reader.error(Text::tr("the product cannot be read"), path);
    return product;
}

Result<Product> productAs(const Product &product, const QString &model, const QString &gtin)
{
    Product named = product;
    const auto refusal = [](const QString &where, const QString &why, const QString &advice) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("no label can be made for this model"),
                     .where = where,
                     .why = why,
                     .advice = advice};
    };
    if (!model.isEmpty() && model != product.model) {
        if (!product.variants.contains(model))
            return refusal(model,
                           Text::tr("the assessment covers %1 and the variants of the product")
                               .arg(product.model),
                           Text::tr("enter it as a variant of the product first"));
        named.model = model;
        named.gtin.clear(); // the number belongs to the model that was assessed
    }
    if (!model.isEmpty())
        named.variants.clear(); // this label is for one of them
    if (!gtin.isEmpty()) {
        if (!isGtin(gtin))
            return refusal(gtin, Text::tr("it is no GTIN with a right check digit"),
                           Text::tr("use 8, 12, 13 or 14 digits"));
        named.gtin = gtin;
    }
    return named;
}

QJsonObject toJson(const Product &product)
{
    QJsonObject firmware{{u"version"_s, product.firmwareVersion}};
    if (!product.firmwareSha256.isEmpty())
        firmware[u"sha256"_s] = product.firmwareSha256;
    QJsonObject json{
        {u"brand"_s, product.brand},
        {u"model"_s, product.model},
        {u"name"_s, product.name},
        {u"type"_s, product.type},
        {u"variants"_s, QJsonArray::fromStringList(product.variants)},
        {u"manufacturer"_s, toJson(product.manufacturer)},
        {u"ukRepresentative"_s, product.ukRepresentative
                                    ? QJsonValue(toJson(*product.ukRepresentative))
                                    : QJsonValue(QJsonValue::Null)},
        {u"firmware"_s, firmware},
        {u"interfaces"_s, QJsonArray::fromStringList(product.interfaces)},
        {u"associatedServices"_s, QJsonArray::fromStringList(product.associatedServices)},
    };
    if (!product.hardwareRevision.isEmpty())
        json[u"hardwareRevision"_s] = product.hardwareRevision;
    if (!product.gtin.isEmpty())
        json[u"gtin"_s] = product.gtin;
    return json;
}

} // namespace assessment
