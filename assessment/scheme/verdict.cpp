#include "assessment/scheme/verdict.h"

#include "assessment/model/identifiers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Verdict)
};

} // namespace

QString idOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotApplicable: return u"not-applicable"_s;
    case Verdict::Pass: return u"pass"_s;
    case Verdict::NotAssessed: return u"not-assessed"_s;
    case Verdict::Inconclusive: return u"inconclusive"_s;
    case Verdict::Fail: return u"fail"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(Strength strength)
{
    switch (strength) {
    case Strength::Shall: return u"shall"_s;
    case Strength::ShallNot: return u"shall_not"_s;
    case Strength::Should: return u"should"_s;
    case Strength::Encouraged: return u"encouraged"_s;
    case Strength::Aim: return u"aim"_s;
    case Strength::Informative: return u"informative"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Draft: return u"draft"_s;
    case ReviewStatus::Submitted: return u"submitted"_s;
    case ReviewStatus::Accepted: return u"accepted"_s;
    case ReviewStatus::Rejected: return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(Support support)
{
    switch (support) {
    case Support::NotStated: return u""_s;
    case Support::Yes: return u"yes"_s;
    case Support::No: return u"no"_s;
    case Support::NotApplicable: return u"na"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Verdict> verdictFromId(const QString &id)
{
    return fromId({Verdict::NotApplicable, Verdict::Pass, Verdict::NotAssessed,
                   Verdict::Inconclusive, Verdict::Fail},
                  id);
}

std::optional<Strength> strengthFromId(const QString &id)
{
    return fromId({Strength::Shall, Strength::ShallNot, Strength::Should, Strength::Encouraged,
                   Strength::Aim, Strength::Informative},
                  id);
}

std::optional<ReviewStatus> reviewStatusFromId(const QString &id)
{
    return fromId({ReviewStatus::Draft, ReviewStatus::Submitted, ReviewStatus::Accepted,
                   ReviewStatus::Rejected},
                  id);
}

std::optional<Support> supportFromId(const QString &id)
{
    return fromId({Support::NotStated, Support::Yes, Support::No, Support::NotApplicable}, id);
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotApplicable: return Text::tr("Not applicable");
    case Verdict::Pass: return Text::tr("Pass");
    case Verdict::NotAssessed: return Text::tr("Not assessed");
    case Verdict::Inconclusive: return Text::tr("Inconclusive");
    case Verdict::Fail: return Text::tr("Fail");
    }
    Q_UNREACHABLE();
}

QString nameOf(Strength strength)
{
    switch (strength) {
    case Strength::Shall: return Text::tr("Shall");
    case Strength::ShallNot: return Text::tr("Shall not");
    case Strength::Should: return Text::tr("Should");
    case Strength::Encouraged: return Text::tr("Encouraged");
    case Strength::Aim: return Text::tr("Aim");
    case Strength::Informative: return Text::tr("Informative");
    }
    Q_UNREACHABLE();
}

QString nameOf(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Draft: return Text::tr("Draft");
    case ReviewStatus::Submitted: return Text::tr("Submitted");
    case ReviewStatus::Accepted: return Text::tr("Accepted");
    case ReviewStatus::Rejected: return Text::tr("Rejected");
    }
    Q_UNREACHABLE();
}

Verdict effectiveVerdict(const JudgedProvision &provision)
{
    if (provision.verdict == Verdict::Pass && !provision.hasEvidence)
        return Verdict::NotAssessed;
    if (provision.verdict == Verdict::NotApplicable && !provision.hasRationale)
        return Verdict::NotAssessed;
    return provision.verdict;
}

bool decides(Strength strength)
{
    switch (strength) {
    case Strength::Shall:
    case Strength::ShallNot:
    case Strength::Should: return true;
    case Strength::Encouraged:
    case Strength::Aim:
    case Strength::Informative: return false;
    }
    Q_UNREACHABLE();
}

Verdict countedVerdict(const JudgedProvision &provision)
{
    // The Code lets a recommendation be left undone for a good reason; the review is the judge of
    // the reason (cli.md, "when a guideline is met").
    if (provision.strength == Strength::Should && provision.verdict == Verdict::Fail
        && provision.hasRationale && provision.accepted)
        return Verdict::Pass;
    return effectiveVerdict(provision);
}

Verdict rollUpGuideline(const QList<JudgedProvision> &provisions)
{
    QList<Verdict> counted;
    for (const JudgedProvision &provision : provisions) {
        if (decides(provision.strength))
            counted.append(countedVerdict(provision));
    }
    return rollUpAssessment(counted);
}

Verdict rollUpAssessment(const QList<Verdict> &guidelines)
{
    if (guidelines.isEmpty())
        return Verdict::NotAssessed;
    return *std::max_element(guidelines.begin(), guidelines.end());
}

bool isMet(Verdict guideline)
{
    switch (guideline) {
    case Verdict::NotApplicable:
    case Verdict::Pass: return true;
    case Verdict::NotAssessed:
    case Verdict::Inconclusive:
    case Verdict::Fail: return false;
    }
    Q_UNREACHABLE();
}

} // namespace assessment
