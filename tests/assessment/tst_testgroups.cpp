#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/discoveries.h"
#include "assessment/scheme/testgroups.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QString newer = u"en-303645-v3-1-3"_s;
const QList<Verdict> given{Verdict::Pass, Verdict::Fail, Verdict::Inconclusive};

QJsonObject policyFile()
{
    QFile json(u"" SOURCE_ROOT "/resources/ixit/verdict-policy.json"_s);
    if (!json.open(QIODevice::ReadOnly))
        qFatal("no policy");
    return QJsonDocument::fromJson(json.readAll()).object();
}

/// Every policy that would be accepted.
QList<VerdictPolicy> policies()
{
    QList<VerdictPolicy> all;
    QList<Verdict> order{Verdict::NotAssessed, Verdict::Inconclusive, Verdict::Fail};
    do {
        for (const Verdict open : {Verdict::NotAssessed, Verdict::Inconclusive, Verdict::Fail}) {
            for (const bool recommendations : {true, false}) {
                VerdictPolicy policy;
                policy.worstFirst = order + QList<Verdict>{Verdict::Pass};
                policy.open = open;
                policy.nothingDeclared = open;
                policy.needsRecommendations = recommendations;
                all.append(policy);
            }
        }
    } while (std::next_permutation(order.begin(), order.end()));
    return all;
}

Answer said(Support support, Verdict verdict, const QString &rationale)
{
    Answer made;
    made.support = support;
    made.verdict = verdict;
    made.rationale = rationale;
    return made;
}

IxitEntry entry(const QString &id, const QString &description)
{
    return {.id = id, .values = {{u"description"_s, description}}};
}

/// An assessment in which \a tables have one entry each.
Assessment declaring(const QStringList &tables)
{
    Assessment made;
    made.scheme = newer;
    for (const QString &table : tables)
        made.ixit[table] = {entry(table + u"-1"_s, u"As built"_s)};
    return made;
}

void judge(Assessment &assessment, const QString &provision, const QString &testCase,
           const QString &item, Verdict verdict)
{
    assessment.itemVerdicts.append({.provision = provision,
                                    .testCase = testCase,
                                    .item = item,
                                    .verdict = verdict,
                                    .reason = u"Seen."_s,
                                    .entrySha256 = findEntry(assessment.ixit, item)->digest()});
}

GroupsJudgement judged(const Assessment &assessment)
{
    return judgeGroups(*ixitEditionFor(newer), *builtInScheme(newer), assessment);
}

GroupJudgement group(const Assessment &assessment, const QString &provision)
{
    const GroupsJudgement all = judged(assessment);
    for (const GroupJudgement &one : all.groups) {
        if (one.claim.provision == provision)
            return one;
    }
    qFatal("no such group");
}

RunRecord run(const QString &test, const QStringList &findings,
              Verdict verdict = Verdict::Inconclusive)
{
    RunRecord made;
    made.id = u"R-"_s + test;
    made.test = test;
    made.state = RunState::Finished;
    made.verdict = verdict;
    for (const QString &id : findings)
        made.findings.append({.id = id, .summary = u"Saw %1"_s.arg(id), .provision = {}});
    return made;
}

} // namespace

/// Verdicts on items, groups and the whole, the statement of conformance, and what runs found
/// against what is declared.
class TestTestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInPolicyIsTheWorstOfTheParts();
    void theBuiltInPolicyIsNeverEdited();
    void eachDifferenceIsASentence();
    void thePolicyOfTheAssessmentCounts();
    void aBadPolicyIsRefusedWithItsPlace_data();
    void aBadPolicyIsRefusedWithItsPlace();
    void removingAVerdictNeverLetsAGroupPass();
    void removingAVerdictNeverLetsTheWholePass();
    void groupsThatCount_data();
    void groupsThatCount();
    void oneVerdictForEachCaseAndItem();
    void aChangedEntryIsJudgedAgain();
    void theWholePassesAndNothingLess();
    void theStatementFollowsAnswersAndScope();
    void theLaboratoryObjects();
    void whatIsFoundHasToBeDeclared();
    void aPassOfASilentTestShowsTheConsole();
    void networkAndUsbHaveToBeDeclaredToo();
    void everyFindingOfTheTestsIsKnown();
    void thousandsAreFast();
};

