#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <functional>

namespace assessment::harness {

/// Splits \a text into arguments as a POSIX shell splits quotes and backslashes (XCU 2.2), and
/// does nothing else a shell does: no variables, patterns, pipes. Error: a quote is not closed.
Result<QStringList> splitArguments(const QString &text);

/// Whether \a program, a path or a name to be looked for, can be started.
bool isProgram(const QString &program);

/// What a command did.
struct CommandOutcome
{
    int exitCode = 0;
    bool crashed = false;
    double seconds = 0;
    QByteArray output; ///< both streams as they came, its beginning
};

/// Runs a program with its arguments, never through a shell, without input. \a meanwhile is called
/// again and again while it works; when it returns false the program is ended and the error is
/// Cancelled. Error Device: it could not be started or took longer than \a limit. Of its output
/// \a mostOutput bytes are kept.
Result<CommandOutcome> runCommand(const QStringList &command, std::chrono::milliseconds limit,
                                  qsizetype mostOutput, const std::function<bool()> &meanwhile);

} // namespace assessment::harness
