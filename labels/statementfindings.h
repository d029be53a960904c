#pragma once

#include "labels/statementcontent.h"

namespace labels {

/// What keeps \a content from being signed (errors), and what somebody should look at first
/// (warnings). "where" is "statement/FIELD", "statement/scope/QUESTION" or a place of the record;
/// "target" leads to it in the window ("statements#FIELD"). Rules: "scope-open", "scope-outside",
/// "missing", "record-contradicts", "support-shortened", "support-over", "label-expired",
/// "use-rules", "record-open", "no-assessment", "not-accepted".
QList<assessment::LintFinding> statementFindings(const StatementSource &source,
                                                 const StatementContent &content);

} // namespace labels
