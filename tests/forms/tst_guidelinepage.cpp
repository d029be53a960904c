#include "forms/devicepanel.h"
#include "forms/evidencetiles.h"
#include "forms/evidenceviewer.h"
#include "forms/guidelinepage.h"
#include "forms/provisioncard.h"
#include "forms/rows/verdictmark.h"
#include "forms/verdictchoice.h"
#include "support/openedsession.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

class TestGuidelinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensWithWhatTheGuidelineWants();
    void hasACardForEachProvision();
    void rollsTheVerdictUp();
    void revealsAProvision();
    void flushesWhatIsTyped();
    void opensEvidenceInItsOwnPanel();
    void opensTheFirstTestFromTheKeyboard();
    void namesEveryControl_data();
    void namesEveryControl();
    void fitsTwiceTheFont();

private:
    std::unique_ptr<OpenedSession> m_opened;
    std::unique_ptr<GuidelinePage> m_page;
};

void TestGuidelinePage::init()
{
    m_opened = std::make_unique<OpenedSession>();
    m_page = std::make_unique<GuidelinePage>(*m_opened->session, 1);
    m_page->resize(760, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestGuidelinePage::cleanup()
{
    m_page.reset();
    m_opened.reset();
}

void TestGuidelinePage::opensWithWhatTheGuidelineWants()
{
    const Guideline *guideline = m_opened->session->scheme().guideline(1);
    QVERIFY(says(m_page.get(), guideline->title));
    QVERIFY(says(m_page.get(), guideline->outcome));
    QCOMPARE(m_page->pageId(), u"guideline/1"_s);
}

void TestGuidelinePage::hasACardForEachProvision()
{
    const Guideline *guideline = m_opened->session->scheme().guideline(1);
    QTRY_COMPARE(m_page->findChildren<ProvisionCard *>().size(), guideline->provisions.size());
    for (const Provision &provision : guideline->provisions)
        QVERIFY(says(m_page.get(), provision.requirement));
}

void TestGuidelinePage::rollsTheVerdictUp()
{
    auto *mark = m_page->findChild<VerdictMark *>();
    QCOMPARE(mark->verdict(), Verdict::NotAssessed);
    const QString id = m_opened->id();
    QVERIFY(m_opened->act([id](Workspace &w) {
        return w.answer(id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail));
    }));
    QCOMPARE(mark->verdict(), Verdict::Fail);
    QVERIFY(says(m_page.get(), u"1 of 3 provisions answered"_s));
    QVERIFY(m_opened->act([id](Workspace &w) {
        return w.answer(id, SampleWorkspace::answer(u"CoP-1.2"_s, Verdict::Pass));
    }));
    QVERIFY(says(m_page.get(), u"2 of 3 provisions answered, 1 of them without evidence"_s));
}

void TestGuidelinePage::revealsAProvision()
{
    m_page->activateWindow();
    m_page->reveal(u"CoP-1.3"_s);
    ProvisionCard *card = m_page->card(u"CoP-1.3"_s);
    QVERIFY(card);
    QTRY_VERIFY(card->hasFocus());
    QTRY_VERIFY(!card->visibleRegion().isEmpty());
}

void TestGuidelinePage::flushesWhatIsTyped()
{
    auto *text = m_page->card(u"CoP-1.2"_s)->findChild<QPlainTextEdit *>();
    QTest::keyClicks(text, u"Reset on two units"_s);
    QSignalSpy saved(m_opened->session.get(), &Session::saved);
    m_page->flush();
    QVERIFY(saved.wait());
    QCOMPARE(m_opened->stored(u"CoP-1.2"_s).rationale, u"Reset on two units"_s);
}

void TestGuidelinePage::opensEvidenceInItsOwnPanel()
{
    const QString id = m_opened->id();
    QVERIFY(m_opened->act([id](Workspace &w) -> Status {
        const auto shown = SampleWorkspace::show(w, id, "ports", {u"CoP-1.1"_s}, u"Port scan"_s);
        return shown ? Status(Ok) : Status(shown.error());
    }));
    auto *tile = m_page->findChild<EvidenceTile *>();
    QVERIFY(tile);
    QTest::keyClick(tile, Qt::Key_Return);
    auto *viewer = m_page->findChild<EvidenceViewer *>();
    QVERIFY(viewer && viewer->isVisible());
    QVERIFY(!viewer->isWindow());
    QVERIFY(!QApplication::activeModalWidget());
    QTest::keyClick(viewer, Qt::Key_Escape);
    QVERIFY(!viewer->isVisible());
}

void TestGuidelinePage::opensTheFirstTestFromTheKeyboard()
{
    m_page->activateWindow();
    m_page->reveal(u"CoP-1.1"_s);
    QTRY_VERIFY(m_page->card(u"CoP-1.1"_s)->hasFocus());
    QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(m_page->findChild<DevicePanel *>());
    auto *panel = m_page->findChild<DevicePanel *>();
    QCOMPARE(panel->test(), m_page->card(u"CoP-1.1"_s)->firstTest());
    QTRY_VERIFY(panel->isAncestorOf(QApplication::focusWidget())); // the next key is the panel's
}

void TestGuidelinePage::namesEveryControl_data()
{
    QTest::addColumn<int>("number");
    for (int number = 1; number <= 13; ++number)
        QTest::addRow("guideline %d", number) << number;
}

void TestGuidelinePage::namesEveryControl()
{
    QFETCH(int, number);
    GuidelinePage page(*m_opened->session, number);
    page.show();
    const Guideline *guideline = m_opened->session->scheme().guideline(number);
    page.card(guideline->provisions.constLast().id);
    if (const QString test = page.card(guideline->provisions.constFirst().id)->firstTest();
        !test.isEmpty())
        page.openTest(test, guideline->provisions.constFirst().id);
    QCOMPARE(unnamed(&page).join(u", "_s), QString());
}

void TestGuidelinePage::fitsTwiceTheFont()
{
    const QFont before = QApplication::font();
    QFont twice = before;
    twice.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(twice);
    const auto back = qScopeGuard([&] { QApplication::setFont(before); });
    GuidelinePage page(*m_opened->session, 3);
    QVERIFY2(page.minimumSizeHint().width() <= 1000,
             qPrintable(QString::number(page.minimumSizeHint().width())));
    QVERIFY(page.minimumSizeHint().height() <= 640);
}

QTEST_MAIN(TestGuidelinePage)
#include "tst_guidelinepage.moc"
