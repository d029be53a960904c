#pragma once

#include "assessment/scheme/catalogue.h"
#include "assessment/signing/statement.h"
#include "support/signingfixture.h"

/// A finished assessment of one product, by a lab, that every rule of a label lets pass.
namespace assessmentfixture {

inline QString certificateId(int number)
{
    const QString body = QStringLiteral("PPT-2026-%1").arg(number, 5, 10, QLatin1Char('0'));
    return body + QLatin1Char('-') + assessment::certificateCheckCharacter(body);
}

inline assessment::Assessment acceptedAssessment(const assessment::Scheme &scheme)
{
    const QString examples = QStringLiteral(SOURCE_ROOT "/tests/data/examples/");
    assessment::Assessment assessment;
    assessment.id = QStringLiteral("A1");
    assessment.scheme = scheme.id;
    assessment.schemeDigest = scheme.digest;
    assessment.kind = assessment::AssessmentKind::Lab;
    assessment.status = assessment::ReviewStatus::Accepted;
    assessment.submittedBy = QStringLiteral("ann");
    assessment.decidedBy = QStringLiteral("bob");
    assessment.assessors = {QStringLiteral("ann")};
    assessment.product = *assessment::readProductFile(examples + QStringLiteral("product.json"));
    assessment.facts = *assessment::readFactsFile(examples + QStringLiteral("facts.json"));
    for (const assessment::Guideline &guideline : scheme.guidelines) {
        for (const assessment::Provision &provision : guideline.provisions) {
            assessment::Answer answer;
            answer.provision = provision.id;
            answer.support = assessment::Support::Yes;
            answer.verdict = assessment::Verdict::Pass;
            answer.rationale = QStringLiteral("Seen on the unit under test.");
            answer.status = assessment::ReviewStatus::Accepted;
            assessment.answers[provision.id] = answer;
            assessment::EvidenceItem item;
            item.id = QStringLiteral("E-") + provision.id;
            item.title = QStringLiteral("Photograph");
            item.fileName = QStringLiteral("unit.jpg");
            item.sha256 = QByteArray(32, 'e');
            item.bytes = 12;
            item.provisions = {provision.id};
            assessment.evidence.append(item);
        }
    }
    return assessment;
}

inline assessment::signing::StatementRequest request()
{
    const assessment::Scheme scheme = assessment::builtInSchemes()->first();
    assessment::signing::StatementRequest request;
    request.scheme = scheme;
    request.assessment = acceptedAssessment(scheme);
    request.organisation = *assessment::readOrganisationFile(
        QStringLiteral(SOURCE_ROOT "/tests/data/examples/organisation.json"));
    request.certificateId = certificateId(1);
    request.issued = signingfixture::issueTime;
    request.validMonths = 24;
    request.language = QStringLiteral("en-GB");
    return request;
}

} // namespace assessmentfixture
