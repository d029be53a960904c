#include "assessment/scheme/verdict.h"
#include "support/testsupport.h"

#include <QRandomGenerator>
#include <QSet>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QList<Strength> strengths = {Strength::Shall,      Strength::ShallNot, Strength::Should,
                                   Strength::Encouraged, Strength::Aim,      Strength::Informative};
const QList<Verdict> verdicts = {Verdict::NotApplicable, Verdict::Pass, Verdict::NotAssessed,
                                 Verdict::Inconclusive, Verdict::Fail};

/// Every provision there can be: 6 × 5 × 2 × 2 × 2.
const QList<JudgedProvision> &everyProvision()
{
    static const QList<JudgedProvision> all = [] {
        QList<JudgedProvision> made;
        for (const Strength strength : strengths) {
            for (const Verdict verdict : verdicts) {
                for (int flags = 0; flags < 8; ++flags) {
                    made.append({.strength = strength,
                                 .verdict = verdict,
                                 .hasRationale = (flags & 1) != 0,
                                 .hasEvidence = (flags & 2) != 0,
                                 .accepted = (flags & 4) != 0});
                }
            }
        }
        return made;
    }();
    return all;
}

/// The sentence of cli.md, written down a second time and otherwise: does this provision let its
/// guideline be met?
bool lets(const JudgedProvision &p)
{
    const bool passes = p.verdict == Verdict::Pass && p.hasEvidence;
    const bool doesNotApply = p.verdict == Verdict::NotApplicable && p.hasRationale;
    if (p.strength == Strength::Shall || p.strength == Strength::ShallNot)
        return passes || doesNotApply;
    if (p.strength == Strength::Should)
        return passes || doesNotApply
               || (p.verdict == Verdict::Fail && p.hasRationale && p.accepted);
    return true;
}

QList<JudgedProvision> randomProvisions(QRandomGenerator &random)
{
    QList<JudgedProvision> provisions;
    for (int i = random.bounded(1, 9); i > 0; --i)
        provisions.append(everyProvision()[random.bounded(everyProvision().size())]);
    return provisions;
}

QString wordsOf(const QList<JudgedProvision> &provisions)
{
    QStringList words;
    for (const JudgedProvision &p : provisions) {
        words.append(u"%1/%2%3%4%5"_s.arg(
            idOf(p.strength), idOf(p.verdict), p.hasRationale ? u" reason"_s : QString(),
            p.hasEvidence ? u" evidence"_s : QString(), p.accepted ? u" accepted"_s : QString()));
    }
    return words.join(u", "_s);
}

} // namespace

/// The rules by which verdicts add up. Most are properties, tried on every provision there can
/// be, on every pair of them, and on random guidelines.
class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAnIdAndANameForEverything();
    void absenceNeverPasses();
    void isTheWorstOfItsParts();
    void isMetExactlyWhenTheRuleSaysSo();
    void takingAwayNeverImproves();
    void whatDoesNotDecideChangesNothing();
    void isMonotoneInEachPart();
    void doesNotDependOnTheOrder();
    void worstFirst();
};

void TestVerdict::hasAnIdAndANameForEverything()
{
    QSet<QString> ids;
    for (const Verdict verdict : verdicts) {
        QCOMPARE(verdictFromId(idOf(verdict)), std::optional(verdict));
        QVERIFY(!nameOf(verdict).isEmpty());
        ids.insert(idOf(verdict));
    }
    for (const Strength strength : strengths) {
        QCOMPARE(strengthFromId(idOf(strength)), std::optional(strength));
        QVERIFY(!nameOf(strength).isEmpty());
        ids.insert(idOf(strength));
    }
    for (const ReviewStatus status : {ReviewStatus::Draft, ReviewStatus::Submitted,
                                      ReviewStatus::Accepted, ReviewStatus::Rejected}) {
        QCOMPARE(reviewStatusFromId(idOf(status)), std::optional(status));
        QVERIFY(!nameOf(status).isEmpty());
        ids.insert(idOf(status));
    }
    QCOMPARE(ids.size(), 15);
    QCOMPARE(supportFromId(u"na"_s), std::optional(Support::NotApplicable));
    QCOMPARE(supportFromId(u""_s), std::optional(Support::NotStated));
    QCOMPARE(idOf(Support::Yes), u"yes"_s);
    QCOMPARE(idOf(Support::No), u"no"_s);

    // The words of the command line's contract (cli.md).
    QCOMPARE(idOf(Verdict::NotApplicable), u"not-applicable"_s);
    QCOMPARE(idOf(Verdict::NotAssessed), u"not-assessed"_s);
    QCOMPARE(idOf(Strength::ShallNot), u"shall_not"_s);
    for (const QString &wrong : {u"Pass"_s, u"passed"_s, u" pass"_s, u"not applicable"_s}) {
        QVERIFY(!verdictFromId(wrong));
        QVERIFY(!strengthFromId(wrong));
    }
}

