#include "assessment/language/language.h"
#include "forms/audiencebar.h"
#include "forms/audiencechoice.h"
#include "forms/guidelinepage.h"
#include "forms/leftoutnote.h"
#include "forms/navigation.h"
#include "forms/provisioncard.h"
#include "forms/rows/verdictmark.h"
#include "support/clipping.h"
#include "support/openwindow.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QToolButton>

using namespace Qt::StringLiterals;

using assessment::Verdict;
using assessment::Workspace;

/// One choice of who must act for the whole window: it leaves out what is for others, says so, and
/// changes no verdict.
class TestWhoMustAct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWayLeavesOutWhatIsForOthers();
    void progressIsThatOfTheAudienceAndTheVerdictIsNot();
    void theKeyboardChoosesAndShowsAll();
    void whereYouAreIsNeverLeftOut();
    void theKeysGoTheShortWay();
    void everyPageHasTheSameChoice();
    void aGuidelinePageLeavesOutCards();
    void whatIsTypedIsKept();
    void aFindingLeadsToWhatIsLeftOut();
    void narrowItCanBeChosenToo();
    void eachAssessmentRemembersItsOwn();
    void aStandardForMakersAsksNothing();
    void standsMirrored();
    void cutsNothing_data();
    void cutsNothing();

private:
    static QStringList way(const OpenWindow &open)
    {
        const auto *model = open.window.findChild<forms::Navigation *>()->model();
        QStringList pages;
        for (int row = 0; row < model->rowCount(); ++row)
            pages.append(model->index(row, 0).data(forms::NavigationModel::PageRole).toString());
        return pages;
    }
    static QString spoken(const OpenWindow &open, const QString &page)
    {
        const auto *model = open.window.findChild<forms::Navigation *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(forms::NavigationModel::PageRole).toString() == page)
                return index.data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }
    static QStringList shopsWay()
    {
        return {u"product"_s, u"device"_s, u"guideline/3"_s, u"guideline/8"_s,
                u"facts"_s,   u"review"_s, u"label"_s};
    }
    static forms::AudienceBar *bar(const OpenWindow &open)
    {
        return open.window.findChild<forms::AudienceBar *>();
    }
    /// A picture for people, where one is wanted.
    static void keep(OpenWindow &open, const QString &name)
    {
        const QString folder = qEnvironmentVariable("ASSAY_PICTURES");
        if (!folder.isEmpty())
            open.window.grab().save(u"%1/whomustact-%2.png"_s.arg(folder, name));
    }
    static QString chosen(const QWidget *place)
    {
        return place->findChild<QComboBox *>()->currentText();
    }
    static bool says(const QWidget *place, const QString &words)
    {
        for (const QLabel *label : place->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    static void show(const OpenWindow &open, const QString &audience)
    {
        open.window.session()->setAudience(audience);
    }
    static QStringList shownCards(const forms::Page *page)
    {
        QStringList shown;
        for (const auto *card : page->findChildren<forms::ProvisionCard *>()) {
            if (card->isVisible())
                shown.append(card->provision());
        }
        return shown;
    }

    /// Another assessment of the product.
    QString begin(const QString &scheme)
    {
        auto workspace = m_files->open();
        Q_ASSERT(workspace);
        const QString product = workspace->assessment(m_id)->product.id;
        return *workspace->newAssessment(product, scheme, assessment::AssessmentKind::Self);
    }
    qsizetype actsOn(const QString &id)
    {
        auto workspace = m_files->open();
        Q_ASSERT(workspace);
        return workspace->log(id, 100)->size();
    }

    std::unique_ptr<SampleWorkspace> m_files;
    QString m_id;
};

void TestWhoMustAct::init()
{
    m_files = std::make_unique<SampleWorkspace>();
    auto workspace = m_files->create();
    QVERIFY_OK(workspace);
    m_id = *SampleWorkspace::assess(*workspace);
}

void TestWhoMustAct::cleanup()
{
    m_files.reset();
}

void TestWhoMustAct::theWayLeavesOutWhatIsForOthers()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"product"_s});
    const QAbstractItemModelTester tester(open.window.findChild<forms::Navigation *>()->model());
    QVERIFY(bar(open)->isVisible());
    QCOMPARE(chosen(bar(open)), u"Anybody"_s);
    QCOMPARE(way(open), wayPages());
    QVERIFY(!bar(open)->findChild<QToolButton *>()->isVisible()); // nothing is left out
    show(open, u"retailer"_s);
    QCOMPARE(way(open), shopsWay());
    QCOMPARE(chosen(bar(open)), u"Retailers"_s);
    QVERIFY(says(bar(open), u"11 guideline"_s)); // not in silence
    QVERIFY(says(bar(open), u"not finished: 11"_s));
    show(open, u"device_manufacturer"_s);
    QStringList makers = wayPages();
    makers.removeAll(u"guideline/10"_s);
    QCOMPARE(way(open), makers);
    // What is left out is counted anew when it is answered.
    open.window.session()->act([id = m_id](Workspace &w) -> assessment::Status {
        for (const QString &provision : {u"CoP-10.1"_s, u"CoP-10.2"_s, u"CoP-10.3"_s}) {
            if (const auto done = w.answer(id, SampleWorkspace::answer(provision, Verdict::Fail));
                !done)
                return done;
        }
        return assessment::Ok;
    });
    QTRY_VERIFY(says(bar(open), u"not finished: 0"_s));
}

