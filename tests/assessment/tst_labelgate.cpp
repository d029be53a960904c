#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/labelgate.h"
#include "support/testsupport.h"

#include <QRandomGenerator>

#include <functional>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QList<Verdict> verdicts = {Verdict::NotApplicable, Verdict::Pass, Verdict::NotAssessed,
                                 Verdict::Inconclusive, Verdict::Fail};

/// Everything the gate looks at.
struct Case
{
    Scheme scheme;
    Assessment assessment;
    std::optional<Organisation> organisation;
    LabelKind kind = LabelKind::Endorsement;
    QDate expires{2028, 11, 23};

    QList<GateReason> reasons() const
    {
        return labelGate(scheme, assessment, organisation, kind, expires);
    }
    QStringList rules() const
    {
        QStringList rules;
        for (const GateReason &reason : reasons())
            rules.append(reason.rule);
        return rules;
    }
};

EvidenceItem evidenceFor(const QString &provision)
{
    EvidenceItem item;
    item.id = u"evidence-"_s + provision;
    item.provisions = {provision};
    item.bytes = 12;
    return item;
}

/// A finished assessment by a laboratory, to which nothing is missing.
Case finished()
{
    Case made;
    made.scheme = *builtInScheme(u"uk-cop-2018"_s);
    Assessment &assessment = made.assessment;
    assessment.scheme = made.scheme.id;
    assessment.kind = AssessmentKind::Lab;
    assessment.status = ReviewStatus::Accepted;
    assessment.assessors = {u"anna"_s, u"bryn"_s};
    assessment.submittedBy = u"anna"_s;
    assessment.decidedBy = u"carys"_s;
    assessment.product.brand = u"Northlight"_s;
    assessment.product.model = u"HL-200"_s;
    assessment.product.name = u"Hallway smart lamp"_s;
    assessment.product.manufacturer = {u"Northlight Home Ltd"_s, u"GB"_s, u"1 Example Road"_s};
    assessment.product.firmwareVersion = u"3.4.1"_s;
    assessment.facts.supportUntil = QDate(2031, 6, 30);
    assessment.facts.passwordPractice = u"unique"_s;
    assessment.facts.reportUrl = u"https://northlight.example/security"_s;
    assessment.facts.verifyHost = u"verify.northlight.example"_s;
    for (const Guideline &guideline : made.scheme.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            Answer answer;
            answer.provision = provision.id;
            answer.verdict = Verdict::Pass;
            answer.status = ReviewStatus::Accepted;
            assessment.answers.insert(provision.id, answer);
            assessment.evidence.append(evidenceFor(provision.id));
        }
    }
    made.organisation = Organisation{.name = u"Pennine Product Testing Ltd"_s,
                                     .accreditation = u"UKAS 00000 (example)"_s,
                                     .certificatePrefix = u"PPT"_s,
                                     .country = u"GB"_s};
    return made;
}

void takeEvidence(Case &from, const QString &provision)
{
    from.assessment.evidence.removeIf(
        [&](const EvidenceItem &item) { return item.provisions.contains(provision); });
}

/// A small scheme, so that every combination of answers can be tried.
Scheme smallScheme()
{
    Scheme scheme;
    scheme.id = u"small"_s;
    scheme.origin = CatalogueOrigin::BuiltIn;
    int number = 0;
    for (const QList<Strength> &strengths :
         {QList{Strength::Shall, Strength::Encouraged}, QList{Strength::Should}}) {
        Guideline guideline;
        guideline.number = ++number;
        for (const Strength strength : strengths) {
            Provision provision;
            provision.id = u"S-%1.%2"_s.arg(number).arg(guideline.provisions.size() + 1);
            provision.title = provision.id;
            provision.strength = strength;
            guideline.provisions.append(provision);
        }
        scheme.guidelines.append(guideline);
    }
    return scheme;
}

} // namespace

