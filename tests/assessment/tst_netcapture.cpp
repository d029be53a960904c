#include "assessment/harness/net/capture.h"
#include "assessment/harness/net/destinations.h"
#include "assessment/harness/net/dnsmessage.h"
#include "assessment/harness/net/portlist.h"
#include "assessment/harness/net/retries.h"
#include "assessment/harness/net/servicelook.h"
#include "assessment/harness/net/tlsclient.h"
#include "support/probebench.h"
#include "support/testsupport.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>

#include <algorithm>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

namespace {

const QString devicePcap = u"" SOURCE_ROOT "/tests/data/captures/device.pcap"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray little(quint32 number, int size = 4)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes.first(size);
}

/// The same packets in the newer form, with times in nanoseconds.
QByteArray asPcapng(const QByteArray &pcap)
{
    const auto block = [](quint32 type, QByteArray body) {
        body.append(QByteArray((4 - body.size() % 4) % 4, '\0'));
        const QByteArray size = little(quint32(body.size() + 12));
        return little(type) + size + body + size;
    };
    QByteArray all =
        block(0x0a0d0d0a, little(0x1a2b3c4d) + little(1, 2) + little(0, 2) + QByteArray(8, '\xff'));
    all += block(1, little(1, 2) + little(0, 2) + little(65535) + little(9, 2) + little(1, 2)
                        + little(9) + little(0));
    all += block(5, QByteArray(12, 'x')); // statistics, which nobody reads
    qsizetype at = 24;
    while (at < pcap.size()) {
        const auto field = [&](qsizetype n) {
            return qFromLittleEndian<quint32>(pcap.constData() + at + n);
        };
        const quint64 ns = (quint64(field(0)) * 1'000'000 + field(4)) * 1000;
        const quint32 size = field(8);
        all += block(6, little(0) + little(quint32(ns >> 32)) + little(quint32(ns)) + little(size)
                            + little(size) + pcap.sliced(at + 16, size));
        at += 16 + size;
    }
    return all;
}

struct Seen
{
    QList<qint64> times;
    QStringList names;
    int syns = 0;
    CaptureCount count;
};

Result<Seen> seenIn(const QByteArray &bytes)
{
    Seen seen;
    const auto count = readCapture(bytes, u"c.pcap"_s, [&](const Packet &packet) {
        seen.times.append(packet.microseconds);
        seen.syns += packet.transport == Packet::Transport::Tcp
                     && (packet.flags & (Packet::Syn | Packet::Ack)) == Packet::Syn;
        const ClientHello hello = parseClientHello(packet.payload);
        if (hello.state == ClientHello::State::Whole)
            seen.names.append(hello.serverName);
        return true;
    });
    if (!count)
        return count.error();
    seen.count = *count;
    return seen;
}

Observation lookAt(const QString &probe, const std::map<QString, QString> &settings,
                   const QString &net = u"192.0.2.2"_s)
{
    BareContext context(net, settings);
    const auto seen = probes().at(probe)(context);
    if (seen)
        return *seen;
    return {{}, {seen.error().message()}, u"failed"_s};
}

QStringList said(const Observation &seen, const QString &kind, const QStringList &names)
{
    QStringList lines;
    for (const Fact &fact : seen.facts) {
        if (fact.kind != kind)
            continue;
        QStringList values;
        for (const QString &name : names)
            values.append(fact.value(name));
        lines.append(values.join(u'|'));
    }
    return lines;
}

} // namespace

/// What can be read from packets, and what hostile packets cannot do.
class TestNetCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothFormsGiveTheSame();
    void whatIsNoCaptureIsRefused();
    void noTruncationIsReadTooFar();
    void noFlippedByteIsReadTooFar();
    void destinationsAreSeen();
    void everythingDeclaredIsNoFinding();
    void updateQueriesAreSeen();
    void anEmptyCaptureIsNoPass();
    void wrongSettingsAreRefused_data();
    void wrongSettingsAreRefused();
    void namesPointBackOnly();
    void helloOverSeveralSegments();
    void patternsOfRetries_data();
    void patternsOfRetries();
    void declaredDestinations();
    void declaredPorts();
    void weakCiphersByBothNames_data();
    void weakCiphersByBothNames();
    void answersOfHttp();
};

