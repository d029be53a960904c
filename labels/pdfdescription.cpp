#include "labels/pdfdescription.h"

using namespace Qt::StringLiterals;

namespace labels {

QByteArray xmpPacket(const PdfDescription &description)
{
    static const QString packet = uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Assay</xmp:CreatorTool><xmp:CreateDate>%4</xmp:CreateDate><xmp:ModifyDate>%4</xmp:ModifyDate>
<pdf:Producer>Assay</pdf:Producer><pdfaid:part>%5</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)"_s;
    const QString iso = description.time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    return packet
        .arg(QString(QChar::ByteOrderMark), description.title.toHtmlEscaped(), description.language,
             iso, QString::number(int(description.part())))
        .toUtf8();
}

QByteArray pdfDate(const QDateTime &time)
{
    return "D:" + time.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + 'Z';
}

} // namespace labels
