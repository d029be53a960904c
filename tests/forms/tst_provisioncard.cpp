#include "forms/evidencetiles.h"
#include "forms/growingtext.h"
#include "forms/provisioncard.h"
#include "forms/verdictchoice.h"
#include "support/openedsession.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

class TestProvisionCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesAnswersFromTheKeyboard_data();
    void takesAnswersFromTheKeyboard();
    void keepsDigitsForTheText();
    void writesWhenTypingPauses();
    void writesAtOnceWhenLeft();
    void keepsWhatIsTypedWhileOthersSave();
    void showsWhatUndoBroughtBack();
    void writesNothingWhenNothingChanged();
    void saysWhatIsMissing();
    void takesAPictureFromTheClipboard();
    void showsWhatTheReviewSentBack();
    void takesAProposedVerdict();
    void growsWithItsText();

private:
    std::unique_ptr<OpenedSession> m_opened;
    std::unique_ptr<QWidget> m_window;
    ProvisionCard *m_card = nullptr;
    GrowingText *m_rationale = nullptr;
};

void TestProvisionCard::init()
{
    m_opened = std::make_unique<OpenedSession>();
    m_window = std::make_unique<QWidget>();
    const Provision *provision = m_opened->session->scheme().provision(u"CoP-1.1"_s);
    QVERIFY(provision);
    m_card = new ProvisionCard(*m_opened->session, *provision, {}, m_window.get());
    m_card->resize(700, 900);
    connect(m_opened->session.get(), &Session::changed, m_card, &ProvisionCard::refresh);
    m_rationale = m_card->findChild<GrowingText *>();
    m_window->resize(720, 920);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestProvisionCard::cleanup()
{
    m_window.reset();
    m_opened.reset();
}

void TestProvisionCard::takesAnswersFromTheKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("1 is pass") << Qt::Key_1 << Verdict::Pass;
    QTest::newRow("2 is fail") << Qt::Key_2 << Verdict::Fail;
    QTest::newRow("4 is inconclusive") << Qt::Key_4 << Verdict::Inconclusive;
}

void TestProvisionCard::takesAnswersFromTheKeyboard()
{
    QFETCH(Qt::Key, key);
    QFETCH(Verdict, expected);
    auto *button = m_card->findChildren<VerdictButton *>().constLast();
    QTest::keyClick(button, key); // from wherever the focus is in the card
    QTRY_COMPARE(m_opened->stored(u"CoP-1.1"_s).verdict, expected);
    QTest::keyClick(button, Qt::Key_0);
    QTRY_COMPARE(m_opened->stored(u"CoP-1.1"_s).verdict, Verdict::NotAssessed);
}

void TestProvisionCard::keepsDigitsForTheText()
{
    QTest::keyClicks(m_rationale, u"2 units"_s);
    QCOMPARE(m_rationale->toPlainText(), u"2 units"_s);
    QCOMPARE(m_card->findChild<VerdictChoice *>()->verdict(), Verdict::NotAssessed);
}

void TestProvisionCard::writesWhenTypingPauses()
{
    QTest::keyClicks(m_rationale, u"Two units compared"_s);
    QTRY_COMPARE(m_opened->stored(u"CoP-1.1"_s).rationale, u"Two units compared"_s);
}

void TestProvisionCard::writesAtOnceWhenLeft()
{
    m_rationale->setFocus();
    QTest::keyClicks(m_rationale, u"Two units"_s);
    QSignalSpy saved(m_opened->session.get(), &Session::saved);
    m_card->flush();
    QVERIFY(m_opened->session->isBusy()); // given to the workspace before anything else happens
    QVERIFY(saved.wait());
    QCOMPARE(m_opened->stored(u"CoP-1.1"_s).rationale, u"Two units"_s);
}

void TestProvisionCard::keepsWhatIsTypedWhileOthersSave()
{
    QTest::keyClicks(m_rationale, u"Half a sen"_s);
    const QString id = m_opened->id();
    QVERIFY(m_opened->act([id](Workspace &w) {
        return w.answer(id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail, u"Other words"_s));
    }));
    QCOMPARE(m_rationale->toPlainText(), u"Half a sen"_s);
}

