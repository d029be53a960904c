#include "forms/promptbar.h"

#include "forms/flowlayout.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

PromptBar::PromptBar(QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel)
    , m_text(new BodyText)
    , m_patience(new QuietText)
    , m_answers(new QWidget)
    , m_flow(new FlowLayout(m_answers))
{
    QFont font = m_text->font();
    font.setWeight(QFont::DemiBold);
    m_text->setFont(font);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::unit, space::two, space::unit);
    column->setSpacing(space::unit);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::half);
    words->addWidget(m_text);
    words->addWidget(m_patience);
    auto *question = new QHBoxLayout;
    question->setSpacing(space::two);
    question->addWidget(m_picture, 0, Qt::AlignTop);
    question->addLayout(words, 1);
    column->addLayout(question);
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
    const int side = 2 * Theme::iconSide(this);
    m_picture->setVisible(!prompt->picture.isEmpty());
    if (!prompt->picture.isEmpty())
        m_picture->setPixmap(Theme::icon(u"assay-"_s + prompt->picture).pixmap(side, side));
    m_patience->setVisible(prompt->seconds > 0);
    m_patience->setText(prompt->seconds >= 120
                            ? tr("The test waits %n minute(s).", nullptr, prompt->seconds / 60)
                            : tr("The test waits %n second(s).", nullptr, prompt->seconds));
    setAccessibleName(prompt->text);
    for (int place = 0; place < prompt->answers.size(); ++place) {
        QString name = prompt->answers[place];
        auto *answer =
            new QPushButton(u"&%1  %2"_s.arg(place + 1).arg(name.replace(u'&', u"&&"_s)));
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
