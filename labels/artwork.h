#pragma once

#include "labels/colours.h"
#include "labels/labelcontent.h"
#include "labels/labelformat.h"

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace labels {

/// Paints an icon of resources/labels/icons as line art in \a colour.
void paintIcon(QPainter &painter, const QString &name, const QRectF &box, const QColor &colour);

/// Paints the endorsement mark: a plaque with hollowed corners from which the number 13 and a ring
/// of thirteen strokes are cut out, like a fineness mark struck into metal. One colour, so that it
/// can be reversed and embossed.
void paintMark(QPainter &painter, const QRectF &box, const QColor &colour);

/// Paints one of the thirteen signs. Each differs in shape, filling and sign, none by colour.
void paintSign(QPainter &painter, GuidelineSign sign, const QRectF &box,
               const QColor &colour = Qt::black);

/// Paints the picture of an own design where it belongs.
void paintLogo(QPainter &painter, const LabelLogo &logo);

/// Hatches the place where the QR code of an issued label stands.
void paintHatching(QPainter &painter, const QRectF &box);

} // namespace labels
