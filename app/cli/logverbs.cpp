#include "verb.h"

#include "files.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

class LogVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LogVerbs)

public:
    static Result<ExitCode> verify(Context &context, const QString &checkpointFile);
    static Result<ExitCode> checkpoint(Context &context, const QString &file);
};

Result<ExitCode> LogVerbs::verify(Context &context, const QString &checkpointFile)
{
    std::optional<QJsonObject> checkpoint;
    if (!checkpointFile.isEmpty()) {
        const Result<QJsonValue> json = readJson(checkpointFile);
        if (!json)
            return json.error();
        if (!json->isObject()) {
            return Error{.kind = Error::Kind::InvalidInput,
                         .what = tr("the checkpoint cannot be read"),
                         .where = inputName(checkpointFile),
                         .why = tr("it is not a JSON object")};
        }
        checkpoint = json->toObject();
    }
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto check = workspace->verifyLog(checkpoint, context.progress(tr("Checking the log")));
    if (!check)
        return check.error();
    Output &output = context.output();
    if (check->ok)
        output.note(tr("The log fits (rows: %1).").arg(check->rows));
    else if (check->firstBad)
        output.line(tr("Row %1 does not fit: %2").arg(*check->firstBad).arg(check->reason));
    else
        output.line(tr("The log does not fit: %1").arg(check->reason));
    output.json({{u"ok"_s, check->ok},
                 {u"rows"_s, check->rows},
                 {u"first-bad"_s, check->firstBad ? QJsonValue(*check->firstBad) : QJsonValue()},
                 {u"reason"_s, check->reason}});
    return check->ok ? ExitCode::Done : ExitCode::Negative;
}

Result<ExitCode> LogVerbs::checkpoint(Context &context, const QString &file)
{
    if (const Status reserved = context.reserveOutput(file); !reserved)
        return reserved.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Result<QJsonObject> checkpoint = workspace->checkpoint();
    if (!checkpoint)
        return checkpoint.error();
    const Status written = writeNewFile(file, [&](QIODevice &out) -> Status {
        const QByteArray bytes = QJsonDocument(*checkpoint).toJson();
        if (out.write(bytes) != bytes.size()) {
            return Error{.kind = Error::Kind::Storage,
                         .what = tr("the checkpoint cannot be written"),
                         .where = file,
                         .why = out.errorString()};
        }
        return Ok;
    });
    if (!written)
        return written.error();
    context.output().note(tr("The checkpoint is written to %1; keep it elsewhere.").arg(file));
    context.output().json(*checkpoint);
    return ExitCode::Done;
}

} // namespace

void addLogVerbs(Verb &root)
{
    using V = LogVerbs;
    struct Arguments
    {
        QString file;
    };
    Verb log = root.group("log", LogVerbs::tr("the custody log of this workspace"),
                          u"log verify --checkpoint monday.json"_s);
    const auto verified = std::make_shared<Arguments>();
    Verb verify = log.verb("verify", LogVerbs::tr("check the log, and every table against it"),
                           u"log verify --checkpoint monday.json --json"_s,
                           [verified](Context &c) { return V::verify(c, verified->file); });
    verify.option("--checkpoint FILE", verified->file,
                  LogVerbs::tr("a checkpoint kept elsewhere: also finds a rolled-back file"));
    const auto kept = std::make_shared<Arguments>();
    Verb checkpoint = log.verb("checkpoint", LogVerbs::tr("write down where the log stands"),
                               u"log checkpoint -o monday.json"_s,
                               [kept](Context &c) { return V::checkpoint(c, kept->file); });
    checkpoint.option("-o,--output FILE", kept->file,
                      LogVerbs::tr("a file that does not exist; - is standard output"),
                      Verb::Need::Required);
}

} // namespace app::cli
