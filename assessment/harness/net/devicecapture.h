#pragma once

#include "assessment/harness/net/capture.h"

#include <QStringList>

#include <functional>
#include <memory>

class QFile;

namespace assessment::harness {

/// The packets of the device in a capture: a file that the operator made (setting `capture`), or
/// what tcpdump sees on `interface` for `capture-seconds`.
///
/// The device is who has the hardware address `device-mac`, or the address of the run; then its
/// hardware address is taken from its packets, so that its other addresses and its words before it
/// had one count too, unless that hardware address also speaks for others (a router).
class DeviceCapture
{
public:
    static Result<DeviceCapture> take(ProbeContext &context);
    DeviceCapture(DeviceCapture &&other) noexcept;
    ~DeviceCapture();

    /// All packets from and to the device, in their order. False: the run has ended.
    bool each(const std::function<void(const Packet &, bool fromDevice)> &look) const;

    qint64 packetsOfDevice() const { return m_fromDevice; }
    double seconds() const { return m_seconds; } ///< from the first packet to the last
    const QStringList &missing() const { return m_missing; }

private:
    explicit DeviceCapture(ProbeContext &context);
    Status readFile(const QString &path);
    Status record(const QString &interface);
    Status findDevice();
    bool isFromDevice(const Packet &packet) const;
    bool isToDevice(const Packet &packet) const;

    ProbeContext *m_context;
    std::unique_ptr<QFile> m_file; ///< keeps the mapping
    QByteArray m_recorded;
    QByteArrayView m_bytes;
    QString m_where;
    QByteArray m_mac;
    std::optional<NetAddress> m_address;
    qint64 m_fromDevice = 0;
    double m_seconds = 0;
    QStringList m_missing;
};

} // namespace assessment::harness
