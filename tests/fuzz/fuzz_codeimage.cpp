#include "app/draw/drawer.h"
#include "fuzz/labelfuzz.h"

/// The picture of a code (PNG, JPEG, BMP …) from whoever sends one, as assay-draw reads it for who
/// verifies it; and its text, which is read here.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    labels::VerifyOptions options = labelfuzz::options();
    const QByteArray input = labelfuzz::input(bytes, size);
    if (input.trimmed().left(8).compare("https://", Qt::CaseInsensitive) == 0) {
        options.qr = true;
        labelfuzz::mustHold(labels::verifyPdf(input, QStringLiteral("input"), options));
        return 0;
    }
    constexpr qint64 mostPixels = 20'000'000;
    app::draw::Drawer drawer(mostPixels);
    // By its first byte, as those who ask for it tell what it is.
    static const QHash<char, QByteArray> kinds{
        {'\x89', "png"}, {'\xff', "jpeg"}, {'B', "bmp"}, {'P', "pbm"}, {'G', "gif"}};
    const QByteArray kind = kinds.value(input.isEmpty() ? '\0' : input.front());
    if (!kind.isEmpty() && drawer.take(kind, input) == app::draw::Drawer::Problem::None)
        (void)drawer.codes(0);
    return 0;
}
