#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/comparison.h"
#include "assessment/scheme/testgroups.h"
#include "support/assessmentfixture.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QList<Verdict> allVerdicts{Verdict::NotApplicable, Verdict::Pass, Verdict::NotAssessed,
                                 Verdict::Inconclusive, Verdict::Fail};

const ProvisionComparison &provisionIn(const Comparison &comparison, const QString &id)
{
    for (const GuidelineComparison &guideline : comparison.guidelines) {
        for (const ProvisionComparison &one : guideline.provisions) {
            if (one.provision == id)
                return one;
        }
    }
    qFatal("no such provision");
}

int changedProvisions(const Comparison &comparison)
{
    int changed = 0;
    for (const GuidelineComparison &guideline : comparison.guidelines) {
        for (const ProvisionComparison &one : guideline.provisions)
            changed += one.isChanged() ? 1 : 0;
    }
    return changed;
}

const QString withIxit = u"en-303645-v3-1-3"_s;

/// An assessment with two declared entries of AuthMech, on both of which every case of 5.1-1
/// passes.
Assessment declaring()
{
    Assessment made;
    made.scheme = withIxit;
    Answer answer;
    answer.provision = u"EN-5.1-1"_s;
    answer.support = Support::Yes;
    answer.verdict = Verdict::Pass;
    made.answers[answer.provision] = answer;
    for (const QString &id : {u"AuthMech-1"_s, u"AuthMech-2"_s})
        made.ixit[u"AuthMech"_s].append({.id = id, .values = {{u"description"_s, id}}});
    const auto judged = judgeGroups(*ixitEditionFor(withIxit), *builtInScheme(withIxit), made);
    for (const GroupJudgement &group : judged.groups) {
        if (group.claim.provision != u"EN-5.1-1")
            continue;
        for (const GroupItem &item : group.items) {
            made.itemVerdicts.append({.provision = group.claim.provision,
                                      .testCase = item.testCase.id,
                                      .item = item.item,
                                      .verdict = Verdict::Pass,
                                      .reason = {},
                                      .entrySha256 = findEntry(made.ixit, item.item)->digest()});
        }
    }
    return made;
}

Comparison declared(const Assessment &before, const Assessment &after)
{
    const auto comparison = compare(*builtInScheme(withIxit), before, after);
    if (!comparison)
        qFatal("%s", qPrintable(comparison.error().message()));
    return *comparison;
}

const GroupComparison &groupIn(const Comparison &comparison, const QString &provision)
{
    for (const GroupComparison &one : comparison.groups) {
        if (one.provision == provision)
            return one;
    }
    qFatal("no such group");
}

/// "changed AuthMech-1 description, ...", one for each entry.
QStringList entriesTold(const Comparison &comparison)
{
    QStringList told;
    for (const EntryDifference &entry : comparison.entries) {
        QStringList fields;
        for (const FieldChange &field : entry.fields)
            fields.append(field.field);
        told.append(u"%1 %2 %3"_s.arg(idOf(entry.kind), entry.item, fields.join(u", "_s)));
    }
    return told;
}

EvidenceItem shown(const QString &title, char content, const QString &provision)
{
    EvidenceItem item;
    item.id = title;
    item.title = title;
    item.fileName = u"photo.jpg"_s;
    item.sha256 = QByteArray(32, content);
    item.provisions = {provision};
    return item;
}

} // namespace

/// Two assessments side by side: what is different, and what is worse.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsTheSame();
    void trends();
    void whatGotWorseIsWorseOnlyOneWay();
    void evidenceIsMatched();
    void evidenceTakenAwayShowsInTheVerdict();
    void productAndFacts();
    void rationaleAndReview();
    void onlyInformationNeverDecides();
    void otherSchemesAreRefused();
    void whatIsDeclaredIsCompared();
    void verdictsOnItemsAreCompared();
    void aGroupThatDoesNotCountDecidesNothing();
    void anEntryThatChangedIsNotJudged();
    void comparedByThePolicyOfTheWorkspace();
    void nothingDeclaredNothingSaid();
    void thousandsOfEntriesAreFast();

private:
    const Scheme m_scheme = *builtInScheme(u"uk-cop-2018"_s);
    const Assessment m_good = assessmentfixture::acceptedAssessment(m_scheme);
};

