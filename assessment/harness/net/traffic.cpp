#include "assessment/harness/net/destinations.h"
#include "assessment/harness/net/devicecapture.h"
#include "assessment/harness/net/dnsmessage.h"
#include "assessment/harness/net/netprobes.h"
#include "assessment/harness/net/servicelook.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr size_t mostDestinations = 2000;
constexpr size_t mostFlows = 50'000;
constexpr qsizetype mostOfHello = qsizetype{16} << 10;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::Traffic)
};

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

/// What is spoken, by what the client says; "" when that does not tell.
QString protocolByWords(QByteArrayView said, bool tcp)
{
    static const QList<std::pair<QByteArray, QString>> beginnings = {
        {"GET ", u"http"_s},         {"POST ", u"http"_s},         {"PUT ", u"http"_s},
        {"HEAD ", u"http"_s},        {"DELETE ", u"http"_s},       {"OPTIONS * HTTP", u"http"_s},
        {"OPTIONS rtsp", u"rtsp"_s}, {"DESCRIBE rtsp", u"rtsp"_s}, {"EHLO ", u"smtp"_s},
        {"HELO ", u"smtp"_s},        {"SSH-", u"ssh"_s},           {"REGISTER sip", u"sip"_s},
        {"USER ", u"ftp"_s}};
    if (said.size() < 4)
        return {};
    const auto at = [&](qsizetype n) { return n < said.size() ? int(quint8(said[n])) : -1; };
    if (tcp && at(0) >= 20 && at(0) <= 23 && at(1) == 3 && at(2) <= 4)
        return u"tls"_s;
    if (!tcp && at(0) >= 20 && at(0) <= 23 && at(1) == 0xfe)
        return u"dtls"_s;
    if (tcp && at(0) == 0x10
        && (said.first(std::min<qsizetype>(16, said.size())).contains("MQTT")
            || said.first(std::min<qsizetype>(16, said.size())).contains("MQIsdp")))
        return u"mqtt"_s;
    for (const auto &[beginning, protocol] : beginnings) {
        if (said.startsWith(beginning))
            return protocol;
    }
    return {};
}

/// What is usual at a port (IANA service names), "" when nothing is.
QString protocolByPort(int port, bool tcp)
{
    static const std::map<std::pair<int, bool>, QString> usual = {
        {{53, false}, u"dns"_s},    {{53, true}, u"dns"_s},      {{67, false}, u"dhcp"_s},
        {{69, false}, u"tftp"_s},   {{123, false}, u"ntp"_s},    {{161, false}, u"snmp"_s},
        {{443, false}, u"quic"_s},  {{514, false}, u"syslog"_s}, {{547, false}, u"dhcp"_s},
        {{1900, false}, u"ssdp"_s}, {{3478, false}, u"stun"_s},  {{5353, false}, u"mdns"_s},
        {{5683, false}, u"coap"_s}, {{5684, false}, u"dtls"_s},  {{21, true}, u"ftp"_s},
        {{22, true}, u"ssh"_s},     {{23, true}, u"telnet"_s},   {{25, true}, u"smtp"_s},
        {{80, true}, u"http"_s},    {{443, true}, u"tls"_s},     {{853, true}, u"tls"_s},
        {{1883, true}, u"mqtt"_s},  {{8883, true}, u"tls"_s}};
    const auto found = usual.find({port, tcp});
    return found == usual.end() ? QString() : found->second;
}

/// Protocols that show to everybody on the way what the device says.
bool isClear(const QString &protocol)
{
    static const QStringList clear = {u"http"_s,   u"mqtt"_s, u"ftp"_s,  u"telnet"_s,
                                      u"smtp"_s,   u"rtsp"_s, u"sip"_s,  u"tftp"_s,
                                      u"syslog"_s, u"coap"_s, u"snmp"_s, u"text"_s};
    return clear.contains(protocol);
}

/// One wish of the device to talk, by address, port and transport.
struct Destination
{
    std::set<QString> names; ///< it asked for: SNI and HTTP host
    QString byWords;         ///< protocol as spoken
    qint64 first = 0;
    bool answered = false;
    bool plainText = false;
};

struct Flow
{
    bool ofDevice = false;
    bool decided = false;
    quint32 next = 0; ///< sequence number that continues \c said
    bool helloDone = false;
    QByteArray said; ///< by the device, its beginning
};

class Look
{
public:
    Look(ProbeContext &context, const DeclaredDestinations &declared,
         const DeclaredDestinations &updates)
        : m_context(context)
        , m_declared(declared)
        , m_updates(updates)
    {}

    Result<Observation> take();

private:
    using Place = std::tuple<NetAddress, int, bool>;        // port, TCP
    using FlowKey = std::tuple<NetAddress, int, int, bool>; // their port, its port

