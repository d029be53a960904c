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
};

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
    /// Paints these lines on a painter that is scaled to millimetres.
    void paint(QPainter &painter, QPointF topLeft, int first, int end) const;

private:
    qreal m_scale = 1; ///< millimetres in a unit of the layout
    QColor m_colour;
    std::shared_ptr<QTextLayout> m_layout;
};

} // namespace labels
