#pragma once

#include "verb.h"

namespace app::cli {

void addToolImportVerb(Verb &evidence); ///< below "evidence"

} // namespace app::cli
