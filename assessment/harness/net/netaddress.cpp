#include "assessment/harness/net/netaddress.h"

#include "assessment/harness/toolrun.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cstring>

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::NetAddress)
};

Error unusable(const QString &where, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Usage,
            .what = Text::tr("the device cannot be reached over the network"),
            .where = where,
            .why = why,
            .advice = advice};
}

NetAddress v4(const char *text)
{
    return *NetAddress::parse(QString::fromLatin1(text));
}

} // namespace

NetAddress NetAddress::fromBytes(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() == 4 || bytes.size() == 16);
    NetAddress address;
    address.m_bytes = bytes.toByteArray();
    return address;
}

std::optional<NetAddress> NetAddress::parse(const QString &text)
{
    const QByteArray host = text.section(u'%', 0, 0).toLatin1();
    const QString zone = text.section(u'%', 1);
    std::array<char, 16> bytes{};
    if (!text.contains(u'%') && inet_pton(AF_INET, host.constData(), bytes.data()) == 1)
        return fromBytes(QByteArrayView(bytes).first(4));
    if (inet_pton(AF_INET6, host.constData(), bytes.data()) != 1)
        return std::nullopt;
    NetAddress address = fromBytes(bytes);
    if (!text.contains(u'%'))
        return address;
    address.m_zone = if_nametoindex(zone.toLatin1().constData());
    return address.m_zone == 0 ? std::nullopt : std::optional(address);
}

std::optional<NetAddress> NetAddress::fromSocket(const sockaddr *address)
{
    if (address && address->sa_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, address, sizeof four);
        return fromBytes(QByteArrayView(reinterpret_cast<const char *>(&four.sin_addr), 4));
    }
    if (address && address->sa_family == AF_INET6) {
        sockaddr_in6 six{};
        std::memcpy(&six, address, sizeof six);
        return fromBytes(QByteArrayView(reinterpret_cast<const char *>(&six.sin6_addr), 16));
    }
    return std::nullopt;
}

QString NetAddress::text() const
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(isV6() ? AF_INET6 : AF_INET, m_bytes.constData(), text.data(), text.size());
    std::array<char, IF_NAMESIZE> zone{};
    if (m_zone != 0 && if_indextoname(m_zone, zone.data()))
        return QString::fromLatin1(text.data()) + u'%' + QString::fromLatin1(zone.data());
    return QString::fromLatin1(text.data());
}

QByteArray NetAddress::socketAddress(int port) const
{
    if (!isV6()) {
        sockaddr_in four{};
        four.sin_family = AF_INET;
        four.sin_port = htons(quint16(port));
        std::memcpy(&four.sin_addr, m_bytes.constData(), 4);
        return {reinterpret_cast<const char *>(&four), sizeof four};
    }
    sockaddr_in6 six{};
    six.sin6_family = AF_INET6;
    six.sin6_port = htons(quint16(port));
    six.sin6_scope_id = m_zone;
    std::memcpy(&six.sin6_addr, m_bytes.constData(), 16);
    return {reinterpret_cast<const char *>(&six), sizeof six};
}

bool NetAddress::isWithin(const NetAddress &network, int prefix) const
{
    if (network.m_bytes.size() != m_bytes.size() || prefix < 0 || prefix > m_bytes.size() * 8)
        return false;
    for (int bit = 0; bit < prefix; ++bit) {
        const int shift = 7 - bit % 8;
        if (((m_bytes[bit / 8] ^ network.m_bytes[bit / 8]) >> shift) & 1)
            return false;
    }
    return true;
}

bool NetAddress::isLoopback() const
{
    return isV6() ? isWithin(*parse(u"::1"_s), 128) : isWithin(v4("127.0.0.0"), 8);
}

bool NetAddress::isGroup() const
{
    return isV6() ? isWithin(*parse(u"ff00::"_s), 8)
                  : isWithin(v4("224.0.0.0"), 4) || isWithin(v4("255.255.255.255"), 32);
}

bool NetAddress::isLocal() const
{
    if (isV6())
        return isLoopback() || isGroup() || isWithin(*parse(u"fe80::"_s), 10)
               || isWithin(*parse(u"fc00::"_s), 7);
    return isLoopback() || isGroup() || isWithin(v4("10.0.0.0"), 8)
           || isWithin(v4("172.16.0.0"), 12) || isWithin(v4("192.168.0.0"), 16)
           || isWithin(v4("169.254.0.0"), 16);
}

Result<NetAddress> addressOfDevice(ProbeContext &context)
{
    const QString host = context.address().net;
    if (host.isEmpty())
        return unusable({}, Text::tr("the run has no address of the device on the network"),
                        Text::tr("give its name or address"));
    if (const auto written = NetAddress::parse(host))
        return *written;
    // RFC 1123 §2.1, so that no tool can take the name for an option or for a range of hosts.
    static const QRegularExpression name(
        uR"(^(?=.{1,253}\.?$)([A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\.)*[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.?$)"_s);
    static const QRegularExpression onlyNumbers(u"^[0-9.-]+$"_s);
    if (!name.match(host).hasMatch() || onlyNumbers.match(host).hasMatch())
        return unusable(host.left(100), Text::tr("it is neither a host name nor an address"),
                        Text::tr("give one host, such as 192.168.7.2 or device.local"));
    const auto getent = findTool(u"getent"_s, {}, context);
    if (!getent)
        return getent.error();
    const auto found =
        runTool(*getent, {u"ahosts"_s, host}, {.time = 15s, .output = 64 << 10}, context);
    if (!found)
        return found.error();
    if (found->end == ToolOutcome::End::Cancelled)
        return Error{.kind = Error::Kind::Cancelled,
                     .what = Text::tr("the name of the device was not looked up to its end")};
    const QString first = QString::fromUtf8(found->output).section(u' ', 0, 0).trimmed();
    if (const auto address = NetAddress::parse(first))
        return *address;
    return Error{.kind = Error::Kind::Device,
                 .what = Text::tr("the device cannot be reached over the network"),
                 .where = host,
                 .why = Text::tr("its name is not known"),
                 .advice = Text::tr("give its address")};
}

bool isOwnAddress(const NetAddress &address)
{
    if (address.isLoopback())
        return true;
    ifaddrs *all = nullptr;
    if (getifaddrs(&all) != 0)
        return false;
    bool own = false;
    for (const ifaddrs *each = all; each; each = each->ifa_next) {
        const auto mine = NetAddress::fromSocket(each->ifa_addr);
        own = own || (mine && *mine == address);
    }
    freeifaddrs(all);
    return own;
}

} // namespace assessment::harness
