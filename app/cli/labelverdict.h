#pragma once

#include "exitcode.h"
#include "output.h"

#include "labels/verify.h"

#include <QList>

namespace app::cli {

/// Tells what checking labels gave, as text and as the answer for programs.
ExitCode tellVerifications(Output &output, const QList<labels::Verification> &verifications);

} // namespace app::cli
