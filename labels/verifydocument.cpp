#include "labels/verifydocument.h"

#include <QCoreApplication>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <stdexcept>

namespace labels {

namespace {

using Handle = QPDFObjectHandle;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::VerifyDocument)
};

// The largest label format is 96 x 192 mm; sides beyond A4 are no label and cost memory to draw.
constexpr double longestSide = 842; // points
constexpr qsizetype largestEnvelope = 1048576;

/// Collects a stream and stops one that unpacks to more than anything of ours.
class BoundedBytes final : public Pipeline
{
public:
    BoundedBytes() : Pipeline("statement", nullptr) {}

    void write(unsigned char const *data, std::size_t length) override
    {
        if (static_cast<std::size_t>(largestEnvelope - m_bytes.size()) < length)
            throw std::length_error("the statement is too large");
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    }
    void finish() override {}

    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("label", bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

bool isLabelSized(Handle page)
{
    Handle box = page.getKey("/MediaBox");
    if (!box.isRectangle())
        return false;
    const Handle::Rectangle area = box.getArrayAsRectangle();
    const double width = area.urx - area.llx;
    const double height = area.ury - area.lly;
    return width > 0 && height > 0 && width <= longestSide && height <= longestSide
           && !page.hasKey("/UserUnit") && !page.hasKey("/Rotate");
}

/// The one element of an array, null when it has another number of them.
Handle onlyElement(Handle array)
{
    return array.isArray() && array.getArrayNItems() == 1 ? array.getArrayItem(0)
                                                          : Handle::newNull();
}

/// The page of a file that has one. libqpdf's own list of pages walks the whole tree with each
/// level on the stack: 40 000 levels end the program, and 9 000 keep PDFium busy for minutes.
Handle onlyPage(Handle root)
{
    Handle tree = root.getKey("/Pages");
    Handle page = tree.isDictionary() ? onlyElement(tree.getKey("/Kids")) : Handle::newNull();
    return page.isDictionary() && page.getKey("/Type").isNameAndEquals("/Page")
                   && !page.hasKey("/Kids")
               ? page
               : Handle::newNull();
}

bool isField(Handle field, Handle page, int signature)
{
    return field.isDictionary() && field.getKey("/FT").isNameAndEquals("/Sig")
           && field.getKey("/V").getObjectID() == signature && !field.hasKey("/Kids")
           && field.getKey("/Subtype").isNameAndEquals("/Widget")
           && field.getKey("/P").getObjGen() == page.getObjGen()
           && onlyElement(page.getKey("/Annots")).getObjGen() == field.getObjGen();
}

bool allowsNoChange(Handle root, int signature)
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

QByteArray envelopeOf(const Handle &root)
{
    Handle place = root;
    for (const char *key : {"/PieceInfo", "/Assay", "/Private"}) {
        if (!place.isDictionary())
            return {};
        place = place.getKey(key);
    }
    BoundedBytes bytes;
    if (!place.isStream() || !place.pipeStreamData(&bytes, 0, qpdf_dl_generalized, true))
        return {};
    return bytes.bytes();
}

} // namespace

DocumentCheck checkDocument(const QByteArray &bytes, const SignatureLayout &signature)
{
    DocumentCheck check;
    try {
        QPDF pdf;
        open(pdf, bytes);
        Handle root = pdf.getRoot();
        check.readable = true;
        Handle page = onlyPage(root);
        if (!page.isDictionary()) {
            check.problems.append(Text::tr("A label has exactly one page."));
            return check;
        }
        Handle form = root.getKey("/AcroForm");
        Handle field =
            form.isDictionary() ? onlyElement(form.getKey("/Fields")) : Handle::newNull();
        if (!isLabelSized(page))
            check.problems.append(Text::tr("The page does not have the size of a label."));
        if (!isField(field, page, signature.object))
            check.problems.append(Text::tr("The file has other fields than its one signature."));
        if (!allowsNoChange(root, signature.object))
            check.problems.append(Text::tr("The signature does not forbid later changes."));
        check.envelope = envelopeOf(root);
        if (check.envelope.isEmpty())
            check.problems.append(Text::tr("The file does not carry the statement of a label."));
        if (pdf.anyWarnings())
            check.problems.append(Text::tr("The file is damaged in places."));
    } catch (const std::exception &) {
        check.problems.append(Text::tr("The objects of the file are damaged."));
    }
    return check;
}

bool isOnePage(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        open(pdf, bytes);
        return onlyPage(pdf.getRoot()).isDictionary();
    } catch (const std::exception &) {
        return false;
    }
}

bool isReadablePdf(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        open(pdf, bytes);
        return pdf.getRoot().getKey("/Pages").isDictionary();
    } catch (const std::exception &) {
        return false;
    }
}

} // namespace labels
