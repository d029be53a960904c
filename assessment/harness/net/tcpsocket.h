#pragma once

#include "assessment/harness/net/netaddress.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <map>

namespace assessment::harness {

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    Descriptor(Descriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor();

    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }

private:
    int m_fd;
};

/// What became of the wish to connect, or to read.
enum class SocketEnd {
    Open,
    Refused,     ///< somebody said no
    Silent,      ///< nobody answered in time
    Unreachable, ///< there is no way there
    Closed,      ///< the other side ended it
    Cancelled,
    Failed,
};

/// One connection over TCP that keeps recording the console while it waits. Any thread, one at a
/// time.
class TcpSocket
{
public:
    explicit TcpSocket(ProbeContext &context) : m_context(context) {}

    SocketEnd connectTo(const NetAddress &address, int port, std::chrono::milliseconds patience);
    bool write(QByteArrayView bytes, std::chrono::milliseconds patience);

    /// Reads until nothing came for \a quiet, until \a most bytes are there or the other side ends
    /// it; waits up to \a patience for the first byte. What was read is in \a bytes.
    SocketEnd read(QByteArray &bytes, qsizetype most, std::chrono::milliseconds patience,
                   std::chrono::milliseconds quiet);

    /// Waits until the socket can be read or written. False: not in time, or cancelled.
    bool waitFor(short events, std::chrono::milliseconds patience);
    bool wasCancelled() const { return m_cancelled; }
    int descriptor() const { return m_fd.get(); }
    void close() { m_fd = Descriptor(); }

private:
    ProbeContext &m_context;
    Descriptor m_fd;
    bool m_cancelled = false;
};

/// What a connect scan of ours saw.
struct ConnectScan
{
    QList<int> open;
    int refused = 0;
    int silent = 0;
    int unreachable = 0;
    bool whole = true; ///< false when it was stopped

    bool anybodyAnswered() const { return !open.isEmpty() || refused > 0; }
};

/// Tries to connect to each of \a ports, many at a time; a port that does not answer is tried
/// twice. For want of a better scanner.
ConnectScan scanPorts(const NetAddress &address, const QList<int> &ports,
                      std::chrono::milliseconds patience, ProbeContext &context);

/// What came back for a datagram.
struct UdpAnswer
{
    QByteArray bytes;     ///< "" when nothing came in time
    bool refused = false; ///< the other side says that the port is closed (ICMP)
};

/// Sends one datagram to \a port and takes the first that comes back.
UdpAnswer askOverUdp(const NetAddress &address, int port, QByteArrayView question,
                     std::chrono::milliseconds patience, ProbeContext &context);

} // namespace assessment::harness
