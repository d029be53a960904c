#include "forms/consoleview.h"

#include "forms/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

using assessment::harness::ConsoleText;
using assessment::harness::Direction;

namespace {

constexpr int mostLines = 5000;
constexpr qsizetype mostWaiting = 20'000; // pieces; older ones are dropped with a remark
constexpr qsizetype longestLine = 2000;   // characters; longer ones are broken

QString sign(Direction direction)
{
    switch (direction) {
    case Direction::FromDevice: return u" "_s;
    case Direction::ToDevice: return u">"_s;
    case Direction::Note: return u"#"_s;
    }
    Q_UNREACHABLE();
}

QString stamp(qint64 ms)
{
    return u"%1"_s.arg(double(ms) / 1000, 9, 'f', 3);
}

} // namespace

ConsoleView::ConsoleView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setMaximumBlockCount(mostLines);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(Theme::fixedFont());
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Console of the device"));
    setPlaceholderText(tr("What the device says appears here. > is what the test sends, # is a "
                          "remark."));
    m_clock.setSingleShot(true);
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, &ConsoleView::write);
}

void ConsoleView::restart(const QList<ConsoleText> &pieces)
{
    m_waiting.clear();
    m_lineIsOpen = false;
    clear();
    append(pieces);
}

void ConsoleView::append(const QList<ConsoleText> &pieces)
{
    m_waiting += pieces;
    if (m_waiting.size() > mostWaiting)
        m_waiting.remove(0, m_waiting.size() - mostWaiting);
    if (!m_waiting.isEmpty() && !m_clock.isActive())
        m_clock.start();
}

// A piece may begin and end in the middle of a line of the device.
void ConsoleView::take(const ConsoleText &piece, QStringList &lines)
{
    QStringView rest = piece.text;
    if (rest.isEmpty())
        return;
    if (piece.direction != m_direction)
        m_lineIsOpen = false;
    m_direction = piece.direction;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf(u'\n');
        QString part = rest.left(end < 0 ? rest.size() : end).toString();
        part.remove(u'\r');
        if (part.size() > longestLine)
            part = part.left(longestLine) + u'…';
        if (m_lineIsOpen && !lines.isEmpty())
            lines.last() += part;
        else
            lines.append(stamp(piece.ms) + u' ' + sign(piece.direction) + u' ' + part);
        m_lineIsOpen = end < 0;
        rest = end < 0 ? QStringView() : rest.mid(end + 1);
    }
    if (piece.direction != Direction::FromDevice)
        m_lineIsOpen = false;
}

void ConsoleView::write()
{
    // A batch that fits the screen's limit is all that can be seen; the transcript has the rest.
    const bool continues = m_lineIsOpen && document()->characterCount() > 1 && !m_waiting.isEmpty()
                           && m_waiting.constFirst().direction == m_direction;
    QStringList lines;
    if (continues)
        lines.append(QString());
    for (const ConsoleText &piece : std::as_const(m_waiting))
        take(piece, lines);
    m_waiting.clear();
    if (lines.size() > mostLines)
        lines.remove(0, lines.size() - mostLines);

    const QScrollBar *bar = verticalScrollBar();
    const bool follows = bar->value() >= bar->maximum() - 2;
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    const QString text = lines.join(u'\n');
    end.insertText(continues || document()->characterCount() <= 1 ? text : u'\n' + text);
    if (follows)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void ConsoleView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Theme::fixedFont());
}

} // namespace forms
