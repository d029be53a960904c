#include "forms/coveragematrix.h"
#include "forms/crosswalkpage.h"
#include "forms/foldable.h"
#include "forms/lawcard.h"
#include "forms/mappingpage.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/sheettable.h"
#include "forms/weblink.h"
#include "support/finders.h"
#include "support/guipauses.h"
#include "support/openedsession.h"
#include "support/openwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The user's own copy: the published rows with an extract in each.
QByteArray ownCopy()
{
    QJsonArray rows =
        QJsonDocument::fromJson(
            contentOf(u"" SOURCE_ROOT "/tests/data/dcms-mapping-v4-identifiers.json"_s))
            .array();
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QJsonObject row = rows[i].toObject();
        row[u"Recommendation Extracted from Linked Source"_s] = u"Quoted words %1."_s.arg(i);
        rows[i] = row;
    }
    return QJsonDocument(rows).toJson();
}

} // namespace

/// Takes the addresses that the program would give to the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser()
    {
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
        QDesktopServices::setUrlHandler(u"http"_s, this, "open");
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    }
    ~Browser() override
    {
        for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// The mapping database, its matrix and the laws, in the window.
class TestMappingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theMenuLeadsThere();
    void saysThatLinksAreNoProof();
    void filtersByEverything();
    void saysWhenNothingFits();
    void opensTheLinkInTheBrowserOnly();
    void theMatrixLeadsToTheRows();
    void theMatrixIsWrittenAsCsv();
    void theKeyboardIsEnough();
    void extractsAreShownOnceImported();
    void aBadFileIsToldBesideTheTable();
    void theLawsStandBeside();
    void anEditedListOfLawsCanBeUsed();
    void theCrosswalkShowsDocumentsToo();
    void nothingHoldsUpTheWindow();

private:
    MappingPage *page() const { return qobject_cast<MappingPage *>(m_open->window.currentPage()); }
    SheetTable *table() const { return page()->findChildren<SheetTable *>().constFirst(); }
    int rows() const { return table()->model()->rowCount(); }
    ChoiceRow *row(const QString &caption) const
    {
        for (ChoiceRow *one : page()->findChildren<ChoiceRow *>()) {
            if (one->caption() == caption)
                return one;
        }
        return nullptr;
    }
    void choose(const QString &caption, const QString &id) const
    {
        row(caption)->setChoice(id);
        Q_EMIT row(caption)->committed();
    }
    void find(const QString &words) const { page()->findChild<QLineEdit *>()->setText(words); }
    template<typename Part>
    Part *unfold(const QString &title) const
    {
        for (Foldable *fold : page()->findChildren<Foldable *>()) {
            if (fold->findChild<QToolButton *>()->text().startsWith(title))
                fold->setOpen(true);
        }
        return page()->findChild<Part *>();
    }

    std::unique_ptr<SampleWorkspace> m_files;
    std::unique_ptr<OpenWindow> m_open;
};

void TestMappingPage::init()
{
    m_open.reset();
    m_files = std::make_unique<SampleWorkspace>();
    {
        auto workspace = m_files->create();
        QVERIFY_OK(workspace);
    }
    m_open = std::make_unique<OpenWindow>(m_files->path());
    m_open->go(u"mapping"_s);
    QVERIFY(page());
    QTRY_COMPARE(rows(), 1155);
}

void TestMappingPage::theMenuLeadsThere()
{
    m_open->go(u"start"_s);
    QAction *act = actionWith(m_open->window, u"Mapping to other standards"_s);
    QVERIFY(act);
    act->trigger();
    QTRY_VERIFY(page());
}

void TestMappingPage::saysThatLinksAreNoProof()
{
    QVERIFY(says(page(), u"Links are pointers, not proof of conformity."_s));
    QVERIFY(says(page(), u"version 4.0"_s));
    QVERIFY(says(page(), u"1155 of 1155 recommendations."_s));
}

void TestMappingPage::filtersByEverything()
{
    choose(u"Guideline"_s, u"3"_s);
    QCOMPARE(rows(), 153);
    choose(u"Organisation"_s, u"GSMA"_s);
    QVERIFY(rows() < 20 && rows() > 0);
    choose(u"Guideline"_s, {});
    QCOMPARE(rows(), 77);
    // Only documents of this organisation are offered then.
    QCOMPARE(row(u"Document"_s)->findChild<QComboBox *>()->count(), 7);
    choose(u"Document"_s, u"IoT Security Guidelines Endpoint Ecosystem V2.2"_s);
    QCOMPARE(rows(), 39);
    find(u"clp13_6.9"_s);
    QVERIFY(rows() >= 1 && rows() < 5);
    buttonWith(page(), u"Show all"_s)->click();
    QCOMPARE(rows(), 1155);
    choose(u"Who must act"_s, u"retailer"_s);
    QCOMPARE(rows(), 153 + 110); // some provision of guidelines 3 and 8 speaks to retailers
    find(u"Provision 5.3-1"_s);
    table()->selectRow(0);
    QVERIFY(says(page(), u"Mobile app developers, Retailers"_s)); // by the same rule
    find({});
    choose(u"Who must act"_s, u"device_manufacturer"_s);
    QCOMPARE(rows(), 1155 - 58);
}

