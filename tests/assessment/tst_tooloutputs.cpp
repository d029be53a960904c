#include "assessment/toolformats/toolreport.h"

#include "assessment/toolformats/tooljson.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/tests/data/tooloutputs/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(name));
    return file.readAll();
}

QList<harness::Fact> factsOf(const ToolReport &report, const QString &kind)
{
    QList<harness::Fact> found;
    for (const harness::Fact &fact : report.facts) {
        if (fact.kind == kind)
            found.append(fact);
    }
    return found;
}

} // namespace

/// The outputs of other people's tools: real ones (nmap 7.93, testssl.sh 3.0.8, ssh-audit 2.5,
/// sslscan 2.0.7, ESLint, pytest, npm) are read for what they say, broken ones are refused with
/// the place.
class TestToolOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEachFileByItsContent_data();
    void knowsEachFileByItsContent();
    void readsPortsOfNmap();
    void nmapOfNobodyIsNotWhole();
    void readsWhatTestsslFound();
    void readsAlgorithmsOfSshAudit();
    void readsSarifWithItsRules();
    void sarifOfARunThatFailedIsNotWhole();
    void readsTestsOfJUnit();
    void junitWithFewerTestsThanItSaysIsNotWhole();
    void readsComponentsAndVulnerabilities();
    void cleansWhatADeviceMayHaveChosen();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void anyCutIsRefusedOrNotWhole_data();
    void anyCutIsRefusedOrNotWhole();
    void boundsWhatIsRead();
};

void TestToolOutputs::knowsEachFileByItsContent_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("summary");
    QTest::newRow("nmap-services.xml")
        << u"nmap"_s << u"nmap 7.93, 127.0.0.1, 4 open port(s): 2222 ssh, 2223 ssh"_s;
    QTest::newRow("nmap-all-ports.xml") << u"nmap"_s << u"nmap 7.93, 127.0.0.1, 8 open port(s): "_s;
    QTest::newRow("testssl-flat-sound.json")
        << u"testssl"_s
        << u"testssl.sh, 127.0.0.1:4433, 19 finding(s), none of medium severity or worse"_s;
    QTest::newRow("testssl-pretty-weak.json")
        << u"testssl"_s << u"testssl.sh 3.0.8, 127.0.0.1:4434, "_s;
    QTest::newRow("sslscan-sound.xml")
        << u"sslscan"_s << u"sslscan 2.0.7, 127.0.0.1:4433, TLSv1.2, "_s;
    QTest::newRow("ssh-audit-weak.json")
        << u"ssh-audit"_s << u"ssh-audit, 127.0.0.1, SSH-2.0-OpenSSH_9.2p1"_s;
    QTest::newRow("eslint.sarif") << u"sarif"_s
                                  << u"ESLint 9.39.5, 2 result(s), 1 error(s), 1 warning(s)"_s;
    QTest::newRow("pytest-junit.xml")
        << u"junit"_s << u"JUnit pytest, 5 test(s), 2 passed, 1 failed, 1 broken, 1 skipped"_s;
    QTest::newRow("cyclonedx-npm.json")
        << u"cyclonedx"_s
        << u"CycloneDX 1.5 of js 1.0.0, 1 component(s), no vulnerabilities listed"_s;
    QTest::newRow("spdx-npm.json")
        << u"spdx"_s
        << u"SPDX 2.3 of demo-device@1.0.0, 1 component(s), no vulnerabilities listed"_s;
}

void TestToolOutputs::knowsEachFileByItsContent()
{
    QFETCH(QString, kind);
    QFETCH(QString, summary);
    // Under a name that says something else.
    const auto report =
        readToolOutput(sample(QString::fromLatin1(QTest::currentDataTag())), u"notes.txt"_s);
    QVERIFY_OK(report);
    QCOMPARE(idOf(report->kind), kind);
    QVERIFY2(report->summary.startsWith(summary), qPrintable(report->summary));
    QVERIFY2(report->whole, qPrintable(report->missing));
    QVERIFY(report->aboutOne);
}

void TestToolOutputs::readsPortsOfNmap()
{
    const auto report = readNmap(sample(u"nmap-services.xml"_s), u"scan"_s);
    QVERIFY_OK(report);
    const auto ports = factsOf(*report, u"port"_s);
    QCOMPARE(ports.size(), 5);
    QCOMPARE(ports[0].value(u"port"_s), u"2222"_s);
    QCOMPARE(ports[0].value(u"service"_s), u"ssh"_s);
    QCOMPARE(ports[0].value(u"recognised"_s), u"yes"_s);
    QVERIFY(ports[0].value(u"product"_s).startsWith(u"OpenSSH 9.2p1"));
    QCOMPARE(factsOf(*report, u"scan"_s)[0].value(u"coverage"_s), u"part"_s);
    const auto all = readNmap(sample(u"nmap-all-ports.xml"_s), u"scan"_s);
    QVERIFY_OK(all);
    QCOMPARE(factsOf(*all, u"scan"_s)[0].value(u"coverage"_s), u"all"_s);
    QCOMPARE(factsOf(*all, u"host"_s)[0].value(u"state"_s), u"up"_s);
}

