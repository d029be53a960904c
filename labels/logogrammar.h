#pragma once

#include <QStringView>

namespace labels {

// The parts of SVG 1.1 that a logo may be written in, letter for letter. What they refuse would
// otherwise be drawn in part, without a word.

/// A number without a unit (or with "px"), at most a million either way.
bool isSvgNumber(QStringView text);

/// \a count numbers that are separated as in "viewBox" or "points"; -1 = any even count.
bool isSvgNumberList(QStringView text, int count);

/// The grammar of path data (SVG 1.1 §8.3.9), beginning with a move.
bool isSvgPath(QStringView text);

/// A list of matrix, translate, scale, rotate, skewX and skewY (SVG 1.1 §7.6).
bool isSvgTransform(QStringView text);

/// "none", #rgb, #rrggbb, rgb(r,g,b) or a colour by its name.
bool isSvgPaint(QStringView text);

} // namespace labels
