#include "assessment/toolformats/nmapxml.h"

#include "assessment/toolformats/toolxml.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr int mostHosts = 4096;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::NmapXml)
};

const QStringList &portStates()
{
    static const QStringList states = {u"open"_s,       u"closed"_s,        u"filtered"_s,
                                       u"unfiltered"_s, u"open|filtered"_s, u"closed|filtered"_s};
    return states;
}

class Reader
{
public:
    Reader(const QByteArray &bytes, const QString &where)
        : m_xml(bytes, where, u"nmaprun"_s, u"nmap"_s)
    {}

    Result<NmapRun> run();

private:
    void readScan();
    void readEnd();
    NmapHost readHost();
    void readPorts(NmapHost &host);
    NmapPort readPort();
    void readService(NmapPort &port);
    NmapScript readScript();
    void readTable(NmapValue &table);
    QString oneOf(const QString &attribute, const QStringList &allowed);

    ToolXml m_xml;
    NmapRun m_run;
};

/// A required attribute that has to be one of \a allowed.
QString Reader::oneOf(const QString &attribute, const QStringList &allowed)
{
    QString value = m_xml.required(attribute);
    if (m_xml.isSound() && !allowed.contains(value))
        m_xml.refuse(Text::tr("\"%1\" is none of %2").arg(value, allowed.join(u", "_s)));
    return value;
}

void Reader::readScan()
{
    NmapScan scan;
    scan.type = m_xml.required(u"type"_s);
    scan.protocol = oneOf(u"protocol"_s, {u"tcp"_s, u"udp"_s, u"sctp"_s, u"ip"_s, u"icmp"_s});
    scan.ports = int(m_xml.number(u"numservices"_s, 0, 65536, 0));
    scan.numbers = m_xml.text(u"services"_s);
    m_run.scans.append(scan);
}

void Reader::readTable(NmapValue &table)
{
    m_xml.children([&](const QString &name) {
        if (name != u"elem" && name != u"table")
            return;
        NmapValue value;
        value.key = m_xml.text(u"key"_s);
        if (name == u"table")
            readTable(value);
        else
            value.text = m_xml.body();
        table.table.append(value);
    });
}

NmapScript Reader::readScript()
{
    NmapScript script;
    script.id = m_xml.required(u"id"_s);
    script.output = m_xml.text(u"output"_s);
    readTable(script.values);
    return script;
}

void Reader::readService(NmapPort &port)
{
    port.service = m_xml.text(u"name"_s);
    port.probed = m_xml.text(u"method"_s) == u"probed";
    port.tls = m_xml.text(u"tunnel"_s) == u"ssl";
    port.product = m_xml.text(u"product"_s);
    port.version = m_xml.text(u"version"_s);
    port.extraInfo = m_xml.text(u"extrainfo"_s);
}

NmapPort Reader::readPort()
{
    NmapPort port;
    port.protocol = oneOf(u"protocol"_s, {u"tcp"_s, u"udp"_s, u"sctp"_s, u"ip"_s});
    (void)m_xml.required(u"portid"_s);
    port.number = int(m_xml.number(u"portid"_s, 0, 65535, 0));
    m_xml.children([&](const QString &name) {
        if (name == u"state") {
            port.state = oneOf(u"state"_s, portStates());
            port.reason = m_xml.text(u"reason"_s);
        } else if (name == u"service") {
            readService(port);
        } else if (name == u"script") {
            port.scripts.append(readScript());
        }
    });
    if (port.state.isEmpty())
        m_xml.refuse(Text::tr("port %1 has no state").arg(port.number));
    return port;
}

void Reader::readPorts(NmapHost &host)
{
    std::set<std::pair<QString, int>> seen;
    for (const NmapPort &port : std::as_const(host.ports))
        seen.emplace(port.protocol, port.number);
    m_xml.children([&](const QString &name) {
        if (name == u"extraports") {
            const QString state = oneOf(u"state"_s, portStates());
            (void)m_xml.required(u"count"_s);
            host.extraPorts.append({state, int(m_xml.number(u"count"_s, 0, 4 * 65536, 0))});
        } else if (name == u"port") {
            const NmapPort port = readPort();
            if (!seen.emplace(port.protocol, port.number).second)
                m_xml.refuse(
                    Text::tr("%1 port %2 stands there twice").arg(port.protocol).arg(port.number));
            host.ports.append(port);
        }
    });
}

