#pragma once

#include "support/fakeusb.h"

#include <umockdev-1.0/umockdev.h>

#include <linux/usbdevice_fs.h>
#include <sys/ioctl.h>

#include <deque>
#include <mutex>

/// A kernel with USB devices that are not there (umockdev): sysfs, and usbfs answered by a FakeUsb.
/// Only works in a program started with umockdev-wrapper.
class MockUsb
{
public:
    MockUsb() : m_testbed(umockdev_testbed_new()) {}
    MockUsb(const MockUsb &) = delete;
    MockUsb &operator=(const MockUsb &) = delete;
    ~MockUsb()
    {
        for (const auto &plug : m_plugs)
            unanswer(*plug);
        g_object_unref(m_testbed);
    }

    /// Plugs \a device into \a port ("1-1.4") as number \a address of bus 1; \a serial is what the
    /// kernel shows of it. It answers when \a answers.
    void plug(const std::shared_ptr<FakeUsb> &device, const QString &port, int address,
              const QString &serial = {}, bool answers = true)
    {
        auto plug = std::make_unique<Plug>();
        plug->device = device;
        plug->node = QStringLiteral("/dev/bus/usb/001/%1").arg(address, 3, 10, QChar(u'0'));
        plug->sysfs = QStringLiteral("/devices/usb1/%1").arg(port);
        const QByteArray text = dump(*device, *plug, address, serial).toUtf8();
        GError *error = nullptr;
        if (!umockdev_testbed_add_from_string(m_testbed, text.constData(), &error))
            qFatal("umockdev: %s", error->message);
        if (answers)
            answer(*plug);
        m_plugs.push_back(std::move(plug));
    }

    /// Takes the device that was plugged in as \a place away; open connections notice.
    void unplug(std::size_t place)
    {
        Plug &plug = *m_plugs[place];
        {
            const std::lock_guard lock(m_mutex);
            plug.gone = true;
        }
        umockdev_testbed_uevent(m_testbed, qPrintable(QStringLiteral("/sys") + plug.sysfs),
                                "remove");
        umockdev_testbed_remove_device(m_testbed, qPrintable(QStringLiteral("/sys") + plug.sysfs));
    }

    /// From now on usbfs says that the device has gone, while sysfs still shows it.
    void pullOut(std::size_t place)
    {
        const std::lock_guard lock(m_mutex);
        m_plugs[place]->gone = true;
    }

    /// The next \a count interfaces that are claimed are in use by another program.
    void keepBusy(std::size_t place, int count)
    {
        const std::lock_guard lock(m_mutex);
        m_plugs[place]->busy = count;
    }

    QString root() const
    {
        gchar *path = umockdev_testbed_get_root_dir(m_testbed);
        const QString text = QString::fromUtf8(path);
        g_free(path);
        return text;
    }

    UMockdevTestbed *testbed() { return m_testbed; }
    int interrupted() const { return m_interrupted; } ///< transfers that were taken back

private:
    struct Plug
    {
        std::shared_ptr<FakeUsb> device;
        QString node;
        QString sysfs;
        UMockdevIoctlBase *handler = nullptr;
        std::deque<UMockdevIoctlData *> done;
        std::deque<UMockdevIoctlData *> waiting; ///< the device is silent
        bool gone = false;
        int busy = 0;
        MockUsb *mock = nullptr;
    };

    static QString dump(const FakeUsb &device, const Plug &plug, int address, const QString &serial)
    {
        const QByteArray &d = device.descriptors;
        const auto word = [&](qsizetype at) {
            return QStringLiteral("%1").arg(
                d.size() >= at + 2 ? qFromLittleEndian<quint16>(d.constData() + at) : 0, 4, 16,
                QChar(u'0'));
        };
        QString text =
            QStringLiteral("P: %1\nN: %2\nE: DEVTYPE=usb_device\nE: SUBSYSTEM=usb\n"
                           "E: DEVNAME=%3\nE: BUSNUM=001\nE: DEVNUM=%4\n"
                           "A: busnum=1\\n\nA: devnum=%5\\n\nA: bConfigurationValue=1\\n\n"
                           "A: speed=480\\n\n")
                .arg(plug.sysfs, plug.node.mid(5), plug.node)
                .arg(address, 3, 10, QChar(u'0'))
                .arg(address);
        text += QStringLiteral("A: idVendor=%1\\n\nA: idProduct=%2\\n\n").arg(word(8), word(10));
        if (!serial.isEmpty())
            text += QStringLiteral("A: serial=%1\\n\n").arg(serial);
        return text
               + QStringLiteral("H: descriptors=%1\n\n")
                     .arg(QString::fromLatin1(d.toHex().toUpper()));
    }

    void answer(Plug &plug)
    {
        plug.mock = this;
        plug.handler = umockdev_ioctl_base_new();
        g_signal_connect_data(plug.handler, "handle-ioctl",
                              reinterpret_cast<GCallback>(&MockUsb::handle), &plug, nullptr,
                              GConnectFlags(0));
        GError *error = nullptr;
        if (!umockdev_testbed_attach_ioctl(m_testbed, qPrintable(plug.node), plug.handler, &error))
            qFatal("umockdev: %s", error->message);
    }

    void unanswer(Plug &plug)
    {
        if (!plug.handler)
            return;
        umockdev_testbed_detach_ioctl(m_testbed, qPrintable(plug.node), nullptr);
        g_object_unref(plug.handler);
    }

    static gboolean handle(UMockdevIoctlBase *, UMockdevIoctlClient *client, gpointer data)
    {
        Plug &plug = *static_cast<Plug *>(data);
        const std::lock_guard lock(plug.mock->m_mutex);
        plug.mock->serve(plug, client);
        return TRUE;
    }