void TestComparison::theSameIsTheSame()
{
    const auto comparison = compare(m_scheme, m_good, m_good);
    QVERIFY_OK(comparison);
    QVERIFY(!comparison->gotWorse);
    QCOMPARE(changedProvisions(*comparison), 0);
    QVERIFY(comparison->facts.isEmpty());
    QVERIFY(comparison->product.isEmpty());
    QCOMPARE(comparison->guidelines.size(), 13);
}

void TestComparison::trends()
{
    QCOMPARE(trendOf(Verdict::Pass, Verdict::Fail), Trend::Worse);
    QCOMPARE(trendOf(Verdict::Pass, Verdict::NotAssessed), Trend::Worse);
    QCOMPARE(trendOf(Verdict::NotAssessed, Verdict::Fail), Trend::Worse);
    QCOMPARE(trendOf(Verdict::Fail, Verdict::Pass), Trend::Better);
    QCOMPARE(trendOf(Verdict::Inconclusive, Verdict::NotApplicable), Trend::Better);
    QCOMPARE(trendOf(Verdict::Fail, Verdict::NotAssessed), Trend::Other); // unknown, not mended
    QCOMPARE(trendOf(Verdict::Pass, Verdict::NotApplicable), Trend::Other);
    QCOMPARE(trendOf(Verdict::NotApplicable, Verdict::Pass), Trend::Other);
    for (const Verdict a : allVerdicts) {
        QCOMPARE(trendOf(a, a), Trend::Same);
        for (const Verdict b : allVerdicts)
            QVERIFY(!(trendOf(a, b) == Trend::Worse && trendOf(b, a) == Trend::Worse));
    }
}

void TestComparison::whatGotWorseIsWorseOnlyOneWay()
{
    QRandomGenerator random(7);
    QStringList ids = m_good.answers.keys();
    for (int round = 0; round < 40; ++round) {
        Assessment other = m_good;
        const QString id = ids[random.bounded(int(ids.size()))];
        other.answers[id].verdict = allVerdicts[random.bounded(5)];
        const auto forth = compare(m_scheme, m_good, other);
        const auto back = compare(m_scheme, other, m_good);
        QVERIFY_OK(forth);
        QVERIFY_OK(back);
        QVERIFY(!back->gotWorse); // nothing is worse than good
        const ProvisionComparison &one = provisionIn(*forth, id);
        if (m_scheme.provision(id)->strength != Strength::Informative)
            QCOMPARE(forth->gotWorse, one.trend == Trend::Worse);
        QCOMPARE(changedProvisions(*forth), other.answers[id] == m_good.answers[id] ? 0 : 1);
    }
}

void TestComparison::evidenceIsMatched()
{
    const QString id = u"CoP-1.1"_s;
    Assessment before = m_good;
    Assessment after = m_good;
    before.evidence +=
        {shown(u"Manual"_s, '1', id), shown(u"Base"_s, '2', id), shown(u"Old log"_s, '3', id)};
    after.evidence += {shown(u"Manual"_s, '4', id), shown(u"Renamed base"_s, '2', id),
                       shown(u"New log"_s, '5', id)};
    const auto comparison = compare(m_scheme, before, after);
    QVERIFY_OK(comparison);
    QStringList told;
    for (const EvidenceDifference &change : provisionIn(*comparison, id).evidence)
        told.append(idOf(change.kind) + u' ' + change.title);
    QCOMPARE(told, (QStringList{u"content Manual"_s, u"removed Old log"_s, u"added New log"_s}));
    QCOMPARE(changedProvisions(*comparison), 1);
    QVERIFY(!comparison->gotWorse);
}

void TestComparison::evidenceTakenAwayShowsInTheVerdict()
{
    Assessment after = m_good;
    after.evidence.removeIf(
        [](const EvidenceItem &item) { return item.provisions.contains(u"CoP-1.1"_s); });
    const auto comparison = compare(m_scheme, m_good, after);
    QVERIFY_OK(comparison);
    QCOMPARE(provisionIn(*comparison, u"CoP-1.1"_s).trend, Trend::Worse);
    QCOMPARE(comparison->guidelines[0].trend, Trend::Worse);
    QVERIFY(comparison->gotWorse);
}

