#include "assessment/toolformats/sslscanxml.h"

#include "assessment/toolformats/toolxml.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr int mostServers = 4096;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::SslscanXml)
};

/// "Nov  5 04:03:43 2021 GMT", as OpenSSL prints times (ASN1_TIME_print).
QDateTime timeOf(const QString &text)
{
    const QString simple = text.simplified();
    if (!simple.endsWith(u" GMT"))
        return {};
    QDateTime time = QLocale::c().toDateTime(simple.chopped(4), u"MMM d HH:mm:ss yyyy"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

class Reader
{
public:
    Reader(const QByteArray &bytes, const QString &where)
        : m_xml(bytes, where, u"document"_s, u"sslscan"_s)
    {}

    Result<SslscanReport> run();

private:
    SslscanServer readServer();
    void readProtocol(SslscanServer &server);
    SslscanCipher readCipher();
    void readCertificates(SslscanServer &server);
    SslscanCertificate readCertificate();
    bool flag(const QString &attribute) { return m_xml.number(attribute, 0, 1, 0) == 1; }

    ToolXml m_xml;
};

void Reader::readProtocol(SslscanServer &server)
{
    const QString type = m_xml.required(u"type"_s);
    const QString version = m_xml.required(u"version"_s);
    (void)m_xml.required(u"enabled"_s);
    if (m_xml.isSound() && type != u"ssl" && type != u"tls")
        m_xml.refuse(Text::tr("\"%1\" is no protocol that sslscan knows").arg(type));
    server.protocols.append(
        {(type == u"ssl" ? u"SSLv"_s : u"TLSv"_s) + version, flag(u"enabled"_s)});
}

SslscanCipher Reader::readCipher()
{
    SslscanCipher cipher;
    cipher.version = m_xml.required(u"sslversion"_s);
    cipher.name = m_xml.required(u"cipher"_s);
    cipher.bits = int(m_xml.number(u"bits"_s, 0, 100'000, 0));
    cipher.strength = m_xml.text(u"strength"_s);
    return cipher;
}

SslscanCertificate Reader::readCertificate()
{
    SslscanCertificate certificate;
    m_xml.children([&](const QString &name) {
        if (name == u"signature-algorithm") {
            certificate.signatureAlgorithm = m_xml.body().section(u':', -1).simplified();
        } else if (name == u"pk") {
            certificate.keyType = m_xml.text(u"type"_s);
            certificate.curve = m_xml.text(u"curve_name"_s);
            certificate.keyBits = int(m_xml.number(u"bits"_s, 0, 100'000, 0));
        } else if (name == u"subject") {
            certificate.subject = m_xml.body().trimmed();
        } else if (name == u"issuer") {
            certificate.issuer = m_xml.body().trimmed();
        } else if (name == u"self-signed") {
            certificate.selfSigned = m_xml.body().trimmed() == u"true";
        } else if (name == u"not-valid-before") {
            certificate.notBefore = timeOf(m_xml.body());
        } else if (name == u"not-valid-after") {
            certificate.notAfter = timeOf(m_xml.body());
        } else if (name == u"expired") {
            certificate.expired = m_xml.body().trimmed() == u"true";
        }
    });
    return certificate;
}

void Reader::readCertificates(SslscanServer &server)
{
    m_xml.children([&](const QString &name) {
        // With --show-certificate each stands there twice; only the short form has been reduced to
        // what can be compared.
        if (name == u"certificate" && m_xml.text(u"type"_s) != u"full")
            server.certificates.append(readCertificate());
    });
}

SslscanServer Reader::readServer()
{
    SslscanServer server;
    server.host = m_xml.required(u"host"_s);
    (void)m_xml.required(u"port"_s);
    server.port = int(m_xml.number(u"port"_s, 1, 65535, 1));
    m_xml.children([&](const QString &name) {
        if (name == u"protocol") {
            readProtocol(server);
        } else if (name == u"cipher") {
            server.ciphers.append(readCipher());
        } else if (name == u"certificates") {
            readCertificates(server);
        } else if (name == u"certificate") {
            server.certificates.append(readCertificate());
        } else if (name == u"heartbleed") {
            if (flag(u"vulnerable"_s))
                server.heartbleed.append(m_xml.text(u"sslversion"_s));
        } else if (name == u"compression") {
            server.compression = flag(u"supported"_s);
        } else if (name == u"renegotiation") {
            server.insecureRenegotiation = flag(u"supported"_s) && !flag(u"secure"_s);
        }
    });
    return server;
}

Result<SslscanReport> Reader::run()
{
    SslscanReport report;
    if (m_xml.begin()) {
        if (!m_xml.text(u"title"_s).startsWith(u"SSLScan"))
            m_xml.refuse(Text::tr("another program than sslscan wrote it"));
        report.version = m_xml.text(u"version"_s);
        m_xml.children([&](const QString &name) {
            if (name == u"ssltest")
                report.servers.append(readServer());
            else if (name == u"error" && report.problem.isEmpty())
                report.problem = m_xml.body().trimmed();
            if (report.servers.size() > mostServers)
                m_xml.refuse(Text::tr("there are more than %1 servers").arg(mostServers));
        });
    }
    if (const Status sound = m_xml.end(); !sound)
        return sound.error();
    return report;
}

} // namespace

Result<SslscanReport> parseSslscanXml(const QByteArray &bytes, const QString &where)
{
    return Reader(bytes, where).run();
}

} // namespace assessment
