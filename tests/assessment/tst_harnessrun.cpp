#include "assessment/harness/harnessrun.h"
#include "assessment/harness/transcript.h"
#include "devices/ptydevice.h"
#include "support/testsupport.h"

#include <QSignalSpy>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

namespace {

bool hasFinding(const RunRecord &record, const QString &id)
{
    return std::any_of(record.findings.begin(), record.findings.end(),
                       [&](const Finding &finding) { return finding.id == id; });
}

} // namespace

/// Runs on devices that are played in this program, mostly to see how they end.
class TestHarnessRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesAShellWithoutLogin();
    void seesALoginGate();

private:
    RunOutcome run(const QString &test, PtyDevice &device,
                   const std::map<QString, QString> &settings = {});
    QTemporaryDir m_folder;
};

RunOutcome TestHarnessRun::run(const QString &test, PtyDevice &device,
                               const std::map<QString, QString> &settings)
{
    RunRequest request;
    request.test = test;
    request.port = device.path();
    request.power = device.powerCommand();
    request.settings = settings;
    request.consent = Risk::Intrusive;
    request.folder = m_folder.path();
    HarnessRun run;
    RunOutcome outcome;
    connect(&run, &HarnessRun::ended, this, [&](const RunOutcome &end) { outcome = end; });
    QSignalSpy ended(&run, &HarnessRun::ended);
    run.start(std::move(request));
    if (!ended.wait(60'000))
        qFatal("the run does not end");
    qInfo() << idOf(outcome.record.state) << idOf(outcome.record.verdict) << outcome.record.reason
            << outcome.record.seconds;
    for (const StepRecord &step : outcome.record.steps)
        qInfo() << step.startMs << step.endMs << step.title << step.outcome << step.measured;
    for (const Finding &finding : outcome.record.findings)
        qInfo() << finding.id << finding.summary << finding.offset;
    return outcome;
}

void TestHarnessRun::seesAShellWithoutLogin()
{
    PtyDevice device;
    LoginConsole console;
    console.shellWithoutLogin = true;
    console.attach(device);
    device.start();
    const RunOutcome outcome = run(u"DT-01"_s, device);
    QCOMPARE(outcome.record.state, RunState::Finished);
    QCOMPARE(outcome.record.verdict, Verdict::Fail);
    QVERIFY(hasFinding(outcome.record, u"shell-without-login"_s));
    const auto check = checkTranscript(outcome.transcriptPath);
    QVERIFY_OK(check);
    QVERIFY(check->intact());
}

void TestHarnessRun::seesALoginGate()
{
    PtyDevice device;
    LoginConsole console;
    console.attach(device);
    device.start();
    const RunOutcome outcome = run(u"DT-01"_s, device);
    QCOMPARE(outcome.record.state, RunState::Finished);
    QCOMPARE(outcome.record.verdict, Verdict::Pass);
}

QTEST_GUILESS_MAIN(TestHarnessRun)
#include "tst_harnessrun.moc"
