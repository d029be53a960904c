#include "support/clipping.h"
#include "support/everypage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

QString voiceOf(QWidget *widget)
{
    QAccessibleInterface *voice = QAccessible::queryAccessibleInterface(widget);
    return voice ? voice->text(QAccessible::Name) : QString();
}

} // namespace

/// Every page by keyboard and by ear, and at twice the type.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void everyControlHasAName_data() { pages(); }
    void everyControlHasAName();
    void tabReachesEveryControl_data() { pages(); }
    void tabReachesEveryControl();
    void noKeyBelongsToTheMenuToo_data() { pages(); }
    void noKeyBelongsToTheMenuToo();
    void nothingIsCutAtTwiceTheType_data() { pages(); }
    void nothingIsCutAtTwiceTheType();
    void everyKeyIsInItsTooltip();

private:
    static void pages()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : everyPage())
            QTest::newRow(qPrintable(page)) << page;
    }
    QList<QWidget *> stops() const
    {
        QList<QWidget *> all;
        for (QWidget *widget : m_window->window.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
                && (widget->focusPolicy() & Qt::TabFocus))
                all.append(widget);
        }
        return all;
    }

    std::unique_ptr<SampleWorkspace> m_files;
    std::unique_ptr<OpenWindow> m_window;
};

void TestAccessibility::initTestCase()
{
    m_files = std::make_unique<SampleWorkspace>();
    const QString id = fillForEveryPage(*m_files);
    QVERIFY(!id.isEmpty());
    m_window = std::make_unique<OpenWindow>(
        m_files->path(), forms::MainWindow::Place{.assessment = id, .page = u"product"_s});
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window));
}

void TestAccessibility::cleanupTestCase()
{
    m_window.reset();
    m_files.reset();
}

void TestAccessibility::everyControlHasAName()
{
    QFETCH(QString, page);
    m_window->go(page);
    m_window->settle();
    QTRY_VERIFY(stops().size() >= 4); // the loop looks at something
    QStringList nameless;
    const QList<QWidget *> all = stops();
    for (QWidget *widget : all) {
        if (voiceOf(widget).trimmed().isEmpty())
            nameless.append(describe(widget));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestAccessibility::tabReachesEveryControl()
{
    QFETCH(QString, page);
    m_window->go(page);
    m_window->settle();
    const QList<QWidget *> wanted = stops();
    QSet<QWidget *> reached;
    QStringList order;
    QWidget *at = m_window->window.currentPage();
    at->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 400; ++i) { // a text has a stop for each of its links
        QWidget *focus = m_window->window.focusWidget();
        QVERIFY(focus);
        if (!reached.contains(focus))
            order.append(voiceOf(focus));
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList missed;
    for (QWidget *widget : wanted) {
        const bool spin = widget->inherits("QLineEdit") && widget->parentWidget()
                          && reached.contains(widget->parentWidget());
        const auto *radio = qobject_cast<QAbstractButton *>(widget);
        const bool inGroup = radio && radio->autoExclusive(); // one stop a group, then arrow keys
        if (!reached.contains(widget) && !spin && !inGroup)
            missed.append(describe(widget) + u": "_s + voiceOf(widget));
    }
    QVERIFY2(missed.isEmpty(),
             qPrintable(missed.join(u'\n') + u"\nThe keyboard went: "_s + order.join(u", "_s)));
}

/// Alt with a letter that a menu has as well would open neither.
void TestAccessibility::noKeyBelongsToTheMenuToo()
{
    QFETCH(QString, page);
    m_window->go(page);
    m_window->settle();
    QSet<QKeySequence> menus;
    const auto titles = m_window->window.menuBar()->actions();
    for (const QAction *title : titles)
        menus.insert(QKeySequence::mnemonic(title->text()));
    QVERIFY(menus.size() >= 4);
    QStringList both;
    const auto here = m_window->window.currentPage()->findChildren<QWidget *>();
    for (const QWidget *widget : here) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString text = button                    ? button->text()
                             : label && label->buddy() ? label->text()
                                                       : u""_s;
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && menus.contains(key))
            both.append(text);
    }
    QCOMPARE(both, QStringList());
}

void TestAccessibility::nothingIsCutAtTwiceTheType()
{
    QFETCH(QString, page);
    const QFont usual = QApplication::font();
    QFont twice = usual;
    twice.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(twice);
    m_window->go(page);
    m_window->settle();
    QStringList cut = clippedAtRest(m_window->window.currentPage());
    // Nor does anything hang over the side of a column that cannot scroll sideways.
    for (const QScrollArea *area : m_window->window.currentPage()->findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget()
            && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width() + 1)
            cut.append(u"%1: %2 wide in %3"_s.arg(describe(area))
                           .arg(area->widget()->width())
                           .arg(area->viewport()->width()));
    }
    QApplication::setFont(usual);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestAccessibility::everyKeyIsInItsTooltip()
{
    int keys = 0;
    for (const QAction *action : m_window->window.actions()) {
        if (action->shortcut().isEmpty())
            continue;
        ++keys;
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(action->toolTip().contains(key), qPrintable(action->text()));
    }
    QVERIFY(keys >= 10);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
