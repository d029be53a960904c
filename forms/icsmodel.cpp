#include "forms/icsmodel.h"

#include "forms/theme.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::GroupItem;
using assessment::GroupJudgement;
using assessment::GroupsJudgement;
using assessment::Verdict;

QString itemsInWords(const GroupJudgement &group)
{
    if (group.items.isEmpty())
        return {};
    const auto given =
        std::count_if(group.items.begin(), group.items.end(),
                      [](const GroupItem &item) { return item.verdict != Verdict::NotAssessed; });
    return IcsModel::tr("%1 of %2", "items with a verdict").arg(given).arg(group.items.size());
}

void IcsModel::show(const GroupsJudgement &judged)
{
    if (judged.groups.size() != m_groups.size()) {
        beginResetModel();
        m_groups = judged.groups;
        endResetModel();
        return;
    }
    m_groups = judged.groups;
    if (!m_groups.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const GroupJudgement *IcsModel::groupAt(int row) const
{
    return row >= 0 && row < m_groups.size() ? &m_groups[row] : nullptr;
}

int IcsModel::rowOf(const QString &provision) const
{
    for (qsizetype row = 0; row < m_groups.size(); ++row) {
        if (m_groups[row].claim.provision == provision)
            return int(row);
    }
    return -1;
}

int IcsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int IcsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString IcsModel::shown(const GroupJudgement &group, Column column)
{
    switch (column) {
    case ReferenceColumn: return group.claim.reference;
    case StatusColumn: return group.claim.status;
    case SupportColumn: return icsWord(group.claim.support);
    case VerdictColumn: return nameOf(group.verdict);
    case ItemsColumn: return itemsInWords(group);
    case DetailColumn: {
        const QString objection = icsObjection(group.claim);
        if (!objection.isEmpty())
            return tr("Objection: %1").arg(objection);
        return group.claim.detail.isEmpty() ? group.claim.title : group.claim.detail.simplified();
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant IcsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const GroupJudgement &group = m_groups[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return shown(group, column);
    case Qt::ToolTipRole: return column == DetailColumn ? shown(group, column) : group.claim.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(group.claim.reference,
                 headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 shown(group, column));
    case Qt::DecorationRole:
        return column == VerdictColumn ? Theme::verdictIcon(group.verdict) : QVariant();
    case Qt::ForegroundRole:
        if (column == DetailColumn && !icsObjection(group.claim).isEmpty())
            return Theme::problemColor(QGuiApplication::palette());
        return column == VerdictColumn
                   ? Theme::verdictColor(group.verdict, QGuiApplication::palette())
                   : QVariant();
    default: return {};
    }
}

QVariant IcsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ReferenceColumn: return tr("Provision");
    case StatusColumn: return tr("Status");
    case SupportColumn: return tr("Support");
    case VerdictColumn: return tr("Test group");
    case ItemsColumn: return tr("Items judged");
    case DetailColumn: return tr("Detail");
    case ColumnCount: break;
    }
    return {};
}

} // namespace forms
