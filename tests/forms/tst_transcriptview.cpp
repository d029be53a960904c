#include "forms/devicepanel.h"
#include "forms/evidenceviewer.h"
#include "forms/findingjumps.h"
#include "forms/runresult.h"
#include "forms/transcriptfeed.h"
#include "forms/transcriptlines.h"
#include "forms/transcriptview.h"
#include "support/guipauses.h"
#include "support/keptrun.h"
#include "support/openedsession.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 60'000; // ms that anything may take on a busy computer

} // namespace

/// What a person sees of the transcript of a run, and how they find their way in it.
class TestTranscriptView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsNumberTimeAndDirection();
    void jumpsFromFindingToLine();
    void jumpsToAFindingAsItIsOpened();
    void stepsThroughFindingsByKey();
    void findsAcrossTheWhole();
    void searchEndsWithEscape();
    void goesToALineByNumber();
    void copiesWhatIsChosen();
    void showsNoSecretAndNoEscapeSequence();
    void cutsLongLinesAndShowsThemWhole();
    void saysFromWhereTheChainIsBroken();
    void saysThatARunWasInterrupted();
    void refusesWhatIsNotWhatWasKept();
    void saysThatNothingWasSaid();
    void neverHoldsUpTheWindow();
    void drawsLinesFullOfHits();
    void othersAreServedWhileItReads();
    void stopsReadingWhenAsked();
    void opensFromTheResultOfTheDevicePanel();
    void hasNamesForAll();

private:
    QString keep(KeptRun &run);
    void open(const QString &evidence, int finding = -1);
    void type(const QString &text);
    QString state() const { return m_view->findChild<QLabel *>(u"searchState"_s)->text(); }
    TranscriptLines &lines() { return m_view->lines(); }

    std::unique_ptr<OpenedSession> m_opened;
    std::unique_ptr<EvidenceViewer> m_viewer;
    TranscriptView *m_view = nullptr;
};

void TestTranscriptView::init()
{
    m_opened = std::make_unique<OpenedSession>();
    m_viewer = std::make_unique<EvidenceViewer>(*m_opened->session);
    m_view = m_viewer->findChild<TranscriptView *>();
    m_viewer->resize(1000, 600);
    m_viewer->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_viewer.get()));
}

void TestTranscriptView::cleanup()
{
    m_viewer.reset();
    m_opened.reset();
}

QString TestTranscriptView::keep(KeptRun &run)
{
    QString evidence;
    const bool done = m_opened->act([&](Workspace &w) -> Status {
        evidence = run.keep(w, w.assessments()->first().id);
        return Ok;
    });
    return done ? evidence : QString();
}

void TestTranscriptView::open(const QString &evidence, int finding)
{
    QVERIFY(!evidence.isEmpty());
    QSignalSpy settled(m_viewer.get(), &EvidenceViewer::settled);
    m_viewer->open(evidence, finding);
    QVERIFY(!settled.isEmpty() || settled.wait(longest));
    QCOMPARE(m_viewer->shown(), m_view);
}

void TestTranscriptView::type(const QString &text)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    auto *field = m_view->findChild<QLineEdit *>(u"soughtText"_s);
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, text);
}

void TestTranscriptView::showsNumberTimeAndDirection()
{
    KeptRun run;
    run.receive("boot\r\nlogin: ");
    run.send("root\r");
    run.note({{u"step"_s, u"Look around"_s}});
    run.end();
    open(keep(run));
    QCOMPARE(lines().shownLines(), QStringList({u"1 0.001 < boot"_s, u"2 0.001 < login: "_s,
                                                u"3 0.002 > root⏎"_s, u"4 0.003 # Look around"_s}));
    QCOMPARE(lines().current(), 0);
    QVERIFY(lines().accessibleDescription().contains(u"from the device: boot"_s));
    QTest::keyClick(&lines(), Qt::Key_Down);
    QTest::keyClick(&lines(), Qt::Key_Down);
    QVERIFY(lines().accessibleDescription().contains(u"line 3, 0.002 s, sent by the test"_s));
}

