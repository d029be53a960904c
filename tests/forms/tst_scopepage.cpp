#include "assessment/scheme/applicability.h"
#include "forms/growingtext.h"
#include "forms/guidelinepage.h"
#include "forms/labelpage.h"
#include "forms/navigation.h"
#include "forms/navigationmodel.h"
#include "forms/provisioncard.h"
#include "forms/reviewpage.h"
#include "forms/scopenote.h"
#include "forms/scopepage.h"
#include "forms/scoperow.h"
#include "forms/verdictchoice.h"
#include "support/openedsession.h"
#include "support/openwindow.h"

#include <QPushButton>
#include <QRadioButton>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

namespace {

const QString v3 = u"en-303645-v3-1-3"_s;

/// A session on an assessment against EN 303 645.
std::unique_ptr<OpenSession> openStandard(const QString &scheme = v3)
{
    QString id;
    auto open = std::make_unique<OpenSession>(
        AssessmentKind::Self, [&](Workspace &workspace, const QString &) {
            id = *workspace.newAssessment(workspace.products()->first().id, scheme,
                                          AssessmentKind::Self);
        });
    QSignalSpy opened(open->session.get(), &Session::opened);
    open->session->open(id);
    if (opened.isEmpty() && !opened.wait(20'000))
        qFatal("the assessment does not open");
    open->id = id;
    return open;
}

} // namespace

/// The page that asks what the product has, and what its answers do to the others.
class TestScopePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksEveryQuestionOnce();
    void keepsAChoiceAtOnce();
    void keepsANoteWhenItIsLeft();
    void tellsWhatFallsAway();
    void showsWhatUndoBringsBack();
    void answersFromTheKeyboard();
    void goesToTheProvision();
    void namesEveryControl();
    void theCardSaysWhyAndLeadsToTheQuestion();
    void theWayShowsScopeAndClauses();
    void theCodeHasNoScope();
    void landsOnTheScopeFirst();
    void theLabelPageSaysWhyThereIsNone();
    void theReviewPageNamesTheClauses();

private:
    std::unique_ptr<OpenSession> m_open;
};

void TestScopePage::init()
{
    m_open = openStandard();
}

void TestScopePage::asksEveryQuestionOnce()
{
    const ScopePage page(*m_open->session);
    QCOMPARE(page.findChildren<ScopeRow *>().size(), 32);
    for (const ScopeQuestion &question : m_open->session->scheme().scopeQuestions) {
        QVERIFY(page.row(question.key));
        QVERIFY(says(&page, question.question));
    }
    const auto older = openStandard(u"en-303645-v2-1-1"_s);
    const ScopePage second(*older->session);
    QCOMPARE(second.findChildren<ScopeRow *>().size(), 12);
    QVERIFY(!second.row(u"5"_s)); // question 4 stands for it
}

void TestScopePage::keepsAChoiceAtOnce()
{
    ScopePage page(*m_open->session);
    page.row(u"w"_s)->choose(ScopeChoice::No);
    QCOMPARE(m_open->stored().scope[u"w"_s].choice, ScopeChoice::No);
    page.row(u"w"_s)->choose(ScopeChoice::Unset);
    QVERIFY(m_open->stored().scope.isEmpty());
}

void TestScopePage::keepsANoteWhenItIsLeft()
{
    ScopePage page(*m_open->session);
    page.show();
    ScopeRow *row = page.row(u"w"_s);
    QVERIFY(!row->findChild<GrowingText *>()); // nothing to note yet
    row->choose(ScopeChoice::No);
    m_open->settle();
    auto *note = row->findChild<GrowingText *>();
    QVERIFY(note && note->isVisibleTo(&page));
    note->setPlainText(u"No telemetry"_s);
    page.flush();
    const Scope scope = m_open->stored().scope;
    QCOMPARE(scope[u"w"_s].note, u"No telemetry"_s);
    QCOMPARE(scope[u"w"_s].choice, ScopeChoice::No);
}

void TestScopePage::tellsWhatFallsAway()
{
    ScopePage page(*m_open->session);
    QVERIFY(says(page.row(u"w"_s), u"Decides about"_s));
    page.row(u"w"_s)->choose(ScopeChoice::No);
    m_open->settle();
    QVERIFY(says(page.row(u"w"_s), u"Takes away"_s));
    QVERIFY(says(page.row(u"w"_s), u"EN-6-5"_s));
    QVERIFY(says(&page, u"1 of 32 questions answered; 3 provision"_s));
}

void TestScopePage::showsWhatUndoBringsBack()
{
    ScopePage page(*m_open->session);
    page.row(u"w"_s)->choose(ScopeChoice::No);
    m_open->settle();
    m_open->session->undo();
    m_open->settle();
    QVERIFY(says(page.row(u"w"_s), u"Decides about"_s));
    for (const QRadioButton *button : page.row(u"w"_s)->findChildren<QRadioButton *>())
        QCOMPARE(button->isChecked(), button->text() == nameOf(ScopeChoice::Unset));
}

void TestScopePage::answersFromTheKeyboard()
{
    ScopePage page(*m_open->session);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    page.reveal(u"w"_s);
    auto *focus = qobject_cast<QRadioButton *>(page.focusWidget());
    QVERIFY(focus);
    QCOMPARE(focus->text(), nameOf(ScopeChoice::Unset));
    QTest::keyClick(focus, Qt::Key_Left); // to the choice before: no
    QCOMPARE(m_open->stored().scope[u"w"_s].choice, ScopeChoice::No);
}

void TestScopePage::goesToTheProvision()
{
    ScopePage page(*m_open->session);
    QSignalSpy jumped(&page, &Page::jump);
    for (QLabel *label : page.row(u"w"_s)->findChildren<QLabel *>()) {
        if (label->text().contains(u"href=\"guideline/11#EN-5.10-1\""_s))
            Q_EMIT label->linkActivated(u"guideline/11#EN-5.10-1"_s);
    }
    QCOMPARE(jumped.size(), 1);
    QCOMPARE(m_open->session->scheme().guidelineOf(u"EN-5.10-1"_s)->number, 11);
}

void TestScopePage::namesEveryControl()
{
    ScopePage page(*m_open->session);
    page.show();
    page.row(u"w"_s)->choose(ScopeChoice::No);
    m_open->settle();
    QCOMPARE(unnamed(&page), QStringList());
}

void TestScopePage::theCardSaysWhyAndLeadsToTheQuestion()
{
    const Guideline &clause = *m_open->session->scheme().guidelineOf(u"EN-6-5"_s);
    GuidelinePage page(*m_open->session, clause.number);
    page.show();
    ProvisionCard *card = page.card(u"EN-6-5"_s);
    QVERIFY(card);
    const auto *reason = card->findChild<ScopeNote *>();
    QVERIFY(!reason->isVisibleTo(card));
    card->chooseVerdict(Verdict::Fail);
    m_open->settle();

    const QString id = m_open->id;
    m_open->session->act([id](Workspace &w) {
        return w.setScope(id, {{u"w"_s, {.choice = ScopeChoice::No, .note = u"none"_s}}});
    });
    m_open->settle();
    QVERIFY(reason->isVisibleTo(card));
    QVERIFY(says(card, m_open->session->scheme().question(u"w"_s)->question));
    QVERIFY(!card->findChild<VerdictChoice *>()->isEnabled());
    card->chooseVerdict(Verdict::Pass); // a key: it must not change what is kept
    QCOMPARE(m_open->stored().answers[u"EN-6-5"_s].verdict, Verdict::Fail);

    QSignalSpy jumped(&page, &Page::jump);
    reason->findChild<QPushButton *>()->click();
    QCOMPARE(jumped.value(0).value(0).toString(), u"scope#w"_s);
    QCOMPARE(unnamed(card), QStringList());

    m_open->session->undo();
    m_open->settle();
    QVERIFY(!reason->isVisibleTo(card));
    QCOMPARE(card->findChild<VerdictChoice *>()->verdict(), Verdict::Fail);
    QVERIFY(card->findChild<VerdictChoice *>()->isEnabled());
}

void TestScopePage::theWayShowsScopeAndClauses()
{
    NavigationModel way;
    way.refresh(m_open->session->scheme(), m_open->session->assessment());
    QCOMPARE(way.rowCount(), 2 + 2 + 15 + 4);
    QCOMPARE(way.pages().mid(2, 3), (QStringList{u"scope"_s, u"ixit"_s, u"guideline/1"_s}));
    QCOMPARE(way.pages()[way.rowOf(u"facts"_s) - 1], u"testgroups"_s);
    const QModelIndex scope = way.index(2);
    QCOMPARE(scope.data(NavigationModel::ProgressRole).toString(), u"0/32"_s);
    const QModelIndex telemetry = way.index(way.rowOf(u"guideline/11"_s));
    QCOMPARE(telemetry.data(NavigationModel::LabelRole).toString(), u"5.10"_s);
    QCOMPARE(telemetry.data(Qt::DisplayRole).toString(), u"Telemetry"_s);
    QCOMPARE(telemetry.data(NavigationModel::ProgressRole).toString(), u"0/1"_s);

    Assessment assessment = m_open->session->assessment();
    assessment.scope.insert(u"w"_s, {.choice = ScopeChoice::No, .note = {}});
    way.refresh(m_open->session->scheme(), assessment);
    QCOMPARE(scope.data(NavigationModel::ProgressRole).toString(), u"1/32"_s);
    QCOMPARE(telemetry.data(NavigationModel::ProgressRole).toString(), u"1/1"_s);
    QCOMPARE(Verdict(telemetry.data(NavigationModel::VerdictRole).toInt()), Verdict::NotApplicable);
}

void TestScopePage::theCodeHasNoScope()
{
    const OpenSession code;
    NavigationModel way;
    way.refresh(code.session->scheme(), code.session->assessment());
    QCOMPARE(way.pages(), wayPages());
}

void TestScopePage::landsOnTheScopeFirst()
{
    m_open->settle();
    OpenWindow window(m_open->files.path(), {.assessment = m_open->id, .page = {}});
    QVERIFY(QTest::qWaitFor([&] { return window.page() == u"scope"_s; }, 20'000));
    window.go(u"guideline/15#EN-6-5"_s);
    for (const QString &page : {u"review"_s, u"facts"_s, u"label"_s, u"device"_s, u"product"_s})
        window.go(page);
}

void TestScopePage::theLabelPageSaysWhyThereIsNone()
{
    LabelPage page(*m_open->session);
    page.show();
    QVERIFY(says(&page, u"Not issued from an assessment against this scheme"_s));
    QVERIFY(says(&page, u"against the Code of Practice only"_s));
}

void TestScopePage::theReviewPageNamesTheClauses()
{
    ReviewPage page(*m_open->session);
    page.show();
    m_open->settle();
    QVERIFY(says(&page, u"No label is issued from an assessment against ETSI EN 303 645 V3.1.3"_s));
    // 78 provisions and the review are open.
    QVERIFY(says(&page, u"79 gap"_s));
}

QTEST_MAIN(TestScopePage)
#include "tst_scopepage.moc"
