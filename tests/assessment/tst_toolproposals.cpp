#include "assessment/exchange/toolproposals.h"

#include "assessment/exchange/toolrules.h"
#include "assessment/harness/devicetest.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QBuffer>
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

Scheme schemeOf(const QString &id)
{
    const auto scheme = builtInScheme(id);
    if (!scheme)
        qFatal("no scheme");
    return *scheme;
}

ToolImport proposed(const QByteArray &bytes, const QString &scheme = u"uk-cop-2018"_s,
                    const std::optional<DeclaredPorts> &declared = {})
{
    const auto report = readToolOutput(bytes, u"scan"_s);
    if (!report)
        qFatal("%s", qPrintable(report.error().message()));
    return proposalsFrom(*report, schemeOf(scheme), declared, u"scan"_s);
}

QString verdictFor(const ToolImport &import, const QString &provision)
{
    const ToolProposal *proposal = import.proposal(provision);
    if (!proposal)
        return u"nothing"_s;
    return proposal->verdict ? idOf(*proposal->verdict) : u"evidence"_s;
}

const QByteArray telnet =
    "<nmaprun scanner=\"nmap\" version=\"7.93\" args=\"nmap\"><scaninfo type=\"syn\" "
    "protocol=\"tcp\" numservices=\"65535\" services=\"1-65535\"/><host><status state=\"up\" "
    "reason=\"arp-response\"/><address addr=\"192.0.2.7\" addrtype=\"ipv4\"/><ports><port "
    "protocol=\"tcp\" portid=\"23\"><state state=\"open\" reason=\"syn-ack\"/><service "
    "name=\"telnet\" method=\"probed\" conf=\"10\"/></port><port protocol=\"tcp\" "
    "portid=\"443\"><state state=\"open\" reason=\"syn-ack\"/><service name=\"https\"/></port>"
    "</ports></host><runstats><finished time=\"1\" exit=\"success\"/></runstats></nmaprun>";

/// As a person takes a proposal over: without a word on support.
Answer takenOver(const QString &provision, Verdict verdict, const QString &rationale = {})
{
    Answer answer;
    answer.provision = provision;
    answer.verdict = verdict;
    answer.rationale = rationale;
    return answer;
}

} // namespace

/// What the output of a tool proposes, and what happens when a person takes it over.
class TestToolProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreSound();
    void rulesAreCheckedInFull_data();
    void rulesAreCheckedInFull();
    void findsProvisionsInNames_data();
    void findsProvisionsInNames();
    void proposes_data();
    void proposes();
    void holdsPortsAgainstTheDeclaration();
    void readsDeclaredPortsFromTheIxit();
    void severalDevicesAreNoVerdict();
    void cutShortIsNeverAPass();
    void namesWhatNobodyIsAskedAbout();
    void takesOverWhatThePersonChose();
    void theSameFileIsOnePieceOfEvidence();
    void isTakenBackInOne();
    void takesNothingOverWhenAnythingIsWrong();
};

void TestToolProposals::rulesAreSound()
{
    QSet<QString> provisions;
    const auto schemes = builtInSchemes();
    QVERIFY_OK(schemes);
    for (const Scheme &scheme : *schemes) {
        for (const Guideline &guideline : scheme.guidelines) {
            for (const Provision &provision : guideline.provisions)
                provisions.insert(provision.id);
        }
    }
    for (const ToolRule &rule : builtInToolRules().rules) {
        for (const QString &provision : rule.provisions)
            QVERIFY2(provisions.contains(provision), qPrintable(rule.id + u' ' + provision));
        // What a pass does not show is said.
        if (rule.verdict == Verdict::Pass)
            QVERIFY2(!rule.limits.isEmpty(), qPrintable(rule.id));
    }
    QVERIFY(builtInToolRules().rules.size() > 30);
}