void TestMappingPage::saysWhenNothingFits()
{
    find(u"no such words"_s);
    QCOMPARE(rows(), 0);
    QVERIFY(!table()->isVisible());
    QVERIFY(says(page(), u"No recommendation fits all of this."_s));
    buttonWith(page(), u"Show all"_s)->click();
    QCOMPARE(rows(), 1155);
}

void TestMappingPage::opensTheLinkInTheBrowserOnly()
{
    const Browser browser;
    find(u"Provision 5.1-1"_s);
    table()->selectRow(0);
    auto *link = page()->findChild<WebLink *>();
    QVERIFY(link->isVisible());
    QVERIFY(says(page(), u"Who must act: Device manufacturers"_s));
    QVERIFY(browser.opened.isEmpty()); // nothing by itself
    buttonWith(link, u"Open the link"_s)->click();
    QCOMPARE(browser.opened.size(), 1);
    QCOMPARE(browser.opened[0].host(), u"www.etsi.org"_s);
    WebLink other;
    for (const QString &bad : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"https://"_s,
                               u"ms-settings:x"_s, u"not an address"_s}) {
        other.setAddress(bad);
        QVERIFY2(!buttonWith(&other, u"Open the link"_s)->isEnabled(), qPrintable(bad));
        other.open();
    }
    QCOMPARE(browser.opened.size(), 1);
}

void TestMappingPage::theMatrixLeadsToTheRows()
{
    auto *matrix = unfold<CoverageMatrix>(u"Coverage"_s);
    QVERIFY(matrix);
    auto *numbers = matrix->findChild<SheetTable *>();
    QCOMPARE(numbers->model()->rowCount(), 50); // 49 and their sum
    QCOMPARE(numbers->model()->columnCount(), 15);
    const auto cell = [&](int row, int column) { return numbers->model()->index(row, column); };
    const QList<int> published{95, 69, 153, 94, 190, 180, 75, 110, 46, 58, 34, 25, 26};
    for (int guideline = 1; guideline <= 13; ++guideline)
        QCOMPARE(cell(49, guideline).data().toInt(), published[guideline - 1]);
    QCOMPARE(cell(49, 14).data().toInt(), 1155);
    QVERIFY(cell(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"guideline 1: "_s));
    Q_EMIT numbers->chosen(cell(49, 12));
    QCOMPARE(rows(), 25);
    choose(u"A row for each"_s, u"document"_s);
    QCOMPARE(numbers->model()->rowCount(), 69);
    Q_EMIT numbers->chosen(cell(0, 14));
    QCOMPARE(QString::number(rows()), cell(0, 14).data().toString());
    // The matrix counts for whom the page is filtered.
    choose(u"Who must act"_s, u"retailer"_s);
    const int last = numbers->model()->rowCount() - 1;
    QCOMPARE(cell(last, 14).data().toInt(), 153 + 110);
}

void TestMappingPage::theMatrixIsWrittenAsCsv()
{
    auto *matrix = unfold<CoverageMatrix>(u"Coverage"_s);
    matrix->exportTo(m_files->path(u"coverage.csv"_s));
    QVERIFY(m_files->read(u"coverage.csv"_s).endsWith(",1155\r\n"));
    matrix->exportTo(m_files->path(u"none/coverage.csv"_s));
    QVERIFY(says(matrix, u"he matrix cannot be written"_s));
}

void TestMappingPage::theKeyboardIsEnough()
{
    auto *matrix = unfold<CoverageMatrix>(u"Coverage"_s);
    auto *numbers = matrix->findChild<SheetTable *>();
    numbers->setFocus();
    numbers->setCurrentIndex(numbers->model()->index(0, 0));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(numbers, Qt::Key_Right);
    QTest::keyClick(numbers, Qt::Key_End, Qt::ControlModifier);
    for (int i = 0; i < 11; ++i)
        QTest::keyClick(numbers, Qt::Key_Left);
    QCOMPARE(numbers->currentIndex().column(), 3);
    QTest::keyClick(numbers, Qt::Key_Return);
    QCOMPARE(rows(), 153);
    QTRY_COMPARE(m_open->window.focusWidget(), table());
    const Browser browser;
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(browser.opened.size(), 1);
    QVERIFY(unnamed(page()).isEmpty());
}

void TestMappingPage::extractsAreShownOnceImported()
{
    QVERIFY(m_files->write(u"own.json"_s, ownCopy()));
    find(u"Provision 5.1-1"_s);
    table()->selectRow(0);
    QVERIFY(!says(page(), u"Quoted words"_s));
    page()->importFile(m_files->path(u"own.json"_s));
    QTRY_VERIFY(says(page(), u"own.json"_s));
    table()->selectRow(0);
    QTRY_VERIFY(says(page(), u"Quoted words"_s));
    find(u"quoted words 1155."_s);
    QCOMPARE(rows(), 1);
    m_open->go(u"start"_s);
    QAction *undo = actionWith(m_open->window, u"Undo"_s);
    QTRY_VERIFY(undo->toolTip().contains(u"import of the mapping database"_s));
    undo->trigger();
    m_open->go(u"mapping"_s);
    QTRY_VERIFY(says(page(), u"Import your own copy"_s));
    find({});
    QTRY_COMPARE(rows(), 1155);
}

