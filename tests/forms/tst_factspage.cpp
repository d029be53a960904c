#include "forms/factspage.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/formrow.h"
#include "support/openwindow.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

using assessment::Facts;
using assessment::Workspace;
using forms::ChoiceRow;
using forms::FactsPage;
using forms::FormRow;

/// Facts are saved as they are stated; what is wrong waits beside its field, and undo comes back.
class TestFactsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenSession>();
        m_page = std::make_unique<FactsPage>(*m_open->session);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_open.reset();
    }

    void choicesAreSavedAtOnce();
    void typingIsSavedAfterAPause();
    void leavingSavesWhatIsTyped();
    void wrongLineWaitsTheOthersAreSaved();
    void undoComesIntoTheForm();
    void saysWhatTheLabelWillSay();
    void everyFactComesBackAsItWas();

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
    void choose(const QString &caption, int place) const
    {
        auto *box = row<ChoiceRow>(caption)->template findChild<QComboBox *>();
        box->setCurrentIndex(place);
        Q_EMIT box->activated(place);
    }

    std::unique_ptr<OpenSession> m_open;
    std::unique_ptr<FactsPage> m_page;
};

void TestFactsPage::choicesAreSavedAtOnce()
{
    QSignalSpy saved(m_open->session.get(), &forms::Session::saved);
    choose(u"How updates are installed"_s, 1);
    QVERIFY(m_open->session->isBusy()); // before any pause
    QVERIFY(saved.wait());
    QCOMPARE(m_open->stored().facts.updateMethod, u"automatic"_s);
}

void TestFactsPage::typingIsSavedAfterAPause()
{
    QSignalSpy saved(m_open->session.get(), &forms::Session::saved);
    auto *edit = row<FormRow>(u"Why that long"_s)->edit();
    QTest::keyClicks(edit, u"Expected life"_s);
    QVERIFY(!m_open->session->isBusy());
    QVERIFY(saved.wait());
    QCOMPARE(m_open->stored().facts.supportReason, u"Expected life"_s);
    QCOMPARE(saved.size(), 1); // one act, not one a letter
}

void TestFactsPage::leavingSavesWhatIsTyped()
{
    QTest::keyClicks(row<FormRow>(u"Why that long"_s)->edit(), u"Life"_s);
    m_page->flush();
    QCOMPARE(m_open->stored().facts.supportReason, u"Life"_s);
}

void TestFactsPage::wrongLineWaitsTheOthersAreSaved()
{
    auto *report = row<FormRow>(u"Where to report a security problem"_s);
    QTest::keyClicks(report->edit(), u"somewhere"_s);
    Q_EMIT report->edit()->editingFinished();
    QVERIFY(!report->problem().isEmpty());
    choose(u"Passwords"_s, 2);
    const Facts stored = m_open->stored().facts;
    QCOMPARE(stored.passwordPractice, u"unique"_s);
    QVERIFY(stored.reportUrl.isEmpty());
    QCOMPARE(report->edit()->text(), u"somewhere"_s); // nobody takes it away
    report->edit()->clear();
    QTest::keyClicks(report->edit(), u"security@northlight.example"_s);
    QVERIFY(report->problem().isEmpty());
    m_page->flush();
    QCOMPARE(m_open->stored().facts.reportUrl, u"security@northlight.example"_s);
}

void TestFactsPage::undoComesIntoTheForm()
{
    choose(u"How updates are installed"_s, 1);
    m_open->settle();
    choose(u"How updates are installed"_s, 4);
    m_open->settle();
    QCOMPARE(row<ChoiceRow>(u"How updates are installed"_s)->choice(), u"manual"_s);
    m_open->session->undo();
    m_open->settle();
    QCOMPARE(row<ChoiceRow>(u"How updates are installed"_s)->choice(), u"automatic"_s);
}

void TestFactsPage::saysWhatTheLabelWillSay()
{
    auto *support = row<ChoiceRow>(u"Security updates are promised"_s);
    QVERIFY(support->hint().contains(u"not stated"_s));
    choose(u"Security updates are promised"_s, 2);
    QVERIFY(support->hint().contains(u"no updates"_s));
    choose(u"Security updates are promised"_s, 1);
    QVERIFY(support->hint().contains(u"Security updates until"_s));
    m_open->settle();
    QVERIFY(m_open->stored().facts.supportUntil.has_value());
}

void TestFactsPage::everyFactComesBackAsItWas()
{
    const auto example =
        assessment::readFactsFile(QStringLiteral(SOURCE_ROOT "/tests/data/examples/facts.json"));
    QVERIFY_OK(example);
    m_open->session->act(
        [id = m_open->id, facts = *example](Workspace &w) { return w.setFacts(id, facts); });
    m_open->settle();
    // One more choice makes the page write all it shows.
    choose(u"How updates are installed"_s, 3);
    Facts expected = *example;
    expected.updateMethod = u"ask-first"_s;
    QCOMPARE(assessment::toJson(m_open->stored().facts), assessment::toJson(expected));
}

QTEST_MAIN(TestFactsPage)
#include "tst_factspage.moc"
