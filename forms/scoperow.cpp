#include "forms/scoperow.h"

#include "assessment/scheme/applicability.h"
#include "forms/flowlayout.h"
#include "forms/growingtext.h"
#include "forms/noteline.h"
#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

using assessment::ScopeAnswer;
using assessment::ScopeChoice;
using assessment::ScopeQuestion;

namespace {

constexpr auto pauseBeforeWriting = 400ms;

QString linkTo(const assessment::Scheme &scheme, const QString &provision)
{
    const auto *guideline = scheme.guidelineOf(provision);
    return u"<a href=\"guideline/%1#%2\">%2</a>"_s.arg(guideline ? guideline->number : 0)
        .arg(provision.toHtmlEscaped());
}

} // namespace

ScopeRow::ScopeRow(Session &session, const ScopeQuestion &question, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_question(question)
    , m_dependents(assessment::dependentsOf(session.scheme(), question.key))
    , m_column(new QVBoxLayout(this))
    , m_choices(new QButtonGroup(this))
    , m_effect(new QLabel)
    , m_problem(new NoteLine(NoteLine::Kind::Problem))
{
    setAccessibleName(question.question);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ScopeRow::write);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::half);
    auto *text = new BodyText(tr("%1 · %2").arg(question.key, question.question));
    QFont font = text->font();
    font.setWeight(QFont::DemiBold);
    text->setFont(font);
    m_column->addWidget(text);
    m_column->addLayout(makeChoices());
    m_effect->setTextFormat(Qt::RichText);
    m_effect->setWordWrap(true);
    m_effect->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_effect, &QLabel::linkActivated, this, &ScopeRow::jump);
    m_column->addWidget(m_effect);
    m_column->addWidget(m_problem);
    refresh();
}

QLayout *ScopeRow::makeChoices()
{
    auto *flow = new FlowLayout(nullptr, space::three);
    for (const ScopeChoice choice : {ScopeChoice::Yes, ScopeChoice::No, ScopeChoice::Unset}) {
        auto *button = new QRadioButton(assessment::nameOf(choice));
        button->setAccessibleName(
            tr("%1: %2").arg(m_question.question, assessment::nameOf(choice)));
        m_choices->addButton(button, int(choice));
        flow->addWidget(button);
    }
    connect(m_choices, &QButtonGroup::idClicked, this, [this] {
        m_isDirty = true;
        write();
    });
    return flow;
}

void ScopeRow::makeNote()
{
    m_note = new GrowingText;
    m_note->setPlaceholderText(tr("Why, and where it can be seen"));
    m_note->setAccessibleName(tr("Note to question %1").arg(m_question.key));
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_isDirty = true;
        m_pause.start(pauseBeforeWriting);
    });
    connect(m_note, &GrowingText::left, this, &ScopeRow::flush);
    m_column->insertWidget(m_column->indexOf(m_effect), m_note);
}

ScopeAnswer ScopeRow::stored() const
{
    return m_session.assessment().scope.value(m_question.key);
}

ScopeAnswer ScopeRow::shown() const
{
    return {.choice = ScopeChoice(m_choices->checkedId()),
            .note = m_note ? m_note->toPlainText() : stored().note};
}

void ScopeRow::refresh()
{
    if (m_underWay == 0 && !m_isDirty)
        showAnswer(stored());
    showEffect();
}

void ScopeRow::showAnswer(const ScopeAnswer &answer)
{
    m_choices->button(int(answer.choice))->setChecked(true);
    setFocusProxy(m_choices->checkedButton());
    const bool noted = answer.choice != ScopeChoice::Unset || !answer.note.isEmpty();
    if (noted && !m_note)
        makeNote();
    if (!m_note)
        return;
    m_note->setVisible(noted);
    if (m_note->toPlainText() != answer.note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(answer.note);
    }
}

void ScopeRow::showEffect()
{
    const assessment::Scheme &scheme = m_session.scheme();
    // A question that stands for its opposite as well takes some away and keeps others.
    QStringList all;
    QStringList away;
    for (const QString &id : std::as_const(m_dependents)) {
        all.append(linkTo(scheme, id));
        const auto denied =
            assessment::deniedBy(*scheme.provision(id), m_session.assessment().scope);
        if (std::any_of(denied.begin(), denied.end(),
                        [&](const auto &one) { return one.key == m_question.key; }))
            away.append(all.constLast());
    }
    const QString text = away.isEmpty() ? tr("Decides about %1").arg(all.join(u", "_s))
                                        : tr("Takes away %1").arg(away.join(u", "_s));
    if (m_effect->text() != text)
        m_effect->setText(text);
}

void ScopeRow::takeFocus()
{
    m_choices->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void ScopeRow::choose(ScopeChoice choice)
{
    m_choices->button(int(choice))->click();
}

void ScopeRow::flush()
{
    if (m_isDirty)
        write();
}

void ScopeRow::write()
{
    m_pause.stop();
    m_isDirty = false;
    const ScopeAnswer answer = shown();
    const ScopeAnswer before = stored();
    if (m_underWay == 0 && answer.choice == before.choice && answer.note == before.note)
        return; // typed and taken back again: nothing to record
    ++m_underWay;
    const assessment::Scope scope{{m_question.key, answer}};
    m_session.act([id = m_session.assessment().id, scope](
                      assessment::Workspace &workspace) { return workspace.setScope(id, scope); },
                  this,
                  [this](const assessment::Status &done) {
                      --m_underWay;
                      m_problem->say(done ? QString() : done.error().message());
                      if (done)
                          refresh();
                      else
                          m_isDirty = true; // what is typed stays, and is tried again
                  });
}

} // namespace forms
