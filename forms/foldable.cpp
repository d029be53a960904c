#include "forms/foldable.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace forms {

Foldable::Foldable(const QString &title, const std::function<QWidget *()> &make, QWidget *parent)
    : QWidget(parent)
    , m_make(make)
    , m_heading(new QToolButton)
{
    m_heading->setText(title);
    m_heading->setAutoRaise(true);
    m_heading->setCheckable(true);
    m_heading->setArrowType(Qt::RightArrow);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_heading, &QToolButton::toggled, this, &Foldable::show);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_heading);
}

bool Foldable::isOpen() const
{
    return m_heading->isChecked();
}

void Foldable::setOpen(bool open)
{
    m_heading->setChecked(open);
}

void Foldable::setTitle(const QString &title)
{
    m_heading->setText(title);
}

void Foldable::show(bool open)
{
    if (open && !m_content) {
        m_content = m_make();
        static_cast<QVBoxLayout *>(layout())->addWidget(m_content);
    }
    if (m_content)
        m_content->setVisible(open);
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    Q_EMIT toggled(open);
}

} // namespace forms
