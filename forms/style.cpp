#include "forms/style.h"

#include "forms/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

Style::Style() : QProxyStyle(u"fusion"_s) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawButton(option, painter); break;
    case PE_IndicatorCheckBox: drawMark(option, painter, false); break;
    case PE_IndicatorRadioButton: drawMark(option, painter, true); break;
    case PE_FrameLineEdit:
    case PE_Frame: drawEdge(option, painter); break;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget); // Fusion's
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_SpinBox || (combo && combo->editable))
        drawEdge(option, painter);
}

void Style::drawEdge(const QStyleOption *option, QPainter *painter)
{
    const bool focus = (option->state & State_HasFocus) && (option->state & State_Enabled);
    const QColor edge =
        focus ? option->palette.color(QPalette::Highlight) : Theme::edgeColor(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, focus ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    const qreal inset = focus ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), 3, 3);
    painter->restore();
}

void Style::drawMark(const QStyleOption *option, QPainter *painter, bool round)
{
    const bool on = option->state & State_On;
    const bool enabled = option->state & State_Enabled;
    const QPalette &palette = option->palette;
    const QColor accent =
        palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    const qreal side = std::min(option->rect.width(), option->rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? accent : Theme::edgeColor(palette), 1.2));
    painter->setBrush(on && !round ? accent : palette.color(QPalette::Base));
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        painter->drawEllipse(box.center(), side * 0.28, side * 0.28);
    } else if (on) {
        painter->setPen(QPen(palette.color(QPalette::HighlightedText), side * 0.14, Qt::SolidLine,
                             Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box, side](qreal x, qreal y) {
            return box.topLeft() + QPointF(side * x, side * y);
        };
        painter->drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.3)}));
    }
    painter->restore();
}

void Style::drawButton(const QStyleOption *option, QPainter *painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool over = enabled && (option->state & State_MouseOver);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    QColor fill = option->palette.color(QPalette::Button);
    QColor edge = option->palette.color(QPalette::Mid);
    const bool dark = Theme::isDark(option->palette);
    if (down)
        fill = dark ? fill.lighter(135) : fill.darker(109);
    else if (over)
        fill = dark ? fill.lighter(115) : fill.darker(104);
    const bool on = option->state & State_On;
    if (on) // what is switched on is to be told by more than a shade
        edge = option->palette.color(QPalette::Highlight);
    if (!enabled)
        edge.setAlpha(120);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (!flat || down || over) {
        painter->setPen(QPen(edge, on ? 2 : 1));
        painter->setBrush(fill);
        painter->drawRoundedRect(on ? shape.adjusted(0.5, 0.5, -0.5, -0.5) : shape, 5, 5);
    }
    if ((option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange)) {
        // On the accent colour itself the ring takes the ink that is written on it.
        const QColor accent = option->palette.color(QPalette::Highlight);
        const bool primary = option->palette.color(QPalette::Button) == accent;
        const QColor ring = primary ? option->palette.color(QPalette::HighlightedText) : accent;
        painter->setPen(QPen(ring, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(shape.adjusted(2, 2, -2, -2), 3.5, 3.5);
    }
    painter->restore();
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *more) const
{
    // The line under a letter takes a word of joined letters apart, and what is left of it is cut
    // off. The key itself works all the same.
    if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return plain + QSize(space::two, 6);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: return plain + QSize(0, 4);
    default: return plain; // every other part is Fusion's
    }
}

} // namespace forms
