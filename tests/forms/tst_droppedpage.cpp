#include "forms/droppedpage.h"

#include "forms/droppedmodel.h"
#include "forms/growingtext.h"
#include "forms/inboxwatch.h"
#include "forms/rows/errorbanner.h"
#include "forms/toolproposalmodel.h"
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

// A capture: nothing that is read for proposals.
const QByteArray capture = QByteArray::fromHex("d4c3b2a1020004000000000000000000");

QByteArray toolOutput(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/tests/data/tooloutputs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The part of a page that people who do not see it know by \a name.
template<typename Part>
Part *named(const QWidget *page, const QString &name)
{
    for (Part *part : page->findChildren<Part *>()) {
        if (part->accessibleName() == name)
            return part;
    }
    return nullptr;
}

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
    void bringsBackWhatIsNoLongerWhatWasSeen();
    void tellsOfAFolderThatIsGone();
    void keepsTheFolderForTheAssessment();
    void modelIsAModel();
    void showsWhatAToolProposes();
    void answersOnlyWhatThePersonTicks();
    void readsAgainWhenPortsAreDeclared();
    void tellsWhatIsWrongWithAToolsFile();
    void proposalModelIsAModel();

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
    drop(u"scan.pcap"_s, capture);
    DroppedPage page(*m_open->session);
    page.show();
    QVERIFY(says(&page, u"No folder is watched"_s));
    m_watch->setFolder(m_folder);
    auto *model = page.findChild<DroppedModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, DroppedModel::KindColumn).data().toString(), u"Packet capture"_s);
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
    drop(u"scan.pcap"_s, capture);
    QTRY_COMPARE(page.findChild<DroppedModel *>()->rowCount(), 1);
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(m_open->session->assessment().evidence.isEmpty());
}

