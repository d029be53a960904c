#include "support/probebench.h"
#include "support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

namespace {

Result<Observation> probe(const QString &name, ProbeContext &context)
{
    return probes().at(name)(context);
}

/// The facts of \a kind of which \a name has the value \a value; all of them without a name.
QList<Fact> factsOf(const Observation &seen, const QString &kind, const QString &name = {},
                    const QString &value = {})
{
    QList<Fact> facts;
    for (const Fact &fact : seen.facts) {
        if (fact.kind == kind && (name.isEmpty() || fact.value(name) == value))
            facts.append(fact);
    }
    return facts;
}

QStringList valuesOf(const QList<Fact> &facts, const QString &name)
{
    QStringList values;
    for (const Fact &fact : facts)
        values.append(fact.value(name));
    return values;
}

/// A PATH that has only these programs, for as long as it lives.
class OnlyPrograms
{
public:
    explicit OnlyPrograms(const QStringList &names)
    {
        for (const QString &name : names)
            QFile::link(QStandardPaths::findExecutable(name), m_folder.filePath(name));
        qputenv("PATH", m_folder.path().toLocal8Bit());
    }
    ~OnlyPrograms() { qputenv("PATH", m_before); }

    /// A program of ours in the place of another.
    void put(const QString &name, const QByteArray &script) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\nPATH=" + m_before + "\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_before = qgetenv("PATH");
};

} // namespace

/// The network probes against real services of devices that are good, and bad in different ways.
class TestHarnessNet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPortDeclared();
    void undeclaredPortsAreSeen();
    void aServiceThatStartsLateIsSeen();
    void aForwarderIsNoDevice();
    void portsWithoutNmap();
    void portsWithANmapThatMisbehaves_data();
    void portsWithANmapThatMisbehaves();
    void nobodyThereIsAnError();
    void whatIsNoHostIsRefused_data();
    void whatIsNoHostIsRefused();
    void cancellingAScanTakesEffectAtOnce();
    void theBenchItselfIsNoDevice();
    void goodTlsIsGood();
    void weakTlsIsSeen_data();
    void weakTlsIsSeen();
    void weakTlsIsSeenWithoutTools();
    void ciphersOfNmap();
    void noTlsIsNoPass();
    void testsslLooksDeep();
    void aQuietDeviceDisclosesNothing();
    void whatADeviceTellsIsSeen();
    void tellingNothingNeedsAnAnswer();
    void aLoginOverHttpsIsNoneInClear();
    void loginsInClearAreSeen();
    void trafficIsRecorded_data();
    void trafficIsRecorded();
    void reconnectsAreSeen_data();
    void reconnectsAreSeen();
    void aDeviceThatDoesNotTryAgainIsNoPass();
    void untrustedCertificates_data();
    void untrustedCertificates();
    void nobodyComingIsNoPass();
    void functionsWithoutTheCloud();
    void aFailingUplinkIsSwitchedOnAgain();

private:
    Observation look(const QString &name, const NetDevice &device,
                     const std::map<QString, QString> &settings);
    Observation shownIn(BareContext &context, const QString &name);

    bool m_ownNetwork = false;
};

void TestHarnessNet::initTestCase()
{
    QString why;
    m_ownNetwork = enterOwnNetwork(why);
    if (!m_ownNetwork)
        QSKIP(qPrintable(u"no network namespace can be made here: "_s + why));
}

Observation TestHarnessNet::shownIn(BareContext &context, const QString &name)
{
    const auto seen = probe(name, context);
    if (!seen) {
        qWarning() << seen.error().message();
        return {{}, {seen.error().message()}, u"failed"_s};
    }
    return *seen;
}

Observation TestHarnessNet::look(const QString &name, const NetDevice &device,
                                 const std::map<QString, QString> &settings)
{
    BareContext context(device.address, settings);
    return shownIn(context, name);
}

