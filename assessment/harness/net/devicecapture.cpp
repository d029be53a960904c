#include "assessment/harness/net/devicecapture.h"

#include "assessment/harness/net/portscan.h"
#include "assessment/harness/toolrun.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr qint64 mostOfFile = qint64{512} << 20;
constexpr qint64 mostRecorded = qint64{16} << 20;
constexpr int betweenLooks = 2000; // packets

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::DeviceCapture)
};

Error noCapture(Error::Kind kind, const QString &where, const QString &why, const QString &advice)
{
    return {.kind = kind,
            .what = Text::tr("the traffic of the device cannot be seen"),
            .where = where,
            .why = why,
            .advice = advice};
}

} // namespace

DeviceCapture::DeviceCapture(ProbeContext &context) : m_context(&context) {}
DeviceCapture::DeviceCapture(DeviceCapture &&other) noexcept = default;
DeviceCapture::~DeviceCapture() = default;

Status DeviceCapture::readFile(const QString &path)
{
    m_file = std::make_unique<QFile>(path);
    if (!m_file->open(QIODevice::ReadOnly))
        return noCapture(Error::Kind::NotFound, path, Text::tr("the file cannot be opened"),
                         Text::tr("give the path of a capture"));
    if (m_file->isSequential() || m_file->size() > mostOfFile)
        return noCapture(Error::Kind::InvalidInput, path,
                         Text::tr("it is no file, or larger than %1 MiB").arg(mostOfFile >> 20),
                         Text::tr("capture the packets of the device only"));
    const qint64 size = m_file->size();
    const uchar *mapped = size > 0 ? m_file->map(0, size) : nullptr;
    if (!mapped)
        return noCapture(Error::Kind::InvalidInput, path, Text::tr("it is empty"),
                         Text::tr("capture again"));
    m_bytes = QByteArrayView(mapped, size);
    m_where = path;
    m_context->keep(u"capture.pcap"_s, u"application/vnd.tcpdump.pcap"_s, m_bytes);
    return Ok;
}

Status DeviceCapture::record(const QString &interface)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,14}$"_s);
    if (!name.match(interface).hasMatch())
        return noCapture(Error::Kind::Usage, interface.left(50),
                         Text::tr("it is not the name of a network interface"),
                         Text::tr("give one, such as eth0"));
    const auto tcpdump = findTool(u"tcpdump"_s, {u"--version"_s}, *m_context);
    if (!tcpdump)
        return noCapture(tcpdump.error().kind, interface, Text::tr("tcpdump is not installed"),
                         Text::tr("install it, or give a capture as a file"));
    QStringList arguments = {u"-n"_s, u"-U"_s, u"-s"_s, u"0"_s,
                             u"-w"_s, u"-"_s,  u"-i"_s, interface};
    if (!m_mac.isEmpty())
        arguments.append({u"ether"_s, u"host"_s, QString::fromLatin1(m_mac.toHex(':'))});
    const auto outcome = runTool(*tcpdump, arguments,
                                 {.time = secondsOf(u"capture-seconds"_s, 300, *m_context),
                                  .output = mostRecorded,
                                  .endsItself = false},
                                 *m_context);
    if (!outcome)
        return outcome.error();
    m_recorded = outcome->output;
    m_bytes = m_recorded;
    m_where = interface;
    if (!m_recorded.isEmpty())
        m_context->keep(u"capture.pcap"_s, u"application/vnd.tcpdump.pcap"_s, m_recorded);
    if (outcome->exitCode != 0 || m_recorded.size() < 24)
        return noCapture(Error::Kind::Device, interface,
                         outcome->isFinished() && outcome->exitCode == 0
                             ? Text::tr("tcpdump saw nothing")
                             : outcome->problem(),
                         Text::tr("run as somebody who may capture, or give a capture as a file"));
    if (outcome->end == ToolOutcome::End::Flooded)
        m_missing.append(Text::tr("the capture was ended at %1 MiB").arg(mostRecorded >> 20));
    else if (!outcome->isFinished())
        m_missing.append(Text::tr("the capture was ended early: %1").arg(outcome->problem()));
    return Ok;
}

