#pragma once

#include "labels/reportdocument.h"

#include "assessment/progress.h"
#include "assessment/result.h"

#include <QByteArray>

namespace labels {

/// The report as a tagged PDF on A4: cover, list of contents with links, bookmarks, "page n of m",
/// and the mark of an unfinished one on every page. PDF/A-1b, or PDF/A-3b where \a document has
/// attachments; the same document gives the same bytes in every process with a fixed hash seed. It
/// is written page by page, in one go. Error: Cancelled; NotFound when the fonts are not installed.
/// Any thread of a QGuiApplication.
assessment::Result<QByteArray> writePdf(const ReportDocument &document,
                                        const assessment::Progress &progress = {});

} // namespace labels
