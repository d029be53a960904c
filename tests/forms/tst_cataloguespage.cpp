#include "forms/cataloguespage.h"

#include "assessment/signing/cms.h"
#include "forms/rows/errorbanner.h"
#include "support/finders.h"
#include "support/openedsession.h"
#include "support/openwindow.h"
#include "support/signingfixture.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

namespace {

QByteArray ownTable()
{
    return signingfixture::contentOf(u"" SOURCE_ROOT "/tests/data/own-catalogue.csv"_s);
}

QString tableText(const QTableView *table)
{
    QString text;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            text += table->model()->index(row, column).data().toString() + u'\n';
    }
    return text;
}

} // namespace

/// Schemes in the window: a catalogue looked at, imported, exported, removed, and what its
/// assessments show.
class TestCataloguesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<signingfixture::Demo>(QDateTime::currentDateTimeUtc());
    }
    void init();
    void looksImportsAndTakesBack();
    void listsEveryProblem();
    void takesTheSignatureBesideIt();
    void refusesATamperedFile();
    void exportsWithoutOverwriting();
    void assessmentsOfUnsignedOnesSaySo();
    void anotherEditionClosesWhatIsOpen();

private:
    /// The page in an open window.
    CataloguesPage *pageOf(OpenWindow &open)
    {
        open.go(u"catalogues"_s);
        return qobject_cast<CataloguesPage *>(open.window.currentPage());
    }
    static QTableView *table(const QWidget *page, const QString &name)
    {
        for (QTableView *one : page->findChildren<QTableView *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    QStringList stored() const
    {
        QStringList ids;
        auto workspace = m_files->openAt(u"lab.assay"_s);
        const auto own = workspace->ownCatalogues();
        for (const OwnCatalogue &one : *own)
            ids.append(one.id);
        return ids;
    }

    std::unique_ptr<signingfixture::Demo> m_demo;
    std::unique_ptr<SampleWorkspace> m_files;
    QString m_id;
};

void TestCataloguesPage::init()
{
    m_files = std::make_unique<SampleWorkspace>();
    auto workspace = m_files->create();
    QVERIFY_OK(workspace);
    m_id = *SampleWorkspace::assess(*workspace);
    QVERIFY(m_files->write(u"own.csv"_s, ownTable()));
}

void TestCataloguesPage::looksImportsAndTakesBack()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    QAction *menu = actionWith(open.window, u"Catalogues of schemes"_s);
    QVERIFY(menu->isEnabled());
    menu->trigger();
    QTRY_COMPARE(open.page(), u"catalogues"_s);
    auto *page = qobject_cast<CataloguesPage *>(open.window.currentPage());
    QTableView *schemes = table(page, u"Schemes"_s);
    QTRY_COMPARE(schemes->model()->rowCount(), 4);
    QVERIFY(tableText(schemes).contains(u"part of the program"));
    QVERIFY(!buttonWith(page, u"Remove"_s)->isEnabled());

    page->look(m_files->path(u"own.csv"_s));
    QTRY_VERIFY(says(page, u"ACME door lock scheme, edition 2026-03"_s));
    QVERIFY(says(page, u"Not signed: no endorsement mark"_s));
    QVERIFY(says(page, u"2 guidelines and 3 provisions"_s));
    QVERIFY(tableText(table(page, u"What is in the file"_s)).contains(u"ACME-2.1"));
    QVERIFY(unnamed(page).isEmpty());
    QCOMPARE(stored(), QStringList()); // nothing yet
    QTRY_COMPARE(open.window.focusWidget(), buttonWith(page, u"Import now"_s));
    QTest::keyClick(open.window.focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(stored(), QStringList{u"acme-locks"_s});
    QTRY_COMPARE(schemes->model()->rowCount(), 5);
    schemes->selectRow(4);
    QVERIFY(says(page, u"From own.csv, imported on"_s));
    QVERIFY(says(page, u"No assessment follows it."_s));
    QVERIFY(buttonWith(page, u"Remove"_s)->isEnabled());
    QTest::mouseClick(buttonWith(page, u"Remove"_s), Qt::LeftButton);
    QTRY_COMPARE(stored(), QStringList());
    QAction *undo = actionWith(open.window, u"Undo"_s);
    QTRY_VERIFY(undo->toolTip().contains(u"removal of the scheme"_s));
    undo->trigger();
    QTRY_COMPARE(stored(), QStringList{u"acme-locks"_s});
}

void TestCataloguesPage::listsEveryProblem()
{
    QVERIFY(m_files->write(u"bad.csv"_s, ownTable().replace(",shall,", ",must,")));
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    CataloguesPage *page = pageOf(open);
    page->look(m_files->path(u"bad.csv"_s));
    QTRY_VERIFY(says(page, u"bad.csv cannot be imported"_s));
    const QString problems = tableText(table(page, u"What is in the file"_s));
    QVERIFY2(problems.contains(u"row 2, column 21 (strength)"), qPrintable(problems));
    QVERIFY2(problems.contains(u"row 4, column 21 (strength)"), qPrintable(problems));
    QVERIFY(!buttonWith(page, u"Import now"_s)->isVisible());
    QVERIFY(!buttonWith(page, u"Certificates you trust…"_s)->isVisible());
    QTest::mouseClick(buttonWith(page, u"Leave it"_s), Qt::LeftButton);
    QVERIFY(!buttonWith(page, u"Leave it"_s)->isVisible());
}

void TestCataloguesPage::takesTheSignatureBesideIt()
{
    QVERIFY(
        m_files->write(u"own.csv.p7s"_s, *signing::signDetached(m_demo->identity(), ownTable())));
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    CataloguesPage *page = pageOf(open);
    page->look(m_files->path(u"own.csv"_s));
    QTRY_VERIFY(says(page, u"whom none of your certificates vouches for"_s));
    page->trust(m_demo->paths.root);
    QTRY_VERIFY(says(page, u"whom you trust."_s));
    QTest::mouseClick(buttonWith(page, u"Import now"_s), Qt::LeftButton);
    QTRY_COMPARE(stored(), QStringList{u"acme-locks"_s});
    auto workspace = m_files->open();
    QVERIFY(workspace->scheme(u"acme-locks"_s)->isVouchedFor());
}

void TestCataloguesPage::refusesATamperedFile()
{
    QVERIFY(
        m_files->write(u"own.csv.p7s"_s, *signing::signDetached(m_demo->identity(), ownTable())));
    QVERIFY(m_files->write(u"own.csv"_s, ownTable().replace("No two locks", "Some locks")));
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    CataloguesPage *page = pageOf(open);
    page->look(m_files->path(u"own.csv"_s));
    auto *banner = page->findChild<ErrorBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"changed after it was signed"), qPrintable(banner->text()));
    QVERIFY(!buttonWith(page, u"Import now"_s)->isVisible());
}

