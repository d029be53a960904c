#include "forms/importpage.h"

#include "forms/exportdialog.h"
#include "forms/rows/errorbanner.h"
#include "forms/stageditemmodel.h"
#include "support/bundlefixture.h"
#include "support/finders.h"
#include "support/openedsession.h"
#include "support/openwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QTableView>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

namespace {

/// A workspace that a window opens, and a bundle that brings a conflict and something new.
struct Exchanged
{
    SampleWorkspace here;
    SampleWorkspace there;
    QString id;
    QString bundle = there.path(u"back.assaycase"_s);

    Exchanged()
    {
        auto mine = here.create();
        Q_ASSERT(mine);
        id = *bundlefixture::fill(*mine);
        const QString out = here.path(u"out.assaycase"_s);
        (void)mine->exportBundle(id, out, {});
        auto theirs = there.create(u"bea"_s);
        (void)bundlefixture::import(*theirs, out);
        (void)theirs->answer(id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail, u"Bea"_s));
        (void)theirs->answer(id, SampleWorkspace::answer(u"CoP-3.1"_s, Verdict::Pass, u"New"_s));
        (void)theirs->exportBundle(id, bundle, {});
        (void)mine->answer(id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Pass, u"Ada"_s));
    }

    Assessment stored() const
    {
        auto workspace = here.openAt(u"lab.assay"_s);
        Q_ASSERT(workspace);
        return *workspace->assessment(id);
    }
};

int rowOf(const StagedItemModel *model, const QString &id)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->itemAt(row)->id == id)
            return row;
    }
    return -1;
}

} // namespace

/// A bundle in the window: looked at, ticked, imported, undone; and written.
class TestImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWouldChangeAndImportsIt();
    void ticksByKeyboard();
    void onlyDifferencesIsAFilter();
    void tellsWhyABundleIsRefused();
    void importsWhatIsNotHereYet();
    void writesABundle();
    void modelIsAModel();
};

void TestImportPage::showsWhatWouldChangeAndImportsIt()
{
    const Exchanged files;
    OpenWindow open(files.here.path(), {.assessment = files.id, .page = u"guideline/1"_s});
    QAction *import = actionWith(open.window, u"Import a bundle"_s);
    QVERIFY(import->isEnabled());
    import->trigger();
    QTRY_COMPARE(open.page(), u"import"_s);
    auto *page = qobject_cast<ImportPage *>(open.window.currentPage());
    page->look(files.bundle);
    auto *model = page->findChild<StagedItemModel *>();
    QTRY_VERIFY(model->rowCount() > 0);
    QVERIFY(says(page, u"Not signed"_s));
    QVERIFY(says(page, u"conflict"_s));
    QVERIFY(unnamed(page).isEmpty());
    const int conflict = rowOf(model, u"answer:CoP-1.1"_s);
    QVERIFY(conflict >= 0);
    QCOMPARE(model->index(conflict, StagedItemModel::TakeColumn).data(Qt::CheckStateRole).toInt(),
             int(Qt::Unchecked));
    auto *table = page->findChild<QTableView *>();
    table->selectRow(conflict);
    QVERIFY(says(page, u"Ada"_s)); // both sides are read in full
    QVERIFY(says(page, u"Bea"_s));
    QVERIFY(files.stored().answers[u"CoP-3.1"_s].rationale.isEmpty()); // nothing yet

    QTest::mouseClick(buttonWith(page, u"Import 1 item"_s), Qt::LeftButton);
    QTRY_COMPARE(files.stored().answers[u"CoP-3.1"_s].rationale, u"New"_s);
    QCOMPARE(files.stored().answers[u"CoP-1.1"_s].rationale, u"Ada"_s);
    QTRY_VERIFY(says(page, u"1 item(s) were taken over"_s) || says(page, u"taken over"_s));

    open.go(u"guideline/1"_s);
    QAction *undo = actionWith(open.window, u"Undo"_s);
    QTRY_VERIFY(undo->toolTip().contains(u"merge"_s));
    undo->trigger();
    QTRY_VERIFY(files.stored().answers[u"CoP-3.1"_s].rationale.isEmpty());
}

void TestImportPage::ticksByKeyboard()
{
    const Exchanged files;
    OpenWindow open(files.here.path(), {.assessment = files.id, .page = u"import"_s});
    open.go(u"import#"_s + files.bundle);
    auto *page = qobject_cast<ImportPage *>(open.window.currentPage());
    auto *model = page->findChild<StagedItemModel *>();
    QTRY_VERIFY(model->rowCount() > 0);
    auto *table = page->findChild<QTableView *>();
    const int conflict = rowOf(model, u"answer:CoP-1.1"_s);
    table->setCurrentIndex(model->index(conflict, StagedItemModel::TakeColumn));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(model->ticked().contains(u"answer:CoP-1.1"_s));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!model->ticked().contains(u"answer:CoP-1.1"_s));
    QTest::keyClick(table, Qt::Key_Return);
    QTest::mouseClick(buttonWith(page, u"Import 2 item"_s), Qt::LeftButton);
    QTRY_COMPARE(files.stored().answers[u"CoP-1.1"_s].rationale, u"Bea"_s);
}

