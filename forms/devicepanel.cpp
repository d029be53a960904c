#include "forms/devicepanel.h"

#include "forms/consoleview.h"
#include "forms/deviceconnection.h"
#include "forms/devicetestsetup.h"
#include "forms/helptopic.h"
#include "forms/lastrun.h"
#include "forms/noteline.h"
#include "forms/promptbar.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/text.h"
#include "forms/runresult.h"
#include "forms/steplist.h"
#include "forms/theme.h"
#include "forms/transcriptview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

namespace {

QString clockText(qint64 ms)
{
    return u"%1:%2"_s.arg(ms / 60'000).arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

DevicePanel::DevicePanel(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_runs(RunController::of(session))
    , m_problem(new ErrorBanner)
    , m_prompt(new PromptBar)
    , m_result(new RunResult)
    , m_views(new QStackedWidget)
    , m_connection(new DeviceConnection(session))
    , m_console(new ConsoleView)
    , m_steps(new StepList)
    , m_transcript(new TranscriptView(session))
{
    setAccessibleName(tr("Device test"));
    m_result->hide();
    m_views->addWidget(makeSetup());
    m_views->addWidget(m_runView = makeRun());
    m_views->addWidget(m_transcript);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::unit, space::two, space::unit);
    column->setSpacing(space::unit);
    column->addLayout(makeHeading());
    column->addWidget(m_problem);
    column->addWidget(m_prompt);
    column->addWidget(m_result);
    column->addWidget(m_views, 1);
    m_clock.setInterval(250ms);
    connectRun();
}

QLayout *DevicePanel::makeHeading()
{
    m_title = new Heading(QString());
    m_state = new QuietText;
    m_state->setWordWrap(false);
    m_run = new PrimaryButton(tr("Run test"));
    m_run->setToolTip(tr("Run the test (Ctrl+Return)"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop the test; the device is left as the test found it, as far as it "
                            "can (Esc)"));
    m_cancel->setAccessibleName(tr("Cancel the test"));
    m_change = new QToolButton;
    m_change->setText(tr("Set up"));
    m_change->setCheckable(true);
    m_change->setToolTip(tr("Show the connection and settings, or the last run"));
    auto *close = new QToolButton;
    close->setIcon(Theme::icon(u"window-close"_s));
    close->setIconSize({Theme::iconSide(this), Theme::iconSide(this)});
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the panel; a test that is under way goes on"));
    close->setAccessibleName(tr("Close the device panel"));
    connect(m_run, &QPushButton::clicked, this, &DevicePanel::run);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_runs.cancel();
    });
    m_read = new QToolButton;
    m_read->setText(tr("Transcript"));
    m_read->setCheckable(true);
    m_read->setToolTip(tr("Show all that was said in the last run, with what was found in it"));
    connect(m_change, &QToolButton::clicked, this,
            [this](bool setUp) { showView(setUp || !showsRun() ? m_setupView : m_runView); });
    connect(m_read, &QToolButton::clicked, this, [this](bool read) {
        if (read)
            showTranscript(-1);
        else
            showView(showsRun() ? m_runView : m_setupView);
    });
    connect(close, &QToolButton::clicked, this, &DevicePanel::closeRequested);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addWidget(m_title, 1);
    row->addWidget(m_state);
    row->addWidget(m_read);
    row->addWidget(m_change);
    row->addWidget(m_run);
    row->addWidget(m_cancel);
    row->addWidget(close);
    return row;
}

QWidget *DevicePanel::makeSetup()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::unit, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_goesOn = new NoteLine(NoteLine::Kind::Quiet));
    column->addWidget(m_connection);
    column->addWidget(m_missing = new NoteLine(NoteLine::Kind::Missing));
    column->addStretch();
    m_setupView = new QScrollArea;
    m_setupView->setFrameShape(QFrame::NoFrame);
    m_setupView->setWidgetResizable(true);
    m_setupView->setWidget(content);
    m_setupView->setFocusPolicy(Qt::NoFocus);
    return m_setupView;
}

QWidget *DevicePanel::makeRun()
{
    auto *beside = new QSplitter(Qt::Horizontal);
    beside->addWidget(m_console);
    beside->addWidget(m_steps);
    beside->setStretchFactor(0, 3);
    beside->setStretchFactor(1, 2);
    beside->setChildrenCollapsible(false);
    return beside;
}

