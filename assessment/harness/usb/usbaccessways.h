#pragma once

#include "assessment/harness/usb/usbaccess.h"

namespace assessment::harness {

// The four ways of tryUsbAccess(), each over an interface that has been claimed. What they give
// lacks the way, and the interface in front of the place.

QList<UsbAccess> tryAdb(UsbConnection &connection, const UsbInterface &interface);
QList<UsbAccess> tryFastboot(UsbConnection &connection, const UsbInterface &interface);
QList<UsbAccess> tryDfu(UsbConnection &connection, const UsbInterface &interface);
QList<UsbAccess> tryMassStorage(UsbConnection &connection, const UsbInterface &interface);

/// The bulk endpoints of an interface; 0 = none.
struct UsbPipes
{
    quint8 in = 0;
    quint8 out = 0;

    bool areThere() const { return in != 0 && out != 0; }
};
UsbPipes pipesOf(const UsbInterface &interface);

/// What a device gave out, without giving it on.
void keepDigest(UsbAccess &access, QByteArrayView given);

/// Text of a device as it may stand in a record: printable, at most 200 characters.
QString shownText(QByteArrayView bytes);

} // namespace assessment::harness
