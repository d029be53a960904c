#pragma once

#include "labels/statementmake.h"

#include "assessment/scheme/catalogue.h"
#include "support/sampleworkspace.h"

/// Statements about a product of which much is known, and what a maker adds to them.
namespace statementfixture {

using assessment::StatementKind;

/// Facts that leave nothing of a statement open.
inline assessment::Facts facts()
{
    assessment::Facts facts;
    facts.supportUntil = QDate(2031, 6, 30);
    facts.updateMethod = QStringLiteral("automatic-optout");
    facts.passwordPractice = QStringLiteral("unique");
    facts.twoStep = QStringLiteral("yes");
    facts.reportUrl = QStringLiteral("https://brightwell.example/security");
    facts.reportAcknowledgeDays = 5;
    facts.reportUpdateDays = 30;
    facts.personalData = QStringList{QStringLiteral("image"), QStringLiteral("audio")};
    facts.sensors = QStringList{QStringLiteral("camera"), QStringLiteral("microphone"),
                                QStringLiteral("motion")};
    facts.sharing = QStringLiteral("service only");
    return facts;
}

/// A product in a new workspace, with an assessment that has facts() and some answers; the id of
/// the assessment.
inline QString fill(assessment::Workspace &workspace)
{
    const auto must = [](const auto &result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().message()));
        return *result;
    };
    assessment::Product product = SampleWorkspace::product();
    product.variants = {QStringLiteral("BC-200W")};
    const QString id = must(workspace.addProduct(product));
    const QString assessment = must(workspace.newAssessment(id, QStringLiteral("uk-cop-2018"),
                                                            assessment::AssessmentKind::Self));
    must(workspace.setFacts(assessment, facts()));
    must(workspace.answer(
        assessment, SampleWorkspace::answer(QStringLiteral("CoP-2.1"), assessment::Verdict::Fail)));
    return assessment;
}

/// Every question answered so that the product is one for the statement.
inline QMap<QString, assessment::ScopeChoice> within(StatementKind kind)
{
    QMap<QString, assessment::ScopeChoice> answers;
    for (const auto &question : assessment::statementForm(kind).questions)
        answers[question.id] = question.within;
    return answers;
}

/// With it nothing is missing that holds back a signature.
inline assessment::StatementEdits complete(StatementKind kind)
{
    assessment::StatementEdits edits;
    edits.scope = within(kind);
    const auto form = assessment::statementForm(kind);
    const auto put = [&](const char *id, const char *value) {
        if (form.field(QString::fromLatin1(id)))
            edits.fields[QString::fromLatin1(id)] = QString::fromUtf8(value);
    };
    put("signatory", "Eleri Vaughan");
    put("function", "Head of compliance");
    put("place", "Leeds");
    put("batch", "Serial numbers 1000 to 1999");
    put("preparedBy", "manufacturer");
    put("commitment", "All our cameras are made and kept by the thirteen guidelines.");
    put("level", "1");
    put("laboratory", "Lion City Labs");
    put("useRules", "yes");
    put("category", "Cameras");
    put("standard", "ETSI EN 303 645 V2.1.1");
    put("encryption_and_key_management", "TLS 1.3; keys of each unit in its secure element");
    put("securing_this_product", "Change the password in the app.");
    put("general_user_information", "https://brightwell.example/help");
    put("account_deactivation", "https://brightwell.example/close");
    put("delete_data", "Settings, Delete my data.");
    put("sbom_hbom_available", "software");
    put("QR_code_url", "https://register.example/q/4711");
    put("tested_by", "CyberLAB Ltd");
    put("authorized_by", "Administrator Inc");
    put("authorization_date", "2026-10-01");
    if (kind == StatementKind::Psti) {
        put("passwords", "schedule-1");
        put("reporting", "iso-29147");
        put("updates", "schedule-1");
    }
    return edits;
}

/// A source without a workspace.
inline labels::StatementSource source(StatementKind kind)
{
    labels::StatementSource source;
    source.kind = kind;
    source.product = SampleWorkspace::product();
    source.product.id = QStringLiteral("P-0001");
    source.product.variants = {QStringLiteral("BC-200W")};
    assessment::Assessment assessment;
    assessment.id = QStringLiteral("A-0001");
    assessment.scheme = QStringLiteral("uk-cop-2018");
    assessment.product = source.product;
    assessment.facts = facts();
    assessment.status = assessment::ReviewStatus::Accepted;
    source.assessment = assessment;
    source.scheme = *assessment::builtInScheme(assessment.scheme);
    source.stored.kind = kind;
    source.stored.edits = complete(kind);
    source.date = QDate(2026, 11, 29);
    return source;
}

/// All that is known is the product.
inline labels::StatementSource bare(StatementKind kind)
{
    labels::StatementSource source = statementfixture::source(kind);
    source.assessment.reset();
    source.scheme.reset();
    source.stored.edits = {.scope = within(kind), .fields = {}};
    return source;
}

inline labels::StatementContent issued(StatementKind kind)
{
    return labels::issuedStatement(labels::composeStatement(source(kind)),
                                   QStringLiteral("CN=Demonstration signer"), QDate(2026, 11, 29));
}

} // namespace statementfixture
