#pragma once

#include "assessment/harness/usb/usbconnection.h"
#include "assessment/harness/usb/usbdescriptors.h"

#include <QList>
#include <QString>

namespace assessment::harness {

/// What came of trying one way into a device without any authorisation.
struct UsbAccess
{
    enum class Outcome {
        Open,    ///< it let us in, or showed what it should keep to itself
        Refused, ///< the way is there and the device says no
        Absent,  ///< the device does not show this way
        Unclear, ///< it is there, and what it would do was not found out
    };

    QString way = {}; ///< "adb", "fastboot", "dfu", "mass-storage"
    Outcome outcome = Outcome::Absent;
    QString where = {};   ///< "interface 1", "interface 0, unit 1"
    QString detail = {};  ///< what was seen; the same in every language
    QString hash = {};    ///< SHA-256 of what the device gave out, lower case hex; "" = nothing
    qint64 bytes = 0;     ///< how much that was
    QString missing = {}; ///< why it is unclear, for people; "" when the device itself left it open
};

QString idOf(UsbAccess::Outcome outcome); ///< "open", "refused", "absent", "unclear"

/// Tries all four ways. Reads only: no command that writes, erases, boots or leaves a mode is ever
/// sent, and what a device gives out is kept as length and SHA-256.
///
/// * ADB: sends CNXN. A device that wants a key answers AUTH or STLS, an open one CNXN
///   (AOSP packages/modules/adb/protocol.txt). No service is opened.
/// * fastboot: getvar version and unlocked (AOSP system/core/fastboot/README.md).
/// * DFU (USB DFU 1.1): DFU_GETSTATUS; in DFU mode, idle and with bitCanUpload also DFU_UPLOAD of
///   the first block, then DFU_ABORT, which brings it back to idle. From run-time mode nothing
///   leads on: DFU_DETACH would change what the device does.
/// * Mass storage (Bulk-Only Transport 1.0, SPC-4, SBC-3): INQUIRY, READ CAPACITY (10), MODE SENSE
///   (6) for write protection, READ (10) of the first 4 KiB, on each unit.
QList<UsbAccess> tryUsbAccess(UsbConnection &connection, const UsbDescription &description);

} // namespace assessment::harness
