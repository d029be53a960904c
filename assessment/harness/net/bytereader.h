#pragma once

#include <QByteArrayView>

namespace assessment::harness {

/// Takes numbers and pieces from the front of bytes that may end too early. After that everything
/// is zero and empty, and isSound() is false.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes, bool littleEndian = false)
        : m_bytes(bytes)
        , m_little(littleEndian)
    {}

    quint32 number(int size)
    {
        const QByteArrayView digits = take(size);
        quint32 value = 0;
        for (qsizetype n = 0; n < digits.size(); ++n) {
            const qsizetype place = m_little ? digits.size() - 1 - n : n;
            value = value << 8 | quint8(digits[place]);
        }
        return value;
    }
    int byte() { return int(number(1)); }
    int word() { return int(number(2)); }

    QByteArrayView take(qsizetype size)
    {
        if (size < 0 || size > left()) {
            m_sound = false;
            m_at = m_bytes.size();
            return {};
        }
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }
    void skip(qsizetype size) { (void)take(size); }
    QByteArrayView rest() { return take(left()); }
    void goTo(qsizetype at)
    {
        m_at = 0;
        skip(at);
    }

    qsizetype left() const { return m_bytes.size() - m_at; }
    qsizetype at() const { return m_at; }
    bool isSound() const { return m_sound; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_little = false;
    bool m_sound = true;
};

} // namespace assessment::harness
