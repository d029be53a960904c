#pragma once

#include "assessment/workspace.h"

#include <QAbstractTableModel>
#include <QList>

namespace forms {

/// Who did what: rows of the custody log in words.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ActorColumn, ActColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<assessment::LogRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<assessment::LogRow> m_rows;
};

} // namespace forms
