#pragma once

#include "assessment/scheme/testgroups.h"

#include <QAbstractTableModel>

namespace forms {

/// What one test group asks: a row for each test case and declared item.
class GroupItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CaseColumn, KindColumn, ItemColumn, VerdictColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QString &provision, const QList<assessment::GroupItem> &items);
    const QList<assessment::GroupItem> &items() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString shown(const assessment::GroupItem &item, Column column);

    QString m_provision;
    QList<assessment::GroupItem> m_items;
};

} // namespace forms
