#include "assessment/harness/usb/usbdescriptors.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

// Types and lengths of USB 2.0, tables 9-5 and 9-8 to 9-13; USB 3.2, table 9-6 for the BOS.
constexpr quint8 deviceType = 1;
constexpr quint8 configurationType = 2;
constexpr quint8 stringType = 3;
constexpr quint8 interfaceType = 4;
constexpr quint8 endpointType = 5;
constexpr quint8 associationType = 11;
constexpr quint8 bosType = 15;
constexpr quint8 capabilityType = 16;
constexpr qsizetype deviceLength = 18;
constexpr qsizetype configurationLength = 9;
constexpr qsizetype interfaceLength = 9;
constexpr qsizetype endpointLength = 7;
constexpr qsizetype associationLength = 8;
constexpr qsizetype bosLength = 5;
constexpr qsizetype capabilityLength = 3;
constexpr qsizetype mostConfigurations = 255;

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return at < bytes.size() ? quint8(bytes[at]) : quint8(0);
}

quint16 wordAt(QByteArrayView bytes, qsizetype at)
{
    return quint16(byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8));
}

QString hex2(int number)
{
    return u"%1"_s.arg(number, 2, 16, QChar(u'0'));
}

QString saysHas(qsizetype says, qsizetype has)
{
    return u"says %1, has %2"_s.arg(says).arg(has);
}

/// Walks over descriptors one after the other and tells what breaks their chain.
class Chain
{
public:
    Chain(QByteArrayView bytes, qsizetype from, const QString &place, UsbMalformations &flaws)
        : m_bytes(bytes)
        , m_at(from)
        , m_place(place)
        , m_flaws(flaws)
    {}

    /// The next whole descriptor; empty at the end, and where nothing behind can be told apart.
    QByteArrayView next()
    {
        m_start = m_at;
        if (m_at >= m_bytes.size())
            return {};
        const qsizetype length = byteAt(m_bytes, m_at);
        if (length < 2) {
            m_flaws.add(u"zero-length"_s, where(), u"length %1"_s.arg(length));
            m_at = m_bytes.size();
            return {};
        }
        if (length > m_bytes.size() - m_at) {
            m_flaws.add(u"truncated"_s, where(), saysHas(length, m_bytes.size() - m_at));
            m_at = m_bytes.size();
            return {};
        }
        m_at += length;
        return m_bytes.sliced(m_start, length);
    }

    QString where() const { return u"%1, byte %2"_s.arg(m_place).arg(m_start); }

    /// Whether \a descriptor has the \a least bytes of its type.
    bool isWhole(QByteArrayView descriptor, qsizetype least)
    {
        if (descriptor.size() >= least)
            return true;
        m_flaws.add(u"short"_s, where(), saysHas(least, descriptor.size()));
        return false;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
    qsizetype m_start = 0;
    QString m_place;
    UsbMalformations &m_flaws;
};

/// Whether \a raw begins as a descriptor of \a type with at least \a least bytes.
bool beginsAs(QByteArrayView raw, quint8 type, qsizetype least, const QString &where,
              UsbMalformations &flaws)
{
    if (raw.size() < least) {
        flaws.add(u"truncated"_s, where, saysHas(least, raw.size()));
        return false;
    }
    if (byteAt(raw, 1) != type) {
        flaws.add(u"wrong-type"_s, where, u"type %1"_s.arg(byteAt(raw, 1)));
        return false;
    }
    if (byteAt(raw, 0) < least)
        flaws.add(u"short"_s, where, saysHas(least, byteAt(raw, 0)));
    return true;
}

/// The part of \a raw that its own total length covers, and what is wrong with that length.
QByteArrayView covered(QByteArrayView raw, const QString &where, UsbMalformations &flaws)
{
    const qsizetype total = wordAt(raw, 2);
    if (total > raw.size()) {
        flaws.add(u"total-length"_s, where, saysHas(total, raw.size()));
        return raw;
    }
    if (total < byteAt(raw, 0)) {
        flaws.add(u"total-length"_s, where, saysHas(total, raw.size()));
        return raw;
    }
    if (total < raw.size())
        flaws.add(u"trailing-bytes"_s, where, saysHas(total, raw.size()));
    return raw.first(total);
}

/// Builds one configuration from its descriptors, in the order in which they stand.
class ConfigurationReader
{
public:
    ConfigurationReader(UsbConfiguration &configuration, const QString &place,
                        UsbMalformations &flaws)
        : m_configuration(configuration)
        , m_place(place)
        , m_flaws(flaws)
    {}

