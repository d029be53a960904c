#include "forms/startpage.h"

#include "forms/assessmentlistdelegate.h"
#include "forms/assessmentlistfilter.h"
#include "forms/assessmentlistmodel.h"
#include "forms/flowlayout.h"
#include "forms/labelwords.h"
#include "forms/rows/card.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/text.h"
#include "forms/schemereminder.h"
#include "forms/session.h"
#include "forms/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::AssessmentSummary;
using assessment::Organisation;
using assessment::Result;
using assessment::Workspace;

StartPage::StartPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new AssessmentListModel(this))
    , m_sorted(new AssessmentListFilter(this))
    , m_problems(new ErrorBanner)
{
    m_sorted->setSourceModel(m_model);
    connect(&m_session, &Session::dayChanged, this, [this] {
        if (isVisible())
            read(); // evidence may have expired
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    m_head = buildHead();
    layout->addWidget(m_head);
    layout->addWidget(m_problems);
    layout->addWidget(m_organisation);
    layout->addWidget(m_ending = buildEnding());
    m_states = new QStackedLayout;
    m_states->addWidget(new QWidget); // nothing is known yet
    m_states->addWidget(buildTable());
    m_empty = buildEmpty();
    m_states->addWidget(m_empty);
    m_noMatch = buildNoMatch();
    m_states->addWidget(m_noMatch);
    layout->addLayout(m_states, 1);
    layout->addWidget(buildActs());
    layout->addWidget(m_reminder = new QuietText);
    m_reminder->hide();
    setFocusProxy(m_search); // type to find, arrow keys to choose
    m_head->hide();
    // What another page changes is read when this one is shown; this is for a second desk.
    connect(&session, &Session::saved, this, [this] {
        if (isVisible())
            read();
    });
}

QString StartPage::title() const
{
    return tr("Assessments");
}

QWidget *StartPage::buildHead()
{
    auto *head = new QWidget;
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search brand, model, name or status"));
    m_search->setAccessibleName(tr("Search assessments"));
    m_search->setToolTip(tr("Search (Ctrl+F); the arrow keys go through what was found"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &StartPage::search);
    auto *add = new PrimaryButton(tr("&New assessment"));
    add->setToolTip(tr("New assessment (Ctrl+N)"));
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"new"_s); });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_search, 1);
    row->addWidget(add);

    m_organisation = new Card;
    auto *text = new BodyText(tr("This workspace does not say yet who issues its labels. A "
                                 "laboratory label cannot be made without it."));
    auto *fill = new QPushButton(tr("Set up the &organisation"));
    fill->setToolTip(tr("Name, accreditation and prefix of certificate numbers"));
    connect(fill, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"organisation"_s); });
    auto *line = new QHBoxLayout;
    line->setSpacing(space::two);
    line->addWidget(text, 1);
    line->addWidget(fill);
    m_organisation->body()->addLayout(line);
    m_organisation->hide();
    return head;
}

QWidget *StartPage::buildEnding()
{
    auto *card = new Card;
    m_endingText = new BodyText;
    auto *show = new QPushButton(tr("Show the&m"));
    show->setToolTip(tr("The labels that end soon, to be renewed or let go"));
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"labels#expiring"_s); });
    auto *line = new QHBoxLayout;
    line->setSpacing(space::two);
    line->addWidget(m_endingText, 1);
    line->addWidget(show);
    card->body()->addLayout(line);
    card->hide();
    return card;
}

QWidget *StartPage::buildTable()
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Assessments"));
    m_table->setToolTip(tr("Enter opens the assessment"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new AssessmentListDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AssessmentListModel::ChangedColumn, Qt::DescendingOrder);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(AssessmentListModel::ProductColumn,
                                                      QHeaderView::Stretch);
    m_table->installEventFilter(this);
    tintSelection();
    connect(m_table, &QTableView::doubleClicked, this, &StartPage::openCurrent);
    return m_table;
}

