#include "labels/pdfassembly.h"

#include "labels/pdffinish.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

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
        describePdf(m_pdf, m_description);
        mendFonts();
        keepEnvelope();
    }

private:
    void mergePages();
    void addResources(const Handle &resources);
    std::string tagged(const LabelElement &element, std::size_t &part);
    void closeStructure();
    void setBoxes();
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

void Assembly::mendFonts()
{
    Handle fonts = m_resources.getKey("/Font");
    for (const std::string &name : fonts.getKeys())
        mendFont(fonts.getKey(name));
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

} // namespace

Result<QByteArray> assemblePdf(const QByteArray &parts, const LabelPage &page,
                               const PdfDescription &description)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("label", parts.constData(), std::size_t(parts.size()));
        Assembly(pdf, page, description).run();
        return writtenPdf(pdf);
    } catch (const std::exception &problem) {
        return Error{.kind = Error::Kind::Storage,
                     .what = QCoreApplication::translate("labels::PdfAssembly",
                                                         "the file of the label cannot be made"),
                     .detail = QString::fromUtf8(problem.what())};
    }
}

} // namespace labels
