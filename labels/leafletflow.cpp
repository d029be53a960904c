#include "labels/leafletflow.h"

#include "labels/artwork.h"

#include "assessment/language/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using Kind = LeafletItemRule::Kind;

namespace {

constexpr qreal mmPerPoint = 25.4 / 72;
constexpr qreal lineHeight = 1.13; // em
constexpr qreal headingScale = 1.12;
constexpr qreal itemGap = 0.1; // em, between two items
constexpr qreal blockGap = 0.5;
constexpr qreal pointIndent = 0.85;
constexpr qreal stepIndent = 1.35;
constexpr qreal boxPadding = 0.45;

const QColor ink(0xff14181f);
const QColor accent(accentColour);
const QColor warningInk(0xff7a1f16);
const QColor warningGround(0xfffbecea);
const QColor cardGround(0xffeef4f6);

/// The words beside their glyphs where these alone would not do, as in a report.
QString spoken(const QString &text, int lines)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
    return lines > 1 || !plain ? text : QString();
}

} // namespace

LeafletFlow::LeafletFlow(const Leaflet &leaflet, const LeafletFrame &frame, qreal points,
                         const std::optional<QrCode> &qr)
    : m_leaflet(&leaflet)
    , m_frame(frame)
    , m_points(points)
    , m_qr(qr)
{
    m_bottom = footTop() - 0.35 * em();
}

void LeafletFlow::run(const QSet<QString> &leftOut)
{
    node(-1, Role::Document);
    head();
    for (const LeafletBlock &one : m_leaflet->blocks) {
        if (!leftOut.contains(one.id))
            block(one);
        if (m_frame.mostPages > 0 && m_page >= 4 * m_frame.mostPages)
            return; // far too much: how far is no matter
    }
}

qreal LeafletFlow::em() const
{
    return m_points * mmPerPoint;
}

qreal LeafletFlow::footTop() const
{
    constexpr qreal tails = 0.4; // mm: letters of some scripts reach below the line
    return m_frame.page.height() - m_frame.margin - tails
           - m_frame.leastPoints * mmPerPoint * lineHeight;
}

qreal LeafletFlow::columnWidth() const
{
    const qreal all = m_frame.page.width() - 2 * m_frame.margin;
    return (all - (m_frame.columns - 1) * m_frame.gap) / m_frame.columns - 2 * m_inset;
}

qreal LeafletFlow::columnLeft() const
{
    return m_frame.margin + m_column * (columnWidth() + 2 * m_inset + m_frame.gap) + m_inset;
}

int LeafletFlow::node(int parent, Role role, const QString &text)
{
    const int index = int(m_nodes.size());
    m_nodes.append({.role = role, .parent = parent, .text = text, .kids = {}});
    if (parent >= 0)
        m_nodes[parent].kids.append({.kind = ReportNode::Kid::Kind::Node, .index = index});
    return index;
}

SetType LeafletFlow::type(qreal scale, bool bold) const
{
    return {.points = m_points * scale,
            .bold = bold,
            .colour = ink,
            .alignment = Qt::AlignLeft,
            .leading = lineHeight,
            .document = assessment::directionOf(m_leaflet->language)};
}

SetText LeafletFlow::set(const QString &text, const SetType &type, qreal width) const
{
    return SetText(text, type, width);
}

void LeafletFlow::nextColumn()
{
    if (++m_column >= m_frame.columns) {
        m_column = 0;
        ++m_page;
    }
    m_y = m_page == 0 ? m_top : m_frame.margin;
}

void LeafletFlow::need(qreal height)
{
    const qreal top = m_page == 0 ? m_top : m_frame.margin;
    if (height > left() && m_y > top)
        nextColumn();
}

void LeafletFlow::art(int node, QPointF at, const std::function<void(QPainter &)> &paint)
{
    m_placed.push_back({.page = m_page, .node = node, .at = at, .text = {}, .art = paint});
}

void LeafletFlow::put(const SetText &text, int node, QPointF at, int first, int end)
{
    m_placed.push_back({.page = m_page,
                        .node = node,
                        .at = at,
                        .text = text,
                        .first = first,
                        .end = end,
                        .art = {}});
}

void LeafletFlow::flowText(const SetText &text, int node, qreal indent,
                           const std::function<void(QPointF)> &label)
{
    const int lines = text.lineCount();
    int first = 0;
    while (first < lines) {
        int end = first;
        while (end < lines && text.height(first, end + 1) <= left())
            ++end;
        // Neither one line alone before the break nor one after it.
        if (end < lines) {
            if (lines - end == 1)
                --end;
            if (end - first < 2)
                end = first;
        }
        const qreal top = m_page == 0 ? m_top : m_frame.margin;
        if (end == first) {
            if (m_y > top) {
                nextColumn();
                continue;
            }
            end = first + 1; // a line that is taller than a column
        }
        if (first == 0 && label)
            label({columnLeft(), m_y});
        put(text, node, {columnLeft() + indent, m_y}, first, end);
        m_y += text.height(first, end);
        first = end;
        if (first < lines)
            nextColumn();
    }
}

