#include "assessment/harness/net/devicecapture.h"
#include "assessment/harness/net/dnsmessage.h"
#include "assessment/harness/net/netprobes.h"
#include "assessment/harness/net/retries.h"

#include <QCoreApplication>

#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr size_t mostTargets = 1000;
constexpr int mostAttempts = 10'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::Reconnect)
};

/// The tries for one thing, until it works.
struct Series
{
    QList<double> present; ///< seconds; since it last worked
    QList<double> longest;
    QSet<quint32> seen; ///< ports or transactions, so that what is sent again is no new try

    void attempt(double at, quint32 id)
    {
        if (present.size() >= mostAttempts || seen.contains(id))
            return;
        seen.insert(id);
        present.append(at);
        if (present.size() > longest.size())
            longest = present;
    }
    void worked()
    {
        present.clear();
        seen.clear();
    }
};

class Look
{
public:
    explicit Look(ProbeContext &context) : m_context(context) {}

    Result<Observation> take();

private:
    void see(const Packet &packet, bool fromDevice);
    void seeTcp(const Packet &packet, bool fromDevice);
    void seeDhcp(const Packet &packet, bool fromDevice);
    void seeDns(const Packet &packet, bool fromDevice);
    Series *series(const QString &what, const QString &target);

    ProbeContext &m_context;
    std::map<std::pair<QString, QString>, Series> m_series;
    bool m_tooMany = false;
};

Series *Look::series(const QString &what, const QString &target)
{
    const std::pair key(what, target);
    if (!m_series.contains(key) && m_series.size() >= mostTargets) {
        m_tooMany = true;
        return nullptr;
    }
    return &m_series[key];
}

void Look::seeTcp(const Packet &packet, bool fromDevice)
{
    const bool syn = packet.flags & Packet::Syn;
    const bool ack = packet.flags & Packet::Ack;
    const NetAddress &remote = fromDevice ? packet.destination : packet.source;
    const int port = fromDevice ? packet.destinationPort : packet.sourcePort;
    if (!syn || fromDevice == ack)
        return;
    Series *tries = series(u"tcp"_s, u"%1 port %2"_s.arg(remote.text()).arg(port));
    if (!tries)
        return;
    // The kernel sends a SYN again from the same port (RFC 6298); a new try has a new one.
    if (fromDevice)
        tries->attempt(double(packet.microseconds) / 1e6, quint32(packet.sourcePort));
    else
        tries->worked();
}

void Look::seeDhcp(const Packet &packet, bool fromDevice)
{
    // RFC 2131 §2: 236 bytes, a cookie, then options; 53 says what it is (RFC 2132 §9.6).
    const QByteArrayView bytes = packet.payload;
    if (bytes.size() < 240 || !bytes.sliced(236).startsWith("\x63\x82\x53\x63"))
        return;
    int type = 0;
    for (qsizetype at = 240; at + 2 < bytes.size() && quint8(bytes[at]) != 255;) {
        if (bytes[at] == '\0') {
            ++at;
            continue;
        }
        if (bytes[at] == 53)
            type = bytes[at + 2];
        at += 2 + quint8(bytes[at + 1]);
    }
    Series *tries = series(u"dhcp"_s, u"DHCP"_s);
    if (!tries)
        return;
    if (fromDevice && type == 1) // a client may send the same transaction again: each counts
        tries->attempt(double(packet.microseconds) / 1e6, quint32(tries->present.size()));
    else if (!fromDevice && type == 2)
        tries->worked();
}

void Look::seeDns(const Packet &packet, bool fromDevice)
{
    const auto message = parseDns(packet.payload);
    if (!message || message->questions.isEmpty() || fromDevice == message->isResponse)
        return;
    Series *tries = series(u"dns"_s, message->questions.first());
    if (!tries)
        return;
    if (fromDevice)
        tries->attempt(double(packet.microseconds) / 1e6, quint32(tries->present.size()));
    else
        tries->worked();
}

void Look::see(const Packet &packet, bool fromDevice)
{
    if (packet.transport == Packet::Transport::Tcp)
        return seeTcp(packet, fromDevice);
    if (packet.transport != Packet::Transport::Udp)
        return;
    if (packet.destinationPort == 67 || packet.sourcePort == 67)
        seeDhcp(packet, fromDevice);
    else if (packet.destinationPort == 53 || packet.sourcePort == 53)
        seeDns(packet, fromDevice);
}

Result<Observation> Look::take()
{
    const auto capture = DeviceCapture::take(m_context);
    if (!capture)
        return capture.error();
    Observation seen;
    seen.missing = capture->missing();
    const bool whole =
        capture->each([this](const Packet &packet, bool fromDevice) { see(packet, fromDevice); });
    if (!whole && seen.missing.isEmpty())
        seen.missing.append(Text::tr("it was stopped before its end"));
    int judged = 0;
    for (const auto &[key, tries] : m_series) {
        if (tries.longest.size() < 2)
            continue;
        const RetryPattern pattern = patternOf(tries.longest);
        judged += pattern.isKnown;
        QStringList gaps;
        for (const double gap : pattern.gaps.first(std::min<qsizetype>(20, pattern.gaps.size())))
            gaps.append(QString::number(gap, 'f', 2));
        const auto word = [&](bool yes) {
            return !pattern.isKnown ? u"unknown"_s : yes ? u"yes"_s : u"no"_s;
        };
        seen.facts.append({u"retry"_s,
                           {{u"what"_s, key.first},
                            {u"target"_s, key.second},
                            {u"count"_s, QString::number(tries.longest.size())},
                            {u"gaps"_s, gaps.join(u' ')},
                            {u"shortest"_s, QString::number(pattern.shortest, 'f', 2)},
                            {u"backoff"_s, word(pattern.backsOff)},
                            {u"jitter"_s, word(pattern.jitters)}}});
    }
    if (judged == 0)
        seen.missing.append(Text::tr("nothing was tried often enough to see a pattern: it takes "
                                     "four tries for the same thing without an answer"));
    if (m_tooMany)
        seen.missing.append(Text::tr("the device talks to more places than were looked at"));
    seen.measured = Text::tr("%n packet(s) of the device in %1 s", nullptr,
                             int(std::min<qint64>(capture->packetsOfDevice(), 1'000'000'000)))
                        .arg(capture->seconds(), 0, 'f', 1);
    return seen;
}

} // namespace

Result<Observation> probeReconnect(ProbeContext &context)
{
    return Look(context).take();
}

} // namespace assessment::harness
