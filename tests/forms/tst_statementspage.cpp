#include "forms/findinglist.h"
#include "forms/identitychooser.h"
#include "forms/keptstatements.h"
#include "forms/pdfpreview.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/formrow.h"
#include "forms/rows/primarybutton.h"
#include "forms/statementspage.h"
#include "forms/theme.h"
#include "support/openedsession.h"
#include "support/openwindow.h"
#include "support/statementfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using assessment::StatementEdits;
using assessment::StatementKind;
using assessment::Workspace;
using forms::ChoiceRow;
using forms::FormRow;
using forms::StatementsPage;

/// The page of statements: scope first, then what the record has and what is missing, and the
/// signature.
class TestStatementsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksForTheScopeFirst();
    void answersOpenTheEntries();
    void anExceptionTakesTheProductOut();
    void typingIsSavedAndDrawn();
    void wrongDayWaitsTheOthersAreSaved();
    void kindsKeepTheirOwnEntries();
    void whatIsAskedFollowsTheChoice();
    void findingsLeadToTheirEntry();
    void undoComesIntoTheForm();
    void draftIsSaved();
    void signingKeepsIt();
    void looksGood();

private:
    template<typename Kind>
    Kind *row(const QString &caption) const
    {
        for (Kind *one : m_page->findChildren<Kind *>()) {
            if (one->caption() == caption)
                return one;
        }
        return nullptr;
    }
    static void choose(ChoiceRow *row, int place)
    {
        auto *box = row->findChild<QComboBox *>();
        box->setCurrentIndex(place);
        Q_EMIT box->activated(place);
    }
    QString product() const { return m_open->session->assessment().product.id; }
    StatementEdits stored(StatementKind kind = StatementKind::Psti) const
    {
        m_open->settle();
        auto workspace = m_open->files.open();
        const auto edits = workspace->statementEdits(product(), kind);
        return edits ? edits->edits : StatementEdits();
    }
    /// As if somebody had typed it.
    void give(const StatementEdits &edits, StatementKind kind = StatementKind::Psti)
    {
        m_open->session->act([edits, kind, product = product()](Workspace &w) {
            return w.setStatementEdits(product, kind, edits);
        });
        m_open->settle();
    }
    void giveWithin()
    {
        give({.scope = statementfixture::within(StatementKind::Psti), .fields = {}});
        QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->pages() > 0, 20'000);
    }
    bool hasFinding(const QString &text) const
    {
        for (auto *view : m_page->findChildren<forms::FindingView *>()) {
            for (int i = 0; i < view->model()->rowCount(); ++i) {
                if (view->model()->index(i, 0).data().toString().contains(text))
                    return true;
            }
        }
        return false;
    }
    forms::PrimaryButton *signButton() const { return m_page->findChild<forms::PrimaryButton *>(); }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("STATEMENT_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(400); // for people only: palette and font have reached every widget
        m_page->grab().save(folder + u"/page-"_s + name + u".png"_s);
    }

    std::unique_ptr<OpenSession> m_open;
    std::unique_ptr<StatementsPage> m_page;
};

void TestStatementsPage::init()
{
    forms::Theme::apply(*qApp, forms::Appearance::Light);
    m_open = std::make_unique<OpenSession>();
    m_open->session->act([id = m_open->session->assessment().id](Workspace &w) {
        return w.setFacts(id, statementfixture::facts());
    });
    m_open->settle();
    m_page = std::make_unique<StatementsPage>(*m_open->session);
    m_page->resize(1300, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"answer every question"_s), 20'000);
}

void TestStatementsPage::cleanup()
{
    m_page.reset();
    m_open.reset();
}

void TestStatementsPage::asksForTheScopeFirst()
{
    QVERIFY(row<ChoiceRow>(u"Is it a medical device?"_s)->isVisible());
    QVERIFY(!row<FormRow>(u"Batch"_s)->isVisible());
    QVERIFY(!signButton()->isVisible());
    QVERIFY(m_page->preview()->pdf().isEmpty());
    QTRY_VERIFY(says(m_page.get(), u"answer the questions of scope first"_s));
    QCOMPARE(unnamed(m_page.get()), QStringList());
}

