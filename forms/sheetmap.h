#pragma once

#include "labels/stock.h"

#include <QWidget>

namespace forms {

/// The first sheet in small: which labels of it are used up, which will be printed, which stay
/// free. A click or the arrow keys choose where printing begins.
class SheetMap : public QWidget
{
    Q_OBJECT

public:
    explicit SheetMap(QWidget *parent = nullptr);

    void setStock(const labels::Stock &stock);
    void setLabels(int count); ///< how many are to be printed
    int start() const { return m_start; }
    void setStart(int start);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void startChosen(int start);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF cellOnScreen(int index) const;
    void choose(int start);
    void describe();

    labels::Stock m_stock;
    int m_labels = 0;
    int m_start = 1;
};

} // namespace forms
