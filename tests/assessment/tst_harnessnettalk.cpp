#include "support/probebench.h"
#include "support/testsupport.h"

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

/// What devices say, to anybody and to whom they trust, seen by the network probes.
class TestHarnessNetTalk : public NetProbeTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aQuietDeviceDisclosesNothing();
    void whatADeviceTellsIsSeen();
    void tellingNothingNeedsAnAnswer();
    void aLoginOverHttpsIsNoneInClear();
    void loginsInClearAreSeen();
    void nobodyComingIsNoPass();
    void functionsWithoutTheCloud();
    void aFailingUplinkIsSwitchedOnAgain();
};

void TestHarnessNetTalk::init()
{
    if (!ownNetwork().made)
        QSKIP(qPrintable(u"no network namespace can be made here: "_s + ownNetwork().why));
}

void TestHarnessNetTalk::aQuietDeviceDisclosesNothing()
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
    QVERIFY(context.longestAway < 300);
}

void TestHarnessNetTalk::whatADeviceTellsIsSeen()
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

void TestHarnessNetTalk::tellingNothingNeedsAnAnswer()
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

void TestHarnessNetTalk::aLoginOverHttpsIsNoneInClear()
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

void TestHarnessNetTalk::loginsInClearAreSeen()
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

void TestHarnessNetTalk::nobodyComingIsNoPass()
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

void TestHarnessNetTalk::functionsWithoutTheCloud()
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

void TestHarnessNetTalk::aFailingUplinkIsSwitchedOnAgain()
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

NETWORK_TEST_MAIN(TestHarnessNetTalk)
#include "tst_harnessnettalk.moc"
