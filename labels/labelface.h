#pragma once

#include <QByteArray>
#include <QList>
#include <QRawFont>

#include <memory>
#include <vector>

struct hb_face_t;

namespace labels {

using GlyphId = quint16;

/// One font file with TrueType outlines, as labels embed it: its tables, what its glyphs are called
/// in Unicode, and the glyphs that are in every subset. Made once in a process and never changed
/// after: any thread may use it.
class LabelFace
{
public:
    /// The face behind \a font, the same object for the same font; nullptr when its file holds no
    /// TrueType outlines or is a variable font, of which a PDF cannot embed one instance.
    static const LabelFace *of(const QRawFont &font);

    ~LabelFace();
    Q_DISABLE_COPY_MOVE(LabelFace)

    QByteArray postScriptName() const { return m_name; }
    int glyphCount() const { return int(m_unicode.size()); }
    /// Width of \a glyph in thousandths of the type size.
    int advance(GlyphId glyph) const { return m_advances[glyph]; }
    /// The character that \a glyph stands for, 0 when it stands for none or for several.
    char32_t unicode(GlyphId glyph) const { return m_unicode[glyph]; }
    /// The glyphs that each subset holds, sorted: what most labels are written with, so that labels
    /// of a batch share one subset. The missing glyph only, for other scripts than Latin.
    const QList<GlyphId> &repertoire() const { return m_repertoire; }
    hb_face_t *tables() const { return m_face; }

private:
    explicit LabelFace(const QRawFont &font);
    void readCharacters();

    QByteArray m_file;
    hb_face_t *m_face = nullptr;
    QByteArray m_name;
    std::vector<int> m_advances;
    std::vector<char32_t> m_unicode;
    QList<GlyphId> m_repertoire;
};

} // namespace labels
