#include "assessment/harness/usb/usbipbackend.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <future>
#include <memory>
#include <thread>

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

using End = UsbTransfer::End;

constexpr quint16 protocol = 0x0111;
constexpr quint16 listRequest = 0x8005;
constexpr quint16 listReply = 0x0005;
constexpr quint16 importRequest = 0x8003;
constexpr quint16 importReply = 0x0003;
constexpr quint32 submitCommand = 1;
constexpr quint32 unlinkCommand = 2;
constexpr quint32 submitReply = 3;
constexpr quint32 unlinkReply = 4;
constexpr quint32 shortIsFine = 0; // transfer_flags without URB_SHORT_NOT_OK
constexpr qsizetype busLength = 32;
constexpr qsizetype deviceLength = 312;
constexpr qsizetype headLength = 48;
constexpr quint32 mostDevices = 256;
// What the length field of a control transfer can say.
constexpr qsizetype longestControlTransfer = 65535;
constexpr int slice = 20; // milliseconds
constexpr std::chrono::milliseconds arrangement{5000};
// How long the other side may take to take a request back.
constexpr std::chrono::milliseconds farewell{500};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::UsbIp)
};

void append16(QByteArray &bytes, quint16 number)
{
    const quint16 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void append32(QByteArray &bytes, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

quint16 word(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.sliced(at, 2).data());
}

quint32 dword(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.sliced(at, 4).data());
}

QString textIn(QByteArrayView field)
{
    const qsizetype end = field.indexOf('\0');
    QString text = QString::fromUtf8(end < 0 ? field : field.first(end));
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

/// enum usb_device_speed of include/uapi/linux/usb/ch9.h, in the words of sysfs.
QString speedOf(quint32 number)
{
    switch (number) {
    case 1: return u"1.5"_s;
    case 2: return u"12"_s;
    case 3: return u"480"_s;
    case 5: return u"5000"_s;
    case 6: return u"10000"_s;
    default: return {};
    }
}

QString hex4(quint16 number)
{
    return u"%1"_s.arg(number, 4, 16, QChar(u'0'));
}

UsbDevice deviceIn(QByteArrayView record, const UsbIpPlace &place)
{
    UsbIpPlace here = place;
    here.bus = textIn(record.sliced(256, busLength));
    return {.bus = int(dword(record, 288)),
            .address = int(dword(record, 292)),
            .vid = hex4(word(record, 300)),
            .pid = hex4(word(record, 302)),
            .port = here.bus,
            .speed = speedOf(dword(record, 296)),
            .identity = here.text()};
}

Error unreachable(const UsbIpPlace &place, const QString &why, const QString &advice,
                  const QString &detail = {})
{
    return {.kind = Error::Kind::Device,
            .what = Text::tr("the USB device cannot be borrowed"),
            .where = place.text(),
            .why = why,
            .advice = advice,
            .detail = detail};
}

Error silent(const UsbIpPlace &place)
{
    return unreachable(place, Text::tr("the other side does not answer"),
                       Text::tr("check that usbipd is running there and that no firewall is "
                                "between"));
}

Error strange(const UsbIpPlace &place)
{
    return unreachable(place, Text::tr("the other side does not speak USB/IP 1.1.1"),
                       Text::tr("check host and port"));
}

Error stopped(const UsbIpPlace &place)
{
    return {.kind = Error::Kind::Cancelled,
            .what = Text::tr("the USB device cannot be borrowed"),
            .where = place.text(),
            .why = Text::tr("the run has ended")};
}

struct FreeAddresses
{
    void operator()(addrinfo *addresses) const noexcept { freeaddrinfo(addresses); }
};
using Addresses = std::unique_ptr<addrinfo, FreeAddresses>;

/// A TCP connection whose every wait is bounded and can be stopped.
class Socket
{
public:
    enum class Wait { Ready, TimedOut, Stopped, Closed };

    explicit Socket(KeepWaiting keepWaiting) : m_keepWaiting(std::move(keepWaiting)) {}
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    ~Socket() { close(); }

    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = -1;
    }

    bool isOpen() const { return m_descriptor >= 0; }

    Status connectTo(const UsbIpPlace &place);
    Wait send(QByteArrayView bytes, const QDeadlineTimer &deadline);
    /// Appends exactly \a count bytes to \a bytes, or fewer when it does not come to that; then
    /// the next call with the same \a bytes goes on.
    Wait receive(QByteArray &bytes, qsizetype count, const QDeadlineTimer &deadline);

private:
    Wait waitFor(short events, const QDeadlineTimer &deadline);
    Result<Addresses> resolve(const UsbIpPlace &place, const QDeadlineTimer &deadline);
    bool mayGoOn();

    KeepWaiting m_keepWaiting;
    QDeadlineTimer m_nextAsked; ///< also one that sends a byte now and then is interrupted
    int m_descriptor = -1;
};