NmapHost Reader::readHost()
{
    NmapHost host;
    host.timedOut = m_xml.text(u"timedout"_s) == u"true";
    m_xml.children([&](const QString &name) {
        if (name == u"status") {
            host.state = oneOf(u"state"_s, {u"up"_s, u"down"_s, u"unknown"_s, u"skipped"_s});
            host.reason = m_xml.text(u"reason"_s);
        } else if (name == u"address") {
            host.addresses.append(m_xml.required(u"addr"_s));
        } else if (name == u"hostnames") {
            m_xml.children([&](const QString &inside) {
                if (inside == u"hostname")
                    host.names.append(m_xml.text(u"name"_s));
            });
        } else if (name == u"ports") {
            readPorts(host);
        } else if (name == u"hostscript") {
            m_xml.children([&](const QString &inside) {
                if (inside == u"script")
                    host.scripts.append(readScript());
            });
        }
    });
    if (host.addresses.isEmpty())
        m_xml.refuse(Text::tr("a host has no address"));
    return host;
}

void Reader::readEnd()
{
    m_xml.children([&](const QString &name) {
        if (name != u"finished")
            return;
        // Without the attribute it is an nmap before 5.20, which wrote this element only at the
        // end.
        const QString exit = m_xml.text(u"exit"_s);
        m_run.finished = exit.isEmpty() || exit == u"success";
        m_run.problem = m_xml.text(u"errormsg"_s);
        bool isNumber = false;
        const double seconds = m_xml.text(u"elapsed"_s).toDouble(&isNumber);
        if (isNumber && seconds >= 0 && seconds < 1e9)
            m_run.seconds = seconds;
    });
}

Result<NmapRun> Reader::run()
{
    if (m_xml.begin()) {
        if (m_xml.required(u"scanner"_s) != u"nmap")
            m_xml.refuse(Text::tr("another program than nmap wrote it"));
        m_run.version = m_xml.text(u"version"_s);
        m_run.arguments = m_xml.text(u"args"_s);
        constexpr qint64 endOfTime = 253'402'300'799; // the last second of the year 9999
        if (const qint64 start = m_xml.number(u"start"_s, 0, endOfTime, -1); start >= 0)
            m_run.started = QDateTime::fromSecsSinceEpoch(start, Qt::UTC);
        m_xml.children([&](const QString &name) {
            if (name == u"scaninfo")
                readScan();
            else if (name == u"host")
                m_run.hosts.append(readHost());
            else if (name == u"runstats")
                readEnd();
            if (m_run.hosts.size() > mostHosts)
                m_xml.refuse(Text::tr("there are more than %1 hosts").arg(mostHosts));
        });
    }
    if (const Status sound = m_xml.end(); !sound)
        return sound.error();
    return m_run;
}

} // namespace

const NmapValue *NmapValue::find(const QString &name) const
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const NmapValue &value) { return value.key == name; });
    return found == table.end() ? nullptr : &*found;
}

QString NmapValue::textOf(const QString &name) const
{
    const NmapValue *value = find(name);
    return value ? value->text : QString();
}

const NmapScript *NmapPort::script(const QString &id) const
{
    const auto found = std::find_if(scripts.begin(), scripts.end(),
                                    [&](const NmapScript &script) { return script.id == id; });
    return found == scripts.end() ? nullptr : &*found;
}

int NmapHost::count(const QString &portState) const
{
    int count = int(std::count_if(ports.begin(), ports.end(),
                                  [&](const NmapPort &port) { return port.state == portState; }));
    for (const NmapExtraPorts &extra : extraPorts)
        count += extra.state == portState ? extra.count : 0;
    return count;
}

Result<NmapRun> parseNmapXml(const QByteArray &bytes, const QString &where)
{
    return Reader(bytes, where).run();
}

} // namespace assessment
