#include "labels/preview.h"

#include <zbar.h> // a file of its own: its wrappers for C++ and ZXing use the same names

#include <memory>

namespace labels {

namespace {

/// Turns a C release function into a deleter type that takes no space.
template<auto release>
struct ReleasedBy
{
    template<typename Object>
    void operator()(Object *object) const noexcept
    {
        release(object);
    }
};

using ScannerPtr =
    std::unique_ptr<zbar::zbar_image_scanner_t, ReleasedBy<zbar::zbar_image_scanner_destroy>>;
using ImagePtr = std::unique_ptr<zbar::zbar_image_t, ReleasedBy<zbar::zbar_image_destroy>>;

} // namespace

QList<QByteArray> readQrCodesOtherwise(const QImage &image)
{
    const QImage grey = inGrey(image);
    QByteArray dots; // row after row with nothing between them
    for (int y = 0; y < grey.height(); ++y)
        dots.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    const ScannerPtr scanner(zbar::zbar_image_scanner_create());
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    zbar::zbar_image_scanner_set_config(scanner.get(), zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    const ImagePtr picture(zbar::zbar_image_create());
    constexpr unsigned long grey8 = 0x30303859; // "Y800"
    zbar::zbar_image_set_format(picture.get(), grey8);
    zbar::zbar_image_set_size(picture.get(), unsigned(grey.width()), unsigned(grey.height()));
    zbar::zbar_image_set_data(picture.get(), dots.constData(),
                              static_cast<unsigned long>(dots.size()), nullptr);
    QList<QByteArray> texts;
    if (zbar::zbar_scan_image(scanner.get(), picture.get()) <= 0)
        return texts;
    for (const zbar::zbar_symbol_t *symbol = zbar::zbar_image_first_symbol(picture.get()); symbol;
         symbol = zbar::zbar_symbol_next(symbol))
        texts.append(QByteArray(zbar::zbar_symbol_get_data(symbol),
                                qsizetype(zbar::zbar_symbol_get_data_length(symbol))));
    return texts;
}

} // namespace labels
