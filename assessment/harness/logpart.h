#pragma once

#include "assessment/harness/leakrules.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <vector>

namespace assessment::harness {

/// A secret in a log.
struct LogSecret
{
    int rule = 0;      ///< place in LeakRules::rules
    qint64 offset = 0; ///< of its first byte
    qint64 bytes = 0;
    qint64 line = 0; ///< from 1; lines end with a line feed
    QString shown;   ///< the line or the part around the secret, masked
};

/// Bytes of a log: whole lines, or a piece of a line that is too long to be looked at at once. Such
/// pieces overlap, and a secret belongs to the one that owns its first byte.
struct LogPart
{
    QByteArrayView bytes;
    qsizetype ownFrom = 0;
    qsizetype ownTo = 0;
    bool beginsLine = true; ///< otherwise what stands before is unknown
};

/// Looks for secrets in one part of a log after the other. Reads a log as the console of a run is
/// read (ConsoleView), so that colours and the like hide nothing. Keeps its memory between calls;
/// one for each thread.
class LogPartSearch
{
public:
    static constexpr qsizetype longest = qsizetype{64} * 1024; ///< bytes of a part
    static constexpr qsizetype overlap = qsizetype{8} * 1024;  ///< of pieces of a line, either side

    explicit LogPartSearch(const LeakRules &rules) : m_rules(rules) {}

    /// The secrets of \a part, in order; offsets count from its first byte, lines are not set. Text
    /// to show is made for the first \a most only; the others are counted in \a found too.
    QList<LogSecret> search(const LogPart &part, qsizetype most, qint64 &found);

private:
    class Lines;

    void searchPlain(Lines &lines);
    void searchOdd(const LogPart &part, Lines &lines);

    const LeakRules &m_rules;
    std::vector<char> m_text; ///< of a part, with a line feed in the place of each carriage return
};

} // namespace assessment::harness
