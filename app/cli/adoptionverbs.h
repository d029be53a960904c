#pragma once

#include "verb.h"

namespace app::cli {

void addAdoptionVerbs(Verb &root);
void addDashboardVerb(Verb &root); ///< what waits, over the same assessments

} // namespace app::cli
