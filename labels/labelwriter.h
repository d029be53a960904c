#pragma once

#include "labels/labelcontent.h"
#include "labels/labelformat.h"
#include "labels/labelpage.h"
#include "labels/pdfassembly.h"

#include "assessment/result.h"

#include <QByteArray>
#include <QDateTime>

namespace labels {

/// What a file is made of. Equal values give equal bytes.
struct LabelSource
{
    LabelContent content;
    LabelFormat format;
    QByteArray qrText;   ///< in the QR code; empty for a draft
    QByteArray envelope; ///< SignedStatement::envelope(), kept in the file; empty for a draft
    QDateTime time;      ///< UTC; every date in the file
};

/// Writes a page that is laid out as a PDF/A-1b file (ISO 19005-1). Any thread of a
/// QGuiApplication.
assessment::Result<QByteArray> paintPdf(const LabelPage &page, const PdfDescription &description);

/// A label as an unsigned file.
struct WrittenLabel
{
    QByteArray pdf;
    LabelPage page;
    int qrVersion = 0; ///< 0 on a draft
};

/// Lays the label out and writes it as a PDF/A-1b file (ISO 19005-1) of one page in its exact
/// size, with embedded fonts, tags, reading order and language. Refused when something does not
/// fit. Any thread of a QGuiApplication.
/// The same source gives the same bytes, also in another process and whatever the hash seed is.
assessment::Result<WrittenLabel> writeLabel(const LabelSource &source);

} // namespace labels
