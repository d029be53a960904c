#include "forms/hexview.h"

#include "forms/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <limits>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr qint64 perLine = 16;
constexpr qint64 partBytes = 64 * 1024; // a few screens around what is seen
constexpr int margin = 8;
// offset, two blanks, hex, two blanks, letters
constexpr int lineCharacters = 12 + 2 + 47 + 2 + 16;

} // namespace

HexView::HexView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::fixedFont());
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("Bytes of the evidence"));
}

void HexView::setSize(qint64 bytes)
{
    m_bytes = bytes;
    m_part.clear();
    m_from = 0;
    m_asked = -1;
    layOut();
    verticalScrollBar()->setValue(0);
    ask();
    viewport()->update();
}

void HexView::setPart(qint64 offset, const QByteArray &bytes)
{
    m_asked = -1;
    m_from = offset;
    m_part = bytes;
    setAccessibleDescription(shownLines().mid(0, 4).join(u'\n'));
    viewport()->update();
    if (!bytes.isEmpty())
        ask(); // the person may have gone on meanwhile
}

void HexView::goTo(qint64 offset)
{
    verticalScrollBar()->setValue(int(qBound<qint64>(0, offset, m_bytes) / perLine));
}

qint64 HexView::firstShown() const
{
    return perLine * verticalScrollBar()->value();
}

QStringList HexView::shownLines() const
{
    QStringList lines;
    for (qint64 at = firstShown(); at < m_bytes && lines.size() < rowsShown(); at += perLine)
        lines.append(lineAt(at));
    return lines;
}

int HexView::rowHeight() const
{
    return qMax(1, fontMetrics().lineSpacing());
}

int HexView::rowsShown() const
{
    return qMax(1, (viewport()->height() - margin) / rowHeight());
}

void HexView::layOut()
{
    const qint64 rows = (m_bytes + perLine - 1) / perLine;
    const auto last = int(qBound(0LL, rows - rowsShown(), qint64(std::numeric_limits<int>::max())));
    verticalScrollBar()->setRange(0, last);
    verticalScrollBar()->setPageStep(qMax(1, rowsShown() - 1));
    const int width = 2 * margin + lineCharacters * fontMetrics().horizontalAdvance(u'0');
    horizontalScrollBar()->setRange(0, qMax(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void HexView::ask()
{
    const qint64 first = firstShown();
    const qint64 end = qMin(m_bytes, first + perLine * (rowsShown() + 1));
    const bool there = first >= m_from && end <= m_from + m_part.size();
    if (there || m_asked >= 0 || m_bytes == 0)
        return;
    m_asked = qMax<qint64>(0, first - partBytes / 4) / perLine * perLine;
    Q_EMIT wanted(m_asked, qMin(partBytes, m_bytes - m_asked));
}

QString HexView::lineAt(qint64 offset) const
{
    QString hex;
    QString letters;
    const qint64 end = qMin(offset + perLine, m_bytes);
    for (qint64 at = offset; at < end; ++at) {
        const bool known = at >= m_from && at < m_from + m_part.size();
        const uchar byte = known ? uchar(m_part[at - m_from]) : 0;
        hex += known ? u"%1 "_s.arg(byte, 2, 16, QLatin1Char('0')) : u".. "_s;
        letters += known && byte >= 0x20 && byte < 0x7f ? QLatin1Char(char(byte))
                                                        : QLatin1Char(known ? '.' : ' ');
    }
    const int digits = m_bytes > (1LL << 32) ? 12 : 8;
    return u"%1  %2  %3"_s.arg(offset, digits, 16, QLatin1Char('0'))
        .arg(hex.trimmed(), -47)
        .arg(letters);
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Text));
    int y = margin / 2 + fontMetrics().ascent();
    const int x = margin - horizontalScrollBar()->value();
    for (const QString &line : shownLines()) {
        painter.drawText(x, y, line);
        y += rowHeight();
    }
}

void HexView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    ask();
}

void HexView::scrollContentsBy(int, int)
{
    ask();
    viewport()->update();
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(shownLines().join(u'\n'));
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Theme::fixedFont());
    if (event->type() == QEvent::FontChange)
        layOut();
}

} // namespace forms