void TestNetCapture::bothFormsGiveTheSame()
{
    const QByteArray pcap = bytesOf(devicePcap);
    const auto old = seenIn(pcap);
    QVERIFY_OK(old);
    QCOMPARE(old->count.packets + old->count.other, 120);
    QVERIFY(!old->count.isCut);
    QVERIFY(old->names.contains(u"updates.example.com"));
    QVERIFY(old->names.contains(u"ads.tracker.example"));
    QVERIFY(old->syns >= 5);
    const auto modern = seenIn(asPcapng(pcap));
    QVERIFY_OK(modern);
    QCOMPARE(modern->times, old->times);
    QCOMPARE(modern->names, old->names);
}

void TestNetCapture::whatIsNoCaptureIsRefused()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("GIF89a"), QByteArray("\xd4\xc3\xb2\xa1", 4),
          QByteArray("\xd4\xc3\xb2\xa1", 4) + QByteArray(16, '\0') + little(147)})
        QVERIFY(!readCapture(bytes, u"c.pcap"_s, [](const Packet &) { return true; }));
    const QByteArray vast = bytesOf(devicePcap).first(24) + QByteArray(8, '\0') + little(0x7fffffff)
                            + little(0x7fffffff) + "x";
    const auto refused = seenIn(vast);
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"c.pcap, byte 24"_s);
}

void TestNetCapture::noTruncationIsReadTooFar()
{
    const QByteArray pcap = bytesOf(devicePcap).first(6000);
    for (const QByteArray &whole : {pcap, asPcapng(bytesOf(devicePcap)).first(6000)}) {
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const QByteArray part(whole.constData(), size); // its own memory, for the sanitizer
            (void)seenIn(part);
        }
    }
    const auto cut = seenIn(pcap);
    QVERIFY_OK(cut);
    QVERIFY(cut->count.isCut);
}

void TestNetCapture::noFlippedByteIsReadTooFar()
{
    QRandomGenerator random(2026);
    const QByteArray pcap = bytesOf(devicePcap).first(9000);
    for (const QByteArray &whole : {pcap, asPcapng(bytesOf(devicePcap)).first(9000)}) {
        for (int round = 0; round < 3000; ++round) {
            QByteArray damaged = whole;
            for (int n = random.bounded(1, 6); n > 0; --n)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            (void)readCapture(damaged, u"c"_s, [](const Packet &packet) {
                (void)parseDns(packet.payload);
                (void)parseClientHello(packet.payload);
                return true;
            });
        }
    }
}

void TestNetCapture::destinationsAreSeen()
{
    const Observation seen = lookAt(
        u"traffic"_s, {{u"capture"_s, devicePcap},
                       {u"declared-destinations"_s, u"updates.example.com:443, 192.0.2.1:53"_s}});
    QCOMPARE(seen.missing, QStringList());
    const QStringList found = said(
        seen, u"destination"_s, {u"name"_s, u"address"_s, u"port"_s, u"protocol"_s, u"declared"_s});
    for (const QString &expected :
         {u"|192.0.2.1|53|dns|yes"_s, u"updates.example.com|198.51.100.10|443|tls|yes"_s,
          u"ads.tracker.example|198.51.100.10|443|tls|no"_s,
          u"api.example.com|198.51.100.10|80|http|no"_s})
        QVERIFY2(found.contains(expected), qPrintable(expected + u'\n' + found.join(u'\n')));
    QVERIFY(!found.filter(u"|123|ntp|no"_s).isEmpty());
    QCOMPARE(said(seen, u"cleartext"_s, {u"name"_s, u"protocol"_s}),
             QStringList{u"api.example.com|http"_s});
    QVERIFY(
        said(seen, u"dns-query"_s, {u"name"_s, u"declared"_s}).contains(u"ads.tracker.example|no"));
}

void TestNetCapture::everythingDeclaredIsNoFinding()
{
    const Observation seen = lookAt(
        u"traffic"_s,
        {{u"capture"_s, devicePcap},
         {u"declared-destinations"_s,
          u"*.example.com, *.tracker.example\n192.0.2.0/24;198.51.100.10:123, ff02::/16"_s}});
    QCOMPARE(seen.missing, QStringList());
    for (const Fact &fact : seen.facts)
        QVERIFY2(fact.kind != u"destination" || fact.value(u"declared"_s) == u"yes",
                 qPrintable(fact.value(u"name"_s) + fact.value(u"address"_s)));
}

