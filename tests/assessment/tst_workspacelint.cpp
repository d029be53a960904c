#include "assessment/scheme/lint.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

using namespace assessment;
using namespace Qt::StringLiterals;

/// The quality gate on what a workspace really keeps.
class TestWorkspaceLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtTheOrganisationAndTheClock();
    void tellsRunsOnAnotherFirmware();
    void keepsWhatTheDeviceSaidOfItself();
    void refusesAnUnknownAssessment();

private:
    static QStringList rulesOf(Workspace &workspace, const QString &id)
    {
        QStringList rules;
        const auto findings = workspace.lint(id);
        Q_ASSERT(findings);
        for (const LintFinding &finding : *findings)
            rules.append(finding.rule);
        return rules;
    }
    static RunRecord run()
    {
        RunRecord made;
        made.test = u"DT-01"_s;
        made.state = RunState::Finished;
        made.verdict = Verdict::Pass;
        made.provisions = {u"CoP-1.1"_s};
        made.started = systemTime();
        return made;
    }
};

void TestWorkspaceLint::looksAtTheOrganisationAndTheClock()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace, AssessmentKind::Lab);
    QVERIFY_OK(id);
    QVERIFY(rulesOf(*workspace, *id).contains(u"organisation"_s));
    QVERIFY(rulesOf(*workspace, *id).contains(u"scheme-review"_s)); // the Code's was due in 2020
    QVERIFY_OK(workspace->setOrganisation({.name = u"Pennine Product Testing Ltd"_s,
                                           .accreditation = {},
                                           .certificatePrefix = u"PPT"_s,
                                           .country = u"GB"_s}));
    QVERIFY(!rulesOf(*workspace, *id).contains(u"organisation"_s));
    QVERIFY(rulesOf(*workspace, *id).contains(u"accreditation"_s));
}

void TestWorkspaceLint::tellsRunsOnAnotherFirmware()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->recordRun(*id, run(), nullptr));
    QCOMPARE(workspace->runs(*id)->first().environment[u"firmware"_s].toString(), u"1.4.2"_s);
    QVERIFY(!rulesOf(*workspace, *id).contains(u"run-firmware"_s));

    Product product = workspace->assessment(*id)->product;
    product.firmwareVersion = u"1.5.0"_s;
    QVERIFY_OK(workspace->updateProduct(product));
    QVERIFY(rulesOf(*workspace, *id).contains(u"run-firmware"_s));
    QVERIFY_OK(workspace->recordRun(*id, run(), nullptr)); // on the new one
    QVERIFY(!rulesOf(*workspace, *id).contains(u"run-firmware"_s));
    QVERIFY(workspace->verifyLog()->ok);
}

void TestWorkspaceLint::keepsWhatTheDeviceSaidOfItself()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    RunRecord asked = run();
    asked.environment = {{u"firmware"_s, u"1.3.9"_s}};
    QVERIFY_OK(workspace->recordRun(*id, asked, nullptr));
    QVERIFY(rulesOf(*workspace, *id).contains(u"run-firmware"_s));
}

void TestWorkspaceLint::refusesAnUnknownAssessment()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto findings = workspace->lint(u"A-none"_s);
    QVERIFY(!findings);
    QCOMPARE(findings.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestWorkspaceLint)
#include "tst_workspacelint.moc"