    void take(QByteArrayView descriptor, Chain &chain)
    {
        switch (byteAt(descriptor, 1)) {
        case interfaceType: takeInterface(descriptor, chain); break;
        case endpointType: takeEndpoint(descriptor, chain); break;
        case associationType: takeAssociation(descriptor, chain); break;
        case deviceType:
        case configurationType:
            m_flaws.add(u"wrong-type"_s, chain.where(),
                        u"type %1 inside a configuration"_s.arg(byteAt(descriptor, 1)));
            break;
        default:
            if (m_open)
                m_configuration.interfaces.last().extras.append(descriptor.toByteArray());
        }
    }

    void finish(int announced)
    {
        finishInterface();
        std::set<int> withDefault;
        for (const UsbInterface &interface : std::as_const(m_configuration.interfaces)) {
            if (interface.alternate == 0)
                withDefault.insert(interface.number);
        }
        for (const int number : m_numbers) {
            if (!withDefault.contains(number)) {
                m_flaws.add(u"interface-without-default"_s, m_place,
                            u"interface %1 has no setting 0"_s.arg(number));
            }
        }
        if (int(m_numbers.size()) != announced)
            m_flaws.add(u"interface-count"_s, m_place,
                        saysHas(announced, qsizetype(m_numbers.size())));
        checkAssociations();
    }

private:
    void takeInterface(QByteArrayView descriptor, Chain &chain)
    {
        finishInterface();
        if (!chain.isWhole(descriptor, interfaceLength))
            return;
        const UsbInterface interface {
            .number = byteAt(descriptor, 2), .alternate = byteAt(descriptor, 3),
            .classCode = byteAt(descriptor, 5), .subclass = byteAt(descriptor, 6),
            .protocol = byteAt(descriptor, 7), .nameIndex = byteAt(descriptor, 8)
        };
        if (!m_settings.insert({interface.number, interface.alternate}).second)
            m_flaws.add(
                u"interface-twice"_s, chain.where(),
                u"interface %1 setting %2"_s.arg(interface.number).arg(interface.alternate));
        m_numbers.insert(interface.number);
        m_configuration.interfaces.append(interface);
        m_open = true;
        m_announced = byteAt(descriptor, 4);
        m_where = chain.where();
    }

    void finishInterface()
    {
        if (!m_open)
            return;
        const qsizetype has = m_configuration.interfaces.last().endpoints.size();
        if (has != m_announced)
            m_flaws.add(u"endpoint-count"_s, m_where, saysHas(m_announced, has));
        m_open = false;
        m_addresses.clear();
    }

    void takeEndpoint(QByteArrayView descriptor, Chain &chain)
    {
        if (!chain.isWhole(descriptor, endpointLength))
            return;
        if (!m_open) {
            m_flaws.add(u"endpoint-without-interface"_s, chain.where());
            return;
        }
        const UsbEndpoint endpoint{.address = byteAt(descriptor, 2),
                                   .attributes = byteAt(descriptor, 3),
                                   .packetSize = wordAt(descriptor, 4)};
        UsbInterface &interface = m_configuration.interfaces.last();
        if ((endpoint.address & 0x0f) == 0 || (endpoint.address & 0x70) != 0)
            m_flaws.add(u"endpoint-address"_s, chain.where(), hex2(endpoint.address));
        if (!m_addresses.insert(endpoint.address).second)
            m_flaws.add(u"endpoint-twice"_s, chain.where(), hex2(endpoint.address));
        // All interfaces of a configuration work at once, so they share no endpoint.
        const auto [owner, isNew] = m_owners.try_emplace(endpoint.address, interface.number);
        if (!isNew && owner->second != interface.number)
            m_flaws.add(u"endpoint-shared"_s, chain.where(), hex2(endpoint.address));
        interface.endpoints.append(endpoint);
    }

