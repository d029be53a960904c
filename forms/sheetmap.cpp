#include "forms/sheetmap.h"

#include "forms/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace forms {

namespace {

constexpr int longestSide = 200; // pixels at the usual type
constexpr qreal edge = 1;

} // namespace

SheetMap::SheetMap(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Where printing begins on the first sheet"));
    setToolTip(tr("Click the first free label, or choose it with the arrow keys"));
}

void SheetMap::setStock(const labels::Stock &stock)
{
    m_stock = stock;
    m_start = std::clamp(m_start, 1, std::max(1, stock.cells()));
    updateGeometry();
    describe();
    update();
}

void SheetMap::setLabels(int count)
{
    m_labels = count;
    describe();
    update();
}

void SheetMap::setStart(int start)
{
    m_start = std::clamp(start, 1, std::max(1, m_stock.cells()));
    describe();
    update();
}

QSize SheetMap::sizeHint() const
{
    if (m_stock.page.isEmpty())
        return {longestSide, longestSide};
    const int side = std::max(longestSide, fontMetrics().height() * 11);
    return m_stock.page.scaled(QSizeF(side, side), Qt::KeepAspectRatio).toSize();
}

QRectF SheetMap::cellOnScreen(int index) const
{
    const qreal scale = (width() - 2 * edge) / m_stock.page.width();
    const QRectF cell = m_stock.cell(index);
    return {edge + cell.left() * scale, edge + cell.top() * scale, cell.width() * scale,
            cell.height() * scale};
}

void SheetMap::describe()
{
    setAccessibleDescription(
        tr("Label %1 of %2 is the first").arg(m_start).arg(std::max(1, m_stock.cells())));
}

void SheetMap::paintEvent(QPaintEvent *)
{
    if (m_stock.page.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2)
                              : QPen(Theme::edgeColor(palette()), 1));
    painter.setBrush(palette().base());
    painter.drawRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge));
    const int last = m_start + m_labels - 1;
    const QColor full = palette().color(QPalette::Highlight);
    for (int i = 0; i < m_stock.cells(); ++i) {
        const bool printed = i + 1 >= m_start && i + 1 <= last;
        const bool used = i + 1 < m_start;
        const QRectF cell = cellOnScreen(i).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(Theme::edgeColor(palette()), 1, used ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(printed ? QBrush(full) : Qt::NoBrush);
        painter.drawRoundedRect(cell, 2, 2);
        if (used) { // not by colour alone
            painter.drawLine(cell.topLeft(), cell.bottomRight());
        } else if (i + 1 == m_start) {
            painter.setPen(palette().color(printed ? QPalette::HighlightedText : QPalette::Text));
            painter.drawText(cell, Qt::AlignCenter, QString::number(m_start));
        }
    }
}

void SheetMap::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_stock.cells(); ++i) {
        if (cellOnScreen(i).contains(event->position())) {
            choose(i + 1);
            return;
        }
    }
}

void SheetMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: choose(m_start - 1); return;
    case Qt::Key_Right: choose(m_start + 1); return;
    case Qt::Key_Up: choose(m_start - m_stock.columns); return;
    case Qt::Key_Down: choose(m_start + m_stock.columns); return;
    case Qt::Key_Home: choose(1); return;
    case Qt::Key_End: choose(m_stock.cells()); return;
    default: QWidget::keyPressEvent(event);
    }
}

void SheetMap::choose(int start)
{
    if (start < 1 || start > m_stock.cells() || start == m_start)
        return;
    setStart(start);
    Q_EMIT startChosen(start);
}

} // namespace forms
