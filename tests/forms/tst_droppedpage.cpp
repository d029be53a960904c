#include "forms/droppedpage.h"

#include "forms/droppedmodel.h"
#include "forms/inboxwatch.h"
#include "forms/rows/errorbanner.h"
#include "support/finders.h"
#include "support/openedsession.h"
#include "support/openwindow.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

namespace {

const QByteArray nmap = "<?xml version=\"1.0\"?><nmaprun scanner=\"nmap\"/>";

} // namespace

/// The folder that tools drop files into, in the window.
class TestDroppedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void offersWhatIsThereAtTheStart();
    void noticesWhatComes();
    void acceptsForTheProvisionsThatThePersonSays();
    void dismisses();
    void tellsOfAFolderThatIsGone();
    void keepsTheFolderForTheAssessment();
    void modelIsAModel();

private:
    void drop(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<OpenedSession> m_open;
    QString m_folder;
    InboxWatch *m_watch = nullptr;
};

void TestDroppedPage::init()
{
    m_open = std::make_unique<OpenedSession>();
    m_folder = m_open->sample.path(u"drop"_s);
    QVERIFY(QDir().mkdir(m_folder));
    m_watch = &InboxWatch::of(*m_open->session);
    m_watch->setQuiet(std::chrono::milliseconds(0));
}

void TestDroppedPage::offersWhatIsThereAtTheStart()
{
    drop(u"scan.xml"_s, nmap);
    DroppedPage page(*m_open->session);
    page.show();
    QVERIFY(says(&page, u"No folder is watched"_s));
    m_watch->setFolder(m_folder);
    auto *model = page.findChild<DroppedModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, DroppedModel::KindColumn).data().toString(), u"Port scan (nmap)"_s);
    QVERIFY(unnamed(&page).isEmpty());
    QVERIFY(m_open->session->assessment().evidence.isEmpty());
}

void TestDroppedPage::noticesWhatComes()
{
    QSignalSpy arrived(m_watch, &InboxWatch::arrived);
    m_watch->setFolder(m_folder);
    DroppedPage page(*m_open->session);
    page.show();
    QTRY_VERIFY(says(&page, u"Nothing waits"_s));
    drop(u"scan.xml"_s, nmap);
    QTRY_COMPARE(page.findChild<DroppedModel *>()->rowCount(), 1);
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(m_open->session->assessment().evidence.isEmpty());
}

void TestDroppedPage::acceptsForTheProvisionsThatThePersonSays()
{
    drop(u"scan.xml"_s, nmap);
    m_watch->setFolder(m_folder);
    DroppedPage page(*m_open->session);
    page.show();
    auto *model = page.findChild<DroppedModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QTRY_VERIFY(buttonWith(&page, u"Accept"_s)->isEnabled()); // nobody writes it any more
    auto *provisions = page.findChild<QLineEdit *>();
    QCOMPARE(provisions->text(), u"CoP-6.1"_s); // the suggestion
    provisions->setText(u"CoP-6.2, CoP-5.1"_s);
    QTest::keyClick(page.findChild<QTableView *>(), Qt::Key_Return);
    QTRY_COMPARE(m_open->session->assessment().evidence.size(), 1);
    QCOMPARE(m_open->session->assessment().evidence.first().provisions,
             (QStringList{u"CoP-5.1"_s, u"CoP-6.2"_s}));
    QTRY_COMPARE(model->rowCount(), 0);
    QVERIFY(QFileInfo::exists(m_folder + u"/scan.xml"_s));
    m_open->session->undo(); // and it is offered again
    QTRY_COMPARE(model->rowCount(), 1);
    QTRY_VERIFY(buttonWith(&page, u"Accept"_s)->isEnabled());
    provisions->setText(u"CoP-99.9"_s);
    QTest::mouseClick(buttonWith(&page, u"Accept"_s), Qt::LeftButton);
    auto *problems = page.findChild<ErrorBanner *>();
    QTRY_VERIFY(problems->isVisible());
    QVERIFY(problems->text().contains(u"CoP-99.9"_s));
}

void TestDroppedPage::dismisses()
{
    drop(u"scan.xml"_s, nmap);
    m_watch->setFolder(m_folder);
    DroppedPage page(*m_open->session);
    page.show();
    auto *model = page.findChild<DroppedModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QTRY_VERIFY(buttonWith(&page, u"Dismiss"_s)->isEnabled()); // nobody writes it any more
    QTest::mouseClick(buttonWith(&page, u"Dismiss"_s), Qt::LeftButton);
    QTRY_COMPARE(model->rowCount(), 0);
    QVERIFY(QFileInfo::exists(m_folder + u"/scan.xml"_s));
    QVERIFY(m_open->session->assessment().evidence.isEmpty());
}

void TestDroppedPage::tellsOfAFolderThatIsGone()
{
    DroppedPage page(*m_open->session);
    page.show();
    m_watch->setFolder(m_folder + u"/gone"_s);
    auto *problems = page.findChild<ErrorBanner *>();
    QTRY_VERIFY(problems->isVisible());
    QVERIFY(problems->text().contains(u"gone"_s));
}

void TestDroppedPage::keepsTheFolderForTheAssessment()
{
    drop(u"scan.xml"_s, nmap);
    m_watch->setFolder(m_folder);
    QTRY_COMPARE(m_watch->inbox().files.size(), 1);
    const QString id = m_open->id();
    OpenWindow window(m_open->sample.path(), {.assessment = id, .page = u"guideline/1"_s});
    window.go(u"dropped"_s);
    QTRY_COMPARE(InboxWatch::of(*window.window.session()).folder(), m_folder);
}

void TestDroppedPage::modelIsAModel()
{
    DroppedModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFiles({{.name = u"a"_s, .bytes = 1}, {.name = u"b"_s, .bytes = 2}});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.fileAt(2));
}

QTEST_MAIN(TestDroppedPage)
#include "tst_droppedpage.moc"
