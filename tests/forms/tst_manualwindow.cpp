#include "assessment/manual/manual.h"
#include "forms/devicepanel.h"
#include "forms/helpsheet.h"
#include "forms/helptopic.h"
#include "forms/manualview.h"
#include "forms/manualwindow.h"
#include "forms/provisioncard.h"
#include "forms/reportdialog.h"
#include "support/finders.h"
#include "support/openwindow.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

using forms::ManualView;
using forms::ManualWindow;

/// Takes the place of the desktop's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// F1 opens the manual where it speaks about the place, and the manual can be used by itself.
class TestManualWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void everyPageLeadsToItsOwn_data();
    void everyPageLeadsToItsOwn();
    void aCardLeadsToItsProvision();
    void aDeviceTestLeadsToItsPart();
    void aDialogHasHelpToo();
    void theSheetOfKeysStaysInReach();
    void followsLinksIntoTheWindow();
    void opensTheWorldInTheBrowser();
    void goesBackAndForth();
    void showsWhereAnAnchorIs();
    void searchesAll();
    void everyWordHasAPlaceOnItsPage();
    void isReachedByKeyboardAndEar();
    void growsAndDarkens();
    void closesWithTheWindow();

private:
    ManualWindow *help()
    {
        m_window->window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window->window))
            return nullptr; // its keys would not be heard
        QTest::keyClick(m_window->window.focusWidget() ? m_window->window.focusWidget()
                                                       : &m_window->window,
                        Qt::Key_F1);
        ManualWindow *manual = m_window->window.manual();
        return manual && QTest::qWaitForWindowActive(manual) ? manual : nullptr;
    }
    ManualView *view() const { return m_window->window.manual()->findChild<ManualView *>(); }

    std::unique_ptr<SampleWorkspace> m_files;
    std::unique_ptr<OpenWindow> m_window;
};

void TestManualWindow::initTestCase()
{
    m_files = std::make_unique<SampleWorkspace>();
    QString id;
    {
        auto workspace = m_files->create();
        QVERIFY_OK(workspace);
        id = *SampleWorkspace::assess(*workspace);
    }
    m_window = std::make_unique<OpenWindow>(
        m_files->path(), forms::MainWindow::Place{.assessment = id, .page = u"product"_s});
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
}

void TestManualWindow::cleanupTestCase()
{
    m_window.reset();
    m_files.reset();
}

void TestManualWindow::cleanup()
{
    if (m_window && m_window->window.manual())
        m_window->window.manual()->close();
    if (m_window)
        m_window->window.activateWindow();
}

void TestManualWindow::everyPageLeadsToItsOwn_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("topic");
    for (const QString &page :
         {u"product"_s,      u"device"_s,  u"facts"_s,        u"review"_s,   u"label"_s,
          u"start"_s,        u"new"_s,     u"organisation"_s, u"version"_s,  u"compare"_s,
          u"sidebyside"_s,   u"schemes"_s, u"catalogues"_s,   u"registry"_s, u"crosswalk"_s,
          u"traceability"_s, u"batch"_s,   u"import"_s,       u"labels"_s,   u"trash"_s,
          u"dropped"_s,      u"print"_s,   u"components"_s})
        QTest::newRow(qPrintable(page)) << page << page;
    QTest::newRow("guideline") << u"guideline/7"_s << u"guideline-7"_s;
}

void TestManualWindow::everyPageLeadsToItsOwn()
{
    QFETCH(QString, page);
    QFETCH(QString, topic);
    m_window->go(page);
    m_window->settle();
    m_window->window.activateWindow();
    m_window->window.currentPage()->setFocus();
    ManualWindow *manual = help();
    QVERIFY(manual);
    QVERIFY(manual->isVisible());
    QCOMPARE(manual->topic().section(u'#', 0, 0), topic);
    QVERIFY(view()->document()->blockCount() > 2);
}