void TestTestGroups::theBuiltInPolicyIsTheWorstOfTheParts()
{
    const VerdictPolicy &policy = builtInVerdictPolicy();
    using enum Verdict;
    QCOMPARE(rollUpItems(policy, {Pass, Pass}), Pass);
    QCOMPARE(rollUpItems(policy, {Pass, Inconclusive}), Inconclusive);
    QCOMPARE(rollUpItems(policy, {Inconclusive, Fail, Pass}), Fail);
    QCOMPARE(rollUpItems(policy, {Pass, NotAssessed}), NotAssessed);
    QCOMPARE(rollUpItems(policy, {}), NotAssessed);
    VerdictPolicy ours;
    ours.title = policy.title;
    ours.sha256 = policy.sha256;
    QCOMPARE(policy, ours); // what the header says of the built-in one
}

/// Its name stands in nothing that was signed under it: another text would be another policy under
/// the same silence (docs/adr/0016-verdict-policy.md).
void TestTestGroups::theBuiltInPolicyIsNeverEdited()
{
    QCOMPARE(builtInVerdictPolicy().sha256.toHex(),
             QByteArray("7eacabf8525e777e4feba33b39d3d911788f01f45866ee5b344276d7e3c617a6"));
    QVERIFY(differencesInWords(builtInVerdictPolicy()).isEmpty());
}

void TestTestGroups::eachDifferenceIsASentence()
{
    using enum Verdict;
    const VerdictPolicy &usual = builtInVerdictPolicy();
    QList<VerdictPolicy> others(6, usual);
    others[0].worstFirst = {Inconclusive, Fail, NotAssessed, Pass};
    others[1].open = Fail;
    others[2].nothingDeclared = Inconclusive;
    others[3].needsRecommendations = false;
    others[4].mandatoryNotSupported = Inconclusive;
    others[5].undeclared = Fail;
    const QStringList words{u"inconclusive, fail, not assessed, pass"_s,
                            u"without a verdict counts as “fail”"_s,
                            u"nothing is declared counts as “inconclusive”"_s,
                            u"Recommendations do not count"_s,
                            u"not supported makes the overall verdict “inconclusive”"_s,
                            u"nobody declared makes the overall verdict “fail”"_s};
    VerdictPolicy all = usual;
    for (qsizetype i = 0; i < others.size(); ++i) {
        const QStringList said = differencesInWords(others[i]);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(words[i]), qPrintable(said.first()));
    }
    all.worstFirst = others[0].worstFirst;
    all.open = Fail;
    QCOMPARE(differencesInWords(all).size(), 2);
}

void TestTestGroups::thePolicyOfTheAssessmentCounts()
{
    Assessment a = declaring({u"AuthMech"_s});
    QCOMPARE(group(a, u"EN-5.1-1"_s).verdict, Verdict::NotAssessed);
    QCOMPARE(policyOf(a), builtInVerdictPolicy());
    VerdictPolicy strict = builtInVerdictPolicy();
    strict.open = Verdict::Fail;
    a.verdictPolicy = strict;
    QCOMPARE(group(a, u"EN-5.1-1"_s).verdict, Verdict::Fail);
    const auto usual = judgeGroups(*ixitEditionFor(newer), *builtInScheme(newer), a,
                                   builtInVerdictPolicy()); // what if
    QVERIFY(std::none_of(usual.groups.begin(), usual.groups.end(),
                         [](const GroupJudgement &one) { return one.verdict == Verdict::Fail; }));
}