void TestWhoMustAct::progressIsThatOfTheAudienceAndTheVerdictIsNot()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/8"_s});
    open.window.session()->act([id = m_id](Workspace &w) {
        return w.answer(id, SampleWorkspace::answer(u"CoP-8.2"_s, Verdict::Fail));
    });
    QTRY_VERIFY(spoken(open, u"guideline/8"_s).contains(u"Fail, 1 of "_s));
    show(open, u"retailer"_s);
    const QString words = spoken(open, u"guideline/8"_s);
    QVERIFY2(words.contains(u"Fail; Retailers: 0 of 1 answered"_s), qPrintable(words));
    auto *page = open.window.currentPage();
    QCOMPARE(page->findChild<forms::VerdictMark *>()->verdict(), Verdict::Fail);
    QVERIFY(says(page, u"Retailers: 0 of 1 provisions answered; of the whole guideline 1 of "_s));
    show(open, {});
    QVERIFY(spoken(open, u"guideline/8"_s).contains(u"Fail, 1 of "_s));
    QVERIFY(!says(page, u"Retailers"_s));
}

void TestWhoMustAct::theKeyboardChoosesAndShowsAll()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"product"_s});
    QVERIFY(QTest::qWaitForWindowActive(&open.window));
    auto *box = bar(open)->findChild<QComboBox *>();
    QCOMPARE(box->accessibleName(), u"Who must act"_s);
    box->setFocus(Qt::TabFocusReason);
    QTest::keyClick(box, Qt::Key_End); // retailers are the last of them
    QCOMPARE(way(open), shopsWay());
    // Who cannot see it hears what is left out, on the choice and on the button after it.
    QVERIFY(box->accessibleDescription().contains(u"11 guideline"_s));
    QTest::keyClick(box, Qt::Key_Tab);
    auto *all = qobject_cast<QToolButton *>(open.window.focusWidget());
    QVERIFY(all && bar(open)->isAncestorOf(all));
    QVERIFY(QAccessible::queryAccessibleInterface(all)
                ->text(QAccessible::Name)
                .contains(u"11 guideline"_s));
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(way(open), wayPages());
    QCOMPARE(chosen(bar(open)), u"Anybody"_s);
    QVERIFY(!all->isVisible());
    QVERIFY(open.window.focusWidget() && open.window.focusWidget()->isVisible());
}

void TestWhoMustAct::whereYouAreIsNeverLeftOut()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/4"_s});
    auto *list = open.window.findChild<forms::Navigation *>();
    const QAbstractItemModelTester tester(list->model());
    show(open, u"retailer"_s);
    QCOMPARE(open.page(), u"guideline/4"_s);
    QVERIFY(way(open).contains(u"guideline/4"_s));
    QVERIFY(spoken(open, u"guideline/4"_s).contains(u"For others to act on"_s));
    QCOMPARE(list->currentIndex().data(forms::NavigationModel::PageRole).toString(),
             u"guideline/4"_s);
    QVERIFY(says(bar(open), u"10 guideline"_s));
    // Its row goes while the list has the keyboard; the list keeps its place.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(open.page(), u"guideline/8"_s);
    QCOMPARE(way(open), shopsWay());
    QCOMPARE(list->currentIndex().data(forms::NavigationModel::PageRole).toString(),
             u"guideline/8"_s);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(open.page(), u"guideline/3"_s);
}

