#pragma once

#include "labels/labelcontent.h"
#include "labels/labelformat.h"
#include "labels/labelpage.h"
#include "labels/qrcode.h"

#include "assessment/result.h"

#include <optional>

namespace labels {

/// Lays the content out on a format of its kind. A draft has no QR code. Refused when a text or
/// the QR code does not fit; the error says what is too long or which size is needed.
assessment::Result<LabelPage> layOut(const LabelContent &content, const LabelFormat &format,
                                     const std::optional<QrCode> &qr);

/// Where a QR code stands and how large its modules are.
struct QrPlace
{
    qreal module = 0; ///< side of a module
    qreal side = 0;   ///< of the whole code with its quiet zone
};

/// As large as the format allows. Without a code (on a draft) the place an ordinary one takes.
assessment::Result<QrPlace> qrPlace(const LabelFormat &format, const std::optional<QrCode> &qr);

/// Puts the QR code, or on a draft the hatched place of it, with its quiet zone at \a topLeft.
void placeQr(PageComposer &page, const LabelContent &content, const std::optional<QrCode> &qr,
             const QrPlace &place, QPointF topLeft);

/// Writes across a draft that it is no label.
void placeDraftWords(PageComposer &page, const LabelContent &content, QSizeF size);

} // namespace labels
