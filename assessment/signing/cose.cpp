#include "assessment/signing/cose.h"

#include "assessment/signing/algorithmpolicy.h"
#include "assessment/signing/cborreader.h"
#include "assessment/signing/chain.h"
#include "assessment/signing/cmslasting.h"
#include "assessment/signing/ecdsabytes.h"
#include "assessment/signing/identityprivate.h"

#include <QCborStreamWriter>
#include <QCoreApplication>

#include <openssl/rsa.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Cose)
};

// RFC 9052 §4.2 and table 2.
constexpr quint64 sign1Tag = 18;
constexpr qint64 algorithmLabel = 1;
constexpr qint64 keyIdLabel = 4;
constexpr qint64 es256 = policy::ruleOf(KeyAlgorithm::EcdsaP256).cose;
constexpr qint64 ps256 = policy::ruleOf(KeyAlgorithm::Rsa3072).cose;
// A payload of 300 bytes under an RSA-8192 signature stays below this.
constexpr qsizetype largestCose = 2048;

/// The parts of a COSE_Sign1 that carry information.
struct Sign1
{
    qint64 algorithm = es256;
    QByteArray keyId;
    QByteArray payload;
    QByteArray signature;

    QByteArray protectedHeader() const
    {
        QByteArray encoded;
        QCborStreamWriter writer(&encoded);
        writer.startMap(2);
        writer.append(algorithmLabel);
        writer.append(algorithm);
        writer.append(keyIdLabel);
        writer.append(keyId);
        writer.endMap();
        return encoded;
    }

    /// Sig_structure of RFC 9052 §4.4, without external data.
    QByteArray signedBytes() const
    {
        QByteArray encoded;
        QCborStreamWriter writer(&encoded);
        writer.startArray(4);
        writer.append("Signature1"_L1);
        writer.append(protectedHeader());
        writer.append(QByteArray());
        writer.append(payload);
        writer.endArray();
        return encoded;
    }

    QByteArray encoded() const
    {
        QByteArray encoded;
        QCborStreamWriter writer(&encoded);
        writer.append(QCborTag(sign1Tag));
        writer.startArray(4);
        writer.append(protectedHeader());
        writer.startMap(0);
        writer.endMap();
        writer.append(payload);
        writer.append(signature);
        writer.endArray();
        return encoded;
    }
};

Error notCose(const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the signed data of the code cannot be read"),
            .why = why};
}

/// Takes a COSE_Sign1 apart and builds it again: only the one encoding we write is accepted.
Result<Sign1> parseSign1(const QByteArray &cose)
{
    if (cose.size() > largestCose)
        return notCose(Text::tr("it is too large"));
    CborReader reader(cose);
    const bool tagged = reader.tag() == sign1Tag && reader.array() == 4;
    const QByteArray protectedHeader = reader.bytes();
    const bool noOtherHeader = reader.map() == 0;
    Sign1 sign1;
    sign1.payload = reader.bytes();
    sign1.signature = reader.bytes();
    if (!reader.finished() || !tagged || !noOtherHeader)
        return notCose(Text::tr("it is not a COSE_Sign1 structure"));

    CborReader header(protectedHeader);
    const bool twoEntries = header.map() == 2 && header.integer() == algorithmLabel;
    sign1.algorithm = header.integer();
    const bool keyIdFollows = header.integer() == keyIdLabel;
    sign1.keyId = header.bytes();
    if (!header.finished() || !twoEntries || !keyIdFollows
        || (sign1.algorithm != es256 && sign1.algorithm != ps256))
        return notCose(Text::tr("its signature algorithm is not accepted"));
    if (sign1.encoded() != cose)
        return notCose(Text::tr("it is not in canonical encoding"));
    return sign1;
}

