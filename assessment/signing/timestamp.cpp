#include "assessment/signing/timestamp.h"

#include "assessment/signing/chain.h"
#include "assessment/signing/der.h"

#include <QCoreApplication>

#include <openssl/rand.h>
#include <openssl/ts.h>

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
constexpr int nonceBytes = 8;       // what every authority repeats

using RequestPtr = std::unique_ptr<TS_REQ, ReleasedBy<TS_REQ_free>>;
using ImprintPtr = std::unique_ptr<TS_MSG_IMPRINT, ReleasedBy<TS_MSG_IMPRINT_free>>;
using StatusPtr = std::unique_ptr<TS_STATUS_INFO, ReleasedBy<TS_STATUS_INFO_free>>;
using InfoPtr = std::unique_ptr<TS_TST_INFO, ReleasedBy<TS_TST_INFO_free>>;
using AlgorithmPtr = std::unique_ptr<X509_ALGOR, ReleasedBy<X509_ALGOR_free>>;
using IntegerPtr = std::unique_ptr<ASN1_INTEGER, ReleasedBy<ASN1_INTEGER_free>>;
using NumberPtr = std::unique_ptr<BIGNUM, ReleasedBy<BN_free>>;
using NamedOncePtr = std::unique_ptr<ESS_SIGNING_CERT, ReleasedBy<ESS_SIGNING_CERT_free>>;
using LentCertificates = std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509) *)>;

Error refused(const QString &why, const QString &advice = {},
              Error::Kind kind = Error::Kind::InvalidInput)
{
    return {.kind = kind,
            .what = Text::tr("the time stamp is not accepted"),
            .where = {},
            .why = why,
            .advice = advice.isEmpty() ? Text::tr("ask again, or ask another authority") : advice,
            .detail = opensslDetail()};
}

Error notMade(const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the request for a time stamp cannot be used"),
            .where = {},
            .why = why,
            .advice = Text::tr("make it anew"),
            .detail = opensslDetail()};
}

QByteArray bytesOf(const ASN1_STRING *text)
{
    return copied(ASN1_STRING_get0_data(text), std::size_t(ASN1_STRING_length(text)));
}

/// The SHA-256 that an imprint holds; empty when it is another digest.
QByteArray sha256Of(TS_MSG_IMPRINT *imprint)
{
    const ASN1_OBJECT *algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const QByteArray digest = bytesOf(TS_MSG_IMPRINT_get_msg(imprint));
    return OBJ_obj2nid(algorithm) == NID_sha256 && digest.size() == digestBytes ? digest
                                                                                : QByteArray();
}