/// No mark leaves without its rules met, and the refusal says everything that is missing.
class TestLabelGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensForAFinishedAssessment();
    void aMarkNeedsACatalogueThatSomebodyVouchesFor();
    void namesEachReasonAndItsPage_data();
    void namesEachReasonAndItsPage();
    void namesEveryOpenProvision();
    void opensExactlyWhenTheRulesAreMet();
    void takingAwayNeverOpens();
    void informationLabelsMayShowGaps();
    void informationLabelsNeedTheLeast_data();
    void informationLabelsNeedTheLeast();
    void selfAssessmentNeedsNoSecondPair();
    void issuesFromTheCodeOnly();
    void countsProgress();
    void limitsTheLastDay_data();
    void limitsTheLastDay();
    void closesAfterTheEndOfUpdates();
};

void TestLabelGate::opensForAFinishedAssessment()
{
    Case all = finished();
    QCOMPARE(all.rules(), QStringList());
    all.kind = LabelKind::Information;
    QCOMPARE(all.rules(), QStringList());
    const QList<Verdict> verdictsOfAll = guidelineVerdicts(all.scheme, all.assessment);
    QCOMPARE(verdictsOfAll, QList<Verdict>(13, Verdict::Pass));
}

using Change = std::function<void(Case &)>;

void TestLabelGate::aMarkNeedsACatalogueThatSomebodyVouchesFor()
{
    for (const LabelKind kind : {LabelKind::Endorsement, LabelKind::Information}) {
        Case c = finished();
        c.kind = kind;
        for (const auto origin : {CatalogueOrigin::BuiltIn, CatalogueOrigin::Signed,
                                  CatalogueOrigin::Untrusted, CatalogueOrigin::Unsigned}) {
            c.scheme.origin = origin;
            const bool open = kind == LabelKind::Information || c.scheme.isVouchedFor();
            QCOMPARE(c.rules(), open ? QStringList() : QStringList{u"scheme-unsigned"_s});
        }
    }
}

