#include "labels/reportassembly.h"

#include "labels/pdffinish.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>

#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Progress;
using assessment::Result;
using Handle = QPDFObjectHandle;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::ReportPrinting)
};

constexpr double pointsPerMm = 72 / 25.4;
constexpr int markLeft = -7777; // device units: nothing is ever painted there
constexpr int markWidth = 3;
constexpr int markHeight = 5;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

std::string typeOf(ReportNode::Role role)
{
    using enum ReportNode::Role;
    switch (role) {
    case Document: return "/Document";
    case Contents: return "/TOC";
    case ContentsEntry: return "/TOCI";
    case Heading1: return "/H1";
    case Heading2: return "/H2";
    case Heading3: return "/H3";
    case Paragraph: return "/P";
    case Figure: return "/Figure";
    case Table: return "/Table";
    case Row: return "/TR";
    case ColumnHeader:
    case RowHeader: return "/TH";
    case Cell: return "/TD";
    case Link: return "/Link";
    case List: return "/L";
    case ListItem: return "/LI";
    case ListLabel: return "/Lbl";
    case ListBody: return "/LBody";
    }
    Q_UNREACHABLE();
}

std::string contentOf(Handle page)
{
    const auto stream = page.getKey("/Contents").getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char *>(stream->getBuffer()), stream->getSize()};
}

/// Entries of \a from into \a into; Qt's names are unique in a document.
void unite(Handle into, Handle from)
{
    for (const std::string &kind : from.getKeys()) {
        Handle entries = from.getKey(kind);
        if (!entries.isDictionary()) {
            into.replaceKey(kind, entries);
            continue;
        }
        if (!into.hasKey(kind))
            into.replaceKey(kind, Handle::newDictionary());
        Handle target = into.getKey(kind);
        for (const std::string &name : entries.getKeys())
            target.replaceKey(name, entries.getKey(name));
    }
}

class ReportAssembly
{
public:
    ReportAssembly(QPDF &pdf, const ReportPages &pages, const PdfDescription &description)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_description(description)
        , m_root(pdf.getRoot())
    {
        Handle kids = m_root.getKey("/Pages").getKey("/Kids");
        for (int i = 0; i < kids.getArrayNItems(); ++i)
            m_painted.push_back(kids.getArrayItem(i));
    }

