#include "forms/rows/errorbanner.h"

#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace forms {

ErrorBanner::ErrorBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new BodyText)
    , m_close(new QToolButton)
{
    setAccessibleName(tr("Problem"));
    m_icon->setAccessibleName(tr("Problem"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(Theme::icon(u"window-close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(tr("Hide this message"));
    connect(m_close, &QToolButton::clicked, this, &ErrorBanner::dismiss);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::two, space::unit, space::unit, space::unit);
    row->setSpacing(space::unit);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void ErrorBanner::tell(const assessment::Error &error)
{
    QString sentence = begun(error.message());
    if (!sentence.endsWith(u'.'))
        sentence += u'.';
    tell(sentence);
}

void ErrorBanner::tell(const QString &sentence)
{
    m_icon->setPixmap(
        Theme::icon(u"dialog-error"_s).pixmap(Theme::iconSide(this), Theme::iconSide(this)));
    m_text->setText(sentence);
    setAccessibleDescription(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorBanner::dismiss()
{
    m_text->clear();
    hide();
}

QString ErrorBanner::text() const
{
    return m_text->text();
}

void ErrorBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor wash = Theme::problemColor(palette());
    painter.setPen(wash);
    wash.setAlpha(24);
    painter.setBrush(wash);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace forms
