#include "forms/crosswalkpage.h"
#include "forms/otherschemespage.h"
#include "forms/provisioncard.h"
#include "forms/recommendationlist.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/formrow.h"
#include "forms/rows/linkedtext.h"
#include "support/finders.h"
#include "support/openedsession.h"
#include "support/openwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

namespace {

void openFold(QWidget *page, const QString &title)
{
    for (QToolButton *heading : page->findChildren<QToolButton *>()) {
        if (heading->text().contains(title))
            heading->setChecked(true);
    }
}

/// A workspace with the Code answered in part, and an empty assessment against the law.
struct Schemes
{
    SampleWorkspace files;
    QString source;
    QString law;

    Schemes()
    {
        auto workspace = files.create();
        Q_ASSERT(workspace);
        source = *SampleWorkspace::assess(*workspace);
        for (const QString &provision : {u"CoP-2.1"_s, u"CoP-2.2"_s, u"CoP-3.4"_s}) {
            (void)workspace->answer(source, SampleWorkspace::answer(provision));
            (void)SampleWorkspace::show(*workspace, source, provision.toUtf8(), {provision});
        }
        law = *workspace->newAssessment(workspace->assessment(source)->product.id,
                                        u"uk-psti-2023"_s, AssessmentKind::Self);
    }

    Assessment stored(const QString &id) const
    {
        auto workspace = files.openAt(u"lab.assay"_s);
        Q_ASSERT(workspace);
        return *workspace->assessment(id);
    }
    QList<AssessmentSummary> all() const
    {
        auto workspace = files.openAt(u"lab.assay"_s);
        Q_ASSERT(workspace);
        return *workspace->assessments();
    }
    void prefill() const
    {
        auto workspace = files.openAt(u"lab.assay"_s);
        Q_ASSERT(workspace);
        const auto filled = workspace->prefill(law, source);
        Q_ASSERT(filled);
    }
};

} // namespace

/// One product, other schemes, in the window: filling, confirming, the crosswalk.
class TestOtherSchemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWouldBeFilledAndFillsIt();
    void beginsANewOne();
    void saysWhenThereIsNothingToFill();
    void confirmsOneOnItsCard();
    void aPartIsLeftToThePerson();
    void confirmsAGuideline();
    void marksWhatHasChangedSince();
    void theReviewNamesWhatIsInferred();
    void theCardNamesItsCounterparts();
    void theCrosswalkIsSeenFromBothSides();
    void theCrosswalkIsWrittenAsCsv();
    void theGuidelineNamesItsLawAndItsRecommendations();
    void importsTheUsersOwnCopy();
};

