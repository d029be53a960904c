#include "forms/verdictchoice.h"

#include "forms/flowlayout.h"
#include "forms/theme.h"

#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace forms {

using assessment::Verdict;

namespace {

constexpr Verdict inOrder[] = {Verdict::Pass, Verdict::Fail, Verdict::NotApplicable,
                               Verdict::Inconclusive};

} // namespace

VerdictButton::VerdictButton(Verdict verdict, int key, QWidget *parent)
    : QAbstractButton(parent)
    , m_verdict(verdict)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setText(assessment::nameOf(verdict));
    setToolTip(tr("%1 (key %2)").arg(text()).arg(key));
    setAttribute(Qt::WA_Hover);
}

QSize VerdictButton::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    return {metrics.horizontalAdvance(text()) + Theme::iconSide(this) + 3 * space::unit
                + space::half,
            metrics.height() + space::two};
}

void VerdictButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Theme::verdictColor(m_verdict, palette());
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);

    QColor fill = palette().color(QPalette::Button);
    QColor line = palette().color(QPalette::Mid);
    if (isChecked()) {
        fill = ink;
        fill.setAlphaF(0.14F);
        line = ink;
    } else if (underMouse() && isEnabled()) {
        fill = palette().color(QPalette::AlternateBase);
    }
    painter.setPen(QPen(line, isChecked() ? 1.8 : 1.0));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 5, 5);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 3.5, 3.5);
    }

    const int side = Theme::iconSide(this);
    const int top = (height() - side) / 2;
    const auto seen = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    painter.setLayoutDirection(layoutDirection());
    Theme::verdictIcon(m_verdict).paint(&painter, seen({space::unit, top, side, side}),
                                        Qt::AlignCenter,
                                        isEnabled() ? QIcon::Normal : QIcon::Disabled);
    QFont shown = font();
    shown.setBold(isChecked());
    painter.setFont(shown);
    painter.setPen(isChecked() ? ink : palette().color(QPalette::ButtonText));
    painter.drawText(seen(rect().adjusted(space::unit + side + space::half, 0, -space::unit, 0)),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
}

VerdictChoice::VerdictChoice(const QString &about, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Answer to %1").arg(about));
    auto *flow = new FlowLayout(this, space::unit);
    int key = 0;
    for (const Verdict verdict : inOrder) {
        auto *button = new VerdictButton(verdict, ++key);
        button->setAccessibleName(tr("%1: %2").arg(about, assessment::nameOf(verdict)));
        connect(button, &QAbstractButton::clicked, this, [this, verdict] { choose(verdict); });
        m_buttons.append(button);
        flow->addWidget(button);
    }
    auto *clear = new QToolButton;
    clear->setText(tr("Clear"));
    clear->setToolTip(tr("Clear the answer (key 0)"));
    clear->setAccessibleName(tr("%1: clear the answer").arg(about));
    clear->setAutoRaise(true);
    clear->setMinimumHeight(m_buttons.constFirst()->sizeHint().height());
    connect(clear, &QToolButton::clicked, this, [this] { choose(Verdict::NotAssessed); });
    m_clear = clear;
    flow->addWidget(clear);
    setVerdict(Verdict::NotAssessed);
}

void VerdictChoice::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    for (VerdictButton *button : std::as_const(m_buttons))
        button->setChecked(button->verdict() == verdict);
    m_clear->setVisible(verdict != Verdict::NotAssessed);
}

void VerdictChoice::choose(Verdict verdict)
{
    const bool another = verdict != m_verdict;
    setVerdict(verdict);
    if (another)
        Q_EMIT chosen(verdict);
}

std::optional<Verdict> VerdictChoice::verdictOfKey(int key)
{
    if (key == Qt::Key_0)
        return Verdict::NotAssessed;
    if (key >= Qt::Key_1 && key <= Qt::Key_4)
        return inOrder[key - Qt::Key_1];
    return {};
}

} // namespace forms
