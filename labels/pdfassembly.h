#pragma once

#include "labels/pagecontent.h"
#include "labels/pdfdescription.h"

#include "assessment/result.h"

#include <QByteArray>

namespace labels {

/// Writes the one page of a label as a PDF/A-1b file (ISO 19005-1): exact boxes, embedded subsets
/// of its fonts, tags in reading order, language, dates, and the statement as private data of
/// /PieceInfo /Assay. The identifier is made from the content and nothing random enters the file,
/// so equal pages give equal bytes, alone or in a batch, in any thread. Any thread.
assessment::Result<QByteArray> assemblePdf(const PageContent &page,
                                           const PdfDescription &description);

} // namespace labels