void TestToolProposals::rulesAreCheckedInFull_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no condition") << QByteArray(
        R"({"id":"a","tool":"nmap","provisions":["CoP-1.1"],"reason":"x"})")
                                  << u"/rules/0"_s;
    QTest::newRow("absence alone") << QByteArray(
        R"({"id":"a","tool":"nmap","none":{"fact":"port","where":{}},"provisions":["CoP-1.1"],"reason":"x"})")
                                   << u"/rules/0/given"_s;
    QTest::newRow("no tool") << QByteArray(
        R"({"id":"a","tool":"nikto","each":{"fact":"port","where":{}},"provisions":["CoP-1.1"],"reason":"x"})")
                             << u"/rules/0/tool"_s;
    QTest::newRow("bad pattern") << QByteArray(
        R"({"id":"a","tool":"nmap","each":{"fact":"port","where":{"state":"("}},"provisions":["CoP-1.1"],"reason":"x"})")
                                 << u"/rules/0/each/where/state"_s;
    QTest::newRow("unknown name") << QByteArray(
        R"({"id":"a","tool":"nmap","each":{"fact":"port","where":{}},"provisions":["CoP-1.1"],"reason":"x","pass":true})")
                                  << u"/rules/0/pass"_s;
    QTest::newRow("no provisions")
        << QByteArray(R"({"id":"a","tool":"nmap","each":{"fact":"port","where":{}},"reason":"x"})")
        << u"/rules/0"_s;
}

void TestToolProposals::rulesAreCheckedInFull()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, pointer);
    const auto check =
        checkToolRules("{\"format\":\"assay-tool-rules/1\",\"rules\":[" + rule + "]}", u"rules"_s);
    QVERIFY_OK(check);
    QVERIFY(!check->rules);
    QCOMPARE(check->problems.size(), 1);
    QCOMPARE(check->problems[0].pointer, pointer);
}

void TestToolProposals::findsProvisionsInNames_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QStringList>("found");
    const QString cop = u"uk-cop-2018"_s;
    const QString en = u"en-303645-v3-1-3"_s;
    QTest::newRow("CoP-5.1") << cop << QStringList{u"CoP-5.1"_s};
    QTest::newRow("test_CoP_5_1_rejects_plain_http") << cop << QStringList{u"CoP-5.1"_s};
    QTest::newRow("test_CoP_3_10") << cop << QStringList{u"CoP-3.10"_s};
    QTest::newRow("cop-6.2 and CoP-6.4") << cop << QStringList{u"CoP-6.2"_s, u"CoP-6.4"_s};
    QTest::newRow("CoP-5.1.2 second") << cop << QStringList{u"CoP-5.1"_s};
    QTest::newRow("CoP-99.1") << cop << QStringList{};
    QTest::newRow("microCoP-5.1") << cop << QStringList{};
    QTest::newRow("screen_5_1_1") << en << QStringList{};
    QTest::newRow("test_en_5_5_1_tls") << en << QStringList{u"EN-5.5-1"_s};
    QTest::newRow("EN-5.3-4A") << en << QStringList{u"EN-5.3-4A"_s};
    QTest::newRow("test_en_5_3_4b") << en << QStringList{u"EN-5.3-4B"_s};
    QTest::newRow("EN 303 645") << en << QStringList{};
    QTest::newRow("DT-26 boot loader") << cop << QStringList{u"CoP-6.3"_s};
}

void TestToolProposals::findsProvisionsInNames()
{
    QFETCH(QString, scheme);
    QFETCH(QStringList, found);
    QCOMPARE(namedProvisions(QString::fromLatin1(QTest::currentDataTag()), schemeOf(scheme)),
             found);
}

void TestToolProposals::proposes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("provision");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *file, const char *provision, const char *verdict) {
        QTest::addRow("%s %s", file, provision)
            << QString::fromLatin1(file) << QString::fromLatin1(provision)
            << QString::fromLatin1(verdict);
    };
    row("nmap-services.xml", "CoP-6.2", "inconclusive");
    row("nmap-nobody.xml", "CoP-6.2", "inconclusive");
    row("testssl-flat-weak.json", "CoP-5.1", "fail");
    row("testssl-pretty-weak.json", "CoP-5.1", "fail");
    row("testssl-flat-sound.json", "CoP-5.1", "pass");
    row("testssl-pretty-sound.json", "CoP-5.1", "pass");
    row("sslscan-sound.xml", "CoP-5.1", "pass");
    row("ssh-audit-weak.json", "CoP-5.1", "fail");
    row("ssh-audit-rated.json", "CoP-5.1", "fail");
    row("ssh-audit-sound.json", "CoP-5.1", "pass");
    row("sarif-credentials.sarif", "CoP-4.3", "fail");
    row("sarif-credentials.sarif", "CoP-7.1", "fail");     // named by the rule
    row("sarif-credentials.sarif", "CoP-13.2", "nothing"); // suppressed
    row("eslint.sarif", "CoP-13.2", "nothing");
    row("pytest-junit.xml", "CoP-5.1", "pass");
    row("pytest-junit.xml", "CoP-6.2", "fail");         // by DT-24
    row("pytest-junit.xml", "CoP-8.7", "inconclusive"); // skipped
    row("cyclonedx-npm.json", "CoP-2.3", "evidence");
    row("cyclonedx-npm.json", "CoP-3.2", "evidence");
    row("cyclonedx-vulnerable.json", "CoP-3.2", "fail");
    row("cyclonedx-vulnerable.json", "CoP-2.3", "evidence");
    row("spdx-npm.json", "CoP-3.2", "evidence");
}

