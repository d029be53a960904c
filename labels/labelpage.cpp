#include "labels/labelpage.h"

#include "labels/artwork.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Result;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::PageComposer)
};

bool isReadFromTheRight(QChar letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

} // namespace

PageComposer::PageComposer(QSizeF size, Qt::LayoutDirection direction) : m_direction(direction)
{
    m_page.size = size;
}

QRectF PageComposer::placed(const QRectF &box) const
{
    if (!isMirrored())
        return box;
    return {QPointF(m_page.size.width() - box.right(), box.top()), box.size()};
}

Art PageComposer::placed(const QRectF &box, const Art &paint) const
{
    if (!isMirrored())
        return paint;
    return [paint, across = placed(box).left() - box.left()](QPainter &painter) {
        painter.translate(across, 0);
        paint(painter);
    };
}

TextBlock PageComposer::fit(const QString &text, const TextStyle &style, qreal width)
{
    // A name in other letters keeps its own direction; a sentence that holds one has the label's.
    TextStyle directed = style;
    if (isMirrored() && std::any_of(text.begin(), text.end(), isReadFromTheRight))
        directed.direction = m_direction;
    Result<TextBlock> block = TextBlock::fit(text, directed, width);
    if (block)
        return *std::move(block);
    refuse(block.error());
    return {};
}

QByteArray PageComposer::placed(const QRectF &box, const QByteArray &name) const
{
    if (name.isEmpty())
        return {};
    QByteArray all = name + '\0';
    const QRectF there = placed(box);
    for (const qreal number : {box.left(), there.left(), box.top(), box.width(), box.height(),
                               m_page.size.width(), m_page.size.height()})
        all.append(reinterpret_cast<const char *>(&number), sizeof number);
    return all;
}

void PageComposer::artifact(const QRectF &box, const Art &paint, const QByteArray &name)
{
    m_page.elements.append({LabelElement::Role::Artifact,
                            {},
                            0,
                            placed(box),
                            {placed(box, paint)},
                            placed(box, name)});
}

void PageComposer::figure(const QString &words, const QRectF &box, const Art &paint,
                          const QByteArray &name)
{
    m_page.elements.append({LabelElement::Role::Figure,
                            words,
                            0,
                            placed(box),
                            {placed(box, paint)},
                            placed(box, name)});
}

void PageComposer::code(const QString &words, const QrFigure &figure)
{
    const qreal side = figure.module * figure.code.modulesWithQuietZone();
    m_page.qrBox = placed(QRectF(figure.topLeft, QSizeF(side, side)));
    QrFigure there = figure;
    there.topLeft = m_page.qrBox.topLeft();
    m_page.elements.append({LabelElement::Role::Figure, words, 0, m_page.qrBox, {there}});
}

qreal PageComposer::place(LabelElement::Role role, const TextBlock &block, QPointF at)
{
    const QRectF box = placed(QRectF(at, QSizeF(block.width(), block.height())));
    LabelElement element{role, block.text(), block.size(), box, {}};
    for (int line = 0; line < block.lineCount(); ++line) {
        const qreal left = isMirrored() ? box.right() - block.lineWidth(line) : box.left();
        element.parts.append(
            TextLine{block, line, {left, box.top() + line * block.lineHeight()}, false});
    }
    m_page.elements.append(element);
    return box.bottom();
}

void PageComposer::placeUpwards(LabelElement::Role role, const TextBlock &block, QPointF at)
{
    const QRectF box =
        placed(QRectF(at.x(), at.y() - block.width(), block.height(), block.width()));
    LabelElement element{role, block.text(), block.size(), box, {}};
    for (int line = 0; line < block.lineCount(); ++line) {
        // Upwards the text of a language that is read from the right begins above.
        const qreal up = isMirrored() ? block.width() - block.lineWidth(line) : 0;
        element.parts.append(TextLine{
            block, line, {box.left() + line * block.lineHeight(), box.bottom() - up}, true});
    }
    m_page.elements.append(element);
}

void PageComposer::logo(const LabelLogo &logo)
{
    const QRectF area = placed(logo.area);
    for (const LabelElement &element : std::as_const(m_page.elements)) {
        if (element.box.intersects(area)) {
            refuse({.kind = Error::Kind::Refused,
                    .what = Text::tr("the logo stands in the way"),
                    .where = u"/logo"_s,
                    .why = element.text.isEmpty()
                               ? Text::tr("its area covers a part of the label")
                               : Text::tr("its area covers “%1”").arg(element.text),
                    .advice = Text::tr("move it into a strip that \"freeMm\" keeps for it")});
            break;
        }
    }
    const LabelElement figure{
        LabelElement::Role::Figure,
        logo.words,
        0,
        placed(logo.box),
        {placed(logo.box, [logo](QPainter &painter) { paintLogo(painter, logo); })}};
    if (area.center().y() < m_page.size.height() / 2)
        m_page.elements.prepend(figure);
    else
        m_page.elements.append(figure);
}

void PageComposer::refuse(const Error &error)
{
    if (!m_problem)
        m_problem = error;
}

std::optional<Error> PageComposer::problem() const
{
    if (m_problem)
        return m_problem;
    constexpr qreal hair = 0.01; // mm
    const QRectF edge = QRectF({0, 0}, m_page.size).adjusted(-hair, -hair, hair, hair);
    QList<const LabelElement *> read;
    for (const LabelElement &element : m_page.elements) {
        if (!edge.contains(element.box)) {
            return Error{.kind = Error::Kind::Refused,
                         .what = Text::tr("the label has too much text"),
                         .where = element.text,
                         .why = Text::tr("it does not fit onto the format"),
                         .advice = Text::tr("choose a larger format or shorten it")};
        }
        if (element.role != LabelElement::Role::Artifact && !element.box.isEmpty())
            read.append(&element);
    }
    for (qsizetype i = 0; i < read.size(); ++i) {
        const QRectF inside = read[i]->box.adjusted(hair, hair, -hair, -hair);
        for (qsizetype k = i + 1; k < read.size(); ++k) {
            if (inside.intersects(read[k]->box.adjusted(hair, hair, -hair, -hair))) {
                return Error{.kind = Error::Kind::Refused,
                             .what = Text::tr("two things stand in the same place"),
                             .where = read[k]->text,
                             .why = Text::tr("it runs into “%1”").arg(read[i]->text),
                             .advice = Text::tr("choose a larger format or shorten it")};
            }
        }
    }
    return {};
}

Result<LabelPage> PageComposer::finish() const
{
    if (const auto found = problem())
        return *found;
    return m_page;
}

} // namespace labels
