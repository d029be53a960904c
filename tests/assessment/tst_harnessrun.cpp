#include "assessment/harness/harnessrun.h"
#include "assessment/harness/run.h"
#include "assessment/harness/scriptreader.h"
#include "assessment/harness/transcript.h"
#include "devices/ptydevice.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <fcntl.h>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

namespace {

QStringList findingIds(const RunRecord &record)
{
    QStringList ids;
    for (const Finding &finding : record.findings)
        ids.append(finding.id);
    return ids;
}

RunRequest requestFor(const QString &test, const PtyDevice &device,
                      const std::map<QString, QString> &settings = {})
{
    static const QTemporaryDir folder; // goes with the program, and the transcripts with it
    RunRequest request;
    request.folder = folder.path();
    request.test = test;
    request.port = device.path();
    request.power = device.powerCommand();
    request.settings = settings;
    request.consent = Risk::Intrusive;
    return request;
}

/// A run as a window starts it, with all it told about.
class Told
{
public:
    explicit Told(RunRequest request, const std::function<void(HarnessRun &, int)> &onStep = {})
    {
        QEventLoop loop;
        int steps = 0;
        QObject::connect(&run, &HarnessRun::stepStarted, &run, [&](int, int, const QString &) {
            if (onStep)
                onStep(run, steps);
            ++steps;
        });
        QObject::connect(&run, &HarnessRun::console, &run, [&](const QList<ConsoleText> &news) {
            ++batches;
            for (const ConsoleText &piece : news) {
                if (console.size() < 1'000'000)
                    console += piece.text;
                longestBatch = std::max(longestBatch, piece.text.size());
            }
        });
        QObject::connect(&run, &HarnessRun::stepFinished, &run,
                         [&](int, const StepRecord &step) { finished.append(step.title); });
        QObject::connect(&run, &HarnessRun::ended, &run, [&](const RunOutcome &end) {
            outcome = end;
            ++ends;
            loop.quit();
        });
        run.start(std::move(request));
        loop.exec();
    }

    HarnessRun run;
    RunOutcome outcome;
    QString console;
    QStringList finished;
    int batches = 0;
    qsizetype longestBatch = 0;
    int ends = 0;
};

/// All bytes of a kind in a transcript; the test fails when its chain is broken.
QByteArray rawOf(const QString &path, TranscriptWriter::Kind kind)
{
    QByteArray bytes;
    const auto check = checkTranscript(path, [&](const TranscriptWriter::Record &record) {
        if (record.kind == kind)
            bytes += record.raw;
    });
    if (!check || !check->intact())
        qFatal("the transcript is not intact");
    return bytes;
}

/// The most memory this program has had so far, in KiB.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return -1;
}

/// Every way of waiting in one short script.
constexpr auto everyStep = R"({
  "format": "assay-device-test/1", "id": "DT-99", "name": "Every step", "method": "m",
  "passWhen": "p", "risk": "passive", "sideEffect": "none", "provisions": ["CoP-1.1"],
  "links": ["serial"], "limitSeconds": 60,
  "settings": [{"key": "attempts", "title": "t", "help": "h", "fallback": "2", "least": 1, "most": 9}],
  "lists": {"words": [{"word": "one"}, {"word": "two"}, {"word": "three"}]},
  "steps": [
    {"do": "power", "title": "off", "to": "off"},
    {"do": "power", "title": "on", "to": "on"},
    {"do": "listen", "title": "listen", "for": 1, "quiet": 0},
    {"do": "pause", "title": "pause", "ms": 500},
    {"do": "send", "title": "send", "text": "x<Enter>"},
    {"do": "expect", "title": "expect", "within": 1, "any": [{"name": "n", "match": "never said"}], "timeout": {"mark": "m"}},
    {"do": "expect", "title": "nudge", "within": 1, "any": [{"name": "n", "match": "never said"}],
     "nudge": {"keys": ["<Space>"], "everyMs": 50, "for": 5}, "timeout": {"mark": "m"}},
    {"do": "each", "title": "try ${word}", "in": "words", "budget": "${attempts}", "steps": [
      {"do": "send", "title": "word", "text": "${word}<Enter>"},
      {"do": "expect", "title": "answer", "within": 1, "any": [{"name": "n", "match": "never said"}], "timeout": {"mark": "m"}}]},
    {"do": "scan", "title": "scan", "then": {"mark": "leak"}},
    {"do": "judge", "title": "judge", "pass": {"marks": ["m"], "bytes": 1, "reason": "r"}, "otherwise": {"verdict": "inconclusive", "reason": "o"}}
  ],
  "teardown": [{"do": "send", "title": "bye", "text": "bye<Enter>"}]
})";

