#pragma once

#include "forms/mainwindow.h"
#include "forms/page.h"
#include "forms/preferences.h"
#include "forms/session.h"
#include "forms/theme.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QApplication>
#include <QSignalSpy>

/// A workspace on a thread of its own with one assessment open in a session, for tests of pages.
class OpenSession
{
public:
    /// Makes workspace and assessment; \a prepare may add more before the session opens it.
    explicit OpenSession(
        assessment::AssessmentKind kind = assessment::AssessmentKind::Self,
        const std::function<void(assessment::Workspace &, const QString &)> &prepare = {},
        const QString &actor = QStringLiteral("ada"))
    {
        {
            auto workspace = files.create(QStringLiteral("ada"));
            Q_ASSERT(workspace);
            id = *SampleWorkspace::assess(*workspace, kind);
            if (prepare)
                prepare(*workspace, id);
        }
        auto desk = std::make_shared<assessment::WorkspaceThread>();
        (void)desk->open(files.path(), SampleWorkspace::as(actor));
        session = std::make_unique<forms::Session>(desk);
        QSignalSpy opened(session.get(), &forms::Session::opened);
        session->open(id);
        opened.wait();
    }

    /// What is on disk now, read by somebody else.
    assessment::Assessment stored()
    {
        settle();
        auto workspace = files.open();
        Q_ASSERT(workspace);
        return *workspace->assessment(id);
    }

    /// Waits until every act that was given is done.
    void settle() const
    {
        QVERIFY(QTest::qWaitFor([this] { return !session->isBusy(); }, 20000));
        auto done = session->desk().run([](assessment::Workspace &) { return true; });
        QVERIFY(QTest::qWaitFor([&done] { return done.isFinished(); }, 20000));
        QCoreApplication::processEvents();
    }

    SampleWorkspace files;
    QString id;
    std::unique_ptr<forms::Session> session;
};

/// The whole window on a workspace.
class OpenWindow
{
public:
    explicit OpenWindow(const QString &workspace, const forms::MainWindow::Place &place = {},
                        const QString &actor = QStringLiteral("ada"))
        : preferences(folder.filePath(QStringLiteral("settings.ini")))
        , window(preferences, actor)
    {
        forms::Theme::apply(*qApp, forms::Appearance::Light);
        window.resize(1280, 720);
        window.show();
        QSignalSpy arrived(&window, &forms::MainWindow::arrived);
        window.openWorkspace(workspace, place);
        arrived.wait(20000);
    }

    /// Goes somewhere and waits until it is there.
    void go(const QString &target)
    {
        window.go(target);
        const QString page = target.section(u'#', 0, 0);
        QVERIFY(QTest::qWaitFor(
            [&] { return window.currentPage() && window.currentPage()->pageId() == page; }, 20000));
    }

    /// Waits until nothing new comes to the page: cards and lists come one by one.
    void settle() const
    {
        qsizetype before = -1;
        int same = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                const qsizetype now = window.currentPage()->findChildren<QWidget *>().size();
                same = now == before ? same + 1 : 0;
                before = now;
                return same == 3;
            },
            20000));
    }

    QString page() const
    {
        return window.currentPage() ? window.currentPage()->pageId() : QString();
    }

    QTemporaryDir folder;
    forms::Preferences preferences;
    forms::MainWindow window;
};

inline QStringList wayPages()
{
    QStringList pages{QStringLiteral("product"), QStringLiteral("device")};
    for (int number = 1; number <= 13; ++number)
        pages.append(QStringLiteral("guideline/%1").arg(number));
    return pages
           + QStringList{QStringLiteral("facts"), QStringLiteral("review"),
                         QStringLiteral("label")};
}