void TestCataloguesPage::exportsWithoutOverwriting()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    CataloguesPage *page = pageOf(open);
    QTRY_COMPARE(table(page, u"Schemes"_s)->model()->rowCount(), 4);
    const QString path = m_files->path(u"code.csv"_s);
    QSignalSpy notices(page, &Page::notice);
    page->writeTo(path);
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(notices[0][0].toString().contains(u"metadata/parties"));
    QVERIFY(m_files->read(u"code.csv"_s).startsWith("scheme_id,"));
    page->writeTo(path);
    auto *banner = page->findChild<ErrorBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"there is a file of that name"));
}

void TestCataloguesPage::assessmentsOfUnsignedOnesSaySo()
{
    QString own;
    {
        auto workspace = m_files->open();
        QVERIFY_OK(workspace->importCatalogue({.bytes = ownTable(), .name = u"own.csv"_s}));
        own = *workspace->newAssessment(workspace->products()->first().id, u"acme-locks"_s,
                                        AssessmentKind::Self);
    }
    const QString sentence = u"Nobody you trust has signed the catalogue"_s;
    OpenWindow open(m_files->path(), {.assessment = own, .page = u"guideline/1"_s});
    QTRY_VERIFY(says(&open.window, sentence));
    open.go(u"review"_s);
    QVERIFY(says(&open.window, sentence));
    open.go(u"start"_s);
    QVERIFY(!says(&open.window, sentence));
    open.window.go(u"assessment/"_s + m_id);
    QTRY_COMPARE(open.window.session()->assessment().id, m_id);
    QVERIFY(!says(&open.window, sentence));
}

void TestCataloguesPage::anotherEditionClosesWhatIsOpen()
{
    QString own;
    {
        auto workspace = m_files->open();
        QVERIFY_OK(workspace->importCatalogue({.bytes = ownTable(), .name = u"own.csv"_s}));
        own = *workspace->newAssessment(workspace->products()->first().id, u"acme-locks"_s,
                                        AssessmentKind::Self);
        QVERIFY_OK(workspace->answer(own, SampleWorkspace::answer(u"ACME-1.1"_s)));
    }
    OpenWindow open(m_files->path(), {.assessment = own, .page = u"guideline/1"_s});
    QVERIFY(m_files->write(u"next.csv"_s, ownTable().replace("opening code.,", "opening code!,")));
    CataloguesPage *page = pageOf(open);
    page->look(m_files->path(u"next.csv"_s));
    QTRY_VERIFY(says(page, u"It reopens ACME-1.1 in "_s + own));
    QTest::mouseClick(buttonWith(page, u"Import now"_s), Qt::LeftButton);
    QTRY_VERIFY(!open.window.session()->hasAssessment());
    QCOMPARE(open.page(), u"catalogues"_s);
    open.window.go(u"assessment/"_s + own);
    QTRY_VERIFY(open.window.session()->hasAssessment());
    QVERIFY(open.window.session()->scheme().provision(u"ACME-1.1"_s)->requirement.endsWith(u'!'));
}

QTEST_MAIN(TestCataloguesPage)
#include "tst_cataloguespage.moc"