void TestTranscriptView::jumpsFromFindingToLine()
{
    KeptRun run;
    qint64 number = 0;
    run.receive(kernelTalk(number));
    run.find(u"Starts a shell for anybody"_s, run.received() + 2);
    run.receive("# sh: ready\r\n");
    run.receive(kernelTalk(number));
    run.find(u"Panics"_s, run.received());
    run.receive("Kernel panic - not syncing\r\n");
    run.receive(kernelTalk(number));
    run.find(u"Says nothing of it"_s, -1);
    run.end();
    open(keep(run));
    auto *jumps = m_view->findChild<FindingJumps *>();
    QCOMPARE(jumps->count(), 3);
    QSignalSpy jumped(jumps, &FindingJumps::jump);
    const QRect second = jumps->visualItemRect(jumps->item(1));
    QTest::mouseClick(jumps->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(jumped.size(), 1);
    QCOMPARE(lines().currentText(), u"Kernel panic - not syncing"_s);
    const QString line = QString::number(lines().current() + 1);
    QVERIFY(lines().shownLines().filter(u"Kernel panic"_s).value(0).startsWith(line + u' '));
    QVERIFY(jumps->item(1)->text().remove(u',').contains(u"line "_s + line));
    QVERIFY(lines().accessibleDescription().contains(u"finding: Panics"_s));
    // And by key.
    jumps->setFocus();
    jumps->setCurrentRow(0);
    QTest::keyClick(jumps, Qt::Key_Return);
    QCOMPARE(lines().currentText(), u"# sh: ready"_s);
    QTRY_COMPARE(QApplication::focusWidget(), &lines());
    // One that rests on nothing of the console moves nothing and says so.
    QVERIFY(jumps->item(2)->text().contains(u"no line"_s));
    jumps->setCurrentRow(2);
    QTest::keyClick(jumps, Qt::Key_Return);
    QCOMPARE(lines().currentText(), u"# sh: ready"_s);
}

void TestTranscriptView::jumpsToAFindingAsItIsOpened()
{
    KeptRun run;
    qint64 number = 0;
    for (int n = 0; n < 40; ++n)
        run.receive(kernelTalk(number));
    run.find(u"First"_s, 3);
    run.find(u"Prints its key"_s, run.received() + 8);
    run.receive("oem-key here\r\n");
    run.end();
    open(keep(run), 1);
    QCOMPARE(lines().currentText(), u"oem-key here"_s);
    QCOMPARE(m_view->findChild<FindingJumps *>()->currentRow(), 1);
}

void TestTranscriptView::stepsThroughFindingsByKey()
{
    KeptRun run;
    run.receive("one\ntwo\nthree\nfour\n");
    run.find(u"Two"_s, 4);
    run.find(u"Four"_s, 14);
    run.end();
    open(keep(run));
    QTest::keyClick(&lines(), Qt::Key_F8);
    QCOMPARE(lines().currentText(), u"two"_s);
    QTest::keyClick(&lines(), Qt::Key_F8);
    QCOMPARE(lines().currentText(), u"four"_s);
    QTest::keyClick(&lines(), Qt::Key_F8);
    QCOMPARE(lines().currentText(), u"two"_s);
    QTest::keyClick(&lines(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(lines().currentText(), u"four"_s);
}

void TestTranscriptView::findsAcrossTheWhole()
{
    KeptRun run;
    qint64 number = 0;
    run.receive("the NEEDLE at the begin\r\n");
    for (int n = 0; n < 20; ++n)
        run.receive(kernelTalk(number));
    run.receive("a needle in the middle\r\n");
    for (int n = 0; n < 20; ++n)
        run.receive(kernelTalk(number));
    run.receive("the Needle at the end");
    run.end();
    open(keep(run));
    type(u"needle"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"1 of 3 lines"_s, longest);
    QCOMPARE(lines().currentText(), u"the NEEDLE at the begin"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(lines().currentText(), u"a needle in the middle"_s);
    QCOMPARE(state(), u"2 of 3 lines"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    QCOMPARE(lines().currentText(), u"the Needle at the end"_s);
    QCOMPARE(lines().current(), lines().count() - 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3); // round
    QCOMPARE(state(), u"1 of 3 lines"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(state(), u"3 of 3 lines"_s);
    type(u"needles"_s); // takes the place of what was typed before
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"in no line"_s, longest);
}

void TestTranscriptView::searchEndsWithEscape()
{
    KeptRun run;
    run.receive("one\ntwo\n");
    run.end();
    open(keep(run));
    QSignalSpy closed(m_viewer.get(), &EvidenceViewer::closeRequested);
    type(u"two"_s);
    QTRY_COMPARE(lines().current(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_view->findChild<QLineEdit *>(u"soughtText"_s)->text(), QString());
    QTRY_COMPARE(QApplication::focusWidget(), &lines());
    QCOMPARE(closed.size(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestTranscriptView::goesToALineByNumber()
{
    KeptRun run;
    qint64 number = 0;
    run.receive(kernelTalk(number));
    run.end();
    open(keep(run));
    QTest::keyClick(&lines(), Qt::Key_G, Qt::ControlModifier);
    auto *field = m_view->findChild<QLineEdit *>(u"lineNumber"_s);
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, u"500"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(lines().current(), 499);
    QVERIFY(!lines().shownLines().filter(QRegularExpression(u"^500 "_s)).isEmpty());
    lines().goTo(1'000'000'000);
    QCOMPARE(lines().current(), lines().count() - 1);
}

void TestTranscriptView::copiesWhatIsChosen()
{
    KeptRun run;
    for (int n = 0; n < 12'000; ++n)
        run.receive("line " + QByteArray::number(n) + "\r\n");
    run.end();
    open(keep(run));
    lines().goTo(1);
    QTest::keyClick(&lines(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&lines(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"     0.002 < line 1\n     0.003 < line 2\n"_s);
    QTest::keyClick(&lines(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&lines(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), TranscriptLines::mostCopied);
    QVERIFY(says(m_view, u"The first 10,000"_s));
}

void TestTranscriptView::showsNoSecretAndNoEscapeSequence()
{
    KeptRun run;
    run.receive("\x1b[31mwifi_password=correct-horse-battery\x1b[0m\r\n\xc2\x9b"
                "31mred \xe2\x80\xae"
                "turned\n");
    run.send("\x1b]52;c;aGFjaw==\x07");
    run.end();
    open(keep(run));
    QTest::keyClick(&lines(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&lines(), Qt::Key_C, Qt::ControlModifier);
    const QString seen = lines().shownLines().join(u'\n') + QApplication::clipboard()->text()
                         + lines().accessibleDescription();
    QVERIFY(seen.contains(u"wifi_password="_s));
    QVERIFY(!seen.contains(u"horse"_s));
    for (const QChar c : seen)
        QVERIFY(c == u'\n'
                || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format));
    type(u"horse"_s); // nor can it be guessed at by searching
    QTRY_COMPARE(state(), u"in no line"_s);
}

void TestTranscriptView::cutsLongLinesAndShowsThemWhole()
{
    KeptRun run;
    run.receive("short\n" + QByteArray(3000, 'a') + "end\nshort again\n");
    run.end();
    open(keep(run));
    QVERIFY(lines().shownLines()[1].contains(u"2503 more characters"_s));
    auto *whole = m_view->findChild<QPlainTextEdit *>();
    QVERIFY(!whole->isVisible());
    QTest::keyClick(&lines(), Qt::Key_Down);
    QVERIFY(whole->isVisible());
    QCOMPARE(whole->toPlainText(), QString(3000, u'a') + u"end"_s);
    QTest::keyClick(&lines(), Qt::Key_Down);
    QVERIFY(!whole->isVisible());
}

void TestTranscriptView::saysFromWhereTheChainIsBroken()
{
    KeptRun run;
    for (int n = 0; n < 9; ++n)
        run.receive("line " + QByteArray::number(n) + "\n");
    run.end();
    QFile file(run.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray changed = file.readAll();
    changed.replace("\"us\":5000", "\"us\":5001");
    QVERIFY(file.seek(0));
    file.write(changed);
    file.close();
    open(keep(run));
    QVERIFY(says(m_view, u"does not hold from record 5 on"_s));
    QVERIFY(says(m_view, u"after line 5, 0.004 s"_s));
    QVERIFY(lines().shownLines().constLast().contains(u"record 5 does not fit"_s));
    QVERIFY(!lines().shownLines().join(u'\n').contains(u"line 4"_s));
}

void TestTranscriptView::saysThatARunWasInterrupted()
{
    KeptRun run;
    run.receive("line\n");
    open(keep(run));
    QVERIFY(says(m_view, u"has no end"_s));
    KeptRun sound;
    sound.receive("line\n");
    sound.end();
    open(keep(sound));
    QVERIFY(!says(m_view, u"has no end"_s));
}

void TestTranscriptView::refusesWhatIsNotWhatWasKept()
{
    KeptRun run;
    run.receive("line\n");
    run.end();
    const QString evidence = keep(run);
    EvidenceItem item;
    for (const EvidenceItem &one : m_opened->session->assessment().evidence) {
        if (one.id == evidence)
            item = one;
    }
    TranscriptFeed feed(*m_opened->session);
    QList<bool> sound;
    connect(&feed, &TranscriptFeed::ended, &feed,
            [&](const Status &status) { sound.append(bool(status)); });
    feed.open(item.sha256, item.bytes - 10); // as if the end had been lost
    QTRY_COMPARE(sound, QList<bool>{false});
    QVERIFY(!feed.lines());
    feed.open(item.sha256, item.bytes);
    QTRY_COMPARE(sound, QList<bool>({false, true}));
}

void TestTranscriptView::saysThatNothingWasSaid()
{
    KeptRun run;
    run.end();
    open(keep(run));
    QVERIFY(says(m_view, u"Nothing was said"_s));
}

void TestTranscriptView::neverHoldsUpTheWindow()
{
    KeptRun run;
    qint64 number = 0;
    run.find(u"Early"_s, 10);
    while (run.received() < 20 << 20)
        run.receive(kernelTalk(number));
    run.find(u"Late"_s, run.received() - 10);
    run.receive("\r\nthe last needle\r\n");
    run.end();
    const QString evidence = keep(run);
    m_viewer->repaint();
    GuiPauses pauses;
    QTest::qWait(1); // the probe has begun
    pauses.restart();
    m_viewer->open(evidence);
    QTRY_VERIFY_WITH_TIMEOUT(lines().count() > 0, longest);
    const qint64 first = lines().count(); // there is something to see before all is read
    for (int n = 0; n < 20; ++n)          // goes about in it meanwhile
        QTest::keyClick(&lines(), n % 3 ? Qt::Key_PageDown : Qt::Key_End);
    QSignalSpy settled(m_viewer.get(), &EvidenceViewer::settled);
    QVERIFY(settled.wait(longest));
    QVERIFY(first < lines().count());
    QVERIFY(lines().count() > 200'000);
    type(u"NEEDLE"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"1 of 1 lines"_s, longest);
    QCOMPARE(lines().currentText(), u"the last needle"_s);
    type(u"usb"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state().contains(u" of "_s) && !state().contains(u'%'), longest);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(&lines(), Qt::Key_F8);
    QTest::keyClick(&lines(), Qt::Key_F8);
    QTest::keyClick(&lines(), Qt::Key_A, Qt::ControlModifier);
    QTest::qWait(1);
    QVERIFY2(pauses.longestBusy() < 50, QByteArray::number(pauses.longestBusy()).constData());
    // A disk that others keep busy may take longer than that; reading the whole takes seconds.
    QVERIFY2(pauses.longest() < 500, QByteArray::number(pauses.longest()).constData());
}

void TestTranscriptView::drawsLinesFullOfHits()
{
    KeptRun run;
    for (int n = 0; n < 3000; ++n)
        run.receive(QByteArray(4000, 'a') + "\xc3\xa9\n");
    run.end();
    open(keep(run));
    GuiPauses pauses;
    type(u"a"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"1 of 3,000 lines"_s, longest);
    for (int n = 0; n < 5; ++n) {
        QTest::keyClick(&lines(), Qt::Key_PageDown);
        QTest::qWait(1);
    }
    QTest::keyClick(&lines(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&lines(), Qt::Key_C, Qt::ControlModifier);
    QTest::qWait(1);
    QVERIFY(QApplication::clipboard()->text().size() < 3'000'000);
    QVERIFY(says(m_view, u"The first "_s)); // not all of it
    QVERIFY2(pauses.longestBusy() < 50, QByteArray::number(pauses.longestBusy()).constData());
    // A disk that others keep busy may take longer than that; reading the whole takes seconds.
    QVERIFY2(pauses.longest() < 500, QByteArray::number(pauses.longest()).constData());
}

void TestTranscriptView::othersAreServedWhileItReads()
{
    KeptRun run;
    qint64 number = 0;
    while (run.received() < 8 << 20)
        run.receive(kernelTalk(number));
    run.end();
    const QString evidence = keep(run);
    bool isSettled = false;
    connect(m_view, &TranscriptView::settled, this, [&] { isSettled = true; });
    m_viewer->open(evidence);
    QTRY_VERIFY(lines().count() > 0);
    QVERIFY(!isSettled);
    QVERIFY(m_opened->act([](Workspace &w) {
        return w.answer(w.assessments()->first().id, SampleWorkspace::answer(u"CoP-1.1"_s));
    }));
    QVERIFY(!isSettled); // the answer did not wait for the transcript
    QTRY_VERIFY_WITH_TIMEOUT(isSettled, longest);
    disconnect(m_view, nullptr, this, nullptr);
}

void TestTranscriptView::stopsReadingWhenAsked()
{
    KeptRun run;
    qint64 number = 0;
    while (run.received() < 8 << 20)
        run.receive(kernelTalk(number));
    run.end();
    const QString evidence = keep(run);
    m_viewer->open(evidence);
    QPushButton *stop = nullptr;
    for (QPushButton *button : m_view->findChildren<QPushButton *>()) {
        if (button->text() == u"Stop"_s)
            stop = button;
    }
    QVERIFY(stop);
    QTRY_VERIFY_WITH_TIMEOUT(stop->isVisible() && lines().count() > 0, longest);
    stop->click();
    QVERIFY(says(m_view, u"Reading was stopped"_s));
    QVERIFY(!stop->isVisible());
    const qint64 before = lines().count();
    // What was under way has come to its end when the workspace answers again.
    m_opened->now([](Workspace &) { return true; });
    QCoreApplication::processEvents();
    QCOMPARE(lines().count(), before);
}

void TestTranscriptView::opensFromTheResultOfTheDevicePanel()
{
    KeptRun run;
    run.receive("one\ntwo\nthree\n");
    run.find(u"Two"_s, 4);
    run.end();
    DevicePanel panel(*m_opened->session);
    panel.resize(1000, 500);
    panel.setTest(u"DT-01"_s);
    panel.show();
    QToolButton *read = nullptr;
    for (QToolButton *button : panel.findChildren<QToolButton *>()) {
        if (button->text() == u"Transcript"_s)
            read = button;
    }
    QVERIFY(read);
    QVERIFY(!read->isVisible()); // there is none yet
    keep(run);
    QTRY_VERIFY(read->isVisible());
    auto *view = panel.findChild<TranscriptView *>();
    QVERIFY(!view->isVisible());
    read->click();
    QVERIFY(view->isVisible());
    QTRY_COMPARE(view->lines().count(), 3);
    // From a finding straight to its line.
    read->click();
    QVERIFY(!view->isVisible());
    Q_EMIT panel.findChild<RunResult *>()->jump(0);
    QVERIFY(view->isVisible());
    QTRY_COMPARE(view->lines().currentText(), u"two"_s);
}

void TestTranscriptView::hasNamesForAll()
{
    KeptRun run;
    run.receive(QByteArray(3000, 'a') + "\n");
    run.find(u"Long"_s, 4);
    run.end();
    open(keep(run), 0);
    QCOMPARE(unnamed(m_viewer.get()), QStringList());
}

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
