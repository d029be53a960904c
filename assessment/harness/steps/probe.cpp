#include "assessment/harness/probe.h"

#include "assessment/harness/stepcontext.h"
#include "assessment/harness/steps/steps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ProbeStep)
};

/// What a probe gets of the run.
class ContextOfRun : public ProbeContext
{
public:
    explicit ContextOfRun(StepContext &context) : m_context(context) {}

    const DeviceAddress &address() const override { return m_context.address; }
    QString setting(const QString &key) const override { return m_context.values.setting(key); }
    bool goOn(std::chrono::milliseconds patience) override
    {
        return m_context.session.pump(patience);
    }
    QString console(qint64 &position) const override
    {
        const ConsoleView &view = m_context.session.view();
        const qint64 from = position < 0 ? view.end() : std::max(position, view.begin());
        position = view.end();
        return view.string().sliced(from - view.begin());
    }
    void note(const QJsonObject &info) override { m_context.session.note(info); }
    void keep(const QString &name, const QString &mediaType, QByteArrayView bytes) override
    {
        m_context.session.keepFile(name, mediaType, bytes);
    }

private:
    StepContext &m_context;
};

/// Looks at the device in another way than over its console.
class ProbeStep : public StepAction
{
public:
    StepOutcome perform(StepContext &context) const override
    {
        ContextOfRun access(context);
        const qint64 start = context.session.milliseconds();
        const Result<Observation> seen = probe(access);
        if (context.session.end())
            return {.outcome = u"failed"_s};
        if (!seen) {
            context.session.note({{u"probe"_s, name}, {u"error"_s, seen.error().message()}});
            context.values.setExtra({{u"shown"_s, seen.error().why}});
            const QString jump = context.judgement.apply(unreachable, -1);
            context.values.setExtra({});
            return {.outcome = u"failed"_s, .measured = seen.error().message(), .jump = jump};
        }
        bool room = true;
        for (const Fact &fact : seen->facts)
            context.facts.forget(prefix + fact.kind);
        for (const Fact &fact : seen->facts) {
            Fact kept = fact;
            kept.kind = prefix + kept.kind;
            context.session.note(toJson(kept));
            room = context.facts.add(kept) && room;
        }
        if (!room)
            context.judgement.worsen(Verdict::Inconclusive,
                                     Text::tr("the device shows more than can be judged"));
        for (const QString &missing : seen->missing)
            context.judgement.worsen(Verdict::Inconclusive, missing);
        return {.measured = seen->measured.isEmpty()
                                ? inSeconds(context.session.milliseconds() - start)
                                : seen->measured};
    }

    QStringList jumps() const override { return {unreachable.jump}; }

    QString name;
    QString prefix; ///< before the kinds of the facts, so that two looks can be compared
    Probe probe;
    Consequence unreachable;
};

} // namespace

std::shared_ptr<const StepAction> steps::readProbe(ScriptTerms &terms, JsonReader &reader)
{
    auto step = std::make_shared<ProbeStep>();
    step->name = reader.text(u"probe"_s, 40);
    const auto known = probes().find(step->name);
    if (known == probes().end())
        reader.problem(u"probe"_s, Text::tr("there is no such probe"));
    else
        step->probe = known->second;
    step->prefix = reader.optionalText(u"prefix"_s, 20).value_or(QString());
    const QStringList kinds = reader.optionalTexts(u"sees"_s, 40, 20);
    for (const QString &kind : kinds)
        terms.addFactKind(step->prefix + kind);
    step->unreachable = terms.otherwise(reader, u"unreachable"_s, false);
    if (step->unreachable.isEmpty()) {
        step->unreachable.verdict = Verdict::Inconclusive;
        step->unreachable.reason = u"${shown}"_s;
    }
    return step;
}

} // namespace assessment::harness
