#include "forms/rows/bulletlist.h"

#include "forms/theme.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr int charactersAcross = 40; // where nothing gives it a width
constexpr int fewestCharacters = 12;

} // namespace

BulletList::BulletList(const QStringList &lines, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    setContentsMargins(space::unit, 0, 0, 0);
    setLines(lines);
}

void BulletList::setLines(const QStringList &lines)
{
    m_width = -1;
    QString html = u"<ul style=\"margin-left:-24px; margin-top:0px; margin-bottom:0px\">"_s;
    for (const QString &line : lines)
        html += u"<li style=\"margin-bottom:4px\">"_s + line.toHtmlEscaped() + u"</li>"_s;
    setText(html + u"</ul>"_s);
}

int BulletList::heightForWidth(int width) const
{
    if (m_width != width) {
        m_height = QLabel::heightForWidth(width);
        m_width = width;
    }
    return m_height;
}

QSize BulletList::sizeHint() const
{
    const int width = m_width > 0 ? m_width : Theme::textWidth(this, charactersAcross);
    return {width, heightForWidth(width)};
}

QSize BulletList::minimumSizeHint() const
{
    return {Theme::textWidth(this, fewestCharacters), fontMetrics().lineSpacing()};
}

void BulletList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_width = -1;
    QLabel::changeEvent(event);
}

} // namespace forms
