#include "devices/ptydevice.h"
#include "support/commandline.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include <csignal>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

namespace {

QString sha256(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// Waits until \a process has sent the device something, so that the run is under way.
bool isUnderWay(const PtyDevice &device)
{
    return QTest::qWaitFor([&] { return !device.received().isEmpty(); }, 30000);
}

} // namespace

/// Device tests from the command line, on a console that is played in this program.
class CliHarnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tests();
    void failedVerdict();
    void passedVerdict();
    void aLaterPassErasesNoFailure();
    void powerFromAnInstrument();
    void standaloneKeepsRecordAndTranscript();
    void standaloneWithoutAFolderLeavesNothing();
    void failedToStartIsRecorded();
    void noConsent();
    void interrupted();
    void timeLimit();
    void nobodyAtTheBench();
    void personAtTheBench();
    void wrongSettings_data();
    void wrongSettings();
    void secretLeavesNoTrace();
    void canaryIsFound();
    void replaySendsTheSame();
    void replayRefusals();
    void scanFindsAndMasks();
    void scanWithOwnRules();
    void scanReadsStandardInput();
    void scanRefusals_data();
    void scanRefusals();

private:
    QStringList run(const QString &test) const;
    QStringList standalone(const QString &test) const;

    std::unique_ptr<Bench> m_bench;
    Lamp m_lamp;
    std::unique_ptr<LoginConsole> m_console;
    std::unique_ptr<PtyDevice> m_device;
};

void CliHarnessTest::init()
{
    m_device.reset();
    m_bench = std::make_unique<Bench>();
    m_lamp = Lamp::begin(*m_bench);
    m_console = std::make_unique<LoginConsole>();
    m_device = std::make_unique<PtyDevice>();
    m_console->attach(*m_device);
}

QStringList CliHarnessTest::run(const QString &test) const
{
    return {u"harness"_s, u"run"_s,         m_lamp.assessment, test,
            u"--port"_s,  m_device->path(), u"--power"_s,      m_device->powerCommand()};
}

QStringList CliHarnessTest::standalone(const QString &test) const
{
    QStringList words = run(test);
    words.replace(2, u"--standalone"_s);
    return words;
}

void CliHarnessTest::tests()
{
    const QJsonArray list = m_bench->json({u"harness"_s, u"list"_s}).json()[u"tests"_s].toArray();
    QStringList ids;
    for (const QJsonValue &test : list) {
        ids.append(test[u"id"_s].toString());
        QVERIFY(!test[u"name"_s].toString().isEmpty());
        QVERIFY(!test[u"links"_s].toArray().isEmpty());
        QVERIFY(!test[u"risk"_s].toString().isEmpty());
        QVERIFY(!test[u"provisions"_s].toArray().isEmpty());
    }
    for (const QString &id : {u"DT-01"_s, u"DT-04"_s, u"DT-19"_s, u"DT-26"_s}) {
        QVERIFY2(ids.contains(id), qPrintable(id));
        const QJsonValue shown =
            m_bench->json({u"harness"_s, u"show"_s, id}).json()[u"tests"_s].toArray().at(0);
        QCOMPARE(shown[u"id"_s].toString(), id);
        QVERIFY(!shown[u"passWhen"_s].toString().isEmpty());
    }
}

