#include "forms/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace forms {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint next = inner.topLeft();
    int line = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(
            {qMax(inner.width(), item->minimumSize().width()), QWIDGETSIZE_MAX});
        if (next.x() > inner.x() && next.x() + size.width() > inner.right() + 1) {
            next = {inner.x(), next.y() + line + m_gap};
            line = 0;
        }
        if (move)
            item->setGeometry(QStyle::visualRect(direction, inner, {next, size}));
        next.rx() += size.width() + m_gap;
        line = qMax(line, size.height());
    }
    return next.y() + line - rect.y() + contentsMargins().bottom();
}

} // namespace forms
