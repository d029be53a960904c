#pragma once

#include "assessment/harness/usb/usbconnection.h"

namespace assessment::harness {

/// The devices on this computer, through libusb 1.0. What the list says comes from the kernel:
/// nothing is opened for it.
std::unique_ptr<UsbBackend> makeLibusbBackend();

} // namespace assessment::harness
