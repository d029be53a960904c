#include "assessment/toolformats/nmapxml.h"
#include "assessment/toolformats/sslscanxml.h"
#include "assessment/toolformats/testssljson.h"
#include "assessment/toolformats/toolxml.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(u"" SOURCE_ROOT "/tests/data/toolformats/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A run of nmap around \a inside.
QByteArray nmapWith(const QByteArray &inside)
{
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE nmaprun>\n<nmaprun scanner=\"nmap\" version=\"7.9\">"
           + inside + "</nmaprun>";
}

QByteArray hostWith(const QByteArray &ports)
{
    return nmapWith("<host><address addr=\"192.0.2.1\"/><ports>" + ports + "</ports></host>");
}

const TestsslFinding *find(const TestsslReport &report, const QString &id)
{
    const auto found = std::find_if(report.findings.begin(), report.findings.end(),
                                    [&](const TestsslFinding &each) { return each.id == id; });
    return found == report.findings.end() ? nullptr : &*found;
}

} // namespace

/// What other people's tools wrote, and what nobody should have written.
class TestToolFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portsOfNmap();
    void scriptsOfNmap();
    void anUnfinishedScanSaysSo();
    void sslscanTellsWeakFromGood();
    void sslscanSaysWhatItCouldNotReach();
    void bothFormsOfTestssl();
    void testsslSaysWhatItCouldNotReach();
    void everyTruncationIsRefused();
    void hostileXmlIsRefused_data();
    void hostileXmlIsRefused();
    void wrongNmapIsRefusedWithItsLine_data();
    void wrongNmapIsRefusedWithItsLine();
    void wrongTestsslIsRefusedWithItsPlace_data();
    void wrongTestsslIsRefusedWithItsPlace();
    void otherToolsAreRefused();
    void whatADeviceSaysCannotDisguiseItself();
    void sizesAreBounded();
};

void TestToolFormats::portsOfNmap()
{
    const auto run = parseNmapXml(sample(u"nmap-ports.xml"_s), u"n.xml"_s);
    QVERIFY_OK(run);
    QCOMPARE(run->version, u"7.93"_s);
    QVERIFY(run->arguments.startsWith(u"nmap -n -Pn -sT -p24433,24434,1-1000"));
    QCOMPARE(run->started, QDateTime(QDate(2026, 11, 28), QTime(19, 38, 15), Qt::UTC));
    QVERIFY(run->finished);
    QCOMPARE(run->seconds, 0.17);
    QCOMPARE(run->scans.size(), 1);
    QCOMPARE(run->scans[0].type, u"connect"_s);
    QCOMPARE(run->scans[0].ports, 1002);
    QCOMPARE(run->hosts.size(), 1);
    const NmapHost &host = run->hosts[0];
    QCOMPARE(host.addresses, QStringList{u"127.0.0.1"_s});
    QCOMPARE(host.reason, u"user-set"_s);
    QCOMPARE(host.count(u"open"_s), 2);
    QCOMPARE(host.count(u"closed"_s), 1000);
    QCOMPARE(host.ports[1].number, 24434);
    QVERIFY(host.ports[1].isOpen());
}

void TestToolFormats::scriptsOfNmap()
{
    const auto run = parseNmapXml(sample(u"nmap-tls.xml"_s), u"n.xml"_s);
    QVERIFY_OK(run);
    const NmapPort &weak = run->hosts.at(0).ports.at(0);
    const NmapScript *certificate = weak.script(u"ssl-cert"_s);
    QVERIFY(certificate);
    QCOMPARE(certificate->values.textOf(u"sig_algo"_s), u"sha1WithRSAEncryption"_s);
    QVERIFY(certificate->values.find(u"pubkey"_s));
    QCOMPARE(certificate->values.find(u"pubkey"_s)->textOf(u"bits"_s), u"1024"_s);
    const NmapScript *ciphers = weak.script(u"ssl-enum-ciphers"_s);
    QVERIFY(ciphers);
    const NmapValue *old = ciphers->values.find(u"TLSv1.0"_s);
    QVERIFY(old);
    QCOMPARE(old->find(u"ciphers"_s)->table.at(0).textOf(u"name"_s),
             u"TLS_DHE_RSA_WITH_AES_128_CBC_SHA"_s);
    const NmapScript *good = run->hosts.at(0).ports.at(1).script(u"ssl-enum-ciphers"_s);
    QVERIFY(good);
    QVERIFY(!good->values.find(u"TLSv1.0"_s));
    QVERIFY(good->values.find(u"TLSv1.2"_s));
}

