#include "forms/transcriptbar.h"

#include "forms/flowlayout.h"
#include "forms/theme.h"

#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <limits>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

constexpr int longestSought = 200; // characters

/// Says Return with and without Shift apart.
class SoughtField : public QLineEdit
{
public:
    explicit SoughtField(TranscriptBar &bar) : m_bar(bar) {}

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            Q_EMIT m_bar.step(!event->modifiers().testFlag(Qt::ShiftModifier));
        else
            QLineEdit::keyPressEvent(event);
    }

private:
    TranscriptBar &m_bar;
};

} // namespace

TranscriptBar::TranscriptBar(QWidget *parent)
    : QWidget(parent)
    , m_sought(new SoughtField(*this))
    , m_state(new QLabel)
    , m_line(new QLineEdit)
{
    m_sought->setObjectName(u"soughtText"_s);
    m_sought->setPlaceholderText(tr("Find in the transcript"));
    m_sought->setToolTip(tr("Find in the transcript (Ctrl+F)"));
    m_sought->setAccessibleName(tr("Find in the transcript"));
    m_sought->setClearButtonEnabled(true);
    m_sought->setMaxLength(longestSought);
    m_sought->setFixedWidth(Theme::textWidth(m_sought, 34));
    m_line->setObjectName(u"lineNumber"_s);
    m_line->setPlaceholderText(tr("Line"));
    m_line->setToolTip(tr("Go to the line of this number (Ctrl+G)"));
    m_line->setAccessibleName(tr("Number of the line to go to"));
    m_line->setValidator(new QIntValidator(1, std::numeric_limits<int>::max(), m_line));
    m_line->setFixedWidth(Theme::textWidth(m_line, 14));
    m_state->setObjectName(u"searchState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAccessibleName(tr("What was found"));
    m_state->setMinimumHeight(m_sought->sizeHint().height()); // on one height with what it is about

    auto *flow = new FlowLayout(this);
    flow->addWidget(m_sought);
    m_before = addStep(u"go-up"_s, tr("Line before that has it"), tr("Shift+F3"), false);
    m_after = addStep(u"go-down"_s, tr("Next line that has it"), tr("F3"), true);
    flow->addWidget(m_line);
    flow->addWidget(m_state);
    connect(m_sought, &QLineEdit::textChanged, this, &TranscriptBar::searchFor);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        Q_EMIT goToLine(m_line->text().toLongLong());
        m_line->clear();
    });
    say({}, false);
}

QToolButton *TranscriptBar::addStep(const QString &icon, const QString &name, const QString &keys,
                                    bool forwards)
{
    auto *button = new QToolButton;
    button->setIcon(Theme::icon(icon));
    button->setIconSize({Theme::iconSide(this), Theme::iconSide(this)});
    button->setToolTip(tr("%1 (%2)").arg(name, keys));
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, forwards] { Q_EMIT step(forwards); });
    layout()->addWidget(button);
    return button;
}

QString TranscriptBar::sought() const
{
    return m_sought->text();
}

void TranscriptBar::clearSought()
{
    m_sought->clear();
}

void TranscriptBar::focusSearch()
{
    m_sought->setFocus(Qt::ShortcutFocusReason);
    m_sought->selectAll();
}

void TranscriptBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void TranscriptBar::say(const QString &state, bool canStep)
{
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_sought->setAccessibleDescription(state);
    m_before->setEnabled(canStep);
    m_after->setEnabled(canStep);
}

} // namespace forms
