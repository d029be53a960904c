#include "labels/pdffinish.h"

#include <QCryptographicHash>

#include <qpdf/Buffer.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Progress;
using Handle = QPDFObjectHandle;

namespace {

/// Packing a large file takes seconds; between two pieces of it somebody can stop it.
constexpr qsizetype pieceBytes = qsizetype(1) << 20;

std::string utf8(const QString &text)
{
    return text.toStdString();
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

/// Hands \a content to libqpdf, which asks for it more than once: to measure and to write it.
std::function<void(Pipeline *)> providerOf(const QByteArray &content, const Progress &progress)
{
    return [&content, &progress](Pipeline *into) {
        for (qsizetype at = 0; at < content.size(); at += pieceBytes) {
            if (progress.cancelled())
                throw std::runtime_error("stopped");
            const qsizetype length = std::min(pieceBytes, content.size() - at);
            into->write(reinterpret_cast<const unsigned char *>(content.data() + at),
                        std::size_t(length));
            progress.tell(at + length, content.size());
        }
        into->finish();
    };
}

} // namespace

void describePdf(QPDF &pdf, const PdfDescription &description)
{
    Handle root = pdf.getRoot();
    const std::string stamp = pdfDate(description.time).toStdString();
    Handle metadata = pdf.newStream(xmpPacket(description).toStdString());
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/Lang", Handle::newString(utf8(description.language)));
    root.replaceKey("/ViewerPreferences",
                    Handle::parse("<< /DisplayDocTitle true /PrintScaling /None >>"));

    Handle information = Handle::newDictionary();
    information.replaceKey("/Title", Handle::newUnicodeString(utf8(description.title)));
    information.replaceKey("/Creator", Handle::newString("Assay"));
    information.replaceKey("/Producer", Handle::newString("Assay"));
    information.replaceKey("/CreationDate", Handle::newString(stamp));
    information.replaceKey("/ModDate", Handle::newString(stamp));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
    pdf.getTrailer().removeKey("/ID"); // Qt's is random; the writer makes one from the content
}

void attachFiles(QPDF &pdf, const PdfDescription &description, const Progress &progress)
{
    QPDFEmbeddedFileDocumentHelper files(pdf);
    Handle associated = Handle::newArray();
    for (const PdfAttachment &attachment : description.attachments) {
        auto stream =
            QPDFEFStreamObjectHelper::createEFStream(pdf, providerOf(attachment.content, progress));
        stream.setSubtype(attachment.mediaType.toStdString());
        stream.setModDate(pdfDate(description.time).toStdString());
        const std::string name = utf8(attachment.name);
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
        file.setDescription(utf8(attachment.description));
        Handle specification = file.getObjectHandle();
        specification.replaceKey("/AFRelationship",
                                 Handle::newName("/" + attachment.relation.toStdString()));
        files.replaceEmbeddedFile(name, file);
        associated.appendItem(specification);
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

void mendFont(QPDFObjectHandle font)
{
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

QByteArray writtenPdf(QPDF &pdf, PdfaPart part)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF 1.4 has none, and signPdf() takes none
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setNewlineBeforeEndstream(true); // ISO 19005-1 §6.1.7, ISO 19005-3 §6.1.7
    writer.forcePDFVersion(part == PdfaPart::One ? "1.4" : "1.7");
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

} // namespace labels
