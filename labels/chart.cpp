#include "labels/chart.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignTop;

bool isMirrored()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

/// Lines across \a box, from lower left to upper right, \a step apart. Cut by hand: what draws SVG
/// knows no clipping.
void hatch(QPainter &painter, const QRectF &box, double step)
{
    for (double at = step / 2; at < box.width() + box.height(); at += step) {
        const double left = std::max(0.0, at - box.height());
        const double right = std::min(at, box.width());
        painter.drawLine(QPointF(box.left() + left, box.top() + at - left),
                         QPointF(box.left() + right, box.top() + at - right));
    }
}

void stripe(QPainter &painter, const QRectF &box, double step)
{
    for (double at = step / 2; at < box.width(); at += step)
        painter.drawLine(QPointF(box.left() + at, box.top()),
                         QPointF(box.left() + at, box.bottom()));
}

} // namespace

double ChartBar::size() const
{
    double sum = 0;
    for (const ChartPart &part : parts)
        sum += part.size;
    return sum;
}

double Chart::longest() const
{
    double longest = 0;
    for (const ChartBar &bar : bars)
        longest = std::max(longest, bar.size());
    return longest;
}

QString Chart::inWords() const
{
    QStringList lines{title};
    for (const ChartBar &bar : bars)
        lines.append(u"%1: %2"_s.arg(bar.name, bar.words));
    if (!remark.isEmpty())
        lines.append(remark);
    return lines.join(u'\n');
}

ChartInks ChartInks::onPaper()
{
    return {.ground = QColor(0xff, 0xff, 0xff),
            .text = QColor(0x1b, 0x1f, 0x27),
            .quiet = QColor(0x4a, 0x52, 0x60),
            .edge = QColor(0x6b, 0x73, 0x82),
            .plain = QColor(0x2f, 0x52, 0xa8),
            .warning = QColor(0x9a, 0x3b, 0x12),
            .pass = QColor(0x1d, 0x6b, 0x45),
            .fail = QColor(0xa8, 0x1f, 0x2d),
            .inconclusive = QColor(0xb2, 0x7a, 0x00),
            .notApplicable = QColor(0xb7, 0xbd, 0xc8)};
}

QColor ChartInks::of(ChartTone tone) const
{
    switch (tone) {
    case ChartTone::Plain: return plain;
    case ChartTone::Warning: return warning;
    case ChartTone::Pass: return pass;
    case ChartTone::Fail: return fail;
    case ChartTone::Inconclusive: return inconclusive;
    case ChartTone::NotApplicable: return notApplicable;
    case ChartTone::NotAssessed:
    case ChartTone::Mixed: return ground;
    }
    Q_UNREACHABLE();
}

/// Where the parts of one bar lie, from the top of the bar.
struct ChartPress::Places
{
    QRectF name;
    QRectF bar;
    QRectF words;
    double height;
};

ChartPress::ChartPress(const QFont &font, const ChartInks &inks, double width)
    : m_font(font)
    , m_title(font)
    , m_inks(inks)
    , m_width(width)
    , m_line(QFontMetricsF(font).height())
    , m_gap(std::round(m_line / 2))
{
    m_title.setBold(true);
}

double ChartPress::textHeight(const QString &text, double width, const QFont &font) const
{
    if (text.isEmpty())
        return 0;
    const QRectF room(0, 0, width, 1e6);
    return std::ceil(QFontMetricsF(font).boundingRect(room, wrapped, text).height());
}

/// The name beside the bar while there is room for both, else above it.
ChartPress::Places ChartPress::placesOf(const ChartBar &bar) const
{
    const double letters = QFontMetricsF(m_font).averageCharWidth();
    const bool beside = m_width > letters * 60;
    const double column = beside ? std::floor(m_width * 0.36) : 0;
    const double nameWidth = beside ? column - m_gap * 2 : m_width;
    Places places;
    places.name = {0, 0, nameWidth, textHeight(bar.name, nameWidth, m_font)};
    const double top = beside ? 0 : places.name.height() + m_gap / 2;
    places.bar = {column, top, m_width - column, std::round(m_line)};
    const double wordsWidth = m_width - column;
    places.words = {column, places.bar.bottom() + 2, wordsWidth,
                    textHeight(bar.words, wordsWidth, m_font)};
    places.height = std::max(places.name.bottom(), places.words.bottom());
    return places;
}

QRectF ChartPress::turned(const QRectF &box) const
{
    return isMirrored() ? QRectF(m_width - box.right(), box.top(), box.width(), box.height()) : box;
}

void ChartPress::drawText(QPainter &painter, const QRectF &box, const QString &text,
                          const QColor &ink, const QFont &font) const
{
    painter.setFont(font);
    painter.setPen(ink);
    const int side = isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(turned(box), wrapped | Qt::AlignAbsolute | side, text);
}

