#include "forms/rows/card.h"

#include "forms/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace forms {

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::two, space::two, space::two, space::two);
    m_body->setSpacing(space::unit);
}

void Card::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = palette().color(m_marked ? QPalette::Highlight : QPalette::Mid);
    painter.setPen(QPen(edge, m_marked ? 2 : 1));
    painter.setBrush(palette().base());
    const qreal inset = m_marked ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

} // namespace forms
