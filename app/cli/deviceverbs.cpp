#include "verb.h"

#include "assessment/harness/devicefinder.h"

#include <QCoreApplication>
#include <QJsonArray>

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
    static Result<ExitCode> list(Context &context);
};

QString identity(const QString &vid, const QString &pid)
{
    return vid.isEmpty() ? QString() : vid + u':' + pid;
}

Result<ExitCode> DeviceVerbs::list(Context &context)
{
    QJsonArray serial;
    QList<QStringList> rows;
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
    QJsonArray usb;
    for (const UsbDevice &device : assessment::harness::usbDevices()) {
        usb.append(QJsonObject{{u"bus"_s, device.bus},
                               {u"address"_s, device.address},
                               {u"vid"_s, device.vid},
                               {u"pid"_s, device.pid},
                               {u"interfaces"_s, QJsonArray::fromStringList(device.interfaces)},
                               {u"serial"_s, device.serial},
                               {u"manufacturer"_s, device.manufacturer},
                               {u"product"_s, device.product}});
        rows.append({tr("USB"), u"%1:%2"_s.arg(device.bus).arg(device.address),
                     identity(device.vid, device.pid), device.serial, device.product});
    }
    Output &output = context.output();
    if (rows.isEmpty())
        output.note(tr("No serial port and no USB device is connected."));
    else
        output.table(
            {tr("Kind"), tr("Place"), tr("Vendor:product"), tr("Serial number"), tr("Name")}, rows);
    output.json({{u"serial"_s, serial}, {u"usb"_s, usb}});
    return ExitCode::Done;
}

} // namespace

void addDeviceVerbs(Verb &root)
{
    using V = DeviceVerbs;
    Verb device = root.group("device", DeviceVerbs::tr("what is connected to this computer"),
                             u"device list"_s);
    device.verb("list",
                DeviceVerbs::tr("list serial ports and USB devices with what stays the same"),
                u"device list --json"_s, V::list);
}

} // namespace app::cli