void TestToolOutputs::nmapOfNobodyIsNotWhole()
{
    const auto report = readNmap(sample(u"nmap-nobody.xml"_s), u"scan"_s);
    QVERIFY_OK(report);
    QVERIFY(!report->whole);
    QVERIFY(!report->missing.isEmpty());
}

void TestToolOutputs::readsWhatTestsslFound()
{
    for (const QString &name : {u"testssl-flat-weak.json"_s, u"testssl-pretty-weak.json"_s}) {
        const auto report = readTestssl(sample(name), name);
        QVERIFY_OK(report);
        QVERIFY(report->whole);
        bool seen = false;
        for (const auto &fact : report->facts) {
            if (fact.value(u"id"_s) == u"TLS1") {
                seen = true;
                QCOMPARE(fact.value(u"finding"_s), u"offered (deprecated)"_s);
                QCOMPARE(fact.value(u"port"_s), u"4434"_s);
            }
        }
        QVERIFY(seen);
    }
}

void TestToolOutputs::readsAlgorithmsOfSshAudit()
{
    const auto old = readSshAudit(sample(u"ssh-audit-weak.json"_s), u"a"_s);
    QVERIFY_OK(old);
    QCOMPARE(old->facts[0].value(u"name"_s), u"diffie-hellman-group1-sha1"_s);
    QCOMPARE(old->facts[0].value(u"level"_s), u"unrated"_s);
    const auto rated = readSshAudit(sample(u"ssh-audit-rated.json"_s), u"a"_s);
    QVERIFY_OK(rated);
    QVERIFY(rated->summary.endsWith(u"5 algorithm(s), 1 of them marked as failed"));
    QStringList levels;
    for (const auto &fact : rated->facts)
        levels.append(fact.value(u"name"_s) + u' ' + fact.value(u"level"_s));
    QVERIFY(levels.contains(u"3des-cbc fail"_s));
    QVERIFY(levels.contains(u"hmac-sha1 warn"_s));
    QVERIFY(levels.contains(u"aes128-ctr info"_s));
}

void TestToolOutputs::readsSarifWithItsRules()
{
    const auto report = readSarif(sample(u"sarif-credentials.sarif"_s), u"a"_s);
    QVERIFY_OK(report);
    const auto results = factsOf(*report, u"result"_s);
    QCOMPARE(results.size(), 5);
    QCOMPARE(results[0].value(u"level"_s), u"error"_s); // from the rule
    QCOMPARE(results[0].value(u"cwe"_s), u"798 259"_s);
    QCOMPARE(results[0].value(u"place"_s), u"login.c:12"_s);
    QCOMPARE(results[0].value(u"message"_s), u"This password is in the code."_s);
    QCOMPARE(results[1].value(u"cwe"_s), u"89"_s);
    QCOMPARE(results[1].value(u"suppressed"_s), u"yes"_s);
    QCOMPARE(results[2].value(u"rule"_s), u"cpp/unused"_s);
    QCOMPARE(results[2].value(u"level"_s), u"note"_s);
    QCOMPARE(report->summary, u"CodeQL 2.15.3, 5 result(s), 3 error(s)"_s);
}

void TestToolOutputs::sarifOfARunThatFailedIsNotWhole()
{
    QByteArray text = sample(u"sarif-credentials.sarif"_s);
    text.replace("\"executionSuccessful\": true", "\"executionSuccessful\": false");
    const auto failed = readSarif(text, u"a"_s);
    QVERIFY_OK(failed);
    QVERIFY(!failed->whole);
    const auto without =
        readSarif(R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}}}]})", u"a"_s);
    QVERIFY_OK(without);
    QVERIFY(!without->whole);
    const auto none = readSarif(R"({"version":"2.1.0","runs":[]})", u"a"_s);
    QVERIFY_OK(none);
    QVERIFY(!none->whole);
}

