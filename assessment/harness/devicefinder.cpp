#include "assessment/harness/devicefinder.h"

#include "assessment/harness/usb/usbclasses.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSerialPortInfo>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr qint64 longestAttribute = 4096; // a page, what sysfs gives at most
constexpr qint64 longestDescriptors = qint64{64} * 1024;

QString hex4(quint16 number)
{
    return u"%1"_s.arg(number, 4, 16, QChar(u'0'));
}

/// Links in /dev/serial/by-id, by the port they lead to.
QHash<QString, QString> stableNames()
{
    QHash<QString, QString> names;
    const QDir folder(u"/dev/serial/by-id"_s);
    for (const QFileInfo &link : folder.entryInfoList(QDir::Files | QDir::System, QDir::Name))
        names.insert(link.canonicalFilePath(), link.filePath());
    return names;
}

SerialPort fromQt(const QSerialPortInfo &port, const QHash<QString, QString> &names)
{
    const QString path = port.systemLocation();
    return {.path = path,
            .byId = names.value(QFileInfo(path).canonicalFilePath()),
            .vid = port.hasVendorIdentifier() ? hex4(port.vendorIdentifier()) : QString(),
            .pid = port.hasProductIdentifier() ? hex4(port.productIdentifier()) : QString(),
            .serial = port.serialNumber(),
            .manufacturer = port.manufacturer(),
            .product = port.description()};
}

QString attribute(const QDir &device, const QString &name)
{
    QFile file(device.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(longestAttribute)).trimmed();
}

/// The interfaces that the first configuration of \a device announces, for one that has not been
/// configured (refused for want of power, or by a rule).
QStringList announcedBy(const QString &device)
{
    QFile file(device + u"/descriptors"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const UsbDescription said = describeUsb(splitUsbDescriptors(file.read(longestDescriptors)));
    QStringList interfaces;
    for (const UsbConfiguration &configuration : said.configurations.mid(0, 1)) {
        for (const UsbInterface &interface : configuration.interfaces) {
            if (interface.alternate == 0)
                interfaces.append(codesOf(interface));
        }
    }
    return interfaces;
}

QStringList interfacesOf(const QDir &devices, const QString &device)
{
    QStringList interfaces;
    const QStringList entries =
        devices.entryList({device + u":*"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &entry : entries) {
        const QDir folder(devices.filePath(entry));
        interfaces.append(QStringList{attribute(folder, u"bInterfaceClass"_s),
                                      attribute(folder, u"bInterfaceSubClass"_s),
                                      attribute(folder, u"bInterfaceProtocol"_s)}
                              .join(u'/'));
    }
    return interfaces.isEmpty() ? announcedBy(devices.filePath(device)) : interfaces;
}

} // namespace

QList<SerialPort> serialPorts()
{
    QList<SerialPort> ports;
    const QHash<QString, QString> names = stableNames();
    for (const QSerialPortInfo &port : QSerialPortInfo::availablePorts())
        ports.append(fromQt(port, names));
    std::sort(ports.begin(), ports.end(),
              [](const SerialPort &a, const SerialPort &b) { return a.path < b.path; });
    return ports;
}

SerialPort describeSerialPort(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    for (const SerialPort &port : serialPorts()) {
        if (QFileInfo(port.path).canonicalFilePath() == real)
            return port;
    }
    return {.path = path};
}

QList<UsbDevice> usbDevices(const QString &sysfs)
{
    QList<UsbDevice> found;
    const QDir devices(sysfs);
    for (const QString &entry : devices.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (entry.contains(u':'))
            continue; // an interface of a device
        const QDir device(devices.filePath(entry));
        const QString vid = attribute(device, u"idVendor"_s);
        if (vid.isEmpty())
            continue;
        found.append({.bus = attribute(device, u"busnum"_s).toInt(),
                      .address = attribute(device, u"devnum"_s).toInt(),
                      .vid = vid,
                      .pid = attribute(device, u"idProduct"_s),
                      .serial = attribute(device, u"serial"_s),
                      .manufacturer = attribute(device, u"manufacturer"_s),
                      .product = attribute(device, u"product"_s),
                      .interfaces = interfacesOf(devices, entry),
                      .port = entry,
                      .speed = attribute(device, u"speed"_s)});
    }
    std::sort(found.begin(), found.end(), [](const UsbDevice &a, const UsbDevice &b) {
        return std::tie(a.bus, a.address) < std::tie(b.bus, b.address);
    });
    identify(found);
    return found;
}

void identify(QList<UsbDevice> &devices)
{
    QHash<QString, int> bearers;
    for (UsbDevice &device : devices) {
        device.identity = device.vid + u':' + device.pid;
        if (!device.serial.isEmpty())
            device.identity += u':' + device.serial;
        ++bearers[device.identity];
    }
    for (UsbDevice &device : devices) {
        if (device.serial.isEmpty() || bearers.value(device.identity) > 1)
            device.identity += u'@' + device.port;
    }
}

} // namespace assessment::harness
