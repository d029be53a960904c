#pragma once

#include "labels/verifylayout.h"

#include <QByteArray>
#include <QStringList>

namespace labels {

/// What the objects of a label say, as far as a verification needs them.
struct DocumentCheck
{
    bool readable = false; ///< the file is a PDF whose objects can be read without repair
    QStringList problems;  ///< each makes the structure not conforming
    QByteArray envelope;   ///< of the statement (/PieceInfo /Assay), empty when there is none
};

/// Reads the objects of \a bytes without repairing anything: one page of label size, one signature
/// field that shows nothing and belongs to \a signature, certification against any change
/// (DocMDP P 1), and the statement. Memory is bounded; \a bytes may be hostile.
DocumentCheck checkDocument(const QByteArray &bytes, const SignatureLayout &signature);

/// Whether \a bytes can be read as a PDF at all.
bool isReadablePdf(const QByteArray &bytes);

/// Whether \a pdf has one page and no tree above it, so that drawing it is bounded.
bool isOnePage(const QByteArray &pdf);

} // namespace labels
