#include "forms/historymodel.h"

#include "assessment/historywords.h"
#include "forms/assessmentlistmodel.h"

using namespace Qt::StringLiterals;

namespace forms {

using assessment::LogRow;

namespace {

constexpr qsizetype mostLines = 12; // of a tool tip

} // namespace

void HistoryModel::setRows(const QList<LogRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const LogRow &row = m_rows[index.row()];
    const QString act = assessment::actInWords(row);
    const QString when = whenInWords(row.time, QDate::currentDate());
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3").arg(when, row.actor, act);
    if (role == Qt::ToolTipRole)
        return (assessment::changesInWords(row).mid(0, mostLines)
                + QStringList{tr("Row %1 of the log, %2")
                                  .arg(row.sequence)
                                  .arg(row.time.toString(Qt::ISODate))})
            .join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case TimeColumn: return when;
    case ActorColumn: return row.actor;
    case ActColumn: return act;
    case ColumnCount: break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn: return tr("When");
    case ActorColumn: return tr("Who");
    case ActColumn: return tr("What");
    case ColumnCount: break;
    }
    return {};
}

} // namespace forms
