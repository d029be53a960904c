#pragma once

#include "labels/pdfdescription.h"

#include <QByteArray>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace labels {

// What every PDF needs that QPdfWriter writes besides what QPdfWriter writes. Only where libqpdf is
// used anyway; its exceptions pass through.

/// Title, language, dates and the claim of PDF/A-1b, in the two places where a PDF has them.
/// Nothing random is left.
void describePdf(QPDF &pdf, const PdfDescription &description);

/// Qt leaves the subset prefix out of /BaseFont and maps the space to a tabulator.
void mendFont(QPDFObjectHandle font);

/// The bytes, as PDF 1.4 with an identifier made from the content.
QByteArray writtenPdf(QPDF &pdf);

} // namespace labels
