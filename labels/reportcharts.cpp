#include "labels/reportflow.h"
#include "labels/reportlook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using namespace reportlook;
using assessment::Verdict;
using assessment::VerdictCounts;
using Role = ReportNode::Role;

namespace {

constexpr qreal nameShare = 0.44; // of the width, for the names beside bars
constexpr qreal barHeight = 3.6;
constexpr qreal rowGap = 1.5;

constexpr qreal nameWidth = sheet::width * nameShare - 4;

} // namespace

/// One bar across \a width at the height where things stand; numbers where there is room.
void ReportFlow::paintBar(const VerdictCounts &counts, qreal left, qreal width, qreal height)
{
    const int all = counts.all();
    qreal at = left;
    for (const Verdict verdict : assessment::verdictsInOrder) {
        const int count = counts.of(verdict);
        if (count == 0)
            continue;
        const qreal part = width * count / all;
        // What is open is an empty place.
        const bool open = verdict == Verdict::NotAssessed;
        m_painter.fillRect(QRectF(at, m_y, std::max<qreal>(0.4, part - 0.5), height),
                           open ? openGround : colourOf(verdict));
        const SetText number = set(QString::number(count),
                                   {.points = height > 5 ? 8.5 : 7,
                                    .bold = true,
                                    .colour = open ? ink : QColor(Qt::white),
                                    .alignment = Qt::AlignHCenter},
                                   part);
        if (number.width() + 1 < part && number.lineCount() == 1)
            number.paint(m_painter, {at, m_y + (height - number.height()) / 2}, 0, 1);
        at += part;
    }
}

void ReportFlow::flow(const ReportChart &chart)
{
    constexpr qreal bar = 7;
    const SetText caption = set(chart.caption, factName, sheet::width);
    m_y += 1;
    mark(node(0, Role::Paragraph));
    caption.paint(m_painter, {sheet::left, m_y}, 0, caption.lineCount());
    m_y += caption.height() + 1.5;
    mark(node(0, Role::Figure, chart.alt));
    paintBar(chart.counts, sheet::left, sheet::width, bar);
    m_y += bar + 2;
    paintKey(&chart.counts);
    m_y += 8;
}

/// What the colours mean, with \a counts also how many; the figures have told it already.
void ReportFlow::paintKey(const VerdictCounts *counts)
{
    qreal at = sheet::left;
    for (const Verdict verdict : assessment::verdictsInOrder) {
        const QString word =
            counts ? u"%1 %2"_s.arg(nameOf(verdict)).arg(counts->of(verdict)) : nameOf(verdict);
        const Piece key = piece({word, verdict}, small, sheet::width);
        const qreal side = key.indent - signGap;
        if (at + key.indent + key.text.width() > sheet::right) {
            at = sheet::left;
            m_y += key.text.height();
        }
        paintSign(m_painter, guidelineSign(idOf(verdict)),
                  {at, m_y + (key.text.lineHeight(0) - side) / 2, side, side}, colourOf(verdict));
        key.text.paint(m_painter, {at + key.indent, m_y}, 0, key.text.lineCount());
        at += key.indent + key.text.width() + 6;
    }
}

qreal ReportFlow::heightOf(const ReportBars &bars)
{
    qreal height = SetText(bars.caption, factName, sheet::width).height() + 14;
    for (const ReportBars::Row &row : bars.rows)
        height += std::max(SetText(row.name, small, nameWidth).height(), barHeight) + rowGap;
    return height;
}

void ReportFlow::flow(const ReportBars &bars)
{
    const SetText caption = set(bars.caption, factName, sheet::width);
    m_y += 1;
    mark(node(0, Role::Paragraph));
    caption.paint(m_painter, {sheet::left, m_y}, 0, caption.lineCount());
    m_y += caption.height() + 2;
    mark(-1);
    paintKey(nullptr);
    m_y += 7;
    for (const ReportBars::Row &row : bars.rows) {
        const SetText name = set(row.name, small, nameWidth);
        const qreal height = std::max(name.height(), barHeight);
        if (height > left())
            newPage();
        // The figure says the name too, in words.
        mark(-1);
        name.paint(m_painter, {sheet::left, m_y}, 0, name.lineCount());
        mark(node(0, Role::Figure, row.alt));
        const qreal top = m_y;
        m_y += (name.lineHeight(0) - barHeight) / 2;
        paintBar(row.counts, sheet::left + sheet::width * nameShare, sheet::width * (1 - nameShare),
                 barHeight);
        m_y = top + height + rowGap;
    }
    m_y += 4;
}

} // namespace labels
