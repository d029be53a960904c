#include "assessment/signing/chain.h"
#include "assessment/signing/cms.h"
#include "assessment/signing/cmsstructure.h"
#include "assessment/signing/der.h"
#include "assessment/signing/identity.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Cms)
};

// Ours has 1.7 kB and two certificates. More than this is not a label's, and building chains out of
// many crafted certificates would take for ever.
constexpr qsizetype largestCms = 65536;
constexpr int mostCertificates = 8;

Error notCms()
{
    ERR_clear_error();
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the signature cannot be read"),
            .why = Text::tr("it is not a CMS structure with one signer")};
}

CmsPtr parseCms(QByteArrayView der)
{
    const unsigned char *position = bytes(der);
    CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(der.size())));
    ERR_clear_error();
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return nullptr;
    return cms;
}

std::vector<CertificatePtr> embeddedCertificates(CMS_ContentInfo *cms)
{
    std::vector<CertificatePtr> list;
    const CertificateStackPtr stack(CMS_get1_certs(cms));
    for (int i = 0; i < sk_X509_num(stack.get()); ++i) {
        if (CertificatePtr one = parseCertificate(toDer(sk_X509_value(stack.get(), i))))
            list.push_back(std::move(one));
    }
    return list;
}

/// The value of the message-digest attribute.
QByteArray messageDigest(const CMS_SignerInfo *info)
{
    const auto *value = static_cast<const ASN1_OCTET_STRING *>(CMS_signed_get0_data_by_OBJ(
        info, OBJ_nid2obj(NID_pkcs9_messageDigest), -3, V_ASN1_OCTET_STRING));
    ERR_clear_error();
    if (!value)
        return {};
    return copied(ASN1_STRING_get0_data(value),
                  static_cast<std::size_t>(ASN1_STRING_length(value)));
}

/// One CMS being checked: the parsed structure and the signer found in it.
class DetachedCheck
{
public:
    DetachedCheck(CmsPtr cms, QByteArrayView der, QByteArrayView content)
        : m_cms(std::move(cms))
        , m_der(der)
        , m_digest(QCryptographicHash::hash(content, QCryptographicHash::Sha256))
        , m_certificates(embeddedCertificates(m_cms.get()))
        , m_info(sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(m_cms.get()), 0))
    {
        const auto found = std::ranges::find_if(m_certificates, [this](const CertificatePtr &one) {
            return CMS_SignerInfo_cert_cmp(m_info, one.get()) == 0;
        });
        if (found != m_certificates.end())
            m_signer = found->get();
    }

    CmsCheck run(const TrustList &trust, const QDateTime &at)
    {
        checkStructure();
        if (!m_signer) {
            problem(Text::tr("The certificate of the signer is missing."));
            return std::move(m_check);
        }
        if (std::ssize(m_certificates) > mostCertificates) {
            problem(Text::tr("The signature brings too many certificates."));
            return std::move(m_check);
        }
        m_check.certificate = describe(m_signer);
        m_check.certificateDer = toDer(m_signer);
        checkSignature();
        if (m_check.integrity != SignatureIntegrity::Intact)
            return std::move(m_check); // who signed something else is of no interest
        checkSigner();
        checkTrust(trust, at);
        checkRebuilt();
        return std::move(m_check);
    }

