#pragma once

#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <functional>

namespace labels {

/// One path that was painted: filled, or drawn with a pen. In the coordinates of the device.
struct Ink
{
    QPainterPath path;
    bool stroked = false;
    QColor colour;
    QPen pen; ///< of a stroke: width, caps, joins and dashes
};

/// What \a paint paints, as paths in the order in which they are laid over each other. The painter
/// is not scaled. Text, pictures, gradients, clipping and opacity are no part of label art and not
/// recorded. Any thread of a QGuiApplication.
QList<Ink> recordInk(const std::function<void(QPainter &)> &paint);

} // namespace labels
