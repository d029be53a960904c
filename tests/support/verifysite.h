#pragma once

#include "assessment/json/canonicaljson.h"
#include "assessment/signing/cose.h"
#include "assessment/signing/jws.h"
#include "assessment/signing/packedcose.h"
#include "labels/verifypage.h"
#include "support/labelfixture.h"
#include "support/testcertificates.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>

/// Sites with a verify page, status lists, and codes good and bad, for a browser to look at.
namespace verifysite {

inline void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// An RSA signer under an authority of its own.
struct RsaSigner
{
    QTemporaryDir folder;
    testcertificates::Member root =
        testcertificates::make(testcertificates::p256(), testcertificates::authority());
    testcertificates::Member signer = testcertificates::make(
        testcertificates::Key(EVP_RSA_gen(3072), testcertificates::Free()), {}, &root);

    assessment::signing::Identity identity() const
    {
        return *assessment::signing::Identity::load(
            testcertificates::written(folder.filePath(QStringLiteral("rsa.pem")),
                                      testcertificates::pemFile(signer.key, {signer})),
            assessment::SecretBytes());
    }
};

/// A signed status list as registry publish writes it.
struct StatusList
{
    QDateTime issued = signingfixture::issueTime;
    QDateTime nextUpdate = signingfixture::issueTime.addDays(7);
    int number = 1;
    QJsonObject labels;

    StatusList &with(const QString &label, const QString &state, QJsonObject more = {},
                     const QString &expires = QStringLiteral("2028-11-23"))
    {
        more[QStringLiteral("state")] = state;
        more[QStringLiteral("since")] = QStringLiteral("2026-11-23T12:00:00Z");
        more[QStringLiteral("expires")] = expires;
        labels[label] = more;
        return *this;
    }

    QByteArray signedBy(const assessment::signing::Identity &identity) const
    {
        const QJsonObject payload{
            {QStringLiteral("iat"), issued.toSecsSinceEpoch()},
            {QStringLiteral("iss"), QStringLiteral("Pennine Product Testing")},
            {QStringLiteral("labels"), labels},
            {QStringLiteral("nextUpdate"), nextUpdate.toSecsSinceEpoch()},
            {QStringLiteral("number"), number},
            {QStringLiteral("sub"), QStringLiteral("label-status-list")}};
        return *assessment::signing::signJws(
            identity, {{QStringLiteral("typ"), QStringLiteral("assay-status+jwt")}},
            assessment::canonicalJson(payload));
    }
};

inline QByteArray digitsOf(const QByteArray &cose)
{
    return labels::digitsFromBytes(assessment::signing::packCose(cose));
}

inline QByteArray fragmentOf(const QByteArray &qrText)
{
    return qrText.sliced(qrText.indexOf('#') + 1);
}

/// Bytes instead of the payload of a label, signed all the same.
inline QByteArray signedCode(const assessment::signing::Identity &identity,
                             const QByteArray &payload)
{
    return digitsOf(*assessment::signing::signCose(identity, payload));
}

inline QByteArray picture()
{
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(0xd0e4ec);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

/// Writes the page for \a data to FOLDER/NAME/V, and \a fetched as its status list beside it.
inline void writeSite(const QString &folder, const QString &name,
                      const labels::VerifyPageData &data, const QByteArray &fetched = {})
{
    const QString root = folder + u'/' + name + u'/';
    for (const labels::PageFile &file : labels::verifyPageFiles(data))
        write(root + QStringLiteral("V/") + file.path, file.bytes);
    for (const QString &shown : data.pictures)
        write(root + QStringLiteral("V/") + shown, picture());
    for (const labels::PageProduct &product : data.products) {
        if (!product.picture.isEmpty())
            write(root + QStringLiteral("V/") + product.picture, picture());
        if (!product.gtin.isEmpty()) {
            const labels::PageFile page = labels::gtinPage(product.gtin);
            write(root + page.path, page.bytes);
        }
    }
    if (!fetched.isEmpty())
        write(root + QStringLiteral("status.jwt"), fetched);
}

} // namespace verifysite