private:
    void problem(const QString &text) { m_check.structureProblems.append(text); }

    void checkStructure()
    {
        if (!isDer(m_der))
            problem(Text::tr("The signature is not in distinguished encoding (DER)."));
        if (CMS_is_detached(m_cms.get()) != 1)
            problem(Text::tr("The signature brings content of its own."));
        if (CMS_unsigned_get_attr_count(m_info) > 0)
            problem(Text::tr("The signature has attributes that are not signed."));
        if (CMS_signed_get_attr_by_NID(m_info, NID_pkcs9_signingTime, -1) >= 0)
            problem(Text::tr("The signature has a signing-time attribute, which PAdES forbids."));
        if (CMS_signed_get_attr_by_NID(m_info, NID_id_smime_aa_signingCertificateV2, -1) < 0)
            problem(Text::tr("The signature does not name its certificate "
                             "(signing-certificate-v2 is missing)."));
        ERR_clear_error();
    }

    void checkSignature()
    {
        if (messageDigest(m_info) != m_digest) {
            m_check.reasons.append(Text::tr("The file was changed after it was signed."));
            return;
        }
        CMS_SignerInfo_set1_signer_cert(m_info, m_signer);
        if (CMS_SignerInfo_verify(m_info) == 1)
            m_check.integrity = SignatureIntegrity::Intact;
        else
            m_check.reasons.append(Text::tr("The signature was not made with the key of %1.")
                                       .arg(m_check.certificate->subject));
        ERR_clear_error();
    }

    void checkSigner()
    {
        const auto algorithm = algorithmOf(X509_get0_pubkey(m_signer), {}, {});
        if (!algorithm)
            problem(
                Text::tr("The key of the signer is not accepted: %1.").arg(algorithm.error().why));
        if (const Status usage = checkUsage(m_signer, {}, {}); !usage)
            problem(Text::tr("The signer may not sign labels: %1.").arg(usage.error().why));
        if (!namesSigner())
            problem(Text::tr("The signature names other certificates than those it brings."));
    }

    /// The signing-certificate-v2 attribute must fit the certificates (RFC 5035 §3), or somebody
    /// has put another certificate of the same key beside the signature.
    bool namesSigner() const
    {
        const auto *value = static_cast<const ASN1_STRING *>(CMS_signed_get0_data_by_OBJ(
            m_info, OBJ_nid2obj(NID_id_smime_aa_signingCertificateV2), -3, V_ASN1_SEQUENCE));
        ERR_clear_error();
        if (!value)
            return true; // already told
        const unsigned char *position = ASN1_STRING_get0_data(value);
        const SigningCertificatePtr named(
            d2i_ESS_SIGNING_CERT_V2(nullptr, &position, ASN1_STRING_length(value)));
        const std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)> chain(
            sk_X509_new_null(), [](STACK_OF(X509) * stack) { sk_X509_free(stack); });
        for (X509 *one : pathFrom(m_signer, m_certificates))
            sk_X509_push(chain.get(), one);
        const bool fits =
            named && OSSL_ESS_check_signing_certs(nullptr, named.get(), chain.get(), 1) == 1;
        ERR_clear_error();
        return fits;
    }

    void checkTrust(const TrustList &trust, const QDateTime &at)
    {
        const ChainCheck chain = checkChain(m_signer, m_certificates, trust, at);
        m_check.signer = chain.trust;
        m_check.reasons += chain.reasons;
        if (chain.damaged)
            problem(Text::tr("A certificate that came with the signature is damaged."));

        const std::vector<X509 *> path = pathFrom(m_signer, m_certificates);
        for (const CertificatePtr &one : m_certificates) {
            const bool inPath = std::ranges::find(path, one.get()) != path.end();
            const bool inChain =
                chain.used.empty()
                || std::ranges::find(chain.used, toDer(one.get())) != chain.used.end();
            if (!inPath || !inChain)
                problem(Text::tr("The signature brings a certificate that is not in its chain: %1.")
                            .arg(describe(one.get()).subject));
        }
    }

    /// What the signature does not cover must be what we would have written.
    void checkRebuilt()
    {
        std::vector<CertificatePtr> chain;
        for (X509 *one : pathFrom(m_signer, m_certificates)) {
            if (one != m_signer)
                chain.push_back(parseCertificate(toDer(one)));
        }
        const ASN1_OCTET_STRING *signature = CMS_SignerInfo_get0_signature(m_info);
        const CmsPtr again =
            assembleCms(m_signer, X509_get0_pubkey(m_signer), chain, messageDigest(m_info));
        const bool same =
            again
            && encodeCms(again.get(),
                         copied(ASN1_STRING_get0_data(signature),
                                static_cast<std::size_t>(ASN1_STRING_length(signature))))
                   == m_der;
        ERR_clear_error();
        if (!same && m_check.structureProblems.isEmpty())
            problem(
                Text::tr("The signature holds more or other things than a label's signature has."));
    }

    CmsPtr m_cms;
    QByteArrayView m_der;
    QByteArray m_digest;
    std::vector<CertificatePtr> m_certificates;
    CMS_SignerInfo *m_info;
    X509 *m_signer = nullptr;
    CmsCheck m_check;
};

} // namespace

Result<CmsCheck> checkDetached(QByteArrayView der, QByteArrayView content, const TrustList &trust,
                               const QDateTime &at)
{
    CmsPtr cms = der.size() <= largestCms ? parseCms(der) : nullptr;
    if (!cms || sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(cms.get())) != 1)
        return notCms();
    return DetachedCheck(std::move(cms), der, content).run(trust, at);
}

} // namespace assessment::signing