RequestPtr parsedRequest(const QByteArray &der)
{
    const unsigned char *position = bytes(der);
    RequestPtr request(d2i_TS_REQ(nullptr, &position, long(der.size())));
    ERR_clear_error();
    const bool whole = request && position == bytes(der) + der.size();
    return whole ? std::move(request) : nullptr;
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

/// RFC 3161 §2.3: for time stamps, for nothing else, and it says so as something that must be
/// understood.
bool isForTimeStampsOnly(X509 *certificate)
{
    int critical = -1;
    const ExtendedUsagePtr usages(static_cast<EXTENDED_KEY_USAGE *>(
        X509_get_ext_d2i(certificate, NID_ext_key_usage, &critical, nullptr)));
    ERR_clear_error();
    constexpr quint32 signing = KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION;
    // Without the extension OpenSSL sets every bit: no restriction.
    const quint32 usage = X509_get_key_usage(certificate);
    return usages && critical == 1 && sk_ASN1_OBJECT_num(usages.get()) == 1
           && OBJ_obj2nid(sk_ASN1_OBJECT_value(usages.get(), 0)) == NID_time_stamp
           && (usage & signing) != 0 && (usage == UINT32_MAX || (usage & ~signing) == 0);
}

/// A token taken apart: its signature is checked, its signer is not yet.
class OpenToken
{
public:
    explicit OpenToken(QByteArrayView der) : m_der(der) {}

    /// Everything that does not depend on whom anybody trusts.
    Status read()
    {
        if (const Status parsed = parse(); !parsed)
            return parsed;
        if (const Status checked = checkSignature(); !checked)
            return checked;
        return readInfo();
    }

    TS_TST_INFO *info() const { return m_info.get(); }
    QByteArray digest() const { return sha256Of(TS_TST_INFO_get_msg_imprint(m_info.get())); }
    QDateTime time() const { return timeOf(TS_TST_INFO_get_time(m_info.get())); }
    CertificateDescription signer() const { return describe(m_signer); }
    bool isForTimeStamps() const { return isForTimeStampsOnly(m_signer); }

    ChainCheck chain(const TrustList &trust, const QDateTime &at) const
    {
        return checkChain(m_signer, m_certificates, trust, at);
    }

    /// The signed attributes name the certificate (RFC 2634 §5.4, RFC 5035 §3), or somebody has put
    /// another one with the same key beside the signature.
    bool namesSigner(const ChainCheck &chain) const
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
        const bool named =
            OSSL_ESS_check_signing_certs(once.get(), twice.get(), path.get(), 1) == 1;
        ERR_clear_error();
        return named;
    }

private:
    Status parse()
    {
        const unsigned char *position = bytes(m_der);
        m_cms.reset(d2i_CMS_ContentInfo(nullptr, &position, long(m_der.size())));
        if (!m_cms || position != bytes(m_der) + m_der.size()
            || OBJ_obj2nid(CMS_get0_type(m_cms.get())) != NID_pkcs7_signed)
            return refused(Text::tr("it is cut short or no time stamp at all"));
        if (OBJ_obj2nid(CMS_get0_eContentType(m_cms.get())) != NID_id_smime_ct_TSTInfo)
            return refused(Text::tr("what is signed in it is no time"));
        if (sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(m_cms.get())) != 1)
            return refused(Text::tr("it does not have exactly one signature"));
        m_signerInfo = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(m_cms.get()), 0);
        const CertificateStackPtr stack(CMS_get1_certs(m_cms.get()));
        if (sk_X509_num(stack.get()) > mostCertificates)
            return refused(Text::tr("it brings too many certificates"));
        for (int i = 0; i < sk_X509_num(stack.get()); ++i) {
            if (CertificatePtr one = parseCertificate(toDer(sk_X509_value(stack.get(), i))))
                m_certificates.push_back(std::move(one));
        }
        const auto found = std::ranges::find_if(m_certificates, [this](const CertificatePtr &one) {
            return CMS_SignerInfo_cert_cmp(m_signerInfo, one.get()) == 0;
        });
        if (found == m_certificates.end())
            return refused(Text::tr("it does not bring the certificate of its authority"));
        m_signer = found->get();
        return Ok;
    }

    Status checkSignature()
    {
        X509_ALGOR *digest = nullptr;
        CMS_SignerInfo_get0_algs(m_signerInfo, nullptr, nullptr, &digest, nullptr);
        const ASN1_OBJECT *algorithm = nullptr;
        X509_ALGOR_get0(&algorithm, nullptr, nullptr, digest);
        static constexpr std::array accepted{NID_sha256, NID_sha384, NID_sha512};
        if (std::ranges::find(accepted, OBJ_obj2nid(algorithm)) == accepted.end())
            return refused(Text::tr("its signature is made with a digest that is too weak"));
        const auto *type = static_cast<const ASN1_OBJECT *>(CMS_signed_get0_data_by_OBJ(
            m_signerInfo, OBJ_nid2obj(NID_pkcs9_contentType), -3, V_ASN1_OBJECT));
        const BioPtr content(BIO_new(BIO_s_mem()));
        const bool holds = type && OBJ_obj2nid(type) == NID_id_smime_ct_TSTInfo
                           && CMS_verify(m_cms.get(), nullptr, nullptr, nullptr, content.get(),
                                         CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY)
                                  == 1;
        if (!holds)
            return refused(Text::tr("its signature does not hold"));
        char *data = nullptr;
        const long size = BIO_get_mem_data(content.get(), &data);
        m_content = QByteArray(data, size);
        return Ok;
    }

    Status readInfo()
    {
        const unsigned char *position = bytes(m_content);
        m_info.reset(d2i_TS_TST_INFO(nullptr, &position, long(m_content.size())));
        if (!m_info || !isDer(m_content) || position != bytes(m_content) + m_content.size()
            || TS_TST_INFO_get_version(m_info.get()) != 1 || !time().isValid())
            return refused(Text::tr("what is signed in it is no time"));
        if (TS_TST_INFO_get_ext_by_critical(m_info.get(), 1, -1) >= 0)
            return refused(Text::tr("it has a condition that this version does not understand"));
        if (digest().isEmpty())
            return refused(Text::tr("it is not about a SHA-256"));
        return Ok;
    }

    QByteArrayView m_der;
    CmsPtr m_cms;
    CMS_SignerInfo *m_signerInfo = nullptr;
    std::vector<CertificatePtr> m_certificates;
    X509 *m_signer = nullptr;
    QByteArray m_content;
    InfoPtr m_info;
};

