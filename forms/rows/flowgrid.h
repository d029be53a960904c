#pragma once

#include <QLayout>
#include <QList>

namespace forms {

/// Cells of one width in as many columns as fit: three on a wide page, one at a 200 % font.
class FlowGrid : public QLayout
{
public:
    explicit FlowGrid(QWidget *parent);
    ~FlowGrid() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    QSize cell() const;
    int columnsFor(int width) const;

    QList<QLayoutItem *> m_items;
};

} // namespace forms
