#include "assessment/harness/measurements.h"
#include "assessment/harness/run.h"
#include "assessment/harness/scriptreader.h"
#include "assessment/harness/transcript.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

/// The steps that need no console: what they judge, ask, run and make.
class TestScriptSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void judgesFacts_data();
    void judgesFacts();
    void nothingSeenIsNoPass();
    void asksTheOperator_data();
    void asksTheOperator();
    void nobodyAnswers();
    void nobodyIsThere();
    void runsTheCommandOfTheBench_data();
    void runsTheCommandOfTheBench();
    void aSecretIsNoArgument();
    void cancelEndsACommandWithAllItStarted();
    void makesTamperedImages();
    void saysWhatIsMissing();
    void distributesMeasurements();

private:
    Script scriptOf(const QByteArray &steps, const QByteArray &more = {});
    RunOutcome runIt(const Script &script, RunRequest request = {}, int answer = -1,
                     std::stop_token stop = {});
    QList<TranscriptWriter::Record> notesOf(const RunOutcome &outcome);

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<OperatorPrompt> m_prompts;
    int m_withdrawn = 0;
};

Script TestScriptSteps::scriptOf(const QByteArray &steps, const QByteArray &more)
{
    const QByteArray json = R"({"format": "assay-device-test/1", "id": "T-1", "name": "Test",
        "method": "m", "passWhen": "p", "risk": "passive", "sideEffect": "none", "needs": [],
        "provisions": ["P-1"], "limitSeconds": 20,
        "settings": [{"key": "found", "title": "t", "help": "h"},
                     {"key": "declared", "title": "t", "help": "h"},
                     {"key": "program", "title": "t", "help": "h"},
                     {"key": "image", "title": "t", "help": "h"},
                     {"key": "pin", "title": "t", "help": "h", "secret": true}],
        "findings": {"extra": {"summary": "${fact.name} is not declared", "provision": "P-1"},
                     "gone": {"summary": "${fact.name} is gone", "provision": "P-1"},
                     "other": {"summary": "${fact.name}: ${fact.was-version} became ${fact.version}", "provision": "P-1"}})"
                            + more + ",\"steps\": [" + steps + "]}";
    const auto script = readScript(json, u"test"_s);
    if (!script)
        qFatal("%s", qPrintable(script.error().message()));
    return *script;
}

RunOutcome TestScriptSteps::runIt(const Script &script, RunRequest request, int answer,
                                  std::stop_token stop)
{
    m_prompts.clear();
    m_withdrawn = 0;
    request.test = script.test.id;
    request.folder = m_folder->path();
    RunObserver observer;
    if (answer > -2) {
        observer.prompted = [this](const OperatorPrompt &prompt) { m_prompts.append(prompt); };
        observer.promptAnswer = [answer] { return answer; };
        observer.promptWithdrawn = [this] { ++m_withdrawn; };
    }
    return runScript(script, std::move(request), observer, std::move(stop));
}

QList<TranscriptWriter::Record> TestScriptSteps::notesOf(const RunOutcome &outcome)
{
    QList<TranscriptWriter::Record> records;
    const auto check =
        checkTranscript(outcome.transcriptPath,
                        [&](const TranscriptWriter::Record &record) { records.append(record); });
    if (!check || !check->intact())
        qFatal("the transcript is not intact");
    return records;
}

namespace {

constexpr auto readBoth =
    R"({"do": "declare", "title": "Found", "from": "${found}", "as": "found", "each": "^(?<name>[a-z]+)(?: (?<version>[\\d.]+))?$"},
       {"do": "declare", "title": "Declared", "from": "${declared}", "as": "declared", "each": "^(?<name>[a-z]+)(?: (?<version>[\\d.]+))?$"},)";
constexpr auto judgeFound =
    R"(,{"do": "judge", "title": "Verdict", "pass": {"facts": {"found": 1}, "reason": "all is declared"}, "otherwise": {"verdict": "inconclusive", "reason": "nothing found"}})";
constexpr auto compareThem =
    R"({"do": "compare", "title": "Compare", "left": "found", "right": "declared", "by": ["name"], "differs": ["version"], "mayBeEmpty": true,
        "onlyLeft": {"verdict": "fail", "reason": "undeclared", "finding": "extra"},
        "onlyRight": {"verdict": "inconclusive", "reason": "gone", "finding": "gone"},
        "changed": {"verdict": "fail", "reason": "changed", "finding": "other"}})";

} // namespace

