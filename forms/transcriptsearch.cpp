#include "forms/transcriptsearch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace forms {

using assessment::harness::ShownLines;

namespace {

constexpr qint64 sliceMs = 30;
constexpr qint64 blocksAtOnce = 64;

/// As many blocks of \a lines from \a first up to \a end as a slice has time for.
QByteArray searched(const ShownLines &lines, qint64 first, qint64 end, const QString &text)
{
    QElapsedTimer clock;
    clock.start();
    QByteArray hits;
    while (first + hits.size() < end && clock.elapsed() < sliceMs) {
        const qint64 at = first + hits.size();
        const QByteArray found = lines.hits(at, std::min(blocksAtOnce, end - at), text);
        if (found.isEmpty())
            break;
        hits += found;
    }
    return hits;
}

} // namespace

TranscriptSearch::TranscriptSearch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

void TranscriptSearch::setLines(std::shared_ptr<const ShownLines> lines, bool areAll)
{
    const bool isOther = lines != m_lines;
    m_lines = std::move(lines);
    m_areAll = areAll;
    if (isOther)
        search(m_text);
    else
        ask();
}

void TranscriptSearch::search(const QString &text)
{
    ++m_round;
    m_isAsking = false;
    m_text = text;
    m_hits.clear();
    m_count = 0;
    m_isDone = false;
    ask();
    Q_EMIT changed();
}

void TranscriptSearch::ask()
{
    if (m_isAsking || m_isDone)
        return;
    // A block that may still grow is searched when it is whole.
    const qint64 end = m_lines ? m_lines->blocks() - (m_areAll ? 0 : 1) : 0;
    if (m_text.isEmpty() || m_hits.size() >= end) {
        m_isDone = m_text.isEmpty() || m_areAll;
        return;
    }
    m_isAsking = true;
    m_session.read([lines = m_lines, first = m_hits.size(), end, text = m_text](
                       assessment::Workspace &) { return searched(*lines, first, end, text); },
                   this,
                   [this, round = m_round](const QByteArray &hits) {
                       if (round != m_round)
                           return;
                       m_isAsking = false;
                       m_hits += hits;
                       for (const char inBlock : hits)
                           m_count += inBlock;
                       ask();
                       Q_EMIT changed();
                   });
}

double TranscriptSearch::share() const
{
    const qint64 blocks = m_lines ? m_lines->blocks() : 0;
    return m_isDone || blocks == 0 ? 1 : double(m_hits.size()) / double(blocks);
}

qint64 TranscriptSearch::after(qint64 line) const
{
    for (qint64 block = std::max<qint64>(0, line + 1) / ShownLines::perBlock; block < m_hits.size();
         ++block) {
        if (m_hits[block] == 0)
            continue;
        for (const int n : m_lines->hitsIn(block, m_text)) {
            if (block * ShownLines::perBlock + n > line)
                return block * ShownLines::perBlock + n;
        }
    }
    return -1;
}

qint64 TranscriptSearch::before(qint64 line) const
{
    qint64 block = std::min<qint64>((line - 1) / ShownLines::perBlock, m_hits.size() - 1);
    for (; block >= 0 && line > 0; --block) {
        if (m_hits[block] == 0)
            continue;
        const QList<int> found = m_lines->hitsIn(block, m_text);
        for (auto n = found.crbegin(); n != found.crend(); ++n) {
            if (block * ShownLines::perBlock + *n < line)
                return block * ShownLines::perBlock + *n;
        }
    }
    return -1;
}

qint64 TranscriptSearch::rank(qint64 line) const
{
    const qint64 block = line / ShownLines::perBlock;
    if (line < 0 || block >= m_hits.size() || m_hits[block] == 0)
        return 0;
    const QList<int> found = m_lines->hitsIn(block, m_text);
    const qsizetype place = found.indexOf(int(line % ShownLines::perBlock));
    if (place < 0)
        return 0;
    qint64 rank = place + 1;
    for (qint64 n = 0; n < block; ++n)
        rank += m_hits[n];
    return rank;
}

} // namespace forms
