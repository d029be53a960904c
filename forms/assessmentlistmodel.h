#pragma once

#include "assessment/model/assessment.h"

#include <QAbstractTableModel>
#include <QList>

namespace forms {

/// The assessments of a workspace as a table: values to roles, nothing decided.
class AssessmentListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ProductColumn,
        KindColumn,
        StatusColumn,
        GuidelinesColumn,
        ProgressColumn,
        ChangedColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole,
        SearchRole, ///< what can be searched for, case-folded
        SortRole,
        VerdictsRole,
        ShareRole,
        SecondLineRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<assessment::AssessmentSummary> &rows);
    const QList<assessment::AssessmentSummary> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const assessment::AssessmentSummary &row, Column column) const;
    QVariant sortKey(const assessment::AssessmentSummary &row, Column column) const;

    const QString &searchText(int row) const;

    QList<assessment::AssessmentSummary> m_rows;
    mutable QStringList m_searchTexts; ///< "" = not made yet
};

/// "Today 14:03", "Yesterday 09:10", "3 May 2026": when something was, for people.
QString whenInWords(const QDateTime &time, const QDate &today);

} // namespace forms
