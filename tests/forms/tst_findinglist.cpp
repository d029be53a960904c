#include "forms/findinglist.h"
#include "forms/findingmodel.h"
#include "forms/theme.h"
#include "support/openedsession.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include <ctime>

using namespace Qt::StringLiterals;

using assessment::LintFinding;
using assessment::LintHold;
using assessment::LintSeverity;
using forms::FindingList;
using forms::FindingView;

namespace {

LintFinding error(const QString &provision = u"CoP-1.1"_s)
{
    return {.rule = u"unanswered"_s,
            .severity = LintSeverity::Error,
            .holds = LintHold::Mark,
            .where = provision,
            .target = u"guideline/1#"_s + provision,
            .message = u"\"%1\" has no verdict; assess it."_s.arg(provision)};
}

LintFinding warning()
{
    return {.rule = u"support-reason"_s,
            .severity = LintSeverity::Warning,
            .holds = LintHold::Nothing,
            .where = u"facts/supportReason"_s,
            .target = u"facts#supportReason"_s,
            .message = u"It is not stated why security updates end when they do; give the "
                       "reason that the policy gives."_s};
}

/// What this thread has computed, however busy the machine is.
double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1'000'000;
}

} // namespace

/// Findings stand by their weight, and each leads to where it is mended.
class TestFindingList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void groupsBySeverity();
    void saysWhenThereIsNothing();
    void keyboardLeadsToThePlace();
    void clickLeadsToThePlace();
    void speaksEachFinding();
    void showsEverySentenceWhole();
    void fiveHundredAreShownAtOnce();
};

void TestFindingList::initTestCase()
{
    forms::Theme::apply(*qApp, forms::Appearance::Light);
}

void TestFindingList::groupsBySeverity()
{
    FindingList list;
    list.resize(700, 500);
    list.show({error(), error(u"CoP-1.2"_s), warning()});
    const auto views = list.findChildren<FindingView *>();
    QCOMPARE(views.size(), 2);
    QCOMPARE(views[0]->model()->rowCount(), 2);
    QCOMPARE(views[1]->model()->rowCount(), 1);
    QVERIFY(says(&list, u"2 error"_s));
    QVERIFY(says(&list, u"1 warning"_s));

    list.show({warning()}); // what was mended goes
    QVERIFY(!views[0]->isVisibleTo(&list));
    QVERIFY(!says(&list, u"error"_s));
}

void TestFindingList::saysWhenThereIsNothing()
{
    FindingList list;
    list.show({error()});
    QVERIFY(!says(&list, u"no errors"_s));
    list.show(QList<LintFinding>());
    QVERIFY(says(&list, u"no errors"_s));
    for (const FindingView *view : list.findChildren<FindingView *>())
        QVERIFY(!view->isVisibleTo(&list));
}

void TestFindingList::keyboardLeadsToThePlace()
{
    FindingList list;
    list.resize(700, 500);
    list.show({error(), error(u"CoP-1.2"_s), warning()});
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QSignalSpy jump(&list, &FindingList::jump);
    auto *errors = list.findChildren<FindingView *>()[0];
    errors->setFocus();
    QTest::keyClick(errors, Qt::Key_Down);
    QTest::keyClick(errors, Qt::Key_Return);
    QCOMPARE(jump.size(), 1);
    QCOMPARE(jump[0][0].toString(), u"guideline/1#CoP-1.2"_s);
    QCOMPARE(unnamed(&list), QStringList());
}

void TestFindingList::clickLeadsToThePlace()
{
    FindingList list;
    list.resize(700, 500);
    list.show({warning()});
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QSignalSpy jump(&list, &FindingList::jump);
    auto *warnings = list.findChildren<FindingView *>()[1];
    const QRect row = warnings->visualRect(warnings->model()->index(0, 0));
    QTest::mouseClick(warnings->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(jump.size(), 1);
    QCOMPARE(jump[0][0].toString(), u"facts#supportReason"_s);
}

void TestFindingList::speaksEachFinding()
{
    forms::FindingModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFindings({error(), warning()});
    const auto spoken = [&](int row) {
        return model.index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0), u"Error, CoP-1.1: \"CoP-1.1\" has no verdict; assess it."_s);
    QVERIFY2(spoken(1).startsWith(u"Warning, Facts: "_s), qPrintable(spoken(1)));
}

void TestFindingList::showsEverySentenceWhole()
{
    for (const int width : {700, 260}) {
        FindingView view(u"Findings"_s);
        view.resize(width, 400);
        view.setFindings({warning()});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QModelIndex index = view.model()->index(0, 0);
        const int row = view.visualRect(index).height();
        const int lines = view.fontMetrics()
                              .boundingRect(0, 0, view.viewport()->width() - 40, 1000,
                                            Qt::TextWordWrap, warning().message)
                              .height();
        QVERIFY2(row >= lines, qPrintable(u"%1 < %2"_s.arg(row).arg(lines)));
        QVERIFY(view.height() >= row); // and the list is as high as the row
    }
}

void TestFindingList::fiveHundredAreShownAtOnce()
{
    QList<LintFinding> findings;
    for (int i = 0; i < 250; ++i) {
        findings.append(error(u"CoP-%1"_s.arg(i)));
        findings.append(warning());
    }
    QWidget window;
    window.resize(900, 700);
    auto *list = new FindingList;
    auto *column = new QVBoxLayout(&window);
    column->addWidget(list);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    list->show({error()});
    QCoreApplication::processEvents();

    const double before = threadMilliseconds();
    list->show(findings);
    QCoreApplication::processEvents(); // laid out and painted
    const double spent = threadMilliseconds() - before;
    QCOMPARE(list->findChildren<FindingView *>()[0]->model()->rowCount(), 250);
    QVERIFY2(spent < 50, qPrintable(QString::number(spent)));
}

QTEST_MAIN(TestFindingList)
#include "tst_findinglist.moc"
