#include "forms/findinglist.h"
#include "forms/leafletpage.h"
#include "forms/pdfpreview.h"
#include "forms/rows/choicerow.h"
#include "forms/rows/formrow.h"
#include "forms/rows/linesrow.h"
#include "forms/theme.h"
#include "support/openedsession.h"
#include "support/openwindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using assessment::Workspace;
using forms::ChoiceRow;
using forms::FormRow;
using forms::LeafletPage;
using forms::LinesRow;

/// The page of the consumer leaflet: steps are saved as they are typed, the leaflet stands beside
/// them, and what is missing leads to where it is written.
class TestLeafletPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheLeafletAtOnce();
    void typingIsSavedAndDrawn();
    void wrongLineWaitsTheOthersAreSaved();
    void languagesKeepTheirOwnSteps();
    void layoutChangesThePaper();
    void whatDoesNotFitIsSaid();
    void findingsLeadToTheirField();
    void openFactsLeadToTheFacts();
    void undoComesIntoTheForm();
    void savingWritesWhatIsShown();
    void trialIsAskedFor();
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
    void choose(const QString &caption, int place) const
    {
        auto *box = row<ChoiceRow>(caption)->template findChild<QComboBox *>();
        box->setCurrentIndex(place);
        Q_EMIT box->activated(place);
    }
    QPlainTextEdit *reset() const
    {
        return row<LinesRow>(u"How to reset it to how it left the factory"_s)
            ->findChild<QPlainTextEdit *>();
    }
    assessment::LeafletSteps stored(const QString &language = u"en-GB"_s) const
    {
        m_open->settle();
        auto workspace = m_open->files.open();
        const auto steps =
            workspace->leafletSteps(m_open->session->assessment().product.id, language);
        return steps ? steps->steps : assessment::LeafletSteps();
    }
    bool hasFinding(const QString &text) const
    {
        for (auto *view : m_page->findChildren<forms::FindingView *>()) {
            for (int i = 0; i < view->model()->rowCount(); ++i) {
                if (view->model()
                        ->index(i, 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .contains(text)
                    || view->model()->index(i, 0).data().toString().contains(text))
                    return true;
            }
        }
        return false;
    }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("LEAFLET_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(400); // for people only: palette and font have reached every widget
        m_page->grab().save(folder + u"/page-"_s + name + u".png"_s);
    }

    std::unique_ptr<OpenSession> m_open;
    std::unique_ptr<LeafletPage> m_page;
};