void TestMappingPage::aBadFileIsToldBesideTheTable()
{
    QVERIFY(m_files->write(u"bad.json"_s, R"([{"Version": "4.0"}, {"Organisation": "A"}])"));
    page()->importFile(m_files->path(u"bad.json"_s));
    QTRY_VERIFY(says(page(), u"row 1, column"_s));
    QCOMPARE(rows(), 1155);
    page()->importFile(m_files->path(u"none.json"_s));
    QTRY_VERIFY(says(page(), u"mapping database cannot be imported"_s));
}

void TestMappingPage::theLawsStandBeside()
{
    auto *law = unfold<LawCard>(u"Law"_s);
    QVERIFY(law);
    auto *laws = law->findChild<SheetTable *>();
    QCOMPARE(laws->model()->rowCount(), 10 + 8 + 6);
    QVERIFY(says(law, u"no legal advice"_s));
    choose(u"Guideline"_s, u"3"_s);
    QCOMPARE(laws->model()->rowCount(), 4);
    laws->selectRow(1);
    QVERIFY(says(law, u"SI 2025/272"_s)); // what replaced it, and where that stands
    const Browser browser;
    buttonWith(law, u"Open the link"_s)->click();
    QCOMPARE(browser.opened.size(), 1);
    QCOMPARE(browser.opened[0].host(), u"www.legislation.gov.uk"_s);
    choose(u"Guideline"_s, u"7"_s);
    QCOMPARE(laws->model()->rowCount(), 0);
    QVERIFY(says(law, u"No law of this list"_s));
}

void TestMappingPage::anEditedListOfLawsCanBeUsed()
{
    auto *law = unfold<LawCard>(u"Law"_s);
    law->exportTo(m_files->path(u"laws.json"_s));
    QByteArray text = m_files->read(u"laws.json"_s);
    QCOMPARE(text, assessment::builtInLawMapText());
    text.replace("Laws of the United Kingdom beside", "Our counsel's list beside");
    QVERIFY(m_files->write(u"edited.json"_s, text));
    law->take(m_files->path(u"edited.json"_s));
    QTRY_VERIFY(says(law, u"Our counsel's list"_s));
    QVERIFY(m_files->write(u"bad.json"_s, "{}"));
    law->take(m_files->path(u"bad.json"_s));
    QTRY_VERIFY(says(law, u"he list of laws cannot be used"_s));
    QVERIFY(says(law, u"Our counsel's list"_s));
    buttonWith(law, u"Use the built-in list"_s)->click();
    QTRY_VERIFY(says(law, u"The built-in list, as of"_s));
}

void TestMappingPage::theCrosswalkShowsDocumentsToo()
{
    const Browser browser;
    buttonWith(page(), u"Crosswalks with relations"_s)->click();
    QTRY_VERIFY(qobject_cast<CrosswalkPage *>(m_open->window.currentPage()));
    QWidget *walk = m_open->window.currentPage();
    auto *other = walk->findChildren<ChoiceRow *>()[1];
    other->setChoice(u"nist-ir-8425"_s);
    Q_EMIT other->committed();
    auto *links = walk->findChild<SheetTable *>();
    QCOMPARE(links->model()->rowCount(), 22);
    QCOMPARE(links->model()->index(0, 0).data().toString(), u"Guideline 1"_s);
    QVERIFY(says(walk, u"2022-09"_s));
    buttonWith(walk, u"Open the link"_s)->click();
    QCOMPARE(browser.opened.size(), 1);
}

void TestMappingPage::nothingHoldsUpTheWindow()
{
    QVERIFY(m_files->write(u"own.json"_s, ownCopy()));
    unfold<CoverageMatrix>(u"Coverage"_s);
    unfold<LawCard>(u"Law"_s);
    QCoreApplication::processEvents();
    GuiPauses pauses;
    page()->importFile(m_files->path(u"own.json"_s));
    QTRY_VERIFY_WITH_TIMEOUT(says(page(), u"own.json"_s), 20000);
    qInfo("longest pause while importing: %.1f ms", pauses.longestBusy());
    const double importing = pauses.longestBusy();
    double typing = 0;
    for (const QString &words : {u"p"_s, u"pa"_s, u"pas"_s, u"pass"_s, u""_s}) {
        pauses.restart();
        find(words);
        QTest::qWait(1); // what was put off is drawn
        QCoreApplication::processEvents();
        typing = qMax(typing, pauses.longestBusy());
    }
    qInfo("longest pause while typing: %.1f ms", typing);
    QVERIFY2(importing < 50, QByteArray::number(importing).constData());
    QVERIFY2(typing < 50, QByteArray::number(typing).constData());
}

QTEST_MAIN(TestMappingPage)
#include "tst_mappingpage.moc"