Result<Addresses> Socket::resolve(const UsbIpPlace &place, const QDeadlineTimer &deadline)
{
    // Asking for a name cannot be stopped, so it is done beside; what comes too late is dropped.
    struct Answer
    {
        int code = 0;
        Addresses addresses;
    };
    std::packaged_task<Answer()> ask([host = place.host.toUtf8(), port = place.port] {
        addrinfo hints{};
        hints.ai_socktype = SOCK_STREAM;
        addrinfo *found = nullptr;
        const int code =
            getaddrinfo(host.constData(), QByteArray::number(port).constData(), &hints, &found);
        return Answer{code, Addresses(code == 0 ? found : nullptr)};
    });
    std::future<Answer> answer = ask.get_future();
    std::thread(std::move(ask)).detach();
    while (answer.wait_for(std::chrono::milliseconds(slice)) != std::future_status::ready) {
        if (!m_keepWaiting())
            return stopped(place);
        if (deadline.hasExpired())
            return silent(place);
    }
    Answer found = answer.get();
    if (found.code != 0)
        return unreachable(place, Text::tr("there is no such computer"), Text::tr("check its name"),
                           QString::fromLocal8Bit(gai_strerror(found.code)));
    return std::move(found.addresses);
}

Status Socket::connectTo(const UsbIpPlace &place)
{
    const QDeadlineTimer deadline(arrangement);
    const auto addresses = resolve(place, deadline);
    if (!addresses)
        return addresses.error();
    int problem = 0;
    for (const addrinfo *next = addresses->get(); next; next = next->ai_next) {
        close();
        m_descriptor = socket(next->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (m_descriptor < 0)
            continue;
        if (connect(m_descriptor, next->ai_addr, next->ai_addrlen) != 0) {
            problem = errno;
            if (problem != EINPROGRESS)
                continue;
            switch (waitFor(POLLOUT, deadline)) {
            case Wait::Stopped: return stopped(place);
            case Wait::TimedOut: return silent(place);
            case Wait::Closed:
            case Wait::Ready: break;
            }
            socklen_t size = sizeof problem;
            getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &problem, &size);
            if (problem != 0)
                continue;
        }
        const int on = 1;
        setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        return Ok;
    }
    close();
    return unreachable(place, Text::tr("the other side takes no connection"),
                       Text::tr("check that usbipd is running there, and its port"),
                       qt_error_string(problem));
}

Socket::Wait Socket::waitFor(short events, const QDeadlineTimer &deadline)
{
    for (;;) {
        pollfd ready{m_descriptor, events, 0};
        const int count = poll(&ready, 1, deadline.hasExpired() ? 0 : slice);
        if (count < 0 && errno != EINTR)
            return Wait::Closed;
        if (!mayGoOn())
            return Wait::Stopped;
        if (count > 0)
            return Wait::Ready;
        if (deadline.hasExpired())
            return Wait::TimedOut;
    }
}

bool Socket::mayGoOn()
{
    if (!m_nextAsked.hasExpired())
        return true;
    m_nextAsked.setRemainingTime(slice);
    return m_keepWaiting();
}

Socket::Wait Socket::send(QByteArrayView bytes, const QDeadlineTimer &deadline)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent =
            ::send(m_descriptor, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent > 0) {
            bytes = bytes.sliced(sent);
        } else if (errno == EAGAIN || errno == EINTR) {
            if (const Wait wait = waitFor(POLLOUT, deadline); wait != Wait::Ready)
                return wait;
        } else {
            return Wait::Closed;
        }
    }
    return Wait::Ready;
}

Socket::Wait Socket::receive(QByteArray &bytes, qsizetype count, const QDeadlineTimer &deadline)
{
    while (bytes.size() < count) {
        char chunk[4096];
        const auto wanted = std::min<qsizetype>(count - bytes.size(), sizeof chunk);
        const ssize_t got = recv(m_descriptor, chunk, std::size_t(wanted), 0);
        if (got > 0) {
            bytes.append(chunk, got);
            // One that sends a byte now and then must not hold the run longer either.
            if (bytes.size() < count && deadline.hasExpired())
                return Wait::TimedOut;
        } else if (got < 0 && (errno == EAGAIN || errno == EINTR)) {
            if (const Wait wait = waitFor(POLLIN, deadline); wait != Wait::Ready)
                return wait;
        } else {
            return Wait::Closed;
        }
    }
    return Wait::Ready;
}

