#include "support/commandline.h"
#include "support/testsupport.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::demoFile;
using commandline::Outcome;
using commandline::writeFile;

namespace {

/// "error: WHAT (WHERE): WHY; DO THIS" on one line; what follows WHAT may be left out.
bool hasErrorForm(const QByteArray &err)
{
    static const QRegularExpression form(u"^error: [^\\n]+\\n$"_s);
    return form.match(QString::fromUtf8(err)).hasMatch();
}

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// What holds for every verb: help, usage errors, the form of answers and errors.
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpOnEveryLevel_data();
    void helpOnEveryLevel();
    void helpListsTheVerbs();
    void usageErrors_data();
    void usageErrors();
    void globalOptionsBeforeAndAfterTheVerb();
    void workspaceOfTheEnvironment();
    void errorsAreOneDocumentWithJson();
    void initMakesAWorkspaceOnce();
    void initLeavesNothingBehindWhenRefused();
    void otherFilesAreRefusedAndLeftAlone_data();
    void otherFilesAreRefusedAndLeftAlone();
    void organisation();
    void unknownNamesAreRefusedWithTheirPointer_data();
    void unknownNamesAreRefusedWithTheirPointer();
    void answerThatCannotBeWritten();
    void terminalCannotBeSteered();
    void worksWithoutUtf8Locale();
    void speaksWelshWhereItIsAsked();
    void noCoreFileAndNoDebugger();
};

void CliTest::helpOnEveryLevel_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {"",
                             "init",
                             "organisation",
                             "organisation show",
                             "organisation set",
                             "scheme",
                             "scheme list",
                             "scheme show",
                             "scheme check",
                             "scheme import",
                             "scheme export",
                             "scheme remove",
                             "scheme sign",
                             "product",
                             "product add",
                             "product list",
                             "product show",
                             "product compare",
                             "assessment",
                             "assessment new",
                             "assessment list",
                             "assessment answer",
                             "assessment decide",
                             "assessment import",
                             "assessment facts",
                             "assessment status",
                             "assessment submit",
                             "assessment accept",
                             "assessment reject",
                             "evidence",
                             "evidence add",
                             "evidence list",
                             "evidence export",
                             "evidence verify",
                             "device",
                             "device list",
                             "harness",
                             "harness list",
                             "harness show",
                             "harness run",
                             "label",
                             "label issue",
                             "label verify",
                             "label list",
                             "label show",
                             "label suspend",
                             "label reinstate",
                             "label withdraw",
                             "label refuse-withdrawal",
                             "label reminders",
                             "policy withdrawal",
                             "policy",
                             "policy show",
                             "policy set",
                             "policy reset",
                             "log",
                             "log verify",
                             "log checkpoint",
                             "identity",
                             "identity demo",
                             "manual",
                             "manual list",
                             "manual show",
                             "manual search",
                             "manual export",
                             "report",
                             "report gaps",
                             "report convert"})
        QTest::newRow(*verb ? verb : "assay-cli") << QString::fromLatin1(verb);
}

void CliTest::helpOnEveryLevel()
{
    QFETCH(QString, verb);
    const Outcome help = Bench().run(words(verb) + QStringList{u"--help"_s});
    COMPARE_CODE(help, 0);
    QVERIFY(help.err.isEmpty());
    const QString called = words(u"assay-cli "_s + verb).join(u' ');
    VERIFY_SHOWING(QString::fromUtf8(help.out).contains(u"Usage: "_s + called), help.out);
    const qsizetype example = help.out.indexOf("Example:\n  assay-cli ");
    VERIFY_SHOWING(example > 0, help.out);
    VERIFY_SHOWING(QString::fromUtf8(help.out.mid(example)).contains(verb), help.out);
}

void CliTest::helpListsTheVerbs()
{
    const QByteArray help = Bench().run({u"--help"_s}).out;
    for (const char *verb : {"init", "organisation", "scheme", "product", "assessment", "evidence",
                             "device", "harness", "label", "log", "identity", "report"})
        QVERIFY2(help.contains(QByteArray("\n  ") + verb + ' '), verb);
    for (const char *option : {"--workspace FILE", "--actor NAME", "--json", "--quiet"})
        QVERIFY2(help.contains(option), option);
    QVERIFY(help.contains("Exit codes: 0 "));
}

