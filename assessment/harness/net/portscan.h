#pragma once

#include "assessment/harness/net/netaddress.h"
#include "assessment/harness/net/portlist.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace assessment::harness {

/// A port that took a connection.
struct OpenPort
{
    int number = 0;
    QString service; ///< what is usual at this number, "" = nothing
};

/// What one scan of TCP ports saw.
struct PortScan
{
    QList<OpenPort> open; ///< ordered
    int closed = 0;
    int silent = 0;
    double seconds = 0;
    QStringList missing; ///< why it may not have seen everything
    bool whole = true;   ///< false when it was stopped
};

/// Tries every one of \a ports with a full connect: with nmap when it is installed, else with a
/// scanner of our own. The output of nmap is kept as \a name. Error Device: nobody answers there,
/// not even with a refusal, so that nothing can be said of any port.
Result<PortScan> scanTcp(const NetAddress &address, const PortList &ports,
                         std::chrono::seconds limit, const QString &name, ProbeContext &context);

/// The ports of the setting `ports`, scanned with scanTcp(): for probes that look into each.
Result<PortScan> scanForServices(const NetAddress &address, ProbeContext &context);

/// Scans with scanForServices() and calls \a look for the first 64 open ports until the run ends;
/// what was missed goes into \a seen. How many were looked at, or why none could be.
Result<int> eachService(const NetAddress &address, ProbeContext &context, Observation &seen,
                        const std::function<void(int port)> &look);

/// Whether \a port stays open for a moment after it took a connection. A forwarder in front of the
/// device takes connections for ports that the device has closed, and ends them at once.
bool staysOpen(const NetAddress &address, int port, ProbeContext &context);

enum class UdpState { Open, Closed, Unknown };

/// Asks \a port over UDP what its usual service understands, three times.
UdpState tryUdp(const NetAddress &address, int port, ProbeContext &context);

/// UDP ports worth asking at a consumer device.
QList<int> usualUdpPorts();
QString usualUdpService(int port); ///< "" = none

/// The setting \a key as a number of seconds, \a fallback when it is not set.
std::chrono::seconds secondsOf(const QString &key, int fallback, ProbeContext &context);

} // namespace assessment::harness
