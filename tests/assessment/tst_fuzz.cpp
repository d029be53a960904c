#include "assessment/harness/apifuzz.h"
#include "assessment/harness/crashsigns.h"
#include "assessment/harness/fuzzcanary.h"
#include "assessment/harness/inputgenerator.h"
#include "assessment/harness/replay.h"
#include "assessment/harness/run.h"
#include "assessment/harness/scriptreader.h"
#include "devices/ptydevice.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>

#include <set>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

namespace {

InputRecipe recipe(quint64 seed)
{
    InputRecipe made;
    made.seed = seed;
    made.classes = inputClasses();
    made.samples = {"help", "set name lamp"};
    return made;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// A console with planted faults, and one without.
struct Target
{
    qsizetype hangsAbove = 0; ///< bytes of a line, 0 = never
    QByteArray rebootsAt;
    QByteArray crashesOnceAt; ///< the first time only
    bool executes = false;
    int locksFor = 0; ///< lines that are then not answered, once
    bool deaf = false;
    bool diesForGood = false;

    void attach(PtyDevice &device)
    {
        device.onPower = [this](PtyDevice &d, const QByteArray &state) {
            ++powered;
            if (state != "off" && !diesForGood)
                begin(d);
        };
        device.onBytes = [this](PtyDevice &d, const QByteArray &bytes) {
            for (const char byte : bytes)
                take(d, byte);
        };
    }

    void begin(PtyDevice &d)
    {
        hangs = false;
        swallows = 0;
        line.clear();
        d.say("\r\nBooting Linux on physical CPU 0x0\r\ndev> ");
    }

    void take(PtyDevice &d, char byte)
    {
        if (hangs || deaf)
            return;
        if (byte != '\r') {
            line += byte;
            d.say(QByteArray(1, byte)); // an echo, as hostile as the input
            return;
        }
        const QByteArray typed = std::exchange(line, {});
        if (hangsAbove > 0 && typed.size() > hangsAbove) {
            hangs = true;
            return;
        }
        if (!rebootsAt.isEmpty() && typed.contains(rebootsAt))
            return begin(d);
        d.say("\r\n");
        if (locksFor > 0 && typed.contains('%')) {
            swallows = std::exchange(locksFor, 0);
            return d.say("Console locked for a while\r\n");
        }
        if (swallows > 0) {
            --swallows;
            return;
        }
        if (!crashesOnceAt.isEmpty() && typed.contains(crashesOnceAt)) {
            crashesOnceAt.clear();
            d.say("Segmentation fault (core dumped)\r\n");
        }
        if (executes)
            execute(d, typed);
        d.say("dev> ");
    }

    static void execute(PtyDevice &d, const QByteArray &typed)
    {
        // As a shell would, but independent of how the product reads such a command.
        const qsizetype at = typed.indexOf("echo fz");
        if (at < 0)
            return;
        QByteArray word = typed.sliced(at + 5);
        qsizetype end = word.indexOf("fz", 2);
        word = word.first(end + 2);
        if (const qsizetype open = word.indexOf("$(("); open >= 0) {
            const QByteArray inner = word.sliced(open + 3, word.indexOf("))") - open - 3);
            word = "fz"
                   + QByteArray::number(inner.split('*')[0].toLongLong()
                                        * inner.split('*')[1].toLongLong())
                   + "fz";
        }
        d.say(word.replace("''", "") + "\r\n");
    }

    bool hangs = false;
    int swallows = 0;
    std::atomic<int> powered = 0;
    QByteArray line;
};

QByteArray step(const QByteArray &classes, int cases, const QByteArray &more = {})
{
    return R"({"do": "fuzz", "title": "Fuzz", "seed": "${seed}", "seconds": 60, "settleMs": 3, "longest": 600,
        "cases": )"
           + QByteArray::number(cases) + R"(, "classes": [)" + classes
           + R"(], "samples": ["help", "set name lamp"],
        "alive": {"send": "<Enter>", "match": "^dev> \\z", "quietMs": 3, "within": 1},
        "signs": [{"name": "segmentation fault", "match": "@segmentation-fault"},
                  {"name": "started anew", "match": "@started-anew"}],
        "restore": {"power": true, "within": 4, "quietMs": 60},
        "crash": {"verdict": "fail", "reason": "it crashed", "finding": "crash"},
        "executed": {"verdict": "fail", "reason": "it obeyed", "finding": "executed"},
        "done": {"mark": "survived"})"
           + more + '}';
}

