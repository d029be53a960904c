#include "assessment/signing/opentoken.h"

#include "assessment/language/language.h"
#include "assessment/signing/algorithmpolicy.h"
#include "assessment/signing/der.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Timestamp)
};

constexpr int digestBytes = 32;
constexpr int mostCertificates = 8; // chains out of many crafted certificates take for ever

using NamedOncePtr = std::unique_ptr<ESS_SIGNING_CERT, ReleasedBy<ESS_SIGNING_CERT_free>>;
using LentCertificates = std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)>;

QByteArray bytesOf(const ASN1_STRING *text)
{
    return copied(ASN1_STRING_get0_data(text), std::size_t(ASN1_STRING_length(text)));
}

QDateTime timeOf(const ASN1_GENERALIZEDTIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1) {
        ERR_clear_error();
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

/// In milliseconds, rounded up; nothing when it does not say, or says nonsense.
std::optional<qint64> accuracyOf(TS_TST_INFO *info)
{
    TS_ACCURACY *accuracy = TS_TST_INFO_get_accuracy(info);
    if (!accuracy)
        return std::nullopt;
    const auto number = [](const ASN1_INTEGER *value) {
        return value ? qint64(ASN1_INTEGER_get(value)) : 0;
    };
    const qint64 seconds = number(TS_ACCURACY_get_seconds(accuracy));
    const qint64 millis = number(TS_ACCURACY_get_millis(accuracy));
    const qint64 micros = number(TS_ACCURACY_get_micros(accuracy));
    constexpr qint64 aYear = 366LL * 24 * 3600;
    if (seconds < 0 || seconds > aYear || millis < 0 || millis > 999 || micros < 0 || micros > 999)
        return std::nullopt;
    return seconds * 1000 + millis + (micros > 0 ? 1 : 0);
}

} // namespace

Error timestampRefused(const QString &why, const QString &advice, Error::Kind kind)
{
    return {.kind = kind,
            .what = Text::tr("the time stamp is not accepted"),
            .where = {},
            .why = why,
            .advice = advice.isEmpty() ? Text::tr("ask again, or ask another authority") : advice,
            .detail = opensslDetail()};
}

QByteArray sha256Of(TS_MSG_IMPRINT *imprint)
{
    const ASN1_OBJECT *algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const QByteArray digest = bytesOf(TS_MSG_IMPRINT_get_msg(imprint));
    return OBJ_obj2nid(algorithm) == NID_sha256 && digest.size() == digestBytes ? digest
                                                                                : QByteArray();
}

Status OpenToken::read()
{
    if (const Status parsed = parse(); !parsed)
        return parsed;
    if (const Status checked = checkSignature(); !checked)
        return checked;
    return readInfo();
}

QByteArray OpenToken::digest() const
{
    return sha256Of(TS_TST_INFO_get_msg_imprint(m_info.get()));
}

QDateTime OpenToken::time() const
{
    return timeOf(TS_TST_INFO_get_time(m_info.get()));
}

bool OpenToken::isForTimeStamps() const
{
    int critical = -1;
    const ExtendedUsagePtr usages(static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(m_signer, NID_ext_key_usage, &critical, nullptr)));
    ERR_clear_error();
    constexpr quint32 signing = KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION;
    // Without the extension OpenSSL sets every bit: no restriction.
    const quint32 usage = X509_get_key_usage(m_signer);
    return usages && critical == 1 && sk_ASN1_OBJECT_num(usages.get()) == 1
           && OBJ_obj2nid(sk_ASN1_OBJECT_value(usages.get(), 0)) == NID_time_stamp
           && (usage & signing) != 0 && (usage == UINT32_MAX || (usage & ~signing) == 0);
}

