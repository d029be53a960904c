#include "harnessverbs.h"

#include "files.h"

#include "assessment/harness/traceability.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Result;
using assessment::harness::DeviceTest;
using assessment::harness::Need;
using assessment::harness::Risk;
using assessment::harness::Setting;
using assessment::harness::TraceLine;

namespace app::cli {

namespace {

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject json(const DeviceTest &test)
{
    QJsonArray settings;
    for (const Setting &setting : test.settings) {
        settings.append(QJsonObject{{u"key"_s, setting.key},
                                    {u"title"_s, setting.title},
                                    {u"help"_s, setting.help},
                                    {u"fallback"_s, setting.fallback},
                                    {u"secret"_s, setting.secret},
                                    {u"needed"_s, setting.needed}});
    }
    QJsonArray needs;
    for (const Need need : test.needs)
        needs.append(idOf(need));
    return {{u"id"_s, test.id},
            {u"name"_s, test.name},
            {u"method"_s, test.method},
            {u"passWhen"_s, test.passWhen},
            {u"cannotConclude"_s, arrayOf(test.cannotConclude)},
            {u"links"_s, arrayOf(test.links)},
            {u"needs"_s, needs},
            {u"risk"_s, idOf(test.risk)},
            {u"sideEffect"_s, test.sideEffect},
            {u"provisions"_s, arrayOf(test.provisions)},
            {u"equipment"_s, arrayOf(test.equipment)},
            {u"settings"_s, settings},
            {u"steps"_s, arrayOf(test.stepTitles)},
            {u"limitSeconds"_s, int(test.limit.count())},
            {u"sha256"_s, QString::fromLatin1(test.sha256.toHex())}};
}

} // namespace

Result<ExitCode> HarnessVerbs::list(Context &context)
{
    const auto tests = assessment::harness::builtInTests();
    if (!tests)
        return tests.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const DeviceTest &test : *tests) {
        array.append(QJsonObject{{u"id"_s, test.id},
                                 {u"name"_s, test.name},
                                 {u"links"_s, arrayOf(test.links)},
                                 {u"risk"_s, idOf(test.risk)},
                                 {u"provisions"_s, arrayOf(test.provisions)}});
        rows.append({test.id, test.name, test.links.join(u", "_s), nameOf(test.risk),
                     test.provisions.join(u", "_s)});
    }
    context.output().table({tr("Test"), tr("Name"), tr("Link"), tr("Risk"), tr("Provisions")},
                           rows);
    context.output().json({{u"tests"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> HarnessVerbs::show(Context &context, const QString &id)
{
    const Result<DeviceTest> found = assessment::harness::builtInTest(id);
    if (!found)
        return found.error();
    const DeviceTest &test = *found;
    Output &output = context.output();
    output.line(u"%1  %2"_s.arg(test.id, test.name));
    output.line(test.method);
    output.line(tr("Passes when: %1").arg(test.passWhen));
    for (const QString &limit : test.cannotConclude)
        output.line(tr("A pass does not show: %1").arg(limit));
    output.line(tr("Risk: %1").arg(nameOf(test.risk)));
    if (!test.sideEffect.isEmpty())
        output.line(tr("Side effect: %1").arg(test.sideEffect));
    output.line(tr("Provisions: %1").arg(test.provisions.join(u", "_s)));
    QList<QStringList> rows;
    for (const Setting &setting : test.settings) {
        rows.append({setting.secret ? u"--secret %1=FILE"_s.arg(setting.key)
                                    : u"--set %1=…"_s.arg(setting.key),
                     setting.fallback, setting.title});
    }
    if (!rows.isEmpty())
        output.table({tr("Setting"), tr("Otherwise"), tr("Meaning")}, rows);
    output.json({{u"tests"_s, QJsonArray{json(test)}}});
    return ExitCode::Done;
}

Result<ExitCode> HarnessVerbs::trace(Context &context, bool byProvision, const QString &csv)
{
    const auto tests = assessment::harness::builtInTests();
    if (!tests)
        return tests.error();
    const auto lines = byProvision ? assessment::harness::traceabilityByProvision(*tests)
                                   : assessment::harness::traceability(*tests);
    if (!lines)
        return lines.error();
    if (!csv.isEmpty()) {
        const auto written = writeNewFile(csv, [&](QIODevice &out) -> assessment::Status {
            const QByteArray bytes = assessment::harness::traceabilityCsv(*lines);
            if (out.write(bytes) == bytes.size())
                return assessment::Ok;
            return assessment::Error{.kind = assessment::Error::Kind::Storage,
                                     .what = tr("the matrix cannot be written"),
                                     .where = csv,
                                     .why = out.errorString()};
        });
        if (!written)
            return written.error();
        context.output().note(tr("Written to %1").arg(csv));
        context.output().json({{u"file"_s, csv}, {u"lines"_s, lines->size()}});
        return ExitCode::Done;
    }
    QJsonArray array;
    QList<QStringList> rows;
    for (const TraceLine &line : *lines) {
        array.append(QJsonObject{{u"test"_s, line.test},
                                 {u"provision"_s, line.provision},
                                 {u"scheme"_s, line.scheme},
                                 {u"provisions"_s, arrayOf(line.provisions)},
                                 {u"cases"_s, arrayOf(line.cases)}});
        rows.append({line.test, line.provision, line.scheme, line.provisions.join(u' '),
                     line.cases.join(u' ')});
    }
    context.output().table(
        {tr("Test"), tr("Provision"), tr("Scheme"), tr("Its provisions"), tr("Test cases")}, rows);
    context.output().json({{u"lines"_s, array}});
    return ExitCode::Done;
}

void addHarnessVerbs(Verb &root)
{
    using V = HarnessVerbs;
    Verb group =
        root.group("harness", HarnessVerbs::tr("tests on a connected device"), u"harness list"_s);
    V::addCatalogue(group);
    V::addRunning(group);
    V::addChecking(group);
    V::addJUnit(group);
    V::addReplaying(group);
    V::addScanning(group);
}

void HarnessVerbs::addCatalogue(Verb &group)
{
    group.verb("list", tr("list the device tests"), u"harness list --json"_s, list);
    struct Arguments
    {
        QString id;
    };
    const auto shown = std::make_shared<Arguments>();
    Verb verb =
        group.verb("show", tr("show what a device test does and needs"), u"harness show DT-04"_s,
                   [shown](Context &c) { return show(c, shown->id); });
    verb.argument("TEST", shown->id, tr("the test, for example DT-04"));

    struct Trace
    {
        bool byProvision = false;
        QString csv;
    };
    const auto traced = std::make_shared<Trace>();
    Verb matrix =
        group.verb("trace", tr("show which test stands for which provision and test case"),
                   u"harness trace --csv trace.csv"_s,
                   [traced](Context &c) { return trace(c, traced->byProvision, traced->csv); });
    matrix.flag("--by-provision", traced->byProvision, tr("ordered by provision, not by test"));
    matrix.option("--csv FILE", traced->csv, tr("write it as CSV, - for the standard output"));
}

void HarnessVerbs::addRunning(Verb &group)
{
    const auto given = std::make_shared<RunArguments>();
    Verb verb = group.verb("run", tr("run one test on the connected device and keep its record"),
                           u"harness run A-0001 DT-04 --port /dev/ttyUSB0 --consent intrusive "
                           "--power \"bench-relay 3 {state}\""_s,
                           [given](Context &c) { return run(c, *given); });
    verb.arguments("ID TEST", given->words,
                   tr("assessment and test; no ID with --standalone, no TEST with --program or "
                      "--script"),
                   Verb::Need::Optional);
    verb.option("--program FILE", given->program,
                tr("run a program as the test; docs/lab-tests.md says what it speaks"));
    verb.option("--script FILE", given->script, tr("run a script of your own as the test"));
    verb.option("--port PATH", given->port, tr("the serial port; `device list` shows them"));
    verb.option("--usb VID:PID[:SERIAL]", given->usb,
                tr("the device on USB; `device list` shows them"));
    verb.option("--net ADDR", given->net, tr("the address of the device on the network"));
    verb.number("--baud N", given->baud, tr("bits per second, 115200 when not given"));
    verb.option("--power SWITCH", given->power,
                tr("the power switch: a program, in whose arguments {state} becomes on, off or "
                   "cycle (never given to a shell), or uhubctl:HUB:PORT, scpi:PORT, relay:PORT "
                   "(docs/bench.md); without it you are asked"));
    verb.options("--set K=V", given->settings, tr("a setting of the test; repeatable"));
    verb.options("--secret K=FILE", given->secrets,
                 tr("a device password or PIN, the first line of FILE; never stored; repeatable"));
    verb.option("--consent RISK", given->consent, tr("what the test may do to the device"),
                Verb::Need::Optional,
                {idOf(Risk::Passive), idOf(Risk::ReadSensitive), idOf(Risk::Intrusive),
                 idOf(Risk::Destructive)});
    verb.number("--timeout S", given->timeout, tr("end it after S seconds"));
    verb.flag("--standalone", given->standalone, tr("without an assessment and a workspace"));
    verb.option("-o,--output DIR", given->folder,
                tr("with --standalone: a folder that keeps record.json and transcript.jsonl"));
    verb.option("--junit FILE", given->junit,
                tr("also write the run as JUnit XML to a file that does not exist"));
    verb.option("--resume FILE", given->resume,
                tr("go on with a run that was killed: its transcript, with the settings and "
                   "secrets it was started with"));
    verb.flag("--console", given->console, tr("show the console on the standard error"));
}

void HarnessVerbs::addChecking(Verb &group)
{
    const auto given = std::make_shared<CheckArguments>();
    Verb verb =
        group.verb("check",
                   tr("check a test of your own before it meets a device: a script in full, or "
                      "whether a program keeps to the protocol"),
                   u"harness check --program ./labtest.py"_s,
                   [given](Context &c) { return check(c, *given); });
    verb.argument("FILE", given->script, tr("a script; - is standard input"), Verb::Need::Optional);
    verb.option("--program FILE", given->program,
                tr("a program; it is started four times, and told that there is no device"));
}

void HarnessVerbs::addJUnit(Verb &group)
{
    const auto given = std::make_shared<JUnitArguments>();
    Verb verb = group.verb("junit",
                           tr("write all runs of an assessment as JUnit XML, for continuous "
                              "integration"),
                           u"harness junit A-0001 -o runs.xml"_s,
                           [given](Context &c) { return junit(c, *given); });
    verb.argument("ID", given->assessment, tr("the assessment"));
    verb.option("-o,--output FILE", given->file,
                tr("a file that does not exist; - is standard output"), Verb::Need::Required);
}

} // namespace app::cli
