#include "files.h"
#include "verb.h"

#include "assessment/exchange/labelcalendar.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::LabelEvent;
using assessment::LabelOverview;
using assessment::LabelReminder;
using assessment::LabelReview;
using assessment::LabelStanding;
using assessment::LabelState;
using assessment::Ok;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;

namespace app::cli {

namespace {

/// What happens to labels after they were issued, and how they stand.
class LabelLifeVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::LabelLifeVerbs)

public:
    struct ListArguments
    {
        QString state;
        std::optional<int> expiring;
    };
    struct ActArguments
    {
        QString label;
        QString reason;
        QString until;
    };
    struct ReminderArguments
    {
        QString days;
        QString calendar;
    };

    static Result<ExitCode> list(Context &context, const ListArguments &given);
    static Result<ExitCode> show(Context &context, const QString &id);
    static Result<ExitCode> suspend(Context &context, const ActArguments &given);
    static Result<ExitCode> reinstate(Context &context, const ActArguments &given);
    static Result<ExitCode> withdraw(Context &context, const ActArguments &given);
    static Result<ExitCode> refuse(Context &context, const ActArguments &given);
    static Result<ExitCode> remind(Context &context, const ReminderArguments &given);

private:
    static Result<ExitCode> tell(Context &context, Workspace &workspace, const QString &id);
    static void tellHistory(Output &output, const LabelOverview &one);
    static Result<std::optional<QDateTime>> readEnd(const QString &text);
    static Result<QList<int>> readDays(const QString &text);
    static QString stateText(const LabelOverview &one);
};

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QString text(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonValue json(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(text(*time)) : QJsonValue();
}

/// How a label stands: the members of "label list" that tell it.
QJsonObject json(const LabelOverview &one, QDate today)
{
    const assessment::IssuedLabel &label = one.label;
    const LabelStanding &standing = one.standing;
    return {{u"label"_s, label.certificateId},
            {u"assessment"_s, label.assessment},
            {u"product"_s, one.product()},
            {u"kind"_s, idOf(label.kind)},
            {u"issued"_s, label.issued.toString(Qt::ISODate)},
            {u"expires"_s, label.expires.toString(Qt::ISODate)},
            {u"daysLeft"_s, one.daysLeft(today)},
            {u"format"_s, label.format},
            {u"language"_s, label.language},
            {u"sha256"_s, hex(label.pdfSha256)},
            {u"signer"_s, label.signer},
            {u"signerKeyId"_s, label.statement[u"signer"_s][u"keyId"_s].toString()},
            {u"state"_s, idOf(standing.state)},
            {u"since"_s, text(standing.since)},
            {u"until"_s, json(standing.until)},
            {u"reason"_s, standing.reason},
            {u"supersededBy"_s, standing.successor},
            {u"supersedes"_s, label.statement[u"supersedes"_s].toString()},
            {u"withdrawalAskedBy"_s, one.withdrawalAskedBy()}};
}

QJsonObject json(const LabelEvent &event)
{
    return {{u"event"_s, idOf(event.kind)},  {u"at"_s, text(event.at)},
            {u"until"_s, json(event.until)}, {u"reason"_s, event.reason},
            {u"actor"_s, event.actor},       {u"supersededBy"_s, event.successor}};
}

QJsonObject json(const LabelReview &review)
{
    return {{u"label"_s, review.certificateId},
            {u"rule"_s, review.rule},
            {u"message"_s, review.message}};
}

QString LabelLifeVerbs::stateText(const LabelOverview &one)
{
    const QString name = nameOf(one.standing.state);
    return one.standing.withdrawalAsked ? tr("%1, withdrawal asked for").arg(name) : name;
}

Result<ExitCode> LabelLifeVerbs::list(Context &context, const ListArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto all = workspace->labelOverviews();
    if (!all)
        return all.error();
    const QDate today = workspace->today();
    QJsonArray array;
    QList<QStringList> rows;
    for (const LabelOverview &one : *all) {
        const int left = one.daysLeft(today);
        if (!given.state.isEmpty() && idOf(one.standing.state) != given.state)
            continue;
        if (given.expiring && (!one.stands() || left > *given.expiring))
            continue;
        array.append(json(one, today));
        rows.append({one.label.certificateId, stateText(one), text(one.standing.since),
                     one.standing.until ? text(*one.standing.until) : QString(),
                     idOf(one.label.kind), one.product(), one.label.assessment,
                     text(one.label.issued), one.label.expires.toString(Qt::ISODate),
                     one.label.signer});
    }
    context.output().table({tr("Label"), tr("State"), tr("Since"), tr("Until"), tr("Kind"),
                            tr("Product"), tr("Assessment"), tr("Issued"), tr("Valid to"),
                            tr("Signer")},
                           rows);
    context.output().json({{u"labels"_s, array}});
    return ExitCode::Done;
}

void LabelLifeVerbs::tellHistory(Output &output, const LabelOverview &one)
{
    QList<QStringList> rows{
        {text(one.label.issued), tr("Issued"), QString(), QString(), one.label.signer}};
    for (const LabelEvent &event : one.events) {
        const QString end = event.until ? text(*event.until) : event.successor;
        rows.append({text(event.at), nameOf(event.kind), end, event.reason, event.actor});
    }
    output.line({});
    output.table({tr("When"), tr("What"), tr("Until, or by"), tr("Reason"), tr("Who")}, rows);
}

Result<ExitCode> LabelLifeVerbs::show(Context &context, const QString &id)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto one = workspace->labelOverview(id);
    if (!one)
        return one.error();
    const auto reviews = workspace->labelReviews();
    if (!reviews)
        return reviews.error();
    Output &output = context.output();
    const LabelStanding &standing = one->standing;
    const QList<std::pair<QString, QString>> lines{
        {tr("Label"), id},
        {tr("Product"), one->product()},
        {tr("Kind"), idOf(one->label.kind)},
        {tr("Assessment"), one->label.assessment},
        {tr("State"), stateText(*one)},
        {tr("Since"), text(standing.since)},
        {tr("Until"), standing.until ? text(*standing.until) : QString()},
        {tr("Reason"), standing.reason},
        {tr("Superseded by"), standing.successor},
        {tr("Supersedes"), one->label.statement[u"supersedes"_s].toString()},
        {tr("Withdrawal asked for by"), one->withdrawalAskedBy()},
        {tr("Issued"), text(one->label.issued)},
        {tr("Valid to"), one->label.expires.toString(Qt::ISODate)},
        {tr("Signer"), one->label.signer},
        {tr("SHA-256"), hex(one->label.pdfSha256)}};
    for (const auto &[name, value] : lines) {
        if (!value.isEmpty())
            output.line(u"%1: %2"_s.arg(name, value));
    }
    tellHistory(output, *one);
    QJsonArray events;
    for (const LabelEvent &event : one->events)
        events.append(json(event));
    QJsonArray open;
    for (const LabelReview &review : *reviews) {
        if (review.certificateId != id)
            continue;
        output.line(tr("review needed: %1").arg(review.message));
        open.append(json(review));
    }
    QJsonObject answer = json(*one, workspace->today());
    answer[u"people"_s] = one->people;
    answer[u"events"_s] = events;
    answer[u"reviews"_s] = open;
    answer[u"statement"_s] = one->label.statement;
    output.json(answer);
    return ExitCode::Done;
}

