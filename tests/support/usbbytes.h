#pragma once

#include "assessment/harness/usb/usbaccess.h"
#include "assessment/harness/usb/usbclasses.h"
#include "assessment/harness/usb/usbfingerprint.h"
#include "assessment/harness/usb/usbreading.h"
#include "assessment/harness/usb/usbsensors.h"

#include <QByteArray>

#include <cstdlib>
#include <vector>

// What the fuzzers and the plain test do with any bytes. A broken promise ends the program, which
// both notice.

inline void promise(bool kept)
{
    if (!kept)
        std::abort();
}

/// Every parser of descriptors over the same bytes, which end where the memory ends.
inline void readAsDescriptors(QByteArrayView bytes)
{
    using namespace assessment::harness;
    const std::vector<char> exact(bytes.begin(), bytes.end());
    const QByteArrayView view(exact.data(), qsizetype(exact.size()));
    UsbMalformations flaws;
    (void)readUsbDevice(view, flaws);
    (void)readUsbConfiguration(view, 0, flaws);
    checkUsbBos(view, flaws);
    promise(readUsbLanguages(view, flaws).size() <= view.size() / 2);
    promise(readUsbString(view, 1, flaws).size() <= view.size() / 2);
    promise(flaws.list().size() <= UsbMalformations::most + 1);

    UsbRawDescriptors raw = splitUsbDescriptors(view);
    raw.bos = raw.configurations.value(1);
    raw.languages = view.first(view.size() / 2).toByteArray();
    raw.strings = {{quint8(1), raw.device}, {quint8(3), raw.bos}, {quint8(200), {}}};
    const UsbDescription description = describeUsb(raw);
    qsizetype interfaces = 0;
    for (const UsbConfiguration &configuration : description.configurations) {
        interfaces += configuration.interfaces.size();
        promise(purposesOf(configuration).size() == configuration.interfaces.size());
    }
    promise(interfaces <= view.size() / 9);
    promise(description.malformations.size() <= UsbMalformations::most + 1);
    promise(usbFingerprint(description).size() == 64);
    promise(usbSensors(description).size() <= 2 * interfaces);
}

/// A device whose descriptors are the bytes, and whose answers come out of the same bytes.
class ConnectionOfBytes final : public assessment::harness::UsbConnection
{
public:
    explicit ConnectionOfBytes(QByteArrayView bytes)
        : UsbConnection({}, {.transfer = std::chrono::milliseconds(1000),
                             .total = std::chrono::milliseconds(3600000)})
        , m_bytes(bytes.toByteArray())
        , m_raw(assessment::harness::splitUsbDescriptors(bytes))
    {}

    qsizetype longestControl() const override { return 4096; }
    QByteArray hostCopy() const override { return takeLess() ? m_bytes : QByteArray(); }
    assessment::Status claim(quint8, quint8) override { return assessment::Ok; }
    void release(quint8) override {}
    assessment::harness::UsbTransfer clearHalt(quint8) override
    {
        return {.end = assessment::harness::UsbTransfer::End::Done};
    }

    int requests() const { return m_requests; }

protected:
    assessment::harness::UsbTransfer carryOut(const assessment::harness::UsbRequest &request,
                                              std::chrono::milliseconds) override
    {
        using End = assessment::harness::UsbTransfer::End;
        promise(++m_requests < 5000);
        const bool control = request.type == assessment::harness::UsbRequest::Type::Control;
        if (control && request.setup.request == 6) {
            const int type = request.setup.value >> 8;
            if (type == 1)
                return {.end = End::Done, .bytes = m_raw.device};
            if (type == 2 && (request.setup.value & 0xff) < m_raw.configurations.size())
                return {.end = End::Done,
                        .bytes = m_raw.configurations[request.setup.value & 0xff]};
        }
        static constexpr End ends[] = {End::Done,    End::Done,     End::Done,   End::Done,
                                       End::Stalled, End::TimedOut, End::Failed, End::Done};
        const End end = ends[next() % 8];
        if (end != End::Done || !request.isIn())
            return {.end = end};
        const qsizetype length = next() < 128 ? request.inLength : next();
        QByteArray bytes;
        for (qsizetype at = 0; at < std::min<qsizetype>(length, 300); ++at)
            bytes.append(char(next()));
        return {.end = end, .bytes = bytes};
    }

private:
    bool takeLess() const { return m_bytes.size() % 2 == 0; }

    /// From the end on, because the beginning is what the device says it is.
    int next()
    {
        if (m_bytes.isEmpty())
            return 0;
        m_at = m_at == 0 ? m_bytes.size() - 1 : m_at - 1;
        return quint8(m_bytes[m_at]);
    }

    QByteArray m_bytes;
    assessment::harness::UsbRawDescriptors m_raw;
    qsizetype m_at = 0;
    int m_requests = 0;
};

/// Reads and tries such a device in every way.
inline void lookAtDeviceOf(QByteArrayView bytes)
{
    using namespace assessment::harness;
    ConnectionOfBytes connection(bytes);
    const UsbReading reading = readUsbDescriptors(connection);
    const QList<UsbAccess> found = tryUsbAccess(connection, reading.description);
    promise(found.size() >= 4);
    promise(found.size() <= 4 * 8 * 16);
    for (const UsbAccess &access : found)
        promise(access.detail.size() < 400);
}
