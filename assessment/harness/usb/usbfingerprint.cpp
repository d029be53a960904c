#include "assessment/harness/usb/usbfingerprint.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace assessment::harness {

namespace {

QByteArray hex(int number, int digits = 2)
{
    return QByteArray::number(number, 16).rightJustified(digits, '0');
}

QByteArray codes(int classCode, int subclass, int protocol)
{
    return hex(classCode) + '/' + hex(subclass) + '/' + hex(protocol);
}

QByteArray interfaceText(const UsbInterface &interface)
{
    QByteArray text = "interface " + hex(interface.number) + '.' + hex(interface.alternate) + ' '
                      + codes(interface.classCode, interface.subclass, interface.protocol) + '\n';
    QList<QByteArray> endpoints;
    for (const UsbEndpoint &endpoint : interface.endpoints)
        endpoints.append("endpoint " + hex(endpoint.address) + ' ' + hex(endpoint.attributes & 3)
                         + '\n');
    std::sort(endpoints.begin(), endpoints.end());
    return text + endpoints.join();
}

/// The same texts in the same order, however a device orders its descriptors.
QByteArray configurationText(const UsbConfiguration &configuration)
{
    QList<QByteArray> interfaces;
    for (const UsbInterface &interface : configuration.interfaces)
        interfaces.append(interfaceText(interface));
    std::sort(interfaces.begin(), interfaces.end());
    return "configuration " + hex(configuration.value) + '\n' + interfaces.join();
}

} // namespace

QByteArray usbFingerprintText(const UsbDescription &description)
{
    QByteArray text = "assay-usb-fingerprint/1\n";
    if (const auto &device = description.device) {
        text += "device " + hex(device->vendor, 4) + ':' + hex(device->product, 4) + ' '
                + codes(device->classCode, device->subclass, device->protocol) + '\n';
    }
    QList<QByteArray> configurations;
    for (const UsbConfiguration &configuration : description.configurations)
        configurations.append(configurationText(configuration));
    std::sort(configurations.begin(), configurations.end());
    return text + configurations.join();
}

QString usbFingerprint(const UsbDescription &description)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(usbFingerprintText(description), QCryptographicHash::Sha256)
            .toHex());
}

} // namespace assessment::harness