void TestTestGroups::aBadPolicyIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("pointer");
    const QJsonArray passFirst{u"pass"_s, u"fail"_s, u"inconclusive"_s, u"not-assessed"_s};
    const QJsonArray short_{u"fail"_s, u"inconclusive"_s, u"pass"_s};
    const QJsonArray twice{u"fail"_s, u"fail"_s, u"not-assessed"_s, u"pass"_s};
    QTest::newRow("pass is worst")
        << u"group"_s << u"worstFirst"_s << QJsonValue(passFirst) << u"/group/worstFirst"_s;
    QTest::newRow("one is missing")
        << u"group"_s << u"worstFirst"_s << QJsonValue(short_) << u"/group/worstFirst"_s;
    QTest::newRow("one is there twice")
        << u"group"_s << u"worstFirst"_s << QJsonValue(twice) << u"/group/worstFirst"_s;
    QTest::newRow("open passes") << u"group"_s << u"open"_s << QJsonValue(u"pass"_s)
                                 << u"/group/open"_s;
    QTest::newRow("nothing passes") << u"group"_s << u"nothingDeclared"_s << QJsonValue(u"pass"_s)
                                    << u"/group/nothingDeclared"_s;
    QTest::newRow("needs nothing")
        << u"overall"_s << u"needs"_s << QJsonValue(QJsonArray()) << u"/overall/needs"_s;
    QTest::newRow("needs something else")
        << u"overall"_s << u"needs"_s << QJsonValue(QJsonArray{u"mandatory"_s, u"luck"_s})
        << u"/overall/needs"_s;
    QTest::newRow("undeclared passes")
        << u"overall"_s << u"undeclared"_s << QJsonValue(u"pass"_s) << u"/overall/undeclared"_s;
    QTest::newRow("not supported passes")
        << u"overall"_s << u"mandatoryNotSupported"_s << QJsonValue(u"not-assessed"_s)
        << u"/overall/mandatoryNotSupported"_s;
    QTest::newRow("unknown member")
        << u"overall"_s << u"median"_s << QJsonValue(true) << u"/overall/median"_s;
    QTest::newRow("no part") << QString() << u"group"_s << QJsonValue() << u"/group"_s;
    QTest::newRow("format") << QString() << u"format"_s << QJsonValue(u"x"_s) << u"/format"_s;
}

void TestTestGroups::aBadPolicyIsRefusedWithItsPlace()
{
    QFETCH(QString, part);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, pointer);
    QJsonObject file = policyFile();
    if (part.isEmpty()) {
        file[member] = value;
    } else {
        QJsonObject inner = file[part].toObject();
        inner[member] = value;
        file[part] = inner;
    }
    const QByteArray json = QJsonDocument(file).toJson();
    const auto check = checkVerdictPolicy(json, u"policy.json"_s);
    QVERIFY_OK(check);
    QVERIFY(!check->policy);
    QCOMPARE(check->problems.first().pointer, pointer);
    QVERIFY(!check->problems.first().reason.isEmpty());
    const auto read = readVerdictPolicy(json, u"policy.json"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().message().contains(pointer), qPrintable(read.error().message()));
    QVERIFY(!readVerdictPolicy("{", u"policy.json"_s));
}

void TestTestGroups::removingAVerdictNeverLetsAGroupPass()
{
    QRandomGenerator random(103701);
    for (const VerdictPolicy &policy : policies()) {
        for (int round = 0; round < 60; ++round) {
            QList<Verdict> items;
            for (int i = random.bounded(1, 7); i > 0; --i)
                items.append(given[random.bounded(3)]);
            const Verdict before = rollUpItems(policy, items);
            QCOMPARE(before == Verdict::Pass,
                     !items.contains(Verdict::Fail) && !items.contains(Verdict::Inconclusive));
            for (qsizetype i = 0; i < items.size(); ++i) {
                QList<Verdict> fewer = items;
                fewer[i] = Verdict::NotAssessed;
                QVERIFY(rollUpItems(policy, fewer) != Verdict::Pass);
                if (items[i] == Verdict::Pass) { // nor makes it better in any way
                    QVERIFY(policy.worstFirst.indexOf(rollUpItems(policy, fewer))
                            <= policy.worstFirst.indexOf(before));
                }
            }
        }
    }
}

