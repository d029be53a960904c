#include "harnessverbs.h"

#include "benchrun.h"
#include "files.h"
#include "secretinput.h"

#include "assessment/exchange/junitwriter.h"
#include "assessment/harness/programrun.h"
#include "assessment/harness/run.h"
#include "assessment/harness/scriptreader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::EvidenceItem;
using assessment::Finding;
using assessment::Ok;
using assessment::Result;
using assessment::RunRecord;
using assessment::RunState;
using assessment::SecretBytes;
using assessment::Status;
using assessment::Verdict;
using assessment::harness::DeviceTest;
using assessment::harness::RunOutcome;
using assessment::harness::RunRequest;
using assessment::harness::Setting;

namespace app::cli {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::HarnessRunVerb)
};

ExitCode exitCodeOf(const RunRecord &run)
{
    switch (run.state) {
    case RunState::Finished: break;
    case RunState::Cancelled:
    case RunState::TimedOut:
    case RunState::Unplugged:
    case RunState::Aborted: return ExitCode::CannotTell;
    case RunState::FailedToStart: return ExitCode::Environment;
    }
    switch (run.verdict) {
    case Verdict::Pass:
    case Verdict::NotApplicable: return ExitCode::Done;
    case Verdict::Fail: return ExitCode::Negative;
    case Verdict::NotAssessed:
    case Verdict::Inconclusive: return ExitCode::CannotTell;
    }
    Q_UNREACHABLE();
}

Error wrongSetting(const QString &text, const QString &why, const DeviceTest &test)
{
    Error error{.kind = Error::Kind::Usage,
                .what = Text::tr("the test cannot be started"),
                .where = text,
                .why = why,
                .advice = Text::tr("`harness show %1` lists its settings").arg(test.id)};
    if (!assessment::harness::builtInTest(test.id)) {
        QStringList keys;
        for (const Setting &setting : test.settings)
            keys.append(setting.key);
        error.advice = keys.isEmpty() ? Text::tr("it has no settings")
                                      : Text::tr("it has %1").arg(keys.join(u", "_s));
    }
    return error;
}

/// "K=V" for a setting of \a test that is \a secret or not.
Result<std::pair<QString, QString>> pairOf(const QString &text, const DeviceTest &test, bool secret)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1) // the text may be the secret itself: do not repeat it
        return wrongSetting(secret ? u"--secret"_s : u"--set"_s,
                            Text::tr("it is not of the form NAME=VALUE"), test);
    const QString key = text.first(equals);
    for (const Setting &setting : test.settings) {
        if (setting.key != key)
            continue;
        if (setting.secret && !secret)
            return wrongSetting(key, Text::tr("a secret is given with --secret NAME=FILE"), test);
        if (!setting.secret && secret)
            return wrongSetting(key, Text::tr("it is no secret, give it with --set"), test);
        return std::pair(key, text.sliced(equals + 1));
    }
    return wrongSetting(key, Text::tr("the test has no such setting"), test);
}

/// Whether every link that the test needs was named.
Status checkLinks(const RunRequest &request, const DeviceTest &test)
{
    using assessment::harness::Need;
    const auto missing = [](const QString &option, const QString &why) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the test cannot be started"),
                     .where = option,
                     .why = why,
                     .advice = Text::tr("`device list` shows them")};
    };
    if (test.needs.contains(Need::Serial) && request.port.isEmpty())
        return missing(u"--port"_s, Text::tr("the serial port is not named"));
    if (test.needs.contains(Need::Usb) && request.usb.isEmpty())
        return missing(u"--usb"_s, Text::tr("the device on USB is not named"));
    if (test.needs.contains(Need::Net) && request.net.isEmpty())
        return missing(u"--net"_s, Text::tr("the address of the device is not given"));
    return Ok;
}

/// Makes the folder of a standalone run; what lies there is never overwritten.
Status prepareFolder(const QString &folder)
{
    const auto failure = [&folder](Error::Kind kind, const QString &why) {
        return Error{.kind = kind,
                     .what = Text::tr("the record of the run cannot be kept"),
                     .where = folder,
                     .why = why};
    };
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Storage, Text::tr("the folder cannot be made"));
    for (const QString &name : {u"record.json"_s, u"transcript.jsonl"_s}) {
        if (QFileInfo::exists(QDir(folder).filePath(name)))
            return failure(Error::Kind::Conflict, Text::tr("it holds %1 already").arg(name));
    }
    return Ok;
}

