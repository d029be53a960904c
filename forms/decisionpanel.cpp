#include "forms/decisionpanel.h"

#include "forms/flowlayout.h"
#include "forms/foldable.h"
#include "forms/growingtext.h"
#include "forms/noteline.h"
#include "forms/rows/bulletlist.h"
#include "forms/rows/primarybutton.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forms {

using assessment::DecisionChoice;
using assessment::DecisionNode;
using assessment::DecisionStep;
using assessment::DecisionWalk;

namespace {

QLabel *plainText(bool strong)
{
    auto *label = new BodyText;
    if (strong) {
        QFont font = label->font();
        font.setWeight(QFont::DemiBold);
        label->setFont(font);
    }
    return label;
}

} // namespace

DecisionPanel::DecisionPanel(const assessment::DecisionTree &tree, const QString &scheme,
                             const QString &provision, QWidget *parent)
    : QWidget(parent)
    , m_tree(tree)
    , m_scheme(scheme)
    , m_provision(provision)
    , m_begin(new QPushButton(tr("Decide step by step")))
    , m_way(new QWidget)
    , m_path(new QuietText)
    , m_question(plainText(true))
    , m_help(new QuietText)
    , m_place(new QWidget)
    , m_rationale(new GrowingText)
    , m_accept(new PrimaryButton(tr("Accept as the answer")))
    , m_back(new QPushButton(Theme::icon(u"go-previous"_s), tr("One step back")))
    , m_leave(new QPushButton(tr("Leave it")))
    , m_decided(new Foldable(QString(),
                             [this] {
                                 m_steps =
                                     new BulletList(assessment::stepsInWords(*m_answer.decision));
                                 return m_steps;
                             }))
    , m_remark(new NoteLine(NoteLine::Kind::Missing))
{
    m_begin->setFlat(true);
    m_begin->setAutoDefault(false);
    m_begin->setIcon(Theme::icon(u"go-next"_s));
    m_begin->setToolTip(tr("A few questions that lead to a verdict, which you accept or not"));
    m_begin->setAccessibleName(tr("Decide %1 step by step").arg(provision));
    m_rationale->setAccessibleName(tr("Rationale that the steps propose for %1").arg(provision));
    m_accept->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_back->setToolTip(tr("The question before (Backspace)"));
    m_leave->setAutoDefault(false);
    m_leave->setToolTip(tr("Nothing is recorded (Escape)"));
    connect(m_begin, &QPushButton::clicked, this, &DecisionPanel::begin);
    connect(m_back, &QPushButton::clicked, this, &DecisionPanel::back);
    connect(m_leave, &QPushButton::clicked, this, &DecisionPanel::leave);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const assessment::DecisionRequest request{.choices = m_choices,
                                                  .rationale = m_rationale->toPlainText()};
        leave();
        Q_EMIT accepted(request);
    });

    auto *place = new QVBoxLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    auto *ending = new QWidget;
    auto *endingRow = new FlowLayout(ending);
    for (QPushButton *button : {static_cast<QPushButton *>(m_accept), m_back, m_leave})
        endingRow->addWidget(button);
    auto *way = new QVBoxLayout(m_way);
    way->setContentsMargins(space::two, space::unit, 0, space::unit);
    way->setSpacing(space::unit);
    for (QWidget *part :
         {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_question),
          static_cast<QWidget *>(m_help), m_place, static_cast<QWidget *>(m_rationale), ending})
        way->addWidget(part);
    m_way->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addWidget(m_way);
    column->addWidget(m_decided);
    column->addWidget(m_remark);
    m_decided->hide();
}

void DecisionPanel::setOffered(bool offered)
{
    if (!offered && m_open)
        leave();
    m_begin->setVisible(offered && !m_open);
}

void DecisionPanel::showDecided(const assessment::Answer &answer)
{
    const bool same = m_answer.decision == answer.decision;
    m_answer = answer;
    m_decided->setVisible(answer.decision.has_value());
    if (!answer.decision) {
        m_decided->setOpen(false);
        m_remark->say({});
        return;
    }
    const assessment::DecisionPath &path = *answer.decision;
    m_decided->setTitle(
        tr("Decided in %n step(s) by %1 on %2", nullptr, int(path.steps.size()))
            .arg(path.decidedBy,
                 QLocale().toString(path.decided.toLocalTime().date(), QLocale::ShortFormat)));
    if (!same && m_steps) // what is open shows the new steps
        m_steps->setLines(assessment::stepsInWords(path));
    const bool leads = assessment::replay(path, m_scheme, m_provision) == assessment::Replay::Same;
    if (answer.isOverruled()) {
        m_remark->setKind(NoteLine::Kind::Quiet);
        m_remark->say(tr("Overruled: the steps led to “%1”, and the answer was changed after.")
                          .arg(assessment::nameOf(path.verdict)));
    } else {
        m_remark->setKind(NoteLine::Kind::Missing);
        m_remark->say(leads ? QString()
                            : tr("The questions have changed since: these answers do not lead "
                                 "there any more. Go through them again."));
    }
}

