#include "forms/mainwindow.h"

#include "assessment/scheme/audience.h"
#include "assessment/scheme/mappings.h"
#include "forms/audiencebar.h"
#include "forms/helpsheet.h"
#include "forms/helptopic.h"
#include "forms/inboxwatch.h"
#include "forms/mainwindowactions.h"
#include "forms/manualwindow.h"
#include "forms/navigation.h"
#include "forms/noteline.h"
#include "forms/page.h"
#include "forms/pages.h"
#include "forms/printpage.h"
#include "forms/rows/errorbanner.h"
#include "forms/runcontroller.h"
#include "forms/theme.h"
#include "forms/topbar.h"
#include "forms/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Result;
using assessment::Status;
using assessment::Workspace;
using assessment::WorkspaceThread;

namespace {

const QString placeKey = u"window/place"_s;
const QString startId = u"start"_s;
const QString printId = u"print"_s;
const QString assessmentPrefix = u"assessment/"_s;

/// Saving is quicker than this nearly always; a word that flashes by would only disturb.
constexpr int slowMs = 400;

QString pageKey(const QString &assessment)
{
    return u"page/%1"_s.arg(assessment);
}

bool isOfTheWay(const QString &page)
{
    static const QStringList others{
        startId,         u"new"_s,     u"organisation"_s, u"version"_s,    u"compare"_s,
        u"import"_s,     u"trash"_s,   u"labels"_s,       u"registry"_s,   u"schemes"_s,
        u"crosswalk"_s,  u"mapping"_s, u"traceability"_s, u"catalogues"_s, u"batch"_s,
        u"sidebyside"_s, u"leaflet"_s, u"statements"_s,   u"dashboard"_s,  u"adoption"_s,
        u"components"_s, printId};
    return !others.contains(page);
}

} // namespace

MainWindow::MainWindow(Preferences &preferences, const QString &actor, QWidget *parent)
    : QMainWindow(parent)
    , m_preferences(preferences)
    , m_actor(actor)
{
    // Reading the device tests takes a tenth of a second, which no page should have to wait for.
    assessment::harness::readBuiltInTestsAhead();
    assessment::readBuiltInMappingsAhead();
    buildActions();
    buildMenus();
    buildBody();
    new DialogHelpKey(
        [this](const QString &topic) { showManual(topic.isEmpty() ? helpTopicHere() : topic); },
        this);
    m_slow = new QTimer(this);
    m_slow->setSingleShot(true);
    m_slow->setInterval(slowMs);
    connect(m_slow, &QTimer::timeout, this, [this] { m_bar->showSaving(true); });

    // Room for the frame and a panel: a first window never hangs over the edge.
    resize(QSize(1280, 860).boundedTo(screen()->availableSize() - QSize(16, 56)));
    restoreGeometry(m_preferences.windowGeometry());
    m_welcome->setRecent(m_preferences.recentWorkspaces());
    enter(m_welcome, {});
}

MainWindow::~MainWindow()
{
    leaveWorkspace();
    delete m_printPage; // its undo stack tells us that it goes
}

