#pragma once

#include "assessment/harness/escapesequence.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringView>

namespace assessment::harness {

/// What a person would read of the bytes of a console: escape sequences, NULs and other control
/// characters are gone, CR LF in any mixture is one line end, and UTF-8 may be split over reads.
/// U+FFFD stands for bytes that are no UTF-8, and for characters that would make others read as
/// what they are not: C1 controls, separators of lines, turns of direction. Keeps a bounded window
/// of the newest text and knows for each character the offset of its first byte among all bytes
/// received.
///
/// Positions count all characters since the beginning, so that they stay valid when the window
/// moves on.
class ConsoleView
{
public:
    static constexpr qsizetype window = qsizetype{64} * 1024; ///< characters that are kept at least

    /// \a offset is that of the first of \a bytes among all bytes received.
    void append(QByteArrayView bytes, qint64 offset);

    QStringView text() const { return m_text; }      ///< of the window
    const QString &string() const { return m_text; } ///< the same
    qint64 begin() const { return m_begin; }         ///< position of the window's first character
    qint64 end() const { return m_begin + m_text.size(); }
    qint64 offsetAt(qint64 position) const; ///< of a position in the window, clamped into it

    /// Which part of all bytes so far is text as consoles print it, 0 to 1; 1 when there are none.
    /// At a wrong speed it is well below a half (measured: 0.01 to 0.45).
    double readableShare() const;

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
    qint64 m_readable = 0;
    qint64 m_unreadable = 0;
};

} // namespace assessment::harness
