#pragma once

#include "assessment/harness/logpart.h"
#include "assessment/progress.h"
#include "assessment/result.h"

#include <QIODevice>
#include <QList>

namespace assessment::harness {

/// What a search of a whole log found.
struct LogScan
{
    /// More secrets than this are counted and not listed.
    static constexpr qsizetype mostListed = 10'000;

    qint64 bytes = 0;
    qint64 lines = 0;         ///< line ends, and a last line without one
    qint64 found = 0;         ///< secrets
    QList<LogSecret> secrets; ///< the first ones, in order
};

/// Looks for secrets in \a log from where it stands to its end, in all of the computer's
/// processors. Memory is bounded whatever the log holds, lines of any length included; \a name is
/// how the log is called in errors. Errors: InvalidInput when its first bytes say that it is packed
/// or the transcript of a run, whose text cannot be seen in its bytes; Storage; Cancelled.
Result<LogScan> scanLog(QIODevice &log, const QString &name, const LeakRules &rules,
                        const Progress &progress = {});

} // namespace assessment::harness
