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

} // namespace

SetText::SetText(const QString &text, const SetType &type, qreal width)
    : m_scale(type.points * mmPerPoint / unitsPerEm)
    , m_colour(type.colour)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(settable(lines), fontOf(type.bold));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(type.alignment | Qt::AlignAbsolute);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    qreal y = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width / m_scale);
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout->endLayout();
}

qreal SetText::height(int first, int end) const
{
    if (first >= end)
        return 0;
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
    const QPointF up(0, -m_layout->lineAt(first).y());
    for (int line = first; line < end; ++line)
        m_layout->lineAt(line).draw(&painter, up);
    painter.restore();
}

} // namespace labels
