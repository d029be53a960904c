#include "assessment/harness/net/tcpsocket.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr int atOnce = 400; // connections, well below the usual limit of 1024 descriptors
constexpr int sliceMs = 5;

Descriptor newSocket(const NetAddress &address, int type)
{
    return Descriptor(
        socket(address.isV6() ? AF_INET6 : AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
}

const sockaddr *asSocket(const QByteArray &address)
{
    return reinterpret_cast<const sockaddr *>(address.constData());
}

SocketEnd endOf(int error)
{
    switch (error) {
    case 0: return SocketEnd::Open;
    case ECONNREFUSED:
    case ECONNRESET: return SocketEnd::Refused;
    case ETIMEDOUT: return SocketEnd::Silent;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
    case EADDRNOTAVAIL: return SocketEnd::Unreachable;
    default: return SocketEnd::Failed;
    }
}

SocketEnd connectError(int fd)
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
    return endOf(error);
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool TcpSocket::waitFor(short events, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (true) {
        pollfd waiting{.fd = m_fd.get(), .events = events, .revents = 0};
        if (poll(&waiting, 1, sliceMs) > 0)
            return true;
        if (!m_context.goOn(0ms)) {
            m_cancelled = true;
            return false;
        }
        if (deadline.hasExpired())
            return false;
    }
}

SocketEnd TcpSocket::connectTo(const NetAddress &address, int port,
                               std::chrono::milliseconds patience)
{
    m_fd = newSocket(address, SOCK_STREAM);
    if (!m_fd)
        return SocketEnd::Failed;
    const QByteArray to = address.socketAddress(port);
    if (connect(m_fd.get(), asSocket(to), socklen_t(to.size())) == 0)
        return SocketEnd::Open;
    if (errno != EINPROGRESS)
        return endOf(errno);
    if (!waitFor(POLLOUT, patience))
        return m_cancelled ? SocketEnd::Cancelled : SocketEnd::Silent;
    return connectError(m_fd.get());
}

bool TcpSocket::write(QByteArrayView bytes, std::chrono::milliseconds patience)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = send(m_fd.get(), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent > 0)
            bytes = bytes.sliced(sent);
        else if (sent < 0 && errno != EAGAIN && errno != EINTR)
            return false;
        else if (!waitFor(POLLOUT, patience))
            return false;
    }
    return true;
}

SocketEnd TcpSocket::read(QByteArray &bytes, qsizetype most, std::chrono::milliseconds patience,
                          std::chrono::milliseconds quiet)
{
    std::array<char, 4096> buffer{};
    // However slowly it drips: nobody may hold a probe for ever.
    const QDeadlineTimer deadline(patience + 20 * quiet);
    while (bytes.size() < most) {
        const auto wait = bytes.isEmpty() ? patience : quiet;
        if (deadline.hasExpired() || !waitFor(POLLIN, wait))
            return m_cancelled       ? SocketEnd::Cancelled
                   : bytes.isEmpty() ? SocketEnd::Silent
                                     : SocketEnd::Open;
        const auto room = std::min(qsizetype(buffer.size()), most - bytes.size());
        const ssize_t got = recv(m_fd.get(), buffer.data(), size_t(room), 0);
        if (got == 0)
            return SocketEnd::Closed;
        if (got < 0 && errno != EAGAIN && errno != EINTR)
            return errno == ECONNRESET ? SocketEnd::Closed : SocketEnd::Failed;
        if (got > 0)
            bytes.append(buffer.data(), got);
    }
    return SocketEnd::Open;
}

ConnectScan scanPorts(const NetAddress &address, const QList<int> &ports,
                      std::chrono::milliseconds patience, ProbeContext &context)
{
    struct Attempt
    {
        Descriptor fd;
        int port;
        bool again;
        QDeadlineTimer deadline;
    };
    ConnectScan scan;
    std::vector<Attempt> attempts;
    std::vector<pollfd> waiting;
    qsizetype nextPort = 0;
    QList<int> silent; // to be tried again
    const auto finish = [&](const Attempt &attempt, SocketEnd end) {
        switch (end) {
        case SocketEnd::Open: scan.open.append(attempt.port); break;
        case SocketEnd::Refused: ++scan.refused; break;
        case SocketEnd::Unreachable: ++scan.unreachable; break;
        default:
            if (attempt.again)
                ++scan.silent;
            else
                silent.append(attempt.port);
            break;
        }
    };
    const auto begin = [&](int port, bool again) {
        Attempt attempt{newSocket(address, SOCK_STREAM), port, again, QDeadlineTimer(patience)};
        const QByteArray to = address.socketAddress(port);
        if (!attempt.fd) {
            finish(attempt, SocketEnd::Failed);
        } else if (connect(attempt.fd.get(), asSocket(to), socklen_t(to.size())) == 0) {
            finish(attempt, SocketEnd::Open);
        } else if (errno != EINPROGRESS) {
            finish(attempt, endOf(errno));
        } else {
            attempts.push_back(std::move(attempt));
        }
    };
    while (nextPort < ports.size() || !silent.isEmpty() || !attempts.empty()) {
        while (int(attempts.size()) < atOnce && nextPort < ports.size())
            begin(ports[nextPort++], false);
        while (int(attempts.size()) < atOnce && nextPort == ports.size() && !silent.isEmpty())
            begin(silent.takeFirst(), true);
        waiting.clear();
        for (const Attempt &attempt : attempts)
            waiting.push_back({.fd = attempt.fd.get(), .events = POLLOUT, .revents = 0});
        poll(waiting.data(), waiting.size(), sliceMs);
        std::vector<Attempt> left;
        for (size_t n = 0; n < attempts.size(); ++n) {
            if (waiting[n].revents != 0)
                finish(attempts[n], connectError(attempts[n].fd.get()));
            else if (attempts[n].deadline.hasExpired())
                finish(attempts[n], SocketEnd::Silent);
            else
                left.push_back(std::move(attempts[n]));
        }
        attempts = std::move(left);
        if (!context.goOn(0ms)) {
            scan.whole = false;
            break;
        }
    }
    std::sort(scan.open.begin(), scan.open.end());
    return scan;
}

UdpAnswer askOverUdp(const NetAddress &address, int port, QByteArrayView question,
                     std::chrono::milliseconds patience, ProbeContext &context)
{
    const Descriptor fd = newSocket(address, SOCK_DGRAM);
    const QByteArray to = address.socketAddress(port);
    if (!fd || connect(fd.get(), asSocket(to), socklen_t(to.size())) != 0
        || send(fd.get(), question.data(), size_t(question.size()), MSG_NOSIGNAL) < 0)
        return {};
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && context.goOn(0ms)) {
        pollfd waiting{.fd = fd.get(), .events = POLLIN, .revents = 0};
        if (poll(&waiting, 1, sliceMs) <= 0)
            continue;
        std::array<char, 65536> buffer{};
        const ssize_t got = recv(fd.get(), buffer.data(), buffer.size(), 0);
        if (got < 0)
            return {.bytes = {}, .refused = errno == ECONNREFUSED};
        return {.bytes = QByteArray(buffer.data(), got), .refused = false};
    }
    return {};
}

} // namespace assessment::harness
