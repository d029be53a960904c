#include "assessment/toolformats/sslscanxml.h"
#include "assessment/toolformats/testssljson.h"
#include "assessment/toolformats/tooljson.h"
#include "assessment/toolformats/toolreport.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::TlsReport)
};

QString idOf(TestsslSeverity severity)
{
    switch (severity) {
    case TestsslSeverity::Debug: return u"debug"_s;
    case TestsslSeverity::Info: return u"info"_s;
    case TestsslSeverity::Good: return u"ok"_s;
    case TestsslSeverity::Low: return u"low"_s;
    case TestsslSeverity::Medium: return u"medium"_s;
    case TestsslSeverity::High: return u"high"_s;
    case TestsslSeverity::Critical: return u"critical"_s;
    case TestsslSeverity::Warning: return u"warning"_s;
    case TestsslSeverity::Fatal: return u"fatal"_s;
    }
    Q_UNREACHABLE();
}

/// The servers in the order they come, each once.
class Servers
{
public:
    void add(const QString &address, int port)
    {
        if (address.isEmpty())
            return;
        m_addresses.insert(address);
        const QString name = port > 0 ? u"%1:%2"_s.arg(address).arg(port) : address;
        if (!m_names.contains(name) && m_names.size() < 20)
            m_names.append(name);
    }
    bool isOne() const { return m_addresses.size() <= 1; }
    QString names() const { return m_names.join(u", "_s); }

private:
    QSet<QString> m_addresses;
    QStringList m_names;
};

} // namespace

Result<ToolReport> readTestssl(const QByteArray &bytes, const QString &where)
{
    const Result<TestsslReport> run = parseTestsslJson(bytes, where);
    if (!run)
        return run.error();
    ToolReport report{.kind = FileKind::Testssl};
    report.tool =
        run->version.isEmpty() ? u"testssl.sh"_s : u"testssl.sh "_s + toolLine(run->version);
    Servers servers;
    QStringList bad;
    for (const TestsslFinding &finding : run->findings) {
        const QString severity = idOf(finding.severity);
        const QString address = toolLine(finding.ip);
        servers.add(address, finding.port);
        report.facts.append({u"tls"_s,
                             {{u"id"_s, toolLine(finding.id)},
                              {u"severity"_s, severity},
                              {u"finding"_s, toolLine(finding.finding)},
                              {u"address"_s, address},
                              {u"port"_s, QString::number(finding.port)},
                              {u"cwe"_s, toolLine(finding.cwe)}},
                             -1});
        const bool isBad = finding.severity == TestsslSeverity::Medium
                           || finding.severity == TestsslSeverity::High
                           || finding.severity == TestsslSeverity::Critical;
        if (isBad)
            bad.append(toolLine(finding.id));
    }
    if (!run->finished)
        report.missing = Text::tr("the check did not come to its end");
    else if (servers.names().isEmpty())
        report.missing = Text::tr("it does not say which server it looked at");
    report.whole = report.missing.isEmpty();
    report.aboutOne = servers.isOne();
    report.target = servers.names();
    report.summary = report.tool;
    if (!report.target.isEmpty())
        report.summary += u", "_s + report.target;
    report.summary +=
        u", "_s + Text::tr("%n finding(s)", nullptr, int(run->findings.size())) + u", "_s
        + (bad.isEmpty() ? Text::tr("none of medium severity or worse")
                         : Text::tr("%n of medium severity or worse: %1", nullptr, int(bad.size()))
                               .arg(bad.first(std::min<qsizetype>(bad.size(), 8)).join(u", "_s)));
    return report;
}

Result<ToolReport> readSslscan(const QByteArray &bytes, const QString &where)
{
    const Result<SslscanReport> run = parseSslscanXml(bytes, where);
    if (!run)
        return run.error();
    ToolReport report{.kind = FileKind::Sslscan};
    report.tool = toolLine(u"sslscan "_s + run->version);
    Servers servers;
    QStringList versions;
    int ciphers = 0;
    for (const SslscanServer &server : run->servers) {
        const QString address = toolLine(server.host);
        const QString port = QString::number(server.port);
        servers.add(address, server.port);
        const auto tell = [&](const QString &kind, std::map<QString, QString> values) {
            values[u"address"_s] = address;
            values[u"port"_s] = port;
            report.facts.append({kind, std::move(values), -1});
        };
        for (const SslscanProtocol &protocol : server.protocols) {
            tell(u"protocol"_s, {{u"version"_s, toolLine(protocol.version)},
                                 {u"accepted"_s, protocol.accepted ? u"yes"_s : u"no"_s}});
            if (protocol.accepted && !versions.contains(protocol.version))
                versions.append(toolLine(protocol.version));
        }
        for (const SslscanCipher &cipher : server.ciphers) {
            ++ciphers;
            tell(u"cipher"_s, {{u"version"_s, toolLine(cipher.version)},
                               {u"name"_s, toolLine(cipher.name)},
                               {u"strength"_s, toolLine(cipher.strength)}});
        }
        if (!server.heartbleed.isEmpty())
            tell(u"weakness"_s, {{u"name"_s, u"Heartbleed"_s}});
        if (server.insecureRenegotiation)
            tell(u"weakness"_s, {{u"name"_s, Text::tr("insecure renegotiation")}});
        if (server.compression)
            tell(u"weakness"_s, {{u"name"_s, Text::tr("TLS compression")}});
    }
    if (!run->problem.isEmpty())
        report.missing = toolLine(run->problem);
    else if (run->servers.isEmpty())
        report.missing = Text::tr("no server answered");
    else if (report.count(u"protocol"_s) == 0 || ciphers == 0)
        report.missing = Text::tr("it lists no versions and ciphers");
    report.whole = report.missing.isEmpty();
    report.aboutOne = servers.isOne();
    report.target = servers.names();
    report.summary = report.tool;
    if (!report.target.isEmpty())
        report.summary += u", "_s + report.target;
    report.summary +=
        u", "_s + (versions.isEmpty() ? Text::tr("no version of TLS") : versions.join(u", "_s))
        + u", "_s + Text::tr("%n cipher suite(s)", nullptr, ciphers);
    return report;
}

} // namespace assessment