void TestManualWindow::aCardLeadsToItsProvision()
{
    m_window->go(u"guideline/4"_s);
    m_window->settle();
    m_window->window.activateWindow();
    forms::ProvisionCard *card = nullptr;
    for (auto *one : m_window->window.currentPage()->findChildren<forms::ProvisionCard *>())
        card = one->provision() == u"CoP-4.3"_s ? one : card;
    QVERIFY(card);
    QWidget *inside = nullptr;
    for (QWidget *one : card->findChildren<QWidget *>()) {
        if (!inside && one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus)
            && !one->focusProxy())
            inside = one;
    }
    QVERIFY(inside);
    inside->setFocus();
    QTRY_COMPARE(m_window->window.focusWidget(), inside);
    QVERIFY(help());
    QCOMPARE(m_window->window.manual()->topic(), u"guideline-4#CoP-4.3"_s);
    // Provisions of other schemes have no part of their own.
    QCOMPARE(forms::helpTopicOfProvision(u"5.4-1"_s), QString());
    QCOMPARE(forms::helpTopicOfPage(u"guideline/4"_s, u"en-303645-v3-1-3"_s), u"guideline"_s);
    QCOMPARE(forms::helpTopicOfPage(u"not there"_s, {}), u"index"_s);
}

void TestManualWindow::aDeviceTestLeadsToItsPart()
{
    forms::DevicePanel panel(*m_window->window.session());
    panel.setTest(u"DT-04"_s, u"CoP-1.1"_s);
    QCOMPARE(forms::helpTopicAt(panel.findChild<QPushButton *>()), u"device-tests#DT-04"_s);
    panel.setTest(u"DT-26"_s);
    QCOMPARE(forms::helpTopicAt(&panel), u"device-tests#DT-26"_s);
}

void TestManualWindow::aDialogHasHelpToo()
{
    forms::ReportDialog *dialog = nullptr;
    actionWith(m_window->window, u"Report"_s)->trigger();
    QTRY_VERIFY(dialog = m_window->window.findChild<forms::ReportDialog *>());
    QTRY_VERIFY(dialog->isVisible());
    QWidget *focus = dialog->focusWidget() ? dialog->focusWidget() : dialog;
    QTest::keyClick(focus, Qt::Key_F1);
    QVERIFY(m_window->window.manual());
    QVERIFY(m_window->window.manual()->isVisible());
    QCOMPARE(m_window->window.manual()->topic(), u"reports"_s);
    dialog->close();
}

void TestManualWindow::theSheetOfKeysStaysInReach()
{
    m_window->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
    QTest::keyClick(&m_window->window, Qt::Key_F1, Qt::ControlModifier);
    auto *sheet = m_window->window.findChild<forms::HelpSheet *>();
    QVERIFY(sheet);
    QVERIFY(sheet->isVisible());
    sheet->close();
}

void TestManualWindow::followsLinksIntoTheWindow()
{
    m_window->go(u"product"_s);
    ManualWindow *manual = help();
    QVERIFY(manual);
    manual->open(u"guideline-2"_s);
    view()->setSource(QUrl(u"assay:guideline/2"_s));
    QTRY_COMPARE(m_window->page(), u"guideline/2"_s);
    QCOMPARE(manual->topic(), u"guideline-2"_s); // the text stays
}

