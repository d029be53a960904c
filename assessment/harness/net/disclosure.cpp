#include "assessment/harness/net/dnsmessage.h"
#include "assessment/harness/net/netprobes.h"
#include "assessment/harness/net/portscan.h"
#include "assessment/harness/net/servicelook.h"
#include "assessment/harness/net/tcpsocket.h"
#include "assessment/toolformats/toolxml.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QUrl>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr int mostFacts = 300;
constexpr qsizetype mostText = qsizetype{256} << 10;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::Disclosure)
};

/// How one kind of detail looks in what a device says; the group "value" is the detail.
struct Detail
{
    QString what;
    QRegularExpression pattern;
    int keep; ///< characters that may be shown, -1 = all
};

const QList<Detail> &details()
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption;
    static const QList<Detail> all = {
        {u"version"_s,
         QRegularExpression(
             uR"rx((?:\b|_|[a-z])(?:firmware|software|hardware|fw|sw|hw|version|build|release)(?:[ _-]?(?:version|ver|rev|revision))?["']?\s{0,8}[:=>]\s{0,8}["']?(?<value>v?[0-9]+(?:\.[0-9]+){1,5}[0-9A-Za-z.+_-]{0,40}))rx"_s,
             options),
         -1},
        {u"version"_s, // "lighttpd/1.4.59", "OpenSSH_9.2p1", but no version of a protocol
         QRegularExpression(
             uR"rx((?<![\w.-])(?!(?:HTTP|UPnP|SSH|SSH-[0-9.]+|DLNADOC|RTSP|SIP|TLSv?|SSLv?|MIME-Version|Mozilla)[/_ -]v?[0-9])(?<value>[A-Za-z][A-Za-z0-9-]{1,40}[/_]v?[0-9]+(?:\.[0-9]+){1,5}[0-9A-Za-z.+_-]{0,40}))rx"_s,
             options),
         -1},
        {u"version"_s, // "SSH-2.0-dropbear_2019.78"
         QRegularExpression(
             uR"rx(^SSH-[0-9.]{1,6}-(?<value>[A-Za-z][A-Za-z0-9-]{0,40}_[0-9][0-9A-Za-z.]{0,20}))rx"_s),
         -1},
        {u"version"_s, // "firmware 2.4.17", as people write it
         QRegularExpression(
             uR"rx(\b(?:firmware|software|version|release)\s{1,4}(?<value>v?[0-9]+(?:\.[0-9]+){1,5}[0-9A-Za-z.+_-]{0,40}))rx"_s,
             options),
         -1},
        {u"version"_s, // in TXT records of mDNS
         QRegularExpression(
             uR"rx((?:^|\s)(?:fv|sv|ver|vers|version|srcvers|fw)=(?<value>v?[0-9]+(?:\.[0-9]+){1,5}[0-9A-Za-z.+_-]{0,40}))rx"_s,
             options),
         -1},
        {u"model"_s,
         QRegularExpression(uR"rx((?:^|\s)(?:md|ty|usb_MDL)=(?<value>[^\n]{1,60}))rx"_s), -1},
        {u"serial"_s,
         QRegularExpression(
             uR"rx(serial(?:[ _-]?(?:number|num|no|nr|id))?["']?\s{0,8}[:=>#]\s{0,8}["']?(?<value>[A-Za-z0-9][A-Za-z0-9-]{3,40}))rx"_s,
             options),
         2},
        {u"model"_s,
         QRegularExpression(
             uR"rx((?:model|product)(?:[ _-]?(?:name|number|id|no))?["']?\s{0,8}[:=>]\s{0,8}["']?(?<value>[A-Za-z0-9][A-Za-z0-9 ._/-]{1,60}))rx"_s,
             options),
         -1},
        {u"address"_s,
         QRegularExpression(
             uR"rx((?<![0-9A-Fa-f:])(?<value>[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5})(?![0-9A-Fa-f:]))rx"_s),
         8},
    };
    return all;
}

/// The description of a system in an answer of SNMP: what follows its object identifier
/// (RFC 3418 sysDescr, 1.3.6.1.2.1.1.1.0), "" when there is none.
QString systemDescription(const QByteArray &bytes)
{
    const QByteArray oid = QByteArray::fromHex("06082b06010201010100");
    const qsizetype at = bytes.indexOf(oid);
    if (at < 0 || at + oid.size() + 2 > bytes.size() || bytes[at + oid.size()] != '\x04')
        return {};
    qsizetype begin = at + oid.size() + 1;
    qsizetype size = quint8(bytes[begin++]);
    if (size == 0x81 && begin < bytes.size())
        size = quint8(bytes[begin++]);
    if (size > 0x81 || size > bytes.size() - begin)
        return {};
    return cleanedForPeople(QString::fromUtf8(bytes.sliced(begin, size)));
}

class Look
{
public:
    Look(const NetAddress &address, ProbeContext &context) : m_address(address), m_context(context)
    {}

    Result<Observation> take();

private:
    void find(const QString &where, const QString &text);
    void lookAtPort(int port);
    void lookAtPages(const QString &where, int port, bool tls);
    void lookAtSsdp();
    void lookAtMdns();
    void lookAtSnmp();
    bool mayGoOn() { return m_context.goOn(0ms); }

    NetAddress m_address;
    ProbeContext &m_context;
    Observation m_seen;
    QByteArray m_said; ///< all of it, for the transcript
    std::set<QString> m_told;
    int m_places = 0;
};

