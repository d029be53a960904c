#include "assessment/harness/scriptrunner.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr int mostSteps = 20'000; // a script that jumps in circles ends
constexpr qsizetype mostRecords = 1200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ScriptRunner)
};

} // namespace

bool ScriptRunner::resume(const QList<QJsonObject> &checkpoints)
{
    if (checkpoints.isEmpty())
        return false;
    const QJsonObject &checkpoint = checkpoints.constLast();
    const int place = checkpoint[u"place"].toInt(-1);
    const QList<Step> &steps = m_context.script.steps;
    if (place < 0 || place >= steps.size() || !steps[place].loop
        || steps[place].loop->over != Loop::Over::Cycles
        || !m_context.judgement.restore(checkpoint[u"judgement"].toObject()))
        return false;
    m_resumeAt = place;
    m_resumeDone = checkpoint[u"cycle"].toInt();
    m_context.values.restore(checkpoint[u"values"].toObject());
    m_context.measurements.restore(checkpoint[u"measurements"].toObject());
    m_context.facts.restore(checkpoint[u"facts"].toArray());
    for (const QJsonObject &one : checkpoints) {
        const QJsonArray records = one[u"steps"].toArray();
        for (const QJsonValue &record : records)
            m_steps.append(stepFromJson(record.toObject()));
    }
    m_notedRecords = m_steps.size();
    const qint64 now = m_context.session.milliseconds();
    remember(
        steps[place].position,
        {Text::tr("The run was interrupted here and goes on with cycle %1").arg(m_resumeDone + 1),
         u"interrupted"_s,
         now,
         now,
         {}});
    return true;
}

void ScriptRunner::run()
{
    perform(m_context.script.steps, Mode::Steps, std::max(m_resumeAt, 0));
}

void ScriptRunner::teardown()
{
    if (!m_context.script.teardown.isEmpty()) {
        m_context.session.note({{u"teardown"_s, u"begins"_s}});
        perform(m_context.script.teardown, Mode::Teardown);
    }
}

void ScriptRunner::conclude()
{
    Judgement &judgement = m_context.judgement;
    DeviceSession &session = m_context.session;
    for (const PrintedSecret &secret : session.takePrinted()) {
        judgement.addFinding(u"given-secret-printed"_s,
                             Text::tr("the device prints the secret \"%1\" that was given to this "
                                      "run")
                                 .arg(secret.name),
                             m_context.script.test.provisions.value(0), secret.offset);
        judgement.worsen(Verdict::Fail, Text::tr("the device prints a secret it was given"));
    }
    // No evidence is no pass, whatever the script says.
    if (m_context.script.test.needs.contains(Need::Serial)) {
        if (session.received() == 0)
            judgement.worsen(Verdict::Inconclusive, Text::tr("nothing came from the device"));
        else if (session.view().readableShare() < ScriptValues::leastReadable
                 && !m_context.values.isMarked(u"readable"_s))
            judgement.worsen(
                Verdict::Inconclusive,
                Text::tr("most of what came is not readable; check the speed of the port"));
    } else if (m_context.facts.all().isEmpty() && !m_context.values.isMarked(u"asked"_s)) {
        judgement.worsen(Verdict::Inconclusive, Text::tr("nothing was seen of the device"));
    }
    if (!judgement.verdict())
        judgement.worsen(Verdict::Inconclusive, Text::tr("the test established nothing"));
}

QString ScriptRunner::perform(const QList<Step> &steps, Mode mode, int first)
{
    int place = first;
    for (int done = 0; place < steps.size(); ++done) {
        if (done == mostSteps) {
            m_context.session.finishWith(RunState::Aborted, Text::tr("the script runs in circles"));
            break;
        }
        const Step &step = steps[place];
        QString jump;
        if (step.loop)
            jump = isSkipped(step) ? QString() : performLoop(step, place, done);
        else
            jump = performStep(step, mode).jump;
        if ((m_context.session.end() && mode != Mode::Teardown) || jump == u"end"_s)
            return u"end"_s;
        ++place;
        if (jump.isEmpty())
            continue;
        const auto target = std::find_if(steps.begin(), steps.end(),
                                         [&](const Step &other) { return other.label == jump; });
        if (target == steps.end())
            return jump; // to something around these steps
        place = int(target - steps.begin());
    }
    return {};
}

bool ScriptRunner::isSkipped(const Step &step) const
{
    const ScriptValues &values = m_context.values;
    return (!step.onlyIf.isEmpty() && !values.isMarked(step.onlyIf))
           || (!step.unless.isEmpty() && values.isMarked(step.unless));
}

