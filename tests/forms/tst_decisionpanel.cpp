#include "forms/decisionpanel.h"

#include "forms/foldable.h"
#include "forms/growingtext.h"
#include "forms/provisioncard.h"
#include "support/finders.h"
#include "support/openedsession.h"
#include "support/openwindow.h"

#include <QPushButton>
#include <QToolButton>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

/// Deciding step by step on a provision's card, by keyboard and by mouse.
class TestDecisionPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void decidesByKeyboard();
    void goesBackAndLeaves();
    void digitsAnswerQuestionsAndNoVerdict();
    void acceptsOtherWords();
    void showsHowItWasDecidedAndOverruled();
    void isThereOnlyWhereThereIsATree();

private:
    /// The card of CoP-2.1 in an open window.
    ProvisionCard *cardOf(OpenWindow &open, const QString &provision = u"CoP-2.1"_s)
    {
        for (ProvisionCard *card : open.window.currentPage()->findChildren<ProvisionCard *>()) {
            if (card->provision() == provision)
                return card;
        }
        return nullptr;
    }
    Answer stored(const QString &provision = u"CoP-2.1"_s) const
    {
        auto workspace = m_files->openAt(u"lab.assay"_s);
        return workspace->assessment(m_id)->answers[provision];
    }
    static void key(QWidget *window, Qt::Key key)
    {
        QVERIFY(window->focusWidget());
        QTest::keyClick(window->focusWidget(), key);
    }
    static void begin(DecisionPanel *panel)
    {
        auto *button = buttonWith(panel, u"Decide step by step"_s);
        QVERIFY(button && button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(panel->isOpen());
    }

    std::unique_ptr<SampleWorkspace> m_files;
    QString m_id;
};

void TestDecisionPanel::init()
{
    m_files = std::make_unique<SampleWorkspace>();
    auto workspace = m_files->create();
    QVERIFY_OK(workspace);
    m_id = *SampleWorkspace::assess(*workspace);
}

void TestDecisionPanel::decidesByKeyboard()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/2"_s});
    QTRY_VERIFY(cardOf(open));
    auto *panel = cardOf(open)->findChild<DecisionPanel *>();
    QVERIFY(panel);
    begin(panel);
    QVERIFY(says(panel, u"Question 1: Is there a public page"_s));
    QVERIFY(says(panel, u"security.txt"_s));
    key(&open.window, Qt::Key_Y);
    QVERIFY(
        says(panel, u"Is there a public page that says how to report a security flaw? – Yes"_s));
    QVERIFY(says(panel, u"Question 2: "_s));
    key(&open.window, Qt::Key_Space); // the first answer has the focus: yes
    key(&open.window, Qt::Key_1);
    key(&open.window, Qt::Key_Y);
    QVERIFY(says(panel, u"Question 5: "_s));
    QVERIFY(unnamed(panel).isEmpty());
    key(&open.window, Qt::Key_Y);
    QVERIFY(says(panel, u"This leads to: Pass"_s));
    QCOMPARE(stored().verdict, Verdict::NotAssessed); // a proposal is no answer
    QCOMPARE(open.window.focusWidget(), buttonWith(panel, u"Accept as the answer"_s));
    key(&open.window, Qt::Key_Space);
    QTRY_COMPARE(stored().verdict, Verdict::Pass);
    QVERIFY(!panel->isOpen());
    const auto path = stored().decision;
    QVERIFY(path);
    QCOMPARE(path->steps.size(), 5);
    QTRY_VERIFY(cardOf(open)->findChildren<Foldable *>().size() > 0);
}

void TestDecisionPanel::goesBackAndLeaves()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/2"_s});
    QTRY_VERIFY(cardOf(open));
    auto *panel = cardOf(open)->findChild<DecisionPanel *>();
    begin(panel);
    QVERIFY(!buttonWith(panel, u"One step back"_s)->isEnabled());
    key(&open.window, Qt::Key_Y);
    key(&open.window, Qt::Key_N);
    QVERIFY(says(panel, u"This leads to: Fail"_s));
    key(&open.window, Qt::Key_Backspace);
    QVERIFY(says(panel, u"Question 2: "_s));
    QTest::mouseClick(buttonWith(panel, u"One step back"_s), Qt::LeftButton);
    QVERIFY(says(panel, u"Question 1: "_s));
    panel->findChildren<QPushButton *>().first()->setFocus();
    key(&open.window, Qt::Key_Y);
    key(&open.window, Qt::Key_Escape);
    QVERIFY(!panel->isOpen());
    QCOMPARE(open.window.focusWidget(), buttonWith(panel, u"Decide step by step"_s));
    QCOMPARE(stored().verdict, Verdict::NotAssessed);
}

void TestDecisionPanel::digitsAnswerQuestionsAndNoVerdict()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/2"_s});
    QTRY_VERIFY(cardOf(open));
    auto *panel = cardOf(open)->findChild<DecisionPanel *>();
    begin(panel);
    key(&open.window, Qt::Key_9); // no such answer, and no verdict either
    QVERIFY(says(panel, u"Question 1: "_s));
    key(&open.window, Qt::Key_2);
    QVERIFY(says(panel, u"This leads to: Fail"_s));
    key(&open.window, Qt::Key_3);
    QVERIFY(QTest::qWaitFor([&] { return !open.window.session()->isBusy(); }));
    QCOMPARE(stored().verdict, Verdict::NotAssessed);
}

void TestDecisionPanel::acceptsOtherWords()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/2"_s});
    QTRY_VERIFY(cardOf(open));
    auto *card = cardOf(open);
    auto *panel = card->findChild<DecisionPanel *>();
    begin(panel);
    key(&open.window, Qt::Key_N);
    panel->findChild<GrowingText *>()->setPlainText(u"Looked at three pages."_s);
    QTest::mouseClick(buttonWith(panel, u"Accept as the answer"_s), Qt::LeftButton);
    QTRY_COMPARE(stored().rationale, u"Looked at three pages."_s);
    QCOMPARE(stored().verdict, Verdict::Fail);
    QVERIFY(!stored().isOverruled());
}

void TestDecisionPanel::showsHowItWasDecidedAndOverruled()
{
    {
        auto workspace = m_files->open();
        QVERIFY_OK(workspace->decide(m_id, u"CoP-2.1"_s, {.choices = {u"yes"_s, u"no"_s}}));
    }
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/2"_s});
    QTRY_VERIFY(cardOf(open));
    auto *card = cardOf(open);
    auto *panel = card->findChild<DecisionPanel *>();
    auto *fold = panel->findChild<Foldable *>();
    QTRY_VERIFY(fold->isVisible());
    QVERIFY(fold->findChild<QToolButton *>()->text().contains(u"Decided in 2 step(s) by ada"));
    fold->setOpen(true);
    QVERIFY(says(fold, u"Does it name a way to reach somebody"_s));
    QVERIFY(!says(panel, u"Overruled"_s));
    card->chooseVerdict(Verdict::Pass);
    QTRY_VERIFY(says(panel, u"Overruled: the steps led to “Fail”"_s));
    QVERIFY(fold->isVisible()); // never deleted
}

void TestDecisionPanel::isThereOnlyWhereThereIsATree()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/2"_s});
    QTRY_VERIFY(cardOf(open, u"CoP-2.2"_s)); // cards come one after the other
    QVERIFY(!cardOf(open, u"CoP-2.2"_s)->findChild<DecisionPanel *>());
}

QTEST_MAIN(TestDecisionPanel)
#include "tst_decisionpanel.moc"
