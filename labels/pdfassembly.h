#pragma once

#include "labels/labelpage.h"

#include "assessment/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace labels {

/// What the file says of itself.
struct PdfDescription
{
    QString title;
    QString language;    ///< BCP 47
    QDateTime time;      ///< UTC; of creation and change
    QByteArray envelope; ///< the signed statement; empty when there is none
};

/// Makes one page of \a parts, a PDF/A-1b file of QPdfWriter with a page for each part of each
/// element of \a page: exact boxes, tags in reading order, language, fixed dates and identifier,
/// and the statement as private data of /PieceInfo /Assay. Nothing random enters the file.
assessment::Result<QByteArray> assemblePdf(const QByteArray &parts, const LabelPage &page,
                                           const PdfDescription &description);

} // namespace labels
