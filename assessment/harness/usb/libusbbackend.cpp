#include "assessment/harness/usb/libusbbackend.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <libusb.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

using End = UsbTransfer::End;

// What the kernel takes in one control transfer (usbfs: a page).
constexpr qsizetype longestControlTransfer = 4096;
constexpr std::chrono::milliseconds slice{20};
// How long the kernel may take to give a cancelled transfer back.
constexpr std::chrono::milliseconds farewell{80};
// sysfs gives device and configurations, of which each may be 64 KiB.
constexpr qint64 longestHostCopy = qint64{1024} * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::UsbBackend)
};

template<auto release>
struct ReleasedBy
{
    template<typename Object>
    void operator()(Object *object) const noexcept
    {
        release(object);
    }
};

using ContextPtr = std::unique_ptr<libusb_context, ReleasedBy<libusb_exit>>;
using HandlePtr = std::unique_ptr<libusb_device_handle, ReleasedBy<libusb_close>>;
using TransferPtr = std::unique_ptr<libusb_transfer, ReleasedBy<libusb_free_transfer>>;

QString wordsOf(int code)
{
    return QString::fromLatin1(libusb_error_name(code));
}

QString nodeOf(const UsbDevice &device)
{
    return u"/dev/bus/usb/%1/%2"_s.arg(device.bus, 3, 10, QChar(u'0'))
        .arg(device.address, 3, 10, QChar(u'0'));
}

Error cannotOpen(const UsbDevice &device, int code)
{
    QString why = Text::tr("the system says no");
    QString advice = Text::tr("unplug it, plug it in again, and look with \"device list\"");
    if (code == LIBUSB_ERROR_ACCESS) {
        why = Text::tr("you may not use this device");
        advice =
            Text::tr("run this line, then plug the device in again: %1")
                .arg(uR"(echo 'SUBSYSTEM=="usb", ATTR{idVendor}=="%1", ATTR{idProduct}=="%2", )"
                     uR"(TAG+="uaccess"' | sudo tee /etc/udev/rules.d/70-assay.rules)"_s.arg(
                         device.vid, device.pid));
    } else if (code == LIBUSB_ERROR_NO_DEVICE || code == LIBUSB_ERROR_NOT_FOUND) {
        why = Text::tr("the device has gone");
        advice = Text::tr("plug it in again; a device that comes and goes may lack power");
    }
    return {.kind = Error::Kind::Device,
            .what = Text::tr("the USB device cannot be opened"),
            .where = u"%1, %2"_s.arg(device.identity, nodeOf(device)),
            .why = why,
            .advice = advice,
            .detail = wordsOf(code)};
}

End endOf(libusb_transfer_status status)
{
    switch (status) {
    case LIBUSB_TRANSFER_COMPLETED: return End::Done;
    case LIBUSB_TRANSFER_STALL: return End::Stalled;
    case LIBUSB_TRANSFER_TIMED_OUT: return End::TimedOut;
    case LIBUSB_TRANSFER_NO_DEVICE: return End::Gone;
    case LIBUSB_TRANSFER_CANCELLED: return End::Cancelled;
    case LIBUSB_TRANSFER_ERROR:
    case LIBUSB_TRANSFER_OVERFLOW: return End::Failed;
    }
    return End::Failed;
}

void LIBUSB_CALL completed(libusb_transfer *transfer)
{
    *static_cast<int *>(transfer->user_data) = 1;
}

/// A transfer under way, with all memory the system writes to meanwhile.
struct Flight
{
    TransferPtr transfer{libusb_alloc_transfer(0)};
    QByteArray buffer;
    int landed = 0;
};

class LibusbConnection final : public UsbConnection
{
public:
    LibusbConnection(const UsbDevice &device, const UsbLimits &limits, ContextPtr context,
                     HandlePtr handle, KeepWaiting keepWaiting)
        : UsbConnection(device, limits)
        , m_context(std::move(context))
        , m_handle(std::move(handle))
        , m_keepWaiting(std::move(keepWaiting))
    {
        libusb_set_auto_detach_kernel_driver(m_handle.get(), 1);
    }

    LibusbConnection(const LibusbConnection &) = delete;
    LibusbConnection &operator=(const LibusbConnection &) = delete;

    ~LibusbConnection() override
    {
        if (m_lost) { // the system may still write to what these own
            (void)m_handle.release();
            (void)m_context.release();
        }
    }

    qsizetype longestControl() const override { return longestControlTransfer; }

    QByteArray hostCopy() const override
    {
        QFile file(u"/sys/bus/usb/devices/%1/descriptors"_s.arg(device().port));
        return file.open(QIODevice::ReadOnly) ? file.read(longestHostCopy) : QByteArray();
    }

