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
    // Only windows are told that the application has a new palette; the others get theirs anew.
    const bool isNew =
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange;
    if (isNew && !m_colouring)
        takeColors();
    QPushButton::changeEvent(event);
}

// Nothing but the accent is of its own: all else, and all that is not enabled, follows the window.
void PrimaryButton::takeColors()
{
    m_colouring = true;
    const QPalette all = QApplication::palette();
    QPalette colors;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        colors.setColor(group, QPalette::Button, all.color(group, QPalette::Highlight));
        colors.setColor(group, QPalette::ButtonText, all.color(group, QPalette::HighlightedText));
    }
    setPalette(colors);
    m_colouring = false;
}

} // namespace forms
