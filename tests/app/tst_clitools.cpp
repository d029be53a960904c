#include "support/commandline.h"
#include "support/testsupport.h"

#include <csignal>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

namespace {

QString toolOutput(const QString &name)
{
    return QStringLiteral(SOURCE_ROOT "/tests/data/tooloutputs/") + name;
}

const QString example = QStringLiteral(SOURCE_ROOT "/docs/examples/labtest.py");

bool writeProgram(const QString &path, const QByteArray &steps)
{
    const QByteArray hello =
        R"({"type":"hello","protocol":"assay-lab-test/1","id":"LAB-9","name":"Trial","version":"1",)"
        R"("provisions":["CoP-6.2"],"risk":"passive","settings":[{"key":"pin","title":"PIN","secret":true}]})";
    return writeFile(path, "#!/bin/sh\nread -r l\necho '" + hello + "'\nread -r s\n" + steps)
           && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

/// Other people's tools and tests of a laboratory, from the command line.
class CliToolsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAndTakesNothingByItself();
    void acceptsWhatIsSaid();
    void acceptsNoVerdictThatWasNotProposed();
    void refusesWhatIsNoOutputOfATool();
    void runsAProgramAndKeepsIt();
    void programLeavesNoSecret();
    void programThatDoesWrongIsRecorded();
    void interruptedProgram();
    void checksPrograms();
    void checksScripts();
    void runsAScriptOfOnesOwn();
    void wrongArguments_data();
    void wrongArguments();
    void junit();

private:
    std::unique_ptr<Bench> m_bench;
    QString m_id;
};

void CliToolsTest::init()
{
    m_bench = std::make_unique<Bench>();
    m_id = Lamp::begin(*m_bench).assessment;
    QVERIFY(!m_id.isEmpty());
}

void CliToolsTest::showsAndTakesNothingByItself()
{
    for (const QStringList &extra :
         {QStringList(), QStringList{u"--accept"_s, u"CoP-6.2"_s, u"--dry-run"_s}}) {
        const Outcome shown = m_bench->run(QStringList{u"evidence"_s, u"import-tool"_s, m_id,
                                                       toolOutput(u"nmap-services.xml"_s),
                                                       u"--declared"_s, u"2222,2223"_s, u"--json"_s}
                                           + extra);
        QVERIFY2(shown.code == 0, shown.all().constData());
        QVERIFY(shown.isOneDocument());
        QCOMPARE(shown.json()[u"kind"_s].toString(), u"nmap"_s);
        QCOMPARE(shown.json()[u"evidence"_s].toString(), QString());
        const QJsonObject proposal = shown.json()[u"proposals"_s].toArray().first().toObject();
        QCOMPARE(proposal[u"provision"_s].toString(), u"CoP-6.2"_s);
        QCOMPARE(proposal[u"verdict"_s].toString(), u"fail"_s);
        const Outcome list = m_bench->run({u"evidence"_s, u"list"_s, m_id, u"--json"_s});
        QVERIFY(list.json()[u"evidence"_s].toArray().isEmpty());
    }
    const Outcome text = m_bench->run(
        {u"evidence"_s, u"import-tool"_s, m_id, toolOutput(u"sarif-credentials.sarif"_s)});
    QVERIFY2(text.out.contains("No provision: house/other"), text.all().constData());
    QVERIFY2(text.out.contains("Nothing is taken over"), text.all().constData());
}

void CliToolsTest::acceptsWhatIsSaid()
{
    const Outcome done =
        m_bench->run({u"evidence"_s, u"import-tool"_s, m_id, toolOutput(u"pytest-junit.xml"_s),
                      u"--accept"_s, u"CoP-6.2"_s, u"--provision"_s, u"CoP-6.4"_s, u"--json"_s});
    QVERIFY2(done.code == 0, done.all().constData());
    QCOMPARE(done.json()[u"answers"_s].toArray(), QJsonArray{u"CoP-6.2"_s});
    const Outcome list = m_bench->run({u"evidence"_s, u"list"_s, m_id, u"--json"_s});
    const QJsonObject item = list.json()[u"evidence"_s].toArray().first().toObject();
    QCOMPARE(item[u"id"_s], done.json()[u"evidence"_s]);
    QCOMPARE(item[u"provisions"_s].toArray(), (QJsonArray{u"CoP-6.2"_s, u"CoP-6.4"_s}));
    const Outcome again =
        m_bench->run({u"evidence"_s, u"import-tool"_s, m_id, toolOutput(u"pytest-junit.xml"_s)});
    QVERIFY2(again.out.contains("CoP-6.2    Fail          Fail"), again.all().constData());
}

void CliToolsTest::acceptsNoVerdictThatWasNotProposed()
{
    for (const QString &provision : {u"CoP-1.1"_s, u"CoP-3.2"_s}) { // nothing, evidence only
        const Outcome refused =
            m_bench->run({u"evidence"_s, u"import-tool"_s, m_id, toolOutput(u"spdx-npm.json"_s),
                          u"--accept"_s, provision});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(provision.toLatin1()), refused.all().constData());
    }
    const Outcome ports =
        m_bench->run({u"evidence"_s, u"import-tool"_s, m_id, toolOutput(u"nmap-services.xml"_s),
                      u"--declared"_s, u"https"_s});
    QCOMPARE(ports.code, 3);
}

