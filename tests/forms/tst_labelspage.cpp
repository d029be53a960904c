#include "forms/issuedlabels.h"
#include "forms/labellifepanel.h"
#include "forms/labellistmodel.h"
#include "forms/labelpolicycard.h"
#include "forms/labelspage.h"
#include "forms/startpage.h"
#include "support/finders.h"
#include "support/labelbench.h"
#include "support/openedsession.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;

using assessment::AssessmentKind;
using assessment::LabelState;
using assessment::Status;
using assessment::Workspace;
using forms::IssuedLabels;
using forms::LabelLifePanel;
using forms::LabelListFilter;
using forms::LabelListModel;
using forms::LabelsPage;
using forms::Session;
using forms::StartPage;

/// All labels of a workspace in the window: found, judged at a glance, and acted on with a reason.
class TestLabelsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhenThereIsNone();
    void listsAndFilters();
    void asksWhyAndSuspends();
    void twoPeopleWithdraw();
    void engineErrorsStandBesideTheQuestion();
    void writesACalendarAndACopy();
    void showsTheHistory();
    void revealsALabel();
    void theLabelPageHasThem();
    void theStartPageReminds();
    void thePolicyIsSetBesideTheOrganisation();
    void namesEveryControl();

private:
    void open(const QString &actor = u"ada"_s);
    LabelState state(const QString &label)
    {
        return m_desk->run([label](Workspace &w) { return w.labelStanding(label); })
            .result()
            ->state;
    }
    QPushButton *button(const QString &text) { return buttonWith(m_page.get(), text); }
    QLineEdit *reason() const
    {
        return m_page->findChild<LabelLifePanel *>()->findChild<QLineEdit *>();
    }

    std::unique_ptr<LabelBench> m_bench;
    QString m_first; ///< ends in 30 days
    QString m_second;
    std::shared_ptr<assessment::WorkspaceThread> m_desk;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LabelsPage> m_page;
    QTableView *m_table = nullptr;
};

void TestLabelsPage::init()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_bench = std::make_unique<LabelBench>(AssessmentKind::Lab, now.addDays(-10));
    m_first = *m_bench->issue({}, now.date().addDays(30));
    m_second = *m_bench->issue({}, now.date().addDays(600), assessment::LabelKind::Endorsement);
}

void TestLabelsPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_desk.reset();
    m_bench.reset();
}

void TestLabelsPage::open(const QString &actor)
{
    m_page.reset();
    m_session.reset();
    m_desk = std::make_shared<assessment::WorkspaceThread>();
    (void)m_desk->open(m_bench->sample.path(), SampleWorkspace::as(actor)).result();
    m_session = std::make_unique<Session>(m_desk);
    m_page = std::make_unique<LabelsPage>(*m_session);
    m_page->resize(1100, 800);
    m_page->show();
    m_table = m_page->findChild<QTableView *>();
    QTRY_VERIFY(m_table->model()->rowCount() > 0);
}

void TestLabelsPage::saysWhenThereIsNone()
{
    SampleWorkspace files;
    QVERIFY_OK(files.create());
    auto desk = std::make_shared<assessment::WorkspaceThread>();
    (void)desk->open(files.path(), SampleWorkspace::as(u"ada"_s)).result();
    Session session(desk);
    LabelsPage page(session);
    page.show();
    QTRY_VERIFY(says(&page, u"No label has been issued yet"_s));
    QSignalSpy jump(&page, &forms::Page::jump);
    buttonWith(&page, u"All assessments"_s)->click();
    QCOMPARE(jump.first().first().toString(), u"start"_s);
}