Script scriptOf(const QByteArray &steps)
{
    const QByteArray json =
        R"({"format": "assay-device-test/1", "id": "T-1", "name": "Test", "method": "m", "passWhen": "p",
        "risk": "passive", "sideEffect": "none", "provisions": ["P-1"], "limitSeconds": 60, "parts": ["crash-signs"],
        "settings": [{"key": "seed", "title": "t", "help": "h", "fallback": "1", "least": 0, "most": 1000000},
                     {"key": "password", "title": "t", "help": "h", "secret": true}],
        "findings": {"crash": {"summary": "${case} ${class} ${sign} ${again} ${sha256}", "provision": "P-1"},
                     "executed": {"summary": "${case} ${class} executed ${again} ${sha256}", "provision": "P-1"}},
        "steps": [)"
        + steps
        + R"(,{"do": "judge", "title": "V", "pass": {"marks": ["survived"], "bytes": 1, "reason": "sound"},
              "otherwise": {"verdict": "inconclusive", "reason": "not tried"}}]})";
    const auto script = readScript(json, u"test"_s);
    if (!script)
        qFatal("%s", qPrintable(script.error().message()));
    return *script;
}

} // namespace

/// A web interface that answers everything, but for what \a fault is told to do.
class WebTarget
{
public:
    enum class Does { Answer, Fail, DieFor };
    using Fault = std::function<Does(const QByteArray &request)>;

    explicit WebTarget(Fault fault) : m_fault(std::move(fault))
    {
        m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0
            || listen(m_listener, 8) != 0
            || getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("no port");
        port = ntohs(address.sin_port);
        m_thread = std::thread([this] { work(); });
    }
    WebTarget(const WebTarget &) = delete;
    WebTarget &operator=(const WebTarget &) = delete;
    ~WebTarget()
    {
        m_stop = true;
        m_thread.join();
        close(m_listener);
    }

    quint16 port = 0;
    std::atomic<int> requests = 0;

private:
    void work()
    {
        while (!m_stop) {
            pollfd ready{m_listener, POLLIN, 0};
            if (poll(&ready, 1, 5) <= 0)
                continue;
            const int peer = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (m_dead > 0)
                --m_dead;
            else
                serve(peer);
            close(peer);
        }
    }

    void serve(int peer)
    {
        QByteArray request;
        char buffer[4096];
        pollfd ready{peer, POLLIN, 0};
        while (!m_stop && poll(&ready, 1, 10) > 0) {
            const ssize_t count = recv(peer, buffer, sizeof buffer, 0);
            if (count <= 0)
                break;
            request.append(buffer, count);
        }
        ++requests;
        const Does does = m_fault(request);
        if (does == Does::DieFor) {
            m_dead = 3; // connections: the sound request is tried twice
            return;
        }
        const QByteArray answer =
            does == Does::Fail ? "HTTP/1.1 500 E\r\n\r\n" : "HTTP/1.1 404 N\r\n\r\n";
        (void)send(peer, answer.constData(), std::size_t(answer.size()), MSG_NOSIGNAL);
    }

    Fault m_fault;
    int m_listener = -1;
    int m_dead = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

/// Fuzzing: what the inputs are, that the fuzzer is proved first, what it sees on devices with
/// faults and on one without, and that a run can be sent again byte for byte.
class TestFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersAreThoseOfThePaper();
    void inputsAreGolden();
    void inputsKeepTheirPromises();
    void everySeedFindsThePlantedBugs_data();
    void everySeedFindsThePlantedBugs();
    void aFuzzerThatFindsNothingIsNotTrusted();
    void aSoundDevicePasses();
    void aHangIsFoundAndReproduced();
    void aRestartIsFoundAndTheRunGoesOn();
    void anExecutedCommandIsFound();
    void aCrashThatDoesNotComeAgainIsSaidToBeOne();
    void aLockedConsoleIsNoCrash();
    void aLockThatLastsIsNeitherCrashNorPass();
    void aDeviceThatStaysDeadEndsTheStep();
    void aSilentDeviceIsInconclusive();
    void theSameSeedSendsTheSameBytes();
    void noTimeIsInconclusive();
    void cancelIsPrompt();
    void refusesWrongSteps_data();
    void refusesWrongSteps();
    void replaysTheSameBytes();
    void replaysOneCase();
    void replayNeedsItsSecrets();
    void replayRefusesWhatWasChanged();
    void requestsAreReadAndChanged();
    void aSoundWebInterfacePasses();
    void aWebInterfaceThatFallsSilentFails();
    void aPanicOnTheConsoleIsSeenMeanwhile();

private:
    RunOutcome runOnWeb(const class WebTarget &web, const QString &port = {});
    RunOutcome runIt(const Script &script, RunRequest request = {}, std::stop_token stop = {});
    Recording recordingOf(const QString &path, std::optional<int> only = {});
    QList<TranscriptWriter::Record> recordsOf(const RunOutcome &outcome);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Target> m_target;
    std::unique_ptr<PtyDevice> m_device; // goes before what it plays
};

