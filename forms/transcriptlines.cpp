#include "forms/transcriptlines.h"

#include "forms/theme.h"
#include "forms/transcriptrow.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::harness::Direction;
using assessment::harness::ShownLine;
using assessment::harness::ShownLines;

namespace {

constexpr int margin = 8;
constexpr qsizetype mostCopiedCharacters = 2'000'000;
constexpr int copiedDigits = 10; // of the time, when it is copied

} // namespace

TranscriptLines::TranscriptLines(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::fixedFont());
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Transcript of the run"));
}

void TranscriptLines::setLines(std::shared_ptr<const ShownLines> lines)
{
    m_lines = std::move(lines);
    m_marks.clear();
    m_current = m_anchor = -1;
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    refresh();
}

void TranscriptLines::refresh()
{
    m_seen.clear();
    m_lastMs = m_lines ? m_lines->lines(m_lines->size() - 1, 1).value(0).ms : 0;
    m_count = m_lines ? std::min<qint64>(m_lines->size(), std::numeric_limits<int>::max()) : 0;
    layOut();
    if (m_current < 0 && count() > 0)
        move(0, false);
    viewport()->update();
}

void TranscriptLines::setMarks(const QMap<qint64, QStringList> &marks)
{
    m_marks = marks;
    viewport()->update();
}

void TranscriptLines::setSought(const QString &text)
{
    m_sought = text;
    viewport()->update();
}

void TranscriptLines::goTo(qint64 line)
{
    if (count() == 0)
        return;
    line = std::clamp<qint64>(line, 0, count() - 1);
    const qint64 first = verticalScrollBar()->value();
    if (line < first + 1 || line >= first + rowsShown() - 1)
        verticalScrollBar()->setValue(int(std::max<qint64>(0, line - rowsShown() / 3)));
    move(line, false);
    const qsizetype sought =
        m_sought.isEmpty() ? -1 : currentText().indexOf(m_sought, 0, Qt::CaseInsensitive);
    const int column = columns().text + horizontalScrollBar()->value()
                       + int(std::min(std::max<qsizetype>(sought, 0), TranscriptRow::longest))
                             * fontMetrics().horizontalAdvance(u'0');
    const int width = viewport()->width();
    if (sought < 0 || column < width * 3 / 4)
        horizontalScrollBar()->setValue(0);
    else
        horizontalScrollBar()->setValue(column - width / 2);
}

QString TranscriptLines::currentText() const
{
    return m_lines ? m_lines->lines(m_current, 1).value(0).text : QString();
}

bool TranscriptLines::isCurrentCut() const
{
    return currentText().size() > TranscriptRow::longest;
}

/// Has the lines in sight at hand, with some around them.
void TranscriptLines::read() const
{
    const qint64 first = verticalScrollBar()->value();
    const qint64 end = std::min<qint64>(count(), first + rowsShown() + 1);
    if (first >= m_seenFrom && end <= m_seenFrom + m_seen.size())
        return;
    m_seenFrom = std::max<qint64>(0, first - rowsShown());
    m_seen = m_lines->lines(m_seenFrom, 3LL * rowsShown() + 2);
}

QStringList TranscriptLines::shownLines() const
{
    QStringList texts;
    if (!m_lines)
        return texts;
    read();
    const qint64 first = verticalScrollBar()->value();
    for (qint64 line = first; line < std::min(count(), first + rowsShown()); ++line) {
        const TranscriptRow row = rowOf(line);
        texts.append(u"%1 %2 %3 %4"_s.arg(row.number)
                         .arg(stampOf(row.line.ms), signOf(row.line.direction), row.text()));
    }
    return texts;
}

QString TranscriptLines::chosenText(qint64 &lines) const
{
    QString text;
    lines = 0;
    if (m_current < 0 || !m_lines)
        return text;
    const qint64 first = std::min(m_current, m_anchor);
    const qint64 many = std::min(std::max(m_current, m_anchor) - first + 1, mostCopied);
    while (lines < many && text.size() < mostCopiedCharacters) {
        const auto part =
            m_lines->lines(first + lines, std::min<qint64>(ShownLines::perBlock, many - lines));
        if (part.isEmpty())
            break;
        for (const ShownLine &line : part)
            text += stampOf(line.ms).rightJustified(copiedDigits) + u' ' + signOf(line.direction)
                    + u' ' + line.text + u'\n';
        lines += part.size();
    }
    return text;
}

void TranscriptLines::copy()
{
    qint64 lines = 0;
    const QString text = chosenText(lines);
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(lines, lines == std::abs(m_current - m_anchor) + 1);
}

// A small screen with large type has room for no more.
QSize TranscriptLines::minimumSizeHint() const
{
    return {Theme::textWidth(this, 24), 3 * rowHeight() + margin};
}

int TranscriptLines::rowHeight() const
{
    return std::max(1, fontMetrics().height() + TranscriptRow::leading);
}

