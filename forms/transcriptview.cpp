#include "forms/transcriptview.h"

#include "forms/findingjumps.h"
#include "forms/noteline.h"
#include "forms/rows/errorbanner.h"
#include "forms/rows/text.h"
#include "forms/theme.h"
#include "forms/transcriptbar.h"
#include "forms/transcriptfeed.h"
#include "forms/transcriptlines.h"
#include "forms/transcriptsearch.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

using assessment::EvidenceItem;
using assessment::Finding;
using assessment::Status;

namespace {

constexpr int charactersForBoth = 80; // across; with fewer the findings stand below the lines
constexpr int linesOfWhole = 4;

bool isOurs(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    return event.matches(QKeySequence::Find)
           || (plain && (event.key() == Qt::Key_F3 || event.key() == Qt::Key_F8))
           || (event.key() == Qt::Key_G && event.modifiers() == Qt::ControlModifier);
}

QString counted(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

TranscriptView::TranscriptView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_feed(new TranscriptFeed(session, this))
    , m_search(new TranscriptSearch(session, this))
    , m_problem(new ErrorBanner)
    , m_chain(new NoteLine(NoteLine::Kind::Problem))
    , m_progress(makeProgress())
    , m_bar(new TranscriptBar)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_lines(new TranscriptLines)
    , m_jumps(new FindingJumps)
    , m_beside(makeFindings())
    , m_whole(new QPlainTextEdit)
    , m_legend(new QuietText)
{
    setFocusProxy(m_lines);
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setFont(Theme::fixedFont());
    m_whole->setAccessibleName(tr("The whole line"));
    m_whole->setFixedHeight(linesOfWhole * m_whole->fontMetrics().lineSpacing() + 2 * space::unit);
    m_whole->hide();
    m_splitter->addWidget(m_lines);
    m_splitter->addWidget(m_beside);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    column->addWidget(m_problem);
    column->addWidget(m_chain);
    column->addWidget(m_bar);
    column->addWidget(m_progress);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_whole);
    column->addWidget(m_legend);
    connectParts();
}

QWidget *TranscriptView::makeProgress()
{
    auto *progress = new QWidget;
    m_progressText = new QLabel;
    m_progressBar = new QProgressBar;
    m_progressBar->setRange(0, 1000);
    m_progressBar->setTextVisible(false);
    m_progressBar->setMaximumHeight(space::unit);
    m_progressBar->setAccessibleName(tr("How far the transcript is read"));
    auto *stop = new QPushButton(tr("Stop"));
    stop->setAutoDefault(false);
    stop->setAccessibleName(tr("Stop reading the transcript"));
    connect(stop, &QPushButton::clicked, this, [this] {
        m_feed->stop();
        m_wasStopped = true;
        end(assessment::Ok);
    });
    auto *row = new QHBoxLayout(progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addWidget(m_progressText);
    row->addWidget(m_progressBar, 1);
    row->addWidget(stop);
    progress->hide();
    return progress;
}

QWidget *TranscriptView::makeFindings()
{
    auto *beside = new QWidget;
    auto *heading = new BodyText(tr("Findings"));
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    heading->setToolTip(tr("Go from finding to finding with F8 and Shift+F8"));
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(heading);
    column->addWidget(m_jumps, 1);
    return beside;
}

void TranscriptView::connectParts()
{
    connect(m_feed, &TranscriptFeed::grew, this, &TranscriptView::grow);
    connect(m_feed, &TranscriptFeed::ended, this, &TranscriptView::end);
    connect(m_search, &TranscriptSearch::changed, this, [this] {
        seek();
        showHits();
    });
    connect(m_bar, &TranscriptBar::searchFor, this, &TranscriptView::search);
    connect(m_bar, &TranscriptBar::step, this, &TranscriptView::stepHit);
    connect(m_bar, &TranscriptBar::goToLine, this, [this](qint64 number) {
        m_lines->goTo(number - 1);
        m_lines->setFocus();
    });
    connect(m_jumps, &FindingJumps::jump, this, [this](int finding) {
        goToFinding(finding);
        if (m_feed->lineOf(finding) >= 0)
            m_lines->setFocus();
    });
    connect(m_lines, &TranscriptLines::currentChanged, this, [this] {
        showHits();
        showWhole();
    });
    connect(m_lines, &TranscriptLines::copied, this, [this](qint64 lines, bool areAll) {
        m_legend->setText(areAll
                              ? tr("%Ln line(s) copied; secrets are masked.", nullptr, int(lines))
                              : tr("The first %1 of the chosen lines are copied; secrets are "
                                   "masked. Save a copy to have all.")
                                    .arg(counted(lines)));
    });
}

void TranscriptView::open(const EvidenceItem &item, int finding)
{
    m_item = item;
    m_findings.clear();
    for (const assessment::RunRecord &run : m_session.assessment().runs) {
        if (run.id == item.run)
            m_findings = run.findings;
    }
    m_wanted = finding;
    m_wasStopped = false;
    m_problem->dismiss();
    m_chain->say({});
    m_bar->clearSought();
    m_search->setLines({}, false);
    m_lines->setLines({});
    m_jumps->setFindings(m_findings);
    m_beside->setVisible(!m_findings.isEmpty());
    m_whole->hide();
    m_legend->setText(tr("< from the device · > sent · # remark · ◆ finding. Secrets are masked."));
    m_progressText->setText(tr("Reading the transcript"));
    m_progressBar->setValue(0);
    // What is there at once needs no word about how far it is.
    QTimer::singleShot(200ms, this, [this] { m_progress->setVisible(m_feed->isReading()); });
    arrange();
    m_feed->open(item.sha256, item.bytes, m_findings);
}

void TranscriptView::close()
{
    m_feed->stop();
    m_search->setLines({}, true);
}

void TranscriptView::grow()
{
    const bool isFirst = m_lines->count() == 0;
    if (isFirst)
        m_lines->setLines(m_feed->lines());
    else
        m_lines->refresh();
    m_progressBar->setValue(int(m_feed->share() * 1000));
    m_progressText->setText(
        tr("Reading the transcript, %1 lines so far").arg(counted(m_lines->count())));
    m_search->setLines(m_feed->lines(), !m_feed->isReading());
    mark();
    if (m_wanted >= 0)
        goToFinding(m_wanted);
}

void TranscriptView::end(const Status &status)
{
    m_progress->hide();
    m_wanted = -1;
    if (!status) {
        m_lines->setLines({});
        m_search->setLines({}, true);
        m_problem->tell(status.error());
    } else {
        m_search->setLines(m_feed->lines(), true);
        mark();
        sayChain();
    }
    showHits();
    Q_EMIT settled(status);
}

/// Tells beside each line, and beside each finding, what belongs together.
void TranscriptView::mark()
{
    QMap<qint64, QStringList> marks;
    QList<qint64> lines;
    for (qsizetype n = 0; n < m_findings.size(); ++n) {
        lines.append(m_feed->lineOf(n));
        if (lines.constLast() >= 0)
            marks[lines.constLast()].append(m_findings[n].summary);
    }
    m_lines->setMarks(marks);
    m_jumps->setLines(lines, !m_feed->isReading());
}

/// Says from where on the transcript does not hold together.
void TranscriptView::sayChain()
{
    const auto &check = m_feed->check();
    const QString last = tr("line %1, %2 s after the start")
                             .arg(counted(m_lines->count()), stampOf(check.microseconds / 1000));
    if (m_wasStopped)
        m_chain->say(tr("Reading was stopped: what comes after %1 is not shown.").arg(last));
    else if (check.firstBad >= 0 && check.torn)
        m_chain->say(tr("The transcript breaks off in its record %1: the run was interrupted. All "
                        "that was written before is shown, to %2.")
                         .arg(check.firstBad)
                         .arg(last));
    else if (check.firstBad >= 0)
        m_chain->say(tr("The chain of the transcript does not hold from record %1 on: it was "
                        "changed, or something is missing. What comes after %2 is not shown.")
                         .arg(check.firstBad)
                         .arg(last));
    else if (!check.ended)
        m_chain->say(tr("The transcript has no end: the run was interrupted after %1.").arg(last));
    else if (m_lines->count() == 0)
        m_legend->setText(tr("Nothing was said on the console in this run."));
}

void TranscriptView::goToFinding(int finding)
{
    const qint64 line = m_feed->lineOf(finding);
    m_wanted = line < 0 && m_feed->isReading() ? finding : -1;
    m_jumps->setCurrentRow(finding);
    if (line >= 0)
        m_lines->goTo(line);
}

void TranscriptView::search(const QString &text)
{
    m_seekFrom = text.isEmpty() ? -1 : std::max<qint64>(0, m_lines->current());
    m_lines->setSought(text);
    m_search->search(text);
}

/// Goes to the first hit when it has been found.
void TranscriptView::seek()
{
    if (m_seekFrom < 0)
        return;
    qint64 found = m_search->after(m_seekFrom - 1);
    if (found < 0 && !m_search->isSearching())
        found = m_search->after(-1); // goes on at the beginning
    if (found < 0 && m_search->isSearching())
        return;
    m_seekFrom = -1;
    if (found >= 0)
        m_lines->goTo(found);
}

void TranscriptView::stepHit(bool forwards)
{
    if (m_search->text().isEmpty()) {
        m_bar->focusSearch();
        return;
    }
    qint64 found =
        forwards ? m_search->after(m_lines->current()) : m_search->before(m_lines->current());
    if (found < 0)
        found = forwards ? m_search->after(-1) : m_search->before(m_lines->count());
    m_seekFrom = -1;
    if (found >= 0)
        m_lines->goTo(found);
    showHits();
}

void TranscriptView::stepFinding(bool forwards)
{
    if (m_findings.isEmpty())
        return;
    const int many = int(m_findings.size());
    const int now = m_jumps->currentRow();
    const int next = now < 0 ? (forwards ? 0 : many - 1) : (now + (forwards ? 1 : many - 1)) % many;
    goToFinding(next);
}

void TranscriptView::showHits()
{
    const qint64 many = m_search->count();
    if (m_search->text().isEmpty()) {
        m_bar->say({}, false);
        return;
    }
    const qint64 rank = m_search->rank(m_lines->current());
    QString state = many == 0  ? (m_search->isSearching() ? tr("none so far") : tr("in no line"))
                    : rank > 0 ? tr("%1 of %2 lines").arg(counted(rank), counted(many))
                               : tr("in %Ln line(s)", nullptr, int(many));
    if (m_search->isSearching())
        state = tr("%1, searching: %2 %").arg(state).arg(int(m_search->share() * 100));
    m_bar->say(state, many > 0);
}

void TranscriptView::showWhole()
{
    const bool isCut = m_lines->isCurrentCut();
    if (isCut)
        m_whole->setPlainText(m_lines->currentText());
    m_whole->setVisible(isCut);
}

bool TranscriptView::event(QEvent *event)
{
    // The window has other acts for some of these keys.
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const bool forwards = !event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Find)) {
        m_bar->focusSearch();
    } else if (event->key() == Qt::Key_Escape && !m_bar->sought().isEmpty()) {
        m_bar->clearSought();
        m_lines->setFocus();
    } else if (!isOurs(*event)) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == Qt::Key_F3) {
        stepHit(forwards);
    } else if (event->key() == Qt::Key_F8) {
        stepFinding(forwards);
    } else {
        m_bar->focusLine();
    }
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Findings stand beside the lines where there is room for both, else below.
void TranscriptView::arrange()
{
    const bool isWide = width() >= Theme::textWidth(this, charactersForBoth);
    const Qt::Orientation wanted = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(isWide ? QList<int>{300, 100} : QList<int>{200, 100});
}

} // namespace forms