/// Takes away a transcript that was written to a folder made only for it.
void removeTemporary(const QString &transcript)
{
    if (transcript.isEmpty())
        return;
    QFile::remove(transcript);
    QDir().rmdir(QFileInfo(transcript).path());
}

Status writeRecord(const RunRecord &run, const QString &path)
{
    return writeNewFile(path, [&](QIODevice &out) -> Status {
        const QByteArray bytes = QJsonDocument(toJson(run)).toJson();
        if (out.write(bytes) != bytes.size()) {
            return Error{.kind = Error::Kind::Storage,
                         .what = Text::tr("the record of the run cannot be kept"),
                         .where = path,
                         .why = out.errorString()};
        }
        return Ok;
    });
}

/// Nothing for a file of no name.
Status writeJUnit(const QString &path, const QList<RunRecord> &runs, const QString &suite)
{
    if (path.isEmpty())
        return Ok;
    return writeNewFile(path, [&](QIODevice &out) -> Status {
        const QByteArray bytes = assessment::junitXml(runs, suite);
        if (out.write(bytes) != bytes.size()) {
            return Error{.kind = Error::Kind::Storage,
                         .what = Text::tr("the runs cannot be written"),
                         .where = path,
                         .why = out.errorString()};
        }
        return Ok;
    });
}

Status keepStandalone(const RunOutcome &outcome, const QString &folder)
{
    if (folder.isEmpty())
        return Ok;
    const QDir dir(folder);
    if (!outcome.transcriptPath.isEmpty()) {
        const QString kept = dir.filePath(u"transcript.jsonl"_s);
        QFile transcript(outcome.transcriptPath);
        if (!transcript.rename(kept)) {
            return Error{.kind = Error::Kind::Storage,
                         .what = Text::tr("the transcript of the run cannot be kept"),
                         .where = kept,
                         .why = transcript.errorString(),
                         .advice = Text::tr("it still lies at %1").arg(outcome.transcriptPath)};
        }
    }
    return writeRecord(outcome.record, dir.filePath(u"record.json"_s));
}

} // namespace

Status HarnessVerbs::fill(RunRequest &request, const RunArguments &given, const DeviceTest &test)
{
    for (const QString &text : given.settings) {
        const auto setting = pairOf(text, test, false);
        if (!setting)
            return setting.error();
        request.settings[setting->first] = setting->second;
    }
    for (const QString &text : given.secrets) {
        const auto setting = pairOf(text, test, true);
        if (!setting)
            return setting.error();
        Result<SecretBytes> secret = readSecretFile(setting->second);
        if (!secret)
            return secret.error();
        request.secrets[setting->first] = *std::move(secret);
    }
    return Ok;
}

Result<HarnessVerbs::Prepared> HarnessVerbs::prepare(const RunArguments &given)
{
    Prepared prepared;
    RunRequest &request = prepared.request;
    request.test = given.test();
    request.port = given.port;
    request.usb = given.usb;
    request.net = given.net;
    request.power = given.power;
    request.resume = given.resume;
    if (given.baud)
        request.baud = *given.baud;
    if (given.timeout)
        request.limit = std::chrono::seconds(*given.timeout);
    if (const auto risk = assessment::harness::riskFromId(given.consent))
        request.consent = *risk;
    prepared.program = given.program;
    if (!given.program.isEmpty()) {
        const auto hello = assessment::harness::askProgram(given.program);
        // One that does not even say what it is is run all the same: there is a record of that.
        const Status filled = hello ? fill(request, given, hello->test) : Status(Ok);
        if (!filled)
            return filled.error();
        return prepared;
    }
    Result<DeviceTest> test = DeviceTest();
    if (!given.script.isEmpty()) {
        const auto bytes = readInput(given.script);
        if (!bytes)
            return bytes.error();
        const auto script = assessment::harness::readScript(*bytes, inputName(given.script));
        if (!script)
            return script.error();
        prepared.script = *script;
        request.test = script->test.id;
        test = script->test;
    } else {
        test = assessment::harness::builtInTest(given.test());
        if (!test)
            return test.error();
        request.test = test->id;
    }
    if (const Status links = checkLinks(request, *test); !links)
        return links.error();
    if (const Status filled = fill(request, given, *test); !filled)
        return filled.error();
    return prepared;
}