    void takeAssociation(QByteArrayView descriptor, Chain &chain)
    {
        finishInterface(); // it stands before the interfaces it groups
        if (!chain.isWhole(descriptor, associationLength))
            return;
        m_configuration.associations.append({.first = byteAt(descriptor, 2),
                                             .count = byteAt(descriptor, 3),
                                             .classCode = byteAt(descriptor, 4),
                                             .subclass = byteAt(descriptor, 5),
                                             .protocol = byteAt(descriptor, 6)});
    }

    void checkAssociations()
    {
        std::set<int> grouped;
        for (const UsbAssociation &group : std::as_const(m_configuration.associations)) {
            bool sound = group.count > 0;
            for (int number = group.first; number < group.first + group.count; ++number)
                sound = m_numbers.contains(number) && grouped.insert(number).second && sound;
            if (!sound)
                m_flaws.add(
                    u"association"_s, m_place,
                    u"interfaces %1 to %2"_s.arg(group.first).arg(group.first + group.count - 1));
        }
    }

    UsbConfiguration &m_configuration;
    QString m_place;
    UsbMalformations &m_flaws;
    std::set<std::pair<int, int>> m_settings;
    std::set<int> m_numbers;
    std::set<int> m_addresses; ///< of the open interface
    std::map<int, int> m_owners;
    bool m_open = false; ///< what comes belongs to the last interface
    int m_announced = 0;
    QString m_where;
};

/// Decodes UTF-16LE without repairing it silently.
QString decoded(QByteArrayView bytes, const QString &where, UsbMalformations &flaws)
{
    QString text;
    bool broken = false;
    bool control = false;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        const QChar unit(wordAt(bytes, at));
        const bool pair = unit.isHighSurrogate() && at + 3 < bytes.size()
                          && QChar(wordAt(bytes, at + 2)).isLowSurrogate();
        if (pair) {
            text += unit;
            text += QChar(wordAt(bytes, at + 2));
            at += 2;
        } else if (unit.isSurrogate()) {
            broken = true;
            text += QChar::ReplacementCharacter;
        } else if (unit.category() == QChar::Other_Control) {
            control = true;
            text += QChar::ReplacementCharacter;
        } else {
            text += unit;
        }
    }
    if (broken)
        flaws.add(u"string-utf16"_s, where);
    if (control)
        flaws.add(u"string-control"_s, where);
    return text;
}

/// The text bytes of a string descriptor, as far as they are there.
QByteArrayView bodyOf(QByteArrayView raw, const QString &where, const QString &odd,
                      UsbMalformations &flaws)
{
    if (!beginsAs(raw, stringType, 2, where, flaws))
        return {};
    const qsizetype says = byteAt(raw, 0);
    if (says > raw.size())
        flaws.add(u"truncated"_s, where, saysHas(says, raw.size()));
    else if (says < raw.size())
        flaws.add(u"trailing-bytes"_s, where, saysHas(says, raw.size()));
    const qsizetype length = std::clamp<qsizetype>(says, 2, raw.size());
    if (length % 2 != 0)
        flaws.add(odd, where, u"length %1"_s.arg(length));
    return raw.sliced(2, (length - 2) / 2 * 2);
}

