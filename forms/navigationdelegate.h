#pragma once

#include <QStyledItemDelegate>

namespace forms {

class Navigation;

/// Draws a stop of the way: sign, number, short title, progress as figures and as a thin bar.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NavigationDelegate(Navigation *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintWide(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &row, const QColor &ink) const;

    Navigation *m_view;
};

} // namespace forms