struct Ending
{
    QString port;
    RunOutcome outcome;
    qint64 latency = 0; ///< milliseconds from the deed to the end of the run
};

/// Runs \a script once for each of its steps, all at the same time, each on a device of its own,
/// and does \a deed some time into that step, from another thread.
QList<Ending> atEveryStep(const Script &script,
                          const std::function<void(PtyDevice &, std::stop_source &)> &deed)
{
    const int steps = int(script.titles.size()) - 2; // the last two take no time
    QList<Ending> endings(steps);
    std::vector<std::thread> runs;
    for (int at = 0; at < steps; ++at) {
        Ending &ending = endings[at];
        runs.emplace_back([&script, &deed, &ending, at] {
            PtyDevice device;
            device.onPower = [](PtyDevice &d, const QByteArray &state) { d.say("power " + state); };
            device.start();
            std::stop_source stop;
            std::atomic<bool> reached = false;
            QElapsedTimer since;
            std::thread doer([&] {
                reached.wait(false);
                std::this_thread::sleep_for(std::chrono::milliseconds(60));
                since.start();
                deed(device, stop);
            });
            RunObserver observer;
            observer.stepStarted = [&, step = 0](int, int, const QString &) mutable {
                if (step++ == at) {
                    reached = true;
                    reached.notify_one();
                }
            };
            RunRequest request = requestFor(u"DT-99"_s, device);
            ending.port = device.path();
            ending.outcome = runScript(script, std::move(request), observer, stop.get_token());
            ending.latency = since.isValid() ? since.elapsed() : 0;
            doer.join();
        });
    }
    for (std::thread &run : runs)
        run.join();
    return endings;
}

} // namespace

/// Runs on devices that are played in this program: how runs end, and what they leave behind.
class TestHarnessRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceIsInconclusive();
    void garbageIsInconclusive();
    void readsThroughNulsEscapesAndSlowBytes();
    void losesNothingInAFlood();
    void unpluggedAtEveryStep();
    void cancelledAtEveryStep();
    void cancelsAPowerSwitchThatHangs();
    void endsAtItsTimeLimit();
    void recordsWhyItDidNotStart_data();
    void recordsWhyItDidNotStart();
    void namesWhoHoldsThePort();
    void asksTheOperator();
    void acceptsThatTheOperatorCannot();
    void abortsWhenThePowerSwitchFails();
    void doubtsAPowerSwitchThatDoesNotCut();

    void keepsItsBudget();
    void stopsAtALockOut();
    void findsAPromptBehindALateMessage_data();
    void findsAPromptBehindALateMessage();
    void neverPressesEnterAtAPassword();
    void leavesTheSessionAgain();
    void seesAForcedChange();
    void neverStoresWhatItWasGiven();
    void reportsAGivenSecretThatIsPrinted();
    void masksInViewsWhatStaysRawInTheTranscript();
};

void TestHarnessRun::silenceIsInconclusive()
{
    PtyDevice device;
    device.start();
    const Told told(requestFor(u"DT-19"_s, device, {{u"seconds"_s, u"5"_s}}));
    QCOMPARE(told.outcome.record.state, RunState::Finished);
    QCOMPARE(told.outcome.record.verdict, Verdict::Inconclusive);
    QCOMPARE(rawOf(told.outcome.transcriptPath, TranscriptWriter::Kind::Received), QByteArray());
    QCOMPARE(told.ends, 1);
}

void TestHarnessRun::garbageIsInconclusive()
{
    PtyDevice device;
    device.onPower = [](PtyDevice &d, const QByteArray &state) {
        QByteArray noise;
        for (int n = 0; n < 4000; ++n)
            noise += char((n * 7919 + n / 13) % 256);
        if (state == "on")
            d.say(noise);
    };
    device.start();
    const Told told(requestFor(u"DT-19"_s, device, {{u"quiet-seconds"_s, u"2"_s}}));
    QCOMPARE(told.outcome.record.state, RunState::Finished);
    QCOMPARE(told.outcome.record.verdict, Verdict::Inconclusive);
    QCOMPARE(rawOf(told.outcome.transcriptPath, TranscriptWriter::Kind::Received).size(), 4000);
}

