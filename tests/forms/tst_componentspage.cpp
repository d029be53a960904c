#include "forms/componentspage.h"

#include "forms/evidencetile.h"
#include "forms/rows/errorbanner.h"
#include "forms/session.h"
#include "forms/transfertile.h"
#include "support/componentfixture.h"
#include "support/finders.h"
#include "support/guipauses.h"
#include "support/openedsession.h"
#include "support/openwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTableView>

#include <memory>
#include <utility>

using namespace assessment;
using namespace forms;
using namespace Qt::StringLiterals;

namespace {

/// The workspace's thread stands still until it is let go.
class Gate
{
public:
    explicit Gate(Session &session)
    {
        session.read(
            [gate = m_gate](Workspace &) {
                gate->acquire();
                return true;
            },
            &session, [](bool) {});
    }
    ~Gate() { open(); }
    void open()
    {
        if (!std::exchange(m_isOpen, true))
            m_gate->release();
    }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    bool m_isOpen = false;
};

} // namespace

/// Components and services in the window: added, given evidence, used, withdrawn, and how they show
/// where their evidence counts.
class TestComponentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsAndUses();
    void withdrawsAndTakesBack();
    void saysWhatIsNew();
    void marksTheEvidence();
    void showsAProblemBesideTheForm();
    void addingCanBeCancelled();
    void copyingCanBeCancelled();
    void aLargeFileHoldsNobodyUp();

