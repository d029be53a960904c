#include "assessment/harness/fuzzcanary.h"
#include "assessment/harness/inputtrial.h"
#include "assessment/harness/stepcontext.h"
#include "assessment/harness/steps/steps.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr int triesAgain = 3;
constexpr int mostFaults = 60;   // a device that crashes at everything is known well enough
constexpr qint64 nudgeMs = 8000; // of silence, after which a starting device is asked

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::FuzzStep)
};

/// Something a starting device asks on its way to where the inputs are tried, and the answer.
struct Reply
{
    QRegularExpression pattern;
    QString text;
};

/// How to get the device back after it has crashed.
struct Restore
{
    bool power = false; ///< switch it off and on when it does not come back by itself
    Amount seconds{30, {}};
    int quietMs = 1000; ///< a device that starts is silent for moments
    QList<Reply> replies;
};

/// Tries strange inputs one after the other and looks each time whether the device survives.
class FuzzStep : public StepAction
{
public:
    StepOutcome perform(StepContext &context) const override;
    QStringList jumps() const override
    {
        return {crash.jump, executed.jump, dead.jump, blind.jump, unfinished.jump, done.jump};
    }

    Amount seed;
    Amount cases;
    Amount seconds;
    QList<InputClass> classes;
    QStringList samples; ///< with ${…}
    QStringList frames;  ///< hexadecimal, with ${…}
    int longest = 4096;
    QString end;
    QString aliveText;
    QRegularExpression alive;
    int aliveQuietMs = 0;
    Amount aliveWithin;
    int settleMs = 100;
    QList<CrashSign> signs;
    std::optional<QRegularExpression> locked;
    Amount lockedWithin;
    Restore restore;
    Consequence crash;
    Consequence executed;
    Consequence dead;       ///< it does not answer before the first input
    Consequence blind;      ///< the planted bugs were not found
    Consequence unfinished; ///< not all inputs were sent
    Consequence done;       ///< all of them were, and it survived
};

/// One performance of the step.
class Fuzzing
{
public:
    Fuzzing(const FuzzStep &step, StepContext &context, InputGenerator generator)
        : m_step(step)
        , m_context(context)
        , m_session(context.session)
        , m_generator(std::move(generator))
        , m_trial(context.session, rulesOf(step, context))
    {}

    StepOutcome perform();

private:
    static TrialRules rulesOf(const FuzzStep &step, StepContext &context);
    bool proveOnCanary(QString &measured);
    void tryAll();
    void tell(const FuzzInput &input, int number);
    TrialResult attempt(const FuzzInput &input, int number);
    void look(const FuzzInput &input, const TrialResult &first, qint64 position);
    void stayedLocked(const FuzzInput &input, const TrialResult &result, qint64 position);
    bool bringBack(const TrialResult &result, qint64 position);
    bool waitUntilReady(qint64 position, std::chrono::milliseconds time);
    StepOutcome finish(const QString &canary, qint64 start);
    QString apply(const Consequence &consequence, qint64 offset,
                  const std::map<QString, QString> &names = {});

    const FuzzStep &m_step;
    StepContext &m_context;
    DeviceSession &m_session;
    InputGenerator m_generator;
    InputTrial m_trial;
    std::set<std::pair<InputClass, QString>> m_known; ///< kinds of crash: class and sign
    QString m_jump;
    int m_sent = 0;
    int m_crashes = 0;
    int m_commands = 0;
    int m_locks = 0;     ///< that lasted for longer than they may
    bool m_lost = false; ///< it did not come back
};

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

TrialRules Fuzzing::rulesOf(const FuzzStep &step, StepContext &context)
{
    TrialRules rules;
    rules.aliveText = context.values.typed(step.aliveText);
    rules.alive = step.alive;
    rules.aliveQuietMs = step.aliveQuietMs;
    rules.aliveWithin = context.seconds(step.aliveWithin);
    rules.settle = std::chrono::milliseconds(step.settleMs);
    rules.signs = step.signs;
    rules.locked = step.locked;
    rules.lockedWithin = context.seconds(step.lockedWithin);
    return rules;
}