void MainWindow::buildBody()
{
    auto *frame = new QWidget;
    auto *rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_bar = new TopBar({.home = m_actions->home,
                        .undo = m_actions->undo,
                        .redo = m_actions->redo,
                        .side = m_actions->side,
                        .help = m_actions->help});
    m_problems = new ErrorBanner;
    m_middle = new QWidget;
    rows->addWidget(m_bar);
    rows->addWidget(m_problems);
    rows->addWidget(buildCaution());
    rows->addWidget(m_middle, 1);

    m_way = new NavigationModel(this);
    m_audience = new AudienceBar;
    m_navigation = new Navigation(m_way);
    m_stack = new QStackedWidget;
    m_side = new QStackedWidget;
    auto *parts = new QHBoxLayout(m_middle);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    auto *way = new QVBoxLayout;
    way->setSpacing(0);
    way->addWidget(m_audience);
    way->addWidget(m_navigation, 1);
    parts->addLayout(way);
    parts->addWidget(m_stack, 1);
    parts->addWidget(m_side);
    m_audience->hide();
    m_navigation->hide();
    m_side->hide();
    setCentralWidget(frame);

    m_welcome = new WelcomePage;
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::createAsked, this, &MainWindow::askForNewFile);
    connect(m_welcome, &WelcomePage::openAsked, this, &MainWindow::askForFile);
    connect(m_welcome, &WelcomePage::printAsked, this, &MainWindow::showPrintPage);
    connect(m_welcome, &WelcomePage::recentAsked, this,
            [this](const QString &path) { openWorkspace(path); });
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::go);
    connect(m_audience, &AudienceBar::chosen, this, &MainWindow::chooseAudience);
}

/// Stands over every page of an assessment whose scheme nobody vouches for.
QWidget *MainWindow::buildCaution()
{
    m_caution = new QWidget;
    m_cautionText = new NoteLine(NoteLine::Kind::Missing);
    m_cautionText->setWordWrap(true);
    auto *row = new QHBoxLayout(m_caution);
    row->setContentsMargins(space::three, space::unit, space::three, space::unit);
    row->addWidget(m_cautionText, 1);
    m_caution->hide();
    return m_caution;
}

void MainWindow::showCaution(bool onTheWay)
{
    const bool unsure = onTheWay && !m_session->scheme().isVouchedFor();
    m_caution->setVisible(unsure);
    m_cautionText->say(unsure ? tr("Nobody you trust has signed the catalogue of “%1”. Its "
                                   "provisions may not be what its owner wrote, so no endorsement "
                                   "mark is issued from this assessment.")
                                    .arg(m_session->scheme().title)
                              : QString());
}

// Workspaces

void MainWindow::openWorkspace(const QString &path, const Place &place)
{
    auto desk = std::make_shared<WorkspaceThread>();
    m_opening = desk;
    whenDone(desk->open(path, {.actor = m_actor}), this, [this, desk, place](const Status &opened) {
        if (m_opening != desk)
            return; // another file was asked for meanwhile
        m_opening.reset();
        if (opened)
            adopt(desk, place);
        else
            (m_session ? m_problems : m_welcome->problems())->tell(opened.error());
    });
}

void MainWindow::createWorkspace(const QString &path)
{
    auto desk = std::make_shared<WorkspaceThread>();
    m_opening = desk;
    whenDone(desk->create(path, {.actor = m_actor}), this, [this, desk](const Status &created) {
        if (m_opening != desk)
            return;
        m_opening.reset();
        if (created)
            adopt(desk, {.assessment = {}, .page = startId});
        else
            (m_session ? m_problems : m_welcome->problems())->tell(created.error());
    });
}

void MainWindow::adopt(const std::shared_ptr<WorkspaceThread> &desk, const Place &place)
{
    leaveWorkspace();
    m_session = std::make_unique<Session>(desk);
    m_preferences.rememberWorkspace(desk->path());
    m_welcome->problems()->dismiss();
    m_problems->dismiss();
    Session *session = m_session.get();
    connect(session, &Session::opened, this, &MainWindow::assessmentOpened);
    connect(session, &Session::changed, this, &MainWindow::refreshFrame);
    connect(&InboxWatch::of(*session), &InboxWatch::arrived, this, [this](int files) {
        m_bar->showNotice(tr("%n dropped file(s) wait for you (Ctrl+Shift+D)", nullptr, files));
    });
    connect(session, &Session::stepsChanged, this, &MainWindow::refreshFrame);
    connect(session, &Session::audienceChanged, this, &MainWindow::refreshFrame);
    connect(session, &Session::closed, this, [this] {
        if (currentPage() && isOfTheWay(currentPage()->pageId()))
            showPage(startId, {});
        dropWayPages();
        refreshFrame();
    });
    connect(session, &Session::saved, this, [this](QTime at) {
        m_problems->dismiss();
        m_bar->showSaved(at);
    });
    connect(session, &Session::busyChanged, this, [this](bool busy) {
        if (busy) {
            m_slow->start();
        } else {
            m_slow->stop();
            m_bar->showSaving(false);
        }
    });
    connect(session, &Session::failed, this, [this](const assessment::Error &error) {
        m_problems->tell(error);
        if (m_stack->currentWidget() == m_welcome)
            showPage(startId, {});
    });
    land(place);
}