void TestOtherSchemes::showsWhatWouldBeFilledAndFillsIt()
{
    const Schemes schemes;
    OpenWindow open(schemes.files.path(), {.assessment = schemes.source, .page = u"product"_s});
    open.go(u"schemes#"_s + schemes.source);
    auto *page = qobject_cast<OtherSchemesPage *>(open.window.currentPage());
    QVERIFY(page);
    const QList<ChoiceRow *> rows = page->findChildren<ChoiceRow *>();
    QTRY_COMPARE(rows[0]->choice(), schemes.source);
    rows[1]->setChoice(schemes.law);
    Q_EMIT rows[1]->committed();
    auto *table = page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QVERIFY(says(page, u"3 provision"_s));                  // with evidence only
    QVERIFY(schemes.stored(schemes.law).answers.isEmpty()); // only shown so far
    QVERIFY(unnamed(page).isEmpty());
    QPushButton *fill = buttonWith(page, u"Fill"_s);
    QTRY_VERIFY(fill->isEnabled());
    QSignalSpy arrived(&open.window, &MainWindow::arrived);
    QTest::mouseClick(fill, Qt::LeftButton);
    QVERIFY(!arrived.isEmpty() || arrived.wait(20'000));
    QCOMPARE(schemes.stored(schemes.law).answers.size(), 4);
    QVERIFY(schemes.stored(schemes.law).answers[u"PSTI-2.1"_s].isInferred());
}

void TestOtherSchemes::beginsANewOne()
{
    const Schemes schemes;
    OpenWindow open(schemes.files.path(), {.assessment = schemes.source, .page = u"product"_s});
    open.go(u"schemes#"_s + schemes.source);
    auto *page = open.window.currentPage();
    const QList<ChoiceRow *> rows = page->findChildren<ChoiceRow *>();
    QTRY_COMPARE(rows[0]->choice(), schemes.source);
    rows[1]->setChoice(u"new:en-303645-v2-1-1"_s);
    Q_EMIT rows[1]->committed();
    QPushButton *fill = buttonWith(page, u"Fill"_s);
    QTRY_VERIFY(fill->isEnabled());
    QSignalSpy arrived(&open.window, &MainWindow::arrived);
    QTest::mouseClick(fill, Qt::LeftButton);
    QVERIFY(!arrived.isEmpty() || arrived.wait(20'000));
    const auto all = schemes.all();
    QCOMPARE(all.size(), 3);
    const auto made = std::find_if(all.begin(), all.end(), [](const AssessmentSummary &one) {
        return one.scheme == u"en-303645-v2-1-1";
    });
    QVERIFY(made != all.end());
    QVERIFY(schemes.stored(made->id).answers[u"EN-5.2-2"_s].isInferred());
    QCOMPARE(made->progress, 0.0);
}

void TestOtherSchemes::saysWhenThereIsNothingToFill()
{
    const Schemes schemes;
    schemes.prefill();
    OpenWindow open(schemes.files.path(), {.assessment = schemes.source, .page = u"product"_s});
    open.go(u"schemes#"_s + schemes.source);
    auto *page = open.window.currentPage();
    const QList<ChoiceRow *> rows = page->findChildren<ChoiceRow *>();
    QTRY_COMPARE(rows[0]->choice(), schemes.source);
    rows[1]->setChoice(schemes.law);
    Q_EMIT rows[1]->committed();
    QTRY_VERIFY(says(page, u"nothing to fill that is not there already"_s));
    QVERIFY(!buttonWith(page, u"Fill"_s)->isEnabled());
}

void TestOtherSchemes::confirmsOneOnItsCard()
{
    const Schemes schemes;
    schemes.prefill();
    OpenWindow open(schemes.files.path(), {.assessment = schemes.law, .page = u"guideline/2"_s});
    auto *card = open.window.currentPage()->findChild<ProvisionCard *>();
    QCOMPARE(card->provision(), u"PSTI-2.1"_s);
    QVERIFY(says(card, u"Inferred from CoP-2.1 of Code of Practice"_s));
    QVERIFY(says(card, u"Inferred"_s));
    QPushButton *confirm = buttonWith(card, u"Confirm"_s);
    QVERIFY(confirm->isVisible());
    QVERIFY(unnamed(card).isEmpty());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY(!confirm->isVisible());
    QTRY_VERIFY(!says(card, u"Inferred"_s)); // the badge has gone too
    QCOMPARE(schemes.stored(schemes.law).answers[u"PSTI-2.1"_s].inheritance,
             Inheritance::Confirmed);
}

void TestOtherSchemes::aPartIsLeftToThePerson()
{
    const Schemes schemes;
    schemes.prefill();
    OpenWindow open(schemes.files.path(), {.assessment = schemes.law, .page = u"guideline/3"_s});
    auto *card = open.window.currentPage()->findChild<ProvisionCard *>();
    QCOMPARE(card->provision(), u"PSTI-3.1"_s);
    QVERIFY(says(card, u"covers only a part of this"_s));
    QVERIFY(says(card, u"Inferred"_s));
    QPushButton *confirm = buttonWith(card, u"Still holds"_s);
    QVERIFY(!confirm || !confirm->isVisible());
    card->setFocus();
    QTest::keyClick(card, Qt::Key_H); // nothing to confirm
    QTest::keyClick(card, Qt::Key_1);
    QTRY_VERIFY(!schemes.stored(schemes.law).answers[u"PSTI-3.1"_s].inference);
    QCOMPARE(schemes.stored(schemes.law).answers[u"PSTI-3.1"_s].verdict, Verdict::Pass);
    QTRY_VERIFY(!says(card, u"Inferred"_s));
}

void TestOtherSchemes::confirmsAGuideline()
{
    const Schemes schemes;
    schemes.prefill();
    OpenWindow open(schemes.files.path(), {.assessment = schemes.law, .page = u"guideline/2"_s});
    QWidget *page = open.window.currentPage();
    QPushButton *all = buttonWith(page, u"Confirm 1 answer"_s);
    QVERIFY(all && all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_VERIFY(!all->isVisible());
    QCOMPARE(schemes.stored(schemes.law).answers[u"PSTI-2.1"_s].inheritance,
             Inheritance::Confirmed);
    QVERIFY(schemes.stored(schemes.law).answers[u"PSTI-3.1"_s].isInferred());
}

void TestOtherSchemes::marksWhatHasChangedSince()
{
    const Schemes schemes;
    schemes.prefill();
    {
        auto workspace = schemes.files.openAt(u"lab.assay"_s);
        QVERIFY_OK(workspace);
        QVERIFY_OK(workspace->answer(schemes.source,
                                     SampleWorkspace::answer(u"CoP-2.1"_s, Verdict::Fail)));
    }
    OpenWindow open(schemes.files.path(), {.assessment = schemes.law, .page = u"guideline/2"_s});
    auto *card = open.window.currentPage()->findChild<ProvisionCard *>();
    QVERIFY(says(card, u"says something else by now"_s));
}

void TestOtherSchemes::theReviewNamesWhatIsInferred()
{
    const Schemes schemes;
    schemes.prefill();
    OpenWindow open(schemes.files.path(), {.assessment = schemes.law, .page = u"review"_s});
    const auto tells = [&](const QString &text) {
        for (const LinkedText *part : open.window.currentPage()->findChildren<LinkedText *>()) {
            if (part->isVisible() && part->toPlainText().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(tells(u"inferred from another scheme that nobody has confirmed"_s));
    QVERIFY(tells(u"PSTI-2.1, PSTI-2.3, PSTI-3.1, PSTI-3.3"_s));
}

void TestOtherSchemes::theCardNamesItsCounterparts()
{
    const Schemes schemes;
    OpenWindow open(schemes.files.path(), {.assessment = schemes.source, .page = u"guideline/2"_s});
    QTRY_VERIFY(says(&open.window,
                     u"Covers PSTI-2.1 of PSTI Regulations 2023, Schedule 1 (own reading, November "
                     "2026)"_s));
}

void TestOtherSchemes::theCrosswalkIsSeenFromBothSides()
{
    const Schemes schemes;
    OpenWindow open(schemes.files.path(), {.assessment = schemes.source, .page = u"product"_s});
    open.go(u"crosswalk#uk-psti-2023/PSTI-2.1"_s);
    auto *page = open.window.currentPage();
    auto *table = page->findChild<QTableView *>();
    const QList<ChoiceRow *> rows = page->findChildren<ChoiceRow *>();
    QTRY_COMPARE(rows[0]->choice(), u"uk-psti-2023"_s);
    rows[1]->setChoice(u"uk-cop-2018"_s);
    Q_EMIT rows[1]->committed();
    const auto cell = [&](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), u"PSTI-2.1"_s);
    QCOMPARE(cell(0, 1), u"is covered by"_s);
    QCOMPARE(cell(0, 2), u"CoP-2.1"_s);
    rows[1]->setChoice(u"en-303645-v2-1-1"_s);
    Q_EMIT rows[1]->committed();
    QCOMPARE(cell(0, 1), u"is deemed to be met with"_s);
    QVERIFY(says(page, u"SI 2023/1007, Schedule 2"_s));
    page->findChild<QLineEdit *>()->setText(u"no such thing"_s);
    QVERIFY(says(page, u"No link holds these words"_s));
    QVERIFY(unnamed(page).isEmpty());
}

void TestOtherSchemes::theCrosswalkIsWrittenAsCsv()
{
    const Schemes schemes;
    OpenWindow open(schemes.files.path(), {.assessment = schemes.source, .page = u"product"_s});
    open.go(u"crosswalk#uk-cop-2018"_s);
    auto *page = qobject_cast<CrosswalkPage *>(open.window.currentPage());
    QVERIFY(page);
    page->exportTo(schemes.files.path(u"walk.csv"_s));
    const QByteArray csv = schemes.files.read(u"walk.csv"_s);
    QVERIFY(csv.startsWith("uk-cop-2018,relation,"));
    QVERIFY(csv.count("\r\n") > 50);
    page->exportTo(schemes.files.path(u"none/walk.csv"_s));
    QVERIFY(says(page, u"the crosswalk cannot be written"_s)
            || says(page, u"The crosswalk cannot be written"_s));
}

void TestOtherSchemes::theGuidelineNamesItsLawAndItsRecommendations()
{
    const Schemes schemes;
    OpenWindow open(schemes.files.path(), {.assessment = schemes.source, .page = u"guideline/3"_s});
    QTRY_VERIFY(
        says(&open.window, u"Consumer Protection from Unfair Trading Regulations 2008: "_s));
    QVERIFY(says(&open.window, u"policy paper"_s));
    QWidget *page = open.window.currentPage();
    QVERIFY(!page->findChild<RecommendationList *>()); // nothing is read before it is wanted
    openFold(page, u"Other documents"_s);
    auto *list = page->findChild<RecommendationList *>();
    QVERIFY(list);
    auto *table = list->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 153);
    list->findChild<QLineEdit *>()->setText(u"etsi"_s);
    QTRY_VERIFY(table->model()->rowCount() < 60);
    QVERIFY(table->model()->rowCount() > 10);
    list->findChild<QLineEdit *>()->setText(u"no such thing"_s);
    QTRY_VERIFY(says(list, u"None holds these words"_s));
    QVERIFY(unnamed(list).isEmpty());
}

void TestOtherSchemes::importsTheUsersOwnCopy()
{
    const Schemes schemes;
    QVERIFY(schemes.files.write(u"own.json"_s, R"([{"Version": "4.0"},
        {"DCMS Code of Practice Guidelines Number": "2", "Organisation": "ACME",
         "Standard / Recommendation Name": "Rules", "Recommendation Number / Section": "7",
         "Recommendation Extracted from Linked Source": "Tell everybody.", "Web Link": "",
         "Notes": "", "Added at Version": "4"}])"));
    OpenWindow open(schemes.files.path(), {.assessment = schemes.source, .page = u"guideline/2"_s});
    QWidget *page = open.window.currentPage();
    openFold(page, u"Other documents"_s);
    auto *list = page->findChild<RecommendationList *>();
    auto *table = list->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 69);
    list->importFile(schemes.files.path(u"none.json"_s));
    QTRY_VERIFY(says(list, u"mapping database cannot be imported"_s));
    list->importFile(schemes.files.path(u"own.json"_s));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!says(list, u"Tell everybody."_s));
    table->selectRow(0);
    QVERIFY(says(list, u"Tell everybody."_s)); // in full, where it is chosen
    QVERIFY(says(list, u"own.json"_s));
    open.go(u"start"_s);
    QAction *undo = actionWith(open.window, u"Undo"_s);
    QTRY_VERIFY(undo->toolTip().contains(u"import of the mapping database"_s));
    undo->trigger();
    open.go(u"guideline/2"_s);
    QTRY_COMPARE(table->model()->rowCount(), 69);
}

QTEST_MAIN(TestOtherSchemes)
#include "tst_otherschemes.moc"
