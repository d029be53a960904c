#pragma once

#include <QTableView>

namespace forms {

class IxitModel;

/// An IXIT table to work in as in a spreadsheet: Ctrl+C and Ctrl+V copy and paste a block, Delete
/// takes the content of cells away, F2 or typing edits. One stop for the Tab key.
class IxitView : public QTableView
{
    Q_OBJECT

public:
    explicit IxitView(IxitModel *model, QWidget *parent = nullptr);

    void copy() const;
    QModelIndexList selectedCells() const;
    QStringList selectedEntries() const; ///< ids, without doubles, in any order
    /// Fits columns to the table that is shown now.
    void fit();

Q_SIGNALS:
    void pasteAsked();
    void clearAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    IxitModel *m_model;
};

} // namespace forms