void TestHarnessNet::everyPortDeclared()
{
    const NetDevice device({u"http:80:plain"_s, u"banner:22:SSH-2.0-dropbear"_s});
    QVERIFY(device.isReady);
    BareContext context(device.address, {{u"declared-ports"_s, u"22/ssh, 80/http web"_s},
                                         {u"settle-seconds"_s, u"0"_s},
                                         {u"udp-ports"_s, u"161,5353"_s}});
    const Observation seen = shownIn(context, u"tcp-ports"_s);
    QCOMPARE(seen.missing, QStringList());
    QCOMPARE(valuesOf(factsOf(seen, u"tcp-port"_s), u"port"_s), (QStringList{u"22"_s, u"80"_s}));
    QCOMPARE(factsOf(seen, u"tcp-port"_s, u"declared"_s, u"no"_s).size(), 0);
    QCOMPARE(factsOf(seen, u"tcp-port"_s, u"answers"_s, u"yes"_s).size(), 2);
    QCOMPARE(factsOf(seen, u"tcp-port"_s).at(1).value(u"service"_s), u"http"_s);
    QCOMPARE(factsOf(seen, u"udp-port"_s).size(), 0);
    QVERIFY2(seen.measured.contains(u"65535"), qPrintable(seen.measured));
    QVERIFY(context.kept.contains(u"nmap-1.xml"_s) && context.kept.contains(u"nmap-2.xml"_s));
    QVERIFY(context.longestAway < 100);
}

void TestHarnessNet::undeclaredPortsAreSeen()
{
    const NetDevice device({u"telnet:2323"_s, u"http:80:plain"_s, u"snmp:161"_s});
    QVERIFY(device.isReady);
    const Observation seen = look(u"tcp-ports"_s, device,
                                  {{u"declared-ports"_s, u"80"_s},
                                   {u"settle-seconds"_s, u"0"_s},
                                   {u"udp-ports"_s, u"161,5353"_s}});
    QCOMPARE(seen.missing, QStringList());
    QCOMPARE(valuesOf(factsOf(seen, u"tcp-port"_s, u"declared"_s, u"no"_s), u"port"_s),
             QStringList{u"2323"_s});
    QCOMPARE(valuesOf(factsOf(seen, u"udp-port"_s, u"state"_s, u"open"_s), u"port"_s),
             QStringList{u"161"_s});
    QCOMPARE(factsOf(seen, u"udp-port"_s).at(0).value(u"declared"_s), u"no"_s);
}

void TestHarnessNet::aServiceThatStartsLateIsSeen()
{
    const NetDevice device({u"http:80:plain"_s, u"late:4000:4"_s});
    QVERIFY(device.isReady);
    const Observation seen = look(
        u"tcp-ports"_s, device,
        {{u"ports"_s, u"1-5000"_s}, {u"settle-seconds"_s, u"5"_s}, {u"udp-ports"_s, u"5353"_s}});
    const QList<Fact> late = factsOf(seen, u"tcp-port"_s, u"port"_s, u"4000"_s);
    QCOMPARE(late.size(), 1);
    QCOMPARE(late[0].value(u"scan"_s), u"2"_s);
}

void TestHarnessNet::aForwarderIsNoDevice()
{
    const NetDevice device({u"http:80:plain"_s, u"closer:2200"_s});
    QVERIFY(device.isReady);
    const Observation seen = look(u"tcp-ports"_s, device,
                                  {{u"ports"_s, u"1-3000"_s},
                                   {u"declared-ports"_s, u"80, 2200"_s},
                                   {u"settle-seconds"_s, u"0"_s},
                                   {u"udp-ports"_s, u"5353"_s}});
    QCOMPARE(valuesOf(factsOf(seen, u"tcp-port"_s, u"answers"_s, u"no"_s), u"port"_s),
             QStringList{u"2200"_s});
    QCOMPARE(seen.missing.size(), 1); // so it cannot pass
    QVERIFY2(seen.missing[0].contains(u"2200"), qPrintable(seen.missing[0]));
}

