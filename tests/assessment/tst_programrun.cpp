#include "assessment/harness/programrun.h"

#include "assessment/harness/transcript.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray hello =
    R"({"type":"hello","protocol":"assay-lab-test/1","id":"LAB-7","name":"Example","version":"1.2",)"
    R"("provisions":["CoP-6.2"],"risk":"passive","limitSeconds":100,)"
    R"("settings":[{"key":"port","title":"Port","fallback":"80","least":1,"most":65535},)"
    R"({"key":"pin","title":"PIN","secret":true}]})";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isAlive(qint64 pid)
{
    return pid > 1 && ::kill(pid_t(pid), 0) == 0
           && !contentOf(u"/proc/%1/stat"_s.arg(pid)).contains(") Z ");
}

} // namespace

/// Tests that a laboratory wrote, as programs that do right and wrong.
class TestProgramRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsRecordAndTranscript();
    void givesDeviceSettingsAndSecretsOnlyInTheStart();
    void hasACleanEnvironment();
    void verdictGetsOnlyWorse_data();
    void verdictGetsOnlyWorse();
    void measuresAgainstBounds();
    void masksSecretsEverywhere();
    void asksThePerson();
    void needsConsent();
    void refusesSettingsItDoesNotHave();
    void tellsWhatWentWrong_data();
    void tellsWhatWentWrong();
    void takesTheWholeGroupAlong_data();
    void takesTheWholeGroupAlong();
    void isCancelledAtOnce();
    void keepsAFailWhenTimeIsUp();
    void noticesThatItsFileChanged();
    void conformanceOfTheExample();
    void conformanceSaysWhatIsWrong_data();
    void conformanceSaysWhatIsWrong();
    void messagesOfTheDocument_data();
    void messagesOfTheDocument();

