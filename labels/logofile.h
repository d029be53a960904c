#pragma once

#include "labels/inkrecorder.h"

#include <QByteArray>
#include <QSizeF>
#include <QStringList>

namespace labels {

/// A logo may be as large as this, in bytes.
inline constexpr qint64 largestLogo = 256 * 1024;

/// What a logo draws, or everything that is wrong with it.
struct LogoReading
{
    QSizeF size;          ///< of its view box, in units of its own; its longer side is 1000
    QList<Ink> inks;      ///< filled paths inside that size
    QStringList problems; ///< sentences for people, each with its line; the first twenty
};

/// Reads an SVG of a stranger (SVG 1.1): paths and simple shapes in plain opaque colours, nothing
/// else. Text, pictures, gradients, effects, programs, style sheets, references and foreign content
/// are refused, and so is whatever draws outside the view box: it would cover the label. Strokes
/// come out as what they cover. Any thread of a QGuiApplication.
LogoReading readLogo(const QByteArray &svg);

} // namespace labels
