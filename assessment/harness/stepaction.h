#pragma once

#include "assessment/scheme/verdict.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace assessment::harness {

struct StepContext;

/// A number in a script: written there, or the value of a setting.
struct Amount
{
    int number = 0;
    QString setting; ///< "" = the number
};

/// What follows from something a step established. A verdict only ever makes the run's worse.
struct Consequence
{
    std::optional<Verdict> verdict;
    QString reason;  ///< of the verdict, for people
    QString finding; ///< id in Script::findings, "" = none
    QString mark;    ///< counted up, "" = none
    QString jump;    ///< label to go on at, "next", "leave", "end", or "" = the next step

    /// Whether anything follows at all.
    bool isEmpty() const
    {
        return !verdict && finding.isEmpty() && mark.isEmpty() && jump.isEmpty();
    }
};

/// What a step measured, with the limits it was held against.
struct Measured
{
    double value = 0;
    QString unit;
    std::optional<double> least = {};
    std::optional<double> most = {};
};

/// What came of a step.
struct StepOutcome
{
    QString outcome = QStringLiteral("done"); ///< as in StepRecord
    QString measured = {};                    ///< for people
    QString jump = {};                        ///< as in Consequence
    std::optional<Measured> value = {};
};

/// What a step of a script does: one class for each word that "do" may be. Made once when the
/// script is read, and carried out on the thread of the run, as often as the script says.
class StepAction
{
public:
    StepAction() = default;
    StepAction(const StepAction &) = delete;
    StepAction &operator=(const StepAction &) = delete;
    virtual ~StepAction() = default;

    virtual StepOutcome perform(StepContext &context) const = 0;
    virtual QStringList jumps() const { return {}; } ///< labels it may lead to
    /// Whether the record of a loop's entry tells what came of this step.
    virtual bool tells() const { return false; }
};

} // namespace assessment::harness
