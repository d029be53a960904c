#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace labels {

/// The one page of \a pdf as it looks on white paper at \a dpi dots per inch (36 … 1200). The
/// window shows it and the QR code is read back from it: what is seen is what is signed.
/// InvalidInput when \a pdf cannot be read. Any thread; takes a few milliseconds at 300 dpi.
assessment::Result<QImage> renderPreview(const QByteArray &pdf, qreal dpi);

/// The texts of all QR codes in \a image that can be read, as they are.
QList<QByteArray> readQrCodes(const QImage &image);

/// Reads the QR code of a label back as a printer would leave it, at 300 and 203 dots per inch
/// (features.md L6), and compares it with \a text. Refused when a reading fails or differs.
assessment::Status checkQrCode(const QByteArray &pdf, const QByteArray &text);

} // namespace labels