void TestToolFormats::anUnfinishedScanSaysSo()
{
    const auto none = parseNmapXml(nmapWith({}), u"n.xml"_s);
    QVERIFY_OK(none);
    QVERIFY(!none->finished);
    const auto failed =
        parseNmapXml(nmapWith("<runstats><finished exit=\"error\" errormsg=\"no route\"/>"
                              "</runstats>"),
                     u"n.xml"_s);
    QVERIFY_OK(failed);
    QVERIFY(!failed->finished);
    QCOMPARE(failed->problem, u"no route"_s);
}

void TestToolFormats::sslscanTellsWeakFromGood()
{
    const auto accepted = [](const SslscanServer &server) {
        QStringList versions;
        for (const SslscanProtocol &protocol : server.protocols) {
            if (protocol.accepted)
                versions.append(protocol.version);
        }
        return versions;
    };
    const auto weak = parseSslscanXml(sample(u"sslscan-weak.xml"_s), u"s.xml"_s);
    QVERIFY_OK(weak);
    QCOMPARE(weak->version, u"2.0.7"_s);
    QCOMPARE(weak->servers.size(), 1);
    const SslscanServer &server = weak->servers[0];
    QCOMPARE(server.port, 24433);
    QCOMPARE(server.protocols.size(), 6);
    QCOMPARE(accepted(server),
             (QStringList{u"TLSv1.0"_s, u"TLSv1.1"_s, u"TLSv1.2"_s, u"TLSv1.3"_s}));
    QVERIFY(std::any_of(server.ciphers.begin(), server.ciphers.end(), [](const auto &cipher) {
        return cipher.name == u"ADH-AES128-SHA" && cipher.strength == u"anonymous"
               && cipher.version == u"TLSv1.0" && cipher.bits == 128;
    }));
    QCOMPARE(server.certificates.size(), 1);
    const SslscanCertificate &certificate = server.certificates[0];
    QCOMPARE(certificate.signatureAlgorithm, u"sha1WithRSAEncryption"_s);
    QCOMPARE(certificate.keyType, u"RSA"_s);
    QCOMPARE(certificate.keyBits, 1024);
    QCOMPARE(certificate.subject, u"weak.test"_s);
    QVERIFY(certificate.selfSigned && !certificate.expired);
    // The day has one digit there, and a space more before it.
    QCOMPARE(certificate.notAfter, QDateTime(QDate(2026, 12, 1), QTime(19, 37, 59), Qt::UTC));

    const auto good = parseSslscanXml(sample(u"sslscan-good.xml"_s), u"s.xml"_s);
    QVERIFY_OK(good);
    QCOMPARE(accepted(good->servers.at(0)), (QStringList{u"TLSv1.2"_s, u"TLSv1.3"_s}));
    QVERIFY(good->servers[0].heartbleed.isEmpty());
}

void TestToolFormats::sslscanSaysWhatItCouldNotReach()
{
    const auto closed = parseSslscanXml(sample(u"sslscan-closed.xml"_s), u"s.xml"_s);
    QVERIFY_OK(closed);
    QVERIFY(closed->servers.isEmpty());
    QVERIFY(closed->problem.contains(u"port 24435"));
}

void TestToolFormats::bothFormsOfTestssl()
{
    for (const QString &name : {u"testssl-pretty.json"_s, u"testssl-flat.json"_s}) {
        const auto report = parseTestsslJson(sample(name), name);
        QVERIFY_OK(report);
        QVERIFY(report->finished);
        const TestsslFinding *old = find(*report, u"TLS1_1"_s);
        QVERIFY(old);
        QCOMPARE(old->ip, u"127.0.0.1"_s);
        QCOMPARE(old->host, u"127.0.0.1"_s);
        QCOMPARE(old->port, 24433);
        QCOMPARE(old->severity, TestsslSeverity::Low);
        QCOMPARE(old->finding, u"offered (deprecated)"_s);
        const TestsslFinding *tester = find(*report, u"engine_problem"_s);
        QVERIFY(tester);
        QCOMPARE(tester->severity, TestsslSeverity::Warning);
        QVERIFY(tester->host.isEmpty() && tester->ip.isEmpty());
    }
    const auto pretty = parseTestsslJson(sample(u"testssl-pretty.json"_s), u"t.json"_s);
    QCOMPARE(pretty->version, u"3.0.8"_s);
    QCOMPARE(find(*pretty, u"cert_keySize"_s)->severity, TestsslSeverity::Medium);
}

