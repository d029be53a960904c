#include "labels/fontsubset.h"

#include <QCache>
#include <QCryptographicHash>
#include <QMutex>

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>

#include <hb-ot.h>
#include <hb-subset.h>
#include <libdeflate.h>

namespace labels {

namespace {

constexpr int bestLevel = 9;    // packed once, read often
constexpr int mostSubsets = 64; // of 20 to 60 kB

/// What a PDF does not look at in an embedded font with glyph numbers of its own.
constexpr const char *unneeded[] = {"cmap", "OS/2", "name", "post", "GSUB", "GPOS", "GDEF"};

/// The font file with \a glyphs and what they are composed of; \a kept receives the latter too.
QByteArray subsetFile(const LabelFace &face, const QList<GlyphId> &glyphs, QList<GlyphId> &kept)
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (!input)
        return {};
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING
                                         | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    for (const GlyphId glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input), glyph);
    for (const char *table : unneeded)
        hb_set_add(hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG),
                   hb_tag_from_string(table, 4));
    QByteArray file;
    if (hb_subset_plan_t *plan = hb_subset_plan_create_or_fail(face.tables(), input)) {
        const hb_map_t *numbers = hb_subset_plan_old_to_new_glyph_mapping(plan);
        for (int glyph = 0; glyph < face.glyphCount(); ++glyph) {
            if (hb_map_has(numbers, hb_codepoint_t(glyph)))
                kept.append(GlyphId(glyph));
        }
        if (hb_face_t *subset = hb_subset_plan_execute_or_fail(plan)) {
            hb_blob_t *blob = hb_face_reference_blob(subset);
            unsigned length = 0;
            const char *bytes = hb_blob_get_data(blob, &length);
            file = QByteArray(bytes, qsizetype(length));
            hb_blob_destroy(blob);
            hb_face_destroy(subset);
        }
        hb_subset_plan_destroy(plan);
    }
    hb_subset_input_destroy(input);
    return file;
}

/// Six letters that tell subsets apart (PDF 1.4 §5.5.3), and the name of the font.
QByteArray subsetName(const LabelFace &face, const QByteArray &file)
{
    QByteArray name;
    for (const char byte : QCryptographicHash::hash(file, QCryptographicHash::Sha256).first(6))
        name += char('A' + quint8(byte) % 26);
    return name + '+' + face.postScriptName();
}

QByteArray hex(quint32 number, int digits)
{
    return QByteArray::number(number, 16).rightJustified(digits, '0');
}

QByteArray hexOf(char32_t character)
{
    QByteArray text;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        text += hex(unit.unicode(), 4);
    return text;
}

