#include "forms/pageview.h"

#include "forms/pictureview.h"
#include "forms/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace forms {

PageView::PageView(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QWidget)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_number(new QSpinBox)
    , m_of(new QLabel)
    , m_picture(new PictureView)
{
    const auto button = [this](QToolButton *one, const QString &icon, const QString &tip, int by) {
        one->setIcon(Theme::icon(icon));
        one->setIconSize({Theme::iconSide(this), Theme::iconSide(this)});
        one->setAutoRaise(true);
        one->setToolTip(tip);
        one->setAccessibleName(tip);
        connect(one, &QToolButton::clicked, this,
                [this, by] { m_number->setValue(m_number->value() + by); });
    };
    button(m_previous, u"go-previous"_s, tr("Previous page (Page Up)"), -1);
    button(m_next, u"go-next"_s, tr("Next page (Page Down)"), 1);
    m_number->setAccessibleName(tr("Page"));
    m_number->setKeyboardTracking(false);
    connect(m_number, &QSpinBox::valueChanged, this, [this] {
        offer();
        Q_EMIT wanted(page());
    });
    m_picture->installEventFilter(this);
    setFocusProxy(m_picture);

    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    row->addWidget(m_previous);
    row->addWidget(new QLabel(tr("Page")));
    row->addWidget(m_number);
    row->addWidget(m_of);
    row->addWidget(m_next);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_bar);
    column->addWidget(m_picture, 1);
}

void PageView::setPages(int pages, const QString &name)
{
    m_name = name;
    m_picture->setPicture({}, name);
    m_bar->setVisible(pages > 1);
    {
        const QSignalBlocker quiet(m_number);
        m_number->setRange(1, qMax(1, pages));
        m_number->setValue(1);
    }
    m_of->setText(tr("of %1").arg(pages));
    offer();
    Q_EMIT wanted(0);
}

void PageView::setPicture(const QImage &picture)
{
    m_picture->setPicture(
        picture, m_number->maximum() > 1 ? tr("%1, page %2").arg(m_name).arg(page() + 1) : m_name);
}

int PageView::page() const
{
    return m_number->value() - 1;
}

void PageView::offer()
{
    m_previous->setEnabled(m_number->value() > m_number->minimum());
    m_next->setEnabled(m_number->value() < m_number->maximum());
}

bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_picture && event->type() == QEvent::KeyPress && m_number->maximum() > 1) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            m_number->setValue(m_number->value() + (key == Qt::Key_PageUp ? -1 : 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace forms
