#include "forms/rows/primarybutton.h"

#include <QApplication>
#include <QEvent>

namespace forms {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    takeColors();
}

void PrimaryButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColors();
    QPushButton::changeEvent(event);
}

void PrimaryButton::takeColors()
{
    QPalette colors = QApplication::palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        colors.setColor(group, QPalette::Button, colors.color(group, QPalette::Highlight));
        colors.setColor(group, QPalette::ButtonText,
                        colors.color(group, QPalette::HighlightedText));
    }
    setPalette(colors);
}

} // namespace forms
