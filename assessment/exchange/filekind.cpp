#include "assessment/exchange/filekind.h"

#include "assessment/evidence/contentstore.h"

#include <QCoreApplication>
#include <QMap>
#include <QMimeDatabase>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::FileKind)
};

/// The name and the namespace of the outermost element; declarations before it are not followed.
FileKind kindOfXml(const QByteArray &beginning)
{
    QXmlStreamReader reader(beginning);
    while (!reader.atEnd() && !reader.isStartElement())
        reader.readNext();
    if (!reader.isStartElement())
        return FileKind::Other;
    const QString root = reader.name().toString();
    if (root == u"nmaprun")
        return FileKind::Nmap;
    if (root == u"testsuites" || root == u"testsuite")
        return FileKind::JUnit;
    if (root == u"document" && reader.attributes().value(u"title"_s).startsWith(u"SSLScan"))
        return FileKind::Sslscan;
    if (root == u"bom" && reader.namespaceUri().contains(u"cyclonedx"))
        return FileKind::CycloneDx;
    return FileKind::Other;
}

/// Which names stand in the beginning of a JSON text. A whole document may be large, and cut off
/// here, so it is not parsed: what is suggested is checked by a person.
FileKind kindOfJson(const QByteArray &beginning)
{
    const auto has = [&](const char *name) {
        return beginning.contains(QByteArray("\"") + name + '"');
    };
    if (has("bomFormat") && has("CycloneDX"))
        return FileKind::CycloneDx;
    if (has("spdxVersion"))
        return FileKind::Spdx;
    if (has("runs") && (has("2.1.0") || beginning.contains("sarif")))
        return FileKind::Sarif;
    if (has("banner") && has("kex") && has("enc"))
        return FileKind::SshAudit;
    if (has("scanResult") || (has("finding") && has("severity") && has("ip") && has("port")))
        return FileKind::Testssl;
    return FileKind::Other;
}

bool isCapture(const QByteArray &beginning)
{
    static const QList<QByteArray> marks{
        QByteArray::fromHex("a1b2c3d4"), QByteArray::fromHex("d4c3b2a1"),
        QByteArray::fromHex("a1b23c4d"), QByteArray::fromHex("4d3cb2a1"),
        QByteArray::fromHex("0a0d0d0a")};
    return std::any_of(marks.begin(), marks.end(),
                       [&](const QByteArray &mark) { return beginning.startsWith(mark); });
}

} // namespace

QString idOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Nmap: return u"nmap"_s;
    case FileKind::Testssl: return u"testssl"_s;
    case FileKind::Sslscan: return u"sslscan"_s;
    case FileKind::SshAudit: return u"ssh-audit"_s;
    case FileKind::JUnit: return u"junit"_s;
    case FileKind::Sarif: return u"sarif"_s;
    case FileKind::CycloneDx: return u"cyclonedx"_s;
    case FileKind::Spdx: return u"spdx"_s;
    case FileKind::Pcap: return u"pcap"_s;
    case FileKind::Image: return u"image"_s;
    case FileKind::Pdf: return u"pdf"_s;
    case FileKind::Text: return u"text"_s;
    case FileKind::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Nmap: return Text::tr("Port scan (nmap)");
    case FileKind::Testssl: return Text::tr("TLS check (testssl.sh)");
    case FileKind::Sslscan: return Text::tr("TLS check (sslscan)");
    case FileKind::SshAudit: return Text::tr("SSH check (ssh-audit)");
    case FileKind::JUnit: return Text::tr("Test results (JUnit)");
    case FileKind::Sarif: return Text::tr("Code analysis (SARIF)");
    case FileKind::CycloneDx: return Text::tr("Bill of materials (CycloneDX)");
    case FileKind::Spdx: return Text::tr("Bill of materials (SPDX)");
    case FileKind::Pcap: return Text::tr("Packet capture");
    case FileKind::Image: return Text::tr("Picture");
    case FileKind::Pdf: return Text::tr("PDF");
    case FileKind::Text: return Text::tr("Text");
    case FileKind::Other: return Text::tr("Other file");
    }
    Q_UNREACHABLE();
}

FileKind fileKindOf(const QByteArray &beginning, const QString &name)
{
    if (isCapture(beginning))
        return FileKind::Pcap;
    QByteArray text = beginning;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    const QByteArray trimmed = text.trimmed();
    FileKind kind = FileKind::Other;
    if (trimmed.startsWith('<'))
        kind = kindOfXml(trimmed);
    else if (trimmed.startsWith('{') || trimmed.startsWith('['))
        kind = kindOfJson(trimmed);
    else if (trimmed.startsWith("SPDXVersion:"))
        kind = FileKind::Spdx;
    if (kind != FileKind::Other)
        return kind;
    const QString type = mediaTypeOf(beginning, name);
    if (type == u"application/pdf")
        return FileKind::Pdf;
    if (type.startsWith(u"image/"))
        return FileKind::Image;
    if (type.startsWith(u"text/")
        || QMimeDatabase().mimeTypeForName(type).inherits(u"text/plain"_s))
        return FileKind::Text;
    return FileKind::Other;
}

QStringList proposedProvisions(FileKind kind, const Scheme &scheme)
{
    // The thirteen guidelines of the Code and the clauses of EN 303 645 have the same numbers:
    // 2 vulnerability reports, 3 updates, 5 secure communication, 6 attack surfaces.
    static const QMap<FileKind, int> guidelines{{FileKind::Nmap, 6},      {FileKind::Testssl, 5},
                                                {FileKind::Sslscan, 5},   {FileKind::SshAudit, 5},
                                                {FileKind::Pcap, 5},      {FileKind::Sarif, 6},
                                                {FileKind::CycloneDx, 3}, {FileKind::Spdx, 3}};
    const Guideline *guideline = scheme.guideline(guidelines.value(kind, 0));
    const bool numbersMeanThat = scheme.guideline(13);
    if (!numbersMeanThat || !guideline || guideline->provisions.isEmpty())
        return {};
    return {guideline->provisions.first().id};
}

} // namespace assessment
