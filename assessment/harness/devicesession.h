#pragma once

#include "assessment/harness/consolelines.h"
#include "assessment/harness/consoleview.h"
#include "assessment/harness/devicelink.h"
#include "assessment/harness/runobserver.h"
#include "assessment/harness/secretfilter.h"
#include "assessment/harness/transcript.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <optional>
#include <stop_token>

namespace assessment::harness {

/// Why a run stopped before its script did.
struct RunEnd
{
    RunState state = RunState::Finished;
    QString reason;
};

/// What is typed: plain text, or the value of a given secret.
struct TypedPart
{
    QByteArray bytes;
    QString secret; ///< its name, "" = bytes
};

/// The one place where a run reads and writes its link: whatever comes is written to the
/// transcript with its time, then shown, then offered to those who look for something. All waiting
/// of a run happens in pump(), so cancelling, the time limit and unplugging are noticed everywhere.
class DeviceSession
{
public:
    /// \a link may be null: then nothing can be typed, and nothing ever comes.
    DeviceSession(DeviceLink *link, TranscriptWriter &transcript, SecretFilter &secrets,
                  const LeakRules &rules, const RunObserver &observer, std::stop_token stop,
                  std::chrono::milliseconds limit);

    /// Reads once, for up to \a patience. False: the run has ended, see end().
    bool pump(std::chrono::milliseconds patience = std::chrono::milliseconds(20));
    bool wait(std::chrono::milliseconds time); ///< pumps so long
    bool type(const QList<TypedPart> &parts);
    void note(const QJsonObject &extra);
    /// Keeps \a bytes as they are; what is longer than 16 MiB is cut, and marked so.
    void keepFile(const QString &name, const QString &mediaType, QByteArrayView bytes);
    void finishWith(RunState state, const QString &reason); ///< the first one counts
    const std::optional<RunEnd> &end() const { return m_end; }

    /// The run goes on \a microseconds after its start; what came until then is not seen again.
    void resumeAt(qint64 microseconds) { m_before = microseconds; }

    /// From here on only losing the link and \a limit end the waiting.
    void beginTeardown(std::chrono::milliseconds limit);
    /// Writes what is still held back, shows it, and the last record.
    void close(const QJsonObject &last);

    const ConsoleView &view() const { return m_view; }
    const QList<Leak> &leaks() const { return m_lines.leaks(); }
    qint64 lines() const { return m_lines.lines(); }
    qint64 received() const { return m_secrets.received(); }
    /// Bytes that never got here, as far as the link knows; looks afresh and notes new ones.
    qint64 lost();
    qint64 milliseconds() const { return microseconds() / 1000; }
    qint64 quietMs() const; ///< since the last byte, or since the start
    QList<PrintedSecret> takePrinted() { return m_secrets.takePrinted(); }
    QString heldText() const { return QString::fromUtf8(m_secrets.held()); }
    const RunObserver &observer() const { return m_observer; }

private:
    bool mayGoOn();
    void take(const QByteArray &bytes);
    void keep(const QList<CleanPiece> &pieces);
    void write(const TranscriptWriter::Record &record);
    void writeOrWait(const TranscriptWriter::Record &record);
    void check(const Status &status);
    void collectNews();
    void tellConsole(bool always);
    void say(Direction direction, const QString &text);
    qint64 microseconds() const { return m_before + m_clock.nsecsElapsed() / 1000; }

    DeviceLink *m_link;
    TranscriptWriter &m_transcript;
    SecretFilter &m_secrets;
    const RunObserver &m_observer;
    std::stop_token m_stop;
    QElapsedTimer m_clock;
    qint64 m_before = 0; ///< microseconds of the part of the run that was interrupted
    QDeadlineTimer m_deadline;
    ConsoleView m_view;
    ConsoleLines m_lines;
    std::optional<RunEnd> m_end;
    QList<TranscriptWriter::Record> m_waiting; ///< younger than what is held back
    QList<ConsoleText> m_news;
    qint64 m_lost = 0;         ///< bytes
    qint64 m_lossLooked = 0;   ///< milliseconds
    qint64 m_lastReceived = 0; ///< milliseconds
    qint64 m_lastTold = 0;     ///< milliseconds
    bool m_restTaken = true;
    bool m_teardown = false;
    bool m_linkLost = false;
    qint64 m_kept = 0; ///< bytes of files
};

} // namespace assessment::harness
