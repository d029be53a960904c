#pragma once

#include "output.h"

#include "assessment/scheme/lint.h"

namespace app::cli {

/// Tells \a findings to people, one a line, and returns them for programs as
/// {"errors":[{"rule","where","message"}],"warnings":[…]}.
QJsonObject tellFindings(Output &output, const QList<assessment::LintFinding> &findings);

} // namespace app::cli