void MainWindow::land(const Place &place)
{
    const QString page = place.page.section(u'#', 0, 0);
    const bool elsewhere = !page.isEmpty() && !isOfTheWay(page);
    if (!place.assessment.isEmpty() && !elsewhere) {
        openAssessment(place.assessment, place.page);
        return;
    }
    if (!place.page.isEmpty()) {
        showPage(page, place.page.section(u'#', 1));
        return;
    }
    m_session->read([](Workspace &w) { return w.uiState(placeKey); }, this,
                    [this](const Result<QString> &last) {
                        if (last && last->startsWith(assessmentPrefix))
                            openAssessment(last->mid(assessmentPrefix.size()), {});
                        else
                            showPage(last && !last->isEmpty() ? *last : startId, {});
                    });
}

void MainWindow::leaveWorkspace()
{
    if (!m_session)
        return;
    flushAll();
    if (RunController *run = RunController::running(*m_session))
        run->end();
    dropWayPages();
    for (Page *page : std::as_const(m_pages))
        delete page;
    m_pages.clear();
    m_way->clear();
    m_session.reset(); // lets everything that was given finish
}

// Assessments

void MainWindow::openAssessment(const QString &id, const QString &page)
{
    if (m_session->hasAssessment() && m_session->assessment().id == id) {
        showPage(page.isEmpty() ? m_wantedPage : page, {});
        return;
    }
    flushAll();
    m_wantedPage = page;
    if (page.isEmpty()) { // asked before the assessment, so the answer is there first
        m_session->read(
            [key = pageKey(id)](Workspace &w) { return w.uiState(key); }, this,
            [this](const Result<QString> &last) { m_wantedPage = last ? *last : QString(); });
    }
    m_session->open(id);
}

void MainWindow::assessmentOpened()
{
    dropWayPages();
    m_problems->dismiss();
    refreshFrame();
    const QString asked = m_wantedPage;
    const bool beside = !asked.isEmpty() && !isOfTheWay(asked); // about it, and no step of it
    const bool known = beside || m_way->wholeWay().contains(asked);
    // Where a scheme asks about the product first, its answers save work further on.
    const bool asks = m_way->pages().contains(u"scope"_s);
    const QString first = asks ? u"scope"_s : u"guideline/1"_s;
    if (beside)
        m_wantedPage = first;
    showPage(known ? asked : first, {});
}

void MainWindow::dropWayPages()
{
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        if (!isOfTheWay(it.key())) {
            ++it;
            continue;
        }
        if (QWidget *panel = it.value()->sidePanel())
            panel->setParent(it.value()); // it went to our side; it goes with its page
        delete it.value();
        it = m_pages.erase(it);
    }
}

// Pages

void MainWindow::go(const QString &target)
{
    const QString page = target.section(u'#', 0, 0);
    if (!m_session) {
        goWithoutWorkspace(page);
        return;
    }
    const QString anchor = target.section(u'#', 1);
    if (page.startsWith(assessmentPrefix))
        openAssessment(page.mid(assessmentPrefix.size()), anchor);
    else
        showPage(page, anchor);
}

void MainWindow::goWithoutWorkspace(const QString &page)
{
    if (page == printId)
        showPrintPage();
    else if (page == startId)
        enter(m_welcome, {});
}

