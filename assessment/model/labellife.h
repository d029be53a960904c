#pragma once

#include "assessment/model/label.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace assessment {

/// Where a label stands (labels.md §6, "Life cycle rules"). Draft is never recorded: it is what a
/// label is before it has a number.
enum class LabelState { Draft, Issued, Suspended, Expired, Withdrawn, Superseded };

QString idOf(LabelState state);   ///< "draft", "issued", "suspended", "expired" …
QString nameOf(LabelState state); ///< in the language of the reader
std::optional<LabelState> labelStateFromId(const QString &id);

/// What somebody did with a label after it was issued. Rows are append-only: a mistake is corrected
/// by another event with its own reason.
struct LabelEvent
{
    enum class Kind {
        Suspended,         ///< until \c until, or until it is reinstated
        Reinstated,        ///< a suspension ends early
        WithdrawalAsked,   ///< the first of two people, where the policy wants two
        WithdrawalRefused, ///< the second one said no
        Withdrawn,         ///< for good
        Superseded,        ///< \c successor stands in its place, for good
    };

    QString certificateId;
    Kind kind = Kind::Suspended;
    QDateTime at;                        ///< UTC
    std::optional<QDateTime> until = {}; ///< UTC; only of a suspension
    QString reason;                      ///< for people; published
    QString actor;                       ///< who did it
    QString successor = {};              ///< certificate number; only of Superseded
};

QString idOf(LabelEvent::Kind kind);   ///< "suspended", "reinstated", "withdrawal-asked" …
QString nameOf(LabelEvent::Kind kind); ///< in the language of the reader
std::optional<LabelEvent::Kind> labelEventKindFromId(const QString &id);

/// How a label stands at one moment, and since when and why.
struct LabelStanding
{
    LabelState state = LabelState::Issued;
    QDateTime since;                     ///< UTC
    std::optional<QDateTime> until = {}; ///< of a suspension with an end
    QString reason = {};
    QString successor = {};
    bool withdrawalAsked = false; ///< one of two people has asked for it

    friend bool operator==(const LabelStanding &, const LabelStanding &) = default;
};

/// The standing of a label at \a at (UTC). A pure function of the record, to the millisecond:
/// \a events in the order in which they happened, those after \a at do not count. A suspension with
/// an end is over at that very instant. A label is expired from 00:00 UTC of the day after
/// \a expires. Withdrawn and superseded are final and outrank being expired; being expired outranks
/// being suspended.
LabelStanding standingAt(const QDateTime &issued, QDate expires, const QList<LabelEvent> &events,
                         const QDateTime &at);

} // namespace assessment
