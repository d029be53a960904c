#include "assessment/model/labellife.h"

#include "assessment/model/identifiers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LabelLife)
};

} // namespace

QString idOf(LabelState state)
{
    switch (state) {
    case LabelState::Draft: return u"draft"_s;
    case LabelState::Issued: return u"issued"_s;
    case LabelState::Suspended: return u"suspended"_s;
    case LabelState::Expired: return u"expired"_s;
    case LabelState::Withdrawn: return u"withdrawn"_s;
    case LabelState::Superseded: return u"superseded"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(LabelState state)
{
    switch (state) {
    case LabelState::Draft: return Text::tr("Draft");
    case LabelState::Issued: return Text::tr("Issued");
    case LabelState::Suspended: return Text::tr("Suspended");
    case LabelState::Expired: return Text::tr("Expired");
    case LabelState::Withdrawn: return Text::tr("Withdrawn");
    case LabelState::Superseded: return Text::tr("Superseded");
    }
    Q_UNREACHABLE();
}

std::optional<LabelState> labelStateFromId(const QString &id)
{
    return fromId({LabelState::Draft, LabelState::Issued, LabelState::Suspended,
                   LabelState::Expired, LabelState::Withdrawn, LabelState::Superseded},
                  id);
}

QString idOf(LabelEvent::Kind kind)
{
    switch (kind) {
    case LabelEvent::Kind::Suspended: return u"suspended"_s;
    case LabelEvent::Kind::Reinstated: return u"reinstated"_s;
    case LabelEvent::Kind::WithdrawalAsked: return u"withdrawal-asked"_s;
    case LabelEvent::Kind::WithdrawalRefused: return u"withdrawal-refused"_s;
    case LabelEvent::Kind::Withdrawn: return u"withdrawn"_s;
    case LabelEvent::Kind::Superseded: return u"superseded"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(LabelEvent::Kind kind)
{
    switch (kind) {
    case LabelEvent::Kind::Suspended: return Text::tr("Suspended");
    case LabelEvent::Kind::Reinstated: return Text::tr("Reinstated");
    case LabelEvent::Kind::WithdrawalAsked: return Text::tr("Withdrawal asked for");
    case LabelEvent::Kind::WithdrawalRefused: return Text::tr("Withdrawal refused");
    case LabelEvent::Kind::Withdrawn: return Text::tr("Withdrawn");
    case LabelEvent::Kind::Superseded: return Text::tr("Superseded");
    }
    Q_UNREACHABLE();
}

std::optional<LabelEvent::Kind> labelEventKindFromId(const QString &id)
{
    using Kind = LabelEvent::Kind;
    return fromId({Kind::Suspended, Kind::Reinstated, Kind::WithdrawalAsked,
                   Kind::WithdrawalRefused, Kind::Withdrawn, Kind::Superseded},
                  id);
}

LabelStanding standingAt(const QDateTime &issued, QDate expires, const QList<LabelEvent> &events,
                         const QDateTime &at)
{
    using Kind = LabelEvent::Kind;
    LabelStanding standing{.since = issued};
    for (const LabelEvent &event : events) {
        if (event.at > at)
            break;
        switch (event.kind) {
        case Kind::Suspended:
            standing = {.state = LabelState::Suspended,
                        .since = event.at,
                        .until = event.until,
                        .reason = event.reason,
                        .withdrawalAsked = standing.withdrawalAsked};
            break;
        case Kind::Reinstated:
            standing = {.since = event.at,
                        .reason = event.reason,
                        .withdrawalAsked = standing.withdrawalAsked};
            break;
        case Kind::WithdrawalAsked: standing.withdrawalAsked = true; break;
        case Kind::WithdrawalRefused: standing.withdrawalAsked = false; break;
        case Kind::Withdrawn:
            return {.state = LabelState::Withdrawn, .since = event.at, .reason = event.reason};
        case Kind::Superseded:
            return {.state = LabelState::Superseded,
                    .since = event.at,
                    .reason = event.reason,
                    .successor = event.successor};
        }
    }
    const QDateTime end = expires.addDays(1).startOfDay(Qt::UTC);
    if (at >= end)
        return {.state = LabelState::Expired,
                .since = end,
                .withdrawalAsked = standing.withdrawalAsked};
    if (standing.state == LabelState::Suspended && standing.until && at >= *standing.until) {
        standing = {.since = *standing.until,
                    .reason = standing.reason,
                    .withdrawalAsked = standing.withdrawalAsked};
    }
    return standing;
}

} // namespace assessment