void TestHarnessNet::portsWithoutNmap()
{
    const NetDevice device({u"telnet:23"_s, u"http:60080:plain"_s});
    QVERIFY(device.isReady);
    const OnlyPrograms nothing({});
    const Observation seen =
        look(u"tcp-ports"_s, device, {{u"settle-seconds"_s, u"0"_s}, {u"udp-ports"_s, u"5353"_s}});
    QCOMPARE(valuesOf(factsOf(seen, u"tcp-port"_s), u"port"_s), (QStringList{u"23"_s, u"60080"_s}));
    QCOMPARE(seen.missing.size(), 1);
    QVERIFY2(seen.missing[0].contains(u"nmap"), qPrintable(seen.missing[0]));
}

void TestHarnessNet::portsWithANmapThatMisbehaves_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("word");
    QTest::newRow("hangs") << QByteArray(
        "case $* in *version*) echo nmap 7;; *) sleep 600;; esac\n")
                           << u"ended after"_s;
    QTest::newRow("floods") << QByteArray("case $* in *version*) echo nmap 7;; *) yes;; esac\n")
                            << u"too much"_s;
    QTest::newRow("lies") << QByteArray("echo '<nmaprun scanner=\"nmap\">'\n") << u"too early"_s;
    QTest::newRow("says nothing") << QByteArray("exit 0\n") << u"too early"_s;
    QTest::newRow("fails") << QByteArray("echo no route >&2; exit 1\n") << QString();
}

void TestHarnessNet::portsWithANmapThatMisbehaves()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, word);
    const NetDevice device({u"telnet:23"_s});
    QVERIFY(device.isReady);
    const OnlyPrograms few({});
    few.put(u"nmap"_s, script);
    BareContext context(device.address, {{u"scan-seconds"_s, u"3"_s}});
    const auto seen = probe(u"tcp-ports"_s, context);
    QVERIFY(!seen);
    QVERIFY2(seen.error().message().contains(word), qPrintable(seen.error().message()));
}

void TestHarnessNet::nobodyThereIsAnError()
{
    const NetDevice device({});
    QVERIFY(device.isReady);
    for (const bool withNmap : {true, false}) {
        const QScopedPointer<OnlyPrograms> nothing(withNmap ? nullptr : new OnlyPrograms({}));
        BareContext context(u"192.0.2.77"_s, {{u"ports"_s, u"1-50"_s}});
        const auto seen = probe(u"tcp-ports"_s, context);
        QVERIFY(!seen);
        QCOMPARE(seen.error().kind, Error::Kind::Device);
        QVERIFY2(seen.error().message().contains(u"nobody answers"),
                 qPrintable(seen.error().message()));
    }
}

void TestHarnessNet::whatIsNoHostIsRefused_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"", "-oN/tmp/x", "192.0.2.0/24", "192.0.2.*", "192.0.2.1-9", "a b",
                             "a;id", "--script=x", "1.2.3", "[::1]", "fe80::1%nowhere"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestHarnessNet::whatIsNoHostIsRefused()
{
    QFETCH(QString, host);
    BareContext context(host);
    const auto seen = probe(u"tcp-ports"_s, context);
    QVERIFY(!seen);
    QCOMPARE(seen.error().kind, Error::Kind::Usage);
    QVERIFY(context.notes.isEmpty()); // nothing was run
}

void TestHarnessNet::cancellingAScanTakesEffectAtOnce()
{
    const NetDevice device({u"telnet:23"_s, u"tls:443:good"_s});
    QVERIFY(device.isReady);
    for (const QString &name : {u"tcp-ports"_s, u"tls"_s}) {
        for (const bool withNmap : {true, false}) {
            const QScopedPointer<OnlyPrograms> nothing(withNmap ? nullptr : new OnlyPrograms({}));
            for (const qint64 after : {50, 2000}) {
                BareContext context(device.address);
                context.stopAfter(after);
                const auto seen = probe(name, context);
                const qint64 took = context.msSinceStopped();
                QVERIFY2(took < 100, qPrintable(name + u" took %1 ms"_s.arg(took)));
                if (took >= 0)
                    QVERIFY(!seen || !seen->missing.isEmpty());
            }
        }
    }
}

