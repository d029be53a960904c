#include "assessment/harness/stepcontext.h"
#include "assessment/harness/steps/steps.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr qsizetype overlap = 1024; // the longest text a pattern can span over reads

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ConsoleStep)
};

/// Collects what the device says until it is quiet or the time is over.
class ListenStep : public StepAction
{
public:
    ListenStep(const Amount &seconds, const Amount &quiet) : m_seconds(seconds), m_quiet(quiet) {}

    StepOutcome perform(StepContext &context) const override
    {
        DeviceSession &session = context.session;
        const qint64 start = session.milliseconds();
        const qint64 before = session.received();
        const qint64 until = start + context.seconds(m_seconds).count();
        const qint64 quiet = context.seconds(m_quiet).count();
        while (session.pump() && session.milliseconds() < until) {
            if (quiet > 0 && context.hasBegun() && session.quietMs() >= quiet)
                break;
        }
        return {.measured = Text::tr("%1 bytes in %2")
                                .arg(session.received() - before)
                                .arg(inSeconds(session.milliseconds() - start))};
    }

private:
    Amount m_seconds;
    Amount m_quiet;
};

class PauseStep : public StepAction
{
public:
    PauseStep(int ms, const Amount &seconds) : m_ms(ms), m_seconds(seconds) {}

    StepOutcome perform(StepContext &context) const override
    {
        context.session.wait(std::chrono::milliseconds(m_ms) + context.seconds(m_seconds));
        return {};
    }

private:
    int m_ms;
    Amount m_seconds;
};

class SendStep : public StepAction
{
public:
    explicit SendStep(const QString &text) : m_text(text) {}

    StepOutcome perform(StepContext &context) const override
    {
        context.cursor = context.session.view().end(); // an old answer is none to this
        context.session.type(context.values.typed(m_text));
        return {};
    }

private:
    QString m_text;
};

/// Turns secrets seen so far into findings.
class ScanStep : public StepAction
{
public:
    ScanStep(int lastLines, const Consequence &then) : m_lastLines(lastLines), m_then(then) {}

    StepOutcome perform(StepContext &context) const override
    {
        // Lines are judged as they come; here only the choice of lines is left.
        DeviceSession &session = context.session;
        session.wait(150ms);
        int found = 0;
        for (const Leak &leak : session.leaks()) {
            if (m_lastLines > 0 && leak.line < session.lines() - m_lastLines)
                continue;
            ++found;
            context.values.setExtra(
                {{u"shown"_s, leak.shown}, {u"rule"_s, context.rules.rules[leak.rule].name}});
            context.judgement.apply(m_then, leak.offset);
            context.values.setExtra({});
        }
        if (found == 0)
            return {.measured = Text::tr("no secret in %1 bytes").arg(session.received())};
        return {.measured = Text::tr("secrets found: %1").arg(found), .jump = m_then.jump};
    }

    QStringList jumps() const override { return {m_then.jump}; }

private:
    int m_lastLines; ///< 0 = all
    Consequence m_then;
};

/// One thing an expectation may see.
struct Alternative
{
    QString name; ///< for people: "login prompt"
    QRegularExpression pattern;
    int quietMs = 0; ///< it must end what was seen, and nothing may follow for so long
    QString measure; ///< series that takes the seconds until it was seen, "" = none
    Consequence then;
};

/// Keys pressed again and again while an expectation waits, but never into something that one of
/// its alternatives waits for quietly.
struct Nudge
{
    QStringList keys; ///< in turn
    int everyMs = 0;
    Amount seconds; ///< no longer than this
    Amount quiet;   ///< only when the device has begun and then been silent for so many seconds
};

/// Waits for the earliest of several things.
class ExpectStep : public StepAction
{
public:
    StepOutcome perform(StepContext &context) const override;
    bool tells() const override { return true; }
    QStringList jumps() const override
    {
        QStringList jumps = {otherwise.jump};
        for (const Alternative &alternative : alternatives)
            jumps.append(alternative.then.jump);
        return jumps;
    }

    Amount seconds;
    Amount quiet;            ///< seconds of silence that end it, 0 = none
    bool fromPower = false;  ///< looks at all since power came on
    bool sincePower = false; ///< what it measures is counted from power-on
    QList<Alternative> alternatives;
    std::optional<Nudge> nudge;
    Consequence otherwise;

private:
    struct Seen
    {
        const Alternative *alternative = nullptr;
        qint64 begin = 0; ///< position in the view
        qint64 end = 0;
    };

    std::optional<Seen> earliest(StepContext &context, qint64 from) const;
    StepOutcome matched(StepContext &context, const Seen &seen, qint64 start) const;
    bool promptStands(const ConsoleView &view, qint64 from) const;
    bool silentEnough(const StepContext &context) const;
};

