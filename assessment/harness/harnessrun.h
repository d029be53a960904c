#pragma once

#include "assessment/clock.h"
#include "assessment/harness/devicetest.h"
#include "assessment/model/run.h"
#include "assessment/secretbytes.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>

class QIODevice;

namespace assessment::harness {

/// Everything a run needs to begin.
struct RunRequest
{
    QString test; ///< "DT-04"
    QString port; ///< path of the serial port, "" = none
    int baud = 115200;
    QString usb;   ///< "VID:PID[:SERIAL]" or "usbip://…", "" = none; see DeviceAddress
    QString net;   ///< host name or address, "" = none
    QString power; ///< command template for the power switch, "" = the operator is asked
    std::map<QString, QString> settings;
    std::map<QString, SecretBytes> secrets;
    Risk consent = Risk::Passive;
    std::optional<std::chrono::seconds> limit; ///< shorter than the test's own
    QString folder; ///< where the transcript is written while it runs; "" = temporary
    /// Transcript of a run of the same test that was interrupted (killed, power lost): the run goes
    /// on with it behind its last finished cycle. "" = a new run.
    QString resume;
    QJsonObject replay; ///< which run this one repeats, for its environment; empty = none
};

enum class Direction { FromDevice, ToDevice, Note };

/// One piece of the console as people may see it: escape sequences neutralised, secrets masked.
struct ConsoleText
{
    qint64 ms = 0; ///< since the start, monotonic
    Direction direction = Direction::FromDevice;
    QString text;
};

/// A question to the person at the bench ("Switch the device off now").
struct OperatorPrompt
{
    QString text;
    QStringList answers;  ///< "Done", "Cannot do this"
    QString picture = {}; ///< name of an icon of the resources that shows it, "" = none
    int seconds = 0;      ///< after which nobody waits any more, 0 = the limit of the run
};

/// The end of a run: the record, and the raw transcript beside it.
struct RunOutcome
{
    RunRecord record;
    QString transcriptPath; ///< JSON lines; "" when none could be written
};

/// Runs one device test on a thread of its own and tells about it on the thread it lives in.
/// However it ends there is one outcome. Cancelling takes effect within 200 ms.
class HarnessRun : public QObject
{
    Q_OBJECT

public:
    explicit HarnessRun(QObject *parent = nullptr);
    ~HarnessRun() override; ///< cancels, and waits for teardown

    void start(RunRequest request);
    void cancel();
    void answerPrompt(int answer); ///< place in OperatorPrompt::answers
    bool isRunning() const;

Q_SIGNALS:
    void stepStarted(int position, int total, const QString &title);
    void stepFinished(int position, const assessment::StepRecord &step);
    void console(const QList<assessment::harness::ConsoleText> &pieces); ///< at most 30 a second
    void prompted(const assessment::harness::OperatorPrompt &prompt);
    void promptWithdrawn(); ///< nobody waits for its answer any more
    void ended(const assessment::harness::RunOutcome &outcome);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace assessment::harness
