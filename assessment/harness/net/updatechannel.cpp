#include "assessment/harness/net/netprobes.h"
#include "assessment/harness/net/portscan.h"
#include "assessment/harness/net/tlsserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr int mostMeetings = 50;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::UpdateChannel)
};

QString wordOf(UntrustedMeeting::Outcome outcome)
{
    switch (outcome) {
    case UntrustedMeeting::Outcome::Accepted: return u"yes"_s;
    case UntrustedMeeting::Outcome::Refused: return u"no"_s;
    case UntrustedMeeting::Outcome::Unclear: return u"unclear"_s;
    case UntrustedMeeting::Outcome::NotTls: return u"not-tls"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Observation> probeUpdateChannel(ProbeContext &context)
{
    const QString wish = context.setting(u"listen-address"_s);
    const auto address = NetAddress::parse(wish.isEmpty() ? u"0.0.0.0"_s : wish);
    const QString portText = context.setting(u"listen-port"_s);
    const auto port = PortList::parse(portText.isEmpty() ? u"443"_s : portText);
    if (!address || !port || port->size() != 1)
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the test server cannot wait for the device"),
                     .where = address ? portText : wish,
                     .why = Text::tr("it is not an address of this computer, or not one port"),
                     .advice = Text::tr("write them as in 192.168.7.1 and 443")};
    // Others on the network must not be taken for the device.
    std::optional<NetAddress> device;
    if (!context.address().net.isEmpty()) {
        const auto found = addressOfDevice(context);
        if (!found)
            return found.error();
        device = *found;
    }
    UntrustedServer server(context);
    if (const Status listening =
            server.listen(*address, port->numbers().first(), context.setting(u"server-name"_s));
        !listening)
        return listening.error();
    context.note({{u"listening"_s, u"%1 port %2"_s.arg(address->text()).arg(server.port())}});

    QElapsedTimer timer;
    timer.start();
    Observation seen;
    int refused = 0;
    int meetings = 0;
    const auto take = [&](const UntrustedMeeting &meeting) {
        if (device && meeting.peer != device->text())
            return false;
        seen.facts.append({u"tls-untrusted"_s,
                           {{u"peer"_s, meeting.peer},
                            {u"name"_s, meeting.serverName},
                            {u"accepted"_s, wordOf(meeting.outcome)},
                            {u"how"_s, meeting.how}}});
        refused += meeting.outcome == UntrustedMeeting::Outcome::Refused;
        // One try can be chance; a device that gives up on the third refusal is not.
        return ++meetings == mostMeetings || refused == 3
               || meeting.outcome == UntrustedMeeting::Outcome::Accepted;
    };
    const bool whole = server.meet(secondsOf(u"listen-seconds"_s, 300, context), take);
    if (!whole)
        seen.missing.append(Text::tr("it was stopped before its end"));
    if (seen.facts.isEmpty())
        seen.missing.append(Text::tr("the device did not come to the test server"));
    seen.measured = Text::tr("%n connection(s) of the device in %1 s", nullptr, meetings)
                        .arg(double(timer.elapsed()) / 1000, 0, 'f', 1);
    return seen;
}

} // namespace assessment::harness