private:
    /// A program in /bin/sh that says hello, then does \a steps with the line of the start in
    /// $start.
    QString program(const QByteArray &steps, const QByteArray &first = hello)
    {
        const QString path = m_folder->filePath(u"test.sh"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("cannot write");
        file.write("#!/bin/sh\nread -r line\necho '" + first + "'\nread -r start\n" + steps + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    static QByteArray say(const QByteArray &json) { return "echo '" + json + "'\n"; }
    static QByteArray verdict(const QByteArray &which)
    {
        return say("{\"type\":\"verdict\",\"verdict\":\"" + which + "\",\"reason\":\"because "
                   + which + "\"}");
    }
    RunOutcome run(const QString &path, std::stop_token stop = {})
    {
        ProgramRequest request;
        request.program = path;
        request.run = std::move(m_request);
        request.run.folder = m_folder->filePath(u"runs"_s);
        request.run.net = u"192.0.2.7"_s;
        return runProgram(std::move(request), m_observer, std::move(stop));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    RunRequest m_request;
    RunObserver m_observer;
};

void TestProgramRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_request = {};
    m_observer = {};
}

void TestProgramRun::cleanup()
{
    m_folder.reset();
}

void TestProgramRun::keepsRecordAndTranscript()
{
    QStringList started;
    m_observer.stepStarted = [&](int, int, const QString &title) { started.append(title); };
    const QString path = program(
        say(R"({"type":"step","title":"Look"})") + say(R"({"type":"tx","bytes":"aGVsbG8K"})")
        + say(R"({"type":"rx","bytes":"d29ybGQK"})")
        + say(R"({"type":"measure","name":"supply","value":3.31,"unit":"V","low":3.2,"high":3.4})")
        + say(R"({"type":"finding","id":"port-open","summary":"A port is open"})")
        + say(R"({"type":"fact","kind":"open-port","values":{"port":"23"}})")
        + say(R"({"type":"log","text":"looked"})")
        + say(R"({"type":"step","title":"Skip","outcome":"skipped"})") + "echo oops >&2\n"
        + verdict("fail"));
    const RunOutcome outcome = run(path);
    const RunRecord &record = outcome.record;
    QCOMPARE(idOf(record.state), u"finished"_s);
    QCOMPARE(record.verdict, Verdict::Fail);
    QCOMPARE(record.reason, u"because fail"_s);
    QCOMPARE(record.test, u"LAB-7"_s);
    QCOMPARE(record.testName, u"Example"_s);
    QCOMPARE(record.provisions, QStringList{u"CoP-6.2"_s});
    QCOMPARE(record.scriptSha256,
             QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256));
    QCOMPARE(record.environment[u"test-version"_s].toString(), u"1.2"_s);
    QCOMPARE(record.findings.size(), 1);
    QCOMPARE(record.findings[0].provision, u"CoP-6.2"_s);
    QCOMPARE(record.steps.size(), 2);
    QCOMPARE(record.steps[0].measured, u"supply: 3.31 V (3.2 to 3.4)"_s);
    QCOMPARE(record.steps[1].outcome, u"skipped"_s);
    QCOMPARE(started, (QStringList{u"Look"_s, u"Skip"_s}));

    QStringList kinds;
    QByteArray received;
    const auto check =
        checkTranscript(outcome.transcriptPath, [&](const TranscriptWriter::Record &line) {
            if (line.kind == TranscriptWriter::Kind::Received)
                received += line.raw;
            if (line.kind == TranscriptWriter::Kind::Note)
                kinds += line.extra.keys();
        });
    QVERIFY_OK(check);
    QVERIFY(check->intact());
    QCOMPARE(received, "world\n");
    for (const QString &kind :
         {u"step"_s, u"measure"_s, u"finding"_s, u"fact"_s, u"log"_s, u"stderr"_s, u"verdict"_s})
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
    QCOMPARE(check->header[u"script-sha256"_s].toString().toLatin1(), record.scriptSha256.toHex());
    QCOMPARE(check->end[u"verdict"_s].toString(), u"fail"_s);
    QCOMPARE(record.transcriptSha256, QCryptographicHash::hash(contentOf(outcome.transcriptPath),
                                                               QCryptographicHash::Sha256));
}

void TestProgramRun::givesDeviceSettingsAndSecretsOnlyInTheStart()
{
    m_request.settings[u"port"_s] = u"8080"_s;
    m_request.secrets[u"pin"_s] = SecretBytes("4711-\"x");
    const QString seen = m_folder->filePath(u"seen"_s);
    const QString path = program("printf '%s' \"$start\" > " + seen.toLocal8Bit()
                                 + "\ntr '\\0' ' ' < /proc/$$/environ > " + seen.toLocal8Bit()
                                 + ".env\ntr '\\0' ' ' < /proc/$$/cmdline > " + seen.toLocal8Bit()
                                 + ".args\n" + verdict("pass"));
    QCOMPARE(run(path).record.verdict, Verdict::Pass);
    const QJsonObject start = QJsonDocument::fromJson(contentOf(seen)).object();
    QCOMPARE(start[u"type"_s].toString(), u"start"_s);
    QCOMPARE(start[u"device"_s][u"net"_s].toString(), u"192.0.2.7"_s);
    QCOMPARE(start[u"settings"_s][u"port"_s].toString(), u"8080"_s);
    QCOMPARE(start[u"secrets"_s][u"pin"_s].toString(), u"4711-\"x"_s);
    QCOMPARE(start[u"limitSeconds"_s].toInt(), 100);
    QVERIFY(!contentOf(seen + u".env"_s).contains("4711"));
    QVERIFY(!contentOf(seen + u".args"_s).contains("4711"));
}

void TestProgramRun::hasACleanEnvironment()
{
    qputenv("ASSAY_TEST_SECRET", "do-not-hand-on");
    const QString seen = m_folder->filePath(u"seen"_s);
    const QString path = program("env > " + seen.toLocal8Bit() + "\nls -l /proc/$$/fd > "
                                 + seen.toLocal8Bit() + ".fd\n" + verdict("pass"));
    QFile held(m_folder->filePath(u"held-open-here"_s)); // and nothing to the program
    QVERIFY(held.open(QIODevice::WriteOnly));
    QCOMPARE(run(path).record.verdict, Verdict::Pass);
    qunsetenv("ASSAY_TEST_SECRET");
    QVERIFY(contentOf(seen).contains("PATH="));
    QVERIFY(!contentOf(seen).contains("do-not-hand-on"));
    const QByteArray open = contentOf(seen + u".fd"_s);
    QVERIFY(open.contains("pipe:"));
    QVERIFY(!open.contains("held-open-here"));
    QVERIFY(!open.contains("runs/")); // the transcript
}

void TestProgramRun::verdictGetsOnlyWorse_data()
{
    QTest::addColumn<QByteArrayList>("said");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("one") << QByteArrayList{"pass"} << u"finished"_s << u"pass"_s;
    QTest::newRow("the same") << QByteArrayList{"pass", "pass"} << u"finished"_s << u"pass"_s;
    QTest::newRow("worse") << QByteArrayList{"pass", "inconclusive", "fail"} << u"finished"_s
                           << u"fail"_s;
    QTest::newRow("better") << QByteArrayList{"inconclusive", "pass"} << u"aborted"_s
                            << u"inconclusive"_s;
    QTest::newRow("better than a fail")
        << QByteArrayList{"fail", "pass"} << u"aborted"_s << u"fail"_s;
    QTest::newRow("none") << QByteArrayList{} << u"aborted"_s << u"inconclusive"_s;
}

void TestProgramRun::verdictGetsOnlyWorse()
{
    QFETCH(QByteArrayList, said);
    QFETCH(QString, state);
    QFETCH(QString, verdict);
    QByteArray steps;
    for (const QByteArray &one : said)
        steps += TestProgramRun::verdict(one);
    const RunOutcome outcome = run(program(steps));
    QCOMPARE(idOf(outcome.record.state), state);
    QCOMPARE(idOf(outcome.record.verdict), verdict);
    QVERIFY(!outcome.record.reason.isEmpty());
}

void TestProgramRun::measuresAgainstBounds()
{
    const RunOutcome outcome =
        run(program(say(R"({"type":"measure","name":"ripple","value":0.5,"unit":"V","high":0.1})")
                    + verdict("pass")));
    QCOMPARE(outcome.record.verdict, Verdict::Fail);
    QVERIFY(outcome.record.reason.contains(u"ripple: 0.5 V (at most 0.1)"));
}

void TestProgramRun::masksSecretsEverywhere()
{
    m_request.secrets[u"pin"_s] = SecretBytes("hunter2secret");
    const QByteArray sent = QByteArray("login hunter2secret\r").toBase64();
    const QByteArray printed = QByteArray("pin is hunter2secret\n").toBase64();
    const RunOutcome outcome = run(program(
        say(R"({"type":"step","title":"with hunter2secret"})")
        + say(R"({"type":"log","text":"hunter2secret"})")
        + say(R"({"type":"fact","kind":"a","values":{"b":"hunter2secret"}})")
        + say(R"({"type":"measure","name":"hunter2secret","value":1})")
        + say(R"({"type":"finding","id":"a","summary":"it is hunter2secret"})")
        + "echo 'err hunter2secret' >&2\n" + say("{\"type\":\"tx\",\"bytes\":\"" + sent + "\"}")
        + say(R"({"type":"rx","bytes":"Cg=="})") + say(R"({"type":"rx","bytes":"YQo="})")
        + say(R"({"type":"tx","bytes":"eA=="})")
        + say("{\"type\":\"rx\",\"bytes\":\"" + printed + "\"}")
        + say(R"({"type":"verdict","verdict":"pass","reason":"saw hunter2secret"})")));
    const QByteArray kept =
        contentOf(outcome.transcriptPath) + QJsonDocument(toJson(outcome.record)).toJson();
    QVERIFY(!kept.contains("hunter2secret"));
    for (const QByteArray &encoded : {sent, printed})
        QVERIFY(!kept.contains(encoded));
    // The device printed it of its own accord.
    QCOMPARE(outcome.record.verdict, Verdict::Fail);
    QCOMPARE(outcome.record.findings.constLast().id, u"given-secret-printed"_s);
}

void TestProgramRun::asksThePerson()
{
    QString asked;
    m_observer.prompted = [&](const OperatorPrompt &prompt) {
        asked = prompt.text + u'|' + prompt.answers.join(u'/');
    };
    std::atomic<int> looks = 0;
    m_observer.promptAnswer = [&] { return ++looks > 3 ? 1 : -1; };
    const QString seen = m_folder->filePath(u"seen"_s);
    const RunOutcome outcome =
        run(program(say(R"({"type":"prompt","id":"led","text":"Is the LED on?",)"
                        R"("answers":["Yes","No","Cannot tell"]})")
                    + "read -r answer\nprintf '%s' \"$answer\" > " + seen.toLocal8Bit() + "\n"
                    + verdict("pass")));
    QCOMPARE(asked, u"Is the LED on?|Yes/No/Cannot tell"_s);
    const QJsonObject answer = QJsonDocument::fromJson(contentOf(seen)).object();
    QCOMPARE(answer[u"type"_s].toString(), u"answer"_s);
    QCOMPARE(answer[u"id"_s].toString(), u"led"_s);
    QCOMPARE(answer[u"answer"_s].toInt(), 1);
    QCOMPARE(answer[u"text"_s].toString(), u"No"_s);
    QCOMPARE(outcome.record.verdict, Verdict::Pass);
}

void TestProgramRun::needsConsent()
{
    QByteArray intrusive = hello;
    intrusive.replace("\"passive\"", "\"intrusive\",\"sideEffect\":\"restarts it\"");
    const QString seen = m_folder->filePath(u"seen"_s);
    const QString path = program("touch " + seen.toLocal8Bit() + "\n" + verdict("pass"), intrusive);
    const RunOutcome refused = run(path);
    QCOMPARE(idOf(refused.record.state), u"failed-to-start"_s);
    QVERIFY(refused.record.reason.contains(u"restarts it"));
    QVERIFY(!QFile::exists(seen));
    QVERIFY(refused.transcriptPath.isEmpty());
    QCOMPARE(refused.record.test, u"LAB-7"_s);
    m_request.consent = Risk::Intrusive;
    QCOMPARE(run(path).record.verdict, Verdict::Pass);
}

void TestProgramRun::refusesSettingsItDoesNotHave()
{
    m_request.settings[u"colour"_s] = u"red"_s;
    QVERIFY(run(program(verdict("pass"))).record.reason.contains(u"colour"));
    m_request = {};
    m_request.settings[u"port"_s] = u"99999"_s;
    QCOMPARE(idOf(run(program(verdict("pass"))).record.state), u"failed-to-start"_s);
    m_request = {};
    m_request.secrets[u"port"_s] = SecretBytes("longenough");
    QCOMPARE(idOf(run(program(verdict("pass"))).record.state), u"failed-to-start"_s);
}

void TestProgramRun::tellsWhatWentWrong_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("why");
    const auto later = [](const char *name, const QByteArray &steps, const QString &why) {
        QTest::newRow(name) << hello << steps << u"aborted"_s << why;
    };
    later("garbage", "echo nonsense", u"(line 2): not JSON"_s);
    later("unknown type", say(R"({"type":"dance"})"), u"line 2 /type"_s);
    later("unknown member", say(R"({"type":"log","text":"a","colour":"red"})"), u"/colour"_s);
    later("name twice", say(R"({"type":"log","text":"a","text":"b"})"), u"twice"_s);
    later("wrong base64", say(R"({"type":"rx","bytes":"%%%"})"), u"base64"_s);
    later("line too long", "head -c 300000 /dev/zero | tr '\\0' x\n", u"longer than 256 KiB"_s);
    later("flood", "yes '{\"type\":\"log\",\"text\":\"" + QByteArray(3000, 'x') + "\"}'\n",
          u"more than 64 MiB"_s);
    later("flood of errors", "yes 0123456789012345678901234567890123456789 >&2\n",
          u"more than 16 MiB"_s);
    later("early exit", "exit 0", u"without a verdict"_s);
    later("exit code", verdict("pass") + "exit 3", u"ended with code 3"_s);
    later("crash", verdict("pass") + "kill -SEGV $$", u"by a signal"_s);
    later("hello again", say(hello), u"hello twice"_s);
    later("half a line", "printf '{\"type\":\"verdict\",'", u"ends too early"_s);
    const auto before = [](const char *name, const QByteArray &first, const QString &why) {
        QTest::newRow(name) << first << verdict("pass") << u"failed-to-start"_s << why;
    };
    before("no hello", R"({"type":"log","text":"hi"})", u"not a hello"_s);
    before("other protocol", QByteArray(hello).replace("test/1", "test/9"), u"/protocol"_s);
    before("name of a built-in test", QByteArray(hello).replace("LAB-7", "DT-04"), u"/id"_s);
    before("no provisions", QByteArray(hello).replace("[\"CoP-6.2\"]", "[]"), u"/provisions"_s);
    before("side effect not said", QByteArray(hello).replace("passive", "intrusive"),
           u"/sideEffect"_s);
}

