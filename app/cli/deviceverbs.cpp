#include "verb.h"

#include "assessment/harness/devicefinder.h"
#include "assessment/harness/usb/usbconnection.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;
using assessment::Result;
using assessment::harness::SerialPort;
using assessment::harness::UsbDevice;

namespace app::cli {

namespace {

class DeviceVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::DeviceVerbs)

public:
    static Result<ExitCode> list(Context &context, const QString &lender);

private:
    static QJsonArray usb(const QList<UsbDevice> &devices, QList<QStringList> &rows);
};

QString identity(const QString &vid, const QString &pid)
{
    return vid.isEmpty() ? QString() : vid + u':' + pid;
}

QJsonArray DeviceVerbs::usb(const QList<UsbDevice> &devices, QList<QStringList> &rows)
{
    QJsonArray usb;
    for (const UsbDevice &device : devices) {
        usb.append(QJsonObject{{u"identity"_s, device.identity},
                               {u"bus"_s, device.bus},
                               {u"address"_s, device.address},
                               {u"port"_s, device.port},
                               {u"vid"_s, device.vid},
                               {u"pid"_s, device.pid},
                               {u"interfaces"_s, QJsonArray::fromStringList(device.interfaces)},
                               {u"serial"_s, device.serial},
                               {u"manufacturer"_s, device.manufacturer},
                               {u"product"_s, device.product}});
        rows.append({tr("USB"), device.identity, identity(device.vid, device.pid), device.serial,
                     device.product});
    }
    return usb;
}

Result<ExitCode> DeviceVerbs::list(Context &context, const QString &lender)
{
    QJsonArray serial;
    QList<QStringList> rows;
    QList<UsbDevice> devices;
    if (lender.isEmpty()) {
        for (const SerialPort &port : assessment::harness::serialPorts()) {
            serial.append(QJsonObject{{u"path"_s, port.path},
                                      {u"by-id"_s, port.byId},
                                      {u"vid"_s, port.vid},
                                      {u"pid"_s, port.pid},
                                      {u"serial"_s, port.serial},
                                      {u"manufacturer"_s, port.manufacturer},
                                      {u"product"_s, port.product}});
            rows.append({tr("Serial"), port.path, identity(port.vid, port.pid), port.serial,
                         port.byId.isEmpty() ? port.product : port.byId});
        }
        devices = assessment::harness::usbDevices();
    } else {
        const auto lent = assessment::harness::lentUsbDevices(lender, [] { return true; });
        if (!lent)
            return lent.error();
        devices = *lent;
    }
    const QJsonArray usbArray = usb(devices, rows);
    Output &output = context.output();
    if (rows.isEmpty())
        output.note(lender.isEmpty() ? tr("No serial port and no USB device is connected.")
                                     : tr("%1 lends no USB device.").arg(lender));
    else
        output.table(
            {tr("Kind"), tr("Place"), tr("Vendor:product"), tr("Serial number"), tr("Name")}, rows);
    output.json({{u"serial"_s, serial}, {u"usb"_s, usbArray}});
    return ExitCode::Done;
}

} // namespace

void addDeviceVerbs(Verb &root)
{
    using V = DeviceVerbs;
    Verb device = root.group("device", DeviceVerbs::tr("what is connected to this computer"),
                             u"device list"_s);
    const auto lender = std::make_shared<QString>();
    Verb list = device.verb(
        "list", DeviceVerbs::tr("list serial ports and USB devices with what stays the same"),
        u"device list --json"_s, [lender](Context &context) { return V::list(context, *lender); });
    list.option("--usbip HOST", *lender,
                DeviceVerbs::tr("instead, the USB devices that another computer lends over USB/IP: "
                                "its name or address, with :PORT when it is not 3240"));
}

} // namespace app::cli