void TestHarnessRun::readsThroughNulsEscapesAndSlowBytes()
{
    PtyDevice device;
    LoginConsole console;
    console.banner = QByteArray("\x1b[2J\x1b[H\0\0\0caf\xc3\xa9 \x1b]0;title\x07\r\r\n\0", 26);
    console.attach(device);
    const auto whole = device.onPower;
    device.onPower = [&](PtyDevice &d, const QByteArray &state) {
        whole(d, state);
        if (state == "on") {
            // The prompt once more, byte by byte, in colour, with NULs between.
            for (const char byte : QByteArray("\r\n\x1b[1ml\0a\0mp lo\x1b[0mgin: ", 23))
                d.sayLater(15, QByteArray(1, byte));
        }
    };
    device.start();
    const Told told(requestFor(u"DT-01"_s, device));
    QCOMPARE(told.outcome.record.verdict, Verdict::Pass);
    QVERIFY(told.console.contains(u"lamp login: "_s));
    QVERIFY(!told.console.contains(QChar(0x1b)));
    QVERIFY(
        rawOf(told.outcome.transcriptPath, TranscriptWriter::Kind::Received).contains("\x1b[1ml"));
}

void TestHarnessRun::losesNothingInAFlood()
{
    constexpr qint64 size = 20 * 1024 * 1024;
    PtyDevice device;
    QCryptographicHash said(QCryptographicHash::Sha256);
    QElapsedTimer flood;
    std::atomic<qint64> milliseconds = 0;
    device.onPower = [&](PtyDevice &d, const QByteArray &state) {
        if (state != "on")
            return;
        flood.start();
        QByteArray line = "[    0.000000] hl200: sensor 00000000 value 00000000 state ok\r\n";
        for (qint64 sent = 0, n = 0; sent < size; sent += line.size(), ++n) {
            line.replace(27, 8, QByteArray::number(n).rightJustified(8, '0'));
            if (n == 100'000) {
                const QByteArray leak = "psk=Sunny-Hallway-2291\r\n";
                said.addData(leak);
                d.say(leak);
            }
            said.addData(line);
            d.say(line);
        }
        milliseconds = flood.elapsed();
    };
    device.start();
    const qint64 before = peakMemory();
    const Told told(requestFor(u"DT-19"_s, device, {{u"quiet-seconds"_s, u"2"_s}}));
    const qint64 grown = peakMemory() - before;
    QVERIFY2(before > 0 && grown < 32 * 1024, qPrintable(QString::number(grown)));
    QCOMPARE(told.outcome.record.state, RunState::Finished);
    QCOMPARE(told.outcome.record.verdict, Verdict::Fail); // the one line among 300 000 is found
    const QByteArray received =
        rawOf(told.outcome.transcriptPath, TranscriptWriter::Kind::Received);
    QCOMPARE(received.size(), device.said());
    QCOMPARE(QCryptographicHash::hash(received, QCryptographicHash::Sha256), said.result());
    const double rate = double(size) / 1e6 / (double(milliseconds) / 1000.0);
    qInfo("%.1f MB/s, %d console batches in %.1f s, %lld KiB more memory", rate, told.batches,
          told.outcome.record.seconds, grown);
    QVERIFY(rate > 0.3); // 3 Mbaud
    QVERIFY(told.batches <= int(told.outcome.record.seconds * 30) + 2);
    QVERIFY(told.longestBatch <= 64 * 1024);
}

void TestHarnessRun::unpluggedAtEveryStep()
{
    const auto script = readScript(everyStep, u"test"_s);
    QVERIFY_OK(script);
    const QList<Ending> endings =
        atEveryStep(*script, [](PtyDevice &device, std::stop_source &) { device.unplug(); });
    for (const auto &[port, outcome, latency] : endings) {
        QCOMPARE(outcome.record.state, RunState::Unplugged);
        QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
        QVERIFY(outcome.record.reason.contains(port));
        QCOMPARE(outcome.record.steps.constLast().outcome, u"failed"_s);
        const auto check = checkTranscript(outcome.transcriptPath);
        QVERIFY_OK(check);
        QVERIFY(check->intact());
        QCOMPARE(check->end[u"state"].toString(), u"unplugged"_s);
    }
}

