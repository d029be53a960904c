#include "labels/codereader.h"

#include <ZXing/ReadBarcode.h>

#include <algorithm>

namespace labels {

QImage inGrey(const QImage &image)
{
    if (image.format() == QImage::Format_Grayscale8)
        return image;
    const QImage colours = image.convertToFormat(QImage::Format_RGB32);
    QImage grey(image.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < colours.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(colours.constScanLine(y));
        std::transform(from, from + colours.width(), grey.scanLine(y),
                       [](QRgb colour) { return uchar(qGray(colour)); });
    }
    return grey;
}

QList<QByteArray> readQrCodes(const QImage &image)
{
    const QImage grey = inGrey(image);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    QList<QByteArray> texts;
    try {
        for (const ZXing::Result &code : ZXing::ReadBarcodes(view, hints)) {
            const ZXing::ByteArray &bytes = code.bytes();
            texts.append(
                QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
        }
    } catch (const std::exception &) {
        return {}; // a picture that cannot be read holds no code
    }
    return texts;
}

} // namespace labels