void TestToolProposals::proposes()
{
    QFETCH(QString, file);
    QFETCH(QString, provision);
    QFETCH(QString, verdict);
    const ToolImport import = proposed(sample(file));
    QCOMPARE(verdictFor(import, provision), verdict);
    if (const ToolProposal *proposal = import.proposal(provision)) {
        QVERIFY(proposal->rationale.startsWith(u"Taken from scan ("));
        QVERIFY(!proposal->rules.isEmpty() || !import.report.whole);
    }
}

void TestToolProposals::holdsPortsAgainstTheDeclaration()
{
    const QByteArray scan = telnet;
    const ToolImport unknown = proposed(scan);
    QCOMPARE(verdictFor(unknown, u"CoP-6.2"_s), u"fail"_s); // telnet
    QCOMPARE(verdictFor(unknown, u"CoP-5.1"_s), u"fail"_s);
    QVERIFY(unknown.proposal(u"CoP-6.2"_s)->rationale.contains(u"tcp/23 telnet"));

    const ToolImport one = proposed(scan, u"uk-cop-2018"_s, DeclaredPorts{u"tcp/443"_s});
    QCOMPARE(verdictFor(one, u"CoP-6.2"_s), u"fail"_s);
    const QString why = one.proposal(u"CoP-6.2"_s)->rationale;
    QVERIFY(why.contains(u"not declared: tcp/23"));
    QVERIFY(!why.contains(u"443"));

    const ToolImport both =
        proposed(scan, u"uk-cop-2018"_s, DeclaredPorts{u"tcp/443"_s, u"tcp/23"_s});
    QCOMPARE(verdictFor(both, u"CoP-6.2"_s), u"pass"_s);
    QCOMPARE(verdictFor(both, u"CoP-5.1"_s), u"fail"_s); // declared or not
    QVERIFY(both.proposal(u"CoP-6.2"_s)->rationale.contains(u"It does not show: UDP"));

    QByteArray part = scan;
    part.replace("numservices=\"65535\"", "numservices=\"1000\"");
    const ToolImport some =
        proposed(part, u"uk-cop-2018"_s, DeclaredPorts{u"tcp/443"_s, u"tcp/23"_s});
    QCOMPARE(verdictFor(some, u"CoP-6.2"_s), u"inconclusive"_s);
    QVERIFY(some.proposal(u"CoP-6.2"_s)->rationale.contains(u"1000 of 65535"));

    const ToolImport en = proposed(scan, u"en-303645-v3-1-3"_s, DeclaredPorts{u"tcp/443"_s});
    QCOMPARE(verdictFor(en, u"EN-5.6-1"_s), u"fail"_s);
    QVERIFY(!en.proposal(u"CoP-6.2"_s));
}