void TestProvisionCard::showsWhatUndoBroughtBack()
{
    QTest::keyClick(m_card, Qt::Key_1);
    QTRY_COMPARE(m_opened->stored(u"CoP-1.1"_s).verdict, Verdict::Pass);
    QTRY_VERIFY(!m_opened->session->undoText().isEmpty());
    m_opened->session->undo();
    QTRY_COMPARE(m_card->findChild<VerdictChoice *>()->verdict(), Verdict::NotAssessed);
}

void TestProvisionCard::writesNothingWhenNothingChanged()
{
    QTest::keyClicks(m_rationale, u"x"_s);
    QTest::keyClick(m_rationale, Qt::Key_Backspace);
    m_card->flush();
    QVERIFY(!m_opened->session->isBusy());
}

void TestProvisionCard::saysWhatIsMissing()
{
    QVERIFY(says(m_card, u"Not assessed yet"_s));
    QTest::keyClick(m_card, Qt::Key_1);
    QVERIFY(says(m_card, u"A pass needs evidence"_s));
    QTRY_VERIFY(!m_opened->session->isBusy());
    const QString id = m_opened->id();
    QVERIFY(m_opened->act([id](Workspace &w) -> Status {
        const auto shown = SampleWorkspace::show(w, id, "photo", {u"CoP-1.1"_s});
        return shown ? Status(Ok) : Status(shown.error());
    }));
    QVERIFY(!says(m_card, u"A pass needs evidence"_s));

    QTest::keyClick(m_card, Qt::Key_3);
    QVERIFY(says(m_card, u"Say why it does not apply"_s));
    QVERIFY(!m_opened->session->isBusy()); // kept together with its reason only
    QTest::keyClicks(m_rationale, u"It has no password."_s);
    m_card->flush();
    QTRY_VERIFY(!says(m_card, u"Say why it does not apply"_s));
    QTRY_COMPARE(m_opened->stored(u"CoP-1.1"_s).verdict, Verdict::NotApplicable);
}

void TestProvisionCard::takesAPictureFromTheClipboard()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    QTest::keyClick(m_card, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_opened->session->assessment().evidenceOf(u"CoP-1.1"_s).size(), 1);
    const EvidenceItem item = m_opened->session->assessment().evidence.constFirst();
    QCOMPARE(item.mediaType, u"image/png"_s);
    QVERIFY(item.title.startsWith(u"Screenshot"_s));
    QCOMPARE(m_card->evidence()->count(), 1);
}

void TestProvisionCard::showsWhatTheReviewSentBack()
{
    const QString id = m_opened->id();
    QVERIFY(m_opened->act([id](Workspace &w) -> Status {
        for (const Status &done :
             {w.answer(id, SampleWorkspace::answer(u"CoP-1.1"_s)), w.submit(id),
              w.reject(id, u"CoP-1.1"_s, u"The photo is blurred"_s)}) {
            if (!done)
                return done;
        }
        return Ok;
    }));
    QVERIFY(says(m_card, u"The photo is blurred"_s));
}

void TestProvisionCard::takesAProposedVerdict()
{
    m_card->propose(Verdict::Fail, u"DT-04 Known default trial: a pair was accepted"_s);
    QTRY_COMPARE(m_opened->stored(u"CoP-1.1"_s).verdict, Verdict::Fail);
    QVERIFY(m_opened->stored(u"CoP-1.1"_s).rationale.startsWith(u"DT-04"_s));
}

void TestProvisionCard::growsWithItsText()
{
    const int before = m_rationale->height();
    m_rationale->setPlainText(u"One line\n"_s.repeated(12));
    QTRY_VERIFY(m_rationale->height() > before + 6 * m_rationale->fontMetrics().lineSpacing());
}

QTEST_MAIN(TestProvisionCard)
#include "tst_provisioncard.moc"
