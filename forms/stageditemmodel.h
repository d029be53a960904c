#pragma once

#include "assessment/exchange/bundle.h"

#include <QAbstractTableModel>
#include <QSet>

namespace forms {

/// What an import would do, item by item, with a tick for each that can be taken.
class StagedItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TakeColumn,
        KindColumn,
        TitleColumn,
        StateColumn,
        MineColumn,
        TheirsColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<assessment::StagedItem> &items); ///< ticked as they come
    void setOnlyDifferences(bool only);
    void tickAll(bool ticked);
    void toggle(int row);
    QStringList ticked() const;                          ///< ids, also of rows that are not shown
    const assessment::StagedItem *itemAt(int row) const; ///< nullptr behind the last

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    void show();
    QString textOf(const assessment::StagedItem &item, Column column) const;

    QList<assessment::StagedItem> m_items;
    QList<qsizetype> m_shown; ///< places in m_items
    QSet<QString> m_ticked;
    bool m_onlyDifferences = true;
};

} // namespace forms
