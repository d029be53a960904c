#pragma once

#include "assessment/scheme/comparison.h"
#include "forms/comparisonmodel.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace forms {

/// What is declared of the implementation in two assessments, cell by cell, and below it the test
/// groups with the verdicts on items of both.
class DeclaredComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, BeforeColumn, AfterColumn, TrendColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const assessment::IxitEdition &edition, const assessment::Comparison &comparison,
              ComparisonModel::Filter filter);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Either texts or verdicts are compared.
    struct Row
    {
        QString what;
        QString before = {};
        QString after = {};
        std::optional<assessment::Verdict> verdictBefore = {};
        std::optional<assessment::Verdict> verdictAfter = {};
        assessment::Trend trend = assessment::Trend::Same;
        bool isHead = false;
    };

    void addEntry(const assessment::IxitEdition &edition, const assessment::EntryDifference &entry);
    void addGroup(const assessment::GroupComparison &group, ComparisonModel::Filter filter);
    QString shown(const Row &row, Column column) const;

    QList<Row> m_rows;
};

} // namespace forms