StepOutcome Fuzzing::perform()
{
    QString canary;
    if (!proveOnCanary(canary)) {
        if (m_session.end())
            return {.outcome = u"failed"_s};
        return {.outcome = u"failed"_s,
                .measured = canary,
                .jump = apply(m_step.blind, -1, {{u"shown"_s, canary}})};
    }
    if (!m_trial.isAlive()) {
        if (m_session.end())
            return {.outcome = u"failed"_s};
        return {.outcome = u"timed out"_s, .measured = canary, .jump = apply(m_step.dead, -1)};
    }
    // From here on it may send back what it was sent, which says nothing about the speed.
    if (m_session.view().readableShare() >= ScriptValues::leastReadable)
        m_context.values.mark(u"readable"_s);
    const qint64 start = m_session.milliseconds();
    tryAll();
    m_context.cursor = m_session.view().end();
    return finish(canary, start);
}

/// No fuzzer is trusted that does not find what was hidden for it, with these very inputs.
bool Fuzzing::proveOnCanary(QString &measured)
{
    const auto report =
        findPlantedBugs(m_generator, m_context.rules, [this] { return m_session.pump(0ms); });
    if (!report) {
        measured = report.error().message();
        m_session.note({{u"canary"_s, false}, {u"error"_s, measured}});
        return false;
    }
    QJsonObject caught;
    for (const CanaryCatch &one : report->caught)
        caught.insert(idOf(one.kind), one.index);
    QStringList missed;
    for (const InputClass kind : report->missed)
        missed.append(idOf(kind));
    m_session.note({{u"canary"_s, report->isTrusted()},
                    {u"caught"_s, caught},
                    {u"missed"_s, missed.join(u", "_s)},
                    {u"false-alarm"_s, report->falseAlarm},
                    {u"seconds"_s, report->seconds}});
    measured =
        report->falseAlarm ? Text::tr("it takes harmless input for a crash")
        : missed.isEmpty()
            ? Text::tr("planted bugs found in %1").arg(inSeconds(qint64(report->seconds * 1000)))
            : Text::tr("planted bugs not found: %1").arg(missed.join(u", "_s));
    return report->isTrusted();
}

void Fuzzing::tryAll()
{
    const int wanted = m_context.values.amount(m_step.cases);
    const qint64 until = m_session.milliseconds() + m_context.seconds(m_step.seconds).count();
    for (int index = 0; index < wanted; ++index) {
        if (m_session.milliseconds() >= until || m_crashes + m_commands >= mostFaults)
            return;
        const FuzzInput input = m_generator.input(index);
        const qint64 position = m_session.view().end();
        const TrialResult result = attempt(input, 0);
        if (result.what == TrialResult::What::Ended)
            return;
        ++m_sent;
        if (result.isFault())
            look(input, result, position);
        else if (result.what == TrialResult::What::Locked)
            stayedLocked(input, result, position);
        if (m_lost || m_session.end())
            return;
    }
}

/// Notes which input comes next, so that the transcript says what each of its bytes is.
void Fuzzing::tell(const FuzzInput &input, int number)
{
    m_session.note({{u"fuzz"_s, input.index},
                    {u"class"_s, idOf(input.kind)},
                    {u"again"_s, number},
                    {u"sha256"_s, QString::fromLatin1(sha256Of(input.bytes))}});
}

TrialResult Fuzzing::attempt(const FuzzInput &input, int number)
{
    tell(input, number);
    const TrialResult result = m_trial.attempt(input);
    if (result.isFault())
        m_session.note(
            {{u"fuzz"_s, input.index},
             {u"again"_s, number},
             {u"fault"_s, result.what == TrialResult::What::Executed ? u"executed"_s : u"crash"_s},
             {u"sign"_s, result.sign},
             {u"offset"_s, result.offset}});
    return result;
}

