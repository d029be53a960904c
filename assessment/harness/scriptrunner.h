#pragma once

#include "assessment/harness/stepcontext.h"

#include <QJsonObject>

#include <optional>

namespace assessment::harness {

/// Carries out the steps of a script, its loops and jumps. What the steps do is theirs; what they
/// establish gathers in the context. On the thread of the run.
class ScriptRunner
{
public:
    explicit ScriptRunner(StepContext &context) : m_context(context) {}

    /// Goes on behind the last of the checkpoints that a run of the same script noted, instead of
    /// at the first step. False: they do not fit.
    bool resume(const QList<QJsonObject> &checkpoints);

    void run();      ///< the steps
    void teardown(); ///< the steps that leave the device as it was found
    void conclude(); ///< what was seen all the time: printed secrets, or nothing at all

    const QList<StepRecord> &steps() const { return m_steps; }

private:
    enum class Mode {
        Steps,    ///< each with a record of its own
        InLoop,   ///< with one record for all of them
        Teardown, ///< without records
    };

    /// Carries out \a steps and gives the jump that leads out of them, "" when they are done.
    QString perform(const QList<Step> &steps, Mode mode, int first = 0);
    QString performLoop(const Step &step, int place, int done);
    StepOutcome performStep(const Step &step, Mode mode);
    bool isSkipped(const Step &step) const;
    /// What the entries of a loop are: of a list, or facts; none for cycles.
    QList<Entry> entriesOf(const Loop &loop) const;
    void beginEntry(const Step &step);
    void endEntry(const Step &step);
    void remember(int position, const StepRecord &record);
    void noteCheckpoint(int place, int cycle);
    QString masked(const QString &text) const { return m_context.judgement.masked(text); }

    StepContext &m_context;
    QList<StepRecord> m_steps;
    qsizetype m_notedRecords = 0; ///< how many of them the last checkpoint knows
    std::optional<StepRecord> m_entry;
    int m_resumeAt = -1; ///< place of the loop to go on with, -1 = from the first step
    int m_resumeDone = 0;
};

} // namespace assessment::harness
