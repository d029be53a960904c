#include "forms/adoptionpage.h"
#include "forms/charts/chartview.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/errorbanner.h"
#include "support/adoptionfixture.h"
#include "support/openedsession.h"

#include "assessment/adoption/figuresfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forms;
using assessment::Workspace;

/// Counting, adding up and writing figures in the window.
class TestAdoptionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyThereAreNoFigures();
    void countsAndShows();
    void namesABadBundle();
    void addsUpFiles();
    void writesEveryForm();
    void canBeHeard();

private:
    static void count(AdoptionPage &page)
    {
        QSignalSpy answered(&page, &AdoptionPage::answered);
        page.count();
        QVERIFY(answered.wait(60'000));
    }
    static ChoiceRow *rowOf(AdoptionPage &page, const QString &caption)
    {
        for (ChoiceRow *row : page.findChildren<ChoiceRow *>()) {
            if (row->caption() == caption)
                return row;
        }
        qFatal("no such row");
    }
    static std::unique_ptr<AdoptionPage> shown(OpenedSession &open)
    {
        auto page = std::make_unique<AdoptionPage>(*open.session);
        page->resize(900, 1200);
        page->show();
        if (!QTest::qWaitFor([&] { return !rowOf(*page, u"Scheme"_s)->choice().isEmpty(); }))
            qFatal("no scheme");
        return page;
    }
};

void TestAdoptionPage::saysWhyThereAreNoFigures()
{
    OpenedSession open;
    const auto page = shown(open);
    count(*page);
    QVERIFY(page->findChild<ErrorBanner *>()->text().contains(u"fewer than 5"_s));
    QVERIFY(!page->findChild<ChartView *>()->isVisible());
}

void TestAdoptionPage::countsAndShows()
{
    OpenedSession open;
    open.now([](Workspace &w) {
        adoptionfixture::fill(w, 0, 12, 6);
        return adoptionfixture::fill(w, 20, 6, 0, u"toy"_s).size();
    });
    const auto page = shown(open);
    count(*page);
    auto *chart = page->findChild<ChartView *>();
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->chart().bars.size(), 13);
    ChoiceRow *view = rowOf(*page, u"Show"_s);
    view->setChoice(u"provisions"_s);
    Q_EMIT view->committed();
    QVERIFY(chart->chart().bars.first().name.startsWith(u"CoP-1.1"_s));
    QVERIFY2(chart->chart().bars.first().words.startsWith(u"12 pass; 6 fail"_s)
                 || chart->chart().bars.first().words.contains(u"or"_s),
             qPrintable(chart->chart().bars.first().words));
    view->setChoice(u"types"_s);
    Q_EMIT view->committed();
    QStringList names;
    for (const labels::ChartBar &bar : chart->chart().bars)
        names.append(bar.name);
    QVERIFY2(names.contains(u"Toy"_s) || names.size() == 1, qPrintable(names.join(u", "_s)));
    view->setChoice(u"quarters"_s);
    Q_EMIT view->committed();
    QCOMPARE(chart->chart().bars.size(), 1);
    QVERIFY(!chart->accessibleDescription().contains(adoptionfixture::marker()));
}

void TestAdoptionPage::namesABadBundle()
{
    OpenedSession open;
    open.now([](Workspace &w) { return adoptionfixture::fill(w, 0, 8, 0).size(); });
    QVERIFY(open.sample.write(u"bad.assaycase"_s, "no bundle"));
    const auto page = shown(open);
    page->setBundles({open.sample.path(u"bad.assaycase"_s)});
    QVERIFY(says(page.get(), u"1 bundle is counted too"_s)
            || says(page.get(), u"1 bundle(s) are counted too"_s));
    count(*page);
    QVERIFY(says(page.get(), u"bad.assaycase"_s));
    QVERIFY(page->findChild<ChartView *>()->isVisible()); // the others are counted
}

void TestAdoptionPage::addsUpFiles()
{
    OpenedSession open;
    open.now([](Workspace &w) { return adoptionfixture::fill(w, 0, 8, 0).size(); });
    OpenedSession other;
    other.now([](Workspace &w) { return adoptionfixture::fill(w, 50, 9, 0).size(); });
    QStringList files;
    for (OpenedSession *lab : {&open, &other}) {
        const auto page = shown(*lab);
        count(*page);
        files.append(lab->sample.path(u"figures.json"_s));
        QSignalSpy notice(page.get(), &Page::notice);
        page->exportTo(files.last());
        QVERIFY(notice.wait(20'000));
    }
    const auto page = shown(open);
    QSignalSpy answered(page.get(), &AdoptionPage::answered);
    page->addUp(files);
    QVERIFY(answered.wait(20'000));
    // Each has the assessment of its session too.
    QVERIFY(says(page.get(), u"19 product"_s));
    QVERIFY(says(page.get(), u"2 source"_s));
    page->addUp({files[0], files[0]});
    QVERIFY(answered.wait(20'000));
    QVERIFY(page->findChild<ErrorBanner *>()->text().contains(u"same laboratory"_s));
    QVERIFY(!page->findChild<ChartView *>()->isVisible());
}

void TestAdoptionPage::writesEveryForm()
{
    OpenedSession open;
    open.now([](Workspace &w) { return adoptionfixture::fill(w, 0, 8, 0).size(); });
    const auto page = shown(open);
    count(*page);
    QSignalSpy notice(page.get(), &Page::notice);
    for (const QString &name : {u"f.json"_s, u"f.csv"_s, u"f.png"_s, u"f.svg"_s}) {
        page->exportTo(open.sample.path(name));
        QVERIFY(notice.wait(20'000));
        const QByteArray bytes = open.sample.read(name);
        QVERIFY(bytes.size() > 200);
        QVERIFY(!bytes.contains(adoptionfixture::marker().toUtf8()));
    }
    QVERIFY_OK(assessment::readFigures(open.sample.read(u"f.json"_s), u"f.json"_s));
    QVERIFY(open.sample.read(u"f.png"_s).startsWith("\x89PNG"));
    QVERIFY(open.sample.read(u"f.svg"_s).contains("<svg"));
}

void TestAdoptionPage::canBeHeard()
{
    OpenedSession open;
    open.now([](Workspace &w) { return adoptionfixture::fill(w, 0, 8, 0).size(); });
    const auto page = shown(open);
    count(*page);
    QCOMPARE(unnamed(page.get()), QStringList());
    auto *chart = page->findChild<ChartView *>();
    QVERIFY(chart->focusPolicy() & Qt::TabFocus);
    QVERIFY(chart->accessibleDescription().contains(chart->chart().bars.last().words));
}

QTEST_MAIN(TestAdoptionPage)
#include "tst_adoptionpage.moc"