/// How the label stands after an act.
Result<ExitCode> LabelLifeVerbs::tell(Context &context, Workspace &workspace, const QString &id)
{
    const auto one = workspace.labelOverview(id);
    if (!one)
        return one.error();
    const LabelStanding &standing = one->standing;
    const QString state = nameOf(standing.state).toLower();
    QString said = standing.until
                       ? tr("Label %1: %2 until %3.").arg(id, state, text(*standing.until))
                       : tr("Label %1: %2.").arg(id, state);
    if (standing.withdrawalAsked)
        said += u' ' + tr("Its withdrawal is asked for: a second person withdraws it, or refuses.");
    context.output().note(said);
    context.output().json(json(*one, workspace.today()));
    return ExitCode::Done;
}

Result<std::optional<QDateTime>> LabelLifeVerbs::readEnd(const QString &text)
{
    if (text.isEmpty())
        return std::optional<QDateTime>();
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the label cannot be suspended"),
                     .where = u"--until %1"_s.arg(text),
                     .why = tr("it is not a time in the form of ISO 8601"),
                     .advice = tr("write it as 2026-11-23T12:00:00Z, or a day as 2026-11-23")};
    }
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // without an offset it means UTC wherever we are
    return std::optional(time.toUTC());
}

Result<ExitCode> LabelLifeVerbs::suspend(Context &context, const ActArguments &given)
{
    const auto until = readEnd(given.until);
    if (!until)
        return until.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Status done = workspace->suspendLabel(given.label, given.reason, *until);
    return done ? tell(context, *workspace, given.label) : done.error();
}