void TestHarnessRun::cancelledAtEveryStep()
{
    const auto script = readScript(everyStep, u"test"_s);
    QVERIFY_OK(script);
    const QList<Ending> endings =
        atEveryStep(*script, [](PtyDevice &, std::stop_source &stop) { stop.request_stop(); });
    for (const auto &[port, outcome, latency] : endings) {
        qInfo("cancelled within %lld ms", latency);
        QVERIFY2(latency <= 200, qPrintable(QString::number(latency)));
        QCOMPARE(outcome.record.state, RunState::Cancelled);
        QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
        QVERIFY(rawOf(outcome.transcriptPath, TranscriptWriter::Kind::Sent).endsWith("bye\r"));
    }
}

void TestHarnessRun::cancelsAPowerSwitchThatHangs()
{
    PtyDevice device;
    device.start();
    RunRequest request = requestFor(u"DT-01"_s, device);
    request.power = u"/bin/sh -c 'exec sleep 60' {state}"_s;
    QElapsedTimer sinceCancel;
    const Told told(std::move(request), [&](HarnessRun &run, int) {
        QTimer::singleShot(100, &run, [&] {
            sinceCancel.start();
            run.cancel();
        });
    });
    QCOMPARE(told.outcome.record.state, RunState::Cancelled);
    QVERIFY(sinceCancel.elapsed() <= 200);
}

void TestHarnessRun::endsAtItsTimeLimit()
{
    PtyDevice device;
    device.onPower = [](PtyDevice &d, const QByteArray &) { d.say("starting\r\n"); };
    device.start();
    RunRequest request = requestFor(u"DT-19"_s, device);
    request.limit = std::chrono::seconds(2);
    const Told told(std::move(request));
    QCOMPARE(told.outcome.record.state, RunState::TimedOut);
    QCOMPARE(told.outcome.record.verdict, Verdict::Inconclusive);
    QVERIFY(told.outcome.record.seconds < 3);
    QCOMPARE(told.finished.size(), told.outcome.record.steps.size());
    QVERIFY(
        rawOf(told.outcome.transcriptPath, TranscriptWriter::Kind::Received).contains("starting"));
}

void TestHarnessRun::recordsWhyItDidNotStart_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("why");
    QTest::newRow("no such test") << u"test"_s << u"DT-77"_s;
    QTest::newRow("no consent") << u"consent"_s << u"intrusive"_s;
    QTest::newRow("no such port") << u"port"_s << u"/dev/ttyNone"_s;
    QTest::newRow("no port at all") << u"file"_s << u"serial port"_s;
    QTest::newRow("power without state") << u"power"_s << u"{state}"_s;
    QTest::newRow("power program missing") << u"program"_s << u"/no/such/program"_s;
    QTest::newRow("unknown setting") << u"setting"_s << u"colour"_s;
    QTest::newRow("setting out of range") << u"range"_s << u"attempts"_s;
    QTest::newRow("unknown secret") << u"secret"_s << u"colour"_s;
    QTest::newRow("secret too short") << u"short"_s << u"manual-password"_s;
}

void TestHarnessRun::recordsWhyItDidNotStart()
{
    QFETCH(QString, change);
    QFETCH(QString, why);
    PtyDevice device;
    device.start();
    RunRequest request = requestFor(u"DT-04"_s, device);
    if (change == u"test")
        request.test = u"DT-77"_s;
    if (change == u"consent")
        request.consent = Risk::ReadSensitive;
    if (change == u"port")
        request.port = u"/dev/ttyNone"_s;
    if (change == u"file")
        request.port = u"/dev/null"_s;
    if (change == u"power")
        request.power = u"/bin/true on"_s;
    if (change == u"program")
        request.power = u"/no/such/program {state}"_s;
    if (change == u"setting")
        request.settings[u"colour"_s] = u"red"_s;
    if (change == u"range")
        request.settings[u"attempts"_s] = u"1000"_s;
    if (change == u"secret")
        request.secrets.emplace(u"colour"_s, SecretBytes("long enough"));
    if (change == u"short")
        request.secrets.emplace(u"manual-password"_s, SecretBytes("abc"));
    const Told told(std::move(request));
    QCOMPARE(told.ends, 1);
    QCOMPARE(told.outcome.record.state, RunState::FailedToStart);
    QCOMPARE(told.outcome.record.verdict, Verdict::Inconclusive);
    QVERIFY2(told.outcome.record.reason.contains(why), qPrintable(told.outcome.record.reason));
    QVERIFY(told.outcome.record.started.isValid());
    QVERIFY(told.outcome.transcriptPath.isEmpty());
    QCOMPARE(device.received(), QByteArray()); // the device was not touched
}

