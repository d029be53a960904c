#pragma once

#include "assessment/harness/harnessrun.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

class QTemporaryFile;

namespace assessment::harness {

/// One line of a console as people may see it.
struct ShownLine
{
    qint64 ms = 0; ///< since the start of the run, monotonic
    Direction direction = Direction::FromDevice;
    qint64 offset = 0; ///< of its first byte among all bytes received; of others: where they stand
    QString text;      ///< no line ends, escape sequences neutralised, secrets masked
};

/// The lines of a console of any length in bounded memory: the text lies in a file without a name
/// that goes with this object, even when the program is killed; memory holds one small entry for
/// each 64 lines. One thread appends; meanwhile any thread may read what was published, and waits
/// for no more than the disk's cache.
class ShownLines
{
public:
    static constexpr int perBlock = 64; ///< lines that are found through one entry

    /// Error Storage: the file cannot be made where temporary files go.
    static Result<std::shared_ptr<ShownLines>> create();
    ~ShownLines();

    /// \a line.offset never falls; \a line.text has no line feed.
    void append(const ShownLine &line);
    /// Makes what was appended visible to readers. Error Storage: no room.
    Status publish();

    qint64 appended() const { return m_lines; } ///< for the thread that appends
    qint64 size() const;                        ///< lines that can be read
    qint64 blocks() const;                      ///< 64 lines each, but for the last
    qint64 widest() const;                      ///< most characters in a line
    /// Offset of the newest line of the device that can be read: whatever began before has a line.
    qint64 shownTo() const;
    /// At most \a count lines from \a first on.
    QList<ShownLine> lines(qint64 first, qint64 count) const;
    /// The line of the device that holds the received byte \a offset; the first one when it is
    /// before all, -1 when there is none.
    qint64 lineOf(qint64 offset) const;

    /// For each of \a count blocks from \a first on, in how many lines \a text stands; letters
    /// count as the same in either case.
    QByteArray hits(qint64 first, qint64 count, const QString &text) const;
    /// In which lines of a block, counted from its first.
    QList<int> hitsIn(qint64 block, const QString &text) const;

private:
    struct Block
    {
        qint64 at = 0; ///< in the file
        qint64 ms = 0; ///< the first line's
        qint64 offset = 0;
    };
    /// Whole blocks as they lie in the file.
    struct Part
    {
        std::vector<Block> blocks;
        QByteArray bytes;
        qint64 lines = 0;
    };

    ShownLines();

    Part read(qint64 first, qint64 count) const;
    template<typename Take>
    static void walk(const Part &part, const Take &take);
    using Finder = std::function<bool(QByteArrayView line, QByteArrayView lower)>;
    static Finder finder(const QString &text);
    template<typename Hit>
    static void walkHits(const Part &part, const Finder &holds, const Hit &hit);

    std::unique_ptr<QTemporaryFile> m_file;

    // Of the thread that appends.
    QByteArray m_waiting;
    std::vector<Block> m_waitingBlocks;
    qint64 m_written = 0; ///< bytes
    qint64 m_lines = 0;
    qint64 m_longest = 0;
    qint64 m_lastMs = 0;
    qint64 m_lastOffset = 0;
    qint64 m_deviceOffset = -1;

    mutable std::mutex m_mutex; ///< for what follows; nobody waits for the disk with it
    std::vector<Block> m_blocks;
    qint64 m_shownBytes = 0;
    qint64 m_shownLines = 0;
    qint64 m_shownWidest = 0;
    qint64 m_shownTo = -1;
};

} // namespace assessment::harness