Result<ExitCode> LabelLifeVerbs::reinstate(Context &context, const ActArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Status done = workspace->reinstateLabel(given.label, given.reason);
    return done ? tell(context, *workspace, given.label) : done.error();
}

Result<ExitCode> LabelLifeVerbs::withdraw(Context &context, const ActArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto done = workspace->withdrawLabel(given.label, given.reason);
    return done ? tell(context, *workspace, given.label) : done.error();
}

Result<ExitCode> LabelLifeVerbs::refuse(Context &context, const ActArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const Status done = workspace->refuseWithdrawal(given.label, given.reason);
    return done ? tell(context, *workspace, given.label) : done.error();
}

Result<QList<int>> LabelLifeVerbs::readDays(const QString &text)
{
    constexpr int longest = 3 * 366; // no label is valid for longer
    QList<int> days;
    for (const QString &part : text.split(u',')) {
        bool isNumber = false;
        const int number = part.trimmed().toInt(&isNumber);
        if (!isNumber || number < 1 || number > longest) {
            return Error{.kind = Error::Kind::Usage,
                         .what = tr("there are no reminders"),
                         .where = u"--days %1"_s.arg(text),
                         .why = tr("these are not whole days from 1 to %1").arg(longest),
                         .advice = tr("write them as 90,42")};
        }
        if (!days.contains(number))
            days.append(number);
    }
    std::sort(days.begin(), days.end(), std::greater<>());
    return days;
}

Result<ExitCode> LabelLifeVerbs::remind(Context &context, const ReminderArguments &given)
{
    const auto days = given.days.isEmpty() ? assessment::usualNoticeDays() : readDays(given.days);
    if (!days)
        return days.error();
    if (const Status reserved = context.reserveOutput(given.calendar); !reserved)
        return reserved.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto all = workspace->labelOverviews();
    if (!all)
        return all.error();
    const QDate today = workspace->today();
    QJsonArray array;
    QList<QStringList> rows;
    for (const LabelReminder &reminder : assessment::labelReminders(*all, today, *days)) {
        const LabelOverview &one = reminder.overview;
        QJsonObject row = json(one, today);
        row[u"notice"_s] = reminder.days;
        array.append(row);
        rows.append({one.label.certificateId, one.product(), stateText(one),
                     one.label.expires.toString(Qt::ISODate), QString::number(one.daysLeft(today)),
                     QString::number(reminder.days)});
    }
    if (!given.calendar.isEmpty()) {
        const auto calendar = assessment::labelCalendar(*all, assessment::systemTime(), *days);
        if (!calendar)
            return calendar.error();
        const Status written = writeNewFile(given.calendar, [&](QIODevice &out) -> Status {
            if (out.write(*calendar) == calendar->size())
                return Ok;
            return Error{.kind = Error::Kind::Storage,
                         .what = tr("the calendar cannot be written"),
                         .where = given.calendar,
                         .why = out.errorString()};
        });
        if (!written)
            return written.error();
    }
    if (rows.isEmpty())
        context.output().note(tr("No label ends within %n day(s).", nullptr, days->first()));
    else
        context.output().table({tr("Label"), tr("Product"), tr("State"), tr("Valid to"),
                                tr("Days left"), tr("Notice")},
                               rows);
    context.output().json({{u"reminders"_s, array}, {u"calendar"_s, given.calendar}});
    return ExitCode::Done;
}

