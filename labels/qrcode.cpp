#include "labels/qrcode.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace labels {

using assessment::Error;
using assessment::Result;

namespace {

/// The modes of ISO/IEC 18004 table 2 that labels use.
enum class Mode { Digits = 1, Letters = 2, Bytes = 4 };

constexpr QByteArrayView letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"; // table 5

struct Segment
{
    Mode mode;
    QByteArray bytes;
};

Mode modeOf(char c)
{
    if (c >= '0' && c <= '9')
        return Mode::Digits;
    return letters.contains(c) ? Mode::Letters : Mode::Bytes;
}

/// Runs of one mode. A short run of digits between letters costs less as letters, because a new
/// segment takes about 14 bits and a digit saves only 2.
std::vector<Segment> segmentsOf(const QByteArray &text)
{
    constexpr qsizetype worthASegment = 14;
    std::vector<Segment> segments;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start + 1;
        while (end < text.size() && modeOf(text[end]) == modeOf(text[start]))
            ++end;
        Mode mode = modeOf(text[start]);
        const bool beside = (start > 0 && modeOf(text[start - 1]) == Mode::Letters)
                            || (end < text.size() && modeOf(text[end]) == Mode::Letters);
        if (mode == Mode::Digits && end - start < worthASegment && beside)
            mode = Mode::Letters;
        if (!segments.empty() && segments.back().mode == mode)
            segments.back().bytes.append(text.sliced(start, end - start));
        else
            segments.push_back({mode, text.sliced(start, end - start)});
        start = end;
    }
    return segments;
}

/// Bits of the number of characters of a segment (table 3).
int countBits(Mode mode, int version)
{
    const int group = version < 10 ? 0 : version < 27 ? 1 : 2;
    switch (mode) {
    case Mode::Digits: return 10 + 2 * group;
    case Mode::Letters: return 9 + 2 * group;
    case Mode::Bytes: return group == 0 ? 8 : 16;
    }
    Q_UNREACHABLE();
}

constexpr int modeBits = 4;

qsizetype contentBits(const Segment &segment)
{
    const qsizetype count = segment.bytes.size();
    switch (segment.mode) {
    case Mode::Digits: return count / 3 * 10 + (count % 3 == 0 ? 0 : count % 3 * 3 + 1);
    case Mode::Letters: return count / 2 * 11 + count % 2 * 6;
    case Mode::Bytes: return count * 8;
    }
    Q_UNREACHABLE();
}

bool fits(const std::vector<Segment> &segments, int version)
{
    qsizetype bits = 0;
    for (const Segment &segment : segments) {
        const int count = countBits(segment.mode, version);
        if (segment.bytes.size() >> count != 0)
            return false;
        bits += modeBits + count + contentBits(segment);
    }
    return bits <= QrSymbol::dataBytes(version) * 8;
}

/// The smallest version that holds \a segments.
std::optional<int> versionFor(const std::vector<Segment> &segments)
{
    for (int version = QrSymbol::leastVersion; version <= QrSymbol::largestVersion; ++version) {
        if (fits(segments, version))
            return version;
    }
    return {};
}

/// Bits one after the other, the first one uppermost in its byte.
class BitStream
{
public:
    explicit BitStream(qsizetype bytes) : m_bytes(bytes, '\0') {}

    /// At most 16 bits.
    void add(unsigned value, int count)
    {
        m_waiting = m_waiting << count | value;
        m_count += count;
        for (; m_count >= 8; m_count -= 8)
            m_bytes[m_full++] = char(m_waiting >> (m_count - 8) & 0xff);
    }

    void add(const Segment &segment, int version)
    {
        const QByteArrayView bytes = segment.bytes;
        add(unsigned(segment.mode), modeBits);
        add(unsigned(bytes.size()), countBits(segment.mode, version));
        const qsizetype step = segment.mode == Mode::Digits    ? 3
                               : segment.mode == Mode::Letters ? 2
                                                               : 1;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            addGroup(bytes.sliced(at, std::min(step, bytes.size() - at)), segment.mode);
    }

    /// §7.4.10: up to four zeros, zeros up to the next byte, then two bytes in turn.
    QByteArray padded() &&
    {
        constexpr int terminator = 4;
        if (m_full < m_bytes.size()) // else it was full to the last bit
            add(0, terminator);
        if (m_count > 0 && m_full < m_bytes.size())
            add(0, 8 - m_count);
        for (qsizetype i = 0; m_full < m_bytes.size(); ++i)
            m_bytes[m_full++] = i % 2 == 0 ? '\xec' : '\x11';
        return std::move(m_bytes);
    }

private:
    void addGroup(QByteArrayView group, Mode mode)
    {
        unsigned value = 0;
        const auto count = int(group.size());
        switch (mode) {
        case Mode::Digits:
            for (const char digit : group)
                value = value * 10 + unsigned(digit - '0');
            return add(value, count * 3 + 1);
        case Mode::Letters:
            for (const char letter : group)
                value = value * 45 + unsigned(letters.indexOf(letter));
            return add(value, count * 5 + 1);
        case Mode::Bytes: return add(quint8(group.front()), 8);
        }
    }

    QByteArray m_bytes;
    qsizetype m_full = 0;   ///< bytes that are written
    unsigned m_waiting = 0; ///< bits that do not fill one yet are the last \c m_count of it
    int m_count = 0;
};

Error refusal(const QByteArray &text)
{
    return {.kind = Error::Kind::Refused,
            .what = QCoreApplication::translate("labels::QrCode", "the QR code cannot be made"),
            .why =
                QCoreApplication::translate("labels::QrCode", "%1 characters are too many for it")
                    .arg(text.size())};
}

/// What stands in a symbol, and which one holds it.
struct Content
{
    const QrSymbol &symbol;
    QByteArray data;
};

std::optional<Content> contentOf(const QByteArray &text)
{
    const std::vector<Segment> segments = segmentsOf(text);
    const std::optional<int> version = versionFor(segments);
    if (text.isEmpty() || !version)
        return {};
    BitStream bits(QrSymbol::dataBytes(*version));
    for (const Segment &segment : segments)
        bits.add(segment, *version);
    return Content{QrSymbol::ofVersion(*version), std::move(bits).padded()};
}

} // namespace

QrCode::QrCode(const QByteArray &text, const QrSymbol &symbol, QrSymbol::Grid dark)
    : m_text(text)
    , m_version(symbol.version())
    , m_modules(symbol.side())
    , m_dark(std::move(dark))
{}

Result<QrCode> QrCode::encode(const QByteArray &text)
{
    const std::optional<Content> content = contentOf(text);
    if (!content)
        return refusal(text);
    return QrCode(text, content->symbol, content->symbol.drawnBest(content->data));
}

Result<QrCode> QrCode::encodeMasked(const QByteArray &text, int mask)
{
    const std::optional<Content> content = contentOf(text);
    if (!content)
        return refusal(text);
    return QrCode(text, content->symbol, content->symbol.drawn(content->data, mask));
}

QList<QRect> QrCode::runs() const
{
    QList<QRect> runs;
    runs.reserve(m_modules * m_modules / 4); // about as many as there are
    eachRun([&runs](int row, int column, int count) { runs.append(QRect(column, row, count, 1)); });
    return runs;
}

} // namespace labels
