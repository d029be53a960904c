#pragma once

#include "assessment/json/canonicaljson.h"
#include "assessment/signing/cose.h"
#include "assessment/signing/labelpayload.h"
#include "support/labelfixture.h"
#include "support/pdfupdates.h"
#include "support/testcertificates.h"

#include <QJsonObject>

#include <openssl/cms.h>

#include <functional>
#include <memory>

/// Pieces of attacks on labels that several tests put together.
namespace labelattacks {

using Cms = std::unique_ptr<CMS_ContentInfo, decltype(&CMS_ContentInfo_free)>;

inline Cms parsed(const QByteArray &der)
{
    auto position = reinterpret_cast<const unsigned char *>(der.constData());
    return {d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(der.size())),
            &CMS_ContentInfo_free};
}

inline QByteArray encoded(CMS_ContentInfo *cms)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_CMS_ContentInfo(cms, &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

/// A signature as OpenSSL makes it by itself, over \a content.
inline QByteArray opensslCms(const testcertificates::Member &signer, const QByteArray &content,
                             unsigned flags)
{
    BIO *bio = BIO_new_mem_buf(content.constData(), static_cast<int>(content.size()));
    const Cms cms(CMS_sign(signer.certificate.get(), signer.key.get(), nullptr, bio,
                           CMS_DETACHED | CMS_BINARY | CMS_NOSMIMECAP | flags),
                  &CMS_ContentInfo_free);
    BIO_free(bio);
    return encoded(cms.get());
}

/// Inserts \a text in front of the cross-reference table of an unsigned file.
inline QByteArray withTextBeforeTable(QByteArray file, const QByteArray &text)
{
    const qsizetype table = file.lastIndexOf("\nxref\n") + 1;
    const qsizetype start = file.lastIndexOf("startxref\n") + qsizetype(qstrlen("startxref\n"));
    file.replace(start, file.indexOf('\n', start) - start, QByteArray::number(table + text.size()));
    return file.insert(table, text);
}

using Lie = std::function<void(QJsonObject &)>;

/// A label that fits together in every part, whose trusted signer has it say what the gate
/// would never have let pass.
inline QByteArray lying(const assessment::signing::Identity &identity, const Lie &lie,
                        labelfixture::Making making = {})
{
    using namespace assessment::signing;
    const SignedStatement honest = labelfixture::statementOf(making, identity);
    QJsonObject fields = honest.fields();
    lie(fields);
    making.printedCode =
        labels::qrTextOf(QUrl(fields[QStringLiteral("verifyUrl")].toString()).host(),
                         *signCose(identity, encodePayload(*payloadOf(fields))));
    const QByteArray signature = *identity.sign(assessment::canonicalJson(fields));
    making.envelope = assessment::canonicalJson(
        QJsonObject{{QStringLiteral("qr"), QString::fromLatin1(making.printedCode)},
                    {QStringLiteral("signature"), QString::fromLatin1(signature.toBase64())},
                    {QStringLiteral("statement"), fields}});
    return *labels::signPdf(labelfixture::unsignedLabel(making, honest), identity, making.issued);
}

} // namespace labelattacks
