#pragma once

#include "assessment/harness/probe.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct sockaddr;

namespace assessment::harness {

/// An address of the internet protocol, version 4 or 6.
class NetAddress
{
public:
    /// Only a written address ("192.0.2.7", "fe80::1%eth0"), no name.
    static std::optional<NetAddress> parse(const QString &text);
    /// From 4 or 16 bytes in network order.
    static NetAddress fromBytes(QByteArrayView bytes);
    static std::optional<NetAddress> fromSocket(const sockaddr *address);

    bool isV6() const { return m_bytes.size() == 16; }
    QString text() const; ///< as people and tools write it, with the zone of a link-local address
    const QByteArray &bytes() const { return m_bytes; }
    QByteArray socketAddress(int port) const; ///< a sockaddr_in or sockaddr_in6

    bool isLoopback() const;
    bool isGroup() const; ///< multicast, or the broadcast to all
    /// Whether nobody outside the local network can have it (RFC 1918, 3927, 4193, 4291).
    bool isLocal() const;
    bool isWithin(const NetAddress &network, int prefix) const;

    friend bool operator==(const NetAddress &a, const NetAddress &b)
    {
        return a.m_bytes == b.m_bytes;
    }
    friend auto operator<=>(const NetAddress &a, const NetAddress &b)
    {
        return a.m_bytes.toStdString() <=> b.m_bytes.toStdString();
    }

private:
    QByteArray m_bytes;
    quint32 m_zone = 0;
};

/// The address of the device: what was chosen, or what its name resolves to (with getent, so that
/// it can be cancelled). Error: none was chosen, it is malformed, or nobody knows the name.
Result<NetAddress> addressOfDevice(ProbeContext &context);

/// Whether \a address belongs to this computer, so that what is seen there may be its own.
bool isOwnAddress(const NetAddress &address);

} // namespace assessment::harness