void TestToolProposals::readsDeclaredPortsFromTheIxit()
{
    const auto ports = portsFromText(u"443, 80/tcp;udp/5353"_s);
    QVERIFY_OK(ports);
    QCOMPARE(*ports, (DeclaredPorts{u"tcp/443"_s, u"tcp/80"_s, u"udp/5353"_s}));
    for (const QString &bad : {u"99999"_s, u"https"_s, u"0"_s, u"tcp/1/udp"_s})
        QVERIFY2(!portsFromText(bad), qPrintable(bad));

    Assessment assessment;
    assessment.scheme = u"uk-cop-2018"_s;
    QVERIFY(!declaredPorts(assessment));
    assessment.scheme = u"en-303645-v3-1-3"_s;
    QVERIFY(!declaredPorts(assessment));
    const auto declare = [&](const QString &text, const QString &status = u"enabled"_s) {
        assessment.ixit[u"LogIntf"_s].append(
            {.values = {{u"description"_s, text}, {u"status"_s, status}}});
    };
    declare(u"HTTPS with TLS 1.2, TCP port 443, web page of 2024"_s);
    declare(u"Ports 80 and 8080: redirect"_s);
    declare(u"mDNS on 5353/udp"_s);
    declare(u"CoAP over UDP, port 5683"_s);
    declare(u"Telnet, port 23"_s, u"disabled"_s);
    declare(u"Version 7 of the protocol"_s);
    QCOMPARE(*declaredPorts(assessment), (DeclaredPorts{u"tcp/443"_s, u"tcp/80"_s, u"tcp/8080"_s,
                                                        u"udp/5353"_s, u"udp/5683"_s}));
}

void TestToolProposals::severalDevicesAreNoVerdict()
{
    QByteArray scan = telnet;
    scan.replace("</host>", "</host><host><status state=\"up\" reason=\"arp-response\"/><address "
                            "addr=\"192.0.2.8\" addrtype=\"ipv4\"/></host>");
    const ToolImport import = proposed(scan);
    QVERIFY(!import.report.aboutOne);
    QCOMPARE(verdictFor(import, u"CoP-6.2"_s), u"inconclusive"_s);
    QVERIFY(import.proposal(u"CoP-6.2"_s)->rationale.contains(u"several devices"));
}

void TestToolProposals::cutShortIsNeverAPass()
{
    QByteArray scan = telnet;
    scan.replace("<finished time=\"1\" exit=\"success\"/>", "");
    const ToolImport all =
        proposed(scan, u"uk-cop-2018"_s, DeclaredPorts{u"tcp/443"_s, u"tcp/23"_s});
    QVERIFY(!all.report.whole);
    QCOMPARE(verdictFor(all, u"CoP-6.2"_s), u"inconclusive"_s);
    QVERIFY(!all.proposal(u"CoP-6.2"_s)->rationale.contains(u"none is open"));
    // What was seen stays seen.
    QCOMPARE(verdictFor(all, u"CoP-5.1"_s), u"fail"_s);

    const ToolImport junit = proposed("<testsuite name='s' tests='9'><testcase "
                                      "name='CoP-5.1 plain'/></testsuite>");
    QCOMPARE(verdictFor(junit, u"CoP-5.1"_s), u"inconclusive"_s);

    // No file of the samples that is cut anywhere says pass (the readers refuse most of them).
    for (const QString &name : {u"testssl-flat-sound.json"_s, u"nmap-all-ports.xml"_s}) {
        const QByteArray whole = sample(name);
        for (qsizetype length = 1; length < whole.trimmed().size(); length += 37) {
            const auto report = readToolOutput(whole.first(length), name);
            if (!report)
                continue;
            const ToolImport import =
                proposalsFrom(*report, schemeOf(u"uk-cop-2018"_s), DeclaredPorts(), name);
            for (const ToolProposal &proposal : import.proposals)
                QVERIFY(proposal.verdict != Verdict::Pass);
        }
    }
}

void TestToolProposals::namesWhatNobodyIsAskedAbout()
{
    const ToolImport sarif = proposed(sample(u"sarif-credentials.sarif"_s));
    QCOMPARE(sarif.unassigned, (QStringList{u"house/other : Something else."_s}));
    const ToolImport eslint = proposed(sample(u"eslint.sarif"_s));
    QCOMPARE(eslint.unassignedCount, 1);
    QVERIFY(eslint.unassigned[0].startsWith(u"no-eval x.js:2"));
    QVERIFY(eslint.proposals.isEmpty());
    // The test of EN 303 645 says nothing about a provision of the Code.
    const ToolImport junit = proposed(sample(u"pytest-junit.xml"_s));
    QCOMPARE(junit.unassignedCount, 1);
    QCOMPARE(
        verdictFor(proposed(sample(u"pytest-junit.xml"_s), u"en-303645-v2-1-1"_s), u"EN-5.5-1"_s),
        u"inconclusive"_s);
}