using ActOnLabel = Result<ExitCode> (*)(Context &, const LabelLifeVerbs::ActArguments &);

/// A verb that does something to one label and asks why.
void addAct(Verb &group, const char *name, const QString &about, const ActOnLabel &act)
{
    using V = LabelLifeVerbs;
    const auto given = std::make_shared<V::ActArguments>();
    const bool suspends = QLatin1StringView(name) == "suspend"_L1;
    const QString example =
        u"label %1 THX-2026-00001-K --reason \"Update 2.1 breaks pairing\"%2"_s.arg(
            QString::fromLatin1(name), suspends ? u" --until 2026-12-24"_s : QString());
    Verb verb =
        group.verb(name, about, example, [given, act](Context &c) { return act(c, *given); });
    verb.argument("ID", given->label, V::tr("the number of the label"));
    verb.option("--reason TEXT", given->reason, V::tr("why, in a sentence; it is published"),
                Verb::Need::Required);
    if (suspends) {
        verb.option("--until TIME", given->until,
                    V::tr("when it ends by itself, ISO 8601, UTC unless it says otherwise; until "
                          "it is reinstated when not given"));
    }
}

void addLooking(Verb &group)
{
    using V = LabelLifeVerbs;
    const auto listed = std::make_shared<V::ListArguments>();
    Verb list =
        group.verb("list", V::tr("list the labels issued from this workspace, and how they stand"),
                   u"label list --state suspended --json"_s,
                   [listed](Context &c) { return V::list(c, *listed); });
    list.option("--state STATE", listed->state, V::tr("only those that stand like this"),
                Verb::Need::Optional,
                {idOf(LabelState::Issued), idOf(LabelState::Suspended), idOf(LabelState::Expired),
                 idOf(LabelState::Withdrawn), idOf(LabelState::Superseded)});
    list.number("--expiring DAYS", listed->expiring,
                V::tr("only those that can be relied on and end within so many days"));
    const auto shown = std::make_shared<QString>();
    Verb show = group.verb("show", V::tr("show a label, how it stands, and its whole history"),
                           u"label show THX-2026-00001-K --json"_s,
                           [shown](Context &c) { return V::show(c, *shown); });
    show.argument("ID", *shown, V::tr("the number of the label"));
}

void addReminding(Verb &group)
{
    using V = LabelLifeVerbs;
    const auto given = std::make_shared<V::ReminderArguments>();
    Verb verb = group.verb("reminders", V::tr("list the labels that end soon; for a calendar too"),
                           u"label reminders --days 90,42 --ics labels.ics"_s,
                           [given](Context &c) { return V::remind(c, *given); });
    verb.option("--days LIST", given->days,
                V::tr("days of notice before the last day of validity; 90,42 when not given"));
    verb.option("--ics FILE", given->calendar,
                V::tr("also write the last days of all labels with their alarms to a new iCalendar "
                      "file; - is standard output"));
}

} // namespace

void addLabelLifeVerbs(Verb &labelGroup)
{
    using V = LabelLifeVerbs;
    addLooking(labelGroup);
    addAct(labelGroup, "suspend", V::tr("say that a label must not be relied on for now"),
           V::suspend);
    addAct(labelGroup, "reinstate", V::tr("end a suspension before its time"), V::reinstate);
    addAct(labelGroup, "withdraw",
           V::tr("end a label for good; where it takes two people, the first one asks for it"),
           V::withdraw);
    addAct(labelGroup, "refuse-withdrawal",
           V::tr("say no to a withdrawal that somebody has asked for"), V::refuse);
    addReminding(labelGroup);
}

} // namespace app::cli
