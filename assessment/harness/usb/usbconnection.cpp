#include "assessment/harness/usb/usbconnection.h"

#include "assessment/harness/usb/libusbbackend.h"
#include "assessment/harness/usb/usbipbackend.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr int patience = 3; // requests in a row that may stay unanswered

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::UsbConnection)
};

/// What stands in an address behind vendor and product: a serial number, a port, or both. A serial
/// number may hold anything, also what looks like a port.
bool fits(const UsbDevice &device, const QString &rest)
{
    if (rest.isEmpty())
        return true;
    if (rest == u':' + device.serial)
        return true;
    return rest == u'@' + device.port || rest == u':' + device.serial + u'@' + device.port;
}

QString described(const UsbDevice &device)
{
    const QString name = (device.manufacturer + u' ' + device.product).simplified();
    const QString serial = device.serial.isEmpty()
                               ? Text::tr("no serial number")
                               : Text::tr("serial number %1").arg(device.serial);
    return Text::tr("%1 (%2, on port %3)")
        .arg(name.isEmpty() ? device.vid + u':' + device.pid : name, serial, device.port);
}

Error noAddress(const QString &address)
{
    return {.kind = Error::Kind::Usage,
            .what = Text::tr("the USB device cannot be chosen"),
            .where = address,
            .why = Text::tr("this is not the address of a USB device"),
            .advice = Text::tr("write VID:PID in hexadecimal, with :SERIAL or @PORT behind it when "
                               "there are several; \"device list\" shows them")};
}

} // namespace

UsbConnection::UsbConnection(const UsbDevice &device, const UsbLimits &limits)
    : m_device(device)
    , m_limits(limits)
    , m_deadline(limits.total)
{}

UsbTransfer UsbConnection::control(const UsbSetup &setup, QByteArrayView out)
{
    UsbSetup whole = setup;
    if (!whole.isIn())
        whole.length = quint16(out.size());
    return exchange({.type = UsbRequest::Type::Control,
                     .setup = whole,
                     .out = out.toByteArray(),
                     .inLength = whole.isIn() ? whole.length : 0});
}

UsbTransfer UsbConnection::bulkIn(quint8 endpoint, qsizetype length)
{
    return exchange({.type = UsbRequest::Type::Bulk, .endpoint = endpoint, .inLength = length});
}

UsbTransfer UsbConnection::bulkOut(quint8 endpoint, QByteArrayView bytes)
{
    return exchange(
        {.type = UsbRequest::Type::Bulk, .endpoint = endpoint, .out = bytes.toByteArray()});
}

UsbTransfer UsbConnection::exchange(const UsbRequest &request)
{
    using End = UsbTransfer::End;
    if (isOver())
        return {.end = End::Gone, .detail = m_over};
    if (m_deadline.hasExpired()) {
        m_over = Text::tr("reading took longer than %1 s").arg(m_limits.total.count() / 1000);
        return {.end = End::TimedOut, .detail = m_over};
    }
    const auto left = std::chrono::milliseconds(m_deadline.remainingTime());
    UsbTransfer transfer = carryOut(request, std::min(m_limits.transfer, left));
    if (transfer.bytes.size() > request.inLength)
        transfer.bytes.truncate(request.inLength);
    m_unanswered = transfer.end == End::TimedOut ? m_unanswered + 1 : 0;
    if (transfer.end == End::Gone)
        m_over = Text::tr("the device has gone while it was read");
    else if (transfer.end == End::Cancelled)
        m_over = Text::tr("the run has ended");
    else if (m_unanswered == patience)
        m_over = Text::tr("the device no longer answers");
    return transfer;
}

Result<UsbDevice> chooseUsbDevice(const QList<UsbDevice> &devices, const QString &address)
{
    static const QRegularExpression form(u"\\A([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})([:@].+)?\\z"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(address);
    if (!match.hasMatch())
        return noAddress(address);

    QList<UsbDevice> found;
    QList<UsbDevice> similar;
    for (const UsbDevice &device : devices) {
        if (device.vid.compare(match.captured(1), Qt::CaseInsensitive) != 0
            || device.pid.compare(match.captured(2), Qt::CaseInsensitive) != 0)
            continue;
        similar.append(device);
        if (fits(device, match.captured(3)))
            found.append(device);
    }
    if (found.size() == 1)
        return found.constFirst();

    QStringList candidates;
    QStringList addresses;
    for (const UsbDevice &device : found.isEmpty() ? similar : found) {
        candidates.append(described(device));
        addresses.append(device.identity);
    }
    if (found.isEmpty() && similar.isEmpty()) {
        return Error{.kind = Error::Kind::NotFound,
                     .what = Text::tr("the USB device cannot be chosen"),
                     .where = address,
                     .why = Text::tr("no such device is connected"),
                     .advice = Text::tr("connect it, and look with \"device list\" how it is "
                                        "called")};
    }
    if (found.isEmpty()) {
        return Error{
            .kind = Error::Kind::NotFound,
            .what = Text::tr("the USB device cannot be chosen"),
            .where = address,
            .why =
                Text::tr("the devices of this kind are others: %1").arg(candidates.join(u"; "_s)),
            .advice = Text::tr("choose one of %1").arg(addresses.join(u", "_s))};
    }
    return Error{.kind = Error::Kind::Conflict,
                 .what = Text::tr("the USB device cannot be chosen"),
                 .where = address,
                 .why = Text::tr("%n devices fit: %1", nullptr, int(found.size()))
                            .arg(candidates.join(u"; "_s)),
                 .advice = Text::tr("choose one of %1").arg(addresses.join(u", "_s))};
}

Result<std::unique_ptr<UsbConnection>>
openUsb(const QString &address, const KeepWaiting &keepWaiting, const UsbLimits &limits)
{
    if (address.startsWith("usbip://"_L1)) {
        const auto place = readUsbIpPlace(address);
        if (!place)
            return place.error();
        return openUsbIp(*place, limits, keepWaiting);
    }
    if (address.isEmpty()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the device cannot be looked at over USB"),
                     .why = Text::tr("no USB device is chosen"),
                     .advice = Text::tr("choose one; \"device list\" shows them")};
    }
    const std::unique_ptr<UsbBackend> backend = makeLibusbBackend();
    const auto devices = backend->devices(keepWaiting);
    if (!devices)
        return devices.error();
    const auto device = chooseUsbDevice(*devices, address);
    if (!device)
        return device.error();
    return backend->open(*device, limits, keepWaiting);
}

Result<QList<UsbDevice>> lentUsbDevices(const QString &lender, const KeepWaiting &keepWaiting)
{
    const auto place = readUsbIpPlace(u"usbip://"_s + lender);
    if (!place)
        return place.error();
    return makeUsbIpBackend(*place)->devices(keepWaiting);
}

} // namespace assessment::harness