void CliToolsTest::refusesWhatIsNoOutputOfATool()
{
    QVERIFY(writeFile(m_bench->file(u"cut.json"_s),
                      contentOf(toolOutput(u"eslint.sarif"_s)).first(500)));
    const Outcome cut =
        m_bench->run({u"evidence"_s, u"import-tool"_s, m_id, m_bench->file(u"cut.json"_s)});
    QCOMPARE(cut.code, 4);
    QVERIFY2(cut.err.contains("cut.json"), cut.all().constData());
    const Outcome none =
        m_bench->run({u"evidence"_s, u"import-tool"_s, m_id, m_bench->file(u"gone.json"_s)});
    QCOMPARE(none.code, 4);
}

void CliToolsTest::runsAProgramAndKeepsIt()
{
    // Nobody is at that address: a device that is not there has not passed.
    const Outcome run = m_bench->run({u"harness"_s, u"run"_s, m_id, u"--program"_s, example,
                                      u"--json"_s, u"--junit"_s, m_bench->file(u"one.xml"_s)});
    QVERIFY2(run.code == 2, run.all().constData());
    QCOMPARE(run.json()[u"test"_s].toString(), u"LAB-1"_s);
    QCOMPARE(run.json()[u"state"_s].toString(), u"finished"_s);
    QCOMPARE(run.json()[u"verdict"_s].toString(), u"inconclusive"_s);
    const Outcome list = m_bench->run({u"evidence"_s, u"list"_s, m_id, u"--json"_s});
    const QJsonObject item = list.json()[u"evidence"_s].toArray().first().toObject();
    QCOMPARE(item[u"run"_s], run.json()[u"run"_s]);
    QCOMPARE(item[u"confidential"_s].toBool(), true);
    QVERIFY(contentOf(m_bench->file(u"one.xml"_s)).contains("<error message"));
}

void CliToolsTest::programLeavesNoSecret()
{
    const QString program = m_bench->file(u"trial"_s);
    QVERIFY(writeProgram(program,
                         "echo \"$s\" >&2\n"
                         "echo '{\"type\":\"verdict\",\"verdict\":\"pass\",\"reason\":\"ok\"}'\n"));
    const QString pin = m_bench->file(u"pin"_s);
    QVERIFY(writeFile(pin, "swordfish-4711\n"));
    const Outcome run =
        m_bench->run({u"harness"_s, u"run"_s, u"--standalone"_s, u"--program"_s, program,
                      u"--secret"_s, u"pin="_s + pin, u"-o"_s, m_bench->file(u"kept"_s)});
    QVERIFY2(run.code == 0, run.all().constData());
    for (const QString &name : {u"kept/record.json"_s, u"kept/transcript.jsonl"_s}) {
        const QByteArray kept = contentOf(m_bench->file(name));
        QVERIFY(!kept.isEmpty());
        QVERIFY2(!kept.contains("swordfish"), kept.constData());
    }
    QVERIFY(!run.all().contains("swordfish"));
}

void CliToolsTest::programThatDoesWrongIsRecorded()
{
    const QString program = m_bench->file(u"trial"_s);
    QVERIFY(writeProgram(program, "echo garbage\n"));
    const Outcome run =
        m_bench->run({u"harness"_s, u"run"_s, m_id, u"--program"_s, program, u"--json"_s});
    QVERIFY2(run.code == 2, run.all().constData());
    QCOMPARE(run.json()[u"state"_s].toString(), u"aborted"_s);
    QVERIFY(run.json()[u"reason"_s].toString().contains(u"not JSON"));
    const Outcome silent =
        m_bench->run({u"harness"_s, u"run"_s, m_id, u"--program"_s, u"/bin/true"_s, u"--json"_s});
    QVERIFY2(silent.code == 4, silent.all().constData());
    QCOMPARE(silent.json()[u"state"_s].toString(), u"failed-to-start"_s);
    QVERIFY(silent.json()[u"run"_s].toString().startsWith(u"R-")); // recorded all the same
}

void CliToolsTest::interruptedProgram()
{
    const QString program = m_bench->file(u"trial"_s);
    const QString begun = m_bench->file(u"begun"_s);
    QVERIFY(writeProgram(program, "touch '" + begun.toLocal8Bit() + "'\nsleep 100\n"));
    const auto process =
        m_bench->process({u"harness"_s, u"run"_s, m_id, u"--program"_s, program, u"--json"_s});
    process->start();
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(begun); }, 30000));
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(30000));
    QCOMPARE(process->exitCode(), 2);
    const auto answer = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
    QCOMPARE(answer[u"state"_s].toString(), u"cancelled"_s);
}