void LeafletFlow::head()
{
    const qreal width = m_frame.page.width() - 2 * m_frame.margin;
    const qreal pad = 0.7 * em();
    const qreal qrSide = m_qr ? m_frame.qrSide : 0;
    const qreal room = width - 2 * pad - (m_qr ? qrSide + pad : 0);
    SetType small = type(1, true);
    small.colour = QColor(0xffd7ecf4);
    SetType large = type(m_leaflet->product.size() > 60 ? 1.3 : 1.9, true);
    large.colour = Qt::white;
    large.leading = 1.15;
    const SetText kicker = set(m_leaflet->kicker, small, room);
    const SetText product = set(m_leaflet->product, large, room);
    const SetText model = set(m_leaflet->model, small, room);
    const qreal words = kicker.height() + product.height() + model.height();
    const qreal height = std::max(words, qrSide) + 2 * pad;
    const QPointF corner(m_frame.margin, m_frame.margin);
    art(-1, corner, [width, height](QPainter &painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawRect(QRectF(0, 0, width, height));
    });
    qreal y = m_frame.margin + (height - words) / 2;
    const qreal x = m_frame.margin + pad;
    put(kicker, node(0, Role::Paragraph, spoken(m_leaflet->kicker, kicker.lineCount())), {x, y}, 0,
        kicker.lineCount());
    y += kicker.height();
    put(product, node(0, Role::Heading1, spoken(m_leaflet->product, product.lineCount())), {x, y},
        0, product.lineCount());
    y += product.height();
    put(model, node(0, Role::Paragraph, spoken(m_leaflet->model, model.lineCount())), {x, y}, 0,
        model.lineCount());
    if (m_qr) {
        const QPointF at(m_frame.margin + width - pad - qrSide,
                         m_frame.margin + (height - qrSide) / 2);
        art(node(0, Role::Figure, m_leaflet->addressAlt), at, [code = *m_qr, qrSide](QPainter &p) {
            keepShape(p, 0, qrSide);
            const qreal module = qrSide / code.modulesWithQuietZone();
            p.setPen(Qt::NoPen);
            p.setBrush(Qt::white);
            p.drawRect(QRectF(0, 0, qrSide, qrSide));
            p.setBrush(Qt::black);
            for (const QRect &run : code.runs()) {
                p.drawRect(QRectF(run.x() * module, run.y() * module, run.width() * module,
                                  run.height() * module));
            }
        });
    }
    m_top = m_frame.margin + height + 0.6 * em();
    m_y = m_top;
}

void LeafletFlow::heading(const LeafletBlock &block, qreal following)
{
    SetType bold = type(headingScale, true);
    bold.colour = accent;
    const SetText text = set(block.title, bold, columnWidth());
    const qreal top = m_page == 0 ? m_top : m_frame.margin;
    if (m_inset <= 0 && m_y > top)
        m_y += blockGap * em();
    need(text.height() + itemGap * em() + following);
    m_places.insert(block.id, {.page = m_page, .y = m_y});
    m_bookmarks.append({.level = 1, .text = block.title, .anchor = block.id});
    put(text, node(0, Role::Heading2, spoken(block.title, text.lineCount())), {columnLeft(), m_y},
        0, text.lineCount());
    m_y += text.height() + itemGap * em();
}

void LeafletFlow::block(const LeafletBlock &block)
{
    m_list = -1;
    const bool card = std::all_of(block.items.begin(), block.items.end(),
                                  [](const LeafletItem &item) { return item.kind == Kind::Check; });
    if (!card) {
        heading(block, leastOf(block.items.constFirst()));
        for (const LeafletItem &one : block.items)
            item(one);
        return;
    }
    // A card to keep: in one piece, in a box.
    m_y += blockGap * em();
    m_inset = boxPadding * em() * 1.4;
    SetType bold = type(headingScale, true);
    qreal height = set(block.title, bold, columnWidth()).height() + itemGap * em();
    for (const LeafletItem &one : block.items)
        height += heightOf(one) + itemGap * em();
    need(height + 2 * m_inset);
    const QSizeF box(columnWidth() + 2 * m_inset, height + 2 * m_inset - itemGap * em());
    art(-1, {columnLeft() - m_inset, m_y}, [box](QPainter &painter) {
        painter.setPen(QPen(accent, 0.4));
        painter.setBrush(cardGround);
        painter.drawRect(QRectF(QPointF(0.2, 0.2), box - QSizeF(0.4, 0.4)));
    });
    m_y += m_inset;
    heading(block, 0);
    for (const LeafletItem &one : block.items)
        item(one);
    m_y += m_inset - itemGap * em();
    m_inset = 0;
}

qreal LeafletFlow::heightOf(const LeafletItem &item) const
{
    const qreal indent = item.kind == Kind::Check   ? stepIndent
                         : item.kind == Kind::Point ? pointIndent
                                                    : 0;
    return set(item.text, type(), columnWidth() - indent * em()).height();
}

