#include "assessment/toolformats/nmapxml.h"
#include "assessment/toolformats/tooljson.h"
#include "assessment/toolformats/toolreport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr int allPorts = 65535;
constexpr int namedPorts = 12;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::NmapReport)
};

/// "up" when something of it answered; "assumed" when nmap was told not to look, and no port of
/// it said anything.
QString stateOf(const NmapHost &host)
{
    if (host.timedOut)
        return u"timed-out"_s;
    if (host.state != u"up")
        return u"down"_s;
    const bool answered = host.reason != u"user-set" || host.count(u"open"_s) > 0
                          || host.count(u"closed"_s) > 0 || host.count(u"unfiltered"_s) > 0;
    return answered ? u"up"_s : u"assumed"_s;
}

QString addressOf(const NmapHost &host)
{
    return toolLine(host.addresses.value(0));
}

QString openPorts(const NmapRun &run)
{
    QStringList named;
    int open = 0;
    for (const NmapHost &host : run.hosts) {
        for (const NmapPort &port : host.ports) {
            if (!port.isOpen())
                continue;
            if (++open > namedPorts)
                continue;
            QString name = QString::number(port.number);
            if (port.protocol != u"tcp")
                name += u'/' + port.protocol;
            if (!port.service.isEmpty())
                name += u' ' + toolLine(port.service);
            named.append(name);
        }
    }
    if (open > namedPorts)
        named.append(Text::tr("and %n more", nullptr, open - namedPorts));
    const QString count = Text::tr("%n open port(s)", nullptr, open);
    return named.isEmpty() ? count : u"%1: %2"_s.arg(count, named.join(u", "_s));
}

} // namespace

Result<ToolReport> readNmap(const QByteArray &bytes, const QString &where)
{
    const Result<NmapRun> run = parseNmapXml(bytes, where);
    if (!run)
        return run.error();
    ToolReport report{.kind = FileKind::Nmap};
    report.tool = toolLine(u"nmap "_s + run->version);
    int up = 0;
    QStringList targets;
    for (const NmapHost &host : run->hosts) {
        const QString state = stateOf(host);
        const QString address = addressOf(host);
        report.facts.append({u"host"_s, {{u"address"_s, address}, {u"state"_s, state}}, -1});
        if (state == u"up")
            ++up;
        if (host.state == u"up")
            targets.append(address);
        for (const NmapPort &port : host.ports) {
            report.facts.append({u"port"_s,
                                 {{u"address"_s, address},
                                  {u"protocol"_s, port.protocol},
                                  {u"port"_s, QString::number(port.number)},
                                  {u"state"_s, port.state},
                                  {u"service"_s, toolLine(port.service)},
                                  {u"recognised"_s, port.probed ? u"yes"_s : u"no"_s},
                                  {u"tls"_s, port.tls ? u"yes"_s : u"no"_s},
                                  {u"product"_s, toolLine(port.product + u' ' + port.version)}},
                                 -1});
        }
    }
    for (const NmapScan &scan : run->scans) {
        report.facts.append({u"scan"_s,
                             {{u"protocol"_s, scan.protocol},
                              {u"coverage"_s, scan.ports >= allPorts ? u"all"_s : u"part"_s},
                              {u"ports"_s, QString::number(scan.ports)}},
                             -1});
    }
    if (!run->finished)
        report.missing = run->problem.isEmpty() ? Text::tr("the scan did not come to its end")
                                                : toolLine(run->problem);
    else if (up == 0)
        report.missing = Text::tr("no device answered");
    else if (run->scans.isEmpty())
        report.missing = Text::tr("it does not say which ports were looked at");
    report.whole = report.missing.isEmpty();
    report.aboutOne = targets.size() <= 1;
    report.target = toolLine(targets.join(u", "_s));
    QStringList parts{report.tool};
    if (!report.target.isEmpty())
        parts.append(report.target);
    parts.append(openPorts(*run));
    report.summary = parts.join(u", "_s);
    return report;
}

} // namespace assessment
