#include "support/probebench.h"
#include "support/testsupport.h"

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

/// The network probes against real services of devices that are good, and bad in different ways.
class TestHarnessNet : public NetProbeTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onTheLoopback();
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
};

void TestHarnessNet::init()
{
    if (!ownNetwork().made && qstrcmp(QTest::currentTestFunction(), "onTheLoopback") != 0)
        QSKIP(qPrintable(u"no network namespace can be made here: "_s + ownNetwork().why));
}

/// What can be tried without any rights; a bench that is its own device passes nothing.
void TestHarnessNet::onTheLoopback()
{
    const QScopedPointer<NetDevice> network(ownNetwork().made ? new NetDevice({}) : nullptr);
    const NetDevice device({u"tls:24443:old"_s, u"http:24080:chatty"_s, u"telnet:24023"_s}, false);
    QVERIFY(device.isReady);
    const std::map<QString, QString> settings = {{u"ports"_s, u"24000-25000"_s},
                                                 {u"declared-ports"_s, u"24080, 24443"_s},
                                                 {u"settle-seconds"_s, u"0"_s},
                                                 {u"udp-ports"_s, u"24161"_s}};
    const Observation ports = look(u"tcp-ports"_s, device, settings);
    QCOMPARE(valuesOf(factsOf(ports, u"tcp-port"_s, u"declared"_s, u"no"_s), u"port"_s),
             QStringList{u"24023"_s});
    QCOMPARE(ports.missing.filter(u"this computer"_s).size(), 1);
    const Observation tls = look(u"tls"_s, device, settings);
    QCOMPARE(valuesOf(factsOf(tls, u"tls-version"_s, u"accepted"_s, u"yes"_s), u"version"_s),
             (QStringList{u"TLSv1.0"_s, u"TLSv1.1"_s, u"TLSv1.2"_s, u"TLSv1.3"_s}));
    const Observation logins = look(u"cleartext-login"_s, device, settings);
    QCOMPARE(valuesOf(factsOf(logins, u"cleartext-login"_s), u"port"_s), QStringList{u"24023"_s});
    QVERIFY(
        !factsOf(look(u"disclosure"_s, device, settings), u"disclosure"_s, u"what"_s, u"version"_s)
             .isEmpty());
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
    QVERIFY(context.longestAway < 300);
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
                QVERIFY2(took < 200, qPrintable(name + u" took %1 ms"_s.arg(took)));
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

NETWORK_TEST_MAIN(TestHarnessNet)
#include "tst_harnessnet.moc"
