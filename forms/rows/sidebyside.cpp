#include "forms/rows/sidebyside.h"

#include "forms/theme.h"

#include <QBoxLayout>

namespace forms {

SideBySide::SideBySide(const QList<QWidget *> &rows, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_count(int(rows.size()))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::two);
    for (QWidget *row : rows)
        m_layout->addWidget(row, 1, Qt::AlignTop);
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool room = width() >= m_count * Theme::textWidth(this, 24);
    m_layout->setDirection(room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace forms
