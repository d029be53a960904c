#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>

namespace assessment::harness {

/// Something in the descriptors of a device that no device may send. \c what is one of these words:
///
/// * `wrong-type`, `short`, `length`, `zero-length`, `truncated`: one descriptor for itself;
/// * `total-length`, `trailing-bytes`: a configuration or BOS says another length than it has;
/// * `configuration-count`, `configuration-missing`, `configuration-twice`, `configuration-zero`;
/// * `interface-count`, `interface-twice`, `interface-without-default`;
/// * `endpoint-count`, `endpoint-twice`, `endpoint-shared`, `endpoint-address`,
///   `endpoint-without-interface`;
/// * `association`: a group of interfaces that are not there, or that is in two groups;
/// * `packet-size`: of endpoint 0;
/// * `capability-count`: of the BOS;
/// * `string-missing`, `string-odd`, `string-utf16`, `string-control`, `languages-missing`,
///   `languages-odd`: texts;
/// * `changed`: the device says something else now than when the host first asked it;
/// * `more`: there are more than are listed.
///
/// Words and places are data of a record: they are the same in every language.
struct UsbMalformation
{
    QString what;
    QString where;  ///< "device", "configuration 0, byte 34", "string 3"
    QString detail; ///< "says 65535 bytes, has 32"

    friend bool operator==(const UsbMalformation &, const UsbMalformation &) = default;
};

/// The list of malformations; bounded, because a hostile device can make one of every two bytes.
class UsbMalformations
{
public:
    static constexpr qsizetype most = 100;

    void add(const QString &what, const QString &where, const QString &detail = {});
    const QList<UsbMalformation> &list() const { return m_list; }

private:
    QList<UsbMalformation> m_list;
};

/// USB 2.0, table 9-13. What stands behind the seven bytes that all have is not looked at.
struct UsbEndpoint
{
    quint8 address = 0;
    quint8 attributes = 0;
    quint16 packetSize = 0;

    bool isIn() const { return (address & 0x80) != 0; }
    bool isBulk() const { return (attributes & 3) == 2; }
};

/// One setting of an interface (USB 2.0, table 9-12) with what belongs to it.
struct UsbInterface
{
    quint8 number = 0;
    quint8 alternate = 0;
    quint8 classCode = 0;
    quint8 subclass = 0;
    quint8 protocol = 0;
    quint8 nameIndex = 0;
    QList<UsbEndpoint> endpoints = {};
    QList<QByteArray> extras = {}; ///< whole descriptors of the class or the vendor, in order
};

/// Interfaces that are one function (USB interface association descriptor ECN, 2003).
struct UsbAssociation
{
    quint8 first = 0;
    quint8 count = 0;
    quint8 classCode = 0;
    quint8 subclass = 0;
    quint8 protocol = 0;
};

/// USB 2.0, table 9-10.
struct UsbConfiguration
{
    quint8 value = 0;
    quint8 nameIndex = 0;
    QList<UsbInterface> interfaces = {};
    QList<UsbAssociation> associations = {};
};

/// USB 2.0, table 9-8.
struct UsbDeviceDescriptor
{
    quint16 usb = 0; ///< bcdUSB, 0x0210 is 2.1
    quint8 classCode = 0;
    quint8 subclass = 0;
    quint8 protocol = 0;
    quint16 vendor = 0;
    quint16 product = 0;
    quint16 version = 0; ///< bcdDevice
    quint8 manufacturerIndex = 0;
    quint8 productIndex = 0;
    quint8 serialIndex = 0;
    quint8 configurations = 0;
};

/// The bytes of a device as they came, whatever they are.
struct UsbRawDescriptors
{
    QByteArray device = {};
    QList<QByteArray> configurations = {}; ///< by index
    QByteArray bos = {};                   ///< empty: the device has none
    QByteArray languages = {};             ///< string 0
    std::map<quint8, QByteArray> strings = {};
};

/// What the bytes say.
struct UsbDescription
{
    std::optional<UsbDeviceDescriptor> device = {};
    QList<UsbConfiguration> configurations = {};
    std::map<quint8, QString> strings = {};
    QList<UsbMalformation> malformations = {};

    QString text(quint8 index) const; ///< the string, "" when there is none
    /// The string with the MAC address of a USB network adapter (CDC ECM 1.2, table 3; NCM has it
    /// too); 0 = it has none.
    quint8 macIndex() const;
};

// Each takes any bytes: never reads beyond them, ends after at most one step a byte, and needs
// memory in proportion to them. What cannot be is told, and what can be read all the same is read.

std::optional<UsbDeviceDescriptor> readUsbDevice(QByteArrayView raw, UsbMalformations &flaws);
std::optional<UsbConfiguration> readUsbConfiguration(QByteArrayView raw, int index,
                                                     UsbMalformations &flaws);
void checkUsbBos(QByteArrayView raw, UsbMalformations &flaws);
QList<quint16> readUsbLanguages(QByteArrayView raw, UsbMalformations &flaws);
QString readUsbString(QByteArrayView raw, quint8 index, UsbMalformations &flaws);

/// All of them, and whether they agree with each other.
UsbDescription describeUsb(const UsbRawDescriptors &raw);

/// Takes apart what Linux keeps in `descriptors` of a device in sysfs: the device descriptor, then
/// its configurations one after the other.
UsbRawDescriptors splitUsbDescriptors(QByteArrayView host);

} // namespace assessment::harness
