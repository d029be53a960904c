#include "assessment/harness/usb/usbprobes.h"

#include "assessment/harness/usb/usbaccess.h"
#include "assessment/harness/usb/usbclasses.h"
#include "assessment/harness/usb/usbfingerprint.h"
#include "assessment/harness/usb/usbreading.h"
#include "assessment/harness/usb/usbsensors.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

// More settings of interfaces than that are no device any more, and only make the record
// unreadable.
constexpr qsizetype mostInterfaces = 256;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::UsbProbes)
};

QString hex(int number, int digits)
{
    return u"%1"_s.arg(number, digits, 16, QChar(u'0'));
}

/// Binary coded decimal, as versions stand in descriptors.
QString bcd(quint16 number)
{
    return u"%1.%2"_s.arg(number >> 8, 0, 16).arg(number & 0xff, 2, 16, QChar(u'0'));
}

QString codes(int classCode, int subclass, int protocol)
{
    return hex(classCode, 2) + u'/' + hex(subclass, 2) + u'/' + hex(protocol, 2);
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

using Look = Result<Observation> (*)(UsbConnection &connection, ProbeContext &context);

Result<Observation> openAndLook(ProbeContext &context, Look look)
{
    QElapsedTimer timer;
    timer.start();
    const auto connection = openUsb(
        context.address().usb, [&context] { return context.goOn(std::chrono::milliseconds(0)); });
    if (!connection)
        return connection.error();
    const UsbDevice &device = (*connection)->device();
    context.note({{u"usb"_s, device.identity},
                  {u"bus"_s, device.bus},
                  {u"address"_s, device.address},
                  {u"port"_s, device.port}});
    Result<Observation> seen = look(**connection, context);
    if (seen && seen->measured.isEmpty())
        seen->measured = Text::tr("%n facts in %1 s", nullptr, int(seen->facts.size()))
                             .arg(double(timer.elapsed()) / 1000, 0, 'f', 1);
    return seen;
}

Fact deviceFact(const UsbConnection &connection, const UsbReading &reading)
{
    const UsbDescription &description = reading.description;
    Fact fact;
    fact.kind = u"usb-device"_s;
    fact.values = {{u"stable-id"_s, connection.device().identity},
                   {u"speed"_s, connection.device().speed},
                   {u"fingerprint"_s, usbFingerprint(description)}};
    if (const auto &device = description.device) {
        fact.values.insert(
            {{u"vid"_s, hex(device->vendor, 4)},
             {u"pid"_s, hex(device->product, 4)},
             {u"version"_s, bcd(device->version)},
             {u"usb"_s, bcd(device->usb)},
             {u"class"_s, codes(device->classCode, device->subclass, device->protocol)},
             {u"manufacturer"_s, description.text(device->manufacturerIndex)},
             {u"product"_s, description.text(device->productIndex)},
             {u"serial"_s, description.text(device->serialIndex)},
             {u"configurations"_s, QString::number(device->configurations)}});
    }
    return fact;
}

Fact interfaceFact(const UsbDescription &description, const UsbConfiguration &configuration,
                   const UsbInterface &interface, const UsbPurpose &purpose,
                   const UsbDeclaration &declared)
{
    return {.kind = u"usb-interface"_s,
            .values = {{u"configuration"_s, QString::number(configuration.value)},
                       {u"number"_s, QString::number(interface.number)},
                       {u"alternate"_s, QString::number(interface.alternate)},
                       {u"class"_s, hex(interface.classCode, 2)},
                       {u"subclass"_s, hex(interface.subclass, 2)},
                       {u"protocol"_s, hex(interface.protocol, 2)},
                       {u"name"_s, purpose.name},
                       {u"label"_s, description.text(interface.nameIndex)},
                       {u"group"_s, purpose.group},
                       {u"declared"_s, yesNo(declared.covers(interface, purpose))}}};
}

void keepRaw(const UsbRawDescriptors &raw, ProbeContext &context)
{
    const QString type = u"application/octet-stream"_s;
    const auto keep = [&](const QString &name, const QByteArray &bytes) {
        if (!bytes.isEmpty())
            context.keep(name, type, bytes);
    };
    keep(u"usb-device-descriptor"_s, raw.device);
    for (qsizetype index = 0; index < raw.configurations.size(); ++index)
        keep(u"usb-configuration-%1"_s.arg(index), raw.configurations[index]);
    keep(u"usb-bos"_s, raw.bos);
    keep(u"usb-string-0"_s, raw.languages);
    for (const auto &[index, bytes] : raw.strings)
        keep(u"usb-string-%1"_s.arg(index), bytes);
}

/// Serial numbers that whole series share: all one character, or counted up.
bool isGeneric(const QString &text)
{
    const QString counted = u"0123456789ABCDEF0123456789"_s;
    const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    const QString upper = text.toUpper();
    return upper.count(upper[0]) == upper.size() || counted.contains(upper)
           || (upper.size() > 2 && letters.contains(upper)) || upper == "SERIAL"_L1
           || upper == "SERIALNUMBER"_L1 || upper == "NONE"_L1 || upper == "DEFAULT"_L1;
}

Fact identityFact(const QString &route, const QString &text)
{
    if (text.isEmpty())
        return {.kind = u"identity"_s, .values = {{u"route"_s, route}, {u"result"_s, u"none"_s}}};
    return {.kind = u"identity"_s,
            .values = {{u"route"_s, route},
                       {u"result"_s, u"told"_s},
                       {u"length"_s, QString::number(text.size())},
                       {u"sha256"_s, sha256(text.toUtf8())},
                       {u"shown"_s, u"…"_s + text.right(4)},
                       {u"generic"_s, yesNo(isGeneric(text))}}};
}

/// What was read, for a probe that draws conclusions from what is not there: where descriptors
/// break off there may be more.
Observation begun(const UsbReading &reading)
{
    static const QStringList hiding = {u"zero-length"_s, u"truncated"_s, u"wrong-type"_s,
                                       u"short"_s,       u"more"_s,      u"total-length"_s};
    const QList<UsbMalformation> &flaws = reading.description.malformations;
    Observation seen;
    seen.missing = reading.missing;
    const bool hides = std::any_of(flaws.cbegin(), flaws.cend(), [](const UsbMalformation &flaw) {
        return hiding.contains(flaw.what) && !flaw.where.startsWith("string"_L1);
    });
    if (hides)
        seen.missing.append(Text::tr("the descriptors are malformed, so the device may have more "
                                     "than they show"));
    return seen;
}

} // namespace

