#include "forms/navigation.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/formrow.h"
#include "forms/topbar.h"
#include "support/openwindow.h"
#include "support/watchdog.h"

#include <QAction>
#include <QLineEdit>
#include <QProcess>

using namespace Qt::StringLiterals;

using assessment::Workspace;
using forms::MainWindow;

/// The window as people use it: it lands where they were, goes where they say and folds to fit.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void welcomesWithoutAWorkspace();
    void refusesAForeignFileBesideTheButtons();
    void createsAWorkspace();
    void opensAndShowsTheWay();
    void stepsByKeyboard();
    void landsWhereThePersonWas();
    void closingSavesWhatIsTyped();
    void undoesFromTheMenu();
    void foldsAtTwiceTheType();
    void asksForPlacesThatAreNotThere();
    void noKeyMeansTwoThings();
    void neverKeepsPeopleWaiting();

private:
    std::unique_ptr<SampleWorkspace> m_files;
    QString m_id;
};

void TestMainWindow::init()
{
    m_files = std::make_unique<SampleWorkspace>();
    auto workspace = m_files->create();
    QVERIFY_OK(workspace);
    m_id = *SampleWorkspace::assess(*workspace);
}

void TestMainWindow::cleanup()
{
    m_files.reset();
}

void TestMainWindow::welcomesWithoutAWorkspace()
{
    QTemporaryDir folder;
    forms::Preferences preferences(folder.filePath(u"settings.ini"_s));
    MainWindow window(preferences, {});
    window.show();
    QCOMPARE(window.currentPage()->pageId(), u"welcome"_s);
    QVERIFY(!window.findChild<forms::Navigation *>()->isVisible());
}

void TestMainWindow::refusesAForeignFileBesideTheButtons()
{
    QTemporaryDir folder;
    QFile foreign(folder.filePath(u"letter.assay"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("Dear Sir or Madam");
    foreign.close();
    forms::Preferences preferences(folder.filePath(u"settings.ini"_s));
    MainWindow window(preferences, {});
    window.show();
    window.openWorkspace(foreign.fileName());
    const auto banners = window.findChildren<forms::ErrorBanner *>();
    QTRY_VERIFY(std::any_of(banners.begin(), banners.end(), [](const forms::ErrorBanner *banner) {
        return banner->isVisible() && banner->text().contains(u"letter.assay"_s);
    }));
    QVERIFY(preferences.recentWorkspaces().isEmpty());
}

void TestMainWindow::createsAWorkspace()
{
    QTemporaryDir folder;
    forms::Preferences preferences(folder.filePath(u"settings.ini"_s));
    MainWindow window(preferences, u"ada"_s);
    window.show();
    QSignalSpy arrived(&window, &MainWindow::arrived);
    window.createWorkspace(folder.filePath(u"new.assay"_s));
    QVERIFY(arrived.wait());
    QCOMPARE(window.currentPage()->pageId(), u"start"_s);
    QCOMPARE(preferences.recentWorkspaces().size(), 1);
}

void TestMainWindow::opensAndShowsTheWay()
{
    OpenWindow open(m_files->path());
    QCOMPARE(open.page(), u"start"_s);
    open.go(u"new"_s);
    open.window.go(u"assessment/"_s + m_id);
    QTRY_COMPARE(open.page(), u"guideline/1"_s);
    auto *way = open.window.findChild<forms::Navigation *>();
    QVERIFY(way->isVisible());
    QCOMPARE(way->model()->rowCount(), 18);
    const QString first = way->model()->index(2, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.contains(u"No default passwords"_s) && first.contains(u"Not assessed"_s),
             qPrintable(first));
    QVERIFY(open.window.windowTitle().contains(u"Brightwell BC-200"_s));
}

void TestMainWindow::stepsByKeyboard()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/12"_s});
    QVERIFY(QTest::qWaitForWindowActive(&open.window));
    QCOMPARE(open.page(), u"guideline/12"_s);
    for (const QString &next : {u"guideline/13"_s, u"facts"_s, u"review"_s}) {
        QTest::keyClick(&open.window, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(open.page(), next);
    }
    QTest::keyClick(&open.window, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(open.page(), u"facts"_s);
    QTest::keyClick(&open.window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(open.page(), u"start"_s);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void TestMainWindow::landsWhereThePersonWas()
{
    {
        OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
        open.go(u"facts"_s);
        open.window.close();
    }
    OpenWindow again(m_files->path());
    QCOMPARE(again.page(), u"facts"_s);
}

void TestMainWindow::closingSavesWhatIsTyped()
{
    {
        OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"product"_s});
        for (forms::FormRow *row : open.window.findChildren<forms::FormRow *>()) {
            if (row->caption() == u"What it is called"_s) {
                row->edit()->clear();
                QTest::keyClicks(row->edit(), u"Nursery camera"_s);
            }
        }
        QVERIFY(open.window.close()); // never asks
    }
    auto workspace = m_files->open();
    QVERIFY_OK(workspace);
    QCOMPARE(workspace->assessment(m_id)->product.name, u"Nursery camera"_s);
}

void TestMainWindow::undoesFromTheMenu()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    QAction *undo = nullptr;
    for (QAction *action : open.window.actions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Z))
            undo = action;
    }
    QVERIFY(undo && !undo->isEnabled());
    open.window.session()->act(
        [id = m_id](Workspace &w) { return w.answer(id, SampleWorkspace::answer(u"CoP-1.1"_s)); });
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY2(undo->toolTip().contains(u"CoP-1.1"_s), qPrintable(undo->toolTip()));
    QVERIFY2(undo->toolTip().contains(u"Ctrl+Z"_s), qPrintable(undo->toolTip()));
    QVERIFY(open.window.findChild<forms::TopBar *>()->savedText().startsWith(u"Saved"_s));
    undo->trigger();
    QTRY_VERIFY(!undo->isEnabled());
}