void TestFuzz::init()
{
    m_device.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_target = std::make_unique<Target>();
    m_device = std::make_unique<PtyDevice>();
    m_target->attach(*m_device);
}

RunOutcome TestFuzz::runIt(const Script &script, RunRequest request, std::stop_token stop)
{
    m_device->start();
    request.test = script.test.id;
    request.port = m_device->path();
    request.power = m_device->powerCommand();
    request.folder = m_folder->path();
    request.consent = Risk::Destructive;
    const RunOutcome outcome = runScript(script, std::move(request), {}, std::move(stop));
    qInfo("%s %s: %s", qPrintable(idOf(outcome.record.state)),
          qPrintable(idOf(outcome.record.verdict)), qPrintable(outcome.record.reason));
    for (const StepRecord &step : outcome.record.steps)
        qInfo("  %s: %s %s", qPrintable(step.title), qPrintable(step.outcome),
              qPrintable(step.measured));
    for (const Finding &finding : outcome.record.findings)
        qInfo("  * %s", qPrintable(finding.summary));
    return outcome;
}

QList<TranscriptWriter::Record> TestFuzz::recordsOf(const RunOutcome &outcome)
{
    QList<TranscriptWriter::Record> records;
    const auto check = checkTranscript(outcome.transcriptPath,
                                       [&](const auto &record) { records.append(record); });
    if (!check || !check->intact())
        qFatal("the transcript is not intact");
    return records;
}

Recording TestFuzz::recordingOf(const QString &path, std::optional<int> only)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no transcript");
    const auto recording = readRecording(file, path, only);
    if (!recording)
        qFatal("%s", qPrintable(recording.error().message()));
    return *recording;
}

void TestFuzz::numbersAreThoseOfThePaper()
{
    // The first numbers of SplitMix64 from 0, as Java's SplittableRandom and others give them.
    InputRandom random(0);
    QCOMPARE(random.next(), 0xe220a8397b1dcdafULL);
    QCOMPARE(random.next(), 0x6e789e6aa1b965f4ULL);
    QCOMPARE(random.next(), 0x06c45d188009454fULL);
}

void TestFuzz::inputsAreGolden()
{
    // A change of these bytes would make recorded seeds worthless: it needs another version.
    QCOMPARE(InputGenerator::version, 1);
    QByteArray lines;
    for (const quint64 seed : {quint64(1), quint64(987654)}) {
        const InputGenerator generator(recipe(seed));
        for (int n = 0; n < 132; ++n) {
            const FuzzInput input = generator.input(n);
            lines += QByteArray::number(seed) + ' ' + QByteArray::number(n) + ' '
                     + idOf(input.kind).toLatin1() + ' ' + QByteArray::number(input.bytes.size())
                     + ' ' + sha256(input.bytes) + ' '
                     + (input.bytes.size() < 60 ? input.bytes.toHex() : QByteArray("-")) + '\n';
        }
    }
    const QString path = QStringLiteral(SOURCE_ROOT "/tests/data/fuzz/inputs-1.txt");
    if (qEnvironmentVariableIsSet("ASSAY_WRITE_GOLDEN")) {
        QFile made(path);
        QVERIFY(made.open(QIODevice::WriteOnly));
        QCOMPARE(made.write(lines), lines.size());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> golden = file.readAll().split('\n');
    const QList<QByteArray> made = lines.split('\n');
    QCOMPARE(made.size(), golden.size());
    for (qsizetype n = 0; n < made.size(); ++n)
        QCOMPARE(made[n], golden[n]);
}

void TestFuzz::inputsKeepTheirPromises()
{
    std::set<QByteArray> different;
    int inputs = 0;
    for (quint64 seed = 0; seed < 20; ++seed) {
        InputRecipe made = recipe(seed);
        made.longest = 700;
        const InputGenerator generator(made);
        for (int n = 0; n < 220; ++n, ++inputs) {
            const FuzzInput input = generator.input(n);
            QCOMPARE(generator.input(n).bytes, input.bytes);
            different.insert(input.bytes);
            QVERIFY(input.bytes.size() <= 700 + 1);
            if (input.kind != InputClass::Frame) {
                QVERIFY(input.bytes.endsWith('\r'));
                QVERIFY(!input.bytes.contains('\x04'));
                QVERIFY(!input.bytes.contains('\x13'));
            }
            QCOMPARE(input.kind == InputClass::Shell, !input.executed.isEmpty());
            if (!input.executed.isEmpty())
                QVERIFY(!input.bytes.contains(input.executed));
        }
    }
    QVERIFY2(int(different.size()) > inputs * 7 / 10,
             qPrintable(QString::number(different.size())));
    for (const InputClass kind : inputClasses())
        QCOMPARE(inputClassFromId(idOf(kind)), kind);
}

void TestFuzz::everySeedFindsThePlantedBugs_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {0, 1000000})
        QTest::addRow("%d", seed) << seed;
}

