#include "forms/assessmentlistdelegate.h"

#include "forms/assessmentlistmodel.h"
#include "forms/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace forms {

using assessment::Verdict;

namespace {

constexpr int gap = 3;

void paintMarks(QPainter *painter, const QRect &room, const QList<Verdict> &verdicts, int side,
                Qt::LayoutDirection direction)
{
    // A scheme may have more groups than the thirteen that the column is made for.
    const int count = int(qMax<qsizetype>(1, verdicts.size()));
    side = qMin(side, room.width() / count - gap);
    QRect mark(room.left(), 0, side, side);
    mark.moveCenter(QPoint(mark.center().x(), room.center().y()));
    for (const Verdict verdict : verdicts) {
        Theme::verdictIcon(verdict).paint(painter, QStyle::visualRect(direction, room, mark));
        mark.translate(side + gap, 0);
    }
}

} // namespace

int AssessmentListDelegate::markSide(const QFontMetrics &metrics)
{
    return metrics.height() * 3 / 4;
}

int AssessmentListDelegate::marksWidth(const QFontMetrics &metrics)
{
    return 13 * (markSide(metrics) + gap) + space::two;
}

QSize AssessmentListDelegate::sizeHint(const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == AssessmentListModel::GuidelinesColumn)
        size.setWidth(marksWidth(option.fontMetrics));
    size.setHeight(option.fontMetrics.height() * 2 + space::two);
    return size + QSize(space::two, 0);
}

void AssessmentListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    cell.state &= ~QStyle::State_HasFocus; // the row is marked, not the cell
    const bool selected = cell.state & QStyle::State_Selected;
    QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(cell.direction);
    if (selected && index.column() == 0) // a bar as well: not by a tint alone
        painter->fillRect(QStyle::visualRect(cell.direction, cell.rect,
                                             {cell.rect.topLeft(), QSize(3, cell.rect.height())}),
                          QApplication::palette().highlight());
    const QRect room = cell.rect.adjusted(space::unit, 0, -space::unit, 0);
    const QColor ink = cell.palette.color(QPalette::Text);
    const QColor quiet = cell.palette.color(QPalette::PlaceholderText);
    const QFontMetrics &metrics = cell.fontMetrics;
    painter->setPen(ink);
    switch (AssessmentListModel::Column(index.column())) {
    case AssessmentListModel::ProductColumn: {
        QFont bold = cell.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        const int middle = room.center().y();
        const QString second = index.data(AssessmentListModel::SecondLineRole).toString();
        painter->drawText(
            QRect(room.left(), middle - metrics.height(), room.width(), metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(bold).elidedText(text, Qt::ElideRight, room.width()));
        painter->setFont(cell.font);
        painter->setPen(quiet);
        painter->drawText(QRect(room.left(), middle + 1, room.width(), metrics.height()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(second, Qt::ElideRight, room.width()));
        break;
    }
    case AssessmentListModel::GuidelinesColumn:
        paintMarks(painter, room,
                   index.data(AssessmentListModel::VerdictsRole).value<QList<Verdict>>(),
                   markSide(metrics), cell.direction);
        break;
    case AssessmentListModel::KindColumn:
    case AssessmentListModel::StatusColumn:
    case AssessmentListModel::ProgressColumn:
    case AssessmentListModel::ChangedColumn:
    case AssessmentListModel::ColumnCount:
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, room.width()));
        break;
    }
    painter->setPen(cell.palette.color(QPalette::Midlight));
    painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());
    painter->restore();
}

} // namespace forms
