#include "forms/ixitview.h"

#include "assessment/exchange/ixitcsv.h"
#include "forms/ixitdelegate.h"
#include "forms/ixitmodel.h"
#include "forms/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSet>

#include <algorithm>

namespace forms {

IxitView::IxitView(IxitModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new IxitDelegate(this));
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fit();
}

void IxitView::fit()
{
    const int line = fontMetrics().height() + space::unit + 2;
    // Rows of one height: measuring thousands of them would take its time.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(line);
    if (m_model->isForm()) {
        horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        return;
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int title = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, std::max(title, Theme::textWidth(this, column == 0 ? 36 : 20)));
    }
}

QModelIndexList IxitView::selectedCells() const
{
    return selectionModel()->selectedIndexes();
}

QStringList IxitView::selectedEntries() const
{
    QSet<QString> ids;
    for (const QModelIndex &cell : selectedCells()) {
        if (const QString id = m_model->entryAt(cell); !id.isEmpty())
            ids.insert(id);
    }
    return ids.values();
}

void IxitView::copy() const
{
    const QModelIndexList cells = selectedCells();
    if (!cells.isEmpty()) {
        QGuiApplication::clipboard()->setText(assessment::pastableCells(m_model->block(cells)));
    }
}

void IxitView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteAsked();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT clearAsked();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
             && state() != EditingState && currentIndex().isValid())
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void IxitView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace forms
