#include "labels/labelface.h"

#include <QMutex>
#include <QString>

#include <algorithm>
#include <array>
#include <map>

#include <hb-ot.h>
#include <hb-subset.h>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

constexpr int thousandths = 1000;

hb_tag_t tagOf(const char *name)
{
    return hb_tag_from_string(name, 4);
}

/// Puts the tables that an embedded font needs, and those that describe it, into one file.
hb_face_t *collected(const QRawFont &font, QByteArray &file)
{
    hb_face_t *builder = hb_face_builder_create();
    std::vector<QByteArray> tables; // alive until the builder has copied them
    for (const char *name : {"head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep",
                             "cmap", "OS/2", "name", "post"}) {
        tables.push_back(font.fontTable(name));
        const QByteArray &table = tables.back();
        if (table.isEmpty())
            continue;
        hb_blob_t *blob = hb_blob_create(table.constData(), unsigned(table.size()),
                                         HB_MEMORY_MODE_READONLY, nullptr, nullptr);
        hb_face_builder_add_table(builder, tagOf(name), blob);
        hb_blob_destroy(blob);
    }
    hb_blob_t *blob = hb_face_reference_blob(builder);
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(blob, &length);
    file = QByteArray(bytes, qsizetype(length));
    hb_blob_destroy(blob);
    hb_face_destroy(builder);

    hb_blob_t *whole = hb_blob_create(file.constData(), unsigned(file.size()),
                                      HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t *face = hb_face_create(whole, 0);
    hb_blob_destroy(whole);
    hb_face_make_immutable(face);
    return face;
}

/// Forms of Arabic letters have code points of their own for old programs; a search looks for the
/// letter.
char32_t letterOf(char32_t character)
{
    const bool form = (character >= 0xfb50 && character <= 0xfdff)
                      || (character >= 0xfe70 && character <= 0xfefe);
    if (!form)
        return character;
    const QString text = QString::fromUcs4(&character, 1);
    const auto letters = text.normalized(QString::NormalizationForm_KC).toUcs4();
    return letters.size() == 1 ? char32_t(letters.front()) : character;
}

/// Basic Latin, Latin-1, the letters of Welsh and the signs of careful typesetting.
bool isCommon(char32_t character)
{
    static const std::u32string_view more = U"ŴŵŶŷẀẁẂẃẄẅỲỳ–—‘’“”•…€−≤≥";
    return (character >= 0x20 && character <= 0x7e) || (character >= 0xa0 && character <= 0xff)
           || more.find(character) != std::u32string_view::npos;
}

} // namespace

const LabelFace *LabelFace::of(const QRawFont &font)
{
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<const LabelFace>> faces;
    const QString key = font.familyName() + u'/' + font.styleName();
    const QMutexLocker locker(&mutex);
    const auto known = faces.find(key);
    if (known != faces.end())
        return known->second.get();
    std::unique_ptr<const LabelFace> face;
    if (!font.fontTable("glyf").isEmpty() && font.fontTable("fvar").isEmpty())
        face.reset(new LabelFace(font));
    return faces.emplace(key, std::move(face)).first->second.get();
}

LabelFace::LabelFace(const QRawFont &font) : m_face(collected(font, m_file))
{
    std::array<char, 128> name{};
    auto length = unsigned(name.size());
    hb_ot_name_get_utf8(m_face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length,
                        name.data());
    // A name in a PDF must not hold what separates names.
    for (const char letter : QByteArrayView(name.data(), qsizetype(length))) {
        if ((letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z')
            || (letter >= 'a' && letter <= 'z') || letter == '-')
            m_name += letter;
    }

    const unsigned glyphs = hb_face_get_glyph_count(m_face);
    hb_font_t *metrics = hb_font_create(m_face);
    hb_font_set_scale(metrics, thousandths, thousandths);
    m_advances.resize(glyphs);
    for (unsigned glyph = 0; glyph < glyphs; ++glyph)
        m_advances[glyph] = hb_font_get_glyph_h_advance(metrics, glyph);
    hb_font_destroy(metrics);
    m_unicode.resize(glyphs);
    readCharacters();
}

LabelFace::~LabelFace()
{
    hb_face_destroy(m_face);
}

void LabelFace::readCharacters()
{
    hb_font_t *font = hb_font_create(m_face);
    hb_set_t *characters = hb_set_create();
    hb_face_collect_unicodes(m_face, characters);
    m_repertoire.append(0);
    const bool latin = hb_set_has(characters, 'A');
    for (hb_codepoint_t character = HB_SET_VALUE_INVALID; hb_set_next(characters, &character);) {
        hb_codepoint_t glyph = 0;
        if (!hb_font_get_nominal_glyph(font, character, &glyph) || glyph >= m_unicode.size())
            continue;
        if (m_unicode[glyph] == 0) // the lowest of several: a space, not one that does not break
            m_unicode[glyph] = letterOf(character);
        if (latin && isCommon(character))
            m_repertoire.append(GlyphId(glyph));
    }
    std::sort(m_repertoire.begin(), m_repertoire.end());
    m_repertoire.erase(std::unique(m_repertoire.begin(), m_repertoire.end()), m_repertoire.end());
    hb_set_destroy(characters);
    hb_font_destroy(font);
}

} // namespace labels
