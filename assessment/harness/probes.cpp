#include "assessment/harness/probe.h"

#include "assessment/harness/usb/usbprobes.h"

using namespace Qt::StringLiterals;

namespace assessment::harness {

const std::map<QString, Probe> &probes()
{
    static const std::map<QString, Probe> all = {
        {u"usb-debug-access"_s, probeUsbDebugAccess},
        {u"usb-descriptors"_s, probeUsbDescriptors},
        {u"usb-identity"_s, probeUsbIdentity},
        {u"usb-sensors"_s, probeUsbSensors},
    };
    return all;
}

} // namespace assessment::harness
