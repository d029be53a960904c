#pragma once

#include "assessment/harness/powerswitch.h"
#include "assessment/harness/script.h"
#include "assessment/harness/transcript.h"

#include <QCryptographicHash>
#include <QStringList>

#include <optional>

class QIODevice;

namespace assessment::harness {

/// SHA-256 over what a run typed: for each record "tx" of a transcript, in order, the number of its
/// bytes as eight bytes, least significant first, and the bytes; secrets as their markers.
class SentHash
{
public:
    void add(const QByteArray &bytes);
    QByteArray result() { return m_hash.result(); }
    qint64 records() const { return m_records; }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_records = 0;
};

/// The same of the transcript at \a path.
Result<QByteArray> sentSha256(const QString &path);

/// Something a recorded run did to the device.
struct RecordedAct
{
    qint64 gapMs = 0;                ///< since the one before, or the start
    bool answered = false;           ///< the device said something in that time
    QByteArray bytes;                ///< typed, secrets as their markers
    std::optional<PowerState> power; ///< switched, instead of bytes
};

/// What a transcript says that can be done again.
struct Recording
{
    QString test;
    QString started;
    QByteArray transcriptSha256;
    QByteArray sentSha256; ///< of the acts below
    QList<RecordedAct> acts;
    QStringList secrets;    ///< that have to be given again
    QStringList allSecrets; ///< that the recorded run was given
    std::optional<int> onlyCase;
};

/// Reads the transcript in \a content in full and checks its chain first. \a onlyCase takes only
/// the input of that number of a fuzz step. \a where names it in errors.
Result<Recording> readRecording(QIODevice &content, const QString &where,
                                std::optional<int> onlyCase);

/// A script that does what \a recording says, for a run with a record of its own. It sends exactly
/// the recorded bytes, waits about as long as was waited then, but no longer than a minute each
/// time, and fails when the console shows a sign of a crash. It never passes: nothing was judged.
Result<Script> replayScript(const Recording &recording);

} // namespace assessment::harness
