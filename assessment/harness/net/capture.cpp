#include "assessment/harness/net/capture.h"

#include "assessment/harness/net/bytereader.h"
#include "assessment/toolformats/toolxml.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

// Link types of the registry at tcpdump.org.
enum LinkType {
    NullLink = 0,
    Ethernet = 1,
    RawBsd = 12,
    RawOpenBsd = 14,
    RawIp = 101,
    Loop = 108,
    Cooked = 113,
    Ipv4Only = 228,
    Ipv6Only = 229,
    Cooked2 = 276,
};

constexpr int etherIpv4 = 0x0800;
constexpr int etherIpv6 = 0x86dd;
constexpr quint32 largestPacket = 1 << 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::Capture)
};

bool knows(int linkType)
{
    switch (linkType) {
    case NullLink:
    case Ethernet:
    case RawBsd:
    case RawOpenBsd:
    case RawIp:
    case Loop:
    case Cooked:
    case Ipv4Only:
    case Ipv6Only:
    case Cooked2: return true;
    default: return false;
    }
}

/// Reads ports and payload of TCP (RFC 9293 §3.1) and UDP (RFC 768).
bool readTransport(ByteReader &reader, int protocol, Packet &packet)
{
    if (protocol == 6) {
        packet.transport = Packet::Transport::Tcp;
        packet.sourcePort = reader.word();
        packet.destinationPort = reader.word();
        packet.sequence = reader.number(4);
        reader.skip(4);
        const int header = (reader.byte() >> 4) * 4;
        packet.flags = reader.byte();
        reader.skip(header - 14);
        if (header < 20)
            return false;
    } else if (protocol == 17) {
        packet.transport = Packet::Transport::Udp;
        packet.sourcePort = reader.word();
        packet.destinationPort = reader.word();
        reader.skip(4);
    }
    packet.payload = reader.rest();
    return reader.isSound();
}

/// RFC 791 §3.1.
bool readIpv4(QByteArrayView bytes, Packet &packet)
{
    ByteReader reader(bytes);
    const int first = reader.byte();
    const int header = (first & 15) * 4;
    reader.skip(1);
    const int total = reader.word();
    reader.skip(2);
    const int fragment = reader.word() & 0x1fff;
    reader.skip(1);
    const int protocol = reader.byte();
    reader.skip(2);
    const QByteArrayView source = reader.take(4);
    const QByteArrayView destination = reader.take(4);
    reader.skip(header - 20);
    if (!reader.isSound() || first >> 4 != 4 || header < 20 || fragment != 0)
        return false;
    packet.source = NetAddress::fromBytes(source);
    packet.destination = NetAddress::fromBytes(destination);
    // Ethernet pads short packets; a total of 0 comes from cards that cut packets themselves.
    qsizetype inside = reader.left();
    if (total >= header)
        inside = std::min<qsizetype>(inside, total - header);
    ByteReader rest(reader.take(inside));
    return readTransport(rest, protocol, packet);
}

/// RFC 8200 §3 and §4.
bool readIpv6(QByteArrayView bytes, Packet &packet)
{
    ByteReader reader(bytes);
    const quint32 first = reader.number(4);
    reader.skip(2);
    int next = reader.byte();
    reader.skip(1);
    const QByteArrayView source = reader.take(16);
    const QByteArrayView destination = reader.take(16);
    if (!reader.isSound() || first >> 28 != 6)
        return false;
    packet.source = NetAddress::fromBytes(source);
    packet.destination = NetAddress::fromBytes(destination);
    for (int headers = 0; headers < 8; ++headers) {
        if (next == 44) { // fragment
            next = reader.byte();
            reader.skip(1);
            if ((reader.word() & 0xfff8) != 0)
                return false;
            reader.skip(4);
        } else if (next == 0 || next == 43 || next == 60) { // options, routing
            next = reader.byte();
            reader.skip(reader.byte() * 8 + 6);
        } else {
            return readTransport(reader, next, packet);
        }
    }
    return false;
}

bool readIp(QByteArrayView bytes, int etherType, Packet &packet)
{
    if (etherType == etherIpv4)
        return readIpv4(bytes, packet);
    return etherType == etherIpv6 && readIpv6(bytes, packet);
}

