#include "assessment/signing/publishedkey.h"

#include "assessment/signing/chain.h"
#include "assessment/signing/identity.h"
#include "assessment/signing/jws.h"

#include <openssl/core_names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

constexpr qsizetype coordinateBytes = 32; // of P-256

using NumberPtr = std::unique_ptr<BIGNUM, ReleasedBy<BN_free>>;

/// The number \a name of \a key, big-endian, at least \a least bytes long, in the alphabet of JSON
/// Web Keys.
QString numberOf(const EVP_PKEY *key, const char *name, int least)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        return {};
    const NumberPtr owner(number);
    QByteArray big(std::max(least, BN_num_bytes(number)), '\0');
    if (BN_bn2binpad(number, reinterpret_cast<unsigned char *>(big.data()),
                     static_cast<int>(big.size()))
        < 0)
        return {};
    return QString::fromLatin1(base64Url(big));
}

/// A page that checks labels knows no trust list: its days become those of the chain.
void narrow(PublishedKey &key, const TrustList &trust, const QByteArray &certificate)
{
    for (const TrustEntry &entry : trust.entries) {
        if (entry.certificate != certificate)
            continue;
        key.chainFrom = std::max(key.chainFrom, entry.from.startOfDay(Qt::UTC));
        if (entry.until.isValid())
            key.chainTo =
                std::min(key.chainTo, entry.until.addDays(1).startOfDay(Qt::UTC).addSecs(-1));
    }
}

std::optional<PublishedKey> keyOf(const QByteArray &der, const TrustList &trust,
                                  const std::vector<CertificatePtr> &known)
{
    const CertificatePtr certificate = parseCertificate(der);
    const auto jwk = publicJwk(der);
    if (!certificate || !jwk || X509_check_ca(certificate.get()) == 1)
        return {};
    PublishedKey key;
    key.certificate = describe(certificate.get());
    key.jwk = *jwk;
    const ChainCheck chain = checkChain(certificate.get(), known, trust, key.certificate.notBefore);
    key.trusted = !chain.used.empty() && checkUsage(certificate.get(), {}, {});
    ERR_clear_error();
    const auto issuer = std::ranges::find_if(
        known, [&](const CertificatePtr &one) { return isIssuedBy(certificate.get(), one.get()); });
    if (issuer != known.end())
        key.authority = describe(issuer->get()).keyId;
    if (!key.trusted)
        return key;
    key.chainFrom = key.certificate.notBefore;
    key.chainTo = key.certificate.notAfter;
    for (const QByteArray &one : chain.used) {
        if (const CertificatePtr link = parseCertificate(one)) {
            const CertificateDescription about = describe(link.get());
            key.chainFrom = std::max(key.chainFrom, about.notBefore);
            key.chainTo = std::min(key.chainTo, about.notAfter);
        }
        narrow(key, trust, one);
    }
    return key;
}

} // namespace

std::optional<QJsonObject> publicJwk(const QByteArray &der)
{
    const CertificatePtr certificate = parseCertificate(der);
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    const auto algorithm = key ? algorithmOf(key, {}, {}) : Result<KeyAlgorithm>(Error{});
    ERR_clear_error();
    if (!algorithm)
        return {};
    if (*algorithm == KeyAlgorithm::EcdsaP256)
        return QJsonObject{{u"kty"_s, u"EC"_s},
                           {u"crv"_s, u"P-256"_s},
                           {u"x"_s, numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X, coordinateBytes)},
                           {u"y"_s, numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y, coordinateBytes)}};
    return QJsonObject{{u"kty"_s, u"RSA"_s},
                       {u"n"_s, numberOf(key, OSSL_PKEY_PARAM_RSA_N, 1)},
                       {u"e"_s, numberOf(key, OSSL_PKEY_PARAM_RSA_E, 1)}};
}

QList<PublishedKey> publishedKeys(const TrustList &trust, const QList<QByteArray> &others)
{
    QList<QByteArray> ders;
    for (const QByteArray &der : trust.certificates + trust.anchors + others) {
        if (!ders.contains(der))
            ders.append(der);
    }
    std::vector<CertificatePtr> known;
    for (const QByteArray &der : std::as_const(ders)) {
        if (CertificatePtr one = parseCertificate(der))
            known.push_back(std::move(one));
    }
    QList<PublishedKey> keys;
    for (const QByteArray &der : std::as_const(ders)) {
        if (auto key = keyOf(der, trust, known))
            keys.append(*std::move(key));
    }
    return keys;
}

} // namespace assessment::signing
