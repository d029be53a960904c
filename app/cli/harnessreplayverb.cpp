#include "harnessverbs.h"

#include "secretinput.h"

#include "assessment/harness/fuzzcanary.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryFile>

#include <thread>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::EvidenceItem;
using assessment::Result;
using assessment::SecretBytes;
using assessment::harness::CanaryCatch;
using assessment::harness::InputClass;
using assessment::harness::InputGenerator;
using assessment::harness::InputRecipe;
using assessment::harness::LeakRules;
using assessment::harness::Recording;
using assessment::harness::Risk;
using assessment::harness::RunRequest;

namespace app::cli {

namespace {

constexpr int mostSeed = 1'000'000; // as in scripts

class Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::HarnessReplayVerb)
};

Error wrongUse(const QString &where, const QString &why, const QString &advice = {})
{
    return {.kind = Error::Kind::Usage,
            .what = Text::tr("the run cannot be replayed"),
            .where = where,
            .why = why,
            .advice = advice};
}

} // namespace

Result<ExitCode> HarnessVerbs::canary(Context &context, int seed)
{
    if (seed > mostSeed) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the fuzzer cannot be tried out"),
                     .where = u"--seed"_s,
                     .why = tr("it is above %1").arg(mostSeed)};
    }
    const auto rules = LeakRules::builtIn();
    if (!rules)
        return rules.error();
    InputRecipe recipe;
    recipe.seed = quint64(seed);
    recipe.classes = assessment::harness::inputClasses();
    recipe.samples = {"help", "set name lamp", "root"};
    const std::stop_token stop = context.stopToken();
    const auto report = assessment::harness::findPlantedBugs(
        InputGenerator(recipe), *rules, [&stop] { return !stop.stop_requested(); });
    if (!report)
        return report.error();
    if (report->cancelled)
        return Error{.kind = Error::Kind::Cancelled, .what = tr("the fuzzer was not tried out")};
    QJsonArray caught;
    QList<QStringList> rows;
    for (const CanaryCatch &one : report->caught) {
        caught.append(QJsonObject{{u"class"_s, idOf(one.kind)},
                                  {u"case"_s, one.index},
                                  {u"tried"_s, one.tried},
                                  {u"how"_s, one.how},
                                  {u"seconds"_s, one.seconds}});
        rows.append({idOf(one.kind), QString::number(one.index), QString::number(one.tried),
                     one.how, QString::number(one.seconds, 'f', 2)});
    }
    QStringList missed;
    for (const InputClass kind : report->missed)
        missed.append(idOf(kind));
    Output &output = context.output();
    output.table({tr("Kind of input"), tr("Input"), tr("Tried"), tr("Seen"), tr("After (s)")},
                 rows);
    if (report->falseAlarm)
        output.line(tr("Harmless input was taken for a crash."));
    if (!missed.isEmpty())
        output.line(tr("Planted bugs not found by: %1").arg(missed.join(u", "_s)));
    if (report->isTrusted())
        output.line(tr("All planted bugs found in %1 s").arg(report->seconds, 0, 'f', 1));
    output.json({{u"trusted"_s, report->isTrusted()},
                 {u"seed"_s, seed},
                 {u"seconds"_s, report->seconds},
                 {u"falseAlarm"_s, report->falseAlarm},
                 {u"caught"_s, caught},
                 {u"missed"_s, QJsonArray::fromStringList(missed)}});
    return report->isTrusted() ? ExitCode::Done : ExitCode::Negative;
}

/// What is to be replayed, and the assessment it belongs to.
Result<Recording> HarnessVerbs::recordingOf(Context &context, const RunArguments &given,
                                            QString &assessment)
{
    if (!given.transcript.isEmpty()) {
        QFile file(given.transcript);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{.kind = Error::Kind::NotFound,
                         .what = tr("the run cannot be replayed"),
                         .where = given.transcript,
                         .why = file.errorString()};
        }
        return assessment::harness::readRecording(file, given.transcript, given.only);
    }
    const QString run = given.replayed;
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto assessments = workspace->assessments();
    if (!assessments)
        return assessments.error();
    for (const auto &one : *assessments) {
        const auto items = workspace->evidence(one.id);
        if (!items)
            return items.error();
        for (const EvidenceItem &item : *items) {
            if (item.run != run || item.revision != 1)
                continue;
            assessment = one.id;
            QTemporaryFile transcript;
            if (!transcript.open())
                return wrongUse(run, transcript.errorString());
            if (const auto read = workspace->readEvidence(item.id, transcript); !read)
                return read.error();
            transcript.seek(0);
            return assessment::harness::readRecording(transcript, run, given.only);
        }
    }
    return Error{.kind = Error::Kind::NotFound,
                 .what = tr("the run cannot be replayed"),
                 .where = run,
                 .why = tr("there is no run with this number that has a transcript")};
}

