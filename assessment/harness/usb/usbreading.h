#pragma once

#include "assessment/harness/usb/usbconnection.h"
#include "assessment/harness/usb/usbdescriptors.h"

#include <QStringList>

namespace assessment::harness {

/// What could be read of the descriptors of a device.
struct UsbReading
{
    UsbRawDescriptors raw = {};
    UsbDescription description = {};
    QStringList missing = {}; ///< why it is not all, for people
};

/// Asks the device for its descriptors; reads nothing else and changes nothing. Where the device
/// does not answer, the host's copy is taken and that is said; where both are there and differ,
/// that is a malformation.
UsbReading readUsbDescriptors(UsbConnection &connection);

} // namespace assessment::harness