void TestImportPage::onlyDifferencesIsAFilter()
{
    const Exchanged files;
    OpenWindow open(files.here.path(), {.assessment = files.id, .page = u"import"_s});
    open.go(u"import#"_s + files.bundle);
    auto *page = qobject_cast<ImportPage *>(open.window.currentPage());
    auto *model = page->findChild<StagedItemModel *>();
    QTRY_COMPARE(model->rowCount(), 2);
    auto *filter = page->findChild<QCheckBox *>();
    QTest::mouseClick(filter, Qt::LeftButton, {}, QPoint(8, filter->height() / 2));
    QTRY_VERIFY(model->rowCount() > 5);
    QTest::mouseClick(buttonWith(page, u"Tick none"_s), Qt::LeftButton);
    QVERIFY(model->ticked().isEmpty());
    QTest::mouseClick(buttonWith(page, u"Tick all"_s), Qt::LeftButton);
    QCOMPARE(model->ticked().size(), 2); // what is the same cannot be taken over
}

void TestImportPage::tellsWhyABundleIsRefused()
{
    const Exchanged files;
    QVERIFY(
        files.there.write(u"broken.assaycase"_s, files.there.read(u"back.assaycase"_s).left(4000)));
    OpenWindow open(files.here.path(), {.assessment = files.id, .page = u"import"_s});
    open.go(u"import#"_s + files.there.path(u"broken.assaycase"_s));
    auto *page = qobject_cast<ImportPage *>(open.window.currentPage());
    auto *problems = page->findChild<ErrorBanner *>();
    QTRY_VERIFY(problems->isVisible());
    QVERIFY(problems->text().contains(u"broken.assaycase"_s));
    QVERIFY(buttonWith(page, u"Choose a bundle"_s)->isEnabled());
}

void TestImportPage::importsWhatIsNotHereYet()
{
    const Exchanged files;
    SampleWorkspace empty;
    {
        QVERIFY_OK(empty.create());
    }
    OpenWindow open(empty.path(), {.assessment = {}, .page = u"import"_s});
    open.go(u"import#"_s + files.bundle);
    auto *page = qobject_cast<ImportPage *>(open.window.currentPage());
    QTRY_VERIFY(says(page, u"not in the workspace yet"_s));
    QTest::mouseClick(buttonWith(page, u"Import "_s), Qt::LeftButton);
    QAction *undo = actionWith(open.window, u"Undo"_s);
    QTRY_VERIFY(undo->toolTip().contains(u"import of"_s));
    undo->trigger();
    QTRY_VERIFY(empty.openAt(u"lab.assay"_s)->assessments()->isEmpty());
}

void TestImportPage::writesABundle()
{
    const Exchanged files;
    OpenWindow open(files.here.path(), {.assessment = files.id, .page = u"guideline/1"_s});
    actionWith(open.window, u"Export the assessment"_s)->trigger();
    auto *dialog = open.window.findChild<ExportDialog *>();
    QVERIFY(dialog);
    QVERIFY(unnamed(dialog).isEmpty());
    const QList<QCheckBox *> boxes = dialog->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        if (box->text().contains(u"ign it"_s))
            box->setChecked(false);
    }
    const QString path = files.here.path(u"window.assaycase"_s);
    dialog->write(path);
    QTRY_VERIFY(says(dialog, u"not signed"_s));
    QVERIFY(QFileInfo::exists(path));
    auto workspace = files.there.openAt(u"lab.assay"_s);
    QVERIFY_OK(workspace);
    QVERIFY_OK(workspace->stageBundle(path, {}));
    dialog->write(path); // never in the place of another
    auto *problems = dialog->findChild<ErrorBanner *>();
    QTRY_VERIFY(problems->isVisible());
}

void TestImportPage::modelIsAModel()
{
    StagedItemModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    StagedItem same;
    same.id = u"facts"_s;
    StagedItem fresh;
    fresh.id = u"answer:CoP-1.1"_s;
    fresh.state = ItemState::New;
    fresh.takenByDefault = true;
    model.setItems({same, fresh});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.ticked(), QStringList{u"answer:CoP-1.1"_s});
    model.setOnlyDifferences(false);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    model.toggle(1);
    QVERIFY(model.ticked().isEmpty());
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