void ChartPress::drawPart(QPainter &painter, const QRectF &box, ChartTone tone) const
{
    const QRectF at = turned(box);
    const double step = std::max(4.0, m_line / 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_inks.of(tone));
    painter.drawRect(at);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_inks.ground, std::max(1.0, m_line / 12)));
    if (tone == ChartTone::Fail)
        hatch(painter, at, step);
    else if (tone == ChartTone::Warning)
        hatch(painter, at, step * 2.5);
    else if (tone == ChartTone::Inconclusive)
        stripe(painter, at, step);
    painter.setPen(QPen(m_inks.edge, 1));
    if (tone == ChartTone::Mixed)
        hatch(painter, at, step * 1.5);
    painter.drawRect(at);
}

double ChartPress::heightOf(const ChartBar &bar) const
{
    return placesOf(bar).height + m_gap;
}

void ChartPress::draw(QPainter &painter, const ChartBar &bar, double longest, double top) const
{
    Places places = placesOf(bar);
    drawText(painter, places.name.translated(0, top), bar.name, m_inks.text, m_font);
    drawText(painter, places.words.translated(0, top), bar.words, m_inks.quiet, m_font);
    // Half a pixel in, so that edges of one pixel are sharp.
    QRectF room = places.bar.translated(0, top).adjusted(0.5, 0.5, -0.5, -0.5);
    if (bar.size() <= 0 || longest <= 0) {
        painter.setPen(QPen(m_inks.edge, 1));
        const QRectF at = turned(room);
        const double x = isMirrored() ? at.right() : at.left();
        painter.drawLine(QPointF(x, at.top()), QPointF(x, at.bottom()));
        return;
    }
    double at = room.left();
    for (const ChartPart &part : bar.parts) {
        if (part.size <= 0)
            continue;
        const double wide = std::max(3.0, room.width() * part.size / longest);
        const double width = std::min(wide, room.right() - at);
        if (width > 0)
            drawPart(painter, {at, room.top(), width, room.height()}, part.tone);
        at += width;
    }
}

template<typename Use>
double ChartPress::eachKey(const QList<ChartKey> &keys, Use use) const
{
    const QFontMetricsF metrics(m_font);
    const double side = std::round(m_line * 0.8);
    double x = 0;
    double y = 0;
    for (const ChartKey &key : keys) {
        const double text = std::ceil(metrics.horizontalAdvance(key.name)) + 1;
        const double width = side + m_gap / 2 + text;
        if (x > 0 && x + width > m_width) {
            x = 0;
            y += m_line + m_gap / 2;
        }
        use(key, QRectF(x + 0.5, y + std::round((m_line - side) / 2) + 0.5, side, side),
            QRectF(x + side + m_gap / 2, y, std::min(text, m_width - side - m_gap / 2), m_line));
        x += width + m_gap * 2;
    }
    return keys.isEmpty() ? 0 : y + m_line;
}

double ChartPress::heightOf(const QList<ChartKey> &keys) const
{
    return eachKey(keys, [](const ChartKey &, const QRectF &, const QRectF &) {});
}

void ChartPress::draw(QPainter &painter, const QList<ChartKey> &keys, double top) const
{
    eachKey(keys, [&](const ChartKey &key, const QRectF &sign, const QRectF &text) {
        drawPart(painter, sign.translated(0, top), key.tone);
        drawText(painter, text.translated(0, top), key.name, m_inks.text, m_font);
    });
}

double ChartPress::heightOf(const Chart &chart) const
{
    double height = textHeight(chart.title, m_width, m_title) + m_gap;
    if (!chart.keys.isEmpty())
        height += heightOf(chart.keys) + m_gap;
    for (const ChartBar &bar : chart.bars)
        height += heightOf(bar);
    return height + textHeight(chart.remark, m_width, m_font);
}

void ChartPress::draw(QPainter &painter, const Chart &chart) const
{
    double top = textHeight(chart.title, m_width, m_title);
    drawText(painter, {0, 0, m_width, top}, chart.title, m_inks.text, m_title);
    top += m_gap;
    if (!chart.keys.isEmpty()) {
        draw(painter, chart.keys, top);
        top += heightOf(chart.keys) + m_gap;
    }
    const double longest = chart.longest();
    for (const ChartBar &bar : chart.bars) {
        draw(painter, bar, longest, top);
        top += heightOf(bar);
    }
    drawText(painter, {0, top, m_width, textHeight(chart.remark, m_width, m_font)}, chart.remark,
             m_inks.quiet, m_font);
}

} // namespace labels
