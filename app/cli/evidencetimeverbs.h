#pragma once

#include "verb.h"

namespace app::cli {

/// Adds `evidence timestamp` and `evidence check-time` to \a evidence.
void addTimeVerbs(Verb &evidence);

} // namespace app::cli
