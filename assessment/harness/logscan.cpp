#include "assessment/harness/logscan.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr qsizetype blockSize = qsizetype{1} << 20;
constexpr qsizetype partSize = qsizetype{8} * 1024; // whole lines, about so many bytes at once
constexpr qsizetype longestWhole = LogPartSearch::longest - 2 * LogPartSearch::overlap;
constexpr unsigned mostThreads = 4; // reading is the limit then

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::LogScan)
};

/// Bytes of the log, cut behind a line; or within one that is longer than a block, and then with
/// some of what stands around it.
struct Block
{
    qint64 number = 0;
    qint64 offset = 0; ///< of its first byte in the log
    QByteArray bytes;
    qsizetype ownFrom = 0; ///< not 0: the block before ends within the same line
    qsizetype ownTo = 0;
};

/// Hands out the log block by block.
class Reader
{
public:
    explicit Reader(QIODevice &log) : m_log(log) {}

    /// None at the end of the log, and after an error.
    std::optional<Block> next()
    {
        Block block{m_number++, m_offset, std::exchange(m_rest, {}), std::exchange(m_ownFrom, 0)};
        fill(block.bytes);
        block.ownTo = block.bytes.size();
        if (m_failed || block.ownTo <= block.ownFrom)
            return {};
        if (!m_ended)
            cut(block);
        return block;
    }

    bool failed() const { return m_failed; }

private:
    void fill(QByteArray &bytes)
    {
        while (bytes.size() < blockSize && !m_ended) {
            const qsizetype before = bytes.size();
            bytes.resize(blockSize);
            const qint64 count = m_log.read(bytes.data() + before, blockSize - before);
            bytes.resize(before + qsizetype(std::max<qint64>(count, 0)));
            m_ended = count <= 0;
            const auto *file = qobject_cast<const QFileDevice *>(&m_log);
            m_failed = count < 0 && file && file->error() != QFileDevice::NoError;
        }
    }

    void cut(Block &block)
    {
        const qsizetype feed = block.bytes.lastIndexOf('\n');
        const bool wholeLines = feed >= block.ownFrom;
        block.ownTo = wholeLines ? feed + 1 : block.bytes.size() - LogPartSearch::overlap;
        m_ownFrom = wholeLines ? 0 : LogPartSearch::overlap;
        const qsizetype rest = block.ownTo - m_ownFrom;
        m_rest = block.bytes.sliced(rest);
        m_offset = block.offset + rest;
        if (wholeLines)
            block.bytes.truncate(block.ownTo);
    }

    QIODevice &m_log;
    QByteArray m_rest; ///< read, not handed out yet
    qint64 m_offset = 0;
    qsizetype m_ownFrom = 0;
    qint64 m_number = 0;
    bool m_ended = false;
    bool m_failed = false;
};

/// Line feeds in \a bytes; in steps of a fixed size for the sake of vector instructions.
qint64 lineFeeds(QByteArrayView bytes)
{
    constexpr qsizetype step = 64;
    qint64 feeds = 0;
    qsizetype at = 0;
    for (; at + step <= bytes.size(); at += step) {
        const char *const from = bytes.data() + at;
        unsigned char some = 0;
        for (qsizetype n = 0; n < step; ++n)
            some = static_cast<unsigned char>(some + (from[n] == '\n'));
        feeds += some;
    }
    const QByteArrayView rest = bytes.sliced(at);
    return feeds + std::count(rest.begin(), rest.end(), '\n');
}

/// Walks through a block part by part.
class Parts
{
public:
    explicit Parts(const Block &block)
        : m_block(block)
        , m_at(block.ownFrom)
        , m_lineKnown(block.ownFrom == 0)
    {}

    bool atEnd() const { return m_at >= m_block.ownTo; }

    /// The next part; \a begin becomes the place of its first byte in the block.
    LogPart next(qsizetype &begin)
    {
        const QByteArrayView bytes(m_block.bytes);
        begin = std::max(m_lineBegin, m_at - LogPartSearch::overlap);
        const bool beginsLine = m_lineKnown && begin == m_lineBegin;
        const qsizetype from = m_at;
        qsizetype end = endOfLines();
        if (end > 0) {
            m_at = m_lineBegin = end;
            m_lineKnown = true;
        } else {
            m_at = std::min(from + longestWhole, m_block.ownTo);
            const qsizetype feed = bytes.sliced(m_at).indexOf('\n');
            end = std::min(m_at + LogPartSearch::overlap, feed < 0 ? bytes.size() : m_at + feed);
        }
        return {bytes.sliced(begin, end - begin), from - begin, m_at - begin, beginsLine};
    }

private:
    /// Where lines that fit into a part end, about as far as one should reach; -1 = the line is
    /// longer than that.
    qsizetype endOfLines() const
    {
        const QByteArrayView rest = QByteArrayView(m_block.bytes)
                                        .sliced(m_at, m_block.ownTo - m_at)
                                        .first(std::min(longestWhole, m_block.ownTo - m_at));
        if (rest.size() <= partSize && m_block.ownTo == m_block.bytes.size())
            return m_block.ownTo;
        qsizetype feed = rest.size() > partSize ? rest.indexOf('\n', partSize) : -1;
        if (feed < 0)
            feed = rest.lastIndexOf('\n');
        if (feed >= 0)
            return m_at + feed + 1;
        // The last line of the log may have no end.
        const bool last = m_at + rest.size() == m_block.bytes.size();
        return last ? m_block.ownTo : -1;
    }