void MainWindow::showPrintPage()
{
    if (!m_printPage) {
        m_printPage = new PrintPage(m_preferences, m_actor);
        m_stack->addWidget(m_printPage);
        connect(m_printPage, &Page::jump, this, &MainWindow::go);
        connect(m_printPage, &Page::notice, m_bar, &TopBar::showNotice);
        connect(m_printPage->undoStack(), &QUndoStack::indexChanged, this,
                &MainWindow::refreshFrame);
    }
    if (m_session)
        m_session->keepUiState(placeKey, printId);
    enter(m_printPage, {});
}

void MainWindow::showPage(const QString &id, const QString &anchor)
{
    if (id == printId) {
        showPrintPage();
        return;
    }
    Page *page = m_pages.value(id);
    if (!page) {
        page = makePage(id, *m_session, m_stack);
        if (!page) { // an id from an older version, or of an assessment that is not open
            if (id != startId)
                showPage(startId, {});
            return;
        }
        m_pages.insert(id, page);
        m_stack->addWidget(page);
        if (QWidget *panel = page->sidePanel())
            m_side->addWidget(panel);
        connect(page, &Page::jump, this, &MainWindow::go);
        connect(page, &Page::notice, m_bar, &TopBar::showNotice);
    }
    if (isOfTheWay(id)) {
        const QString assessment = m_session->assessment().id;
        m_wantedPage = id;
        m_session->keepUiState(pageKey(assessment), id);
        m_session->keepUiState(placeKey, assessmentPrefix + assessment);
    } else {
        m_session->keepUiState(placeKey, id);
    }
    enter(page, anchor);
}