void TestNetCapture::updateQueriesAreSeen()
{
    const Observation seen = lookAt(
        u"traffic"_s, {{u"capture"_s, devicePcap}, {u"update-hosts"_s, u"updates.example.com"_s}});
    const QStringList queries = said(seen, u"update-query"_s, {u"name"_s});
    QCOMPARE(queries, QStringList{u"updates.example.com"_s});
    QCOMPARE(said(lookAt(u"traffic"_s, {{u"capture"_s, devicePcap},
                                        {u"update-hosts"_s, u"firmware.example.com"_s}}),
                  u"update-query"_s, {u"name"_s}),
             QStringList());
}

void TestNetCapture::anEmptyCaptureIsNoPass()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"empty.pcap"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytesOf(devicePcap).first(24));
    file.close();
    for (const QString &probe : {u"traffic"_s, u"reconnect"_s}) {
        BareContext empty(u"192.0.2.2"_s, {{u"capture"_s, file.fileName()}});
        const auto nothing = probes().at(probe)(empty);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().kind, Error::Kind::Device);
        // Somebody else's packets are not the device's.
        BareContext other(u"192.0.2.99"_s, {{u"capture"_s, devicePcap}});
        QVERIFY(!probes().at(probe)(other));
    }
}

void TestNetCapture::wrongSettingsAreRefused_data()
{
    QTest::addColumn<QString>("net");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no capture") << u"192.0.2.2"_s << u"deep"_s << QString();
    QTest::newRow("no device") << QString() << u"capture"_s << devicePcap;
    QTest::newRow("no such file") << u"192.0.2.2"_s << u"capture"_s << u"/nowhere/x.pcap"_s;
    QTest::newRow("a folder") << u"192.0.2.2"_s << u"capture"_s << u"/"_s;
    QTest::newRow("a device file") << u"192.0.2.2"_s << u"capture"_s << u"/dev/zero"_s;
    QTest::newRow("interface") << u"192.0.2.2"_s << u"interface"_s << u"-w/tmp/x"_s;
    QTest::newRow("no such interface") << u"192.0.2.2"_s << u"interface"_s << u"nothere0"_s;
}

void TestNetCapture::wrongSettingsAreRefused()
{
    QFETCH(QString, net);
    QFETCH(QString, key);
    QFETCH(QString, value);
    BareContext context(net, {{key, value}, {u"capture-seconds"_s, u"1"_s}});
    const auto seen = probes().at(u"traffic"_s)(context);
    QVERIFY(!seen);
    QVERIFY2(!seen.error().why.isEmpty() && !seen.error().advice.isEmpty(),
             qPrintable(seen.error().message()));
}

void TestNetCapture::namesPointBackOnly()
{
    const QByteArray head = QByteArray::fromHex("000081800001000000000000");
    const QByteArray end = QByteArray::fromHex("00010001");
    QCOMPARE(parseDns(head + QByteArray("\1a\1b\0", 5) + end)->questions, QStringList{u"a.b"_s});
    QVERIFY(!parseDns(head + QByteArray("\xc0\x0c", 2) + end));    // to itself
    QVERIFY(!parseDns(head + QByteArray("\1a\xc0\x0c", 4) + end)); // a loop
    QVERIFY(!parseDns(head + QByteArray("\xc0\xff", 2) + end));    // forward
    QVERIFY(!parseDns(head
                      + QByteArray("\x80"
                                   "a\0",
                                   3)
                      + end)); // reserved
    QVERIFY(!parseDns(head
                      + QByteArray("\x3f"
                                   "a",
                                   2))); // cut
    QByteArray name;
    for (int n = 0; n < 5; ++n)
        name += "\x3f" + QByteArray(63, 'x');
    QVERIFY(!parseDns(head + name + '\0' + end)); // longer than 255
    QVERIFY(!parseDns("short"));
    // A name cannot write a line of the report.
    QCOMPARE(parseDns(head + QByteArray("\3a\nb\0", 5) + end)->questions,
             QStringList{u"a\uFFFDb"_s});
}