void TestLabelGate::namesEachReasonAndItsPage_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule"); // "" = the gate stays open
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &rule, const QString &page,
                        const QString &says, const Change &change) {
        QTest::newRow(name) << change << rule << page << says;
    };
    const auto answer = [](const QString &provision, Verdict verdict, const QString &rationale = {},
                           ReviewStatus status = ReviewStatus::Accepted) {
        return [=](Case &c) {
            c.assessment.answers[provision].verdict = verdict;
            c.assessment.answers[provision].rationale = rationale;
            c.assessment.answers[provision].status = status;
        };
    };
    row("shall fails", u"CoP-1.1"_s, u"guideline/1"_s, u"mend the product"_s,
        answer(u"CoP-1.1"_s, Verdict::Fail, u"no time"_s));
    row("shall not fails", u"CoP-4.3"_s, u"guideline/4"_s, u"mend the product"_s,
        answer(u"CoP-4.3"_s, Verdict::Fail));
    row("shall inconclusive", u"CoP-13.3"_s, u"guideline/13"_s, u"inconclusive"_s,
        answer(u"CoP-13.3"_s, Verdict::Inconclusive));
    row("shall open", u"CoP-2.1"_s, u"guideline/2"_s, u"answer it"_s,
        [](Case &c) { c.assessment.answers.remove(u"CoP-2.1"_s); });
    row("should open", u"CoP-12.3"_s, u"guideline/12"_s, u"answer it"_s,
        answer(u"CoP-12.3"_s, Verdict::NotAssessed));
    row("pass without evidence", u"CoP-3.2"_s, u"guideline/3"_s, u"add what shows it"_s,
        [](Case &c) { takeEvidence(c, u"CoP-3.2"_s); });
    row("not applicable without reason", u"CoP-13.2"_s, u"guideline/13"_s, u"write down why"_s,
        answer(u"CoP-13.2"_s, Verdict::NotApplicable, u"  "_s));
    row("not applicable with reason", {}, {}, {},
        answer(u"CoP-13.2"_s, Verdict::NotApplicable, u"No programming interface."_s));
    row("should fails without reason", u"CoP-7.1"_s, u"guideline/7"_s, u"without a reason"_s,
        answer(u"CoP-7.1"_s, Verdict::Fail));
    row("should fails, reason sent back", u"CoP-7.1"_s, u"review"_s, u"has not accepted"_s,
        answer(u"CoP-7.1"_s, Verdict::Fail, u"No secure boot."_s, ReviewStatus::Rejected));
    row("should fails, reason accepted", {}, {}, {},
        answer(u"CoP-7.1"_s, Verdict::Fail, u"No secure boot."_s));
    row("should fails, accepted with the whole", {}, {}, {},
        answer(u"CoP-7.1"_s, Verdict::Fail, u"No secure boot."_s, ReviewStatus::Submitted));
    row("encouraged fails", {}, {}, {}, answer(u"CoP-2.5"_s, Verdict::Fail));
    row("aim open", {}, {}, {}, [](Case &c) { c.assessment.answers.remove(u"CoP-8.6"_s); });
    row("informative fails", {}, {}, {}, answer(u"CoP-1.4"_s, Verdict::Fail));
    row("not supported", u"support-period"_s, u"facts"_s, u"no security updates"_s, [](Case &c) {
        c.assessment.facts.supportUntil.reset();
        c.assessment.facts.notSupported = true;
    });
    row("support not stated", u"support-period"_s, u"facts"_s, u"state the date"_s,
        [](Case &c) { c.assessment.facts.supportUntil.reset(); });
    row("support ends the day before", u"support-period"_s, u"facts"_s, u"shorten the validity"_s,
        [](Case &c) { c.assessment.facts.supportUntil = c.expires.addDays(-1); });
    row("support ends the same day", {}, {}, {},
        [](Case &c) { c.assessment.facts.supportUntil = c.expires; });
    row("no last day", u"support-period"_s, u"facts"_s, u"ended on"_s,
        [](Case &c) { c.expires = {}; });
    row("shared password", u"password-practice"_s, u"facts"_s, u"default password"_s,
        [](Case &c) { c.assessment.facts.passwordPractice = u"shared default"_s; });
    row("no verification page", u"verify-host"_s, u"facts"_s, u"state it"_s,
        [](Case &c) { c.assessment.facts.verifyHost.clear(); });
    row("product incomplete", u"product"_s, u"product"_s, u"firmware version"_s,
        [](Case &c) { c.assessment.product.firmwareVersion.clear(); });
    row("no organisation", u"organisation"_s, u"organisation"_s, u"laboratory"_s,
        [](Case &c) { c.organisation.reset(); });
    row("no certificate prefix", u"organisation"_s, u"organisation"_s, u"certificate prefix"_s,
        [](Case &c) { c.organisation->certificatePrefix.clear(); });
    row("submitted only", u"review"_s, u"review"_s, u"submit it"_s,
        [](Case &c) { c.assessment.status = ReviewStatus::Submitted; });
    row("rejected", u"review"_s, u"review"_s, u"not been accepted"_s,
        [](Case &c) { c.assessment.status = ReviewStatus::Rejected; });
    row("accepted by nobody", u"review"_s, u"review"_s, u"not been accepted"_s,
        [](Case &c) { c.assessment.decidedBy = u" "_s; });
    row("accepted by an assessor", u"four-eyes"_s, u"review"_s, u"took no part"_s,
        [](Case &c) { c.assessment.decidedBy = u"bryn"_s; });
    row("accepted by an assessor in capitals", u"four-eyes"_s, u"review"_s, u"took no part"_s,
        [](Case &c) { c.assessment.decidedBy = u"BRYN "_s; });
    row("another scheme", u"scheme"_s, u"product"_s, u"uk-cop-2030"_s,
        [](Case &c) { c.assessment.scheme = u"uk-cop-2030"_s; });
    row("a guideline in which nothing decides", u"guideline-1"_s, u"guideline/1"_s,
        u"Guideline 1 is not met"_s, [](Case &c) {
            for (Provision &provision : c.scheme.guidelines[0].provisions)
                provision.strength = Strength::Encouraged;
        });
    row("a scheme without guidelines", u"scheme"_s, u"product"_s, u"no guidelines"_s,
        [](Case &c) { c.scheme.guidelines.clear(); });
}

