#include "assessment/store/actrules.h"

#include "assessment/store/act.h"
#include "assessment/store/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

const QList<ActRule> &actRules()
{
    using enum ActEffect;
    static const QList<Role> administration{Role::Administrator};
    static const QList<Role> assessing{Role::Assessor};
    static const QList<Role> reviewing{Role::Reviewer};
    static const QList<Role> signing{Role::Signer};
    static const QList<Role> lookingAfter{Role::Reviewer, Role::Signer};
    static const QList<Role> remarking{Role::Assessor, Role::Reviewer, Role::Signer};
    static const QList<ActRule> rules{
        {u"workspace.create"_s, Beside, administration},
        {u"organisation.set"_s, Beside, administration},
        {u"policy.set"_s, HouseRule, administration},
        {u"policy.reset"_s, HouseRule, administration},
        {u"role.grant"_s, Beside, administration},
        {u"role.revoke"_s, Beside, administration},
        {u"product.add"_s, Beside, assessing},
        {u"product.update"_s, Edit, assessing},
        {u"assessment.new"_s, Beside, assessing},
        {u"assessment.clone"_s, Beginning, assessing},
        {u"assessment.prefill"_s, Edit, assessing},
        {u"bundle.import"_s, Beside, assessing},
        {u"bundle.merge"_s, Edit, assessing},
        {u"bundle.receive"_s, Beside, assessing},
        {u"assessment.remove"_s, Beside, assessing},
        {u"assessment.restore"_s, Beside, assessing},
        {u"mapping.import"_s, Beside, assessing},
        {u"law.set"_s, Beside, administration},
        {u"law.reset"_s, Beside, administration},
        {u"scheme.import"_s, Beside, administration},
        {u"scheme.remove"_s, Beside, administration},
        {u"trash.empty"_s, Beside, assessing},
        {u"scope.set"_s, Edit, assessing},
        {u"ixit.set"_s, Edit, assessing},
        {u"ixit.import"_s, Edit, assessing},
        {u"ixit.remove"_s, Edit, assessing},
        {u"verdict.set"_s, Edit, assessing},
        {u"answer.set"_s, Edit, assessing},
        {u"answer.confirm"_s, Edit, assessing},
        {u"answer.decide"_s, Edit, assessing},
        {u"answers.import"_s, Edit, assessing},
        {u"facts.set"_s, Edit, assessing},
        {u"evidence.add"_s, Edit, assessing},
        {u"evidence.import"_s, Edit, assessing},
        {u"evidence.revise"_s, Edit, assessing},
        {u"evidence.set"_s, Edit, assessing},
        {u"evidence.remove"_s, Edit, assessing},
        {u"evidence.restore"_s, Edit, assessing},
        {u"evidence.link"_s, Edit, assessing},
        {u"evidence.unlink"_s, Edit, assessing},
        {u"component.add"_s, Beside, assessing},
        {u"component.evidence"_s, Beside, assessing},
        {u"component.withdraw"_s, HouseRule, assessing},
        {u"component.use"_s, Edit, assessing},
        {u"component.unuse"_s, Edit, assessing},
        {u"run.record"_s, Edit, assessing},
        {u"review.submit"_s, Decision, assessing},
        {u"review.accept"_s, Decision, reviewing},
        {u"review.reject"_s, Decision, reviewing},
        {u"comment.add"_s, Beside, remarking},
        {u"comment.withdraw"_s, Beside, remarking},
        {u"time.record"_s, Beside, remarking},
        {u"assessment.sign"_s, Beside, signing},
        {u"label.issue"_s, Beside, signing},
        // Whoever looks after a label may stop it at once; for good, or back, is for who signs.
        {u"label.suspend"_s, Beside, lookingAfter},
        {u"label.reinstate"_s, Beside, signing},
        {u"label.ask-withdrawal"_s, Beside, lookingAfter},
        {u"label.refuse-withdrawal"_s, Beside, lookingAfter},
        {u"label.withdraw"_s, Beside, signing},
        {u"label.policy"_s, Beside, administration},
        {u"registry.publish"_s, Beside, signing},
        // What buyers are told stands beside what was assessed.
        {u"leaflet.set"_s, Beside, assessing},
        {u"leaflet.make"_s, Beside, remarking},
        {u"statement.set"_s, Beside, assessing},
        {u"statement.sign"_s, Beside, signing},
        {u"statement.discard"_s, Beside, administration},
        {u"undo"_s, Reversal, {}},
        {u"redo"_s, Reversal, {}},
    };
    return rules;
}

ActRule actRule(const QString &act)
{
    const auto &rules = actRules();
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const ActRule &rule) { return rule.name == act; });
    return found == rules.end() ? ActRule{act, ActEffect::Edit, {Role::Assessor}} : *found;
}

const QStringList &actsWithoutWork()
{
    static const QStringList names = [] {
        QStringList found;
        for (const ActRule &rule : actRules()) {
            if (rule.effect != ActEffect::Edit && rule.effect != ActEffect::Beginning
                && rule.effect != ActEffect::Reversal)
                found.append(rule.name);
        }
        return found;
    }();
    return names;
}

Status mayAct(Act &act, const QString &name)
{
    const ActRule rule = actRule(name);
    if (rule.effect == ActEffect::Reversal)
        return Ok; // the history asks for what it takes back
    return mayActAs(act.database(), act.actor(), rule.roles);
}

} // namespace assessment