void TestFuzz::everySeedFindsThePlantedBugs()
{
    QFETCH(int, seed);
    const auto rules = LeakRules::builtIn();
    QVERIFY_OK(rules);
    const auto report =
        findPlantedBugs(InputGenerator(recipe(quint64(seed))), *rules, [] { return true; });
    QVERIFY_OK(report);
    QVERIFY(report->isTrusted());
    QCOMPARE(report->caught.size(), inputClasses().size());
    QVERIFY(report->seconds < 60);
}

void TestFuzz::aFuzzerThatFindsNothingIsNotTrusted()
{
    // Commands that are cut after five bytes do nothing: nothing goes to the device.
    QByteArray json = step("\"shell\"", 5);
    json.replace("\"longest\": 600", "\"longest\": 5");
    const RunOutcome outcome = runIt(scriptOf(json));
    QCOMPARE(outcome.record.state, RunState::Finished);
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
    QVERIFY2(outcome.record.reason.contains(u"planted"_s), qPrintable(outcome.record.reason));
    QVERIFY(m_device->received().isEmpty());
}

constexpr auto quickClasses = R"("format", "shell", "control", "nul", "broken-utf8", "unicode",
                                 "injection", "number", "mutation")";

void TestFuzz::aSoundDevicePasses()
{
    const RunOutcome outcome = runIt(scriptOf(step(quickClasses, 60)));
    QCOMPARE(outcome.record.verdict, Verdict::Pass);
    QVERIFY(outcome.record.findings.isEmpty());
    QCOMPARE(m_target->powered.load(), 0);
    QCOMPARE(outcome.record.steps[0].unit, u"1/s"_s);
    QVERIFY(outcome.record.steps[0].value.value_or(0) > 0);
    // Every input stands in the transcript as it was sent, with its hash before it.
    const auto records = recordsOf(outcome);
    int inputs = 0;
    const InputGenerator generator([] {
        InputRecipe made;
        for (const auto &kind : {InputClass::Format, InputClass::Shell, InputClass::Control,
                                 InputClass::Nul, InputClass::BrokenUtf8, InputClass::Unicode,
                                 InputClass::Injection, InputClass::Number, InputClass::Mutation})
            made.classes.append(kind);
        made.samples = {"help", "set name lamp"};
        made.longest = 600;
        return made;
    }());
    for (qsizetype n = 0; n < records.size(); ++n) {
        if (!records[n].extra.contains(u"class"_s))
            continue;
        qsizetype sent = n + 1;
        while (records[sent].kind != TranscriptWriter::Kind::Sent)
            ++sent;
        QCOMPARE(records[n].extra[u"fuzz"].toInt(), inputs);
        QCOMPARE(records[n].extra[u"sha256"].toString().toLatin1(), sha256(records[sent].raw));
        QCOMPARE(records[sent].raw, generator.input(inputs).bytes);
        ++inputs;
    }
    QCOMPARE(inputs, 60);
}

void TestFuzz::aHangIsFoundAndReproduced()
{
    m_target->hangsAbove = 200;
    const RunOutcome outcome = runIt(scriptOf(step("\"long-line\", \"format\"", 4)));
    QCOMPARE(outcome.record.verdict, Verdict::Fail);
    QCOMPARE(outcome.record.findings.size(), 1);
    const QString summary = outcome.record.findings[0].summary;
    QVERIFY2(summary.contains(u"long-line no answer reproducible 3 of 3"_s), qPrintable(summary));
    QVERIFY(outcome.record.findings[0].offset >= 0);
    QVERIFY(m_target->powered >= 4); // the first time, and each of the three
    QVERIFY(outcome.record.steps[0].measured.contains(u"4 input"_s));
}