void CliToolsTest::checksPrograms()
{
    const Outcome good =
        m_bench->run({u"harness"_s, u"check"_s, u"--program"_s, example, u"--json"_s});
    QVERIFY2(good.code == 0, good.all().constData());
    QCOMPARE(good.json()[u"ok"_s].toBool(), true);
    QCOMPARE(good.json()[u"checks"_s].toArray().size(), 9);
    const QString program = m_bench->file(u"trial"_s);
    QVERIFY(writeProgram(program, "exit 0\n"));
    const Outcome bad = m_bench->run({u"harness"_s, u"check"_s, u"--program"_s, program});
    QCOMPARE(bad.code, 1);
    QVERIFY2(bad.out.contains("it ended without a verdict"), bad.all().constData());
}

void CliToolsTest::checksScripts()
{
    const QString sound = QStringLiteral(SOURCE_ROOT "/resources/devicetests/DT-26.json");
    const Outcome good = m_bench->run({u"harness"_s, u"check"_s, sound, u"--json"_s});
    QVERIFY2(good.code == 0, good.all().constData());
    QCOMPARE(good.json()[u"id"_s].toString(), u"DT-26"_s);
    QByteArray broken = contentOf(sound);
    broken.replace("\"within\"", "\"wihtin\"");
    QVERIFY(writeFile(m_bench->file(u"broken.json"_s), broken));
    const Outcome bad =
        m_bench->run({u"harness"_s, u"check"_s, m_bench->file(u"broken.json"_s), u"--json"_s});
    QCOMPARE(bad.code, 1);
    QVERIFY(bad.json()[u"problems"_s].toArray().size() >= 2); // all of them at once
    QCOMPARE(m_bench->run({u"harness"_s, u"check"_s, m_bench->file(u"gone"_s)}).code, 4);
}

void CliToolsTest::runsAScriptOfOnesOwn()
{
    QByteArray script = contentOf(QStringLiteral(SOURCE_ROOT "/resources/devicetests/DT-26.json"));
    script.replace("\"DT-26\"", "\"LAB-2\"");
    QVERIFY(writeFile(m_bench->file(u"own.json"_s), script));
    // There is no such port: the record says so, under the name of the script.
    const Outcome run = m_bench->run(
        {u"harness"_s, u"run"_s, m_id, u"--script"_s, m_bench->file(u"own.json"_s), u"--port"_s,
         m_bench->file(u"no-port"_s), u"--consent"_s, u"intrusive"_s, u"--json"_s});
    QVERIFY2(run.code == 4, run.all().constData());
    QCOMPARE(run.json()[u"test"_s].toString(), u"LAB-2"_s);
    QCOMPARE(run.json()[u"state"_s].toString(), u"failed-to-start"_s);
}

void CliToolsTest::wrongArguments_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing to check") << QStringList{u"check"_s};
    QTest::newRow("two to check") << QStringList{u"check"_s, u"a.json"_s, u"--program"_s, u"b"_s};
    QTest::newRow("no port") << QStringList{u"run"_s, u"A-0001"_s, u"DT-04"_s};
    QTest::newRow("a test and a program")
        << QStringList{u"run"_s, u"A-0001"_s, u"DT-04"_s, u"--program"_s, u"x"_s};
    QTest::newRow("a script and a program")
        << QStringList{u"run"_s, u"A-0001"_s, u"--script"_s, u"x"_s, u"--program"_s, u"x"_s};
    QTest::newRow("standalone with an assessment")
        << QStringList{u"run"_s, u"--standalone"_s, u"A-0001"_s, u"--program"_s, u"x"_s};
    QTest::newRow("no words") << QStringList{u"run"_s};
}

void CliToolsTest::wrongArguments()
{
    QFETCH(QStringList, words);
    const Outcome refused = m_bench->run(QStringList{u"harness"_s} + words);
    QVERIFY2(refused.code == 3, refused.all().constData());
}

void CliToolsTest::junit()
{
    const QString file = m_bench->file(u"runs.xml"_s);
    const Outcome none = m_bench->run({u"harness"_s, u"junit"_s, m_id, u"-o"_s, file, u"--json"_s});
    QVERIFY2(none.code == 0, none.all().constData());
    QVERIFY(contentOf(file).contains("no device test was run")); // no success by being empty
    QCOMPARE(m_bench->run({u"harness"_s, u"junit"_s, m_id, u"-o"_s, file}).code, 4);
    const Outcome kept =
        m_bench->run({u"harness"_s, u"run"_s, m_id, u"--program"_s, example, u"--junit"_s, file});
    QCOMPARE(kept.code, 4); // before anything is run
    QVERIFY(m_bench->run({u"harness"_s, u"run"_s, m_id, u"--program"_s, example}).code == 2);
    const Outcome out = m_bench->run({u"harness"_s, u"junit"_s, m_id, u"-o"_s, u"-"_s});
    QVERIFY2(out.out.startsWith("<?xml"), out.all().constData());
    QVERIFY2(out.out.contains("tests=\"1\" failures=\"0\" errors=\"1\""), out.all().constData());
}

QTEST_GUILESS_MAIN(CliToolsTest)
#include "tst_clitools.moc"
