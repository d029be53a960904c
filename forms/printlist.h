#pragma once

#include "labels/checkprotocol.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QUndoStack>

namespace forms {

/// The labels on the printer's desk, with what was found out about each. Every edit of the list
/// can be undone; what a check found stays, whatever is undone. GUI thread.
class PrintList : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Entry
    {
        QString file;
        QByteArray pdf;
        QByteArray sha256;
        int copies = 1;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit PrintList(QObject *parent = nullptr);

    const QList<Entry> &entries() const { return m_entries; }
    /// nullptr while nobody has looked at it.
    const labels::CheckedLabel *checkOf(const Entry &entry) const;

    void add(const QList<Entry> &entries);
    void remove(int row);
    void setCopies(int row, int copies);
    void setCopiesOfAll(int copies);
    QUndoStack *undoStack() { return &m_undo; }

    void tellCheck(const QByteArray &sha256, const labels::CheckedLabel &checked);
    void forgetChecks();

    enum Column { Label, Product, Answer, Copies };
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();  ///< the list is another one
    void checked(); ///< more is known about it

private:
    class Edit;

    void take(const QList<Entry> &entries, const QString &what, int merging = -1);
    QString words(const Entry &entry, int column) const;

    QList<Entry> m_entries;
    QHash<QByteArray, labels::CheckedLabel> m_checks; ///< by SHA-256 of the file
    QUndoStack m_undo;
};

} // namespace forms