void TestHarnessRun::namesWhoHoldsThePort()
{
    PtyDevice device;
    device.start();
    bool refused = false;
    RunRequest first = requestFor(u"DT-19"_s, device, {{u"seconds"_s, u"5"_s}});
    const Told told(std::move(first), [&](HarnessRun &run, int step) {
        if (step != 0)
            return;
        const RunOutcome second =
            runDeviceTest(requestFor(u"DT-19"_s, device), RunObserver(), std::stop_token());
        refused =
            second.record.state == RunState::FailedToStart
            && second.record.reason.contains(QString::number(QCoreApplication::applicationPid()));
        qInfo("%s", qPrintable(second.record.reason));
        run.cancel();
    });
    QVERIFY(refused);
}

void TestHarnessRun::asksTheOperator()
{
    PtyDevice device;
    LoginConsole console;
    console.attach(device);
    device.start();
    const int power = open(device.fifo().toLocal8Bit().constData(), O_WRONLY | O_CLOEXEC);
    RunRequest request = requestFor(u"DT-01"_s, device);
    request.power.clear();
    QStringList asked;
    const Told told(std::move(request), [&](HarnessRun &run, int step) {
        if (step != 0)
            return;
        QObject::connect(&run, &HarnessRun::prompted, &run, [&](const OperatorPrompt &prompt) {
            asked.append(prompt.text);
            const QByteArray state = asked.size() == 1 ? "off\n" : "on\n";
            QVERIFY(write(power, state.constData(), static_cast<std::size_t>(state.size())) > 0);
            run.answerPrompt(0);
        });
    });
    close(power);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(told.outcome.record.verdict, Verdict::Pass);
}

void TestHarnessRun::acceptsThatTheOperatorCannot()
{
    PtyDevice device;
    device.start();
    RunRequest request = requestFor(u"DT-01"_s, device);
    request.power.clear();
    const Told told(std::move(request), [&](HarnessRun &run, int) {
        QObject::connect(&run, &HarnessRun::prompted, &run,
                         [&](const OperatorPrompt &) { run.answerPrompt(1); });
    });
    QCOMPARE(told.outcome.record.state, RunState::Finished);
    QCOMPARE(told.outcome.record.verdict, Verdict::Inconclusive);
}

void TestHarnessRun::abortsWhenThePowerSwitchFails()
{
    PtyDevice device;
    device.start();
    RunRequest request = requestFor(u"DT-01"_s, device);
    request.power = u"/bin/sh -c 'echo no hub found; exit 3' {state}"_s;
    const Told told(std::move(request));
    QCOMPARE(told.outcome.record.state, RunState::Aborted);
    QCOMPARE(told.outcome.record.verdict, Verdict::Inconclusive);
    QVERIFY(told.outcome.record.reason.contains(u"no hub found"_s));
}

void TestHarnessRun::doubtsAPowerSwitchThatDoesNotCut()
{
    PtyDevice device;
    LoginConsole console;
    console.attach(device);
    const auto power = device.onPower;
    device.onPower = [&](PtyDevice &d, const QByteArray &state) {
        if (state == "on")
            return power(d, state);
        for (int n = 0; n < 30; ++n)
            d.sayLater(50, "still here\r\n");
    };
    device.start();
    const Told told(requestFor(u"DT-01"_s, device));
    QCOMPARE(told.outcome.record.verdict, Verdict::Inconclusive);
    QVERIFY(told.outcome.record.reason.contains(u"went on talking"_s));
}

void TestHarnessRun::keepsItsBudget()
{
    PtyDevice device;
    LoginConsole console;
    console.attach(device);
    console.on = true;
    device.start();
    const Told told(requestFor(u"DT-04"_s, device, {{u"attempts"_s, u"4"_s}}));
    QCOMPARE(told.outcome.record.verdict, Verdict::Pass);
    QCOMPARE(console.attempts.load(), 4);
    QVERIFY(told.outcome.record.reason.contains(u'4'));
}

