#include "assessment/harness/net/netprobes.h"
#include "assessment/harness/net/portscan.h"
#include "assessment/harness/net/tlsclient.h"
#include "assessment/harness/toolrun.h"
#include "assessment/toolformats/nmapxml.h"
#include "assessment/toolformats/sslscanxml.h"
#include "assessment/toolformats/testssljson.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <map>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr auto patience = 4s;
constexpr int mostPorts = 64;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::TlsQuality)
};

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

/// All that is known of one port.
struct Server
{
    int port = 0;
    std::map<QString, bool> versions;                           ///< accepted
    std::map<std::pair<QString, QString>, QString> weakCiphers; ///< version, cipher → why
    std::optional<PeerCertificate> certificate;

    void accept(const QString &version, bool accepted)
    {
        versions[version] = versions[version] || accepted;
    }
    void addCipher(const QString &version, const QString &cipher, int bits)
    {
        const QString why = weaknessOf(cipher, bits);
        if (!why.isEmpty())
            weakCiphers[{version, cipher}] = why;
    }
};

/// What is wrong with a certificate by itself; nobody asks who signed it. NIST SP 800-57 part 1
/// (112 bits of strength at least), RFC 9155 (no SHA-1 and MD5).
QStringList faultsOf(const PeerCertificate &certificate, const QDateTime &now)
{
    QStringList faults;
    const bool isRsa = certificate.keyType.startsWith(u"RSA") || certificate.keyType == u"DSA";
    if ((isRsa && certificate.keyBits < 2048) || (!isRsa && certificate.keyBits < 224))
        faults.append(
            Text::tr("%1 key with %2 bits").arg(certificate.keyType).arg(certificate.keyBits));
    if (certificate.digestBits > 0 && certificate.digestBits < 224)
        faults.append(Text::tr("signed with %1").arg(certificate.signature));
    if (certificate.notAfter.isValid() && certificate.notAfter < now)
        faults.append(Text::tr("expired"));
    if (certificate.notBefore.isValid() && certificate.notBefore > now)
        faults.append(Text::tr("not valid yet"));
    return faults;
}

class Look
{
public:
    Look(const NetAddress &address, ProbeContext &context) : m_address(address), m_context(context)
    {}

    Result<Observation> take();

private:
    Result<QList<int>> portsToTry();
    bool speaksTls(Server &server);
    TlsEnd tryOnce(Server &server, const TlsWish &wish, QString *cipher);
    void handshakes(Server &server);
    void weakHandshakes(Server &server, const QString &version);
    bool withSslscan(Server &server, const Tool &tool);
    bool withNmap(Server &server, const Tool &tool);
    void withTestssl(const Server &server, const Tool &tool);
    void tell(const Server &server);
    void miss(const QString &why)
    {
        if (!m_seen.missing.contains(why))
            m_seen.missing.append(why);
    }
    bool mayGoOn() { return m_context.goOn(0ms); }

    NetAddress m_address;
    ProbeContext &m_context;
    Observation m_seen;
};

Result<QList<int>> Look::portsToTry()
{
    const QString chosen = m_context.setting(u"tls-ports"_s);
    if (!chosen.trimmed().isEmpty()) {
        const auto list = PortList::parse(chosen);
        if (!list)
            return list.error();
        if (isOwnAddress(m_address))
            miss(Text::tr("%1 is an address of this computer: what answers there may be this "
                          "computer and not the device")
                     .arg(m_address.text()));
        return list->numbers().first(std::min(list->size(), mostPorts));
    }
    const auto scan = scanForServices(m_address, m_context);
    if (!scan)
        return scan.error();
    for (const QString &why : scan->missing)
        miss(why);
    QList<int> ports;
    for (const OpenPort &port : scan->open)
        ports.append(port.number);
    if (ports.size() > mostPorts)
        miss(Text::tr("only the first %1 of %2 open ports were looked at")
                 .arg(mostPorts)
                 .arg(ports.size()));
    return ports.first(std::min<qsizetype>(ports.size(), mostPorts));
}

bool Look::speaksTls(Server &server)
{
    TlsConnection any(m_context);
    const TlsEnd end = any.open(m_address, server.port, {}, patience);
    if (end == TlsEnd::Done || end == TlsEnd::Accepted)
        server.certificate = any.certificate();
    return end == TlsEnd::Done || end == TlsEnd::Accepted || end == TlsEnd::Refused;
}

/// One handshake. It is over when this returns: many a device serves one connection at a time.
TlsEnd Look::tryOnce(Server &server, const TlsWish &wish, QString *cipher)
{
    TlsConnection one(m_context);
    const TlsEnd end = one.open(m_address, server.port, wish, patience);
    if (end == TlsEnd::NoAnswer)
        miss(Text::tr("port %1 did not answer when it was asked for %2")
                 .arg(server.port)
                 .arg(wish.version.isEmpty() ? u"TLS"_s : wish.version));
    if (end != TlsEnd::Done && end != TlsEnd::Accepted)
        return end;
    if (!server.certificate)
        server.certificate = one.certificate();
    if (cipher)
        *cipher = one.cipher();
    return end;
}

