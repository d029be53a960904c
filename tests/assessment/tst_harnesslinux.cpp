#include "devices/benchrun.h"

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

/// The tests on a real Linux under QEMU, weak and hardened. A false alarm fails as a miss does.
class TestHarnessLinux : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
};

void TestHarnessLinux::verdicts_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("tests");
    QTest::addColumn<QList<Verdict>>("verdicts");
    QTest::addColumn<QList<QStringList>>("findings");
    const QString leak = u"secret-in-console-output"_s;

    QTest::newRow("weak") << u"weak-linux"_s
                          << QStringList{u"DT-01"_s, u"DT-04"_s, u"DT-19"_s, u"DT-26"_s}
                          << QList{Verdict::Fail, Verdict::Fail, Verdict::Fail, Verdict::Pass}
                          << QList<QStringList>{{u"banner-reveals-secret"_s, u"login-gate"_s},
                                                {u"default-credentials-accepted"_s},
                                                {leak, leak, leak, leak},
                                                {}};
    QTest::newRow("open") << u"open-linux"_s << QStringList{u"DT-01"_s, u"DT-04"_s}
                          << QList{Verdict::Fail, Verdict::Inconclusive}
                          << QList<QStringList>{{u"shell-without-login"_s}, {u"no-login-gate"_s}};
    QTest::newRow("hardened") << u"hardened-linux"_s
                              << QStringList{u"DT-01"_s, u"DT-04"_s, u"DT-19"_s, u"DT-26"_s}
                              << QList{Verdict::Pass, Verdict::Pass, Verdict::Pass, Verdict::Pass}
                              << QList<QStringList>{
                                     {u"login-gate"_s}, {u"lock-out-seen"_s}, {}, {}};
}

void TestHarnessLinux::verdicts()
{
    QFETCH(QString, target);
    QFETCH(QStringList, tests);
    QFETCH(QList<Verdict>, verdicts);
    QFETCH(QList<QStringList>, findings);
    Bench bench(target);
    QVERIFY(bench.isReady());
    QTemporaryDir folder;

    for (qsizetype n = 0; n < tests.size(); ++n) {
        RunRequest request;
        request.test = tests[n];
        request.port = bench.port;
        request.power = bench.power;
        request.consent = Risk::Intrusive;
        request.folder = folder.path();
        const RunOutcome outcome = runToEnd(std::move(request));
        QCOMPARE(outcome.record.state, RunState::Finished);
        QCOMPARE(outcome.record.verdict, verdicts[n]);
        QCOMPARE(findingIds(outcome.record), findings[n]);
        const auto check = checkTranscript(outcome.transcriptPath);
        QVERIFY_OK(check);
        QVERIFY(check->intact());
    }
}

QTEST_GUILESS_MAIN(TestHarnessLinux)
#include "tst_harnesslinux.moc"
