#include "forms/rows/linesrow.h"

#include "forms/theme.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace forms {

LinesRow::LinesRow(const QString &caption, const QString &hint, QWidget *parent)
    : Row(caption, hint, parent)
    , m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setControl(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        if (!m_filling)
            Q_EMIT edited();
    });
    grow();
}

QStringList LinesRow::lines() const
{
    QStringList lines;
    for (const QString &line : m_edit->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

void LinesRow::setLines(const QStringList &lines)
{
    if (this->lines() == lines)
        return;
    const QScopedValueRollback filling(m_filling, true);
    m_edit->setPlainText(lines.join(u'\n'));
}

bool LinesRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        Q_EMIT committed();
    return Row::eventFilter(watched, event);
}

void LinesRow::changeEvent(QEvent *event)
{
    Row::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        grow();
}

void LinesRow::grow()
{
    const int rows = std::clamp(m_edit->document()->blockCount() + 1, 2, 8);
    m_edit->setFixedHeight(rows * m_edit->fontMetrics().lineSpacing() + space::two);
}

} // namespace forms
