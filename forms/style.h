#pragma once

#include <QProxyStyle>

namespace forms {

/// Fusion with room to breathe: flat buttons, higher fields, and a ring that shows the keyboard.
/// Fields and boxes have an edge that can be seen on light and dark alike (WCAG 2.2, 1.4.11).
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

private:
    static void drawButton(const QStyleOption *option, QPainter *painter);
    static void drawMark(const QStyleOption *option, QPainter *painter, bool round);
    static void drawEdge(const QStyleOption *option, QPainter *painter);
};

} // namespace forms