bool DeviceCapture::isFromDevice(const Packet &packet) const
{
    if (!m_mac.isEmpty() && !packet.sourceMac.isEmpty())
        return packet.sourceMac == m_mac;
    return m_address && packet.source == *m_address;
}

bool DeviceCapture::isToDevice(const Packet &packet) const
{
    if (!m_mac.isEmpty() && !packet.destinationMac.isEmpty())
        return packet.destinationMac == m_mac;
    return m_address && packet.destination == *m_address;
}

Status DeviceCapture::findDevice()
{
    std::map<QByteArray, std::set<QByteArray>> speaksFor; // hardware address → version 4
    std::set<QByteArray> macs;                            // that the address was seen with
    qint64 first = 0;
    qint64 last = 0;
    qint64 packets = 0;
    const auto count = readCapture(m_bytes, m_where, [&](const Packet &packet) {
        first = first == 0 ? packet.microseconds : std::min(first, packet.microseconds);
        last = std::max(last, packet.microseconds);
        const bool unspecified = packet.source.bytes().count('\0') == packet.source.bytes().size();
        if (!packet.source.isV6() && !unspecified && speaksFor.size() < 10'000
            && speaksFor[packet.sourceMac].size() < 10)
            speaksFor[packet.sourceMac].insert(packet.source.bytes());
        if (m_address && packet.source == *m_address)
            macs.insert(packet.sourceMac);
        return ++packets % betweenLooks != 0 || m_context->goOn(0ms);
    });
    if (!count)
        return count.error();
    if (count->isCut)
        m_missing.append(Text::tr("the capture ends in the middle of a packet"));
    m_seconds = double(last - first) / 1e6;
    if (m_mac.isEmpty() && macs.size() == 1 && speaksFor[*macs.begin()].size() == 1)
        m_mac = *macs.begin();
    return Ok;
}

Result<DeviceCapture> DeviceCapture::take(ProbeContext &context)
{
    DeviceCapture capture(context);
    const QString mac = context.setting(u"device-mac"_s).trimmed();
    if (!mac.isEmpty()) {
        static const QRegularExpression form(u"^[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}$"_s);
        if (!form.match(mac).hasMatch())
            return noCapture(Error::Kind::Usage, mac.left(50),
                             Text::tr("it is not a hardware address"),
                             Text::tr("write it as in 00:11:22:33:44:55"));
        capture.m_mac = QByteArray::fromHex(mac.toLatin1());
    }
    if (!context.address().net.isEmpty()) {
        const auto address = addressOfDevice(context);
        if (!address)
            return address.error();
        capture.m_address = *address;
    }
    if (mac.isEmpty() && !capture.m_address)
        return noCapture(Error::Kind::Usage, {}, Text::tr("nothing says who the device is"),
                         Text::tr("give its address, or its hardware address"));
    const QString file = context.setting(u"capture"_s);
    const QString interface = context.setting(u"interface"_s);
    if (file.isEmpty() == interface.isEmpty())
        return noCapture(Error::Kind::Usage, {},
                         Text::tr("neither a capture nor an interface was given, or both"),
                         Text::tr("give one of them"));
    const Status taken = file.isEmpty() ? capture.record(interface) : capture.readFile(file);
    if (!taken)
        return taken.error();
    if (const Status found = capture.findDevice(); !found)
        return found.error();
    const bool whole =
        capture.each([&](const Packet &, bool fromDevice) { capture.m_fromDevice += fromDevice; });
    if (!whole)
        capture.m_missing.append(Text::tr("it was stopped before its end"));
    else if (capture.m_fromDevice == 0)
        return noCapture(Error::Kind::Device, capture.m_where,
                         Text::tr("not one packet of the device is in the capture"),
                         Text::tr("check its address, and where the capture was made"));
    return capture;
}

bool DeviceCapture::each(const std::function<void(const Packet &, bool)> &look) const
{
    qint64 packets = 0;
    bool whole = true;
    // It was read once without an error.
    (void)readCapture(m_bytes, m_where, [&](const Packet &packet) {
        const bool from = isFromDevice(packet);
        if (from || isToDevice(packet))
            look(packet, from);
        whole = ++packets % betweenLooks != 0 || m_context->goOn(0ms);
        return whole;
    });
    return whole;
}

} // namespace assessment::harness