/// How much of a column an item needs at least, so that its beginning is worth to stand there.
qreal LeafletFlow::leastOf(const LeafletItem &item) const
{
    const qreal line = lineHeight * em();
    switch (item.kind) {
    case Kind::Warning:
        return set(item.text, type(1, true), columnWidth() - 2 * boxPadding * em()).height()
               + 2 * boxPadding * em();
    case Kind::Maker: return 3 * line;
    case Kind::Paragraph:
    case Kind::Point:
    case Kind::Check: {
        const qreal height = heightOf(item);
        return height < 3.5 * line ? height : 2 * line;
    }
    }
    Q_UNREACHABLE();
}

void LeafletFlow::item(const LeafletItem &item)
{
    if (item.kind == Kind::Maker && item.steps.size() == 1) {
        // One step needs no number, and no line of its own.
        point(
            {.kind = Kind::Point, .text = item.text + u' ' + item.steps.constFirst(), .steps = {}});
        m_y += itemGap * em();
        return;
    }
    if (item.kind != Kind::Point && item.kind != Kind::Check)
        m_list = -1;
    switch (item.kind) {
    case Kind::Paragraph: {
        const SetText text = set(item.text, type(), columnWidth());
        need(leastOf(item));
        flowText(text, node(0, Role::Paragraph, spoken(item.text, text.lineCount())), 0);
        break;
    }
    case Kind::Point: point(item); break;
    case Kind::Check: check(item); break;
    case Kind::Warning: warning(item); break;
    case Kind::Maker: maker(item); break;
    }
    m_y += itemGap * em();
}

void LeafletFlow::listItem(int list, const QString &label, const QString &text, qreal indent)
{
    const SetText words = set(text, type(), columnWidth() - indent * em());
    const SetText sign = set(label, type(1, label != u"•"), indent * em() + 2);
    const int entry = node(list, Role::ListItem);
    const int labelNode = node(entry, Role::ListLabel, spoken(label, 1));
    const int body = node(entry, Role::ListBody, spoken(text, words.lineCount()));
    need(std::min(words.lineCount(), 2) * lineHeight * em());
    flowText(words, body, indent * em(),
             [&](QPointF at) { put(sign, labelNode, at, 0, sign.lineCount()); });
}

void LeafletFlow::point(const LeafletItem &item)
{
    if (m_list < 0)
        m_list = node(0, Role::List);
    listItem(m_list, u"•"_s, item.text, pointIndent);
}

void LeafletFlow::check(const LeafletItem &item)
{
    if (m_list < 0)
        m_list = node(0, Role::List);
    const SetText words = set(item.text, type(), columnWidth() - stepIndent * em());
    const int body =
        node(node(m_list, Role::ListItem), Role::ListBody, spoken(item.text, words.lineCount()));
    const qreal side = 0.78 * em();
    flowText(words, body, stepIndent * em(), [&](QPointF at) {
        art(-1, at + QPointF(0, (lineHeight * em() - side) / 2), [side](QPainter &painter) {
            painter.setPen(QPen(ink, 0.35));
            painter.setBrush(Qt::white);
            painter.drawRect(QRectF(0.2, 0.2, side - 0.4, side - 0.4));
        });
    });
}

void LeafletFlow::warning(const LeafletItem &item)
{
    SetType bold = type(1, true);
    bold.colour = warningInk;
    const qreal pad = boxPadding * em();
    const qreal bar = 1.4;
    const SetText text = set(item.text, bold, columnWidth() - 2 * pad - bar);
    const qreal height = text.height() + 1.4 * pad;
    need(height);
    const qreal width = columnWidth();
    art(-1, {columnLeft(), m_y}, [width, height, bar](QPainter &painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(warningGround);
        painter.drawRect(QRectF(0, 0, width, height));
        painter.setBrush(warningInk);
        painter.drawRect(QRectF(0, 0, bar, height));
    });
    put(text, node(0, Role::Paragraph, spoken(item.text, text.lineCount())),
        {columnLeft() + bar + pad, m_y + 0.7 * pad}, 0, text.lineCount());
    m_y += height + itemGap * em();
}

void LeafletFlow::maker(const LeafletItem &item)
{
    const bool told = !item.steps.isEmpty();
    const QString words = told ? item.text : item.text + u' ' + m_leaflet->missing;
    SetType bold = type(1, true);
    if (!told)
        bold.colour = warningInk;
    const SetText lead = set(words, bold, columnWidth());
    const int paragraph = node(0, Role::Paragraph, spoken(words, lead.lineCount()));
    qreal following = 0;
    if (told) {
        const SetText first =
            set(item.steps.constFirst(), type(), columnWidth() - stepIndent * em());
        following = first.height(0, std::min(first.lineCount(), 2));
    }
    need(lead.height() + following);
    flowText(lead, paragraph, 0);
    if (!told)
        return;
    const int list = node(0, Role::List);
    for (qsizetype i = 0; i < item.steps.size(); ++i)
        listItem(list, u"%1."_s.arg(i + 1), item.steps[i], stepIndent);
}

} // namespace labels
