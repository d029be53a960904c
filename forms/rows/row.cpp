#include "forms/rows/row.h"

#include "forms/rows/text.h"
#include "forms/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace forms {

namespace {

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *control = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Wheel && control && !control->hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

QString withoutMnemonic(QString caption)
{
    static const QChar ampersand(u'&');
    const qsizetype at = caption.indexOf(ampersand);
    if (at >= 0)
        caption.remove(at, 1);
    return caption;
}

} // namespace

void leaveWheelToPage(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

Row::Row(const QString &caption, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(caption))
    , m_note(new QuietText)
    , m_layout(new QVBoxLayout(this))
    , m_hint(hint)
{
    m_caption->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::half);
    m_layout->addWidget(m_caption);
    m_layout->addWidget(m_note);
    showNote();
}

QString Row::caption() const
{
    return withoutMnemonic(m_caption->text());
}

void Row::setHint(const QString &hint)
{
    if (m_hint == hint)
        return;
    m_hint = hint;
    showNote();
}

void Row::judge(const QString &problem, bool mayComplain)
{
    if (problem == m_problem || (!problem.isEmpty() && !mayComplain))
        return;
    m_problem = problem;
    showNote();
}

void Row::takeFocus()
{
    if (m_control)
        m_control->setFocus(Qt::OtherFocusReason);
}

void Row::setControl(QWidget *control)
{
    m_control = control;
    m_layout->insertWidget(1, control);
    m_caption->setBuddy(control);
    control->setAccessibleName(caption());
    setFocusProxy(control);
    showNote();
}

void Row::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        showNote();
    QWidget::changeEvent(event);
}

void Row::showNote()
{
    const bool wrong = !m_problem.isEmpty();
    // A word and not only a colour says that this is a problem.
    const QString note = wrong ? tr("Problem: %1").arg(m_problem) : m_hint;
    QPalette ink = QApplication::palette();
    if (wrong)
        ink.setColor(QPalette::PlaceholderText, Theme::problemColor(ink));
    m_note->setPalette(ink);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (m_control) // Qt has no "described by": say it with the control
        m_control->setAccessibleDescription(note);
    if (wrong && isVisible()) {
        QAccessibleEvent alert(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace forms