RunOutcome HarnessVerbs::perform(Context &context, const RunArguments &given, Prepared prepared)
{
    BenchRun bench(context, given.console);
    if (prepared.program.isEmpty() && !prepared.script)
        return bench.perform(std::move(prepared.request));
    return bench.perform(
        [&](const assessment::harness::RunObserver &observer, std::stop_token stop) {
            if (prepared.script) {
                return assessment::harness::runScript(*prepared.script, std::move(prepared.request),
                                                      observer, std::move(stop));
            }
            return assessment::harness::runProgram(
                {.program = prepared.program, .run = std::move(prepared.request)}, observer,
                std::move(stop));
        });
}

Result<ExitCode> HarnessVerbs::run(Context &context, const RunArguments &given)
{
    const auto refused = [&](const QString &where, const QString &why, const QString &advice) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the test cannot be started"),
                     .where = where,
                     .why = why,
                     .advice = advice};
    };
    const QString help = tr("assay-cli harness run --help shows how it is used");
    if (!given.program.isEmpty() && !given.script.isEmpty())
        return refused(u"--program, --script"_s, tr("only one of them can be run"), help);
    const qsizetype wanted = (given.standalone ? 0 : 1) + (given.isOwn() ? 0 : 1);
    if (given.words.size() != wanted) {
        QString why = given.standalone ? tr("--standalone takes only the test")
                                       : tr("an assessment and a test are needed");
        if (given.isOwn()) {
            why = given.standalone ? tr("--standalone takes no assessment and no other test")
                                   : tr("an assessment is needed, and no other test");
        }
        return refused(given.words.join(u' '), why, help);
    }
    if (!given.folder.isEmpty() && !given.standalone) {
        return refused(u"--output"_s, tr("the record of an assessment is kept in the workspace"),
                       tr("leave it out, or give --standalone"));
    }
    if (!given.junit.isEmpty() && QFileInfo::exists(given.junit)) {
        return Error{.kind = Error::Kind::Conflict, // told before the device is touched
                     .what = tr("the test cannot be started"),
                     .where = given.junit,
                     .why = tr("there is a file of this name already"),
                     .advice = tr("choose another name for --junit")};
    }
    return given.standalone ? runStandalone(context, given) : runForAssessment(context, given);
}

Result<ExitCode> HarnessVerbs::runForAssessment(Context &context, const RunArguments &given)
{
    Result<Prepared> asked = prepare(given);
    if (!asked)
        return asked.error();
    {
        auto workspace = context.openWorkspace();
        if (!workspace)
            return workspace.error();
        if (const auto found = workspace->assessment(given.assessment()); !found)
            return found.error();
    }
    return carryOut(context, given, given.assessment(), *std::move(asked));
}

Result<ExitCode> HarnessVerbs::runStandalone(Context &context, const RunArguments &given)
{
    Result<Prepared> asked = prepare(given);
    if (!asked)
        return asked.error();
    return carryOut(context, given, {}, *std::move(asked));
}