void TestManualWindow::opensTheWorldInTheBrowser()
{
    Browser browser;
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    QVERIFY(help());
    m_window->window.manual()->open(u"index"_s);
    view()->setSource(QUrl(u"https://example.org/"_s));
    QCOMPARE(browser.opened.size(), 1);
    view()->setSource(QUrl(u"file:///etc/passwd"_s)); // no link of ours
    view()->setSource(QUrl(u"javascript:alert(1)"_s));
    QCOMPARE(browser.opened.size(), 1);
    QCOMPARE(view()->page(), u"index"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestManualWindow::goesBackAndForth()
{
    ManualWindow *manual = help();
    QVERIFY(manual);
    manual->open(u"index"_s);
    // By the keyboard: to the first link, and along it.
    manual->open(u"glossary"_s);
    QCOMPARE(view()->page(), u"glossary"_s);
    QTest::keyClick(manual, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view()->page(), u"index"_s);
    QTest::keyClick(manual, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(view()->page(), u"glossary"_s);
    QTest::keyClick(manual, Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(view()->page(), u"index"_s);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Tab);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(view()->page(), u"first"_s); // the first link of the first page
    auto *contents = manual->findChild<QTreeWidget *>();
    QCOMPARE(contents->currentItem()->text(0), u"Your first assessment"_s);
}

void TestManualWindow::showsWhereAnAnchorIs()
{
    ManualWindow *manual = help();
    QVERIFY(manual);
    manual->open(u"device-tests#DT-31"_s);
    QCOMPARE(manual->topic(), u"device-tests#DT-31"_s);
    QTRY_VERIFY(view()->verticalScrollBar()->value() > 0);
    const QTextCursor top = view()->cursorForPosition({forms::space::four, forms::space::half});
    QVERIFY2(top.block().text().startsWith(u"DT-31"_s), qPrintable(top.block().text()));
}

void TestManualWindow::searchesAll()
{
    ManualWindow *manual = help();
    QVERIFY(manual);
    manual->open(u"index"_s);
    QTest::keyClick(manual, Qt::Key_F, Qt::ControlModifier);
    auto *field = manual->findChild<QLineEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"secure element"_s);
    auto *hits = manual->findChild<QListWidget *>();
    QVERIFY(hits->isVisible());
    QVERIFY(hits->count() > 0);
    QTest::keyClick(field, Qt::Key_Down);
    QTRY_VERIFY(hits->hasFocus());
    QCOMPARE(manual->topic(), u"guideline-4#CoP-4.4"_s);
    QVERIFY(!view()->extraSelections().isEmpty()); // the words are marked
    field->setText(u"nothinglikeit"_s);
    QVERIFY(hits->item(0)->text().startsWith(u"Nothing in the manual"_s));
    QTest::keyClick(manual, Qt::Key_Escape); // ends the search first
    QVERIFY(manual->isVisible());
    QVERIFY(manual->findChild<QTreeWidget *>()->isVisible());
    QTest::keyClick(manual, Qt::Key_Escape);
    QVERIFY(!manual->isVisible());
}

/// Qt's text engine finds each anchor of each page.
void TestManualWindow::everyWordHasAPlaceOnItsPage()
{
    QVERIFY(help());
    const assessment::Manual &book = assessment::Manual::in({});
    for (const QString &id : book.pageIds()) {
        view()->showTopic(id);
        QStringList names;
        for (QTextBlock block = view()->document()->begin(); block.isValid();
             block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it)
                names += it.fragment().charFormat().anchorNames();
        }
        for (const assessment::ManualSection &section : book.page(id)->sections)
            QVERIFY2(section.anchor.isEmpty() || names.contains(section.anchor),
                     qPrintable(id + u'#' + section.anchor));
    }
}

void TestManualWindow::isReachedByKeyboardAndEar()
{
    ManualWindow *manual = help();
    QVERIFY(manual);
    for (QWidget *widget : manual->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface *voice = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(voice && !voice->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
    for (const QAction *action : manual->actions()) {
        if (!action->text().isEmpty())
            QVERIFY2(action->toolTip().contains(action->shortcut().toString()),
                     qPrintable(action->text()));
    }
}

void TestManualWindow::growsAndDarkens()
{
    ManualWindow *manual = help();
    QVERIFY(manual);
    manual->open(u"guideline-1"_s);
    const QFont usual = QApplication::font();
    const qreal before = view()->document()->size().height();
    QFont twice = usual;
    twice.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(twice);
    QTRY_VERIFY(view()->document()->size().height() > before * 1.5);
    QVERIFY(!view()->horizontalScrollBar()->isVisible()); // nothing is cut
    QCOMPARE(manual->topic(), u"guideline-1"_s);
    QApplication::setFont(usual);
    QTRY_VERIFY(view()->document()->size().height() < before * 1.2);
    QTest::keyClick(manual, Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(view()->document()->size().height() > before);
    QTest::keyClick(manual, Qt::Key_0, Qt::ControlModifier);
    forms::Theme::apply(*qApp, forms::Appearance::Dark);
    QTRY_VERIFY(view()->document()->defaultStyleSheet().contains(
        forms::Theme::darkPalette().color(QPalette::Link).name()));
    forms::Theme::apply(*qApp, forms::Appearance::Light);
}

/// Last: the program must not go on for the sake of the manual.
void TestManualWindow::closesWithTheWindow()
{
    QVERIFY(help());
    m_window->window.close();
    QVERIFY(!m_window->window.manual());
}

QTEST_MAIN(TestManualWindow)
#include "tst_manualwindow.moc"
