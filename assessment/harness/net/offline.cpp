#include "assessment/harness/commandrun.h"
#include "assessment/harness/net/netprobes.h"
#include "assessment/harness/net/portscan.h"
#include "assessment/harness/net/servicelook.h"
#include "assessment/harness/net/tcpsocket.h"
#include "assessment/harness/powerswitch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr int mostPorts = 32;
constexpr auto switchLimit = 60s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::Offline)
};

Error uplinkFailed(const Error &error)
{
    Error own = error;
    own.what = Text::tr("the up-link of the device cannot be switched");
    return own;
}

/// Switches the up-link on again, whatever happens.
class UplinkOff
{
public:
    UplinkOff(const PowerSwitch &uplink, const QStringList &command, ProbeContext &context)
        : m_uplink(uplink)
        , m_command(command)
        , m_context(context)
    {}

    ~UplinkOff()
    {
        // The run has ended and there is no time left to wait for it.
        if (m_off)
            QProcess::startDetached(m_command.constFirst(), m_command.sliced(1));
    }

    Status set(PowerState state)
    {
        m_off = true; // also when only half of it worked
        const auto done = m_uplink.set(state, switchLimit, [&] { return m_context.goOn(20ms); });
        if (!done)
            return uplinkFailed(done.error());
        m_off = state == PowerState::Off;
        m_context.note({{u"uplink"_s, idOf(state)},
                        {u"command"_s, done->command.join(u' ')},
                        {u"seconds"_s, done->seconds}});
        return Ok;
    }

private:
    const PowerSwitch &m_uplink;
    QStringList m_command;
    ProbeContext &m_context;
    bool m_off = false;
};

/// What a port does: a web server its status, another service that it is open. "" = nothing.
QString functionAt(const NetAddress &address, int port, ProbeContext &context)
{
    const ServiceLook look = lookAtService(address, port, context);
    if (look.answer)
        return QString::number(look.answer->status);
    if (look.answered)
        return u"answers"_s;
    return staysOpen(address, port, context) ? u"open"_s : QString();
}

} // namespace

Result<Observation> probeOffline(ProbeContext &context)
{
    const QString commandTemplate = context.setting(u"uplink"_s);
    const auto uplink = PowerSwitch::make(commandTemplate);
    if (!uplink)
        return uplinkFailed(uplink.error());
    QStringList on = *splitArguments(commandTemplate);
    on.replaceInStrings(u"{state}"_s, idOf(PowerState::On));
    const auto address = addressOfDevice(context);
    if (!address)
        return address.error();
    const auto ports = PortList::parse(context.setting(u"local-ports"_s));
    if (!ports)
        return ports.error();
    if (ports->size() > mostPorts)
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the functions of the device cannot be tried"),
                     .where = u"local-ports"_s,
                     .why = Text::tr("it does not name from 1 to %1 ports").arg(mostPorts),
                     .advice =
                         Text::tr("name the ports at which the device serves people at home")};

    QElapsedTimer timer;
    timer.start();
    Observation seen;
    std::map<int, QStringList> functions;
    const auto tryAll = [&] {
        for (const int port : ports->numbers())
            functions[port].append(functionAt(*address, port, context));
    };
    const auto settle = [&] {
        const auto rest = std::chrono::milliseconds(secondsOf(u"offline-seconds"_s, 10, context));
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < rest.count() && context.goOn(40ms)) {
        }
        return context.goOn(0ms);
    };
    tryAll();
    UplinkOff off(*uplink, on, context);
    if (const Status done = off.set(PowerState::Off); !done)
        return done.error();
    if (settle())
        tryAll();
    if (const Status done = off.set(PowerState::On); !done)
        seen.missing.append(done.error().message());
    if (context.goOn(0ms) && settle())
        tryAll();
    else
        seen.missing.append(Text::tr("it was stopped before its end"));

    bool anyBefore = false;
    for (const auto &[port, found] : functions) {
        anyBefore = anyBefore || !found.value(0).isEmpty();
        const auto word = [&found = found](qsizetype n) { // clang 14 captures no binding as such
            return n >= found.size() ? u"unknown"_s : found[n].isEmpty() ? u"no"_s : found[n];
        };
        // The same as before counts: an error page of a web server is no function.
        const bool stays = !found.value(0).isEmpty() && found.value(0) == found.value(1);
        seen.facts.append({u"function"_s,
                           {{u"port"_s, QString::number(port)},
                            {u"before"_s, word(0)},
                            {u"offline"_s, word(1)},
                            {u"after"_s, word(2)},
                            {u"stays"_s, found.size() < 2 ? u"unknown"_s
                                         : stays          ? u"yes"_s
                                                          : u"no"_s}}});
    }
    if (!anyBefore)
        seen.missing.append(Text::tr("none of the ports answered while the up-link was there"));
    seen.measured = Text::tr("%n function(s), in %1 s", nullptr, int(functions.size()))
                        .arg(double(timer.elapsed()) / 1000, 0, 'f', 1);
    return seen;
}

} // namespace assessment::harness
