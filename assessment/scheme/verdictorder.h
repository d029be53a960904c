#pragma once

#include "assessment/scheme/verdict.h"

namespace assessment {

/// Where \a verdict stands in the order of TTCN-3 (ETSI ES 201 873-1 §24.3), by which what somebody
/// proposes only gets worse: none < pass < inconclusive < fail.
int proposalRank(Verdict verdict);

} // namespace assessment
