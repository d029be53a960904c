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
    : QLabel(text, parent)
    , m_level(level)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    takeFont();
}

void Heading::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        takeFont();
    QLabel::changeEvent(event);
}

void Heading::takeFont()
{
    setFont(m_level == Level::Title ? Theme::titleFont() : Theme::sectionFont());
}

BodyText::BodyText(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QuietText::QuietText(const QString &text, QWidget *parent) : BodyText(text, parent)
{
    setForegroundRole(QPalette::PlaceholderText);
}

} // namespace forms
