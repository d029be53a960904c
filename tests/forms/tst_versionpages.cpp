#include "forms/comparepage.h"
#include "forms/evidencetile.h"
#include "forms/lineagecard.h"
#include "forms/newversionpage.h"
#include "forms/provisioncard.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/formrow.h"
#include "forms/rows/linkedtext.h"
#include "forms/startpage.h"
#include "forms/stillholds.h"
#include "forms/trashpage.h"
#include "support/finders.h"
#include "support/openedsession.h"
#include "support/openwindow.h"
#include "support/policyfixture.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

namespace {

/// A workspace with an assessment that answers two provisions, and its next version.
struct Versions
{
    SampleWorkspace files;
    QString first;
    QString next;

    Versions()
    {
        auto workspace = files.create();
        Q_ASSERT(workspace);
        first = *SampleWorkspace::assess(*workspace);
        for (const QString &provision : {u"CoP-1.1"_s, u"CoP-1.2"_s}) {
            (void)workspace->answer(first, SampleWorkspace::answer(provision));
            (void)SampleWorkspace::show(*workspace, first, provision.toUtf8(), {provision});
        }
        RunRecord run;
        run.test = u"DT-02"_s;
        run.state = RunState::Finished;
        run.provisions = {u"CoP-1.1"_s};
        (void)workspace->recordRun(first, run, nullptr);
        next = *workspace->cloneAssessment(
            first, {.firmware = u"2.0.0"_s, .reason = u"New boot loader"_s});
    }

    Assessment stored(const QString &id) const
    {
        auto workspace = files.openAt(u"lab.assay"_s);
        Q_ASSERT(workspace);
        const auto found = workspace->assessment(id);
        return found ? *found : Assessment();
    }
};

} // namespace

/// Another version in the window: beginning it, confirming, comparing, and the trash.
class TestVersionPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stillHoldsIsOneClickAndUndoable();
    void stillHoldsByKeyboard();
    void reviewTellsWhatIsOpen();
    void beginsANewVersion();
    void aNewVersionNeedsSomethingNew();
    void comparesSideBySide();
    void comparesWhatIsDeclared();
    void removesAndRestoresAnAssessment();
    void theOpenAssessmentCanBeRemoved();
    void evidenceGoesToTheTrash();
    void remindsOfTheSchemesReview();
    void undoesTheNewAssessment();
};

void TestVersionPages::stillHoldsIsOneClickAndUndoable()
{
    const Versions versions;
    OpenWindow open(versions.files.path(), {.assessment = versions.next, .page = u"guideline/1"_s});
    auto *card = open.window.currentPage()->findChild<ProvisionCard *>();
    QCOMPARE(card->provision(), u"CoP-1.1"_s);
    QVERIFY(says(card, u"Came over from Brightwell BC-200, firmware 1.4.2"_s));
    QPushButton *holds = buttonWith(card, u"Still holds"_s);
    QVERIFY(holds->isVisible());
    QVERIFY(unnamed(card).isEmpty());
    QTest::mouseClick(holds, Qt::LeftButton);
    QTRY_VERIFY(!holds->isVisible());
    QCOMPARE(versions.stored(versions.next).answers[u"CoP-1.1"_s].inheritance,
             Inheritance::Confirmed);
    QAction *undo = actionWith(open.window, u"Undo"_s);
    QTRY_VERIFY(undo->toolTip().contains(u"confirmation of CoP-1.1"_s));
    undo->trigger();
    QTRY_VERIFY(holds->isVisible());
    QCOMPARE(versions.stored(versions.next).answers[u"CoP-1.1"_s].inheritance, Inheritance::Open);
}

void TestVersionPages::stillHoldsByKeyboard()
{
    const Versions versions;
    OpenWindow open(versions.files.path(), {.assessment = versions.next, .page = u"guideline/1"_s});
    auto *card = open.window.currentPage()->findChild<ProvisionCard *>();
    QTest::keyClick(card, Qt::Key_H);
    QTRY_COMPARE(versions.stored(versions.next).answers[u"CoP-1.1"_s].inheritance,
                 Inheritance::Confirmed);
}

void TestVersionPages::reviewTellsWhatIsOpen()
{
    const Versions versions;
    OpenWindow open(versions.files.path(), {.assessment = versions.next, .page = u"review"_s});
    auto *card = open.window.currentPage()->findChild<LineageCard *>();
    QTRY_VERIFY(card->isVisible());
    QVERIFY(says(card, u"Firmware version: 1.4.2 → 2.0.0"_s));
    QVERIFY(says(card, u"New boot loader"_s));
    auto *links = card->findChild<LinkedText *>();
    QVERIFY(links->toPlainText().contains(u"2 answers to be confirmed"_s)
            || links->toPlainText().contains(u"answer(s) to be confirmed"_s));
    QVERIFY(links->toPlainText().contains(u"CoP-1.1 (DT-02)"_s));
    Q_EMIT links->followed(u"compare#%1..%2"_s.arg(versions.first, versions.next));
    QTRY_COMPARE(open.page(), u"compare"_s);
}

