#pragma once

#include "assessment/harness/net/netaddress.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace assessment::harness {

/// A packet of a capture, as far as it concerns us: over IP, and no later piece of a fragment.
struct Packet
{
    enum class Transport { Tcp, Udp, Other };
    enum Flag { Fin = 1, Syn = 2, Rst = 4, Ack = 16 };

    qint64 microseconds = 0; ///< since 1970
    QByteArray sourceMac;    ///< "" when the link has none
    QByteArray destinationMac;
    NetAddress source;
    NetAddress destination;
    Transport transport = Transport::Other;
    int sourcePort = 0;
    int destinationPort = 0;
    int flags = 0; ///< of TCP
    quint32 sequence = 0;
    QByteArrayView payload; ///< lives as long as the capture
};

/// What was in a capture besides the packets that were given out.
struct CaptureCount
{
    qint64 packets = 0;
    qint64 other = 0;   ///< not over IP, or not readable
    bool isCut = false; ///< it ends in the middle of a packet
};

/// Gives every packet of \a bytes to \a each until it returns false: a file of pcap
/// (draft-ietf-opsawg-pcap) or pcapng (draft-ietf-opsawg-pcapng) with the link types Ethernet,
/// Linux cooked (1 and 2), raw IP and BSD loopback. Error InvalidInput: it is no such file. Any
/// thread.
Result<CaptureCount> readCapture(QByteArrayView bytes, const QString &where,
                                 const std::function<bool(const Packet &)> &each);

/// The server name of a TLS ClientHello (RFC 8446 §4.1.2, RFC 6066 §3) at the beginning of what a
/// client sent.
struct ClientHello
{
    enum class State { None, Incomplete, Whole };

    State state = State::None;
    QString serverName; ///< "" when it has none
};

ClientHello parseClientHello(QByteArrayView bytes);

} // namespace assessment::harness
