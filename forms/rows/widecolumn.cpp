#include "forms/rows/widecolumn.h"

#include "forms/theme.h"

#include <QVBoxLayout>

namespace forms {

WideColumn::WideColumn(QWidget *page) : QScrollArea(page)
{
    auto *inside = new QWidget;
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(space::three, space::three, space::three, space::three);
    m_body->setSpacing(space::two);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(this);
}

} // namespace forms