void TestVersionPages::beginsANewVersion()
{
    const Versions versions;
    OpenWindow open(versions.files.path(), {.assessment = versions.first, .page = u"review"_s});
    QAction *begin = actionWith(open.window, u"New assessment for a new version"_s);
    QVERIFY(begin->isEnabled());
    begin->trigger();
    QTRY_COMPARE(open.page(), u"version"_s);
    QWidget *page = open.window.currentPage();
    QVERIFY(unnamed(page).isEmpty());
    const auto choices = page->findChildren<ChoiceRow *>();
    QTRY_COMPARE(choices[0]->choice(), versions.first);
    page->findChildren<FormRow *>()[0]->setText(u"3.1.4"_s);
    QTest::mouseClick(buttonWith(page, u"Begin"_s), Qt::LeftButton);
    QTRY_COMPARE(open.page(), u"guideline/1"_s);
    const Assessment now = open.window.session()->assessment();
    QVERIFY(now.lineage);
    QCOMPARE(now.lineage->parent, versions.first);
    QCOMPARE(now.product.firmwareVersion, u"3.1.4"_s);
}

void TestVersionPages::aNewVersionNeedsSomethingNew()
{
    const Versions versions;
    OpenWindow open(versions.files.path(), {.assessment = {}, .page = u"start"_s});
    open.go(u"version#"_s + versions.first);
    QWidget *page = open.window.currentPage();
    QTRY_VERIFY(!page->findChildren<ChoiceRow *>()[0]->choice().isEmpty());
    QTest::mouseClick(buttonWith(page, u"Begin"_s), Qt::LeftButton);
    QTRY_VERIFY(says(page, u"no reason is given"_s));
    QCOMPARE(open.page(), u"version"_s);
}

