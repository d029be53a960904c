#pragma once

#include "assessment/scheme/ics.h"
#include "assessment/scheme/ixit.h"
#include "assessment/scheme/verdictpolicy.h"

namespace assessment {

/// What a test group asks: the verdict of one case on one declared item.
struct GroupItem
{
    TestCase testCase;
    QString item; ///< "AuthMech-1"
    Verdict verdict = Verdict::NotAssessed;
    QString reason;
    /// A verdict was given, and the entry has changed since: it counts as none.
    bool outdated = false;
};

/// One test group with its items and what they come to.
struct GroupJudgement
{
    const TestGroup *group = nullptr; ///< of the edition
    IcsRow claim;
    bool counts = false; ///< for the overall verdict
    QList<GroupItem> items;
    Verdict verdict = Verdict::NotAssessed;
};

struct GroupsJudgement
{
    QList<GroupJudgement> groups; ///< in the order of the scheme
    QStringList undeclared;       ///< titles of what was found and not declared
    Verdict overall = Verdict::NotAssessed;
};

/// The worst of \a items after \a policy.
Verdict rollUpItems(const VerdictPolicy &policy, const QList<Verdict> &items);

/// What the overall verdict looks at in one group.
struct GroupOutcome
{
    bool mandatory = false;
    bool conditional = false;
    Support support = Support::NotStated;
    Verdict verdict = Verdict::NotAssessed;
};

/// Whether the overall verdict needs this group: what is mandatory and applies, and, after
/// \a policy, a recommendation that is claimed as supported. What is mandatory without condition
/// cannot be waved off as not applicable.
bool countsOverall(const VerdictPolicy &policy, const GroupOutcome &group);

/// The worst of the groups that count; \a undeclared when something was found that nobody declared.
/// Taking a verdict away never makes it pass.
Verdict rollUpGroups(const VerdictPolicy &policy, const QList<GroupOutcome> &groups,
                     bool undeclared);

/// The policy by which the test groups of \a assessment are judged: that of its workspace.
const VerdictPolicy &policyOf(const Assessment &assessment);

/// All test groups of \a assessment. A provision without test cases counts for what the assessor
/// says of it. A pure function. Any thread.
GroupsJudgement judgeGroups(const IxitEdition &edition, const Scheme &scheme,
                            const Assessment &assessment);
/// The same by another policy: what would be if.
GroupsJudgement judgeGroups(const IxitEdition &edition, const Scheme &scheme,
                            const Assessment &assessment, const VerdictPolicy &policy);

} // namespace assessment