void TestStatementsPage::answersOpenTheEntries()
{
    const auto form = assessment::statementForm(StatementKind::Psti);
    for (const auto &question : form.questions) {
        choose(row<ChoiceRow>(question.question),
               question.within == assessment::ScopeChoice::Yes ? 1 : 2);
    }
    QTRY_VERIFY_WITH_TIMEOUT(row<FormRow>(u"Batch"_s)->isVisible(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->pages() > 3, 20'000);
    QCOMPARE(stored().scope, statementfixture::within(StatementKind::Psti));
    QVERIFY(hasFinding(u"“Batch” is missing"_s));
    QVERIFY(!hasFinding(u"manufacturer"_s)); // the record has it
    QVERIFY(!signButton()->isEnabled());
    QVERIFY(says(m_page.get(), u"from the facts for consumers"_s));
    QCOMPARE(row<FormRow>(u"Security updates at least until"_s)->edit()->placeholderText(),
             u"30 June 2031"_s);
}

void TestStatementsPage::anExceptionTakesTheProductOut()
{
    choose(row<ChoiceRow>(u"Is it a medical device?"_s), 1);
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"The regulations except it"_s), 20'000);
    QVERIFY(!row<FormRow>(u"Batch"_s)->isVisible());
    QVERIFY(m_page->preview()->pdf().isEmpty());
}

void TestStatementsPage::typingIsSavedAndDrawn()
{
    giveWithin();
    const QByteArray before = m_page->preview()->pdf();
    auto *batch = row<FormRow>(u"Batch"_s);
    QTest::keyClicks(batch->edit(), u"Week 12"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored().fields.value(u"batch"_s), u"Week 12"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!hasFinding(u"“Batch” is missing"_s), 20'000);
    QVERIFY(m_page->preview()->pdf() != before);
    QCOMPARE(batch->text(), u"Week 12"_s); // nobody takes it away
}

void TestStatementsPage::wrongDayWaitsTheOthersAreSaved()
{
    giveWithin();
    auto *day = row<FormRow>(u"Security updates at least until"_s);
    QTest::keyClicks(day->edit(), u"next year"_s);
    Q_EMIT day->edit()->editingFinished();
    QVERIFY(!day->problem().isEmpty());
    QTest::keyClicks(row<FormRow>(u"Batch"_s)->edit(), u"Week 12"_s);
    m_page->flush();
    QCOMPARE(stored().fields.value(u"batch"_s), u"Week 12"_s);
    QVERIFY(!stored().fields.contains(u"supportUntil"_s));
    QCOMPARE(day->edit()->text(), u"next year"_s);
}

void TestStatementsPage::kindsKeepTheirOwnEntries()
{
    giveWithin();
    QTest::keyClicks(row<FormRow>(u"Batch"_s)->edit(), u"Week 12"_s);
    choose(row<ChoiceRow>(u"Kind of statement"_s),
           4); // what is typed goes into the kind it was typed for
    QVERIFY(!row<FormRow>(u"Batch"_s));
    QCOMPARE(stored().fields.value(u"batch"_s), u"Week 12"_s);
    give({.scope = statementfixture::within(StatementKind::SingaporeCls), .fields = {}},
         StatementKind::SingaporeCls);
    QTRY_VERIFY_WITH_TIMEOUT(row<FormRow>(u"Approved laboratory"_s)->isVisible(), 20'000);
    QTest::keyClicks(row<FormRow>(u"Approved laboratory"_s)->edit(), u"Lion City"_s);
    m_page->flush();
    QCOMPARE(stored(StatementKind::SingaporeCls).fields.value(u"laboratory"_s), u"Lion City"_s);
    m_page->reveal(u"psti"_s);
    QTRY_COMPARE_WITH_TIMEOUT(row<FormRow>(u"Batch"_s)->text(), u"Week 12"_s, 20'000);
}

void TestStatementsPage::whatIsAskedFollowsTheChoice()
{
    giveWithin();
    auto *label = row<FormRow>(u"Number of the JC-STAR or CLS label"_s);
    QVERIFY(!label->isVisible());
    choose(row<ChoiceRow>(u"Minimum update period (paragraph 3)"_s), 4);
    QTRY_VERIFY_WITH_TIMEOUT(label->isVisible(), 20'000);
}

void TestStatementsPage::findingsLeadToTheirEntry()
{
    giveWithin();
    const QSignalSpy jumps(m_page.get(), &forms::Page::jump);
    auto *list = m_page->findChild<forms::FindingList *>();
    Q_EMIT list->jump(u"facts#supportUntil"_s);
    QCOMPARE(jumps.size(), 1);
    Q_EMIT list->jump(u"statements#batch"_s); // that is here
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(qApp->focusWidget(), row<FormRow>(u"Batch"_s)->edit());
    m_page->reveal(u"scope/computer"_s);
    QVERIFY(qApp->focusWidget() != row<FormRow>(u"Batch"_s)->edit());
}

void TestStatementsPage::undoComesIntoTheForm()
{
    giveWithin();
    QTest::keyClicks(row<FormRow>(u"Batch"_s)->edit(), u"Week 12"_s);
    m_page->flush();
    m_open->settle();
    m_open->session->undo();
    QTRY_COMPARE_WITH_TIMEOUT(row<FormRow>(u"Batch"_s)->text(), QString(), 20'000);
}

void TestStatementsPage::draftIsSaved()
{
    giveWithin();
    const QSignalSpy told(m_page.get(), &forms::Page::notice);
    m_page->saveDraft(m_open->files.path(u"draft.pdf"_s), labels::StatementFormat::Pdf);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20'000);
    QCOMPARE(m_open->files.read(u"draft.pdf"_s), m_page->preview()->pdf());
    m_page->saveDraft(m_open->files.path(u"draft.json"_s), labels::StatementFormat::Json);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 20'000);
    QVERIFY(m_open->files.read(u"draft.json"_s).contains("\"draft\": true"));
    QCOMPARE(m_page->kept()->count(), 0);
}

void TestStatementsPage::signingKeepsIt()
{
    give(statementfixture::complete(StatementKind::Psti));
    QTRY_VERIFY_WITH_TIMEOUT(signButton()->isEnabled(), 20'000);
    m_page->identity()->makeDemonstration(m_open->files.folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->identity()->keyFile().isEmpty(), 20'000);
    const QString file = m_open->files.path(u"signed.pdf"_s);
    const QSignalSpy told(m_page.get(), &forms::Page::notice);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->identity()->isComplete(), 20'000);
    m_page->sign(file);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20'000);
    QVERIFY(m_open->files.read(u"signed.pdf"_s).contains("ETSI.CAdES.detached"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->kept()->count(), 1, 20'000);
    m_page->kept()->saveCopy(0, m_open->files.path(u"copy.pdf"_s));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 20'000);
    QCOMPARE(m_open->files.read(u"copy.pdf"_s), m_open->files.read(u"signed.pdf"_s));
    picture(u"signed"_s);
}

void TestStatementsPage::looksGood()
{
    picture(u"scope"_s);
    giveWithin();
    m_open->settle();
    picture(u"within"_s);
    m_page->reveal(u"batch"_s);
    picture(u"entries"_s);
    m_page->reveal(u"place"_s);
    picture(u"signing"_s);
    forms::Theme::apply(*qApp, forms::Appearance::Dark);
    picture(u"dark"_s);
    forms::Theme::apply(*qApp, forms::Appearance::Light);
    const QFont usual = qApp->font();
    QFont large = usual;
    large.setPointSizeF(large.pointSizeF() * 2);
    qApp->setFont(large);
    m_page->resize(900, 1500);
    QCoreApplication::processEvents();
    picture(u"large"_s);
    QVERIFY(m_page->minimumSizeHint().width() <= 900);
    qApp->setFont(usual);
}

QTEST_MAIN(TestStatementsPage)
#include "tst_statementspage.moc"