void TestComparison::productAndFacts()
{
    Assessment after = m_good;
    after.product.firmwareVersion = u"9.9"_s;
    after.facts.warrantyMonths = 7;
    const auto comparison = compare(m_scheme, m_good, after);
    QVERIFY_OK(comparison);
    QCOMPARE(comparison->product.size(), 1);
    QCOMPARE(comparison->product.first().field, u"firmware.version"_s);
    QCOMPARE(comparison->product.first().to, u"9.9"_s);
    QCOMPARE(comparison->facts.size(), 1);
    QCOMPARE(comparison->facts.first().field, u"warrantyMonths"_s);
    QCOMPARE(comparison->facts.first().to, u"7"_s);
    QVERIFY(!comparison->gotWorse);
}

void TestComparison::rationaleAndReview()
{
    Assessment after = m_good;
    after.answers[u"CoP-1.1"_s].rationale = u"Other words"_s;
    after.answers[u"CoP-2.1"_s].status = ReviewStatus::Rejected;
    const auto comparison = compare(m_scheme, m_good, after);
    QVERIFY_OK(comparison);
    QVERIFY(provisionIn(*comparison, u"CoP-1.1"_s).rationaleChanged());
    QVERIFY(!provisionIn(*comparison, u"CoP-2.1"_s).rationaleChanged());
    QVERIFY(provisionIn(*comparison, u"CoP-2.1"_s).isChanged());
    QCOMPARE(changedProvisions(*comparison), 2);
}

void TestComparison::onlyInformationNeverDecides()
{
    for (const Guideline &guideline : m_scheme.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            Assessment after = m_good;
            after.answers[provision.id].verdict = Verdict::Fail;
            const auto comparison = compare(m_scheme, m_good, after);
            QVERIFY_OK(comparison);
            QCOMPARE(comparison->gotWorse, provision.strength != Strength::Informative);
        }
    }
}

void TestComparison::otherSchemesAreRefused()
{
    Assessment other = m_good;
    other.scheme = u"another"_s;
    QCOMPARE(compare(m_scheme, m_good, other).error().kind, Error::Kind::Usage);
    QCOMPARE(compare(m_scheme, other, m_good).error().kind, Error::Kind::Usage);
}

void TestComparison::whatIsDeclaredIsCompared()
{
    const Assessment before = declaring();
    const Comparison same = declared(before, before);
    QVERIFY(same.isDeclared);
    QVERIFY(same.entries.isEmpty());
    QVERIFY(!same.gotWorse);
    QVERIFY(std::none_of(same.groups.begin(), same.groups.end(),
                         [](const GroupComparison &group) { return group.isChanged(); }));
    Assessment after = before;
    after.ixit[u"AuthMech"_s].removeFirst();
    after.ixit[u"AuthMech"_s][0].values[u"authenticationFactor"_s] = u"password"_s;
    after.ixit[u"AuthMech"_s].append(
        {.id = u"AuthMech-3"_s, .values = {{u"description"_s, u"App"_s}}});
    after.ixit[u"UserInfo"_s].append({.id = u"UserInfo-1"_s});
    const Comparison comparison = declared(before, after);
    QCOMPARE(entriesTold(comparison),
             (QStringList{u"removed AuthMech-1 description"_s,
                          u"changed AuthMech-2 authenticationFactor"_s,
                          u"added AuthMech-3 description"_s, u"added UserInfo-1 "_s}));
    QCOMPARE(comparison.entries[1].fields.first().from, QString());
    QCOMPARE(comparison.entries[1].fields.first().to, u"password"_s);
}

void TestComparison::verdictsOnItemsAreCompared()
{
    const Assessment before = declaring();
    Assessment after = before;
    after.itemVerdicts.first().verdict = Verdict::Fail;
    const Comparison worse = declared(before, after);
    const GroupComparison &group = groupIn(worse, u"EN-5.1-1"_s);
    QCOMPARE(group.before, Verdict::Pass);
    QCOMPARE(group.after, Verdict::Fail);
    QCOMPARE(group.trend, Trend::Worse);
    QVERIFY(group.counts);
    QCOMPARE(group.items.size(), before.itemVerdicts.size());
    QCOMPARE(group.items.first().trend, Trend::Worse);
    QCOMPARE(group.items.last().trend, Trend::Same);
    QVERIFY(worse.gotWorse);
    QCOMPARE(worse.before, worse.after); // nothing else says so

    const Comparison better = declared(after, before);
    QCOMPARE(groupIn(better, u"EN-5.1-1"_s).trend, Trend::Better);
    QVERIFY(!better.gotWorse);

    // The group fails already; one more item of it got worse all the same.
    Assessment more = after;
    more.itemVerdicts.last().verdict = Verdict::Fail;
    const Comparison still = declared(after, more);
    QCOMPARE(groupIn(still, u"EN-5.1-1"_s).trend, Trend::Same);
    QVERIFY(groupIn(still, u"EN-5.1-1"_s).isChanged());
    QVERIFY(still.gotWorse);
}

