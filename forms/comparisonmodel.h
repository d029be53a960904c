#pragma once

#include "assessment/scheme/comparison.h"

#include <QAbstractTableModel>
#include <QList>

namespace forms {

/// Two assessments side by side: each guideline with its roll-up, below it its provisions.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, BeforeColumn, AfterColumn, TrendColumn, AlsoColumn, ColumnCount };
    /// Which provisions are shown; a guideline is shown with the first of them.
    enum class Filter { All, Changed, Worse };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const assessment::Scheme &scheme, const assessment::Comparison &comparison,
              Filter filter);
    /// The provision of a row; nullptr for the row of a guideline.
    const assessment::ProvisionComparison *provisionAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString what;
        assessment::Verdict before = assessment::Verdict::NotAssessed;
        assessment::Verdict after = assessment::Verdict::NotAssessed;
        assessment::Trend trend = assessment::Trend::Same;
        QString also;
        std::optional<assessment::ProvisionComparison> provision;
    };

    QString shown(const Row &row, Column column) const;

    QList<Row> m_rows;
};

/// "" for the same.
QString trendInWords(assessment::Trend trend);

/// What became of the evidence of one provision, a line for each.
QStringList evidenceInWords(const assessment::ProvisionComparison &compared);

} // namespace forms
