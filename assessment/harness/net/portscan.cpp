#include "assessment/harness/net/portscan.h"

#include "assessment/harness/net/tcpsocket.h"
#include "assessment/harness/toolrun.h"
#include "assessment/toolformats/nmapxml.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr int mostServices = 64;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::PortScan)
};

Error nobodyThere(const NetAddress &address, int silent)
{
    return {.kind = Error::Kind::Device,
            .what = Text::tr("the ports of the device cannot be scanned"),
            .where = address.text(),
            .why = Text::tr("nobody answers there: not one of %n port(s) took a connection or "
                            "refused it",
                            nullptr, silent),
            .advice = Text::tr("check the address, the cable, and whether the device is on")};
}

Result<PortScan> scanWithNmap(const Tool &nmap, const NetAddress &address, const PortList &ports,
                              std::chrono::seconds limit, const QString &name,
                              ProbeContext &context)
{
    QStringList arguments = {
        u"-n"_s,  u"-Pn"_s, u"-sT"_s, u"-T4"_s, u"-p"_s, ports.text(), u"--no-stylesheet"_s,
        u"-oX"_s, u"-"_s};
    if (address.isV6())
        arguments.append(u"-6"_s);
    arguments.append(address.text());
    const auto outcome = runTool(nmap, arguments, {.time = limit}, context);
    if (!outcome)
        return outcome.error();
    context.keep(name, u"application/xml"_s, outcome->output);
    PortScan scan;
    scan.seconds = outcome->seconds;
    if (outcome->end == ToolOutcome::End::Cancelled) {
        scan.whole = false;
        scan.missing.append(outcome->problem());
        return scan;
    }
    const Error useless{.kind = Error::Kind::Device,
                        .what = Text::tr("the ports of the device cannot be scanned"),
                        .where = address.text(),
                        .why = outcome->problem()};
    if (!outcome->isFinished())
        return useless;
    const auto run = parseNmapXml(outcome->output, name);
    if (!run)
        return run.error();
    if (!run->finished || run->hosts.size() != 1 || run->hosts[0].timedOut)
        return useless;
    const NmapHost &host = run->hosts[0];
    for (const NmapPort &port : host.ports) {
        if (port.isOpen() && port.protocol == u"tcp")
            scan.open.append({port.number, port.service});
    }
    scan.closed = host.count(u"closed"_s);
    scan.silent = host.count(u"filtered"_s);
    return scan;
}

PortScan scanByOurselves(const NetAddress &address, const PortList &ports, ProbeContext &context)
{
    QElapsedTimer timer;
    timer.start();
    const ConnectScan seen = scanPorts(address, ports.numbers(), 1s, context);
    PortScan scan;
    for (const int port : seen.open)
        scan.open.append(OpenPort{.number = port, .service = {}});
    scan.closed = seen.refused;
    scan.silent = seen.silent + seen.unreachable;
    scan.whole = seen.whole;
    scan.seconds = double(timer.elapsed()) / 1000;
    if (!seen.whole)
        scan.missing.append(Text::tr("the scan was stopped"));
    return scan;
}

/// What the usual service of a UDP port answers; a byte for the others.
QByteArray questionFor(int port)
{
    switch (port) {
    case 53: // version.bind would be rude; the root servers are what every resolver knows
        return QByteArray::fromHex("00070100000100000000000000000200 01");
    case 69: return QByteArray("\0\1assay\0octet\0", 14);
    case 123: return QByteArray(1, '\x23') + QByteArray(47, '\0');
    case 137:
        return QByteArray::fromHex("000700000001000000000000"
                                   "20434b4141414141414141414141414141414141414141414141414141"
                                   "4141414141000021 0001");
    case 161:
        return QByteArray::fromHex("302902010104067075626c6963a01c02040a0b0c0d0201000201003"
                                   "00e300c06082b060102010101000500");
    case 500:
        return QByteArray::fromHex("0011223344556677000000000000000021202208000000000000001c");
    case 1900:
        return "M-SEARCH * HTTP/1.1\r\nHost: 239.255.255.250:1900\r\n"
               "Man: \"ssdp:discover\"\r\nMX: 1\r\nST: ssdp:all\r\n\r\n";
    case 3478: return QByteArray::fromHex("000100002112a442000102030405060708090a0b");
    case 5353:
        return QByteArray::fromHex("000700000001000000000000"
                                   "095f7365727669636573075f646e732d7364045f756470056c6f63616c00"
                                   "000c8001");
    case 5683: return QByteArray::fromHex("40010007bb2e77656c6c2d6b6e6f776e04636f7265");
    default: return QByteArray(1, '\0');
    }
}

} // namespace

