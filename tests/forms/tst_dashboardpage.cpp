#include "forms/charts/chartview.h"
#include "forms/dashboardcard.h"
#include "forms/dashboardpage.h"
#include "forms/rows/sheettable.h"
#include "support/adoptionfixture.h"
#include "support/guipauses.h"
#include "support/openedsession.h"
#include "support/openwindow.h"

#include <QAbstractItemModel>
#include <QImage>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forms;
using assessment::DashboardPart;
using assessment::Workspace;

namespace {

DashboardCard *cardOf(const DashboardPage &page, DashboardPart part)
{
    for (DashboardCard *card : page.cards()) {
        if (card->part() == part)
            return card;
    }
    qFatal("no such card");
}

void showAndWait(DashboardPage &page)
{
    QSignalSpy shown(&page, &DashboardPage::shown);
    page.show();
    QVERIFY(!shown.isEmpty() || shown.wait(20'000));
}

} // namespace

/// What waits, as charts that lead somewhere.
class TestDashboardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIsForWhileThereIsNothing();
    void leadsToTheAssessmentsBehindABar();
    void leadsToStatements();
    void goesByKeyboardAndByEar();
    void followsWhatIsDone();
    void isSavedAsAPicture();
    void isQuickWithManyAssessments();
};

void TestDashboardPage::saysWhatItIsForWhileThereIsNothing()
{
    SampleWorkspace files;
    auto desk = std::make_shared<assessment::WorkspaceThread>();
    QVERIFY_OK(desk->create(files.path(), SampleWorkspace::as(u"ada"_s)).result());
    Session session(desk);
    DashboardPage page(session);
    showAndWait(page);
    QVERIFY(says(&page, u"There is no assessment yet"_s));
    QSignalSpy jump(&page, &Page::jump);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible())
            button->click();
    }
    QCOMPARE(jump.size(), 1);
    QCOMPARE(jump[0][0].toString(), u"new"_s);
}

void TestDashboardPage::leadsToTheAssessmentsBehindABar()
{
    OpenedSession open;
    QVERIFY_OK(open.now([](Workspace &w) {
        adoptionfixture::fill(w, 0, 3, 0);
        return adoptionfixture::add(w, 9, u"toy"_s, false, true);
    }));
    DashboardPage page(*open.session);
    page.resize(1200, 900);
    showAndWait(page);
    QVERIFY(says(&page, u"5 of 5 assessment"_s));
    DashboardCard *card = cardOf(page, DashboardPart::State);
    QVERIFY(!card->list()->isVisible());
    card->chart()->bars()[0]->click(); // drafts
    QVERIFY(card->list()->isVisible());
    QCOMPARE(card->list()->model()->rowCount(), 4);
    QVERIFY(says(card, u"Draft (4)"_s));
    QSignalSpy jump(&page, &Page::jump);
    card->list()->setCurrentIndex(card->list()->model()->index(0, 0));
    QTest::keyClick(card->list(), Qt::Key_Return);
    QCOMPARE(jump.size(), 1);
    QCOMPARE(jump[0][0].toString(), u"assessment/"_s + open.id());
    card->chart()->bars()[3]->click(); // accepted, no label yet
    QCOMPARE(card->list()->model()->rowCount(), 1);
    card->chart()->bars()[3]->click();
    QVERIFY(!card->list()->isVisible());
    QVERIFY(!card->chart()->bars()[1]->isCheckable()); // nothing was rejected: leads nowhere
}

/// A reminder of a statement opens the page of statements, also when no assessment is open.
void TestDashboardPage::leadsToStatements()
{
    SampleWorkspace files;
    QString id;
    {
        auto workspace = files.create();
        QVERIFY_OK(workspace);
        id = *SampleWorkspace::assess(*workspace);
        assessment::StatementEdits edits;
        edits.fields[u"batch"_s] = u"Week 12"_s;
        QVERIFY_OK(workspace->setStatementEdits(workspace->assessment(id)->product.id,
                                                assessment::StatementKind::Psti, edits));
    }
    OpenWindow open(files.path(), {});
    open.go(u"dashboard"_s);
    auto *page = qobject_cast<DashboardPage *>(open.window.currentPage());
    QVERIFY(page);
    DashboardCard *card = cardOf(*page, DashboardPart::Statement);
    QTRY_VERIFY(card->isVisible());
    card->chart()->bars()[0]->click();
    QVERIFY(card->list()->isVisible());
    QCOMPARE(card->list()->model()->index(0, 1).data().toString(),
             u"Statement of compliance, written by ada"_s);
    QVERIFY(unnamed(page).isEmpty());
    open.settle();
    if (qEnvironmentVariableIsSet("ASSAY_PICTURES"))
        card->grab().save(qEnvironmentVariable("ASSAY_PICTURES") + u"/dashboard-statements.png"_s);
    card->list()->setCurrentIndex(card->list()->model()->index(0, 0));
    QTest::keyClick(card->list(), Qt::Key_Return);
    QTRY_COMPARE(open.page(), u"statements"_s);
    QCOMPARE(open.window.session()->assessment().id, id);
}

