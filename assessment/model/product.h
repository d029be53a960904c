#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment {

/// A company with its address, as PSTI Schedule 4 item 2 asks for it.
struct Company
{
    QString name;
    QString country; ///< ISO 3166-1 alpha-2
    QString address;

    friend bool operator==(const Company &, const Company &) = default;
};

/// A consumer IoT product and the unit under test.
struct Product
{
    QString id; ///< given by the workspace, "" before
    QString brand;
    QString model;
    QString name;
    QString type; ///< one of productTypes()
    QString hardwareRevision;
    QString gtin; ///< 8, 12, 13 or 14 digits with a right check digit, or ""
    QStringList variants;
    Company manufacturer;
    std::optional<Company> ukRepresentative;
    QString firmwareVersion;
    QString firmwareSha256; ///< 64 lower-case hex digits, or ""
    QStringList interfaces; ///< of interfaceKinds()
    QStringList associatedServices;

    friend bool operator==(const Product &, const Product &) = default;
};

QStringList productTypes();   ///< ids, "other" last
QStringList interfaceKinds(); ///< "serial", "usb", "wifi" …

/// \a product as a label of one of its models names it: \a model ("" = its own) is its own or one
/// of its variants, and \a gtin ("" = that of the product) belongs to it. InvalidInput when the
/// product has no such model, or the number is no GTIN.
Result<Product> productAs(const Product &product, const QString &model, const QString &gtin);

/// \a json as in design example product.json; unknown names are problems.
Product readProduct(JsonReader &reader);
Result<Product> readProductFile(const QString &path);
QJsonObject toJson(const Product &product); ///< the same shape that readProduct() takes

} // namespace assessment