void TestMainWindow::foldsAtTwiceTheType()
{
    OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"guideline/1"_s});
    auto *way = open.window.findChild<forms::Navigation *>();
    QWidget *side = open.window.currentPage()->sidePanel();
    QVERIFY(side && side->isVisible());
    QVERIFY(!way->isNarrow());

    const QFont usual = QApplication::font();
    QFont twice = usual;
    twice.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(twice);
    QTRY_VERIFY(!side->isVisible()); // what belongs to the page goes first
    QVERIFY2(open.window.width() <= 1280, qPrintable(QString::number(open.window.width())));
    QTest::keyClick(&open.window, Qt::Key_F9);
    QVERIFY(side->isVisible()); // but whoever asks gets it
    QVERIFY(way->isNarrow());
    QApplication::setFont(usual);
}

void TestMainWindow::asksForPlacesThatAreNotThere()
{
    OpenWindow open(m_files->path(), {.assessment = u"A-NOTHING"_s, .page = {}});
    QTRY_COMPARE(open.page(), u"start"_s); // with the reason above it
    OpenWindow version(m_files->path(), {.assessment = {}, .page = u"version#"_s + m_id});
    QTRY_COMPARE(version.page(), u"version"_s);
    OpenWindow odd(m_files->path(), {.assessment = m_id, .page = u"guideline/99"_s});
    QTRY_COMPARE(odd.page(), u"guideline/1"_s);
}

void TestMainWindow::noKeyMeansTwoThings()
{
    QTemporaryDir folder;
    forms::Preferences preferences(folder.filePath(u"settings.ini"_s));
    const MainWindow window(preferences, {});
    QHash<QKeySequence, QString> taken;
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence &keys : shortcuts) {
            const QString both =
                keys.toString() + u": "_s + taken.value(keys) + u", "_s + action->text();
            QVERIFY2(!taken.contains(keys), qPrintable(both));
            taken.insert(keys, action->text());
        }
    }
    QVERIFY(taken.size() > 20);
}

void TestMainWindow::neverKeepsPeopleWaiting()
{
    constexpr double most = 50; // ms
    const QStringList pages = wayPages() + QStringList{u"start"_s, u"new"_s, u"organisation"_s};
    const QString again = qEnvironmentVariable("ASSAY_PAGES_AGAIN");
    const QStringList judged = again.isEmpty() ? pages : again.split(u' ');
    QStringList slow;
    {
        OpenWindow open(m_files->path(), {.assessment = m_id, .page = u"product"_s});
        for (const QString &page : pages) {
            Watchdog watchdog;
            open.go(page);
            for (int i = 0; i < 20; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            qInfo("%s: %.1f ms", qPrintable(page), watchdog.longest);
            if (watchdog.longest > most && judged.contains(page))
                slow.append(page);
        }
    }
    if (slow.isEmpty())
        return;
    // A host that stops this machine for a tenth of a second is counted as our own time. A page
    // that is slow is slow in a second process too, where everything is done for the first time
    // again.
    const QByteArray names = slow.join(u' ').toUtf8();
    QVERIFY2(again.isEmpty(), names.constData());
    QProcess second;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASSAY_PAGES_AGAIN"_s, slow.join(u' '));
    second.setProcessEnvironment(environment);
    second.setProcessChannelMode(QProcess::MergedChannels);
    second.start(QCoreApplication::applicationFilePath(), {u"neverKeepsPeopleWaiting"_s});
    QVERIFY(second.waitForFinished(120'000));
    QVERIFY2(second.exitStatus() == QProcess::NormalExit && second.exitCode() == 0,
             (names + '\n' + second.readAll()).constData());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
