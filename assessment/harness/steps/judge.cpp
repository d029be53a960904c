#include "assessment/harness/stepcontext.h"
#include "assessment/harness/steps/steps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::JudgeStep)
};

/// The verdict rule: passes only on evidence that was seen.
class JudgeStep : public StepAction
{
public:
    StepOutcome perform(StepContext &context) const override
    {
        if (!enough(context))
            return {.jump = context.judgement.apply(otherwise, -1)};
        context.judgement.worsen(Verdict::Pass, context.values.expand(reason));
        return {};
    }

    QStringList jumps() const override { return {otherwise.jump}; }

    QStringList marks;
    QStringList withoutMarks;
    std::map<QString, int> facts; ///< of each kind at least so many
    int leastBytes = 0;           ///< received
    QString reason;               ///< of the pass
    Consequence otherwise;

private:
    bool enough(const StepContext &context) const
    {
        const auto marked = [&](const QString &mark) { return context.values.isMarked(mark); };
        return context.session.received() >= leastBytes
               && std::all_of(marks.begin(), marks.end(), marked)
               && std::none_of(withoutMarks.begin(), withoutMarks.end(), marked)
               && std::all_of(facts.begin(), facts.end(), [&](const auto &one) {
                      return context.facts.count(one.first) >= one.second;
                  });
    }
};

/// Draws a conclusion of its own, where marks say that it is due.
class ConcludeStep : public StepAction
{
public:
    explicit ConcludeStep(const Consequence &then) : m_then(then) {}

    StepOutcome perform(StepContext &context) const override
    {
        return {.jump = context.judgement.apply(m_then, -1)};
    }

    QStringList jumps() const override { return {m_then.jump}; }

private:
    Consequence m_then;
};

} // namespace

std::shared_ptr<const StepAction> steps::readConclude(ScriptTerms &terms, JsonReader &reader)
{
    return std::make_shared<ConcludeStep>(terms.otherwise(reader, u"then"_s, true));
}

std::shared_ptr<const StepAction> steps::readJudge(ScriptTerms &terms, JsonReader &reader)
{
    auto step = std::make_shared<JudgeStep>();
    JsonReader pass = reader.child(u"pass"_s);
    step->marks = pass.optionalTexts(u"marks"_s, 40, 10);
    step->withoutMarks = pass.optionalTexts(u"without"_s, 40, 10);
    step->leastBytes = int(pass.optionalInteger(u"bytes"_s, 1, 1'000'000).value_or(0));
    if (auto facts = pass.optionalChild(u"facts"_s)) {
        const QStringList kinds = facts->value().toObject().keys();
        for (const QString &kind : kinds) {
            step->facts[kind] = int(facts->integer(kind, 1, 1000));
            terms.needFactKind(*facts, kind, kind);
        }
        facts->finish();
    }
    // No evidence is no pass.
    if (step->leastBytes == 0 && step->facts.empty() && step->marks.isEmpty())
        pass.problem(Text::tr("it passes on nothing at all: name bytes, facts or marks"));
    step->reason = terms.text(pass, u"reason"_s);
    pass.finish();
    step->otherwise = terms.otherwise(reader, u"otherwise"_s, true);
    if (!step->otherwise.verdict)
        step->otherwise.verdict = Verdict::Inconclusive;
    return step;
}

} // namespace assessment::harness
