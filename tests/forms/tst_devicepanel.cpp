#include "devices/ptydevice.h"
#include "forms/consoleview.h"
#include "forms/devicepanel.h"
#include "forms/evidenceviewer.h"
#include "forms/promptbar.h"
#include "forms/runcontroller.h"
#include "forms/runresult.h"
#include "forms/secretfield.h"
#include "forms/steplist.h"
#include "forms/transcriptlines.h"
#include "forms/transcriptview.h"
#include "support/openedsession.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace assessment;
using namespace assessment::harness;
using namespace forms;
using namespace Qt::StringLiterals;

/// The device panel before a run, during runs on played devices, and after them.
class TestDevicePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsNothingWithoutAPort();
    void runsNothingWithoutConsent();
    void remembersTheConnection();
    void showsARunAsItHappens();
    void proposesTheVerdictToAPerson();
    void cancelsAtOnce();
    void goesOnWithoutThePanel();
    void endsAndRecordsBeforeAWindowCloses();
    void asksTheOperator();
    void answersHaveKeys();
    void neverShowsAGivenPassword();
    void showsAFloodInBounds();

private:
    void connectTo(PtyDevice &device);
    void consent();

    std::unique_ptr<OpenedSession> m_opened;
    std::unique_ptr<DevicePanel> m_panel;
    RunController *m_runs = nullptr;
};

