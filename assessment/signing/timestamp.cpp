#include "assessment/signing/timestamp.h"

#include "assessment/signing/opentoken.h"

#include <QCoreApplication>

#include <openssl/rand.h>

#include <array>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Timestamp)
};

constexpr int digestBytes = 32;
constexpr int nonceBytes = 8; // what every authority repeats

using RequestPtr = std::unique_ptr<TS_REQ, ReleasedBy<TS_REQ_free>>;
using ImprintPtr = std::unique_ptr<TS_MSG_IMPRINT, ReleasedBy<TS_MSG_IMPRINT_free>>;
using StatusPtr = std::unique_ptr<TS_STATUS_INFO, ReleasedBy<TS_STATUS_INFO_free>>;
using AlgorithmPtr = std::unique_ptr<X509_ALGOR, ReleasedBy<X509_ALGOR_free>>;
using IntegerPtr = std::unique_ptr<ASN1_INTEGER, ReleasedBy<ASN1_INTEGER_free>>;
using NumberPtr = std::unique_ptr<BIGNUM, ReleasedBy<BN_free>>;

Error notMade(const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the request for a time stamp cannot be used"),
            .where = {},
            .why = why,
            .advice = Text::tr("make it anew"),
            .detail = opensslDetail()};
}

RequestPtr parsedRequest(const QByteArray &der)
{
    const unsigned char *position = bytes(der);
    RequestPtr request(d2i_TS_REQ(nullptr, &position, long(der.size())));
    ERR_clear_error();
    const bool whole = request && position == bytes(der) + der.size();
    return whole ? std::move(request) : nullptr;
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
        return timestampRefused(Text::tr("it is about another digest than the one that was sent"));
    const RequestPtr asked = parsedRequest(request.der);
    const ASN1_INTEGER *sent = asked ? TS_REQ_get_nonce(asked.get()) : nullptr;
    if (!sent)
        return notMade(Text::tr("it has no nonce"));
    const ASN1_INTEGER *nonce = TS_TST_INFO_get_nonce(open.info());
    if (!nonce || ASN1_INTEGER_cmp(nonce, sent) != 0)
        return timestampRefused(
            Text::tr("it answers another request: the nonce is not the one that was "
                     "sent"));
    return Ok;
}

Status checkValidity(const OpenToken &open, const ChainCheck &chain, const QDateTime &now)
{
    for (const QDateTime &at : {now, open.time()}) {
        if (const Status valid = open.checkValid(at); !valid)
            return valid;
    }
    switch (chain.trust) {
    case SignerTrust::Trusted:
    case SignerTrust::NotChecked: return Ok;
    default: break;
    }
    return timestampRefused(
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
    const Error cut =
        timestampRefused(Text::tr("the answer is cut short or no answer of a time-stamping "
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
        return timestampRefused(
            Text::tr("the authority granted something else than what was asked for"));
    if (granted != TS_STATUS_GRANTED) {
        return timestampRefused(
            Text::tr("the authority refused: %1").arg(failureInWords(status.get())),
            Text::tr("ask later, or ask another authority"), Error::Kind::Refused);
    }
    if (position >= end)
        return timestampRefused(Text::tr("the authority granted it and sent none"));
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
        return timestampRefused(Text::tr("the answer is larger than any time stamp"));
    const auto der = grantedToken(response);
    if (!der)
        return der.error();
    OpenToken open(*der);
    if (const Status read = open.read(); !read)
        return read.error();
    if (const Status answers = checkAnswers(open, request); !answers)
        return answers.error();
    const ChainCheck chain = open.chain(trust, now);
    if (const Status made = open.checkSigner(chain); !made)
        return made.error();
    if (const Status valid = checkValidity(open, chain, now); !valid)
        return valid.error();
    return open.token(chain);
}

Result<TimestampToken> checkTimestamp(const QByteArray &der, const TrustList &trust)
{
    if (der.size() > largestTimestamp)
        return timestampRefused(Text::tr("it is larger than any time stamp"));
    OpenToken open(der);
    if (const Status read = open.read(); !read)
        return read.error();
    const ChainCheck chain = open.chain(trust, open.time());
    if (const Status made = open.checkSigner(chain); !made)
        return made.error();
    return open.token(chain);
}

} // namespace assessment::signing
