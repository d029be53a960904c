#include "assessment/model/run.h"

#include "assessment/model/identifiers.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::RunRecord)
};

QJsonObject toJson(const Finding &finding)
{
    QJsonObject json{{u"id"_s, finding.id},
                     {u"summary"_s, finding.summary},
                     {u"provision"_s, finding.provision}};
    if (finding.offset >= 0)
        json[u"offset"_s] = finding.offset;
    return json;
}

Finding findingFromJson(const QJsonObject &json)
{
    return {.id = json[u"id"_s].toString(),
            .summary = json[u"summary"_s].toString(),
            .provision = json[u"provision"_s].toString(),
            .offset = json[u"offset"_s].toInteger(-1)};
}

} // namespace

QString idOf(RunState state)
{
    switch (state) {
    case RunState::Finished: return u"finished"_s;
    case RunState::Cancelled: return u"cancelled"_s;
    case RunState::TimedOut: return u"timed-out"_s;
    case RunState::Unplugged: return u"unplugged"_s;
    case RunState::FailedToStart: return u"failed-to-start"_s;
    case RunState::Aborted: return u"aborted"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(RunState state)
{
    switch (state) {
    case RunState::Finished: return Text::tr("Finished");
    case RunState::Cancelled: return Text::tr("Cancelled");
    case RunState::TimedOut: return Text::tr("Timed out");
    case RunState::Unplugged: return Text::tr("Unplugged");
    case RunState::FailedToStart: return Text::tr("Failed to start");
    case RunState::Aborted: return Text::tr("Aborted");
    }
    Q_UNREACHABLE();
}

std::optional<RunState> runStateFromId(const QString &id)
{
    return fromId({RunState::Finished, RunState::Cancelled, RunState::TimedOut, RunState::Unplugged,
                   RunState::FailedToStart, RunState::Aborted},
                  id);
}

QJsonObject toJson(const StepRecord &step)
{
    QJsonObject json{{u"title"_s, step.title},
                     {u"outcome"_s, step.outcome},
                     {u"startMs"_s, step.startMs},
                     {u"endMs"_s, step.endMs}};
    if (!step.measured.isEmpty())
        json[u"measured"_s] = step.measured;
    if (step.value) {
        json[u"value"_s] = *step.value;
        json[u"unit"_s] = step.unit;
        if (step.least)
            json[u"least"_s] = *step.least;
        if (step.most)
            json[u"most"_s] = *step.most;
    }
    return json;
}

StepRecord stepFromJson(const QJsonObject &json)
{
    const auto number = [&](const QString &name) {
        return json[name].isDouble() ? std::optional(json[name].toDouble()) : std::nullopt;
    };
    return {.title = json[u"title"_s].toString(),
            .outcome = json[u"outcome"_s].toString(),
            .startMs = json[u"startMs"_s].toInteger(),
            .endMs = json[u"endMs"_s].toInteger(),
            .measured = json[u"measured"_s].toString(),
            .value = number(u"value"_s),
            .unit = json[u"unit"_s].toString(),
            .least = number(u"least"_s),
            .most = number(u"most"_s)};
}

QJsonObject toJson(const RunRecord &run)
{
    QJsonArray findings;
    for (const Finding &finding : run.findings)
        findings.append(toJson(finding));
    QJsonArray steps;
    for (const StepRecord &step : run.steps)
        steps.append(toJson(step));
    return {{u"id"_s, run.id},
            {u"test"_s, run.test},
            {u"testName"_s, run.testName},
            {u"scriptSha256"_s, QString::fromLatin1(run.scriptSha256.toHex())},
            {u"state"_s, idOf(run.state)},
            {u"verdict"_s, idOf(run.verdict)},
            {u"reason"_s, run.reason},
            {u"findings"_s, findings},
            {u"steps"_s, steps},
            {u"provisions"_s, QJsonArray::fromStringList(run.provisions)},
            {u"started"_s, run.started.toUTC().toString(Qt::ISODateWithMs)},
            {u"seconds"_s, run.seconds},
            {u"environment"_s, run.environment},
            {u"transcriptSha256"_s, QString::fromLatin1(run.transcriptSha256.toHex())},
            {u"confidential"_s, run.confidential}};
}

RunRecord runFromJson(const QJsonObject &json)
{
    RunRecord run;
    run.id = json[u"id"_s].toString();
    run.test = json[u"test"_s].toString();
    run.testName = json[u"testName"_s].toString();
    run.scriptSha256 = QByteArray::fromHex(json[u"scriptSha256"_s].toString().toLatin1());
    // What cannot be understood counts for nothing: aborted, inconclusive, confidential.
    run.state = runStateFromId(json[u"state"_s].toString()).value_or(RunState::Aborted);
    run.verdict = verdictFromId(json[u"verdict"_s].toString()).value_or(Verdict::Inconclusive);
    run.reason = json[u"reason"_s].toString();
    const QJsonArray findings = json[u"findings"_s].toArray();
    for (const QJsonValue &finding : findings)
        run.findings.append(findingFromJson(finding.toObject()));
    const QJsonArray steps = json[u"steps"_s].toArray();
    for (const QJsonValue &step : steps)
        run.steps.append(stepFromJson(step.toObject()));
    const QJsonArray provisions = json[u"provisions"_s].toArray();
    for (const QJsonValue &provision : provisions)
        run.provisions.append(provision.toString());
    run.started = QDateTime::fromString(json[u"started"_s].toString(), Qt::ISODateWithMs).toUTC();
    run.seconds = json[u"seconds"_s].toDouble();
    run.environment = json[u"environment"_s].toObject();
    run.transcriptSha256 = QByteArray::fromHex(json[u"transcriptSha256"_s].toString().toLatin1());
    run.confidential = json[u"confidential"_s].toBool(true);
    return run;
}

} // namespace assessment