/// A fault was seen: tries the same bytes again, says what is known of it, and gets the device
/// ready for the next input.
void Fuzzing::look(const FuzzInput &input, const TrialResult &first, qint64 position)
{
    const bool commanded = first.what == TrialResult::What::Executed;
    ++(commanded ? m_commands : m_crashes);
    const QString sign = commanded              ? Text::tr("command executed")
                         : first.sign.isEmpty() ? Text::tr("no answer")
                                                : first.sign;
    const bool known = !m_known.insert({input.kind, sign}).second;
    int tries = 0;
    int seen = 0;
    bool back = bringBack(first, position);
    while (back && !known && tries < triesAgain) {
        position = m_session.view().end();
        const TrialResult result = attempt(input, ++tries);
        if (result.what == TrialResult::What::Ended)
            break;
        seen += result.isFault() ? 1 : 0;
        back = bringBack(result, position);
    }
    m_lost = !back;
    if (known) {
        m_session.note({{u"fuzz"_s, input.index}, {u"known"_s, sign}});
        return;
    }
    QString again = Text::tr("reproducible %1 of %2").arg(seen).arg(tries);
    if (tries == 0)
        again = Text::tr("not tried again, as the device did not come back");
    else if (seen == 0)
        again = Text::tr("not reproducible in %n tries", "", tries);
    const QString jump = apply(commanded ? m_step.executed : m_step.crash, first.offset,
                               {{u"case"_s, QString::number(input.index)},
                                {u"class"_s, idOf(input.kind)},
                                {u"sha256"_s, QString::fromLatin1(sha256Of(input.bytes))},
                                {u"sign"_s, sign},
                                {u"again"_s, again}});
    if (m_jump.isEmpty())
        m_jump = jump;
}

/// What the input did behind the lock was not seen: that is no crash, and no pass.
void Fuzzing::stayedLocked(const FuzzInput &input, const TrialResult &result, qint64 position)
{
    ++m_locks;
    m_session.note({{u"fuzz"_s, input.index}, {u"locked"_s, true}});
    m_context.judgement.worsen(Verdict::Inconclusive,
                               Text::tr("after input %1 the console was locked, as it said, for "
                                        "longer than %2: give it more time")
                                   .arg(input.index)
                                   .arg(inSeconds(m_trial.rules().lockedWithin.count())));
    m_lost = !bringBack(result, position);
}

/// Gets the device to where inputs can be tried again. What starts by itself is left alone first;
/// what does not answer any more needs its power switched. \a position is where the input stood.
bool Fuzzing::bringBack(const TrialResult &result, qint64 position)
{
    if (result.alive)
        return true;
    const auto time = m_context.seconds(m_step.restore.seconds);
    const bool startsAnew = !result.sign.isEmpty();
    if (startsAnew || !m_step.restore.power) {
        if (waitUntilReady(position, time))
            return true;
        if (m_session.end() || !m_step.restore.power)
            return false;
    }
    const qint64 before = m_session.view().end();
    return switchPower(m_context, PowerState::Cycle) && waitUntilReady(before, time);
}

bool Fuzzing::waitUntilReady(qint64 position, std::chrono::milliseconds time)
{
    const qint64 until = m_session.milliseconds() + time.count();
    const qint64 quiet = std::max(m_step.restore.quietMs, m_step.aliveQuietMs);
    qint64 asked = m_session.milliseconds();
    while (m_session.milliseconds() < until) {
        if (!m_session.pump(10ms))
            return false;
        if (m_session.quietMs() < quiet)
            continue;
        if (m_trial.standsReady(position, int(quiet)))
            return m_trial.isAlive();
        const ConsoleView &view = m_session.view();
        const auto reply = std::find_if(
            m_step.restore.replies.begin(), m_step.restore.replies.end(), [&](const Reply &one) {
                const qsizetype from = std::max<qint64>(position - view.begin(), 0);
                const auto match = one.pattern.match(view.string(), from);
                return match.hasMatch();
            });
        if (reply != m_step.restore.replies.end()) {
            position = view.end();
            asked = m_session.milliseconds();
            m_session.type(m_context.values.typed(reply->text));
        } else if (m_session.milliseconds() - asked >= nudgeMs && m_session.quietMs() >= nudgeMs) {
            asked = m_session.milliseconds();
            m_session.type(m_trial.rules().aliveText);
        }
    }
    return false;
}

QString Fuzzing::apply(const Consequence &consequence, qint64 offset,
                       const std::map<QString, QString> &names)
{
    m_context.values.setExtra(names);
    const QString jump = m_context.judgement.apply(consequence, offset);
    m_context.values.setExtra({});
    return jump;
}

