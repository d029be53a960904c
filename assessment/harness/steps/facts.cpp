#include "assessment/harness/stepcontext.h"
#include "assessment/harness/steps/steps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr qsizetype mostNamed = 100; // facts that become findings of their own

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::FactStep)
};

/// Applies \a then for each of \a facts, whose values it can name as "${fact.…}".
QString applyToEach(StepContext &context, const QList<Fact> &facts, const Consequence &then)
{
    for (const Fact &fact : facts.first(std::min(facts.size(), mostNamed))) {
        context.values.setFact(fact);
        context.judgement.apply(then, fact.offset);
    }
    context.values.setFact({});
    return facts.isEmpty() ? QString() : then.jump;
}

/// Judges the facts of a kind that fulfil a condition.
class CheckStep : public StepAction
{
public:
    StepOutcome perform(StepContext &context) const override
    {
        const QList<Fact> found = context.facts.of(kind, condition);
        context.facts.forget(keptAs);
        for (Fact fact : found) {
            fact.kind = keptAs;
            if (!keptAs.isEmpty())
                context.facts.add(fact);
        }
        QString jump = applyToEach(context, found, then);
        if (found.isEmpty())
            jump = context.judgement.apply(none, -1);
        return {.measured = Text::tr("%1 of %2").arg(found.size()).arg(context.facts.count(kind)),
                .jump = jump};
    }

    QStringList jumps() const override { return {then.jump, none.jump}; }

    QString kind;
    FactCondition condition;
    QString keptAs;   ///< kind under which those found are kept too, "" = nowhere
    Consequence then; ///< for each
    Consequence none; ///< when there is not one
};

/// Compares the facts of two kinds by some of their values.
class CompareStep : public StepAction
{
public:
    StepOutcome perform(StepContext &context) const override;

    QStringList jumps() const override
    {
        return {onlyLeft.jump, onlyRight.jump, changed.jump, same.jump, nothing.jump};
    }

    QString left;
    QString right;
    QStringList by;          ///< what makes two facts the same thing
    QStringList differs;     ///< what may have changed of it
    bool mayBeEmpty = false; ///< the right side: then all of the left one is only there
    QString changedAs;       ///< kind under which what has changed is kept, "" = nowhere
    Consequence onlyLeft;
    Consequence onlyRight;
    Consequence changed; ///< names the right one; "${fact.was-…}" are the values of the left one
    Consequence same;    ///< for each
    Consequence nothing; ///< when one side has no facts at all

private:
    bool isSame(const Fact &one, const Fact &other, const QStringList &names) const
    {
        return std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return one.value(name) == other.value(name);
        });
    }
};

StepOutcome CompareStep::perform(StepContext &context) const
{
    const QList<Fact> before = context.facts.of(left);
    const QList<Fact> after = context.facts.of(right);
    if (before.isEmpty() || (after.isEmpty() && !mayBeEmpty))
        return {.measured = Text::tr("%1 and %2").arg(before.size()).arg(after.size()),
                .jump = context.judgement.apply(nothing, -1)};
    QList<Fact> gone;
    QList<Fact> fresh;
    QList<Fact> other;
    QList<Fact> equal;
    context.facts.forget(changedAs);
    for (const Fact &fact : before) {
        const auto found = std::find_if(after.begin(), after.end(), [&](const Fact &candidate) {
            return isSame(fact, candidate, by);
        });
        if (found == after.end()) {
            gone.append(fact);
        } else if (isSame(fact, *found, differs)) {
            equal.append(*found);
        } else {
            Fact both = *found;
            for (const QString &name : differs)
                both.values[u"was-"_s + name] = fact.value(name);
            other.append(both);
            both.kind = changedAs;
            if (!changedAs.isEmpty())
                context.facts.add(both);
        }
    }
    for (const Fact &fact : after) {
        if (std::none_of(before.begin(), before.end(),
                         [&](const Fact &candidate) { return isSame(fact, candidate, by); }))
            fresh.append(fact);
    }
    StepOutcome outcome{.measured = Text::tr("%1 the same, %2 changed, %3 gone, %4 new")
                                        .arg(equal.size())
                                        .arg(other.size())
                                        .arg(gone.size())
                                        .arg(fresh.size())};
    for (const auto &[facts, then] : {std::pair(&gone, &onlyLeft), std::pair(&fresh, &onlyRight),
                                      std::pair(&other, &changed), std::pair(&equal, &same)}) {
        const QString jump = applyToEach(context, *facts, *then);
        if (outcome.jump.isEmpty())
            outcome.jump = jump;
    }
    return outcome;
}