void TestDashboardPage::goesByKeyboardAndByEar()
{
    OpenedSession open;
    DashboardPage page(*open.session);
    showAndWait(page);
    ChartBarButton *bar = cardOf(page, DashboardPart::State)->chart()->bars().first();
    QVERIFY2(bar->accessibleName().startsWith(u"Draft: 1 assessment"_s),
             qPrintable(bar->accessibleName()));
    QCOMPARE(unnamed(&page), QStringList());
    QTest::keyClick(bar, Qt::Key_Return);
    QVERIFY(cardOf(page, DashboardPart::State)->list()->isVisible());
    QVERIFY(bar->focusPolicy() & Qt::TabFocus);
}

void TestDashboardPage::followsWhatIsDone()
{
    OpenedSession open;
    DashboardPage page(*open.session);
    showAndWait(page);
    const QString id = open.id();
    QVERIFY(open.act([id](Workspace &w) {
        return w.answer(id, SampleWorkspace::answer(u"CoP-1.1"_s, assessment::Verdict::Fail));
    }));
    QVERIFY(open.act([id](Workspace &w) { return w.submit(id); }));
    ChartView *chart = cardOf(page, DashboardPart::State)->chart();
    QTRY_COMPARE(chart->chart().bars[2].size(), 1.0); // submitted
    QCOMPARE(chart->chart().bars[0].size(), 0.0);
}

void TestDashboardPage::isSavedAsAPicture()
{
    OpenedSession open;
    DashboardPage page(*open.session);
    showAndWait(page);
    QSignalSpy notice(&page, &Page::notice);
    page.exportTo(open.sample.path(u"board.png"_s));
    QTRY_COMPARE(notice.size(), 1);
    const QImage image(open.sample.path(u"board.png"_s));
    QVERIFY(image.height() > 400);
    QVERIFY(image.text(u"Description"_s).contains(u"Work in hand"_s));
    page.exportTo(open.sample.path(u"board.svg"_s));
    QTRY_COMPARE(notice.size(), 2);
    QVERIFY(open.sample.read(u"board.svg"_s).contains("Days since the last act"));
    page.exportTo(u"/nowhere/board.svg"_s);
    QTRY_VERIFY(says(&page, u"nowhere"_s));
    QCOMPARE(notice.size(), 2);
}

/// Thousands of rows behind one bar do not hold the window up. The engine's part is measured by
/// tests/benchmarks/scale.
void TestDashboardPage::isQuickWithManyAssessments()
{
    assessment::DashboardSource source;
    source.day = QDate(2026, 11, 1);
    for (int n = 0; n < 10'000; ++n) {
        source.cases.append({.id = u"A-%1"_s.arg(n),
                             .product = u"Brightwell BC-%1"_s.arg(n),
                             .firmware = u"1.0"_s,
                             .scheme = u"uk-cop-2018"_s,
                             .person = u"ada %1"_s.arg(n % 40),
                             .lastAct = source.day.addDays(-(n % 120))});
    }
    const assessment::Dashboard dashboard = dashboardOf(source);
    QCOMPARE(dashboard.inHand(), 10'000);
    DashboardCard card(DashboardPart::Age);
    card.resize(600, 800);
    static_cast<QWidget &>(card).show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    GuiPauses pauses;
    card.show(dashboard);
    QCoreApplication::processEvents();
    pauses.restart();
    QTest::qWait(20);
    card.chart()->bars()[3]->click();
    QTest::qWait(50);
    QVERIFY(card.list()->model()->rowCount() > 2000);
    qInfo("longest pause: %.1f ms, of it work %.1f ms", pauses.longest(), pauses.longestBusy());
    QVERIFY2(pauses.longestBusy() < 50, qPrintable(QString::number(pauses.longestBusy())));
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