void TestScriptSteps::judgesFacts_data()
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("findings");
    const QByteArray compare = compareThem;
    QTest::newRow("the same") << u"ssh 1.0, web 2.0"_s << u"web 2.0,ssh 1.0"_s << compare
                              << u"pass"_s << QStringList();
    QTest::newRow("one more") << u"ssh 1.0, web 2.0"_s << u"web 2.0"_s << compare << u"fail"_s
                              << QStringList{u"ssh is not declared"_s};
    QTest::newRow("one less") << u"web 2.0"_s << u"web 2.0, ssh 1"_s << compare << u"inconclusive"_s
                              << QStringList{u"ssh is gone"_s};
    QTest::newRow("another version") << u"web 2.1"_s << u"web 2.0"_s << compare << u"fail"_s
                                     << QStringList{u"web: 2.1 became 2.0"_s};
    QTest::newRow("nothing declared")
        << u"web 2.0"_s << u""_s << compare << u"fail"_s << QStringList{u"web is not declared"_s};
    QTest::newRow("nothing found")
        << u""_s << u"web 2.0"_s << compare << u"inconclusive"_s << QStringList();
    QTest::newRow("declared in no form we know")
        << u"web 2.0"_s << u"web two"_s << compare << u"inconclusive"_s << QStringList();
    const QByteArray check =
        R"({"do": "check", "title": "Check", "facts": "found", "where": {"name": "~t.*", "version": ""}, "then": {"verdict": "fail", "reason": "bad", "finding": "extra"}})";
    QTest::newRow("condition fits") << u"telnet, web 2.0"_s << u"web"_s << check << u"fail"_s
                                    << QStringList{u"telnet is not declared"_s};
    QTest::newRow("condition fits the whole value only")
        << u"sftp, http"_s << u"web"_s << check << u"pass"_s << QStringList();
    QTest::newRow("every condition has to fit")
        << u"telnet 1.0"_s << u"web"_s << check << u"pass"_s << QStringList();
}

void TestScriptSteps::judgesFacts()
{
    QFETCH(QString, found);
    QFETCH(QString, declared);
    QFETCH(QByteArray, step);
    QFETCH(QString, verdict);
    QFETCH(QStringList, findings);
    RunRequest request;
    request.settings = {{u"found"_s, found}, {u"declared"_s, declared}};
    const RunOutcome outcome = runIt(scriptOf(readBoth + step + judgeFound), std::move(request));
    QCOMPARE(outcome.record.state, RunState::Finished);
    QCOMPARE(idOf(outcome.record.verdict), verdict);
    QStringList summaries;
    for (const Finding &finding : outcome.record.findings)
        summaries.append(finding.summary);
    QCOMPARE(summaries, findings);
}

void TestScriptSteps::nothingSeenIsNoPass()
{
    // A script that passes on nothing cannot be written …
    const QByteArray empty =
        R"({"format": "assay-device-test/1", "id": "T", "name": "n", "method": "m", "passWhen": "p", "risk": "passive",
            "sideEffect": "n", "needs": [], "provisions": [], "limitSeconds": 5, "steps": [
            {"do": "judge", "title": "V", "pass": {"reason": "r"}, "otherwise": {"verdict": "inconclusive", "reason": "r"}}]})";
    QVERIFY(!readScript(empty, u"t"_s));
    // … and one that passes on a mark alone does not, when nothing was seen of the device.
    const RunOutcome outcome = runIt(scriptOf(
        R"({"do": "conclude", "title": "C", "then": {"mark": "m"}},
           {"do": "judge", "title": "V", "pass": {"marks": ["m"], "reason": "r"}, "otherwise": {"verdict": "inconclusive", "reason": "r"}})"));
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
}

void TestScriptSteps::asksTheOperator_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("yes") << 0 << u"pass"_s;
    QTest::newRow("no") << 1 << u"fail"_s;
    QTest::newRow("skip") << 2 << u"inconclusive"_s;
}

constexpr auto question =
    R"({"do": "ask", "title": "Look", "text": "Is the light green?", "picture": "plug", "within": 1, "answers": [
         {"name": "Yes", "mark": "green"}, {"name": "No", "verdict": "fail", "reason": "not green"},
         {"name": "Skip", "verdict": "inconclusive", "reason": "skipped"}]},
       {"do": "judge", "title": "V", "pass": {"marks": ["green"], "reason": "green"}, "otherwise": {"verdict": "inconclusive", "reason": "not seen"}})";

