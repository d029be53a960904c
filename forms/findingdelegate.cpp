#include "forms/findingdelegate.h"

#include "forms/findingmodel.h"
#include "forms/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr int wraps = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Where the parts of a row lie.
struct Parts
{
    QRect icon;
    QRect place;
    QRect message;
};

QFont placeFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// The place stands beside the sentence, or over it where the row is narrow.
Parts partsOf(const QRect &row, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int side = metrics.height();
    const QRect room = row.adjusted(space::unit, space::half, -space::unit, -space::half);
    Parts parts;
    parts.icon = QRect(room.topLeft(), QSize(side, side));
    const QRect text = room.adjusted(side + space::unit, 0, 0, 0);
    const int beside =
        QFontMetrics(placeFont(font)).horizontalAdvance(FindingModel::tr("Organisation"))
        + space::two;
    if (text.width() >= beside * 4) {
        parts.place = QRect(text.left(), text.top(), beside, side);
        parts.message = text.adjusted(beside, 0, 0, 0);
    } else {
        parts.place = QRect(text.left(), text.top(), text.width(), side);
        parts.message = text.adjusted(0, side, 0, 0);
    }
    return parts;
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    constexpr int anyHeight = 10'000;
    const Parts parts = partsOf(QRect(0, 0, width, anyHeight), option.font);
    const QRect text = option.fontMetrics.boundingRect(parts.message, wraps,
                                                       index.data(Qt::DisplayRole).toString());
    return {width, text.bottom() + 1 + space::half};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString message = cell.text;
    const QIcon icon = cell.icon;
    cell.text.clear();
    cell.icon = {};
    QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const auto seen = [&cell](const QRect &part) {
        return QStyle::visualRect(cell.direction, cell.rect, part);
    };
    Parts parts = partsOf(cell.rect, cell.font);
    parts = {seen(parts.icon), seen(parts.place), seen(parts.message)};
    painter->save();
    painter->setLayoutDirection(cell.direction);
    if (cell.state & QStyle::State_Selected) // a bar as well: not by a tint alone
        painter->fillRect(seen({cell.rect.topLeft(), QSize(3, cell.rect.height())}),
                          cell.palette.highlight());
    icon.paint(painter, parts.icon);
    painter->setFont(placeFont(cell.font));
    painter->setPen(cell.palette.color(QPalette::Link));
    painter->drawText(parts.place, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(painter->font())
                          .elidedText(index.data(FindingModel::PlaceRole).toString(),
                                      Qt::ElideRight, parts.place.width()));
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(parts.message, wraps, message);
    painter->restore();
}

} // namespace forms
