#include "forms/rows/choicerow.h"
#include "forms/rows/sheettable.h"
#include "forms/traceabilitypage.h"
#include "support/finders.h"
#include "support/openedsession.h"
#include "support/openwindow.h"
#include "support/reportfixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forms;

/// The traceability matrix in the window.
class TestTraceabilityPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theMenuLeadsThere();
    void isSeenFromBothSides();
    void searchesTestCases();
    void leadsToTheTestAndToTheProvision();
    void writesCsvInTheOrderShown();

private:
    TraceabilityPage *page() const
    {
        return qobject_cast<TraceabilityPage *>(m_open->window.currentPage());
    }
    SheetTable *table() const { return page()->findChild<SheetTable *>(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    void seeFrom(const QString &side) const
    {
        auto *order = page()->findChild<ChoiceRow *>();
        order->setChoice(side);
        Q_EMIT order->committed();
    }
    void find(const QString &words) const { page()->findChild<QLineEdit *>()->setText(words); }

    SampleWorkspace m_files;
    QString m_id;
    std::unique_ptr<OpenWindow> m_open;
};

void TestTraceabilityPage::initTestCase()
{
    auto workspace = m_files.create();
    QVERIFY_OK(workspace);
    m_id = reportfixture::make(*workspace).assessment;
}

void TestTraceabilityPage::init()
{
    m_open.reset();
    m_open = std::make_unique<OpenWindow>(
        m_files.path(), MainWindow::Place{.assessment = m_id, .page = u"product"_s});
    m_open->go(u"traceability"_s);
    QVERIFY(page());
}

void TestTraceabilityPage::theMenuLeadsThere()
{
    m_open->go(u"product"_s);
    QAction *act = actionWith(m_open->window, u"What the device tests stand for"_s);
    QVERIFY(act);
    act->trigger();
    QTRY_VERIFY(page());
}

void TestTraceabilityPage::isSeenFromBothSides()
{
    QVERIFY(cell(0, 0).startsWith(u"DT-01 "));
    QVERIFY(says(page(), u"Device tests: 38"_s));
    seeFrom(u"provisions"_s);
    QCOMPARE(cell(0, 0), u"CoP-1.1"_s);
    QVERIFY(cell(0, 1).startsWith(u"DT-01 "));
    QVERIFY(says(page(), u"provisions without one"_s));
}

void TestTraceabilityPage::searchesTestCases()
{
    find(u"5.13-1A-2"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(cell(0, 0).startsWith(u"DT-36 "));
    find(u"no such case"_s);
    QVERIFY(!table()->isVisible());
    QVERIFY(says(page(), u"No line holds these words"_s));
    QVERIFY(unnamed(page()).isEmpty());
}

void TestTraceabilityPage::leadsToTheTestAndToTheProvision()
{
    find(u"DT-36"_s);
    table()->selectRow(0);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(m_open->window.currentPage()->pageId(), u"device"_s);
    m_open->go(u"traceability#CoP-13.1"_s);
    QCOMPARE(page()->findChild<ChoiceRow *>()->choice(), u"provisions"_s);
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(m_open->window.currentPage()->pageId(), u"guideline/13"_s);
}

void TestTraceabilityPage::writesCsvInTheOrderShown()
{
    seeFrom(u"provisions"_s);
    find(u"CoP-4"_s); // what is written is the whole all the same
    page()->exportTo(m_files.path(u"matrix.csv"_s));
    const QList<QByteArray> lines = m_files.read(u"matrix.csv"_s).split('\n');
    QVERIFY(lines.size() > 100);
    QVERIFY(lines[1].contains(",CoP-1.1,"));
    page()->exportTo(m_files.path(u"none/matrix.csv"_s));
    QVERIFY(says(page(), u"matrix cannot be written"_s));
}

QTEST_MAIN(TestTraceabilityPage)
#include "tst_traceabilitypage.moc"
