#include "labels/textblock.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QGlyphRun>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace {

// Text is laid out large and scaled down, so that its shape does not depend on the device.
constexpr int unitsPerEm = 100;
constexpr qreal mmPerPoint = 25.4 / 72;
constexpr qreal sizeStep = 0.1; // points

// Noto Sans asks for 1.36 em from line to line, which is much for a label: 1.17 em is enough for
// most Latin text. Accents on capitals and other scripts get what their glyphs need.
constexpr qreal leastAscent = 0.91;
constexpr qreal leastDescent = 0.26;

// A word that stands alone on a second line looks worse than type a little smaller on one line.
constexpr qreal squeeze = 0.84;

const QString &family()
{
    static const QString name = u"Noto Sans"_s;
    return name;
}

struct Reach
{
    qreal ascent = leastAscent;
    qreal descent = leastDescent;
};

Error missingGlyph(const QString &text)
{
    return {.kind = Error::Kind::Refused,
            .what = QCoreApplication::translate("labels::TextBlock", "the label cannot be drawn"),
            .where = text,
            .why = QCoreApplication::translate(
                "labels::TextBlock", "the fonts of the label lack a character of this text"),
            .advice = QCoreApplication::translate(
                "labels::TextBlock", "write it in Latin, Arabic or Devanagari letters")};
}

Error tooLong(const QString &text, qreal width)
{
    return {.kind = Error::Kind::Refused,
            .what = QCoreApplication::translate("labels::TextBlock", "the text is too long"),
            .where = text,
            .why = QCoreApplication::translate(
                       "labels::TextBlock",
                       "it does not fit into %1 mm on the label, even in its smallest type")
                       .arg(QString::number(width, 'f', 1)),
            .advice = QCoreApplication::translate("labels::TextBlock",
                                                  "shorten it or choose a larger format")};
}

/// Breaks the layout to \a width units; false when a line sticks out.
bool breakLines(QTextLayout &layout, qreal width, QTextOption::WrapMode mode)
{
    QTextOption option;
    option.setWrapMode(mode);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    bool fits = true;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        fits = fits && line.naturalTextWidth() <= width;
    }
    layout.endLayout();
    return fits;
}

/// Makes the lines about equally long without adding one, so that no word stands alone at the end.
void balance(QTextLayout &layout, qreal width)
{
    const QTextOption::WrapMode mode = layout.textOption().wrapMode();
    const int lines = layout.lineCount();
    if (lines < 2 || mode != QTextOption::WordWrap)
        return;
    qreal enough = width;
    qreal tooLittle = width / 2;
    for (int i = 0; i < 6; ++i) {
        const qreal middle = (enough + tooLittle) / 2;
        const bool fits = breakLines(layout, middle, mode) && layout.lineCount() == lines;
        (fits ? enough : tooLittle) = middle;
    }
    breakLines(layout, enough, mode);
}

/// How far the glyphs reach above and below the base line, in em; nullopt when one is missing.
std::optional<Reach> reachOf(const QTextLayout &layout)
{
    Reach reach;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qreal baseline = line.y() + line.ascent();
        const QList<QGlyphRun> runs = line.glyphRuns();
        for (const QGlyphRun &run : runs) {
            const QRawFont font = run.rawFont();
            if (!font.familyName().startsWith(family()))
                return std::nullopt;
            const QList<quint32> glyphs = run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            for (qsizetype glyph = 0; glyph < glyphs.size(); ++glyph) {
                if (glyphs[glyph] == 0)
                    return std::nullopt;
                const qreal y = positions[glyph].y() - baseline;
                const QRectF box = font.boundingRect(glyphs[glyph]);
                reach.ascent = std::max(reach.ascent, -(y + box.top()) / unitsPerEm);
                reach.descent = std::max(reach.descent, (y + box.bottom()) / unitsPerEm);
            }
        }
    }
    return reach;
}

} // namespace

QFont labelFont(bool bold)
{
    QFont font;
    font.setFamilies({family(), u"Noto Sans Arabic"_s, u"Noto Sans Devanagari"_s});
    font.setPixelSize(unitsPerEm);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A little air helps small type, and keeps ligatures away that would not be found by a search.
    font.setLetterSpacing(QFont::PercentageSpacing, 101);
    return font;
}

Status checkLabelFonts()
{
    for (const bool bold : {false, true}) {
        if (QFontInfo(labelFont(bold)).family() != family()) {
            return Error{.kind = Error::Kind::NotFound,
                         .what = QCoreApplication::translate("labels::TextBlock",
                                                             "the label cannot be drawn"),
                         .why = QCoreApplication::translate("labels::TextBlock",
                                                            "the font Noto Sans is not installed"),
                         .advice = QCoreApplication::translate(
                             "labels::TextBlock", "install the package fonts-noto-core")};
        }
    }
    return Ok;
}

Result<TextBlock> TextBlock::fit(const QString &text, const TextStyle &style, qreal width)
{
    Q_ASSERT(style.size.least >= leastType);
    TextBlock block;
    block.m_text = text.simplified();
    block.m_colour = style.colour;
    block.m_layout = std::make_shared<QTextLayout>(block.m_text, labelFont(style.bold));
    block.m_layout->setCacheEnabled(true);
    QTextLayout &layout = *block.m_layout;

    // On one line if that costs little, on several, and with broken words when nothing else helps.
    struct Attempt
    {
        qreal usual, least;
        int lines;
        QTextOption::WrapMode mode;
    };
    const Span &size = style.size;
    const std::array attempts = {
        Attempt{size.usual, std::max(size.least, size.usual * squeeze), 1, QTextOption::WordWrap},
        Attempt{size.usual, size.least, style.lines, QTextOption::WordWrap},
        Attempt{size.least, size.least, style.lines, QTextOption::WrapAtWordBoundaryOrAnywhere}};
    bool fits = false;
    for (const Attempt &attempt : attempts) {
        for (qreal at = attempt.usual; !fits && at > attempt.least - sizeStep; at -= sizeStep) {
            block.m_size = std::max(at, attempt.least);
            fits =
                breakLines(layout, width * unitsPerEm / (block.m_size * mmPerPoint), attempt.mode)
                && layout.lineCount() <= attempt.lines;
        }
    }
    if (!fits)
        return tooLong(block.m_text, width);

    balance(layout, width * unitsPerEm / (block.m_size * mmPerPoint));
    const std::optional<Reach> reach = reachOf(layout);
    if (!reach)
        return missingGlyph(block.m_text);
    block.m_ascent = reach->ascent * block.m_size * mmPerPoint;
    block.m_descent = reach->descent * block.m_size * mmPerPoint;
    return block;
}

qreal TextBlock::lineWidth(int line) const
{
    return m_layout->lineAt(line).naturalTextWidth() * m_size * mmPerPoint / unitsPerEm;
}

qreal TextBlock::width() const
{
    qreal widest = 0;
    for (int line = 0; line < lineCount(); ++line)
        widest = std::max(widest, lineWidth(line));
    return widest;
}

void TextBlock::paintLine(QPainter &painter, int line, qreal left, qreal top) const
{
    const qreal scale = m_size * mmPerPoint / unitsPerEm;
    const QTextLine words = m_layout->lineAt(line);
    painter.save();
    painter.translate(left, top + m_ascent);
    painter.scale(scale, scale);
    painter.setPen(m_colour);
    words.draw(&painter, QPointF(-words.x(), -words.y() - words.ascent()));
    painter.restore();
}

} // namespace labels
