#include "forms/groupitemmodel.h"

#include "forms/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace forms {

using assessment::GroupItem;
using assessment::Method;

void GroupItemModel::show(const QString &provision, const QList<GroupItem> &items)
{
    const bool same = provision == m_provision
                      && std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(),
                                    [](const GroupItem &a, const GroupItem &b) {
                                        return a.item == b.item && a.testCase.id == b.testCase.id;
                                    });
    if (!same)
        beginResetModel();
    m_provision = provision;
    m_items = items;
    if (!same)
        endResetModel();
    else if (!m_items.isEmpty()) // what is selected stays
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int GroupItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int GroupItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString GroupItemModel::shown(const GroupItem &item, Column column)
{
    switch (column) {
    case CaseColumn: return item.testCase.id;
    case KindColumn:
        return item.testCase.kind == Method::Functional ? tr("Functional") : tr("Conceptual");
    case ItemColumn: return item.item;
    case VerdictColumn:
        return item.outdated ? tr("Outdated: the entry has changed") : nameOf(item.verdict);
    case ReasonColumn: return item.reason.simplified();
    case ColumnCount: break;
    }
    return {};
}

QVariant GroupItemModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const GroupItem &item = m_items[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return shown(item, column);
    case Qt::ToolTipRole: return shown(item, column);
    case Qt::AccessibleTextRole:
        return tr("%1 on %2, %3: %4", "test case, declared item, column, text")
            .arg(item.testCase.id, item.item,
                 headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 shown(item, column));
    case Qt::DecorationRole:
        return column == VerdictColumn ? Theme::verdictIcon(item.verdict) : QVariant();
    case Qt::ForegroundRole:
        return column == VerdictColumn
                   ? Theme::verdictColor(item.verdict, QGuiApplication::palette())
                   : QVariant();
    default: return {};
    }
}

QVariant GroupItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case CaseColumn: return tr("Test case");
    case KindColumn: return tr("Kind");
    case ItemColumn: return tr("Item");
    case VerdictColumn: return tr("Verdict");
    case ReasonColumn: return tr("Reason");
    case ColumnCount: break;
    }
    return {};
}

} // namespace forms
