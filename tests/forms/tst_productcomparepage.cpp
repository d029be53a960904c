#include "forms/comparedfactsmodel.h"
#include "forms/comparedfactstable.h"
#include "forms/productcomparepage.h"
#include "forms/rows/errorbanner.h"
#include "support/comparedlabels.h"
#include "support/finders.h"
#include "support/openedsession.h"
#include "support/openwindow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>

using namespace Qt::StringLiterals;

using comparedlabels::Made;
using forms::ComparedFactsModel;
using forms::ComparedFactsTable;
using forms::ProductComparePage;

/// Two labelled products side by side in the window.
class TestProductComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhatIsNeeded();
    void comparesTheTwoNewest();
    void hidesWhatIsTheSame();
    void aFileIsCheckedFirst();
    void aForgedFileIsRefused();
    void warnsOfAWithdrawnOne();
    void writesTheSamePageAsTheVerb();
    void namesEveryControl();
    void nothingIsCut();

private:
    void showPage()
    {
        m_page = std::make_unique<ProductComparePage>(*m_opened->session);
        m_page->resize(1100, 900);
        m_page->show();
    }
    ComparedFactsTable *table() const { return m_page->findChild<ComparedFactsTable *>(); }
    QString cell(const QString &question, int column) const
    {
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == question)
                return model->index(row, column).data().toString();
        }
        return {};
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write");
        return out.fileName();
    }
    QString problem() const { return m_page->findChild<forms::ErrorBanner *>()->text(); }

    const QDateTime m_issued = QDateTime::currentDateTimeUtc().addDays(-2);
    QTemporaryDir m_folder;
    std::unique_ptr<signingfixture::Demo> m_demo;
    Made m_camera;
    std::unique_ptr<OpenedSession> m_opened;
    std::unique_ptr<ProductComparePage> m_page;
};

void TestProductComparePage::initTestCase()
{
    m_demo = std::make_unique<signingfixture::Demo>(m_issued.addDays(-1));
    m_camera = comparedlabels::make(m_demo->identity(), comparedlabels::camera(m_issued));
}

void TestProductComparePage::init()
{
    m_page.reset();
    m_opened = std::make_unique<OpenedSession>();
}

void TestProductComparePage::saysWhatIsNeeded()
{
    showPage();
    QTRY_VERIFY(says(m_page.get(), u"Two signed labels are needed"_s));
    QVERIFY(!table()->isVisible());
    QVERIFY(!buttonWith(m_page.get(), u"Save as a web page"_s)->isVisible());
}

void TestProductComparePage::comparesTheTwoNewest()
{
    m_opened->now([this](assessment::Workspace &w) {
        comparedlabels::issueIn(w, m_demo->identity(), comparedlabels::lamp(m_issued));
        comparedlabels::issueIn(w, m_demo->identity(), comparedlabels::camera(m_issued));
        return true;
    });
    showPage();
    QTRY_VERIFY(table()->isVisible());
    QAbstractItemModelTester tester(table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int camera =
        table()->model()->headerData(1, Qt::Horizontal).toString().contains(u"Dimway"_s)
            ? ComparedFactsModel::FirstColumn
            : ComparedFactsModel::SecondColumn;
    QVERIFY(cell(u"Passwords"_s, camera).startsWith(u"The same on every unit"_s));
    QCOMPARE(cell(u"Passwords"_s, ComparedFactsModel::DifferenceColumn), u"≠ Different"_s);
    QCOMPARE(cell(u"Warranty"_s, ComparedFactsModel::DifferenceColumn), u"= The same"_s);
    QVERIFY(says(m_page.get(), u"4 of 31 answers are different"_s));
    // More than colour: a shape, a word and a heavier hand.
    const QAbstractItemModel *model = table()->model();
    bool bold = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex mark = model->index(row, ComparedFactsModel::DifferenceColumn);
        if (mark.data().toString().startsWith(u'≠'))
            bold = mark.data(Qt::FontRole).value<QFont>().weight() >= QFont::DemiBold;
    }
    QVERIFY(bold);
}

void TestProductComparePage::hidesWhatIsTheSame()
{
    comparesTheTwoNewest();
    const auto boxes = m_page->findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (const int at = box->findData(u"different"_s); at >= 0) {
            box->setCurrentIndex(at);
            Q_EMIT box->activated(at);
        }
    }
    QTRY_COMPARE(cell(u"Warranty"_s, 0), QString());
    QVERIFY(!cell(u"Passwords"_s, 0).isEmpty());
}

