#include "assessment/signing/statement.h"

#include "assessment/evidence/evidencemanifest.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/json/strictjson.h"
#include "assessment/signing/cose.h"
#include "assessment/signing/labelpayload.h"
#include "assessment/signing/signoff.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace assessment::signing {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::signing::Statement)
};

// Architecture decision 10: the code stays near version 12, about 26 mm.
constexpr qsizetype largestCodeBytes = 300;
constexpr auto formatOfStatement = "assay-label-statement/1"_L1;

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
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

QByteArray SignedStatement::canonicalBytes() const
{
    return canonicalJson(m_fields);
}

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

QByteArray SignedStatement::envelope(const QString &qrText) const
{
    return canonicalJson(QJsonObject{{u"qr"_s, qrText},
                                     {u"signature"_s, QString::fromLatin1(m_signature.toBase64())},
                                     {u"statement"_s, m_fields}});
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
    const QString host = assessment.facts.verifyHost;
    QJsonObject fields{
        {u"format"_s, QString(formatOfStatement)},
        {u"scheme"_s, schemeFields(request.scheme)},
        {u"certificateId"_s, request.certificateId},
        {u"markType"_s, idOf(request.kind)},
        {u"product"_s, toJson(assessment.product)},
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
        {u"assessmentDigest"_s, hex(assessmentDigest(assessment))},
        {u"evidenceRoot"_s, hex(evidenceRoot(assessment.evidence))},
        {u"evidenceItems"_s, assessment.evidence.size()},
        {u"disclaimer"_s, u"D1"_s},
        {u"language"_s, request.language}};
    if (signOffStands(assessment))
        fields[u"signOff"_s] = signOffMember(*assessment.signOff);
    if (signer)
        fields[u"signer"_s] = signerFields(*signer);
    return fields;
}

QJsonObject signerFields(const CertificateDescription &signer)
{
    return {{u"subject"_s, signer.subject},
            {u"issuer"_s, signer.issuer},
            {u"keyId"_s, hex(signer.keyId)}};
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
    reasons = labelGate(request.scheme, judged, request.organisation, request.kind, expires);
    if (!reasons.isEmpty())
        return refused(
            Error::Kind::Refused,
            Text::tr("%n rule(s) are not met", nullptr, static_cast<int>(reasons.size())),
            Text::tr("mend what is listed and try again"));

    SignedStatement statement;
    statement.m_kind = request.kind;
    statement.m_fields = statementFields(request, identity.certificate());
    Result<QByteArray> signature = identity.sign(statement.canonicalBytes());
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

Result<StatementEnvelope> readEnvelope(const QByteArray &bytes)
{
    const QString where = Text::tr("statement of the label");
    const Result<QJsonValue> json = parseJson(bytes, where, {.bytes = 1048576, .depth = 16});
    if (!json)
        return json.error();
    const QJsonObject object = json->toObject();
    const QByteArray signature = object[u"signature"_s].toString().toLatin1();
    StatementEnvelope envelope{.fields = object[u"statement"_s].toObject(),
                               .canonicalBytes = canonicalJson(object[u"statement"_s]),
                               .signature = QByteArray::fromBase64(signature),
                               .qrText = object[u"qr"_s].toString()};
    const QJsonObject again{{u"qr"_s, envelope.qrText},
                            {u"signature"_s, QString::fromLatin1(envelope.signature.toBase64())},
                            {u"statement"_s, envelope.fields}};
    Error error{.kind = Error::Kind::InvalidInput,
                .what = Text::tr("the statement of the label cannot be used")};
    if (canonicalJson(again) != bytes) {
        error.why = Text::tr("it is not in canonical form");
        return error;
    }
    if (envelope.fields[u"format"_s] != QString(formatOfStatement)) {
        error.why = Text::tr("it has a form that this version does not know");
        return error;
    }
    return envelope;
}

QByteArray evidenceRoot(const QList<EvidenceItem> &evidence)
{
    return manifestRoot(evidence);
}

QByteArray assessmentDigest(const Assessment &assessment)
{
    return sha256(canonicalJson(toJson(assessment)));
}

} // namespace assessment::signing