/// Turns what a setting declares, a list with commas, into facts.
class DeclareStep : public StepAction
{
public:
    StepOutcome perform(StepContext &context) const override
    {
        const QStringList parts = context.values.expand(text).split(u',', Qt::SkipEmptyParts);
        qsizetype taken = 0;
        for (const QString &part : parts) {
            const auto match = pattern.match(part.trimmed());
            if (!match.hasMatch()) {
                context.values.setExtra({{u"shown"_s, part.trimmed()}});
                const QString jump = context.judgement.apply(unclear, -1);
                context.values.setExtra({});
                return {.outcome = u"failed"_s,
                        .measured = Text::tr("\"%1\" is not clear").arg(part.trimmed()),
                        .jump = jump};
            }
            Fact fact{kind, {}, -1};
            for (const QString &name : pattern.namedCaptureGroups()) {
                if (!name.isEmpty())
                    fact.values[name] = match.captured(name);
            }
            context.facts.add(fact);
            ++taken;
        }
        if (taken == 0)
            return {.measured = Text::tr("nothing is declared"),
                    .jump = context.judgement.apply(none, -1)};
        return {.measured = Text::tr("%n declared", "", int(taken))};
    }

    QStringList jumps() const override { return {none.jump, unclear.jump}; }

    QString text;
    QString kind;
    QRegularExpression pattern;
    Consequence none;
    Consequence unclear;
};

/// Holds a series of measured values against limits.
class LimitsStep : public StepAction
{
public:
    StepOutcome perform(StepContext &context) const override
    {
        const Distribution found = context.measurements.distribution(series);
        const auto text = [](double value) { return QString::number(value, 'f', 2); };
        if (found.count < least)
            return {.measured = Text::tr("%n value(s)", "", int(found.count)),
                    .jump = context.judgement.apply(tooFew, -1)};
        const double limit = context.values.amount(most);
        const double ratio = found.median > 0 ? found.most / found.median : 0;
        const QList<double> values = context.measurements.of(series);
        const bool grew = values.constLast() >= growth * values.constFirst()
                          && values.constLast() - values.constFirst() >= growthBy;
        const int times = context.values.amount(spread);
        const bool beyond = (limit > 0 && found.most > limit) || (times > 0 && ratio > times)
                            || (growth > 0 && !grew);
        StepOutcome outcome{
            .measured = Text::tr("%1 values, %2 to %3 %4, half of them within %5, 95 of 100 within "
                                 "%6; the longest was number %7")
                            .arg(found.count)
                            .arg(text(found.least), text(found.most), unit, text(found.median),
                                 text(found.high))
                            .arg(found.worst + 1),
            .value =
                Measured{found.most, unit, {}, limit > 0 ? std::optional(limit) : std::nullopt}};
        context.values.setExtra({{u"shown"_s, outcome.measured}});
        outcome.jump = context.judgement.apply(beyond ? outside : inside, -1);
        context.values.setExtra({});
        return outcome;
    }

    QStringList jumps() const override { return {inside.jump, outside.jump, tooFew.jump}; }

    QString series;
    QString unit;
    Amount most;       ///< 0 = no limit
    double growth = 0; ///< the last at least so many times the first, 0 = it need not grow
    /// … and at least so much more, in the unit: hundredths of a second grow by chance.
    double growthBy = 0;
    Amount spread; ///< the greatest at most so many times the median, 0 = no limit
    int least = 1; ///< values
    Consequence inside;
    Consequence outside;
    Consequence tooFew;
};

} // namespace

