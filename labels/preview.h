#pragma once

#include "labels/codereader.h"

#include "assessment/result.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace labels {

/// The one page of \a pdf as it looks on white paper at \a dpi dots per inch (36 … 1200). The
/// window shows it and the QR code is read back from it: what is seen is what is signed.
/// InvalidInput when \a pdf cannot be read. Any thread; takes a few milliseconds at 300 dpi.
assessment::Result<QImage> renderPreview(const QByteArray &pdf, qreal dpi);

/// The same by another decoder (zbar), which reads less and is built into many scanners. Any
/// thread.
QList<QByteArray> readQrCodesOtherwise(const QImage &image);

} // namespace labels
