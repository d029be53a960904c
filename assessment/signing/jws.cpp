#include "assessment/signing/jws.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/strictjson.h"
#include "assessment/signing/ecdsabytes.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Jws)
};

constexpr qsizetype largestHeader = 64 * 1024; // a chain of six with RSA keys has a sixth of it
constexpr qsizetype mostCertificates = 16;

QJsonArray certificateChain(const Identity &identity)
{
    QJsonArray chain;
    for (const QByteArray &der : QList{identity.certificateDer()} + identity.chainDer())
        chain.append(QString::fromLatin1(der.toBase64())); // not the alphabet for URLs
    return chain;
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> signJws(const Identity &identity, const QJsonObject &header,
                           const QByteArray &payload)
{
    const bool elliptic = identity.algorithm() == KeyAlgorithm::EcdsaP256;
    QJsonObject whole = header;
    whole[u"alg"_s] = elliptic ? u"ES256"_s : u"RS256"_s;
    whole[u"x5c"_s] = certificateChain(identity);
    if (!whole.contains(u"kid"_s))
        whole[u"kid"_s] = QString::fromLatin1(identity.certificate().keyId.toHex());
    const QByteArray signedPart = base64Url(canonicalJson(whole)) + '.' + base64Url(payload);
    const Result<QByteArray> made = identity.sign(signedPart);
    if (!made)
        return made.error();
    const QByteArray signature = elliptic ? fixedSizeSignature(*made) : *made;
    if (signature.isEmpty())
        return Error{.kind = Error::Kind::Crypto,
                     .what = Text::tr("the list or credential cannot be signed"),
                     .why = Text::tr("the signature has an unexpected form")};
    return signedPart + '.' + base64Url(signature);
}

QList<QByteArray> certificatesIn(const QByteArray &jws)
{
    const QByteArray header = jws.left(jws.indexOf('.')).left(largestHeader);
    const auto decoded = QByteArray::fromBase64Encoding(
        header, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    const Result<QJsonValue> json = parseJson(*decoded, Text::tr("header of the signature"),
                                              {.bytes = largestHeader, .depth = 4});
    if (!json)
        return {};
    QList<QByteArray> certificates;
    const QJsonArray chain = json->toObject()[u"x5c"_s].toArray();
    for (const QJsonValue &one : chain) {
        if (certificates.size() == mostCertificates)
            break;
        certificates.append(QByteArray::fromBase64(one.toString().toLatin1()));
    }
    return certificates;
}

} // namespace assessment::signing