void TestProductComparePage::aFileIsCheckedFirst()
{
    const QString number = m_opened->now([this](assessment::Workspace &w) {
        return comparedlabels::issueIn(w, m_demo->identity(), comparedlabels::lamp(m_issued))
            .label.certificateId;
    });
    showPage();
    QTRY_VERIFY(says(m_page.get(), u"Two signed labels are needed"_s));
    m_page->reveal(number);
    m_page->addFile(file(u"camera.pdf"_s, m_camera.pdf));
    QTRY_VERIFY_WITH_TIMEOUT(problem().contains(u"trust"_s), 20'000);
    QVERIFY(!table()->isVisible());
    // Once somebody is trusted the same file is looked at again.
    m_page->setTrust(m_demo->paths.root);
    QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible(), 20'000);
    QCOMPARE(cell(u"Passwords"_s, ComparedFactsModel::DifferenceColumn), u"≠ Different"_s);
    // A code says less, and that is said.
    m_page->setTrust(m_demo->paths.trust); // a code carries no certificate
    m_page->addFile(file(u"code.txt"_s, m_camera.code));
    QTRY_VERIFY_WITH_TIMEOUT(
        cell(u"Passwords"_s, ComparedFactsModel::SecondColumn) == u"Not in the code"_s, 20'000);
}

void TestProductComparePage::aForgedFileIsRefused()
{
    showPage();
    m_page->setTrust(m_demo->paths.root);
    QByteArray forged = m_camera.pdf;
    forged[forged.size() / 2] = char(forged[forged.size() / 2] ^ 1);
    m_page->addFile(file(u"forged.pdf"_s, forged));
    QTRY_VERIFY_WITH_TIMEOUT(problem().contains(u"not compared"_s), 20'000);
    QVERIFY(!table()->isVisible());
    m_page->addFile(m_folder.filePath(u"none.pdf"_s));
    QVERIFY2(problem().contains(u"no such file"_s), qPrintable(problem()));
}

void TestProductComparePage::warnsOfAWithdrawnOne()
{
    m_opened->now([this](assessment::Workspace &w) {
        comparedlabels::issueIn(w, m_demo->identity(), comparedlabels::lamp(m_issued));
        const Made camera =
            comparedlabels::issueIn(w, m_demo->identity(), comparedlabels::camera(m_issued));
        return bool(w.suspendLabel(camera.label.certificateId, u"Bug."_s));
    });
    showPage();
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(says(m_page.get(), u"its certificate is not in force (suspended)"_s));
}

void TestProductComparePage::writesTheSamePageAsTheVerb()
{
    comparesTheTwoNewest();
    const QString path = m_folder.filePath(u"products.html"_s);
    QSignalSpy notice(m_page.get(), &forms::Page::notice);
    m_page->save(path);
    QCOMPARE(notice.size(), 1);
    const QByteArray html = signingfixture::contentOf(path);
    QCOMPARE(html.count("<tr class=\"different\">"), 4);
}

void TestProductComparePage::namesEveryControl()
{
    comparesTheTwoNewest();
    QCOMPARE(unnamed(m_page.get()), QStringList());
}

void TestProductComparePage::nothingIsCut()
{
    comparesTheTwoNewest();
    const QFont usual = QApplication::font();
    QFont twice = usual;
    twice.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(twice);
    QTRY_VERIFY(table()->rowHeight(1) > QFontMetrics(twice).height());
    QCoreApplication::processEvents();
    int height = table()->horizontalHeader()->height();
    int width = 0;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        height += table()->rowHeight(row);
        for (int column = 0; column < ComparedFactsModel::ColumnCount; ++column) {
            const QModelIndex index = table()->model()->index(row, column);
            if (table()->columnSpan(row, column) == 1)
                QVERIFY2(table()->sizeHintForIndex(index).height() <= table()->rowHeight(row) + 1,
                         qPrintable(index.data().toString()));
        }
    }
    for (int column = 0; column < ComparedFactsModel::ColumnCount; ++column)
        width += table()->columnWidth(column);
    QVERIFY(height <= table()->height());
    QVERIFY(width <= table()->viewport()->width());
    QApplication::setFont(usual);
}

QTEST_MAIN(TestProductComparePage)
#include "tst_productcomparepage.moc"