void TestScriptSteps::asksTheOperator()
{
    QFETCH(int, answer);
    QFETCH(QString, verdict);
    const RunOutcome outcome = runIt(scriptOf(question), {}, answer);
    QCOMPARE(idOf(outcome.record.verdict), verdict);
    QCOMPARE(m_prompts.size(), 1);
    QCOMPARE(m_prompts[0].answers, (QStringList{u"Yes"_s, u"No"_s, u"Skip"_s}));
    QCOMPARE(m_prompts[0].picture, u"plug"_s);
    QCOMPARE(m_prompts[0].seconds, 1);
    QCOMPARE(m_withdrawn, 0);
    QCOMPARE(outcome.record.steps[0].outcome, u"done"_s);
}

void TestScriptSteps::nobodyAnswers()
{
    const RunOutcome outcome = runIt(scriptOf(question), {}, -1);
    QCOMPARE(outcome.record.state, RunState::Finished);
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
    QCOMPARE(outcome.record.steps[0].outcome, u"timed out"_s);
    QCOMPARE(m_withdrawn, 1); // so that the question does not stay on the screen
}

void TestScriptSteps::nobodyIsThere()
{
    const RunOutcome outcome = runIt(scriptOf(question), {}, -2);
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
    QVERIFY(outcome.record.seconds < 0.9); // and it does not wait for nobody
}

void TestScriptSteps::runsTheCommandOfTheBench_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<int>("answer");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("taken") << u"/bin/sh -c 'exit 0'"_s << -1 << u"fail"_s;
    QTest::newRow("refused") << u"/bin/sh -c 'echo no; exit 3'"_s << -1 << u"pass"_s;
    QTest::newRow("crashed") << u"/bin/sh -c 'kill -SEGV $$'"_s << -1 << u"pass"_s;
    QTest::newRow("too slow") << u"/bin/sleep 30"_s << -1 << u"inconclusive"_s;
    QTest::newRow("no such program") << u"/nonexistent/flash {image}"_s << -1 << u"inconclusive"_s;
    QTest::newRow("open quote") << u"flash '{image}"_s << -1 << u"inconclusive"_s;
    QTest::newRow("the operator says taken") << u""_s << 0 << u"fail"_s;
    QTest::newRow("the operator says refused") << u""_s << 1 << u"pass"_s;
    QTest::newRow("the operator cannot") << u""_s << 2 << u"inconclusive"_s;
}

constexpr auto offer =
    R"({"do": "declare", "title": "D", "from": "device", "as": "device", "each": "^(?<name>device)$"},
       {"do": "command", "title": "Offer", "run": "${program}", "ask": "Offer it now", "within": 1, "words": {"image": "${image}"},
        "done": {"verdict": "fail", "reason": "taken"}, "failed": {"mark": "refused"}},
       {"do": "judge", "title": "V", "pass": {"marks": ["refused"], "reason": "refused"}, "otherwise": {"verdict": "inconclusive", "reason": "not offered"}})";

void TestScriptSteps::runsTheCommandOfTheBench()
{
    QFETCH(QString, program);
    QFETCH(int, answer);
    QFETCH(QString, verdict);
    RunRequest request;
    request.settings = {{u"program"_s, program}};
    const RunOutcome outcome = runIt(scriptOf(offer), std::move(request), answer);
    QCOMPARE(outcome.record.state, RunState::Finished);
    QCOMPARE(idOf(outcome.record.verdict), verdict);
}

void TestScriptSteps::aSecretIsNoArgument()
{
    // Arguments can be read by everybody on the computer: a secret never becomes one.
    RunRequest request;
    const QString out = m_folder->filePath(u"said"_s);
    request.settings = {{u"program"_s, u"/bin/sh -c 'echo \"$1\" > %1' sh {image}"_s.arg(out)}};
    request.secrets[u"pin"_s] = SecretBytes(QByteArray("hunter2-canary"));
    Script script = scriptOf(QByteArray(offer).replace("${image}", "${pin}"));
    const RunOutcome outcome = runIt(script, std::move(request));
    QCOMPARE(outcome.record.verdict, Verdict::Fail);
    QFile said(out);
    QVERIFY(said.open(QIODevice::ReadOnly));
    const QByteArray text = said.readAll();
    QVERIFY(!text.isEmpty());
    QVERIFY(!text.contains("hunter2-canary"));
    QFile transcript(outcome.transcriptPath);
    QVERIFY(transcript.open(QIODevice::ReadOnly));
    QVERIFY(!transcript.readAll().contains("hunter2-canary"));
}