bool readLink(QByteArrayView bytes, int linkType, Packet &packet)
{
    ByteReader reader(bytes);
    const auto byVersion = [&] {
        const int version = bytes.isEmpty() ? 0 : quint8(bytes[0]) >> 4;
        return readIp(bytes, version == 6 ? etherIpv6 : etherIpv4, packet);
    };
    switch (linkType) {
    case Ethernet: {
        packet.destinationMac = reader.take(6).toByteArray();
        packet.sourceMac = reader.take(6).toByteArray();
        int type = reader.word();
        for (int tags = 0; tags < 2 && (type == 0x8100 || type == 0x88a8); ++tags) {
            reader.skip(2);
            type = reader.word();
        }
        return readIp(reader.rest(), type, packet);
    }
    case Cooked: {
        reader.skip(4);
        const int size = reader.word();
        packet.sourceMac =
            reader.take(8).first(size == 6 && reader.isSound() ? 6 : 0).toByteArray();
        return readIp(reader.rest(), reader.isSound() ? reader.word() : 0, packet);
    }
    case Cooked2: {
        const int type = reader.word();
        reader.skip(9);
        const int size = reader.byte();
        packet.sourceMac =
            reader.take(8).first(size == 6 && reader.isSound() ? 6 : 0).toByteArray();
        return readIp(reader.rest(), type, packet);
    }
    case NullLink:
    case Loop:
        bytes = bytes.sliced(std::min<qsizetype>(4, bytes.size())); // the family, in either order
        return byVersion();
    default: return byVersion();
    }
}

class Reader
{
public:
    Reader(QByteArrayView bytes, const QString &where,
           const std::function<bool(const Packet &)> &each)
        : m_bytes(bytes)
        , m_where(where)
        , m_each(each)
    {}

    Result<CaptureCount> read()
    {
        if (m_bytes.startsWith("\x0a\x0d\x0d\x0a"))
            return readNewForm();
        for (const bool little : {false, true}) {
            const quint32 magic = ByteReader(m_bytes, little).number(4);
            if (magic == 0xa1b2c3d4 || magic == 0xa1b23c4d)
                return readOldForm(little, magic == 0xa1b23c4d);
        }
        return refusal(Text::tr("it is neither pcap nor pcapng"), 0);
    }

private:
    Error refusal(const QString &why, qsizetype at) const
    {
        return {.kind = Error::Kind::InvalidInput,
                .what = Text::tr("the capture cannot be read"),
                .where = at == 0 ? m_where : Text::tr("%1, byte %2").arg(m_where).arg(at),
                .why = why,
                .advice = Text::tr("capture again with tcpdump -w")};
    }

    bool give(qint64 microseconds, QByteArrayView bytes, int linkType)
    {
        Packet packet;
        packet.microseconds = microseconds;
        if (readLink(bytes, linkType, packet)) {
            ++m_count.packets;
            return m_each(packet);
        }
        ++m_count.other;
        return true;
    }

    Result<CaptureCount> readOldForm(bool little, bool nanoseconds)
    {
        ByteReader reader(m_bytes, little);
        reader.skip(20);
        const int linkType = int(reader.number(4) & 0x0fffffff);
        if (!reader.isSound())
            return refusal(Text::tr("it ends too early"), 0);
        if (!knows(linkType))
            return refusal(Text::tr("packets of link type %1 cannot be read").arg(linkType), 20);
        while (reader.left() > 0) {
            const qsizetype at = reader.at();
            const qint64 seconds = reader.number(4);
            const qint64 fraction = reader.number(4);
            const quint32 size = reader.number(4);
            reader.skip(4);
            if (reader.isSound() && size > largestPacket)
                return refusal(Text::tr("a packet of %1 bytes").arg(size), at);
            const QByteArrayView packet = reader.take(size);
            if (!reader.isSound()) {
                m_count.isCut = true;
                break;
            }
            if (!give(seconds * 1'000'000 + (nanoseconds ? fraction / 1000 : fraction), packet,
                      linkType))
                break;
        }
        return m_count;
    }

    struct Interface
    {
        int linkType;
        int resolution; ///< power of ten of a second, or of two with the highest bit
    };

    static Interface readInterface(ByteReader block)
    {
        Interface read{.linkType = block.word(), .resolution = 6};
        block.skip(6);
        while (block.left() >= 4) {
            const int code = block.word();
            const int size = block.word();
            if (code == 0)
                break;
            if (code == 9 && size == 1)
                read.resolution = ByteReader(block).byte();
            block.skip((size + 3) / 4 * 4);
        }
        return read;
    }