void TestToolProposals::takesOverWhatThePersonChose()
{
    SampleWorkspace folder;
    auto workspace = folder.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    Answer before = SampleWorkspace::answer(u"CoP-6.2"_s, Verdict::Pass, u"Looked."_s);
    QVERIFY_OK(workspace->answer(*id, before));
    const auto preview = previewToolOutput(*workspace, *id, telnet, u"scan.xml"_s);
    QVERIFY_OK(preview);
    QVERIFY(workspace->evidence(*id)->isEmpty()); // nothing by itself
    QCOMPARE(workspace->assessment(*id)->answers[u"CoP-6.2"_s].rationale, u"Looked."_s);

    const ToolProposal *proposal = preview->proposal(u"CoP-6.2"_s);
    QVERIFY(proposal);
    QBuffer content;
    content.setData(telnet);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const auto item = workspace->importToolOutput(
        *id, content, {.title = u"Scan"_s, .fileName = u"scan.xml"_s, .provisions = {u"CoP-5.1"_s}},
        {takenOver(u"CoP-6.2"_s, *proposal->verdict, proposal->rationale)});
    QVERIFY_OK(item);
    QCOMPARE(item->provisions, (QStringList{u"CoP-5.1"_s, u"CoP-6.2"_s}));
    QCOMPARE(item->sha256, preview->sha256);
    const auto now = workspace->assessment(*id);
    QVERIFY_OK(now);
    const Answer answer = now->answers[u"CoP-6.2"_s];
    QCOMPARE(answer.verdict, Verdict::Fail);
    QCOMPARE(answer.support, Support::Yes); // the tool does not know
    QCOMPARE(answer.changedBy, u"ada"_s);
    QCOMPARE(answer.rationale, proposal->rationale);
    QVERIFY(!now->answers.contains(u"CoP-5.1"_s));
}

void TestToolProposals::theSameFileIsOnePieceOfEvidence()
{
    SampleWorkspace folder;
    auto workspace = folder.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    for (const QString &provision : {u"CoP-6.2"_s, u"CoP-5.1"_s, u"CoP-5.1"_s}) {
        QBuffer content;
        content.setData(telnet);
        QVERIFY(content.open(QIODevice::ReadOnly));
        QVERIFY_OK(workspace->importToolOutput(
            *id, content, {.fileName = u"scan.xml"_s, .provisions = {provision}}, {}));
    }
    const auto items = workspace->evidence(*id);
    QVERIFY_OK(items);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->first().provisions, (QStringList{u"CoP-5.1"_s, u"CoP-6.2"_s}));
}

void TestToolProposals::isTakenBackInOne()
{
    SampleWorkspace folder;
    auto workspace = folder.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QBuffer content;
    content.setData(telnet);
    QVERIFY(content.open(QIODevice::ReadOnly));
    QVERIFY_OK(workspace->importToolOutput(*id, content, {.fileName = u"scan.xml"_s},
                                           {takenOver(u"CoP-6.2"_s, Verdict::Fail, u"Open."_s)}));
    const auto step = workspace->undoStep(*id);
    QVERIFY_OK(step);
    QCOMPARE((*step)->text, u"evidence from a tool with 1 answer(s)"_s);
    QVERIFY_OK(workspace->undo(*id));
    QVERIFY(workspace->evidence(*id)->isEmpty());
    QVERIFY(workspace->assessment(*id)->answers.isEmpty());
    QVERIFY_OK(workspace->redo(*id));
    QCOMPARE(workspace->evidence(*id)->size(), 1);
    QCOMPARE(workspace->assessment(*id)->answers[u"CoP-6.2"_s].verdict, Verdict::Fail);
    QVERIFY(workspace->verifyLog()->ok);
}

void TestToolProposals::takesNothingOverWhenAnythingIsWrong()
{
    SampleWorkspace folder;
    auto workspace = folder.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QBuffer content;
    content.setData(telnet);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const auto done =
        workspace->importToolOutput(*id, content, {.fileName = u"scan.xml"_s},
                                    {takenOver(u"CoP-6.2"_s, Verdict::Fail, u"Open."_s),
                                     takenOver(u"CoP-5.1"_s, Verdict::NotApplicable)});
    QVERIFY(!done);
    QVERIFY(workspace->evidence(*id)->isEmpty());
    QVERIFY(workspace->assessment(*id)->answers.isEmpty());
}

QTEST_GUILESS_MAIN(TestToolProposals)
#include "tst_toolproposals.moc"
