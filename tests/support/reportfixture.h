#pragma once

#include "assessment/report/report.h"
#include "assessment/scheme/catalogue.h"
#include "support/sampleworkspace.h"

/// A workspace with an assessment that has something of everything a report tells, and canaries
/// where nothing may be told.
namespace reportfixture {

inline const QString hostile =
    QStringLiteral("<script>alert(1)</script><img src=x onerror=alert(2)> & \"q\" 'a' ]]> %1 %2");

/// Nothing with these words may stand in any face of a report.
inline const QByteArray canary = "CANARY";

struct Made
{
    QString assessment;
    QString product;
};

inline assessment::RunRecord run(const QString &test, assessment::Verdict verdict,
                                 const QDateTime &started)
{
    assessment::RunRecord run;
    run.test = test;
    run.testName = QStringLiteral("Boot loader interrupt");
    run.scriptSha256 = QByteArray(32, 's');
    run.state = assessment::RunState::Finished;
    run.verdict = verdict;
    run.reason = QStringLiteral("the boot loader stopped at its prompt");
    run.findings = {{QStringLiteral("boot-loader-open"),
                     QStringLiteral("The boot loader gave a prompt without a password"),
                     QStringLiteral("CoP-6.3"), 4711},
                    {QStringLiteral("secret-printed"),
                     QStringLiteral("the console printed password=CANARYleaked-by-device-77"),
                     QStringLiteral("CoP-4.1"), 99}};
    run.steps = {{QStringLiteral("Wait for the prompt"), QStringLiteral("matched"), 0, 900,
                  QStringLiteral("CANARY what the step measured")}};
    run.provisions = {QStringLiteral("CoP-6.3"), QStringLiteral("CoP-4.1")};
    run.started = started;
    run.seconds = 12.25;
    run.environment = {
        {QStringLiteral("program"), QStringLiteral("Assay 0.1.0")},
        {QStringLiteral("host"), QStringLiteral("bench-3")},
        {QStringLiteral("system"), QStringLiteral("Debian 12")},
        {QStringLiteral("kernel"), QStringLiteral("linux 6.1")},
        {QStringLiteral("user"), QStringLiteral("ada")},
        {QStringLiteral("power"), QStringLiteral("relay --token CANARYpower {state}")},
        {QStringLiteral("settings"),
         QJsonObject{{QStringLiteral("user"), QStringLiteral("CANARYsetting")}}},
        {QStringLiteral("port"),
         QJsonObject{{QStringLiteral("path"), QStringLiteral("/dev/ttyUSB0")},
                     {QStringLiteral("baud"), 115200}}}};
    return run;
}

/// Everything up to a draft with open ends; \a brand is that of the product.
inline Made make(assessment::Workspace &workspace,
                 const QString &brand = QStringLiteral("Brightwell"))
{
    using assessment::Verdict;
    const auto must = [](const auto &result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().message()));
        return *result;
    };
    assessment::Product product = SampleWorkspace::product();
    product.brand = brand;
    Made made;
    made.product = must(workspace.addProduct(product));
    made.assessment = must(workspace.newAssessment(made.product, QStringLiteral("uk-cop-2018"),
                                                   assessment::AssessmentKind::Self));
    const QString &id = made.assessment;
    const auto answer = [&](const QString &provision, Verdict verdict, const QString &why) {
        must(workspace.answer(id, SampleWorkspace::answer(provision, verdict, why)));
    };
    answer(QStringLiteral("CoP-1.1"), Verdict::Pass, QStringLiteral("Ten units, ten passwords."));
    answer(QStringLiteral("CoP-1.2"), Verdict::Pass, QStringLiteral("Nothing shows it."));
    answer(QStringLiteral("CoP-1.3"), Verdict::Fail, hostile);
    answer(QStringLiteral("CoP-2.1"), Verdict::Inconclusive,
           QStringLiteral("The page was down.\nWe tried three times."));
    answer(QStringLiteral("CoP-3.11"), Verdict::NotApplicable,
           QStringLiteral("It can be updated, so nothing has to be replaced."));
    answer(QStringLiteral("CoP-6.3"), Verdict::Pass, QStringLiteral("The header is not fitted."));
    must(SampleWorkspace::show(workspace, id, "public bytes", {QStringLiteral("CoP-1.1")},
                               QStringLiteral("Photo of ten labels")));
    const auto secret = must(SampleWorkspace::show(
        workspace, id, "CANARY confidential content",
        {QStringLiteral("CoP-1.1"), QStringLiteral("CoP-6.3")}, QStringLiteral("Circuit diagram")));
    must(workspace.changeEvidence(secret.id, {.confidential = true}));
    const auto word = [&](const QString &provision, const QString &text, bool isPublic) {
        return must(
            workspace.addComment(id, {.provision = provision, .text = text, .isPublic = isPublic}));
    };
    word(QStringLiteral("CoP-1.1"), QStringLiteral("Which units were looked at?"), true);
    word({}, QStringLiteral("The unit was sealed when it arrived."), true);
    word(QStringLiteral("CoP-1.1"), QStringLiteral("CANARY internal remark"), false);
    word({}, QStringLiteral("CANARY internal remark about the whole"), false);
    const QString gone = word({}, QStringLiteral("CANARY public once, and withdrawn since"), true);
    must(workspace.withdrawComment(gone));
    const QDateTime day(QDate(2026, 2, 3), QTime(10, 0), Qt::UTC);
    QBuffer transcript;
    transcript.setData("CANARY raw transcript");
    transcript.open(QIODevice::ReadOnly);
    must(workspace.recordRun(id, run(QStringLiteral("DT-04"), Verdict::Pass, day), &transcript));
    must(workspace.recordRun(id, run(QStringLiteral("DT-04"), Verdict::Fail, day.addSecs(3600)),
                             nullptr));
    return made;
}