void TestToolOutputs::readsTestsOfJUnit()
{
    const auto report = readJUnit(sample(u"pytest-junit.xml"_s), u"a"_s);
    QVERIFY_OK(report);
    QStringList states;
    for (const auto &fact : report->facts)
        states.append(fact.value(u"state"_s));
    QCOMPARE(states,
             (QStringList{u"passed"_s, u"failed"_s, u"error"_s, u"skipped"_s, u"passed"_s}));
    QCOMPARE(report->facts[1].value(u"message"_s),
             u"AssertionError: telnet is open assert 23 not in [22, 23]"_s);
    QVERIFY(report->facts[0].value(u"names"_s).contains(u"test_CoP_5_1_rejects_plain_http"));

    const auto flaky = readJUnit("<testsuite name='s' tests='2'><testcase name='a'><flakyFailure "
                                 "message='once'/></testcase><testcase name='b' status='notrun'/>"
                                 "</testsuite>",
                                 u"a"_s);
    QVERIFY_OK(flaky);
    QCOMPARE(flaky->facts[0].value(u"state"_s), u"error"_s);
    QCOMPARE(flaky->facts[1].value(u"state"_s), u"skipped"_s);
}

void TestToolOutputs::junitWithFewerTestsThanItSaysIsNotWhole()
{
    const auto report =
        readJUnit("<testsuites><testsuite name='s' tests='3'><testcase name='a'/></testsuite>"
                  "</testsuites>",
                  u"a"_s);
    QVERIFY_OK(report);
    QVERIFY(!report->whole);
    QVERIFY(report->missing.contains(u"3 tests, and 1"));
    const auto empty = readJUnit("<testsuites/>", u"a"_s);
    QVERIFY_OK(empty);
    QVERIFY(!empty->whole);
}

void TestToolOutputs::readsComponentsAndVulnerabilities()
{
    const auto report = readCycloneDx(sample(u"cyclonedx-vulnerable.json"_s), u"a"_s);
    QVERIFY_OK(report);
    QCOMPARE(report->summary,
             u"CycloneDX 1.6 of hl-200 2.1.0, 3 component(s), 2 known vulnerability(s)"_s);
    const auto known = factsOf(*report, u"vulnerability"_s);
    QCOMPARE(known[0].value(u"severity"_s), u"high"_s);
    QCOMPARE(known[0].value(u"state"_s), u"exploitable"_s);
    QCOMPARE(known[0].value(u"of"_s), u"busybox 1.30.0"_s);
    QCOMPARE(known[1].value(u"state"_s), u"not_affected"_s);
    QCOMPARE(factsOf(*report, u"component"_s)[0].value(u"licence"_s), u"GPL-2.0-only"_s);

    const auto spdx = readSpdx(sample(u"spdx-npm.json"_s), u"a"_s);
    QVERIFY_OK(spdx);
    QCOMPARE(factsOf(*spdx, u"component"_s).size(), 1); // the product itself is none
    QCOMPARE(factsOf(*spdx, u"component"_s)[0].value(u"purl"_s), u"pkg:npm/ms@2.1.3"_s);
}

