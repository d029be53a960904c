#include "assessment/signing/signoff.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/json/strictjson.h"
#include "assessment/signing/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::SignOff)
};

constexpr auto formatOfSignOff = "assay-sign-off/1"_L1;
constexpr JsonLimits limits{.bytes = qint64(64) * 1024 * 1024, .depth = 64};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QByteArray digestIn(const QJsonObject &fields, const QString &name)
{
    return QByteArray::fromHex(fields[name].toString().toLatin1());
}

/// Nothing is said of a time that was vouched for an older state.
QJsonObject evidenceTimeMember(const std::optional<EvidenceTime> &time, const QByteArray &root)
{
    if (!time || time->manifest.root != root)
        return {{u"state"_s, u"not-proved"_s}};
    return {{u"state"_s, u"proved"_s},
            {u"time"_s, time->time.toUTC().toString(Qt::ISODate)},
            {u"authority"_s, time->authority},
            {u"token"_s, hex(time->token)}};
}

} // namespace

QJsonObject signOffFields(const SignOffRequest &request, const CertificateDescription &signer)
{
    const Assessment &assessment = request.assessment;
    return {{u"format"_s, QString(formatOfSignOff)},
            {u"assessmentId"_s, assessment.id},
            {u"assessment"_s, toJson(assessment)},
            {u"assessmentDigest"_s, hex(assessmentDigest(assessment))},
            {u"evidenceRoot"_s, hex(evidenceRoot(assessment.evidence))},
            {u"evidenceItems"_s, assessment.evidence.size()},
            {u"evidenceTime"_s,
             evidenceTimeMember(request.evidenceTime, evidenceRoot(assessment.evidence))},
            {u"checkpoint"_s, request.checkpoint},
            {u"signedAt"_s, request.signedAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"signedBy"_s, request.signedBy},
            {u"signer"_s, signerFields(signer)}};
}

Result<SignOffStatement> readSignOffStatement(const QByteArray &bytes)
{
    const Result<QJsonValue> json = parseJson(bytes, Text::tr("statement of the sign-off"), limits);
    if (!json)
        return json.error();
    Error error{.kind = Error::Kind::InvalidInput,
                .what = Text::tr("the statement of the sign-off cannot be used")};
    const QJsonObject fields = json->toObject();
    if (canonicalJson(fields) != bytes) {
        error.why = Text::tr("it is not in canonical form");
        return error;
    }
    if (fields[u"format"_s] != QString(formatOfSignOff)) {
        error.why = Text::tr("it has a form that this version does not know");
        return error;
    }
    SignOffStatement statement{.fields = fields,
                               .assessmentDigest = digestIn(fields, u"assessmentDigest"_s),
                               .evidenceRoot = digestIn(fields, u"evidenceRoot"_s)};
    const QByteArray inside = QCryptographicHash::hash(canonicalJson(fields[u"assessment"_s]),
                                                       QCryptographicHash::Sha256);
    if (inside != statement.assessmentDigest) {
        error.why = Text::tr("its digest is not that of the assessment in it");
        return error;
    }
    return statement;
}

bool signOffStands(const Assessment &assessment)
{
    return assessment.signOff && assessment.status == ReviewStatus::Accepted
           && assessment.signOff->assessmentDigest == assessmentDigest(assessment)
           && assessment.signOff->evidenceRoot == evidenceRoot(assessment.evidence);
}

QString idOf(SignOffCheck::State state)
{
    switch (state) {
    case SignOffCheck::State::NotSigned: return u"not-signed"_s;
    case SignOffCheck::State::Broken: return u"broken"_s;
    case SignOffCheck::State::Changed: return u"changed"_s;
    case SignOffCheck::State::Stands: return u"stands"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(SignerTrust trust)
{
    switch (trust) {
    case SignerTrust::Trusted: return u"trusted"_s;
    case SignerTrust::Untrusted: return u"untrusted"_s;
    case SignerTrust::Expired: return u"expired"_s;
    case SignerTrust::NotYetValid: return u"not-yet-valid"_s;
    case SignerTrust::Revoked: return u"revoked"_s;
    case SignerTrust::NotChecked: return u"not-checked"_s;
    }
    Q_UNREACHABLE();
}

} // namespace assessment::signing
