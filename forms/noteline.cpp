#include "forms/noteline.h"

#include "forms/theme.h"

#include <QApplication>
#include <QEvent>

namespace forms {

NoteLine::NoteLine(Kind kind, QWidget *parent) : WrappingLabel({}, parent), m_kind(kind)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    colour();
    hide();
}

void NoteLine::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void NoteLine::setKind(Kind kind)
{
    m_kind = kind;
    colour();
}

void NoteLine::changeEvent(QEvent *event)
{
    WrappingLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_colouring)
        colour();
}

void NoteLine::colour()
{
    m_colouring = true;
    const QPalette all = QApplication::palette();
    QPalette own;
    switch (m_kind) {
    case Kind::Quiet:
        own.setColor(QPalette::WindowText, all.color(QPalette::PlaceholderText));
        break;
    case Kind::Missing:
        own.setColor(QPalette::WindowText,
                     Theme::verdictColor(assessment::Verdict::Inconclusive, all));
        break;
    case Kind::Problem: own.setColor(QPalette::WindowText, Theme::problemColor(all)); break;
    }
    setPalette(own);
    m_colouring = false;
}

} // namespace forms