QWidget *StartPage::buildActs()
{
    const auto button = [](const QString &icon, const QString &text, const QString &tip) {
        auto *made = new QPushButton(icon.isEmpty() ? QIcon() : Theme::icon(icon), text);
        made->setToolTip(tip);
        made->setAutoDefault(false);
        return made;
    };
    auto *version = button({}, tr("New assessment for a new versi&on…"),
                           tr("Carry on from the selected assessment (Ctrl+Shift+V)"));
    connect(version, &QPushButton::clicked, this,
            [this] { Q_EMIT jump(u"version#"_s + currentId()); });
    auto *compare = button({}, tr("&Compare…"), tr("With the one it carries on from, or another"));
    connect(compare, &QPushButton::clicked, this,
            [this] { Q_EMIT jump(u"compare#"_s + currentId()); });
    auto *remove =
        button(u"edit-delete"_s, tr("&Move to the trash"),
               tr("Takes the selected assessment out of sight; its labels stay listed (Delete)"));
    connect(remove, &QPushButton::clicked, this, &StartPage::removeCurrent);
    m_acts = {version, compare, remove};
    m_trash = button({}, tr("&Trash"), tr("What was moved out of sight, with the way back"));
    connect(m_trash, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"trash"_s); });

    auto *acts = new QWidget;
    auto *row = new FlowLayout(acts);
    for (QPushButton *one : std::as_const(m_acts)) {
        one->setEnabled(false);
        row->addWidget(one);
    }
    row->addWidget(m_trash);
    m_trash->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StartPage::refreshActs);
    return acts;
}

void StartPage::refreshActs()
{
    const bool shown = m_states->currentWidget() == m_table;
    for (QPushButton *one : std::as_const(m_acts)) {
        one->setVisible(shown);
        one->setEnabled(shown && !currentId().isEmpty());
    }
}

// The scheme's own review date, as far as assessments here follow it.
void StartPage::remind()
{
    QStringList reminders;
    for (const assessment::Scheme &scheme : std::as_const(m_schemes)) {
        const auto &rows = m_model->rows();
        const bool used = std::any_of(rows.begin(), rows.end(), [&](const AssessmentSummary &row) {
            return row.scheme == scheme.id;
        });
        if (used)
            reminders.append(schemeReminder(scheme, QDate::currentDate()));
    }
    reminders.removeAll(QString());
    m_reminder->setText(reminders.join(u'\n'));
    m_reminder->setVisible(!reminders.isEmpty());
}

// 90 and 42 days before a label ends: time enough to have a new one issued.
void StartPage::remindOfLabels()
{
    m_session.read(
        [](Workspace &w) -> Result<QString> {
            const auto labels = w.labelOverviews();
            if (!labels)
                return labels.error();
            return labelsEndingInWords(*labels, w.today());
        },
        this,
        [this](const Result<QString> &words) {
            m_endingText->setText(words ? *words : QString());
            m_ending->setVisible(words && !words->isEmpty());
        });
}

QString StartPage::currentId() const
{
    return m_table->currentIndex().data(AssessmentListModel::IdRole).toString();
}

void StartPage::removeCurrent()
{
    const QString id = currentId();
    if (id.isEmpty() || !m_table->isVisible())
        return;
    m_session.act([id](Workspace &w) { return w.removeAssessment(id); }, this,
                  [this](const assessment::Status &done) {
                      if (!done)
                          m_problems->tell(done.error());
                      else
                          Q_EMIT notice(tr("Moved to the trash; Undo brings it back."));
                  });
}

QWidget *StartPage::buildEmpty()
{
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    layout->setSpacing(space::two);
    auto *heading = new Heading(tr("No assessments yet"), Heading::Level::Title);
    auto *text = new BodyText(tr("An assessment takes one product through the thirteen guidelines "
                                 "of the Code of Practice: you answer, keep the evidence, test the "
                                 "device and issue a signed label. Have the product, its papers "
                                 "and, for device tests, a serial cable at hand."));
    auto *begin = new PrimaryButton(tr("Start the &first assessment"));
    begin->setToolTip(tr("New assessment (Ctrl+N)"));
    connect(begin, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"new"_s); });
    layout->addStretch(1);
    for (QLabel *label : {static_cast<QLabel *>(heading), static_cast<QLabel *>(text)}) {
        label->setMaximumWidth(Theme::textWidth(this, columnCharacters));
        layout->addWidget(label);
    }
    layout->addWidget(begin, 0, Qt::AlignLeft);
    layout->addStretch(2);
    return empty;
}

QWidget *StartPage::buildNoMatch()
{
    auto *none = new QWidget;
    m_noMatchText = new BodyText;
    auto *all = new QPushButton(tr("&Show all"));
    all->setToolTip(tr("Clear the search"));
    connect(all, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    auto *layout = new QVBoxLayout(none);
    layout->addWidget(m_noMatchText);
    layout->addWidget(all, 0, Qt::AlignLeft);
    layout->addStretch();
    return none;
}

void StartPage::reveal(const QString &anchor)
{
    if (anchor == u"search"_s) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    }
}

void StartPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void StartPage::read()
{
    m_session.read([](Workspace &w) { return w.schemes(); }, this,
                   [this](const Result<QList<assessment::Scheme>> &schemes) {
                       if (schemes)
                           m_schemes = *schemes;
                   });
    m_session.read([](Workspace &w) { return w.assessments(); }, this,
                   [this](const Result<QList<AssessmentSummary>> &rows) {
                       if (rows)
                           take(*rows);
                       else
                           m_problems->tell(rows.error());
                   });
    m_session.read([](Workspace &w) { return w.organisation(); }, this,
                   [this](const Result<std::optional<Organisation>> &organisation) {
                       m_organisation->setVisible(organisation && !*organisation);
                   });
    m_session.read([](Workspace &w) { return w.trash(); }, this,
                   [this](const Result<QList<assessment::TrashItem>> &items) {
                       m_trash->setVisible(items && !items->isEmpty());
                       if (items)
                           m_trash->setText(tr("&Trash (%n)", nullptr, int(items->size())));
                   });
    remindOfLabels();
}

void StartPage::take(const QList<AssessmentSummary> &rows)
{
    const QString current = m_table->currentIndex().data(AssessmentListModel::IdRole).toString();
    m_model->setRows(rows);
    m_read = true;
    m_problems->dismiss();
    chooseState();
    layOutColumns();
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (current.isEmpty() || index.data(AssessmentListModel::IdRole) == current) {
            m_table->setCurrentIndex(index);
            break;
        }
    }
    refreshActs();
    remind();
}

void StartPage::search(const QString &text)
{
    m_sorted->search(text);
    chooseState();
    if (m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
}

void StartPage::chooseState()
{
    if (!m_read)
        return;
    const bool any = m_model->rowCount() > 0;
    const bool found = m_sorted->rowCount() > 0;
    m_head->setVisible(any);
    m_noMatchText->setText(tr("Nothing fits “%1”.").arg(m_search->text().trimmed()));
    m_states->setCurrentWidget(!any    ? m_empty
                               : found ? static_cast<QWidget *>(m_table)
                                       : m_noMatch);
    refreshActs();
}

// Columns go, the least needed first, rather than make people scroll sideways.
void StartPage::layOutColumns()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto letters = [&metrics](int count) {
        return metrics.averageCharWidth() * count + space::three;
    };
    const QMap<AssessmentListModel::Column, int> widths{
        {AssessmentListModel::KindColumn, letters(13)},
        {AssessmentListModel::StatusColumn, letters(13)},
        {AssessmentListModel::GuidelinesColumn, AssessmentListDelegate::marksWidth(metrics)},
        {AssessmentListModel::ProgressColumn, letters(9)},
        {AssessmentListModel::ChangedColumn, letters(16)},
    };
    int room = m_table->viewport()->width() - letters(22);
    for (const auto column :
         {AssessmentListModel::GuidelinesColumn, AssessmentListModel::StatusColumn,
          AssessmentListModel::ChangedColumn, AssessmentListModel::ProgressColumn,
          AssessmentListModel::KindColumn}) {
        m_table->setColumnHidden(column, false); // a hidden one does not say how wide its title is
        const int width =
            std::max(widths[column],
                     m_table->horizontalHeader()->sectionSizeHint(column)); // its title
        room -= width;
        m_table->setColumnHidden(column, room < 0);
        m_table->setColumnWidth(column, width);
    }
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() * 2 + space::two);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOutColumns();
}

void StartPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutColumns();
    if (event->type() == QEvent::PaletteChange)
        tintSelection();
}

// A tint instead of the full accent: the marks of a selected row keep their contrast.
void StartPage::tintSelection()
{
    QPalette tinted = QApplication::palette();
    QColor wash = tinted.color(QPalette::Active, QPalette::Highlight);
    wash.setAlpha(40);
    tinted.setColor(QPalette::Highlight, wash);
    m_table->setPalette(tinted);
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (watched == m_table || watched == m_search)) {
            openCurrent();
            return true;
        }
        if (watched == m_table && key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            m_table->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void StartPage::openCurrent()
{
    const QString id = currentId();
    if (!id.isEmpty() && m_table->isVisible())
        Q_EMIT jump(u"assessment/%1"_s.arg(id));
}

} // namespace forms