StepOutcome ExpectStep::perform(StepContext &context) const
{
    DeviceSession &session = context.session;
    const qint64 start = session.milliseconds();
    const qint64 until = start + context.seconds(seconds).count();
    const qint64 quietTime = context.seconds(quiet).count();
    const qint64 nudgeUntil = nudge ? start + context.seconds(nudge->seconds).count() : 0;
    qint64 nextNudge = start;
    qsizetype key = 0;
    qint64 from = fromPower ? context.powerCursor : context.cursor;
    while (true) {
        const qint64 now = session.milliseconds();
        if (nudge && now >= nextNudge && now < nudgeUntil && silentEnough(context)
            && !promptStands(session.view(), from)) {
            if (!session.type(context.values.typed(nudge->keys[key++ % nudge->keys.size()])))
                break;
            nextNudge = now + nudge->everyMs;
        }
        const bool goesOn = session.pump(10ms);
        if (const auto seen = earliest(context, from))
            return matched(context, *seen, start);
        if (!goesOn)
            break;
        from = std::max(from, session.view().end() - overlap);
        const qint64 lapse = session.milliseconds();
        const bool silent =
            quietTime > 0 && lapse - start >= quietTime && session.quietMs() >= quietTime;
        if (lapse >= until || silent) {
            context.cursor = session.view().end();
            session.note({{u"timeout"_s, inSeconds(lapse - start)}});
            return {.outcome = u"timed out"_s,
                    .measured = inSeconds(lapse - start),
                    .jump = context.judgement.apply(otherwise, -1)};
        }
    }
    return {.outcome = u"failed"_s};
}

StepOutcome ExpectStep::matched(StepContext &context, const Seen &seen, qint64 start) const
{
    const Alternative &alternative = *seen.alternative;
    DeviceSession &session = context.session;
    context.cursor = seen.end;
    const qint64 offset = session.view().offsetAt(seen.begin);
    // A prompt is only known as one after it stood quietly for a while; it was there before that.
    const qint64 now = session.milliseconds() - alternative.quietMs;
    StepOutcome outcome{.outcome = u"matched"_s,
                        .measured =
                            Text::tr("%1 after %2")
                                .arg(alternative.name, inSeconds(session.milliseconds() - start))};
    if (!alternative.measure.isEmpty()) {
        const double value = double(now - (sincePower ? context.powerMs : start)) / 1000.0;
        context.measurements.add(alternative.measure, value);
        outcome.value = Measured{value, u"s"_s};
    }
    session.note({{u"matched"_s, alternative.name}, {u"offset"_s, offset}});
    outcome.jump = context.judgement.apply(alternative.then, offset);
    return outcome;
}

std::optional<ExpectStep::Seen> ExpectStep::earliest(StepContext &context, qint64 from) const
{
    const ConsoleView &view = context.session.view();
    std::optional<Seen> first;
    for (const Alternative &alternative : alternatives) {
        const bool atEnd = alternative.quietMs > 0;
        if (atEnd && context.session.quietMs() < alternative.quietMs)
            continue;
        // What is held back as the possible begin of a secret may be the end of a prompt.
        const QString text = atEnd ? view.string() + context.session.heldText() : view.string();
        qsizetype at = std::max<qint64>(from - view.begin(), 0);
        while (at <= text.size()) {
            const QRegularExpressionMatch match = alternative.pattern.match(text, at);
            if (!match.isValid()) {
                context.session.finishWith(
                    RunState::Aborted,
                    Text::tr("the pattern \"%1\" cannot be decided on what the device sent")
                        .arg(alternative.name));
                return {};
            }
            if (!match.hasMatch())
                break;
            if (!atEnd || match.capturedEnd() == text.size()) {
                const qint64 begin = view.begin() + match.capturedStart();
                if (!first || begin < first->begin)
                    first = Seen{&alternative, begin,
                                 std::min(view.begin() + match.capturedEnd(), view.end())};
                break;
            }
            at = match.capturedStart() + 1;
        }
    }
    return first;
}

bool ExpectStep::silentEnough(const StepContext &context) const
{
    const qint64 time = context.seconds(nudge->quiet).count();
    return time == 0 || (context.hasBegun() && context.session.quietMs() >= time);
}

/// Whether what was seen ends in something that an alternative waits for quietly: then no key may
/// be pressed into it.
bool ExpectStep::promptStands(const ConsoleView &view, qint64 from) const
{
    for (const Alternative &alternative : alternatives) {
        qsizetype at = std::max<qint64>(from - view.begin(), 0);
        while (alternative.quietMs > 0 && at <= view.string().size()) {
            const QRegularExpressionMatch match = alternative.pattern.match(view.string(), at);
            if (!match.hasMatch())
                break;
            if (match.capturedEnd() == view.string().size())
                return true;
            at = match.capturedStart() + 1;
        }
    }
    return false;
}