void TestLabelGate::namesEachReasonAndItsPage()
{
    QFETCH(Change, change);
    QFETCH(QString, rule);
    QFETCH(QString, page);
    QFETCH(QString, says);
    Case c = finished();
    change(c);
    const QList<GateReason> reasons = c.reasons();
    if (rule.isEmpty()) {
        QVERIFY2(reasons.isEmpty(),
                 qPrintable(reasons.isEmpty() ? QString() : reasons.first().message));
        return;
    }
    QCOMPARE(reasons.size(), 1); // one cause, one reason
    QCOMPARE(reasons.first().rule, rule);
    QCOMPARE(reasons.first().page, page);
    QVERIFY2(reasons.first().message.contains(says), qPrintable(reasons.first().message));
    QVERIFY(reasons.first().message.endsWith(u'.'));
}

void TestLabelGate::namesEveryOpenProvision()
{
    Case c = finished();
    c.assessment.answers.clear();
    c.assessment.evidence.clear();
    QStringList expected;
    for (const Guideline &guideline : c.scheme.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            if (decides(provision.strength))
                expected.append(provision.id);
        }
    }
    QCOMPARE(expected.size(), 55);
    QCOMPARE(c.rules(), expected);
}

void TestLabelGate::opensExactlyWhenTheRulesAreMet()
{
    // Every state of three answers: verdict, evidence, rationale, acceptance, each.
    constexpr int states = 5 * 2 * 2 * 2;
    Case c = finished();
    c.scheme = smallScheme();
    c.assessment.scheme = c.scheme.id;
    c.assessment.status = ReviewStatus::Accepted;
    const QStringList ids = {u"S-1.1"_s, u"S-1.2"_s, u"S-2.1"_s};
    int open = 0;
    for (int combination = 0; combination < states * states * states; ++combination) {
        c.assessment.answers.clear();
        c.assessment.evidence.clear();
        int rest = combination;
        QList<bool> lets; // may the guideline be met, as far as this provision goes?
        for (const QString &id : ids) {
            const int state = rest % states;
            rest /= states;
            Answer answer;
            answer.provision = id;
            answer.verdict = verdicts[state % 5];
            const bool evidence = ((state / 5) & 1) != 0;
            const bool reason = ((state / 5) & 2) != 0;
            const bool accepted = ((state / 5) & 4) != 0;
            answer.rationale = reason ? u"because"_s : QString();
            answer.status = accepted ? ReviewStatus::Accepted : ReviewStatus::Rejected;
            c.assessment.answers.insert(id, answer);
            if (evidence)
                c.assessment.evidence.append(evidenceFor(id));
            const bool good = (answer.verdict == Verdict::Pass && evidence)
                              || (answer.verdict == Verdict::NotApplicable && reason);
            lets.append(
                id == u"S-1.2"_s || good
                || (id == u"S-2.1"_s && answer.verdict == Verdict::Fail && reason && accepted));
        }
        QStringList expected;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (!lets[i])
                expected.append(ids[i]);
        }
        QCOMPARE(c.rules(), expected);
        open += expected.isEmpty();
    }
    // An oracle that always said the same would prove nothing.
    QVERIFY(open > 0 && open < states * states * states);
}