void CliHarnessTest::failedVerdict()
{
    m_console->shellWithoutLogin = true;
    m_device->start();
    const Outcome outcome = m_bench->json(run(u"DT-01"_s));
    COMPARE_CODE(outcome, 1);
    const QJsonObject said = outcome.json();
    QCOMPARE(said[u"test"_s].toString(), u"DT-01"_s);
    QCOMPARE(said[u"state"_s].toString(), u"finished"_s);
    QCOMPARE(said[u"verdict"_s].toString(), u"fail"_s);
    QVERIFY(!said[u"run"_s].toString().isEmpty());
    QVERIFY(said[u"seconds"_s].toDouble() > 0);

    // The transcript is evidence, under the digest that was told, for the findings to rest on.
    const QJsonArray evidence = m_bench->json({u"evidence"_s, u"list"_s, m_lamp.assessment})
                                    .json()[u"evidence"_s]
                                    .toArray();
    QCOMPARE(evidence.size(), 1);
    QCOMPARE(evidence[0][u"sha256"_s], said[u"transcript"_s]);
    QCOMPARE(evidence[0][u"run"_s], said[u"run"_s]);
    const QJsonArray findings = said[u"findings"_s].toArray();
    QVERIFY(!findings.isEmpty());
    for (const QJsonValue &finding : findings) {
        QVERIFY(!finding[u"id"_s].toString().isEmpty());
        QVERIFY(!finding[u"summary"_s].toString().isEmpty());
        QVERIFY(finding[u"provision"_s].toString().startsWith(u"CoP-"_s));
        QCOMPARE(finding[u"evidence"_s], evidence[0][u"id"_s]);
    }
    const Outcome transcript = m_bench->run(
        {u"evidence"_s, u"export"_s, evidence[0][u"id"_s].toString(), u"-o"_s, u"-"_s});
    QCOMPARE(sha256(transcript.out), said[u"transcript"_s].toString());
    COMPARE_CODE(m_bench->run({u"log"_s, u"verify"_s}), 0);
    QVERIFY(QDir(m_bench->file(u"tmp"_s)).isEmpty()); // nothing is left beside the workspace
}

void CliHarnessTest::passedVerdict()
{
    m_device->start();
    const Outcome outcome = m_bench->run(run(u"DT-01"_s));
    COMPARE_CODE(outcome, 0);
    VERIFY_SHOWING(outcome.out.contains("DT-01"), outcome.out);
    VERIFY_SHOWING(outcome.out.contains("pass"), outcome.out);
    QVERIFY(outcome.err.isEmpty()); // progress is only for a terminal
}

void CliHarnessTest::aLaterPassErasesNoFailure()
{
    m_console->shellWithoutLogin = true;
    m_device->start();
    COMPARE_CODE(m_bench->run(run(u"DT-01"_s)), 1);
    m_console->shellWithoutLogin = false; // mended, as it seems
    COMPARE_CODE(m_bench->run(run(u"DT-01"_s)), 0);

    const QString report = m_bench->file(u"runs.xml"_s);
    const Outcome written =
        m_bench->json({u"harness"_s, u"junit"_s, m_lamp.assessment, u"-o"_s, report});
    COMPARE_CODE(written, 0);
    QCOMPARE(written.json()[u"runs"_s].toInt(), 2);
    const QByteArray xml = contentOf(report);
    QCOMPARE(xml.count("<testcase "), 2);
    QCOMPARE(xml.count("<failure"), 1);
    QCOMPARE(m_bench->json({u"evidence"_s, u"list"_s, m_lamp.assessment})
                 .json()[u"evidence"_s]
                 .toArray()
                 .size(),
             2); // the transcript of each
}

void CliHarnessTest::powerFromAnInstrument()
{
    // A supply that speaks SCPI: what it is told happens to the device.
    PtyDevice supply;
    QByteArray on = "1";
    supply.onBytes = [&](PtyDevice &d, const QByteArray &bytes) {
        for (const QByteArray &line : bytes.split('\n')) {
            if (line == "OUTP?") {
                d.say(on + '\n');
            } else if (line.startsWith("OUTP ")) {
                on = line == "OUTP ON" ? "1" : "0";
                QFile power(m_device->fifo());
                QVERIFY(power.open(QIODevice::WriteOnly));
                power.write(on == "1" ? "on\n" : "off\n");
            }
        }
    };
    supply.start();
    m_device->start();
    QStringList command = run(u"DT-01"_s);
    command.last() = u"scpi:%1"_s.arg(supply.path());
    const Outcome outcome = m_bench->json(command);
    COMPARE_CODE(outcome, 0);
    const QByteArray sent = supply.received();
    QVERIFY(sent.contains("OUTP OFF\nOUTP?\n"));
    QVERIFY(sent.endsWith("OUTP ON\nOUTP?\n"));
}

