#pragma once

#include "assessment/harness/usb/usbdescriptors.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace assessment::harness {

/// Something by which a device can perceive its surroundings or its user.
struct UsbSensor
{
    QString kind; ///< one of usbSensorKinds()
    QString name; ///< "Bluetooth headset", "HID keyboard"; more exactly than the kind
    quint8 configuration = 0;
    UsbInterface interface = {};
};

/// `camera`, `microphone`, `hid`, `healthcare`, `audio-video`.
const QStringList &usbSensorKinds();

/// The sensors that the interfaces of a device show, each function once. A loudspeaker is none: of
/// audio devices only inputs count (USB Audio Terminal Types 1.0, tables 2-2, 2-4, 2-5, 2-6).
QList<UsbSensor> usbSensors(const UsbDescription &description);

} // namespace assessment::harness