void TestLabelGate::takingAwayNeverOpens()
{
    QRandomGenerator random(20261123);
    const Scheme scheme = *builtInScheme(u"uk-cop-2018"_s);
    QStringList ids;
    for (const Guideline &guideline : scheme.guidelines) {
        for (const Provision &provision : guideline.provisions)
            ids.append(provision.id);
    }
    for (int round = 0; round < 300; ++round) {
        Case c = finished();
        // Some answers differ, so that the gate is sometimes open and sometimes not.
        for (int i = random.bounded(3); i > 0; --i) {
            Answer &answer = c.assessment.answers[ids[random.bounded(ids.size())]];
            answer.verdict = verdicts[random.bounded(5)];
            answer.rationale = random.bounded(2) ? u"because"_s : QString();
        }
        const QStringList before = c.rules();
        const QString id = ids[random.bounded(ids.size())];
        switch (random.bounded(8)) {
        case 0: takeEvidence(c, id); break;
        case 1: c.assessment.answers.remove(id); break;
        case 2: c.assessment.answers[id].rationale.clear(); break;
        case 3: c.assessment.answers[id].status = ReviewStatus::Rejected; break;
        case 4: c.assessment.status = ReviewStatus::Draft; break;
        case 5: c.assessment.facts = {}; break;
        case 6: c.organisation.reset(); break;
        default: c.assessment.product.manufacturer = {}; break;
        }
        const QStringList after = c.rules();
        QVERIFY(before.isEmpty() || !after.isEmpty());
        for (const QString &rule : before)
            QVERIFY2(after.contains(rule), qPrintable(rule));
    }
}

void TestLabelGate::informationLabelsMayShowGaps()
{
    Case c = finished();
    c.kind = LabelKind::Information;
    c.assessment.status = ReviewStatus::Draft;
    c.assessment.facts = {};
    c.assessment.facts.verifyHost = u"verify.northlight.example"_s;
    c.assessment.facts.passwordPractice = u"shared default"_s;
    c.assessment.facts.notSupported = true;
    c.assessment.evidence.clear();
    c.assessment.answers.clear();
    c.assessment.answers[u"CoP-1.1"_s].verdict = Verdict::Fail;
    QCOMPARE(c.rules(), QStringList());
}

void TestLabelGate::informationLabelsNeedTheLeast_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    const auto row = [](const QString &rule, const Change &change) {
        QTest::newRow(qPrintable(rule)) << change << rule;
    };
    row(u"answers"_s, [](Case &c) { c.assessment.answers.clear(); });
    row(u"validity"_s, [](Case &c) { c.expires = {}; });
    row(u"verify-host"_s, [](Case &c) { c.assessment.facts.verifyHost.clear(); });
    row(u"product"_s, [](Case &c) { c.assessment.product.brand = u" "_s; });
    row(u"organisation"_s, [](Case &c) { c.organisation.reset(); });
    row(u"scheme"_s, [](Case &c) { c.assessment.scheme = u"other"_s; });
}

void TestLabelGate::informationLabelsNeedTheLeast()
{
    QFETCH(Change, change);
    QFETCH(QString, rule);
    Case c = finished();
    c.kind = LabelKind::Information;
    change(c);
    QCOMPARE(c.rules(), QStringList{rule});
    // An endorsement mark is never the easier one.
    c.kind = LabelKind::Endorsement;
    QVERIFY(!c.reasons().isEmpty());
}

void TestLabelGate::selfAssessmentNeedsNoSecondPair()
{
    Case c = finished();
    c.assessment.kind = AssessmentKind::Self;
    c.assessment.decidedBy = u"anna"_s;
    c.organisation.reset();
    QCOMPARE(c.rules(), QStringList());
    c.assessment.status = ReviewStatus::Submitted;
    QCOMPARE(c.rules(), QStringList{u"review"_s});
}

