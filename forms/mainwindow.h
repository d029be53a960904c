#pragma once

#include "assessment/workspacethread.h"
#include "forms/preferences.h"
#include "forms/session.h"

#include <QHash>
#include <QMainWindow>

#include <memory>
#include <optional>

class QMenu;
class QStackedWidget;
class QTimer;
class QUndoStack;

namespace forms {

class AudienceBar;
class ErrorBanner;
class HelpSheet;
class ManualWindow;
class Navigation;
class NavigationModel;
class NoteLine;
class Page;
class PrintPage;
class TopBar;
class WelcomePage;

/// The one window: at the left the way through the assessment, in the middle a page, at the right
/// what belongs to it while there is room. Owns the session of the open workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Where to land; empty members mean: where the person was last.
    struct Place
    {
        QString assessment;
        QString page;
    };

    /// \a actor is who works, "" = the login name.
    MainWindow(Preferences &preferences, const QString &actor, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openWorkspace(const QString &path, const Place &place = {});
    void createWorkspace(const QString &path);

    /// Goes to a target as Page::jump names it.
    void go(const QString &target);
    Page *currentPage() const;
    Session *session() const { return m_session.get(); }    ///< nullptr without a workspace
    ManualWindow *manual() const { return m_manual.get(); } ///< nullptr until it is wanted

Q_SIGNALS:
    /// A page is shown and has what it shows; for tests and for the makers of pictures.
    void arrived(const QString &pageId);
    /// Somebody chose the language of the window, and it is kept. What is on the screen is in the
    /// old one: whoever owns the window makes a new one.
    void languageChosen();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Actions;

    void buildActions();
    void buildMenus();
    QMenu *buildAudiences();
    QMenu *buildAppearances();
    QMenu *buildLanguages();
    void buildBody();
    QWidget *buildCaution();
    void showCaution(bool onTheWay);
    QAction *addAct(const QString &text, const QString &icon, const QKeySequence &keys,
                    const std::function<void()> &act);

    void adopt(const std::shared_ptr<assessment::WorkspaceThread> &desk, const Place &place);
    void leaveWorkspace();
    void land(const Place &place);
    void openAssessment(const QString &id, const QString &page);
    void assessmentOpened();
    void dropWayPages();

    void showPage(const QString &id, const QString &anchor);
    void enter(Page *page, const QString &anchor);
    void step(int by);
    void flushAll();
    void refreshFrame();
    void refreshWay(bool onTheWay);
    void chooseAudience(const QString &audience);
    void goWithoutWorkspace(const QString &page);
    void showPrintPage();
    QUndoStack *ownUndo() const; ///< of the page, when it has one
    Session::Scope undoScope() const;
    void fold();
    void turnFocus();

    void showManual(const QString &topic);
    void showHelpHere();
    QString helpTopicHere() const;

    void askForNewFile();
    void askForFile();
    void askForActor();

    Preferences &m_preferences;
    QString m_actor;
    std::shared_ptr<assessment::WorkspaceThread> m_opening; ///< asked for, not yet there
    std::unique_ptr<Session> m_session;

    std::unique_ptr<Actions> m_actions;
    TopBar *m_bar = nullptr;
    ErrorBanner *m_problems = nullptr;
    QWidget *m_caution = nullptr;
    NoteLine *m_cautionText = nullptr;
    QWidget *m_middle = nullptr;
    NavigationModel *m_way = nullptr;
    AudienceBar *m_audience = nullptr; ///< who must act, above the way
    Navigation *m_navigation = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStackedWidget *m_side = nullptr;
    WelcomePage *m_welcome = nullptr;
    std::unique_ptr<ManualWindow> m_manual; ///< made when it is first wanted
    PrintPage *m_printPage = nullptr;       ///< made when it is first wanted; needs no workspace
    QTimer *m_slow = nullptr;               ///< tells "Saving…" only when it takes a while
    QHash<QString, Page *> m_pages;
    QString m_wantedPage; ///< of the assessment that is being opened
    QString m_wantedAnchor;
    std::optional<bool> m_sideWanted; ///< set once the person has chosen
};

} // namespace forms
