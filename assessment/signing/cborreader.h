#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace assessment::signing {

/// Takes one CBOR item after the other out of bytes that may be hostile, in deterministic encoding
/// only (RFC 8949 §4.2.1): shortest heads, definite lengths, valid UTF-8. Whoever reads says what
/// must come; once something else came, the reader has failed and returns nothing but zeros.
///
/// QCborValue of Qt 6.4 is not used for reading: of a damaged map it returns a part that crashes
/// when it is looked at.
class CborReader
{
public:
    explicit CborReader(QByteArrayView bytes) : m_bytes(bytes) {}

    bool failed() const { return m_failed; }
    /// All was read, and was as expected.
    bool finished() const { return !m_failed && m_bytes.isEmpty(); }

    qint64 integer();
    QByteArray bytes();
    QString text();
    qsizetype array(); ///< number of items that follow
    qsizetype map();   ///< number of pairs that follow
    quint64 tag();
    bool isArray() const { return nextMajor() == Array; }
    /// Takes a false if it is the next item.
    bool takeFalse();

private:
    enum Major { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5, Tag = 6 };

    int nextMajor() const { return m_bytes.isEmpty() ? -1 : byte(0) >> 5; }
    unsigned char byte(qsizetype index) const { return static_cast<unsigned char>(m_bytes[index]); }
    quint64 head(Major major);
    QByteArrayView content(Major major);

    QByteArrayView m_bytes; ///< not yet read
    bool m_failed = false;
};

} // namespace assessment::signing
