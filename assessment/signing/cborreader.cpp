#include "assessment/signing/cborreader.h"

#include <QStringDecoder>

#include <limits>

namespace assessment::signing {

namespace {

// Heads of RFC 8949 §3: up to 23 the value itself, then 1, 2, 4 or 8 bytes.
constexpr int immediate = 24;
constexpr int longest = 27;
constexpr char falseItem = '\xf4';

} // namespace

quint64 CborReader::head(Major major)
{
    const int kind = m_failed || nextMajor() != major ? -1 : byte(0) & 0x1f;
    const qsizetype octets = kind < immediate ? 0 : qsizetype(1) << (kind - immediate);
    if (kind < 0 || kind > longest || m_bytes.size() < 1 + octets) {
        m_failed = true;
        return 0;
    }
    quint64 value = kind < immediate ? static_cast<quint64>(kind) : 0;
    for (qsizetype i = 1; i <= octets; ++i)
        value = value << 8 | byte(i);
    const quint64 least = octets == 1 ? immediate : octets > 1 ? quint64(1) << (octets * 4) : 0;
    if (value < least) { // a shorter head would do
        m_failed = true;
        return 0;
    }
    m_bytes = m_bytes.sliced(1 + octets);
    return value;
}

QByteArrayView CborReader::content(Major major)
{
    const quint64 size = head(major);
    if (m_failed || size > static_cast<quint64>(m_bytes.size())) {
        m_failed = true;
        return {};
    }
    const QByteArrayView view = m_bytes.first(static_cast<qsizetype>(size));
    m_bytes = m_bytes.sliced(view.size());
    return view;
}

qint64 CborReader::integer()
{
    const bool negative = nextMajor() == Negative;
    const quint64 value = head(negative ? Negative : Unsigned);
    if (value > static_cast<quint64>(std::numeric_limits<qint64>::max())) {
        m_failed = true;
        return 0;
    }
    return negative && !m_failed ? -1 - static_cast<qint64>(value) : static_cast<qint64>(value);
}

QByteArray CborReader::bytes()
{
    return content(Bytes).toByteArray();
}

QString CborReader::text()
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(content(Text));
    if (decoder.hasError())
        m_failed = true;
    return m_failed ? QString() : text;
}

qsizetype CborReader::array()
{
    // Every item takes a byte at least, so a longer array cannot be there.
    const quint64 items = head(Array);
    if (items > static_cast<quint64>(m_bytes.size()))
        m_failed = true;
    return m_failed ? 0 : static_cast<qsizetype>(items);
}

qsizetype CborReader::map()
{
    const quint64 pairs = head(Map);
    if (pairs > static_cast<quint64>(m_bytes.size()) / 2)
        m_failed = true;
    return m_failed ? 0 : static_cast<qsizetype>(pairs);
}

quint64 CborReader::tag()
{
    return head(Tag);
}

bool CborReader::takeFalse()
{
    if (m_failed || !m_bytes.startsWith(falseItem))
        return false;
    m_bytes = m_bytes.sliced(1);
    return true;
}

} // namespace assessment::signing
