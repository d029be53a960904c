#include "assessment/signing/certificate.h"

#include "assessment/signing/algorithmpolicy.h"
#include "assessment/signing/digest.h"
#include "assessment/signing/identity.h"
#include "assessment/signing/libraryneeds.h"
#include "assessment/signing/remembered.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Certificate)
};

/// The line of the policy that accepts \a key, nullptr when none does.
const policy::SigningKey *ruleFor(const EVP_PKEY *key)
{
    char curve[32] = "";
    const int family = EVP_PKEY_get_base_id(key);
    if (family == EVP_PKEY_EC)
        EVP_PKEY_get_group_name(key, curve, sizeof curve, nullptr);
    const auto *const rule =
        std::ranges::find_if(policy::signingKeys, [&](const policy::SigningKey &one) {
            return one.family == family
                   && (one.curve == NID_undef || OBJ_txt2nid(curve) == one.curve)
                   && EVP_PKEY_get_bits(key) >= one.leastBits;
        });
    return rule == policy::signingKeys.end() ? nullptr : rule;
}

QString namePart(const X509_NAME *name, int part)
{
    const int index = X509_NAME_get_index_by_NID(name, part, -1);
    if (index < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size =
        ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    const std::unique_ptr<unsigned char, FreedByOpenssl> owner(utf8);
    return size > 0 ? QString::fromUtf8(copied(utf8, static_cast<std::size_t>(size))) : QString();
}

QString nameText(const X509_NAME *name)
{
    QStringList parts{namePart(name, NID_commonName), namePart(name, NID_organizationName)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QDateTime toTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

/// Certificates are what their bytes are.
QByteArray keyOf(std::initializer_list<const X509 *> certificates)
{
    RememberedKey key;
    for (const X509 *certificate : certificates)
        key.add(toDer(certificate));
    return digestOf(key.bytes());
}

bool allowsSigning(const EXTENDED_KEY_USAGE *usages)
{
    // id-kp-emailProtection, id-kp-documentSigning (RFC 9336), anyExtendedKeyUsage
    static constexpr std::array allowed{"1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.36", "2.5.29.37.0"};
    for (int i = 0; i < sk_ASN1_OBJECT_num(usages); ++i) {
        char oid[64];
        OBJ_obj2txt(oid, sizeof oid, sk_ASN1_OBJECT_value(usages, i), 1);
        if (std::ranges::any_of(allowed, [&](const char *one) { return qstrcmp(one, oid) == 0; }))
            return true;
    }
    return false;
}

} // namespace

namespace {

/// Certificates that were read, by their bytes. The labels of a batch have one signer and one
/// issuer, and reading a key out of a certificate costs more than a signature does. Nobody changes
/// a certificate that was read.
class KnownCertificates
{
public:
    CertificatePtr find(const QByteArray &der)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_known.find(der);
        if (found == m_known.end() || X509_up_ref(found->second.get()) != 1)
            return nullptr;
        return CertificatePtr(found->second.get());
    }

    void add(const QByteArray &der, X509 *certificate)
    {
        noteCertificate(certificate);
        if (der.size() > largest || X509_up_ref(certificate) != 1)
            return;
        CertificatePtr shared(certificate);
        const std::lock_guard lock(m_mutex);
        if (m_known.size() == most)
            m_known.clear();
        m_known.insert_or_assign(der, std::move(shared));
    }

private:
    static constexpr std::size_t most = 64;
    static constexpr qsizetype largest = 8192;

    std::mutex m_mutex;
    std::map<QByteArray, CertificatePtr> m_known;
};

KnownCertificates &knownCertificates()
{
    static KnownCertificates known;
    return known;
}

} // namespace

CertificatePtr parseCertificate(QByteArrayView der)
{
    const QByteArray key = der.toByteArray();
    if (CertificatePtr known = knownCertificates().find(key))
        return known;
    const unsigned char *position = bytes(der);
    CertificatePtr certificate(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
    ERR_clear_error();
    if (!certificate || position != bytes(der) + der.size())
        return nullptr;
    knownCertificates().add(key, certificate.get());
    return certificate;
}

CertificatePtr knownCertificate(X509 *certificate)
{
    const QByteArray der = toDer(certificate);
    if (CertificatePtr known = knownCertificates().find(der))
        return known;
    knownCertificates().add(der, certificate);
    return X509_up_ref(certificate) == 1 ? CertificatePtr(certificate) : nullptr;
}

QByteArray toDer(const X509 *certificate)
{
    return derOf(i2d_X509, certificate);
}

CertificateDescription describe(const X509 *certificate)
{
    const QByteArray publicKey = derOf(i2d_X509_PUBKEY, X509_get_X509_PUBKEY(certificate));
    return {.subject = nameText(X509_get_subject_name(certificate)),
            .issuer = nameText(X509_get_issuer_name(certificate)),
            .notBefore = toTime(X509_get0_notBefore(certificate)),
            .notAfter = toTime(X509_get0_notAfter(certificate)),
            .keyId = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).first(8)};
}

bool isSelfSigned(X509 *certificate)
{
    static Remembered<bool> known;
    return known.of(keyOf({certificate}), [certificate] {
        const bool selfSigned = X509_self_signed(certificate, 1) == 1;
        ERR_clear_error();
        return selfSigned;
    });
}

namespace {

Remembered<bool> &knownIssuers()
{
    static Remembered<bool> known;
    return known;
}

} // namespace

bool isIssuedBy(X509 *subject, X509 *issuer)
{
    return knownIssuers().of(keyOf({subject, issuer}), [subject, issuer] {
        const bool issued = X509_check_issued(issuer, subject) == X509_V_OK
                            && X509_verify(subject, X509_get0_pubkey(issuer)) == 1;
        ERR_clear_error();
        return issued;
    });
}

void rememberIssued(X509 *subject, X509 *issuer)
{
    knownIssuers().of(keyOf({subject, issuer}), [] { return true; });
}

Result<KeyAlgorithm> algorithmOf(EVP_PKEY *key, const QString &what, const QString &where)
{
    if (const policy::SigningKey *rule = key ? ruleFor(key) : nullptr)
        return rule->algorithm;
    QString why;
    switch (key ? EVP_PKEY_get_base_id(key) : NID_undef) { // none: the certificate is damaged
    case EVP_PKEY_EC: {
        char curve[32] = "";
        EVP_PKEY_get_group_name(key, curve, sizeof curve, nullptr);
        why = Text::tr("elliptic curve keys must be on P-256, this one is on %1")
                  .arg(QString::fromLatin1(curve));
        break;
    }
    case EVP_PKEY_RSA:
        why = Text::tr("RSA keys need at least %1 bits, this one has %2")
                  .arg(policy::ruleOf(KeyAlgorithm::Rsa3072).leastBits)
                  .arg(EVP_PKEY_get_bits(key));
        break;
    case EVP_PKEY_ED25519:
        why = Text::tr("Ed25519 keys are not accepted because common PDF readers cannot check "
                       "their signatures");
        break;
    default: why = Text::tr("this kind of key is not accepted");
    }
    return Error{.kind = Error::Kind::Crypto,
                 .what = what,
                 .where = where,
                 .why = why,
                 .advice = Text::tr("use a P-256 key")};
}

Status checkUsage(X509 *certificate, const QString &what, const QString &where)
{
    Error error{.kind = Error::Kind::Crypto, .what = what, .where = where};
    if (X509_check_ca(certificate) == 1) {
        error.why = Text::tr("the certificate is that of a certification authority");
        error.advice = Text::tr("use the certificate of a signer");
        return error;
    }
    // Without the extension OpenSSL sets every bit: no restriction.
    if (!(X509_get_key_usage(certificate) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION))) {
        error.why = Text::tr("the key usage of the certificate does not allow signatures");
        error.advice = Text::tr("use a certificate for digital signatures");
        return error;
    }
    int critical = -1; // -1 afterwards: the certificate has no such extension
    const ExtendedUsagePtr usages(static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, &critical, nullptr)));
    ERR_clear_error();
    if (critical != -1 && (!usages || !allowsSigning(usages.get()))) {
        error.why = Text::tr("the certificate is not meant for signing documents or e-mail");
        error.advice = Text::tr("use a certificate with the extended usage “document signing” or "
                                "“e-mail protection”");
        return error;
    }
    return Ok;
}

std::vector<X509 *> longestPath(X509 *leaf,
                                const std::vector<const std::vector<CertificatePtr> *> &lists)
{
    std::vector<X509 *> path{leaf};
    const auto issuerOfLast = [&]() -> X509 * {
        for (const std::vector<CertificatePtr> *list : lists) {
            for (const CertificatePtr &other : *list) {
                if (std::ranges::find(path, other.get()) == path.end()
                    && isIssuedBy(path.back(), other.get()))
                    return other.get();
            }
        }
        return nullptr;
    };
    while (!isSelfSigned(path.back())) {
        X509 *issuer = issuerOfLast();
        if (!issuer)
            break;
        path.push_back(issuer);
    }
    return path;
}

std::vector<X509 *> pathFrom(X509 *leaf, const std::vector<CertificatePtr> &others)
{
    return longestPath(leaf, {&others});
}

} // namespace assessment::signing
