#pragma once

#include "assessment/harness/usb/usbdescriptors.h"
#include "assessment/result.h"

#include <QList>
#include <QString>

#include <array>
#include <set>

namespace assessment::harness {

/// What an interface is for, in words, and which way into a device that is.
struct UsbPurpose
{
    QString name;  ///< "mass storage", "ADB", "DFU mode"; the same in every language
    QString group; ///< one of usbGroups()

    friend bool operator==(const UsbPurpose &, const UsbPurpose &) = default;
};

/// `mass-storage`, `debug`, `dfu`, `network`, `serial`, `hid`, `sensor`, `other`.
const QStringList &usbGroups();

/// By the codes of usb.org/defined-class-codes, and those of Android for ADB and fastboot.
UsbPurpose purposeOf(quint8 classCode, quint8 subclass, quint8 protocol);

/// Of each interface of \a configuration. Other than purposeOf() it knows to which function the
/// data interface of a communications device belongs.
QList<UsbPurpose> purposesOf(const UsbConfiguration &configuration);

QString codesOf(const UsbInterface &interface); ///< "08/06/50"

/// Which interfaces the maker says the device has: class codes ("08/06/50") and groups, with
/// commas between them.
class UsbDeclaration
{
public:
    /// Error: a word that is neither. An empty \a text declares nothing.
    static Result<UsbDeclaration> read(const QString &text);

    bool covers(const UsbInterface &interface, const UsbPurpose &purpose) const;

private:
    std::set<std::array<int, 3>> m_codes;
    std::set<QString> m_groups;
};

} // namespace assessment::harness