    static qint64 microsecondsOf(quint64 ticks, int resolution)
    {
        constexpr double endOfTime = 253'402'300'799e6; // the last second of the year 9999
        const double second =
            resolution & 0x80 ? std::exp2(resolution & 0x7f) : std::pow(10.0, resolution);
        if (resolution == 6 || resolution == 9) // exactly, as nearly all are
            return qint64(std::min(ticks / (resolution == 6 ? 1 : 1000), quint64(endOfTime)));
        return qint64(std::min(double(ticks) / second * 1e6, endOfTime));
    }

    Result<CaptureCount> readNewForm()
    {
        bool little = false;
        std::vector<Interface> interfaces;
        qsizetype at = 0;
        while (at < m_bytes.size()) {
            const QByteArrayView rest = m_bytes.sliced(at);
            const bool section = rest.startsWith("\x0a\x0d\x0d\x0a");
            if (section) {
                ByteReader magic(rest, true);
                magic.skip(8);
                little = magic.number(4) == 0x1a2b3c4d;
                interfaces.clear(); // each section has its own
            }
            ByteReader reader(rest, little);
            const quint32 type = reader.number(4);
            const quint32 size = reader.number(4);
            if (!reader.isSound() || size > rest.size()) {
                m_count.isCut = true;
                break;
            }
            if (size < 12 || size % 4 != 0)
                return refusal(Text::tr("a block of %1 bytes").arg(size), at);
            ByteReader block(rest.sliced(8, size - 12), little);
            if (type == 1) {
                interfaces.push_back(readInterface(block));
                if (interfaces.size() > 1000)
                    return refusal(Text::tr("it has too many interfaces"), at);
            } else if (type == 6) { // enhanced packet
                const quint32 number = block.number(4);
                const quint64 high = block.number(4);
                const quint64 ticks = high << 32 | block.number(4);
                const quint32 length = block.number(4);
                block.skip(4);
                const QByteArrayView packet = block.take(length);
                if (!block.isSound() || number >= interfaces.size())
                    return refusal(Text::tr("a packet that does not fit"), at);
                const Interface &from = interfaces[number];
                if (!knows(from.linkType))
                    return refusal(
                        Text::tr("packets of link type %1 cannot be read").arg(from.linkType), at);
                if (!give(microsecondsOf(ticks, from.resolution), packet, from.linkType))
                    break;
            }
            at += size;
        }
        return m_count;
    }

    QByteArrayView m_bytes;
    QString m_where;
    const std::function<bool(const Packet &)> &m_each;
    CaptureCount m_count;
};

} // namespace

Result<CaptureCount> readCapture(QByteArrayView bytes, const QString &where,
                                 const std::function<bool(const Packet &)> &each)
{
    return Reader(bytes, where, each).read();
}

ClientHello parseClientHello(QByteArrayView bytes)
{
    using State = ClientHello::State;
    if (bytes.isEmpty() || bytes[0] != 22)
        return {};
    QByteArray message; // its records joined
    qsizetype wanted = 4;
    for (ByteReader reader(bytes); message.size() < wanted;) {
        if (reader.left() < 5)
            return {State::Incomplete, {}};
        const int type = reader.byte();
        const int version = reader.word();
        const int size = reader.word();
        if (type != 22 || version >> 8 != 3 || size > 16384 + 256)
            return {};
        const bool whole = reader.left() >= size;
        message += reader.take(std::min<qsizetype>(size, reader.left()));
        if (!message.isEmpty() && message[0] != 1)
            return {};
        if (message.size() >= 4)
            wanted = 4 + qsizetype(ByteReader(QByteArrayView(message).sliced(1)).number(3));
        if (wanted > 65536)
            return {};
        if (!whole && message.size() < wanted)
            return {State::Incomplete, {}};
    }
    ByteReader hello(QByteArrayView(message).sliced(4, wanted - 4));
    hello.skip(2 + 32);
    hello.skip(hello.byte());
    hello.skip(hello.word());
    hello.skip(hello.byte());
    ClientHello found{State::Whole, {}};
    if (!hello.isSound())
        return {};
    ByteReader extensions(hello.left() > 0 ? hello.take(hello.word()) : QByteArrayView());
    while (extensions.left() > 0) {
        const int type = extensions.word();
        ByteReader extension(extensions.take(extensions.word()));
        if (!extensions.isSound())
            return {};
        if (type != 0)
            continue;
        extension.skip(2);
        if (extension.byte() == 0) {
            const QByteArrayView name = extension.take(extension.word());
            QString text = cleanedForPeople(QString::fromUtf8(name)).toLower();
            found.serverName = text.replace(u'\n', QChar(QChar::ReplacementCharacter)).left(255);
        }
    }
    return found;
}

} // namespace assessment::harness
