#include "labels/informationlayout.h"

#include "labels/artwork.h"
#include "labels/signstrip.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Result;
using Role = LabelElement::Role;

namespace {

/// How near to its usual size type is, between 0 (the least) and 1. What is large keeps its size
/// for as long as smaller type can make room: the answers weigh the same on every label.
struct Ease
{
    qreal large = 1;
    qreal small = 1;
};

/// Composes one label. The label is a stack of sections from edge to edge; what height is left over
/// is shared out.
class InformationLayout
{
public:
    InformationLayout(const LabelContent &content, const LabelFormat &format,
                      const std::optional<QrCode> &qr, const QrPlace &place, Ease ease)
        : m_content(content)
        , m_format(format)
        , m_qr(qr)
        , m_place(place)
        , m_ease(ease)
        , m_page(format.size, content.direction)
        , m_unit(std::min(format.size.width() / 74, format.size.height() / 148))
        , m_left(format.inset)
        , m_width(format.size.width() - 2 * format.inset)
    {
        addSection(format.freeTop, 0, [](qreal, qreal) {});
        addBand();
        addProduct();
        addAnswers();
        if (format.smallFacts)
            addFacts();
        addGuidelines();
        addFoot();
        addDisclaimer();
        addSection(format.freeBottom, 0, [this](qreal top, qreal height) {
            if (height > 0)
                hairline(top);
        });
    }

    /// Height that is left, negative when there is too little.
    qreal slack() const;
    bool failed() const { return m_page.failed(); }
    Result<LabelPage> finish();

private:
    struct Section
    {
        qreal height = 0;
        qreal stretch = 0;
        std::function<void(qreal top, qreal height)> paint;
    };
    struct AnswerBlocks
    {
        TextBlock question, answer, note;
        qreal height() const { return question.height() + answer.height() + note.height(); }
    };
    struct FactBlocks
    {
        QString icon;
        TextBlock question, answer;
        qreal height() const { return question.height() + answer.height(); }
    };

    TextStyle style(const QString &use, bool bold = false, int lines = 1,
                    QColor colour = Qt::black) const;
    /// Of one size, so that what is said in it has equal weight.
    TextStyle fixed(const QString &use, bool bold, int lines, QColor colour = Qt::black) const
    {
        TextStyle one = style(use, bold, lines, colour);
        one.size.least = one.size.usual;
        return one;
    }
    void addSection(qreal height, qreal stretch,
                    const std::function<void(qreal top, qreal height)> &paint)
    {
        m_sections.push_back({height, stretch, paint});
    }
    QColor accent() const { return QColor::fromRgb(m_format.accent); }
    /// All that an icon in a given box depends on.
    QByteArray nameOfIcon(const QString &icon) const
    {
        return "icon " + icon.toUtf8() + ' ' + accent().name().toLatin1();
    }
    void hairline(qreal y);
    void addBand();
    void addProduct();
    void addAnswers();
    void addAnswer(const AnswerBlocks &blocks, const QString &icon);
    void addFacts();
    FactBlocks fitFact(const LabelFact &fact, qreal width);
    void placeFact(const FactBlocks &fact, QPointF at);
    void addGuidelines();
    QList<TextBlock> fitDates(qreal width, bool wide);
    void addFoot();
    static qreal heightOf(const QList<TextBlock> &blocks);
    qreal placeAll(const QList<TextBlock> &blocks, QPointF at); ///< returns the bottom
    void addDisclaimer();

