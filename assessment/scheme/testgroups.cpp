#include "assessment/scheme/testgroups.h"

#include "assessment/scheme/discoveries.h"
#include "assessment/scheme/labelgate.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

Verdict worst(const VerdictPolicy &policy, Verdict a, Verdict b)
{
    return policy.worstFirst.indexOf(a) <= policy.worstFirst.indexOf(b) ? a : b;
}

QString keyOf(const QString &testCase, const QString &item)
{
    return testCase + u'\n' + item;
}

QHash<QString, const ItemVerdict *> verdictsByKey(const Assessment &assessment)
{
    QHash<QString, const ItemVerdict *> found;
    for (const ItemVerdict &verdict : assessment.itemVerdicts)
        found.insert(keyOf(verdict.testCase, verdict.item), &verdict);
    return found;
}

/// What the assessor says of provisions, where there are no cases to ask.
QHash<QString, Verdict> assessorsVerdicts(const Scheme &scheme, const Assessment &assessment)
{
    QHash<QString, Verdict> verdicts;
    for (const Guideline &guideline : scheme.guidelines) {
        const QList<JudgedProvision> judged = judgedProvisions(guideline, assessment);
        for (qsizetype i = 0; i < judged.size(); ++i)
            verdicts.insert(guideline.provisions[i].id, effectiveVerdict(judged[i]));
    }
    return verdicts;
}

GroupOutcome outcomeOf(const GroupJudgement &group)
{
    return {.mandatory = group.claim.mandatory,
            .conditional = group.claim.conditional,
            .support = group.claim.support,
            .verdict = group.verdict};
}

} // namespace

Verdict rollUpItems(const VerdictPolicy &policy, const QList<Verdict> &items)
{
    if (items.isEmpty())
        return policy.nothingDeclared;
    Verdict found = Verdict::Pass;
    for (const Verdict item : items) {
        const bool given =
            item == Verdict::Pass || item == Verdict::Fail || item == Verdict::Inconclusive;
        found = worst(policy, found, given ? item : policy.open);
    }
    return found;
}

bool countsOverall(const VerdictPolicy &policy, const GroupOutcome &group)
{
    if (group.mandatory)
        return group.support != Support::NotApplicable || !group.conditional;
    return policy.needsRecommendations && group.support == Support::Yes;
}

Verdict rollUpGroups(const VerdictPolicy &policy, const QList<GroupOutcome> &groups,
                     bool undeclared)
{
    Verdict found = Verdict::Pass;
    bool any = false;
    for (const GroupOutcome &group : groups) {
        if (!countsOverall(policy, group))
            continue;
        any = true;
        const bool passes = group.verdict == Verdict::Pass;
        const bool known = policy.worstFirst.contains(group.verdict);
        found = worst(policy, found, passes || known ? group.verdict : policy.open);
        if (group.support == Support::No || group.support == Support::NotApplicable)
            found = worst(policy, found, policy.mandatoryNotSupported);
    }
    if (!any)
        return Verdict::NotAssessed;
    return undeclared ? worst(policy, found, policy.undeclared) : found;
}

const VerdictPolicy &policyOf(const Assessment &assessment)
{
    return assessment.verdictPolicy ? *assessment.verdictPolicy : builtInVerdictPolicy();
}

GroupsJudgement judgeGroups(const IxitEdition &edition, const Scheme &scheme,
                            const Assessment &assessment)
{
    return judgeGroups(edition, scheme, assessment, policyOf(assessment));
}

GroupsJudgement judgeGroups(const IxitEdition &edition, const Scheme &scheme,
                            const Assessment &assessment, const VerdictPolicy &policy)
{
    const auto given = verdictsByKey(assessment);
    const auto said = assessorsVerdicts(scheme, assessment);
    QHash<QString, QByteArray> digests; // an entry is asked about by many cases
    for (const ItemVerdict &verdict : assessment.itemVerdicts) {
        if (!digests.contains(verdict.item)) {
            const IxitEntry *entry = findEntry(assessment.ixit, verdict.item);
            digests.insert(verdict.item, entry ? entry->digest() : QByteArray());
        }
    }
    GroupsJudgement judged;
    QList<GroupOutcome> outcomes;
    for (const IcsRow &claim : icsOf(scheme, assessment)) {
        const TestGroup *group = edition.group(claim.provision);
        if (!group)
            continue; // the edition has all of its scheme; this is another
        GroupJudgement one{.group = group, .claim = claim, .items = {}};
        QList<Verdict> verdicts;
        for (const TestCase &testCase : group->cases) {
            for (const QString &table : group->tables) {
                for (const IxitEntry &entry : assessment.ixit.value(table)) {
                    GroupItem item{.testCase = testCase, .item = entry.id, .reason = {}};
                    if (const ItemVerdict *verdict = given.value(keyOf(testCase.id, entry.id))) {
                        item.reason = verdict->reason;
                        item.outdated = digests.value(entry.id) != verdict->entrySha256;
                        item.verdict = item.outdated ? Verdict::NotAssessed : verdict->verdict;
                    }
                    verdicts.append(item.verdict);
                    one.items.append(item);
                }
            }
        }
        one.verdict = group->cases.isEmpty() ? said.value(claim.provision, Verdict::NotAssessed)
                                             : rollUpItems(policy, verdicts);
        one.counts = countsOverall(policy, outcomeOf(one));
        outcomes.append(outcomeOf(one));
        judged.groups.append(one);
    }
    for (const Discovered &found : discoveries(edition, assessment).found) {
        if (found.declaredBy.isEmpty())
            judged.undeclared.append(found.title);
    }
    judged.overall = rollUpGroups(policy, outcomes, !judged.undeclared.isEmpty());
    return judged;
}

} // namespace assessment