void TestProgramRun::tellsWhatWentWrong()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, steps);
    QFETCH(QString, state);
    QFETCH(QString, why);
    const RunOutcome outcome = run(program(steps, first));
    QCOMPARE(idOf(outcome.record.state), state);
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
    QVERIFY2(outcome.record.reason.contains(why), qPrintable(outcome.record.reason));
    if (!outcome.transcriptPath.isEmpty()) {
        const auto check = checkTranscript(outcome.transcriptPath);
        QVERIFY_OK(check);
        QVERIFY(check->intact());
    }
}

void TestProgramRun::takesTheWholeGroupAlong_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("state");
    QTest::newRow("it ends before its child") << QByteArray() << u"finished"_s;
    QTest::newRow("time is up") << QByteArray("trap '' TERM\nwhile :; do sleep 1; done\n")
                                << u"timed-out"_s;
}

void TestProgramRun::takesTheWholeGroupAlong()
{
    QFETCH(QByteArray, steps);
    QFETCH(QString, state);
    m_request.limit = 1s;
    const QString seen = m_folder->filePath(u"seen"_s);
    const RunOutcome outcome = run(
        program("sleep 100 & echo $! > " + seen.toLocal8Bit() + "\n" + verdict("pass") + steps));
    QCOMPARE(idOf(outcome.record.state), state);
    const qint64 child = contentOf(seen).trimmed().toLongLong();
    QVERIFY(child > 1);
    QTRY_VERIFY(!isAlive(child));
}

