#include "forms/stageditemmodel.h"

#include "assessment/exchange/caseword.h"

namespace forms {

using assessment::StagedItem;

namespace {

constexpr qsizetype shownCharacters = 24; // the whole text stands below the table

QString shortened(const QString &text)
{
    return text.size() <= shownCharacters ? text : text.left(shownCharacters - 1) + u'…';
}

} // namespace

void StagedItemModel::setItems(const QList<StagedItem> &items)
{
    m_items = items;
    m_ticked.clear();
    for (const StagedItem &item : items) {
        if (item.takenByDefault)
            m_ticked.insert(item.id);
    }
    show();
    Q_EMIT tickedChanged();
}

void StagedItemModel::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    show();
}

void StagedItemModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype place = 0; place < m_items.size(); ++place) {
        if (!m_onlyDifferences || m_items[place].differs())
            m_shown.append(place);
    }
    endResetModel();
}

void StagedItemModel::tickAll(bool ticked)
{
    m_ticked.clear();
    for (const StagedItem &item : m_items) {
        if (ticked && item.canBeTaken())
            m_ticked.insert(item.id);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TakeColumn), index(rowCount() - 1, TakeColumn));
    Q_EMIT tickedChanged();
}

void StagedItemModel::toggle(int row)
{
    const QModelIndex at = index(row, TakeColumn);
    const bool ticked = data(at, Qt::CheckStateRole).toInt() == Qt::Checked;
    setData(at, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QStringList StagedItemModel::ticked() const
{
    QStringList ids;
    for (const StagedItem &item : m_items) {
        if (m_ticked.contains(item.id))
            ids.append(item.id);
    }
    return ids;
}

const StagedItem *StagedItemModel::itemAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_items[m_shown[row]] : nullptr;
}

int StagedItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int StagedItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString StagedItemModel::textOf(const StagedItem &item, Column column) const
{
    switch (column) {
    case KindColumn: return assessment::nameOfKind(item.kind);
    case TitleColumn: return shortened(item.title);
    case StateColumn: return nameOf(item.state);
    case MineColumn: return item.mine; // cut by the view
    case TheirsColumn: return item.theirs;
    case TakeColumn:
    case ColumnCount: break;
    }
    return {};
}

QVariant StagedItemModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const StagedItem &item = *itemAt(index.row());
    const auto column = Column(index.column());
    if (role == Qt::UserRole)
        return item.id;
    if (column == TakeColumn) {
        const bool ticked = m_ticked.contains(item.id);
        if (role == Qt::CheckStateRole && item.canBeTaken())
            return ticked ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole) {
            return !item.canBeTaken() ? tr("cannot be taken over")
                   : ticked           ? tr("taken over")
                                      : tr("left as it is");
        }
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(item, column);
    return {};
}

bool StagedItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const StagedItem *item = itemAt(index.row());
    if (role != Qt::CheckStateRole || !item || !item->canBeTaken())
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(item->id);
    else
        m_ticked.remove(item->id);
    Q_EMIT dataChanged(index, index);
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags StagedItemModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const StagedItem *item = itemAt(index.row());
    if (index.column() == TakeColumn && item && item->canBeTaken())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant StagedItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TakeColumn: return tr("Take");
    case KindColumn: return tr("Kind");
    case TitleColumn: return tr("Item");
    case StateColumn: return tr("State");
    case MineColumn: return tr("Here");
    case TheirsColumn: return tr("In the bundle");
    case ColumnCount: break;
    }
    return {};
}

} // namespace forms
