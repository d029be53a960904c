#pragma once

#include "labels/reportdocument.h"
#include "labels/statementcontent.h"

namespace labels {

/// The statement as a document, in the form that reports have (labels/reportpdf.h,
/// labels/reporthtml.h). A draft says so on every page.
ReportDocument documentOf(const StatementContent &content);

} // namespace labels
