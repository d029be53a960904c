#include "forms/batchpage.h"
#include "forms/identitychooser.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/sheettable.h"
#include "forms/secretfield.h"
#include "labels/batch.h"
#include "support/acceptedlab.h"
#include "support/designfixture.h"
#include "support/openedsession.h"

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

/// A table of models becomes labels in the window.
class TestBatchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void saysWhichRowsCannotBeUsed();
    void issuesTheOthersAndGoesOn();
    void drawsWithADesignOfOnesOwn();
    void refusesWhatIsNoTable();
    void namesEveryControl();

private:
    QString table(const QString &name, const QByteArray &content) const;
    QString cell(int row, int column) const
    {
        return m_page->findChild<SheetTable *>()->model()->index(row, column).data().toString();
    }
    void open();

    AcceptedLab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BatchPage> m_page;
};

void TestBatchPage::initTestCase()
{
    QCOMPARE(m_lab.make(), QString());
}

void TestBatchPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

QString TestBatchPage::table(const QString &name, const QByteArray &content) const
{
    QFile file(m_lab.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no table");
    return file.fileName();
}

void TestBatchPage::open()
{
    auto desk = std::make_shared<WorkspaceThread>();
    (void)desk->open(m_lab.path(u"lab.assay"_s), SampleWorkspace::as(u"ann"_s));
    m_session = std::make_unique<Session>(desk);
    QSignalSpy opened(m_session.get(), &Session::opened);
    m_session->open(m_lab.assessment());
    QVERIFY(!opened.isEmpty() || opened.wait(20'000));
    m_page = std::make_unique<BatchPage>(*m_session);
    m_page->resize(1000, 700);
    m_page->show();
}

void TestBatchPage::saysWhichRowsCannotBeUsed()
{
    open();
    QVERIFY(says(m_page.get(), u"No table is chosen yet"_s));
    m_page->look(table(u"one-bad.csv"_s, "model,kind\nHL-200,\nHL-200W,gold\nHL-200B,\n"));
    QCOMPARE(cell(0, 1), u"HL-200"_s);
    QVERIFY(cell(1, 4).contains(u"“gold” is not a kind"_s));
    QCOMPARE(cell(1, 0), u"3"_s);
    QCOMPARE(cell(2, 4), u"ready"_s);
    QVERIFY(says(m_page.get(), u"2 label(s) can be made"_s)
            || says(m_page.get(), u"2 labels can be made"_s));
    QVERIFY(m_page->findChild<PrimaryButton *>()->isEnabled());
}

/// The row whose model nobody assessed fails beside those that are made; done again, nothing is
/// made twice.
void TestBatchPage::issuesTheOthersAndGoesOn()
{
    open();
    auto *chooser = m_page->findChild<IdentityChooser *>();
    chooser->makeDemonstration(m_lab.path({}));
    QTRY_VERIFY_WITH_TIMEOUT(!chooser->keyFile().isEmpty(), 20'000);
    const QString folder = m_lab.path(u"made"_s);
    QVERIFY(QDir().mkpath(folder));
    m_page->setFolder(folder);
    m_page->look(table(u"models.csv"_s, "model,file\nHL-200,a.pdf\nHL-999,b.pdf\nHL-200B,c.pdf\n"));
    m_page->issue();
    QTRY_VERIFY_WITH_TIMEOUT(cell(2, 4).contains(u"issued: PPT-"_s), 60'000);
    QVERIFY2(cell(1, 4).contains(u"not issued"_s), qPrintable(cell(1, 4)));
    QVERIFY(cell(1, 4).contains(u"HL-999"_s));
    QTRY_VERIFY(says(m_page.get(), u"1 row"_s));
    QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}), (QStringList{u"a.pdf"_s, u"c.pdf"_s}));
    QCOMPARE(m_lab.open().labels()->size(), 2);

    // The passphrase is never kept: one gives it again.
    m_page->findChild<SecretField *>()->setText(QString::fromUtf8(
        signingfixture::contentOf(m_lab.path(u"assay-demonstration/passphrase.txt"_s)).trimmed()));
    QTRY_VERIFY(m_page->findChild<PrimaryButton *>()->isEnabled());
    m_page->issue();
    QTRY_VERIFY_WITH_TIMEOUT(cell(2, 4).contains(u"issued before"_s), 60'000);
    QCOMPARE(m_lab.open().labels()->size(), 2);
}

/// A row that names a format keeps to it. A design that is not sound holds all of them up: nobody
/// who chose one wants the usual format instead.
void TestBatchPage::drawsWithADesignOfOnesOwn()
{
    open();
    m_page->look(table(u"own.csv"_s, "model,format\nHL-200,\nHL-200W,74x148\n"));
    QVERIFY(cell(0, 2).contains(u"74x148"_s));
    m_page->useDesign(designfixture::information());
    const QString name = designfixture::format().id;
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, 2).contains(name), 20'000);
    QVERIFY(cell(1, 2).contains(u"74x148"_s));
    auto *issue = m_page->findChild<PrimaryButton *>();
    QVERIFY(issue->isEnabled());
    m_page->useDesign(designfixture::mark()); // of the other kind
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, 2).contains(designfixture::format(designfixture::mark()).id),
                             20'000);
    m_page->useDesign(table(u"broken.json"_s, "{}"));
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"before this is mended"_s), 20'000);
    QVERIFY(!issue->isEnabled());
    m_page->useDesign({});
    QTRY_VERIFY(issue->isEnabled());
}

void TestBatchPage::refusesWhatIsNoTable()
{
    open();
    m_page->look(table(u"strange.csv"_s, "model,colour\nX,red\n"));
    QVERIFY(says(m_page.get(), u"there is no column “colour”"_s));
    QVERIFY(!m_page->findChild<PrimaryButton *>()->isVisibleTo(m_page.get()));
    m_page->look(u"/no/such/table.csv"_s);
    QVERIFY(says(m_page.get(), u"the table cannot be read"_s)
            || says(m_page.get(), u"The table cannot be read"_s));
}

void TestBatchPage::namesEveryControl()
{
    open();
    m_page->look(table(u"named.csv"_s, "model\nHL-200\n"));
    QCOMPARE(unnamed(m_page.get()), QStringList());
}

QTEST_MAIN(TestBatchPage)
#include "tst_batchpage.moc"