/// What ended an arrangement, as an error.
Error errorOf(Socket::Wait wait, const UsbIpPlace &place)
{
    switch (wait) {
    case Socket::Wait::Stopped: return stopped(place);
    case Socket::Wait::TimedOut: return silent(place);
    case Socket::Wait::Closed:
    case Socket::Wait::Ready: break;
    }
    return strange(place);
}

/// Sends an arrangement and takes the head of its reply; the status stands in bytes 4 to 7.
Result<quint32> arrange(Socket &socket, const UsbIpPlace &place, quint16 code, quint16 expected,
                        const QByteArray &body)
{
    QByteArray request;
    append16(request, protocol);
    append16(request, code);
    append32(request, 0);
    const QDeadlineTimer deadline(arrangement);
    QByteArray reply;
    Socket::Wait wait = socket.send(request + body, deadline);
    if (wait == Socket::Wait::Ready)
        wait = socket.receive(reply, 8, deadline);
    if (wait != Socket::Wait::Ready)
        return errorOf(wait, place);
    if (word(reply, 0) != protocol || word(reply, 2) != expected)
        return strange(place);
    return dword(reply, 4);
}

Error notLent(const UsbIpPlace &place, quint32 status)
{
    const bool busy = status == 2;
    return unreachable(
        place,
        busy ? Text::tr("somebody else has borrowed it")
             : Text::tr("the other side does not lend it"),
        busy ? Text::tr("detach it there")
             : Text::tr("bind it there with \"usbip bind\", and look with \"device list --usbip "
                        "HOST\" how it is called"),
        u"status %1"_s.arg(status));
}

class UsbIpConnection final : public UsbConnection
{
public:
    UsbIpConnection(const UsbDevice &device, const UsbLimits &limits,
                    std::unique_ptr<Socket> socket)
        : UsbConnection(device, limits)
        , m_socket(std::move(socket))
        , m_device((quint32(device.bus) << 16) | (quint32(device.address) & 0xffff))
    {}

    qsizetype longestControl() const override { return longestControlTransfer; }
    QByteArray hostCopy() const override { return {}; }

    Status claim(quint8 configuration, quint8 interface) override
    {
        // A gadget that lends itself has no host that would have configured it.
        const UsbTransfer active =
            control({.requestType = 0x80, .request = 8, .value = 0, .index = 0, .length = 1});
        const int now = active && active.bytes.size() == 1 ? quint8(active.bytes[0]) : 0;
        if (now == configuration)
            return Ok;
        if (now == 0
            && control({.requestType = 0, .request = 9, .value = configuration, .index = 0}))
            return Ok;
        return Error{.kind = Error::Kind::Refused,
                     .what = Text::tr("the interface cannot be used"),
                     .where = u"%1, interface %2"_s.arg(device().identity).arg(interface),
                     .why = Text::tr("it is not part of what the device does now"),
                     .advice = Text::tr("look at it in its other configuration")};
    }

    void release(quint8) override {}

    UsbTransfer clearHalt(quint8 endpoint) override
    {
        return control({.requestType = 0x02, .request = 1, .value = 0, .index = endpoint});
    }

protected:
    UsbTransfer carryOut(const UsbRequest &request, std::chrono::milliseconds limit) override;

private:
    UsbTransfer answer(const UsbRequest &request, quint32 sequence,
                       std::chrono::milliseconds limit);
    UsbTransfer takeBack(const UsbRequest &request, quint32 sequence, bool wasStopped);
    UsbTransfer payload(const UsbRequest &request, const QDeadlineTimer &deadline);
    UsbTransfer lose(const QString &detail);
    QByteArray head(quint32 command, quint32 sequence, quint32 direction, quint32 endpoint) const;

    std::unique_ptr<Socket> m_socket;
    quint32 m_device;
    quint32 m_sequence = 0;
    QByteArray m_reply; ///< the head that is coming in
};

QByteArray UsbIpConnection::head(quint32 command, quint32 sequence, quint32 direction,
                                 quint32 endpoint) const
{
    QByteArray bytes;
    for (const quint32 number : {command, sequence, m_device, direction, endpoint})
        append32(bytes, number);
    return bytes;
}

UsbTransfer UsbIpConnection::lose(const QString &detail)
{
    m_socket->close();
    return {.end = End::Gone, .detail = detail};
}

