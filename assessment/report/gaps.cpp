#include "assessment/report/gaps.h"

#include "assessment/scheme/labelgate.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Gaps)
};

constexpr std::array effects{GapEffect::EveryLabel, GapEffect::Mark, GapEffect::LabelLine,
                             GapEffect::Advice};

/// What a label is usually valid for (labels.md, field 12).
constexpr int usualMonths = 24;

QString assessor()
{
    return u"assessor"_s;
}

class Planner
{
public:
    Planner(const Scheme &scheme, const Assessment &assessment) : m_scheme(scheme)
    {
        for (const Guideline &guideline : scheme.guidelines) {
            const QList<JudgedProvision> judged = judgedProvisions(guideline, assessment);
            for (qsizetype i = 0; i < guideline.provisions.size(); ++i) {
                m_places.insert(guideline.provisions[i].id, {&guideline, &guideline.provisions[i],
                                                             judged[i], int(m_places.size())});
            }
        }
    }

    void addReasons(const QList<GateReason> &reasons, GapEffect effect);
    void addFindings(const QList<LintFinding> &findings);
    void addAdvice();
    QList<ReportGap> take();

private:
    struct Place
    {
        const Guideline *guideline = nullptr;
        const Provision *provision = nullptr;
        JudgedProvision judged;
        int order = 0;
    };

    void add(ReportGap gap);
    bool isTold(const QString &rule) const;
    QStringList actorsOf(const Place &place, Verdict verdict) const;
    QStringList actorsOf(const QString &where) const;
    void markTheLast();
    auto keyOf(const ReportGap &gap) const;

    const Scheme &m_scheme;
    QHash<QString, Place> m_places; ///< by provision
    QList<ReportGap> m_gaps;
};

void Planner::add(ReportGap gap)
{
    const auto place = m_places.constFind(gap.rule);
    if (place != m_places.constEnd()) {
        gap.where = gap.rule;
        gap.guideline = place->guideline->number;
        gap.verdict = countedVerdict(place->judged);
        gap.actors = actorsOf(*place, gap.verdict);
    } else {
        gap.actors = actorsOf(gap.where);
    }
    m_gaps.append(gap);
}

bool Planner::isTold(const QString &rule) const
{
    return std::any_of(m_gaps.begin(), m_gaps.end(),
                       [&](const ReportGap &gap) { return gap.rule == rule; });
}

/// What fails, those mend whom the provision speaks to; what is open they show and somebody
/// assesses.
QStringList Planner::actorsOf(const Place &place, Verdict verdict) const
{
    QStringList actors = audiencesOf(*place.provision);
    if (verdict != Verdict::Fail)
        actors.append(assessor());
    return actors;
}

/// Facts and product are the maker's to state; everything else is a matter of the assessment.
QStringList Planner::actorsOf(const QString &where) const
{
    const QStringList audiences = audiencesAt(m_scheme, where);
    return audiences.isEmpty() ? QStringList{assessor()} : audiences;
}

void Planner::addReasons(const QList<GateReason> &reasons, GapEffect effect)
{
    const QList<ReportGap> before = m_gaps;
    for (const GateReason &reason : reasons) {
        // Of a scheme without labels nobody can make one that has them.
        if (reason.rule == u"scheme"_s && !m_scheme.issuesLabels)
            continue;
        const bool told = std::any_of(before.begin(), before.end(), [&](const ReportGap &gap) {
            return gap.rule == reason.rule && gap.problem == reason.message;
        });
        if (!told) {
            add({.rule = reason.rule,
                 .where = reason.page,
                 .effect = effect,
                 .problem = reason.message,
                 .actors = {}});
        }
    }
}

void Planner::addFindings(const QList<LintFinding> &findings)
{
    for (const LintFinding &finding : findings) {
        // The gate tells one cause once, and a provision that is told has to be looked at anyway.
        const QString rule = gateRuleOf(finding, m_scheme);
        const bool once = finding.holds != LintHold::Nothing || m_places.contains(rule);
        const bool told = std::any_of(m_gaps.begin(), m_gaps.end(), [&](const ReportGap &gap) {
            return gap.problem == finding.message || (once && gap.rule == rule);
        });
        if (told)
            continue;
        const bool line = m_scheme.issuesLabels && finding.where.startsWith(u"facts/"_s);
        add({.rule = rule,
             .where = finding.where,
             .effect = line ? GapEffect::LabelLine : GapEffect::Advice,
             .problem = finding.message,
             .actors = {}});
    }
}