    void see(const Packet &packet, bool fromDevice);
    void seeDns(const Packet &packet, bool fromDevice);
    void listen(Flow &flow, Destination &destination, const Packet &packet);
    void tell(const DeviceCapture &capture);

    ProbeContext &m_context;
    DeclaredDestinations m_declared;
    DeclaredDestinations m_updates;
    Observation m_seen;
    qint64 m_first = 0;
    std::map<Place, Destination> m_destinations;
    std::map<FlowKey, Flow> m_flows;
    std::map<NetAddress, std::set<QString>> m_names; ///< that the device was told for an address
    std::map<QString, qint64> m_queries;
    bool m_tooMany = false;
};

void Look::seeDns(const Packet &packet, bool fromDevice)
{
    const auto message = parseDns(packet.payload);
    if (!message || m_queries.size() > mostFlows || m_names.size() > mostFlows) {
        m_tooMany = m_tooMany || message;
        return;
    }
    if (fromDevice && !message->isResponse) {
        for (const QString &name : message->questions)
            m_queries.try_emplace(name, packet.microseconds);
    }
    if (fromDevice || !message->isResponse)
        return;
    // What was asked for counts, not the last of a chain of aliases.
    for (const DnsRecord &record : message->records) {
        const auto address = NetAddress::parse(record.data);
        const bool tells = record.type == DnsRecord::A || record.type == DnsRecord::Aaaa;
        if (!tells || !address)
            continue;
        auto &names = m_names[*address];
        if (names.size() < 50)
            names.insert(message->questions.value(0, record.name));
    }
}

