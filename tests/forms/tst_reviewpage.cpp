#include "forms/audiencechoice.h"
#include "forms/findinglist.h"
#include "forms/findingmodel.h"
#include "forms/historymodel.h"
#include "forms/reviewpage.h"
#include "forms/rows/errorbanner.h"
#include "forms/verdicttablemodel.h"
#include "support/openwindow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

using assessment::AssessmentKind;
using assessment::GateReason;
using assessment::ReviewStatus;
using assessment::Workspace;
using forms::ErrorBanner;
using forms::GapGroup;
using forms::ReviewPage;

/// What is missing leads to its place; who may not decide is told so beside the button.
class TestReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapsFollowTheWayAndNameTheMark();
    void gapLeadsToItsPage();
    void showsWhatOneAudienceMustActOn();
    void findingsFollowTheAnswers();
    void submitAndAccept();
    void fourEyesAreToldBesideTheButton();
    void rejectNeedsAnAnswerAndAReason();
    void tablesSpeak();

private:
    static QPushButton *button(const QWidget &page, const QString &text)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (QString(one->text()).remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    static void answerOne(Workspace &workspace, const QString &id)
    {
        const auto done = workspace.answer(id, SampleWorkspace::answer(u"CoP-1.1"_s));
        Q_ASSERT(done);
    }
};

void TestReviewPage::gapsFollowTheWayAndNameTheMark()
{
    const GateReason both{.rule = u"CoP-4.1"_s, .page = u"guideline/4"_s, .message = u"x"_s};
    const GateReason mark{.rule = u"CoP-1.1"_s, .page = u"guideline/1"_s, .message = u"y"_s};
    const QList<GapGroup> groups =
        forms::groupGaps({both}, {both, mark}, {u"guideline/1"_s, u"guideline/4"_s});
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].page, u"guideline/1"_s);
    QVERIFY(groups[0].gaps[0].markOnly);
    QCOMPARE(groups[1].gaps.size(), 1); // said once, though both labels want it
    QVERIFY(!groups[1].gaps[0].markOnly);
}

void TestReviewPage::gapLeadsToItsPage()
{
    OpenSession open;
    ReviewPage page(*open.session);
    page.show();
    open.settle();
    QSignalSpy jump(&page, &forms::Page::jump);
    QTextBrowser *gaps = nullptr;
    for (auto *text : page.findChildren<QTextBrowser *>()) {
        if (text->accessibleName() == u"What is missing, with links")
            gaps = text;
    }
    QVERIFY(gaps);
    QVERIFY(gaps->toHtml().contains(u"href=\"review#review\""_s));
    Q_EMIT gaps->anchorClicked(QUrl(u"review#review"_s));
    QCOMPARE(jump.first().first().toString(), u"review#review"_s);
    // What an error of the record says is not said again.
    QVERIFY(!gaps->toHtml().contains(u"CoP-1.1"_s));
}

/// Whoever is chosen sees what they must act on, and nothing else.
void TestReviewPage::showsWhatOneAudienceMustActOn()
{
    OpenSession open;
    ReviewPage page(*open.session);
    page.show();
    open.settle();
    auto *who = page.findChild<forms::AudienceChoice *>();
    QVERIFY(who);
    auto *errors = page.findChildren<forms::FindingView *>()[0];
    const int all = errors->model()->rowCount();
    QTableView *verdicts = nullptr;
    for (auto *table : page.findChildren<QTableView *>()) {
        if (table->accessibleName() == u"Verdicts of the guidelines")
            verdicts = table;
    }
    QVERIFY(verdicts);
    QCOMPARE(verdicts->model()->rowCount(), 13);
    auto *box = who->findChild<QComboBox *>();
    const auto choose = [&](const QString &id) {
        who->setChoice(id);
        Q_EMIT who->committed();
    };
    choose(u"retailer"_s);
    QVERIFY(box->currentText() == assessment::audienceName(u"retailer"_s));
    const int some = errors->model()->rowCount();
    QVERIFY(some > 0 && some < all);
    const assessment::Scheme &scheme = open.session->scheme();
    for (int row = 0; row < some; ++row) {
        const QString target =
            errors->model()->index(row, 0).data(forms::FindingModel::TargetRole).toString();
        const assessment::Provision *provision = scheme.provision(target.section(u'#', 1));
        QVERIFY2(provision && speaksTo(*provision, u"retailer"_s), qPrintable(target));
    }
    QVERIFY(verdicts->model()->rowCount() < 13);
    choose({});
    QCOMPARE(errors->model()->rowCount(), all);
    QCOMPARE(verdicts->model()->rowCount(), 13);
}