TimestampToken tokenOf(QByteArrayView der, const OpenToken &open, const ChainCheck &chain)
{
    return {.der = der.toByteArray(),
            .digest = open.digest(),
            .time = open.time(),
            .accuracy = accuracyOf(open.info()),
            .authority = open.signer().subject,
            .trust = chain.trust,
            .anchor = chain.used.empty() ? QByteArray() : chain.used.back(),
            .reasons = chain.reasons};
}

/// Whether \a der is made for this purpose by the one who signed it.
Status checkSigner(const OpenToken &open, const ChainCheck &chain)
{
    if (!open.isForTimeStamps()) {
        return refused(Text::tr("the certificate of %1 is not for time stamps and for nothing else")
                           .arg(open.signer().subject),
                       Text::tr("ask another authority"));
    }
    if (!open.namesSigner(chain))
        return refused(Text::tr("its signature names another certificate than it brings"));
    return Ok;
}

/// A reason of a chain inside a sentence of ours.
QString withoutStop(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

/// What was asked for is what came.
Status checkAnswers(const OpenToken &open, const TimestampRequest &request)
{
    if (open.digest() != request.digest)
        return refused(Text::tr("it is about another digest than the one that was sent"));
    const RequestPtr asked = parsedRequest(request.der);
    const ASN1_INTEGER *sent = asked ? TS_REQ_get_nonce(asked.get()) : nullptr;
    if (!sent)
        return notMade(Text::tr("it has no nonce"));
    const ASN1_INTEGER *nonce = TS_TST_INFO_get_nonce(open.info());
    if (!nonce || ASN1_INTEGER_cmp(nonce, sent) != 0)
        return refused(Text::tr("it answers another request: the nonce is not the one that was "
                                "sent"));
    return Ok;
}

Status checkValidity(const OpenToken &open, const ChainCheck &chain, const QDateTime &now)
{
    const CertificateDescription signer = open.signer();
    const auto day = [](const QDateTime &time) { return time.toString(u"d MMMM yyyy"_s); };
    for (const QDateTime &at : {now, open.time()}) {
        if (at > signer.notAfter) {
            return refused(Text::tr("the certificate of %1 expired on %2")
                               .arg(signer.subject, day(signer.notAfter)),
                           Text::tr("ask another authority"));
        }
        if (at < signer.notBefore) {
            return refused(Text::tr("the certificate of %1 is not valid before %2")
                               .arg(signer.subject, day(signer.notBefore)),
                           Text::tr("look at the clock of this computer, or ask another "
                                    "authority"));
        }
    }
    switch (chain.trust) {
    case SignerTrust::Trusted:
    case SignerTrust::NotChecked: return Ok;
    default: break;
    }
    return refused(
        Text::tr("its authority is not trusted: %1").arg(withoutStop(chain.reasons.value(0))),
        Text::tr("name the certificate that the authority publishes as its root, if you "
                 "trust it"));
}

QString failureInWords(const TS_STATUS_INFO *status)
{
    struct Failure
    {
        int bit;
        QString words;
    };
    const std::array failures{
        Failure{TS_INFO_BAD_ALG, Text::tr("it does not know SHA-256")},
        Failure{TS_INFO_BAD_REQUEST, Text::tr("it does not allow such a request")},
        Failure{TS_INFO_BAD_DATA_FORMAT, Text::tr("it could not read the request")},
        Failure{TS_INFO_TIME_NOT_AVAILABLE, Text::tr("it does not know the time just now")},
        Failure{TS_INFO_UNACCEPTED_POLICY, Text::tr("it does not have the policy")},
        Failure{TS_INFO_UNACCEPTED_EXTENSION, Text::tr("it does not know the extension")},
        Failure{TS_INFO_ADD_INFO_NOT_AVAILABLE, Text::tr("it cannot add what was asked for")},
        Failure{TS_INFO_SYSTEM_FAILURE, Text::tr("something is broken there")}};
    const ASN1_BIT_STRING *given = TS_STATUS_INFO_get0_failure_info(status);
    for (const Failure &failure : failures) {
        if (given && ASN1_BIT_STRING_get_bit(given, failure.bit))
            return failure.words;
    }
    return Text::tr("it does not say why");
}

/// The token inside a TimeStampResp (RFC 3161 §2.4.2), byte for byte as the authority signed it.
Result<QByteArrayView> grantedToken(QByteArrayView response)
{
    const Error cut = refused(Text::tr("the answer is cut short or no answer of a time-stamping "
                                       "authority"));
    const unsigned char *position = bytes(response);
    const unsigned char *end = position + response.size();
    long length = 0;
    int tag = 0;
    int kind = 0;
    const int form = ASN1_get_object(&position, &length, &tag, &kind, long(response.size()));
    ERR_clear_error();
    if ((form & 0x81) != 0 || tag != V_ASN1_SEQUENCE || kind != V_ASN1_UNIVERSAL
        || position + length != end)
        return cut;
    const StatusPtr status(d2i_TS_STATUS_INFO(nullptr, &position, length));
    ERR_clear_error();
    if (!status)
        return cut;
    const long granted = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status.get()));
    if (granted == TS_STATUS_GRANTED_WITH_MODS)
        return refused(Text::tr("the authority granted something else than what was asked for"));
    if (granted != TS_STATUS_GRANTED) {
        return refused(Text::tr("the authority refused: %1").arg(failureInWords(status.get())),
                       Text::tr("ask later, or ask another authority"), Error::Kind::Refused);
    }
    if (position >= end)
        return refused(Text::tr("the authority granted it and sent none"));
    return QByteArrayView(reinterpret_cast<const char *>(position), end - position);
}

} // namespace

