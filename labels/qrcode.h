#pragma once

#include "labels/qrsymbol.h"

#include "assessment/result.h"

#include <QByteArray>
#include <QList>
#include <QRect>

#include <algorithm>

namespace labels {

/// A QR code (ISO/IEC 18004) at error correction level M as a grid of modules, no picture.
class QrCode
{
public:
    /// Encodes \a text with the fewest modules: digits in numeric mode, capitals in alphanumeric
    /// mode, all else as bytes. Refused when no version holds it. Any thread.
    static assessment::Result<QrCode> encode(const QByteArray &text);

    /// The same under the mask \a mask (0 … 7) and not under the one that the standard prefers: a
    /// reader takes any. For checking a symbol that is there; nothing new is drawn so.
    static assessment::Result<QrCode> encodeMasked(const QByteArray &text, int mask);

    QByteArray text() const { return m_text; }
    int version() const { return m_version; } ///< 1 … 40
    int modules() const { return m_modules; } ///< on a side, without the quiet zone
    /// Modules on a side with the quiet zone of four on each edge (ISO/IEC 18004 §9.1).
    int modulesWithQuietZone() const { return m_modules + 2 * quietZone; }
    bool isDark(int column, int row) const { return m_dark.at(column, row); }

    /// The dark modules, those that touch in a row as one rectangle: in whole modules from the top
    /// left corner of the quiet zone.
    QList<QRect> runs() const;

    /// Calls \a each with row, column and number of modules for each of them, in the order in which
    /// one reads: in whole modules from the top left corner of the quiet zone.
    template<typename Each>
    void eachRun(Each each) const
    {
        for (int row = 0; row < m_modules; ++row) {
            const QrSymbol::Line &line = m_dark.rows[std::size_t(row)];
            for (int column = QrSymbol::firstIn(line, 0, true); column < m_modules;) {
                const int end = std::min(QrSymbol::firstIn(line, column, false), m_modules);
                each(quietZone + row, quietZone + column, end - column);
                column = QrSymbol::firstIn(line, end, true);
            }
        }
    }

    static constexpr int quietZone = 4;

private:
    QrCode(const QByteArray &text, const QrSymbol &symbol, QrSymbol::Grid dark);

    QByteArray m_text;
    int m_version = 0;
    int m_modules = 0;
    QrSymbol::Grid m_dark;
};

} // namespace labels