void CliHarnessTest::standaloneKeepsRecordAndTranscript()
{
    m_bench->environment().remove(u"ASSAY_WORKSPACE"_s);
    m_device->start();
    const QString folder = m_bench->file(u"kept/run"_s);
    const QStringList command = standalone(u"DT-01"_s) + QStringList{u"-o"_s, folder};
    const Outcome outcome = m_bench->json(command);
    COMPARE_CODE(outcome, 0);
    QCOMPARE(outcome.json()[u"verdict"_s].toString(), u"pass"_s);
    const QJsonObject record =
        QJsonDocument::fromJson(contentOf(folder + u"/record.json"_s)).object();
    QCOMPARE(record[u"test"_s].toString(), u"DT-01"_s);
    QCOMPARE(sha256(contentOf(folder + u"/transcript.jsonl"_s)),
             outcome.json()[u"transcript"_s].toString());
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             QStringList({u"record.json"_s, u"transcript.jsonl"_s}));
    COMPARE_CODE(m_bench->run(command), 4); // what was kept is not overwritten
}

void CliHarnessTest::standaloneWithoutAFolderLeavesNothing()
{
    m_device->start();
    COMPARE_CODE(m_bench->run(standalone(u"DT-01"_s)), 0);
    QVERIFY(QDir(m_bench->file(u"tmp"_s)).isEmpty());
}

void CliHarnessTest::failedToStartIsRecorded()
{
    QStringList command = run(u"DT-01"_s);
    command.replace(5, u"/dev/no-such-port"_s);
    const Outcome outcome = m_bench->json(command);
    COMPARE_CODE(outcome, 4);
    QCOMPARE(outcome.json()[u"state"_s].toString(), u"failed-to-start"_s);
    QVERIFY(!outcome.json()[u"run"_s].toString().isEmpty());
    QVERIFY(outcome.json()[u"reason"_s].toString().contains(u"/dev/no-such-port"_s));
}

void CliHarnessTest::noConsent()
{
    m_device->start();
    const Outcome outcome =
        m_bench->json(run(u"DT-04"_s) + QStringList{u"--consent"_s, u"read-sensitive"_s});
    COMPARE_CODE(outcome, 4);
    QVERIFY(m_device->received().isEmpty());
}

void CliHarnessTest::interrupted()
{
    m_console->banner.clear();
    m_device->onPower = nullptr; // it stays silent, and the run waits
    m_device->onBytes = nullptr;
    m_device->start();
    const auto process = m_bench->process(run(u"DT-01"_s) + QStringList{u"--json"_s});
    process->start();
    QVERIFY(process->waitForStarted());
    QVERIFY(isUnderWay(*m_device));
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(10000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 2);
    const QJsonObject said = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
    QCOMPARE(said[u"state"_s].toString(), u"cancelled"_s);
    QVERIFY(!said[u"run"_s].toString().isEmpty());
    // What was recorded until then is kept.
    QCOMPARE(m_bench->json({u"evidence"_s, u"list"_s, m_lamp.assessment})
                 .json()[u"evidence"_s]
                 .toArray()
                 .size(),
             1);
}

void CliHarnessTest::timeLimit()
{
    m_device->start();
    m_device->onPower = nullptr;
    m_device->onBytes = nullptr;
    const Outcome outcome = m_bench->json(run(u"DT-01"_s) + QStringList{u"--timeout"_s, u"1"_s});
    COMPARE_CODE(outcome, 2);
    QCOMPARE(outcome.json()[u"state"_s].toString(), u"timed-out"_s);
}

