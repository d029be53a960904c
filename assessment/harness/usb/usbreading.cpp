#include "assessment/harness/usb/usbreading.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

// USB 2.0, tables 9-4 and 9-5.
constexpr quint8 fromDevice = 0x80;
constexpr quint8 getDescriptor = 6;
constexpr int deviceType = 1;
constexpr int configurationType = 2;
constexpr int stringType = 3;
constexpr int bosType = 15;
constexpr quint16 deviceLength = 18;
constexpr quint16 longestString = 255;
constexpr quint16 english = 0x0409;
// Devices announce the BOS with version 2.1 or 2.0.1 (wireless), USB 3.2 §9.6.2.
constexpr quint16 firstWithBos = 0x0201;

// What a device of good will never needs more of. Linux takes 8 configurations.
constexpr int mostConfigurations = 8;
constexpr std::size_t mostStrings = 64;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::UsbReading)
};

class Reader
{
public:
    explicit Reader(UsbConnection &connection) : m_connection(connection) {}

    UsbReading read()
    {
        m_host = splitUsbDescriptors(m_connection.hostCopy());
        readDevice();
        readConfigurations();
        readBos();
        // The texts are asked for by what the other descriptors refer to.
        m_reading.description = describeUsb(m_reading.raw);
        readStrings();
        UsbDescription description = describeUsb(m_reading.raw);
        description.malformations += m_changes.list();
        m_reading.description = description;
        if (m_connection.isOver())
            m_reading.missing.append(m_connection.whyOver());
        return m_reading;
    }

private:
    UsbTransfer get(int type, int index, quint16 language, qsizetype length)
    {
        const qsizetype most = std::min<qsizetype>(m_connection.longestControl(), 0xffff);
        return m_connection.control({.requestType = fromDevice,
                                     .request = getDescriptor,
                                     .value = quint16((type << 8) | index),
                                     .index = language,
                                     .length = quint16(std::min(length, most))});
    }

    /// A descriptor whose bytes 2 and 3 say how long it is with all that belongs to it.
    QByteArray getWhole(int type, int index, quint16 head)
    {
        const UsbTransfer start = get(type, index, 0, head);
        if (!start || start.bytes.size() < 4)
            return start.bytes;
        const int total = quint8(start.bytes[2]) | (quint8(start.bytes[3]) << 8);
        if (total <= start.bytes.size())
            return start.bytes;
        const UsbTransfer whole = get(type, index, 0, total);
        return whole.bytes.size() < start.bytes.size() ? start.bytes : whole.bytes;
    }

    void readDevice()
    {
        QByteArray &device = m_reading.raw.device;
        device = get(deviceType, 0, 0, deviceLength).bytes;
        if (device.isEmpty() && !m_host.device.isEmpty()) {
            device = m_host.device;
            m_reading.missing.append(Text::tr("the device does not say its descriptors; they are "
                                              "what this computer read when it was plugged in"));
            m_hostOnly = true;
        } else if (device.isEmpty()) {
            m_reading.missing.append(Text::tr("the device does not say its device descriptor"));
        } else if (!m_host.device.isEmpty() && device != m_host.device) {
            m_changes.add(u"changed"_s, u"device"_s);
        }
    }

    void readConfigurations()
    {
        if (m_hostOnly) {
            m_reading.raw.configurations = m_host.configurations;
            return;
        }
        const QByteArray &device = m_reading.raw.device;
        const int announced = device.size() == deviceLength ? quint8(device[17]) : 0;
        for (int index = 0; index < std::min(announced, mostConfigurations); ++index) {
            const QByteArray bytes = configuration(index);
            if (bytes.isEmpty()) {
                m_reading.missing.append(
                    Text::tr("configuration %1 of the device could not be read").arg(index));
                break;
            }
            m_reading.raw.configurations.append(bytes);
        }
        if (announced > mostConfigurations)
            m_reading.missing.append(
                Text::tr("only the first %1 of its %2 configurations were read")
                    .arg(mostConfigurations)
                    .arg(announced));
    }

    QByteArray configuration(int index)
    {
        QByteArray live = getWhole(configurationType, index, 9);
        QByteArray host = m_host.configurations.value(index);
        if (live.isEmpty() || host.isEmpty())
            return live.isEmpty() ? host : live;
        // The host can have read more than fits into one transfer from here.
        const bool cut = live.size() == m_connection.longestControl() && live.size() < host.size();
        if (cut && host.startsWith(live))
            return host;
        if (live != host)
            m_changes.add(u"changed"_s, u"configuration %1"_s.arg(index));
        return live;
    }

    void readBos()
    {
        const QByteArray &device = m_reading.raw.device;
        const int usb = device.size() >= 4 ? quint8(device[2]) | (quint8(device[3]) << 8) : 0;
        if (usb >= firstWithBos && !m_hostOnly)
            m_reading.raw.bos = getWhole(bosType, 0, 5);
    }

    void readStrings()
    {
        const std::set<quint8> wanted = wantedStrings();
        if (wanted.empty())
            return;
        UsbRawDescriptors &raw = m_reading.raw;
        raw.languages = get(stringType, 0, 0, longestString).bytes;
        UsbMalformations ignored; // told by describeUsb()
        const QList<quint16> languages = readUsbLanguages(raw.languages, ignored);
        const quint16 language =
            languages.isEmpty() || languages.contains(english) ? english : languages.constFirst();
        for (const quint8 index : wanted) {
            const QByteArray bytes = get(stringType, index, language, longestString).bytes;
            if (m_connection.isOver())
                break;
            raw.strings[index] = bytes;
            if (raw.strings.size() == mostStrings) {
                m_reading.missing.append(
                    Text::tr("only the first %1 of its texts were read").arg(mostStrings));
                break;
            }
        }
    }

    std::set<quint8> wantedStrings() const
    {
        std::set<quint8> wanted;
        if (const auto &device = m_reading.description.device)
            wanted = {device->manufacturerIndex, device->productIndex, device->serialIndex};
        for (const UsbConfiguration &next : m_reading.description.configurations) {
            wanted.insert(next.nameIndex);
            for (const UsbInterface &interface : next.interfaces)
                wanted.insert(interface.nameIndex);
        }
        wanted.insert(m_reading.description.macIndex());
        wanted.erase(0);
        return wanted;
    }

    UsbConnection &m_connection;
    UsbRawDescriptors m_host;
    UsbReading m_reading;
    UsbMalformations m_changes;
    bool m_hostOnly = false;
};

} // namespace

UsbReading readUsbDescriptors(UsbConnection &connection)
{
    return Reader(connection).read();
}

} // namespace assessment::harness
