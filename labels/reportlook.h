#pragma once

#include "labels/artwork.h"
#include "labels/reportdocument.h"
#include "labels/settext.h"

#include <QColor>

/// Type and colours of a report on paper.
namespace labels::reportlook {

inline constexpr qreal mmPerInch = 25.4;
inline constexpr qreal mmPerPoint = mmPerInch / 72;

inline const QColor ink(0xff14181f);
inline const QColor quiet(quietColour);
inline const QColor accent(accentColour);
inline const QColor hairline(hairlineColour);
inline const QColor warningInk(0xff7a5200);
inline const QColor openGround(0xffd5dbe1);
inline const QColor warningGround(0xfffdf6e6);

inline const SetType body{.points = 9.5, .colour = ink};
inline const SetType small{.points = 8.5, .colour = ink};
inline const SetType columnTitle{.points = 8, .bold = true, .colour = accent};
inline const SetType factName{.points = 8.5, .bold = true, .colour = accent};
inline constexpr qreal signGap = 1.2; ///< millimetres between the sign of a verdict and its word

inline QColor colourOf(assessment::Verdict verdict)
{
    return QColor(verdictInk(verdict));
}

} // namespace labels::reportlook