std::chrono::seconds secondsOf(const QString &key, int fallback, ProbeContext &context)
{
    bool isNumber = false;
    const int seconds = context.setting(key).trimmed().toInt(&isNumber);
    return std::chrono::seconds(isNumber && seconds >= 0 ? std::min(seconds, 86'400) : fallback);
}

Result<PortScan> scanTcp(const NetAddress &address, const PortList &ports,
                         std::chrono::seconds limit, const QString &name, ProbeContext &context)
{
    const auto nmap = findTool(u"nmap"_s, {u"--version"_s}, context);
    Result<PortScan> scan = nmap ? scanWithNmap(*nmap, address, ports, limit, name, context)
                                 : Result<PortScan>(scanByOurselves(address, ports, context));
    if (!scan)
        return scan;
    if (!nmap && nmap.error().kind == Error::Kind::NotFound)
        scan->missing.append(
            Text::tr("nmap is not installed: the ports were scanned with a simpler scanner"));
    else if (!nmap)
        scan->missing.append(nmap.error().message());
    if (scan->whole && scan->open.isEmpty() && scan->closed == 0)
        return nobodyThere(address, scan->silent);
    if (scan->open.size() > 500)
        scan->missing.append(Text::tr("%n port(s) take connections: something in between seems to "
                                      "answer for the device",
                                      nullptr, int(scan->open.size())));
    if (isOwnAddress(address))
        scan->missing.append(Text::tr("%1 is an address of this computer: what answers there may "
                                      "be this computer and not the device")
                                 .arg(address.text()));
    return scan;
}

Result<PortScan> scanForServices(const NetAddress &address, ProbeContext &context)
{
    const auto ports = PortList::parse(context.setting(u"ports"_s));
    if (!ports)
        return ports.error();
    return scanTcp(address, *ports, secondsOf(u"scan-seconds"_s, 900, context), u"nmap.xml"_s,
                   context);
}

Result<int> eachService(const NetAddress &address, ProbeContext &context, Observation &seen,
                        const std::function<void(int port)> &look)
{
    const auto scan = scanForServices(address, context);
    if (!scan)
        return scan.error();
    seen.missing.append(scan->missing);
    int looked = 0;
    for (const OpenPort &port : scan->open) {
        if (!context.goOn(0ms))
            break;
        if (looked == mostServices) {
            seen.missing.append(Text::tr("only the first %1 of %2 open ports were looked at")
                                    .arg(mostServices)
                                    .arg(scan->open.size()));
            break;
        }
        ++looked;
        look(port.number);
    }
    return looked;
}

bool staysOpen(const NetAddress &address, int port, ProbeContext &context)
{
    TcpSocket socket(context);
    if (socket.connectTo(address, port, 2s) != SocketEnd::Open)
        return false;
    QByteArray said;
    return socket.read(said, 1, 400ms, 1ms) != SocketEnd::Closed || !said.isEmpty();
}

UdpState tryUdp(const NetAddress &address, int port, ProbeContext &context)
{
    // Linux answers "port unreachable" no more than once a second (icmp_ratelimit).
    for (int attempt = 0; attempt < 3; ++attempt) {
        const UdpAnswer answer = askOverUdp(address, port, questionFor(port), 1100ms, context);
        if (answer.refused)
            return UdpState::Closed;
        if (!answer.bytes.isEmpty())
            return UdpState::Open;
        if (!context.goOn(0ms))
            break;
    }
    return UdpState::Unknown;
}

QString usualUdpService(int port)
{
    static const std::map<int, QString> services = {
        {53, u"domain"_s},   {67, u"dhcps"_s},       {69, u"tftp"_s},           {123, u"ntp"_s},
        {137, u"netbios"_s}, {161, u"snmp"_s},       {500, u"isakmp"_s},        {514, u"syslog"_s},
        {1900, u"ssdp"_s},   {3478, u"stun"_s},      {3702, u"ws-discovery"_s}, {5353, u"mdns"_s},
        {5683, u"coap"_s},   {10001, u"discovery"_s}};
    const auto found = services.find(port);
    return found == services.end() ? QString() : found->second;
}

QList<int> usualUdpPorts()
{
    return {53, 67, 69, 123, 137, 161, 500, 514, 1900, 3478, 3702, 5353, 5683, 10001};
}

} // namespace assessment::harness
