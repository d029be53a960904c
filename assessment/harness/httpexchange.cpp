#include "assessment/harness/httpexchange.h"

#include <QDeadlineTimer>

#include <array>

#include <cerrno>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr qsizetype mostOfAnswer = 4096; // the status stands in the first line

/// A socket that is closed whatever happens.
class Socket
{
public:
    explicit Socket(int descriptor) : m_descriptor(descriptor) {}
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    ~Socket()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// Numeric addresses are taken as they are; names are looked up once.
int connecting(const QString &host, quint16 port)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(host.toLocal8Bit().constData(), QByteArray::number(port).constData(), &hints,
                    &found)
        != 0)
        return -1;
    const int socket = ::socket(found->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const bool begun =
        socket >= 0
        && (connect(socket, found->ai_addr, found->ai_addrlen) == 0 || errno == EINPROGRESS);
    freeaddrinfo(found);
    if (!begun && socket >= 0) {
        close(socket);
        return -1;
    }
    return socket;
}

int statusOf(const QByteArray &answer)
{
    if (!answer.startsWith("HTTP/"))
        return 0;
    const qsizetype space = answer.indexOf(' ');
    bool number = false;
    const int status = space > 0 ? answer.sliced(space + 1).left(3).toInt(&number) : 0;
    return number ? status : 0;
}

} // namespace

HttpAnswer httpExchange(const QString &host, quint16 port, const QByteArray &request,
                        std::chrono::milliseconds patience,
                        const std::function<bool(std::chrono::milliseconds)> &goOn)
{
    HttpAnswer answer;
    const Socket socket(connecting(host, port));
    if (socket.get() < 0)
        return answer;
    const QDeadlineTimer until(patience);
    QByteArray received;
    qsizetype sent = 0;
    while (!until.hasExpired()) {
        const short wanted = sent < request.size() ? short(POLLIN | POLLOUT) : short(POLLIN);
        pollfd ready{socket.get(), wanted, 0};
        if (poll(&ready, 1, 5) <= 0) {
            if (!goOn(0ms))
                return answer;
            continue;
        }
        if (!goOn(0ms))
            return answer;
        if (!answer.connected) {
            int error = 0;
            socklen_t size = sizeof error;
            getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &error, &size);
            if (error != 0)
                return answer;
            answer.connected = (ready.revents & (POLLOUT | POLLIN)) != 0;
        }
        if (ready.revents & POLLIN) {
            std::array<char, 4096> buffer{};
            const ssize_t count = recv(socket.get(), buffer.data(), buffer.size(), 0);
            if (count <= 0)
                break;
            received.append(buffer.data(), count);
            if (received.contains('\n') || received.size() > mostOfAnswer)
                break;
        } else if (ready.revents & (POLLERR | POLLHUP)) {
            break;
        }
        if (sent < request.size() && (ready.revents & POLLOUT)) {
            const ssize_t count = send(socket.get(), request.constData() + sent,
                                       std::size_t(request.size() - sent), MSG_NOSIGNAL);
            if (count < 0 && errno != EAGAIN)
                sent = request.size(); // it does not listen any more; it may have answered
            else if (count > 0)
                sent += count;
        }
    }
    answer.status = statusOf(received);
    return answer;
}

} // namespace assessment::harness
