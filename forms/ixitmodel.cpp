#include "forms/ixitmodel.h"

#include "assessment/scheme/ixitvalue.h"
#include "assessment/scheme/lintrules.h"
#include "forms/theme.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Error;
using assessment::IxitCell;
using assessment::IxitChange;
using assessment::IxitColumn;
using assessment::IxitEntry;
using assessment::IxitTable;
using assessment::Result;
using assessment::Verdict;

namespace {

bool sameIds(const QList<IxitEntry> &a, const QList<IxitEntry> &b, qsizetype count)
{
    return a.size() >= count && b.size() >= count
           && std::equal(a.begin(), a.begin() + count, b.begin(),
                         [](const IxitEntry &x, const IxitEntry &y) { return x.id == y.id; });
}

/// The change of \a entry in \a changes, which gets one when there is none yet.
IxitChange &changeOf(QList<IxitChange> &changes, const QString &entry)
{
    if (!changes.isEmpty() && changes.constLast().id == entry) // nearly always: row by row
        return changes.last();
    for (IxitChange &change : changes) {
        if (change.id == entry)
            return change;
    }
    changes.append({.id = entry, .values = {}});
    return changes.last();
}

} // namespace

void IxitModel::show(const IxitTable *table, const QList<IxitEntry> &entries)
{
    const qsizetype had = m_entries.size();
    if (table != m_table || !sameIds(m_entries, entries, had) || table->single) {
        if (table == m_table && entries == m_entries)
            return;
        beginResetModel();
        m_table = table;
        m_entries = entries;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < had; ++row) {
        if (m_entries[row] == entries[row])
            continue;
        m_entries[row] = entries[row];
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
    }
    if (entries.size() > had) {
        beginInsertRows({}, int(had), int(entries.size()) - 1);
        m_entries = entries;
        endInsertRows();
    }
}

const IxitColumn &IxitModel::columnAt(const QModelIndex &index) const
{
    return m_table->columns[isForm() ? index.row() : index.column()];
}

QString IxitModel::entryAt(const QModelIndex &index) const
{
    const int row = isForm() ? 0 : index.row();
    return row < m_entries.size() ? m_entries[row].id : QString();
}

QString IxitModel::textAt(const QModelIndex &index) const
{
    const int row = isForm() ? 0 : index.row();
    return row < m_entries.size() ? m_entries[row].value(columnAt(index).key) : QString();
}

QModelIndex IxitModel::cell(const QString &entry, const QString &column) const
{
    if (!m_table)
        return {};
    int field = 0;
    for (qsizetype i = 0; i < m_table->columns.size(); ++i) {
        if (m_table->columns[i].key == column)
            field = int(i);
    }
    if (isForm())
        return index(field, 0);
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].id == entry)
            return index(int(row), field);
    }
    return {};
}

int IxitModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_table)
        return 0;
    return int(isForm() ? m_table->columns.size() : m_entries.size());
}

int IxitModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_table)
        return 0;
    return isForm() ? 1 : int(m_table->columns.size());
}

QString IxitModel::remark(const IxitColumn &column, const QString &text) const
{
    if (text.isEmpty())
        return column.required ? tr("Still empty") : QString();
    return assessment::isPlaceholder(text) ? tr("A placeholder") : QString();
}

QVariant IxitModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const IxitColumn &column = columnAt(index);
    const QString text = textAt(index);
    switch (role) {
    case Qt::DisplayRole: return text.simplified();
    case Qt::EditRole: return text;
    case Qt::DecorationRole:
        return remark(column, text).isEmpty() ? QVariant() : Theme::verdictIcon(Verdict::Fail);
    case Qt::ToolTipRole: {
        const QString wrong = remark(column, text);
        return wrong.isEmpty() ? column.help : tr("%1: %2").arg(wrong, column.help);
    }
    case Qt::AccessibleTextRole: {
        const QString entry = entryAt(index);
        const QString wrong = remark(column, text);
        const QString place =
            tr("%1, %2", "entry, field").arg(entry.isEmpty() ? m_table->name : entry, column.title);
        return wrong.isEmpty() ? tr("%1: %2").arg(place, text)
                               : tr("%1: %2 (%3)").arg(place, text, wrong);
    }
    default: return {};
    }
}