Alternative readAlternative(ScriptTerms &terms, JsonReader &reader)
{
    Alternative alternative;
    alternative.name = reader.text(u"name"_s, 100);
    alternative.pattern = terms.pattern(reader, u"match"_s);
    alternative.quietMs = int(reader.optionalInteger(u"quietMs"_s, 1, 60'000).value_or(0));
    alternative.measure = reader.optionalText(u"measure"_s, 40).value_or(QString());
    alternative.then = terms.consequence(reader);
    reader.finish();
    return alternative;
}

Nudge readNudge(ScriptTerms &terms, JsonReader &reader)
{
    Nudge nudge;
    for (const QString &key : reader.optionalTexts(u"keys"_s, 40, 40))
        nudge.keys.append(terms.withKeys(reader, u"keys"_s, key));
    if (nudge.keys.isEmpty())
        reader.problem(u"keys"_s, Text::tr("there must be at least one"));
    nudge.everyMs = int(reader.integer(u"everyMs"_s, 20, 60'000));
    nudge.seconds = terms.amount(reader, u"for"_s, 1, ScriptTerms::longestWait);
    nudge.quiet = terms.amount(reader, u"quiet"_s, 0, ScriptTerms::longestWait, 0);
    reader.finish();
    return nudge;
}

} // namespace

std::shared_ptr<const StepAction> steps::readListen(ScriptTerms &terms, JsonReader &reader)
{
    const Amount seconds = terms.amount(reader, u"for"_s, 0, ScriptTerms::longestWait);
    return std::make_shared<ListenStep>(
        seconds, terms.amount(reader, u"quiet"_s, 0, ScriptTerms::longestWait, 0));
}

std::shared_ptr<const StepAction> steps::readPause(ScriptTerms &terms, JsonReader &reader)
{
    const auto ms = reader.optionalInteger(u"ms"_s, 1, 60'000);
    const bool hasSeconds = !reader.value()[u"for"].isUndefined();
    if (ms.has_value() == hasSeconds)
        reader.problem(Text::tr("either \"ms\" or \"for\" says how long"));
    const Amount seconds =
        hasSeconds ? terms.amount(reader, u"for"_s, 0, ScriptTerms::longestWait) : Amount{};
    return std::make_shared<PauseStep>(int(ms.value_or(0)), seconds);
}

std::shared_ptr<const StepAction> steps::readSend(ScriptTerms &terms, JsonReader &reader)
{
    return std::make_shared<SendStep>(terms.typed(reader, u"text"_s, 500));
}

std::shared_ptr<const StepAction> steps::readScan(ScriptTerms &terms, JsonReader &reader)
{
    const auto lastLines = reader.optionalInteger(u"lastLines"_s, 1, 1000).value_or(0);
    JsonReader then = reader.child(u"then"_s);
    const Consequence consequence = terms.consequence(then);
    then.finish();
    return std::make_shared<ScanStep>(int(lastLines), consequence);
}

std::shared_ptr<const StepAction> steps::readExpect(ScriptTerms &terms, JsonReader &reader)
{
    auto step = std::make_shared<ExpectStep>();
    step->seconds = terms.amount(reader, u"within"_s, 1, ScriptTerms::longestWait);
    step->quiet = terms.amount(reader, u"quiet"_s, 0, ScriptTerms::longestWait, 0);
    step->fromPower = reader.optionalFlag(u"fromPower"_s).value_or(false);
    step->sincePower =
        reader.optionalChoice(u"measureFrom"_s, {u"step"_s, u"power"_s}).value_or(0) == 1;
    reader.each(u"any"_s, [&](JsonReader &alternative) {
        step->alternatives.append(readAlternative(terms, alternative));
    });
    if (auto nudge = reader.optionalChild(u"nudge"_s))
        step->nudge = readNudge(terms, *nudge);
    JsonReader timeout = reader.child(u"timeout"_s);
    step->otherwise = terms.consequence(timeout);
    // Silence proves nothing: a time-out that leads nowhere else leaves the run inconclusive.
    if (!step->otherwise.verdict && step->otherwise.jump.isEmpty()
        && step->otherwise.mark.isEmpty())
        step->otherwise.verdict = Verdict::Inconclusive;
    if (step->otherwise.verdict == Verdict::Pass)
        timeout.problem(u"verdict"_s, Text::tr("a time-out cannot pass"));
    timeout.finish();
    return step;
}

} // namespace assessment::harness