void DecisionPanel::begin()
{
    m_choices.clear();
    m_open = true;
    showStep();
}

void DecisionPanel::leave()
{
    const bool hadFocus = m_way->isAncestorOf(focusWidget());
    m_open = false;
    m_choices.clear();
    m_way->hide();
    m_begin->show();
    if (hadFocus)
        m_begin->setFocus();
}

void DecisionPanel::back()
{
    if (m_choices.isEmpty()) {
        leave();
        return;
    }
    m_choices.removeLast();
    showStep();
}

void DecisionPanel::answer(const QString &choice)
{
    m_choices.append(choice);
    showStep();
}

void DecisionPanel::showStep()
{
    const auto walked = assessment::walk(m_tree, m_choices);
    Q_ASSERT(walked); // only answers that were offered
    QStringList lines;
    for (const DecisionStep &step : walked->steps) {
        const DecisionNode *node = m_tree.node(step.node);
        lines.append(tr("%1 – %2").arg(node->question, node->choice(step.choice)->text));
    }
    m_path->setText(lines.join(u'\n'));
    m_path->setVisible(!lines.isEmpty());
    m_begin->hide();
    m_way->show();
    m_back->setEnabled(!m_choices.isEmpty());
    if (walked->end)
        showEnd(*walked);
    else
        showQuestion(*walked->next);
    Q_EMIT madeParts();
}

void DecisionPanel::showQuestion(const DecisionNode &node)
{
    m_question->setText(tr("Question %1: %2").arg(m_choices.size() + 1).arg(node.question));
    m_help->setText(node.help);
    m_help->setVisible(!node.help.isEmpty());
    m_rationale->hide();
    m_accept->hide();
    if (m_answers)
        m_answers->deleteLater(); // one of its buttons may be what called us
    m_answers = new QWidget;
    auto *row = new FlowLayout(m_answers);
    for (qsizetype i = 0; i < node.choices.size(); ++i) {
        const DecisionChoice &choice = node.choices[i];
        auto *button = new QPushButton(QString(choice.text).replace(u'&', u"&&"_s));
        button->setAutoDefault(false);
        button->setToolTip(tr("%1 (key %2)").arg(choice.text).arg(i + 1));
        button->setAccessibleName(choice.text);
        button->setAccessibleDescription(node.question);
        connect(button, &QPushButton::clicked, this, [this, id = choice.id] { answer(id); });
        row->addWidget(button);
        if (i == 0)
            m_answers->setFocusProxy(button);
    }
    m_place->layout()->addWidget(m_answers);
    m_place->show();
    m_answers->show();
    m_answers->setFocus(Qt::OtherFocusReason);
}

void DecisionPanel::showEnd(const DecisionWalk &walked)
{
    m_question->setText(tr("This leads to: %1").arg(assessment::nameOf(walked.end->verdict)));
    m_help->setText(tr("It becomes the answer when you accept it. Add what you saw, and where."));
    m_help->show();
    m_place->hide();
    m_rationale->setPlainText(walked.rationale);
    m_rationale->show();
    m_accept->show();
    m_accept->setFocus(Qt::OtherFocusReason);
}

void DecisionPanel::keyPressEvent(QKeyEvent *event)
{
    if (!m_open || (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    if (event->key() == Qt::Key_Backspace) {
        back();
        return;
    }
    // Digits must not reach the card, where they are verdicts.
    const auto walked = assessment::walk(m_tree, m_choices);
    const bool digit = event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9;
    if (!walked || !walked->next) {
        if (!digit)
            QWidget::keyPressEvent(event);
        return;
    }
    const QList<DecisionChoice> &choices = walked->next->choices;
    if (digit) {
        const qsizetype place = event->key() - Qt::Key_1;
        if (place >= 0 && place < choices.size())
            answer(choices[place].id);
        return;
    }
    const QString id = event->key() == Qt::Key_Y   ? u"yes"_s
                       : event->key() == Qt::Key_N ? u"no"_s
                                                   : QString();
    if (!id.isEmpty() && walked->next->choice(id))
        answer(id);
    else
        QWidget::keyPressEvent(event);
}

} // namespace forms
