#pragma once

// Between assay-cli and its quick part, which is loaded when it is needed.

/// `label verify` as the command line has it, with the same output and exit codes as the whole
/// program; returns the exit code. Returns quickVerifyCannotTell, and has written nothing, when the
/// command asks for something that only the whole program can do, or would refuse.
using QuickVerify = int (*)(int count, char *words[]);

inline constexpr int quickVerifyCannotTell = -1;
