#pragma once

#include "assessment/exchange/bundle.h"
#include "assessment/model/assessment.h"
#include "assessment/scheme/scheme.h"

#include <QDate>

namespace assessment {

/// What verdicts look at of the assessment in \a rows, the state in a bundle that was read in full
/// (see readBundle()): product, kind, status, scope, answers, and evidence as far as it serves
/// provisions and expires. \a scheme is the one it follows; it is judged as of \a day (UTC).
Assessment assessmentForVerdicts(const QList<CaseRow> &rows, const Scheme &scheme, QDate day);

} // namespace assessment
