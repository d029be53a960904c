#include "assessment/harness/scriptrunner.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr int mostSteps = 20'000; // a script that jumps in circles ends
constexpr qsizetype mostRecords = 500;
constexpr qsizetype overlap = 1024; // the longest text a pattern can span over reads
constexpr auto powerLimit = 30s;
constexpr double leastReadable = 0.6; // a wrong speed gives at most 0.45

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ScriptRunner)
};

QString inSeconds(qint64 ms)
{
    return Text::tr("%1 s").arg(QLocale::c().toString(double(ms) / 1000.0, 'f', 2));
}

int rank(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotApplicable:
    case Verdict::NotAssessed: return 0;
    case Verdict::Pass: return 1;
    case Verdict::Inconclusive: return 2;
    case Verdict::Fail: return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

ScriptRunner::ScriptRunner(const Script &script, const LeakRules &rules, DeviceSession &session,
                           const std::optional<PowerSwitch> &power,
                           const std::map<QString, QString> &settings,
                           const std::set<QString> &secrets)
    : m_script(script)
    , m_rules(rules)
    , m_session(session)
    , m_power(power)
    , m_values(settings, secrets)
{}

void ScriptRunner::run()
{
    perform(m_script.steps, true);
}

void ScriptRunner::teardown()
{
    if (!m_script.teardown.isEmpty()) {
        m_session.note({{u"teardown"_s, u"begins"_s}});
        perform(m_script.teardown, false);
    }
}

void ScriptRunner::conclude()
{
    for (const PrintedSecret &secret : m_session.takePrinted()) {
        addFinding(u"given-secret-printed"_s,
                   Text::tr("the device prints the secret \"%1\" that was given to this run")
                       .arg(secret.name),
                   m_script.test.provisions.value(0), secret.offset);
        worsen(Verdict::Fail, Text::tr("the device prints a secret it was given"));
    }
    // No evidence is no pass, whatever the script says.
    if (m_session.received() == 0)
        worsen(Verdict::Inconclusive, Text::tr("nothing came from the device"));
    else if (m_session.view().readableShare() < leastReadable)
        worsen(Verdict::Inconclusive,
               Text::tr("most of what came is not readable; check the speed of the port"));
    if (!m_verdict)
        worsen(Verdict::Inconclusive, Text::tr("the test established nothing"));
}

void ScriptRunner::perform(const QList<Step> &steps, bool record)
{
    int index = 0;
    for (int done = 0; index < steps.size(); ++done) {
        const Step &step = steps[index];
        if (done == mostSteps) {
            m_session.finishWith(RunState::Aborted, Text::tr("the script runs in circles"));
            break;
        }
        if (step.kind == Step::Kind::Each || step.kind == Step::Kind::EachEnd) {
            const Step &each = step.kind == Step::Kind::Each ? step : steps[step.end];
            if (step.kind == Step::Kind::Each) {
                m_entry = -1;
                m_tried = 0;
            }
            index = nextEntry(each) ? int(&each - steps.data()) + 1 : each.end + 1;
            continue;
        }
        const bool skipped = (!step.onlyIf.isEmpty() && !m_values.isMarked(step.onlyIf))
                             || (!step.unless.isEmpty() && m_values.isMarked(step.unless));
        StepRecord entry{
            m_values.expand(step.title), u"skipped"_s, m_session.milliseconds(), 0, {}};
        Outcome outcome;
        if (!skipped) {
            if (record && !m_each && m_session.observer().stepStarted)
                m_session.observer().stepStarted(step.position, int(m_script.titles.size()),
                                                 entry.title);
            m_session.note({{u"step"_s, masked(entry.title)}});
            outcome = carryOut(step);
            entry.outcome = m_session.end() && record ? u"failed"_s : outcome.outcome;
            entry.measured = masked(outcome.measured);
        }
        entry.endMs = m_session.milliseconds();
        if (record && !m_each)
            remember(step.position, entry);
        else if (m_entryRecord && !skipped && step.kind == Step::Kind::Expect) {
            m_entryRecord->outcome = entry.outcome;
            m_entryRecord->measured = entry.measured;
        }
        if ((m_session.end() && record) || outcome.jump == u"end"_s)
            break;
        ++index;
        if (outcome.jump == u"next"_s) {
            while (steps[index].kind != Step::Kind::EachEnd)
                ++index;
        } else if (outcome.jump == u"leave"_s) {
            while (steps[index - 1].kind != Step::Kind::EachEnd)
                ++index;
            finishEntry();
        } else if (!outcome.jump.isEmpty()) {
            index = int(std::find_if(steps.begin(), steps.end(),
                                     [&](const Step &other) { return other.label == outcome.jump; })
                        - steps.begin());
            const bool within = m_each && index > m_each - steps.data() && index < m_each->end;
            if (!within)
                finishEntry();
        }
    }
    finishEntry();
}

ScriptRunner::Outcome ScriptRunner::carryOut(const Step &step)
{
    switch (step.kind) {
    case Step::Kind::Power: return power(step);
    case Step::Kind::Listen: return listen(step);
    case Step::Kind::Pause: m_session.wait(std::chrono::milliseconds(step.ms)); return {};
    case Step::Kind::Send: return send(step);
    case Step::Kind::Expect: return expect(step);
    case Step::Kind::Scan: return scan(step);
    case Step::Kind::Judge: return judge(step);
    case Step::Kind::Each:
    case Step::Kind::EachEnd: break;
    }
    Q_UNREACHABLE();
}

ScriptRunner::Outcome ScriptRunner::power(const Step &step)
{
    if (step.power != PowerState::Off) {
        m_cursor = m_session.view().end();
        m_powerCursor = m_cursor;
        m_powerReceived = m_session.received();
    }
    if (!switchPower(step.power) || (step.power == PowerState::Off && !proveCut()))
        return {u"failed"_s, {}, {}};
    return {u"done"_s, m_power ? QString() : Text::tr("by hand"), {}};
}

bool ScriptRunner::switchPower(PowerState state)
{
    if (!m_power)
        return askOperator(state);
    const auto outcome = m_power->set(state, powerLimit, [this] { return m_session.pump(10ms); });
    if (outcome) {
        m_session.note({{u"power"_s, idOf(state)},
                        {u"command"_s, QJsonArray::fromStringList(outcome->command)},
                        {u"exit"_s, outcome->exitCode},
                        {u"seconds"_s, outcome->seconds},
                        {u"output"_s, masked(outcome->output)}});
        return true;
    }
    m_session.note({{u"power"_s, idOf(state)}, {u"error"_s, outcome.error().message()}});
    m_session.finishWith(RunState::Aborted, outcome.error().message());
    return false;
}

bool ScriptRunner::askOperator(PowerState state)
{
    QString text;
    switch (state) {
    case PowerState::Off: text = Text::tr("Switch the device off now."); break;
    case PowerState::On: text = Text::tr("Switch the device on now."); break;
    case PowerState::Cycle: text = Text::tr("Switch the device off and on again now."); break;
    }
    const RunObserver &observer = m_session.observer();
    m_session.note({{u"prompt"_s, text}});
    int answer = -1;
    if (observer.prompted && observer.promptAnswer) {
        observer.prompted({text, {Text::tr("Done"), Text::tr("Cannot do this")}});
        while (answer < 0) {
            if (!m_session.pump())
                return false;
            answer = observer.promptAnswer();
        }
    }
    m_session.note({{u"power"_s, idOf(state)}, {u"operator"_s, answer == 0 ? u"done"_s : u"no"_s}});
    if (answer == 0)
        return true;
    const QString why = Text::tr("the power of the device could not be switched");
    worsen(Verdict::Inconclusive, why);
    m_session.finishWith(RunState::Finished, why);
    return false;
}

// A power switch may lie (a hub that does not cut): a device that goes on talking is not off.
bool ScriptRunner::proveCut()
{
    if (!m_session.wait(400ms))
        return false;
    const qint64 before = m_session.received();
    if (!m_session.wait(400ms))
        return false;
    if (m_session.received() > before)
        worsen(Verdict::Inconclusive,
               Text::tr("the device went on talking after its power was switched off"));
    return true;
}

ScriptRunner::Outcome ScriptRunner::listen(const Step &step)
{
    const qint64 start = m_session.milliseconds();
    const qint64 before = m_session.received();
    const qint64 until = start + seconds(step.seconds).count();
    const qint64 quiet = seconds(step.quiet).count();
    while (m_session.pump() && m_session.milliseconds() < until) {
        if (quiet > 0 && hasBegun() && m_session.quietMs() >= quiet)
            break;
    }
    return {u"done"_s,
            Text::tr("%1 bytes in %2")
                .arg(m_session.received() - before)
                .arg(inSeconds(m_session.milliseconds() - start)),
            {}};
}

ScriptRunner::Outcome ScriptRunner::send(const Step &step)
{
    m_cursor = m_session.view().end(); // an old answer is none to this
    m_session.type(m_values.typed(step.text));
    return {};
}

ScriptRunner::Outcome ScriptRunner::expect(const Step &step)
{
    const qint64 start = m_session.milliseconds();
    const qint64 until = start + seconds(step.seconds).count();
    const qint64 quiet = seconds(step.quiet).count();
    const qint64 nudgeUntil = step.nudge ? start + seconds(step.nudge->seconds).count() : 0;
    qint64 nextNudge = start;
    qsizetype key = 0;
    qint64 from = step.fromPower ? m_powerCursor : m_cursor;
    while (true) {
        const qint64 now = m_session.milliseconds();
        if (step.nudge && now >= nextNudge && now < nudgeUntil && silentEnough(*step.nudge)
            && !promptStands(step, from)) {
            if (!m_session.type(m_values.typed(step.nudge->keys[key++ % step.nudge->keys.size()])))
                break;
            nextNudge = now + step.nudge->everyMs;
        }
        const bool goesOn = m_session.pump(10ms);
        if (const auto seen = earliest(step, from)) {
            const Alternative &alternative = *seen->alternative;
            m_cursor = seen->end;
            const qint64 offset = m_session.view().offsetAt(seen->begin);
            m_session.note({{u"matched"_s, alternative.name}, {u"offset"_s, offset}});
            const QString jump = apply(alternative.then, offset);
            return {u"matched"_s,
                    Text::tr("%1 after %2")
                        .arg(alternative.name, inSeconds(m_session.milliseconds() - start)),
                    jump};
        }
        if (!goesOn)
            break;
        from = std::max(from, m_session.view().end() - overlap);
        const qint64 lapse = m_session.milliseconds();
        const bool silent = quiet > 0 && lapse - start >= quiet && m_session.quietMs() >= quiet;
        if (lapse >= until || silent) {
            m_cursor = m_session.view().end();
            m_session.note({{u"timeout"_s, step.title}});
            return {u"timed out"_s, inSeconds(lapse - start), apply(step.otherwise, -1)};
        }
    }
    return {u"failed"_s, {}, {}};
}

std::optional<ScriptRunner::Seen> ScriptRunner::earliest(const Step &step, qint64 from)
{
    const ConsoleView &view = m_session.view();
    std::optional<Seen> first;
    for (const Alternative &alternative : step.alternatives) {
        const bool atEnd = alternative.quietMs > 0;
        if (atEnd && m_session.quietMs() < alternative.quietMs)
            continue;
        // What is held back as the possible begin of a secret may be the end of a prompt.
        const QString text = atEnd ? view.string() + m_session.heldText() : view.string();
        qsizetype at = std::max<qint64>(from - view.begin(), 0);
        while (at <= text.size()) {
            const QRegularExpressionMatch match = alternative.pattern.match(text, at);
            if (!match.isValid()) {
                m_session.finishWith(
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

bool ScriptRunner::silentEnough(const Nudge &nudge) const
{
    const qint64 quiet = seconds(nudge.quiet).count();
    return quiet == 0 || (hasBegun() && m_session.quietMs() >= quiet);
}

/// Whether what was seen ends in something that an alternative waits for quietly: then no key may
/// be pressed into it.
bool ScriptRunner::promptStands(const Step &step, qint64 from)
{
    const ConsoleView &view = m_session.view();
    for (const Alternative &alternative : step.alternatives) {
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

ScriptRunner::Outcome ScriptRunner::scan(const Step &step)
{
    // Lines are judged as they come; here only the choice of lines is left.
    m_session.wait(150ms);
    int found = 0;
    for (const Leak &leak : m_session.leaks()) {
        if (step.lastLines > 0 && leak.line < m_session.lines() - step.lastLines)
            continue;
        ++found;
        m_values.setExtra({{u"shown"_s, leak.shown}, {u"rule"_s, m_rules.rules[leak.rule].name}});
        apply(step.then, leak.offset);
        m_values.setExtra({});
    }
    if (found == 0)
        return {u"done"_s, Text::tr("no secret in %1 bytes").arg(m_session.received()), {}};
    return {u"done"_s, Text::tr("secrets found: %1").arg(found), step.then.jump};
}

ScriptRunner::Outcome ScriptRunner::judge(const Step &step)
{
    const bool enough =
        m_session.received() >= step.leastBytes
        && std::all_of(step.needs.begin(), step.needs.end(),
                       [this](const QString &mark) { return m_values.isMarked(mark); });
    if (!enough)
        return {u"done"_s, {}, apply(step.otherwise, -1)};
    worsen(Verdict::Pass, m_values.expand(step.reason));
    return {};
}

QString ScriptRunner::apply(const Consequence &consequence, qint64 offset)
{
    if (!consequence.mark.isEmpty())
        m_values.mark(consequence.mark);
    if (!consequence.finding.isEmpty()) {
        const FindingTemplate &finding = m_script.findings.at(consequence.finding);
        addFinding(consequence.finding, m_values.expand(finding.summary), finding.provision,
                   offset);
    }
    if (consequence.verdict)
        worsen(*consequence.verdict, m_values.expand(consequence.reason));
    return consequence.jump;
}

void ScriptRunner::worsen(Verdict verdict, const QString &reason)
{
    if (m_verdict && rank(verdict) <= rank(*m_verdict))
        return;
    m_verdict = verdict;
    m_reason = masked(reason);
    m_session.note({{u"verdict"_s, idOf(verdict)}, {u"reason"_s, m_reason}});
}

void ScriptRunner::addFinding(const QString &id, const QString &summary, const QString &provision,
                              qint64 offset)
{
    const Finding finding{id, masked(summary), provision, offset};
    const bool known = std::any_of(m_findings.begin(), m_findings.end(), [&](const Finding &other) {
        return other.id == finding.id && other.summary == finding.summary;
    });
    if (known)
        return;
    m_findings.append(finding);
    m_session.note({{u"finding"_s, id}, {u"summary"_s, finding.summary}, {u"offset"_s, offset}});
}

bool ScriptRunner::nextEntry(const Step &each)
{
    finishEntry();
    const QList<Entry> &entries = m_script.lists.at(each.list);
    while (++m_entry < entries.size() && !m_values.usable(entries[m_entry])) {
    }
    if (m_entry >= entries.size() || m_tried >= m_values.amount(each.budget))
        return false;
    ++m_tried;
    m_each = &each;
    m_values.begin(entries[m_entry], m_entry);
    const StepRecord record{
        m_values.expand(each.title), u"done"_s, m_session.milliseconds(), 0, {}};
    m_entryRecord = record;
    m_session.note({{u"step"_s, masked(record.title)}});
    if (m_session.observer().stepStarted)
        m_session.observer().stepStarted(each.position, int(m_script.titles.size()), record.title);
    return true;
}

void ScriptRunner::finishEntry()
{
    if (m_entryRecord) {
        m_entryRecord->endMs = m_session.milliseconds();
        m_entryRecord->title = masked(m_entryRecord->title);
        // The record says what came of the attempt; the time it took is in its two times.
        remember(m_each->position, *m_entryRecord);
    }
    m_entryRecord.reset();
    m_each = nullptr;
    m_values.end();
}

void ScriptRunner::remember(int position, const StepRecord &record)
{
    if (m_steps.size() < mostRecords)
        m_steps.append(record);
    if (m_session.observer().stepFinished)
        m_session.observer().stepFinished(position, record);
}

std::chrono::milliseconds ScriptRunner::seconds(const Amount &number) const
{
    return std::chrono::seconds(m_values.amount(number));
}

QString ScriptRunner::masked(const QString &text) const
{
    const auto found = m_rules.find(text);
    return found ? m_rules.mask(text, *found) : u"•••"_s;
}

} // namespace assessment::harness