void TestHarnessNet::theBenchItselfIsNoDevice()
{
    const NetDevice device({});
    QVERIFY(device.isReady);
    BareContext context(
        u"192.0.2.1"_s,
        {{u"ports"_s, u"1-50"_s}, {u"settle-seconds"_s, u"0"_s}, {u"udp-ports"_s, u"5353"_s}});
    const auto seen = probe(u"tcp-ports"_s, context);
    QVERIFY_OK(seen);
    QCOMPARE(seen->missing.size(), 1);
    QVERIFY(seen->missing[0].contains(u"this computer"));
}

void TestHarnessNet::goodTlsIsGood()
{
    const NetDevice device({u"tls:8443:good"_s, u"http:80:plain"_s});
    QVERIFY(device.isReady);
    BareContext context(device.address);
    const Observation seen = shownIn(context, u"tls"_s);
    QCOMPARE(seen.missing, QStringList());
    QCOMPARE(valuesOf(factsOf(seen, u"tls-version"_s, u"accepted"_s, u"yes"_s), u"version"_s),
             (QStringList{u"TLSv1.2"_s, u"TLSv1.3"_s}));
    QCOMPARE(valuesOf(factsOf(seen, u"tls-version"_s, u"accepted"_s, u"no"_s), u"version"_s),
             (QStringList{u"SSLv2"_s, u"SSLv3"_s, u"TLSv1.0"_s, u"TLSv1.1"_s}));
    QCOMPARE(factsOf(seen, u"tls-cipher"_s).size(), 0);
    const QList<Fact> certificates = factsOf(seen, u"tls-certificate"_s);
    QCOMPARE(certificates.size(), 1);
    QCOMPARE(certificates[0].value(u"port"_s), u"8443"_s);
    QCOMPARE(certificates[0].value(u"sound"_s), u"yes"_s);
    QCOMPARE(certificates[0].value(u"key-bits"_s), u"2048"_s);
    QVERIFY(context.kept.contains(u"sslscan-8443.xml"_s));
}

void TestHarnessNet::weakTlsIsSeen_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("accepted");
    QTest::addColumn<bool>("weakCiphers");
    QTest::addColumn<QString>("why"); // of the certificate, "" = sound
    const QStringList modern{u"TLSv1.2"_s, u"TLSv1.3"_s};
    QTest::newRow("old versions") << u"old"_s << (QStringList{u"TLSv1.0"_s, u"TLSv1.1"_s} + modern)
                                  << false << QString();
    QTest::newRow("no authentication")
        << u"anonymous"_s << QStringList{u"TLSv1.2"_s} << true << QString();
    QTest::newRow("short key and SHA-1")
        << u"weakcert"_s << modern << false << u"RSA key with 1024 bits; signed with RSA-SHA1"_s;
    QTest::newRow("expired") << u"expired"_s << modern << false << u"expired"_s;
}

void TestHarnessNet::weakTlsIsSeen()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, accepted);
    QFETCH(bool, weakCiphers);
    QFETCH(QString, why);
    const NetDevice device({u"tls:443:"_s + kind});
    QVERIFY(device.isReady);
    const Observation seen = look(u"tls"_s, device, {{u"tls-ports"_s, u"443"_s}});
    QCOMPARE(seen.missing, QStringList());
    QCOMPARE(valuesOf(factsOf(seen, u"tls-version"_s, u"accepted"_s, u"yes"_s), u"version"_s),
             accepted);
    QCOMPARE(!factsOf(seen, u"tls-cipher"_s).isEmpty(), weakCiphers);
    QCOMPARE(factsOf(seen, u"tls-certificate"_s).at(0).value(u"why"_s), why);
}