void TestLabelGate::issuesFromTheCodeOnly()
{
    Case other = finished();
    other.scheme = *builtInScheme(u"en-303645-v3-1-3"_s);
    other.assessment.scheme = other.scheme.id;
    for (const LabelKind kind : {LabelKind::Information, LabelKind::Endorsement}) {
        other.kind = kind;
        const QList<GateReason> reasons = other.reasons();
        QCOMPARE(reasons.first().rule, u"scheme"_s);
        QVERIFY(reasons.first().message.contains(u"Code of Practice"_s));
        // What is open in the assessment is told as well where a whole one is asked for.
        QCOMPARE(reasons.size(), kind == LabelKind::Information ? 1 : 1 + 78);
    }
}

void TestLabelGate::countsProgress()
{
    Case c = finished();
    QCOMPARE(progressOf(c.scheme, c.assessment), 1.0);
    c.assessment.answers.clear();
    QCOMPARE(progressOf(c.scheme, c.assessment), 0.0);
    c.assessment.answers[u"CoP-1.4"_s].verdict = Verdict::Pass; // informative
    QCOMPARE(progressOf(c.scheme, c.assessment), 0.0);
    c.assessment.answers[u"CoP-1.1"_s].verdict = Verdict::Fail;
    QCOMPARE(progressOf(c.scheme, c.assessment), 1.0 / 59);
    QCOMPARE(progressOf(Scheme(), c.assessment), 0.0);
}

void TestLabelGate::limitsTheLastDay_data()
{
    QTest::addColumn<LabelKind>("kind");
    QTest::addColumn<QDate>("supportUntil");
    QTest::addColumn<QDate>("issued");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *name, LabelKind kind, QDate until, QDate issued, int months,
                        QDate last) {
        QTest::newRow(name) << kind << until << issued << months << last;
    };
    const QDate day(2026, 11, 23);
    row("usual", LabelKind::Endorsement, {2031, 6, 30}, day, 24, {2028, 11, 23});
    row("at most 36 months", LabelKind::Endorsement, {2099, 1, 1}, day, 60, {2029, 11, 23});
    row("at least one month", LabelKind::Information, {}, day, 0, {2026, 12, 23});
    row("capped by the updates", LabelKind::Endorsement, {2027, 1, 31}, day, 24, {2027, 1, 31});
    row("capped information label", LabelKind::Information, {2027, 1, 31}, day, 24, {2027, 1, 31});
    row("updates end today", LabelKind::Endorsement, day, day, 24, day);
    row("mark after the updates", LabelKind::Endorsement, {2026, 11, 22}, day, 24, {});
    row("information after them", LabelKind::Information, {2026, 11, 22}, day, 24, {2028, 11, 23});
    row("not stated", LabelKind::Information, {}, day, 24, {2028, 11, 23});
    row("end of January", LabelKind::Information, {}, {2027, 1, 31}, 1, {2027, 2, 28});
    row("leap day", LabelKind::Information, {}, {2028, 2, 29}, 12, {2029, 2, 28});
    row("end of January, leap year", LabelKind::Information, {}, {2028, 1, 31}, 1, {2028, 2, 29});
}

void TestLabelGate::limitsTheLastDay()
{
    QFETCH(LabelKind, kind);
    QFETCH(QDate, supportUntil);
    QFETCH(QDate, issued);
    QFETCH(int, months);
    QFETCH(QDate, last);
    Facts facts;
    if (supportUntil.isValid())
        facts.supportUntil = supportUntil;
    QCOMPARE(labelExpiry(kind, facts, issued, months), last);
}

void TestLabelGate::closesAfterTheEndOfUpdates()
{
    Case c = finished();
    const QDate issued(2026, 11, 23);
    c.assessment.facts.supportUntil = issued.addDays(-1);
    c.expires = labelExpiry(c.kind, c.assessment.facts, issued, 24);
    QCOMPARE(c.rules(), QStringList{u"support-period"_s});
    c.assessment.facts.supportUntil = issued;
    c.expires = labelExpiry(c.kind, c.assessment.facts, issued, 24);
    QCOMPARE(c.rules(), QStringList());
    QCOMPARE(c.expires, issued);
}

QTEST_GUILESS_MAIN(TestLabelGate)
#include "tst_labelgate.moc"
