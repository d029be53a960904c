#pragma once

#include "assessment/result.h"

#include <QBitArray>
#include <QByteArray>
#include <QPainterPath>
#include <QPointF>

namespace labels {

/// A QR code (ISO/IEC 18004) at error correction level M as a grid of modules, no picture.
class QrCode
{
public:
    /// Encodes \a text with the fewest modules: digits in numeric mode, capitals in alphanumeric
    /// mode, all else as bytes. Refused when no version holds it. Any thread.
    static assessment::Result<QrCode> encode(const QByteArray &text);

    QByteArray text() const { return m_text; }
    int version() const { return m_version; } ///< 1 … 40
    int modules() const { return m_modules; } ///< on a side, without the quiet zone
    /// Modules on a side with the quiet zone of four on each edge (ISO/IEC 18004 §9.1).
    int modulesWithQuietZone() const { return m_modules + 2 * quietZone; }
    bool isDark(int column, int row) const { return m_dark.testBit(row * m_modules + column); }

    /// The dark modules as one path; \a topLeft is the corner of the quiet zone, \a module the
    /// side of a module.
    QPainterPath path(QPointF topLeft, qreal module) const;

    static constexpr int quietZone = 4;

private:
    QByteArray m_text;
    int m_version = 0;
    int m_modules = 0;
    QBitArray m_dark;
};

} // namespace labels
