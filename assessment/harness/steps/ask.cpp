#include "assessment/harness/stepcontext.h"
#include "assessment/harness/steps/steps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::AskStep)
};

/// Guides the operator, or has them look at something that no program can see.
class AskStep : public StepAction
{
public:
    struct Answer
    {
        QString name; ///< for people
        Consequence then;
    };

    StepOutcome perform(StepContext &context) const override
    {
        const qint64 start = context.session.milliseconds();
        QStringList names;
        for (const Answer &answer : answers)
            names.append(answer.name);
        const auto patience = context.seconds(seconds);
        const auto chosen = askOperator(
            context, {context.values.expand(text), names, picture, int(patience.count() / 1000)},
            patience);
        const QString lapse = inSeconds(context.session.milliseconds() - start);
        if (chosen) {
            context.values.mark(u"asked"_s);
            return {.measured = Text::tr("%1 after %2").arg(names[*chosen], lapse),
                    .jump = context.judgement.apply(answers[*chosen].then, -1)};
        }
        if (context.session.end())
            return {.outcome = u"failed"_s};
        return {.outcome = u"timed out"_s,
                .measured = lapse,
                .jump = context.judgement.apply(otherwise, -1)};
    }

    QStringList jumps() const override
    {
        QStringList jumps = {otherwise.jump};
        for (const Answer &answer : answers)
            jumps.append(answer.then.jump);
        return jumps;
    }

    bool tells() const override { return true; }

    QString text;
    QString picture;
    Amount seconds;
    QList<Answer> answers;
    Consequence otherwise;
};

} // namespace

std::shared_ptr<const StepAction> steps::readAsk(ScriptTerms &terms, JsonReader &reader)
{
    auto step = std::make_shared<AskStep>();
    step->text = terms.text(reader, u"text"_s, 1000);
    step->picture = reader.optionalText(u"picture"_s, 60).value_or(QString());
    step->seconds = terms.amount(reader, u"within"_s, 1, ScriptTerms::longestWait, 600);
    reader.each(u"answers"_s, [&](JsonReader &answer) {
        const QString name = answer.text(u"name"_s, 80);
        step->answers.append({name, terms.consequence(answer)});
        answer.finish();
    });
    if (step->answers.size() > 6)
        reader.problem(u"answers"_s, Text::tr("nobody chooses from more than six"));
    step->otherwise = terms.otherwise(reader, u"timeout"_s, false);
    if (step->otherwise.isEmpty()) {
        step->otherwise.verdict = Verdict::Inconclusive;
        step->otherwise.reason = Text::tr("nobody answered a question to the operator");
    }
    return step;
}

} // namespace assessment::harness