void TestFuzz::aRestartIsFoundAndTheRunGoesOn()
{
    m_target->rebootsAt = "%n";
    m_target->hangsAbove = 0;
    const RunOutcome outcome = runIt(scriptOf(step("\"format\", \"number\"", 14)));
    QCOMPARE(outcome.record.verdict, Verdict::Fail);
    QCOMPARE(outcome.record.findings.size(), 1); // known from then on, however often it comes
    QVERIFY(outcome.record.findings[0].summary.contains(u"started anew reproducible 3 of 3"_s));
    QCOMPARE(m_target->powered.load(), 0); // it comes back by itself
    QVERIFY(outcome.record.steps[0].measured.contains(u"14 input"_s));
    const auto records = recordsOf(outcome);
    QVERIFY(std::any_of(records.begin(), records.end(),
                        [](const auto &record) { return record.extra.contains(u"known"_s); }));
}

void TestFuzz::anExecutedCommandIsFound()
{
    m_target->executes = true;
    const RunOutcome outcome = runIt(scriptOf(step("\"shell\", \"number\"", 8)));
    QCOMPARE(outcome.record.verdict, Verdict::Fail);
    QCOMPARE(outcome.record.reason, u"it obeyed"_s);
    QCOMPARE(outcome.record.findings.size(), 1);
    QCOMPARE(outcome.record.findings[0].id, u"executed"_s);
    QVERIFY(outcome.record.findings[0].summary.contains(u"reproducible 3 of 3"_s));
}

void TestFuzz::aCrashThatDoesNotComeAgainIsSaidToBeOne()
{
    m_target->crashesOnceAt = "%";
    const RunOutcome outcome = runIt(scriptOf(step("\"format\"", 6)));
    QCOMPARE(outcome.record.verdict, Verdict::Fail);
    QCOMPARE(outcome.record.findings.size(), 1);
    QVERIFY2(outcome.record.findings[0].summary.contains(u"not reproducible in 3 tries"_s),
             qPrintable(outcome.record.findings[0].summary));
}

void TestFuzz::aLockedConsoleIsNoCrash()
{
    m_target->locksFor = 3; // asked twice without an answer, and once more
    const RunOutcome outcome = runIt(scriptOf(
        step("\"format\"", 4, R"(, "locked": {"match": "Console locked", "within": 20})")));
    QCOMPARE(outcome.record.verdict, Verdict::Pass);
    QCOMPARE(m_target->locksFor, 0);
    QCOMPARE(m_target->powered.load(), 0);
}

void TestFuzz::aLockThatLastsIsNeitherCrashNorPass()
{
    m_target->locksFor = 1000; // until the power is switched
    const RunOutcome outcome = runIt(
        scriptOf(step("\"format\"", 4, R"(, "locked": {"match": "Console locked", "within": 1})")));
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
    QVERIFY2(outcome.record.reason.contains(u"locked, as it said"_s),
             qPrintable(outcome.record.reason));
    QVERIFY(outcome.record.findings.isEmpty());
    QCOMPARE(m_target->powered.load(), 1); // and the other inputs were tried
}

void TestFuzz::aDeviceThatStaysDeadEndsTheStep()
{
    m_target->hangsAbove = 100;
    m_target->diesForGood = true;
    QByteArray json = step("\"long-line\"", 5);
    json.replace("\"within\": 4", "\"within\": 1");
    const RunOutcome outcome = runIt(scriptOf(json));
    QCOMPARE(outcome.record.verdict, Verdict::Fail);
    QCOMPARE(outcome.record.findings.size(), 1);
    QVERIFY(outcome.record.findings[0].summary.contains(u"did not come back"_s));
    QCOMPARE(outcome.record.steps[0].outcome, u"failed"_s);
}

void TestFuzz::aSilentDeviceIsInconclusive()
{
    m_target->deaf = true;
    const RunOutcome outcome = runIt(scriptOf(step("\"format\"", 5)));
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
    QVERIFY(outcome.record.findings.isEmpty());
    QCOMPARE(m_device->received(), QByteArray("\r\r")); // asked twice, and nothing tried
}

void TestFuzz::theSameSeedSendsTheSameBytes()
{
    m_device->start();
    QList<QByteArray> sums;
    for (const QString &seed : {u"5"_s, u"5"_s, u"6"_s}) {
        RunRequest request;
        request.test = u"T-1"_s;
        request.port = m_device->path();
        request.folder = m_folder->path();
        request.settings = {{u"seed"_s, seed}};
        const RunOutcome outcome =
            runScript(scriptOf(step("\"format\", \"control\"", 12)), std::move(request), {}, {});
        QCOMPARE(outcome.record.verdict, Verdict::Pass);
        const auto sum = sentSha256(outcome.transcriptPath);
        QVERIFY_OK(sum);
        sums.append(*sum);
    }
    QCOMPARE(sums[0], sums[1]);
    QVERIFY(sums[0] != sums[2]);
}