void TestNetCapture::helloOverSeveralSegments()
{
    QByteArray hello;
    (void)readCapture(bytesOf(devicePcap), u"c"_s, [&](const Packet &packet) {
        if (parseClientHello(packet.payload).state == ClientHello::State::Whole)
            hello = packet.payload.toByteArray();
        return hello.isEmpty();
    });
    QVERIFY(!hello.isEmpty());
    const QString name = parseClientHello(hello).serverName;
    for (qsizetype size = 6; size < hello.size(); ++size)
        QCOMPARE(parseClientHello(hello.first(size)).state, ClientHello::State::Incomplete);
    QCOMPARE(parseClientHello(hello + "more").serverName, name);
    // The same message in three records.
    QByteArray records;
    const QByteArray message = hello.sliced(5);
    for (const auto &[at, size] :
         {std::pair<qsizetype, qsizetype>{0, 3}, {3, 100}, {103, message.size() - 103}}) {
        records += QByteArray("\x16\x03\x01", 3) + char(size >> 8) + char(size & 255)
                   + message.sliced(at, size);
    }
    QCOMPARE(parseClientHello(records).serverName, name);
    QCOMPARE(parseClientHello("GET / HTTP/1.1").state, ClientHello::State::None);
}

void TestNetCapture::patternsOfRetries_data()
{
    QTest::addColumn<QList<double>>("gaps");
    QTest::addColumn<bool>("backsOff");
    QTest::addColumn<bool>("jitters");
    QTest::newRow("steady") << QList<double>{5, 5.01, 4.99, 5, 5.02} << false << false;
    QTest::newRow("steady with jitter") << QList<double>{5, 6.5, 4.1, 5.9, 5} << false << true;
    QTest::newRow("doubling") << QList<double>{1, 2.01, 4, 8.02, 16} << true << false;
    QTest::newRow("doubling to a limit")
        << QList<double>{1, 2, 4, 8, 10, 10, 10.01} << true << false;
    QTest::newRow("doubling, its limit reached last") << QList<double>{1, 2, 4, 5} << true << false;
    QTest::newRow("doubling with jitter")
        << QList<double>{1.1, 1.8, 4.6, 7.4, 17.9} << true << true;
    QTest::newRow("doubling with jitter to a limit")
        << QList<double>{0.9, 2.3, 4.1, 9.2, 10.7, 8.9, 11.1} << true << true;
    QTest::newRow("faster and faster") << QList<double>{8, 4, 2, 1} << false << true;
    QTest::newRow("at once") << QList<double>{0, 0, 0, 0} << false << false;
}

