#include "forms/style.h"

#include "forms/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace forms {

Style::Style() : QProxyStyle(u"fusion"_s) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_PanelButtonCommand)
        drawButton(option, painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
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
    if (!enabled)
        edge.setAlpha(120);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (!flat || down || over) {
        painter->setPen(edge);
        painter->setBrush(fill);
        painter->drawRoundedRect(shape, 5, 5);
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