void CliHarnessTest::nobodyAtTheBench()
{
    // Without a power switch the run asks a person; where nobody can answer it must not hang.
    m_device->start();
    QStringList command = run(u"DT-19"_s);
    command.remove(6, 2);
    const Outcome outcome =
        m_bench->json(command + QStringList{u"--consent"_s, u"read-sensitive"_s});
    QVERIFY(outcome.code != 0 && outcome.code != 3);
    VERIFY_SHOWING(outcome.err.contains("--power"), outcome.err);
    QVERIFY(!outcome.json()[u"run"_s].toString().isEmpty());
}

void CliHarnessTest::personAtTheBench()
{
    m_device->start();
    QStringList command = run(u"DT-01"_s);
    command.remove(6, 2);
    QStringList quoted;
    for (const QString &word : QStringList{commandline::program()} + command)
        quoted.append(u'\'' + word + u'\'');
    QProcess terminal; // script(1) gives it a terminal of its own
    terminal.setProcessEnvironment(m_bench->environment());
    terminal.setProcessChannelMode(QProcess::MergedChannels);
    terminal.start(u"script"_s, {u"-qec"_s, quoted.join(u' '), m_bench->file(u"typescript"_s)});
    QByteArray shown;
    int questions = 0;
    while (!terminal.waitForFinished(50)) {
        shown += terminal.readAll();
        if (shown.count("Cannot do this") == questions)
            continue;
        ++questions;
        const qsizetype question = shown.lastIndexOf("Switch");
        const bool off = question >= 0 && shown.indexOf(" off", question) > 0;
        if (questions == 1)
            terminal.write("7\n"); // is no answer, and is asked for again
        QFile power(m_device->fifo());
        QVERIFY(power.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        power.write(off ? "off\n" : "on\n");
        terminal.write("1\n");
    }
    shown += terminal.readAll();
    QVERIFY(questions > 0);
    VERIFY_SHOWING(terminal.exitCode() == 0, shown);
    VERIFY_SHOWING(shown.contains("Type a number from 1 to 2"), shown);
    VERIFY_SHOWING(shown.contains("Step "), shown); // somebody watches
}

void CliHarnessTest::wrongSettings_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << QStringList{u"--set"_s, u"colour=red"_s} << u"colour"_s;
    QTest::newRow("no value") << QStringList{u"--set"_s, u"attempts"_s} << u"NAME=VALUE"_s;
    QTest::newRow("a secret in the open")
        << QStringList{u"--set"_s, u"manual-password=x"_s} << u"--secret"_s;
    QTest::newRow("no secret") << QStringList{u"--secret"_s, u"attempts=x"_s} << u"--set"_s;
}

void CliHarnessTest::wrongSettings()
{
    QFETCH(QStringList, given);
    QFETCH(QString, says);
    const Outcome outcome = m_bench->run(run(u"DT-04"_s) + given);
    COMPARE_CODE(outcome, 3);
    VERIFY_SHOWING(outcome.err.contains(says.toUtf8()), outcome.err);
}

void CliHarnessTest::secretLeavesNoTrace()
{
    const QByteArray canary = "canary-of-the-manual-4711";
    m_console->echoPassword = true; // and it even repeats what is typed
    m_device->start();
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"password"_s);
    QVERIFY(writeFile(file, canary + '\n'));
    const Outcome outcome = m_bench->json(
        run(u"DT-04"_s)
        + QStringList{u"--consent"_s, u"intrusive"_s, u"--set"_s, u"manual-user=root"_s, u"--set"_s,
                      u"attempts=1"_s, u"--secret"_s, u"manual-password="_s + file});
    QVERIFY2(m_device->received().contains(canary), "the secret was not tried at all");
    COMPARE_CODE(outcome, 0);
    QVERIFY(!outcome.all().contains(canary));
    const QString evidence = m_bench->json({u"evidence"_s, u"list"_s, m_lamp.assessment})
                                 .json()[u"evidence"_s]
                                 .toArray()
                                 .at(0)[u"id"_s]
                                 .toString();
    const Outcome transcript =
        m_bench->run({u"evidence"_s, u"export"_s, evidence, u"-o"_s, u"-"_s});
    QVERIFY(transcript.out.size() > 100);
    QVERIFY(!transcript.out.contains(canary));
    QDirIterator files(m_bench->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray content = contentOf(files.next());
        QVERIFY2(!content.contains(canary), qPrintable(files.filePath()));
        QVERIFY2(!content.contains(canary.toBase64().chopped(4)), qPrintable(files.filePath()));
        QVERIFY2(!content.contains(canary.toHex()), qPrintable(files.filePath()));
    }
}

