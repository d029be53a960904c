#include "labels/pdfassembly.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstdint>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Result;
using Handle = QPDFObjectHandle;

namespace {

constexpr qreal pointsPerMm = 72 / 25.4;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

std::string structureType(LabelElement::Role role)
{
    switch (role) {
    case LabelElement::Role::Artifact: return "/Artifact";
    case LabelElement::Role::Heading: return "/H1";
    case LabelElement::Role::Paragraph: return "/P";
    case LabelElement::Role::Figure: return "/Figure";
    }
    Q_UNREACHABLE();
}

/// Name of an embedded subset, PDF 1.4 §5.5.3: six letters that tell subsets apart, then the name
/// of the font. Qt's letters depend on the order of a hash; these on what is embedded.
std::string subsetName(Handle descriptor)
{
    const std::string given = descriptor.getKey("/FontName").getName();
    const auto plus = given.find('+');
    const auto file = descriptor.getKey("/FontFile2").getStreamData();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData({reinterpret_cast<const char *>(file->getBuffer()), qsizetype(file->getSize())});
    std::string tag;
    for (const char byte : hash.result().first(6))
        tag += char('A' + std::uint8_t(byte) % 26);
    return "/" + tag + "+" + given.substr(plus == std::string::npos ? 1 : plus + 1);
}

/// Turns the many pages of QPdfWriter into the one page of a label.
class Assembly
{
public:
    Assembly(QPDF &pdf, const LabelPage &page, const PdfDescription &description)
        : m_pdf(pdf)
        , m_page(page)
        , m_description(description)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
        , m_sheet(m_pages.front().getObjectHandle())
        , m_root(pdf.getRoot())
    {}

    void run()
    {
        mergePages();
        setBoxes();
        describe();
        mendFonts();
        keepEnvelope();
    }

private:
    void mergePages();
    void addResources(const Handle &resources);
    std::string tagged(const LabelElement &element, std::size_t &part);
    void closeStructure();
    void setBoxes();
    void describe();
    void mendFonts();
    void keepEnvelope();

    QPDF &m_pdf;
    const LabelPage &m_page;
    const PdfDescription &m_description;
    std::vector<QPDFPageObjectHelper> m_pages;
    Handle m_sheet;
    Handle m_root;
    Handle m_resources = Handle::newDictionary();
    Handle m_document;                      ///< the structure element above all others
    Handle m_children = Handle::newArray(); ///< of m_document
    Handle m_parents = Handle::newArray();  ///< structure element of each marked content
};

void Assembly::mergePages()
{
    m_document = m_pdf.makeIndirectObject(Handle::parse("<< /Type /StructElem /S /Document >>"));
    std::string content;
    std::size_t part = 0;
    for (const LabelElement &element : m_page.elements)
        content += tagged(element, part);
    Q_ASSERT(part == m_pages.size());

    QPDFPageDocumentHelper pages(m_pdf);
    for (std::size_t i = 1; i < m_pages.size(); ++i)
        pages.removePage(m_pages[i]);
    m_sheet.replaceKey("/Contents", m_pdf.newStream(content));
    m_sheet.replaceKey("/Resources", m_resources);
    m_sheet.removeKey("/Annots");
    closeStructure();
}

/// The marked content of one element. Its first page in \a part, which is moved on.
std::string Assembly::tagged(const LabelElement &element, std::size_t &part)
{
    const bool artifact = element.role == LabelElement::Role::Artifact;
    const std::string type = structureType(element.role);
    Handle node;
    Handle kids = Handle::newArray();
    if (!artifact) {
        node = m_pdf.makeIndirectObject(Handle::newDictionary());
        node.replaceKey("/Type", Handle::newName("/StructElem"));
        node.replaceKey("/S", Handle::newName(type));
        node.replaceKey("/P", m_document);
        node.replaceKey("/Pg", m_sheet);
        node.replaceKey("/K", kids);
        if (element.role == LabelElement::Role::Figure)
            node.replaceKey("/Alt", Handle::newUnicodeString(utf8(element.text)));
        else // lines would run into each other, and glyphs of some scripts have no one letter
            node.replaceKey("/ActualText", Handle::newUnicodeString(utf8(element.text)));
        m_children.appendItem(node);
    }
    std::string content;
    for (qsizetype i = 0; i < element.parts.size(); ++i) {
        Handle page = m_pages.at(part++).getObjectHandle();
        addResources(page.getKey("/Resources"));
        const auto stream = page.getKey("/Contents").getStreamData(qpdf_dl_all);
        if (artifact) {
            content += "/Artifact BMC\nq\n";
        } else {
            const int id = m_parents.getArrayNItems();
            m_parents.appendItem(node);
            kids.appendItem(Handle::newInteger(id));
            content += type + " <</MCID " + std::to_string(id) + ">> BDC\nq\n";
        }
        content.append(reinterpret_cast<const char *>(stream->getBuffer()), stream->getSize());
        content += "\nQ\nEMC\n";
    }
    return content;
}

/// Qt's resource names are unique in a document, so dictionaries can be united.
void Assembly::addResources(const Handle &resources)
{
    Handle from = resources;
    for (const std::string &kind : from.getKeys()) {
        Handle entries = from.getKey(kind);
        if (!entries.isDictionary()) {
            m_resources.replaceKey(kind, entries);
            continue;
        }
        if (!m_resources.hasKey(kind))
            m_resources.replaceKey(kind, Handle::newDictionary());
        Handle target = m_resources.getKey(kind);
        for (const std::string &name : entries.getKeys())
            target.replaceKey(name, entries.getKey(name));
    }
}

void Assembly::closeStructure()
{
    Handle tree =
        m_pdf.makeIndirectObject(Handle::parse("<< /Type /StructTreeRoot /ParentTreeNextKey 1 >>"));
    m_document.replaceKey("/P", tree);
    m_document.replaceKey("/K", m_children);
    tree.replaceKey("/K", m_document);
    Handle numbers = Handle::newArray();
    numbers.appendItem(Handle::newInteger(0));
    numbers.appendItem(m_pdf.makeIndirectObject(m_parents));
    Handle parents = Handle::newDictionary();
    parents.replaceKey("/Nums", numbers);
    tree.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
    m_root.replaceKey("/StructTreeRoot", tree);
    m_root.replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
    m_sheet.replaceKey("/StructParents", Handle::newInteger(0));
    m_sheet.replaceKey("/Tabs", Handle::newName("/S"));
}

void Assembly::setBoxes()
{
    // Qt rounds the page to whole points and hangs the content from its top edge.
    const double top = m_sheet.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    const Handle box = Handle::newArray(Handle::Rectangle(
        0, top - m_page.size.height() * pointsPerMm, m_page.size.width() * pointsPerMm, top));
    for (const char *name : {"/MediaBox", "/CropBox", "/BleedBox", "/TrimBox"})
        m_sheet.replaceKey(name, box);
}

void Assembly::describe()
{
    const QDateTime time = m_description.time.toUTC();
    const std::string stamp = "D:" + utf8(time.toString(u"yyyyMMddHHmmss"_s)) + "Z";
    const QString iso = time.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    static const QString packet = uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Assay</xmp:CreatorTool><xmp:CreateDate>%4</xmp:CreateDate><xmp:ModifyDate>%4</xmp:ModifyDate>
<pdf:Producer>Assay</pdf:Producer><pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)"_s;
    const QString xmp =
        packet.arg(QString(QChar::ByteOrderMark), m_description.title.toHtmlEscaped(),
                   m_description.language, iso);
    Handle metadata = m_pdf.newStream(utf8(xmp));
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    m_root.replaceKey("/Metadata", metadata);
    m_root.replaceKey("/Lang", Handle::newString(utf8(m_description.language)));
    m_root.replaceKey("/ViewerPreferences",
                      Handle::parse("<< /DisplayDocTitle true /PrintScaling /None >>"));