UsbTransfer UsbIpConnection::carryOut(const UsbRequest &request, std::chrono::milliseconds limit)
{
    if (!m_socket->isOpen())
        return {.end = End::Gone};
    const bool isIn = request.isIn();
    const quint32 sequence = ++m_sequence;
    QByteArray bytes = head(submitCommand, sequence, isIn ? 1 : 0, request.endpoint & 0x0f);
    append32(bytes, shortIsFine);
    append32(bytes, quint32(isIn ? request.inLength : request.out.size()));
    append32(bytes, 0);          // start frame
    append32(bytes, 0xffffffff); // not isochronous
    append32(bytes, 0);          // interval
    QByteArray setup(8, '\0');
    if (request.type == UsbRequest::Type::Control) {
        const UsbSetup &s = request.setup;
        setup[0] = char(s.requestType);
        setup[1] = char(s.request);
        qToLittleEndian(s.value, setup.data() + 2);
        qToLittleEndian(s.index, setup.data() + 4);
        qToLittleEndian(s.length, setup.data() + 6);
    }
    bytes += setup;
    if (!isIn)
        bytes += request.out;
    switch (m_socket->send(bytes, QDeadlineTimer(limit))) {
    case Socket::Wait::Ready: return answer(request, sequence, limit);
    // Half a message has no meaning, so nothing can follow it.
    case Socket::Wait::Stopped: m_socket->close(); return {.end = End::Cancelled};
    case Socket::Wait::TimedOut:
    case Socket::Wait::Closed: break;
    }
    return lose(u"the request could not be sent"_s);
}

UsbTransfer UsbIpConnection::answer(const UsbRequest &request, quint32 sequence,
                                    std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    m_reply.clear();
    switch (m_socket->receive(m_reply, headLength, deadline)) {
    case Socket::Wait::Ready: break;
    case Socket::Wait::TimedOut: return takeBack(request, sequence, false);
    case Socket::Wait::Stopped: return takeBack(request, sequence, true);
    case Socket::Wait::Closed: return lose(u"the connection was closed"_s);
    }
    if (dword(m_reply, 0) != submitReply || dword(m_reply, 4) != sequence)
        return lose(u"the reply belongs to no request"_s);
    return payload(request, deadline);
}

/// What follows the head of a reply to \a request.
UsbTransfer UsbIpConnection::payload(const UsbRequest &request, const QDeadlineTimer &deadline)
{
    const auto status = qint32(dword(m_reply, 20));
    const quint32 length = dword(m_reply, 24);
    UsbTransfer transfer{.end = End::Done};
    if (request.isIn()) {
        if (length > quint64(request.inLength))
            return lose(u"the reply is longer than what was asked for"_s);
        const Socket::Wait wait = m_socket->receive(transfer.bytes, length, deadline);
        if (wait == Socket::Wait::Stopped) {
            m_socket->close();
            return {.end = End::Cancelled};
        }
        if (wait != Socket::Wait::Ready)
            return lose(u"the reply is shorter than it says"_s);
    }
    // The errors of the other kernel: Documentation/driver-api/usb/error-codes.rst.
    switch (-status) {
    case 0: break;
    case EPIPE: transfer.end = End::Stalled; break;
    case ENODEV:
    case ESHUTDOWN: return lose(u"status %1"_s.arg(status));
    case ETIMEDOUT:
    case ECONNRESET:
    case ENOENT: transfer.end = End::TimedOut; break;
    default: transfer.end = End::Failed; transfer.detail = u"status %1"_s.arg(status);
    }
    return transfer;
}

/// Takes an unanswered request back, so that the next answer belongs to the next request.
UsbTransfer UsbIpConnection::takeBack(const UsbRequest &request, quint32 sequence, bool wasStopped)
{
    if (wasStopped) { // nobody asks any more
        m_socket->close();
        return {.end = End::Cancelled};
    }
    const quint32 own = ++m_sequence;
    QByteArray bytes = head(unlinkCommand, own, 0, 0);
    append32(bytes, sequence);
    bytes += QByteArray(headLength - bytes.size(), '\0');
    const QDeadlineTimer deadline(farewell);
    if (!m_reply.isEmpty() || m_socket->send(bytes, deadline) != Socket::Wait::Ready)
        return lose(u"the request could not be taken back"_s);
    // The answer may have been on its way; then it comes first.
    for (int replies = 0; replies < 2; ++replies) {
        m_reply.clear();
        if (m_socket->receive(m_reply, headLength, deadline) != Socket::Wait::Ready)
            return lose(u"the request was not taken back"_s);
        if (dword(m_reply, 0) == unlinkReply && dword(m_reply, 4) == own)
            return {.end = End::TimedOut};
        if (dword(m_reply, 0) != submitReply || dword(m_reply, 4) != sequence)
            break;
        if (UsbTransfer late = payload(request, deadline); late.end == End::Gone)
            return late;
    }
    return lose(u"the reply belongs to no request"_s);
}

