#pragma once

#include "assessment/result.h"

namespace app::cli {

/// What a program that called us learns from the exit code (design/cli.md, "Exit codes").
enum class ExitCode {
    Done = 0,        ///< done, or the answer is a good one
    Negative = 1,    ///< the answer is no: invalid signature, failed verdict, closed gate
    CannotTell = 2,  ///< inconclusive, unknown trust, cancelled
    Usage = 3,       ///< asked for something that has no meaning
    Environment = 4, ///< file, device, database or key
};

/// The one place where an error becomes an exit code.
ExitCode exitCodeOf(assessment::Error::Kind kind);

/// "usage", "invalid-input" …: how an error's kind is called in JSON.
QString idOf(assessment::Error::Kind kind);

} // namespace app::cli