void Look::find(const QString &where, const QString &text)
{
    ++m_places;
    m_seen.facts.append({u"asked"_s, {{u"where"_s, where}}});
    m_said += u"== %1\n%2\n"_s.arg(where, text).toUtf8();
    for (const Detail &detail : details()) {
        auto matches = detail.pattern.globalMatch(text.left(mostText));
        if (!matches.isValid()) {
            m_seen.missing.append(Text::tr("what %1 says could not be searched").arg(where));
            continue;
        }
        while (matches.hasNext() && m_seen.facts.size() < mostFacts) {
            const QString value = matches.next().captured(u"value"_s).simplified();
            if (!m_told.insert(where + u'\n' + detail.what + u'\n' + value).second)
                continue;
            const QString shown = detail.keep < 0 || value.size() <= detail.keep
                                      ? value
                                      : value.left(detail.keep) + u'…';
            m_seen.facts.append(
                {u"disclosure"_s,
                 {{u"where"_s, where}, {u"what"_s, detail.what}, {u"shown"_s, shown}}});
        }
    }
}

void Look::lookAtPages(const QString &where, int port, bool tls)
{
    QStringList paths = {u"/version"_s,    u"/status"_s,          u"/info"_s,
                         u"/api/info"_s,   u"/api/version"_s,     u"/system"_s,
                         u"/device.xml"_s, u"/description.xml"_s, u"/rootDesc.xml"_s};
    static const QRegularExpression between(u"[\\s,]+"_s);
    static const QRegularExpression form(u"^/[\\x21-\\x7e]{0,200}$"_s);
    for (const QString &path : m_context.setting(u"paths"_s).split(between, Qt::SkipEmptyParts)) {
        if (form.match(path).hasMatch() && !paths.contains(path))
            paths.append(path);
    }
    for (const QString &path : std::as_const(paths)) {
        if (!mayGoOn())
            return;
        const auto answer = askHttp(m_address, port, tls, path, m_context);
        if (answer && answer->status < 300)
            find(where + u" GET "_s + path, answer->body);
    }
}

void Look::lookAtPort(int port)
{
    const QString where = u"tcp/%1"_s.arg(port);
    const ServiceLook look = lookAtService(m_address, port, m_context);
    if (!look.greeting.isEmpty())
        find(where, cleanedForPeople(QString::fromUtf8(look.greeting)));
    if (!look.answer)
        return;
    find(where + u" GET /"_s, look.answer->head + u'\n' + look.answer->body);
    lookAtPages(where, port, look.tls);
}

void Look::lookAtSsdp()
{
    const UdpAnswer answer = askOverUdp(m_address, 1900,
                                        "M-SEARCH * HTTP/1.1\r\nHost: 239.255.255.250:1900\r\n"
                                        "Man: \"ssdp:discover\"\r\nMX: 1\r\nST: ssdp:all\r\n\r\n",
                                        2500ms, m_context);
    if (answer.bytes.isEmpty())
        return;
    const QString text = cleanedForPeople(QString::fromUtf8(answer.bytes));
    find(u"udp/1900 SSDP"_s, text);
    static const QRegularExpression location(u"^Location:\\s*(\\S{1,500})"_s,
                                             QRegularExpression::CaseInsensitiveOption
                                                 | QRegularExpression::MultilineOption);
    const QUrl url(location.match(text).captured(1));
    // Only of the device itself: it could send us anywhere.
    const auto host = NetAddress::parse(url.host());
    if (url.scheme() != u"http" || !host || !(*host == m_address) || !mayGoOn())
        return;
    const QString path = url.path(QUrl::FullyEncoded);
    const auto page =
        askHttp(m_address, url.port(80), false, path.isEmpty() ? u"/"_s : path, m_context);
    if (page)
        find(u"udp/1900 SSDP %1"_s.arg(path), page->body);
}

void Look::lookAtMdns()
{
    // Which services there are (RFC 6763 §9), asked directly so that only the device answers.
    const QByteArray question =
        QByteArray::fromHex("000700000001000000000000095f7365727669636573075f646e732d7364045f756470"
                            "056c6f63616c00000c8001");
    const UdpAnswer answer = askOverUdp(m_address, 5353, question, 1500ms, m_context);
    const auto message = parseDns(answer.bytes);
    if (!message)
        return;
    QStringList lines;
    for (const DnsRecord &record : message->records)
        lines.append(record.name + u' ' + record.data);
    find(u"udp/5353 mDNS"_s, lines.join(u'\n'));
}

void Look::lookAtSnmp()
{
    const QByteArray question = QByteArray::fromHex(
        "302902010104067075626c6963a01c02040a0b0c0d020100020100300e300c06082b060102010101000500");
    const UdpAnswer answer = askOverUdp(m_address, 161, question, 1500ms, m_context);
    if (const QString text = systemDescription(answer.bytes); !text.isEmpty())
        find(u"udp/161 SNMP (public)"_s, text);
}

Result<Observation> Look::take()
{
    QElapsedTimer timer;
    timer.start();
    const auto looked =
        eachService(m_address, m_context, m_seen, [this](int port) { lookAtPort(port); });
    if (!looked)
        return looked.error();
    if (mayGoOn())
        lookAtSsdp();
    if (mayGoOn())
        lookAtMdns();
    if (mayGoOn())
        lookAtSnmp();
    if (!mayGoOn())
        m_seen.missing.append(Text::tr("it was stopped before its end"));
    if (m_seen.facts.size() >= mostFacts)
        m_seen.missing.append(Text::tr("the device says more than was looked through"));
    if (!m_said.isEmpty())
        m_context.keep(u"said.txt"_s, u"text/plain"_s, m_said);
    m_seen.measured = Text::tr("%n place(s) answered, in %1 s", nullptr, m_places)
                          .arg(double(timer.elapsed()) / 1000, 0, 'f', 1);
    return m_seen;
}

} // namespace

Result<Observation> probeDisclosure(ProbeContext &context)
{
    const auto address = addressOfDevice(context);
    if (!address)
        return address.error();
    return Look(*address, context).take();
}

} // namespace assessment::harness
