#pragma once

#include "assessment/result.h"
#include "assessment/secretbytes.h"

#include <QString>

#include <optional>

namespace app::cli {

/// Where a passphrase comes from; never an argument or the environment, which other users of the
/// computer can read.
struct PassphraseSource
{
    QString file;                  ///< "" = not given; "-" = standard input
    std::optional<int> descriptor; ///< of an open file or pipe
};

/// Reads the passphrase from \a source, or asks for it on the terminal without echo. Its first
/// line counts, at most 1024 bytes. Without a terminal and a source the error is Usage.
assessment::Result<assessment::SecretBytes> readPassphrase(const PassphraseSource &source,
                                                           const QString &prompt);

/// Reads a device password or PIN from a file: its first line, at most 1024 bytes.
assessment::Result<assessment::SecretBytes> readSecretFile(const QString &path);

} // namespace app::cli