Result<Observation> lookAtUsbDescriptors(UsbConnection &connection, ProbeContext &context)
{
    const auto declared = UsbDeclaration::read(context.setting(u"declared-interfaces"_s));
    if (!declared)
        return declared.error();
    const UsbReading reading = readUsbDescriptors(connection);
    keepRaw(reading.raw, context);
    const UsbDescription &description = reading.description;

    Observation seen;
    seen.missing = reading.missing;
    seen.facts.append(deviceFact(connection, reading));
    qsizetype interfaces = 0;
    for (const UsbConfiguration &configuration : description.configurations) {
        const QList<UsbPurpose> purposes = purposesOf(configuration);
        for (qsizetype at = 0; at < purposes.size(); ++at) {
            if (++interfaces > mostInterfaces)
                break;
            seen.facts.append(interfaceFact(description, configuration,
                                            configuration.interfaces[at], purposes[at], *declared));
        }
    }
    if (interfaces > mostInterfaces)
        seen.missing.append(Text::tr("only the first %1 settings of its interfaces are listed")
                                .arg(mostInterfaces));
    for (const UsbMalformation &flaw : description.malformations)
        seen.facts.append({.kind = u"usb-malformed"_s,
                           .values = {{u"what"_s, flaw.what},
                                      {u"where"_s, flaw.where},
                                      {u"detail"_s, flaw.detail}}});
    return seen;
}

Result<Observation> lookAtUsbDebugAccess(UsbConnection &connection, ProbeContext &)
{
    const UsbReading reading = readUsbDescriptors(connection);
    Observation seen = begun(reading);
    if (reading.description.configurations.isEmpty())
        return seen; // nothing can be said to be absent
    for (const UsbAccess &access : tryUsbAccess(connection, reading.description)) {
        Fact fact{.kind = u"usb-access"_s,
                  .values = {{u"way"_s, access.way}, {u"result"_s, idOf(access.outcome)}}};
        if (!access.where.isEmpty())
            fact.values.insert({u"where"_s, access.where});
        if (!access.detail.isEmpty())
            fact.values.insert({u"detail"_s, access.detail});
        if (!access.hash.isEmpty())
            fact.values.insert(
                {{u"bytes"_s, QString::number(access.bytes)}, {u"sha256"_s, access.hash}});
        seen.facts.append(fact);
        if (!access.missing.isEmpty() && !seen.missing.contains(access.missing))
            seen.missing.append(access.missing);
    }
    return seen;
}

Result<Observation> lookAtUsbSensors(UsbConnection &connection, ProbeContext &context)
{
    QStringList declared;
    for (const QString &part : context.setting(u"declared-sensors"_s).split(u',')) {
        const QString word = part.trimmed();
        if (!word.isEmpty())
            declared.append(word);
    }
    const UsbReading reading = readUsbDescriptors(connection);
    Observation seen = begun(reading);
    for (const UsbSensor &sensor : usbSensors(reading.description)) {
        if (seen.facts.size() == mostInterfaces)
            break;
        seen.facts.append(
            {.kind = u"sensor"_s,
             .values = {
                 {u"kind"_s, sensor.kind},
                 {u"name"_s, sensor.name},
                 {u"where"_s, u"USB configuration %1, interface %2"_s.arg(sensor.configuration)
                                  .arg(sensor.interface.number)},
                 {u"label"_s, reading.description.text(sensor.interface.nameIndex)},
                 {u"declared"_s, yesNo(declared.contains(sensor.kind))}}});
    }
    return seen;
}

Result<Observation> lookAtUsbIdentity(UsbConnection &connection, ProbeContext &)
{
    const UsbReading reading = readUsbDescriptors(connection);
    const UsbDescription &description = reading.description;
    Observation seen;
    seen.missing = reading.missing;
    if (!description.device)
        return seen;
    seen.facts.append(
        identityFact(u"usb-serial"_s, description.text(description.device->serialIndex)));
    if (const quint8 mac = description.macIndex(); mac != 0)
        seen.facts.append(identityFact(u"usb-mac"_s, description.text(mac)));
    return seen;
}

Result<Observation> probeUsbDescriptors(ProbeContext &context)
{
    return openAndLook(context, lookAtUsbDescriptors);
}

Result<Observation> probeUsbDebugAccess(ProbeContext &context)
{
    return openAndLook(context, lookAtUsbDebugAccess);
}

Result<Observation> probeUsbSensors(ProbeContext &context)
{
    return openAndLook(context, lookAtUsbSensors);
}

Result<Observation> probeUsbIdentity(ProbeContext &context)
{
    return openAndLook(context, lookAtUsbIdentity);
}

} // namespace assessment::harness
