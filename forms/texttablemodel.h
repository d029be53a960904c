#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace forms {

/// A table of plain texts, read only: every cell can be read in full in its tooltip.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TextTableModel(const QStringList &headings, QObject *parent = nullptr);

    void setHeadings(const QStringList &headings);
    void setRows(const QList<QStringList> &rows); ///< each as long as the headings

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
};

} // namespace forms
