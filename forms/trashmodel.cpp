#include "forms/trashmodel.h"

#include "forms/assessmentlistmodel.h"

#include <QDate>

namespace forms {

using assessment::TrashItem;
using assessment::TrashKind;

void TrashModel::setItems(const QList<TrashItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int TrashModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const TrashItem &item = m_items[index.row()];
    if (role == Qt::UserRole)
        return item.id;
    if (role == Qt::ToolTipRole && item.labels > 0)
        return tr("%n label(s) issued from it stay valid and listed", nullptr, item.labels);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(index.column())) {
    case TitleColumn: return item.title;
    case KindColumn:
        if (item.kind == TrashKind::Evidence)
            return tr("Evidence");
        return item.labels > 0 ? tr("Assessment, %n label(s)", nullptr, item.labels)
                               : tr("Assessment");
    case RemovedColumn: return whenInWords(item.removed, QDate::currentDate());
    case ByColumn: return item.removedBy;
    case ColumnCount: break;
    }
    return {};
}

QVariant TrashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TitleColumn: return tr("What");
    case KindColumn: return tr("Kind");
    case RemovedColumn: return tr("Removed");
    case ByColumn: return tr("By");
    case ColumnCount: break;
    }
    return {};
}

} // namespace forms
