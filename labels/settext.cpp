#include "labels/settext.h"

#include "labels/textblock.h"

#include <QGlyphRun>
#include <QHash>

#include <algorithm>

namespace labels {

namespace {

// Laid out large and scaled down, as on a label: the lines do not depend on the device.
constexpr int unitsPerEm = 100;
constexpr qreal mmPerPoint = 25.4 / 72;

const QFont &fontOf(bool bold)
{
    static const QFont regular = labelFont(false);
    static const QFont strong = labelFont(true);
    return bold ? strong : regular;
}

/// Whether no font here has a glyph for \a character. PDF/A wants none to be missing.
bool isMissing(char32_t character)
{
    const QString text = QString::fromUcs4(&character, 1);
    QTextLayout layout(text, fontOf(false));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::any_of(runs.begin(), runs.end(),
                       [](const QGlyphRun &run) { return run.glyphIndexes().contains(0); });
}

/// \a text with a mark in the place of each character that cannot be set. A label is refused then;
/// a report is always made.
QString settable(const QString &text)
{
    constexpr char32_t surelyThere = 0x250;     // Latin with its extensions
    thread_local QHash<char32_t, bool> missing; // each thread asks for itself
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < surelyThere; });
    if (plain)
        return text;
    QString out;
    const auto characters = text.toUcs4();
    for (const char32_t character : characters) {
        bool lacking = false;
        if (character >= surelyThere && character != QChar::LineSeparator) {
            auto known = missing.constFind(character);
            if (known == missing.constEnd())
                known = missing.insert(character, isMissing(character));
            lacking = *known;
        }
        out += lacking ? QString(QChar(QChar::ReplacementCharacter))
                       : QString::fromUcs4(&character, 1);
    }
    return out;
}

/// From line to line in type sizes, 0 = what the font asks for.
qreal leadingOf(const QString &text, qreal wanted)
{
    // The Arabic font asks for 2.1, for stacked vowel signs of the Koran; letters and the signs
    // that are printed today need 1.3.
    constexpr qreal arabicLeading = 1.36; // what Noto Sans asks for
    const auto isLow = [](QChar c) {
        return c.unicode() < 0x250 || (c.unicode() >= 0x2000 && c.unicode() < 0x2100);
    };
    const auto isArabic = [](QChar c) { return c.unicode() >= 0x600 && c.unicode() < 0x700; };
    if (std::all_of(text.begin(), text.end(), isLow))
        return wanted;
    const bool arabic =
        std::all_of(text.begin(), text.end(), [&](QChar c) { return isLow(c) || isArabic(c); });
    return arabic ? std::max(wanted, arabicLeading) : 0;
}

bool isReadFromTheRight(QChar letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

/// The direction of a text in a document that is read from the right. Numbers and signs alone go
/// with the document: "1." has its point at the left there.
Qt::LayoutDirection ownDirection(const QString &text)
{
    const bool turned = std::any_of(text.begin(), text.end(), isReadFromTheRight);
    const bool letters =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return turned || !letters ? Qt::RightToLeft : Qt::LayoutDirectionAuto;
}

} // namespace

void paintFromRight(QPainter &painter, qreal pageWidth)
{
    painter.translate(pageWidth, 0);
    painter.scale(-1, 1);
}

bool isMirrored(const QPainter &painter)
{
    return painter.transform().m11() < 0;
}

void keepShape(QPainter &painter, qreal left, qreal width)
{
    if (!isMirrored(painter))
        return;
    painter.translate(2 * left + width, 0);
    painter.scale(-1, 1);
}

SetText::SetText(const QString &text, const SetType &type, qreal width)
    : m_scale(type.points * mmPerPoint / unitsPerEm)
    , m_width(width / m_scale)
    , m_colour(type.colour)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(settable(lines), fontOf(type.bold));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(type.alignment | Qt::AlignAbsolute);
    if (type.document == Qt::RightToLeft)
        option.setTextDirection(ownDirection(text));
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_advance = leadingOf(text, type.leading) * unitsPerEm;
    qreal y = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(m_width);
        const qreal advance = m_advance > 0 ? m_advance : line.height();
        // What is taken from the line is taken above and below its letters.
        line.setPosition({0, y + (advance - line.height()) / 2});
        y += advance;
    }
    m_layout->endLayout();
}

qreal SetText::height(int first, int end) const
{
    if (first >= end)
        return 0;
    if (m_advance > 0)
        return (end - first) * m_advance * m_scale;
    const QTextLine last = m_layout->lineAt(end - 1);
    return (last.y() + last.height() - m_layout->lineAt(first).y()) * m_scale;
}

qreal SetText::width() const
{
    qreal widest = 0;
    for (int line = 0; line < lineCount(); ++line)
        widest = std::max(widest, m_layout->lineAt(line).naturalTextWidth());
    return widest * m_scale;
}

void SetText::paint(QPainter &painter, QPointF topLeft, int first, int end) const
{
    if (first >= end)
        return;
    painter.save();
    painter.translate(topLeft);
    painter.scale(m_scale, m_scale);
    painter.setPen(m_colour);
    const bool mirrored = isMirrored(painter);
    keepShape(painter, 0, m_width);
    const qreal up = m_advance > 0 ? -first * m_advance : -m_layout->lineAt(first).y();
    for (int number = first; number < end; ++number) {
        const QTextLine line = m_layout->lineAt(number);
        const QRectF words = line.naturalTextRect();
        const qreal across = mirrored ? m_width - words.left() - words.right() : 0;
        line.draw(&painter, {across, up});
    }
    painter.restore();
}

} // namespace labels