void DevicePanel::connectRun()
{
    connect(&m_runs, &RunController::started, this, [this] {
        m_test = m_runs.runTest();
        m_console->restart();
        showRun();
    });
    connect(&m_runs, &RunController::stepsChanged, this, [this] {
        if (showsRun())
            m_steps->show(m_runs.steps());
    });
    connect(&m_runs, &RunController::consoleGrew, this,
            [this](const QList<assessment::harness::ConsoleText> &pieces) {
                if (showsRun())
                    m_console->append(pieces);
            });
    connect(&m_runs, &RunController::promptChanged, this,
            [this] { m_prompt->ask(showsRun() ? m_runs.prompt() : std::nullopt); });
    connect(m_prompt, &PromptBar::answered, this,
            [this](int answer) { m_runs.answerPrompt(answer); });
    connect(&m_runs, &RunController::ended, this, [this] {
        showState();
        if (!showsRun() || !m_runs.record())
            return;
        m_result->show(*m_runs.record(), m_provision);
        m_result->show();
        if (!isVisible())
            Q_EMIT notice(
                tr("%1 %2 has ended: %3")
                    .arg(m_test.id, m_test.name, assessment::nameOf(m_runs.record()->verdict)));
    });
    connect(&m_runs, &RunController::recorded, this,
            [this] { m_result->sayKept(m_runs.problem()); });
    connect(m_result, &RunResult::jump, this, &DevicePanel::showTranscript);
    connect(&m_session, &Session::changed, this, &DevicePanel::showState);
    connect(m_result, &RunResult::useVerdict, this, [this] {
        const auto &record = m_runs.record();
        if (!record)
            return;
        Q_EMIT useVerdict(m_provision, record->verdict,
                          tr("%1 %2: %3").arg(record->test, record->testName, record->reason));
    });
    connect(&m_runs, &RunController::deviceChanged, this, &DevicePanel::showState);
    connect(&m_clock, &QTimer::timeout, this, &DevicePanel::showState);
}

void DevicePanel::setTest(const QString &test, const QString &provision)
{
    const assessment::harness::DeviceTest *wanted = m_runs.test(test);
    if (!wanted) {
        m_problem->tell(m_runs.testsProblem());
        return;
    }
    m_problem->dismiss();
    m_provision = provision;
    if (m_runs.isRunning() && m_runs.runTest().id != test) {
        m_problem->tell(tr("%1 %2 is under way; one test runs at a time.")
                            .arg(m_runs.runTest().id, m_runs.runTest().name));
        wanted = &m_runs.runTest();
    }
    if (!m_setup || m_test.id != wanted->id) {
        delete m_setup;
        m_setup = new DeviceTestSetup(*wanted);
        connect(m_setup, &DeviceTestSetup::changed, this, &DevicePanel::showState);
        static_cast<QVBoxLayout *>(m_setupView->widget()->layout())->insertWidget(1, m_setup);
    }
    m_test = *wanted;
    setHelpTopic(this, u"device-tests#"_s + m_test.id);
    m_resume.clear();
    m_goesOn->say({});
    m_title->setText(tr("%1 %2").arg(m_test.id, m_test.name));
    if (showsRun())
        m_console->restart(m_runs.consoleTexts());
    showRun();
    // The next key belongs to the panel that was asked for.
    QPushButton *next = m_runs.isRunning() ? m_cancel : m_run;
    next->setFocus(Qt::OtherFocusReason);
}

void DevicePanel::resume(const QString &path)
{
    const auto *interrupted = m_runs.interrupted(path);
    if (!interrupted || interrupted->test() != m_test.id || m_runs.isRunning())
        return;
    m_resume = path;
    m_setup->setSettings(interrupted->settings());
    m_goesOn->say(tr("This goes on with the interrupted run, behind turn %1 and with its "
                     "settings. Give its passwords again where there are any.")
                      .arg(interrupted->turns()));
    m_change->setChecked(true);
    m_views->setCurrentWidget(m_setupView);
    showState();
}

bool DevicePanel::showsRun() const
{
    return m_runs.hasRun() && m_runs.runTest().id == m_test.id;
}

