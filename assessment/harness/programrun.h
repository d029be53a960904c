#pragma once

#include "assessment/harness/harnessrun.h"
#include "assessment/harness/probe.h"
#include "assessment/harness/programevents.h"
#include "assessment/harness/runobserver.h"

#include <QList>
#include <QString>

#include <chrono>
#include <stop_token>

namespace assessment::harness {

/// A run of a test that a laboratory wrote as a program (docs/lab-tests.md).
struct ProgramRequest
{
    QString program; ///< path of the file
    /// Settings, secrets, consent, limit and folder as for any run; its test and power are not
    /// looked at, and its port is handed on.
    RunRequest run;
};

/// Starts the program only to ask what it is, within 10 s. Any thread; it waits.
Result<ProgramHello> askProgram(const QString &program);

/// Runs the program on the calling thread and tells \a observer about it. There is always a
/// record, with the SHA-256 of the program's file in the place of the script's. The verdict
/// follows the same order as that of a script (see ScriptRunner), and whatever the program does
/// wrong ends it: nothing but a fail that it had established survives that. However it ends, its
/// process group is gone when this returns.
RunOutcome runProgram(ProgramRequest request, const RunObserver &observer, std::stop_token stop);

/// One thing that the conformance test looked at.
struct ProgramCheck
{
    QString id;    ///< "hello", "run", "cancel" …
    QString title; ///< for people
    bool ok = false;
    QString why; ///< "" when it is ok
};

struct ProgramConformance
{
    std::optional<ProgramHello> hello; ///< when there was one
    QList<ProgramCheck> checks;

    bool ok() const;
};

struct ConformanceLimits
{
    std::chrono::seconds run{60};
    std::chrono::milliseconds cancel{3000};
};

/// Tries whether the program keeps to the protocol, with no device: it is told so by "conformance"
/// in the start. Any thread; it waits.
ProgramConformance checkProgram(const QString &program, const ConformanceLimits &limits = {},
                                std::stop_token stop = {});

} // namespace assessment::harness
