#include "labels/verifypage.h"

#include "labels/qrpayload.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/signing/jws.h"
#include "assessment/signing/publishedkey.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using assessment::canonicalJson;
using assessment::signing::PublishedKey;

namespace labels {

namespace {

constexpr QByteArrayView dataHead = "// assay-verify-page/1: written by Assay, not by hand\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

/// What the page itself is made of; the folder is compiled in.
QList<PageFile> fixedFiles()
{
    static const QString root = u":/verifypage/"_s;
    QList<PageFile> files;
    QDirIterator names(root, QDir::Files);
    while (names.hasNext()) {
        const QString path = names.next();
        files.append({path.sliced(root.size()), contentOf(path)});
    }
    std::ranges::sort(files, {}, &PageFile::path);
    files.append({u"mark.svg"_s, contentOf(u":/labels/mark.svg"_s)});
    return files;
}

QJsonObject keyFields(const PublishedKey &key)
{
    const auto seconds = [](const QDateTime &time) { return time.toSecsSinceEpoch(); };
    QJsonObject fields{{u"kid"_s, QString::fromLatin1(key.certificate.keyId.toHex())},
                       {u"name"_s, key.certificate.subject},
                       {u"authority"_s, QString::fromLatin1(key.authority.toHex())},
                       {u"notBefore"_s, seconds(key.certificate.notBefore)},
                       {u"notAfter"_s, seconds(key.certificate.notAfter)},
                       {u"trusted"_s, key.trusted},
                       {u"jwk"_s, key.jwk}};
    if (key.trusted) {
        fields[u"from"_s] = seconds(key.chainFrom);
        fields[u"to"_s] = seconds(key.chainTo);
    }
    return fields;
}

QJsonObject productFields(const PageProduct &product)
{
    QJsonObject fields;
    if (!product.gtin.isEmpty())
        fields[u"gtin"_s] = gtin14(product.gtin);
    if (!product.language.isEmpty())
        fields[u"language"_s] = product.language;
    if (!product.picture.isEmpty())
        fields[u"picture"_s] = product.picture;
    return fields;
}

QByteArray dataScript(const VerifyPageData &data)
{
    QJsonArray keys;
    const QList<QByteArray> listSigners = assessment::signing::certificatesIn(data.status);
    for (const PublishedKey &key : assessment::signing::publishedKeys(data.trust, listSigners))
        keys.append(keyFields(key));
    QJsonObject products;
    for (auto product = data.products.begin(); product != data.products.end(); ++product) {
        const QJsonObject fields = productFields(*product);
        if (!fields.isEmpty())
            products[product.key()] = fields;
    }
    QJsonObject pictures;
    for (auto picture = data.pictures.begin(); picture != data.pictures.end(); ++picture)
        pictures.insert(picture.key(), *picture);
    const QJsonObject page{
        {u"organisation"_s, data.organisation},
        {u"made"_s, data.made.isValid() ? QJsonValue(data.made.toSecsSinceEpoch()) : QJsonValue()},
        {u"keys"_s, keys},
        {u"status"_s, !data.status.isEmpty()},
        {u"statusList"_s, data.statusAddress},
        {u"labelPage"_s, data.labelAddress},
        {u"products"_s, products},
        {u"pictures"_s, pictures}};
    return dataHead.toByteArray() + "globalThis.assayPage = " + canonicalJson(page) + ";\n";
}

QByteArray statusScript(const QByteArray &status)
{
    return "globalThis.assayStatus = " + canonicalJson(QString::fromLatin1(status.trimmed()))
           + ";\n";
}

} // namespace

QList<PageFile> verifyPageFiles(const VerifyPageData &data)
{
    QList<PageFile> files = fixedFiles();
    files.append({u"data.js"_s, dataScript(data)});
    files.append({u"status.js"_s, statusScript(data.status)});
    return files;
}

PageFile gtinPage(const QString &gtin)
{
    const QString whole = gtin14(gtin);
    static const QString page = uR"(<!DOCTYPE html>
<html lang="en-GB" data-gtin="%1">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Product %1</title>
</head>
<body>
<p><a id="page" href="../../V/index.html">Check the label of product %1</a></p>
<script src="../../V/redirect.js"></script>
</body>
</html>
)"_s;
    return {u"01/%1/index.html"_s.arg(whole), page.arg(whole).toUtf8()};
}

bool isVerifyPageData(const QByteArray &dataJs)
{
    return dataJs.startsWith(dataHead);
}

} // namespace labels
