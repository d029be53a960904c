#include "labels/contrast.h"

#include <algorithm>
#include <cmath>

namespace labels {

namespace {

/// Relative luminance of an sRGB colour, 0 … 1.
double luminance(QRgb colour)
{
    const auto linear = [](int channel) {
        const double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour))
           + 0.0722 * linear(qBlue(colour));
}

} // namespace

double contrastOf(QRgb one, QRgb other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QString contrastText(double contrast)
{
    return QString::number(std::floor(contrast * 10) / 10, 'f', 1);
}

} // namespace labels
