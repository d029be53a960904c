#pragma once

#include "assessment/model/trash.h"

#include <QAbstractTableModel>
#include <QList>

namespace forms {

/// What lies in the trash, as a table.
class TrashModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, KindColumn, RemovedColumn, ByColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<assessment::TrashItem> &items);
    const QList<assessment::TrashItem> &items() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<assessment::TrashItem> m_items;
};

} // namespace forms