void TestProgramRun::isCancelledAtOnce()
{
    std::stop_source stop;
    QElapsedTimer since;
    m_observer.stepStarted = [&](int, int, const QString &) {
        since.start();
        stop.request_stop();
    };
    const RunOutcome outcome =
        run(program(say(R"({"type":"step","title":"Wait"})") + "trap '' TERM\nsleep 60\n"),
            stop.get_token());
    QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(idOf(outcome.record.state), u"cancelled"_s);
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
}

void TestProgramRun::keepsAFailWhenTimeIsUp()
{
    m_request.limit = 1s;
    const RunOutcome outcome = run(program(verdict("fail") + "sleep 60\n"));
    QCOMPARE(idOf(outcome.record.state), u"timed-out"_s);
    QCOMPARE(outcome.record.verdict, Verdict::Fail);
    m_request.limit = 1s;
    QCOMPARE(run(program(verdict("pass") + "sleep 60\n")).record.verdict, Verdict::Inconclusive);
}

void TestProgramRun::noticesThatItsFileChanged()
{
    const RunOutcome outcome = run(program(verdict("pass") + "echo '# more' >> \"$0\"\n"));
    QCOMPARE(idOf(outcome.record.state), u"aborted"_s);
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
    QVERIFY(outcome.record.reason.contains(u"changed while it ran"));
}