void TestScriptSteps::cancelEndsACommandWithAllItStarted()
{
    std::stop_source stop;
    RunRequest request;
    const QString alive = m_folder->filePath(u"alive"_s);
    // The program starts a child that would live on and leave a trace.
    request.settings = {
        {u"program"_s,
         u"/bin/sh -c '(while :; do date >> %1; /bin/sleep 0.05; done) & wait'"_s.arg(alive)}};
    Script script = scriptOf(QByteArray(offer).replace("\"within\": 1", "\"within\": 15"));
    std::thread canceller([&] {
        while (!QFile::exists(alive))
            std::this_thread::yield();
        stop.request_stop();
    });
    const RunOutcome outcome = runIt(script, std::move(request), -1, stop.get_token());
    canceller.join();
    QCOMPARE(outcome.record.state, RunState::Cancelled);
    const qint64 size = QFile(alive).size();
    QTest::qWait(300); // six times as long as the child rests
    QCOMPARE(QFile(alive).size(), size);
}

void TestScriptSteps::makesTamperedImages()
{
    QFile image(m_folder->filePath(u"image.bin"_s));
    QVERIFY(image.open(QIODevice::WriteOnly));
    QByteArray content(3 * 1024 * 1024 + 17, 'x');
    QCOMPARE(image.write(content), content.size());
    image.close();
    RunRequest request;
    request.settings = {{u"image"_s, image.fileName()}};
    const RunOutcome outcome = runIt(
        scriptOf(
            R"({"do": "tamper", "title": "Middle", "image": "${image}", "as": "bad", "byte": "middle"},
                    {"do": "tamper", "title": "None", "image": "${image}", "as": "good", "byte": "none"})"),
        std::move(request));
    QHash<QString, QJsonObject> made;
    for (const auto &record : notesOf(outcome)) {
        if (record.extra.contains(u"made"_s))
            made[record.extra[u"made"].toString().section(u'/', -1)] = record.extra;
    }
    QCOMPARE(made.size(), 2);
    const auto hash = [](const QByteArray &bytes) {
        return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    for (auto one = made.begin(); one != made.end(); ++one) {
        QFile file(one.value()[u"made"].toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.size(), content.size());
        QCOMPARE(one.value()[u"made-sha256"].toString(), hash(bytes));
        QCOMPARE(one.value()[u"sha256"].toString(), hash(content));
        int differences = 0;
        for (qsizetype at = 0; at < bytes.size(); ++at)
            differences += bytes[at] != content[at];
        QCOMPARE(differences, one.key().startsWith(u"bad"_s) ? 1 : 0);
    }
}

void TestScriptSteps::saysWhatIsMissing()
{
    QByteArray json =
        R"({"format": "assay-device-test/1", "id": "T", "name": "n", "method": "m", "passWhen": "p", "risk": "passive",
            "sideEffect": "n", "needs": ["usb", "net", "serial"], "provisions": [], "limitSeconds": 5,
            "settings": [{"key": "image", "title": "Firmware image", "help": "h", "needed": true}], "steps": [
            {"do": "send", "title": "S", "text": "x"},
            {"do": "judge", "title": "V", "pass": {"bytes": 1, "reason": "r"}, "otherwise": {"verdict": "inconclusive", "reason": "r"}}]})";
    const auto script = readScript(json, u"t"_s);
    QVERIFY_OK(script);
    const RunOutcome outcome = runIt(*script);
    QCOMPARE(outcome.record.state, RunState::Finished);
    QCOMPARE(outcome.record.verdict, Verdict::Inconclusive);
    for (const QString &word : {u"USB"_s, u"network"_s, u"serial port"_s, u"Firmware image"_s})
        QVERIFY2(outcome.record.reason.contains(word), qPrintable(outcome.record.reason));
    QVERIFY(outcome.record.steps.isEmpty());
}

void TestScriptSteps::distributesMeasurements()
{
    Measurements series;
    QCOMPARE(series.distribution(u"t"_s).count, 0);
    for (int n = 1; n <= 20; ++n)
        series.add(u"t"_s, n == 7 ? 100 : n);
    const Distribution d = series.distribution(u"t"_s);
    QCOMPARE(d.count, 20);
    QCOMPARE(d.least, 1.0);
    QCOMPARE(d.most, 100.0);
    QCOMPARE(d.worst, 6);     // the seventh
    QCOMPARE(d.median, 11.0); // of 1…6, 8…20, 100 the tenth (nearest rank)
    QCOMPARE(d.high, 20.0);
    Measurements again;
    again.restore(series.save());
    QCOMPARE(again.of(u"t"_s), series.of(u"t"_s));
}

QTEST_GUILESS_MAIN(TestScriptSteps)
#include "tst_scriptsteps.moc"
