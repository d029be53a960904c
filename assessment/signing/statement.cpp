#include "assessment/signing/statement.h"

#include "assessment/evidence/evidencemanifest.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/signing/cose.h"
#include "assessment/signing/digest.h"
#include "assessment/signing/labelpayload.h"
#include "assessment/signing/signoff.h"
#include "assessment/signing/statementform.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Statement)
};

// Architecture decision 10: the code stays near version 12, about 26 mm.
constexpr qsizetype largestCodeBytes = 300;

/// What \a compute makes of \a record, which is remembered until it is asked for another one. The
/// labels of a batch often speak of one assessment, and to write it down takes longer than to draw
/// a label. Copies share what they hold, so that comparing them costs nothing.
template<typename Record>
class LastDigest
{
public:
    QByteArray of(const Record &record, QByteArray (*compute)(const Record &))
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_last && m_last->first == record)
                return m_last->second;
        }
        const QByteArray digest = compute(record);
        const std::lock_guard lock(m_mutex);
        m_last.emplace(record, digest);
        return digest;
    }

private:
    std::mutex m_mutex;
    std::optional<std::pair<Record, QByteArray>> m_last;
};

/// What the rules say of an assessment; the labels of a batch are judged by the same.
struct Judged
{
    Scheme scheme;
    Assessment assessment;
    std::optional<Organisation> organisation;
    LabelKind kind = LabelKind::Information;
    QDate expires;

    friend bool operator==(const Judged &, const Judged &) = default;
};

/// The reasons against a label. That there are none is remembered; reasons are told in a language
/// and are looked for each time.
QList<GateReason> reasonsAgainst(const Judged &judged)
{
    static std::mutex mutex;
    static std::optional<Judged> open; // the last one whose gate was open
    {
        const std::lock_guard lock(mutex);
        if (open == judged)
            return {};
    }
    QList<GateReason> reasons = labelGate(judged.scheme, judged.assessment, judged.organisation,
                                          judged.kind, judged.expires);
    if (reasons.isEmpty()) {
        const std::lock_guard lock(mutex);
        open = judged;
    }
    return reasons;
}

QJsonValue hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject schemeFields(const Scheme &scheme)
{
    return {{u"id"_s, scheme.id},
            {u"title"_s, scheme.title},
            {u"edition"_s, scheme.edition},
            {u"version"_s, scheme.version},
            {u"digest"_s, hex(scheme.digest)}};
}

QJsonObject assessorFields(const StatementRequest &request)
{
    const Company &manufacturer = request.assessment.product.manufacturer;
    QJsonObject fields{{u"kind"_s, idOf(request.assessment.kind)}};
    if (request.organisation) {
        fields[u"name"_s] = request.organisation->name;
        fields[u"accreditation"_s] = request.organisation->accreditation;
        fields[u"country"_s] = request.organisation->country;
    } else {
        fields[u"name"_s] = manufacturer.name;
        fields[u"accreditation"_s] = QString();
        fields[u"country"_s] = manufacturer.country;
    }
    return fields;
}

/// A label says what holds on the day it is issued, whenever the assessment was read.
Assessment judgedOn(QDate day, Assessment assessment)
{
    assessment.day = day;
    return assessment;
}

QJsonObject signOffMember(const SignOff &signOff)
{
    return {{u"digest"_s, hex(signOff.statementDigest)},
            {u"signedAt"_s, signOff.signedAt.toUTC().toString(Qt::ISODate)},
            {u"signer"_s, signOff.signer}};
}

Error refused(Error::Kind kind, const QString &why, const QString &advice = {})
{
    return {
        .kind = kind, .what = Text::tr("the label cannot be issued"), .why = why, .advice = advice};
}

} // namespace

QString SignedStatement::certificateId() const
{
    return m_fields[u"certificateId"_s].toString();
}

QDate SignedStatement::issued() const
{
    return QDate::fromString(m_fields[u"issued"_s].toString(), Qt::ISODate);
}

QDate SignedStatement::expires() const
{
    return QDate::fromString(m_fields[u"expires"_s].toString(), Qt::ISODate);
}

QByteArray SignedStatement::envelope(const QString &qrText, const QJsonObject &log) const
{
    return writtenEnvelope(log, qrText, m_signature, m_canonical);
}