Result<ExitCode> HarnessVerbs::replay(Context &context, const RunArguments &given)
{
    if (given.replayed.isEmpty() == given.transcript.isEmpty())
        return wrongUse(given.replayed, tr("either a run or --transcript is needed"),
                        tr("assay-cli harness replay --help shows how it is used"));
    if (!given.folder.isEmpty() && given.transcript.isEmpty())
        return wrongUse(u"--output"_s, tr("the record is kept in the workspace"),
                        tr("leave it out, or give --transcript"));
    QString assessment;
    const auto recording = recordingOf(context, given, assessment);
    if (!recording)
        return recording.error();
    const auto script = assessment::harness::replayScript(*recording);
    if (!script)
        return script.error();

    RunRequest request;
    request.test = recording->test;
    request.port = given.port;
    request.power = given.power;
    if (given.baud)
        request.baud = *given.baud;
    if (given.timeout)
        request.limit = std::chrono::seconds(*given.timeout);
    if (const auto risk = assessment::harness::riskFromId(given.consent))
        request.consent = *risk;
    for (const QString &text : given.secrets) {
        const QString key = text.section(u'=', 0, 0);
        if (!text.contains(u'=') || !recording->secrets.contains(key)) // do not repeat the text
            return wrongUse(u"--secret"_s,
                            recording->secrets.isEmpty()
                                ? tr("nothing secret was typed in that run")
                                : tr("it is not of the form NAME=FILE with one of: %1")
                                      .arg(recording->secrets.join(u", "_s)));
        Result<SecretBytes> secret = readSecretFile(text.section(u'=', 1));
        if (!secret)
            return secret.error();
        request.secrets[key] = *std::move(secret);
    }
    for (const QString &name : recording->secrets) {
        if (!request.secrets.contains(name))
            return wrongUse(name, tr("it was typed in that run, and secrets are never stored"),
                            tr("give it again with --secret %1=FILE").arg(name));
    }
    request.replay = {
        {u"run"_s, given.replayed},
        {u"started"_s, recording->started},
        {u"transcript-sha256"_s, QString::fromLatin1(recording->transcriptSha256.toHex())},
        {u"sent-sha256"_s, QString::fromLatin1(recording->sentSha256.toHex())}};
    if (given.only)
        request.replay.insert(u"case"_s, *given.only);
    return carryOut(context, given, assessment,
                    {.request = std::move(request), .script = *script, .program = {}});
}

void HarnessVerbs::addReplaying(Verb &group)
{
    const auto given = std::make_shared<RunArguments>();
    Verb verb =
        group.verb("replay", tr("send a device exactly what a recorded run sent"),
                   u"harness replay R-0007 --port /dev/ttyUSB0 --case 42 --consent intrusive"_s,
                   [given](Context &c) { return replay(c, *given); });
    verb.argument("RUN", given->replayed, tr("the run; leave it out with --transcript"),
                  Verb::Need::Optional);
    verb.option("--transcript FILE", given->transcript,
                tr("the transcript of a run, without a workspace"));
    verb.number("--case N", given->only, tr("only this input of a fuzz step"), 0);
    verb.option("--port PATH", given->port, tr("the serial port; `device list` shows them"));
    verb.number("--baud N", given->baud, tr("bits per second, 115200 when not given"));
    verb.option("--power SWITCH", given->power,
                tr("the power switch, as for `harness run`; without it you are asked where the run "
                   "switched the power"));
    verb.options("--secret K=FILE", given->secrets,
                 tr("a secret that was typed in that run, the first line of FILE; repeatable"));
    verb.option("--consent RISK", given->consent, tr("what the test may do to the device"),
                Verb::Need::Optional,
                {idOf(Risk::Passive), idOf(Risk::ReadSensitive), idOf(Risk::Intrusive),
                 idOf(Risk::Destructive)});
    verb.number("--timeout S", given->timeout, tr("end it after S seconds"));
    verb.option("-o,--output DIR", given->folder,
                tr("with --transcript: a folder that keeps record.json and transcript.jsonl"));
    verb.flag("--console", given->console, tr("show the console on the standard error"));

    const auto seed = std::make_shared<std::optional<int>>();
    Verb proof = group.verb(
        "canary", tr("prove that the fuzzer finds bugs that were planted for it"),
        u"harness canary --seed 1"_s, [seed](Context &c) { return canary(c, seed->value_or(1)); });
    proof.number("--seed N", *seed, tr("the seed of the inputs, 1 when not given"), 0);
}

} // namespace app::cli
