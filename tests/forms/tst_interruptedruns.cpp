#include "devices/ptydevice.h"
#include "forms/devicepanel.h"
#include "forms/interruptedcard.h"
#include "forms/runcontroller.h"
#include "support/openedsession.h"

#include <QCheckBox>
#include <QDir>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace assessment;
using namespace assessment::harness;
using namespace forms;

/// Runs that the program did not survive, offered when their assessment is opened again.
class TestInterruptedRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void nothingIsShownWithoutOne();
    void isKeptAsItIs();
    void keptOneHasItsSteps();
    void isNotOfferedWhileItRuns();
    void goesOnWithItsSettings();
    void withoutATurnCannotGoOn();
    void aFileWithoutAByteIsNothing();

private:
    QString folder() const
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/runs/"_s
               + m_opened->id();
    }
    QString path(const QString &name) const { return folder() + u'/' + name; }
    /// What a run of DT-33 leaves that was killed behind \a turns.
    void leave(const QString &name, int turns, TranscriptWriter &writer) const;
    void leave(const QString &name, int turns) const
    {
        TranscriptWriter writer;
        leave(name, turns, writer);
    }
    /// The window opens the assessment again.
    void openAgain();
    QPushButton *button(const QString &text) const;

    std::unique_ptr<OpenedSession> m_opened;
    std::unique_ptr<InterruptedCard> m_card;
    RunController *m_runs = nullptr;
};

void TestInterruptedRuns::init()
{
    m_opened = std::make_unique<OpenedSession>();
    QDir(folder()).removeRecursively();
    openAgain();
}

void TestInterruptedRuns::cleanup()
{
    QDir(folder()).removeRecursively();
    m_card.reset();
    m_opened.reset();
}

void TestInterruptedRuns::openAgain()
{
    m_card.reset();
    m_runs = &RunController::of(*m_opened->session);
    QSignalSpy looked(m_runs, &RunController::interruptedChanged);
    m_opened->session->open(m_opened->id());
    QVERIFY(looked.wait());
    m_card = std::make_unique<InterruptedCard>(*m_runs);
}

QPushButton *TestInterruptedRuns::button(const QString &text) const
{
    for (auto *one : m_card->findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

void TestInterruptedRuns::leave(const QString &name, int turns, TranscriptWriter &writer) const
{
    using Kind = TranscriptWriter::Kind;
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY_OK(writer.open(path(name)));
    const QJsonObject header{{u"test"_s, u"DT-33"_s},
                             {u"script-sha256"_s, QString(64, u'0')},
                             {u"started"_s, u"2026-11-28T10:00:00.000Z"_s},
                             {u"settings"_s, QJsonObject{{u"cycles"_s, u"7"_s}}}};
    QVERIFY_OK(writer.write({Kind::Header, 0, {}, -1, header}));
    QVERIFY_OK(writer.write({Kind::Received, 1000, "lamp login: ", 0, {}}));
    for (int turn = 1; turn <= turns; ++turn) {
        StepRecord step;
        step.title = u"Turn %1"_s.arg(turn);
        step.outcome = u"done"_s;
        const QJsonObject checkpoint{
            {u"place"_s, 1}, {u"cycle"_s, turn}, {u"steps"_s, QJsonArray{toJson(step)}}};
        QVERIFY_OK(writer.write(
            {Kind::Note, 2000 * turn, {}, -1, QJsonObject{{u"checkpoint"_s, checkpoint}}}));
    }
}

void TestInterruptedRuns::nothingIsShownWithoutOne()
{
    QVERIFY(m_card->isHidden());
}

void TestInterruptedRuns::isKeptAsItIs()
{
    leave(u"DT-33-1.jsonl"_s, 0);
    openAgain();
    QVERIFY(says(m_card.get(), u"DT-33"_s));
    QVERIFY(unnamed(m_card.get()).isEmpty());
    button(u"Keep as it is"_s)->click();
    QTRY_VERIFY(m_card->isHidden());
    QVERIFY(!QFile::exists(path(u"DT-33-1.jsonl"_s)));
    const QList<RunRecord> &runs = m_opened->session->assessment().runs;
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0].test, u"DT-33"_s);
    QCOMPARE(runs[0].state, RunState::Aborted);
    QCOMPARE(runs[0].verdict, Verdict::Inconclusive);
    QVERIFY(!runs[0].transcriptSha256.isEmpty());
    QCOMPARE(m_opened->session->assessment().evidence.size(), 1);
}

void TestInterruptedRuns::keptOneHasItsSteps()
{
    leave(u"DT-33-1.jsonl"_s, 2);
    openAgain();
    QVERIFY(says(m_card.get(), u"turns finished: 2"_s));
    button(u"Keep as it is"_s)->click();
    QTRY_VERIFY(m_card->isHidden());
    const auto runs =
        m_opened->now([id = m_opened->id()](Workspace &workspace) { return workspace.runs(id); });
    QVERIFY_OK(runs);
    QCOMPARE(runs->constFirst().steps.size(), 2);
    QVERIFY(runs->constFirst().reason.contains(u"finished turns: 2"_s));
}

void TestInterruptedRuns::isNotOfferedWhileItRuns()
{
    TranscriptWriter another;
    leave(u"DT-33-1.jsonl"_s, 1, another);
    openAgain();
    QVERIFY(m_card->isHidden());
    QVERIFY_OK(another.close());
    openAgain();
    QVERIFY(!m_card->isHidden());
}

void TestInterruptedRuns::goesOnWithItsSettings()
{
    leave(u"DT-33-1.jsonl"_s, 3);
    openAgain();
    QSignalSpy asked(m_card.get(), &InterruptedCard::goOn);
    button(u"Go on…"_s)->click();
    QCOMPARE(asked.count(), 1);

    PtyDevice device;
    device.start();
    m_runs->setDevice({.port = device.path(), .power = device.powerCommand()});
    DevicePanel panel(*m_opened->session);
    panel.show();
    panel.setTest(u"DT-33"_s);
    panel.resume(asked[0][0].toString());
    QVERIFY(says(&panel, u"behind turn 3"_s));
    panel.findChild<QCheckBox *>()->setChecked(true);
    QSignalSpy recorded(m_runs, &RunController::recorded);
    panel.run();
    QVERIFY(recorded.wait(20'000));
    // It was another version of the test, which is refused, and says that it was this transcript.
    QCOMPARE(m_runs->record()->state, RunState::FailedToStart);
    QVERIFY2(m_runs->record()->reason.contains(u"another version of the test"_s)
                 && m_runs->record()->reason.contains(u"DT-33-1.jsonl"_s),
             qPrintable(m_runs->record()->reason));
    QVERIFY(QFile::exists(path(u"DT-33-1.jsonl"_s)));
    panel.close();
}

void TestInterruptedRuns::withoutATurnCannotGoOn()
{
    leave(u"DT-33-1.jsonl"_s, 0);
    openAgain();
    QVERIFY(!button(u"Go on…"_s));
    QVERIFY(button(u"Keep as it is"_s));
}

void TestInterruptedRuns::aFileWithoutAByteIsNothing()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile empty(path(u"DT-01-1.jsonl"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    openAgain();
    QVERIFY(m_card->isHidden());
    QVERIFY(empty.exists()); // a run may be about to begin
    QVERIFY(empty.setFileTime(QDateTime::currentDateTime().addSecs(-120),
                              QFileDevice::FileModificationTime));
    empty.close();
    openAgain();
    QVERIFY(m_card->isHidden());
    QVERIFY(!empty.exists());
}

QTEST_MAIN(TestInterruptedRuns)
#include "tst_interruptedruns.moc"