/// A recommendation that nobody claims to follow.
void TestComparison::aGroupThatDoesNotCountDecidesNothing()
{
    Assessment before = declaring();
    const auto judged = judgeGroups(*ixitEditionFor(withIxit), *builtInScheme(withIxit), before);
    const auto idle =
        std::find_if(judged.groups.begin(), judged.groups.end(), [](const GroupJudgement &group) {
            return !group.counts && !group.items.isEmpty();
        });
    QVERIFY(idle != judged.groups.end());
    const QString provision = idle->claim.provision;
    const ItemVerdict verdict{.provision = provision,
                              .testCase = idle->items.first().testCase.id,
                              .item = idle->items.first().item,
                              .verdict = Verdict::Pass,
                              .reason = {},
                              .entrySha256 =
                                  findEntry(before.ixit, idle->items.first().item)->digest()};
    before.itemVerdicts.append(verdict);
    Assessment after = before;
    after.itemVerdicts.last().verdict = Verdict::Fail;
    const Comparison comparison = declared(before, after);
    QVERIFY(!groupIn(comparison, provision).counts);
    QCOMPARE(groupIn(comparison, provision).items.first().trend, Trend::Worse);
    QVERIFY(!comparison.gotWorse);
}

void TestComparison::anEntryThatChangedIsNotJudged()
{
    const Assessment before = declaring();
    Assessment after = before;
    after.ixit[u"AuthMech"_s][0].values[u"description"_s] = u"Another login"_s;
    const Comparison comparison = declared(before, after);
    QCOMPARE(groupIn(comparison, u"EN-5.1-1"_s).after, Verdict::NotAssessed);
    QVERIFY(comparison.gotWorse);
    // What is new has no verdict before, so the group says it and no item does.
    Assessment longer = before;
    longer.ixit[u"AuthMech"_s].append({.id = u"AuthMech-9"_s});
    const Comparison added = declared(before, longer);
    QCOMPARE(groupIn(added, u"EN-5.1-1"_s).items.size(), before.itemVerdicts.size());
    QCOMPARE(groupIn(added, u"EN-5.1-1"_s).trend, Trend::Worse);
}

void TestComparison::comparedByThePolicyOfTheWorkspace()
{
    Assessment before = declaring();
    Assessment after = before;
    after.itemVerdicts.removeFirst();
    QCOMPARE(groupIn(declared(before, after), u"EN-5.1-1"_s).after, Verdict::NotAssessed);
    VerdictPolicy strict = builtInVerdictPolicy();
    strict.open = Verdict::Fail;
    before.verdictPolicy = strict;
    after.verdictPolicy = strict;
    QCOMPARE(groupIn(declared(before, after), u"EN-5.1-1"_s).after, Verdict::Fail);
}

void TestComparison::nothingDeclaredNothingSaid()
{
    const auto code = compare(m_scheme, m_good, m_good);
    QVERIFY_OK(code);
    QVERIFY(!code->isDeclared);
    QVERIFY(code->groups.isEmpty());
    Assessment empty;
    empty.scheme = withIxit;
    QVERIFY(!declared(empty, empty).isDeclared);
    const Comparison gone = declared(declaring(), empty); // all of it taken away
    QVERIFY(gone.isDeclared);
    QCOMPARE(gone.entries.size(), 2);
    QVERIFY(gone.gotWorse);
}

void TestComparison::thousandsOfEntriesAreFast()
{
    Assessment before;
    before.scheme = withIxit;
    for (int i = 1; i <= 2000; ++i) {
        before.ixit[u"AuthMech"_s].append(
            {.id = u"AuthMech-%1"_s.arg(i), .values = {{u"description"_s, u"x"_s}}});
    }
    Assessment after = before;
    for (IxitEntry &entry : after.ixit[u"AuthMech"_s])
        entry.values[u"description"_s] = u"y"_s;
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(declared(before, after).entries.size(), 2000);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

#include "tst_comparison.moc"

QTEST_GUILESS_MAIN(TestComparison)
