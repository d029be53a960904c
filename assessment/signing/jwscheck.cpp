#include "assessment/signing/jwscheck.h"

#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"
#include "assessment/signing/chain.h"
#include "assessment/signing/ecdsabytes.h"
#include "assessment/signing/signature.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::CompactJws)
};

constexpr qsizetype largestHeader = 64 * 1024;
constexpr qsizetype largestSignature = 2048; // RSA of 8192 bits has 1366 characters
constexpr int mostCertificates = 8;
constexpr auto urlForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

struct Header
{
    QString algorithm;
    QString keyId;
    QList<QByteArray> certificates; ///< DER, the signer's first
};

Error notJws(const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the signed list cannot be read"),
            .why = why};
}

/// The one spelling of base64 that has no other.
std::optional<QByteArray> decoded(const QByteArray &text, QByteArray::Base64Options form)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(text, form | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.toBase64(form) != text)
        return {};
    return bytes.decoded;
}

Result<Header> readHeader(const QByteArray &bytes, const QString &type)
{
    const Result<QJsonValue> json =
        parseJson(bytes, Text::tr("header of the signed list"), {.bytes = largestHeader});
    if (!json)
        return json.error();
    JsonReader reader(*json);
    Header header{.algorithm = reader.line(u"alg"_s, 16),
                  .keyId = reader.line(u"kid"_s, 64),
                  .certificates = {}};
    const QString said = reader.line(u"typ"_s, 64);
    const QStringList certificates =
        reader.optionalTexts(u"x5c"_s, int(largestHeader), mostCertificates);
    reader.finish();
    if (!reader.ok())
        return reader.error(Text::tr("the signed list cannot be read"), Text::tr("header"));
    if (said != type)
        return notJws(Text::tr("it is not of the type “%1”").arg(type));
    for (const QString &text : certificates) {
        const auto der = decoded(text.toLatin1(), QByteArray::Base64Encoding);
        if (!der)
            return notJws(Text::tr("a certificate in it is damaged"));
        header.certificates.append(*der);
    }
    if (header.certificates.isEmpty())
        return notJws(Text::tr("it does not carry the certificate of its signer"));
    return header;
}

/// Whether \a signature is right under the key of \a certificate; the algorithm that the header
/// names must be the one of the key.
bool verifies(const Header &header, X509 *certificate, const QByteArray &message,
              const QByteArray &signature)
{
    const auto algorithm = algorithmOf(X509_get0_pubkey(certificate), {}, {});
    if (!algorithm)
        return false;
    const bool elliptic = *algorithm == KeyAlgorithm::EcdsaP256;
    if (header.algorithm != (elliptic ? u"ES256"_s : u"RS256"_s))
        return false;
    return checkSignature(header.certificates.first(), message,
                          elliptic ? derSignature(signature) : signature)
           == SignatureIntegrity::Intact;
}

void judgeSigner(JwsCheck &check, X509 *signer, const QList<QByteArray> &others,
                 const TrustList &trust, const QDateTime &at)
{
    std::vector<CertificatePtr> issuers;
    for (const QByteArray &der : others) {
        if (CertificatePtr issuer = parseCertificate(der))
            issuers.push_back(std::move(issuer));
    }
    const ChainCheck chain = checkChain(signer, issuers, trust, at);
    check.signer = chain.trust;
    check.reasons += chain.reasons;
    if (chain.used.size() > 1)
        check.issuerDer = chain.used[1];
    if (const Status usage = checkUsage(signer, {}, {}); !usage) {
        check.signer = SignerTrust::Untrusted;
        check.reasons.append(Text::tr("Its signer may not sign: %1.").arg(usage.error().why));
    }
}

} // namespace

Result<JwsCheck> checkJws(const QByteArray &jws, const QString &type, const TrustList &trust,
                          const QDateTime &at, qsizetype largest)
{
    if (jws.size() > largest / 3 * 4 + largestHeader + largestSignature)
        return notJws(Text::tr("it is too large"));
    const QList<QByteArray> parts = jws.trimmed().split('.');
    if (parts.size() != 3 || parts[0].size() > largestHeader || parts[2].size() > largestSignature)
        return notJws(Text::tr("it is not a signed list in three parts"));
    const auto headerBytes = decoded(parts[0], urlForm);
    const auto payload = decoded(parts[1], urlForm);
    const auto signature = decoded(parts[2], urlForm);
    if (!headerBytes || !payload || !signature)
        return notJws(Text::tr("its encoding is damaged"));
    const Result<Header> header = readHeader(*headerBytes, type);
    if (!header)
        return header.error();
    const CertificatePtr signer = parseCertificate(header->certificates.first());
    if (!signer)
        return notJws(Text::tr("the certificate of its signer is damaged"));

    JwsCheck check;
    check.payload = *payload;
    check.certificate = describe(signer.get());
    check.certificateDer = header->certificates.first();
    if (!verifies(*header, signer.get(), parts[0] + '.' + parts[1], *signature)
        || header->keyId != QString::fromLatin1(check.certificate.keyId.toHex())) {
        check.reasons.append(Text::tr("It was not signed with the key of %1, or was changed.")
                                 .arg(check.certificate.subject));
        return check;
    }
    check.integrity = SignatureIntegrity::Intact;
    judgeSigner(check, signer.get(), header->certificates.sliced(1), trust, at);
    return check;
}

bool wasIssuedBy(const QByteArray &der, const QByteArray &issuerDer)
{
    const CertificatePtr subject = parseCertificate(der);
    const CertificatePtr issuer = parseCertificate(issuerDer);
    return subject && issuer && isIssuedBy(subject.get(), issuer.get());
}

} // namespace assessment::signing
