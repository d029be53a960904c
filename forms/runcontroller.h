#pragma once

#include "assessment/harness/harnessrun.h"
#include "assessment/harness/interruptedrun.h"
#include "forms/devicechoice.h"
#include "forms/session.h"

#include <QElapsedTimer>
#include <QList>

#include <optional>

namespace forms {

/// One step as the list shows it.
struct ShownStep
{
    enum class State { Waiting, Running, Ended };

    QString title;
    State state = State::Waiting;
    assessment::StepRecord record;
};

/// The device run of a window: at most one at a time. It goes on while the person is at other
/// pages, keeps what they would have seen, and records the run however it ends. GUI thread.
class RunController : public QObject
{
    Q_OBJECT

public:
    /// The one of this session.
    static RunController &of(Session &session);
    /// The one of this session when a run is under way, else nullptr.
    static RunController *running(const Session &session);
    ~RunController() override; ///< cancels, and waits for teardown

    /// The device tests of the product, by id.
    const QList<assessment::harness::DeviceTest> &tests() const { return m_tests; }
    const assessment::harness::DeviceTest *test(const QString &id) const;
    QString testsProblem() const { return m_testsProblem; } ///< why there are none

    /// Remembered for each assessment as presentation state.
    const DeviceChoice &device() const { return m_device; }
    void setDevice(const DeviceChoice &device);

    /// The transcript is written where it outlives the program, until the workspace has it.
    void start(const assessment::harness::DeviceTest &test,
               assessment::harness::RunRequest request);
    void cancel();
    void answerPrompt(int answer);
    bool isRunning() const { return m_isRunning; }

    /// Ends the run that is under way, if any, and calls \a then when it is recorded: before a
    /// window closes.
    void endThen(QObject *context, const std::function<void()> &then);
    /// The same for who cannot come back later: returns when it is recorded. The person can do
    /// nothing meanwhile.
    void end();

    // What the last run showed; kept until the next one starts.
    bool hasRun() const { return !m_test.id.isEmpty(); }
    const assessment::harness::DeviceTest &runTest() const { return m_test; }
    QString runAssessment() const { return m_assessment; }
    const QList<assessment::harness::ConsoleText> &consoleTexts() const { return m_console; }
    const QList<ShownStep> &steps() const { return m_steps; }
    const std::optional<assessment::harness::OperatorPrompt> &prompt() const { return m_prompt; }
    const std::optional<assessment::RunRecord> &record() const { return m_record; }
    QString problem() const { return m_problem; } ///< why the run could not be recorded
    /// Runs of this assessment that were interrupted: the program or the computer failed.
    const QList<assessment::harness::InterruptedRun> &interrupted() const { return m_interrupted; }
    const assessment::harness::InterruptedRun *interrupted(const QString &path) const;
    /// Records an interrupted run as far as it came.
    void keepInterrupted(const QString &path);

    qint64 elapsedMs() const;
    std::chrono::seconds limit() const { return m_limit; }

Q_SIGNALS:
    void deviceChanged();
    void started();
    void stepsChanged();
    void consoleGrew(const QList<assessment::harness::ConsoleText> &pieces);
    void promptChanged();
    void ended();    ///< record() is new
    void recorded(); ///< the workspace has it, or problem() says why not
    void interruptedChanged();
    void failed(const assessment::Error &error); ///< of keepInterrupted()

private:
    explicit RunController(Session &session);

    using Recorded = std::function<void(const assessment::Status &, const QString &run)>;

    void readDevice();
    void lookForInterrupted();
    QString transcripts() const; ///< the folder of this assessment's
    void recordRun(const QString &assessment, const assessment::RunRecord &run,
                   const QString &transcript, const Recorded &done);
    void stepStarted(int position, int total, const QString &title);
    void stepFinished(int position, const assessment::StepRecord &step);
    void keep(const QList<assessment::harness::ConsoleText> &pieces);
    void keepOutcome(const assessment::harness::RunOutcome &outcome);

    Session &m_session;
    QList<assessment::harness::DeviceTest> m_tests;
    QString m_testsProblem;
    DeviceChoice m_device;
    bool m_isChosen = false; ///< since the assessment was opened
    QString m_deviceOf;      ///< assessment it was read for
    assessment::harness::HarnessRun m_run;
    bool m_isRunning = false;
    assessment::harness::DeviceTest m_test;
    QString m_assessment;
    QList<assessment::harness::ConsoleText> m_console;
    QList<ShownStep> m_steps;
    std::optional<assessment::harness::OperatorPrompt> m_prompt;
    std::optional<assessment::RunRecord> m_record;
    QList<assessment::harness::InterruptedRun> m_interrupted;
    QString m_problem;
    QElapsedTimer m_clock;
    qint64 m_tookMs = 0;
    std::chrono::seconds m_limit{0};
};

} // namespace forms