void TestNetCapture::patternsOfRetries()
{
    QFETCH(QList<double>, gaps);
    QFETCH(bool, backsOff);
    QFETCH(bool, jitters);
    QList<double> times{1'800'000'000};
    for (const double gap : gaps)
        times.append(times.constLast() + gap);
    const RetryPattern pattern = patternOf(times);
    QVERIFY(pattern.isKnown);
    QCOMPARE(pattern.backsOff, backsOff);
    QCOMPARE(pattern.jitters, jitters);
    QVERIFY(!patternOf(times.first(3)).isKnown);
    QVERIFY(!patternOf({}).isKnown);
}

void TestNetCapture::declaredDestinations()
{
    const auto declared = DeclaredDestinations::parse(
        u"Example.COM:443, *.cloud.example\n192.0.2.0/24:8883; 2001:db8::/32 [2001:db9::1]:53"_s);
    QVERIFY_OK(declared);
    const NetAddress far = *NetAddress::parse(u"203.0.113.9"_s);
    const auto has = [&](const QString &name, const QString &address, int port) {
        return declared->contains({name}, *NetAddress::parse(address), port);
    };
    QVERIFY(declared->contains({u"example.com"_s}, far, 443));
    QVERIFY(!declared->contains({u"example.com"_s}, far, 80));
    QVERIFY(!declared->contains({u"sub.example.com"_s}, far, 443));
    QVERIFY(!declared->contains({u"badexample.com"_s}, far, 443));
    QVERIFY(declared->contains({u"a.b.cloud.example"_s}, far, 1));
    QVERIFY(!declared->contains({u"cloud.example"_s}, far, 1));
    QVERIFY(!declared->contains({u"evilcloud.example"_s}, far, 1));
    QVERIFY(!declared->contains({QString()}, far, 443));
    QVERIFY(has({}, u"192.0.2.200"_s, 8883));
    QVERIFY(!has({}, u"192.0.3.1"_s, 8883));
    QVERIFY(has({}, u"2001:db8:7::1"_s, 9));
    QVERIFY(has({}, u"2001:db9::1"_s, 53));
    QVERIFY(!has({}, u"2001:db9::2"_s, 53));
    for (const QString &wrong : {u"a b:c"_s, u"https://x"_s, u"192.0.2.0/33"_s, u"*"_s,
                                 u"x:70000"_s, u"name/24"_s, u"1.2.3"_s, u"a..b"_s, u"*.*.x"_s})
        QVERIFY2(!DeclaredDestinations::parse(wrong), qPrintable(wrong));
    QVERIFY(DeclaredDestinations::parse({})->isEmpty());
}

void TestNetCapture::declaredPorts()
{
    const auto declared =
        DeclaredPorts::parse(u"22/ssh, 443;5353/udp mDNS\n8000-8002/tcp web, 161/UDP"_s);
    QVERIFY_OK(declared);
    for (const int port : {22, 443, 8000, 8001, 8002})
        QVERIFY(declared->contains(u"tcp"_s, port));
    QVERIFY(declared->contains(u"udp"_s, 5353) && !declared->contains(u"tcp"_s, 5353));
    QVERIFY(declared->contains(u"udp"_s, 161) && !declared->contains(u"udp"_s, 22));
    for (const QString &wrong : {u"0"_s, u"65536"_s, u"90-80"_s, u"ssh"_s, u"-1"_s, u"1-2-3"_s})
        QVERIFY2(!DeclaredPorts::parse(wrong), qPrintable(wrong));
    QCOMPARE(PortList::parse(u"90, 22, 80-88,89"_s)->text(), u"22,80-90"_s);
    QCOMPARE(PortList::parse({})->size(), 65535);
    QVERIFY(!PortList::parse(u"1,,2"_s));
    QVERIFY(!PortList::parse(u"-p-"_s));
}

void TestNetCapture::weakCiphersByBothNames_data()
{
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<bool>("weak");
    for (const char *weak :
         {"NULL-SHA256", "TLS_RSA_WITH_NULL_SHA", "ADH-AES128-SHA", "AECDH-AES256-SHA",
          "TLS_DH_anon_WITH_AES_128_CBC_SHA", "RC4-MD5", "TLS_ECDHE_RSA_WITH_RC4_128_SHA",
          "DES-CBC3-SHA", "DES-CBC-SHA", "TLS_RSA_WITH_3DES_EDE_CBC_SHA", "EXP-RC2-CBC-MD5",
          "TLS_RSA_EXPORT_WITH_RC4_40_MD5", "IDEA-CBC-SHA"})
        QTest::newRow(weak) << QString::fromLatin1(weak) << true;
    for (const char *fine : {"ECDHE-RSA-AES128-GCM-SHA256", "TLS_AES_128_GCM_SHA256",
                             "TLS_CHACHA20_POLY1305_SHA256", "AES128-SHA", "CAMELLIA256-SHA",
                             "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384", "DHE-RSA-AES256-CCM8"})
        QTest::newRow(fine) << QString::fromLatin1(fine) << false;
}

void TestNetCapture::weakCiphersByBothNames()
{
    QFETCH(QString, cipher);
    QFETCH(bool, weak);
    QCOMPARE(!weaknessOf(cipher, 0).isEmpty(), weak);
}

void TestNetCapture::answersOfHttp()
{
    const auto answer =
        parseHttp("HTTP/1.1 301 Moved\r\nSERVER: a/1\r\nLocation:  /x \r\n\r\nbody");
    QVERIFY(answer);
    QCOMPARE(answer->status, 301);
    QCOMPARE(answer->header(u"server"_s), u"a/1"_s);
    QCOMPARE(answer->header(u"Location"_s), u"/x"_s);
    QCOMPARE(answer->header(u"None"_s), QString());
    QCOMPARE(answer->body, u"body"_s);
    QVERIFY(!parseHttp("SSH-2.0-x"));
    QVERIFY(!parseHttp("HTTP/1.1"));
    QVERIFY(!parseHttp({}));
    QCOMPARE(parseHttp("HTTP/1.0 200")->status, 200);
}

QTEST_GUILESS_MAIN(TestNetCapture)
#include "tst_netcapture.moc"