Result<TimestampRequest> makeTimestampRequest(const QByteArray &digest)
{
    if (digest.size() != digestBytes)
        return notMade(Text::tr("what it is about is not a SHA-256"));
    const Error failed = notMade(Text::tr("it cannot be encoded"));
    const AlgorithmPtr algorithm(X509_ALGOR_new());
    const ImprintPtr imprint(TS_MSG_IMPRINT_new());
    const RequestPtr request(TS_REQ_new());
    std::array<unsigned char, nonceBytes> random{};
    if (!algorithm || !imprint || !request || RAND_bytes(random.data(), int(random.size())) != 1)
        return failed;
    random[0] = (random[0] & 0x3f) | 0x40; // positive, and always of the same length
    const NumberPtr number(BN_bin2bn(random.data(), int(random.size()), nullptr));
    const IntegerPtr nonce(BN_to_ASN1_INTEGER(number.get(), nullptr));
    QByteArray bytesToSet = digest;
    const bool made =
        X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) == 1
        && TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) == 1
        && TS_MSG_IMPRINT_set_msg(imprint.get(),
                                  reinterpret_cast<unsigned char *>(bytesToSet.data()),
                                  int(bytesToSet.size()))
               == 1
        && TS_REQ_set_version(request.get(), 1) == 1
        && TS_REQ_set_msg_imprint(request.get(), imprint.get()) == 1 && nonce
        && TS_REQ_set_nonce(request.get(), nonce.get()) == 1
        && TS_REQ_set_cert_req(request.get(), 1) == 1;
    const QByteArray der = made ? derOf(i2d_TS_REQ, request.get()) : QByteArray();
    if (der.isEmpty())
        return failed;
    return TimestampRequest{.digest = digest, .der = der};
}

Result<TimestampRequest> readTimestampRequest(const QByteArray &der)
{
    const RequestPtr request = der.size() <= largestTimestamp ? parsedRequest(der) : nullptr;
    if (!request || !TS_REQ_get_nonce(request.get()))
        return notMade(Text::tr("it is not one that we made"));
    const QByteArray digest = sha256Of(TS_REQ_get_msg_imprint(request.get()));
    if (digest.isEmpty())
        return notMade(Text::tr("what it is about is not a SHA-256"));
    return TimestampRequest{.digest = digest, .der = der};
}

Result<TimestampToken> readTimestampResponse(QByteArrayView response,
                                             const TimestampRequest &request,
                                             const TrustList &trust, const QDateTime &now)
{
    if (response.size() > largestTimestamp)
        return refused(Text::tr("the answer is larger than any time stamp"));
    const auto der = grantedToken(response);
    if (!der)
        return der.error();
    OpenToken open(*der);
    if (const Status read = open.read(); !read)
        return read.error();
    if (const Status answers = checkAnswers(open, request); !answers)
        return answers.error();
    const ChainCheck chain = open.chain(trust, now);
    if (const Status made = checkSigner(open, chain); !made)
        return made.error();
    if (const Status valid = checkValidity(open, chain, now); !valid)
        return valid.error();
    return tokenOf(*der, open, chain);
}

Result<TimestampToken> checkTimestamp(const QByteArray &der, const TrustList &trust)
{
    if (der.size() > largestTimestamp)
        return refused(Text::tr("it is larger than any time stamp"));
    OpenToken open(der);
    if (const Status read = open.read(); !read)
        return read.error();
    const ChainCheck chain = open.chain(trust, open.time());
    if (const Status made = checkSigner(open, chain); !made)
        return made.error();
    return tokenOf(der, open, chain);
}

} // namespace assessment::signing