void CliHarnessTest::canaryIsFound()
{
    const Outcome outcome = m_bench->json({u"harness"_s, u"canary"_s, u"--seed"_s, u"3"_s});
    COMPARE_CODE(outcome, 0);
    const QJsonObject said = outcome.json();
    QVERIFY(said[u"trusted"_s].toBool());
    QCOMPARE(said[u"caught"_s].toArray().size(), 11);
    QVERIFY(said[u"seconds"_s].toDouble() < 60);
}

void CliHarnessTest::replaySendsTheSame()
{
    m_device->start();
    const Outcome first = m_bench->json(
        run(u"DT-04"_s) + QStringList{u"--consent"_s, u"intrusive"_s, u"--set"_s, u"attempts=1"_s});
    const QString id = first.json()[u"run"_s].toString();
    QVERIFY2(!id.isEmpty(), first.err.constData());
    const Outcome again =
        m_bench->json({u"harness"_s, u"replay"_s, id, u"--port"_s, m_device->path(), u"--power"_s,
                       m_device->powerCommand(), u"--consent"_s, u"intrusive"_s});
    const QJsonObject said = again.json();
    QVERIFY2(said[u"sent"_s][u"identical"_s].toBool(), again.err.constData());
    QCOMPARE(said[u"test"_s].toString(), u"DT-04"_s);
    QVERIFY(said[u"run"_s].toString() != id);
    QVERIFY(!said[u"evidence"_s].toString().isEmpty());
    COMPARE_CODE(again, 2); // it judges nothing
}

void CliHarnessTest::replayRefusals()
{
    COMPARE_CODE(m_bench->run({u"harness"_s, u"replay"_s, u"R-none"_s}), 3);
    COMPARE_CODE(m_bench->run({u"harness"_s, u"replay"_s}), 3);
    const QString file = m_bench->file(u"no.jsonl"_s);
    writeFile(file, "{}\n");
    const Outcome outcome = m_bench->run({u"harness"_s, u"replay"_s, u"--transcript"_s, file});
    COMPARE_CODE(outcome, 4);
    QVERIFY(outcome.err.contains("no transcript"));
}

