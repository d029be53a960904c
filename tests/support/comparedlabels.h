#pragma once

#include "assessment/workspace.h"
#include "support/labelfixture.h"
#include "support/sampleworkspace.h"

#include <QCryptographicHash>

/// Genuine labels of two products that a buyer may compare, good and not so good.
namespace comparedlabels {

/// One signed label with all that a workspace would keep of it.
struct Made
{
    QByteArray pdf;
    QByteArray code; ///< text of its QR code
    assessment::IssuedLabel label;
};

inline Made make(const assessment::signing::Identity &identity,
                 const assessment::signing::StatementRequest &request)
{
    QList<assessment::GateReason> reasons;
    const auto statement = assessment::signing::signStatement(request, identity, reasons);
    if (!statement)
        qFatal("%s", qPrintable(statement.error().message()));
    labelfixture::Making making;
    making.issued = request.issued;
    Made made;
    made.code = labelfixture::codeOf(*statement);
    made.pdf =
        *labels::signPdf(labelfixture::unsignedLabel(making, *statement), identity, request.issued);
    made.label.certificateId = request.certificateId;
    made.label.kind = request.kind;
    made.label.issued = request.issued;
    made.label.expires = statement->expires();
    made.label.language = request.language;
    made.label.statement = statement->fields();
    made.label.pdfSha256 = QCryptographicHash::hash(made.pdf, QCryptographicHash::Sha256);
    made.label.signer = identity.certificate().subject;
    return made;
}

/// As the examples have it.
inline assessment::signing::StatementRequest lamp(const QDateTime &issued)
{
    auto request = assessmentfixture::request();
    request.issued = issued;
    return request;
}

/// Another maker's, which keeps less: a shared password, sold data, one guideline that fails.
inline assessment::signing::StatementRequest camera(const QDateTime &issued)
{
    auto request = assessmentfixture::request();
    request.issued = issued;
    request.certificateId = assessmentfixture::certificateId(2);
    assessment::Assessment &of = request.assessment;
    of.product.brand = QStringLiteral("Dimway");
    of.product.name = QStringLiteral("Door camera <b>& bell</b>");
    of.product.model = QStringLiteral("DC-2");
    of.facts.passwordPractice = QStringLiteral("shared default");
    of.facts.sharing = QStringLiteral("sold");
    of.facts.sensors = QStringList{QStringLiteral("camera"), QStringLiteral("microphone")};
    of.facts.twoStep.clear();
    of.answers[QStringLiteral("CoP-1.1")].verdict = assessment::Verdict::Fail;
    return request;
}

/// The same from an assessment in \a workspace, which keeps the label.
inline Made issueIn(assessment::Workspace &workspace, const assessment::signing::Identity &identity,
                    assessment::signing::StatementRequest request)
{
    using namespace assessment;
    const auto must = [](const auto &result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().message()));
    };
    const QString provision = QStringLiteral("CoP-1.1");
    const auto product = workspace.addProduct(request.assessment.product);
    must(product);
    const auto id = workspace.newAssessment(*product, request.scheme.id, AssessmentKind::Self);
    must(id);
    must(workspace.setFacts(*id, request.assessment.facts));
    Answer answer = SampleWorkspace::answer(provision);
    answer.verdict = request.assessment.answers[provision].verdict;
    must(workspace.answer(*id, answer));
    must(SampleWorkspace::show(workspace, *id, "seen", {provision}));
    request.assessment = *workspace.assessment(*id);
    request.organisation = *workspace.organisation();
    request.certificateId = *workspace.nextCertificateId(QStringLiteral("PPT"));
    Made made = make(identity, request);
    made.label.assessment = *id;
    must(workspace.recordLabel(made.label, made.pdf, [] { return Status(Ok); }));
    return made;
}

} // namespace comparedlabels
