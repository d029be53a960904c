#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/comparison.h"
#include "support/assessmentfixture.h"
#include "support/testsupport.h"

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

#include "tst_comparison.moc"

QTEST_GUILESS_MAIN(TestComparison)