/// Versions, tags, algorithms and the name of the signer are covered by nothing; they must be the
/// ones that follow from the rest (RFC 5652 §5.1, §5.3). OpenSSL takes a list whose tag says that
/// it is none.
bool OpenToken::hasUsualParts() const
{
    const auto outer = derValuesIn(m_der);
    const auto inner = outer.size() == 2 ? derValuesIn(outer[1]) : outer;
    const auto parts = inner.size() == 1 ? derValuesIn(inner[0]) : inner;
    const auto signers = parts.size() >= 4 ? derValuesIn(parts.last()) : parts;
    const auto digests = parts.size() >= 4 ? derValuesIn(parts[1]) : parts;
    const auto signer = signers.size() == 1 ? derValuesIn(signers[0]) : signers;
    if (digests.size() != 1 || signer.size() != 6 || signer[2] != digests[0]
        || parts[0] != QByteArrayView("\x02\x01\x03", 3) || !parts[3].startsWith('\xa0')
        || !signer[3].startsWith('\xa0'))
        return false;
    const bool byName = signer[1].startsWith('\x30');
    if (signer[0] != QByteArrayView(byName ? "\x02\x01\x01" : "\x02\x01\x03", 3)
        || (byName && derValuesIn(signer[1]).value(0) != issuerName()))
        return false;
    X509_ALGOR *digest = nullptr;
    X509_ALGOR *signature = nullptr;
    CMS_SignerInfo_get0_algs(m_signerInfo, nullptr, nullptr, &digest, &signature);
    const auto type = [](const X509_ALGOR *algorithm) {
        const ASN1_OBJECT *object = nullptr;
        int parameters = V_ASN1_UNDEF;
        X509_ALGOR_get0(&object, &parameters, nullptr, algorithm);
        const int nid = OBJ_obj2nid(object);
        const bool plain = parameters == V_ASN1_UNDEF || parameters == V_ASN1_NULL;
        return plain || nid == NID_rsassaPss ? nid : NID_undef;
    };
    int with = NID_undef;
    int key = NID_undef;
    const int made = type(signature);
    if (made == NID_rsaEncryption || made == NID_rsassaPss)
        return type(digest) != NID_undef
               && EVP_PKEY_get_base_id(X509_get0_pubkey(m_signer)) == EVP_PKEY_RSA;
    return made != NID_undef && OBJ_find_sigid_algs(made, &with, &key) == 1 && with == type(digest)
           && EVP_PKEY_get_base_id(X509_get0_pubkey(m_signer)) == EVP_PKEY_type(key);
}

QByteArray OpenToken::issuerName() const
{
    return derOf(i2d_X509_NAME, X509_get_issuer_name(m_signer));
}

bool OpenToken::isPlain(const std::vector<X509 *> &path) const
{
    const CrlStackPtr lists(CMS_get1_crls(m_cms.get()));
    const bool bare = isDer(m_der) && hasUsualParts()
                      && CMS_unsigned_get_attr_count(m_signerInfo) <= 0
                      && sk_X509_CRL_num(lists.get()) <= 0;
    ERR_clear_error();
    return bare && std::ranges::all_of(m_certificates, [&path](const CertificatePtr &one) {
               return std::ranges::find(path, one.get()) != path.end();
           });
}

ChainCheck OpenToken::chain(const TrustList &trust, const QDateTime &at,
                            const std::vector<CertificatePtr> &more) const
{
    std::vector<CertificatePtr> all;
    for (const auto *list : {&m_certificates, &more}) {
        for (const CertificatePtr &one : *list) {
            X509_up_ref(one.get());
            all.emplace_back(one.get());
        }
    }
    return checkChain(m_signer, all, trust, at);
}

std::vector<X509 *> OpenToken::path(const std::vector<CertificatePtr> &more) const
{
    return longestPath(m_signer, {&m_certificates, &more});
}

bool OpenToken::namesSigner(const ChainCheck &chain) const
{
    const auto attribute = [this](int nid) {
        return static_cast<const ASN1_STRING *>(
            CMS_signed_get0_data_by_OBJ(m_signerInfo, OBJ_nid2obj(nid), -3, V_ASN1_SEQUENCE));
    };
    NamedOncePtr once;
    SigningCertificatePtr twice;
    if (const ASN1_STRING *value = attribute(NID_id_smime_aa_signingCertificate)) {
        const unsigned char *position = ASN1_STRING_get0_data(value);
        once.reset(d2i_ESS_SIGNING_CERT(nullptr, &position, ASN1_STRING_length(value)));
    }
    if (const ASN1_STRING *value = attribute(NID_id_smime_aa_signingCertificateV2)) {
        const unsigned char *position = ASN1_STRING_get0_data(value);
        twice.reset(d2i_ESS_SIGNING_CERT_V2(nullptr, &position, ASN1_STRING_length(value)));
    }
    // The chain as it was built, which may run over certificates of the trust list.
    std::vector<CertificatePtr> used;
    for (const QByteArray &der : chain.used)
        used.push_back(parseCertificate(der));
    const LentCertificates path(sk_X509_new_null(),
                                [](STACK_OF(X509) * stack) { sk_X509_free(stack); });
    if (used.empty()) {
        for (X509 *one : pathFrom(m_signer, m_certificates))
            sk_X509_push(path.get(), one);
    } else {
        for (const CertificatePtr &one : used)
            sk_X509_push(path.get(), one.get());
    }
    const bool named = OSSL_ESS_check_signing_certs(once.get(), twice.get(), path.get(), 1) == 1;
    ERR_clear_error();
    return named;
}

Status OpenToken::checkSigner(const ChainCheck &chain) const
{
    if (!isForTimeStamps()) {
        return timestampRefused(
            Text::tr("the certificate of %1 is not for time stamps and for nothing else")
                .arg(signer().subject),
            Text::tr("ask another authority"));
    }
    if (!namesSigner(chain))
        return timestampRefused(Text::tr("its signature names another certificate than it brings"));
    return Ok;
}