void TestHarnessNet::weakTlsIsSeenWithoutTools()
{
    const NetDevice device({u"tls:443:old"_s, u"tls:444:anonymous"_s, u"telnet:23"_s});
    QVERIFY(device.isReady);
    const OnlyPrograms nothing({});
    const Observation seen = look(u"tls"_s, device, {{u"ports"_s, u"1-1000"_s}});
    QCOMPARE(
        valuesOf(factsOf(seen, u"tls-version"_s, u"accepted"_s, u"yes"_s), u"version"_s).first(4),
        (QStringList{u"TLSv1.0"_s, u"TLSv1.1"_s, u"TLSv1.2"_s, u"TLSv1.3"_s}));
    QVERIFY(!factsOf(seen, u"tls-cipher"_s, u"why"_s, u"no authentication"_s).isEmpty());
    QCOMPARE(factsOf(seen, u"tls-certificate"_s).size(), 2);
    QCOMPARE(seen.missing.filter(u"sslscan"_s).size(), 2);
    QCOMPARE(seen.missing.filter(u"nmap is not installed"_s).size(), 1);
}

void TestHarnessNet::ciphersOfNmap()
{
    const NetDevice device({u"tls:443:anonymous"_s});
    QVERIFY(device.isReady);
    const OnlyPrograms onlyNmap({u"nmap"_s});
    const Observation seen = look(u"tls"_s, device, {{u"tls-ports"_s, u"443"_s}});
    QCOMPARE(seen.missing, QStringList());
    QVERIFY(valuesOf(factsOf(seen, u"tls-cipher"_s), u"cipher"_s)
                .contains(u"TLS_DH_anon_WITH_AES_256_GCM_SHA384"));
}

void TestHarnessNet::noTlsIsNoPass()
{
    const NetDevice device({u"telnet:23"_s, u"http:80:plain"_s});
    QVERIFY(device.isReady);
    const Observation seen = look(u"tls"_s, device, {{u"ports"_s, u"1-1000"_s}});
    QCOMPARE(seen.facts.size(), 0);
    QCOMPARE(seen.missing, QStringList{u"no port of the device speaks TLS"_s});
}

void TestHarnessNet::testsslLooksDeep()
{
    // The whole of testssl takes minutes; what matters here is what becomes of its words.
    const NetDevice device({u"tls:443:old"_s});
    QVERIFY(device.isReady);
    const OnlyPrograms few({u"sslscan"_s});
    few.put(u"testssl"_s,
            "while [ $# -gt 1 ]; do [ $1 = --jsonfile-pretty ] && out=$2; shift; done\n"
            "cp " SOURCE_ROOT "/tests/data/toolformats/testssl-pretty.json $out\n");
    BareContext context(device.address, {{u"tls-ports"_s, u"443"_s}, {u"deep"_s, u"yes"_s}});
    const Observation seen = shownIn(context, u"tls"_s);
    QCOMPARE(seen.missing, QStringList());
    QCOMPARE(factsOf(seen, u"tls-finding"_s, u"id"_s, u"TLS1_1"_s).at(0).value(u"severity"_s),
             u"low"_s);
    QVERIFY(context.kept.contains(u"testssl-443.json"_s));
}

void TestHarnessNet::aQuietDeviceDisclosesNothing()
{
    const NetDevice device(
        {u"http:80:plain"_s, u"banner:22:SSH-2.0-dropbear"_s, u"banner:99:HTTP/1.1 UPnP/1.0"_s});
    QVERIFY(device.isReady);
    BareContext context(device.address, {{u"ports"_s, u"1-1000"_s}});
    const Observation seen = shownIn(context, u"disclosure"_s);
    QCOMPARE(seen.missing, QStringList());
    QCOMPARE(factsOf(seen, u"disclosure"_s), QList<Fact>());
    QVERIFY(valuesOf(factsOf(seen, u"asked"_s), u"where"_s).contains(u"tcp/80 GET /"_s));
    QVERIFY(context.kept.at(u"said.txt"_s).contains("SSH-2.0-dropbear"));
    QVERIFY(context.longestAway < 100);
}

