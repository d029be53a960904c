#pragma once

#include "labels/verifylayout.h"

#include <QByteArrayView>

#include <optional>

namespace labels {

/// The last signature of a file that another program signed, whatever its layout: one /ByteRange
/// [0 a b c] whose gap is exactly a string of hexadecimal digits (ISO 32000-1 §12.8.1). It is
/// never that of a label; but who is told that such a file was changed would be told wrongly.
/// Nothing when there is no such range. Time is linear in the size of \a pdf, which may be hostile.
std::optional<SignatureLayout> foreignSignature(QByteArrayView pdf);

} // namespace labels
