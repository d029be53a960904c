#pragma once

#include "assessment/scheme/verdict.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment {

/// How a run on a device ended; independent of its verdict.
enum class RunState { Finished, Cancelled, TimedOut, Unplugged, FailedToStart, Aborted };

QString idOf(RunState state); ///< "finished", "timed-out", "failed-to-start" …
QString nameOf(RunState state);
std::optional<RunState> runStateFromId(const QString &id);

/// One separate fact a run established.
struct Finding
{
    QString id;         ///< stable within the test: "default-credentials-accepted"
    QString summary;    ///< for people; secrets are masked
    QString provision;  ///< that it speaks about
    qint64 offset = -1; ///< first byte in the transcript it rests on, -1 when none

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// One step of a run with what was measured.
struct StepRecord
{
    QString title;
    QString outcome;    ///< "done", "matched", "timed out", "skipped", "failed"
    qint64 startMs = 0; ///< since the start of the run, monotonic
    qint64 endMs = 0;
    QString measured;                 ///< for people, may be ""
    std::optional<double> value = {}; ///< what was measured, in unit
    QString unit = {};                ///< "s", "" when there is no value
    std::optional<double> least = {}; ///< limits it was held against
    std::optional<double> most = {};

    friend bool operator==(const StepRecord &, const StepRecord &) = default;
};

/// The whole record of one run; there is one however it ended.
struct RunRecord
{
    QString id;   ///< given by the workspace, "" before
    QString test; ///< "DT-04"
    QString testName;
    QByteArray scriptSha256; ///< the script that ran, so that the record pins it
    RunState state = RunState::Aborted;
    Verdict verdict = Verdict::Inconclusive; ///< proposed; a person confirms it
    QString reason;                          ///< why it ended so, for people
    QList<Finding> findings;
    QList<StepRecord> steps;
    QStringList provisions;
    QDateTime started; ///< UTC
    double seconds = 0;
    /// Host, kernel, program version, port and adapter identity, settings; once recorded also
    /// "firmware", the version that the product declared at that time.
    QJsonObject environment;
    QByteArray transcriptSha256; ///< of the stored raw transcript, "" when there is none
    bool confidential = true;    ///< transcripts are kept confidential

    friend bool operator==(const RunRecord &, const RunRecord &) = default;
};

QJsonObject toJson(const StepRecord &step);
StepRecord stepFromJson(const QJsonObject &json);

/// The record without the transcript; never holds a secret.
QJsonObject toJson(const RunRecord &run);
RunRecord runFromJson(const QJsonObject &json);

} // namespace assessment
