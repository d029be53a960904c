#pragma once

#include "assessment/harness/usb/usbconnection.h"

namespace assessment::harness {

/// A device that another computer lends, or a gadget that lends itself: the Linux kernel's
/// Documentation/usb/usbip_protocol.rst, version 1.1.1, spoken over a socket. No kernel module is
/// needed on this side.
struct UsbIpPlace
{
    QString host;
    int port = 3240;
    QString bus = {}; ///< "1-1.4", "usbip-vudc.0"; "" = all of them

    QString text() const; ///< "usbip://HOST:PORT/BUSID"
};

/// Reads "usbip://HOST[:PORT]/BUSID"; without "/BUSID" it names the computer.
Result<UsbIpPlace> readUsbIpPlace(const QString &address);

/// The devices the computer at \a place lends.
std::unique_ptr<UsbBackend> makeUsbIpBackend(const UsbIpPlace &place);

/// Borrows the device at \a place; it is given back when the connection is destroyed.
Result<std::unique_ptr<UsbConnection>> openUsbIp(const UsbIpPlace &place, const UsbLimits &limits,
                                                 const KeepWaiting &keepWaiting);

} // namespace assessment::harness
