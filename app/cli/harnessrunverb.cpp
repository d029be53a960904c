#include "harnessverbs.h"

#include "benchrun.h"
#include "files.h"
#include "secretinput.h"

#include "assessment/harness/replay.h"

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
using assessment::harness::Script;
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

Error wrongSetting(const QString &text, const QString &why, const QString &test)
{
    return {.kind = Error::Kind::Usage,
            .what = Text::tr("the test cannot be started"),
            .where = text,
            .why = why,
            .advice = Text::tr("`harness show %1` lists its settings").arg(test)};
}

/// "K=V" for a setting of \a test that is \a secret or not.
Result<std::pair<QString, QString>> pairOf(const QString &text, const DeviceTest &test, bool secret)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1) // the text may be the secret itself: do not repeat it
        return wrongSetting(secret ? u"--secret"_s : u"--set"_s,
                            Text::tr("it is not of the form NAME=VALUE"), test.id);
    const QString key = text.first(equals);
    for (const Setting &setting : test.settings) {
        if (setting.key != key)
            continue;
        if (setting.secret && !secret)
            return wrongSetting(key, Text::tr("a secret is given with --secret NAME=FILE"),
                                test.id);
        if (!setting.secret && secret)
            return wrongSetting(key, Text::tr("it is no secret, give it with --set"), test.id);
        return std::pair(key, text.sliced(equals + 1));
    }
    return wrongSetting(key, Text::tr("the test has no such setting"), test.id);
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

Result<RunRequest> HarnessVerbs::request(const RunArguments &given)
{
    const Result<DeviceTest> test = assessment::harness::builtInTest(given.test());
    if (!test)
        return test.error();
    RunRequest request;
    request.test = test->id;
    request.port = given.port;
    request.usb = given.usb;
    request.net = given.net;
    request.power = given.power;
    if (given.baud)
        request.baud = *given.baud;
    if (given.timeout)
        request.limit = std::chrono::seconds(*given.timeout);
    if (const auto risk = assessment::harness::riskFromId(given.consent))
        request.consent = *risk;
    for (const QString &text : given.settings) {
        const auto setting = pairOf(text, *test, false);
        if (!setting)
            return setting.error();
        request.settings[setting->first] = setting->second;
    }
    for (const QString &text : given.secrets) {
        const auto setting = pairOf(text, *test, true);
        if (!setting)
            return setting.error();
        Result<SecretBytes> secret = readSecretFile(setting->second);
        if (!secret)
            return secret.error();
        request.secrets[setting->first] = *std::move(secret);
    }
    return request;
}

Result<ExitCode> HarnessVerbs::run(Context &context, const RunArguments &given)
{
    const qsizetype wanted = given.standalone ? 1 : 2;
    if (given.words.size() != wanted) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the test cannot be started"),
                     .where = given.words.join(u' '),
                     .why = given.standalone ? tr("--standalone takes only the test")
                                             : tr("an assessment and a test are needed"),
                     .advice = tr("assay-cli harness run --help shows how it is used")};
    }
    if (!given.folder.isEmpty() && !given.standalone) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the test cannot be started"),
                     .where = u"--output"_s,
                     .why = tr("the record of an assessment is kept in the workspace"),
                     .advice = tr("leave it out, or give --standalone")};
    }
    return given.standalone ? runStandalone(context, given) : runForAssessment(context, given);
}

Result<ExitCode> HarnessVerbs::runForAssessment(Context &context, const RunArguments &given)
{
    Result<RunRequest> asked = request(given);
    if (!asked)
        return asked.error();
    {
        auto workspace = context.openWorkspace();
        if (!workspace)
            return workspace.error();
        if (const auto found = workspace->assessment(given.assessment()); !found)
            return found.error();
    }
    return carryOut(context, given, given.assessment(), *std::move(asked), {});
}

Result<ExitCode> HarnessVerbs::runStandalone(Context &context, const RunArguments &given)
{
    Result<RunRequest> asked = request(given);
    if (!asked)
        return asked.error();
    return carryOut(context, given, {}, *std::move(asked), {});
}

Result<ExitCode> HarnessVerbs::carryOut(Context &context, const RunArguments &given,
                                        const QString &assessment, RunRequest asked,
                                        const std::shared_ptr<const Script> &script)
{
    if (!given.folder.isEmpty()) {
        if (const Status prepared = prepareFolder(given.folder); !prepared)
            return prepared.error();
        asked.folder = given.folder; // on the same disk, so that keeping it is a renaming
    }
    const QByteArray recorded = asked.replay[u"sent-sha256"].toString().toLatin1();
    RunOutcome outcome = BenchRun(context, given.console).perform(std::move(asked), script);
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
                                : keepFor(context, assessment, outcome, sent);
}

Result<ExitCode> HarnessVerbs::keepFor(Context &context, const QString &assessment,
                                       RunOutcome &outcome, const QJsonObject &sent)
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
    if (hasTranscript) // else it is all that is left of the run
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
    return exitCodeOf(outcome.record);
}

Result<ExitCode> HarnessVerbs::keepAlone(Context &context, const RunArguments &given,
                                         const RunOutcome &outcome, const QJsonObject &sent)
{
    if (const Status kept = keepStandalone(outcome, given.folder); !kept)
        return kept.error();
    if (given.folder.isEmpty())
        removeTemporary(outcome.transcriptPath);
    tell(context.output(), outcome.record,
         given.folder.isEmpty() ? QString() : QDir(given.folder).filePath(u"transcript.jsonl"_s),
         sent);
    return exitCodeOf(outcome.record);
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
