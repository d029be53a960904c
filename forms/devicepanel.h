#pragma once

#include "forms/runcontroller.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace forms {

class ConsoleView;
class DeviceConnection;
class DeviceTestSetup;
class NoteLine;
class ErrorBanner;
class PrimaryButton;
class PromptBar;
class RunResult;
class StepList;
class TranscriptView;

/// A device test inside the page: what is connected, what the test will do, consent, then the live
/// console with the list of steps beside it, questions to the operator, and the result. Cancel is
/// always in reach. What is shown of the last run stays until the next one starts.
class DevicePanel : public QFrame
{
    Q_OBJECT

public:
    explicit DevicePanel(Session &session, QWidget *parent = nullptr);

    /// Makes \a test ready to run; \a provision is the one whose answer its verdict may become,
    /// "" for none. While another run is under way that one is shown instead.
    void setTest(const QString &test, const QString &provision = {});
    /// The next run goes on with the interrupted one whose transcript lies at \a path.
    void resume(const QString &path);
    QString test() const { return m_test.id; }
    void run();

Q_SIGNALS:
    void closeRequested();
    void notice(const QString &text); ///< a run ended while nobody was looking
    /// The person wants the verdict of the run as the answer to \a provision.
    void useVerdict(const QString &provision, assessment::Verdict verdict, const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHeading();
    QWidget *makeSetup();
    QWidget *makeRun();
    void connectRun();
    void showRun();
    void showState();
    void showView(QWidget *view);
    /// The transcript of the newest run that is kept, at the line of \a finding; -1: its beginning.
    void showTranscript(int finding);
    bool showsRun() const; ///< the controller's run is the one this panel is about
    QString missingLink() const;

    Session &m_session;
    RunController &m_runs;
    assessment::harness::DeviceTest m_test;
    QString m_provision;
    QString m_resume; ///< transcript of the run that goes on, "" = a new one
    QLabel *m_title;
    QLabel *m_state;
    PrimaryButton *m_run;
    QPushButton *m_cancel;
    QToolButton *m_change;
    QToolButton *m_read;
    ErrorBanner *m_problem;
    PromptBar *m_prompt;
    RunResult *m_result;
    QStackedWidget *m_views;
    QScrollArea *m_setupView;
    QWidget *m_runView;
    DeviceConnection *m_connection;
    DeviceTestSetup *m_setup = nullptr;
    QLabel *m_missing;
    NoteLine *m_goesOn;
    ConsoleView *m_console;
    StepList *m_steps;
    TranscriptView *m_transcript;
    QTimer m_clock;
};

} // namespace forms
