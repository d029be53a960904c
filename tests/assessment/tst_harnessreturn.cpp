#include "assessment/harness/run.h"
#include "assessment/harness/scriptreader.h"
#include "assessment/harness/transcript.h"
#include "devices/ptydevice.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <atomic>
#include <thread>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

namespace {

constexpr auto restartScript = R"({"format": "assay-device-test/1", "id": "T-1", "name": "Restart",
    "method": "m", "passWhen": "p", "risk": "passive", "sideEffect": "none", "provisions": ["P-1"],
    "links": ["serial"], "limitSeconds": 20, "steps": [
    {"do": "send", "title": "Restart it", "text": "reboot<Enter>"},
    {"do": "expect", "title": "Wait for it", "within": 10, "any": [{"name": "ready", "match": "ready again"}],
     "timeout": {"verdict": "inconclusive", "reason": "it did not come back"}},
    {"do": "send", "title": "Ask it", "text": "hello<Enter>"},
    {"do": "expect", "title": "Answer", "within": 5, "any": [{"name": "answer", "match": "hello yourself", "mark": "answered"}],
     "timeout": {"verdict": "inconclusive", "reason": "no answer"}},
    {"do": "judge", "title": "V", "pass": {"marks": ["answered"], "bytes": 4, "reason": "it came back"},
     "otherwise": {"verdict": "inconclusive", "reason": "no"}}]})";

} // namespace

/// Adapters that vanish while a device restarts, and four devices on one bench.
class TestHarnessReturn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackUnderAnotherName();
    void staysAwayForEver();
    void comesAndGoesWithoutEnd();
    void isNotTakenForAnotherOne();
    void fourDevicesAtOnceAreNotMixedUp();
};

void TestHarnessReturn::comesBackUnderAnotherName()
{
    QTemporaryDir folder;
    const QString stable = folder.filePath(u"by-id"_s);
    PtyDevice first;
    PtyDevice second; // the same adapter, as the system names it afterwards
    second.onBytes = [](PtyDevice &d, const QByteArray &bytes) {
        if (bytes.contains("hello"))
            d.say("hello yourself\r\n");
    };
    first.onBytes = [&](PtyDevice &d, const QByteArray &bytes) {
        if (!bytes.contains("reboot"))
            return;
        d.sayLater(50, "going down\r\n");
        std::this_thread::sleep_for(std::chrono::milliseconds(150)); // the last words leave
        QFile::remove(stable);
        d.unplug();
        QFile::link(second.path(), stable);
        second.start();
        second.sayLater(500, "ready again\r\n"); // it has been opened by then
    };
    QVERIFY(QFile::link(first.path(), stable));
    first.start();
    RunRequest request;
    request.port = stable;
    request.folder = folder.path();
    const auto script = readScript(restartScript, u"t"_s);
    QVERIFY_OK(script);
    const RunOutcome outcome = runScript(*script, std::move(request), {}, {});
    QVERIFY2(outcome.record.verdict == Verdict::Pass, qPrintable(outcome.record.reason));
    QStringList ports;
    QByteArray received;
    const auto check =
        checkTranscript(outcome.transcriptPath, [&](const TranscriptWriter::Record &record) {
            if (record.extra.contains(u"port"_s) && record.kind == TranscriptWriter::Kind::Note)
                ports.append(record.extra[u"port"].toString() + u' '
                             + record.extra[u"path"].toString());
            if (record.kind == TranscriptWriter::Kind::Received)
                received += record.raw;
        });
    QVERIFY(check && check->intact());
    QCOMPARE(ports, (QStringList{u"gone "_s + stable, u"back "_s + second.path()}));
    QCOMPARE(received, QByteArray("going down\r\nready again\r\nhello yourself\r\n"));
}

void TestHarnessReturn::staysAwayForEver()
{
    QTemporaryDir folder;
    const QString stable = folder.filePath(u"by-id"_s);
    PtyDevice device;
    device.onBytes = [&](PtyDevice &d, const QByteArray &) { d.unplug(); };
    QVERIFY(QFile::link(device.path(), stable));
    device.start();
    RunRequest request;
    request.port = stable;
    request.folder = folder.path();
    request.limit = std::chrono::seconds(2);
    const auto script = readScript(restartScript, u"t"_s);
    const RunOutcome outcome = runScript(*script, std::move(request), {}, {});
    QCOMPARE(outcome.record.state, RunState::TimedOut);
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
}