void TestProgramRun::conformanceOfTheExample()
{
    const QString example = QStringLiteral(SOURCE_ROOT "/docs/examples/labtest.py");
    QVERIFY(contentOf(example).count('\n') <= 36);
    const ProgramConformance result = checkProgram(example);
    for (const ProgramCheck &check : result.checks)
        QVERIFY2(check.ok, qPrintable(check.id + u": "_s + check.why));
    QVERIFY(result.ok());
    QCOMPARE(result.checks.size(), 9);
    QCOMPARE(result.hello->test.id, u"LAB-1"_s);
    const auto asked = askProgram(example);
    QVERIFY_OK(asked);
    QCOMPARE(asked->test.sha256,
             QCryptographicHash::hash(contentOf(example), QCryptographicHash::Sha256));
}

void TestProgramRun::conformanceSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("why");
    const QByteArray begin = "#!/bin/sh\nread -r l\necho '" + hello + "'\n";
    QTest::newRow("no interpreter")
        << QByteArray("#!/no/such/interpreter\n") << u"hello"_s << u"interpreter"_s;
    QTest::newRow("silent") << QByteArray("#!/bin/sh\nexit 0\n") << u"hello"_s << u"hello"_s;
    QTest::newRow("gives its reason on the standard error")
        << QByteArray("#!/bin/sh\necho 'no module named x' >&2\nexit 1\n") << u"hello"_s
        << u"no module named x"_s;
    QTest::newRow("no verdict") << begin + "read -r x\nread -r s\n"
                                << u"verdict"_s << u"without a verdict"_s;
    QTest::newRow("chokes on what is new")
        << begin + "read -r s\ncase $s in *start*) ;; *) exit 1;; esac\n"
        << u"exit"_s << u"code 1"_s;
    QTest::newRow("garbage") << begin + "read -r x\nread -r s\necho garbage\n"
                             << u"run"_s << u"not JSON"_s;
    QTest::newRow("hangs") << begin + "read -r x\nread -r s\nsleep 60\n"
                           << u"run"_s << u"did not end"_s;
    QTest::newRow("ignores the cancelling") << begin + "trap '' TERM\nread -r x\nsleep 60\n"
                                            << u"cancel"_s << u"killed"_s;
    QTest::newRow("better verdict")
        << begin + "read -r x\nread -r s\n" + verdict("fail") + verdict("pass") << u"only-worse"_s
        << u"better"_s;
    QTest::newRow("tells the secret")
        << begin
               + "read -r x\nread -r s\nc=$(echo \"$s\" | grep -o 'canary-[0-9a-f]*')\n"
                 "echo \"{\\\"type\\\":\\\"log\\\",\\\"text\\\":\\\"$c\\\"}\"\n"
               + verdict("pass")
        << u"secrets"_s << u"secret"_s;
    QTest::newRow("another each time")
        << "#!/bin/sh\nread -r l\necho '" + QByteArray(hello).replace("1.2", "'$$'")
               + "'\nread -r x\nread -r s\n" + verdict("pass")
        << u"same-hello"_s << u"something else"_s;
}