    const LabelContent &m_content;
    const LabelFormat &m_format;
    const std::optional<QrCode> &m_qr;
    QrPlace m_place;
    Ease m_ease;
    PageComposer m_page;
    qreal m_unit; ///< 1 mm on the usual format
    qreal m_left;
    qreal m_width;
    bool m_wideFoot = true; ///< the words beside the QR code have room for whole lines
    std::vector<Section> m_sections;
};

qreal InformationLayout::slack() const
{
    qreal left = m_format.size.height() - 2 * m_format.margin;
    for (const Section &section : m_sections)
        left -= section.height;
    return left;
}

Result<LabelPage> InformationLayout::finish()
{
    const qreal spare = slack();
    qreal stretch = 0;
    for (const Section &section : m_sections)
        stretch += section.stretch;
    qreal top = m_format.margin;
    for (const Section &section : m_sections) {
        const qreal height = section.height + spare * section.stretch / stretch;
        section.paint(top, height);
        top += height;
    }

    const qreal line = 0.35 * m_unit;
    const QRectF frame = QRectF({0, 0}, m_format.size)
                             .adjusted(m_format.margin + line / 2, m_format.margin + line / 2,
                                       -m_format.margin - line / 2, -m_format.margin - line / 2);
    if (m_format.logo)
        m_page.logo(*m_format.logo);
    m_page.artifact(frame,
                    [frame, line, radius = 2.2 * m_unit, accent = accent()](QPainter &painter) {
                        painter.setBrush(Qt::NoBrush);
                        painter.setPen(QPen(accent, line));
                        painter.drawRoundedRect(frame, radius, radius);
                    });
    if (m_content.draft)
        placeDraftWords(m_page, m_content, m_format.size);
    return m_page.finish();
}

TextStyle InformationLayout::style(const QString &use, bool bold, int lines, QColor colour) const
{
    Q_ASSERT(m_format.type.contains(use));
    Span size = m_format.type.value(use);
    static const QStringList large{u"band"_s, u"product"_s, u"answer"_s, u"assessor"_s};
    size.usual = size.least
                 + (size.usual - size.least) * (large.contains(use) ? m_ease.large : m_ease.small);
    return {size, bold, lines, colour};
}

void InformationLayout::hairline(qreal y)
{
    const qreal width = 0.18 * m_unit;
    const QRectF line(m_left, y - width / 2, m_width, width);
    m_page.artifact(
        line,
        [line](QPainter &painter) { painter.fillRect(line, QColor::fromRgb(hairlineColour)); },
        "hairline");
}

void InformationLayout::addBand()
{
    const TextBlock title =
        m_page.fit(m_content.title, style(u"band"_s, true, 1, Qt::white), m_width);
    const TextBlock scheme =
        m_page.fit(m_content.scheme, style(u"scheme"_s, false, 2, Qt::white), m_width);
    const qreal pad = 1.3 * m_unit;
    addSection(title.height() + scheme.height() + 2 * pad, 0, [=, this](qreal top, qreal height) {
        const QRectF band(m_format.margin, top, m_format.size.width() - 2 * m_format.margin,
                          height);
        // Straight below; above as round as the frame, unless a strip stands between them.
        const bool straight = m_format.freeTop > 0;
        m_page.artifact(band, [=, radius = 2.2 * m_unit, accent = accent()](QPainter &painter) {
            if (straight) {
                painter.fillRect(band, accent);
                return;
            }
            QPainterPath path;
            path.moveTo(band.bottomLeft());
            path.lineTo(band.left(), band.top() + radius);
            path.arcTo(QRectF(band.left(), band.top(), 2 * radius, 2 * radius), 180, -90);
            path.arcTo(QRectF(band.right() - 2 * radius, band.top(), 2 * radius, 2 * radius), 90,
                       -90);
            path.lineTo(band.bottomRight());
            path.closeSubpath();
            painter.fillPath(path, accent);
        });
        const qreal below = m_page.place(Role::Heading, title, {m_left, top + pad * 0.9});
        m_page.place(Role::Paragraph, scheme, {m_left, below});
    });
}

void InformationLayout::addProduct()
{
    const TextBlock product = m_page.fit(m_content.product, style(u"product"_s, true, 2), m_width);
    const TextBlock detail = m_page.fit(m_content.detail, style(u"detail"_s, false, 2), m_width);
    const TextBlock maker =
        m_page.fit(m_content.manufacturer, style(u"detail"_s, false, 2), m_width);
    const qreal pad = 1.2 * m_unit;
    addSection(
        product.height() + detail.height() + maker.height() + 2 * pad, 1.2,
        [=, this](qreal top, qreal height) {
            const qreal text = product.height() + detail.height() + maker.height();
            qreal y = m_page.place(Role::Heading, product, {m_left, top + (height - text) / 2});
            y = m_page.place(Role::Paragraph, detail, {m_left, y});
            m_page.place(Role::Paragraph, maker, {m_left, y});
        });
}

void InformationLayout::addAnswers()
{
    // Good or bad, each answer has the same size: what the longest one needs.
    const qreal width = m_width - m_format.icon - 2.6 * m_unit;
    TextStyle answers = style(u"answer"_s, true, 2);
    qreal size = answers.size.usual;
    for (const LabelFact &answer : m_content.answers) {
        const TextBlock alone = m_page.fit(answer.answer, answers, width);
        size = std::min(size, alone.lineCount() > 0 ? alone.size() : answers.size.least);
    }
    answers.size = {size, size};
    for (const LabelFact &answer : m_content.answers) {
        const AnswerBlocks blocks{
            m_page.fit(answer.question,
                       style(u"question"_s, false, 1, QColor::fromRgb(quietColour)), width),
            m_page.fit(answer.answer, answers, width),
            m_page.fit(answer.note, fixed(u"note"_s, false, 2), width)};
        addAnswer(blocks, answer.icon);
    }
}

void InformationLayout::addAnswer(const AnswerBlocks &blocks, const QString &icon)
{
    const qreal pad = 0.7 * m_unit;
    addSection(std::max(m_format.icon, blocks.height()) + 2 * pad, 1,
               [=, this](qreal top, qreal height) {
                   hairline(top);
                   const QRectF box(m_left, top + (height - m_format.icon) / 2, m_format.icon,
                                    m_format.icon);
                   m_page.artifact(
                       box,
                       [icon, box, accent = accent()](QPainter &painter) {
                           paintIcon(painter, icon, box, accent);
                       },
                       nameOfIcon(icon));
                   const qreal x = m_left + m_format.icon + 2.6 * m_unit;
                   qreal y = top + (height - blocks.height()) / 2;
                   y = m_page.place(Role::Paragraph, blocks.question, {x, y});
                   y = m_page.place(Role::Paragraph, blocks.answer, {x, y});
                   m_page.place(Role::Paragraph, blocks.note, {x, y});
               });
}

InformationLayout::FactBlocks InformationLayout::fitFact(const LabelFact &fact, qreal width)
{
    return {
        fact.icon,
        m_page.fit(fact.question, fixed(u"label"_s, false, 2, QColor::fromRgb(quietColour)), width),
        m_page.fit(fact.answer, fixed(u"fact"_s, true, 4), width)};
}

void InformationLayout::addFacts()
{
    const qreal gap = 2 * m_unit;
    const qreal column = (m_width - gap) / 2;
    const qreal text = m_format.factIcon + 1.4 * m_unit;
    for (qsizetype i = 0; i < m_content.facts.size(); i += 2) {
        std::vector<FactBlocks> row;
        qreal needed = 0;
        for (qsizetype k = i; k < std::min(i + 2, m_content.facts.size()); ++k) {
            row.push_back(fitFact(m_content.facts[k], column - text));
            needed = std::max(needed, row.back().height());
        }
        const bool first = i == 0;
        const bool last = i + 2 >= m_content.facts.size();
        const qreal above = (first ? 1.3 : 0.45) * m_unit;
        const qreal below = (last ? 1.3 : 0.45) * m_unit;
        addSection(above + needed + below, 0.5, [=, this](qreal top, qreal height) {
            if (first)
                hairline(top);
            const qreal y = top + above + (height - above - needed - below) / 2;
            for (std::size_t k = 0; k < row.size(); ++k)
                placeFact(row[k], {m_left + qreal(k) * (column + gap), y});
        });
    }
}

void InformationLayout::placeFact(const FactBlocks &fact, QPointF at)
{
    // The icon stands beside question and first line of the answer, however long that is.
    const qreal lines = fact.question.height() + fact.answer.lineHeight();
    const QRectF box(at.x(), at.y() + (lines - m_format.factIcon) / 2, m_format.factIcon,
                     m_format.factIcon);
    m_page.artifact(
        box,
        [icon = fact.icon, box, accent = accent()](QPainter &painter) {
            paintIcon(painter, icon, box, accent);
        },
        nameOfIcon(fact.icon));
    const qreal x = at.x() + m_format.factIcon + 1.4 * m_unit;
    const qreal below = m_page.place(Role::Paragraph, fact.question, {x, at.y()});
    m_page.place(Role::Paragraph, fact.answer, {x, below});
}

void InformationLayout::addGuidelines()
{
    const SignStrip strip(m_page, m_content,
                          {.caption = style(u"question"_s, false, 1, QColor::fromRgb(quietColour)),
                           .number = style(u"sign"_s, true),
                           .legend = style(u"label"_s)},
                          m_width, m_format.sign, m_unit);
    const qreal pad = 0.9 * m_unit;
    addSection(strip.height() + 2 * pad, 1.2, [=, this](qreal top, qreal height) {
        hairline(top);
        strip.place(m_page, {m_left, top + (height - strip.height()) / 2});
    });
}

QList<TextBlock> InformationLayout::fitDates(qreal width, bool wide)
{
    const TextStyle label = style(u"small"_s, false, 1, QColor::fromRgb(quietColour));
    QList<TextBlock> dates;
    for (const auto &[name, value] : {std::pair(m_content.issuedLabel, m_content.issued),
                                      std::pair(m_content.validToLabel, m_content.validTo),
                                      std::pair(m_content.numberLabel, m_content.number)}) {
        if (wide) {
            dates.append(m_page.fit(name + u' ' + value, style(u"small"_s, false, 3), width));
        } else { // each under its label: a date that is broken by the edge reads badly
            dates.append(m_page.fit(name, label, width));
            dates.append(m_page.fit(value, style(u"small"_s, true, 2), width));
        }
    }
    return dates;
}

void InformationLayout::addFoot()
{
    const qreal quiet = QrCode::quietZone * m_place.module;
    // The modules line up with the text above; the quiet zone is also the gap to the words.
    const qreal width = m_width - (m_place.side - quiet);
    const bool wide = m_wideFoot = width > 30;
    const qreal icon = wide ? m_format.icon * 0.75 : 0;
    const qreal indent = wide ? icon + 1.6 * m_unit : 0;
    const TextStyle small = style(u"small"_s, false, 3);
    QList<TextBlock> who{
        m_page.fit(m_content.assessedHow, style(u"small"_s, false, 2, QColor::fromRgb(quietColour)),
                   width - indent),
        m_page.fit(m_content.assessor, style(u"assessor"_s, true, 4), width - indent)};
    if (!m_content.accreditation.isEmpty())
        who.append(m_page.fit(m_content.accreditation, small, width - indent));
    const QList<TextBlock> dates = fitDates(width, wide);
    QList<TextBlock> check;
    if (wide) // else it has a line of its own below
        check.append(m_page.fit(m_content.check, style(u"small"_s, true, 4), width));

    const qreal pad = 0.8 * m_unit;
    const qreal text = heightOf(who) + heightOf(dates) + heightOf(check);
    const qreal needed = std::max(text + 2 * pad, m_place.side) + pad;
    addSection(needed, 0.8, [=, this](qreal top, qreal height) {
        hairline(top);
        // Three groups beside the modules; the room between them is shared.
        const qreal modules = m_place.side - 2 * quiet;
        const qreal room = std::max(0.0, modules - text) / 2;
        qreal y = top + (height - text - 2 * room) / 2;
        if (wide) {
            const QRectF box(m_left, y + (heightOf(who) - icon) / 2, icon, icon);
            m_page.artifact(box, [name = m_content.assessorIcon, box, accent = accent()](
                                     QPainter &painter) { paintIcon(painter, name, box, accent); });
        }
        y = placeAll(who, {m_left + indent, y}) + room;
        y = placeAll(dates, {m_left, y}) + room;
        placeAll(check, {m_left, y});
        placeQr(m_page, m_content, m_qr, m_place,
                {m_left + m_width + quiet - m_place.side, top + (height - m_place.side) / 2});
    });
}

qreal InformationLayout::heightOf(const QList<TextBlock> &blocks)
{
    qreal height = 0;
    for (const TextBlock &block : blocks)
        height += block.height();
    return height;
}

qreal InformationLayout::placeAll(const QList<TextBlock> &blocks, QPointF at)
{
    for (const TextBlock &block : blocks)
        at.ry() = m_page.place(Role::Paragraph, block, at);
    return at.y();
}

void InformationLayout::addDisclaimer()
{
    QList<TextBlock> lines;
    if (!m_wideFoot)
        lines.append(m_page.fit(m_content.check, style(u"small"_s, true, 3), m_width));
    lines.append(m_page.fit(m_content.disclaimer, style(u"disclaimer"_s, false, 3), m_width));
    const qreal pad = 0.7 * m_unit;
    addSection(heightOf(lines) + 2 * pad + 0.4 * m_unit, 0, [=, this](qreal top, qreal) {
        hairline(top);
        placeAll(lines, {m_left, top + pad});
    });
}

Error tooMuch(const LabelContent &content, const LabelFormat &format, qreal missing)
{
    QStringList texts{content.product, content.detail, content.manufacturer, content.assessor};
    for (const LabelFact &fact : content.answers + content.facts)
        texts.append(fact.answer);
    const auto longest = std::max_element(texts.begin(), texts.end(),
                                          [](auto &a, auto &b) { return a.size() < b.size(); });
    return {.kind = Error::Kind::Refused,
            .what = QCoreApplication::translate("labels::InformationLayout",
                                                "the label has too much text"),
            .where = format.id,
            .why = QCoreApplication::translate(
                       "labels::InformationLayout",
                       "%1 mm are missing in the smallest type; the longest text is “%2”")
                       .arg(QString::number(missing, 'f', 1), *longest),
            .advice = QCoreApplication::translate("labels::InformationLayout",
                                                  "shorten it or choose a larger format")};
}

} // namespace

Result<LabelPage> layOutInformation(const LabelContent &content, const LabelFormat &format,
                                    const std::optional<QrCode> &qr)
{
    const Result<QrPlace> place = qrPlace(format, qr);
    if (!place)
        return place.error();
    constexpr int steps = 8;
    qreal slack = 0;
    for (int step = 0; step <= 2 * steps; ++step) {
        const Ease ease{.large = std::min(1.0, 2 - qreal(step) / steps),
                        .small = std::max(0.0, 1 - qreal(step) / steps)};
        InformationLayout layout(content, format, qr, *place, ease);
        slack = layout.slack();
        if (layout.failed() ? step == 2 * steps : slack >= 0)
            return layout.finish();
    }
    return tooMuch(content, format, -slack);
}

} // namespace labels