void TestHarnessNet::whatADeviceTellsIsSeen()
{
    const NetDevice device({u"http:80:chatty"_s, u"basic:8080"_s,
                            u"banner:22:SSH-2.0-OpenSSH_9.2p1 Debian-2"_s, u"snmp:161"_s,
                            u"ssdp:1900"_s});
    QVERIFY(device.isReady);
    const Observation seen = look(u"disclosure"_s, device, {{u"ports"_s, u"1-9000"_s}});
    QCOMPARE(seen.missing, QStringList());
    QStringList told;
    for (const Fact &fact : factsOf(seen, u"disclosure"_s))
        told.append(
            QStringList{fact.value(u"where"_s), fact.value(u"what"_s), fact.value(u"shown"_s)}.join(
                u'|'));
    for (const QString &expected :
         {u"tcp/80 GET /version|version|2.4.17-beta"_s, u"tcp/80 GET /status|model|AC-1400X"_s,
          u"tcp/80 GET /status|serial|SN…"_s, u"tcp/8080 GET /|version|AcmeWeb/1.0.3"_s,
          u"tcp/22|version|OpenSSH_9.2p1"_s, u"udp/161 SNMP (public)|version|2.4.17"_s,
          u"udp/1900 SSDP|version|AcmeCam/2.4.17"_s, u"udp/1900 SSDP|version|Linux/3.10.14"_s})
        QVERIFY2(told.contains(expected), qPrintable(expected + u'\n' + told.join(u'\n')));
    QVERIFY(!told.join(u'\n').contains(u"SN48151623"));
}

void TestHarnessNet::tellingNothingNeedsAnAnswer()
{
    const NetDevice device({});
    QVERIFY(device.isReady);
    for (const QString &name : {u"disclosure"_s, u"cleartext-login"_s, u"tls"_s}) {
        BareContext context(u"192.0.2.77"_s, {{u"ports"_s, u"1-50"_s}});
        const auto seen = probe(name, context);
        QVERIFY(!seen);
        QCOMPARE(seen.error().kind, Error::Kind::Device);
    }
}

void TestHarnessNet::aLoginOverHttpsIsNoneInClear()
{
    const NetDevice device({u"redirect:80"_s, u"tls:443:good"_s, u"http:8080:plain"_s,
                            u"banner:22:SSH-2.0-dropbear"_s});
    QVERIFY(device.isReady);
    const Observation seen = look(u"cleartext-login"_s, device, {{u"ports"_s, u"1-9000"_s}});
    QCOMPARE(seen.missing, QStringList());
    QCOMPARE(factsOf(seen, u"cleartext-login"_s), QList<Fact>());
    const QList<Fact> pages = factsOf(seen, u"http"_s);
    QCOMPARE(valuesOf(pages, u"port"_s), (QStringList{u"80"_s, u"8080"_s}));
    QCOMPARE(valuesOf(pages, u"redirect"_s), (QStringList{u"https"_s, u"no"_s}));
    QCOMPARE(valuesOf(pages, u"login"_s), (QStringList{u"no"_s, u"no"_s}));
}

void TestHarnessNet::loginsInClearAreSeen()
{
    const NetDevice device({u"telnet:2323"_s, u"ftp:21"_s, u"http:80:login"_s, u"basic:8080"_s});
    QVERIFY(device.isReady);
    BareContext context(device.address, {{u"ports"_s, u"1-9000"_s}});
    const Observation seen = shownIn(context, u"cleartext-login"_s);
    const QList<Fact> logins = factsOf(seen, u"cleartext-login"_s);
    QCOMPARE(valuesOf(logins, u"port"_s), (QStringList{u"21"_s, u"80"_s, u"2323"_s, u"8080"_s}));
    QCOMPARE(valuesOf(logins, u"protocol"_s),
             (QStringList{u"ftp"_s, u"http"_s, u"telnet"_s, u"http"_s}));
    QCOMPARE(valuesOf(logins, u"how"_s),
             (QStringList{u"greeting"_s, u"form"_s, u"prompt"_s, u"basic"_s}));
}

void TestHarnessNet::trafficIsRecorded_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("undeclared");
    QTest::addColumn<int>("clear");
    QTest::newRow("only what is declared") << u"good"_s << QStringList() << 0;
    QTest::newRow("somebody else too")
        << u"tracker"_s << QStringList{u"ads.tracker.example"_s} << 0;
    QTest::newRow("in clear") << u"clear"_s << QStringList{u"api.example.com"_s} << 1;
}