void TestReviewPage::findingsFollowTheAnswers()
{
    OpenSession open;
    ReviewPage page(*open.session);
    page.show();
    open.settle();
    auto *errors = page.findChildren<forms::FindingView *>()[0];
    const auto target = [errors](int row) {
        return errors->model()->index(row, 0).data(forms::FindingModel::TargetRole).toString();
    };
    QCOMPARE(errors->model()->rowCount(), 55 + 1); // what decides, and the verification page
    QCOMPARE(target(0), u"guideline/1#CoP-1.1"_s);
    QSignalSpy jump(&page, &forms::Page::jump);
    errors->setCurrentIndex(errors->model()->index(0, 0));
    QTest::keyClick(errors, Qt::Key_Return);
    QCOMPARE(jump.first().first().toString(), u"guideline/1#CoP-1.1"_s);

    open.session->act([id = open.id](Workspace &w) {
        return w.answer(id, SampleWorkspace::answer(u"CoP-1.1"_s, assessment::Verdict::Fail));
    });
    open.settle();
    QCOMPARE(errors->model()->rowCount(), 54 + 1);
    QCOMPARE(target(0), u"guideline/1#CoP-1.2"_s);
}

void TestReviewPage::submitAndAccept()
{
    OpenSession open(AssessmentKind::Self, answerOne);
    ReviewPage page(*open.session);
    page.show();
    button(page, u"Submit for review"_s)->click();
    open.settle();
    QCOMPARE(open.session->assessment().status, ReviewStatus::Submitted);
    QVERIFY(button(page, u"Accept"_s)->isVisible());
    button(page, u"Accept"_s)->click();
    QCOMPARE(open.stored().status, ReviewStatus::Accepted);
    QVERIFY(page.findChild<ErrorBanner *>()->text().isEmpty());
}

void TestReviewPage::fourEyesAreToldBesideTheButton()
{
    OpenSession open(AssessmentKind::Lab, answerOne);
    ReviewPage page(*open.session);
    page.show();
    button(page, u"Submit for review"_s)->click();
    open.settle();
    button(page, u"Accept"_s)->click();
    open.settle();
    QCOMPARE(open.stored().status, ReviewStatus::Submitted);
    auto *refusal = page.findChild<ErrorBanner *>();
    QVERIFY(refusal->isVisible());
    QVERIFY2(refusal->text().contains(u"ada"_s) || refusal->text().contains(u"assess"_s),
             qPrintable(refusal->text()));

    // Somebody else may.
    open.session->desk().run([](Workspace &w) {
        w.setActor(u"bob"_s);
        return true;
    });
    button(page, u"Accept"_s)->click();
    open.settle();
    QCOMPARE(open.stored().status, ReviewStatus::Accepted);
    QVERIFY(!refusal->isVisible());
}

void TestReviewPage::rejectNeedsAnAnswerAndAReason()
{
    OpenSession open(AssessmentKind::Self, answerOne);
    ReviewPage page(*open.session);
    page.show();
    button(page, u"Submit for review"_s)->click();
    open.settle();
    QSignalSpy changed(open.session.get(), &forms::Session::changed);
    button(page, u"Reject"_s)->click();
    open.settle();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(open.stored().status, ReviewStatus::Submitted);
}

void TestReviewPage::tablesSpeak()
{
    OpenSession open(AssessmentKind::Self, answerOne);
    forms::VerdictTableModel verdicts;
    const QAbstractItemModelTester verdictTester(&verdicts);
    verdicts.refresh(open.session->scheme(), open.session->assessment());
    QCOMPARE(verdicts.rowCount(), 13);
    QVERIFY(verdicts.index(0, 1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"No default passwords"_s));

    forms::HistoryModel history;
    const QAbstractItemModelTester historyTester(&history);
    auto workspace = open.files.open();
    QVERIFY_OK(workspace);
    history.setRows(*workspace->log(open.id));
    QVERIFY(history.rowCount() >= 2);
    const QString newest = history.index(0, forms::HistoryModel::ActColumn).data().toString();
    const QString oldest =
        history.index(history.rowCount() - 1, forms::HistoryModel::ActColumn).data().toString();
    QVERIFY2(newest.contains(u"CoP-1.1"_s) || oldest.contains(u"CoP-1.1"_s),
             qPrintable(newest + oldest));
}

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
