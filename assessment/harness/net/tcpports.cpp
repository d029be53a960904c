#include "assessment/harness/net/netprobes.h"
#include "assessment/harness/net/portscan.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr int mostAnswersChecked = 64;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::TcpPorts)
};

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

class Look
{
public:
    Look(const NetAddress &address, const PortList &ports, const DeclaredPorts &declared,
         ProbeContext &context)
        : m_address(address)
        , m_ports(ports)
        , m_declared(declared)
        , m_context(context)
    {}

    Result<Observation> take();

private:
    void add(const PortScan &scan, int number);
    void checkAnswers();
    void lookAtUdp();
    void miss(const QString &why)
    {
        if (!m_seen.missing.contains(why))
            m_seen.missing.append(why);
    }

    NetAddress m_address;
    PortList m_ports;
    DeclaredPorts m_declared;
    ProbeContext &m_context;
    Observation m_seen;
    std::set<int> m_known;
};

void Look::add(const PortScan &scan, int number)
{
    for (const OpenPort &port : scan.open) {
        if (!m_known.insert(port.number).second)
            continue;
        m_seen.facts.append({u"tcp-port"_s,
                             {{u"port"_s, QString::number(port.number)},
                              {u"state"_s, u"open"_s},
                              {u"service"_s, port.service},
                              {u"declared"_s, yesNo(m_declared.contains(u"tcp"_s, port.number))},
                              {u"answers"_s, u"unknown"_s},
                              {u"scan"_s, QString::number(number)}}});
    }
    for (const QString &why : scan.missing)
        miss(why);
}

void Look::checkAnswers()
{
    int checked = 0;
    QStringList mute;
    for (Fact &fact : m_seen.facts) {
        if (checked++ == mostAnswersChecked || !m_context.goOn(0ms))
            break;
        const bool stays = staysOpen(m_address, fact.value(u"port"_s).toInt(), m_context);
        fact.values[u"answers"_s] = yesNo(stays);
        if (!stays)
            mute.append(fact.value(u"port"_s));
    }
    if (!mute.isEmpty())
        miss(Text::tr("port %1 takes connections and ends them at once: something in between may "
                      "answer for the device")
                 .arg(mute.join(u", "_s)));
}

void Look::lookAtUdp()
{
    QList<int> ports = usualUdpPorts();
    if (const QString wish = m_context.setting(u"udp-ports"_s); !wish.isEmpty()) {
        const auto list = PortList::parse(wish);
        if (!list || list->size() > 200)
            return miss(
                Text::tr("the UDP ports to be asked are not readable, or are more than 200"));
        ports = list->numbers();
    }
    int closed = 0;
    int open = 0;
    for (const int port : ports) {
        if (!m_context.goOn(0ms))
            return;
        const UdpState state = tryUdp(m_address, port, m_context);
        closed += state == UdpState::Closed;
        open += state == UdpState::Open;
        if (state == UdpState::Closed)
            continue;
        m_seen.facts.append(
            {u"udp-port"_s,
             {{u"port"_s, QString::number(port)},
              {u"state"_s, state == UdpState::Open ? u"open"_s : u"open|filtered"_s},
              {u"service"_s, usualUdpService(port)},
              {u"declared"_s, yesNo(m_declared.contains(u"udp"_s, port))}}});
    }
    if (closed == 0 && open == 0)
        miss(Text::tr(
            "no UDP port answered in any way: a filter, or nothing is told of closed ports"));
}

Result<Observation> Look::take()
{
    QElapsedTimer timer;
    timer.start();
    const auto limit = secondsOf(u"scan-seconds"_s, 900, m_context);
    const auto first = scanTcp(m_address, m_ports, limit, u"nmap-1.xml"_s, m_context);
    if (!first)
        return first.error();
    add(*first, 1);
    bool whole = first->whole;
    if (whole) {
        const auto settle = secondsOf(u"settle-seconds"_s, 5, m_context);
        for (QElapsedTimer rest; whole; whole = m_context.goOn(40ms)) {
            if (!rest.isValid())
                rest.start();
            if (rest.elapsed() >= std::chrono::milliseconds(settle).count())
                break;
        }
    }
    if (whole) {
        const auto second = scanTcp(m_address, m_ports, limit, u"nmap-2.xml"_s, m_context);
        if (second) {
            add(*second, 2);
            whole = second->whole;
        } else {
            miss(Text::tr("the second scan failed: %1").arg(second.error().message()));
        }
    }
    const auto open = m_seen.facts.size();
    if (whole && open <= 500)
        checkAnswers();
    if (whole)
        lookAtUdp();
    if (!m_context.goOn(0ms))
        miss(Text::tr("it was stopped before its end"));
    m_seen.measured = Text::tr("%n open TCP port(s) of %1, %2 UDP, in %3 s", nullptr, int(open))
                          .arg(m_ports.size())
                          .arg(m_seen.facts.size() - open)
                          .arg(double(timer.elapsed()) / 1000, 0, 'f', 1);
    return m_seen;
}

} // namespace

Result<Observation> probeTcpPorts(ProbeContext &context)
{
    const auto ports = PortList::parse(context.setting(u"ports"_s));
    if (!ports)
        return ports.error();
    const auto declared = DeclaredPorts::parse(context.setting(u"declared-ports"_s));
    if (!declared)
        return declared.error();
    const auto address = addressOfDevice(context);
    if (!address)
        return address.error();
    return Look(*address, *ports, *declared, context).take();
}

} // namespace assessment::harness