void TestHarnessNet::trafficIsRecorded()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, undeclared);
    QFETCH(int, clear);
    const NetDevice device({u"talk:"_s + kind});
    QVERIFY(device.isReady);
    BareContext context(device.address,
                        {{u"interface"_s, u"bench0"_s},
                         {u"capture-seconds"_s, u"3"_s},
                         {u"declared-destinations"_s,
                          u"updates.example.com:443, 192.0.2.1:53, 198.51.100.10:123"_s}});
    const Observation seen = shownIn(context, u"traffic"_s);
    QCOMPARE(seen.missing, QStringList());
    QStringList names;
    for (const Fact &fact : factsOf(seen, u"destination"_s, u"declared"_s, u"no"_s)) {
        if (fact.value(u"local"_s) == u"no")
            names.append(fact.value(u"name"_s));
    }
    QCOMPARE(names, undeclared);
    QCOMPARE(factsOf(seen, u"cleartext"_s).size(), clear);
    QVERIFY(context.kept.at(u"capture.pcap"_s).size() > 1000);
}

void TestHarnessNet::reconnectsAreSeen_data()
{
    QTest::addColumn<QString>("backsOff");
    QTest::addColumn<QString>("jitters");
    QTest::newRow("steady") << u"no"_s << u"no"_s;
    QTest::newRow("doubling") << u"yes"_s << u"no"_s;
    QTest::newRow("jitter") << u"yes"_s << u"yes"_s;
}

