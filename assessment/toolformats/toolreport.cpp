#include "assessment/toolformats/toolreport.h"

#include "assessment/toolformats/tooljson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ToolReport)
};

} // namespace

int ToolReport::count(const QString &kindOfFact) const
{
    return int(std::count_if(facts.begin(), facts.end(),
                             [&](const harness::Fact &fact) { return fact.kind == kindOfFact; }));
}

bool isToolOutput(FileKind kind)
{
    switch (kind) {
    case FileKind::Nmap:
    case FileKind::Testssl:
    case FileKind::Sslscan:
    case FileKind::SshAudit:
    case FileKind::Sarif:
    case FileKind::JUnit:
    case FileKind::CycloneDx:
    case FileKind::Spdx: return true;
    case FileKind::Pcap:
    case FileKind::Image:
    case FileKind::Pdf:
    case FileKind::Text:
    case FileKind::Other: return false;
    }
    Q_UNREACHABLE();
}

Result<ToolReport> readToolOutput(const QByteArray &bytes, const QString &where)
{
    const auto refused = [&](const QString &why, const QString &advice) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = Text::tr("the output of the tool cannot be read"),
                     .where = where,
                     .why = why,
                     .advice = advice};
    };
    if (bytes.size() > mostToolBytes)
        return refused(Text::tr("it is larger than %1 MiB").arg(mostToolBytes >> 20),
                       Text::tr("add it as evidence without reading it"));
    if (bytes.trimmed().isEmpty())
        return refused(Text::tr("it is empty"), Text::tr("let the tool write it again"));
    switch (fileKindOf(bytes.first(std::min<qsizetype>(bytes.size(), fileKindBytes)), {})) {
    case FileKind::Nmap: return readNmap(bytes, where);
    case FileKind::Testssl: return readTestssl(bytes, where);
    case FileKind::Sslscan: return readSslscan(bytes, where);
    case FileKind::SshAudit: return readSshAudit(bytes, where);
    case FileKind::Sarif: return readSarif(bytes, where);
    case FileKind::JUnit: return readJUnit(bytes, where);
    case FileKind::CycloneDx: return readCycloneDx(bytes, where);
    case FileKind::Spdx: return readSpdx(bytes, where);
    case FileKind::Pcap:
    case FileKind::Image:
    case FileKind::Pdf:
    case FileKind::Text:
    case FileKind::Other: break;
    }
    return refused(Text::tr("it is not the output of a tool that is known here"),
                   Text::tr("add it as evidence and answer the provisions yourself"));
}

} // namespace assessment
