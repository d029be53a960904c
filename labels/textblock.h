#pragma once

#include "labels/labelface.h"
#include "labels/labelformat.h"

#include "assessment/result.h"

#include <QColor>
#include <QFont>
#include <QPointF>

#include <memory>

namespace labels {

/// How a piece of text wants to stand on a label.
struct TextStyle
{
    Span size; ///< points
    bool bold = false;
    int lines = 1; ///< most
    QColor colour = Qt::black;
    /// Of the text as a whole; the automatic one takes that of its first letter.
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
};

/// Glyphs of one face in a line of text.
struct GlyphRun
{
    const LabelFace *face = nullptr;
    QList<GlyphId> glyphs;
    /// Of each glyph's origin, in hundredths of the type size from the left end of the line on its
    /// base line; y grows downwards.
    QList<QPointF> positions;
};

/// A line of text that is set.
struct SetLine
{
    qreal width = 0; ///< hundredths of the type size
    QList<GlyphRun> runs;
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
    QColor colour() const { return m_colour; }
    qreal size() const { return m_set ? m_set->size : 0; } ///< points
    int lineCount() const { return m_set ? int(m_set->lines.size()) : 0; }
    qreal lineHeight() const;
    qreal height() const { return lineHeight() * lineCount(); }
    qreal lineWidth(int line) const;
    qreal width() const;  ///< of the widest line
    qreal ascent() const; ///< from the top of a line to its base line
    const SetLine &line(int number) const { return m_set->lines[number]; }

    /// Units of a SetLine in the type size.
    static constexpr int unitsPerEm = 100;

private:
    /// How a text came out; it is the same wherever it stands, and shared.
    struct Set
    {
        qreal size = 0;
        qreal ascent = 0; ///< in type sizes, as is the descent
        qreal descent = 0;
        QList<SetLine> lines;
    };
    static std::shared_ptr<const Set> oneLine(const QString &text, const TextStyle &style);
    static std::shared_ptr<const Set> setOnOneLine(const QString &text, const TextStyle &style,
                                                   qreal width);
    static assessment::Result<std::shared_ptr<const Set>>
    setText(const QString &text, const TextStyle &style, qreal width);

    QString m_text;
    QColor m_colour;
    std::shared_ptr<const Set> m_set;
};

/// The fonts of a label are installed; the error names the package that has them.
assessment::Status checkLabelFonts();

/// The one family of a label, with those that stand in for other scripts.
QFont labelFont(bool bold);

} // namespace labels