void TestToolFormats::testsslSaysWhatItCouldNotReach()
{
    const auto closed = parseTestsslJson(sample(u"testssl-closed.json"_s), u"t.json"_s);
    QVERIFY_OK(closed);
    QVERIFY(!closed->finished);
    QCOMPARE(find(*closed, u"scanProblem"_s)->severity, TestsslSeverity::Fatal);
    const auto cutShort = parseTestsslJson(
        R"([{"id":"TLS1","ip":"a/b","port":"443","severity":"OK","finding":"no"}])", u"t.json"_s);
    QVERIFY_OK(cutShort);
    QVERIFY(!cutShort->finished);
    QVERIFY(!parseTestsslJson("[]", u"t.json"_s)->finished);
}

void TestToolFormats::everyTruncationIsRefused()
{
    const auto cut = [](const QByteArray &whole, const auto &parse) {
        const qsizetype end = whole.trimmed().size();
        for (qsizetype size = 0; size<end; size += size + 500> end ? 1 : 97) {
            if (parse(whole.first(size)))
                return size;
        }
        return qsizetype{-1};
    };
    QCOMPARE(cut(sample(u"nmap-ports.xml"_s),
                 [](const QByteArray &part) { return bool(parseNmapXml(part, u"x"_s)); }),
             -1);
    QCOMPARE(cut(sample(u"sslscan-good.xml"_s),
                 [](const QByteArray &part) { return bool(parseSslscanXml(part, u"x"_s)); }),
             -1);
    QCOMPARE(cut(sample(u"testssl-flat.json"_s),
                 [](const QByteArray &part) { return bool(parseTestsslJson(part, u"x"_s)); }),
             -1);
}

void TestToolFormats::hostileXmlIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QByteArray laughs = "<!DOCTYPE nmaprun [<!ENTITY a0 \"ha\">";
    for (char n = '1'; n <= '9'; ++n)
        laughs += QByteArray("<!ENTITY a+ \"&a-;&a-;&a-;&a-;&a-;&a-;&a-;&a-;&a-;&a-;\">")
                      .replace('+', n)
                      .replace('-', char(n - 1));
    const QByteArray root = "<nmaprun scanner=\"nmap\">";
    const QString type = u"document type"_s;
    QTest::newRow("billion laughs") << laughs + "]>" + root + "&a9;</nmaprun>" << type;
    QTest::newRow("local file") << "<!DOCTYPE nmaprun [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                       + root + "&e;</nmaprun>"
                                << type;
    QTest::newRow("external subset")
        << "<!DOCTYPE nmaprun SYSTEM \"http://192.0.2.1/x.dtd\">" + root + "</nmaprun>" << type;
    QTest::newRow("other document type") << "<!DOCTYPE html>" + root + "</nmaprun>" << type;
    QTest::newRow("parameter entity")
        << "<!DOCTYPE nmaprun [<!ENTITY % p SYSTEM \"http://192.0.2.1/\"> %p;]>" + root
               + "</nmaprun>"
        << type;
    QTest::newRow("entity without a type") << root + "&secret;</nmaprun>" << u"secret"_s;
    QTest::newRow("not UTF-8 by its words")
        << "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + root + "</nmaprun>" << u"UTF-8"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0n\0", 6) << u"UTF-8"_s;
    QTest::newRow("broken UTF-8") << root + "\xC3\x28</nmaprun>" << u"well-formed"_s;
    QTest::newRow("deep") << root + QByteArray("<a>").repeated(100) << u"deeper"_s;
    QTest::newRow("two documents") << root + "</nmaprun>" + root + "</nmaprun>" << u"well-formed"_s;
    QTest::newRow("nothing") << QByteArray() << u"too early"_s;
    QTest::newRow("no XML") << QByteArray("Starting Nmap 7.93") << u"well-formed"_s;
}

void TestToolFormats::hostileXmlIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto run = parseNmapXml(bytes, u"n.xml"_s);
    QVERIFY(!run);
    QVERIFY2(run.error().why.contains(reason), qPrintable(run.error().message()));
    QVERIFY(run.error().where.startsWith(u"n.xml, line "));
}

void TestToolFormats::wrongNmapIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray state = "<state state=\"open\"/></port>";
    QTest::newRow("no number") << hostWith("<port protocol=\"tcp\">" + state) << u"portid"_s;
    QTest::newRow("number too large")
        << hostWith("<port protocol=\"tcp\" portid=\"65536\">" + state) << u"portid"_s;
    QTest::newRow("no whole number")
        << hostWith("<port protocol=\"tcp\" portid=\"8e1\">" + state) << u"portid"_s;
    QTest::newRow("unknown protocol")
        << hostWith("<port protocol=\"tpc\" portid=\"80\">" + state) << u"tpc"_s;
    QTest::newRow("unknown state")
        << hostWith("<port protocol=\"tcp\" portid=\"80\"><state state=\"ajar\"/></port>")
        << u"ajar"_s;
    QTest::newRow("no state") << hostWith("<port protocol=\"tcp\" portid=\"80\"/>") << u"80"_s;
    QTest::newRow("twice") << hostWith(
        QByteArray("<port protocol=\"tcp\" portid=\"80\">" + state).repeated(2))
                           << u"twice"_s;
    QTest::newRow("host without address") << nmapWith("<host/>") << u"address"_s;
    QTest::newRow("ports only counted, without how many")
        << hostWith("<extraports state=\"closed\"/>") << u"count"_s;
}