Error IxitModel::error(const QString &entry, const IxitColumn &column, const QString &why) const
{
    return {
        .kind = Error::Kind::InvalidInput,
        .what = tr("the cell cannot be changed"),
        .where =
            tr("%1, %2", "entry, field").arg(entry.isEmpty() ? m_table->name : entry, column.title),
        .why = why,
        .advice = {}};
}

bool IxitModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (role != Qt::EditRole)
        return false;
    const IxitColumn &column = columnAt(index);
    const IxitCell cell = assessment::readIxitCell(column, value.toString());
    if (!cell.problem.isEmpty()) {
        Q_EMIT refused(error(entryAt(index), column, cell.problem));
        return false;
    }
    if (cell.text == textAt(index))
        return true;
    const int row = isForm() ? 0 : index.row();
    if (row < m_entries.size()) // shown at once; the session says what was kept
        m_entries[row].values[column.key] = cell.text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited({{.id = entryAt(index), .values = {{column.key, cell.text}}}});
    return true;
}

QVariant IxitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_table || section < 0)
        return {};
    const bool fields = (orientation == Qt::Horizontal) != isForm();
    if (fields && section < m_table->columns.size()) {
        const IxitColumn &column = m_table->columns[section];
        if (role == Qt::DisplayRole)
            return column.required ? column.title : tr("%1 (may be empty)").arg(column.title);
        return role == Qt::ToolTipRole ? column.help : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    if (isForm())
        return assessment::ixitId(m_table->name, 1);
    return section < m_entries.size() ? m_entries[section].id : QVariant();
}

Qt::ItemFlags IxitModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

Result<QList<IxitChange>> IxitModel::pasted(const QModelIndex &corner,
                                            const QList<QStringList> &cells) const
{
    QList<IxitChange> changes;
    QList<IxitChange> added;
    const int top = corner.isValid() ? corner.row() : rowCount();
    const int left = corner.isValid() ? corner.column() : 0;
    for (qsizetype r = 0; r < cells.size(); ++r) {
        const int row = top + int(r);
        const bool isNew = row >= rowCount();
        if (isNew && isForm())
            return error({}, m_table->columns.last(), tr("the block has more rows than the form"));
        if (isNew)
            added.append(IxitChange{});
        for (qsizetype c = 0; c < cells[r].size(); ++c) {
            const int field = isForm() ? row : left + int(c);
            if (left + c >= columnCount()) {
                return error({}, m_table->columns.last(),
                             tr("the block has more columns than the table"));
            }
            const IxitColumn &column = m_table->columns[field];
            const QString entry = isNew ? QString() : entryAt(index(row, left));
            const IxitCell cell = assessment::readIxitCell(column, cells[r][c]);
            if (!cell.problem.isEmpty()) {
                return error(entry, column,
                             tr("row %1 of the block: %2").arg(r + 1).arg(cell.problem));
            }
            (isNew ? added.last() : changeOf(changes, entry)).values[column.key] = cell.text;
        }
    }
    return changes + added;
}

QList<IxitChange> IxitModel::cleared(const QModelIndexList &cells) const
{
    QList<IxitChange> changes;
    for (const QModelIndex &cell : cells) {
        if (!textAt(cell).isEmpty())
            changeOf(changes, entryAt(cell)).values[columnAt(cell).key] = QString();
    }
    return changes;
}

QList<QStringList> IxitModel::block(const QModelIndexList &cells) const
{
    if (cells.isEmpty())
        return {};
    int top = rowCount();
    int left = columnCount();
    int bottom = 0;
    int right = 0;
    QSet<QPair<int, int>> wanted;
    for (const QModelIndex &cell : cells) {
        wanted.insert({cell.row(), cell.column()});
        top = std::min(top, cell.row());
        bottom = std::max(bottom, cell.row());
        left = std::min(left, cell.column());
        right = std::max(right, cell.column());
    }
    QList<QStringList> rows;
    for (int row = top; row <= bottom; ++row) {
        QStringList texts;
        for (int column = left; column <= right; ++column)
            texts.append(wanted.contains({row, column}) ? textAt(index(row, column)) : QString());
        rows.append(texts);
    }
    return rows;
}

} // namespace forms