void TestHarnessRun::stopsAtALockOut()
{
    PtyDevice device;
    LoginConsole console;
    console.lockAfter = 2;
    console.attach(device);
    console.on = true;
    device.start();
    const Told told(requestFor(u"DT-04"_s, device));
    QCOMPARE(console.attempts.load(), 2);
    QCOMPARE(told.outcome.record.verdict, Verdict::Pass);
    QCOMPARE(findingIds(told.outcome.record), QStringList{u"lock-out-seen"_s});
}

void TestHarnessRun::findsAPromptBehindALateMessage_data()
{
    QTest::addColumn<QString>("test");
    QTest::addColumn<QByteArray>("prompt");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("finding");
    QTest::newRow("DT-04, shell") << u"DT-04"_s << QByteArray("/ # ") << Verdict::Inconclusive
                                  << u"no-login-gate"_s;
    QTest::newRow("DT-01, shell") << u"DT-01"_s << QByteArray("/ # ") << Verdict::Fail
                                  << u"shell-without-login"_s;
    QTest::newRow("DT-01, login") << u"DT-01"_s << QByteArray("lamp login: ") << Verdict::Pass
                                  << u"login-gate"_s;
}

void TestHarnessRun::findsAPromptBehindALateMessage()
{
    QFETCH(QString, test);
    QFETCH(QByteArray, prompt);
    QFETCH(Verdict, verdict);
    QFETCH(QString, finding);
    PtyDevice device;
    int prompts = 0;
    // Every other prompt is buried by what the kernel says a moment later.
    const auto say = [&](PtyDevice &d) {
        d.say("\r\n" + prompt);
        if (prompts++ % 2 == 0)
            d.sayLater(100, "[    2.345678] random: crng init done\r\n");
    };
    device.onPower = [&](PtyDevice &d, const QByteArray &state) {
        if (state == "on")
            say(d);
    };
    device.onBytes = [&](PtyDevice &d, const QByteArray &bytes) {
        if (bytes.contains('\r'))
            say(d);
    };
    device.start();
    const Told told(
        requestFor(test, device, {{u"boot-seconds"_s, u"20"_s}, {u"answer-seconds"_s, u"10"_s}}));
    QCOMPARE(told.outcome.record.verdict, verdict);
    QCOMPARE(findingIds(told.outcome.record), QStringList{finding});
}

void TestHarnessRun::neverPressesEnterAtAPassword()
{
    PtyDevice device;
    std::atomic<int> keys = 0;
    device.onPower = [](PtyDevice &d, const QByteArray &state) {
        if (state == "on")
            d.say("Northlight\r\nPassword: ");
    };
    device.onBytes = [&](PtyDevice &, const QByteArray &bytes) { keys += int(bytes.size()); };
    device.start();
    const Told told(requestFor(u"DT-04"_s, device, {{u"boot-seconds"_s, u"15"_s}}));
    QCOMPARE(told.outcome.record.verdict, Verdict::Inconclusive);
    QVERIFY(told.outcome.record.reason.contains(u"without a user name"_s));
    QCOMPARE(keys.load(), 1); // the one before the device was switched on
}

void TestHarnessRun::leavesTheSessionAgain()
{
    PtyDevice device;
    LoginConsole console;
    console.user = "admin";
    console.password = "admin";
    console.attach(device);
    console.on = true;
    device.start();
    const Told told(requestFor(u"DT-04"_s, device));
    QCOMPARE(told.outcome.record.verdict, Verdict::Fail);
    QCOMPARE(findingIds(told.outcome.record), QStringList{u"default-credentials-accepted"_s});
    QVERIFY(told.outcome.record.findings[0].summary.contains(u"entry 2"_s));
    QCOMPARE(console.attempts.load(), 2); // none after the one that worked
    QCOMPARE(console.logouts.load(), 1);
}

void TestHarnessRun::seesAForcedChange()
{
    PtyDevice device;
    LoginConsole console;
    console.password = "root";
    console.mustChange = true;
    console.attach(device);
    console.on = true;
    device.start();
    const Told told(requestFor(u"DT-04"_s, device));
    QCOMPARE(told.outcome.record.verdict, Verdict::Inconclusive);
    QCOMPARE(findingIds(told.outcome.record), QStringList{u"default-password-must-be-changed"_s});
}