    void run()
    {
        makeNodes();
        orderPages();
        for (std::size_t i = 0; i < m_sheets.size(); ++i)
            makePage(i);
        makeLinks();
        closeStructure();
        makeBookmarks();
        describePdf(m_pdf, m_description);
        m_root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
        m_root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

private:
    void makeNodes();
    void orderPages();
    void makePage(std::size_t number);
    std::string tagged(const std::string &content, int painted, Handle parents);
    void mendFonts(Handle resources);
    void makeLinks();
    void closeStructure();
    void makeBookmarks();
    Handle destinationOf(const QString &anchor);
    double down(qreal y) const { return m_top - y * pointsPerMm; }

    QPDF &m_pdf;
    const ReportPages &m_pages;
    const PdfDescription &m_description;
    Handle m_root;
    std::vector<Handle> m_painted; ///< pages as painted
    std::vector<Handle> m_sheets;  ///< in the order of the document
    std::vector<Handle> m_nodes;
    std::vector<Handle> m_annotations; ///< of m_pages.links
    std::set<QPDFObjGen> m_mended;
    Handle m_numbers = Handle::newArray(); ///< of the parent tree
    double m_top = 0;                      ///< of the paper, in points
};

void ReportAssembly::makeNodes()
{
    for (const ReportNode &node : m_pages.nodes) {
        Handle element = m_pdf.makeIndirectObject(Handle::newDictionary());
        element.replaceKey("/S", Handle::newName(typeOf(node.role)));
        if (node.role == ReportNode::Role::Figure)
            element.replaceKey("/Alt", Handle::newUnicodeString(utf8(node.text)));
        else if (!node.text.isEmpty())
            element.replaceKey("/ActualText", Handle::newUnicodeString(utf8(node.text)));
        if (node.role == ReportNode::Role::ColumnHeader)
            element.replaceKey("/A", Handle::parse("<< /O /Table /Scope /Column >>"));
        else if (node.role == ReportNode::Role::RowHeader)
            element.replaceKey("/A", Handle::parse("<< /O /Table /Scope /Row >>"));
        m_nodes.push_back(element);
    }
}

void ReportAssembly::orderPages()
{
    Handle tree = m_root.getKey("/Pages");
    Handle kids = Handle::newArray();
    for (const int painted : m_pages.order) {
        m_sheets.push_back(m_painted.at(std::size_t(painted)));
        kids.appendItem(m_sheets.back());
    }
    tree.replaceKey("/Kids", kids);
    tree.replaceKey("/Count", Handle::newInteger(kids.getArrayNItems()));
    // Qt rounds the page to whole points and hangs the content from its top edge.
    m_top = m_sheets.front().getKey("/MediaBox").getArrayItem(3).getNumericValue();
}

/// \a content with marked content in the place of the marks.
std::string ReportAssembly::tagged(const std::string &content, int painted, Handle parents)
{
    const QList<int> &nodes = m_pages.contents[painted];
    std::string out;
    out.reserve(content.size());
    std::size_t from = 0;
    for (int number = 0; number < nodes.size(); ++number) {
        const std::string mark = std::to_string(markLeft) + " -" + std::to_string(number + 1) + " "
                                 + std::to_string(markWidth) + " " + std::to_string(markHeight)
                                 + " re\nf\n";
        const std::size_t at = content.find(mark, from);
        if (at == std::string::npos)
            throw std::runtime_error("a mark is missing: " + mark);
        out.append(content, from, at - from);
        from = at + mark.size();
        // Qt puts the state back after each thing it paints; that belongs to the mark.
        constexpr std::string_view back = "Q\n";
        if (content.compare(from, back.size(), back) == 0) {
            out += back;
            from += back.size();
        }
        if (number > 0)
            out += "EMC\n";
        const int node = nodes[number];
        if (node < 0) {
            out += "/Artifact BMC\n";
            continue;
        }
        const int id = parents.getArrayNItems();
        parents.appendItem(m_nodes.at(std::size_t(node)));
        out += typeOf(m_pages.nodes[node].role) + " <</MCID " + std::to_string(id) + ">> BDC\n";
    }
    out.append(content, from);
    if (!nodes.isEmpty())
        out += "EMC\n";
    return out;
}

void ReportAssembly::makePage(std::size_t number)
{
    const int painted = m_pages.order[qsizetype(number)];
    Handle sheet = m_sheets[number];
    Handle overlay = m_painted.at(std::size_t(m_pages.overlays[qsizetype(number)]));
    Handle parents = Handle::newArray();
    const std::string content = "q\n" + tagged(contentOf(sheet), painted, parents)
                                + "Q\n/Artifact BMC\nq\n" + contentOf(overlay) + "Q\nEMC\n";
    // Packed here: the pages of a large report would take much memory until they are written.
    const QByteArray packed =
        qCompress(QByteArray::fromRawData(content.data(), qsizetype(content.size()))).sliced(4);
    Handle stream = m_pdf.newStream(packed.toStdString());
    stream.getDict().replaceKey("/Filter", Handle::newName("/FlateDecode"));
    Handle resources = Handle::newDictionary();
    unite(resources, sheet.getKey("/Resources"));
    unite(resources, overlay.getKey("/Resources"));
    mendFonts(resources);
    sheet.replaceKey("/Contents", stream);
    sheet.replaceKey("/Resources", resources);
    sheet.replaceKey("/Parent", m_root.getKey("/Pages"));
    sheet.removeKey("/Annots");
    sheet.replaceKey("/StructParents", Handle::newInteger(static_cast<long long>(number)));
    sheet.replaceKey("/Tabs", Handle::newName("/S"));
    const Handle box = Handle::newArray(Handle::Rectangle(
        0, m_top - m_pages.size.height() * pointsPerMm, m_pages.size.width() * pointsPerMm, m_top));
    for (const char *name : {"/MediaBox", "/CropBox"})
        sheet.replaceKey(name, box);
    m_numbers.appendItem(Handle::newInteger(static_cast<long long>(number)));
    m_numbers.appendItem(m_pdf.makeIndirectObject(parents));
}

void ReportAssembly::mendFonts(Handle resources)
{
    Handle fonts = resources.getKey("/Font");
    if (!fonts.isDictionary())
        return;
    for (const std::string &name : fonts.getKeys()) {
        Handle font = fonts.getKey(name);
        if (m_mended.insert(font.getObjGen()).second && font.getKey("/DescendantFonts").isArray())
            mendFont(font);
    }
}

Handle ReportAssembly::destinationOf(const QString &anchor)
{
    const auto place = m_pages.places.constFind(anchor);
    Handle destination = Handle::newArray();
    if (place == m_pages.places.constEnd())
        return Handle::newNull();
    destination.appendItem(m_painted.at(std::size_t(place->page)));
    destination.appendItem(Handle::newName("/XYZ"));
    destination.appendItem(Handle::newInteger(0));
    destination.appendItem(Handle::newReal(down(std::max<qreal>(0, place->y - 3)), 2));
    destination.appendItem(Handle::newNull());
    return destination;
}

void ReportAssembly::makeLinks()
{
    for (const ReportLink &link : m_pages.links) {
        Handle destination = destinationOf(link.target);
        if (destination.isNull()) {
            m_annotations.push_back(Handle::newNull());
            continue;
        }
        Handle annotation = m_pdf.makeIndirectObject(
            Handle::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>"));
        annotation.replaceKey("/Rect", Handle::newArray(Handle::Rectangle(
                                           link.box.left() * pointsPerMm, down(link.box.bottom()),
                                           link.box.right() * pointsPerMm, down(link.box.top()))));
        annotation.replaceKey("/Dest", destination);
        const auto number = static_cast<long long>(m_sheets.size() + m_annotations.size());
        annotation.replaceKey("/StructParent", Handle::newInteger(number));
        m_numbers.appendItem(Handle::newInteger(number));
        m_numbers.appendItem(m_nodes.at(std::size_t(link.node)));
        Handle sheet = m_painted.at(std::size_t(link.page));
        if (!sheet.hasKey("/Annots"))
            sheet.replaceKey("/Annots", Handle::newArray());
        sheet.getKey("/Annots").appendItem(annotation);
        m_annotations.push_back(annotation);
    }
}

void ReportAssembly::closeStructure()
{
    Handle tree = m_pdf.makeIndirectObject(Handle::parse("<< /Type /StructTreeRoot >>"));
    for (qsizetype i = 0; i < m_pages.nodes.size(); ++i) {
        const ReportNode &node = m_pages.nodes[i];
        Handle element = m_nodes[std::size_t(i)];
        element.replaceKey("/P", node.parent < 0 ? tree : m_nodes[std::size_t(node.parent)]);
        Handle kids = Handle::newArray();
        int on = -1;
        for (const ReportNode::Kid &kid : node.kids) {
            switch (kid.kind) {
            case ReportNode::Kid::Kind::Node:
                kids.appendItem(m_nodes.at(std::size_t(kid.index)));
                break;
            case ReportNode::Kid::Kind::Content:
                if (on < 0) {
                    on = kid.page;
                    element.replaceKey("/Pg", m_painted.at(std::size_t(on)));
                }
                if (kid.page == on) {
                    kids.appendItem(Handle::newInteger(kid.index));
                } else {
                    Handle reference = Handle::parse("<< /Type /MCR >>");
                    reference.replaceKey("/Pg", m_painted.at(std::size_t(kid.page)));
                    reference.replaceKey("/MCID", Handle::newInteger(kid.index));
                    kids.appendItem(reference);
                }
                break;
            case ReportNode::Kid::Kind::Annotation:
                if (Handle annotation = m_annotations.at(std::size_t(kid.index));
                    !annotation.isNull()) {
                    Handle reference = Handle::parse("<< /Type /OBJR >>");
                    reference.replaceKey("/Pg", m_painted.at(std::size_t(kid.page)));
                    reference.replaceKey("/Obj", annotation);
                    kids.appendItem(reference);
                }
                break;
            }
        }
        if (kids.getArrayNItems() == 1)
            element.replaceKey("/K", kids.getArrayItem(0));
        else if (kids.getArrayNItems() > 1)
            element.replaceKey("/K", kids);
    }
    tree.replaceKey("/K", m_nodes.front());
    Handle parents = Handle::newDictionary();
    parents.replaceKey("/Nums", m_numbers);
    tree.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parents));
    tree.replaceKey("/ParentTreeNextKey", Handle::newInteger(static_cast<long long>(
                                              m_sheets.size() + m_annotations.size())));
    m_root.replaceKey("/StructTreeRoot", tree);
    m_root.replaceKey("/MarkInfo", Handle::parse("<< /Marked true >>"));
}

