#include "forms/promptbar.h"

#include "forms/flowlayout.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace forms {

PromptBar::PromptBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new BodyText)
    , m_answers(new QWidget)
    , m_flow(new FlowLayout(m_answers))
{
    QFont font = m_text->font();
    font.setWeight(QFont::DemiBold);
    m_text->setFont(font);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::unit, space::two, space::unit);
    column->setSpacing(space::unit);
    column->addWidget(m_text);
    column->addWidget(m_answers);
    hide();
}

void PromptBar::ask(const std::optional<assessment::harness::OperatorPrompt> &prompt)
{
    setVisible(prompt.has_value());
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the button that was just clicked
        delete item;
    }
    if (!prompt)
        return;
    m_text->setText(prompt->text);
    setAccessibleName(prompt->text);
    for (int place = 0; place < prompt->answers.size(); ++place) {
        auto *answer = new QPushButton(prompt->answers[place]);
        answer->setAccessibleName(tr("%1: %2").arg(prompt->text, prompt->answers[place]));
        answer->setAutoDefault(true);
        connect(answer, &QPushButton::clicked, this, [this, place] { Q_EMIT answered(place); });
        m_flow->addWidget(answer);
        if (place == 0)
            answer->setFocus();
    }
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PromptBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(palette().alternateBase());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace forms