StepOutcome ScriptRunner::performStep(const Step &step, Mode mode)
{
    DeviceSession &session = m_context.session;
    StepRecord record{
        m_context.values.expand(step.title), u"skipped"_s, session.milliseconds(), 0, {}};
    StepOutcome outcome;
    const bool skipped = isSkipped(step);
    if (!skipped) {
        if (mode == Mode::Steps && session.observer().stepStarted)
            session.observer().stepStarted(step.position, int(m_context.script.titles.size()),
                                           record.title);
        session.note({{u"step"_s, masked(record.title)}});
        outcome = step.action->perform(m_context);
        record.outcome = session.end() && mode != Mode::Teardown ? u"failed"_s : outcome.outcome;
        record.measured = masked(outcome.measured);
        if (outcome.value) {
            record.value = outcome.value->value;
            record.unit = outcome.value->unit;
            record.least = outcome.value->least;
            record.most = outcome.value->most;
        }
    }
    record.endMs = session.milliseconds();
    if (mode == Mode::Steps) {
        remember(step.position, record);
    } else if (mode == Mode::InLoop && m_entry && !skipped && step.action->tells()) {
        record.title = m_entry->title; // the record of the entry says what came of it last
        record.startMs = m_entry->startMs;
        m_entry = record;
    }
    return outcome;
}

QList<Entry> ScriptRunner::entriesOf(const Loop &loop) const
{
    QList<Entry> entries;
    if (loop.over == Loop::Over::Entries)
        return m_context.script.lists.at(loop.list);
    if (loop.over == Loop::Over::Facts) {
        for (const Fact &fact : m_context.facts.of(loop.list))
            entries.append(fact.values);
    }
    return entries;
}

QString ScriptRunner::performLoop(const Step &step, int place, int done)
{
    const Loop &loop = *step.loop;
    const bool cycles = loop.over == Loop::Over::Cycles;
    const QList<Entry> entries = entriesOf(loop);
    const int budget = m_context.values.amount(loop.budget);
    int tried = done == 0 && m_resumeAt == place ? m_resumeDone : 0;
    QString jump;
    for (int n = tried; tried < budget && (cycles || n < entries.size()); ++n) {
        if (loop.over == Loop::Over::Entries && !m_context.values.usable(entries[n]))
            continue;
        ++tried;
        if (cycles)
            m_context.values.setCycle(tried);
        else if (loop.over == Loop::Over::Entries)
            m_context.values.begin(entries[n],
                                   n + 1
                                       - int(std::count_if(entries.begin(), entries.begin() + n,
                                                           ScriptValues::isGiven)));
        else
            m_context.values.setFact({loop.list, entries[n], -1});
        beginEntry(step);
        jump = perform(loop.steps, Mode::InLoop);
        endEntry(step);
        m_context.values.end();
        if (!jump.isEmpty() && jump != u"next"_s)
            break;
        if (cycles)
            noteCheckpoint(place, tried);
    }
    m_context.values.setFact({});
    m_context.values.setCycle(0);
    return jump == u"next"_s || jump == u"leave"_s ? QString() : jump;
}

void ScriptRunner::beginEntry(const Step &step)
{
    DeviceSession &session = m_context.session;
    m_entry =
        StepRecord{m_context.values.expand(step.title), u"done"_s, session.milliseconds(), 0, {}};
    session.note({{u"step"_s, masked(m_entry->title)}});
    if (session.observer().stepStarted)
        session.observer().stepStarted(step.position, int(m_context.script.titles.size()),
                                       m_entry->title);
}

void ScriptRunner::endEntry(const Step &step)
{
    m_entry->endMs = m_context.session.milliseconds();
    m_entry->title = masked(m_entry->title);
    remember(step.position, *m_entry);
    m_entry.reset();
}

void ScriptRunner::noteCheckpoint(int place, int cycle)
{
    QJsonArray records;
    for (; m_notedRecords < m_steps.size(); ++m_notedRecords)
        records.append(toJson(m_steps[m_notedRecords]));
    m_context.session.note(
        {{u"checkpoint"_s, QJsonObject{{u"place"_s, place},
                                       {u"cycle"_s, cycle},
                                       {u"values"_s, m_context.values.save()},
                                       {u"judgement"_s, m_context.judgement.save()},
                                       {u"measurements"_s, m_context.measurements.save()},
                                       {u"facts"_s, m_context.facts.save()},
                                       {u"steps"_s, records}}}});
}

void ScriptRunner::remember(int position, const StepRecord &record)
{
    if (m_steps.size() < mostRecords)
        m_steps.append(record);
    if (m_context.session.observer().stepFinished)
        m_context.session.observer().stepFinished(position, record);
}

} // namespace assessment::harness
