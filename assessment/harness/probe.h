#pragma once

#include "assessment/harness/fact.h"
#include "assessment/result.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <map>

namespace assessment::harness {

/// Who the device is on each of its links, as the person who started the run chose it.
struct DeviceAddress
{
    QString usb; ///< "VID:PID[:SERIAL]", hexadecimal; or "usbip://HOST[:PORT]/BUSID"; "" = none
    QString net; ///< host name or address; "" = none
};

/// What a probe may use while it looks at the device. On the thread of the run.
class ProbeContext
{
public:
    ProbeContext() = default;
    ProbeContext(const ProbeContext &) = delete;
    ProbeContext &operator=(const ProbeContext &) = delete;
    virtual ~ProbeContext() = default;

    virtual const DeviceAddress &address() const = 0;
    virtual QString setting(const QString &key) const = 0; ///< "" when the test has none of it

    /// Records the console for up to \a patience. False: the run has ended (cancelled, out of
    /// time); return what was seen so far within 100 ms. Call it at least every 50 ms.
    virtual bool goOn(std::chrono::milliseconds patience) = 0;

    /// What the console, if there is one, has said since \a position, which moves behind it; from
    /// now on when it is negative. The newest 64 Ki characters at most.
    virtual QString console(qint64 &position) const
    {
        Q_UNUSED(position)
        return {};
    }

    virtual void note(const QJsonObject &info) = 0; ///< into the transcript

    /// Keeps \a bytes as they are in the transcript: descriptors, the output of a tool. At most
    /// 16 MiB each; what is longer is cut there and marked so.
    virtual void keep(const QString &name, const QString &mediaType, QByteArrayView bytes) = 0;
};

/// What a probe saw.
struct Observation
{
    QList<Fact> facts;
    /// Why it could not see everything, for people: "nmap is not installed". A run with any of
    /// them is at best inconclusive.
    QStringList missing;
    QString measured; ///< for the record of the step: "7 open ports in 4.2 s"
};

/// Looks at the device in another way than over its console. An error means that the device could
/// not be reached at all; what is only strange about it is a fact.
using Probe = std::function<Result<Observation>(ProbeContext &context)>;

/// The probes a script can name, by name. Any thread.
const std::map<QString, Probe> &probes();

} // namespace assessment::harness