    Status claim(quint8 configuration, quint8 interface) override;

    void release(quint8 interface) override
    {
        if (!m_lost)
            libusb_release_interface(m_handle.get(), interface);
    }

    UsbTransfer clearHalt(quint8 endpoint) override
    {
        const int code =
            m_lost ? LIBUSB_ERROR_NO_DEVICE : libusb_clear_halt(m_handle.get(), endpoint);
        return {.end = code == 0 ? End::Done : End::Failed, .detail = wordsOf(code)};
    }

protected:
    UsbTransfer carryOut(const UsbRequest &request, std::chrono::milliseconds limit) override;

private:
    static void fill(Flight &flight, libusb_device_handle *handle, const UsbRequest &request,
                     std::chrono::milliseconds limit);
    bool land(Flight &flight, std::chrono::milliseconds limit, bool &stopped);
    QString mountedOn(quint8 interface) const;

    ContextPtr m_context;
    HandlePtr m_handle;
    KeepWaiting m_keepWaiting;
    bool m_lost = false; ///< a transfer did not come back
};

Status LibusbConnection::claim(quint8 configuration, quint8 interface)
{
    const QString where = u"%1, interface %2"_s.arg(device().identity).arg(interface);
    if (const QString place = mountedOn(interface); !place.isEmpty()) {
        return Error{.kind = Error::Kind::Refused,
                     .what = Text::tr("the interface cannot be used"),
                     .where = where,
                     .why = Text::tr("this computer has its disk mounted on %1").arg(place),
                     .advice = Text::tr("unmount it first")};
    }
    int active = 0;
    libusb_get_configuration(m_handle.get(), &active);
    const int code = active != 0 && active != configuration
                         ? int(LIBUSB_ERROR_NOT_FOUND)
                         : libusb_claim_interface(m_handle.get(), interface);
    if (code == 0)
        return Ok;
    const bool busy = code == LIBUSB_ERROR_BUSY;
    return Error{.kind = Error::Kind::Refused,
                 .what = Text::tr("the interface cannot be used"),
                 .where = where,
                 .why = busy ? Text::tr("another program uses it")
                             : Text::tr("it is not part of what the device does now"),
                 .advice = busy ? Text::tr("close that program, for example with \"adb "
                                           "kill-server\"")
                                : Text::tr("look at it in its other configuration"),
                 .detail = wordsOf(code)};
}

/// Where a disk on \a interface is mounted, "" = nowhere. Taking it away then could lose data.
QString LibusbConnection::mountedOn(quint8 interface) const
{
    QStringList disks;
    const QString pattern = u"%1:*.%2"_s.arg(device().port).arg(interface);
    const QDir devices(u"/sys/bus/usb/devices"_s);
    for (const QString &entry : devices.entryList({pattern}, QDir::Dirs)) {
        // INTERFACE/hostN/targetN:0:0/N:0:0:UNIT/block/sdX
        const QDir root(devices.filePath(entry));
        for (const QString &host : root.entryList({u"host*"_s}, QDir::Dirs)) {
            for (const QString &target : QDir(root.filePath(host)).entryList({u"target*"_s})) {
                const QDir units(root.filePath(host + u'/' + target));
                for (const QString &unit : units.entryList({u"*:*:*:*"_s}, QDir::Dirs))
                    disks += QDir(units.filePath(unit + u"/block"_s)).entryList({u"sd*"_s});
            }
        }
    }
    if (disks.isEmpty())
        return {};
    QFile mounts(u"/proc/self/mounts"_s);
    if (!mounts.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : mounts.read(longestHostCopy).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 2 || !words[0].startsWith("/dev/"))
            continue;
        const QString source = QString::fromLatin1(words[0].sliced(5));
        const bool ours = std::any_of(disks.cbegin(), disks.cend(), [&](const QString &disk) {
            return source.startsWith(disk)
                   && (source.size() == disk.size() || source[disk.size()].isDigit());
        });
        if (ours)
            return QString::fromUtf8(words[1]);
    }
    return {};
}