void TestToolFormats::wrongNmapIsRefusedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto run = parseNmapXml(bytes, u"n.xml"_s);
    QVERIFY(!run);
    QCOMPARE(run.error().where, u"n.xml, line 3"_s);
    QVERIFY2(run.error().why.contains(reason), qPrintable(run.error().message()));
}

void TestToolFormats::wrongTestsslIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("no report") << QByteArray("{}") << u"t.json/scanResult"_s;
    QTest::newRow("a text") << QByteArray("\"TLS\"") << u"t.json"_s;
    QTest::newRow("no id") << QByteArray(R"([{"severity":"OK","finding":"x"}])") << u"t.json/0"_s;
    QTest::newRow("unknown severity")
        << QByteArray(R"([{"id":"a","severity":"FINE","finding":"x"}])") << u"t.json/0/severity"_s;
    QTest::newRow("nothing found")
        << QByteArray(R"([{"id":"a","severity":"OK"}])") << u"t.json/0"_s;
    QTest::newRow("finding is a number")
        << QByteArray(R"([{"id":"a","severity":"OK","finding":1}])") << u"t.json/0/finding"_s;
    QTest::newRow("port") << QByteArray(
        R"([{"id":"a","severity":"OK","finding":"x","port":"https"}])")
                          << u"t.json/0/port"_s;
    QTest::newRow("server without a name")
        << QByteArray(R"({"scanResult":[{"port":"1"}]})") << u"t.json/scanResult/0"_s;
    QTest::newRow("inside a group")
        << QByteArray(R"({"scanResult":[{"ip":"::1","port":"1","protocols":[7]}]})")
        << u"t.json/scanResult/0/protocols/0"_s;
    QTest::newRow("long") << R"([{"id":"a","severity":"OK","finding":")" + QByteArray(20'001, 'x')
                                 + "\"}]"
                          << u"t.json/0/finding"_s;
}

void TestToolFormats::wrongTestsslIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto report = parseTestsslJson(bytes, u"t.json"_s);
    QVERIFY(!report);
    QCOMPARE(report.error().where, where);
    QVERIFY(!report.error().why.isEmpty());
}

void TestToolFormats::otherToolsAreRefused()
{
    QVERIFY(!parseNmapXml(sample(u"sslscan-good.xml"_s), u"x"_s));
    QVERIFY(!parseSslscanXml(sample(u"nmap-ports.xml"_s), u"x"_s));
    QVERIFY(!parseNmapXml("<nmaprun scanner=\"masscan\"/>", u"x"_s));
    QVERIFY(!parseSslscanXml("<document title=\"Letter\"/>", u"x"_s));
    QVERIFY(!parseTestsslJson(R"({"runs":[]})", u"x"_s));
}

void TestToolFormats::whatADeviceSaysCannotDisguiseItself()
{
    const auto run =
        parseNmapXml(hostWith("<port protocol=\"tcp\" portid=\"80\"><state state=\"open\"/>"
                              "<service name=\"http\" product=\"a\xE2\x80\xAE"
                              "b&#x9b;31m\"/></port>"),
                     u"n.xml"_s);
    QVERIFY_OK(run);
    QCOMPARE(run->hosts[0].ports[0].product, u"a\uFFFDb\uFFFD31m"_s);
}

void TestToolFormats::sizesAreBounded()
{
    QElapsedTimer timer;
    timer.start();
    QByteArray crowded = "<nmaprun scanner=\"nmap\"";
    for (int n = 0; crowded.size() < 8'000'000; ++n)
        crowded += " a" + QByteArray::number(n) + "='>'";
    QVERIFY(!parseNmapXml(crowded + "/>", u"n.xml"_s));
    QVERIFY(!parseNmapXml(nmapWith(QByteArray("<a/>").repeated(1'000'001)), u"n.xml"_s));
    QVERIFY(!parseNmapXml(QByteArray(ToolXml::mostBytes + 1, ' '), u"n.xml"_s));
    QVERIFY(!parseNmapXml(nmapWith(QByteArray("<host><address addr=\"1\"/></host>").repeated(4097)),
                          u"n.xml"_s));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestToolFormats)
#include "tst_toolformats.moc"
