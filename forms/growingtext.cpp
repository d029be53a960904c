#include "forms/growingtext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>

namespace forms {

GrowingText::GrowingText(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Also told while the signals of the field itself are blocked.
    connect(document(), &QTextDocument::contentsChanged, this, &GrowingText::grow);
    grow();
}

QSize GrowingText::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, heightOfText()};
}

QSize GrowingText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, heightOfText()};
}

// The layout of a plain text document counts lines, not pixels.
int GrowingText::heightOfText() const
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block); // lays it out when it is not yet
        lines += std::max(block.lineCount(), 1);
    }
    const int padding = int(2 * document()->documentMargin()) + 2 * frameWidth();
    return std::max(lines, 2) * fontMetrics().lineSpacing() + padding + 2;
}

void GrowingText::grow()
{
    const int wanted = heightOfText();
    if (minimumHeight() != wanted || maximumHeight() != wanted)
        setFixedHeight(wanted);
}

bool GrowingText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

// What a word processor puts on the clipboard is text and picture at once; here text is meant.
void GrowingText::insertFromMimeData(const QMimeData *source)
{
    const bool files = source->hasUrls() && source->urls().constFirst().isLocalFile();
    if (files || (source->hasImage() && !source->hasText()))
        Q_EMIT mediaPasted(source);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void GrowingText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        grow();
}

// The page scrolls, never the field.
void GrowingText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace forms