    const Block &m_block;
    qsizetype m_at;
    qsizetype m_lineBegin = 0; ///< of the line at m_at, or what is there of it
    bool m_lineKnown;          ///< the line begins at m_lineBegin
};

/// What stands in a block.
struct Found
{
    QList<LogSecret> secrets; ///< offsets in the log, lines in the block
    qint64 count = 0;
    qint64 bytes = 0;
    qint64 lineFeeds = 0;
    bool endsLine = true;
};

/// Several threads over one log.
class Scan
{
public:
    Scan(QIODevice &log, const LeakRules &rules, const Progress &progress)
        : m_total(log.isSequential() ? 0 : log.size() - log.pos())
        , m_rules(rules)
        , m_progress(progress)
        , m_reader(log)
    {}

    void run()
    {
        std::vector<std::jthread> others;
        const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
        for (unsigned n = 1; n < threads; ++n)
            others.emplace_back([this] { work(false); });
        work(true);
    }

    bool failed() const { return m_reader.failed(); }
    const LogScan &result() const { return m_result; }

private:
    void work(bool tells)
    {
        LogPartSearch search(m_rules);
        while (!m_progress.cancelled()) {
            std::unique_lock reading(m_reading);
            const std::optional<Block> block = m_reader.next();
            reading.unlock();
            if (!block)
                return;
            Found found = look(search, *block);
            const std::scoped_lock gathering(m_gathering);
            m_found.emplace(block->number, std::move(found));
            gather();
            if (tells)
                m_progress.tell(m_result.bytes, m_total);
        }
    }

    static Found look(LogPartSearch &search, const Block &block)
    {
        Found found;
        qsizetype counted = block.ownFrom;
        for (Parts parts(block); !parts.atEnd();) {
            qsizetype begin = 0;
            const LogPart part = parts.next(begin);
            QList<LogSecret> secrets =
                search.search(part, LogScan::mostListed - found.secrets.size(), found.count);
            for (LogSecret &secret : secrets) {
                const qsizetype at = begin + qsizetype(secret.offset);
                found.lineFeeds +=
                    lineFeeds(QByteArrayView(block.bytes).sliced(counted, at - counted));
                counted = at;
                secret.line = found.lineFeeds;
                secret.offset = block.offset + at;
            }
            found.secrets += secrets;
        }
        found.bytes = block.ownTo - block.ownFrom;
        found.lineFeeds +=
            lineFeeds(QByteArrayView(block.bytes).sliced(counted, block.ownTo - counted));
        found.endsLine = block.bytes[block.ownTo - 1] == '\n';
        return found;
    }

    /// Takes what was found in the order of the log.
    void gather()
    {
        for (auto next = m_found.begin(); next != m_found.end() && next->first == m_next;
             next = m_found.erase(next), ++m_next) {
            Found &found = next->second;
            for (LogSecret &secret : found.secrets) {
                if (m_result.secrets.size() >= LogScan::mostListed)
                    break;
                secret.line += m_lineFeeds + 1;
                m_result.secrets.append(secret);
            }
            m_result.found += found.count;
            m_result.bytes += found.bytes;
            m_lineFeeds += found.lineFeeds;
            m_result.lines = m_lineFeeds + (found.endsLine ? 0 : 1);
        }
    }

    qint64 m_total;
    const LeakRules &m_rules;
    const Progress &m_progress;
    std::mutex m_reading;
    Reader m_reader;
    std::mutex m_gathering;
    std::map<qint64, Found> m_found; ///< by number of the block, waiting for those before
    qint64 m_next = 0;
    qint64 m_lineFeeds = 0;
    LogScan m_result;
};

/// Why the secrets in a log that begins with \a bytes cannot be seen; "" when they can.
QString whyUnreadable(const QByteArray &bytes)
{
    static const std::array<QByteArray, 5> packed = {"\x1f\x8b",
                                                     "\xfd"
                                                     "7zXZ",
                                                     "\x28\xb5\x2f\xfd", "BZh", "PK\x03\x04"};
    if (std::any_of(packed.begin(), packed.end(),
                    [&](const QByteArray &magic) { return bytes.startsWith(magic); }))
        return Text::tr("it is packed");
    if (bytes.startsWith("{\"seq\":0,"))
        return Text::tr("it is the transcript of a run, which was searched while it was written");
    return {};
}

} // namespace

Result<LogScan> scanLog(QIODevice &log, const QString &name, const LeakRules &rules,
                        const Progress &progress)
{
    const QString unreadable = whyUnreadable(log.peek(16));
    if (!unreadable.isEmpty())
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the log cannot be searched for secrets"),
                     .where = name,
                     .why = unreadable,
                     .advice = Text::tr("give the log as the device wrote it")};
    Scan scan(log, rules, progress);
    scan.run();
    if (progress.cancelled())
        return Error{.kind = Error::Kind::Cancelled,
                     .what = Text::tr("the search for secrets was stopped"),
                     .where = name};
    if (scan.failed())
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the log cannot be read"),
                     .where = name,
                     .why = log.errorString()};
    return scan.result();
}

} // namespace assessment::harness