void TestTestGroups::removingAVerdictNeverLetsTheWholePass()
{
    QRandomGenerator random(303645);
    const QList<Support> supports{Support::NotStated, Support::Yes, Support::No,
                                  Support::NotApplicable};
    for (const VerdictPolicy &policy : policies()) {
        for (int round = 0; round < 60; ++round) {
            QList<GroupOutcome> groups;
            for (int i = random.bounded(1, 9); i > 0; --i) {
                groups.append(
                    {.mandatory = random.bounded(2) == 1,
                     .conditional = random.bounded(2) == 1,
                     .support = supports[random.bounded(4)],
                     .verdict = random.bounded(3) ? Verdict::Pass : given[random.bounded(3)]});
            }
            const Verdict before = rollUpGroups(policy, groups, false);
            QVERIFY(rollUpGroups(policy, groups, true) != Verdict::Pass);
            for (qsizetype i = 0; i < groups.size(); ++i) {
                QList<GroupOutcome> fewer = groups;
                fewer[i].verdict = Verdict::NotAssessed;
                const Verdict after = rollUpGroups(policy, fewer, false);
                if (countsOverall(policy, groups[i]))
                    QVERIFY(after != Verdict::Pass);
                else
                    QCOMPARE(after, before);
            }
        }
    }
}

void TestTestGroups::groupsThatCount_data()
{
    QTest::addColumn<bool>("mandatory");
    QTest::addColumn<bool>("conditional");
    QTest::addColumn<Support>("support");
    QTest::addColumn<bool>("counts");
    QTest::newRow("mandatory, silent") << true << false << Support::NotStated << true;
    QTest::newRow("mandatory, supported") << true << true << Support::Yes << true;
    QTest::newRow("mandatory, not supported") << true << true << Support::No << true;
    QTest::newRow("mandatory, waved off") << true << false << Support::NotApplicable << true;
    QTest::newRow("condition is not met") << true << true << Support::NotApplicable << false;
    QTest::newRow("recommended, supported") << false << false << Support::Yes << true;
    QTest::newRow("recommended, not supported") << false << false << Support::No << false;
    QTest::newRow("recommended, silent") << false << false << Support::NotStated << false;
    QTest::newRow("recommended, n/a") << false << true << Support::NotApplicable << false;
}

void TestTestGroups::groupsThatCount()
{
    QFETCH(bool, mandatory);
    QFETCH(bool, conditional);
    QFETCH(Support, support);
    QFETCH(bool, counts);
    const GroupOutcome outcome{.mandatory = mandatory,
                               .conditional = conditional,
                               .support = support,
                               .verdict = Verdict::Pass};
    const VerdictPolicy &policy = builtInVerdictPolicy();
    QCOMPARE(countsOverall(policy, outcome), counts);
    const bool denied = mandatory && (support == Support::No || support == Support::NotApplicable);
    QCOMPARE(rollUpGroups(policy, {outcome}, false), !counts  ? Verdict::NotAssessed
                                                     : denied ? Verdict::Fail
                                                              : Verdict::Pass);
}

void TestTestGroups::oneVerdictForEachCaseAndItem()
{
    Assessment a = declaring({u"AuthMech"_s, u"SoftServ"_s});
    a.ixit[u"AuthMech"_s].append(entry(u"AuthMech-2"_s, u"App login"_s));
    const QString id = u"EN-5.5-5"_s; // AuthMech, SoftServ, LogIntf; two cases
    QStringList asked;
    for (const GroupItem &item : group(a, id).items)
        asked.append(item.testCase.id + u' ' + item.item);
    QCOMPARE(asked, (QStringList{u"5.5-5-1 AuthMech-1"_s, u"5.5-5-1 AuthMech-2"_s,
                                 u"5.5-5-1 SoftServ-1"_s, u"5.5-5-2 AuthMech-1"_s,
                                 u"5.5-5-2 AuthMech-2"_s, u"5.5-5-2 SoftServ-1"_s}));
    for (const GroupItem &item : group(a, id).items) {
        QCOMPARE(group(a, id).verdict, Verdict::NotAssessed);
        judge(a, id, item.testCase.id, item.item, Verdict::Pass);
    }
    QCOMPARE(group(a, id).verdict, Verdict::Pass);
    a.itemVerdicts.last().verdict = Verdict::Inconclusive;
    QCOMPARE(group(a, id).verdict, Verdict::Inconclusive);
    a.itemVerdicts.first().verdict = Verdict::Fail;
    QCOMPARE(group(a, id).verdict, Verdict::Fail);
}

