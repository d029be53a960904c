#include "assessment/harness/shownlines.h"

#include <QByteArrayMatcher>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ShownLines)
};

// A line in the file: three numbers, seven bits in a byte, the lowest first and the highest bit set
// where more follow: size of the text × 4 + direction; milliseconds and offset since the line
// before (or the entry of the block), both never negative. Then the text in UTF-8.
void addNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(char(0x80 | (number & 0x7f)));
        number >>= 7;
    }
    bytes.append(char(number));
}

quint64 takeNumber(const char *&at, const char *end)
{
    quint64 number = 0;
    for (int shift = 0; at < end && shift < 64; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return number;
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); });
}

} // namespace

Result<std::shared_ptr<ShownLines>> ShownLines::create()
{
    std::shared_ptr<ShownLines> lines(new ShownLines);
    if (!lines->m_file->open()) {
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the transcript cannot be shown"),
                     .where = QDir::tempPath(),
                     .why = lines->m_file->errorString(),
                     .advice = Text::tr("check that there is room and that you may write there")};
    }
    return lines;
}

ShownLines::ShownLines() : m_file(std::make_unique<QTemporaryFile>()) {}

ShownLines::~ShownLines() = default;

void ShownLines::append(const ShownLine &line)
{
    if (m_lines % perBlock == 0) {
        m_lastMs = line.ms;
        m_lastOffset = line.offset;
        m_waitingBlocks.push_back(
            {.at = m_written + m_waiting.size(), .ms = line.ms, .offset = line.offset});
    }
    const QByteArray text = line.text.toUtf8();
    addNumber(m_waiting, quint64(text.size()) * 4 + quint64(line.direction));
    addNumber(m_waiting, quint64(std::max<qint64>(0, line.ms - m_lastMs)));
    addNumber(m_waiting, quint64(std::max<qint64>(0, line.offset - m_lastOffset)));
    m_waiting += text;
    m_lastMs = std::max(m_lastMs, line.ms);
    m_lastOffset = std::max(m_lastOffset, line.offset);
    if (line.direction == Direction::FromDevice)
        m_deviceOffset = m_lastOffset;
    m_longest = std::max<qint64>(m_longest, line.text.size());
    ++m_lines;
}

Status ShownLines::publish()
{
    for (qsizetype at = 0; at < m_waiting.size();) {
        const ssize_t written = ::pwrite(m_file->handle(), m_waiting.constData() + at,
                                         size_t(m_waiting.size() - at), m_written + at);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            return Error{.kind = Error::Kind::Storage,
                         .what = Text::tr("the transcript cannot be shown"),
                         .where = QDir::tempPath(),
                         .why = QString::fromLocal8Bit(std::strerror(errno)),
                         .advice = Text::tr("make room where temporary files go")};
        }
        at += written;
    }
    m_written += m_waiting.size();
    m_waiting.clear();
    const std::lock_guard lock(m_mutex);
    m_blocks.insert(m_blocks.end(), m_waitingBlocks.begin(), m_waitingBlocks.end());
    m_waitingBlocks.clear();
    m_shownBytes = m_written;
    m_shownLines = m_lines;
    m_shownWidest = m_longest;
    m_shownTo = m_deviceOffset;
    return Ok;
}

qint64 ShownLines::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_shownLines;
}

qint64 ShownLines::blocks() const
{
    const std::lock_guard lock(m_mutex);
    return qint64(m_blocks.size());
}

qint64 ShownLines::widest() const
{
    const std::lock_guard lock(m_mutex);
    return m_shownWidest;
}

qint64 ShownLines::shownTo() const
{
    const std::lock_guard lock(m_mutex);
    return m_shownTo;
}

/// At most \a count blocks from \a first on.
ShownLines::Part ShownLines::read(qint64 first, qint64 count) const
{
    Part part;
    qint64 begin = 0;
    qint64 end = 0;
    {
        const std::lock_guard lock(m_mutex);
        const qint64 last = std::min(first + count, qint64(m_blocks.size()));
        if (first < 0 || first >= last)
            return part;
        part.blocks.assign(m_blocks.begin() + first, m_blocks.begin() + last);
        part.lines = std::min(m_shownLines, last * perBlock) - first * perBlock;
        begin = part.blocks.front().at;
        end = last < qint64(m_blocks.size()) ? m_blocks[size_t(last)].at : m_shownBytes;
    }
    part.bytes.resize(end - begin);
    for (qsizetype at = 0; at < part.bytes.size();) {
        const ssize_t got = ::pread(m_file->handle(), part.bytes.data() + at,
                                    size_t(part.bytes.size() - at), begin + at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) { // the disk is broken; what is not there is not shown
            part.bytes.truncate(at);
            break;
        }
        at += got;
    }
    return part;
}