void MainWindow::enter(Page *page, const QString &anchor)
{
    if (Page *left = currentPage(); left && left != page)
        left->flush();
    const bool steppingThroughList = m_navigation->hasFocus();
    m_stack->setCurrentWidget(page);
    refreshFrame();
    if (!anchor.isEmpty())
        page->reveal(anchor);
    else if (!steppingThroughList && isActiveWindow())
        page->setFocus(Qt::OtherFocusReason);
    Q_EMIT arrived(page->pageId());
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::step(int by)
{
    const Page *page = currentPage();
    const int row = page ? m_way->rowOf(page->pageId()) : -1;
    if (row >= 0 && row + by >= 0 && row + by < m_way->rowCount())
        showPage(m_way->pages().at(row + by), {});
}

void MainWindow::flushAll()
{
    for (Page *page : std::as_const(m_pages))
        page->flush();
}

// The frame around the page

void MainWindow::refreshFrame()
{
    const Page *page = currentPage();
    const bool open = m_session && m_session->hasAssessment();
    const bool onTheWay = open && page && page != m_welcome && isOfTheWay(page->pageId());
    refreshWay(onTheWay);
    if (onTheWay) {
        const assessment::Assessment &a = m_session->assessment();
        const QString kind = a.kind == assessment::AssessmentKind::Lab ? tr("Laboratory assessment")
                                                                       : tr("Self-assessment");
        const QString name = u"%1 %2"_s.arg(a.product.brand, a.product.model);
        m_bar->setPlace(name, tr("%1 · %2").arg(kind, assessment::nameOf(a.status)));
        setWindowTitle(tr("%1 – %2 – Assay").arg(page->title(), name));
        m_navigation->setCurrentPage(page->pageId());
    } else {
        const QString file =
            m_session ? QFileInfo(m_session->workspacePath()).completeBaseName() : QString();
        m_bar->setPlace(page ? page->title() : QString(), file);
        setWindowTitle(file.isEmpty() ? tr("Assay")
                                      : tr("%1 – %2 – Assay").arg(page->title(), file));
    }
    showCaution(onTheWay);
    m_bar->setVisible(m_session || page != m_welcome);
    const auto scope = undoScope();
    if (const QUndoStack *own = ownUndo())
        m_actions->offerUndo(own->undoText(), own->redoText());
    else
        m_actions->offerUndo(m_session ? m_session->undoText(scope) : QString(),
                             m_session ? m_session->redoText(scope) : QString());
    m_actions->offerWay(m_session != nullptr, onTheWay);
    if (!m_session) // from the printer's desk back to where a workspace is opened
        m_actions->home->setEnabled(page != m_welcome);
    m_actions->home->setText(m_session ? tr("&All assessments") : tr("&Back to the start"));
    fold();
}

void MainWindow::refreshWay(bool onTheWay)
{
    if (m_session && m_session->hasAssessment()) {
        m_way->refresh(m_session->scheme(), m_session->assessment(),
                       {.audience = m_session->audience(),
                        .page = onTheWay ? currentPage()->pageId() : QString()});
    } else {
        m_way->clear();
    }
    const QString audience = m_session ? m_session->audience() : QString();
    const NavigationModel::LeftOut left = m_way->leftOut();
    // A standard for makers alone leaves nothing to choose, but a choice is never hidden.
    const bool choice =
        onTheWay && (!audience.isEmpty() || assessment::speaksToSeveral(m_session->scheme()));
    m_audience->tell(audience, left.guidelines, left.open);
    m_actions->tellAudience(audience, choice);
    m_audience->setVisible(choice);
    m_navigation->setVisible(onTheWay);
}

void MainWindow::chooseAudience(const QString &audience)
{
    if (m_session)
        m_session->setAudience(audience);
}

QUndoStack *MainWindow::ownUndo() const
{
    Page *page = currentPage();
    return page ? page->undoStack() : nullptr;
}

// On the way the open assessment, elsewhere the workspace.
Session::Scope MainWindow::undoScope() const
{
    const Page *page = currentPage();
    const bool onTheWay = m_session && m_session->hasAssessment() && page && page != m_welcome
                          && isOfTheWay(page->pageId());
    return onTheWay ? Session::Scope::Assessment : Session::Scope::Workspace;
}

// What does not fit folds away by itself: first what belongs to the page, then the titles of the
// way. Whoever asks for the side by hand gets it, and the titles give room.
void MainWindow::fold()
{
    Page *page = currentPage();
    QWidget *panel = page ? page->sidePanel() : nullptr;
    const int width = m_middle->width();
    const int column = Theme::textWidth(this, 60);
    const int side = Theme::textWidth(this, 40);
    const bool fits = width >= m_navigation->wideWidth() + column + side;
    const bool shown = panel && m_sideWanted.value_or(fits);
    if (panel) {
        m_side->setCurrentWidget(panel);
        m_side->setFixedWidth(side);
    }
    m_side->setVisible(shown);
    m_navigation->setNarrow(width < m_navigation->wideWidth() + column + (shown ? side : 0));
    m_audience->setNarrow(m_navigation->isNarrow());
    m_audience->setFixedWidth(m_navigation->isNarrow() ? m_navigation->narrowWidth()
                                                       : m_navigation->wideWidth());
    m_actions->offerSide(panel != nullptr, shown);
}

void MainWindow::turnFocus()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus == m_navigation && currentPage())
        currentPage()->setFocus(Qt::TabFocusReason);
    else if (m_navigation->isVisible())
        m_navigation->setFocus(Qt::TabFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    flushAll();
    // A test that is under way leaves the device as it found it and keeps its record first.
    if (RunController *run = m_session ? RunController::running(*m_session) : nullptr) {
        event->ignore();
        run->endThen(this, [this] { close(); });
        return;
    }
    m_preferences.setWindowGeometry(saveGeometry());
    m_manual.reset(); // or the program would go on for its sake
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // After the parts have taken the new font too.
    if (event->type() == QEvent::FontChange && m_middle)
        QMetaObject::invokeMethod(this, &MainWindow::fold, Qt::QueuedConnection);
}

} // namespace forms