class UsbIpBackend final : public UsbBackend
{
public:
    explicit UsbIpBackend(const UsbIpPlace &place) : m_place(place) {}

    Result<QList<UsbDevice>> devices(const KeepWaiting &keepWaiting) override;
    Result<std::unique_ptr<UsbConnection>> open(const UsbDevice &device, const UsbLimits &limits,
                                                const KeepWaiting &keepWaiting) override
    {
        UsbIpPlace place = m_place;
        place.bus = device.port;
        return openUsbIp(place, limits, keepWaiting);
    }

private:
    UsbIpPlace m_place;
};

Result<QList<UsbDevice>> UsbIpBackend::devices(const KeepWaiting &keepWaiting)
{
    Socket socket(keepWaiting);
    if (const Status connected = socket.connectTo(m_place); !connected)
        return connected.error();
    const auto status = arrange(socket, m_place, listRequest, listReply, {});
    if (!status)
        return status.error();
    const QDeadlineTimer deadline(arrangement);
    const auto take = [&](qsizetype count) -> Result<QByteArray> {
        QByteArray bytes;
        const Socket::Wait wait = socket.receive(bytes, count, deadline);
        if (wait != Socket::Wait::Ready)
            return errorOf(wait, m_place);
        return bytes;
    };
    const auto count = take(4);
    if (!count)
        return count.error();
    if (dword(*count, 0) > mostDevices)
        return strange(m_place);
    QList<UsbDevice> found;
    for (quint32 number = 0; number < dword(*count, 0); ++number) {
        const auto record = take(deviceLength);
        if (!record)
            return record.error();
        UsbDevice device = deviceIn(*record, m_place);
        const auto interfaces = take(4 * qsizetype(quint8((*record)[deviceLength - 1])));
        if (!interfaces)
            return interfaces.error();
        for (qsizetype at = 0; at < interfaces->size(); at += 4)
            device.interfaces.append(QString::fromLatin1(interfaces->sliced(at, 3).toHex('/')));
        found.append(device);
    }
    return found;
}

} // namespace

QString UsbIpPlace::text() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    const QString computer = u"usbip://%1:%2"_s.arg(name).arg(port);
    return bus.isEmpty() ? computer : computer + u'/' + bus;
}

Result<UsbIpPlace> readUsbIpPlace(const QString &address)
{
    static const QRegularExpression busForm(u"\\A/[A-Za-z0-9._-]{1,31}\\z"_s);
    const QUrl url(address, QUrl::StrictMode);
    const bool sound = url.isValid() && url.scheme() == "usbip"_L1 && !url.host().isEmpty()
                       && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
                       && url.port() != 0
                       && (url.path().isEmpty() || busForm.match(url.path()).hasMatch());
    if (!sound) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the USB device cannot be borrowed"),
                     .where = address,
                     .why = Text::tr("this is not the address of a lent device"),
                     .advice = Text::tr("write usbip://HOST/BUSID, or usbip://HOST:PORT/BUSID")};
    }
    return UsbIpPlace{.host = url.host(), .port = url.port(3240), .bus = url.path().mid(1)};
}

std::unique_ptr<UsbBackend> makeUsbIpBackend(const UsbIpPlace &place)
{
    return std::make_unique<UsbIpBackend>(place);
}

Result<std::unique_ptr<UsbConnection>> openUsbIp(const UsbIpPlace &place, const UsbLimits &limits,
                                                 const KeepWaiting &keepWaiting)
{
    if (place.bus.isEmpty()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the USB device cannot be borrowed"),
                     .where = place.text(),
                     .why = Text::tr("it is not said which one"),
                     .advice = Text::tr("write its bus id behind the host; \"device list --usbip "
                                        "HOST\" shows them")};
    }
    auto socket = std::make_unique<Socket>(keepWaiting);
    if (const Status connected = socket->connectTo(place); !connected)
        return connected.error();
    const QByteArray bus = place.bus.toLatin1().leftJustified(busLength, '\0');
    const auto status = arrange(*socket, place, importRequest, importReply, bus);
    if (!status)
        return status.error();
    if (*status != 0)
        return notLent(place, *status);
    QByteArray record;
    const Socket::Wait wait = socket->receive(record, deviceLength, QDeadlineTimer(arrangement));
    if (wait != Socket::Wait::Ready)
        return errorOf(wait, place);
    const UsbDevice device = deviceIn(record, place);
    return std::unique_ptr<UsbConnection>(
        std::make_unique<UsbIpConnection>(device, limits, std::move(socket)));
}

} // namespace assessment::harness