void TestVerdict::absenceNeverPasses()
{
    QCOMPARE(rollUpGuideline({}), Verdict::NotAssessed);
    QCOMPARE(rollUpAssessment({}), Verdict::NotAssessed);
    QVERIFY(!isMet(rollUpGuideline({})));
    QCOMPARE(rollUpGuideline({JudgedProvision{}}), Verdict::NotAssessed);
    for (const JudgedProvision &p : everyProvision()) {
        if (p.verdict == Verdict::Pass && !p.hasEvidence)
            QCOMPARE(effectiveVerdict(p), Verdict::NotAssessed);
        else if (p.verdict == Verdict::NotApplicable && !p.hasRationale)
            QCOMPARE(effectiveVerdict(p), Verdict::NotAssessed);
        else
            QCOMPARE(effectiveVerdict(p), p.verdict);
        // A guideline in which nothing decides is not met, whatever is said in it.
        if (!decides(p.strength))
            QVERIFY(!isMet(rollUpGuideline({p})));
    }
}

void TestVerdict::isTheWorstOfItsParts()
{
    for (const JudgedProvision &a : everyProvision()) {
        if (!decides(a.strength))
            continue;
        for (const JudgedProvision &b : everyProvision()) {
            if (!decides(b.strength))
                continue;
            const Verdict both = rollUpGuideline({a, b});
            QCOMPARE(both, qMax(rollUpGuideline({a}), rollUpGuideline({b})));
        }
    }
    for (const Verdict a : verdicts) {
        for (const Verdict b : verdicts) {
            for (const Verdict c : verdicts)
                QCOMPARE(rollUpAssessment({a, b, c}), qMax(a, qMax(b, c)));
        }
    }
}

void TestVerdict::isMetExactlyWhenTheRuleSaysSo()
{
    for (const JudgedProvision &a : everyProvision()) {
        for (const JudgedProvision &b : everyProvision()) {
            const bool decisive = decides(a.strength) || decides(b.strength);
            QVERIFY2(isMet(rollUpGuideline({a, b})) == (decisive && lets(a) && lets(b)),
                     qPrintable(wordsOf({a, b})));
        }
    }
}

void TestVerdict::takingAwayNeverImproves()
{
    const auto poorer = [](const JudgedProvision &p) {
        QList<JudgedProvision> all(3, p);
        all[0].hasEvidence = false;
        all[1].hasRationale = false;
        all[2].accepted = false;
        JudgedProvision unanswered = p;
        unanswered.verdict = Verdict::NotAssessed;
        // Taking an answer back may hide a failure, but never lets a guideline be met.
        all.append(unanswered);
        return all;
    };
    QRandomGenerator random(1);
    for (int round = 0; round < 20000; ++round) {
        const QList<JudgedProvision> before = randomProvisions(random);
        const auto at = random.bounded(before.size());
        const QList<JudgedProvision> less = poorer(before[at]);
        for (qsizetype i = 0; i < less.size(); ++i) {
            QList<JudgedProvision> after = before;
            after[at] = less[i];
            const Verdict was = rollUpGuideline(before);
            const Verdict is = rollUpGuideline(after);
            const QString words = wordsOf(before) + u" => "_s + wordsOf(after);
            QVERIFY2(isMet(was) || !isMet(is), qPrintable(words));
            if (i < 3)
                QVERIFY2(is >= was, qPrintable(words));
        }
    }
}

void TestVerdict::whatDoesNotDecideChangesNothing()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 2000; ++round) {
        const QList<JudgedProvision> provisions = randomProvisions(random);
        const Verdict verdict = rollUpGuideline(provisions);
        for (const JudgedProvision &more : everyProvision()) {
            if (!decides(more.strength))
                QCOMPARE(rollUpGuideline(provisions + QList{more}), verdict);
        }
    }
}

void TestVerdict::isMonotoneInEachPart()
{
    // A part that counts for something worse never makes the whole better.
    QRandomGenerator random(3);
    for (int round = 0; round < 20000; ++round) {
        QList<JudgedProvision> provisions = randomProvisions(random);
        const Verdict before = rollUpGuideline(provisions);
        JudgedProvision &part = provisions[random.bounded(provisions.size())];
        const JudgedProvision old = part;
        JudgedProvision other = everyProvision()[random.bounded(everyProvision().size())];
        other.strength = old.strength;
        part = other;
        const Verdict after = rollUpGuideline(provisions);
        if (countedVerdict(other) >= countedVerdict(old))
            QVERIFY2(after >= before, qPrintable(wordsOf(provisions)));
        else
            QVERIFY2(after <= before, qPrintable(wordsOf(provisions)));
    }
}

void TestVerdict::doesNotDependOnTheOrder()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 2000; ++round) {
        QList<JudgedProvision> provisions = randomProvisions(random);
        const Verdict verdict = rollUpGuideline(provisions);
        std::shuffle(provisions.begin(), provisions.end(), random);
        QCOMPARE(rollUpGuideline(provisions), verdict);
    }
}

void TestVerdict::worstFirst()
{
    // cli.md: fail > inconclusive > not-assessed > pass > not-applicable.
    QVERIFY(Verdict::Fail > Verdict::Inconclusive);
    QVERIFY(Verdict::Inconclusive > Verdict::NotAssessed);
    QVERIFY(Verdict::NotAssessed > Verdict::Pass);
    QVERIFY(Verdict::Pass > Verdict::NotApplicable);
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
