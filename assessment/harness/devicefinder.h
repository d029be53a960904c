#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment::harness {

/// A serial port with what stays the same when it comes back under another name.
struct SerialPort
{
    QString path;              ///< "/dev/ttyUSB0"
    QString byId = {};         ///< its link in /dev/serial/by-id, "" when it has none
    QString vid = {};          ///< four hexadecimal digits, "" when it is not on USB
    QString pid = {};          ///< as vid
    QString serial = {};       ///< serial number of the adapter, "" when it has none
    QString manufacturer = {}; ///< of the adapter, "" when unknown
    QString product = {};      ///< of the adapter, "" when unknown
};

/// A device on USB as the kernel describes it.
struct UsbDevice
{
    int bus = 0;
    int address = 0;
    QString vid = {}; ///< four hexadecimal digits
    QString pid = {};
    QString serial = {}; ///< "" when it has none
    QString manufacturer = {};
    QString product = {};
    QStringList interfaces = {}; ///< class, subclass, protocol of each: "08/06/50"
    QString port = {};           ///< the way over hubs to it: "1-1.4", of a root hub "usb1"
    QString speed = {};          ///< in Mbit/s as the kernel writes it: "1.5", "480"; "" = unknown
    /// What names this device and no other one that is connected now: "VID:PID:SERIAL"; without a
    /// serial number, or when another device has the same, with "@PORT" behind it. It can be given
    /// to `--usb`.
    QString identity = {};
};

/// Sets the identity of each of \a devices, which are all that are connected.
void identify(QList<UsbDevice> &devices);

/// The serial ports that are there now, ordered by path. Nothing is opened. Any thread.
QList<SerialPort> serialPorts();

/// What can be said of the port at \a path; also for a path that no list shows (a pty, a link).
SerialPort describeSerialPort(const QString &path);

/// The USB devices below \a sysfs (the kernel's Documentation/ABI/testing/sysfs-bus-usb), ordered
/// by bus and address. Any thread.
QList<UsbDevice> usbDevices(const QString &sysfs = QStringLiteral("/sys/bus/usb/devices"));

} // namespace assessment::harness