void TestHarnessRun::neverStoresWhatItWasGiven()
{
    const QByteArray canary = "canary-Hq7-lantern";
    QTemporaryDir folder;
    for (const bool echo : {false, true}) {
        PtyDevice device;
        LoginConsole console;
        console.user = "service";
        console.password = canary;
        console.echoPassword = echo; // byte by byte, so that it is split over reads
        console.attach(device);
        console.on = true;
        device.start();
        RunRequest request = requestFor(u"DT-04"_s, device, {{u"manual-user"_s, u"service"_s}});
        request.secrets.emplace(u"manual-password"_s, SecretBytes(canary + "\n"));
        request.folder = folder.path();
        const Told told(std::move(request));
        QCOMPARE(told.outcome.record.verdict, Verdict::Fail);
        QCOMPARE(findingIds(told.outcome.record), QStringList{u"default-credentials-accepted"_s});
        QVERIFY(device.received().contains(canary)); // it was really sent

        const QString path = told.outcome.transcriptPath;
        QVERIFY(!rawOf(path, TranscriptWriter::Kind::Received).contains(canary));
        QVERIFY(!rawOf(path, TranscriptWriter::Kind::Sent).contains(canary));
        QVERIFY(rawOf(path, TranscriptWriter::Kind::Sent).contains("<<secret manual-password>>"));
        QVERIFY(!QJsonDocument(toJson(told.outcome.record)).toJson().contains(canary));
        QVERIFY(!told.console.contains(QString::fromLatin1(canary)));
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile content(file.filePath());
            QVERIFY(content.open(QIODevice::ReadOnly));
            const QByteArray bytes = content.readAll();
            QVERIFY(!bytes.contains(canary));
            for (int shift = 0; shift < 3; ++shift) // as base64, at each of its three phases
                QVERIFY(!bytes.contains(
                    (QByteArray(shift, 'x') + canary).toBase64().mid(shift == 0 ? 0 : 4, 16)));
        }
    }
}

void TestHarnessRun::reportsAGivenSecretThatIsPrinted()
{
    const QByteArray planted = "planted-Wifi-55";
    PtyDevice device;
    device.onPower = [&](PtyDevice &d, const QByteArray &state) {
        if (state == "on")
            d.say("wlan0: joining with " + planted + "\r\n");
    };
    device.start();
    RunRequest request = requestFor(u"DT-19"_s, device, {{u"quiet-seconds"_s, u"2"_s}});
    request.secrets.emplace(u"planted"_s, SecretBytes(planted));
    const Told told(std::move(request));
    QCOMPARE(told.outcome.record.verdict, Verdict::Fail);
    QCOMPARE(findingIds(told.outcome.record), QStringList{u"given-secret-printed"_s});
    QCOMPARE(told.outcome.record.findings[0].offset, 20);
    QCOMPARE(rawOf(told.outcome.transcriptPath, TranscriptWriter::Kind::Received),
             "wlan0: joining with <<secret planted>>\r\n");
}

void TestHarnessRun::masksInViewsWhatStaysRawInTheTranscript()
{
    PtyDevice device;
    device.onPower = [](PtyDevice &d, const QByteArray &state) {
        if (state == "on")
            d.say("mqtt: user=lamp password=Kitchen-lamp-81\r\n");
    };
    device.start();
    const Told told(requestFor(u"DT-19"_s, device, {{u"quiet-seconds"_s, u"2"_s}}));
    QCOMPARE(told.outcome.record.verdict, Verdict::Fail);
    QVERIFY(rawOf(told.outcome.transcriptPath, TranscriptWriter::Kind::Received)
                .contains("Kitchen-lamp-81"));
    QVERIFY(told.outcome.record.confidential);
    const QByteArray record = QJsonDocument(toJson(told.outcome.record)).toJson();
    QVERIFY(!record.contains("Kitchen-lamp"));
    QVERIFY(!told.console.contains(u"Kitchen-lamp"_s));
    QVERIFY(told.console.contains(u"password=Ki•••"_s));
}

QTEST_GUILESS_MAIN(TestHarnessRun)
#include "tst_harnessrun.moc"
