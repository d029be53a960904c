#pragma once

#include "assessment/harness/transcript.h"
#include "assessment/model/run.h"
#include "assessment/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace assessment::harness {

/// A run whose program ended before the run did (killed, power lost), as its transcript tells.
struct InterruptedRun
{
    QString path; ///< of the transcript
    TranscriptCheck check;
    QList<QJsonObject> checkpoints; ///< one for each turn of the loop that was finished
    qint64 received = 0;            ///< bytes

    QString test() const;         ///< "" when not even the header was written
    QDateTime started() const;    ///< UTC
    int turns() const;            ///< that were finished, 0 = the run cannot go on
    QJsonObject settings() const; ///< it was made with

    /// The record of it as far as it came: aborted, inconclusive, with the steps that were noted.
    RunRecord record() const;
};

/// Reads the transcript at \a path in full and changes nothing. Constant memory but for the
/// checkpoints. Any thread.
Result<InterruptedRun> readInterruptedRun(const QString &path);

/// The transcripts in \a folder that no program writes any more: runs that were interrupted, oldest
/// first. Empty when there is no such folder. A file that has had no byte for a minute is nothing,
/// and is taken away. Any thread.
QList<InterruptedRun> interruptedRuns(const QString &folder);

} // namespace assessment::harness
