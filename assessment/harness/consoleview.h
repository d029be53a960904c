#pragma once

#include "assessment/harness/escapesequence.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringView>

namespace assessment::harness {

/// What a person would read of the bytes of a console: escape sequences, NULs and other control
/// characters are gone, CR LF in any mixture is one line end, UTF-8 may be split over reads, and
/// bytes that are no UTF-8 become U+FFFD. Keeps a bounded window of the newest text and knows
/// for each character the offset of its first byte among all bytes received.
///
/// Positions count all characters since the beginning, so that they stay valid when the window
/// moves on.
class ConsoleView
{
public:
    static constexpr qsizetype window = 64 * 1024; ///< characters that are kept at least

    /// \a offset is that of the first of \a bytes among all bytes received.
    void append(QByteArrayView bytes, qint64 offset);

    QStringView text() const { return m_text; }      ///< of the window
    const QString &string() const { return m_text; } ///< the same
    qint64 begin() const { return m_begin; }         ///< position of the window's first character
    qint64 end() const { return m_begin + m_text.size(); }
    qint64 offsetAt(qint64 position) const; ///< of a position in the window, clamped into it

private:
    void take(unsigned char byte, qint64 offset);
    void add(QStringView characters, qint64 offset);
    void finishSequence();

    EscapeSequence m_escape;
    QString m_text;
    QList<qint64> m_offsets;
    qint64 m_begin = 0;
    QByteArray m_utf8; ///< of an unfinished character
    qsizetype m_utf8Length = 0;
    qint64 m_utf8Offset = 0;
    bool m_carriageReturn = false;
};

} // namespace assessment::harness
