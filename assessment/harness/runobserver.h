#pragma once

#include "assessment/harness/harnessrun.h"

#include <functional>

namespace assessment::harness {

/// Who is told about a run while it works, on the run's thread. Each may be empty.
struct RunObserver
{
    std::function<void(int position, int total, const QString &title)> stepStarted;
    std::function<void(int position, const StepRecord &step)> stepFinished;
    std::function<void(const QList<ConsoleText> &pieces)> console; ///< at most 30 a second
    std::function<bool()> consoleReady; ///< whether another batch of the console is welcome
    std::function<void(const OperatorPrompt &prompt)> prompted;
    std::function<int()> promptAnswer;     ///< place of the answer, -1 = none yet
    std::function<void()> promptWithdrawn; ///< nobody waits for the answer any more
};

} // namespace assessment::harness