void TestWhoMustAct::theKeysGoTheShortWay()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"device"_s});
    QVERIFY(QTest::qWaitForWindowActive(&open.window));
    show(open, u"retailer"_s);
    for (const QString &next : {u"guideline/3"_s, u"guideline/8"_s, u"facts"_s}) {
        QTest::keyClick(&open.window, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(open.page(), next);
    }
}

void TestWhoMustAct::everyPageHasTheSameChoice()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/8"_s});
    open.settle();
    open.go(u"review"_s);
    forms::Page *review = open.window.currentPage();
    auto *who = review->findChild<forms::AudienceChoice *>();
    who->setChoice(u"retailer"_s);
    Q_EMIT who->committed();
    QCOMPARE(chosen(bar(open)), u"Retailers"_s);
    QCOMPARE(way(open), shopsWay());
    auto *note = review->findChild<forms::LeftOutNote *>();
    QTRY_VERIFY(says(note, u"open point"_s));
    QVERIFY(says(note, u"11 guideline"_s));
    keep(open, u"review"_s);
    open.go(u"guideline/8"_s);
    QCOMPARE(shownCards(open.window.currentPage()), QStringList{u"CoP-8.1"_s});
    // All of it again, from the page.
    open.window.currentPage()
        ->findChild<forms::LeftOutNote *>()
        ->findChild<QPushButton *>()
        ->click();
    QCOMPARE(chosen(bar(open)), u"Anybody"_s);
    QCOMPARE(way(open), wayPages());
    open.go(u"review"_s);
    QCOMPARE(who->choice(), QString());
    QVERIFY(!note->isVisible());
}

void TestWhoMustAct::aGuidelinePageLeavesOutCards()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/3"_s});
    show(open, u"retailer"_s);
    open.settle(); // cards come one by one: those of others do not come up either
    forms::Page *page = open.window.currentPage();
    const QStringList theirs{u"CoP-3.8"_s, u"CoP-3.10"_s, u"CoP-3.11"_s};
    QCOMPARE(shownCards(page), theirs);
    auto *note = page->findChild<forms::LeftOutNote *>();
    QVERIFY(says(note, u"8 provision"_s));
    show(open, u"iot_service_provider"_s);
    QCOMPARE(shownCards(page).size(), 6);
    QVERIFY(says(note, u"5 provision"_s));
    show(open, {});
    QCOMPARE(shownCards(page).size(), 11);
    QVERIFY(!note->isVisible());
    // A page of which nothing speaks to them says so, and is not just empty.
    show(open, u"retailer"_s);
    open.go(u"guideline/1"_s);
    open.settle();
    QCOMPARE(shownCards(open.window.currentPage()), QStringList());
    QVERIFY(says(open.window.currentPage()->findChild<forms::LeftOutNote *>(), u"4 provision"_s));
    keep(open, u"nothing"_s);
}

void TestWhoMustAct::whatIsTypedIsKept()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/8"_s});
    auto *page = qobject_cast<forms::GuidelinePage *>(open.window.currentPage());
    QVERIFY(page);
    auto *text = page->card(u"CoP-8.2"_s)->findChild<QPlainTextEdit *>();
    QTest::keyClicks(text, u"Consent is asked"_s);
    show(open, u"retailer"_s);
    QVERIFY(!page->card(u"CoP-8.2"_s)->isVisible());
    QTRY_COMPARE(open.window.session()->assessment().answers.value(u"CoP-8.2"_s).rationale,
                 u"Consent is asked"_s);
}

void TestWhoMustAct::aFindingLeadsToWhatIsLeftOut()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"review"_s});
    show(open, u"retailer"_s);
    open.go(u"guideline/8#CoP-8.4"_s);
    open.settle();
    forms::Page *page = open.window.currentPage();
    QCOMPARE(shownCards(page), (QStringList{u"CoP-8.1"_s, u"CoP-8.4"_s}));
    QVERIFY(says(page->findChild<forms::LeftOutNote *>(), u"5 provision"_s));
    QCOMPARE(chosen(bar(open)), u"Retailers"_s); // the choice stays
    show(open, u"retailer"_s);
    show(open, u"device_manufacturer"_s);
    show(open, u"retailer"_s);
    QCOMPARE(shownCards(page), QStringList{u"CoP-8.1"_s});
}