void TestTestGroups::aChangedEntryIsJudgedAgain()
{
    Assessment a = declaring({u"ExtSens"_s, u"UserInfo"_s});
    for (const GroupItem &item : group(a, u"EN-5.8-3"_s).items)
        judge(a, u"EN-5.8-3"_s, item.testCase.id, item.item, Verdict::Pass);
    QCOMPARE(group(a, u"EN-5.8-3"_s).verdict, Verdict::Pass);
    a.ixit[u"ExtSens"_s][0].values[u"description"_s] = u"As built, and a microphone"_s;
    const GroupJudgement now = group(a, u"EN-5.8-3"_s);
    QCOMPARE(now.verdict, Verdict::NotAssessed);
    QVERIFY(now.items.last().outdated);
    QVERIFY(!now.items.first().outdated);
}

void TestTestGroups::theWholePassesAndNothingLess()
{
    const IxitEdition &edition = *ixitEditionFor(newer);
    QStringList tables;
    for (const IxitTable &table : edition.tables)
        tables.append(table.name);
    Assessment a = declaring(tables);
    for (const TestGroup &one : edition.groups)
        a.answers[one.provision] = said(Support::Yes, Verdict::Pass, u"Seen."_s);
    a.evidence.append(EvidenceItem());
    a.evidence.last().provisions = QStringList{u"EN-5.0-1"_s};
    for (const TestGroup &one : edition.groups) {
        for (const GroupItem &item : group(a, one.provision).items)
            judge(a, one.provision, item.testCase.id, item.item, Verdict::Pass);
    }
    QCOMPARE(judged(a).overall, Verdict::Pass);
    // Not one verdict may be missing.
    QRandomGenerator random(29);
    for (int round = 0; round < 20; ++round) {
        Assessment fewer = a;
        fewer.itemVerdicts.removeAt(random.bounded(int(fewer.itemVerdicts.size())));
        QCOMPARE(judged(fewer).overall, Verdict::NotAssessed);
    }
    Assessment without = a; // what has no test cases counts by its answer
    without.answers[u"EN-5.0-1"_s].verdict = Verdict::Fail;
    QCOMPARE(judged(without).overall, Verdict::Fail);
    a.runs = {run(u"DT-26"_s, {u"boot-loader-open"_s})};
    QCOMPARE(judged(a).overall, Verdict::Inconclusive);
    QCOMPARE(judged(a).undeclared,
             (QStringList{u"Serial console"_s, u"Prompt of the boot loader"_s}));
}

void TestTestGroups::theStatementFollowsAnswersAndScope()
{
    Assessment a;
    a.scheme = newer;
    a.answers[u"EN-5.1-1"_s] = said(Support::Yes, Verdict::NotAssessed, u"Set at first start."_s);
    a.answers[u"EN-5.1-2A"_s] =
        said(Support::NotStated, Verdict::NotApplicable, u"No machine logs in."_s);
    a.answers[u"EN-5.10-1"_s].support = Support::Yes;
    a.scope[u"w"_s].choice = ScopeChoice::No;
    const Scheme scheme = *builtInScheme(newer);
    const QList<IcsRow> rows = icsOf(scheme, a);
    QCOMPARE(rows.size(), 78);
    const auto row = [&](const QString &id) {
        return *std::find_if(rows.begin(), rows.end(),
                             [&](const IcsRow &one) { return one.provision == id; });
    };
    QCOMPARE(row(u"EN-5.1-1"_s).reference, u"5.1-1"_s);
    QCOMPARE(row(u"EN-5.1-1"_s).status, u"M F"_s);
    QCOMPARE(icsWord(row(u"EN-5.1-1"_s).support), u"Y"_s);
    QCOMPARE(row(u"EN-5.1-1"_s).detail, u"Set at first start."_s);
    QCOMPARE(icsWord(row(u"EN-5.1-2A"_s).support), u"N/A"_s);
    QVERIFY(!row(u"EN-5.1-2A"_s).fromScope);
    QCOMPARE(icsWord(row(u"EN-5.10-1"_s).support), u"N/A"_s); // whatever was claimed
    QVERIFY(row(u"EN-5.10-1"_s).fromScope);
    QVERIFY(!row(u"EN-5.10-1"_s).detail.isEmpty());
    QCOMPARE(icsWord(row(u"EN-5.2-1"_s).support), QString());
}

