#include "forms/rows/text.h"

#include "forms/theme.h"

#include <QEvent>

namespace forms {

QString begun(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

Heading::Heading(const QString &text, Level level, QWidget *parent)
    : WrappingLabel(text, parent)
    , m_level(level)
{
    takeFont();
}

void Heading::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        takeFont();
    WrappingLabel::changeEvent(event);
}

void Heading::takeFont()
{
    setFont(m_level == Level::Title ? Theme::titleFont() : Theme::sectionFont());
}

BodyText::BodyText(const QString &text, QWidget *parent) : WrappingLabel(text, parent) {}

QuietText::QuietText(const QString &text, QWidget *parent) : BodyText(text, parent)
{
    setForegroundRole(QPalette::PlaceholderText);
}

} // namespace forms
