#include "assessment/harness/probe.h"

#include "assessment/harness/apifuzz.h"
#include "assessment/harness/firmwaresecrets.h"
#include "assessment/harness/net/netprobes.h"
#include "assessment/harness/usb/usbprobes.h"

using namespace Qt::StringLiterals;

namespace assessment::harness {

const std::map<QString, Probe> &probes()
{
    static const std::map<QString, Probe> all = {
        {u"api-fuzz"_s, probeApiFuzz},
        {u"firmware-secrets"_s, probeFirmwareSecrets},
        {u"tcp-ports"_s, probeTcpPorts},
        {u"tls"_s, probeTls},
        {u"disclosure"_s, probeDisclosure},
        {u"cleartext-login"_s, probeCleartextLogin},
        {u"traffic"_s, probeTraffic},
        {u"reconnect"_s, probeReconnect},
        {u"offline"_s, probeOffline},
        {u"update-channel"_s, probeUpdateChannel},
        {u"usb-debug-access"_s, probeUsbDebugAccess},
        {u"usb-descriptors"_s, probeUsbDescriptors},
        {u"usb-identity"_s, probeUsbIdentity},
        {u"usb-sensors"_s, probeUsbSensors},
    };
    return all;
}

} // namespace assessment::harness