void Look::listen(Flow &flow, Destination &destination, const Packet &packet)
{
    const bool tcp = packet.transport == Packet::Transport::Tcp;
    if (packet.payload.isEmpty())
        return;
    if (tcp) {
        if (!flow.said.isEmpty() && packet.sequence != flow.next)
            return; // sent again, or something before it was not captured
        flow.next = packet.sequence + quint32(packet.payload.size());
    }
    if (flow.helloDone || flow.said.size() >= mostOfHello)
        return;
    flow.said +=
        packet.payload.first(std::min(packet.payload.size(), mostOfHello - flow.said.size()));
    const QString protocol = protocolByWords(flow.said, tcp);
    if (!protocol.isEmpty())
        destination.byWords = protocol;
    if (protocol == u"tls") {
        const ClientHello hello = parseClientHello(flow.said);
        flow.helloDone = hello.state != ClientHello::State::Incomplete;
        if (!hello.serverName.isEmpty() && destination.names.size() < 50)
            destination.names.insert(hello.serverName);
    } else if (protocol == u"http") {
        static const QRegularExpression host(u"\r\nHost:[ \t]*([A-Za-z0-9_.-]{1,255})"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const auto match = host.match(QString::fromLatin1(flow.said));
        flow.helloDone = match.hasMatch();
        if (match.hasMatch() && destination.names.size() < 50)
            destination.names.insert(match.captured(1).toLower());
    } else if (tcp && flow.said.size() >= 16) {
        const auto printable = std::count_if(flow.said.begin(), flow.said.end(), [](char c) {
            return (c >= ' ' && c < 127) || c == '\r' || c == '\n' || c == '\t';
        });
        destination.plainText = printable * 100 >= flow.said.size() * 95;
        flow.helloDone = true;
    }
}

void Look::see(const Packet &packet, bool fromDevice)
{
    const bool tcp = packet.transport == Packet::Transport::Tcp;
    if (fromDevice && m_first == 0)
        m_first = packet.microseconds;
    if (packet.transport == Packet::Transport::Other)
        return;
    if (!tcp && (packet.sourcePort == 53 || packet.destinationPort == 53))
        seeDns(packet, fromDevice);
    const NetAddress &remote = fromDevice ? packet.destination : packet.source;
    const int theirs = fromDevice ? packet.destinationPort : packet.sourcePort;
    const int own = fromDevice ? packet.sourcePort : packet.destinationPort;
    const FlowKey key{remote, theirs, own, tcp};
    auto found = m_flows.find(key);
    if (found == m_flows.end()) {
        if (m_flows.size() >= mostFlows) {
            m_tooMany = true;
            return;
        }
        found = m_flows.emplace(key, Flow()).first;
    }
    Flow &flow = found->second;
    const bool opens = tcp && (packet.flags & Packet::Syn) && !(packet.flags & Packet::Ack);
    if (opens) {
        flow = Flow{
            .ofDevice = fromDevice, .decided = true, .next = 0, .helloDone = false, .said = {}};
    } else if (!flow.decided) {
        // Who speaks first began it; in the middle of a connection the one with the higher port.
        flow.decided = true;
        flow.ofDevice = tcp ? own > theirs : fromDevice;
    }
    if (!flow.ofDevice)
        return;
    const Place place{remote, theirs, tcp};
    if (!m_destinations.contains(place)) {
        if (m_destinations.size() >= mostDestinations) {
            m_tooMany = true;
            return;
        }
        m_destinations[place].first = packet.microseconds;
    }
    Destination &destination = m_destinations[place];
    if (fromDevice)
        listen(flow, destination, packet);
    else
        destination.answered = destination.answered || !(packet.flags & Packet::Rst);
}

void Look::tell(const DeviceCapture &capture)
{
    const auto at = [&](qint64 microseconds) {
        return QString::number(double(microseconds - m_first) / 1e6, 'f', 1);
    };
    std::map<QString, qint64> updates;
    const auto noteUpdate = [&](const QString &name, qint64 when) {
        if (m_updates.containsName(name))
            updates.try_emplace(name, when).first->second = std::min(updates[name], when);
    };
    for (const auto &[place, destination] : m_destinations) {
        const auto &[address, port, tcp] = place;
        std::set<QString> names = destination.names;
        if (const auto told = m_names.find(address); names.empty() && told != m_names.end())
            names = told->second;
        QString protocol = destination.byWords;
        if (protocol.isEmpty() && destination.plainText)
            protocol = u"text"_s;
        if (protocol.isEmpty())
            protocol = protocolByPort(port, tcp);
        if (protocol.isEmpty())
            protocol = tcp ? u"tcp"_s : u"udp"_s;
        if (names.empty())
            names.insert(QString());
        const QString local = yesNo(address.isLocal());
        // Words count; a port alone is not enough when nothing was said.
        const bool spoken = !destination.byWords.isEmpty() || destination.plainText
                            || (!tcp && destination.answered);
        // One fact for each name: a declared one must not cover another at the same address.
        for (const QString &name : names) {
            noteUpdate(name, destination.first);
            const bool declared = m_declared.contains({name}, address, port);
            m_seen.facts.append({u"destination"_s,
                                 {{u"name"_s, name},
                                  {u"address"_s, address.text()},
                                  {u"port"_s, QString::number(port)},
                                  {u"protocol"_s, protocol},
                                  {u"declared"_s, yesNo(declared)},
                                  {u"local"_s, local},
                                  {u"answered"_s, yesNo(destination.answered)},
                                  {u"at"_s, at(destination.first)}}});
            if (isClear(protocol) && spoken)
                m_seen.facts.append({u"cleartext"_s,
                                     {{u"name"_s, name},
                                      {u"address"_s, address.text()},
                                      {u"port"_s, QString::number(port)},
                                      {u"protocol"_s, protocol},
                                      {u"local"_s, local}}});
        }
    }
    for (const auto &[name, when] : m_queries) {
        noteUpdate(name, when);
        m_seen.facts.append({u"dns-query"_s,
                             {{u"name"_s, name},
                              {u"declared"_s, yesNo(m_declared.containsName(name))},
                              {u"at"_s, at(when)}}});
    }
    for (const auto &[name, when] : updates)
        m_seen.facts.append({u"update-query"_s, {{u"name"_s, name}, {u"at"_s, at(when)}}});
    if (m_tooMany)
        m_seen.missing.append(Text::tr("the device talks to more places than were looked at"));
    m_seen.measured = Text::tr("%n packet(s) of the device in %1 s, to %2 destinations", nullptr,
                               int(std::min<qint64>(capture.packetsOfDevice(), 1'000'000'000)))
                          .arg(capture.seconds(), 0, 'f', 1)
                          .arg(m_destinations.size());
}

Result<Observation> Look::take()
{
    const auto capture = DeviceCapture::take(m_context);
    if (!capture)
        return capture.error();
    m_seen.missing = capture->missing();
    const bool whole =
        capture->each([this](const Packet &packet, bool fromDevice) { see(packet, fromDevice); });
    if (!whole && m_seen.missing.isEmpty())
        m_seen.missing.append(Text::tr("it was stopped before its end"));
    tell(*capture);
    return m_seen;
}

} // namespace

Result<Observation> probeTraffic(ProbeContext &context)
{
    const auto declared = DeclaredDestinations::parse(context.setting(u"declared-destinations"_s));
    if (!declared)
        return declared.error();
    const auto updates = DeclaredDestinations::parse(context.setting(u"update-hosts"_s));
    if (!updates)
        return updates.error();
    return Look(context, *declared, *updates).take();
}

} // namespace assessment::harness
