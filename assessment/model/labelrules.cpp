#include "assessment/model/labelrules.h"

#include "assessment/model/people.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

using Kind = LabelEvent::Kind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LabelRules)
};

constexpr int longestReason = 500; // characters; it stands in status lists and on web pages

QString whatFails(Kind kind)
{
    switch (kind) {
    case Kind::Suspended: return Text::tr("the label cannot be suspended");
    case Kind::Reinstated: return Text::tr("the label cannot be reinstated");
    case Kind::WithdrawalAsked:
    case Kind::Withdrawn: return Text::tr("the label cannot be withdrawn");
    case Kind::WithdrawalRefused: return Text::tr("the withdrawal cannot be refused");
    case Kind::Superseded: return Text::tr("the label cannot be superseded");
    }
    Q_UNREACHABLE();
}

Error unusable(const LabelEvent &event, const QString &why, const QString &advice)
{
    Error error = labelRefusal(event, why, advice);
    error.kind = Error::Kind::Usage;
    return error;
}

QString moment(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

/// What was said beside the event: one line that can be read.
Status checkWords(const LabelEvent &event)
{
    if (event.reason.isEmpty()) {
        return unusable(event, Text::tr("no reason is given"),
                        Text::tr("say in a sentence why; it is published with the label"));
    }
    if (event.reason.size() > longestReason) {
        return unusable(
            event, Text::tr("the reason is longer than %n character(s)", nullptr, longestReason),
            Text::tr("say it shorter"));
    }
    for (const QChar letter : event.reason) {
        if (letter.category() == QChar::Other_Control) {
            return unusable(event, Text::tr("the reason has characters that cannot be seen"),
                            Text::tr("write it as plain text"));
        }
    }
    return Ok;
}

/// A clock that was set back would put events in another order than the one they happened in.
Status checkOrder(const LabelEvent &event, const LabelOverview &now)
{
    const QDateTime newest = now.events.isEmpty() ? now.label.issued : now.events.constLast().at;
    if (event.at >= newest)
        return Ok;
    return labelRefusal(event,
                        Text::tr("the clock of this computer says %1, and the last thing happened "
                                 "to the label at %2")
                            .arg(moment(event.at), moment(newest)),
                        Text::tr("set the clock right"));
}

/// Withdrawn and superseded are for good.
Status checkNotFinal(const LabelEvent &event, const LabelOverview &now)
{
    const LabelStanding &standing = now.standing;
    if (standing.state == LabelState::Withdrawn) {
        return labelRefusal(
            event, Text::tr("it was withdrawn on %1, for good").arg(moment(standing.since)),
            Text::tr("issue a new label"));
    }
    if (standing.state == LabelState::Superseded) {
        return labelRefusal(event, Text::tr("%1 stands in its place").arg(standing.successor),
                            Text::tr("do it with that one"));
    }
    return Ok;
}

Status checkSuspension(const LabelEvent &event, const LabelOverview &now)
{
    const LabelStanding &standing = now.standing;
    if (standing.state == LabelState::Expired) {
        return labelRefusal(
            event, Text::tr("it expired on %1").arg(now.label.expires.toString(Qt::ISODate)),
            Text::tr("issue a new label"));
    }
    const bool isSuspended = standing.state == LabelState::Suspended;
    if (event.kind == Kind::Reinstated) {
        if (isSuspended)
            return Ok;
        return labelRefusal(event, Text::tr("it is not suspended"));
    }
    if (event.until && *event.until <= event.at) {
        return unusable(event, Text::tr("%1 is over").arg(moment(*event.until)),
                        Text::tr("name a time to come, or none"));
    }
    if (isSuspended && standing.until == event.until) {
        return labelRefusal(
            event,
            event.until ? Text::tr("it is suspended until then already")
                        : Text::tr("it is suspended already"),
            Text::tr("name another end of the suspension, reinstate it, or withdraw it"));
    }
    return Ok;
}

Status checkWithdrawal(const LabelEvent &event, const LabelOverview &now)
{
    const QString asked = now.withdrawalAskedBy();
    if (event.kind == Kind::WithdrawalRefused) {
        return asked.isEmpty() ? Status(labelRefusal(event, Text::tr("nobody has asked for it")))
                               : Ok;
    }
    if (now.people < 2)
        return Ok;
    const QString another = Text::tr("let somebody else withdraw it, or refuse");
    if (!asked.isEmpty() && samePerson(asked, event.actor)) {
        return labelRefusal(
            event, Text::tr("it takes two people, and %1 has asked for it already").arg(asked),
            another);
    }
    // Somebody else was faster between looking and acting.
    if (asked.isEmpty() != (event.kind == Kind::WithdrawalAsked)) {
        Error error = labelRefusal(event, Text::tr("somebody else has just decided about it"),
                                   Text::tr("look at it again"));
        error.kind = Error::Kind::Conflict;
        return error;
    }
    return Ok;
}

} // namespace

Error labelRefusal(const LabelEvent &event, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Refused,
            .what = whatFails(event.kind),
            .where = event.certificateId,
            .why = why,
            .advice = advice};
}

Status mayHappen(const LabelEvent &event, const LabelOverview &now)
{
    if (const Status words = checkWords(event); !words)
        return words;
    if (const Status ordered = checkOrder(event, now); !ordered)
        return ordered;
    if (const Status open = checkNotFinal(event, now); !open)
        return open;
    switch (event.kind) {
    case Kind::Suspended:
    case Kind::Reinstated: return checkSuspension(event, now);
    case Kind::WithdrawalAsked:
    case Kind::WithdrawalRefused:
    case Kind::Withdrawn: return checkWithdrawal(event, now);
    case Kind::Superseded: break;
    }
    if (!now.standing.withdrawalAsked)
        return Ok;
    return labelRefusal(event,
                        Text::tr("%1 has asked for its withdrawal").arg(now.withdrawalAskedBy()),
                        Text::tr("withdraw it, or refuse that first"));
}

} // namespace assessment