    Handle information = Handle::newDictionary();
    information.replaceKey("/Title", Handle::newUnicodeString(utf8(m_description.title)));
    information.replaceKey("/Creator", Handle::newString("Assay"));
    information.replaceKey("/Producer", Handle::newString("Assay"));
    information.replaceKey("/CreationDate", Handle::newString(stamp));
    information.replaceKey("/ModDate", Handle::newString(stamp));
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(information));
    m_pdf.getTrailer().removeKey("/ID"); // Qt's is random; the writer makes one from the content
}

/// Qt leaves the subset prefix out of /BaseFont and maps the space to a tabulator.
void Assembly::mendFonts()
{
    Handle fonts = m_resources.getKey("/Font");
    for (const std::string &name : fonts.getKeys()) {
        Handle font = fonts.getKey(name);
        Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        Handle descriptor = descendant.getKey("/FontDescriptor");
        const Handle subset = Handle::newName(subsetName(descriptor));
        descriptor.replaceKey("/FontName", subset);
        font.replaceKey("/BaseFont", subset);
        descendant.replaceKey("/BaseFont", subset);

        Handle unicode = font.getKey("/ToUnicode");
        const auto stream = unicode.getStreamData();
        std::string map(reinterpret_cast<const char *>(stream->getBuffer()), stream->getSize());
        for (auto open = map.find('['); open != std::string::npos; open = map.find('[', open + 1)) {
            for (auto at = map.find("<0009>", open); at < map.find(']', open);
                 at = map.find("<0009>", at))
                map.replace(at, 6, "<0020>");
        }
        unicode.replaceStreamData(map, Handle::newNull(), Handle::newNull());
    }
}

/// Application data as PDF 1.4 §9.4 has it: PDF/A-1 allows no attachments.
void Assembly::keepEnvelope()
{
    if (m_description.envelope.isEmpty())
        return;
    Handle data = Handle::newDictionary();
    data.replaceKey(
        "/LastModified",
        Handle::newString("D:" + utf8(m_description.time.toUTC().toString(u"yyyyMMddHHmmss"_s))
                          + "Z"));
    data.replaceKey("/Private", m_pdf.newStream(m_description.envelope.toStdString()));
    Handle pieces = Handle::newDictionary();
    pieces.replaceKey("/Assay", data);
    m_root.replaceKey("/PieceInfo", pieces);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF 1.4 has none
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setNewlineBeforeEndstream(true); // PDF/A-1b, ISO 19005-1 §6.1.7
    writer.forcePDFVersion("1.4");
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

} // namespace

Result<QByteArray> assemblePdf(const QByteArray &parts, const LabelPage &page,
                               const PdfDescription &description)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("label", parts.constData(), std::size_t(parts.size()));
        Assembly(pdf, page, description).run();
        return written(pdf);
    } catch (const std::exception &problem) {
        return Error{.kind = Error::Kind::Storage,
                     .what = QCoreApplication::translate("labels::PdfAssembly",
                                                         "the file of the label cannot be made"),
                     .detail = QString::fromUtf8(problem.what())};
    }
}

} // namespace labels