void CliTest::usageErrors_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << u""_s << u"a verb is missing"_s;
    QTest::newRow("no such verb") << u"frobnicate"_s << u"frobnicate"_s;
    QTest::newRow("no verb of the group") << u"assessment"_s << u"a verb is missing"_s;
    QTest::newRow("report without a form") << u"assessment report A-0001 -o x"_s << u"--format"_s;
    QTest::newRow("registry without a folder") << u"registry check"_s << u"DIR"_s;
    QTest::newRow("missing argument") << u"product show"_s << u"ID"_s;
    QTest::newRow("missing option")
        << u"assessment answer A CoP-1.1 --verdict pass"_s << u"--rationale"_s;
    QTest::newRow("unknown option") << u"product list --colour"_s << u"--colour"_s;
    QTest::newRow("too many") << u"product list all"_s << u"all"_s;
    QTest::newRow("no such verdict")
        << u"assessment answer A CoP-1.1 --verdict ok --rationale x"_s << u"ok"_s;
    QTest::newRow("no such kind") << u"assessment new --product P --scheme S --kind club"_s
                                  << u"club"_s;
    QTest::newRow("no such risk") << u"harness run A DT-01 --port /dev/null --consent all"_s
                                  << u"all"_s;
    QTest::newRow("not a number") << u"harness run A DT-01 --port x --baud fast"_s << u"fast"_s;
    QTest::newRow("no workspace named") << u"product list"_s << u"ASSAY_WORKSPACE"_s;
    QTest::newRow("two words of a run")
        << u"harness run DT-01 --port /dev/null"_s << u"an assessment and a test are needed"_s;
    QTest::newRow("folder of an assessment")
        << u"harness run A DT-01 --port /dev/null -o x"_s << u"--standalone"_s;
    QTest::newRow("no time at all")
        << u"harness run A DT-01 --port x --timeout 0"_s << u"--timeout"_s;
    QTest::newRow("two documents on one output")
        << u"log checkpoint --workspace x -o - --json"_s << u"--json"_s;
    QTest::newRow("bad time") << u"label verify x --at noon"_s << u"ISO 8601"_s;
}

void CliTest::usageErrors()
{
    QFETCH(QString, command);
    QFETCH(QString, says);
    Bench bench;
    bench.environment().remove(u"ASSAY_WORKSPACE"_s);
    const Outcome outcome = bench.run(words(command));
    COMPARE_CODE(outcome, 3);
    QCOMPARE(outcome.out.isEmpty(), !command.contains(u"--json"_s));
    VERIFY_SHOWING(hasErrorForm(outcome.err), outcome.err);
    VERIFY_SHOWING(QString::fromUtf8(outcome.err).contains(says), outcome.err);
}

void CliTest::globalOptionsBeforeAndAfterTheVerb()
{
    const Bench bench;
    const QString other = bench.file(u"other.assay"_s);
    COMPARE_CODE(bench.run({u"init"_s, u"--workspace"_s, other}), 0);
    QVERIFY(QFile::exists(other));
    QVERIFY(!QFile::exists(bench.workspace()));
    for (const QStringList &command :
         {QStringList{u"--workspace"_s, other, u"--json"_s, u"product"_s, u"list"_s},
          QStringList{u"product"_s, u"--json"_s, u"--workspace"_s, other, u"list"_s},
          QStringList{u"product"_s, u"list"_s, u"--json"_s, u"--workspace="_s + other}}) {
        const Outcome outcome = bench.run(command);
        COMPARE_CODE(outcome, 0);
        QVERIFY(outcome.json().value(u"products"_s).isArray());
    }
}

