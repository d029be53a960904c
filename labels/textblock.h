#pragma once

#include "labels/labelformat.h"

#include "assessment/result.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace labels {

/// How a piece of text wants to stand on a label.
struct TextStyle
{
    Span size; ///< points
    bool bold = false;
    int lines = 1; ///< most
    QColor colour = Qt::black;
};

/// A text that was broken into lines and fits into its width. Lengths are millimetres.
class TextBlock
{
public:
    TextBlock() = default;

    /// Breaks \a text to \a width. The type is as large as \a style allows; it shrinks until the
    /// text needs no more than its lines, and only at the least size are words broken. Refused,
    /// naming the text, when that is not enough: nothing is ever cut off. Refused too when the
    /// fonts of the label have no glyph for a character. Any thread of a QGuiApplication.
    static assessment::Result<TextBlock> fit(const QString &text, const TextStyle &style,
                                             qreal width);

    QString text() const { return m_text; }
    qreal size() const { return m_size; } ///< points
    int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    qreal lineHeight() const { return m_ascent + m_descent; }
    qreal height() const { return lineHeight() * lineCount(); }
    qreal lineWidth(int line) const;
    qreal width() const; ///< of the widest line
    /// Paints one line on a painter that is scaled to millimetres; \a left is that of the block and
    /// \a top that of the line.
    void paintLine(QPainter &painter, int line, qreal left, qreal top) const;

private:
    QString m_text;
    std::shared_ptr<QTextLayout> m_layout; ///< in units of one hundredth of the type size
    qreal m_size = 0;
    qreal m_ascent = 0;
    qreal m_descent = 0;
    QColor m_colour;
};

/// The fonts of a label are installed; the error names the package that has them.
assessment::Status checkLabelFonts();

/// The one family of a label, with those that stand in for other scripts.
QFont labelFont(bool bold);

} // namespace labels
