#pragma once

#include "labels/reportdocument.h"

#include "assessment/progress.h"
#include "assessment/result.h"

#include <QByteArray>

namespace labels {

/// The report as one HTML file that asks for nothing else: no script, no font, no picture from
/// anywhere, and a policy in it that forbids browsers to fetch any. All words are escaped. It
/// prints on A4. Error: Cancelled. Any thread.
assessment::Result<QByteArray> writeHtml(const ReportDocument &document,
                                         const assessment::Progress &progress = {});

} // namespace labels
