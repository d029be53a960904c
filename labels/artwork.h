#pragma once

#include "labels/labelcontent.h"

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace labels {

/// The one colour of a label beside black and white: a petrol blue with 8.9:1 on white, which
/// turns into a dark grey when printed in black.
inline constexpr QRgb accentColour = 0xff0b4f6c;
/// Quieter words than black ones, 9.2:1 on white.
inline constexpr QRgb quietColour = 0xff454545;
/// Hairlines between sections; never the only sign of anything.
inline constexpr QRgb hairlineColour = 0xffb4bfc4;

/// Paints an icon of resources/labels/icons as line art in \a colour.
void paintIcon(QPainter &painter, const QString &name, const QRectF &box, const QColor &colour);

/// Paints the endorsement mark: a plaque with hollowed corners from which the number 13 and a ring
/// of thirteen strokes are cut out, like a fineness mark struck into metal. One colour, so that it
/// can be reversed and embossed.
void paintMark(QPainter &painter, const QRectF &box, const QColor &colour);

/// Paints one of the thirteen signs. Each differs in shape, filling and sign, none by colour.
void paintSign(QPainter &painter, GuidelineSign sign, const QRectF &box,
               const QColor &colour = Qt::black);

/// Hatches the place where the QR code of an issued label stands.
void paintHatching(QPainter &painter, const QRectF &box);

} // namespace labels
