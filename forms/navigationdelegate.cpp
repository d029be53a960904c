#include "forms/navigationdelegate.h"

#include "forms/navigation.h"
#include "forms/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::Verdict;

namespace {

/// The first and the last guideline have air above and below them: three groups for the eye.
bool endsGroup(const QModelIndex &index)
{
    const int number = index.data(NavigationModel::NumberRole).toInt();
    const QModelIndex next = index.siblingAtRow(index.row() + 1);
    return next.isValid() && (number == 0) != (next.data(NavigationModel::NumberRole).toInt() == 0);
}

} // namespace

NavigationDelegate::NavigationDelegate(Navigation *view) : QStyledItemDelegate(view), m_view(view)
{}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int height = std::max(option.fontMetrics.height() + 12, Theme::iconSide(m_view) + 8);
    return {m_view->width(), height + (endsGroup(index) ? space::unit : 0)};
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    QRect row = option.rect.adjusted(space::half, 0, -space::half, 0);
    if (endsGroup(index)) {
        const int line = row.bottom() - space::half + 1;
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->drawLine(row.left() + space::unit, line, row.right() - space::unit, line);
        row.adjust(0, 0, 0, -space::unit);
    }
    row.adjust(0, 1, 0, -1);

    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        QColor wash = option.palette.color(QPalette::Highlight);
        wash.setAlpha(selected ? 40 : 16);
        painter->setPen(Qt::NoPen);
        painter->setBrush(wash);
        painter->drawRoundedRect(row, 5, 5);
    }
    if (selected) { // a bar as well, so that it is not by a tint alone
        painter->setBrush(option.palette.highlight());
        const QRect bar(row.left(), row.top() + 4, 3, row.height() - 8);
        painter->drawRoundedRect(QStyle::visualRect(option.direction, row, bar), 1.5, 1.5);
    }
    if ((option.state & QStyle::State_HasFocus) && m_view->hasFocus()) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 5, 5);
    }

    const int side = Theme::iconSide(m_view);
    const bool sign = index.data(NavigationModel::VerdictRole).isValid();
    const int drawn = sign ? side * 3 / 4 : side;
    const QRect cell(row.left() + space::unit + 2, row.top(), side, row.height());
    QRect icon(0, 0, drawn, drawn);
    icon.moveCenter(QStyle::visualRect(option.direction, row, cell).center());
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);

    painter->setFont(option.font);
    const QColor ink = option.palette.color(QPalette::WindowText);
    const int number = index.data(NavigationModel::NumberRole).toInt();
    if (!m_view->isNarrow()) {
        paintWide(painter, option, index, row, ink);
    } else if (number > 0) {
        painter->setPen(ink);
        painter->drawText(row.adjusted(space::half, 0, -space::half, 0),
                          Qt::AlignRight | Qt::AlignVCenter,
                          index.data(NavigationModel::LabelRole).toString());
    }
    painter->restore();
}

void NavigationDelegate::paintWide(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index, const QRect &row,
                                   const QColor &ink) const
{
    const QColor quiet = option.palette.color(QPalette::PlaceholderText);
    const auto seen = [&](int from, int width) {
        return QStyle::visualRect(option.direction, row,
                                  QRect(from, row.top(), width, row.height()));
    };
    int left = row.left() + space::unit + Theme::iconSide(m_view) + 10;
    const int right = row.right() - space::unit;
    const int number = index.data(NavigationModel::NumberRole).toInt();
    if (number > 0) {
        const int wide = option.fontMetrics.horizontalAdvance(m_view->longestLabel());
        painter->setPen(quiet);
        painter->drawText(seen(left, wide), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(NavigationModel::LabelRole).toString());
        left += wide + space::unit;
    }
    const QString progress = index.data(NavigationModel::ProgressRole).toString();
    const int progressWidth =
        progress.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(progress) + space::unit;
    painter->setPen(quiet);
    painter->drawText(seen(right - progressWidth, progressWidth), Qt::AlignRight | Qt::AlignVCenter,
                      progress);

    QFont font = option.font;
    font.setWeight(option.state & QStyle::State_Selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(ink);
    const QRect room = seen(left, right - progressWidth - left);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(title, Qt::ElideRight, room.width()));

    const double share = index.data(NavigationModel::ShareRole).toDouble();
    if (share > 0 && number > 0) {
        QColor bar = option.palette.color(QPalette::Highlight);
        bar.setAlpha(110);
        painter->setPen(Qt::NoPen);
        painter->setBrush(bar);
        const int width = int((right - left) * share);
        painter->drawRect(seen(left, width).adjusted(0, row.height() - 2, 0, 0));
    }
}

} // namespace forms
