#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace labels {

// Also part of assay-draw, where codes of strangers are read.

/// \a image in 256 levels of grey, as decoders want it. QImage's own conversion goes through linear
/// light, which takes longer than reading a code.
QImage inGrey(const QImage &image);

/// The texts of all QR codes in \a image that can be read, as they are (ZXing). Any thread.
QList<QByteArray> readQrCodes(const QImage &image);

} // namespace labels