void TestFuzz::noTimeIsInconclusive()
{
    QByteArray json = step("\"format\"", 100'000);
    json.replace("\"seconds\": 60", "\"seconds\": 1");
    const RunOutcome outcome = runIt(scriptOf(json));
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
    QVERIFY2(outcome.record.reason.contains(u"inputs could be tried"_s),
             qPrintable(outcome.record.reason));
}

void TestFuzz::cancelIsPrompt()
{
    std::stop_source stop;
    QElapsedTimer since;
    std::thread canceller([&] {
        while (m_device->received().size() < 200)
            std::this_thread::yield();
        since.start();
        stop.request_stop();
    });
    const RunOutcome outcome = runIt(scriptOf(step("\"format\"", 100'000)), {}, stop.get_token());
    canceller.join();
    QVERIFY2(since.elapsed() < 200, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(outcome.record.state, RunState::Cancelled);
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
}

void TestFuzz::refusesWrongSteps_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *from, const char *to, const char *place) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(place);
    };
    row("unknown class", "\"format\"", "\"formats\"", "/steps/0/classes");
    row("no class", "\"format\"", "", "/steps/0/classes");
    row("mutation of nothing", "\"samples\": [\"help\", \"set name lamp\"],", "",
        "/steps/0/samples");
    row("a secret as a sample", "\"help\"", "\"${password}\"", "/steps/0/samples");
    row("a crash that does not fail", "\"verdict\": \"fail\", \"reason\": \"it crashed\"",
        "\"mark\": \"x\"", "/steps/0/crash");
    row("no crash", "\"crash\"", "\"crush\"", "/steps/0/crash");
    row("an executed command that passes", "\"verdict\": \"fail\", \"reason\": \"it obeyed\"",
        "\"verdict\": \"pass\", \"reason\": \"r\"", "/steps/0/executed");
    row("no question", "\"alive\"", "\"alife\"", "/steps/0/alive");
    row("too long", "\"longest\": 600", "\"longest\": 70000", "/steps/0/longest");
    row("no end of time", "\"seconds\": 60", "\"seconds\": 0", "/steps/0/seconds");
    row("a blind fuzzer that passes", "\"done\"",
        "\"blind\": {\"verdict\": \"pass\", \"reason\": \"r\"}, \"done\"", "/steps/0/blind");
}

void TestFuzz::refusesWrongSteps()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray fuzz = step("\"format\", \"mutation\", \"shell\"", 5);
    if (from == "\"format\"" && to.isEmpty())
        fuzz = step("", 5);
    else
        fuzz.replace(fuzz.indexOf(from), from.size(), to);
    const QByteArray json =
        R"({"format": "assay-device-test/1", "id": "T-1", "name": "Test", "method": "m", "passWhen": "p",
        "risk": "passive", "sideEffect": "none", "provisions": ["P-1"], "limitSeconds": 60, "parts": ["crash-signs"],
        "settings": [{"key": "seed", "title": "t", "help": "h", "fallback": "1", "least": 0, "most": 1000000},
                     {"key": "password", "title": "t", "help": "h", "secret": true}],
        "findings": {"crash": {"summary": "c", "provision": "P-1"}, "executed": {"summary": "e", "provision": "P-1"}},
        "steps": [)"
        + fuzz + "]}";
    const auto script = readScript(json, u"t"_s);
    QVERIFY(!script);
    QVERIFY2(script.error().message().contains(place), qPrintable(script.error().message()));
}

void TestFuzz::replaysTheSameBytes()
{
    m_target->rebootsAt = "%n";
    const RunOutcome first = runIt(scriptOf(step("\"format\", \"control\"", 8)));
    QCOMPARE(first.record.verdict, Verdict::Fail);
    const Recording recording = recordingOf(first.transcriptPath);
    QCOMPARE(recording.test, u"T-1"_s);
    QVERIFY(recording.secrets.isEmpty());
    const auto script = replayScript(recording);
    QVERIFY_OK(script);
    RunRequest request;
    request.port = m_device->path();
    request.folder = m_folder->path();
    request.consent = Risk::Intrusive;
    request.replay = {{u"run"_s, u"R-1"_s}};
    const RunOutcome again = runScript(*script, std::move(request), {}, {});
    QCOMPARE(again.record.state, RunState::Finished);
    QCOMPARE(again.record.verdict, Verdict::Fail); // it starts anew this time too
    QCOMPARE(again.record.test, u"T-1"_s);
    QCOMPARE(again.record.environment[u"replay"][u"run"].toString(), u"R-1"_s);
    // The transcripts themselves say what was sent, record by record.
    const auto typed = [this](const RunOutcome &outcome) {
        QList<QByteArray> all;
        for (const auto &record : recordsOf(outcome)) {
            if (record.kind == TranscriptWriter::Kind::Sent)
                all.append(record.raw);
        }
        return all;
    };
    QCOMPARE(typed(again), typed(first));
    QCOMPARE(*sentSha256(again.transcriptPath), recording.sentSha256);
}

void TestFuzz::replaysOneCase()
{
    const RunOutcome first = runIt(scriptOf(step("\"format\", \"control\"", 8)));
    const Recording recording = recordingOf(first.transcriptPath, 5);
    QCOMPARE(recording.acts.size(), 1);
    InputRecipe made;
    made.classes = {InputClass::Format, InputClass::Control};
    made.longest = 600;
    QCOMPARE(recording.acts[0].bytes, InputGenerator(made).input(5).bytes);
    QFile file(first.transcriptPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!readRecording(file, u"f"_s, 8));
}

void TestFuzz::replayNeedsItsSecrets()
{
    RunRequest request;
    request.secrets[u"password"_s] = SecretBytes(QByteArray("s3cret-canary"));
    const RunOutcome first = runIt(scriptOf(R"({"do": "send", "title": "S", "text": "user<Enter>"},
                    {"do": "send", "title": "S", "text": "pass ${password}<Enter>"},
                    {"do": "listen", "title": "L", "for": 1, "quiet": 1})"),
                                   std::move(request));
    const Recording recording = recordingOf(first.transcriptPath);
    QCOMPARE(recording.secrets, QStringList{u"password"_s});
    const auto script = replayScript(recording);
    QVERIFY_OK(script);
    const auto replay = [&](std::map<QString, SecretBytes> secrets) {
        RunRequest again;
        again.port = m_device->path();
        again.folder = m_folder->path();
        again.consent = Risk::Intrusive;
        again.secrets = std::move(secrets);
        return runScript(*script, std::move(again), {}, {});
    };
    const QByteArray before = m_device->received();
    const RunOutcome without = replay({});
    QCOMPARE(without.record.verdict, Verdict::Inconclusive);
    QVERIFY(without.record.reason.contains(u"password"_s));
    QCOMPARE(m_device->received(), before); // nothing was sent
    std::map<QString, SecretBytes> secrets;
    secrets[u"password"_s] = SecretBytes(QByteArray("s3cret-canary"));
    const RunOutcome again = replay(std::move(secrets));
    QCOMPARE(again.record.state, RunState::Finished);
    QCOMPARE(m_device->received(), before + before);
    QCOMPARE(*sentSha256(again.transcriptPath), recording.sentSha256);
    QFile transcript(again.transcriptPath);
    QVERIFY(transcript.open(QIODevice::ReadOnly));
    QVERIFY(!transcript.readAll().contains(QByteArray("s3cret-canary").toBase64().first(14)));
}

void TestFuzz::replayRefusesWhatWasChanged()
{
    const RunOutcome first = runIt(scriptOf(step("\"format\"", 3)));
    QFile file(first.transcriptPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    content.replace(content.indexOf("\"fuzz\":1") + 7, 1, "2");
    QBuffer changed(&content);
    QVERIFY(changed.open(QIODevice::ReadOnly));
    const auto recording = readRecording(changed, u"changed"_s, {});
    QVERIFY(!recording);
    QVERIFY(recording.error().message().contains(u"not as the run wrote it"_s));
    QByteArray other = "{\"some\": \"file\"}\n";
    QBuffer nothing(&other);
    QVERIFY(nothing.open(QIODevice::ReadOnly));
    QVERIFY(!readRecording(nothing, u"other"_s, {}));
}

void TestFuzz::requestsAreReadAndChanged()
{
    const auto read = readRequests("GET /a HTTP/1.1\nHost: old\nX-One: 1\n\n###\r\n"
                                   "POST /b HTTP/1.1\r\nContent-Length: 999\r\n\r\nx=1\r\n",
                                   u"f"_s);
    QVERIFY_OK(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE((*read)[0].bytes("lamp"),
             QByteArray("GET /a HTTP/1.1\r\nHost: lamp\r\nX-One: 1\r\nConnection: close\r\n\r\n"));
    QCOMPARE((*read)[1].bytes("lamp"),
             QByteArray("POST /b HTTP/1.1\r\nHost: lamp\r\nContent-Length: 3\r\n"
                        "Connection: close\r\n\r\nx=1"));
    for (const QByteArray &wrong :
         {QByteArray(), QByteArray("###\n"), QByteArray("GET http://else/ HTTP/1.1\n\n"),
          QByteArray("GET / HTTP/1.1\nno header\n\n"), QByteArray("\x7f"),
          QByteArray("GET / HTTP/1.1\n\n###\n").repeated(201)})
        QVERIFY(!readRequests(wrong, u"f"_s));
    std::set<QByteArray> different;
    QByteArray all;
    for (int n = 0; n < 300; ++n) {
        const QByteArray bytes = changedRequest(simpleRequests(), "lamp", 1, n);
        QCOMPARE(changedRequest(simpleRequests(), "lamp", 1, n), bytes);
        different.insert(bytes);
        all += bytes;
    }
    QVERIFY(different.size() > 270);
    // Pinned as the inputs of the console are: see docs/adr/0025-fuzzing.md.
    QCOMPARE(sha256(all).first(16), QByteArray("52d432cb3089eb05"));
}

RunOutcome TestFuzz::runOnWeb(const WebTarget &web, const QString &port)
{
    const auto script = builtInScript(u"DT-37"_s);
    if (!script)
        qFatal("%s", qPrintable(script.error().message()));
    RunRequest request;
    request.test = u"DT-37"_s;
    request.net = u"127.0.0.1"_s;
    request.port = port;
    request.consent = Risk::Intrusive;
    request.folder = m_folder->path();
    request.settings = {{u"http-port"_s, QString::number(web.port)},
                        {u"cases"_s, u"40"_s},
                        {u"answer-seconds"_s, u"2"_s},
                        {u"back-seconds"_s, u"5"_s}};
    const RunOutcome outcome = runScript(*script, std::move(request), {}, {});
    qInfo("%s: %s (%s)", qPrintable(idOf(outcome.record.verdict)),
          qPrintable(outcome.record.reason), qPrintable(outcome.record.steps.value(0).measured));
    for (const Finding &finding : outcome.record.findings)
        qInfo("  * %s", qPrintable(finding.summary));
    return outcome;
}

void TestFuzz::aSoundWebInterfacePasses()
{
    const WebTarget web([](const QByteArray &) { return WebTarget::Does::Answer; });
    const RunOutcome outcome = runOnWeb(web);
    QCOMPARE(outcome.record.verdict, Verdict::Pass);
    QVERIFY(outcome.record.findings.isEmpty());
    QVERIFY(web.requests >= 41);
    int kept = 0;
    for (const auto &record : recordsOf(outcome)) {
        if (record.kind == TranscriptWriter::Kind::File) {
            QCOMPARE(record.raw,
                     changedRequest(simpleRequests(), "127.0.0.1:" + QByteArray::number(web.port),
                                    1, kept));
            ++kept;
        }
    }
    QCOMPARE(kept, 40);
}

void TestFuzz::aWebInterfaceThatFallsSilentFails()
{
    const WebTarget web([](const QByteArray &request) {
        if (request.contains("%n") || request.size() > 4000)
            return WebTarget::Does::DieFor;
        return request.contains("\xff") ? WebTarget::Does::Fail : WebTarget::Does::Answer;
    });
    const RunOutcome outcome = runOnWeb(web);
    QCOMPARE(outcome.record.verdict, Verdict::Fail);
    QVERIFY(outcome.record.findings[0].id == u"no-answer");
    QVERIFY2(outcome.record.findings[0].summary.contains(u"again 3 of 3"_s),
             qPrintable(outcome.record.findings[0].summary));
    // A single server error is noted, but sound requests are answered after it.
    QVERIFY(std::any_of(outcome.record.findings.begin(), outcome.record.findings.end(),
                        [](const Finding &finding) { return finding.id == u"server-error"; }));
    QVERIFY(std::none_of(outcome.record.findings.begin(), outcome.record.findings.end(),
                         [](const Finding &finding) { return finding.id == u"error-loop"; }));
}

void TestFuzz::aPanicOnTheConsoleIsSeenMeanwhile()
{
    m_device->start();
    const WebTarget web([this](const QByteArray &request) {
        if (request.contains("Content-Length: -1"))
            m_device->say("[   12.3] Kernel panic - not syncing: Fatal exception\r\n");
        return WebTarget::Does::Answer;
    });
    const RunOutcome outcome = runOnWeb(web, m_device->path());
    QCOMPARE(outcome.record.verdict, Verdict::Fail);
    QCOMPARE(outcome.record.findings[0].id, u"crash"_s);
    QVERIFY(outcome.record.findings[0].summary.contains(u"kernel panic"_s));
}

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
