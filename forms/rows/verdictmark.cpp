#include "forms/rows/verdictmark.h"

#include "forms/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace forms {

VerdictMark::VerdictMark(assessment::Verdict verdict, QWidget *parent)
    : QWidget(parent)
    , m_verdict(verdict)
    , m_sign(new QLabel)
    , m_word(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_sign);
    row->addWidget(m_word);
    refresh();
}

void VerdictMark::setVerdict(assessment::Verdict verdict)
{
    if (m_verdict == verdict)
        return;
    m_verdict = verdict;
    refresh();
}

void VerdictMark::changeEvent(QEvent *event)
{
    // Only what comes from outside: our own setPalette on the word would come back here.
    if (event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange)
        refresh();
    QWidget::changeEvent(event);
}

void VerdictMark::refresh()
{
    const int side = Theme::iconSide(this) * 3 / 4;
    m_sign->setPixmap(Theme::verdictIcon(m_verdict).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette ink = QApplication::palette();
    ink.setColor(QPalette::WindowText, Theme::verdictColor(m_verdict, ink));
    m_word->setPalette(ink);
    m_word->setText(assessment::nameOf(m_verdict));
    setAccessibleName(assessment::nameOf(m_verdict));
    setToolTip(assessment::nameOf(m_verdict));
}

} // namespace forms
