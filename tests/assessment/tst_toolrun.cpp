#include "assessment/harness/toolrun.h"
#include "support/probebench.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Tool &shell()
{
    static const Tool sh{.name = u"sh"_s, .path = u"/bin/sh"_s, .version = {}};
    return sh;
}

/// Whether the process that wrote its id into \a path is still there.
bool isAlive(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const int pid = file.readAll().trimmed().toInt();
    return pid > 0 && ::kill(pid, 0) == 0;
}

} // namespace

/// Programs of somebody else that misbehave.
class TestToolRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatItRan();
    void argumentsAreNoShell();
    void aHangingToolIsEndedWithItsChildren();
    void cancellingTakesEffectAtOnce();
    void aFloodIsCut();
    void aLargeFileIsCut();
    void whatItLeavesBehindIsEnded();
    void aWatcherEndsByItsTime();
    void aMissingToolIsNotFound();
    void aCrashIsNoResult();
};

void TestToolRun::itSaysWhatItRan()
{
    BareContext context;
    const auto nmap = findTool(u"nmap"_s, {u"--version"_s}, context);
    QVERIFY_OK(nmap);
    QVERIFY2(nmap->version.contains(u"7."), qPrintable(nmap->version));
    const auto outcome = runTool(shell(), {u"-c"_s, u"echo a; echo b >&2; exit 3"_s}, {}, context);
    QVERIFY_OK(outcome);
    QVERIFY(outcome->isFinished());
    QCOMPARE(outcome->exitCode, 3);
    QCOMPARE(outcome->output, QByteArray("a\n"));
    QCOMPARE(outcome->errors, QByteArray("b\n"));
    const QJsonObject &note = context.notes.constLast();
    QCOMPARE(note[u"tool"_s], u"sh"_s);
    QCOMPARE(note[u"exit-code"_s], 3);
    QCOMPARE(note[u"command"_s][0], u"/bin/sh"_s);
}

void TestToolRun::argumentsAreNoShell()
{
    BareContext context;
    const Tool echo{.name = u"echo"_s, .path = u"/bin/echo"_s, .version = {}};
    const auto outcome = runTool(echo, {u"$(id) ; `id` > x"_s}, {}, context);
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->output, QByteArray("$(id) ; `id` > x\n"));
}

void TestToolRun::aHangingToolIsEndedWithItsChildren()
{
    const QTemporaryDir folder;
    const QString pid = folder.filePath(u"pid"_s);
    BareContext context;
    QElapsedTimer timer;
    timer.start();
    const auto outcome =
        runTool(shell(), {u"-c"_s, u"trap '' TERM; sleep 600 & echo $! > %1; wait"_s.arg(pid)},
                {.time = 300ms}, context);
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->end, ToolOutcome::End::TimedOut);
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(outcome->problem().contains(u"sh"));
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), 2000); // the one who inherits it has to reap it
}

void TestToolRun::cancellingTakesEffectAtOnce()
{
    BareContext context;
    context.stopAfter(200);
    const auto outcome = runTool(shell(), {u"-c"_s, u"trap '' TERM; sleep 600"_s}, {}, context);
    QVERIFY(context.msSinceStopped() < 200);
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->end, ToolOutcome::End::Cancelled);
    QVERIFY(context.longestAway < 300);
}

void TestToolRun::aFloodIsCut()
{
    BareContext context;
    QElapsedTimer timer;
    timer.start();
    const auto outcome =
        runTool(shell(), {u"-c"_s, u"yes; sleep 600"_s}, {.output = 100'000}, context);
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->end, ToolOutcome::End::Flooded);
    QCOMPARE(outcome->output.size(), 100'000);
    const auto loud = runTool(shell(), {u"-c"_s, u"yes >&2"_s}, {.time = 500ms}, context);
    QVERIFY_OK(loud);
    QVERIFY(loud->errors.size() <= 64 << 10);
    QVERIFY(timer.elapsed() < 5000);
}

void TestToolRun::aLargeFileIsCut()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"big"_s);
    BareContext context;
    QVERIFY_OK(runTool(shell(), {u"-c"_s, u"yes > %1; true"_s.arg(path)},
                       {.time = 5s, .files = 50'000}, context));
    QCOMPARE(QFile(path).size(), 50'000);
}

void TestToolRun::whatItLeavesBehindIsEnded()
{
    const QTemporaryDir folder;
    const QString pid = folder.filePath(u"pid"_s);
    BareContext context;
    const auto outcome =
        runTool(shell(), {u"-c"_s, u"sleep 600 >&- 2>&- & echo $! > %1"_s.arg(pid)}, {}, context);
    QVERIFY_OK(outcome);
    QVERIFY(outcome->isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), 2000);
}

void TestToolRun::aWatcherEndsByItsTime()
{
    BareContext context;
    const auto outcome = runTool(shell(), {u"-c"_s, u"echo seen; sleep 600"_s},
                                 {.time = 300ms, .endsItself = false}, context);
    QVERIFY_OK(outcome);
    QVERIFY(outcome->isFinished());
    QCOMPARE(outcome->output, QByteArray("seen\n"));
}

void TestToolRun::aMissingToolIsNotFound()
{
    BareContext context;
    const auto tool = findTool(u"no-such-tool"_s, {u"--version"_s}, context);
    QVERIFY(!tool);
    QCOMPARE(tool.error().kind, Error::Kind::NotFound);
    QVERIFY(tool.error().message().contains(u"no-such-tool"));
}

void TestToolRun::aCrashIsNoResult()
{
    BareContext context;
    const auto outcome = runTool(shell(), {u"-c"_s, u"echo half; kill -SEGV $$"_s}, {}, context);
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->end, ToolOutcome::End::Crashed);
    QVERIFY(!outcome->isFinished());
}

QTEST_GUILESS_MAIN(TestToolRun)
#include "tst_toolrun.moc"
