#pragma once

#include <QStyledItemDelegate>

namespace forms {

/// Draws a row of the assessments: product in two lines, thirteen marks, progress as a bar.
class AssessmentListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Side of one mark, and the width of thirteen with the gaps between them.
    static int markSide(const QFontMetrics &metrics);
    static int marksWidth(const QFontMetrics &metrics);
};

} // namespace forms