void TestLeafletPage::init()
{
    forms::Theme::apply(*qApp, forms::Appearance::Light);
    m_open = std::make_unique<OpenSession>();
    m_page = std::make_unique<LeafletPage>(*m_open->session);
    m_page->resize(1300, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->pages() > 0, 20'000);
}

void TestLeafletPage::cleanup()
{
    m_page.reset();
    m_open.reset();
}

void TestLeafletPage::showsTheLeafletAtOnce()
{
    QCOMPARE(m_page->preview()->pages(), 2);
    QVERIFY(m_page->preview()->pdf().startsWith("%PDF-1.4"));
    QVERIFY(says(m_page.get(), u"Reading age"_s));
    QVERIFY(hasFinding(u"How to reset it"_s));
    QCOMPARE(unnamed(m_page.get()), QStringList());
}

void TestLeafletPage::typingIsSavedAndDrawn()
{
    const QByteArray before = m_page->preview()->pdf();
    QTest::keyClicks(reset(), u"Hold the button."_s);
    QTest::keyClick(reset(), Qt::Key_Return);
    QTest::keyClicks(reset(), u"Let go."_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored().steps.value(u"reset"_s),
                              QStringList({u"Hold the button."_s, u"Let go."_s}), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!hasFinding(u"How to reset it"_s), 20'000);
    QVERIFY(m_page->preview()->pdf() != before);
    QCOMPARE(reset()->toPlainText(), u"Hold the button.\nLet go."_s); // nobody takes it away
}

void TestLeafletPage::wrongLineWaitsTheOthersAreSaved()
{
    auto *address = row<FormRow>(u"Address of the leaflet on the web"_s);
    QTest::keyClicks(address->edit(), u"http://x"_s);
    Q_EMIT address->edit()->editingFinished();
    QVERIFY(!address->problem().isEmpty());
    QTest::keyClicks(reset(), u"Hold the button."_s);
    m_page->flush();
    QCOMPARE(stored().steps.value(u"reset"_s), QStringList{u"Hold the button."_s});
    QVERIFY(stored().address.isEmpty());
    QCOMPARE(address->edit()->text(), u"http://x"_s);
    auto *step = row<LinesRow>(u"How to reset it to how it left the factory"_s);
    reset()->setPlainText(QString(assessment::longestLeafletStep + 1, u'x'));
    m_page->flush();
    QVERIFY(!step->problem().isEmpty() || stored().steps.value(u"reset"_s).size() == 1);
    QCOMPARE(stored().steps.value(u"reset"_s), QStringList{u"Hold the button."_s});
}

void TestLeafletPage::languagesKeepTheirOwnSteps()
{
    QTest::keyClicks(reset(), u"Hold the button."_s);
    choose(u"Language"_s, 1); // what is typed goes into the language it was typed in
    QTRY_COMPARE_WITH_TIMEOUT(reset()->toPlainText(), QString(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"LIX"_s), 20'000);
    QVERIFY(says(m_page.get(), u"machine draft, not reviewed"_s));
    QTest::keyClicks(reset(), u"Daliwch y botwm."_s);
    m_page->flush();
    QCOMPARE(stored(u"cy"_s).steps.value(u"reset"_s), QStringList{u"Daliwch y botwm."_s});
    QCOMPARE(stored().steps.value(u"reset"_s), QStringList{u"Hold the button."_s});
    choose(u"Language"_s, 0);
    QTRY_COMPARE_WITH_TIMEOUT(reset()->toPlainText(), u"Hold the button."_s, 20'000);
}

void TestLeafletPage::layoutChangesThePaper()
{
    choose(u"On paper"_s, 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->preview()->pages() > 3, 20'000);
    QTRY_VERIFY(says(m_page.get(), u"type of 18 points"_s));
    choose(u"On paper"_s, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->preview()->pages(), 2, 20'000);
}

void TestLeafletPage::whatDoesNotFitIsSaid()
{
    assessment::LeafletSteps steps;
    for (const assessment::LeafletField &field : assessment::leafletFields())
        steps.steps[field.id] =
            QStringList(field.lines, QString(assessment::longestLeafletStep, u'm'));
    const QString product = m_open->session->assessment().product.id;
    m_open->session->act(
        [steps, product](Workspace &w) { return w.setLeafletSteps(product, u"en-GB"_s, steps); });
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"this layout has 2"_s), 20'000);
    QVERIFY(m_page->preview()->pdf().isEmpty());
}

void TestLeafletPage::findingsLeadToTheirField()
{
    m_page->reveal(u"reset"_s);
    QCOMPARE(qApp->focusWidget(), reset());
}

void TestLeafletPage::openFactsLeadToTheFacts()
{
    const QSignalSpy jumps(m_page.get(), &forms::Page::jump);
    auto *list = m_page->findChild<forms::FindingList *>();
    Q_EMIT list->jump(u"facts#supportUntil"_s);
    QCOMPARE(jumps.size(), 1);
    Q_EMIT list->jump(u"leaflet#reset"_s); // that is here
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(qApp->focusWidget(), reset());
}

void TestLeafletPage::undoComesIntoTheForm()
{
    QTest::keyClicks(reset(), u"Hold the button."_s);
    m_page->flush();
    m_open->settle();
    m_open->session->undo();
    QTRY_COMPARE_WITH_TIMEOUT(reset()->toPlainText(), QString(), 20'000);
}

void TestLeafletPage::savingWritesWhatIsShown()
{
    const QSignalSpy told(m_page.get(), &forms::Page::notice);
    const QString file = m_open->files.path(u"leaflet.pdf"_s);
    m_page->save(file, labels::LeafletFormat::Pdf);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20'000);
    QCOMPARE(m_open->files.read(u"leaflet.pdf"_s), m_page->preview()->pdf());
    m_page->save(m_open->files.path(u"leaflet.html"_s), labels::LeafletFormat::Html);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 20'000);
    QVERIFY(m_open->files.read(u"leaflet.html"_s).startsWith("<!DOCTYPE html>"));
    m_open->settle();
    auto workspace = m_open->files.open();
    QVERIFY_OK(workspace);
    QCOMPARE(workspace->leaflets(m_open->session->assessment().product.id)->size(), 2);
    // Where nothing can be written, nothing is recorded.
    m_page->save(m_open->files.path(u"no/leaflet.pdf"_s), labels::LeafletFormat::Pdf);
    QTRY_VERIFY_WITH_TIMEOUT(says(m_page.get(), u"The leaflet cannot be saved"_s)
                                 || says(m_page.get(), u"the leaflet cannot be saved"_s),
                             20'000);
    QCOMPARE(workspace->leaflets(m_open->session->assessment().product.id)->size(), 2);
}

void TestLeafletPage::trialIsAskedFor()
{
    auto *who = row<FormRow>(u"Who"_s);
    QVERIFY(!who->isVisible());
    choose(u"Has somebody followed the steps on a unit?"_s, 1);
    QVERIFY(who->isVisible());
    QCOMPARE(row<FormRow>(u"Firmware of that unit"_s)->text(), u"1.4.2"_s);
    QTest::keyClicks(who->edit(), u"Bob"_s);
    m_page->flush();
    QVERIFY(stored().trial);
    QCOMPARE(stored().trial->by, u"Bob"_s);
    QCOMPARE(stored().trial->firmware, u"1.4.2"_s);
}

void TestLeafletPage::looksGood()
{
    picture(u"empty"_s);
    QTest::keyClicks(reset(), u"Hold the button on the back for ten seconds."_s);
    m_page->flush();
    m_open->settle();
    picture(u"filled"_s);
    m_page->reveal(u"reset"_s);
    picture(u"steps"_s);
    forms::Theme::apply(*qApp, forms::Appearance::Dark);
    picture(u"dark"_s);
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

QTEST_MAIN(TestLeafletPage)
#include "tst_leafletpage.moc"
