#include "labels/labelpage.h"

#include <QCoreApplication>

namespace labels {

using assessment::Error;
using assessment::Result;

PageComposer::PageComposer(QSizeF size)
{
    m_page.size = size;
}

TextBlock PageComposer::fit(const QString &text, const TextStyle &style, qreal width)
{
    Result<TextBlock> block = TextBlock::fit(text, style, width);
    if (block)
        return *std::move(block);
    refuse(block.error());
    return {};
}

void PageComposer::artifact(const QRectF &box, const std::function<void(QPainter &)> &paint)
{
    m_page.elements.append({LabelElement::Role::Artifact, {}, 0, box, {paint}});
}

void PageComposer::figure(const QString &words, const QRectF &box,
                          const std::function<void(QPainter &)> &paint)
{
    m_page.elements.append({LabelElement::Role::Figure, words, 0, box, {paint}});
}

qreal PageComposer::place(LabelElement::Role role, const TextBlock &block, QPointF at)
{
    LabelElement element{
        role, block.text(), block.size(), QRectF(at, QSizeF(block.width(), block.height())), {}};
    for (int line = 0; line < block.lineCount(); ++line) {
        const qreal top = at.y() + line * block.lineHeight();
        element.parts.append([block, line, left = at.x(), top](QPainter &painter) {
            block.paintLine(painter, line, left, top);
        });
    }
    m_page.elements.append(element);
    return element.box.bottom();
}

void PageComposer::placeUpwards(LabelElement::Role role, const TextBlock &block, QPointF at)
{
    LabelElement element{role,
                         block.text(),
                         block.size(),
                         QRectF(at.x(), at.y() - block.width(), block.height(), block.width()),
                         {}};
    for (int line = 0; line < block.lineCount(); ++line) {
        element.parts.append([block, line, at](QPainter &painter) {
            painter.save();
            painter.translate(at);
            painter.rotate(-90);
            block.paintLine(painter, line, 0, line * block.lineHeight());
            painter.restore();
        });
    }
    m_page.elements.append(element);
}

void PageComposer::refuse(const Error &error)
{
    if (!m_problem)
        m_problem = error;
}

Result<LabelPage> PageComposer::finish() const
{
    if (m_problem)
        return *m_problem;
    constexpr qreal hair = 0.01; // mm
    const QRectF edge = QRectF({0, 0}, m_page.size).adjusted(-hair, -hair, hair, hair);
    for (const LabelElement &element : m_page.elements) {
        if (!edge.contains(element.box)) {
            return Error{.kind = Error::Kind::Refused,
                         .what = QCoreApplication::translate("labels::PageComposer",
                                                             "the label has too much text"),
                         .where = element.text,
                         .why = QCoreApplication::translate("labels::PageComposer",
                                                            "it does not fit onto the format"),
                         .advice = QCoreApplication::translate(
                             "labels::PageComposer", "choose a larger format or shorten it")};
        }
    }
    return m_page;
}

} // namespace labels
