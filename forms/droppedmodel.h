#pragma once

#include "assessment/exchange/inbox.h"

#include <QAbstractTableModel>

namespace forms {

/// Files that wait in the watched folder, as a table.
class DroppedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, SizeColumn, ProposedColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(const QList<assessment::DroppedFile> &files);
    const assessment::DroppedFile *fileAt(int row) const; ///< nullptr behind the last

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<assessment::DroppedFile> m_files;
};

} // namespace forms
