#pragma once

#include "assessment/model/ixit.h"
#include "assessment/result.h"
#include "assessment/scheme/ixit.h"

#include <QAbstractTableModel>

namespace forms {

/// One IXIT table as a person edits it: a row for each entry and a column for each field; a table
/// that is a form has a row for each field instead. What is edited is shown at once and handed on
/// with edited(); show() then says what is on disk.
class IxitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows \a entries of \a table, which must outlive the model (it is part of the program).
    /// Rows that are as they were keep selection and focus.
    void show(const assessment::IxitTable *table, const QList<assessment::IxitEntry> &entries);
    const assessment::IxitTable *table() const { return m_table; }
    bool isForm() const { return m_table && m_table->single; }

    /// The field that a cell is, the entry it belongs to ("" where a form has none yet).
    const assessment::IxitColumn &columnAt(const QModelIndex &index) const;
    QString entryAt(const QModelIndex &index) const;
    /// The cell of an entry and a column key, or of its first column; invalid when there is none.
    QModelIndex cell(const QString &entry, const QString &column) const;

    /// What a block of cells, put down with its corner at \a corner, asks to change; rows below the
    /// last are new entries. An error names the cell that cannot be.
    assessment::Result<QList<assessment::IxitChange>> pasted(const QModelIndex &corner,
                                                             const QList<QStringList> &cells) const;
    /// What taking away the content of \a cells asks to change.
    QList<assessment::IxitChange> cleared(const QModelIndexList &cells) const;
    /// The smallest block around \a cells, as texts.
    QList<QStringList> block(const QModelIndexList &cells) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited(const QList<assessment::IxitChange> &changes);
    void refused(const assessment::Error &error); ///< what was typed cannot be there

private:
    QString textAt(const QModelIndex &index) const;
    /// What is wrong with a cell for a person, "" when nothing.
    QString remark(const assessment::IxitColumn &column, const QString &text) const;
    assessment::Error error(const QString &entry, const assessment::IxitColumn &column,
                            const QString &why) const;

    const assessment::IxitTable *m_table = nullptr;
    QList<assessment::IxitEntry> m_entries;
};

} // namespace forms