void TestLabelsPage::listsAndFilters()
{
    QVERIFY_OK(m_bench->workspace.suspendLabel(m_second, u"Update 2.1 breaks pairing."_s));
    open();
    QCOMPARE(m_table->model()->rowCount(), 2);
    QAbstractItemModelTester tester(m_table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    // What ends next stands first, and its state is a word and a shape.
    const auto cell = [&](int row, int column) { return m_table->model()->index(row, column); };
    QCOMPARE(cell(0, LabelListModel::NumberColumn).data().toString(), m_first);
    QCOMPARE(cell(0, LabelListModel::DaysColumn).data().toString(), u"30"_s);
    QCOMPARE(cell(1, LabelListModel::StateColumn).data().toString(), u"Suspended"_s);
    QVERIFY(!cell(1, LabelListModel::StateColumn).data(Qt::DecorationRole).isNull());

    auto *states = m_page->findChild<QComboBox *>();
    states->setCurrentIndex(states->findData(u"suspended"_s));
    QCOMPARE(m_table->model()->rowCount(), 1);
    QVERIFY(says(m_page.get(), u"Suspended until it is reinstated"_s));
    QVERIFY(says(m_page.get(), u"Reason: Update 2.1 breaks pairing."_s));
    m_page->reveal(u"expiring"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(cell(0, LabelListModel::NumberColumn).data().toString(), m_first);
    states->setCurrentIndex(0);
    auto *search = m_page->findChild<QLineEdit *>();
    search->setText(u"PAIRING suspended"_s); // words of several columns, and the reason
    QCOMPARE(m_table->model()->rowCount(), 1);
    search->setText(u"nothing like it"_s);
    QVERIFY(says(m_page.get(), u"No label fits"_s));
    QVERIFY(!m_page->findChild<LabelLifePanel *>()->isVisible());
}

void TestLabelsPage::asksWhyAndSuspends()
{
    open();
    QVERIFY(!button(u"Reinstate"_s)->isVisible());
    QVERIFY(!button(u"Refuse"_s)->isVisible());
    button(u"Suspend…"_s)->click();
    QVERIFY(says(m_page.get(), u"cannot be undone"_s)); // before it is done
    QVERIFY(reason()->isVisible());
    QTest::keyClick(reason(), Qt::Key_Return);
    QVERIFY(says(m_page.get(), u"Say why"_s));
    QCOMPARE(state(m_first), LabelState::Issued);
    QTest::keyClicks(reason(), u"Update 2.1 breaks pairing."_s);
    QTest::keyClick(reason(), Qt::Key_Return);
    QTRY_VERIFY(button(u"Reinstate"_s)->isVisible());
    QCOMPARE(state(m_first), LabelState::Suspended);
    QVERIFY(says(m_page.get(), u"Suspended until it is reinstated"_s));
    QVERIFY(!reason()->isVisible());
    button(u"Reinstate"_s)->click();
    QTest::keyClicks(reason(), u"Update 2.2 is out."_s);
    button(u"Reinstate the label"_s)->click();
    QTRY_VERIFY(!button(u"Reinstate…"_s)->isVisible());
    QCOMPARE(state(m_first), LabelState::Issued);
}

void TestLabelsPage::twoPeopleWithdraw()
{
    open();
    button(u"Ask for withdrawal…"_s)->click();
    QVERIFY(says(m_page.get(), u"takes two people"_s));
    QTest::keyClicks(reason(), u"Fixed key."_s);
    button(u"Ask for it"_s)->click();
    QTRY_VERIFY(says(m_page.get(), u"ada has asked for its withdrawal"_s));
    QVERIFY(button(u"Refuse withdrawal…"_s)->isVisible());
    button(u"Withdraw…"_s)->click(); // the same person again
    QTest::keyClicks(reason(), u"Fixed key."_s);
    button(u"Withdraw the label for good"_s)->click();
    QTRY_VERIFY(says(m_page.get(), u"two people"_s));
    QCOMPARE(state(m_first), LabelState::Issued);

    open(u"rhys"_s);
    button(u"Withdraw…"_s)->click();
    QVERIFY(says(m_page.get(), u"ends for good"_s));
    QTest::keyClicks(reason(), u"Fixed key, seen."_s);
    button(u"Withdraw the label for good"_s)->click();
    QTRY_VERIFY(says(m_page.get(), u"Withdrawn on"_s));
    QCOMPARE(state(m_first), LabelState::Withdrawn);
    for (const QString &text : {u"Suspend…"_s, u"ithdrawal…"_s, u"Refuse"_s, u"Reinstate…"_s})
        QVERIFY2(!button(text)->isVisible(), qPrintable(text));
}

void TestLabelsPage::engineErrorsStandBesideTheQuestion()
{
    open();
    button(u"Suspend…"_s)->click();
    QTest::keyClicks(reason(), u"Bug."_s);
    // Meanwhile somebody else withdraws it.
    for (const QString &actor : {u"rhys"_s, u"mair"_s}) {
        auto other = m_bench->sample.open(actor);
        QVERIFY_OK(other->withdrawLabel(m_first, u"Fixed key."_s));
    }
    button(u"Suspend the label"_s)->click();
    QTRY_VERIFY(says(m_page.get(), u"for good"_s));
    QCOMPARE(state(m_first), LabelState::Withdrawn);
}

void TestLabelsPage::writesACalendarAndACopy()
{
    open();
    m_page->writeCalendar(m_bench->sample.path(u"labels.ics"_s));
    QTRY_VERIFY(m_bench->sample.read(u"labels.ics"_s).endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(m_bench->sample.read(u"labels.ics"_s).count("BEGIN:VEVENT"), 2);
    m_page->writeCalendar(m_bench->sample.path(u"nowhere/labels.ics"_s));
    QTRY_VERIFY(says(m_page.get(), u"calendar cannot be written"_s));
    m_page->findChild<LabelLifePanel *>()->saveCopy(m_bench->sample.path(u"copy.pdf"_s));
    QTRY_COMPARE(m_bench->sample.read(u"copy.pdf"_s), QByteArray("%PDF"));
}

void TestLabelsPage::showsTheHistory()
{
    QVERIFY_OK(m_bench->workspace.suspendLabel(m_first, u"Update 2.1 breaks pairing."_s));
    open();
    auto *history = m_page->findChild<LabelLifePanel *>()->findChild<QTableView *>();
    QVERIFY(!history->isVisible());
    button(u"Show history"_s)->click();
    QVERIFY(history->isVisible());
    QCOMPARE(history->model()->rowCount(), 2);
    QCOMPARE(history->model()->index(1, 1).data().toString(), u"Suspended"_s);
    QCOMPARE(history->model()->index(1, 3).data().toString(), u"ada"_s);
    QCOMPARE(history->model()->index(1, 4).data().toString(), u"Update 2.1 breaks pairing."_s);
}

void TestLabelsPage::revealsALabel()
{
    open();
    m_page->reveal(m_second);
    QTRY_VERIFY(says(m_page.get(), m_second + u" · Brightwell BC-200"_s));
    QSignalSpy jump(m_page.get(), &forms::Page::jump);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(jump.first().first().toString(), u"assessment/"_s + m_bench->assessment);
}

void TestLabelsPage::theLabelPageHasThem()
{
    open();
    QSignalSpy opened(m_session.get(), &Session::opened);
    m_session->open(m_bench->assessment);
    QTRY_COMPARE(opened.size(), 1);
    IssuedLabels card(*m_session);
    card.show();
    card.refresh();
    auto *list = card.findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(m_second)); // the newest first
    QVERIFY(list->item(0)->text().contains(u"Issued"_s));
    QVERIFY(!list->item(0)->icon().isNull());
    list->setCurrentRow(1);
    buttonWith(&card, u"Suspend…"_s)->click();
    QTest::keyClicks(card.findChild<QLineEdit *>(), u"Bug."_s);
    buttonWith(&card, u"Suspend the label"_s)->click();
    QTRY_VERIFY(list->item(1)->text().contains(u"Suspended until it is reinstated"_s));
    QCOMPARE(list->currentRow(), 1); // it stays the chosen one
}

void TestLabelsPage::theStartPageReminds()
{
    open();
    StartPage page(*m_session);
    page.resize(1000, 600);
    page.show();
    QTRY_VERIFY(says(&page, u"The next is "_s + m_first));
    QVERIFY(says(&page, u"within 42 days"_s));
    QSignalSpy jump(&page, &forms::Page::jump);
    buttonWith(&page, u"Show them"_s)->click();
    QCOMPARE(jump.first().first().toString(), u"labels#expiring"_s);
    // Nobody is reminded of what was withdrawn.
    for (const QString &actor : {u"rhys"_s, u"mair"_s}) {
        auto other = m_bench->sample.open(actor);
        QVERIFY_OK(other->withdrawLabel(m_first, u"Fixed key."_s));
    }
    page.hide();
    page.show();
    QTRY_VERIFY(!says(&page, m_first));
}

void TestLabelsPage::thePolicyIsSetBesideTheOrganisation()
{
    open();
    forms::LabelPolicyCard card(*m_session);
    card.setVisible(true);
    card.read();
    const auto choice = [&](const QString &text) {
        for (QRadioButton *button : card.findChildren<QRadioButton *>()) {
            if (button->text().contains(text))
                return button;
        }
        return static_cast<QRadioButton *>(nullptr);
    };
    QVERIFY(choice(u"As usual"_s)->isChecked());
    choice(u"One person always"_s)->click();
    QTRY_VERIFY(says(&card, u"Set by ada"_s));
    const auto policy = m_desk->run([](Workspace &w) { return w.labelPolicy(); }).result();
    QCOMPARE(policy->people, std::optional(1));
    QVERIFY(
        m_desk->run([](Workspace &w) { return w.grantRole(u"mair"_s, assessment::Role::Viewer); })
            .result());
    QVERIFY(m_desk
                ->run([](Workspace &w) {
                    w.setActor(u"mair"_s); // who may not
                    return w.labelPolicy();
                })
                .result());
    choice(u"Two people always"_s)->click();
    QTRY_VERIFY(says(&card, u"air may not do this"_s));
    QTRY_VERIFY(choice(u"One person always"_s)->isChecked()); // back to how it is
}

void TestLabelsPage::namesEveryControl()
{
    open();
    button(u"Suspend…"_s)->click();
    QCOMPARE(unnamed(m_page.get()).join(u", "_s), QString());
}

QTEST_MAIN(TestLabelsPage)
#include "tst_labelspage.moc"