/// An adapter that enumerates again and again, each time as another device: the run ends at its
/// limit, and its transcript stays small.
void TestHarnessReturn::comesAndGoesWithoutEnd()
{
    QTemporaryDir folder;
    const QString stable = folder.filePath(u"by-id"_s);
    std::atomic<bool> enough = false;
    std::atomic<int> times = 0;
    std::thread fate([&] {
        while (!enough) {
            PtyDevice device;
            device.start();
            QFile::remove(stable);
            QFile::link(device.path(), stable);
            ++times;
            std::this_thread::sleep_for(std::chrono::milliseconds(60)); // the fault, not a wait
        }
    });
    QTRY_VERIFY(QFile::exists(stable));
    RunRequest request;
    request.port = stable;
    request.folder = folder.path();
    request.limit = std::chrono::seconds(3);
    const auto script = readScript(restartScript, u"t"_s);
    QElapsedTimer timer;
    timer.start();
    const RunOutcome outcome = runScript(*script, std::move(request), {}, {});
    const qint64 took = timer.elapsed();
    enough = true;
    fate.join();
    QVERIFY(times > 10);
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
    QVERIFY(outcome.record.state == RunState::TimedOut
            || outcome.record.state == RunState::Unplugged);
    QVERIFY2(took < 8000, qPrintable(QString::number(took)));
    QVERIFY(QFileInfo(outcome.transcriptPath).size() < 100'000);
}

void TestHarnessReturn::isNotTakenForAnotherOne()
{
    // A port without a name that stays is gone when it is gone.
    PtyDevice device;
    device.onBytes = [&](PtyDevice &d, const QByteArray &) { d.unplug(); };
    device.start();
    QTemporaryDir folder;
    RunRequest request;
    request.port = device.path();
    request.folder = folder.path();
    const auto script = readScript(restartScript, u"t"_s);
    QElapsedTimer timer;
    timer.start();
    const RunOutcome outcome = runScript(*script, std::move(request), {}, {});
    QCOMPARE(outcome.record.state, RunState::Unplugged);
    QVERIFY(timer.elapsed() < 5000);
}

void TestHarnessReturn::fourDevicesAtOnceAreNotMixedUp()
{
    constexpr int devices = 4;
    QTemporaryDir folder;
    const auto script = readScript(
        R"({"format": "assay-device-test/1", "id": "T-2", "name": "Flood", "method": "m", "passWhen": "p",
            "risk": "passive", "sideEffect": "none", "provisions": ["P-1"], "links": ["serial"], "limitSeconds": 60,
            "findings": {"name": {"summary": "It says ${shown}", "provision": "P-1"}},
            "steps": [{"do": "send", "title": "Who", "text": "who<Enter>"},
            {"do": "expect", "title": "All", "within": 50, "any": [{"name": "end", "match": "that was all", "mark": "all"}],
             "timeout": {"verdict": "inconclusive", "reason": "not all came"}},
            {"do": "judge", "title": "V", "pass": {"marks": ["all"], "bytes": 4, "reason": "all"},
             "otherwise": {"verdict": "inconclusive", "reason": "no"}}]})",
        u"t"_s);
    QVERIFY_OK(script);
    std::vector<std::unique_ptr<PtyDevice>> ptys;
    std::vector<RunOutcome> outcomes(devices);
    std::vector<std::thread> runs;
    for (int n = 0; n < devices; ++n) {
        ptys.push_back(std::make_unique<PtyDevice>());
        const QByteArray name = "device-" + QByteArray::number(n);
        ptys[n]->onBytes = [name, said = false](PtyDevice &d, const QByteArray &) mutable {
            for (int line = 0; line < 2000 && !said; ++line)
                d.say(name + " line " + QByteArray::number(line) + "\r\n");
            if (!said)
                d.say("that was all\r\n");
            said = true;
        };
        ptys[n]->start();
    }
    for (int n = 0; n < devices; ++n) {
        runs.emplace_back([&, n] {
            RunRequest request;
            request.port = ptys[n]->path();
            request.folder = folder.filePath(QString::number(n));
            outcomes[n] = runScript(*script, std::move(request), {}, {});
        });
    }
    for (std::thread &run : runs)
        run.join();
    for (int n = 0; n < devices; ++n) {
        QVERIFY2(outcomes[n].record.verdict == Verdict::Pass,
                 qPrintable(outcomes[n].record.reason));
        QByteArray received;
        const auto check = checkTranscript(outcomes[n].transcriptPath,
                                           [&](const TranscriptWriter::Record &record) {
                                               if (record.kind == TranscriptWriter::Kind::Received)
                                                   received += record.raw;
                                           });
        QVERIFY(check && check->intact());
        QByteArray expected;
        for (int line = 0; line < 2000; ++line)
            expected +=
                "device-" + QByteArray::number(n) + " line " + QByteArray::number(line) + "\r\n";
        QVERIFY(received == expected + "that was all\r\n");
    }
}

QTEST_GUILESS_MAIN(TestHarnessReturn)
#include "tst_harnessreturn.moc"