void TestDroppedPage::acceptsForTheProvisionsThatThePersonSays()
{
    drop(u"scan.pcap"_s, capture);
    m_watch->setFolder(m_folder);
    DroppedPage page(*m_open->session);
    page.show();
    auto *model = page.findChild<DroppedModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QTRY_VERIFY(buttonWith(&page, u"Accept"_s)->isEnabled()); // nobody writes it any more
    auto *provisions = named<QLineEdit>(&page, u"Provisions that the file shows"_s);
    QCOMPARE(provisions->text(), u"CoP-5.1"_s); // the suggestion
    provisions->setText(u"CoP-6.2, CoP-5.1"_s);
    QTest::keyClick(page.findChild<QTableView *>(), Qt::Key_Return);
    QTRY_COMPARE(m_open->session->assessment().evidence.size(), 1);
    QCOMPARE(m_open->session->assessment().evidence.first().provisions,
             (QStringList{u"CoP-5.1"_s, u"CoP-6.2"_s}));
    QTRY_COMPARE(model->rowCount(), 0);
    QVERIFY(QFileInfo::exists(m_folder + u"/scan.pcap"_s));
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
    drop(u"scan.pcap"_s, capture);
    m_watch->setFolder(m_folder);
    DroppedPage page(*m_open->session);
    page.show();
    auto *model = page.findChild<DroppedModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QTRY_VERIFY(buttonWith(&page, u"Dismiss"_s)->isEnabled()); // nobody writes it any more
    QTest::mouseClick(buttonWith(&page, u"Dismiss"_s), Qt::LeftButton);
    QCOMPARE(model->rowCount(), 0); // however long the disk takes
    QSignalSpy looked(m_watch, &InboxWatch::changed);
    QVERIFY(looked.wait(60'000));
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(QFileInfo::exists(m_folder + u"/scan.pcap"_s));
    QVERIFY(m_open->session->assessment().evidence.isEmpty());
}

void TestDroppedPage::bringsBackWhatIsNoLongerWhatWasSeen()
{
    drop(u"scan.pcap"_s, capture);
    m_watch->setFolder(m_folder);
    DroppedPage page(*m_open->session);
    page.show();
    auto *model = page.findChild<DroppedModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QTRY_VERIFY(buttonWith(&page, u"Dismiss"_s)->isEnabled());
    drop(u"scan.pcap"_s, capture + "more");
    QTest::mouseClick(buttonWith(&page, u"Dismiss"_s), Qt::LeftButton);
    auto *problems = page.findChild<ErrorBanner *>();
    QTRY_VERIFY(problems->isVisible());
    QVERIFY(problems->text().contains(u"changed meanwhile"_s));
    QTRY_COMPARE(model->rowCount(), 1);
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
    drop(u"scan.pcap"_s, capture);
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

void TestDroppedPage::showsWhatAToolProposes()
{
    drop(u"scan.txt"_s, toolOutput(u"nmap-services.xml"_s));
    m_watch->setFolder(m_folder);
    DroppedPage page(*m_open->session);
    page.show();
    auto *model = page.findChild<ToolProposalModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QVERIFY(says(&page, u"nmap 7.93, 127.0.0.1, 4 open port(s)"_s));
    const auto shown = [&](ToolProposalModel::Column column) {
        return model->index(0, column).data().toString();
    };
    QCOMPARE(shown(ToolProposalModel::ProvisionColumn), u"CoP-6.2"_s);
    QCOMPARE(shown(ToolProposalModel::ProposedColumn), u"Inconclusive"_s);
    QCOMPARE(shown(ToolProposalModel::NowColumn), u"Not answered"_s);
    QVERIFY(model->answers().isEmpty()); // nothing is an answer by itself
    QVERIFY(unnamed(&page).isEmpty());
    QTRY_VERIFY(buttonWith(&page, u"Accept as evidence"_s)->isEnabled());
    QTest::mouseClick(buttonWith(&page, u"Accept as evidence"_s), Qt::LeftButton);
    QTRY_COMPARE(m_open->session->assessment().evidence.size(), 1);
    QCOMPARE(m_open->session->assessment().evidence.first().provisions, QStringList{u"CoP-6.2"_s});
    QVERIFY(!m_open->session->assessment().answers.contains(u"CoP-6.2"_s));
}

void TestDroppedPage::answersOnlyWhatThePersonTicks()
{
    drop(u"junit.xml"_s, toolOutput(u"pytest-junit.xml"_s));
    m_watch->setFolder(m_folder);
    DroppedPage page(*m_open->session);
    page.show();
    auto *model = page.findChild<ToolProposalModel *>();
    QTRY_COMPARE(model->rowCount(), 4);
    QTableView *table = nullptr;
    for (auto *one : page.findChildren<QTableView *>()) {
        if (one->model() == model)
            table = one;
    }
    QVERIFY(table);
    QCOMPARE(model->index(1, ToolProposalModel::ProvisionColumn).data().toString(), u"CoP-6.2"_s);
    table->setCurrentIndex(model->index(1, ToolProposalModel::AnswerColumn));
    auto *rationale = page.findChild<GrowingText *>();
    QVERIFY(rationale->toPlainText().contains(u"telnet is open"_s));
    rationale->setPlainText(u"I looked at it: telnet is open."_s);
    QTest::keyClick(table, Qt::Key_Return);
    model->setData(model->index(3, ToolProposalModel::EvidenceColumn), Qt::Unchecked,
                   Qt::CheckStateRole);
    QTRY_VERIFY(buttonWith(&page, u"Accept with 1 answer(s)"_s)->isEnabled());
    QTest::mouseClick(buttonWith(&page, u"Accept with"_s), Qt::LeftButton);
    QTRY_COMPARE(m_open->session->assessment().evidence.size(), 1);
    QCOMPARE(m_open->session->assessment().evidence.first().provisions,
             (QStringList{u"CoP-5.1"_s, u"CoP-6.2"_s, u"CoP-6.4"_s}));
    const auto answers = m_open->session->assessment().answers;
    QCOMPARE(answers[u"CoP-6.2"_s].verdict, Verdict::Fail);
    QCOMPARE(answers[u"CoP-6.2"_s].rationale, u"I looked at it: telnet is open."_s);
    QVERIFY(answers[u"CoP-6.4"_s].verdict != Verdict::Fail);
    m_open->session->undo(); // evidence and answer are one act
    QTRY_VERIFY(m_open->session->assessment().evidence.isEmpty());
    QVERIFY(m_open->session->assessment().answers[u"CoP-6.2"_s].verdict != Verdict::Fail);
}

void TestDroppedPage::readsAgainWhenPortsAreDeclared()
{
    drop(u"scan.xml"_s, toolOutput(u"nmap-all-ports.xml"_s));
    m_watch->setFolder(m_folder);
    DroppedPage page(*m_open->session);
    page.show();
    auto *model = page.findChild<ToolProposalModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    const auto verdict = [&] {
        return model->index(0, ToolProposalModel::ProposedColumn).data().toString();
    };
    QCOMPARE(verdict(), u"Inconclusive"_s);
    auto *ports = named<QLineEdit>(&page, u"Declared ports"_s);
    ports->setText(u"22"_s);
    QTest::keyClick(ports, Qt::Key_Return);
    QTRY_COMPARE(verdict(), u"Fail"_s);
    ports->setText(u"2024 2222 2223 4433 4434 8080 24433 24434"_s);
    QTest::keyClick(ports, Qt::Key_Return);
    QTRY_COMPARE(verdict(), u"Pass"_s);
    ports->setText(u"https"_s);
    QTest::keyClick(ports, Qt::Key_Return);
    QTRY_VERIFY(page.findChild<ErrorBanner *>()->isVisible());
}

void TestDroppedPage::tellsWhatIsWrongWithAToolsFile()
{
    drop(u"scan.xml"_s, toolOutput(u"nmap-services.xml"_s).first(900));
    m_watch->setFolder(m_folder);
    DroppedPage page(*m_open->session);
    page.show();
    auto *problems = page.findChild<ErrorBanner *>();
    QTRY_VERIFY(problems->isVisible());
    QVERIFY(problems->text().contains(u"scan.xml"_s));
    // It may be evidence all the same.
    QTRY_VERIFY(buttonWith(&page, u"Accept as evidence"_s)->isEnabled());
    QVERIFY(named<QLineEdit>(&page, u"Provisions that the file shows"_s)->isVisible());
}

void TestDroppedPage::proposalModelIsAModel()
{
    ToolProposalModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProposals({{u"CoP-1.1"_s, Verdict::Pass, u"a"_s, {}}, {u"CoP-1.2"_s, {}, u"b"_s, {}}});
    QCOMPARE(model.evidence().size(), 2);
    model.toggleAnswer(0);
    model.toggleAnswer(1); // nothing to answer
    QCOMPARE(model.answers().size(), 1);
    model.setData(model.index(0, ToolProposalModel::EvidenceColumn), Qt::Unchecked,
                  Qt::CheckStateRole);
    QVERIFY(model.answers().isEmpty());
    QCOMPARE(model.evidence(), QStringList{u"CoP-1.2"_s});
}

QTEST_MAIN(TestDroppedPage)
#include "tst_droppedpage.moc"
