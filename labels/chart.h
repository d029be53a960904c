#pragma once

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace labels {

/// What a part of a bar stands for. Each tone has a colour and a pattern of its own, so that it can
/// be told in grey and by colour-blind eyes; what it counts is written beside it.
enum class ChartTone {
    Plain,
    Warning,
    Pass,
    Fail,
    Inconclusive,
    NotApplicable,
    NotAssessed,
    Mixed
};

struct ChartPart
{
    ChartTone tone = ChartTone::Plain;
    double size = 0; ///< not negative
};

struct ChartBar
{
    QString id;
    QString name;
    QList<ChartPart> parts = {};
    QString words = {}; ///< every number of it, as people read them

    double size() const;
};

struct ChartKey
{
    ChartTone tone = ChartTone::Plain;
    QString name;
};

/// Horizontal bars with their names and numbers: the one kind of chart there is.
struct Chart
{
    QString id; ///< a word for file names
    QString title;
    QString remark = {};
    QList<ChartKey> keys = {};
    QList<ChartBar> bars = {};

    double longest() const;  ///< size of the longest bar
    QString inWords() const; ///< all of it as text, a line for each bar
};

/// The colours of a chart on light or dark ground.
struct ChartInks
{
    QColor ground;
    QColor text;
    QColor quiet;
    QColor edge; ///< of a bar, 3:1 on ground
    QColor plain;
    QColor warning;
    QColor pass;
    QColor fail;
    QColor inconclusive;
    QColor notApplicable;

    static ChartInks onPaper();
    QColor of(ChartTone tone) const;
};

/// Lays bars out for one font and one width, and draws them: the same in a window, in a picture and
/// in a file. Lengths are those of the painter. From right to left where the program is.
class ChartPress
{
public:
    ChartPress(const QFont &font, const ChartInks &inks, double width);

    double heightOf(const ChartBar &bar) const;
    /// Draws \a bar from \a top on, as long as \a longest would fill the width.
    void draw(QPainter &painter, const ChartBar &bar, double longest, double top) const;
    double heightOf(const QList<ChartKey> &keys) const;
    void draw(QPainter &painter, const QList<ChartKey> &keys, double top) const;
    double heightOf(const Chart &chart) const;
    void draw(QPainter &painter, const Chart &chart) const; ///< with ground, title and remark

private:
    struct Places;
    Places placesOf(const ChartBar &bar) const;
    QRectF turned(const QRectF &box) const;
    void drawText(QPainter &painter, const QRectF &box, const QString &text, const QColor &ink,
                  const QFont &font) const;
    void drawPart(QPainter &painter, const QRectF &box, ChartTone tone) const;
    double textHeight(const QString &text, double width, const QFont &font) const;
    template<typename Use>
    double eachKey(const QList<ChartKey> &keys, Use use) const;

    QFont m_font;
    QFont m_title;
    ChartInks m_inks;
    double m_width;
    double m_line; ///< height of a line of text
    double m_gap;
};

/// Several charts, one below the other, as a file on paper ground. An SVG has its words as title
/// and description, for who does not see it. QGuiApplication is needed.
QByteArray chartSvg(const QList<Chart> &charts);
QByteArray chartPng(const QList<Chart> &charts);

} // namespace labels
