#include "devices/benchrun.h"

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

/// The tests on Debian's U-Boot under QEMU, interruptible and locked.
class TestHarnessUboot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
};

void TestHarnessUboot::verdicts_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("test");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QStringList>("findings");

    QTest::newRow("weak: interrupt")
        << u"weak-uboot"_s << u"DT-26"_s << Verdict::Fail << QStringList{u"boot-loader-open"_s};
    QTest::newRow("hardened: interrupt")
        << u"hardened-uboot"_s << u"DT-26"_s << Verdict::Pass << QStringList{};
    // Neither has a console once it has started: there is nothing to judge, and that is no pass.
    QTest::newRow("weak: console")
        << u"weak-uboot"_s << u"DT-01"_s << Verdict::Inconclusive << QStringList{};
    QTest::newRow("hardened: secrets")
        << u"hardened-uboot"_s << u"DT-19"_s << Verdict::Pass << QStringList{};
}

void TestHarnessUboot::verdicts()
{
    QFETCH(QString, target);
    QFETCH(QString, test);
    QFETCH(Verdict, verdict);
    QFETCH(QStringList, findings);
    Bench bench(target);
    QVERIFY(bench.isReady());
    QTemporaryDir folder;
    RunRequest request;
    request.test = test;
    request.port = bench.port;
    request.power = bench.power;
    request.consent = Risk::Intrusive;
    request.folder = folder.path();
    if (test != u"DT-26")
        request.settings[u"quiet-seconds"_s] = u"4"_s;
    if (test == u"DT-01")
        request.settings[u"answer-seconds"_s] = u"3"_s;
    const RunOutcome outcome = runToEnd(std::move(request));
    QCOMPARE(outcome.record.state, RunState::Finished);
    QCOMPARE(outcome.record.verdict, verdict);
    QCOMPARE(findingIds(outcome.record), findings);
}

QTEST_GUILESS_MAIN(TestHarnessUboot)
#include "tst_harnessuboot.moc"
