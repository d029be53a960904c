#pragma once

#include "labels/labelpage.h"

#include <QByteArray>
#include <QList>

namespace labels {

/// A font of a page: its resource name, and the glyphs that are used beside the repertoire of the
/// face (sorted).
struct PageFont
{
    QByteArray name;
    const LabelFace *face = nullptr;
    QList<GlyphId> more;
};

/// An element of a page with its marked contents (PDF 1.4 §9.6), in reading order; no artifacts.
struct PageTag
{
    LabelElement::Role role = LabelElement::Role::Paragraph;
    QString text;
    QList<int> marks;
};

/// A label as a PDF paints it: operators in points from the bottom left corner, the fonts they
/// name, and what is what. Colours are DeviceRGB; there is nothing else that needs resources.
struct PageContent
{
    QSizeF size; ///< points
    QByteArray operators;
    QList<PageFont> fonts;
    QList<PageTag> tags;
    int marks = 0; ///< marked contents, numbered from 0
};

/// The operators of \a page. Everything is painted in reading order but the QR code, which comes
/// last: see codefigure.h. The same page gives the same operators in every process. Any thread of a
/// QGuiApplication.
PageContent pageContent(const LabelPage &page);

} // namespace labels