void Look::handshakes(Server &server)
{
    for (const QString &version : tlsVersions()) {
        if (!mayGoOn())
            return;
        const TlsEnd end = tryOnce(server, {.version = version}, nullptr);
        const bool accepted = end == TlsEnd::Done || end == TlsEnd::Accepted;
        server.accept(version, accepted);
        if (accepted && version != tlsVersions().constLast())
            weakHandshakes(server, version);
    }
}

/// Offers only weak ciphers, and leaves out what was taken until none is left.
void Look::weakHandshakes(Server &server, const QString &version)
{
    QByteArray list = "aNULL:eNULL:3DES:RC4:DES:EXPORT:MD5:RC2:IDEA:@SECLEVEL=0";
    std::set<QString> taken;
    while (mayGoOn() && taken.size() < 64) {
        QString cipher;
        const TlsEnd end = tryOnce(server, {.version = version, .ciphers = list}, &cipher);
        if (end != TlsEnd::Done && end != TlsEnd::Accepted)
            return;
        if (cipher.isEmpty() || !taken.insert(cipher).second)
            return;
        server.addCipher(version, cipher, 0);
        list.prepend("!" + cipher.toLatin1() + ":");
    }
}

bool Look::withSslscan(Server &server, const Tool &tool)
{
    QStringList arguments = {
        u"--no-colour"_s,        u"--no-heartbleed"_s, u"--no-groups"_s, u"--no-compression"_s,
        u"--no-renegotiation"_s, u"--no-fallback"_s,   u"--timeout=5"_s, u"--xml=-"_s};
    if (m_address.isV6())
        arguments.append({u"-6"_s, u"[%1]:%2"_s.arg(m_address.text()).arg(server.port)});
    else
        arguments.append(u"%1:%2"_s.arg(m_address.text()).arg(server.port));
    if (const QString host = m_context.address().net; !NetAddress::parse(host))
        arguments.prepend(u"--sni-name="_s + host);
    const auto outcome = runTool(tool, arguments, {.time = 120s}, m_context);
    if (!outcome || !outcome->isFinished()) {
        miss(outcome ? outcome->problem() : outcome.error().message());
        return false;
    }
    const QString name = u"sslscan-%1.xml"_s.arg(server.port);
    m_context.keep(name, u"application/xml"_s, outcome->output);
    const auto report = parseSslscanXml(outcome->output, name);
    if (!report || report->servers.size() != 1) {
        miss(report ? Text::tr("sslscan could not look at port %1: %2")
                          .arg(server.port)
                          .arg(report->problem)
                    : report.error().message());
        return false;
    }
    for (const SslscanProtocol &protocol : report->servers[0].protocols)
        server.accept(protocol.version, protocol.accepted);
    for (const SslscanCipher &cipher : report->servers[0].ciphers) {
        server.addCipher(cipher.version, cipher.name, cipher.bits);
        // It judges also by what our words do not know.
        const bool weak = cipher.strength == u"weak" || cipher.strength == u"null"
                          || cipher.strength == u"anonymous";
        if (weak && !server.weakCiphers.contains({cipher.version, cipher.name}))
            server.weakCiphers[{cipher.version, cipher.name}] = cipher.strength;
    }
    return true;
}

bool Look::withNmap(Server &server, const Tool &tool)
{
    QStringList arguments = {u"-n"_s,
                             u"-Pn"_s,
                             u"-sT"_s,
                             u"--script"_s,
                             u"ssl-enum-ciphers"_s,
                             u"-p"_s,
                             QString::number(server.port),
                             u"--no-stylesheet"_s,
                             u"-oX"_s,
                             u"-"_s};
    if (m_address.isV6())
        arguments.append(u"-6"_s);
    arguments.append(m_address.text());
    const auto outcome = runTool(tool, arguments, {.time = 120s}, m_context);
    if (!outcome || !outcome->isFinished()) {
        miss(outcome ? outcome->problem() : outcome.error().message());
        return false;
    }
    const QString name = u"nmap-tls-%1.xml"_s.arg(server.port);
    m_context.keep(name, u"application/xml"_s, outcome->output);
    const auto run = parseNmapXml(outcome->output, name);
    if (!run) {
        miss(run.error().message());
        return false;
    }
    const NmapScript *script = nullptr;
    for (const NmapHost &host : run->hosts) {
        for (const NmapPort &port : host.ports)
            script = port.number == server.port ? port.script(u"ssl-enum-ciphers"_s) : script;
    }
    // Without a look at the service (-sV) nmap runs the script only where TLS is usual.
    if (!script || !run->finished) {
        miss(Text::tr("nmap did not look for ciphers at port %1").arg(server.port));
        return false;
    }
    for (const NmapValue &version : script->values.table) {
        const NmapValue *ciphers = version.find(u"ciphers"_s);
        if (!ciphers)
            continue;
        server.accept(version.key, true);
        for (const NmapValue &cipher : ciphers->table)
            server.addCipher(version.key, cipher.textOf(u"name"_s), 0);
    }
    return true;
}

