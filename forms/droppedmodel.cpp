#include "forms/droppedmodel.h"

#include <QLocale>

namespace forms {

using assessment::DroppedFile;

void DroppedModel::setFiles(const QList<DroppedFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

const DroppedFile *DroppedModel::fileAt(int row) const
{
    return row >= 0 && row < m_files.size() ? &m_files[row] : nullptr;
}

int DroppedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int DroppedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DroppedModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const DroppedFile &file = m_files[index.row()];
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(index.column())) {
    case NameColumn: return file.name;
    case KindColumn: return nameOf(file.kind);
    case SizeColumn: return QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeSIFormat);
    case ProposedColumn: return file.proposed.join(QStringLiteral(", "));
    case StateColumn: return file.isComplete ? tr("Waits for you") : tr("Is still written");
    case ColumnCount: break;
    }
    return {};
}

QVariant DroppedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn: return tr("File");
    case KindColumn: return tr("Kind");
    case SizeColumn: return tr("Size");
    case ProposedColumn: return tr("Proposed for");
    case StateColumn: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace forms