StepOutcome Fuzzing::finish(const QString &canary, qint64 start)
{
    const double taken = double(std::max<qint64>(m_session.milliseconds() - start, 1)) / 1000.0;
    const double rate = double(m_sent) / taken;
    StepOutcome outcome;
    outcome.value = Measured{rate, u"1/s"_s};
    outcome.measured = Text::tr("%n input(s), ", "", m_sent)
                       + Text::tr("%1 a second, crashes: %2, commands executed: %3; %4")
                             .arg(QString::number(rate, 'f', 1))
                             .arg(m_crashes)
                             .arg(m_commands)
                             .arg(canary);
    m_session.note({{u"fuzzed"_s, m_sent},
                    {u"crashes"_s, m_crashes},
                    {u"executed"_s, m_commands},
                    {u"seconds"_s, taken}});
    if (m_session.end()) {
        outcome.outcome = u"failed"_s;
        return outcome;
    }
    if (m_sent < m_context.values.amount(m_step.cases)) {
        outcome.outcome = m_lost ? u"failed"_s : u"timed out"_s;
        outcome.jump = apply(m_step.unfinished, -1, {{u"shown"_s, QString::number(m_sent)}});
    } else if (m_crashes + m_commands + m_locks == 0) {
        outcome.jump = apply(m_step.done, -1);
    }
    if (!m_jump.isEmpty())
        outcome.jump = m_jump;
    return outcome;
}

StepOutcome FuzzStep::perform(StepContext &context) const
{
    InputRecipe recipe;
    recipe.seed = quint64(context.values.amount(seed));
    recipe.classes = classes;
    recipe.longest = longest;
    recipe.end = end.toUtf8();
    for (const QString &sample : samples) {
        if (const QString text = context.values.expand(sample); !text.isEmpty())
            recipe.samples.append(text.toUtf8());
    }
    for (const QString &frame : frames) {
        QByteArray hex = context.values.expand(frame).toLatin1();
        hex.replace(" ", "");
        const QByteArray bytes = QByteArray::fromHex(hex);
        if (bytes.toHex() != hex.toLower()) {
            const QString why = Text::tr("the frame is not hexadecimal: %1").arg(frame);
            context.judgement.worsen(Verdict::Inconclusive, why);
            return {.outcome = u"failed"_s, .measured = why, .jump = blind.jump};
        }
        if (!bytes.isEmpty())
            recipe.frames.append(bytes);
    }
    context.session.note({{u"generator"_s, InputGenerator::version},
                          {u"seed"_s, context.values.amount(seed)},
                          {u"cases"_s, context.values.amount(cases)}});
    return Fuzzing(*this, context, InputGenerator(recipe)).perform();
}

QList<InputClass> readClasses(JsonReader &reader)
{
    QList<InputClass> classes;
    for (const QString &id : reader.optionalTexts(u"classes"_s, 40, 40)) {
        const auto kind = inputClassFromId(id);
        if (!kind)
            reader.problem(u"classes"_s, Text::tr("there is no kind of input called %1").arg(id));
        else if (!classes.contains(*kind))
            classes.append(*kind);
    }
    if (classes.isEmpty())
        reader.problem(u"classes"_s, Text::tr("there must be at least one"));
    return classes;
}

/// Texts in which no secret may stand: they end in the transcript as they are.
QStringList readOpenTexts(ScriptTerms &terms, JsonReader &reader, const QString &name)
{
    QStringList texts;
    for (const QString &text : reader.optionalTexts(name, 400, 50)) {
        terms.checkPlaceholders(reader, name, text);
        for (const Setting &setting : terms.script().test.settings) {
            if (setting.secret && text.contains(u"${%1}"_s.arg(setting.key)))
                reader.problem(name, Text::tr("a secret cannot stand here"));
        }
        texts.append(terms.withKeys(reader, name, text));
    }
    return texts;
}