Result<ExitCode> HarnessVerbs::carryOut(Context &context, const RunArguments &given,
                                        const QString &assessment, Prepared asked)
{
    if (!given.folder.isEmpty()) {
        if (const Status prepared = prepareFolder(given.folder); !prepared)
            return prepared.error();
        asked.request.folder = given.folder; // on the same disk, so that keeping it is a renaming
    }
    const QByteArray recorded = asked.request.replay[u"sent-sha256"].toString().toLatin1();
    RunOutcome outcome = perform(context, given, std::move(asked));
    QJsonObject sent; // what a replay sent, as its own transcript says
    if (!recorded.isEmpty() && !outcome.transcriptPath.isEmpty()) {
        const auto hash = assessment::harness::sentSha256(outcome.transcriptPath);
        if (!hash)
            return hash.error();
        const bool identical = hash->toHex() == recorded;
        sent = {{u"sha256"_s, QString::fromLatin1(hash->toHex())}, {u"identical"_s, identical}};
        context.output().note(identical ? tr("Sent the same bytes as the recorded run, SHA-256 %1")
                                              .arg(QString::fromLatin1(recorded))
                                        : tr("Not all bytes of the recorded run were sent"));
    }
    return assessment.isEmpty() ? keepAlone(context, given, outcome, sent)
                                : keepFor(context, given, assessment, outcome, sent);
}

Result<ExitCode> HarnessVerbs::keepFor(Context &context, const RunArguments &given,
                                       const QString &assessment, RunOutcome &outcome,
                                       const QJsonObject &sent)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    QFile transcript(outcome.transcriptPath);
    const bool hasTranscript =
        !outcome.transcriptPath.isEmpty() && transcript.open(QIODevice::ReadOnly);
    const Result<QString> id =
        workspace->recordRun(assessment, outcome.record, hasTranscript ? &transcript : nullptr);
    if (!id) {
        Error error = id.error();
        if (hasTranscript)
            error.advice = tr("the transcript still lies at %1").arg(outcome.transcriptPath);
        return error;
    }
    // Else it is all that is left of the run, or lies where somebody wants it to lie.
    if (hasTranscript && given.resume.isEmpty())
        removeTemporary(outcome.transcriptPath);
    outcome.record.id = *id;

    QString evidence;
    if (const auto items = workspace->evidence(assessment)) {
        for (const EvidenceItem &item : *items) {
            if (item.run == *id)
                evidence = item.id;
        }
    }
    tell(context.output(), outcome.record, evidence, sent);
    if (const Status written = writeJUnit(given.junit, {outcome.record}, assessment); !written)
        return written.error();
    return exitCodeOf(outcome.record);
}

Result<ExitCode> HarnessVerbs::keepAlone(Context &context, const RunArguments &given,
                                         const RunOutcome &outcome, const QJsonObject &sent)
{
    if (const Status kept = keepStandalone(outcome, given.folder); !kept)
        return kept.error();
    if (given.folder.isEmpty() && given.resume.isEmpty())
        removeTemporary(outcome.transcriptPath);
    tell(context.output(), outcome.record,
         given.folder.isEmpty() ? given.resume : QDir(given.folder).filePath(u"transcript.jsonl"_s),
         sent);
    if (const Status written = writeJUnit(given.junit, {outcome.record}, u"Assay"_s); !written)
        return written.error();
    return exitCodeOf(outcome.record);
}

Result<ExitCode> HarnessVerbs::check(Context &context, const CheckArguments &given)
{
    if (given.script.isEmpty() == given.program.isEmpty()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("nothing can be checked"),
                     .where = u"harness check"_s,
                     .why = tr("either a script or a --program is needed"),
                     .advice = tr("assay-cli harness check --help shows how it is used")};
    }
    return given.program.isEmpty() ? checkScript(context, given.script)
                                   : checkProgram(context, given.program);
}

Result<ExitCode> HarnessVerbs::checkScript(Context &context, const QString &file)
{
    const auto bytes = readInput(file);
    if (!bytes)
        return bytes.error();
    const auto script = assessment::harness::readScript(*bytes, inputName(file));
    Output &output = context.output();
    if (!script) {
        // Each problem has a line of its own in the detail, where there is more than one.
        const QString all = script.error().detail;
        const QStringList problems =
            all.contains(u'\n') ? all.split(u'\n') : QStringList{script.error().message()};
        for (const QString &problem : problems)
            output.line(problem);
        output.json({{u"ok"_s, false},
                     {u"kind"_s, u"script"_s},
                     {u"problems"_s, QJsonArray::fromStringList(problems)}});
        return ExitCode::Negative;
    }
    const DeviceTest &test = script->test;
    output.line(tr("%1  %2 can be run: %n step(s)", nullptr, int(test.stepTitles.size()))
                    .arg(test.id, test.name));
    output.json({{u"ok"_s, true},
                 {u"kind"_s, u"script"_s},
                 {u"problems"_s, QJsonArray()},
                 {u"id"_s, test.id},
                 {u"name"_s, test.name},
                 {u"risk"_s, idOf(test.risk)},
                 {u"provisions"_s, QJsonArray::fromStringList(test.provisions)},
                 {u"steps"_s, QJsonArray::fromStringList(test.stepTitles)},
                 {u"sha256"_s, QString::fromLatin1(test.sha256.toHex())}});
    return ExitCode::Done;
}