bool usePss(EVP_PKEY_CTX *context)
{
    // RFC 8230 §2: the salt is as long as the hash.
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
           && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

QByteArray signPss(EVP_PKEY *key, const QByteArray &message)
{
    const DigestContextPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *settings = nullptr; // owned by the digest context
    std::size_t length = 0;
    if (!context || EVP_DigestSignInit(context.get(), &settings, EVP_sha256(), nullptr, key) != 1
        || !usePss(settings)
        || EVP_DigestSign(context.get(), nullptr, &length, bytes(message),
                          static_cast<std::size_t>(message.size()))
               != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
                       bytes(message), static_cast<std::size_t>(message.size()))
        != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

bool verifies(X509 *certificate, const Sign1 &sign1)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    const auto algorithm = algorithmOf(key, {}, {});
    if (!algorithm || (*algorithm == KeyAlgorithm::EcdsaP256) != (sign1.algorithm == es256))
        return false;
    const QByteArray signature =
        sign1.algorithm == es256 ? derSignature(sign1.signature) : sign1.signature;
    const QByteArray message = sign1.signedBytes();
    const DigestContextPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *settings = nullptr;
    const bool right =
        context && EVP_DigestVerifyInit(context.get(), &settings, EVP_sha256(), nullptr, key) == 1
        && (sign1.algorithm == es256 || usePss(settings))
        && EVP_DigestVerify(context.get(), bytes(signature),
                            static_cast<std::size_t>(signature.size()), bytes(message),
                            static_cast<std::size_t>(message.size()))
               == 1;
    ERR_clear_error();
    return right;
}

std::vector<CertificatePtr> certificatesOf(const QByteArray &keyId, const TrustList &trust,
                                           const QList<QByteArray> &candidates)
{
    std::vector<CertificatePtr> found;
    for (const QByteArray &der : candidates + trust.certificates + trust.anchors) {
        CertificatePtr certificate = parseCertificate(der);
        if (certificate && describe(certificate.get()).keyId == keyId)
            found.push_back(std::move(certificate));
    }
    return found;
}

/// A code carries no certificates: the chain is that of the trust list.
bool isRevokedBy(const QList<QByteArray> &lists, X509 *signer, const TrustList &trust,
                 const QDateTime &at, QStringList &reasons)
{
    std::vector<CertificatePtr> around;
    for (const QByteArray &der : trust.certificates + trust.anchors) {
        if (CertificatePtr one = parseCertificate(der))
            around.push_back(std::move(one));
    }
    const RevocationLists revocation(lists);
    return isRevoked(longestPath(signer, {&around}), {&revocation}, at, reasons);
}

} // namespace

Result<QByteArray> signCose(const Identity &identity, const QByteArray &payload)
{
    const auto &key = CmsAccess::of(identity);
    const bool elliptic = key.algorithm == KeyAlgorithm::EcdsaP256;
    Sign1 sign1{.algorithm = elliptic ? es256 : ps256,
                .keyId = key.about.keyId,
                .payload = payload,
                .signature = {}};
    if (elliptic) {
        const Result<QByteArray> der = identity.sign(sign1.signedBytes());
        if (!der)
            return der.error();
        sign1.signature = fixedSizeSignature(*der);
    } else if (key.token) {
        const Result<QByteArray> signature = key.token->signPss(sign1.signedBytes());
        if (!signature)
            return signature.error();
        sign1.signature = *signature;
    } else {
        sign1.signature = signPss(key.key.get(), sign1.signedBytes());
    }
    if (sign1.signature.isEmpty())
        return Error{.kind = Error::Kind::Crypto,
                     .what = Text::tr("the code cannot be signed"),
                     .why = Text::tr("the cryptographic library refused"),
                     .detail = opensslDetail()};
    return sign1.encoded();
}

Result<CoseCheck> checkCose(const QByteArray &cose, const TrustList &trust,
                            const QList<QByteArray> &candidates, const QDateTime &at,
                            const QList<QByteArray> &lists)
{
    const Result<Sign1> sign1 = parseSign1(cose);
    if (!sign1)
        return sign1.error();
    CoseCheck check;
    check.payload = sign1->payload;
    check.keyId = sign1->keyId;
    const std::vector<CertificatePtr> signers = certificatesOf(sign1->keyId, trust, candidates);
    if (signers.empty()) {
        check.reasons.append(
            Text::tr("The certificate of the signer (key %1) is not at hand, so the code could not "
                     "be checked.")
                .arg(QString::fromLatin1(sign1->keyId.toHex())));
        return check;
    }
    const auto signer = std::ranges::find_if(
        signers, [&](const CertificatePtr &one) { return verifies(one.get(), *sign1); });
    const CertificatePtr &certificate = signer == signers.end() ? signers.front() : *signer;
    check.certificate = describe(certificate.get());
    check.certificateDer = toDer(certificate.get());
    if (signer == signers.end()) {
        check.reasons.append(Text::tr("The code was not signed with the key of %1, or was changed.")
                                 .arg(check.certificate->subject));
        return check;
    }
    check.integrity = SignatureIntegrity::Intact;
    std::vector<CertificatePtr> intermediates;
    for (const QByteArray &der : candidates) {
        if (CertificatePtr one = parseCertificate(der))
            intermediates.push_back(std::move(one));
    }
    const ChainCheck chain = checkChain(certificate.get(), intermediates, trust, at);
    check.signer = chain.trust;
    check.reasons += chain.reasons;
    check.notes += chain.notes;
    if (chain.outsideList)
        check.reasons.append(Text::tr("A code does not prove when it was signed, so the day of "
                                      "this check counts."));
    if (!lists.isEmpty() && isRevokedBy(lists, certificate.get(), trust, at, check.reasons))
        check.signer = SignerTrust::Revoked;
    if (const Status usage = checkUsage(certificate.get(), {}, {}); !usage) {
        check.signer = SignerTrust::Untrusted;
        check.reasons.append(
            Text::tr("The signer may not sign labels: %1.").arg(usage.error().why));
    }
    return check;
}

} // namespace assessment::signing