void readAlive(ScriptTerms &terms, JsonReader &reader, FuzzStep &step)
{
    JsonReader alive = reader.child(u"alive"_s);
    step.aliveText = terms.typed(alive, u"send"_s, 200);
    step.alive = terms.pattern(alive, u"match"_s);
    step.aliveQuietMs = int(alive.optionalInteger(u"quietMs"_s, 1, 60'000).value_or(100));
    step.aliveWithin = terms.amount(alive, u"within"_s, 1, ScriptTerms::longestWait);
    alive.finish();
}

void readRestore(ScriptTerms &terms, JsonReader &reader, Restore &restore)
{
    auto child = reader.optionalChild(u"restore"_s);
    if (!child)
        return;
    restore.power = child->optionalFlag(u"power"_s).value_or(false);
    restore.seconds = terms.amount(*child, u"within"_s, 1, ScriptTerms::longestWait);
    restore.quietMs =
        int(child->optionalInteger(u"quietMs"_s, 1, 60'000).value_or(restore.quietMs));
    child->optionalEach(u"replies"_s, [&](JsonReader &one) {
        Reply reply;
        reply.pattern = terms.pattern(one, u"match"_s);
        reply.text = terms.typed(one, u"send"_s, 200);
        one.finish();
        restore.replies.append(reply);
    });
    child->finish();
}

/// A consequence that is at least inconclusive with \a reason when the script says nothing.
Consequence readOpen(ScriptTerms &terms, JsonReader &reader, const QString &name,
                     const QString &reason)
{
    Consequence read = terms.otherwise(reader, name, false);
    if (!read.verdict) {
        read.verdict = Verdict::Inconclusive;
        read.reason = reason;
    }
    return read;
}

/// What a fault leads to: always a failure.
Consequence readFault(ScriptTerms &terms, JsonReader &reader, const QString &name)
{
    JsonReader child = reader.child(name);
    const Consequence read = terms.consequence(child);
    if (read.verdict != Verdict::Fail)
        child.problem(u"verdict"_s, Text::tr("a crash and an executed command fail"));
    child.finish();
    return read;
}

} // namespace

std::shared_ptr<const StepAction> steps::readFuzz(ScriptTerms &terms, JsonReader &reader)
{
    auto step = std::make_shared<FuzzStep>();
    for (const QString &name : {u"case"_s, u"class"_s, u"sha256"_s, u"sign"_s, u"again"_s})
        terms.addName(name);
    step->seed = terms.amount(reader, u"seed"_s, 0, 1'000'000, 1);
    step->cases = terms.amount(reader, u"cases"_s, 1, 100'000);
    step->seconds = terms.amount(reader, u"seconds"_s, 1, 7 * 24 * 3600);
    step->classes = readClasses(reader);
    step->samples = readOpenTexts(terms, reader, u"samples"_s);
    step->frames = readOpenTexts(terms, reader, u"frames"_s);
    if (step->classes.contains(InputClass::Mutation) && step->samples.isEmpty())
        reader.problem(u"samples"_s, Text::tr("mutations need valid inputs"));
    step->longest = int(
        reader.optionalInteger(u"longest"_s, 1, InputGenerator::mostBytes).value_or(step->longest));
    step->end =
        terms.withKeys(reader, u"end"_s, reader.optionalText(u"end"_s, 40).value_or(u"<Enter>"_s));
    step->settleMs = int(reader.optionalInteger(u"settleMs"_s, 1, 10'000).value_or(step->settleMs));
    readAlive(terms, reader, *step);
    reader.optionalEach(u"signs"_s, [&](JsonReader &one) {
        CrashSign sign;
        sign.name = one.text(u"name"_s, 60);
        sign.pattern = terms.pattern(one, u"match"_s);
        one.finish();
        step->signs.append(sign);
    });
    if (auto locked = reader.optionalChild(u"locked"_s)) {
        step->locked = terms.pattern(*locked, u"match"_s);
        step->lockedWithin = terms.amount(*locked, u"within"_s, 1, ScriptTerms::longestWait);
        locked->finish();
    }
    readRestore(terms, reader, step->restore);
    step->crash = readFault(terms, reader, u"crash"_s);
    if (step->classes.contains(InputClass::Shell) || !reader.value()[u"executed"].isUndefined())
        step->executed = readFault(terms, reader, u"executed"_s);
    step->dead = readOpen(terms, reader, u"dead"_s,
                          Text::tr("the device did not answer before any input was tried"));
    step->blind = readOpen(terms, reader, u"blind"_s,
                           Text::tr("the fuzzer did not find the planted bugs: ${shown}"));
    step->unfinished =
        readOpen(terms, reader, u"unfinished"_s, Text::tr("only ${shown} inputs could be tried"));
    JsonReader done = reader.child(u"done"_s);
    step->done = terms.consequence(done);
    done.finish();
    return step;
}

} // namespace assessment::harness
