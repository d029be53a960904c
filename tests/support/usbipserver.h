#pragma once

#include "support/fakeusb.h"

#include <QtEndian>

#include <atomic>
#include <thread>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

/// Lends one FakeUsb over USB/IP on 127.0.0.1, one client after the other. `usbip list -r` of
/// Debian's usbip package lists it too.
class UsbIpServer
{
public:
    /// How it treats the protocol itself.
    enum class Manner {
        Proper,
        SilentAtImport,
        RefusesImport,
        LongReplies,
        WrongSequence,
        Drips,
        ClosesAfter,
        OtherProtocol,
        EndlessList
    };

    explicit UsbIpServer(std::shared_ptr<FakeUsb> device, Manner manner = Manner::Proper,
                         int closesAfter = 0)
        : m_device(std::move(device))
        , m_manner(manner)
        , m_closesAfter(closesAfter)
    {
        m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
        listen(m_listener, 4);
        getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    UsbIpServer(const UsbIpServer &) = delete;
    UsbIpServer &operator=(const UsbIpServer &) = delete;
    ~UsbIpServer()
    {
        m_stop = true;
        shutdown(m_listener, SHUT_RDWR);
        if (const int client = m_client.load(); client >= 0)
            shutdown(client, SHUT_RDWR);
        m_thread.join();
        close(m_listener);
    }

    int port() const { return m_port; }
    QString address() const { return QStringLiteral("usbip://127.0.0.1:%1/1-1").arg(m_port); }
    FakeUsb &device() { return *m_device; }
    int taken() const { return m_taken; } ///< requests that were taken back

private:
    static QByteArray words(std::initializer_list<quint32> numbers)
    {
        QByteArray bytes;
        for (const quint32 number : numbers) {
            const quint32 big = qToBigEndian(number);
            bytes.append(reinterpret_cast<const char *>(&big), 4);
        }
        return bytes;
    }

    QByteArray record() const
    {
        const QByteArray &d = m_device->descriptors;
        const auto at = [&](qsizetype place) { return place < d.size() ? d[place] : '\0'; };
        QByteArray bytes = QByteArray("/sys/devices/fake/1-1").leftJustified(256, '\0')
                           + QByteArray("1-1").leftJustified(32, '\0') + words({1, 2, 3});
        for (const qsizetype place : {9, 8, 11, 10, 13, 12, 4, 5, 6})
            bytes.append(at(place));
        bytes.append('\0').append(at(17)).append('\0'); // configured value, count, interfaces
        return bytes;
    }

    bool take(int client, QByteArray &bytes, qsizetype count)
    {
        bytes.resize(count);
        return count == 0
               || recv(client, bytes.data(), std::size_t(count), MSG_WAITALL) == ssize_t(count);
    }

    bool give(int client, const QByteArray &bytes)
    {
        if (m_manner != Manner::Drips)
            return send(client, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL)
                   == ssize_t(bytes.size());
        for (const char byte : bytes) { // one byte every 20 ms, so that no wait ever ends
            if (m_stop || send(client, &byte, 1, MSG_NOSIGNAL) != 1)
                return false;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return true;
    }

    void serve()
    {
        while (!m_stop) {
            const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (client < 0)
                return;
            const int on = 1;
            setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            m_client = client;
            if (!m_stop)
                arrange(client);
            m_client = -1;
            close(client);
        }
    }

    void arrange(int client)
    {
        QByteArray head;
        if (!take(client, head, 8))
            return;
        const bool list = head.mid(2, 2) == QByteArray("\x80\x05", 2);
        if (m_manner == Manner::OtherProtocol) {
            give(client, "HTTP/1.1 400 Bad Request\r\n\r\n");
            return;
        }
        if (m_manner == Manner::EndlessList) {
            give(client, QByteArray("\x01\x11\x00\x05\0\0\0\0\xff\xff\xff\xff", 12));
            return;
        }
        if (list) {
            give(client, QByteArray("\x01\x11\x00\x05\0\0\0\0\0\0\0\1", 12) + record());
            return;
        }
        QByteArray bus;
        if (!take(client, bus, 32))
            return;
        if (m_manner == Manner::SilentAtImport) {
            QByteArray nothing;
            take(client, nothing, 1);
            return;
        }
        const bool lent =
            m_manner != Manner::RefusesImport && bus.startsWith(QByteArray("1-1\0", 4));
        if (!lent) {
            give(client, QByteArray("\x01\x11\x00\x03\0\0\0\1", 8));
            return;
        }
        if (give(client, QByteArray("\x01\x11\x00\x03\0\0\0\0", 8) + record())) {
            while (exchange(client)) {
            }
        }
    }

    bool exchange(int client)
    {
        QByteArray head;
        if (!take(client, head, 48))
            return false;
        const auto word = [&](qsizetype at) {
            return qFromBigEndian<quint32>(head.constData() + at);
        };
        const quint32 sequence = word(4);
        if (word(0) == 2) {
            ++m_taken;
            return give(client,
                        words({4, sequence, 0, 0, 0, quint32(-ECONNRESET)}) + QByteArray(24, '\0'));
        }
        const bool isIn = word(12) == 1;
        const quint32 length = word(24);
        QByteArray out;
        if (!isIn && !take(client, out, length))
            return false;
        if (m_manner == Manner::ClosesAfter && m_closesAfter-- <= 0)
            return false;
        FakeUsb::Reply reply;
        if (word(16) == 0) {
            const auto *s = reinterpret_cast<const uchar *>(head.constData()) + 40;
            reply = m_device->answer({.requestType = s[0],
                                      .request = s[1],
                                      .value = qFromLittleEndian<quint16>(s + 2),
                                      .index = qFromLittleEndian<quint16>(s + 4),
                                      .length = qFromLittleEndian<quint16>(s + 6)},
                                     out);
        } else {
            reply = isIn ? m_device->bulkIn(quint8(word(16) | 0x80), length)
                         : m_device->bulkOut(quint8(word(16)), out);
        }
        switch (reply.kind) {
        case FakeUsb::Kind::Silence: return true;
        case FakeUsb::Kind::Gone: return false;
        case FakeUsb::Kind::Data:
        case FakeUsb::Kind::Stall: break;
        }
        const qint32 status = reply.kind == FakeUsb::Kind::Stall ? -EPIPE : 0;
        QByteArray data = isIn && status == 0 ? reply.bytes.left(length) : QByteArray();
        if (m_manner == Manner::LongReplies)
            data = QByteArray(qsizetype(length) + 4096, 'x');
        const quint32 actual = isIn ? quint32(data.size()) : length;
        return give(client, words({3, m_manner == Manner::WrongSequence ? sequence + 7 : sequence,
                                   0, 0, 0, quint32(status), actual, 0, 0, 0})
                                + QByteArray(8, '\0') + data);
    }

    std::shared_ptr<FakeUsb> m_device;
    Manner m_manner;
    int m_closesAfter;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<int> m_client{-1};
    std::atomic<bool> m_stop{false};
    std::atomic<int> m_taken{0};
    std::thread m_thread;
};
