#pragma once

#include "labels/labelpage.h"

#include "assessment/result.h"

#include <QByteArray>

namespace labels {

/// Reads the QR code of a written label back before it is signed (features.md L6): the page is
/// rendered at 300 and 203 dots per inch, as label printers have, and read by two decoders. One
/// must find \a text and nothing else that looks like a code on the whole page, the other must read
/// it in its place; and each module must be as it was made, because a decoder would mend a damaged
/// one without a word. Refused with the reason when not. Any thread of a QGuiApplication.
assessment::Status checkQrCode(const QByteArray &pdf, const LabelPage &page,
                               const QByteArray &text);

} // namespace labels
