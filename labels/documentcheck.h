#pragma once

#include "labels/plainpage.h"

#include <QByteArray>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>

class QPDFObjectHandle;

namespace labels {

std::optional<QByteArray> streamBytes(QPDFObjectHandle stream, qsizetype most); // plainstream.h

// What the objects of a label are asked, whoever reads them: libqpdf (QPDFObjectHandle) any file,
// PlainObject those that are written as ours are. A Handle belongs to a streamBytes(stream, most).

inline constexpr qsizetype largestEnvelope = 1024 * 1024;
inline constexpr qsizetype largestPage = 1024 * 1024; // a label has a tenth of it

template<typename Handle>
class ObjectQuestions
{
public:
    static bool isLabelSized(Handle page)
    {
        // The largest label format is 96 x 192 mm; sides beyond A4 are no label and cost memory to
        // draw.
        constexpr double longestSide = 842; // points
        Handle box = page.getKey("/MediaBox");
        if (!box.isRectangle())
            return false;
        const auto area = box.getArrayAsRectangle();
        const double width = area.urx - area.llx;
        const double height = area.ury - area.lly;
        return width > 0 && height > 0 && width <= longestSide && height <= longestSide
               && !page.hasKey("/UserUnit") && !page.hasKey("/Rotate");
    }

    /// The one element of an array, null when it has another number of them.
    static Handle onlyElement(Handle array)
    {
        return array.isArray() && array.getArrayNItems() == 1 ? array.getArrayItem(0)
                                                              : Handle::newNull();
    }

    /// The page of a file that has one. libqpdf's own list of pages walks the whole tree with each
    /// level on the stack: 40 000 levels end the program, and 9 000 keep PDFium busy for minutes.
    static Handle onlyPage(Handle root)
    {
        Handle tree = root.getKey("/Pages");
        Handle page = tree.isDictionary() ? onlyElement(tree.getKey("/Kids")) : Handle::newNull();
        return page.isDictionary() && page.getKey("/Type").isNameAndEquals("/Page")
                       && !page.hasKey("/Kids")
                   ? page
                   : Handle::newNull();
    }

    /// The only field of the form is the signature, and the only thing that lies on the page.
    static bool hasOnlyField(Handle root, Handle page, int signature)
    {
        Handle form = root.getKey("/AcroForm");
        Handle field =
            form.isDictionary() ? onlyElement(form.getKey("/Fields")) : Handle::newNull();
        return field.isDictionary() && field.getKey("/FT").isNameAndEquals("/Sig")
               && field.getKey("/V").getObjectID() == signature && !field.hasKey("/Kids")
               && field.getKey("/Subtype").isNameAndEquals("/Widget")
               && field.getKey("/P").getObjGen() == page.getObjGen()
               && onlyElement(page.getKey("/Annots")).getObjGen() == field.getObjGen();
    }

    static bool allowsNoChange(Handle root, int signature)
    {
        Handle permission = root.getKey("/Perms").isDictionary()
                                ? root.getKey("/Perms").getKey("/DocMDP")
                                : Handle::newNull();
        if (permission.getObjectID() != signature || !permission.isDictionary())
            return false;
        Handle reference = onlyElement(permission.getKey("/Reference"));
        if (!reference.isDictionary()
            || !reference.getKey("/TransformMethod").isNameAndEquals("/DocMDP"))
            return false;
        Handle parameters = reference.getKey("/TransformParams");
        return parameters.isDictionary() && parameters.getKey("/P").isInteger()
               && parameters.getKey("/P").getIntValue() == 1;
    }

    static QByteArray envelopeOf(Handle root)
    {
        Handle place = root;
        for (const char *key : {"/PieceInfo", "/Assay", "/Private"}) {
            if (!place.isDictionary())
                return {};
            place = place.getKey(key);
        }
        return streamBytes(place, largestEnvelope).value_or(QByteArray());
    }

    /// \a page when everything that could show on it are the operators of its one stream: no
    /// resources but fonts whose glyphs are outlines, no annotation with an extent, no crop.
    /// Nothing otherwise, and when the stream unpacks to more than a label has.
    static std::optional<PlainPage> plainPage(Handle page)
    {
        const bool plain =
            hasOnly(page, {"/Type", "/Parent", "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox",
                           "/Contents", "/Resources", "/StructParents", "/Tabs", "/Annots"})
            && hasOnlyFonts(page.getKey("/Resources")) && showsNoAnnotation(page.getKey("/Annots"));
        const std::optional<QSizeF> size = plain ? sizeOf(page) : std::nullopt;
        if (!size)
            return {};
        try {
            const auto bytes = streamBytes(page.getKey("/Contents"), largestPage);
            return bytes ? std::optional(PlainPage{*size, *bytes}) : std::nullopt;
        } catch (const std::length_error &) { // so libqpdf is stopped
            return {};
        }
    }

private:
    static bool hasOnly(Handle dictionary, std::initializer_list<const char *> keys)
    {
        return std::ranges::all_of(dictionary.getKeys(), [&keys](const std::string &key) {
            return std::ranges::find(keys, key) != keys.end();
        });
    }

    /// Glyphs of a font file, not of a Type 3 font, which may paint anything.
    static bool isOutlineFont(Handle font)
    {
        if (!font.isDictionary() || !font.getKey("/Subtype").isNameAndEquals("/Type0"))
            return false;
        Handle descendant = onlyElement(font.getKey("/DescendantFonts"));
        return descendant.isDictionary()
               && descendant.getKey("/Subtype").isNameAndEquals("/CIDFontType2");
    }

    static bool hasOnlyFonts(Handle resources)
    {
        if (!resources.isDictionary() || !hasOnly(resources, {"/Font"}))
            return false;
        Handle fonts = resources.getKey("/Font");
        return fonts.isDictionary()
               && std::ranges::all_of(fonts.getKeys(), [&fonts](const std::string &name) {
                      return isOutlineFont(fonts.getKey(name));
                  });
    }

    static bool isEmptyRectangle(Handle box)
    {
        if (!box.isRectangle())
            return false;
        const auto area = box.getArrayAsRectangle();
        return area.llx == area.urx && area.lly == area.ury;
    }

    static bool showsNoAnnotation(Handle annotations)
    {
        if (annotations.isNull())
            return true;
        if (!annotations.isArray())
            return false;
        for (int i = 0; i < annotations.getArrayNItems(); ++i) {
            Handle annotation = annotations.getArrayItem(i);
            if (!annotation.isDictionary() || !isEmptyRectangle(annotation.getKey("/Rect")))
                return false;
        }
        return true;
    }

    /// The size of a page whose boxes are all the same and begin at 0 0.
    static std::optional<QSizeF> sizeOf(Handle page)
    {
        Handle media = page.getKey("/MediaBox");
        if (!media.isRectangle() || !page.getKey("/CropBox").isRectangle())
            return {};
        const auto box = media.getArrayAsRectangle();
        const auto crop = page.getKey("/CropBox").getArrayAsRectangle();
        const bool same = box.llx == 0 && box.lly == 0 && crop.llx == 0 && crop.lly == 0
                          && crop.urx == box.urx && crop.ury == box.ury;
        return same ? std::optional(QSizeF(box.urx, box.ury)) : std::nullopt;
    }
};

} // namespace labels
