#include "assessment/harness/usb/usbsensors.h"

#include "assessment/harness/usb/usbclasses.h"

#include <QtEndian>

#include <algorithm>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr quint8 audioClass = 0x01;
constexpr quint8 audioControl = 0x01;
constexpr quint8 audioStreaming = 0x02;
constexpr quint8 classInterface = 0x24;
constexpr quint8 inputTerminal = 0x02;
constexpr quint8 headerSubtype = 0x01;

/// The word for an input terminal, "" for one that hears nothing around it.
QString audioInput(quint16 type)
{
    switch (type) {
    case 0x0201: return u"microphone"_s;
    case 0x0202: return u"desktop microphone"_s;
    case 0x0203: return u"personal microphone"_s;
    case 0x0204: return u"omnidirectional microphone"_s;
    case 0x0205: return u"microphone array"_s;
    case 0x0206: return u"processing microphone array"_s;
    default: break;
    }
    switch (type >> 8) {
    case 0x02: return u"audio input"_s;
    case 0x04: return u"headset or speakerphone"_s;
    case 0x05: return u"telephone"_s;
    case 0x06: return u"line input"_s;
    case 0x07: return u"embedded audio source"_s;
    default: return {};
    }
}

/// What an audio control interface says it can hear with; nothing when it says nothing.
std::optional<QString> heardBy(const UsbInterface &control)
{
    std::optional<QString> heard;
    for (const QByteArray &extra : control.extras) {
        if (extra.size() >= 3 && quint8(extra[1]) == classInterface
            && quint8(extra[2]) == headerSubtype && !heard)
            heard = QString(); // it describes itself
        if (extra.size() < 6 || quint8(extra[1]) != classInterface
            || quint8(extra[2]) != inputTerminal)
            continue;
        const QString word = audioInput(qFromLittleEndian<quint16>(extra.constData() + 4));
        if (!heard || heard->isEmpty())
            heard = word;
    }
    return heard;
}

/// Whether audio data comes out of this setting; feedback for a loudspeaker is none (USB 2.0,
/// table 9-13, bits 5..4 of bmAttributes).
bool streamsIn(const UsbInterface &streaming)
{
    return std::any_of(streaming.endpoints.cbegin(), streaming.endpoints.cend(),
                       [](const UsbEndpoint &endpoint) {
                           return endpoint.isIn() && (endpoint.attributes & 3) == 1
                                  && ((endpoint.attributes >> 4) & 3) != 1;
                       });
}

QString kindOf(const UsbInterface &interface)
{
    switch (interface.classCode) {
    case 0x03: return u"hid"_s;
    case 0x06:
    case 0x0e: return u"camera"_s;
    case 0x0f: return u"healthcare"_s;
    case 0x10: return u"audio-video"_s;
    default: return {};
    }
}

void addAudio(const UsbConfiguration &configuration, QList<UsbSensor> &sensors)
{
    bool described = false;
    for (const UsbInterface &interface : configuration.interfaces) {
        if (interface.classCode != audioClass || interface.subclass != audioControl)
            continue;
        const auto heard = heardBy(interface);
        described = described || heard.has_value();
        if (heard && !heard->isEmpty())
            sensors.append({u"microphone"_s, *heard, configuration.value, interface});
    }
    if (described)
        return;
    for (const UsbInterface &interface : configuration.interfaces) {
        const bool input = interface.classCode == audioClass && interface.subclass == audioStreaming
                           && streamsIn(interface);
        if (input) { // once: its settings are the same ear
            sensors.append({u"microphone"_s, u"audio input"_s, configuration.value, interface});
            return;
        }
    }
}

} // namespace

const QStringList &usbSensorKinds()
{
    static const QStringList kinds = {u"camera"_s, u"microphone"_s, u"hid"_s, u"healthcare"_s,
                                      u"audio-video"_s};
    return kinds;
}

QList<UsbSensor> usbSensors(const UsbDescription &description)
{
    QList<UsbSensor> sensors;
    for (const UsbConfiguration &configuration : description.configurations) {
        bool videoControl = false;
        std::set<quint8> seen;
        for (const UsbInterface &interface : configuration.interfaces) {
            const QString kind = kindOf(interface);
            if (kind.isEmpty() || !seen.insert(interface.number).second)
                continue;
            constexpr quint8 video = 0x0e;
            constexpr quint8 videoStreaming = 0x02;
            if (interface.classCode == video && interface.subclass == videoStreaming
                && videoControl)
                continue; // belongs to the camera before it
            videoControl = videoControl || interface.classCode == video;
            const UsbPurpose purpose =
                purposeOf(interface.classCode, interface.subclass, interface.protocol);
            sensors.append({kind, purpose.name, configuration.value, interface});
        }
        addAudio(configuration, sensors);
    }
    return sensors;
}

} // namespace assessment::harness