void TestVersionPages::comparesSideBySide()
{
    const Versions versions;
    {
        auto workspace = versions.files.openAt(u"lab.assay"_s);
        QVERIFY_OK(workspace);
        QVERIFY_OK(workspace->confirm(versions.next, {u"CoP-1.2"_s}));
        QVERIFY_OK(
            workspace->answer(versions.next, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    }
    OpenWindow open(versions.files.path(), {.assessment = {}, .page = u"start"_s});
    open.go(u"compare#"_s + versions.next); // with what it carries on from
    QWidget *page = open.window.currentPage();
    auto *table = page->findChild<QTableView *>();
    QTRY_VERIFY(table->isVisible());
    QVERIFY(unnamed(page).isEmpty());
    QVERIFY(says(page, u"Something got worse."_s));
    const auto shown = [&] {
        QStringList rows;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            rows.append(table->model()->index(row, 0).data().toString().section(u' ', 0, 0));
        return rows;
    };
    QCOMPARE(shown(), (QStringList{u"1"_s, u"CoP-1.1"_s})); // CoP-1.2 is as it was
    QVERIFY(says(page, u"Before: Pass"_s));
    QVERIFY(says(page, u"After: Fail"_s));
    ChoiceRow *filter = page->findChildren<ChoiceRow *>()[2];
    filter->setChoice(u"all"_s);
    Q_EMIT filter->committed();
    QCOMPARE(shown().size(), 13 + 60);
    filter->setChoice(u"worse"_s);
    Q_EMIT filter->committed();
    QCOMPARE(shown(), (QStringList{u"1"_s, u"CoP-1.1"_s}));
}

void TestVersionPages::comparesWhatIsDeclared()
{
    SampleWorkspace files;
    QString first;
    QString next;
    {
        auto workspace = files.create();
        QVERIFY_OK(workspace);
        first = *policyfixture::assess(*workspace);
        next = *workspace->cloneAssessment(first, {.firmware = u"2.0.0"_s});
        QVERIFY_OK(workspace->setIxit(next, u"AuthMech"_s,
                                      {{.values = {{u"description"_s, u"App login"_s}}}}));
        QVERIFY_OK(workspace->judgeItems(next, {{.provision = u"EN-5.1-1"_s,
                                                 .testCase = u"5.1-1-1"_s,
                                                 .item = u"AuthMech-1"_s,
                                                 .verdict = Verdict::Fail,
                                                 .reason = u"Seen."_s}}));
    }
    OpenWindow open(files.path(), {.assessment = {}, .page = u"start"_s});
    open.go(u"compare#%1..%2"_s.arg(first, next));
    QWidget *page = open.window.currentPage();
    auto *table = page->findChildren<QTableView *>()[1];
    QTRY_VERIFY(table->isVisible());
    QVERIFY(unnamed(page).isEmpty());
    QVERIFY(says(page, u"Test groups overall"_s));
    const auto shown = [&] {
        QStringList rows;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells.append(table->model()->index(row, column).data().toString().trimmed());
            rows.append(cells.join(u" | "_s));
        }
        return rows;
    };
    QVERIFY2(shown().contains(u"AuthMech-2 | not declared | declared | "_s),
             qPrintable(shown().join(u'\n')));
    QVERIFY2(shown().contains(u"5.1-1-1 on AuthMech-1 | Not assessed | Fail | Worse"_s),
             qPrintable(shown().join(u'\n')));
    QVERIFY(shown().filter(u"App login"_s).size() == 1);
    ChoiceRow *filter = page->findChildren<ChoiceRow *>()[2];
    filter->setChoice(u"worse"_s);
    Q_EMIT filter->committed();
    QVERIFY(shown().filter(u"AuthMech-2"_s).isEmpty());
    QVERIFY(!shown().filter(u"5.1-1-1 on AuthMech-1"_s).isEmpty());
    QTRY_VERIFY(!page->findChildren<QTableView *>()[0]->model()->rowCount()
                || says(page, u"Something got worse"_s));
}

void TestVersionPages::removesAndRestoresAnAssessment()
{
    const Versions versions;
    OpenWindow open(versions.files.path(), {.assessment = {}, .page = u"start"_s});
    QWidget *page = open.window.currentPage();
    auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QAction *undo = actionWith(open.window, u"Undo"_s);
    QTRY_VERIFY(undo->toolTip().contains(u"removal of “Brightwell BC-200”"_s));
    undo->trigger();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    actionWith(open.window, u"Redo"_s)->trigger();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(buttonWith(page, u"Trash (1"_s));
    QTRY_VERIFY(buttonWith(page, u"Trash (1"_s)->isVisible());
    QTest::mouseClick(buttonWith(page, u"Trash (1"_s), Qt::LeftButton);
    QTRY_COMPARE(open.page(), u"trash"_s);
    QWidget *bin = open.window.currentPage();
    auto *items = bin->findChild<QTableView *>();
    QTRY_COMPARE(items->model()->rowCount(), 1);
    QVERIFY(unnamed(bin).isEmpty());
    QTest::mouseClick(buttonWith(bin, u"Restore"_s), Qt::LeftButton);
    QTRY_COMPARE(items->model()->rowCount(), 0);
    QVERIFY(says(bin, u"The trash is empty."_s));
    open.go(u"start"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TestVersionPages::theOpenAssessmentCanBeRemoved()
{
    const Versions versions;
    OpenWindow open(versions.files.path(), {.assessment = versions.next, .page = u"review"_s});
    open.go(u"start"_s);
    auto *table = open.window.currentPage()->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(table->currentIndex().isValid());
    QCOMPARE(table->currentIndex().data(Qt::UserRole).toString(), versions.next);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(!open.window.session()->hasAssessment());
    QCOMPARE(open.page(), u"start"_s);
    actionWith(open.window, u"Undo"_s)->trigger();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    open.window.go(u"assessment/"_s + versions.next);
    QTRY_COMPARE(open.page(), u"review"_s);
}

void TestVersionPages::evidenceGoesToTheTrash()
{
    const Versions versions;
    OpenWindow open(versions.files.path(),
                    {.assessment = versions.first, .page = u"guideline/1"_s});
    auto *card = open.window.currentPage()->findChild<ProvisionCard *>();
    QTRY_VERIFY(card->findChild<EvidenceTile *>());
    QTest::keyClick(card->findChild<EvidenceTile *>(), Qt::Key_Delete, Qt::ShiftModifier);
    QTRY_VERIFY(!card->findChild<EvidenceTile *>());
    QVERIFY(says(card, u"A pass needs evidence"_s));
    actionWith(open.window, u"Undo"_s)->trigger();
    QTRY_VERIFY(card->findChild<EvidenceTile *>());
}

void TestVersionPages::remindsOfTheSchemesReview()
{
    const Versions versions;
    OpenWindow open(versions.files.path(), {.assessment = {}, .page = u"start"_s});
    QTRY_VERIFY(says(open.window.currentPage(), u"was due for review"_s));
}

void TestVersionPages::undoesTheNewAssessment()
{
    const Versions versions;
    OpenWindow open(versions.files.path(), {.assessment = versions.next, .page = u"review"_s});
    open.go(u"start"_s);
    auto *table = open.window.currentPage()->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QAction *undo = actionWith(open.window, u"Undo"_s);
    QTRY_VERIFY(undo->toolTip().contains(u"new assessment of another version"_s));
    undo->trigger();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!open.window.session()->hasAssessment());
    actionWith(open.window, u"Redo"_s)->trigger();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(versions.stored(versions.next).answers.size(), 2);
}

QTEST_MAIN(TestVersionPages)
#include "tst_versionpages.moc"