void TestDevicePanel::init()
{
    m_opened = std::make_unique<OpenedSession>();
    m_panel = std::make_unique<DevicePanel>(*m_opened->session);
    m_runs = &RunController::of(*m_opened->session);
    m_panel->resize(760, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestDevicePanel::cleanup()
{
    m_panel.reset();
    m_opened.reset();
}

void TestDevicePanel::connectTo(PtyDevice &device)
{
    m_runs->setDevice({.port = device.path(), .baud = 115200, .power = device.powerCommand()});
}

void TestDevicePanel::consent()
{
    auto *tick = m_panel->findChild<QCheckBox *>();
    QVERIFY(tick);
    tick->setChecked(true);
}

void TestDevicePanel::runsNothingWithoutAPort()
{
    m_panel->setTest(u"DT-01"_s);
    m_panel->run();
    QVERIFY(!m_runs->isRunning());
    QVERIFY(says(m_panel.get(), u"Choose the port"_s));
}

void TestDevicePanel::runsNothingWithoutConsent()
{
    PtyDevice device;
    connectTo(device);
    m_panel->setTest(u"DT-04"_s);
    QTRY_VERIFY(says(m_panel.get(), u"Risk"_s));
    m_panel->run();
    QVERIFY(!m_runs->isRunning());
    QVERIFY(says(m_panel.get(), u"agree"_s));
    QVERIFY(device.received().isEmpty());
}

void TestDevicePanel::remembersTheConnection()
{
    m_runs->setDevice({.port = u"/dev/ttyUSB7"_s, .baud = 57600, .power = u"relay {state}"_s});
    const QString id = m_opened->id();
    const auto kept =
        m_opened->now([id](Workspace &w) { return w.uiState(DeviceChoice::uiKey(id)); });
    QVERIFY_OK(kept);
    QCOMPARE(DeviceChoice::fromJson(kept->toUtf8()), m_runs->device());
}

void TestDevicePanel::showsARunAsItHappens()
{
    PtyDevice device;
    LoginConsole console;
    console.attach(device);
    device.start();
    connectTo(device);
    m_panel->setTest(u"DT-01"_s);
    QSignalSpy recorded(m_runs, &RunController::recorded);
    m_panel->run();
    QVERIFY(m_runs->isRunning());
    auto *text = m_panel->findChild<ConsoleView *>();
    auto *steps = m_panel->findChild<StepList *>();
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(u"Northlight HL-200"_s), 20'000);
    QVERIFY(m_runs->isRunning()); // seen while it was under way
    QVERIFY(recorded.count() == 1 || recorded.wait(90'000));
    QCOMPARE(m_runs->problem(), QString());
    QVERIFY(steps->topLevelItemCount() > 0);
    QVERIFY(!steps->topLevelItem(0)->text(2).isEmpty()); // its time
    QVERIFY(says(m_panel.get(), nameOf(Verdict::Pass)));

    // The record is in the workspace, and its transcript can be looked at.
    QCOMPARE(m_opened->session->assessment().runs.size(), 1);
    EvidenceViewer viewer(*m_opened->session);
    viewer.open(m_opened->session->assessment().evidence.constFirst().id);
    const TranscriptLines &lines = viewer.findChild<TranscriptView *>()->lines();
    QTRY_VERIFY(!lines.shownLines().filter(u"lamp login:"_s).isEmpty());
}

void TestDevicePanel::proposesTheVerdictToAPerson()
{
    PtyDevice device;
    LoginConsole console;
    console.shellWithoutLogin = true;
    console.attach(device);
    device.start();
    connectTo(device);
    m_panel->setTest(u"DT-01"_s, u"CoP-1.1"_s);
    QSignalSpy recorded(m_runs, &RunController::recorded);
    QSignalSpy used(m_panel.get(), &DevicePanel::useVerdict);
    m_panel->run();
    QVERIFY(recorded.wait(90'000));
    QVERIFY(m_opened->session->assessment().answers.isEmpty()); // a run answers nothing by itself
    auto *use = m_panel->findChild<RunResult *>()->findChild<QPushButton *>();
    QVERIFY(use->isVisibleTo(m_panel.get()));
    use->click();
    QCOMPARE(used.count(), 1);
    QCOMPARE(used[0][0].toString(), u"CoP-1.1"_s);
    QCOMPARE(used[0][1].value<Verdict>(), Verdict::Fail);
}

void TestDevicePanel::cancelsAtOnce()
{
    PtyDevice device; // says nothing
    device.start();
    connectTo(device);
    m_panel->setTest(u"DT-01"_s);
    m_panel->run();
    QSignalSpy ended(m_runs, &RunController::ended);
    QSignalSpy recorded(m_runs, &RunController::recorded);
    QTest::keyClick(m_panel.get(), Qt::Key_Escape);
    QVERIFY(ended.count() == 1 || ended.wait(5'000));
    QCOMPARE(m_runs->record()->state, RunState::Cancelled);
    QVERIFY(recorded.count() == 1 || recorded.wait(20'000));
    QCOMPARE(m_opened->session->assessment().runs.size(), 1); // the record is always kept
}

void TestDevicePanel::goesOnWithoutThePanel()
{
    PtyDevice device;
    LoginConsole console;
    console.attach(device);
    device.start();
    connectTo(device);
    m_panel->setTest(u"DT-01"_s);
    m_panel->run();
    m_panel.reset(); // the person went to another page
    QVERIFY(m_runs->isRunning());
    QSignalSpy recorded(m_runs, &RunController::recorded);
    QVERIFY(recorded.wait(90'000));
    DevicePanel again(*m_opened->session);
    again.setTest(u"DT-01"_s);
    QVERIFY(says(&again, nameOf(m_runs->record()->verdict)));
    QTRY_VERIFY(again.findChild<ConsoleView *>()->toPlainText().contains(u"login:"_s));
}

void TestDevicePanel::endsAndRecordsBeforeAWindowCloses()
{
    PtyDevice device; // says nothing
    device.start();
    connectTo(device);
    QVERIFY(!RunController::running(*m_opened->session));
    m_panel->setTest(u"DT-01"_s);
    m_panel->run();
    QCOMPARE(RunController::running(*m_opened->session), m_runs);
    m_runs->end();
    QVERIFY(!RunController::running(*m_opened->session));
    QCOMPARE(m_opened->session->assessment().runs.size(), 1);
    QCOMPARE(m_opened->session->assessment().runs.constFirst().state, RunState::Cancelled);
}

void TestDevicePanel::asksTheOperator()
{
    PtyDevice device;
    device.start();
    m_runs->setDevice({.port = device.path(), .baud = 115200, .power = {}});
    m_panel->setTest(u"DT-01"_s);
    m_panel->run();
    QTRY_VERIFY_WITH_TIMEOUT(m_runs->prompt().has_value(), 20'000);
    const QString question = m_runs->prompt()->text;
    const QString cannot = m_runs->prompt()->answers.constLast();
    QVERIFY(says(m_panel.get(), question));
    QSignalSpy ended(m_runs, &RunController::ended);
    for (auto *button : m_panel->findChildren<QPushButton *>()) {
        if (button->text().endsWith(cannot))
            button->click();
    }
    QVERIFY(ended.count() == 1 || ended.wait(20'000));
    QVERIFY(!says(m_panel.get(), question));
    QVERIFY(m_runs->record()->verdict != Verdict::Pass);
}

void TestDevicePanel::answersHaveKeys()
{
    PromptBar bar;
    QSignalSpy answered(&bar, &PromptBar::answered);
    bar.ask(OperatorPrompt{
        u"Is the light green & steady?"_s, {u"Yes"_s, u"No & never"_s, u"Skip"_s}, u"plug"_s, 600});
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    QVERIFY(says(&bar, u"10 minute"_s));
    QTest::keyClick(bar.window(), Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(answered[0][0].toInt(), 1);
    bar.ask(std::nullopt);
    QVERIFY(!bar.isVisible());
    QTest::keyClick(&bar, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(answered.count(), 1);
}

void TestDevicePanel::neverShowsAGivenPassword()
{
    PtyDevice device;
    LoginConsole console;
    console.password = "Hv7-factory-2291";
    console.echoPassword = true;
    console.attach(device);
    device.start();
    connectTo(device);
    m_panel->setTest(u"DT-04"_s);
    auto *secret = m_panel->findChild<SecretField *>();
    QVERIFY(secret);
    QTest::keyClicks(secret, u"Hv7-factory-2291"_s);
    consent();
    QSignalSpy recorded(m_runs, &RunController::recorded);
    m_panel->run();
    QVERIFY(secret->text().isEmpty());
    QVERIFY(recorded.wait(120'000));
    QVERIFY(!m_panel->findChild<ConsoleView *>()->toPlainText().contains(u"factory-2291"_s));
    QFile file(m_opened->session->workspacePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("factory-2291"));
}

void TestDevicePanel::showsAFloodInBounds()
{
    ConsoleView view;
    view.resize(500, 300);
    view.show();
    QList<ConsoleText> flood;
    for (int line = 0; line < 60'000; ++line)
        flood.append({line, Direction::FromDevice, u"line %1\n"_s.arg(line)});
    view.append(flood);
    QTRY_VERIFY(view.toPlainText().contains(u"line 59999"_s));
    QVERIFY(view.blockCount() <= 5000);

    view.restart({{0, Direction::FromDevice, u"Pass"_s},
                  {5, Direction::FromDevice, u"word: "_s},
                  {9, Direction::ToDevice, u"‹password›"_s}});
    QTRY_COMPARE(view.toPlainText().count(u'\n'), 1);
    QVERIFY(view.toPlainText().contains(u"Password: "_s)); // one line, though it came in two pieces
}

QTEST_MAIN(TestDevicePanel)
#include "tst_devicepanel.moc"
