#include "labels/qrsize.h"

#include "labels/preview.h"
#include "labels/qrcode.h"

#include <QImage>

#include <ZXing/ReadBarcode.h>

#include <algorithm>

namespace labels {

namespace {

constexpr double dpi = 600;
constexpr int darkest = 128; // of a pixel that counts as ink

/// Whether the rectangle's edge, one pixel wide, has ink.
bool edgeHasInk(const QImage &image, const QRect &box, Qt::Edge edge)
{
    const bool level = edge == Qt::TopEdge || edge == Qt::BottomEdge;
    const int fixed = edge == Qt::TopEdge      ? box.top()
                      : edge == Qt::BottomEdge ? box.bottom()
                      : edge == Qt::LeftEdge   ? box.left()
                                               : box.right();
    const int from = level ? box.left() : box.top();
    const int to = level ? box.right() : box.bottom();
    for (int i = from; i <= to; ++i) {
        const QPoint at = level ? QPoint(i, fixed) : QPoint(fixed, i);
        if (image.valid(at) && qGray(image.pixel(at)) < darkest)
            return true;
    }
    return false;
}

/// The quiet zone is white: from a box around the code its edges move inwards until they meet ink.
QRect inkBox(const QImage &image, QRect box)
{
    while (box.height() > 1 && !edgeHasInk(image, box, Qt::TopEdge))
        box.setTop(box.top() + 1);
    while (box.height() > 1 && !edgeHasInk(image, box, Qt::BottomEdge))
        box.setBottom(box.bottom() - 1);
    while (box.width() > 1 && !edgeHasInk(image, box, Qt::LeftEdge))
        box.setLeft(box.left() + 1);
    while (box.width() > 1 && !edgeHasInk(image, box, Qt::RightEdge))
        box.setRight(box.right() - 1);
    return box;
}

double moduleOf(const QImage &page, const ZXing::Result &code)
{
    const auto &bytes = code.bytes();
    const auto encoded = QrCode::encode(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
    if (!encoded)
        return 0;
    const auto &corners = code.position();
    const auto [left, right] =
        std::minmax({corners[0].x, corners[1].x, corners[2].x, corners[3].x});
    const auto [top, bottom] =
        std::minmax({corners[0].y, corners[1].y, corners[2].y, corners[3].y});
    const int margin = 2 * (right - left) / encoded->modules(); // half of the quiet zone
    const QRect box = inkBox(
        page, QRect(QPoint(left - margin, top - margin), QPoint(right + margin, bottom + margin)));
    return std::min(box.width(), box.height()) / dpi * 25.4 / encoded->modules();
}

} // namespace

std::optional<double> qrModuleOf(const QByteArray &pdf)
{
    const auto page = renderPreview(pdf, dpi);
    if (!page)
        return std::nullopt;
    const QImage grey = page->convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    std::optional<double> least;
    try {
        for (const ZXing::Result &code : ZXing::ReadBarcodes(view, hints)) {
            const double module = moduleOf(*page, code);
            if (module > 0)
                least = std::min(least.value_or(module), module);
        }
    } catch (const std::exception &) {
        return std::nullopt;
    }
    return least;
}

} // namespace labels
