#pragma once

#include "verb.h"

namespace app::cli {

/// Adds `evidence prove` and `evidence check-proof` to \a evidence.
void addProofVerbs(Verb &evidence);

} // namespace app::cli