void CliTest::workspaceOfTheEnvironment()
{
    const Bench bench;
    const Outcome made = bench.json({u"init"_s});
    COMPARE_CODE(made, 0);
    QCOMPARE(made.json().value(u"workspace"_s).toString(), bench.workspace());
    QVERIFY(made.json().value(u"schema"_s).toInt() >= 1);
    COMPARE_CODE(bench.run({u"product"_s, u"list"_s}), 0);
}

void CliTest::errorsAreOneDocumentWithJson()
{
    Bench bench;
    bench.run({u"init"_s});
    for (const QStringList &command :
         {QStringList{u"product"_s, u"show"_s, u"nobody"_s}, QStringList{u"nonsense"_s},
          QStringList{u"scheme"_s, u"check"_s, u"/nowhere"_s}, QStringList{u"init"_s}}) {
        const Outcome outcome = bench.json(command);
        VERIFY_SHOWING(outcome.code >= 3, outcome.all());
        VERIFY_SHOWING(outcome.isOneDocument(), outcome.all());
        const QJsonObject error = outcome.json().value(u"error"_s).toObject();
        QVERIFY(!error.value(u"what"_s).toString().isEmpty());
        VERIFY_SHOWING(hasErrorForm(outcome.err), outcome.err);
    }
}

void CliTest::initMakesAWorkspaceOnce()
{
    const Bench bench;
    COMPARE_CODE(bench.run({u"init"_s}), 0);
    const QByteArray before = commandline::contentOf(bench.workspace());
    const Outcome again = bench.run({u"init"_s});
    COMPARE_CODE(again, 4);
    VERIFY_SHOWING(again.err.contains(bench.workspace().toUtf8()), again.err);
    QVERIFY(commandline::contentOf(bench.workspace()) == before);
}

void CliTest::initLeavesNothingBehindWhenRefused()
{
    const Bench bench;
    const QString bad = bench.file(u"bad.json"_s);
    QVERIFY(writeFile(bad, R"({"name": "No prefix"})"));
    const Outcome refused = bench.run({u"init"_s, u"--organisation"_s, bad});
    COMPARE_CODE(refused, 4);
    QVERIFY(!QFile::exists(bench.workspace()));
    COMPARE_CODE(bench.run({u"product"_s, u"list"_s}), 4); // a workspace that is not there
}

void CliTest::otherFilesAreRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("This is a letter.\n");
    QTest::newRow("a damaged header") << QByteArray("SQLite format 3\0xxxxxxxxxxxxxxxxxx", 34);
    QTest::newRow("zeroes") << QByteArray(8192, '\0');
}

void CliTest::otherFilesAreRefusedAndLeftAlone()
{
    QFETCH(QByteArray, content);
    const Bench bench;
    QVERIFY(writeFile(bench.workspace(), content));
    const Outcome outcome = bench.run({u"product"_s, u"list"_s});
    COMPARE_CODE(outcome, 4);
    VERIFY_SHOWING(hasErrorForm(outcome.err), outcome.err);
    QVERIFY(commandline::contentOf(bench.workspace()) == content);
}

void CliTest::organisation()
{
    const Bench bench;
    bench.run({u"init"_s});
    const Outcome none = bench.json({u"organisation"_s, u"show"_s});
    COMPARE_CODE(none, 0);
    QVERIFY(none.json().isEmpty());
    const QString file = demoFile(u"organisation.json"_s);
    COMPARE_CODE(bench.run({u"organisation"_s, u"set"_s, file}), 0);
    const Outcome some = bench.json({u"organisation"_s, u"show"_s});
    QCOMPARE(some.json(), QJsonDocument::fromJson(commandline::contentOf(file)).object());
    // The same through the standard input.
    COMPARE_CODE(bench.run({u"organisation"_s, u"set"_s, u"-"_s},
                           R"({"name":"A","accreditation":"","certificatePrefix":"AAA",
                               "country":"GB"})"),
                 0);
    QCOMPARE(bench.json({u"organisation"_s, u"show"_s}).json().value(u"name"_s).toString(), u"A"_s);
}

