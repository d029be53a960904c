#pragma once

#include "assessment/harness/consoleview.h"
#include "assessment/harness/leakrules.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace assessment::harness {

/// A secret that the device printed of its own accord.
struct Leak
{
    int rule = 0;      ///< place in LeakRules::rules
    QString shown;     ///< the line, masked
    qint64 offset = 0; ///< of the secret among all bytes received
    qint64 line = 0;   ///< counted from the start of the run
};

/// Reads the console line by line as it comes: finds the secrets in it, and hands out the text
/// people may see, with the secrets masked. Memory is bounded however much the device prints.
class ConsoleLines
{
public:
    static constexpr qsizetype longestLine = 4096;                  ///< longer ones are cut
    static constexpr qsizetype mostLeaks = 100;                     ///< separate ones that are kept
    static constexpr qsizetype longestBatch = qsizetype{32} * 1024; ///< characters told at once

    /// Takes a line, or a piece of one, that people may see; \a offset is that of its first
    /// character among all bytes received.
    using Taker = std::function<void(const QString &text, qint64 offset)>;

    /// With \a taker the text people may see goes there piece by piece, all of it, and
    /// takeShown() has none.
    explicit ConsoleLines(const LeakRules &rules, Taker taker = {})
        : m_rules(rules)
        , m_taker(std::move(taker))
    {}

    /// Takes the complete lines that \a view has got since the last call.
    void take(const ConsoleView &view);
    /// Takes the unfinished line too, for now: the device has fallen silent in it.
    void takeRest(const ConsoleView &view);

    /// Text for people since the last call, bounded; what did not fit is counted in \a skipped.
    QString takeShown(qint64 &skipped);

    const QList<Leak> &leaks() const { return m_leaks; }
    qint64 lines() const { return m_lines; }

private:
    void takeLine(const ConsoleView &view, qint64 end, bool complete);
    void show(const QString &text);

    const LeakRules &m_rules;
    Taker m_taker;
    QList<Leak> m_leaks;
    QHash<QByteArray, int> m_known; ///< hash of a leak → its place in m_leaks
    qint64 m_lineStart = 0;         ///< position in the view
    qint64 m_shownTo = 0;           ///< position in the view
    qint64 m_lines = 0;
    int m_keyLines = 0; ///< lines of a private key still to be masked at most
    QString m_shown;
    qint64 m_skipped = 0;
};

} // namespace assessment::harness