void ReportAssembly::makeBookmarks()
{
    struct Item
    {
        Handle handle;
        int level = 0;
        int children = 0;
        Handle last = Handle::newNull();
    };
    Handle outlines = m_pdf.makeIndirectObject(Handle::parse("<< /Type /Outlines >>"));
    std::vector<Item> above{{outlines}};
    const auto close = [](Item &item) {
        if (item.children > 0) { // only the first level is open
            item.handle.replaceKey("/Last", item.last);
            item.handle.replaceKey(
                "/Count", Handle::newInteger(item.level == 0 ? item.children : -item.children));
        }
    };
    for (const ReportBookmark &bookmark : m_pages.bookmarks) {
        Handle destination = destinationOf(bookmark.anchor);
        if (destination.isNull())
            continue;
        while (above.back().level >= bookmark.level) {
            close(above.back());
            above.pop_back();
        }
        Item &parent = above.back();
        Handle entry = m_pdf.makeIndirectObject(Handle::newDictionary());
        entry.replaceKey("/Title", Handle::newUnicodeString(utf8(bookmark.text)));
        entry.replaceKey("/Parent", parent.handle);
        entry.replaceKey("/Dest", destination);
        if (parent.last.isNull()) {
            parent.handle.replaceKey("/First", entry);
        } else {
            entry.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", entry);
        }
        parent.last = entry;
        ++parent.children;
        above.push_back({entry, bookmark.level});
    }
    while (!above.empty()) {
        close(above.back());
        above.pop_back();
    }
    m_root.replaceKey("/Outlines", outlines);
}

} // namespace

void paintContentMark(QPainter &painter, int number)
{
    painter.save();
    painter.resetTransform();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(QRectF(markLeft, -(number + 1), markWidth, markHeight));
    painter.restore();
}

Result<QByteArray> assembleReport(const QByteArray &painted, const ReportPages &pages,
                                  const PdfDescription &description, const Progress &progress)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", painted.constData(), std::size_t(painted.size()));
        ReportAssembly(pdf, pages, description).run();
        if (!description.attachments.isEmpty())
            attachFiles(pdf, description, progress);
        return writtenPdf(pdf, description.part());
    } catch (const std::exception &problem) {
        if (progress.cancelled()) {
            return Error{.kind = Error::Kind::Cancelled,
                         .what = Text::tr("the report is not made"),
                         .why = Text::tr("it was cancelled")};
        }
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the report is not made"),
                     .detail = QString::fromUtf8(problem.what())};
    }
}

} // namespace labels