std::shared_ptr<const StepAction> steps::readCheck(ScriptTerms &terms, JsonReader &reader)
{
    auto step = std::make_shared<CheckStep>();
    step->kind = reader.text(u"facts"_s, 40);
    terms.needFactKind(reader, u"facts"_s, step->kind);
    step->condition = terms.condition(reader, u"where"_s);
    step->keptAs = reader.optionalText(u"as"_s, 40).value_or(QString());
    if (!step->keptAs.isEmpty())
        terms.addFactKind(step->keptAs);
    step->then = terms.otherwise(reader, u"then"_s, step->keptAs.isEmpty());
    step->none = terms.otherwise(reader, u"none"_s, false);
    return step;
}

std::shared_ptr<const StepAction> steps::readCompare(ScriptTerms &terms, JsonReader &reader)
{
    auto step = std::make_shared<CompareStep>();
    step->left = reader.text(u"left"_s, 40);
    step->right = reader.text(u"right"_s, 40);
    terms.needFactKind(reader, u"left"_s, step->left);
    terms.needFactKind(reader, u"right"_s, step->right);
    step->mayBeEmpty = reader.optionalFlag(u"mayBeEmpty"_s).value_or(false);
    step->by = reader.optionalTexts(u"by"_s, 40, 10);
    if (step->by.isEmpty())
        reader.problem(u"by"_s, Text::tr("there must be at least one"));
    step->differs = reader.optionalTexts(u"differs"_s, 40, 10);
    step->changedAs = reader.optionalText(u"changedAs"_s, 40).value_or(QString());
    if (!step->changedAs.isEmpty())
        terms.addFactKind(step->changedAs);
    step->onlyLeft = terms.otherwise(reader, u"onlyLeft"_s, false);
    step->onlyRight = terms.otherwise(reader, u"onlyRight"_s, false);
    step->changed = terms.otherwise(reader, u"changed"_s, false);
    step->same = terms.otherwise(reader, u"same"_s, false);
    step->nothing = terms.otherwise(reader, u"nothing"_s, false);
    if (step->nothing.isEmpty()) {
        step->nothing.verdict = Verdict::Inconclusive;
        step->nothing.reason = Text::tr("there is nothing to compare");
    }
    return step;
}

std::shared_ptr<const StepAction> steps::readDeclare(ScriptTerms &terms, JsonReader &reader)
{
    auto step = std::make_shared<DeclareStep>();
    step->text = terms.text(reader, u"from"_s, 2000);
    step->kind = reader.text(u"as"_s, 40);
    terms.addFactKind(step->kind);
    step->pattern = terms.pattern(reader, u"each"_s);
    step->none = terms.otherwise(reader, u"none"_s, false);
    step->unclear = terms.otherwise(reader, u"unclear"_s, false);
    if (step->unclear.isEmpty()) {
        step->unclear.verdict = Verdict::Inconclusive;
        step->unclear.reason = Text::tr("what is declared cannot be read: ${shown}");
        step->unclear.jump = u"end"_s; // half a declaration would make false alarms
    }
    return step;
}

std::shared_ptr<const StepAction> steps::readLimits(ScriptTerms &terms, JsonReader &reader)
{
    auto step = std::make_shared<LimitsStep>();
    step->series = reader.text(u"of"_s, 40);
    step->unit = reader.text(u"unit"_s, 20);
    step->most = terms.amount(reader, u"most"_s, 0, 1'000'000, 0);
    step->spread = terms.amount(reader, u"spread"_s, 1, 1000, 0);
    step->growth = reader.optionalNumber(u"growth"_s, 1, 1000).value_or(0);
    step->growthBy = reader.optionalNumber(u"growthBy"_s, 0, 1'000'000).value_or(0);
    step->least = int(reader.optionalInteger(u"values"_s, 1, 10'000).value_or(1));
    step->inside = terms.otherwise(reader, u"inside"_s, false);
    step->outside = terms.otherwise(reader, u"outside"_s, true);
    step->tooFew = terms.otherwise(reader, u"tooFew"_s, false);
    if (step->tooFew.isEmpty()) {
        step->tooFew.verdict = Verdict::Inconclusive;
        step->tooFew.reason = Text::tr("too little was measured");
    }
    return step;
}

} // namespace assessment::harness
