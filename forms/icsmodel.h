#pragma once

#include "assessment/scheme/testgroups.h"

#include <QAbstractTableModel>

namespace forms {

/// The implementation conformance statement with the verdict of each test group: a row for each
/// provision.
class IcsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ReferenceColumn,
        StatusColumn,
        SupportColumn,
        VerdictColumn,
        ItemsColumn,
        DetailColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const assessment::GroupsJudgement &judged);
    const assessment::GroupJudgement *groupAt(int row) const; ///< nullptr when there is none
    int rowOf(const QString &provision) const;                ///< -1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString shown(const assessment::GroupJudgement &group, Column column);

    QList<assessment::GroupJudgement> m_groups;
};

/// "3 of 8": how many items of a group have a verdict; "" when it asks about none.
QString itemsInWords(const assessment::GroupJudgement &group);

} // namespace forms
