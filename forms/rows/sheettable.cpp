#include "forms/rows/sheettable.h"

#include "forms/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace forms {

SheetTable::SheetTable(const QString &name, QAbstractItemModel *model, Stretch stretch,
                       QWidget *parent)
    : QTableView(parent)
    , m_stretch(stretch)
{
    setAccessibleName(name);
    setModel(model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // what is left over is not for it
    connect(this, &QTableView::doubleClicked, this, &SheetTable::chosen);
    connect(model, &QAbstractItemModel::modelReset, this, &SheetTable::fit);
    fit();
}

void SheetTable::setMostRows(int rows)
{
    m_mostRows = rows;
    fit();
}

void SheetTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void SheetTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void SheetTable::fit()
{
    const int line = fontMetrics().height() + space::unit + 2;
    verticalHeader()->setDefaultSectionSize(line);
    const int rows = std::min(model()->rowCount(), m_mostRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * line + 4);
    const int last = model()->columnCount() - 1;
    for (int column = 0; column <= last; ++column) {
        const bool stretched = m_stretch == Stretch::First  ? column == 0
                               : m_stretch == Stretch::Last ? column == last
                                                            : column >= last - 1;
        horizontalHeader()->setSectionResizeMode(column, stretched ? QHeaderView::Stretch
                                                                   : QHeaderView::ResizeToContents);
    }
}

} // namespace forms
