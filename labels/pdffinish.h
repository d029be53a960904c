#pragma once

#include "labels/pdfdescription.h"

#include "assessment/progress.h"

#include <QByteArray>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace labels {

// What every PDF needs that QPdfWriter writes besides what QPdfWriter writes. Only where libqpdf is
// used anyway; its exceptions pass through.

/// Title, language, dates and the claim of PDF/A, in the two places where a PDF has them.
/// Nothing random is left.
void describePdf(QPDF &pdf, const PdfDescription &description);

/// Puts the attachments of \a description into \a pdf as associated files: each in the name tree of
/// embedded files, where readers show it, and in /AF of the catalogue (ISO 19005-3 §6.8; ISO
/// 32000-1 §7.11.4). They are read while the file is written: both references live until then.
/// Throws what libqpdf throws when \a progress asks to stop, here or there.
void attachFiles(QPDF &pdf, const PdfDescription &description,
                 const assessment::Progress &progress);

/// Qt leaves the subset prefix out of /BaseFont and maps the space to a tabulator.
void mendFont(QPDFObjectHandle font);

/// The bytes, in the version of PDF that \a part builds on, with an identifier made from the
/// content.
QByteArray writtenPdf(QPDF &pdf, PdfaPart part = PdfaPart::One);

} // namespace labels
