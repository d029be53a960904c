#include "labels/printassembly.h"

#include "labels/pdffinish.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <optional>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace labels {

namespace {

using Handle = QPDFObjectHandle;

constexpr qreal pointsPerMm = 72 / 25.4;
constexpr double longestSide = 842; // points, as everywhere for labels

std::string number(double value)
{
    // A hundred thousandth of a point; never "1e-05", which PDF does not know.
    QByteArray text = QByteArray::number(value, 'f', 5);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? "0" : text.toStdString();
}

std::string numbers(std::initializer_list<double> values)
{
    std::string text;
    for (double value : values)
        text += number(value) + ' ';
    return text;
}

Handle rectangle(double left, double bottom, double right, double top)
{
    Handle array = Handle::newArray();
    for (double value : {left, bottom, right, top})
        array.appendItem(Handle::newReal(number(value)));
    return array;
}

/// The rectangle \a box (mm, from the top) on a page \a height high.
Handle boxOf(const QRectF &box, qreal height)
{
    return rectangle(box.left() * pointsPerMm, (height - box.bottom()) * pointsPerMm,
                     box.right() * pointsPerMm, (height - box.top()) * pointsPerMm);
}

/// The page of a file with one, without walking a tree that may be deep.
Handle onlyPage(QPDF &pdf)
{
    Handle tree = pdf.getRoot().getKey("/Pages");
    Handle kids = tree.isDictionary() ? tree.getKey("/Kids") : Handle::newNull();
    if (!kids.isArray() || kids.getArrayNItems() != 1
        || !kids.getArrayItem(0).getKey("/Type").isNameAndEquals("/Page"))
        throw std::runtime_error("it does not have exactly one page");
    Handle page = kids.getArrayItem(0);
    if (page.hasKey("/UserUnit") || page.hasKey("/Rotate"))
        throw std::runtime_error("its page is turned or scaled");
    return page;
}

Handle::Rectangle trimOf(const Handle &page)
{
    Handle box = QPDFPageObjectHelper(page).getTrimBox();
    if (!box.isRectangle())
        throw std::runtime_error("its page has no size");
    const Handle::Rectangle trim = box.getArrayAsRectangle();
    const double width = trim.urx - trim.llx;
    const double height = trim.ury - trim.lly;
    if (!(width > 1 && height > 1 && width <= longestSide && height <= longestSide))
        throw std::runtime_error("its page does not have the size of a label");
    return trim;
}

} // namespace

PrintAssembly::PrintAssembly(Inks inks) : m_inks(inks)
{
    m_pdf.emptyPDF();
    m_pdf.setSuppressWarnings(true);
    m_resources = m_pdf.makeIndirectObject(Handle::parse("<< /XObject << >> >>"));
}

PrintAssembly::Placed PrintAssembly::add(const QByteArray &pdf)
{
    const std::string digest =
        QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toStdString();
    if (const auto found = m_placed.find(digest); found != m_placed.end())
        return found->second;
    m_bytes.push_back(pdf);
    m_sources.push_back(std::make_unique<QPDF>());
    QPDF &source = *m_sources.back();
    source.setSuppressWarnings(true);
    source.setAttemptRecovery(false);
    source.processMemoryFile("label", m_bytes.back().constData(), std::size_t(pdf.size()));
    Handle page = onlyPage(source);
    const Handle::Rectangle trim = trimOf(page);
    const Placed placed{.name = "/L" + std::to_string(m_placed.size() + 1),
                        .size = QSizeF(trim.urx - trim.llx, trim.ury - trim.lly) / pointsPerMm,
                        .origin = QPointF(trim.llx, trim.lly)};
    m_resources.getKey("/XObject").replaceKey(placed.name, formOf(source, page));
    noteDate(source);
    m_placed.emplace(digest, placed);
    return placed;
}