void LibusbConnection::fill(Flight &flight, libusb_device_handle *handle, const UsbRequest &request,
                            std::chrono::milliseconds limit)
{
    const auto milliseconds = static_cast<unsigned>(std::max<qint64>(limit.count(), 1));
    const auto bytes = [&] { return reinterpret_cast<unsigned char *>(flight.buffer.data()); };
    if (request.type == UsbRequest::Type::Control) {
        const UsbSetup &setup = request.setup;
        flight.buffer.resize(qsizetype(LIBUSB_CONTROL_SETUP_SIZE) + setup.length);
        flight.buffer.fill('\0');
        libusb_fill_control_setup(bytes(), setup.requestType, setup.request, setup.value,
                                  setup.index, setup.length);
        std::copy(request.out.begin(), request.out.end(),
                  flight.buffer.begin() + qsizetype(LIBUSB_CONTROL_SETUP_SIZE));
        libusb_fill_control_transfer(flight.transfer.get(), handle, bytes(), completed,
                                     &flight.landed, milliseconds);
    } else {
        flight.buffer = request.isIn() ? QByteArray(request.inLength, '\0') : request.out;
        libusb_fill_bulk_transfer(flight.transfer.get(), handle, request.endpoint, bytes(),
                                  int(flight.buffer.size()), completed, &flight.landed,
                                  milliseconds);
    }
}

/// Waits until the transfer has come back. False: it did not, whatever was tried.
bool LibusbConnection::land(Flight &flight, std::chrono::milliseconds limit, bool &stopped)
{
    QDeadlineTimer deadline(limit + farewell);
    bool called = false;
    while (flight.landed == 0) {
        timeval wait{0, std::chrono::microseconds(slice).count()};
        libusb_handle_events_timeout_completed(m_context.get(), &wait, &flight.landed);
        if (flight.landed != 0)
            return true;
        if (!called && !m_keepWaiting())
            stopped = true;
        if (called && deadline.hasExpired())
            return false;
        if (!called && (stopped || deadline.hasExpired())) {
            libusb_cancel_transfer(flight.transfer.get());
            deadline.setRemainingTime(farewell);
            called = true;
        }
    }
    return true;
}

UsbTransfer LibusbConnection::carryOut(const UsbRequest &request, std::chrono::milliseconds limit)
{
    if (m_lost)
        return {.end = End::Gone};
    auto flight = std::make_unique<Flight>();
    fill(*flight, m_handle.get(), request, limit);
    const int code = libusb_submit_transfer(flight->transfer.get());
    if (code != 0)
        return {.end = code == LIBUSB_ERROR_NO_DEVICE ? End::Gone : End::Failed,
                .detail = wordsOf(code)};

    bool stopped = false;
    if (!land(*flight, limit, stopped)) {
        m_lost = true;
        (void)flight.release(); // the system may write to it yet
        return {.end = stopped ? End::Cancelled : End::Gone,
                .detail = u"the transfer did not come back"_s};
    }
    UsbTransfer transfer{.end = stopped ? End::Cancelled : endOf(flight->transfer->status)};
    if (transfer.end == End::Cancelled && !stopped)
        transfer.end = End::TimedOut;
    const qsizetype got = std::max(flight->transfer->actual_length, 0);
    if (request.isIn()) {
        const qsizetype from =
            request.type == UsbRequest::Type::Control ? qsizetype(LIBUSB_CONTROL_SETUP_SIZE) : 0;
        transfer.bytes = flight->buffer.mid(from, got);
    }
    return transfer;
}

class LibusbBackend final : public UsbBackend
{
public:
    Result<QList<UsbDevice>> devices(const KeepWaiting &) override { return usbDevices(); }

    Result<std::unique_ptr<UsbConnection>> open(const UsbDevice &device, const UsbLimits &limits,
                                                const KeepWaiting &keepWaiting) override
    {
        libusb_context *made = nullptr;
        if (const int code = libusb_init(&made); code != 0)
            return cannotOpen(device, code);
        ContextPtr context(made);
        HandlePtr handle;
        const int code = openIn(context.get(), device, handle);
        if (code != 0)
            return cannotOpen(device, code);
        return std::unique_ptr<UsbConnection>(std::make_unique<LibusbConnection>(
            device, limits, std::move(context), std::move(handle), keepWaiting));
    }

private:
    static int openIn(libusb_context *context, const UsbDevice &device, HandlePtr &handle)
    {
        libusb_device **list = nullptr;
        const auto count = libusb_get_device_list(context, &list);
        if (count < 0)
            return int(count);
        int code = LIBUSB_ERROR_NOT_FOUND;
        for (qsizetype at = 0; at < count; ++at) {
            if (libusb_get_bus_number(list[at]) != device.bus
                || libusb_get_device_address(list[at]) != device.address)
                continue;
            libusb_device_handle *opened = nullptr;
            code = libusb_open(list[at], &opened);
            handle.reset(opened);
        }
        libusb_free_device_list(list, 1);
        return code;
    }
};

} // namespace

std::unique_ptr<UsbBackend> makeLibusbBackend()
{
    return std::make_unique<LibusbBackend>();
}

} // namespace assessment::harness