int TranscriptLines::rowsShown() const
{
    return std::max(1, (viewport()->height() - margin) / rowHeight());
}

qint64 TranscriptLines::lineAt(int y) const
{
    const qint64 line = verticalScrollBar()->value() + qint64(y - margin / 2) / rowHeight();
    return std::clamp<qint64>(line, 0, std::max<qint64>(0, count() - 1));
}

void TranscriptLines::layOut()
{
    const auto last = int(std::max<qint64>(0, count() - rowsShown()));
    verticalScrollBar()->setRange(0, last);
    verticalScrollBar()->setPageStep(std::max(1, rowsShown() - 1));
    const int digit = fontMetrics().horizontalAdvance(u'0');
    // The remark about what was cut is about as wide as this.
    const qint64 widest =
        m_lines ? std::min<qint64>(m_lines->widest(), TranscriptRow::longest + 30) : 0;
    const int width =
        columns().text + horizontalScrollBar()->value() + int(widest) * digit + 2 * margin;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(8 * digit);
}

void TranscriptLines::paintEvent(QPaintEvent *)
{
    if (!m_lines)
        return;
    read();
    QPainter painter(viewport());
    const TranscriptRow::Columns at = columns();
    const qint64 first = verticalScrollBar()->value();
    int y = margin / 2;
    for (qint64 line = first; line < count() && y < viewport()->height(); ++line) {
        const QRect place(0, y, viewport()->width(), rowHeight());
        rowOf(line).paint(painter, place, at, palette());
        y += rowHeight();
    }
}

TranscriptRow TranscriptLines::rowOf(qint64 line) const
{
    return {.line = m_seen.value(line - m_seenFrom),
            .number = line + 1,
            .isChosen =
                line >= std::min(m_current, m_anchor) && line <= std::max(m_current, m_anchor),
            .isFound = m_marks.contains(line),
            .hasFocus = line == m_current && hasFocus(),
            .sought = m_sought};
}

TranscriptRow::Columns TranscriptLines::columns() const
{
    return TranscriptRow::Columns::of(fontMetrics(), margin - horizontalScrollBar()->value(),
                                      count(), m_lastMs);
}

void TranscriptLines::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TranscriptLines::scrollContentsBy(int, int)
{
    viewport()->update();
}

void TranscriptLines::bringToSight(qint64 line)
{
    const qint64 first = verticalScrollBar()->value();
    if (line < first)
        verticalScrollBar()->setValue(int(line));
    else if (line >= first + rowsShown())
        verticalScrollBar()->setValue(int(line - rowsShown() + 1));
}

void TranscriptLines::move(qint64 line, bool extend)
{
    if (count() == 0)
        return;
    line = std::clamp<qint64>(line, 0, count() - 1);
    if (!extend)
        m_anchor = line;
    viewport()->update();
    const bool isOther = line != m_current;
    m_current = line;
    bringToSight(line);
    if (isOther) {
        tell();
        Q_EMIT currentChanged(line);
    }
}

/// What a screen reader says of the current line.
void TranscriptLines::tell()
{
    const ShownLine line = m_lines->lines(m_current, 1).value(0);
    QStringList words{tr("line %1").arg(m_current + 1), tr("%1 s").arg(stampOf(line.ms)),
                      wordOf(line.direction)};
    for (const QString &found : m_marks.value(m_current))
        words.append(tr("finding: %1").arg(found));
    setAccessibleDescription(words.join(u", "_s) + u": "_s + line.text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TranscriptLines::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const int page = std::max(1, rowsShown() - 1);
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        const qint64 current = m_current;
        m_anchor = 0;
        move(count() - 1, true);
        if (current >= 0)
            viewport()->update();
        return;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier) && event->key() != Qt::Key_Home
        && event->key() != Qt::Key_End) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: move(m_current - 1, extend); return;
    case Qt::Key_Down: move(m_current + 1, extend); return;
    case Qt::Key_PageUp: move(m_current - page, extend); return;
    case Qt::Key_PageDown: move(m_current + page, extend); return;
    case Qt::Key_Home: move(0, extend); return;
    case Qt::Key_End: move(count() - 1, extend); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void TranscriptLines::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        move(lineAt(event->pos().y()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void TranscriptLines::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        move(lineAt(event->pos().y()), true);
}

void TranscriptLines::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TranscriptLines::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool TranscriptLines::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && count() > 0) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qint64 line = lineAt(help->pos().y());
        const ShownLine shown = m_lines->lines(line, 1).value(0);
        const QString found = m_marks.value(line).join(u'\n');
        const QString tip =
            found.isEmpty() ? wordOf(shown.direction) : tr("Finding: %1").arg(found);
        // What a device said is never taken for markup.
        QToolTip::showText(help->globalPos(), u"<p>%1</p>"_s.arg(tip.toHtmlEscaped()), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TranscriptLines::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Theme::fixedFont());
    if (event->type() == QEvent::FontChange)
        layOut();
}

} // namespace forms
