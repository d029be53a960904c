#include "forms/rows/flowgrid.h"

#include "forms/theme.h"

#include <QtGlobal>

#include <algorithm>

namespace forms {

FlowGrid::FlowGrid(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::half);
}

FlowGrid::~FlowGrid()
{
    qDeleteAll(m_items);
}

void FlowGrid::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowGrid::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowGrid::cell() const
{
    QSize size(1, 1);
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->sizeHint());
    return size;
}

int FlowGrid::columnsFor(int width) const
{
    return std::clamp((width + space::two) / (cell().width() + space::two), 1,
                      std::max(1, count()));
}

int FlowGrid::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (count() + columns - 1) / columns;
    return rows * cell().height() + std::max(0, rows - 1) * spacing();
}

QSize FlowGrid::minimumSize() const
{
    return {cell().width(), cell().height()};
}

QSize FlowGrid::sizeHint() const
{
    return {3 * cell().width() + 2 * space::two,
            heightForWidth(3 * cell().width() + 2 * space::two)};
}

void FlowGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int columns = columnsFor(rect.width());
    const int width = (rect.width() - (columns - 1) * space::two) / columns;
    const int height = cell().height();
    for (int i = 0; i < count(); ++i) {
        const QPoint at((i % columns) * (width + space::two), (i / columns) * (height + spacing()));
        m_items[i]->setGeometry(QRect(rect.topLeft() + at, QSize(width, height)));
    }
}

} // namespace forms
