#pragma once

#include "assessment/harness/probe.h"
#include "assessment/harness/usb/usbconnection.h"

namespace assessment::harness {

// The probes over USB. Each opens the device that the run names and then does what the function of
// the same name below does with it. All values of facts are the same in every language.

Result<Observation> probeUsbDescriptors(ProbeContext &context);
Result<Observation> probeUsbDebugAccess(ProbeContext &context);
Result<Observation> probeUsbSensors(ProbeContext &context);
Result<Observation> probeUsbIdentity(ProbeContext &context);

/// Test DT-27. Facts:
///
/// * `usb-device`: vid, pid, version ("1.02"), usb ("2.10"), class ("ef/02/01"), manufacturer,
///   product, serial, speed ("480", in Mbit/s), configurations, fingerprint, stable-id.
/// * `usb-interface`, one for each setting: configuration, number, alternate, class, subclass,
///   protocol (two hexadecimal digits each), name ("mass storage"), label (what the device calls
///   it), group, declared ("yes" or "no", after the setting `declared-interfaces`).
/// * `usb-malformed`: what, where, detail (see UsbMalformation).
///
/// Keeps the descriptors as they came.
Result<Observation> lookAtUsbDescriptors(UsbConnection &connection, ProbeContext &context);

/// Test DT-28. Facts `usb-access`, at least one for each way: way, result ("open", "refused",
/// "absent", "unclear"), where, detail, bytes and sha256 of what the device gave out.
Result<Observation> lookAtUsbDebugAccess(UsbConnection &connection, ProbeContext &context);

/// The part of test DT-32 that USB shows. Facts `sensor`: kind ("camera", "microphone", "hid", …),
/// name, where, label, declared. The setting `declared-sensors` lists kinds, with commas between.
Result<Observation> lookAtUsbSensors(UsbConnection &connection, ProbeContext &context);

/// The part of test DT-08 that USB shows. Facts `identity`: route ("usb-serial", "usb-mac"),
/// result ("told", "none"), length, sha256, shown (the last four characters), generic ("yes" when
/// it is one that whole series share).
Result<Observation> lookAtUsbIdentity(UsbConnection &connection, ProbeContext &context);

} // namespace assessment::harness
