#include "forms/labelspage.h"

#include "assessment/exchange/labelcalendar.h"
#include "forms/flowlayout.h"
#include "forms/labellifepanel.h"
#include "forms/labellistmodel.h"
#include "forms/labelwords.h"
#include "forms/rows/card.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/row.h"
#include "forms/rows/text.h"
#include "forms/rows/widecolumn.h"
#include "forms/savedfile.h"
#include "forms/session.h"
#include "forms/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::LabelOverview;
using assessment::LabelReview;
using assessment::LabelState;
using assessment::Result;
using assessment::Status;
using assessment::Workspace;

namespace {

constexpr int mostRows = 12; // the table scrolls beyond, so that what can be done stays in sight

} // namespace

LabelsPage::LabelsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new LabelListModel(this))
    , m_filter(new LabelListFilter(m_model))
    , m_problems(new ErrorBanner)
    , m_none(new BodyText)
    , m_back(new QPushButton(tr("All assessments")))
{
    m_back->setToolTip(tr("Back to the assessments (Alt+Home)"));
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT jump(u"start"_s); });
    buildTable();
    auto *column = new WideColumn(this);
    QVBoxLayout *body = column->body();
    body->setSpacing(space::two);
    body->addWidget(new Heading(title(), Heading::Level::Title));
    body->addWidget(new BodyText(tr(
        "Every label that was issued here and how it stands. Nothing that happens to one is ever "
        "erased or taken back: a mistake is mended by the next step, with its own reason.")));
    body->addWidget(m_problems);
    body->addWidget(m_head = buildHead());
    body->addWidget(m_none);
    body->addWidget(m_table);
    body->addWidget(buildChosen());
    body->addWidget(m_back, 0, Qt::AlignLeft);
    body->addStretch();
    m_head->hide();
    m_none->hide();
    const auto again = [this] {
        if (isVisible())
            read();
    };
    connect(&session, &Session::saved, this, again);
    connect(&session, &Session::dayChanged, this, again);
}

QString LabelsPage::title() const
{
    return tr("Labels");
}

QWidget *LabelsPage::buildHead()
{
    auto *head = new QWidget;
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search product, number, reason or signer"));
    m_search->setAccessibleName(tr("Search labels"));
    m_search->setToolTip(tr("Every word must be found; the down key goes to the table"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(Theme::textWidth(this, 44));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->search(text);
        refresh();
    });
    m_states = new QComboBox;
    m_states->setAccessibleName(tr("Which labels are shown"));
    m_states->addItem(tr("All states"), QString());
    m_states->addItem(tr("Ends within 90 days"), u"expiring"_s);
    for (const LabelState state : {LabelState::Issued, LabelState::Suspended, LabelState::Expired,
                                   LabelState::Withdrawn, LabelState::Superseded})
        m_states->addItem(stateIcon(state), nameOf(state), idOf(state));
    leaveWheelToPage(m_states);
    connect(m_states, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->choose(m_states->currentData().toString());
        refresh();
    });
    auto *calendar = new QPushButton(tr("Save a calen&dar…"));
    calendar->setToolTip(tr("The last days of all labels with alarms 90 and 42 days before, for a "
                            "calendar program (iCalendar)"));
    connect(calendar, &QPushButton::clicked, this, &LabelsPage::chooseCalendar);
    auto *flow = new FlowLayout(head);
    for (QWidget *one : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_states),
                         static_cast<QWidget *>(calendar)})
        flow->addWidget(one);
    return head;
}

void LabelsPage::buildTable()
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Labels"));
    m_table->setToolTip(tr("Enter opens the assessment of the label"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LabelListModel::DaysColumn, Qt::AscendingOrder);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(LabelListModel::ProductColumn,
                                                      QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_table->hide();
    connect(m_table, &QTableView::doubleClicked, this, &LabelsPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LabelsPage::showCurrent);
}

QWidget *LabelsPage::buildChosen()
{
    m_chosen = new Card;
    m_name = new Heading({});
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_standing = new BodyText;
    m_life = new LabelLifePanel(m_session);
    connect(m_life, &LabelLifePanel::notice, this, &Page::notice);
    auto *open = new QPushButton(tr("&Open the assessment"));
    open->setToolTip(tr("Where the label was issued, with its picture (Enter)"));
    connect(open, &QPushButton::clicked, this, &LabelsPage::openCurrent);
    m_chosen->body()->setSpacing(space::unit);
    m_chosen->body()->addWidget(m_name);
    m_chosen->body()->addWidget(m_standing);
    m_chosen->body()->addWidget(m_life);
    m_chosen->body()->addWidget(open, 0, Qt::AlignLeft);
    m_chosen->hide();
    return m_chosen;
}

void LabelsPage::reveal(const QString &anchor)
{
    if (anchor == u"expiring"_s) {
        m_states->setCurrentIndex(m_states->findData(anchor));
        return;
    }
    if (anchor.isEmpty())
        return;
    m_search->clear();
    m_states->setCurrentIndex(0);
    m_wanted = anchor;
    select(anchor);
}

void LabelsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void LabelsPage::read()
{
    m_session.read(
        [](Workspace &w) -> Result<Reading> {
            const auto labels = w.labelOverviews();
            if (!labels)
                return labels.error();
            const auto reviews = w.labelReviews();
            if (!reviews)
                return reviews.error();
            return Reading{.labels = *labels, .reviews = *reviews, .today = w.today()};
        },
        this,
        [this](const Result<Reading> &reading) {
            if (reading)
                take(*reading);
            else
                m_problems->tell(reading.error());
        });
}

void LabelsPage::take(const Reading &reading)
{
    const QString current = m_wanted.isEmpty() ? currentNumber() : m_wanted;
    m_wanted.clear();
    m_isRead = true;
    m_reviews = reading.reviews;
    m_model->setLabels(reading.labels, reading.today);
    select(current);
    refresh();
}

void LabelsPage::refresh()
{
    if (!m_isRead)
        return;
    const bool any = m_model->rowCount() > 0;
    const bool found = m_filter->rowCount() > 0;
    m_head->setVisible(any);
    m_table->setVisible(found);
    m_none->setVisible(!found);
    m_none->setText(!any ? tr("No label has been issued yet. Finish an assessment, have it "
                              "accepted, and issue its label on the page “Label”.")
                         : tr("No label fits."));
    setFocusProxy(any ? static_cast<QWidget *>(m_search) : m_back);
    if (found && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    layOutColumns();
    showCurrent();
}

QString LabelsPage::currentNumber() const
{
    return m_table->currentIndex().data(LabelListModel::NumberRole).toString();
}

void LabelsPage::select(const QString &number)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(LabelListModel::NumberRole) == number) {
            m_table->selectRow(row);
            return;
        }
    }
}

