#pragma once

#include "labels/productcomparison.h"

#include <QAbstractTableModel>
#include <QList>

namespace forms {

/// The facts of two labelled products side by side, under the headings of their groups.
class ComparedFactsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { QuestionColumn, FirstColumn, SecondColumn, DifferenceColumn, ColumnCount };
    enum class Filter { All, Different };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const labels::ProductComparison &comparison, Filter filter);
    /// A row that is the heading of a group.
    bool isHeading(int row) const { return !m_rows.at(row).fact; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString heading;
        std::optional<labels::ComparedFact> fact;
    };

    QString shown(const Row &row, Column column) const;

    labels::ProductComparison m_comparison;
    QList<Row> m_rows;
};

} // namespace forms