void checkTexts(const UsbRawDescriptors &raw, UsbDescription &description, UsbMalformations &flaws)
{
    std::set<quint8> wanted;
    if (description.device) {
        wanted = {description.device->manufacturerIndex, description.device->productIndex,
                  description.device->serialIndex};
    }
    for (const UsbConfiguration &configuration : std::as_const(description.configurations)) {
        wanted.insert(configuration.nameIndex);
        for (const UsbInterface &interface : configuration.interfaces)
            wanted.insert(interface.nameIndex);
    }
    wanted.insert(description.macIndex());
    wanted.erase(0);

    if (!raw.languages.isEmpty())
        (void)readUsbLanguages(raw.languages, flaws);
    else if (!raw.strings.empty())
        flaws.add(u"languages-missing"_s, u"string 0"_s);
    for (const auto &[index, bytes] : raw.strings) {
        if (bytes.isEmpty()) { // it was asked for, and did not come
            if (wanted.contains(index))
                flaws.add(u"string-missing"_s, u"string %1"_s.arg(index));
            continue;
        }
        description.strings[index] = readUsbString(bytes, index, flaws);
    }
}

} // namespace

void UsbMalformations::add(const QString &what, const QString &where, const QString &detail)
{
    if (m_list.size() < most)
        m_list.append({what, where, detail});
    else if (m_list.size() == most)
        m_list.append({u"more"_s, where, {}});
}

QString UsbDescription::text(quint8 index) const
{
    const auto found = strings.find(index);
    return found == strings.end() ? QString() : found->second;
}

quint8 UsbDescription::macIndex() const
{
    constexpr quint8 communications = 0x02;
    constexpr quint8 classInterfaceType = 0x24;
    constexpr quint8 ethernet = 0x0f;
    for (const UsbConfiguration &configuration : configurations) {
        for (const UsbInterface &interface : configuration.interfaces) {
            if (interface.classCode != communications)
                continue;
            for (const QByteArray &extra : interface.extras) {
                if (extra.size() >= 4 && quint8(extra[1]) == classInterfaceType
                    && quint8(extra[2]) == ethernet)
                    return quint8(extra[3]);
            }
        }
    }
    return 0;
}

std::optional<UsbDeviceDescriptor> readUsbDevice(QByteArrayView raw, UsbMalformations &flaws)
{
    const QString where = u"device"_s;
    if (!beginsAs(raw, deviceType, deviceLength, where, flaws))
        return {};
    if (byteAt(raw, 0) > deviceLength || raw.size() > deviceLength)
        flaws.add(u"length"_s, where,
                  saysHas(deviceLength, std::max<qsizetype>(byteAt(raw, 0), raw.size())));
    // USB 2.0 table 9-8; in USB 3 the byte is an exponent, and always 9.
    const int packet = byteAt(raw, 7);
    const bool superSpeed = wordAt(raw, 2) >= 0x0300;
    const bool sound =
        superSpeed ? packet == 9 : packet == 8 || packet == 16 || packet == 32 || packet == 64;
    if (!sound)
        flaws.add(u"packet-size"_s, where, QString::number(packet));
    return UsbDeviceDescriptor{.usb = wordAt(raw, 2),
                               .classCode = byteAt(raw, 4),
                               .subclass = byteAt(raw, 5),
                               .protocol = byteAt(raw, 6),
                               .vendor = wordAt(raw, 8),
                               .product = wordAt(raw, 10),
                               .version = wordAt(raw, 12),
                               .manufacturerIndex = byteAt(raw, 14),
                               .productIndex = byteAt(raw, 15),
                               .serialIndex = byteAt(raw, 16),
                               .configurations = byteAt(raw, 17)};
}

std::optional<UsbConfiguration> readUsbConfiguration(QByteArrayView raw, int index,
                                                     UsbMalformations &flaws)
{
    const QString place = u"configuration %1"_s.arg(index);
    if (!beginsAs(raw, configurationType, configurationLength, place, flaws))
        return {};
    const QByteArrayView bytes = covered(raw, place, flaws);
    UsbConfiguration configuration{.value = byteAt(raw, 5), .nameIndex = byteAt(raw, 6)};
    if (configuration.value == 0)
        flaws.add(u"configuration-zero"_s, place);

    Chain chain(bytes, std::max<qsizetype>(byteAt(raw, 0), configurationLength), place, flaws);
    ConfigurationReader reader(configuration, place, flaws);
    for (QByteArrayView next = chain.next(); !next.isEmpty(); next = chain.next())
        reader.take(next, chain);
    reader.finish(byteAt(raw, 4));
    return configuration;
}

