#pragma once

#include "labels/labelwriter.h"
#include "labels/qrpayload.h"
#include "support/assessmentfixture.h"

#include <QRandomGenerator>

/// Labels with good news, bad news and no news, not signed.
namespace labelsamples {

inline assessment::signing::StatementRequest
good(assessment::LabelKind kind = assessment::LabelKind::Information,
     const QString &language = QStringLiteral("en-GB"))
{
    auto request = assessmentfixture::request();
    request.kind = kind;
    request.language = language;
    return request;
}

/// Everything a buyer would not like, and every sign in the strip.
inline assessment::signing::StatementRequest bad(const QString &language = QStringLiteral("en-GB"))
{
    using assessment::Verdict;
    auto request = good(assessment::LabelKind::Information, language);
    request.organisation.reset();
    request.assessment.kind = assessment::AssessmentKind::Self;
    request.assessment.status = assessment::ReviewStatus::Draft;
    assessment::Facts facts;
    facts.notSupported = true;
    facts.updateMethod = QStringLiteral("none");
    facts.warrantyMonths = 0;
    facts.passwordPractice = QStringLiteral("shared default");
    facts.twoStep = QStringLiteral("no");
    facts.personalData = assessment::personalDataKinds().mid(1);
    facts.sensors = assessment::sensorKinds().mid(1);
    facts.telemetry = QStringLiteral("required");
    facts.sharing = QStringLiteral("sold");
    facts.dataDeletion = assessment::Facts::Deletion{};
    facts.offlineNetwork = QStringLiteral("no");
    facts.offlinePower = QStringLiteral("needs action");
    facts.standbyPowerWatts = 8.0;
    facts.accountNeeded = QStringLiteral("yes");
    facts.verifyHost = QStringLiteral("verify.northlight.example");
    request.assessment.facts = facts;
    const QList verdicts{Verdict::Fail, Verdict::NotApplicable, Verdict::NotAssessed,
                         Verdict::Inconclusive};
    for (const assessment::Guideline &guideline : request.scheme.guidelines) {
        for (const assessment::Provision &provision : guideline.provisions) {
            if (guideline.number % 5 == 0)
                continue;
            assessment::Answer &answer = request.assessment.answers[provision.id];
            answer.verdict = verdicts[guideline.number % 5 - 1];
            answer.status = assessment::ReviewStatus::Draft; // no failing "should" is excused
        }
    }
    return request;
}

/// A product of which nothing is stated but where the label can be checked.
inline assessment::signing::StatementRequest bare(const QString &language = QStringLiteral("en-GB"))
{
    auto request = good(assessment::LabelKind::Information, language);
    request.assessment.facts = {};
    request.assessment.facts.verifyHost = QStringLiteral("verify.northlight.example");
    return request;
}

/// A code of the size that a signed statement has.
inline QByteArray code(const labels::LabelContent &content, const labels::LabelFormat &format,
                       qsizetype bytes = 290)
{
    if (content.draft)
        return {};
    if (format.qrContent == labels::LabelFormat::QrContent::Number)
        return labels::qrTextOfNumber(content.host, content.number);
    QRandomGenerator random(1);
    QByteArray noise(bytes, '\0');
    for (char &byte : noise)
        byte = char(random.bounded(256));
    return "HTTPS://" + content.host.toUpper().toLatin1() + "/V#" + labels::digitsFromBytes(noise);
}

inline labels::LabelSource source(const assessment::signing::StatementRequest &request,
                                  const QString &format = {})
{
    labels::LabelSource source;
    source.content = *labels::labelContentFrom(assessment::signing::statementFields(request));
    source.format = *labels::labelFormat(request.kind, format);
    source.qrText = code(source.content, source.format);
    source.envelope = "{}";
    source.time = request.issued;
    return source;
}

} // namespace labelsamples
