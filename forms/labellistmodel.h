#pragma once

#include "assessment/model/labeloverview.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace forms {

/// All labels of the workspace, one a row.
class LabelListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        ProductColumn,
        NumberColumn,
        KindColumn,
        IssuedColumn,
        ExpiresColumn,
        DaysColumn,
        ColumnCount
    };
    enum Role { NumberRole = Qt::UserRole, SearchRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setLabels(const QList<assessment::LabelOverview> &labels, QDate today);
    const assessment::LabelOverview &at(int row) const { return m_labels[row]; }
    bool withdrawalIsAsked() const { return m_asked; } ///< of any of them
    int daysLeft(int row) const { return m_labels[row].daysLeft(m_today); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(int row, Column column) const;
    QVariant sorted(int row, Column column) const;

    QList<assessment::LabelOverview> m_labels;
    QDate m_today;
    bool m_asked = false;
};

/// The labels that hold every word that was typed and stand as was chosen.
class LabelListFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LabelListFilter(LabelListModel *labels);

    void search(const QString &text);
    /// The id of a state, "expiring" for what stands and ends within 90 days, "" for all.
    void choose(const QString &states);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LabelListModel *m_model;
    QStringList m_words; ///< case-folded
    QString m_states;
};

} // namespace forms
