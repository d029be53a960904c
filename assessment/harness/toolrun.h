#pragma once

#include "assessment/harness/probe.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace assessment::harness {

/// A program of somebody else that a probe lets look at the device.
struct Tool
{
    QString name; ///< "nmap"
    QString path;
    QString version; ///< the first line it says of itself, "" when it says nothing
};

/// What a tool may use up before it is ended.
struct ToolLimits
{
    std::chrono::milliseconds time{std::chrono::minutes{5}};
    qint64 output = qint64{16} << 20; ///< bytes it may print
    qint64 files = qint64{64} << 20;  ///< bytes of any one file it may write
    bool endsItself = true; ///< false: it goes on until \c time is over, which is no failure
};

/// How a tool ended, and what it printed.
struct ToolOutcome
{
    enum class End {
        Finished, ///< by itself, or by its time when it was meant to
        Cancelled,
        TimedOut,
        Flooded, ///< it printed more than it may
        Crashed,
    };

    End end = End::Finished;
    int exitCode = 0;
    double seconds = 0;
    QByteArray output; ///< standard output, up to its limit
    QByteArray errors; ///< the beginning of its standard error
    QStringList command;

    bool isFinished() const { return end == End::Finished; }
    /// Why it is of no use, for people: "nmap took longer than 5 s".
    QString problem() const;
};

/// Looks for the program called \a name on PATH and asks it for its version with
/// \a versionArguments. NotFound when it is not installed.
Result<Tool> findTool(const QString &name, const QStringList &versionArguments,
                      ProbeContext &context);

/// Runs \a tool with exactly these \a arguments: no shell, nothing on its standard input, messages
/// in English, a process group of its own. It and what it started are killed within 100 ms when
/// the run is cancelled, when the time is over or when it prints too much. The command, the version
/// and how it ended go into the transcript. Error: it could not be started.
Result<ToolOutcome> runTool(const Tool &tool, const QStringList &arguments,
                            const ToolLimits &limits, ProbeContext &context);

} // namespace assessment::harness