/// Secrets in a log are named with their places, and never shown.
void CliHarnessTest::scanFindsAndMasks()
{
    const QString log = m_bench->file(u"boot.log"_s);
    QVERIFY(writeFile(log, "U-Boot 2023.01\r\nwlan0: psk=Sunny-Hallway-2291\r\nlamp login: "));
    const QString clean = m_bench->file(u"clean.log"_s);
    QVERIFY(writeFile(clean, "U-Boot 2023.01\r\nPassword: \r\n"));

    const Outcome text = m_bench->run({u"harness"_s, u"scan"_s, clean, log});
    COMPARE_CODE(text, 1);
    VERIFY_SHOWING(text.out.contains("boot.log:2"), text.all());
    VERIFY_SHOWING(text.out.contains("psk=Su•••"), text.all());
    QVERIFY(!text.all().contains("Hallway"));

    const Outcome json = m_bench->run({u"harness"_s, u"scan"_s, log, u"--json"_s});
    QCOMPARE(json.code, 1);
    QVERIFY(json.isOneDocument());
    QVERIFY(!json.all().contains("Hallway"));
    QCOMPARE(json.json()[u"found"].toInt(), 1);
    const QJsonObject file = json.json()[u"files"][0].toObject();
    QCOMPARE(file[u"bytes"].toInt(), 59);
    QCOMPARE(file[u"lines"].toInt(), 3);
    const QJsonObject secret = file[u"secrets"][0].toObject();
    QCOMPARE(secret[u"rule"].toString(), u"wifi-key"_s);
    QCOMPARE(secret[u"line"].toInt(), 2);
    QCOMPARE(secret[u"offset"].toInt(), 27);
    QCOMPARE(secret[u"bytes"].toInt(), 18);

    const Outcome none = m_bench->run({u"harness"_s, u"scan"_s, clean, u"--json"_s});
    QCOMPARE(none.code, 0);
    QCOMPARE(none.json()[u"found"].toInt(-1), 0);
}

void CliHarnessTest::scanWithOwnRules()
{
    const QString log = m_bench->file(u"boot.log"_s);
    QVERIFY(writeFile(log, "psk=Sunny-Hallway-2291 serial HL-0815-4711\n"));
    const QString rules = m_bench->file(u"rules.json"_s);
    const QByteArray own = R"j({"format": "assay-secret-rules/1", "rules": [{"id": "serial",
        "name": "serial number", "pattern": "serial (?P<secret>HL-[0-9-]+)", "keep": 3}]})j";
    QVERIFY(writeFile(rules, own));
    const Outcome scan =
        m_bench->run({u"harness"_s, u"scan"_s, log, u"--rules"_s, rules, u"--json"_s});
    COMPARE_CODE(scan, 1);
    const QJsonObject secret = scan.json()[u"files"][0][u"secrets"][0].toObject();
    QCOMPARE(scan.json()[u"found"].toInt(), 1);
    QCOMPARE(secret[u"rule"].toString(), u"serial"_s);
    QCOMPARE(secret[u"offset"].toInt(), 30);
}

void CliHarnessTest::scanReadsStandardInput()
{
    const Outcome scan =
        m_bench->run({u"harness"_s, u"scan"_s, u"-"_s, u"--json"_s}, "password=hunter22\n");
    COMPARE_CODE(scan, 1);
    QCOMPARE(scan.json()[u"files"][0][u"secrets"][0][u"offset"].toInt(), 9);
}

void CliHarnessTest::scanRefusals_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const QByteArray wrong = R"j({"format": "assay-secret-rules/1", "rules": [
        {"id": "a", "name": "a", "pattern": "(?<=x)y"}]})j";
    QTest::newRow("no file") << QByteArray() << QByteArray() << 4 << QByteArray("boot.log");
    QTest::newRow("packed") << QByteArray("\x1f\x8b\x08 packed") << QByteArray() << 4
                            << QByteArray("packed");
    QTest::newRow("rules") << QByteArray("log\n") << wrong << 4
                           << QByteArray("rules.json /rules/0/pattern");
}

void CliHarnessTest::scanRefusals()
{
    QFETCH(QByteArray, log);
    QFETCH(QByteArray, rules);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const QString file = m_bench->file(u"boot.log"_s);
    QVERIFY(log.isEmpty() || writeFile(file, log));
    QStringList words{u"harness"_s, u"scan"_s, file};
    if (!rules.isEmpty()) {
        words << u"--rules"_s << m_bench->file(u"rules.json"_s);
        QVERIFY(writeFile(words.last(), rules));
    }
    const Outcome refused = m_bench->run(words);
    COMPARE_CODE(refused, code);
    VERIFY_SHOWING(refused.err.contains(says), refused.all());
}

QTEST_GUILESS_MAIN(CliHarnessTest)
#include "tst_cliharness.moc"
