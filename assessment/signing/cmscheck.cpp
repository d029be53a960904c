#include "assessment/signing/algorithmpolicy.h"
#include "assessment/signing/chain.h"
#include "assessment/signing/cmslasting.h"
#include "assessment/signing/cmsstructure.h"
#include "assessment/signing/der.h"
#include "assessment/signing/digest.h"
#include "assessment/signing/identity.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Cms)
};

// Ours has 1.7 kB and two certificates, and a time stamp of some kB. More than this is not a
// label's, and building chains out of many crafted certificates would take for ever.
constexpr qsizetype largestCms = 131072;
constexpr int mostCertificates = 8;

Error notCms()
{
    ERR_clear_error();
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the signature cannot be read"),
            .why = Text::tr("it is not a CMS structure with one signer")};
}

template<typename Ders>
std::vector<CertificatePtr> parsed(const Ders &ders)
{
    std::vector<CertificatePtr> certificates;
    for (const QByteArray &der : ders) {
        if (CertificatePtr one = parseCertificate(der))
            certificates.push_back(std::move(one));
    }
    return certificates;
}

/// The same certificates, owned once more.
std::vector<CertificatePtr> shared(const std::vector<CertificatePtr> &certificates)
{
    std::vector<CertificatePtr> same;
    for (const CertificatePtr &one : certificates) {
        X509_up_ref(one.get());
        same.emplace_back(one.get());
    }
    return same;
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

/// What the signer says the digest was made with: labels have SHA-256, other people's files may
/// have a longer one. Shorter ones do not protect what is signed.
std::optional<QCryptographicHash::Algorithm> algorithmOfDigest(CMS_SignerInfo *info)
{
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &algorithm, nullptr);
    const policy::Digest *digest =
        policy::digestOf(algorithm ? OBJ_obj2nid(algorithm->algorithm) : NID_undef);
    return digest ? std::optional(digest->algorithm) : std::nullopt;
}

