#pragma once

#include "labels/verifydocument.h"

#include <optional>

namespace labels {

/// checkDocument() without a PDF library, for the files that are written as ours are and in which
/// nothing is wrong: nearly all that are ever checked. Nothing for any other, of which the library
/// has to say what is wrong. \a layout is what checkLayout() found without a problem. The file may
/// be hostile.
std::optional<DocumentCheck> checkPlainDocument(const LayoutCheck &layout);

/// Whether \a bytes begin and end as every PDF does. No library is asked: most of other people's
/// files have cross-reference streams, and what those unpack to nothing bounds.
bool looksLikePdf(QByteArrayView bytes);

} // namespace labels
