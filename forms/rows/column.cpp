#include "forms/rows/column.h"

#include "forms/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace forms {

Column::Column(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is inside has it
    auto *room = new QWidget;
    auto *sides = new QHBoxLayout(room);
    sides->setContentsMargins(space::three, space::three, space::three, space::three);
    m_column = new QWidget;
    m_body = new QVBoxLayout(m_column);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::two);
    sides->addStretch(1);
    sides->addWidget(m_column, 1000);
    sides->addStretch(1);
    setWidget(room);
    // Palette and background are the window's: no white sheet under the cards.
    viewport()->setAutoFillBackground(false);
    room->setAutoFillBackground(false);
    limitWidth();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_column->isAncestorOf(now))
            ensureWidgetVisible(now, space::two, space::four);
    });
}

void Column::bringUp(QWidget *widget)
{
    if (!m_column->isAncestorOf(widget))
        return;
    // A page that was never shown has no geometry yet.
    if (QLayout *room = this->widget()->layout())
        room->activate();
    const int top = widget->mapTo(this->widget(), QPoint(0, 0)).y();
    verticalScrollBar()->setValue(top - space::three);
}

QSize Column::minimumSizeHint() const
{
    const QSize inside = widget()->minimumSizeHint();
    const int bar = verticalScrollBar()->sizeHint().width();
    return {std::min(inside.width() + bar, Theme::textWidth(this, columnCharacters)),
            QScrollArea::minimumSizeHint().height()};
}

void Column::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        limitWidth();
    QScrollArea::changeEvent(event);
}

void Column::limitWidth()
{
    m_column->setMaximumWidth(Theme::textWidth(this, columnCharacters));
}

} // namespace forms