void TestTestGroups::theLaboratoryObjects()
{
    IcsRow row{.mandatory = true, .support = Support::NotApplicable, .detail = u"None."_s};
    QVERIFY(!icsObjection(row).isEmpty());
    row.conditional = true;
    QCOMPARE(icsObjection(row), QString());
    row.detail.clear();
    QVERIFY(!icsObjection(row).isEmpty());
    row.fromScope = true;
    QCOMPARE(icsObjection(row), QString());
    QVERIFY(!icsObjection({.support = Support::No, .detail = u" "_s}).isEmpty());
    QCOMPARE(icsObjection({.support = Support::Yes}), QString());
}

void TestTestGroups::whatIsFoundHasToBeDeclared()
{
    const IxitEdition &edition = *ixitEditionFor(newer);
    Assessment a = declaring({u"PhyIntf"_s, u"LogIntf"_s, u"AuthMech"_s});
    QVERIFY(discoveries(edition, a).found.isEmpty());
    QCOMPARE(discoveries(edition, a).notSeen,
             (QStringList{u"AuthMech-1"_s, u"PhyIntf-1"_s, u"LogIntf-1"_s}));
    a.runs = {run(u"DT-01"_s, {u"login-gate"_s})};
    const auto keys = [&] {
        QStringList open;
        for (const Discovered &one : discoveries(edition, a).found) {
            if (one.declaredBy.isEmpty())
                open.append(one.key);
        }
        return open;
    };
    QCOMPARE(keys(), (QStringList{u"serial-console"_s, u"console-login"_s, u"console-shell"_s}));
    const auto found = discoveries(edition, a).found;
    QCOMPARE(found[0].runs, QStringList{u"R-DT-01"_s});
    QCOMPARE(found[0].summaries, QStringList{u"Saw login-gate"_s});
    QCOMPARE(found[0].tables, (QStringList{u"PhyIntf"_s, u"LogIntf"_s}));

    a.ixit[u"PhyIntf"_s][0].values[u"description"_s] = u"Serial number on the label"_s;
    QCOMPARE(keys().first(), u"serial-console"_s); // other words
    a.ixit[u"PhyIntf"_s][0].values[u"description"_s] = u"Pads on the board (UART0, 3.3 V)"_s;
    QCOMPARE(keys(), (QStringList{u"console-login"_s, u"console-shell"_s}));
    a.ixit[u"AuthMech"_s][0].values[u"description"_s] = u"Password on the Console"_s;
    a.ixit[u"LogIntf"_s][0].values[u"description"_s] = u"Shell for the factory"_s;
    QCOMPARE(keys(), QStringList());
    QCOMPARE(discoveries(edition, a).notSeen, QStringList());
    // The older edition has the same things under its own names.
    a.ixit.clear();
    QCOMPARE(discoveries(*ixitEditionFor(u"en-303645-v2-1-1"_s), a).found[0].tables,
             (QStringList{u"Intf"_s, u"ExtAPI"_s}));
}

