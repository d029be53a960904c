#include "forms/topbar.h"

#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>

namespace forms {

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_about(new QLabel)
    , m_saved(new QLabel)
{
    setAccessibleName(tr("Where you are, and what is saved"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::unit, 6, space::unit, 6);
    row->setSpacing(space::half);
    m_home = addButton(actions.home, true);
    row->addWidget(m_home);
    row->addSpacing(space::unit);
    for (QLabel *label : {m_title, m_about, m_saved}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_saved->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_title);
    row->addSpacing(space::unit);
    row->addWidget(m_about, 1);
    row->addWidget(m_saved);
    row->addSpacing(space::unit);
    for (QAction *action : {actions.undo, actions.redo, actions.side, actions.help})
        row->addWidget(addButton(action, false));
}

QToolButton *TopBar::addButton(QAction *action, bool withText)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const int side = Theme::iconSide(this);
    button->setIconSize({side, side});
    m_buttons.append(button);
    return button;
}

void TopBar::setPlace(const QString &title, const QString &about)
{
    m_titleText = title;
    m_aboutText = about;
    fit();
}

void TopBar::showSaved(QTime at)
{
    m_lastSaved = tr("Saved %1").arg(QLocale().toString(at, QLocale::ShortFormat));
    m_saved->setText(m_lastSaved);
    m_saved->setToolTip(tr("Everything is saved as you go; there is nothing to press"));
}

void TopBar::showSaving(bool saving)
{
    m_saved->setText(saving ? tr("Saving…") : m_lastSaved);
}

void TopBar::showNotice(const QString &text)
{
    m_saved->setText(text);
}

QString TopBar::savedText() const
{
    return m_saved->text();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        m_title->setFont(bold);
        const int side = Theme::iconSide(this);
        for (QToolButton *button : m_buttons)
            button->setIconSize({side, side});
    }
    QWidget::changeEvent(event);
}

// In a narrow window the title matters more than what it is about, and both more than the word
// "All assessments", whose house says the same.
void TopBar::fit()
{
    const int half = width() / 2;
    const bool roomy = width() > Theme::textWidth(this, 100);
    m_home->setToolButtonStyle(roomy ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_title->setText(m_title->fontMetrics().elidedText(m_titleText, Qt::ElideRight, half));
    m_title->setToolTip(m_titleText);
    m_about->setText(roomy ? m_aboutText : QString());
    m_about->setToolTip(m_aboutText);
}

} // namespace forms
