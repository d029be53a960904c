#include "forms/besidepreview.h"

#include "forms/rows/column.h"
#include "forms/theme.h"

#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace forms {

BesidePreview::BesidePreview(Column *form, QWidget *preview, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_splitter(new QSplitter)
{
    auto *side = new QWidget;
    auto *beside = new QVBoxLayout(side);
    beside->setContentsMargins(space::two, space::three, space::two, space::two);
    beside->addWidget(preview);
    m_splitter->addWidget(form);
    m_splitter->addWidget(side);
    m_splitter->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
}

void BesidePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = event->size().width() >= Theme::textWidth(this, 100);
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted && m_isDivided)
        return;
    m_isDivided = true;
    m_splitter->setOrientation(wanted);
    m_form->setMinimumWidth(beside ? Theme::textWidth(this, 56) : 0);
    const int room = beside ? event->size().width() : event->size().height();
    m_splitter->setSizes({room * 11 / 20, room * 9 / 20});
}

} // namespace forms