QPDFObjectHandle PrintAssembly::formOf(QPDF &source, QPDFObjectHandle page)
{
    const Handle::Rectangle trim = trimOf(page);
    Handle form = m_pdf.newStream(printedContent(page, m_inks));
    Handle dictionary = form.getDict();
    dictionary.replaceKey("/Type", Handle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", Handle::newName("/Form"));
    dictionary.replaceKey("/BBox", rectangle(trim.llx, trim.lly, trim.urx, trim.ury));
    Handle resources = QPDFPageObjectHelper(page).getAttribute("/Resources", false);
    if (resources.isDictionary()) {
        const Handle own =
            resources.isIndirect() ? resources : source.makeIndirectObject(resources);
        Handle copied = m_pdf.copyForeignObject(own);
        printedResources(copied, m_inks);
        dictionary.replaceKey("/Resources", copied);
    }
    return form;
}

void PrintAssembly::noteDate(QPDF &source)
{
    Handle information = source.getTrailer().getKey("/Info");
    if (!information.isDictionary() || !information.getKey("/CreationDate").isString())
        return;
    const std::string date = information.getKey("/CreationDate").getStringValue();
    const QString text = QString::fromLatin1(date.data(), qsizetype(date.size()));
    if (text.size() == 17 && QDateTime::fromString(text, u"'D:'yyyyMMddHHmmss'Z'"_s).isValid())
        m_date = std::max(m_date, date);
}

std::string PrintAssembly::show(const Placed &label, QPointF at, qreal pageHeight, double scale)
{
    const double x = at.x() * pointsPerMm - label.origin.x() * scale;
    const double y = (pageHeight - at.y() - label.size.height() * scale) * pointsPerMm
                     - label.origin.y() * scale;
    return "q " + numbers({scale, 0, 0, scale, x, y}) + "cm " + label.name + " Do Q\n";
}

std::string PrintAssembly::line(QPointF from, QPointF to, qreal pageHeight)
{
    return numbers({from.x() * pointsPerMm, (pageHeight - from.y()) * pointsPerMm}) + "m "
           + numbers({to.x() * pointsPerMm, (pageHeight - to.y()) * pointsPerMm}) + "l S\n";
}

std::string PrintAssembly::black() const
{
    return m_inks == Inks::AsSigned ? "0 G 0.25 w\n" : "0 0 0 1 K 0.25 w\n";
}

void PrintAssembly::addPage(const Page &page)
{
    Handle handle = m_pdf.makeIndirectObject(Handle::newDictionary());
    const QRectF whole({0, 0}, page.media);
    const qreal height = page.media.height();
    handle.replaceKey("/Type", Handle::newName("/Page"));
    handle.replaceKey("/MediaBox", boxOf(whole, height));
    handle.replaceKey("/CropBox", boxOf(whole, height));
    handle.replaceKey("/BleedBox", boxOf(page.bleed.isEmpty() ? whole : page.bleed, height));
    handle.replaceKey("/TrimBox", boxOf(page.trim.isEmpty() ? whole : page.trim, height));
    handle.replaceKey("/Resources", m_resources);
    handle.replaceKey("/Contents", m_pdf.newStream(page.content));
    QPDFPageDocumentHelper(m_pdf).addPage(QPDFPageObjectHelper(handle), false);
    ++m_count;
}

QByteArray PrintAssembly::finish(const Derivative &derivative, const QString &title)
{
    Handle root = m_pdf.getRoot();
    Handle piece = Handle::newDictionary();
    Handle data = Handle::newDictionary();
    data.replaceKey("/LastModified",
                    Handle::newString(m_date.empty() ? "D:20000101000000Z" : m_date));
    data.replaceKey("/Private", m_pdf.newStream(toJson(derivative).toStdString()));
    piece.replaceKey("/Assay", data);
    root.replaceKey("/PieceInfo", piece);
    root.replaceKey("/ViewerPreferences",
                    Handle::parse("<< /DisplayDocTitle true /PrintScaling /None >>"));

    const QString packet = uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
<xmp:CreatorTool>Assay</xmp:CreatorTool><pdf:Producer>Assay</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)"_s;
    Handle metadata = m_pdf.newStream(
        packet.arg(QString(QChar::ByteOrderMark), title.toHtmlEscaped()).toStdString());
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);

    Handle information = Handle::newDictionary();
    information.replaceKey("/Title", Handle::newUnicodeString(title.toStdString()));
    information.replaceKey("/Creator", Handle::newString("Assay"));
    information.replaceKey("/Producer", Handle::newString("Assay"));
    if (!m_date.empty())
        information.replaceKey("/CreationDate", Handle::newString(m_date));
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(information));
    return writtenPdf(m_pdf);
}

PageBoxes boxesOfFirstPage(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("sheet", bytes.constData(), std::size_t(bytes.size()));
    Handle kids = pdf.getRoot().getKey("/Pages").getKey("/Kids");
    if (!kids.isArray() || kids.getArrayNItems() < 1)
        throw std::runtime_error("it has no page");
    Handle page = kids.getArrayItem(0);
    const auto box = [&page](const char *name) {
        Handle found = page.getKey(name);
        return found.isRectangle() ? std::optional(found.getArrayAsRectangle()) : std::nullopt;
    };
    const auto sizeOf = [](const Handle::Rectangle &of) {
        return QSizeF(of.urx - of.llx, of.ury - of.lly) / pointsPerMm;
    };
    const auto media = box("/MediaBox");
    if (!media)
        throw std::runtime_error("its page has no size");
    const auto trim = box("/TrimBox");
    const auto bleed = box("/BleedBox");
    return {.page = sizeOf(*media),
            .trim = sizeOf(trim.value_or(*media)),
            .bleed = trim && bleed ? (trim->llx - bleed->llx) / pointsPerMm : 0};
}

} // namespace labels
