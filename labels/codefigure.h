#pragma once

#include "labels/qrcode.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSizeF>

namespace labels {

// A QR code is the last thing that is painted on a label, in one form and no other (ADR 0033): a
// white square that covers whatever may lie below, then its dark modules as rectangles of whole
// modules. So a check can read it from the page without drawing it.

/// The operators of \a code as marked content \a mark. \a module (points) is the side of a module;
/// the quiet zone's top left corner stands at \a left and \a top, counted in points from the bottom
/// left corner of the page.
QByteArray codeOperators(const QrCode &code, int mark, qreal module, qreal left, qreal top);

/// Whether the last thing painted on a page is the code of \a text, in that form and readable in
/// size, with nothing in front of it but what labels are painted with. \a content are the operators
/// of a page of \a size points whose lower left corner is 0 0 and whose only resources are fonts.
/// Time is linear in the size of \a content, which may be hostile. When it is not so, only drawing
/// the page can tell what is on it. What the glyphs and paths in front of the code look like is not
/// seen.
bool showsCode(QByteArrayView content, QSizeF size, const QByteArray &text);

} // namespace labels