    static void reply(UMockdevIoctlClient *client, long result, int error = 0)
    {
        umockdev_ioctl_client_complete(client, result, error);
    }

    void serve(Plug &plug, UMockdevIoctlClient *client)
    {
        const gulong request = umockdev_ioctl_client_get_request(client);
        const gsize size = (request >> 16) & 0x3fff;
        UMockdevIoctlData *argument = umockdev_ioctl_client_get_arg(client);
        UMockdevIoctlData *data =
            size > 0 ? umockdev_ioctl_data_resolve(argument, 0, size, nullptr) : nullptr;
        switch (request) {
        case USBDEVFS_GET_CAPABILITIES: {
            quint32 can = USBDEVFS_CAP_ZERO_PACKET | USBDEVFS_CAP_REAP_AFTER_DISCONNECT;
            umockdev_ioctl_data_update(data, 0, reinterpret_cast<guint8 *>(&can), 4);
            reply(client, 0);
            break;
        }
        case USBDEVFS_DISCONNECT_CLAIM:
        case USBDEVFS_CLAIMINTERFACE:
            if (plug.busy > 0) {
                --plug.busy;
                reply(client, -1, EBUSY);
            } else {
                reply(client, plug.gone ? -1 : 0, plug.gone ? ENODEV : 0);
            }
            break;
        case USBDEVFS_RELEASEINTERFACE:
        case USBDEVFS_CLEAR_HALT:
        case USBDEVFS_SETCONFIGURATION: reply(client, 0); break;
        case USBDEVFS_GETDRIVER: reply(client, -1, ENODATA); break;
        case USBDEVFS_SUBMITURB: submit(plug, client, data); break;
        case USBDEVFS_DISCARDURB: discard(plug, client, argument); break;
        case USBDEVFS_REAPURB:
        case USBDEVFS_REAPURBNDELAY:
            if (plug.done.empty()) {
                reply(client, -1, plug.gone ? ENODEV : EAGAIN);
            } else {
                umockdev_ioctl_data_set_ptr(data, 0, plug.done.front());
                plug.done.pop_front();
                reply(client, 0);
            }
            break;
        default: reply(client, -1, ENOTTY);
        }
    }

    void submit(Plug &plug, UMockdevIoctlClient *client, UMockdevIoctlData *data)
    {
        if (plug.gone) {
            reply(client, -1, ENODEV);
            return;
        }
        auto *urb = reinterpret_cast<usbdevfs_urb *>(data->data);
        UMockdevIoctlData *buffer =
            urb->buffer_length > 0 ? umockdev_ioctl_data_resolve(
                data, offsetof(usbdevfs_urb, buffer), gsize(urb->buffer_length), nullptr)
                                   : nullptr;
        const QByteArray bytes(buffer ? reinterpret_cast<const char *>(buffer->data) : "",
                               urb->buffer_length);
        FakeUsb::Reply answer;
        qsizetype from = 0;
        if (urb->type == USBDEVFS_URB_TYPE_CONTROL) {
            const auto *s = reinterpret_cast<const uchar *>(bytes.constData());
            from = 8;
            answer = plug.device->answer({.requestType = s[0],
                                          .request = s[1],
                                          .value = qFromLittleEndian<quint16>(s + 2),
                                          .index = qFromLittleEndian<quint16>(s + 4),
                                          .length = qFromLittleEndian<quint16>(s + 6)},
                                         bytes.mid(8));
        } else if ((urb->endpoint & 0x80) != 0) {
            answer = plug.device->bulkIn(urb->endpoint, urb->buffer_length);
        } else {
            answer = plug.device->bulkOut(urb->endpoint, bytes);
            answer.bytes = QByteArray(urb->buffer_length, '\0'); // all of it was taken
        }
        g_object_ref(data);
        finish(plug, *urb, buffer, from, answer);
        (answer.kind == FakeUsb::Kind::Silence ? plug.waiting : plug.done).push_back(data);
        reply(client, 0);
    }

    static void finish(Plug &plug, usbdevfs_urb &urb, UMockdevIoctlData *buffer, qsizetype from,
                       FakeUsb::Reply &answer)
    {
        urb.actual_length = 0;
        switch (answer.kind) {
        case FakeUsb::Kind::Data: {
            urb.status = 0;
            QByteArray bytes = answer.bytes.left(urb.buffer_length - from);
            urb.actual_length = int(bytes.size());
            const bool isOut = urb.type != USBDEVFS_URB_TYPE_CONTROL && (urb.endpoint & 0x80) == 0;
            if (buffer && !bytes.isEmpty() && !isOut)
                umockdev_ioctl_data_update(buffer, gsize(from),
                                           reinterpret_cast<guint8 *>(bytes.data()),
                                           gint(bytes.size()));
            break;
        }
        case FakeUsb::Kind::Stall: urb.status = -EPIPE; break;
        case FakeUsb::Kind::Silence: urb.status = -ENOENT; break; // once it is taken back
        case FakeUsb::Kind::Gone:
            urb.status = -ESHUTDOWN;
            plug.gone = true;
            break;
        }
    }

    void discard(Plug &plug, UMockdevIoctlClient *client, UMockdevIoctlData *argument)
    {
        // Only one transfer is ever under way here, so it is that one.
        (void)argument;
        if (plug.waiting.empty()) {
            reply(client, -1, EINVAL);
            return;
        }
        ++m_interrupted;
        plug.done.push_back(plug.waiting.front());
        plug.waiting.pop_front();
        reply(client, 0);
    }

    UMockdevTestbed *m_testbed;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Plug>> m_plugs;
    int m_interrupted = 0;
};
