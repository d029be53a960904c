#pragma once

#include <QRgb>
#include <QString>

namespace labels {

/// The least contrast of words and signs with their ground (WCAG 2.2, 1.4.3).
inline constexpr double leastContrast = 4.5;

/// Contrast of two opaque colours, 1 … 21 (WCAG 2.2, "contrast ratio").
double contrastOf(QRgb one, QRgb other);

/// The contrast for people, with one decimal, and never more than it is: "4.4" for 4.48.
QString contrastText(double contrast);

} // namespace labels