void TestWhoMustAct::narrowItCanBeChosenToo()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/8"_s});
    const QFont usual = QApplication::font();
    QFont twice = usual;
    twice.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(twice);
    const auto back = qScopeGuard([&] { QApplication::setFont(usual); });
    QTest::keyClick(&open.window, Qt::Key_F9); // the titles of the way give room for the side
    QTRY_VERIFY(open.window.findChild<forms::Navigation *>()->isNarrow());
    QVERIFY(!bar(open)->findChild<QComboBox *>()->isVisible());
    QAction *shops = nullptr;
    for (QMenu *menu : open.window.findChildren<QMenu *>()) {
        if (QString(menu->title()).remove(u'&') == u"Who must act") {
            QVERIFY(menu->isEnabled());
            shops = menu->actions().constLast();
        }
    }
    QVERIFY(shops);
    shops->trigger();
    QVERIFY(shops->isChecked());
    QCOMPARE(way(open), shopsWay());
    auto *all = bar(open)->findChild<QToolButton *>();
    QVERIFY(all->isVisible());
    QCOMPARE(all->text(), u"+11"_s);
    QVERIFY(all->toolTip().contains(u"not finished: 11"_s));
    QTRY_VERIFY(all->width() >= all->minimumSizeHint().width());
    QVERIFY(bar(open)->width() <= open.window.findChild<forms::Navigation *>()->width());
    keep(open, u"narrow"_s);
    all->click();
    QVERIFY(!shops->isChecked());
    QCOMPARE(way(open), wayPages());
}

void TestWhoMustAct::eachAssessmentRemembersItsOwn()
{
    const QString other = begin(u"uk-cop-2018"_s);
    const auto acts = actsOn(m_id);
    {
        OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/8"_s});
        show(open, u"retailer"_s);
        open.window.go(u"assessment/"_s + other);
        QTRY_COMPARE(open.window.session()->assessment().id, other);
        QTRY_COMPARE(chosen(bar(open)), u"Anybody"_s);
        QCOMPARE(way(open), wayPages());
        open.window.close();
    }
    OpenWindow again(m_files->path(), {.assessment = m_id, .page = u"guideline/5"_s});
    QCOMPARE(again.page(), u"guideline/5"_s); // left out, but asked for
    QCOMPARE(chosen(bar(again)), u"Retailers"_s);
    again.go(u"review"_s);
    QCOMPARE(way(again), shopsWay());
    QCOMPARE(actsOn(m_id), acts); // a view is no act
}

void TestWhoMustAct::aStandardForMakersAsksNothing()
{
    const QString id = begin(u"en-303645-v2-1-1"_s);
    OpenWindow open(m_files->path(), {.assessment = id, .page = u"guideline/1"_s});
    QVERIFY(!bar(open)->isVisible());
    show(open, u"retailer"_s);       // on the review page
    QVERIFY(bar(open)->isVisible()); // what is chosen is never hidden
    show(open, {});
    QVERIFY(!bar(open)->isVisible());
}

void TestWhoMustAct::standsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/3"_s});
    show(open, u"retailer"_s);
    open.settle();
    keep(open, u"rtl"_s);
    const auto leftOf = [&](const QWidget *widget) {
        return widget->mapTo(&open.window, QPoint(0, 0)).x();
    };
    QVERIFY(leftOf(bar(open)) > leftOf(open.window.currentPage()));
}

void TestWhoMustAct::cutsNothing_data()
{
    QTest::addColumn<QString>("language");
    for (const assessment::Language &language : assessment::languages())
        QTest::newRow(qPrintable(language.tag)) << language.tag;
}

/// What is said of what is left out has room in every language, wide and narrow.
void TestWhoMustAct::cutsNothing()
{
    QFETCH(QString, language);
    assessment::speak(language);
    QApplication::setLayoutDirection(assessment::directionOf(language));
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&] {
        QApplication::setFont(usual);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        assessment::speak(u"en-GB"_s);
    });
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/3"_s});
    show(open, u"retailer"_s);
    open.settle();
    keep(open, language);
    QCOMPARE(clippedAtRest(&open.window), QStringList());
    open.go(u"review"_s);
    open.settle();
    QCOMPARE(clippedAtRest(&open.window), QStringList());
    QFont twice = usual;
    twice.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(twice);
    open.go(u"guideline/3"_s);
    open.settle();
    QCOMPARE(clippedAtRest(bar(open)), QStringList());
    QCOMPARE(clippedAtRest(open.window.currentPage()), QStringList());
}

QTEST_MAIN(TestWhoMustAct)
#include "tst_whomustact.moc"