void TestTestGroups::aPassOfASilentTestShowsTheConsole()
{
    const IxitEdition &edition = *ixitEditionFor(newer);
    Assessment a;
    a.runs = {run(u"DT-19"_s, {}, Verdict::Pass)};
    QCOMPARE(discoveries(edition, a).found.size(), 1);
    QCOMPARE(discoveries(edition, a).found[0].key, u"serial-console"_s);
    a.runs[0].verdict = Verdict::Inconclusive; // nothing was heard
    QVERIFY(discoveries(edition, a).found.isEmpty());
    a.runs[0].verdict = Verdict::Pass;
    a.runs[0].state = RunState::Cancelled;
    QVERIFY(discoveries(edition, a).found.isEmpty());
}

void TestTestGroups::networkAndUsbHaveToBeDeclaredToo()
{
    const IxitEdition &edition = *ixitEditionFor(newer);
    Assessment a = declaring({u"PhyIntf"_s, u"LogIntf"_s, u"SoftServ"_s, u"ExtSens"_s});
    a.runs = {run(u"DT-02"_s, {u"undeclared-tcp-port"_s}),
              run(u"DT-27"_s, {u"undeclared-interface"_s}),
              run(u"DT-32"_s, {u"camera-undisclosed"_s})};
    QStringList open;
    for (const Discovered &one : discoveries(edition, a).found) {
        if (one.declaredBy.isEmpty())
            open.append(one.key);
    }
    QCOMPARE(open, (QStringList{u"network-service"_s, u"usb-interface"_s, u"sensor"_s}));
    a.ixit[u"SoftServ"_s][0].values[u"description"_s] = u"Web server on port 443"_s;
    a.ixit[u"PhyIntf"_s][0].values[u"description"_s] = u"USB device port"_s;
    a.ixit[u"ExtSens"_s][0].values[u"description"_s] = u"Camera behind the lens"_s;
    for (const Discovered &one : discoveries(edition, a).found)
        QVERIFY2(!one.declaredBy.isEmpty(), qPrintable(one.key));
}

/// A new finding of a device test has to say what it shows, or be known to show nothing.
void TestTestGroups::everyFindingOfTheTestsIsKnown()
{
    for (const QString &test : {u"DT-01"_s, u"DT-04"_s, u"DT-19"_s, u"DT-26"_s}) {
        QFile file(u"" SOURCE_ROOT "/resources/devicetests/%1.json"_s.arg(test));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList ids =
            QJsonDocument::fromJson(file.readAll()).object()[u"findings"_s].toObject().keys();
        QVERIFY(!ids.isEmpty());
        QStringList known;
        for (const DiscoveryRule &rule : builtInDiscoveryRules()) {
            for (const DiscoveryRule::Shown &by : rule.shownBy) {
                if (by.test != test)
                    continue;
                for (const QString &id : by.ids)
                    QVERIFY2(ids.contains(id), qPrintable(id));
                known += by.ids;
            }
        }
        for (const QString &id : ids)
            QVERIFY2(known.contains(id), qPrintable(test + u' ' + id));
    }
    QCOMPARE(builtInDiscoveryRules().size(), 10);
    const auto bad = checkDiscoveryRules(
        R"({"format":"assay-discoveries/1","discoveries":[{"key":"k","title":"t","about":"a",)"
        R"("tables":[2],"words":["w"],"findings":[]}]})",
        u"discoveries.json"_s);
    QVERIFY_OK(bad);
    QVERIFY(!bad->rules);
    QCOMPARE(bad->problems.first().pointer, u"/discoveries/0/tables"_s);
}

void TestTestGroups::thousandsAreFast()
{
    Assessment a;
    a.scheme = newer;
    for (int i = 1; i <= 2000; ++i)
        a.ixit[u"AuthMech"_s].append(entry(ixitId(u"AuthMech"_s, i), u"Way in %1"_s.arg(i)));
    QElapsedTimer timer;
    timer.start();
    const GroupsJudgement all = judged(a);
    QVERIFY(all.groups.size() == 78);
    qInfo("judging 78 groups with 2000 entries: %lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestTestGroups)
#include "tst_testgroups.moc"