void DevicePanel::showRun()
{
    const bool shown = showsRun();
    m_steps->show(shown ? m_runs.steps() : QList<ShownStep>());
    m_prompt->ask(shown ? m_runs.prompt() : std::nullopt);
    m_result->hide();
    if (shown && m_runs.record()) {
        m_result->show(*m_runs.record(), m_provision);
        m_result->sayKept(m_runs.problem());
        m_result->show();
    }
    showView(shown ? m_runView : m_setupView);
}

void DevicePanel::showView(QWidget *view)
{
    m_views->setCurrentWidget(view);
    m_change->setChecked(view == m_setupView);
    m_read->setChecked(view == m_transcript);
    m_result->setFindingsShown(view != m_transcript); // they stand beside the transcript
    if (view != m_transcript)
        m_transcript->close();
    showState();
}

void DevicePanel::showTranscript(int finding)
{
    const auto item = lastTranscriptOf(m_session.assessment(), m_test.id);
    // A finding of the run that is shown is none of another one.
    const bool isKept = finding < 0 || !showsRun() || !m_runs.record()
                        || (item && item->run == m_runs.record()->id);
    m_read->setChecked(m_views->currentWidget() == m_transcript);
    if (!item || !isKept || m_runs.isRunning())
        return; // it is not in the workspace yet, or could not be kept
    if (m_views->currentWidget() == m_transcript && m_transcript->evidence() == item->id)
        m_transcript->goToFinding(finding);
    else
        m_transcript->open(*item, finding);
    showView(m_transcript);
    m_transcript->setFocus();
}

void DevicePanel::showState()
{
    const bool running = m_runs.isRunning();
    if (running && !m_clock.isActive())
        m_clock.start();
    if (!running)
        m_clock.stop();
    if (running != m_cancel->isVisibleTo(this))
        m_cancel->setEnabled(running);
    m_cancel->setVisible(running);
    m_run->setVisible(!running);
    m_change->setVisible(showsRun() || m_views->currentWidget() == m_transcript);
    m_read->setVisible(!running && lastTranscriptOf(m_session.assessment(), m_test.id));
    m_run->setText(!m_resume.isEmpty() ? tr("Go on")
                   : showsRun()        ? tr("Run again")
                                       : tr("Run test"));
    if (running)
        m_state->setText(
            tr("%1 of at most %2")
                .arg(clockText(m_runs.elapsedMs()), clockText(m_runs.limit().count() * 1000)));
    else
        m_state->setText(showsRun() ? tr("took %1").arg(clockText(m_runs.elapsedMs())) : QString());

    QString missing = missingLink();
    if (missing.isEmpty() && m_setup && !m_setup->isAllowed())
        missing = tr("Say that you agree to what the test may do to the unit.");
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
}

/// Which link the test needs and nobody chose; "" when none.
QString DevicePanel::missingLink() const
{
    using assessment::harness::Need;
    const DeviceChoice &device = m_runs.device();
    if (m_test.needs.contains(Need::Serial) && device.port.isEmpty())
        return tr("Choose the port that the device's console is on.");
    if (m_test.needs.contains(Need::Usb) && device.usb.isEmpty())
        return tr("Say which device on USB it is.");
    if (m_test.needs.contains(Need::Net) && device.net.isEmpty())
        return tr("Say at which address of the network the device is.");
    return {};
}

// What is missing is said where it is missing; the button stays pressable so that it can say so.
void DevicePanel::run()
{
    if (m_runs.isRunning() || !m_setup)
        return;
    if (!missingLink().isEmpty() || !m_setup->isAllowed()) {
        showView(m_setupView);
        if (!missingLink().isEmpty())
            m_connection->setFocus();
        else
            m_setup->askForConsent();
        showState();
        return;
    }
    m_problem->dismiss();
    const DeviceChoice &device = m_runs.device();
    assessment::harness::RunRequest request;
    request.test = m_test.id;
    request.port = device.port;
    request.baud = device.baud;
    request.power = device.power;
    request.usb = device.usb;
    request.net = device.net;
    request.resume = std::exchange(m_resume, {});
    m_goesOn->say({});
    m_setup->fill(request);
    m_runs.start(m_test, std::move(request));
    m_cancel->setFocus();
}

void DevicePanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        run();
    else if (event->key() == Qt::Key_Escape && m_runs.isRunning())
        m_runs.cancel();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace forms