QJsonObject statementFields(const StatementRequest &request,
                            const std::optional<CertificateDescription> &signer)
{
    const QDateTime issued = request.issued.toUTC();
    const Assessment assessment = judgedOn(issued.date(), request.assessment);
    QJsonArray outcomes;
    for (const Verdict verdict : guidelineVerdicts(request.scheme, assessment))
        outcomes.append(idOf(verdict));
    QJsonArray topThree;
    for (const Guideline &guideline : request.scheme.guidelines) {
        if (guideline.topThree)
            topThree.append(guideline.number);
    }
    static LastDigest<Assessment> assessments;
    static LastDigest<QList<EvidenceItem>> evidence;
    const QString host = assessment.facts.verifyHost;
    QJsonObject fields{
        {u"format"_s, QString(formatOfStatement)},
        {u"scheme"_s, schemeFields(request.scheme)},
        {u"certificateId"_s, request.certificateId},
        {u"markType"_s, idOf(request.kind)},
        {u"product"_s, toJson(request.product.value_or(assessment.product))},
        {u"assessor"_s, assessorFields(request)},
        {u"issued"_s, issued.date().toString(Qt::ISODate)},
        {u"issuedAt"_s, issued.toString(Qt::ISODate)},
        {u"expires"_s,
         labelExpiry(request.kind, assessment.facts, issued.date(), request.validMonths)
             .toString(Qt::ISODate)},
        {u"facts"_s, toJson(assessment.facts)},
        {u"outcomes"_s, outcomes},
        {u"topThree"_s, topThree},
        {u"verifyUrl"_s, host.isEmpty() ? QJsonValue() : u"https://%1/V"_s.arg(host)},
        {u"assessmentDigest"_s, hex(assessments.of(assessment, assessmentDigest))},
        {u"evidenceRoot"_s, hex(evidence.of(assessment.evidence, evidenceRoot))},
        {u"evidenceItems"_s, assessment.evidence.size()},
        {u"disclaimer"_s, u"D1"_s},
        {u"language"_s, request.language}};
    if (signOffStands(assessment))
        fields[u"signOff"_s] = signOffMember(*assessment.signOff);
    if (!request.supersedes.isEmpty())
        fields[u"supersedes"_s] = request.supersedes;
    if (!request.design.id.isEmpty())
        fields[u"design"_s] =
            QJsonObject{{u"id"_s, request.design.id}, {u"sha256"_s, hex(request.design.sha256)}};
    if (signer)
        fields[u"signer"_s] = signerFields(*signer);
    return fields;
}

Result<SignedStatement> signStatement(const StatementRequest &request, const Identity &identity,
                                      QList<GateReason> &reasons)
{
    if (request.validMonths < 1 || request.validMonths > longestValidityMonths)
        return refused(Error::Kind::Usage, Text::tr("a label is valid for 1 to 36 months"));
    if (!isCertificateId(request.certificateId))
        return refused(Error::Kind::Usage,
                       Text::tr("“%1” is not a certificate number").arg(request.certificateId));
    if (const Status usable = identity.checkUsable(request.issued); !usable)
        return usable.error();
    const QDate expires = labelExpiry(request.kind, request.assessment.facts,
                                      request.issued.toUTC().date(), request.validMonths);
    const Assessment judged = judgedOn(request.issued.toUTC().date(), request.assessment);
    reasons = reasonsAgainst({.scheme = request.scheme,
                              .assessment = judged,
                              .organisation = request.organisation,
                              .kind = request.kind,
                              .expires = expires});
    if (!reasons.isEmpty())
        return refused(
            Error::Kind::Refused,
            Text::tr("%n rule(s) are not met", nullptr, static_cast<int>(reasons.size())),
            Text::tr("mend what is listed and try again"));

    SignedStatement statement;
    statement.m_kind = request.kind;
    statement.m_fields = statementFields(request, identity.certificate());
    statement.m_canonical = canonicalJson(statement.m_fields);
    Result<QByteArray> signature = identity.sign(statement.m_canonical);
    if (!signature)
        return signature.error();
    statement.m_signature = *signature;
    const Result<LabelPayload> payload = payloadOf(statement.m_fields);
    if (!payload)
        return payload.error();
    Result<QByteArray> cose = signCose(identity, encodePayload(*payload));
    if (!cose)
        return cose.error();
    statement.m_cose = *cose;
    Q_ASSERT(identity.algorithm() != KeyAlgorithm::EcdsaP256 || cose->size() <= largestCodeBytes);
    return statement;
}

QByteArray evidenceRoot(const QList<EvidenceItem> &evidence)
{
    return manifestRoot(evidence);
}

QByteArray assessmentDigest(const Assessment &assessment)
{
    return digestOf(canonicalJson(toJson(assessment)));
}

} // namespace assessment::signing