/// PDF 1.4 §5.9.2. Glyphs that stand for several characters are left to /ActualText.
QByteArray unicodeMap(const LabelFace &face, const QList<GlyphId> &glyphs)
{
    QList<GlyphId> known;
    std::copy_if(glyphs.begin(), glyphs.end(), std::back_inserter(known),
                 [&face](GlyphId glyph) { return face.unicode(glyph) != 0; });
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    constexpr qsizetype mostInBlock = 100;
    for (qsizetype first = 0; first < known.size(); first += mostInBlock) {
        const qsizetype count = std::min(mostInBlock, known.size() - first);
        map += QByteArray::number(count) + " beginbfchar\n";
        for (const GlyphId glyph : known.sliced(first, count))
            map += '<' + hex(glyph, 4) + "> <" + hexOf(face.unicode(glyph)) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray glyphBits(const QList<GlyphId> &glyphs)
{
    QByteArray bits(glyphs.last() / 8 + 1, '\0');
    for (const GlyphId glyph : glyphs)
        bits[glyph / 8] = char(quint8(bits[glyph / 8]) | (0x80 >> glyph % 8));
    return bits;
}

QByteArray widthArray(const LabelFace &face, const QList<GlyphId> &glyphs)
{
    QByteArray array;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        if (i == 0 || glyphs[i] != glyphs[i - 1] + 1)
            array += (i == 0 ? "" : "] ") + QByteArray::number(glyphs[i]) + " [";
        else
            array += ' ';
        array += QByteArray::number(face.advance(glyphs[i]));
    }
    return array + ']';
}

int bigEndian16(const char *at)
{
    return qint16(quint16(quint8(at[0]) << 8 | quint8(at[1])));
}

/// Measures of the face in thousandths (PDF 1.4 §5.7).
QByteArray measures(const LabelFace &face)
{
    hb_blob_t *head = hb_face_reference_table(face.tables(), hb_tag_from_string("head", 4));
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(head, &length);
    QByteArray text = "/Flags 4 /FontBBox [";
    const qreal scale = 1000.0 / hb_face_get_upem(face.tables());
    for (const int offset : {36, 38, 40, 42}) // xMin, yMin, xMax, yMax
        text += QByteArray::number(length >= 44 ? qRound(bigEndian16(bytes + offset) * scale) : 0)
                + ' ';
    hb_blob_destroy(head);
    hb_font_t *font = hb_font_create(face.tables());
    hb_font_set_scale(font, 1000, 1000);
    const auto metric = [font](hb_ot_metrics_tag_t tag) {
        hb_position_t position = 0;
        hb_ot_metrics_get_position(font, tag, &position);
        return QByteArray::number(position);
    };
    text += "] /ItalicAngle 0 /Ascent " + metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER)
            + " /Descent " + metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER) + " /CapHeight "
            + metric(HB_OT_METRICS_TAG_CAP_HEIGHT) + " /StemV "
            + (face.postScriptName().contains("Bold") ? "140" : "80");
    hb_font_destroy(font);
    return text;
}

std::shared_ptr<const FontSubset> make(const LabelFace &face, const QList<GlyphId> &more)
{
    QList<GlyphId> glyphs;
    std::set_union(face.repertoire().begin(), face.repertoire().end(), more.begin(), more.end(),
                   std::back_inserter(glyphs));
    QList<GlyphId> kept;
    const QByteArray file = subsetFile(face, glyphs, kept);
    if (file.isEmpty() || kept.isEmpty())
        return {};
    auto subset = std::make_shared<FontSubset>();
    subset->name = subsetName(face, file);
    subset->file = packed(file, bestLevel);
    subset->length = file.size();
    subset->unicode = packed(unicodeMap(face, glyphs), bestLevel);
    subset->glyphs = packed(glyphBits(kept), bestLevel);
    subset->widths = widthArray(face, kept);
    subset->descriptor = measures(face);
    return subset;
}

} // namespace

QByteArray packed(const QByteArray &bytes, int level)
{
    using Compressor = std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor *)>;
    thread_local std::map<int, Compressor> known; // making one takes longer than using it
    auto found = known.find(level);
    if (found == known.end())
        found = known
                    .emplace(level, Compressor(libdeflate_alloc_compressor(level),
                                               libdeflate_free_compressor))
                    .first;
    libdeflate_compressor *compressor = found->second.get();
    Q_CHECK_PTR(compressor);
    const auto size = std::size_t(bytes.size());
    QByteArray out(qsizetype(libdeflate_zlib_compress_bound(compressor, size)), Qt::Uninitialized);
    out.truncate(qsizetype(libdeflate_zlib_compress(compressor, bytes.constData(), size, out.data(),
                                                    std::size_t(out.size()))));
    return out;
}

std::shared_ptr<const FontSubset> fontSubset(const LabelFace &face, const QList<GlyphId> &more)
{
    using Key = std::pair<const LabelFace *, QList<GlyphId>>;
    static QMutex mutex;
    static QCache<Key, std::shared_ptr<const FontSubset>> cache(mostSubsets);
    const Key key(&face, more);
    {
        const QMutexLocker locker(&mutex);
        if (const auto *known = cache.object(key))
            return *known;
    }
    // Two threads may make the same one at the same time: better than one waiting for the other.
    const auto subset = make(face, more);
    if (subset) {
        const QMutexLocker locker(&mutex);
        cache.insert(key, new std::shared_ptr<const FontSubset>(subset));
    }
    return subset;
}

} // namespace labels
