#include "forms/ixitpage.h"

#include "assessment/scheme/ixitvalue.h"
#include "forms/findinglist.h"
#include "forms/findingmodel.h"
#include "forms/ixitmodel.h"
#include "forms/ixitview.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/sheettable.h"
#include "forms/testgroupspage.h"
#include "support/openedsession.h"
#include "support/openwindow.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

namespace {

const QString newer = u"en-303645-v3-1-3"_s;

/// A session with an assessment against EN 303 645.
struct Bench
{
    Bench()
    {
        const auto id = opened.now([](Workspace &w) {
            return w.newAssessment(w.products()->first().id, newer, AssessmentKind::Self);
        });
        QSignalSpy spy(opened.session.get(), &Session::opened);
        opened.session->open(*id);
        if (spy.isEmpty() && !spy.wait(20'000))
            qFatal("the assessment does not open");
    }

    Session &session() { return *opened.session; }
    Ixit stored()
    {
        return opened.now([id = opened.id()](Workspace &w) { return w.assessment(id); })->ixit;
    }
    QString cell(const QString &entry, const QString &column)
    {
        const Ixit ixit = stored();
        const IxitEntry *found = findEntry(ixit, entry);
        return found ? found->value(column) : QString();
    }
    bool declare(const QString &table, const QList<IxitChange> &changes)
    {
        return opened.act([id = opened.id(), table, changes](Workspace &w) -> Status {
            const auto set = w.setIxit(id, table, changes);
            return set ? Status(Ok) : Status(set.error());
        });
    }

    OpenedSession opened;
};

IxitChange described(const QString &text)
{
    return {.values = {{u"description"_s, text}}};
}

/// What the list of things to be mended says.
QStringList told(const IxitPage &page)
{
    QStringList texts;
    for (const FindingView *view : page.findChildren<FindingView *>()) {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts.append(view->model()->index(row, 0).data().toString());
    }
    return texts;
}

} // namespace

/// The pages of what is declared and of what is judged on it.
class TestIxitPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreEditedInPlace();
    void aWrongCellIsRefusedBesideTheTable();
    void rowsComeAndGoAndComeBack();
    void aBlockIsPastedAndCopied();
    void aBlockThatDoesNotFitChangesNothing();
    void aFormHasARowForEachField();
    void filesComeInAndGoOut();
    void whatIsWrongIsListedAndFound();
    void whatRunsFoundIsHeldAgainstIt();
    void worksFromTheKeyboard();
    void everythingHasAName();
    void thousandsOfRowsDoNotBlock();
    void itemsAreJudged();
    void theWindowHasThePagesWhereTheyBelong();
};

void TestIxitPage::cellsAreEditedInPlace()
{
    Bench bench;
    QVERIFY(bench.declare(u"AuthMech"_s, {described(u"Web"_s)}));
    IxitPage page(bench.session());
    QCOMPARE(page.shownTable(), u"AuthMech"_s);
    QAbstractItemModel *model = page.view()->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->headerData(0, Qt::Vertical).toString(), u"AuthMech-1"_s);
    QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), u"Description"_s);
    QSignalSpy changed(&bench.session(), &Session::changed);
    QVERIFY(model->setData(model->index(0, 0), u"Web login"_s, Qt::EditRole));
    QCOMPARE(model->index(0, 0).data().toString(), u"Web login"_s); // at once
    QVERIFY(changed.wait(20'000));
    QCOMPARE(bench.cell(u"AuthMech-1"_s, u"description"_s), u"Web login"_s);
    QVERIFY(bench.session().undoText().contains(u"AuthMech-1"_s));
    bench.session().undo();
    QVERIFY(changed.wait(20'000));
    QCOMPARE(model->index(0, 0).data().toString(), u"Web"_s);
}

void TestIxitPage::aWrongCellIsRefusedBesideTheTable()
{
    Bench bench;
    QVERIFY(bench.declare(u"AuthMech"_s, {described(u"Web"_s)}));
    IxitPage page(bench.session());
    QAbstractItemModel *model = page.view()->model();
    QVERIFY(!model->setData(model->index(0, 1), u"half on"_s, Qt::EditRole));
    const QString said = page.findChild<ErrorBanner *>()->text();
    QVERIFY2(said.contains(u"AuthMech-1"_s) && said.contains(u"Default status"_s),
             qPrintable(said));
    QCOMPARE(model->index(0, 1).data().toString(), QString());
    QVERIFY(model->setData(model->index(0, 1), u"TBD"_s, Qt::EditRole)); // open, and shown so
    QVERIFY(!model->index(0, 1).data(Qt::DecorationRole).isNull());
    QVERIFY(model->index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"laceholder"_s));
}

void TestIxitPage::rowsComeAndGoAndComeBack()
{
    Bench bench;
    IxitPage page(bench.session());
    page.addEntry();
    QTRY_COMPARE_WITH_TIMEOUT(page.view()->model()->rowCount(), 1, 20'000);
    QTRY_COMPARE(page.view()->currentIndex(), page.view()->model()->index(0, 0));
    page.addEntry();
    QTRY_COMPARE_WITH_TIMEOUT(page.view()->model()->rowCount(), 2, 20'000);
    page.view()->selectRow(0);
    page.removeEntries();
    QTRY_COMPARE_WITH_TIMEOUT(page.view()->model()->rowCount(), 1, 20'000);
    QCOMPARE(page.view()->model()->headerData(0, Qt::Vertical).toString(), u"AuthMech-2"_s);
    bench.session().undo();
    QTRY_COMPARE_WITH_TIMEOUT(page.view()->model()->rowCount(), 2, 20'000);
}

void TestIxitPage::aBlockIsPastedAndCopied()
{
    Bench bench;
    QVERIFY(bench.declare(u"AuthMech"_s, {described(u"Web"_s)}));
    IxitPage page(bench.session());
    QGuiApplication::clipboard()->setText(
        u"Web login\tEnabled\r\nApp\tdisabled\r\n\"USB, two\nlines\"\tenabled\r\n"_s);
    page.view()->setCurrentIndex(page.view()->model()->index(0, 0));
    page.paste();
    QTRY_COMPARE_WITH_TIMEOUT(page.view()->model()->rowCount(), 3, 20'000);
    QCOMPARE(bench.cell(u"AuthMech-1"_s, u"description"_s), u"Web login"_s);
    QCOMPARE(bench.cell(u"AuthMech-2"_s, u"defaultStatus"_s), u"disabled"_s);
    QCOMPARE(bench.cell(u"AuthMech-3"_s, u"description"_s), u"USB, two\nlines"_s);
    const auto log = bench.opened.now([](Workspace &w) { return w.log({}, 1); });
    QCOMPARE(log->last().act, u"ixit.set"_s); // all in one act

    page.view()->clearSelection();
    page.view()->selectionModel()->select(
        QItemSelection(page.view()->model()->index(0, 0), page.view()->model()->index(2, 1)),
        QItemSelectionModel::Select);
    page.view()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text().remove(u'\r'),
             u"Web login\tenabled\nApp\tdisabled\n\"USB, two\nlines\"\tenabled\n"_s);
    QSignalSpy changed(&bench.session(), &Session::changed);
    page.clearCells();
    QVERIFY(changed.wait(20'000));
    QVERIFY(bench.stored()[u"AuthMech"_s][0].values.isEmpty());
}

void TestIxitPage::aBlockThatDoesNotFitChangesNothing()
{
    Bench bench;
    QVERIFY(bench.declare(u"AuthMech"_s, {described(u"Web"_s)}));
    IxitPage page(bench.session());
    const Ixit before = bench.stored();
    for (const QString &block :
         {u"New\tsometimes\n"_s, u"a\ta\ta\ta\ta\ta\ta\ta\n"_s, u"\"open"_s}) {
        QGuiApplication::clipboard()->setText(block);
        page.view()->setCurrentIndex(page.view()->model()->index(0, 0));
        page.findChild<ErrorBanner *>()->dismiss();
        page.paste();
        QVERIFY(!page.findChild<ErrorBanner *>()->text().isEmpty());
        QVERIFY(!bench.session().isBusy());
    }
    QCOMPARE(bench.stored(), before);
}

void TestIxitPage::aFormHasARowForEachField()
{
    Bench bench;
    IxitPage page(bench.session());
    page.showTable(u"Conf"_s);
    QAbstractItemModel *model = page.view()->model();
    QCOMPARE(model->rowCount(), 5);
    QCOMPARE(model->columnCount(), 1);
    QCOMPARE(model->headerData(3, Qt::Vertical).toString(), u"Secure management"_s);
    QSignalSpy changed(&bench.session(), &Session::changed);
    QVERIFY(model->setData(model->index(3, 0), u"Y"_s, Qt::EditRole));
    QVERIFY(changed.wait(20'000));
    QCOMPARE(bench.cell(u"Conf-1"_s, u"secureManagement"_s), u"yes"_s);
    QCOMPARE(model->index(3, 0).data().toString(), u"yes"_s);
    QGuiApplication::clipboard()->setText(u"no\nno\nno\nno\nno\n"_s);
    page.view()->setCurrentIndex(model->index(0, 0));
    page.paste();
    QVERIFY(changed.wait(20'000));
    QCOMPARE(bench.stored()[u"Conf"_s][0].values.size(), 5);
    QCOMPARE(bench.cell(u"Conf-1"_s, u"secureManagement"_s), u"no"_s);
}

void TestIxitPage::filesComeInAndGoOut()
{
    Bench bench;
    IxitPage page(bench.session());
    page.showTable(u"ExtSens"_s);
    QVERIFY(bench.opened.sample.write(u"in.csv"_s, "ID,Description\n,Camera\n,=Microphone\n"));
    page.importFile(bench.opened.sample.path(u"in.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page.view()->model()->rowCount(), 2, 20'000);
    QSignalSpy notice(&page, &Page::notice);
    page.exportFile(bench.opened.sample.path(u"out.csv"_s));
    QVERIFY(notice.wait(20'000));
    QCOMPARE(bench.opened.sample.read(u"out.csv"_s),
             QByteArray("ID,Description\r\nExtSens-1,Camera\r\nExtSens-2,'=Microphone\r\n"));
    QVERIFY(bench.opened.sample.write(u"bad.csv"_s, "ID,Description\nExtSens-9,a\nExtSens-9,b\n"));
    page.importFile(bench.opened.sample.path(u"bad.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<ErrorBanner *>()->text().contains(u"line 3"_s), 20'000);
    QCOMPARE(bench.stored()[u"ExtSens"_s].size(), 2);
}

void TestIxitPage::whatIsWrongIsListedAndFound()
{
    Bench bench;
    QVERIFY(bench.declare(u"SoftServ"_s, {described(u"Web"_s), described(u"TBD"_s)}));
    IxitPage page(bench.session());
    QSignalSpy refreshed(&page, &IxitPage::refreshed);
    QVERIFY(refreshed.wait(20'000));
    QVERIFY(told(page).filter(u"SoftServ-2, Description: \"TBD\""_s).size() == 1);
    QVERIFY(told(page).filter(u"UserInfo is not filled in"_s).size() == 1);
    QSignalSpy jump(&page, &Page::jump);
    auto *list = page.findChildren<FindingView *>().first();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString().contains(u"TBD"_s))
            Q_EMIT list->clicked(list->model()->index(row, 0));
    }
    QCOMPARE(jump.size(), 1);
    const QString target = jump[0][0].toString();
    QCOMPARE(target, u"ixit#SoftServ-2/description"_s);
    page.reveal(target.section(u'#', 1));
    QCOMPARE(page.shownTable(), u"SoftServ"_s);
    QCOMPARE(page.view()->currentIndex(), page.view()->model()->index(1, 0));
    page.reveal(u"Conf"_s);
    QCOMPARE(page.shownTable(), u"Conf"_s);
    // Mended, it is gone.
    page.showTable(u"SoftServ"_s);
    QVERIFY(
        page.view()->model()->setData(page.view()->model()->index(1, 0), u"SSH"_s, Qt::EditRole));
    QTRY_VERIFY_WITH_TIMEOUT(told(page).filter(u"TBD"_s).isEmpty(), 20'000);
}

void TestIxitPage::whatRunsFoundIsHeldAgainstIt()
{
    Bench bench;
    QVERIFY(bench.declare(u"PhyIntf"_s, {described(u"Two LEDs"_s)}));
    QVERIFY(bench.opened.act([id = bench.opened.id()](Workspace &w) -> Status {
        RunRecord run;
        run.test = u"DT-01"_s;
        run.state = RunState::Finished;
        run.findings = {{.id = u"boot-loader-prompt"_s, .summary = u"Seen"_s, .provision = {}}};
        const auto kept = w.recordRun(id, run, nullptr);
        return kept ? Status(Ok) : Status(kept.error());
    }));
    IxitPage page(bench.session());
    QTRY_VERIFY_WITH_TIMEOUT(told(page).filter(u"not declared"_s).size() == 2, 20'000);
    QVERIFY(says(&page, u"PhyIntf-1"_s)); // declared, and seen by no test
    QVERIFY(bench.declare(u"PhyIntf"_s, {described(u"UART pads where U-Boot answers"_s)}));
    QTRY_VERIFY_WITH_TIMEOUT(told(page).filter(u"not declared"_s).isEmpty(), 20'000);
}

void TestIxitPage::worksFromTheKeyboard()
{
    Bench bench;
    QVERIFY(bench.declare(u"AuthMech"_s, {described(u"Web"_s)}));
    IxitPage page(bench.session());
    page.resize(900, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.view()->setFocus();
    page.view()->setCurrentIndex(page.view()->model()->index(0, 0));
    QTest::keyClick(page.view(), Qt::Key_Return);
    auto *text = page.view()->findChild<QPlainTextEdit *>();
    QVERIFY(text);
    QCOMPARE(text->toPlainText(), u"Web"_s);
    QTest::keyClicks(text, u"First"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(text, u"second"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(bench.cell(u"AuthMech-1"_s, u"description"_s), u"First\nsecond"_s,
                              20'000);
    QTest::keyClick(page.view(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(bench.cell(u"AuthMech-1"_s, u"description"_s), QString(), 20'000);
    QTest::keyClick(page.view(), Qt::Key_Right);
    QTest::keyClick(page.view(), Qt::Key_F2);
    auto *choice = page.view()->findChild<QComboBox *>();
    QVERIFY(choice);
    QCOMPARE(choice->count(), 2);
    QTest::keyClicks(choice, u"disabled"_s);
    QTest::keyClick(choice, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(bench.cell(u"AuthMech-1"_s, u"defaultStatus"_s), u"disabled"_s,
                              20'000);
}

void TestIxitPage::everythingHasAName()
{
    Bench bench;
    QVERIFY(bench.declare(u"AuthMech"_s, {described(u"Web"_s)}));
    IxitPage page(bench.session());
    TestGroupsPage groups(bench.session());
    QSignalSpy judged(&groups, &TestGroupsPage::judged);
    QVERIFY(judged.wait(20'000));
    for (QWidget *one : {static_cast<QWidget *>(&page), static_cast<QWidget *>(&groups)}) {
        one->resize(900, 700);
        one->show();
        QVERIFY(QTest::qWaitForWindowExposed(one));
        QCOMPARE(unnamed(one), QStringList());
    }
}

void TestIxitPage::thousandsOfRowsDoNotBlock()
{
    Bench bench;
    QList<IxitChange> many;
    for (int i = 0; i < mostIxitEntries; ++i)
        many.append(described(u"Component %1"_s.arg(i)));
    QVERIFY(bench.declare(u"SoftComp"_s, many));
    IxitPage page(bench.session());
    page.resize(900, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QElapsedTimer timer;
    timer.start();
    page.showTable(u"SoftComp"_s);
    QCoreApplication::processEvents();
    const qint64 shown = timer.restart();
    page.reveal(u"SoftComp-1900/description"_s);
    QCoreApplication::processEvents();
    const qint64 revealed = timer.restart();
    QCOMPARE(page.view()->currentIndex().row(), 1899);
    page.view()->selectAll();
    QCoreApplication::processEvents();
    const qint64 selected = timer.restart();
    page.view()->copy();
    const qint64 copied = timer.restart();
    QCOMPARE(int(page.view()->selectedEntries().size()), mostIxitEntries);
    page.reveal(u"SoftComp-1900/description"_s);
    qInfo("2000 rows: shown in %lld ms, revealed in %lld ms, selected in %lld ms, copied in %lld "
          "ms",
          shown, revealed, selected, copied);
    for (const qint64 took : {shown, revealed, selected, copied})
        QVERIFY2(took < 500, QByteArray::number(took).constData()); // on a busy machine
    QSignalSpy changed(&bench.session(), &Session::changed);
    QVERIFY(page.view()->model()->setData(page.view()->currentIndex(), u"One"_s, Qt::EditRole));
    QVERIFY(changed.wait(20'000));
    QCOMPARE(page.view()->currentIndex().row(), 1899); // one stays where one works
}

void TestIxitPage::itemsAreJudged()
{
    Bench bench;
    QVERIFY(bench.declare(u"AuthMech"_s, {described(u"Web"_s), described(u"App"_s)}));
    TestGroupsPage page(bench.session());
    page.resize(900, 700);
    page.show();
    QSignalSpy judged(&page, &TestGroupsPage::judged);
    QVERIFY(judged.wait(20'000));
    QCOMPARE(page.groups()->model()->rowCount(), 78);
    page.reveal(u"EN-5.1-1"_s);
    QVERIFY(says(&page, u"5.1-1"_s));
    QVERIFY(says(&page, u"Status M F, support not stated"_s));
    QCOMPARE(page.items()->model()->rowCount(), 4); // two cases, two items
    page.judge(Verdict::Pass, {});                  // nothing is selected
    QVERIFY(!page.findChild<ErrorBanner *>()->text().isEmpty());
    page.items()->selectAll();
    page.judge(Verdict::Fail, {});
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<ErrorBanner *>()->text().contains(u"need a reason"_s),
                             20'000);
    page.judge(Verdict::Pass, u"Seen on two units."_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(&page, u": Pass"_s), 20'000);
    page.items()->clearSelection();
    page.items()->selectRow(3);
    page.judge(Verdict::Fail, u"admin is accepted."_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.overall().contains(u"Fail"_s), 20'000);
    QCOMPARE(page.items()->model()->index(3, 4).data().toString(), u"admin is accepted."_s);
    bench.session().undo();
    QTRY_VERIFY_WITH_TIMEOUT(!page.overall().contains(u"Fail"_s), 20'000);
}

void TestIxitPage::theWindowHasThePagesWhereTheyBelong()
{
    SampleWorkspace files;
    QString code;
    QString standard;
    {
        auto workspace = files.create();
        QVERIFY_OK(workspace);
        code = *SampleWorkspace::assess(*workspace);
        standard = *workspace->newAssessment(workspace->products()->first().id, newer,
                                             AssessmentKind::Self);
        QVERIFY_OK(workspace->setIxit(standard, u"ExtSens"_s, {described(u"?"_s)}));
    }
    OpenWindow open(files.path(), {.assessment = standard, .page = u"ixit"_s});
    QTRY_COMPARE_WITH_TIMEOUT(open.page(), u"ixit"_s, 20'000);
    open.go(u"testgroups"_s);
    // The jump of a finding leads to the cell.
    open.go(u"ixit#ExtSens-1/description"_s);
    const auto *page = qobject_cast<IxitPage *>(open.window.currentPage());
    QVERIFY(page);
    QCOMPARE(page->shownTable(), u"ExtSens"_s);
    QCOMPARE(page->view()->currentIndex(), page->view()->model()->index(0, 0));

    OpenWindow other(files.path(), {.assessment = code, .page = u"ixit"_s});
    QTRY_COMPARE_WITH_TIMEOUT(other.page(), u"guideline/1"_s, 20'000);
}

QTEST_MAIN(TestIxitPage)
#include "tst_ixitpage.moc"
