#include "forms/assessmentlistfilter.h"
#include "forms/assessmentlistmodel.h"
#include "forms/startpage.h"
#include "support/openwindow.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

using assessment::AssessmentSummary;
using assessment::Verdict;
using assessment::Workspace;
using forms::AssessmentListFilter;
using forms::AssessmentListModel;
using forms::StartPage;

namespace {

AssessmentSummary summary(int number)
{
    AssessmentSummary row;
    row.id = u"A-%1"_s.arg(number);
    row.brand = number % 2 ? u"Northlight"_s : u"Brightwell"_s;
    row.model = u"M-%1"_s.arg(number);
    row.productName = u"Lamp"_s;
    row.guidelines = QList<Verdict>(13, Verdict::NotAssessed);
    row.guidelines[0] = Verdict::Pass;
    row.guidelines[4] = Verdict::Fail;
    row.changed = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC).addSecs(number);
    return row;
}

} // namespace

/// The first thing people see: their assessments, found at once, or what to do without any.
class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatToDoWhenEmpty();
    void listsAndOpensByKeyboard();
    void saysWhenNothingFits();
    void asksForTheOrganisationUntilItIsThere();
    void modelSpeaks();
    void findsByWordsInAnyOrder();
    void sortsByTimeNotByText();

private:
    static bool showsText(const QWidget &page, const QString &part)
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }
};

void TestStartPage::tellsWhatToDoWhenEmpty()
{
    SampleWorkspace files;
    QVERIFY_OK(files.create());
    auto desk = std::make_shared<assessment::WorkspaceThread>();
    (void)desk->open(files.path(), SampleWorkspace::as(u"ada"_s));
    forms::Session session(desk);
    StartPage page(session);
    QSignalSpy jump(&page, &forms::Page::jump);
    page.show();
    QTRY_VERIFY(showsText(page, u"No assessments yet"_s));
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(u"first assessment"_s))
            button->click();
    }
    QCOMPARE(jump.size(), 1);
    QCOMPARE(jump.first().first().toString(), u"new"_s);
}

void TestStartPage::listsAndOpensByKeyboard()
{
    OpenSession open;
    StartPage page(*open.session);
    page.resize(1000, 600);
    page.show();
    QSignalSpy jump(&page, &forms::Page::jump);
    auto *table = page.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Brightwell BC-200"_s);
    page.reveal(u"search"_s);
    auto *search = page.findChild<QLineEdit *>();
    QTest::keyClicks(search, u"bright"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(jump.size(), 1);
    QCOMPARE(jump.first().first().toString(), u"assessment/"_s + open.id);
}

void TestStartPage::saysWhenNothingFits()
{
    OpenSession open;
    StartPage page(*open.session);
    page.show();
    auto *table = page.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    page.findChild<QLineEdit *>()->setText(u"toaster"_s);
    QVERIFY(showsText(page, u"toaster"_s));
    QVERIFY(!table->isVisible());
    page.findChild<QLineEdit *>()->clear();
    QVERIFY(table->isVisible());
}

void TestStartPage::asksForTheOrganisationUntilItIsThere()
{
    OpenSession open;
    StartPage page(*open.session);
    page.show();
    QTRY_VERIFY(showsText(page, u"who issues its labels"_s));
    open.session->act([](Workspace &w) {
        return w.setOrganisation({.name = u"Pennine"_s,
                                  .accreditation = {},
                                  .certificatePrefix = u"PPT"_s,
                                  .country = u"GB"_s});
    });
    QTRY_VERIFY(!showsText(page, u"who issues its labels"_s));
}

void TestStartPage::modelSpeaks()
{
    AssessmentListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({summary(1), summary(2)});
    const QString heard = model.index(0, AssessmentListModel::GuidelinesColumn)
                              .data(Qt::AccessibleTextRole)
                              .toString();
    QVERIFY2(heard.contains(u"Northlight M-1"_s), qPrintable(heard)); // which row it is
    QVERIFY2(heard.contains(u"Fail: 1"_s) && heard.contains(u"Not assessed: 11"_s),
             qPrintable(heard));
    model.setRows({});
}

void TestStartPage::findsByWordsInAnyOrder()
{
    AssessmentListModel model;
    AssessmentListFilter found;
    const QAbstractItemModelTester tester(&found);
    found.setSourceModel(&model);
    QList<AssessmentSummary> rows;
    for (int i = 0; i < 1000; ++i)
        rows.append(summary(i));
    model.setRows(rows);
    found.search(u"m-77"_s);
    QCOMPARE(found.rowCount(), 11);
    // As the table shows it, brand and model with a space between them; and as people ask.
    for (const QString &text : {u"Northlight M-771"_s, u" m-771  NORTHLIGHT "_s, u"ort -771"_s}) {
        found.search(text);
        QCOMPARE(found.rowCount(), 1);
        QCOMPARE(found.index(0, 0).data().toString(), u"Northlight M-771"_s);
    }
    found.search(u"M-771 toaster"_s);
    QCOMPARE(found.rowCount(), 0);
    found.search(u"  "_s);
    QCOMPARE(found.rowCount(), 1000);
    found.search(u"m-999"_s);
    model.setRows({summary(1), summary(999)}); // what is found follows what there is
    QCOMPARE(found.rowCount(), 1);
}

void TestStartPage::sortsByTimeNotByText()
{
    AssessmentListModel model;
    AssessmentListFilter proxy;
    proxy.setSourceModel(&model);
    model.setRows({summary(86400 * 9), summary(1), summary(86400 * 40)});
    proxy.sort(AssessmentListModel::ChangedColumn, Qt::DescendingOrder);
    QCOMPARE(proxy.index(0, 0).data(AssessmentListModel::IdRole).toString(), u"A-3456000"_s);
    QCOMPARE(proxy.index(2, 0).data(AssessmentListModel::IdRole).toString(), u"A-1"_s);
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
