#pragma once

#include "output.h"

#include <QCoreApplication>

namespace app::cli {

/// The whole program: reads the arguments, does the one verb they name, says what came of it.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::CommandLine)

public:
    /// Never throws. Returns what main() returns.
    static ExitCode run(const QStringList &arguments);

    /// True when \a arguments seem to name a verb that draws, for which QGuiApplication is needed.
    /// It takes time to start, so the other verbs do without.
    static bool draws(const QStringList &arguments);
};

} // namespace app::cli
