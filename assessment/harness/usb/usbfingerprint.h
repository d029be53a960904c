#pragma once

#include "assessment/harness/usb/usbdescriptors.h"

#include <QByteArray>
#include <QString>

namespace assessment::harness {

/// What makes a device this kind of device, as a text: docs/adr/0021. The same for the same device
/// with another serial number, on another port or hub, after it was plugged in again, and for the
/// next device of the series; another one when it shows one interface or endpoint more.
///
/// One line each, in ascending order of their numbers, with "\n" after each, all numbers in lower
/// case hexadecimal:
///
///     assay-usb-fingerprint/1
///     device VID:PID CLASS/SUBCLASS/PROTOCOL
///     configuration VALUE
///     interface NUMBER.ALTERNATE CLASS/SUBCLASS/PROTOCOL
///     endpoint ADDRESS TRANSFER-TYPE
///
/// Left out because they change with the port, the cable or the unit: bcdUSB, packet sizes,
/// intervals, power, the companions of USB 3, all indices and texts, the address. Left out because
/// it changes with each firmware: bcdDevice.
QByteArray usbFingerprintText(const UsbDescription &description);

QString usbFingerprint(const UsbDescription &description); ///< SHA-256 of it, lower case hex

} // namespace assessment::harness
