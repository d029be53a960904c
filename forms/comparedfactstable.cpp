#include "forms/comparedfactstable.h"

#include "forms/comparedfactsmodel.h"
#include "forms/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>

namespace forms {

ComparedFactsTable::ComparedFactsTable(ComparedFactsModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("The two products side by side"));
    setModel(model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom
                                            | Qt::Alignment(Qt::TextWordWrap));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int column = 0; column < ComparedFactsModel::ColumnCount; ++column)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    connect(model, &QAbstractItemModel::modelReset, this, &ComparedFactsTable::fit);
}

void ComparedFactsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void ComparedFactsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        fit();
}

/// Names of products wrap in the heading too, which Qt does not make room for.
int ComparedFactsTable::headingHeight() const
{
    int height = 0;
    for (int column = 0; column < ComparedFactsModel::ColumnCount; ++column) {
        const QRect room(0, 0, columnWidth(column) - space::unit, QWIDGETSIZE_MAX);
        const QString text =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        height = std::max(height, QFontMetrics(horizontalHeader()->font())
                                      .boundingRect(room, Qt::TextWordWrap, text)
                                      .height());
    }
    return height + space::unit;
}

void ComparedFactsTable::fit()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(bold);
    const int all = viewport()->width();
    const int last = std::min(all / 4, QFontMetrics(bold).averageCharWidth() * 14 + space::three);
    const int each = (all - last) / 3;
    for (int column = 0; column < ComparedFactsModel::DifferenceColumn; ++column)
        setColumnWidth(column, each);
    setColumnWidth(ComparedFactsModel::DifferenceColumn, all - 3 * each);
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row))
            setSpan(row, 0, 1, ComparedFactsModel::ColumnCount);
    }
    resizeRowsToContents();
    const int heading = headingHeight();
    horizontalHeader()->setFixedHeight(heading);
    int height = heading + space::half;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        setRowHeight(row, rowHeight(row) + space::unit); // room to breathe
        height += rowHeight(row);
    }
    setFixedHeight(height);
}

} // namespace forms