/// Calls \a take for each line with its number in the part, what is known of it but for its text,
/// and where its text lies; until that returns false.
template<typename Take>
void ShownLines::walk(const Part &part, const Take &take)
{
    const char *at = part.bytes.constData();
    const char *const end = at + part.bytes.size();
    ShownLine line;
    for (qint64 n = 0; n < part.lines && at < end; ++n) {
        if (n % perBlock == 0) {
            line.ms = part.blocks[size_t(n / perBlock)].ms;
            line.offset = part.blocks[size_t(n / perBlock)].offset;
        }
        const quint64 head = takeNumber(at, end);
        line.direction = static_cast<Direction>(std::min<quint64>(head % 4, 2));
        line.ms += qint64(takeNumber(at, end));
        line.offset += qint64(takeNumber(at, end));
        const qsizetype size = qsizetype(std::min<quint64>(head / 4, quint64(end - at)));
        if (!take(n, line, at - part.bytes.constData(), size))
            return;
        at += size;
    }
}

QList<ShownLine> ShownLines::lines(qint64 first, qint64 count) const
{
    QList<ShownLine> found;
    if (first < 0 || count <= 0)
        return found;
    const qint64 block = first / perBlock;
    const qint64 skipped = first % perBlock;
    const Part part = read(block, (skipped + count + perBlock - 1) / perBlock);
    walk(part, [&](qint64 n, const ShownLine &line, qsizetype at, qsizetype size) {
        if (n >= skipped) {
            found.append(line);
            found.last().text = QString::fromUtf8(QByteArrayView(part.bytes).sliced(at, size));
        }
        return found.size() < count;
    });
    return found;
}

qint64 ShownLines::lineOf(qint64 offset) const
{
    qint64 block = 0;
    {
        const std::lock_guard lock(m_mutex);
        const auto after =
            std::upper_bound(m_blocks.begin(), m_blocks.end(), offset,
                             [](qint64 wanted, const Block &one) { return wanted < one.offset; });
        block = std::max<qint64>(0, after - m_blocks.begin() - 1);
    }
    for (; block >= 0; --block) { // a block may hold no line of the device
        qint64 found = -1;
        walk(read(block, 1), [&](qint64 n, const ShownLine &line, qsizetype, qsizetype) {
            const bool isFirst = found < 0 && block == 0;
            if (line.direction == Direction::FromDevice && (line.offset <= offset || isFirst))
                found = block * perBlock + n;
            return line.offset <= offset || found < 0;
        });
        if (found >= 0)
            return found;
    }
    return -1;
}

/// Says of a line, as it is and in lower case, whether \a text stands in it.
ShownLines::Finder ShownLines::finder(const QString &text)
{
    if (text.isEmpty())
        return [](QByteArrayView, QByteArrayView) { return false; };
    if (isAscii(text)) {
        const QByteArrayMatcher matcher(text.toUtf8().toLower());
        return [matcher](QByteArrayView, QByteArrayView lower) {
            return matcher.indexIn(lower.data(), lower.size()) >= 0;
        };
    }
    return [text](QByteArrayView line, QByteArrayView) {
        return QString::fromUtf8(line).contains(text, Qt::CaseInsensitive);
    };
}

/// Calls \a hit with the number of each line that \a holds says yes to.
template<typename Hit>
void ShownLines::walkHits(const Part &part, const Finder &holds, const Hit &hit)
{
    const QByteArray lower = part.bytes.toLower(); // spoils the numbers; they are not read there
    walk(part, [&](qint64 n, const ShownLine &, qsizetype at, qsizetype size) {
        if (holds(QByteArrayView(part.bytes).sliced(at, size),
                  QByteArrayView(lower).sliced(at, size)))
            hit(n);
        return true;
    });
}

QByteArray ShownLines::hits(qint64 first, qint64 count, const QString &text) const
{
    constexpr qint64 atOnce = 16; // some 100 kB; 12 MB when all lines are as long as they can be
    const auto holds = finder(text);
    QByteArray found;
    while (found.size() < count) {
        const Part part = read(first + found.size(), std::min(atOnce, count - found.size()));
        if (part.blocks.empty())
            break;
        QByteArray here(qsizetype(part.blocks.size()), '\0');
        walkHits(part, holds, [&](qint64 n) { ++here[qsizetype(n / perBlock)]; });
        found += here;
    }
    return found;
}

QList<int> ShownLines::hitsIn(qint64 block, const QString &text) const
{
    QList<int> found;
    walkHits(read(block, 1), finder(text), [&](qint64 n) { found.append(int(n)); });
    return found;
}

} // namespace assessment::harness
