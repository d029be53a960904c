#include "labels/credential.h"

#include "labels/qrpayload.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/signing/jws.h"
#include "assessment/signing/publishedkey.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using assessment::canonicalJson;
using assessment::Error;
using assessment::IssuedLabel;
using assessment::Result;
using assessment::Status;
using assessment::signing::Identity;

namespace labels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::Credential)
};

// The vocabulary of the Digital Conformity Credential of the United Nations Transparency Protocol.
constexpr auto vocabulary = "https://test.uncefact.org/vocabulary/untp/dcc/0/"_L1;
// UNTP has a closed list of topics and none for security; this one is the nearest.
constexpr auto topic = "governance.compliance"_L1;

/// Where registry publish puts what belongs to a label.
struct Addresses
{
    QString site; ///< https://HOST
    QString number;

    QString verifyPage() const { return site + u"/V#"_s + number; }
    QString labelPage(const QString &part = {}) const
    {
        return site + u"/label/"_s + number + u".html"_s + part;
    }
    QString pdf() const { return site + u"/label/"_s + number + u".pdf"_s; }
    QString statusList() const { return site + u"/status.jwt#"_s + number; }
};

/// The issuer is its own key: nobody has to ask a server who that is.
QString didOf(const QJsonObject &jwk)
{
    return u"did:jwk:"_s + QString::fromLatin1(assessment::signing::base64Url(canonicalJson(jwk)));
}

QJsonArray types(std::initializer_list<QLatin1StringView> names)
{
    QJsonArray array;
    for (const auto name : names)
        array.append(QString(name));
    return array;
}

/// One for each guideline that was met or not; what was not assessed neither conforms nor fails.
QJsonArray assessmentsOf(const QJsonObject &statement, const Addresses &addresses)
{
    QJsonArray assessments;
    const QJsonArray outcomes = statement[u"outcomes"_s].toArray();
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const QString outcome = outcomes[i].toString();
        if (outcome != u"pass" && outcome != u"fail")
            continue;
        const QString number = QString::number(i + 1);
        assessments.append(QJsonObject{
            {u"type"_s, types({"ConformityAssessment"_L1, "Declaration"_L1})},
            {u"id"_s, addresses.labelPage(u"#guideline-"_s + number)},
            {u"name"_s,
             u"%1, guideline %2"_s.arg(statement[u"scheme"_s][u"title"_s].toString(), number)},
            {u"assessmentDate"_s, statement[u"issued"_s]},
            {u"conformance"_s, outcome == u"pass"},
            {u"conformityTopic"_s, QString(topic)}});
    }
    return assessments;
}

QJsonObject attestationOf(const IssuedLabel &label, const Addresses &addresses)
{
    const QJsonObject &statement = label.statement;
    const QJsonObject product = statement[u"product"_s].toObject();
    const QJsonObject assessor = statement[u"assessor"_s].toObject();
    const bool lab = assessor[u"kind"_s] == u"lab"_s;
    const bool accredited = !assessor[u"accreditation"_s].toString().isEmpty();
    const QJsonObject pdf{{u"type"_s, types({"SecureLink"_L1, "Link"_L1})},
                          {u"linkURL"_s, addresses.pdf()},
                          {u"linkName"_s, label.certificateId},
                          {u"hashDigest"_s, QString::fromLatin1(label.pdfSha256.toHex())},
                          {u"hashMethod"_s, u"SHA-256"_s},
                          {u"encryptionMethod"_s, u"none"_s}};
    return {{u"type"_s, types({"ConformityAttestation"_L1, "Attestation"_L1})},
            {u"id"_s, addresses.labelPage()},
            {u"name"_s, u"%1 %2 %3"_s.arg(label.certificateId, product[u"brand"_s].toString(),
                                          product[u"model"_s].toString())},
            {u"assessorLevel"_s, lab ? u"3rdParty"_s : u"Self"_s},
            {u"assessmentLevel"_s, accredited ? u"Accredited"_s : u"Unspecified"_s},
            {u"attestationType"_s, lab ? u"testing"_s : u"declaration"_s},
            {u"issuedToParty"_s, QJsonObject{{u"id"_s, addresses.labelPage(u"#manufacturer"_s)},
                                             {u"name"_s, product[u"manufacturer"_s][u"name"_s]}}},
            {u"conformityCertificate"_s, pdf},
            {u"assessment"_s, assessmentsOf(statement, addresses)},
            {u"statement"_s, statement}};
}

QJsonObject claimsOf(const IssuedLabel &label, const Addresses &addresses, const QString &issuer,
                     const QDateTime &now)
{
    const QJsonArray context{u"https://www.w3.org/2018/credentials/v1"_s,
                             QJsonObject{{u"@vocab"_s, QString(vocabulary)}}};
    // "exp" is the first moment at which it does not count; the last day of a label is a whole one.
    const QDateTime end(label.expires.addDays(1), QTime(0, 0), Qt::UTC);
    return {{u"iss"_s, issuer},
            {u"sub"_s, addresses.labelPage()},
            {u"jti"_s, addresses.verifyPage()},
            {u"iat"_s, now.toSecsSinceEpoch()},
            {u"nbf"_s, label.issued.toSecsSinceEpoch()},
            {u"exp"_s, end.toSecsSinceEpoch()},
            {u"vc"_s,
             QJsonObject{
                 {u"@context"_s, context},
                 {u"type"_s, types({"VerifiableCredential"_L1, "DigitalConformityCredential"_L1})},
                 {u"credentialStatus"_s, QJsonObject{{u"id"_s, addresses.statusList()},
                                                     {u"type"_s, u"AssayLabelStatusList"_s}}},
                 {u"credentialSubject"_s, attestationOf(label, addresses)}}}};
}

} // namespace

Result<Credential> credentialOf(const IssuedLabel &label, const Identity &identity,
                                const QDateTime &now)
{
    Error error{.kind = Error::Kind::Refused,
                .what = Text::tr("the credential cannot be made"),
                .where = label.certificateId};
    if (const Status usable = identity.checkUsable(now); !usable)
        return usable.error();
    const Result<QrPayload> code = readQrText(label.qr);
    if (!code) {
        error.why = Text::tr("the label does not say where it can be checked");
        return error;
    }
    const auto jwk = assessment::signing::publicJwk(identity.certificateDer());
    if (!jwk) {
        error.why = Text::tr("the key of the signer cannot be written as a JSON Web Key");
        return error;
    }
    const Addresses addresses{.site = u"https://"_s + code->host, .number = label.certificateId};
    const QString issuer = didOf(*jwk);
    const QJsonObject header{{u"typ"_s, u"JWT"_s}, {u"kid"_s, issuer + u"#0"_s}};
    Result<QByteArray> jwt = assessment::signing::signJws(
        identity, header, canonicalJson(claimsOf(label, addresses, issuer, now)));
    if (!jwt)
        return jwt.error();
    return Credential{.jwt = *std::move(jwt), .id = addresses.verifyPage(), .issuer = issuer};
}

} // namespace labels
