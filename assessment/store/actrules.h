#pragma once

#include "assessment/model/role.h"
#include "assessment/result.h"

#include <QList>
#include <QString>

namespace assessment {

class Act;

/// What an act does to the assessments it is about.
enum class ActEffect {
    Edit,     ///< changes what a review looks at: opens it again, and makes its actor an assessor
    Decision, ///< moves the review on
    /// begins the assessment it is about with what others had found: its actor is an assessor of
    /// it, and what it began from stays as it is
    Beginning,
    /// changes by which rule all assessments that it concerns are judged: opens their reviews
    /// again, and makes nobody an assessor
    HouseRule,
    Reversal, ///< takes another act back or does it again: needs what that act needs
    Beside,   ///< leaves them as they are: comments, sign-off, labels, roles, new records
};

/// What is fixed about one kind of act.
struct ActRule
{
    QString name; ///< as the custody log has it: "answer.set"
    ActEffect effect = ActEffect::Edit;
    QList<Role> roles = {}; ///< one of them is enough; none are asked of a reversal itself
};

/// The one table of all acts: who may do them, and whether they open a review again. Whatever
/// begins an act is checked against it (Store::begin), whatever commits one obeys it (Act::commit).
const QList<ActRule> &actRules();

/// The rule of \a act. An act that nobody has written down is an assessor's edit: that errs on the
/// side on which no acceptance outlives a change.
ActRule actRule(const QString &act);

/// The names of the acts that do not make their actor an assessor; "undo" and "redo" are what they
/// take back or repeat.
const QStringList &actsWithoutWork();

/// Refuses \a actor the act \a name when roles are granted and none of theirs allows it.
/// \a act is the one under way: the roles are read under its lock.
Status mayAct(Act &act, const QString &name);

} // namespace assessment
