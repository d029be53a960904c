#pragma once

#include "labels/textblock.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>

namespace labels {

/// One thing on a label, in the order in which it is read. Its parts are painted one after the
/// other; each becomes marked content of its own in the PDF.
struct LabelElement
{
    /// The standard structure types of PDF 1.4 (§9.7.4) that a label needs. Artifacts are what a
    /// screen reader leaves out.
    enum class Role { Artifact, Heading, Paragraph, Figure };

    Role role = Role::Artifact;
    QString text;   ///< what it says, whole, "" for artifacts
    qreal size = 0; ///< of its type in points, 0 without text
    QRectF box;     ///< millimetres from the top left corner of the label
    QList<std::function<void(QPainter &)>> parts; ///< each on a painter scaled to millimetres
};

/// A label that is laid out and ready to be painted.
struct LabelPage
{
    QSizeF size; ///< millimetres
    QList<LabelElement> elements;
    QRectF qrBox; ///< of the QR code with its quiet zone; empty on a draft
};

/// Collects the elements of a page. The first thing that does not fit is kept and ends up as the
/// result; what is composed after it does not matter any more.
class PageComposer
{
public:
    explicit PageComposer(QSizeF size);

    /// Fits \a text into \a width; an empty block when it does not fit.
    TextBlock fit(const QString &text, const TextStyle &style, qreal width);

    void artifact(const QRectF &box, const std::function<void(QPainter &)> &paint);
    void figure(const QString &words, const QRectF &box,
                const std::function<void(QPainter &)> &paint);
    /// Places \a block with its top left corner at \a at; returns its bottom.
    qreal place(LabelElement::Role role, const TextBlock &block, QPointF at);
    /// Places \a block turned by 90°, so that it reads upwards; \a at is its bottom left corner.
    void placeUpwards(LabelElement::Role role, const TextBlock &block, QPointF at);
    void setQrBox(const QRectF &box) { m_page.qrBox = box; }

    void refuse(const assessment::Error &error);
    bool failed() const { return m_problem.has_value(); }
    /// The page; refused when something did not fit or lies outside the label.
    assessment::Result<LabelPage> finish() const;

private:
    LabelPage m_page;
    std::optional<assessment::Error> m_problem;
};

} // namespace labels