void LabelsPage::showCurrent()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    m_chosen->setVisible(current.isValid());
    if (!current.isValid()) {
        m_life->setLabel({});
        return;
    }
    const LabelOverview &one = m_model->at(current.row());
    m_name->setText(u"%1 · %2"_s.arg(one.label.certificateId, one.product()));
    QStringList lines{standingInWords(one)};
    if (!one.standing.reason.isEmpty())
        lines.append(tr("Reason: %1").arg(one.standing.reason));
    lines.append(tr("%1, issued %2, valid to %3, signed by %4")
                     .arg(kindName(one.label.kind),
                          dayInWords(one.label.issued.toLocalTime().date()),
                          dayInWords(one.label.expires), one.label.signer));
    m_standing->setText(lines.join(u'\n'));
    QStringList advice;
    for (const LabelReview &review : std::as_const(m_reviews)) {
        if (review.certificateId == one.label.certificateId)
            advice.append(tr("Look at it: %1.").arg(review.message));
    }
    m_life->setLabel(one);
    m_life->setAdvice(advice.join(u'\n'));
}

void LabelsPage::openCurrent()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    if (current.isValid())
        Q_EMIT jump(u"assessment/%1"_s.arg(m_model->at(current.row()).label.assessment));
}

void LabelsPage::chooseCalendar()
{
    auto *dialog = new QFileDialog(window(), tr("Save the calendar"), u"labels.ics"_s,
                                   tr("Calendars (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LabelsPage::writeCalendar);
    dialog->open();
}

void LabelsPage::writeCalendar(const QString &path)
{
    m_problems->dismiss();
    m_session.read(
        [path, problem = tr("the calendar cannot be written")](Workspace &w) -> Status {
            const auto labels = w.labelOverviews();
            if (!labels)
                return labels.error();
            const auto calendar = labelCalendar(*labels, QDateTime::currentDateTimeUtc());
            if (!calendar)
                return calendar.error();
            return saveFile(path, *calendar, problem);
        },
        this,
        [this, path](const Status &done) {
            if (!done)
                m_problems->tell(done.error());
            else
                Q_EMIT notice(tr("Wrote %1").arg(path));
        });
}

// Columns go, the least needed first, rather than make people scroll sideways.
void LabelsPage::layOutColumns()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto letters = [&metrics](int count) {
        return metrics.averageCharWidth() * count + space::three;
    };
    const bool asked = m_model->withdrawalIsAsked();
    const QList<std::pair<LabelListModel::Column, int>> wanted{
        {LabelListModel::NumberColumn, letters(18)},
        {LabelListModel::StateColumn, letters(asked ? 29 : 14)},
        {LabelListModel::DaysColumn, letters(9)},
        {LabelListModel::ExpiresColumn, letters(12)},
        {LabelListModel::KindColumn, letters(18)},
        {LabelListModel::IssuedColumn, letters(12)}};
    int room = m_table->viewport()->width() - letters(16);
    for (const auto &[column, least] : wanted) {
        m_table->setColumnHidden(column, false); // a hidden one does not say how wide its title is
        const int width =
            std::max(least, m_table->horizontalHeader()->sectionSizeHint(column)); // its title
        room -= width;
        const bool needed =
            column == LabelListModel::NumberColumn || column == LabelListModel::StateColumn;
        m_table->setColumnHidden(column, room < 0 && !needed);
        m_table->setColumnWidth(column, width);
    }
    const int line = metrics.height() + space::unit + 2;
    m_table->verticalHeader()->setDefaultSectionSize(line);
    const int rows = qMin(m_filter->rowCount(), mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * line + 4);
}

void LabelsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOutColumns();
}

void LabelsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table)
        layOutColumns();
}

bool LabelsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && watched == m_table) {
            openCurrent();
            return true;
        }
        if (watched == m_search && key->key() == Qt::Key_Down && m_table->isVisible()) {
            m_table->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace forms