Result<ExitCode> HarnessVerbs::checkProgram(Context &context, const QString &file)
{
    const auto result = assessment::harness::checkProgram(file, {}, context.stopToken());
    Output &output = context.output();
    QJsonArray checks;
    QList<QStringList> rows;
    for (const assessment::harness::ProgramCheck &check : result.checks) {
        checks.append(QJsonObject{{u"id"_s, check.id},
                                  {u"title"_s, check.title},
                                  {u"ok"_s, check.ok},
                                  {u"why"_s, check.why}});
        rows.append({check.ok ? tr("yes") : tr("no"), check.title, check.why});
    }
    if (result.hello) {
        output.line(
            tr("%1  %2, version %3")
                .arg(result.hello->test.id, result.hello->test.name, result.hello->version));
    }
    output.table({tr("Holds"), tr("What is asked"), tr("Why not")}, rows);
    output.json({{u"ok"_s, result.ok()},
                 {u"kind"_s, u"program"_s},
                 {u"id"_s, result.hello ? result.hello->test.id : QString()},
                 {u"version"_s, result.hello ? result.hello->version : QString()},
                 {u"checks"_s, checks}});
    return result.ok() ? ExitCode::Done : ExitCode::Negative;
}

Result<ExitCode> HarnessVerbs::junit(Context &context, const JUnitArguments &given)
{
    if (const Status free = context.reserveOutput(given.file); !free)
        return free.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto runs = workspace->runs(given.assessment);
    if (!runs)
        return runs.error();
    if (const Status written = writeJUnit(given.file, *runs, given.assessment); !written)
        return written.error();
    context.output().note(
        tr("%n run(s) written to %1.", nullptr, int(runs->size())).arg(given.file));
    context.output().json({{u"file"_s, given.file}, {u"runs"_s, int(runs->size())}});
    return ExitCode::Done;
}

void HarnessVerbs::tell(Output &output, const RunRecord &run, const QString &evidence,
                        const QJsonObject &sent)
{
    QJsonArray findings;
    output.line(tr("%1 %2: %3, proposed verdict: %4")
                    .arg(run.test, run.testName, nameOf(run.state).toLower(),
                         nameOf(run.verdict).toLower()));
    if (!run.reason.isEmpty())
        output.line(run.reason);
    for (const Finding &finding : run.findings) {
        findings.append(QJsonObject{{u"id"_s, finding.id},
                                    {u"summary"_s, finding.summary},
                                    {u"provision"_s, finding.provision},
                                    {u"evidence"_s, evidence},
                                    {u"offset"_s, finding.offset}});
        output.line(u"  %1  %2"_s.arg(finding.provision, finding.summary));
    }
    if (!run.id.isEmpty())
        output.note(
            tr("Run %1, %2 s, evidence %3").arg(run.id).arg(run.seconds, 0, 'f', 1).arg(evidence));
    QJsonObject document{{u"run"_s, run.id},
                         {u"test"_s, run.test},
                         {u"state"_s, idOf(run.state)},
                         {u"verdict"_s, idOf(run.verdict)},
                         {u"reason"_s, run.reason},
                         {u"findings"_s, findings},
                         {u"evidence"_s, evidence},
                         {u"transcript"_s, QString::fromLatin1(run.transcriptSha256.toHex())},
                         {u"seconds"_s, run.seconds}};
    if (!sent.isEmpty())
        document.insert(u"sent"_s, sent);
    output.json(document);
}

} // namespace app::cli
