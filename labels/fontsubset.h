#pragma once

#include "labels/labelface.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace labels {

/// Some glyphs of a face as the objects of a PDF hold them. Streams are packed (FlateDecode).
struct FontSubset
{
    QByteArray name;       ///< "ABCDEF+NotoSans-Bold": the letters are made from the content
    QByteArray file;       ///< /FontFile2
    qsizetype length = 0;  ///< of the file unpacked
    QByteArray unicode;    ///< /ToUnicode
    QByteArray glyphs;     ///< /CIDSet, a bit for each glyph in the file
    QByteArray widths;     ///< the array of /W
    QByteArray descriptor; ///< entries of the font descriptor that measure the face
};

/// The repertoire of \a face and \a more (sorted) as a subset that keeps the numbers of glyphs. The
/// same glyphs give the same bytes in every process. What was made lately is kept, so that the
/// labels of a batch pay for it once. Any thread. nullptr when the font file is damaged.
std::shared_ptr<const FontSubset> fontSubset(const LabelFace &face, const QList<GlyphId> &more);

/// \a bytes for a stream with /FlateDecode.
QByteArray packed(const QByteArray &bytes, int level);

} // namespace labels