void CliTest::unknownNamesAreRefusedWithTheirPointer_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::addColumn<QString>("example");
    QTest::newRow("organisation") << QStringList{u"organisation"_s, u"set"_s}
                                  << u"organisation.json"_s;
    QTest::newRow("product") << QStringList{u"product"_s, u"add"_s} << u"hl-200/product.json"_s;
    QTest::newRow("facts") << QStringList{u"assessment"_s, u"facts"_s, u"@"_s}
                           << u"hl-200/facts.json"_s;
}

void CliTest::unknownNamesAreRefusedWithTheirPointer()
{
    QFETCH(QStringList, verb);
    QFETCH(QString, example);
    const Bench bench;
    const auto lamp = commandline::Lamp::begin(bench);
    verb.replaceInStrings(u"@"_s, lamp.assessment);
    QJsonObject object =
        QJsonDocument::fromJson(commandline::contentOf(demoFile(example))).object();
    object.insert(u"colour"_s, u"red"_s);
    const QString file = bench.file(u"in.json"_s);
    QVERIFY(writeFile(file, QJsonDocument(object).toJson()));
    const Outcome refused = bench.run(verb + QStringList{file});
    COMPARE_CODE(refused, 4);
    VERIFY_SHOWING(refused.err.contains("/colour"), refused.err);
    VERIFY_SHOWING(refused.err.contains(file.toUtf8()), refused.err);
    // A name that stands twice is refused too.
    QVERIFY(writeFile(file, R"({"name": "a", "name": "b"})"));
    COMPARE_CODE(bench.run(verb + QStringList{file}), 4);
}

void CliTest::answerThatCannotBeWritten()
{
    const Bench bench;
    const auto process = bench.process({u"scheme"_s, u"list"_s});
    process->setStandardOutputFile(u"/dev/full"_s);
    process->start();
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 4);
    QVERIFY(process->readAllStandardError().startsWith("error: the answer cannot be written"));
}

void CliTest::terminalCannotBeSteered()
{
    const Bench bench;
    bench.run({u"init"_s});
    const Outcome outcome = bench.run({u"product"_s, u"show"_s, u"\x1b[2Jgone\u202e"_s});
    COMPARE_CODE(outcome, 3);
    QVERIFY(!outcome.err.contains('\x1b'));
    QVERIFY(!QString::fromUtf8(outcome.err).contains(QChar(0x202e)));
}

void CliTest::worksWithoutUtf8Locale()
{
    Bench bench;
    bench.environment().insert(u"LC_ALL"_s, u"C"_s);
    const Outcome outcome = bench.run({u"scheme"_s, u"show"_s, u"nöwhere"_s});
    COMPARE_CODE(outcome, 3);
    VERIFY_SHOWING(hasErrorForm(outcome.err), outcome.err); // no word of Qt about the locale
    VERIFY_SHOWING(outcome.err.contains("nöwhere"), outcome.err);
}

void CliTest::speaksWelshWhereItIsAsked()
{
    Bench bench;
    // Also on a machine where the locale itself was never generated.
    bench.environment().insert(u"LC_ALL"_s, u"cy_GB.UTF-8"_s);
    const Outcome outcome = bench.run({u"scheme"_s, u"show"_s, u"nowhere"_s});
    COMPARE_CODE(outcome, 3);
    VERIFY_SHOWING(hasErrorForm(outcome.err), outcome.err);
    VERIFY_SHOWING(outcome.err.contains("nid oes cynllun o'r fath"), outcome.err);
}

void CliTest::noCoreFileAndNoDebugger()
{
    Bench bench;
    bench.run({u"init"_s});
    const auto process = bench.process({u"organisation"_s, u"set"_s, u"-"_s}); // waits for input
    process->start();
    QVERIFY(process->waitForStarted());
    const QString status = u"/proc/%1/limits"_s.arg(process->processId());
    QByteArray core;
    QVERIFY(QTest::qWaitFor([&] {
        for (const QByteArray &line : commandline::contentOf(status).split('\n')) {
            if (line.startsWith("Max core file size"))
                core = line.simplified();
        }
        return core.contains(" 0 0 ");
    }));
    process->closeWriteChannel();
    QVERIFY(process->waitForFinished());
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
