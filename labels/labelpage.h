#pragma once

#include "labels/labelformat.h"
#include "labels/qrcode.h"
#include "labels/textblock.h"

#include <QByteArray>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <functional>
#include <optional>
#include <variant>

namespace labels {

/// One line of a text.
struct TextLine
{
    TextBlock block;
    int number = 0;
    QPointF at; ///< of the line: its top left corner; the bottom left one when it is turned upwards
    bool upwards = false;
};

/// A QR code with its quiet zone.
struct QrFigure
{
    QrCode code;
    QPointF topLeft;  ///< of the quiet zone
    qreal module = 0; ///< side of one
};

/// Art, painted with paths on a painter scaled to millimetres.
using Art = std::function<void(QPainter &)>;
using LabelPart = std::variant<Art, TextLine, QrFigure>;

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
    QList<LabelPart> parts;
    /// Names what the art of this element looks like and where it lies: elements of one name are
    /// painted with the same operators. "" says nothing.
    QByteArray art = {};
};

/// A label that is laid out and ready to be painted.
struct LabelPage
{
    QSizeF size; ///< millimetres
    QList<LabelElement> elements;
    QRectF qrBox; ///< of the QR code with its quiet zone; empty on a draft
};

/// Collects the elements of a page. Whoever composes counts from the left; on a label that is read
/// from the right everything comes to stand mirrored, each thing as it is: texts end where they
/// would begin, art and code change sides and keep their shape. The first thing that does not fit
/// is kept and ends up as the result; what is composed after it does not matter any more.
class PageComposer
{
public:
    explicit PageComposer(QSizeF size, Qt::LayoutDirection direction = Qt::LeftToRight);

    bool isMirrored() const { return m_direction == Qt::RightToLeft; }

    /// Fits \a text into \a width; an empty block when it does not fit.
    TextBlock fit(const QString &text, const TextStyle &style, qreal width);

    /// \a name tells, with \a box, all that \a paint depends on, so that it need not be painted
    /// for every label of a batch; "" when it is not said.
    void artifact(const QRectF &box, const Art &paint, const QByteArray &name = {});
    void figure(const QString &words, const QRectF &box, const Art &paint,
                const QByteArray &name = {});
    /// Places \a block with its top left corner at \a at; returns its bottom.
    qreal place(LabelElement::Role role, const TextBlock &block, QPointF at);
    /// Places \a block turned by 90°, so that it reads upwards; \a at is its bottom left corner.
    void placeUpwards(LabelElement::Role role, const TextBlock &block, QPointF at);
    void code(const QString &words, const QrFigure &figure);
    /// The picture of an own design, after all that it must not cover: refused when something
    /// stands in its area. It is read first or last, as it stands above or below.
    void logo(const LabelLogo &logo);

    void refuse(const assessment::Error &error);
    bool failed() const { return m_problem.has_value(); }
    /// The page; refused when something did not fit, lies outside the label, or two things that are
    /// read stand in the same place.
    assessment::Result<LabelPage> finish() const;

private:
    QRectF placed(const QRectF &box) const;
    Art placed(const QRectF &box, const Art &paint) const;
    std::optional<assessment::Error> problem() const;
    QByteArray placed(const QRectF &box, const QByteArray &name) const;

    LabelPage m_page;
    Qt::LayoutDirection m_direction;
    std::optional<assessment::Error> m_problem;
};

} // namespace labels