inline assessment::Report report(assessment::Workspace &workspace, const QString &id)
{
    const auto report = assessment::readReport(workspace, id);
    if (!report)
        qFatal("%s", qPrintable(report.error().message()));
    return *report;
}

/// A report of \a findings findings in one run and as many acts, made in memory: the heavy end.
inline assessment::Report heavy(assessment::Report report, int findings)
{
    assessment::ReportRun run = report.runs.first();
    run.findings.clear();
    for (int i = 0; i < findings; ++i) {
        run.findings.append({QStringLiteral("service-open"),
                             QStringLiteral("Port %1 answers and nobody declared it: the banner "
                                            "names version %2 of the service")
                                 .arg(i)
                                 .arg(i % 97),
                             QStringLiteral("CoP-6.2"), i * 40});
    }
    report.runs.append(run);
    const assessment::ReportAct act = report.history.constLast();
    for (int i = 0; i < findings; ++i) {
        assessment::ReportAct one = act;
        one.sequence += i + 1;
        one.text = QStringLiteral("Answered: CoP-1.1");
        one.changes = {QStringLiteral("CoP-1.1: verdict pass, before fail"),
                       QStringLiteral("CoP-1.1: rationale written")};
        report.history.append(one);
    }
    return report;
}

/// \a report with evidence of suppliers: of a service whose supplier has the name of a formula, and
/// of a component that was withdrawn. The first provision rests on both.
inline assessment::Report supplied(assessment::Report report)
{
    using assessment::ComponentKind;
    report.evidence[0].supplier =
        assessment::Component{.id = QStringLiteral("K-0000000001"),
                              .kind = ComponentKind::Service,
                              .name = QStringLiteral("Relay <service>"),
                              .version = QStringLiteral("2026.1"),
                              .supplier = QStringLiteral("=HYPERLINK(\"http://x\") & Sons")};
    report.evidence[1].supplier = assessment::Component{.id = QStringLiteral("K-0000000002"),
                                                        .kind = ComponentKind::Component,
                                                        .name = QStringLiteral("Radio modem"),
                                                        .version = QStringLiteral("2.1"),
                                                        .supplier = QStringLiteral("Acme Ltd"),
                                                        .withdrawn = report.asOf,
                                                        .reason = QStringLiteral("Recalled.")};
    report.evidence[1].expired = true;
    assessment::ReportProvision &first = report.guidelines[0].provisions[0];
    first.evidence = {report.evidence[0].id, report.evidence[1].id};
    return report;
}

/// An ordinary report, a heavy one, one in other scripts, one against EN 303 645; by name.
inline QList<std::pair<QString, assessment::Report>> samples(assessment::Workspace &workspace)
{
    const auto must = [](const auto &result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().message()));
        return *result;
    };
    const Made made = make(workspace, hostile.first(40));
    const assessment::Report ordinary = report(workspace, made.assessment);
    assessment::Report scripts = ordinary;
    scripts.product.brand = QStringLiteral("مصباح ذكي");
    scripts.guidelines[0].provisions[0].rationale = QStringLiteral("दीपक स्मार्ट, tŷ, 中文");
    const QString id = must(workspace.newAssessment(
        made.product, QStringLiteral("en-303645-v3-1-3"), assessment::AssessmentKind::Lab));
    assessment::ScopeAnswer no;
    no.choice = assessment::ScopeChoice::No;
    must(workspace.setScope(id, {{QStringLiteral("w"), no}}));
    return {{QStringLiteral("ordinary"), ordinary},
            {QStringLiteral("heavy"), heavy(ordinary, 400)},
            {QStringLiteral("scripts"), scripts},
            {QStringLiteral("standard"), report(workspace, id)}};
}

} // namespace reportfixture