/// Provisions that do not decide, and recommendations that are not followed for an accepted reason.
void Planner::addAdvice()
{
    for (const Place &place : std::as_const(m_places)) {
        const Verdict verdict = effectiveVerdict(place.judged);
        if (place.provision->strength == Strength::Informative || isMet(verdict)
            || isTold(place.provision->id))
            continue;
        const QString title = place.provision->title;
        QString problem;
        if (verdict == Verdict::Fail && countedVerdict(place.judged) == Verdict::Pass)
            problem = Text::tr("\"%1\" is not followed, for a reason that the review accepted; "
                               "follow it in the next version.")
                          .arg(title);
        else if (verdict == Verdict::Fail)
            problem = Text::tr("\"%1\" is not followed; it is good practice and decides nothing.")
                          .arg(title);
        else if (verdict == Verdict::Inconclusive)
            problem = Text::tr("\"%1\" is inconclusive; it is good practice and decides nothing.")
                          .arg(title);
        else
            problem = Text::tr("\"%1\" has not been assessed; it is good practice and decides "
                               "nothing.")
                          .arg(title);
        add({.rule = place.provision->id,
             .where = {},
             .effect = GapEffect::Advice,
             .problem = problem,
             .actors = {}});
        m_gaps.last().verdict = verdict;
    }
}

auto Planner::keyOf(const ReportGap &gap) const
{
    const auto place = m_places.constFind(gap.rule);
    const bool known = place != m_places.constEnd();
    // What fails first (verdicts are ordered, the worst last), then the policy paper's top three.
    return std::tuple(
        gap.effect, !known, known ? -int(gap.verdict) : 0, known && !place->guideline->topThree,
        known && place->provision->strength == Strength::Should, known ? place->order : 0);
}

void Planner::markTheLast()
{
    QHash<int, QStringList> open;
    const auto holds = [](const ReportGap &gap) {
        return gap.guideline > 0 && gap.effect <= GapEffect::Mark;
    };
    for (const ReportGap &gap : std::as_const(m_gaps)) {
        if (holds(gap) && !open[gap.guideline].contains(gap.rule))
            open[gap.guideline].append(gap.rule);
    }
    for (ReportGap &gap : m_gaps)
        gap.last = holds(gap) && open[gap.guideline].size() == 1;
}

QList<ReportGap> Planner::take()
{
    markTheLast();
    std::stable_sort(m_gaps.begin(), m_gaps.end(),
                     [this](const auto &a, const auto &b) { return keyOf(a) < keyOf(b); });
    return std::move(m_gaps);
}

} // namespace

QString idOf(GapEffect effect)
{
    switch (effect) {
    case GapEffect::EveryLabel: return u"every-label"_s;
    case GapEffect::Mark: return u"mark"_s;
    case GapEffect::LabelLine: return u"label-line"_s;
    case GapEffect::Advice: return u"advice"_s;
    }
    Q_UNREACHABLE();
}

std::optional<GapEffect> gapEffectFromId(const QString &id)
{
    for (const GapEffect effect : effects) {
        if (idOf(effect) == id)
            return effect;
    }
    return std::nullopt;
}

QString nameOf(GapEffect effect, bool issuesLabels)
{
    switch (effect) {
    case GapEffect::EveryLabel: return Text::tr("Holds back every label");
    case GapEffect::Mark:
        return issuesLabels ? Text::tr("Holds back the endorsement mark")
                            : Text::tr("Keeps the scheme from being met");
    case GapEffect::LabelLine: return Text::tr("Leaves a line of the label open");
    case GapEffect::Advice: return Text::tr("Advice");
    }
    Q_UNREACHABLE();
}

QStringList gapActors()
{
    return audienceIds() + QStringList{assessor()};
}

QString gapActorName(const QString &id)
{
    return id == assessor() ? Text::tr("Assessors") : audienceName(id);
}

QList<ReportGap> gapsOf(const Scheme &scheme, const Assessment &assessment,
                        const std::optional<Organisation> &organisation,
                        const QList<LintFinding> &findings, QDate today)
{
    const auto reasons = [&](LabelKind kind) {
        return labelGate(scheme, assessment, organisation, kind,
                         labelExpiry(kind, assessment.facts, today, usualMonths));
    };
    Planner planner(scheme, assessment);
    planner.addReasons(reasons(LabelKind::Information), GapEffect::EveryLabel);
    planner.addReasons(reasons(LabelKind::Endorsement), GapEffect::Mark);
    planner.addFindings(findings);
    planner.addAdvice();
    return planner.take();
}

QList<ReportGap> gapsFor(const QList<ReportGap> &gaps, const QStringList &actors)
{
    if (actors.isEmpty())
        return gaps;
    QList<ReportGap> theirs;
    for (const ReportGap &gap : gaps) {
        if (std::any_of(actors.begin(), actors.end(),
                        [&](const QString &actor) { return gap.actors.contains(actor); }))
            theirs.append(gap);
    }
    return theirs;
}

int countOf(const QList<ReportGap> &gaps, GapEffect effect)
{
    return int(std::count_if(gaps.begin(), gaps.end(),
                             [&](const ReportGap &gap) { return gap.effect == effect; }));
}

} // namespace assessment
