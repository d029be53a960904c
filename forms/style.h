#pragma once

#include <QProxyStyle>

namespace forms {

/// Fusion with room to breathe: flat buttons, higher fields, and a ring that shows the keyboard.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

private:
    static void drawButton(const QStyleOption *option, QPainter *painter);
};

} // namespace forms