void Look::withTestssl(const Server &server, const Tool &tool)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"testssl.json"_s);
    const QString target = m_address.isV6() ? u"[%1]:%2"_s.arg(m_address.text()).arg(server.port)
                                            : u"%1:%2"_s.arg(m_address.text()).arg(server.port);
    QStringList arguments = {u"--warnings"_s,        u"off"_s, u"--color"_s, u"0"_s, u"--quiet"_s,
                             u"--jsonfile-pretty"_s, path};
    if (m_address.isV6())
        arguments.append(u"-6"_s);
    arguments.append(target);
    const auto outcome = runTool(tool, arguments, {.time = 15min}, m_context);
    QFile file(path);
    const QByteArray json =
        file.open(QIODevice::ReadOnly) ? file.read(qint64{16} << 20) : QByteArray();
    const QString name = u"testssl-%1.json"_s.arg(server.port);
    if (!json.isEmpty())
        m_context.keep(name, u"application/json"_s, json);
    if (!outcome || !outcome->isFinished())
        return miss(outcome ? outcome->problem() : outcome.error().message());
    const auto report = parseTestsslJson(json, name);
    if (!report)
        return miss(report.error().message());
    if (!report->finished)
        miss(Text::tr("testssl did not come to its end at port %1").arg(server.port));
    for (const TestsslFinding &finding : report->findings) {
        if (finding.severity < TestsslSeverity::Low || finding.severity > TestsslSeverity::Critical)
            continue;
        static const QStringList words = {u"low"_s, u"medium"_s, u"high"_s, u"critical"_s};
        const auto place = int(finding.severity) - int(TestsslSeverity::Low);
        m_seen.facts.append({u"tls-finding"_s,
                             {{u"port"_s, QString::number(server.port)},
                              {u"id"_s, finding.id},
                              {u"severity"_s, words.at(place)},
                              {u"finding"_s, finding.finding.left(500)}}});
    }
}

void Look::tell(const Server &server)
{
    const QString port = QString::number(server.port);
    for (const auto &[version, accepted] : server.versions)
        m_seen.facts.append(
            {u"tls-version"_s,
             {{u"port"_s, port}, {u"version"_s, version}, {u"accepted"_s, yesNo(accepted)}}});
    for (const auto &[what, why] : server.weakCiphers)
        m_seen.facts.append({u"tls-cipher"_s,
                             {{u"port"_s, port},
                              {u"version"_s, what.first},
                              {u"cipher"_s, what.second},
                              {u"why"_s, why}}});
    if (!server.certificate)
        return miss(Text::tr("the certificate at port %1 was not seen").arg(server.port));
    const PeerCertificate &certificate = *server.certificate;
    const QStringList faults = faultsOf(certificate, QDateTime::currentDateTimeUtc());
    m_seen.facts.append({u"tls-certificate"_s,
                         {{u"port"_s, port},
                          {u"key"_s, certificate.keyType},
                          {u"key-bits"_s, QString::number(certificate.keyBits)},
                          {u"signature"_s, certificate.signature},
                          {u"subject"_s, certificate.subject},
                          {u"not-after"_s, certificate.notAfter.toString(Qt::ISODate)},
                          {u"self-signed"_s, yesNo(certificate.selfSigned)},
                          {u"sound"_s, yesNo(faults.isEmpty())},
                          {u"why"_s, faults.join(u"; "_s)}}});
}

Result<Observation> Look::take()
{
    QElapsedTimer timer;
    timer.start();
    const auto ports = portsToTry();
    if (!ports)
        return ports.error();
    const auto sslscan = findTool(u"sslscan"_s, {u"--version"_s}, m_context);
    const auto nmap = sslscan ? sslscan : findTool(u"nmap"_s, {u"--version"_s}, m_context);
    const bool deep = m_context.setting(u"deep"_s) == u"yes";
    const auto testssl = deep ? findTool(u"testssl"_s, {}, m_context) : sslscan;
    int servers = 0;
    for (const int port : *ports) {
        if (!mayGoOn())
            break;
        Server server;
        server.port = port;
        if (!speaksTls(server))
            continue;
        ++servers;
        handshakes(server);
        const bool whole = mayGoOn()
                           && ((sslscan && withSslscan(server, *sslscan))
                               || (!sslscan && nmap && withNmap(server, *nmap)));
        if (!whole)
            miss(Text::tr("neither sslscan nor nmap looked at port %1: SSL 2 and 3, and ciphers "
                          "that our OpenSSL no longer has, were not tried")
                     .arg(port));
        tell(server);
        if (deep && testssl && mayGoOn())
            withTestssl(server, *testssl);
    }
    if (deep && !testssl)
        miss(testssl.error().message());
    if (!mayGoOn())
        miss(Text::tr("it was stopped before its end"));
    else if (servers == 0)
        miss(Text::tr("no port of the device speaks TLS"));
    m_seen.measured = Text::tr("%n TLS service(s), in %1 s", nullptr, servers)
                          .arg(double(timer.elapsed()) / 1000, 0, 'f', 1);
    return m_seen;
}

} // namespace

Result<Observation> probeTls(ProbeContext &context)
{
    const auto address = addressOfDevice(context);
    if (!address)
        return address.error();
    return Look(*address, context).take();
}

} // namespace assessment::harness