void TestProgramRun::conformanceSaysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, check);
    QFETCH(QString, why);
    const QString path = m_folder->filePath(u"broken"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    file.close();
    const ProgramConformance result = checkProgram(path, {.run = 2s, .cancel = 300ms});
    QVERIFY(!result.ok());
    const auto found = std::find_if(result.checks.begin(), result.checks.end(),
                                    [&](const ProgramCheck &one) { return one.id == check; });
    QVERIFY(found != result.checks.end());
    QVERIFY(!found->ok);
    QVERIFY2(found->why.contains(why), qPrintable(found->why));
}

void TestProgramRun::messagesOfTheDocument_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("sound");
    for (const bool sound : {true, false}) {
        const QByteArray all = contentOf(QStringLiteral(SOURCE_ROOT "/tests/data/labtest/")
                                         + (sound ? u"sound.json"_s : u"broken.json"_s));
        const QJsonArray messages = QJsonDocument::fromJson(all).array();
        QVERIFY(messages.size() > 10);
        for (qsizetype n = 0; n < messages.size(); ++n)
            QTest::addRow("%s %d", sound ? "sound" : "broken", int(n))
                << QJsonDocument(messages[n].toObject()).toJson(QJsonDocument::Compact) << sound;
    }
}

// The same messages are judged by the JSON Schema in tests/interop.
void TestProgramRun::messagesOfTheDocument()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, sound);
    const auto event = readProgramEvent(line, 1);
    if (sound)
        QVERIFY_OK(event);
    else
        QVERIFY2(!event, line.constData());
}

QTEST_GUILESS_MAIN(TestProgramRun)
#include "tst_programrun.moc"