private:
    static QTableView *table(const QWidget *page, const QString &name)
    {
        for (QTableView *one : page->findChildren<QTableView *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    static QLineEdit *line(const QWidget *page, const QString &name)
    {
        for (QLineEdit *one : page->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    static void press(const QWidget *page, const QString &button)
    {
        QPushButton *found = nullptr;
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&') == button)
                found = one;
        }
        QVERIFY2(found, qPrintable(button));
        QVERIFY2(found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    Assessment stored() const
    {
        auto workspace = m_files->openAt(u"lab.assay"_s);
        return *workspace->assessment(m_id);
    }
    /// A component with a certificate for CoP-1.1 up to \a expires, used in the assessment.
    void use(QDate expires = {})
    {
        auto workspace = m_files->openAt(u"lab.assay"_s);
        m_component = componentfixture::add(*workspace);
        componentfixture::show(*workspace, m_component, {u"CoP-1.1"_s},
                               {.title = u"Certificate"_s, .expires = expires});
        QVERIFY_OK(workspace->useComponent(m_id, m_component));
    }

    std::unique_ptr<SampleWorkspace> m_files;
    QString m_id;
    QString m_component;
};

void TestComponentsPage::init()
{
    m_files = std::make_unique<SampleWorkspace>();
    auto workspace = m_files->create();
    QVERIFY_OK(workspace);
    m_id = *SampleWorkspace::assess(*workspace);
}

void TestComponentsPage::addsAndUses()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    QAction *menu = actionWith(open.window, u"Components and services"_s);
    QCOMPARE(menu->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    menu->trigger();
    QTRY_COMPARE(open.page(), u"components"_s);
    auto *page = qobject_cast<ComponentsPage *>(open.window.currentPage());
    QVERIFY(says(page, u"Nothing is here yet."_s));

    press(page, u"Add a component…"_s);
    QVERIFY(!buttonWith(page, u"Add it"_s)->isEnabled()); // nothing is said yet
    QTest::keyClicks(line(page, u"Name"_s), u"Radio modem"_s);
    QTest::keyClicks(line(page, u"Version"_s), u"2.1"_s);
    QTest::keyClicks(line(page, u"Supplier"_s), u"Acme Ltd"_s);
    press(page, u"Add it"_s);
    QTableView *list = table(page, u"Components and services"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_VERIFY(says(page, u"Radio modem 2.1 by Acme Ltd"_s));
    QTRY_VERIFY(says(page, u"The supplier has shown nothing yet."_s));

    QVERIFY(m_files->write(u"certificate.txt"_s, "shown"));
    page->offerFile(m_files->path(u"certificate.txt"_s));
    QTest::keyClicks(line(page, u"Provisions"_s), u"CoP-1.1, CoP-1.2"_s);
    press(page, u"Add it"_s);
    QTableView *items = table(page, u"What the supplier has shown"_s);
    QTRY_COMPARE(items->model()->rowCount(), 1);
    QCOMPARE(cell(items, 0, 0), u"certificate"_s);
    QCOMPARE(cell(items, 0, 1), u"CoP-1.1, CoP-1.2"_s);
    QCOMPARE(cell(items, 0, 3), u"No end"_s);
    QVERIFY(unnamed(page).isEmpty());

    QTRY_VERIFY(buttonWith(page, u"Use it in"_s)->isVisible());
    press(page, u"Use it in Brightwell BC-200"_s);
    QTRY_COMPARE(stored().evidence.size(), 1);
    QVERIFY(stored().evidence.first().supplied);
    QTableView *places = table(page, u"Products that use it"_s);
    QTRY_COMPARE(places->model()->rowCount(), 1);
    QTRY_VERIFY(buttonWith(page, u"End the use"_s)->isVisible());
    QVERIFY(!buttonWith(page, u"Use it in"_s));
    press(page, u"End the use"_s);
    QTRY_COMPARE(stored().evidence.size(), 0);
    QTRY_VERIFY(says(page, u"No product uses it."_s));
}

void TestComponentsPage::withdrawsAndTakesBack()
{
    use();
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    open.go(u"components"_s);
    QWidget *page = open.window.currentPage();
    QTableView *list = table(page, u"Components and services"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    press(page, u"Withdraw…"_s);
    QVERIFY(says(page, u"From today on its evidence counts for nothing"_s));
    QVERIFY(!buttonWith(page, u"Withdraw it"_s)->isEnabled()); // not without a reason
    QTest::keyClicks(line(page, u"Why"_s), u"Recalled."_s);
    press(page, u"Withdraw it"_s);
    QTRY_VERIFY(cell(list, 0, 5).startsWith(u"Withdrawn"_s));
    QTRY_VERIFY(says(page, u"Recalled."_s));
    QVERIFY(!stored().hasEvidenceFor(u"CoP-1.1"_s));
    QVERIFY(!buttonWith(page, u"Add evidence"_s)->isEnabled());
    // The assessment says so among what was done to it.
    open.go(u"review"_s);
    QTableView *history = table(open.window.currentPage(), u"Who did what"_s);
    QVERIFY(history);
    const auto newest = [history] {
        QString words;
        for (int column = 0; column < history->model()->columnCount(); ++column)
            words += cell(history, 0, column) + u'\n';
        return words + history->model()->index(0, 0).data(Qt::ToolTipRole).toString();
    };
    QTRY_VERIFY2(newest().contains(u"Withdrew a component"_s), qPrintable(newest()));
    QVERIFY2(newest().contains(u"Recalled."_s) && newest().contains(u"ada"_s),
             qPrintable(newest()));
    open.go(u"components"_s);
    QAction *undo = actionWith(open.window, u"Undo"_s);
    QTRY_VERIFY(undo->toolTip().contains(u"withdrawal of the component"_s));
    undo->trigger();
    QTRY_VERIFY(stored().hasEvidenceFor(u"CoP-1.1"_s));
    QTRY_VERIFY(!cell(list, 0, 5).startsWith(u"Withdrawn"_s));
}

void TestComponentsPage::saysWhatIsNew()
{
    use();
    {
        auto workspace = m_files->openAt(u"lab.assay"_s);
        componentfixture::show(*workspace, m_component, {u"CoP-1.2"_s}, {.title = u"More"_s});
        componentfixture::add(*workspace, u"2.2"_s, m_component);
    }
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    open.go(u"components#"_s + m_component);
    QWidget *page = open.window.currentPage();
    QTableView *places = table(page, u"Products that use it"_s);
    QTRY_COMPARE(cell(places, 0, 4), u"Not taken over: 1"_s);
    QVERIFY(cell(table(page, u"Components and services"_s), 0, 5)
                .contains(u"There is a newer version"_s));
    QVERIFY(!buttonWith(page, u"Next version"_s)->isEnabled()); // it is there
    press(page, u"Take over what is new in Brightwell BC-200"_s);
    QTRY_COMPARE(stored().evidence.size(), 2);
    QTRY_COMPARE(cell(places, 0, 4), QString());
    // Enter on a product opens its assessment.
    places->selectRow(0);
    QTest::keyClick(places, Qt::Key_Return);
    QTRY_VERIFY(open.page() != u"components"_s);
}

void TestComponentsPage::marksTheEvidence()
{
    use(QDate::currentDate().addDays(-1));
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    open.settle();
    const auto tiles = open.window.currentPage()->findChildren<EvidenceTile *>();
    QCOMPARE(tiles.size(), 1);
    QVERIFY(says(tiles.first(), u"Supplier: Radio modem"_s));
    QVERIFY(says(tiles.first(), u"Expired"_s));
    QVERIFY(tiles.first()->toolTip().contains(u"Radio modem 2.1 by Acme Ltd"_s));
}

void TestComponentsPage::showsAProblemBesideTheForm()
{
    use();
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    open.go(u"components"_s);
    auto *page = qobject_cast<ComponentsPage *>(open.window.currentPage());
    QTRY_COMPARE(table(page, u"Components and services"_s)->model()->rowCount(), 1);
    page->offerFile(m_files->path(u"nothing.txt"_s));
    QTest::keyClicks(line(page, u"Provisions"_s), u"CoP-1.1"_s);
    press(page, u"Add it"_s);
    QTRY_VERIFY(says(page, u"the evidence cannot be added"_s)
                || says(page, u"The evidence cannot be added"_s));
    QVERIFY(line(page, u"Provisions"_s)); // what was typed is still there
    QCOMPARE(line(page, u"Provisions"_s)->text(), u"CoP-1.1"_s);
}

/// A very large file shows that it is on its way and can be stopped; nothing of it stays, and what
/// was typed is asked again.
void TestComponentsPage::addingCanBeCancelled()
{
    use();
    QVERIFY(m_files->write(u"large.bin"_s, QByteArray(3 << 20, 'x')));
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    open.go(u"components"_s);
    auto *page = qobject_cast<ComponentsPage *>(open.window.currentPage());
    QTableView *items = table(page, u"What the supplier has shown"_s);
    QTRY_COMPARE(items->model()->rowCount(), 1);
    const qint64 before = m_files->openAt(u"lab.assay"_s)->log()->first().sequence;

    page->offerFile(m_files->path(u"large.bin"_s));
    QTest::keyClicks(line(page, u"Provisions"_s), u"CoP-1.1 CoP-1.2"_s);
    {
        Gate gate(*open.window.session());
        press(page, u"Add it"_s);
        QVERIFY(!line(page, u"Provisions"_s)); // other work goes on
        auto *tile = page->findChild<TransferTile *>();
        QVERIFY(tile);
        QTRY_VERIFY(tile->isVisible());
        QVERIFY(says(tile, u"large.bin"_s));
        if (qEnvironmentVariableIsSet("ASSAY_PICTURES"))
            page->grab().save(qEnvironmentVariable("ASSAY_PICTURES") + u"/adding.png"_s);
        auto *cancel = tile->findChild<QAbstractButton *>();
        QCOMPARE(cancel->accessibleName(), u"Cancel adding large.bin"_s);
        cancel->click();
        QVERIFY(says(tile, u"Stopping"_s));
        gate.open();
    }
    QTRY_VERIFY(!page->findChild<TransferTile *>());
    QTRY_VERIFY(line(page, u"Provisions"_s));
    QCOMPARE(line(page, u"Provisions"_s)->text(), u"CoP-1.1 CoP-1.2"_s);
    QVERIFY(!page->findChild<ErrorBanner *>()->isVisible()); // it is what was wanted
    QCOMPARE(items->model()->rowCount(), 1);
    {
        auto workspace = m_files->openAt(u"lab.assay"_s);
        QCOMPARE(workspace->log()->first().sequence, before);
        QVERIFY(workspace->verifyEvidence()->ok);
    }
    press(page, u"Add it"_s); // and the second try is a try like the first
    QTRY_COMPARE(items->model()->rowCount(), 2);
    QVERIFY(!page->findChild<TransferTile *>());
}

void TestComponentsPage::copyingCanBeCancelled()
{
    use();
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    open.go(u"components"_s);
    auto *page = qobject_cast<ComponentsPage *>(open.window.currentPage());
    QTRY_COMPARE(table(page, u"What the supplier has shown"_s)->model()->rowCount(), 1);
    const QString path = m_files->path(u"copy.txt"_s);
    Gate gate(*open.window.session());
    page->saveCopyAs(path);
    auto *tile = page->findChild<TransferTile *>();
    QVERIFY(tile);
    tile->findChild<QAbstractButton *>()->click();
    gate.open();
    QTRY_VERIFY(!page->findChild<TransferTile *>());
    QVERIFY(!QFile::exists(path));
    page->saveCopyAs(path);
    QTRY_VERIFY(QFile::exists(path));
}

void TestComponentsPage::aLargeFileHoldsNobodyUp()
{
    use();
    QVERIFY(m_files->write(u"large.bin"_s, QByteArray(40 << 20, 'x')));
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    open.go(u"components"_s);
    auto *page = qobject_cast<ComponentsPage *>(open.window.currentPage());
    QTableView *items = table(page, u"What the supplier has shown"_s);
    QTRY_COMPARE(items->model()->rowCount(), 1);
    page->offerFile(m_files->path(u"large.bin"_s));
    QTest::keyClicks(line(page, u"Provisions"_s), u"CoP-1.1"_s);
    open.settle();
    GuiPauses pauses;
    pauses.restart();
    press(page, u"Add it"_s);
    QTRY_COMPARE_WITH_TIMEOUT(items->model()->rowCount(), 2, 60'000);
    qInfo("longest pause: %.1f ms, of it work %.1f ms", pauses.longest(), pauses.longestBusy());
    QVERIFY2(pauses.longestBusy() < 50, qPrintable(QString::number(pauses.longestBusy())));
}

QTEST_MAIN(TestComponentsPage)
#include "tst_componentspage.moc"
