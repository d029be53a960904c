#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace labels {

/// How a text of a report is set.
struct SetType
{
    qreal points = 9.5;
    bool bold = false;
    QColor colour = Qt::black;
    Qt::Alignment alignment = Qt::AlignLeft;
    /// From line to line in type sizes, 0 = as the font asks, which is 1.36. Scripts with marks far
    /// above and below their letters get what the font asks for.
    qreal leading = 0;
    /// Of the document. In one that is read from the right a text in Arabic letters has that
    /// direction too, whatever it begins with; one in other letters keeps its own.
    Qt::LayoutDirection document = Qt::LeftToRight;
};

/// Pages that are read from the right are composed from the left as all others, and painted through
/// a mirror: everything changes sides at once. Texts, signs and codes see the mirror and turn back.
void paintFromRight(QPainter &painter, qreal pageWidth);
bool isMirrored(const QPainter &painter);
/// Turns what is painted next back, within the place from \a left on that is \a width wide. Nothing
/// on a painter that is not mirrored.
void keepShape(QPainter &painter, qreal left, qreal width);

/// A text broken to a width, however long and in whatever script: unlike a TextBlock of a label it
/// never shrinks and never refuses, and may be painted line by line on several pages. Lengths are
/// millimetres. Any thread of a QGuiApplication.
class SetText
{
public:
    /// A line end in \a text begins a new line; a word that is too wide is broken.
    SetText(const QString &text, const SetType &type, qreal width);

    int lineCount() const { return m_layout->lineCount(); }
    /// Of the lines from \a first on, without \a end.
    qreal height(int first, int end) const;
    qreal height() const { return height(0, lineCount()); }
    qreal lineHeight(int line) const { return height(line, line + 1); }
    qreal width() const; ///< of the widest line
    /// Paints these lines on a painter that is scaled to millimetres. Through a mirror they stand
    /// in the mirrored place, aligned to the other side.
    void paint(QPainter &painter, QPointF topLeft, int first, int end) const;

private:
    qreal m_scale = 1;   ///< millimetres in a unit of the layout
    qreal m_width = 0;   ///< units, that it was broken to
    qreal m_advance = 0; ///< units from line to line, 0 = as high as each is
    QColor m_colour;
    std::shared_ptr<QTextLayout> m_layout;
};

} // namespace labels
