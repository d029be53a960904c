#pragma once

#include "labels/labelpage.h"

#include "assessment/result.h"

#include <QByteArray>

namespace labels {

/// Reads the QR code of a written label back before it is signed (features.md L6): the page is
/// rendered at 300 and 203 dots per inch, as label printers have, and read in two ways. A decoder
/// must give \a text, and nothing else that looks like a code may stand on the page; and each
/// module must be as it was made, because a decoder would mend a damaged one without a word.
/// Refused with the reason when not.
assessment::Status checkQrCode(const QByteArray &pdf, const LabelPage &page,
                               const QByteArray &text);

} // namespace labels
