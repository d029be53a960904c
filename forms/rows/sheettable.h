#pragma once

#include <QTableView>

namespace forms {

/// A small table inside a page: as high as its rows, read only, one stop for the Tab key. Enter and
/// a double click choose a row. The first column takes what room there is, or the last, or the last
/// two share it.
class SheetTable : public QTableView
{
    Q_OBJECT

public:
    enum class Stretch { First, Last, LastTwo };

    SheetTable(const QString &name, QAbstractItemModel *model, Stretch stretch,
               QWidget *parent = nullptr);

    /// Rows beyond this many scroll.
    void setMostRows(int rows);

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    Stretch m_stretch;
    int m_mostRows = 1000;
};

} // namespace forms