Status OpenToken::checkValid(const QDateTime &at) const
{
    const CertificateDescription about = signer();
    const auto day = [](const QDateTime &time) { return dayInWords(time.date()); };
    if (at > about.notAfter) {
        return timestampRefused(
            Text::tr("the certificate of %1 expired on %2").arg(about.subject, day(about.notAfter)),
            Text::tr("ask another authority"));
    }
    if (at < about.notBefore) {
        return timestampRefused(Text::tr("the certificate of %1 is not valid before %2")
                                    .arg(about.subject, day(about.notBefore)),
                                Text::tr("look at the clock of this computer, or ask another "
                                         "authority"));
    }
    return Ok;
}

TimestampToken OpenToken::token(const ChainCheck &chain) const
{
    return {.der = m_der.toByteArray(),
            .digest = digest(),
            .time = time(),
            .accuracy = accuracyOf(info()),
            .authority = signer().subject,
            .trust = chain.trust,
            .anchor = chain.used.empty() ? QByteArray() : chain.used.back(),
            .reasons = chain.reasons};
}

Status OpenToken::parse()
{
    const unsigned char *position = bytes(m_der);
    m_cms.reset(d2i_CMS_ContentInfo(nullptr, &position, long(m_der.size())));
    if (!m_cms || position != bytes(m_der) + m_der.size()
        || OBJ_obj2nid(CMS_get0_type(m_cms.get())) != NID_pkcs7_signed)
        return timestampRefused(Text::tr("it is cut short or no time stamp at all"));
    if (OBJ_obj2nid(CMS_get0_eContentType(m_cms.get())) != NID_id_smime_ct_TSTInfo)
        return timestampRefused(Text::tr("what is signed in it is no time"));
    if (sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(m_cms.get())) != 1)
        return timestampRefused(Text::tr("it does not have exactly one signature"));
    m_signerInfo = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(m_cms.get()), 0);
    const CertificateStackPtr stack(CMS_get1_certs(m_cms.get()));
    if (sk_X509_num(stack.get()) > mostCertificates)
        return timestampRefused(Text::tr("it brings too many certificates"));
    for (int i = 0; i < sk_X509_num(stack.get()); ++i) {
        if (CertificatePtr one = parseCertificate(toDer(sk_X509_value(stack.get(), i))))
            m_certificates.push_back(std::move(one));
    }
    const auto found = std::ranges::find_if(m_certificates, [this](const CertificatePtr &one) {
        return CMS_SignerInfo_cert_cmp(m_signerInfo, one.get()) == 0;
    });
    if (found == m_certificates.end())
        return timestampRefused(Text::tr("it does not bring the certificate of its authority"));
    m_signer = found->get();
    return Ok;
}

Status OpenToken::checkSignature()
{
    X509_ALGOR *digest = nullptr;
    CMS_SignerInfo_get0_algs(m_signerInfo, nullptr, nullptr, &digest, nullptr);
    const ASN1_OBJECT *algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, digest);
    if (!policy::digestOf(OBJ_obj2nid(algorithm)))
        return timestampRefused(Text::tr("its signature is made with a digest that is too weak"));
    const auto *type = static_cast<const ASN1_OBJECT *>(CMS_signed_get0_data_by_OBJ(
        m_signerInfo, OBJ_nid2obj(NID_pkcs9_contentType), -3, V_ASN1_OBJECT));
    const BioPtr content(BIO_new(BIO_s_mem()));
    const bool holds = type && OBJ_obj2nid(type) == NID_id_smime_ct_TSTInfo
                       && CMS_verify(m_cms.get(), nullptr, nullptr, nullptr, content.get(),
                                     CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY)
                              == 1;
    if (!holds)
        return timestampRefused(Text::tr("its signature does not hold"));
    char *data = nullptr;
    const long size = BIO_get_mem_data(content.get(), &data);
    m_content = QByteArray(data, size);
    return Ok;
}

Status OpenToken::readInfo()
{
    const unsigned char *position = bytes(m_content);
    m_info.reset(d2i_TS_TST_INFO(nullptr, &position, long(m_content.size())));
    if (!m_info || !isDer(m_content) || position != bytes(m_content) + m_content.size()
        || TS_TST_INFO_get_version(m_info.get()) != 1 || !time().isValid())
        return timestampRefused(Text::tr("what is signed in it is no time"));
    if (TS_TST_INFO_get_ext_by_critical(m_info.get(), 1, -1) >= 0)
        return timestampRefused(
            Text::tr("it has a condition that this version does not understand"));
    if (digest().isEmpty())
        return timestampRefused(Text::tr("it is not about a SHA-256"));
    return Ok;
}

} // namespace assessment::signing