void TestToolOutputs::cleansWhatADeviceMayHaveChosen()
{
    const auto report = readSshAudit(
        QByteArray(R"({"banner":{"raw":"SSH-2.0-\u001b[2J\u202eevil\nline"},"kex":["a"],)"
                   R"("key":["b"],"enc":["c"],"mac":[]})"),
        u"a"_s);
    QVERIFY_OK(report);
    QVERIFY(!report->summary.contains(QChar(0x1b)));
    QVERIFY(!report->summary.contains(QChar(0x202e)));
    QVERIFY(!report->summary.contains(u'\n'));
    QVERIFY(toolLine(QString(10'000, u'x')).size() <= longestToolText);
}

void TestToolOutputs::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &place,
                        const QString &why) { QTest::newRow(name) << bytes << place << why; };
    row("empty", "  \n", u"f"_s, u"it is empty"_s);
    row("no tool", "hello", u"f"_s, u"not the output of a tool"_s);
    row("json of something else", R"({"a":1})", u"f"_s, u"not the output of a tool"_s);
    row("sarif of another version", R"({"version":"2.0.0","runs":[],"x":"sarif"})", u"f /version"_s,
        u"2.1.0"_s);
    row("sarif without message",
        R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"ruleId":"r"}]}]})",
        u"f /runs/0/results/0/message"_s, u"missing"_s);
    row("sarif with an unknown level",
        R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"message":{"text":"a"},"level":"fatal"}]}]})",
        u"f /runs/0/results/0/level"_s, u"must be one of"_s);
    row("sarif with a number for a text",
        R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":7}},"results":[]}]})", u"f"_s,
        u"must be a text"_s);
    row("json with a name twice", R"({"version":"2.1.0","version":"2.1.0","runs":[]})", u"f"_s,
        u"twice"_s);
    row("ssh-audit without ciphers", R"({"banner":{"raw":"x"},"kex":[],"key":[],"mac":[],"enc":7})",
        u"f /enc"_s, u"must be a list"_s);
    row("cyclonedx of another version",
        R"({"bomFormat":"CycloneDX","specVersion":"1.3","components":[]})", u"f /specVersion"_s,
        u"1.4"_s);
    row("cyclonedx with a component without a name",
        R"({"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"version":"1"}]})",
        u"f /components/0/name"_s, u"missing"_s);
    row("cyclonedx with an unknown state",
        R"({"bomFormat":"CycloneDX","specVersion":"1.5","vulnerabilities":[{"id":"a","analysis":{"state":"fine"}}]})",
        u"f /vulnerabilities/0/analysis/state"_s, u"must be one of"_s);
    row("cyclonedx in XML", "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.5\"/>", u"f"_s,
        u"only JSON"_s);
    row("spdx of another version", R"({"spdxVersion":"SPDX-2.2","packages":[]})",
        u"f /spdxVersion"_s, u"SPDX-2.3"_s);
    row("spdx in tags", "SPDXVersion: SPDX-2.3\n", u"f"_s, u"only JSON"_s);
    row("junit without a name", "<testsuite><testcase/></testsuite>", u"f, line 1"_s,
        u"has no attribute \"name\""_s);
    row("junit with an entity",
        "<!DOCTYPE testsuite [<!ENTITY a \"b\">]><testsuite><testcase name=\"&a;\"/></testsuite>",
        u"f, line 1"_s, u"document type"_s);
    row("junit that fetches a file",
        "<!DOCTYPE testsuite [<!ENTITY a SYSTEM "
        "\"file:///etc/passwd\">]><testsuite>&a;</testsuite>",
        u"f, line 1"_s, u"document type"_s);
    row("junit with a wrong number", "<testsuite tests='many'/>", u"f, line 1"_s,
        u"not a whole number"_s);
}

void TestToolOutputs::refusesBrokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, why);
    const auto report = readToolOutput(bytes, u"f"_s);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(report.error().where.startsWith(place), qPrintable(report.error().message()));
    QVERIFY2(report.error().why.contains(why), qPrintable(report.error().message()));
}

void TestToolOutputs::anyCutIsRefusedOrNotWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QDir folder(QStringLiteral(SOURCE_ROOT "/tests/data/tooloutputs"));
    for (const QString &name : folder.entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << sample(name);
}

void TestToolOutputs::anyCutIsRefusedOrNotWhole()
{
    QFETCH(QByteArray, bytes);
    const qsizetype all = bytes.trimmed().size();
    for (qsizetype length = 0; length < all; length += 1 + length / 40) {
        const auto report = readToolOutput(bytes.first(length), u"cut"_s);
        QVERIFY2(!report || !report->whole, qPrintable(QString::number(length)));
    }
}

void TestToolOutputs::boundsWhatIsRead()
{
    QJsonArray results;
    for (int n = 0; n <= mostToolRows; ++n)
        results.append(QJsonObject());
    const QJsonObject driver{{u"name"_s, u"x"_s}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}}, {u"results"_s, results}};
    const QByteArray many =
        QJsonDocument(QJsonObject{{u"version"_s, u"2.1.0"_s}, {u"runs"_s, QJsonArray{run}}})
            .toJson(QJsonDocument::Compact);
    const auto sarif = readSarif(many, u"f"_s);
    QVERIFY(!sarif);
    QVERIFY2(sarif.error().why.contains(u"more than 100000"), qPrintable(sarif.error().message()));

    QByteArray deep = R"({"bomFormat":"CycloneDX","specVersion":"1.5","components":)";
    for (int n = 0; n < 100; ++n)
        deep += R"([{"name":"a","components":)";
    const auto nested = readToolOutput(deep, u"f"_s);
    QVERIFY(!nested);
    QVERIFY(nested.error().why.contains(u"nested deeper"));

    QByteArray tests = "<testsuite>";
    for (int n = 0; n <= mostToolRows; ++n)
        tests += "<testcase name='a'/>";
    const auto junit = readToolOutput(tests + "</testsuite>", u"f"_s);
    QVERIFY(!junit);
    QVERIFY2(junit.error().why.contains(u"more than 100000"), qPrintable(junit.error().message()));

    QVERIFY(!readToolOutput(QByteArray(qsizetype(mostToolBytes) + 1, ' '), u"f"_s));
}

QTEST_GUILESS_MAIN(TestToolOutputs)
#include "tst_tooloutputs.moc"
