#include "labels/textblock.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontInfo>
#include <QGlyphRun>
#include <QMutex>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace {

// Text is laid out large and scaled down, so that its shape does not depend on the device.
constexpr int unitsPerEm = TextBlock::unitsPerEm;
constexpr qreal mmPerPoint = 25.4 / 72;
constexpr qreal sizeStep = 0.1; // points

// Noto Sans asks for 1.36 em from line to line, which is much for a label: 1.17 em is enough for
// most Latin text. Accents on capitals and other scripts get what their glyphs need.
constexpr qreal leastAscent = 0.91;
constexpr qreal leastDescent = 0.26;

// A word that stands alone on a second line looks worse than type a little smaller on one line.
constexpr qreal squeeze = 0.84;

// Most words stand on every label of a batch: they are set once.
constexpr int mostSetTexts = 2048; // of 1 to 3 kB

const QString &family()
{
    static const QString name = u"Noto Sans"_s;
    return name;
}

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
    QTextOption option = layout.textOption();
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

/// Takes the glyphs of \a line out of the layout; false when one is missing or cannot be embedded.
/// \a ascent and \a descent, in type sizes, grow to what the glyphs need.
bool takeGlyphs(const QTextLine &line, SetLine &into, qreal &ascent, qreal &descent)
{
    into.width = line.naturalTextWidth();
    const QPointF origin(line.x(), line.y() + line.ascent());
    const QList<QGlyphRun> runs = line.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        GlyphRun taken;
        if (font.familyName().startsWith(family()))
            taken.face = LabelFace::of(font);
        if (!taken.face)
            return false;
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        // From left to right, whatever the script: so text is found in a PDF by those who read it.
        QList<qsizetype> order(glyphs.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&positions](qsizetype a, qsizetype b) {
            return positions[a].x() < positions[b].x();
        });
        for (const qsizetype i : std::as_const(order)) {
            if (glyphs[i] == 0 || glyphs[i] >= quint32(taken.face->glyphCount()))
                return false;
            const QPointF at = positions[i] - origin;
            const QRectF box = font.boundingRect(glyphs[i]);
            ascent = std::max(ascent, -(at.y() + box.top()) / unitsPerEm);
            descent = std::max(descent, (at.y() + box.bottom()) / unitsPerEm);
            taken.glyphs.append(GlyphId(glyphs[i]));
            taken.positions.append(at);
        }
        into.runs.append(taken);
    }
    return true;
}

/// All that decides how a text is set, exactly.
QByteArray keyOf(const QString &text, const TextStyle &style, qreal width)
{
    QByteArray key = text.toUtf8() + '\0' + (style.bold ? 'b' : ' ');
    for (const qreal number :
         {style.size.least, style.size.usual, width, qreal(style.lines), qreal(style.direction)})
        key.append(reinterpret_cast<const char *>(&number), sizeof number);
    return key;
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
    static std::atomic<bool> found = false; // fonts do not go away while a program runs
    if (found)
        return Ok;
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
        if (!LabelFace::of(QRawFont::fromFont(labelFont(bold)))) {
            return Error{.kind = Error::Kind::NotFound,
                         .what = QCoreApplication::translate("labels::TextBlock",
                                                             "the label cannot be drawn"),
                         .why = QCoreApplication::translate(
                             "labels::TextBlock",
                             "Noto Sans is installed in a form that a label cannot embed"),
                         .advice = QCoreApplication::translate(
                             "labels::TextBlock",
                             "install its static TrueType files (the package fonts-noto-core)")};
        }
    }
    found = true;
    return Ok;
}

Result<TextBlock> TextBlock::fit(const QString &text, const TextStyle &style, qreal width)
{
    Q_ASSERT(style.size.least >= leastType);
    TextBlock block;
    block.m_text = text.simplified();
    block.m_colour = style.colour;

    static QMutex mutex;
    static QCache<QByteArray, std::shared_ptr<const Set>> cache(mostSetTexts);
    const QByteArray key = keyOf(block.m_text, style, width);
    {
        const QMutexLocker locker(&mutex);
        if (const auto *known = cache.object(key)) {
            block.m_set = *known;
            return block;
        }
    }
    const Result<std::shared_ptr<const Set>> set = setText(block.m_text, style, width);
    if (!set)
        return set.error();
    block.m_set = *set;
    const QMutexLocker locker(&mutex);
    cache.insert(key, new std::shared_ptr<const Set>(block.m_set));
    return block;
}

