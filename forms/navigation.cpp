#include "forms/navigation.h"

#include "forms/navigationdelegate.h"
#include "forms/theme.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace forms {

Navigation::Navigation(NavigationModel *model, QWidget *parent) : QListView(parent), m_model(model)
{
    setAccessibleName(tr("Way through the assessment"));
    setToolTip(tr("Ctrl+Page Up and Ctrl+Page Down go to the previous and the next page"));
    setModel(model);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(false);
    viewport()->setAutoFillBackground(false);
    connect(model, &QAbstractItemModel::modelReset, this, &Navigation::takeWidth);
    takeWidth();
}

void Navigation::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    takeWidth();
    scheduleDelayedItemsLayout();
}

int Navigation::wideWidth() const
{
    return Theme::textWidth(this, 30) + space::four;
}

int Navigation::narrowWidth() const
{
    return Theme::iconSide(this) + fontMetrics().horizontalAdvance(longestLabel()) + space::four
           + space::unit;
}

QString Navigation::longestLabel() const
{
    return m_model->longestLabel();
}

void Navigation::setCurrentPage(const QString &page)
{
    const QScopedValueRollback following(m_following, true);
    const int row = m_model->rowOf(page);
    setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
}

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_following && !m_model->isRefreshing())
        Q_EMIT chosen(current.data(NavigationModel::PageRole).toString());
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        takeWidth();
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

void Navigation::takeWidth()
{
    setFixedWidth(m_narrow ? narrowWidth() : wideWidth());
}

} // namespace forms
