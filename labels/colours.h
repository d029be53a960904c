#pragma once

#include <QRgb>

namespace labels {

/// The one colour of a label beside black and white, unless its design has another: a petrol blue
/// with 8.9:1 on white, which turns into a dark grey when printed in black.
inline constexpr QRgb accentColour = 0xff0b4f6c;
/// Quieter words than black ones, 9.2:1 on white.
inline constexpr QRgb quietColour = 0xff454545;
/// Hairlines between sections; never the only sign of anything.
inline constexpr QRgb hairlineColour = 0xffb4bfc4;

} // namespace labels