/// A text on one line; its shape does not depend on the size of the type. No lines when a glyph is
/// missing.
std::shared_ptr<const TextBlock::Set> TextBlock::oneLine(const QString &text,
                                                         const TextStyle &style)
{
    static QMutex mutex;
    static QCache<QByteArray, std::shared_ptr<const Set>> cache(mostSetTexts);
    const QByteArray key =
        text.toUtf8() + (style.bold ? '\1' : '\0') + char('0' + int(style.direction));
    {
        const QMutexLocker locker(&mutex);
        if (const auto *known = cache.object(key))
            return *known;
    }
    constexpr qreal anyWidth = 1e5;
    QTextLayout layout(text, labelFont(style.bold));
    layout.setCacheEnabled(true);
    QTextOption option;
    option.setTextDirection(style.direction);
    layout.setTextOption(option);
    breakLines(layout, anyWidth, QTextOption::WordWrap);
    auto set = std::make_shared<Set>();
    set->ascent = leastAscent;
    set->descent = leastDescent;
    SetLine line;
    if (layout.lineCount() == 1 && takeGlyphs(layout.lineAt(0), line, set->ascent, set->descent))
        set->lines.append(line);
    const QMutexLocker locker(&mutex);
    cache.insert(key, new std::shared_ptr<const Set>(set));
    return set;
}

/// The text on one line, if that costs little; null when it does not fit. The labels of a batch
/// differ in a name and a number, and every size that is tried for them would shape them anew.
std::shared_ptr<const TextBlock::Set> TextBlock::setOnOneLine(const QString &text,
                                                              const TextStyle &style, qreal width)
{
    constexpr qreal hair = 1; // hundredths of the type size: what is so near is broken to be sure
    const std::shared_ptr<const Set> line = oneLine(text, style);
    if (line->lines.isEmpty())
        return {};
    const Span &size = style.size;
    const qreal least = std::max(size.least, size.usual * squeeze);
    for (qreal at = size.usual; at > least - sizeStep; at -= sizeStep) {
        const qreal tried = std::max(at, least);
        const qreal room = width * unitsPerEm / (tried * mmPerPoint);
        const qreal needed = line->lines.first().width;
        if (std::abs(room - needed) < hair)
            return {};
        if (needed > room)
            continue;
        auto set = std::make_shared<Set>(*line);
        set->size = tried;
        return set;
    }
    return {};
}

Result<std::shared_ptr<const TextBlock::Set>>
TextBlock::setText(const QString &text, const TextStyle &style, qreal width)
{
    if (auto line = setOnOneLine(text, style, width))
        return line;
    QTextLayout layout(text, labelFont(style.bold));
    layout.setCacheEnabled(true);
    QTextOption option;
    option.setTextDirection(style.direction);
    layout.setTextOption(option);

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
    auto set = std::make_shared<Set>();
    bool fits = false;
    for (const Attempt &attempt : attempts) {
        for (qreal at = attempt.usual; !fits && at > attempt.least - sizeStep; at -= sizeStep) {
            set->size = std::max(at, attempt.least);
            fits = breakLines(layout, width * unitsPerEm / (set->size * mmPerPoint), attempt.mode)
                   && layout.lineCount() <= attempt.lines;
        }
    }
    if (!fits)
        return tooLong(text, width);

    balance(layout, width * unitsPerEm / (set->size * mmPerPoint));
    set->ascent = leastAscent;
    set->descent = leastDescent;
    set->lines.resize(layout.lineCount());
    for (int i = 0; i < layout.lineCount(); ++i) {
        if (!takeGlyphs(layout.lineAt(i), set->lines[i], set->ascent, set->descent))
            return missingGlyph(text);
    }
    return std::shared_ptr<const Set>(set);
}

qreal TextBlock::ascent() const
{
    return m_set ? m_set->ascent * m_set->size * mmPerPoint : 0;
}

qreal TextBlock::lineHeight() const
{
    return m_set ? (m_set->ascent + m_set->descent) * m_set->size * mmPerPoint : 0;
}

qreal TextBlock::lineWidth(int line) const
{
    return m_set->lines[line].width * m_set->size * mmPerPoint / unitsPerEm;
}

qreal TextBlock::width() const
{
    qreal widest = 0;
    for (int line = 0; line < lineCount(); ++line)
        widest = std::max(widest, lineWidth(line));
    return widest;
}

} // namespace labels