void TestHarnessNet::reconnectsAreSeen()
{
    QFETCH(QString, backsOff);
    QFETCH(QString, jitters);
    const NetDevice device({u"retry:"_s + QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY(device.isReady);
    const Observation seen = look(u"reconnect"_s, device,
                                  {{u"interface"_s, u"bench0"_s}, {u"capture-seconds"_s, u"9"_s}});
    QCOMPARE(seen.missing, QStringList());
    const QList<Fact> tries = factsOf(seen, u"retry"_s, u"what"_s, u"tcp"_s);
    QCOMPARE(tries.size(), 1);
    QCOMPARE(tries[0].value(u"target"_s), u"198.51.100.10 port 8883"_s);
    QVERIFY(tries[0].value(u"count"_s).toInt() >= 5);
    QCOMPARE(tries[0].value(u"backoff"_s), backsOff);
    QVERIFY2(tries[0].value(u"jitter"_s) == jitters, qPrintable(tries[0].value(u"gaps"_s)));
}

void TestHarnessNet::aDeviceThatDoesNotTryAgainIsNoPass()
{
    const NetDevice device({u"talk:good"_s});
    QVERIFY(device.isReady);
    const Observation seen = look(u"reconnect"_s, device,
                                  {{u"interface"_s, u"bench0"_s}, {u"capture-seconds"_s, u"2"_s}});
    QCOMPARE(seen.missing.size(), 1);
    QVERIFY(seen.missing[0].contains(u"tried often enough"));
}

void TestHarnessNet::untrustedCertificates_data()
{
    QTest::addColumn<QString>("accepted");
    QTest::newRow("strict") << u"no"_s;
    QTest::newRow("careless") << u"yes"_s;
    QTest::newRow("afterwards") << u"unclear"_s;
    QTest::newRow("plain") << u"not-tls"_s;
}

void TestHarnessNet::untrustedCertificates()
{
    QFETCH(QString, accepted);
    const NetDevice device({u"update:"_s + QString::fromLatin1(QTest::currentDataTag())});
    QVERIFY(device.isReady);
    const Observation seen = look(u"update-channel"_s, device,
                                  {{u"listen-port"_s, u"8443"_s},
                                   {u"listen-seconds"_s, u"4"_s},
                                   {u"server-name"_s, u"updates.example.com"_s}});
    QCOMPARE(seen.missing, QStringList());
    const QList<Fact> meetings = factsOf(seen, u"tls-untrusted"_s);
    QVERIFY(!meetings.isEmpty());
    for (const Fact &meeting : meetings) {
        QVERIFY2(meeting.value(u"accepted"_s) == accepted,
                 qPrintable(meeting.value(u"accepted"_s) + u": "_s + meeting.value(u"how"_s)));
        if (accepted != u"not-tls")
            QCOMPARE(meeting.value(u"name"_s), u"updates.example.com"_s);
    }
    QCOMPARE(factsOf(seen, u"tls-untrusted"_s, u"accepted"_s, u"yes"_s).size(),
             accepted == u"yes" ? 1 : 0);
}

void TestHarnessNet::nobodyComingIsNoPass()
{
    const NetDevice device({u"update:careless"_s});
    QVERIFY(device.isReady);
    // Somebody comes, but not the device.
    BareContext context(u"192.0.2.99"_s,
                        {{u"listen-port"_s, u"8443"_s}, {u"listen-seconds"_s, u"2"_s}});
    const Observation seen = shownIn(context, u"update-channel"_s);
    QCOMPARE(seen.facts.size(), 0);
    QCOMPARE(seen.missing, QStringList{u"the device did not come to the test server"_s});
    BareContext taken(device.address, {{u"listen-address"_s, u"203.0.113.1"_s}});
    QVERIFY(!probe(u"update-channel"_s, taken));
}

void TestHarnessNet::functionsWithoutTheCloud()
{
    const NetDevice device({u"http:80:plain"_s, u"cloudy:81"_s, u"banner:22:SSH-2.0-dropbear"_s});
    QVERIFY(device.isReady);
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"log"_s);
    const QString uplink = u"/bin/sh -c \"echo $0 >> %1; if [ $0 = off ]; then ip addr del "
                           u"198.51.100.10/32 dev bench0; "
                           "else ip addr add 198.51.100.10/32 dev bench0; fi\" {state}"_s.arg(log);
    const Observation seen = look(u"offline"_s, device,
                                  {{u"uplink"_s, QString(uplink).replace(u'$', u"\\$"_s)},
                                   {u"local-ports"_s, u"22,80,81"_s},
                                   {u"offline-seconds"_s, u"1"_s}});
    QCOMPARE(seen.missing, QStringList());
    const QList<Fact> functions = factsOf(seen, u"function"_s);
    QCOMPARE(valuesOf(functions, u"port"_s), (QStringList{u"22"_s, u"80"_s, u"81"_s}));
    QCOMPARE(valuesOf(functions, u"stays"_s), (QStringList{u"yes"_s, u"yes"_s, u"no"_s}));
    QCOMPARE(valuesOf(functions, u"offline"_s), (QStringList{u"answers"_s, u"200"_s, u"503"_s}));
    QCOMPARE(valuesOf(functions, u"after"_s), (QStringList{u"answers"_s, u"200"_s, u"200"_s}));
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("off\non\n"));
}

void TestHarnessNet::aFailingUplinkIsSwitchedOnAgain()
{
    const NetDevice device({u"http:80:plain"_s});
    QVERIFY(device.isReady);
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"log"_s);
    const auto said = [&] {
        QFile file(log);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const std::map<QString, QString> settings = {
        {u"uplink"_s, u"/bin/sh -c 'echo $0 >> %1; [ $0 = on ]' {state}"_s.arg(log)},
        {u"local-ports"_s, u"80"_s},
        {u"offline-seconds"_s, u"60"_s}};
    BareContext failing(device.address, settings);
    QVERIFY(!probe(u"offline"_s, failing));
    QTRY_COMPARE(said(), QByteArray("off\non\n"));

    QFile::remove(log);
    std::map<QString, QString> working = settings;
    working[u"uplink"_s] = u"/bin/sh -c 'echo $0 >> %1' {state}"_s.arg(log);
    BareContext cancelled(device.address, working);
    cancelled.stopAfter(4000);
    (void)probe(u"offline"_s, cancelled);
    QVERIFY(cancelled.msSinceStopped() < 200);
    QTRY_COMPARE(said(), QByteArray("off\non\n"));
}

QTEST_GUILESS_MAIN(TestHarnessNet)
#include "tst_harnessnet.moc"