/// One CMS being checked: the parsed structure and the signer found in it.
class DetachedCheck
{
public:
    DetachedCheck(ParsedCms parsedCms, QByteArrayView der, QByteArrayView content,
                  const ValidationData &data)
        : m_cms(std::move(parsedCms.cms))
        , m_der(der)
        , m_data(data)
        , m_certificates(std::move(parsedCms.certificates))
        , m_store(parsed(data.certificates))
        , m_storeLists(data.lists)
        , m_ownLists(data.ownLists)
        , m_info(sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(m_cms.get()), 0))
        , m_stamp(m_info, m_store)
    {
        if (const auto algorithm = algorithmOfDigest(m_info))
            m_digest = digestOf(content, *algorithm);
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
        judge(trust, at);
        checkSigner();
        checkRebuilt();
        measure();
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
        const ASN1_OBJECT *type = nullptr;
        X509_ALGOR *digest = nullptr;
        CMS_SignerInfo_get0_algs(m_info, nullptr, nullptr, &digest, nullptr);
        X509_ALGOR_get0(&type, nullptr, nullptr, digest);
        const policy::Digest *accepted = policy::digestOf(OBJ_obj2nid(type));
        if (!accepted || !accepted->inLabels)
            problem(Text::tr("The signature is made with another digest than SHA-256."));
        const auto *content = static_cast<const ASN1_OBJECT *>(CMS_signed_get0_data_by_OBJ(
            m_info, OBJ_nid2obj(NID_pkcs9_contentType), -3, V_ASN1_OBJECT));
        if (!content || OBJ_obj2nid(content) != NID_pkcs7_data)
            problem(Text::tr("The signature does not say that it signs plain data (content-type is "
                             "missing or another)."));
        if (messageDigest(m_info).isEmpty())
            problem(Text::tr("The signature does not hold the digest of what it signs "
                             "(message-digest is missing)."));
        if (CMS_signed_get_attr_by_NID(m_info, NID_pkcs9_signingTime, -1) >= 0)
            problem(Text::tr("The signature has a signing-time attribute, which PAdES forbids."));
        if (CMS_signed_get_attr_by_NID(m_info, NID_id_smime_aa_signingCertificateV2, -1) < 0)
            problem(Text::tr("The signature does not name its certificate "
                             "(signing-certificate-v2 is missing)."));
        ERR_clear_error();
    }

    void checkSignature()
    {
        if (m_digest.isEmpty()) {
            m_check.reasons.append(
                Text::tr("The digest of the signature is of a kind that does not protect a file."));
            return;
        }
        if (messageDigest(m_info) != m_digest) {
            if (!messageDigest(m_info).isEmpty()) // else that is told already
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

    /// A stamp that proves its time is when the signer is judged; a claimed time is none.
    void judge(const TrustList &trust, const QDateTime &at)
    {
        const std::vector<const RevocationLists *> lists{&m_storeLists, &m_ownLists};
        const bool proved = m_stamp.isGood() && m_stamp.isProved(trust, lists, at, m_check.reasons);
        if (m_stamp.isGood())
            m_check.stamp = m_stamp.found(proved);
        checkTrust(trust, proved ? std::min(m_stamp.time(), at) : at, proved, lists);
    }

    void checkTrust(const TrustList &trust, const QDateTime &at, bool proved,
                    const std::vector<const RevocationLists *> &lists)
    {
        std::vector<CertificatePtr> travelling = shared(m_certificates);
        std::ranges::move(shared(m_store), std::back_inserter(travelling));
        const ChainCheck chain = checkChain(m_signer, travelling, trust, at);
        m_check.signer = chain.trust;
        m_check.reasons += chain.reasons;
        m_check.notes += chain.notes;
        if (chain.outsideList)
            m_check.reasons.append(
                proved ? Text::tr("Its time stamp proves that it was signed on that day.")
                       : Text::tr("Nothing proves when it was signed, so the day of this check "
                                  "counts."));
        if (chain.damaged)
            problem(Text::tr("A certificate that came with the signature is damaged."));
        checkRevocation(chain, at, lists);

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

    void checkRevocation(const ChainCheck &chain, const QDateTime &at,
                         const std::vector<const RevocationLists *> &lists)
    {
        if (m_storeLists.size() == 0 && m_ownLists.size() == 0)
            return;
        const std::vector<CertificatePtr> used = parsed(chain.used);
        std::vector<X509 *> path;
        for (const CertificatePtr &one : used)
            path.push_back(one.get());
        if (path.empty())
            path = longestPath(m_signer, {&m_certificates, &m_store});
        if (isRevoked(path, lists, at, m_check.reasons))
            m_check.signer = SignerTrust::Revoked;
        if (m_data.ownLists.isEmpty())
            return;
        for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            const bool covered = std::ranges::any_of(lists, [&](const RevocationLists *some) {
                return some->about(path[i], path[i + 1], at).current >= 0;
            });
            if (!covered)
                m_check.reasons.append(
                    Text::tr("No revocation list that is at hand and in date says anything about "
                             "%1.")
                        .arg(describe(path[i]).subject));
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
                                static_cast<std::size_t>(ASN1_STRING_length(signature))),
                         m_stamp.der())
                   == m_der;
        ERR_clear_error();
        if (!same && !m_stamp.hasOtherParts() && m_check.structureProblems.isEmpty())
            problem(
                Text::tr("The signature holds more or other things than a label's signature has."));
    }

    /// The level of what was found to be good so far; what was meant to raise it and does not is
    /// told.
    void measure()
    {
        if (m_check.structureProblems.isEmpty())
            m_check.level = SignatureLevel::BB;
        const bool sound = m_check.level == SignatureLevel::BB;
        m_check.structureProblems += m_stamp.problems();
        if (m_stamp.isGood() && sound)
            m_check.level = SignatureLevel::BT;
        if (!m_data.inFile)
            return;
        if (!m_stamp.isGood()) {
            problem(Text::tr("The file stores revocation lists and has no time stamp that they "
                             "belong to."));
            return;
        }
        const StoreFinding store =
            checkStore({longestPath(m_signer, {&m_certificates, &m_store}), m_stamp.path()},
                       m_certificates, m_store, m_storeLists, m_stamp.time());
        m_check.structureProblems += store.problems;
        m_check.reasons += store.missing;
        const bool readable = qsizetype(m_store.size()) == m_data.certificates.size();
        if (!readable)
            problem(Text::tr("The file stores something that is no certificate."));
        if (sound && readable && store.problems.isEmpty() && store.missing.isEmpty())
            m_check.level = SignatureLevel::BLT;
    }

    CmsPtr m_cms;
    QByteArrayView m_der;
    const ValidationData &m_data;
    std::vector<CertificatePtr> m_certificates;
    std::vector<CertificatePtr> m_store;
    RevocationLists m_storeLists;
    RevocationLists m_ownLists;
    CMS_SignerInfo *m_info;
    SignatureStamp m_stamp;
    QByteArray m_digest; ///< of the content; empty when its algorithm is not accepted
    X509 *m_signer = nullptr;
    CmsCheck m_check;
};

} // namespace

Result<CmsCheck> checkDetached(QByteArrayView der, QByteArrayView content, const TrustList &trust,
                               const QDateTime &at, const ValidationData &data)
{
    ParsedCms read = der.size() <= largestCms ? parseCms(der) : ParsedCms();
    if (!read.cms || OBJ_obj2nid(CMS_get0_type(read.cms.get())) != NID_pkcs7_signed
        || sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(read.cms.get())) != 1)
        return notCms();
    return DetachedCheck(std::move(read), der, content, data).run(trust, at);
}

} // namespace assessment::signing