void checkUsbBos(QByteArrayView raw, UsbMalformations &flaws)
{
    const QString place = u"BOS"_s;
    if (!beginsAs(raw, bosType, bosLength, place, flaws))
        return;
    Chain chain(covered(raw, place, flaws), std::max<qsizetype>(byteAt(raw, 0), bosLength), place,
                flaws);
    int capabilities = 0;
    for (QByteArrayView next = chain.next(); !next.isEmpty(); next = chain.next()) {
        if (byteAt(next, 1) != capabilityType)
            flaws.add(u"wrong-type"_s, chain.where(), u"type %1"_s.arg(byteAt(next, 1)));
        else if (chain.isWhole(next, capabilityLength))
            ++capabilities;
    }
    if (capabilities != byteAt(raw, 4))
        flaws.add(u"capability-count"_s, place, saysHas(byteAt(raw, 4), capabilities));
}

QList<quint16> readUsbLanguages(QByteArrayView raw, UsbMalformations &flaws)
{
    const QString where = u"string 0"_s;
    const QByteArrayView body = bodyOf(raw, where, u"languages-odd"_s, flaws);
    QList<quint16> languages;
    for (qsizetype at = 0; at + 1 < body.size(); at += 2)
        languages.append(wordAt(body, at));
    if (languages.isEmpty())
        flaws.add(u"languages-missing"_s, where);
    return languages;
}

QString readUsbString(QByteArrayView raw, quint8 index, UsbMalformations &flaws)
{
    const QString where = u"string %1"_s.arg(index);
    return decoded(bodyOf(raw, where, u"string-odd"_s, flaws), where, flaws);
}

UsbDescription describeUsb(const UsbRawDescriptors &raw)
{
    UsbDescription description;
    UsbMalformations flaws;
    description.device = readUsbDevice(raw.device, flaws);

    std::set<quint8> values;
    for (qsizetype index = 0; index < std::min(raw.configurations.size(), mostConfigurations);
         ++index) {
        const auto configuration =
            readUsbConfiguration(raw.configurations[index], int(index), flaws);
        if (!configuration)
            continue;
        if (!values.insert(configuration->value).second)
            flaws.add(u"configuration-twice"_s, u"configuration %1"_s.arg(index),
                      u"value %1"_s.arg(configuration->value));
        description.configurations.append(*configuration);
    }
    if (description.device) {
        const qsizetype announced = description.device->configurations;
        const qsizetype has = raw.configurations.size();
        if (announced == 0 || announced < has)
            flaws.add(u"configuration-count"_s, u"device"_s, saysHas(announced, has));
        else if (announced > has)
            flaws.add(u"configuration-missing"_s, u"device"_s, saysHas(announced, has));
    }
    if (!raw.bos.isEmpty())
        checkUsbBos(raw.bos, flaws);
    checkTexts(raw, description, flaws);
    description.malformations = flaws.list();
    return description;
}

UsbRawDescriptors splitUsbDescriptors(QByteArrayView host)
{
    UsbRawDescriptors raw;
    raw.device = host.first(std::min(host.size(), deviceLength)).toByteArray();
    qsizetype at = raw.device.size();
    while (at < host.size() && raw.configurations.size() < mostConfigurations) {
        // The kernel keeps what came; a total length that cannot be leaves only the rest as one.
        const qsizetype rest = host.size() - at;
        const qsizetype total = wordAt(host.sliced(at), 2);
        const qsizetype length = total < configurationLength ? rest : std::min(total, rest);
        raw.configurations.append(host.sliced(at, length).toByteArray());
        at += length;
    }
    return raw;
}

} // namespace assessment::harness
