#include "forms/manualwindow.h"

#include "assessment/manual/manual.h"
#include "forms/manualview.h"
#include "forms/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Manual;
using assessment::ManualChapter;
using assessment::ManualHit;

namespace {

constexpr int topicRole = Qt::UserRole;
constexpr int mostZoom = 8; // steps of a tenth of the type
const QString contentsPage = u"index"_s;

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_manual(Manual::in(QLocale().name()))
    , m_view(new ManualView(m_manual))
    , m_contents(new QTreeWidget)
    , m_hits(new QListWidget)
    , m_side(new QStackedWidget)
    , m_search(new QLineEdit)
{
    setWindowTitle(tr("Manual – Assay"));
    buildActions();
    buildContents();
    m_side->addWidget(m_contents);
    m_side->addWidget(m_hits);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_side);
    parts->addWidget(m_view);
    parts->setStretchFactor(1, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildBar());
    rows->addWidget(parts, 1);

    connect(m_view, &ManualView::windowPageAsked, this, &ManualWindow::windowPageAsked);
    connect(m_view, &QTextBrowser::sourceChanged, this, &ManualWindow::pageChanged);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QAction::setEnabled);
    connect(m_hits, &QListWidget::currentRowChanged, this, &ManualWindow::showHit);
    const QSize wanted(Theme::textWidth(this, 140), Theme::textWidth(this, 100));
    resize(wanted.boundedTo(screen()->availableSize() - QSize(16, 56)));
    fitSide();
    m_view->showTopic(contentsPage);
}

QAction *ManualWindow::addAct(const QString &text, const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(Theme::icon(icon), text, this);
    action->setShortcut(keys);
    action->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

void ManualWindow::buildActions()
{
    m_back = addAct(tr("Back"), u"go-previous"_s, Qt::ALT | Qt::Key_Left);
    m_forward = addAct(tr("Forward"), u"go-next"_s, Qt::ALT | Qt::Key_Right);
    m_home = addAct(tr("First page of the manual"), u"go-home"_s, Qt::ALT | Qt::Key_Home);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    connect(m_back, &QAction::triggered, m_view, &QTextBrowser::backward);
    connect(m_forward, &QAction::triggered, m_view, &QTextBrowser::forward);
    connect(m_home, &QAction::triggered, this, [this] { m_view->showTopic(contentsPage); });
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(QKeySequence::ZoomIn, [this] { zoom(1); });
    key(Qt::CTRL | Qt::Key_Equal, [this] { zoom(1); }); // the same key without Shift
    key(QKeySequence::ZoomOut, [this] { zoom(-1); });
    key(Qt::CTRL | Qt::Key_0, [this] { zoom(-m_zoom); });
    key(Qt::Key_F6, [this] {
        QWidget *side = m_side->currentWidget();
        (side->hasFocus() ? static_cast<QWidget *>(m_view) : side)->setFocus(Qt::TabFocusReason);
    });
    key(Qt::Key_Escape, [this] { escape(); });
}

QWidget *ManualWindow::buildBar()
{
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setToolTip(tr("Every word must be found (Ctrl+F); the down key goes to the list"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_hits->count() > 0)
            m_hits->setCurrentRow(std::max(0, m_hits->currentRow()));
    });
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::unit, space::unit, space::unit, space::unit);
    row->setSpacing(space::half);
    for (QAction *action : {m_back, m_forward, m_home}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addWidget(m_search, 1);
    return bar;
}

void ManualWindow::buildContents()
{
    m_contents->setAccessibleName(tr("Contents of the manual"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setIndentation(space::two);
    m_contents->setTextElideMode(Qt::ElideRight);
    for (const ManualChapter &chapter : m_manual.chapters()) {
        auto *top = new QTreeWidgetItem(m_contents, {chapter.title});
        top->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const QString &id : chapter.pages) {
            auto *item = new QTreeWidgetItem(top, {m_manual.page(id)->title});
            item->setData(0, topicRole, id);
            item->setToolTip(0, item->text(0));
        }
        top->setExpanded(true);
    }
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const QString topic = item ? item->data(0, topicRole).toString() : QString();
        if (!topic.isEmpty() && topic != m_view->page())
            m_view->showTopic(topic);
    });
    m_hits->setAccessibleName(tr("What was found"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setWordWrap(true);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setSpacing(space::half);
}

void ManualWindow::open(const QString &topic)
{
    m_search->clear();
    m_view->showTopic(topic);
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

QString ManualWindow::topic() const
{
    return m_view->topic();
}

// The view tells of a page before its own address is new.
void ManualWindow::pageChanged(const QUrl &url)
{
    const assessment::ManualPage *page = m_manual.page(ManualView::pageOf(url));
    if (!page)
        return;
    setWindowTitle(tr("%1 – Manual – Assay").arg(page->title));
    const QSignalBlocker quiet(m_contents);
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *chapter = m_contents->topLevelItem(i);
        for (int k = 0; k < chapter->childCount(); ++k) {
            if (chapter->child(k)->data(0, topicRole) == page->id)
                m_contents->setCurrentItem(chapter->child(k));
        }
    }
}

void ManualWindow::search(const QString &words)
{
    const bool asked = !words.trimmed().isEmpty();
    m_side->setCurrentIndex(asked ? 1 : 0);
    {
        const QSignalBlocker quiet(m_hits);
        m_hits->clear();
        const QList<ManualHit> hits = m_manual.search(words);
        for (const ManualHit &hit : hits) {
            auto *item = new QListWidgetItem(hit.title + u'\n' + hit.excerpt, m_hits);
            item->setData(topicRole,
                          hit.anchor.isEmpty() ? hit.page : hit.page + u'#' + hit.anchor);
        }
        if (asked && hits.isEmpty()) {
            auto *none =
                new QListWidgetItem(tr("Nothing in the manual has all of these words."), m_hits);
            none->setFlags(Qt::ItemIsEnabled);
        }
        m_hits->setCurrentRow(-1);
    }
    m_view->markWords(words);
}

void ManualWindow::showHit(int row)
{
    const QListWidgetItem *item = m_hits->item(row);
    const QString topic = item ? item->data(topicRole).toString() : QString();
    if (topic.isEmpty())
        return;
    m_view->showTopic(topic);
    m_view->markWords(m_search->text());
}

void ManualWindow::zoom(int steps)
{
    const int wanted = std::clamp(m_zoom + steps, -3, mostZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * (1 + 0.1 * m_zoom));
    m_view->setFont(larger);
}

void ManualWindow::fitSide()
{
    m_side->setMinimumWidth(Theme::textWidth(this, 22));
    if (auto *parts = qobject_cast<QSplitter *>(m_side->parentWidget())) {
        const int side = std::min(Theme::textWidth(this, 42), width() / 3);
        parts->setSizes({side, width() - side});
    }
}

/// First what was searched goes, then the window.
void ManualWindow::escape()
{
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

bool ManualWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        QWidget *list = m_side->currentWidget();
        list->setFocus(Qt::TabFocusReason);
        if (list == m_hits && m_hits->currentRow() < 0)
            m_hits->setCurrentRow(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ManualWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_side)
        fitSide();
}

} // namespace forms
