#include "assessment/json/canonicaljson.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/scheme/mappings.h"
#include "assessment/scheme/prefill.h"
#include "assessment/scheme/reopening.h"
#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QString code = u"uk-cop-2018"_s;
const QString standard = u"en-303645-v2-1-1"_s;
const QString law = u"uk-psti-2023"_s;

Scheme schemeOf(const QString &id)
{
    return *builtInScheme(id);
}

/// An assessment that is in no workspace, with evidence behind each answer.
Assessment saying(const QString &scheme, const QMap<QString, Verdict> &verdicts)
{
    Assessment assessment;
    assessment.id = u"A-source"_s;
    assessment.scheme = scheme;
    assessment.day = QDate(2026, 11, 28);
    for (auto one = verdicts.begin(); one != verdicts.end(); ++one) {
        Answer answer = SampleWorkspace::answer(one.key(), one.value(), u"Said of "_s + one.key());
        assessment.answers.insert(one.key(), answer);
        EvidenceItem item;
        item.id = u"E-"_s + one.key();
        item.fileName = one.key() + u".txt"_s;
        item.sha256 = QCryptographicHash::hash(one.key().toUtf8(), QCryptographicHash::Sha256);
        item.provisions = {one.key()};
        assessment.evidence.append(item);
    }
    return assessment;
}

std::optional<Proposal> proposed(const QString &from, const QString &to, const QString &provision,
                                 const QMap<QString, Verdict> &verdicts)
{
    return proposalFor(schemeOf(from), saying(from, verdicts), schemeOf(to), provision,
                       *builtInMappings());
}

/// What every provision of \a assessment counts for.
QMap<QString, Verdict> countsOf(const Scheme &scheme, const Assessment &assessment)
{
    QMap<QString, Verdict> counts;
    for (const Guideline &guideline : scheme.guidelines) {
        const QList<JudgedProvision> judged = judgedProvisions(guideline, assessment);
        for (qsizetype i = 0; i < judged.size(); ++i)
            counts.insert(guideline.provisions[i].id, effectiveVerdict(judged[i]));
    }
    return counts;
}

int changedIn(const QList<PrefillRow> &rows)
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [](const PrefillRow &row) { return changes(row.action); }));
}

PrefillAction actionFor(const QList<PrefillRow> &rows, const QString &provision)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const PrefillRow &one) {
        return one.provision == provision;
    });
    Q_ASSERT(row != rows.end());
    return row->action;
}

/// A workspace with an assessment of one product against the Code, answered throughout by ada, and
/// an empty one against another scheme.
struct Two
{
    explicit Two(const QString &other, AssessmentKind kind = AssessmentKind::Self)
    {
        workspace.emplace(std::move(*sample.create()));
        source = *SampleWorkspace::assess(*workspace, kind);
        const Scheme scheme = schemeOf(code);
        QStringList ids;
        QList<AnswerImport> answers;
        for (const Guideline &guideline : scheme.guidelines) {
            for (const Provision &provision : guideline.provisions) {
                answers.append({.answer = SampleWorkspace::answer(provision.id), .evidence = {}});
                ids.append(provision.id);
            }
        }
        const auto imported = workspace->importAnswers(source, answers, sample.folder.path());
        Q_ASSERT(imported);
        const auto shown = SampleWorkspace::show(*workspace, source, "seen", ids, u"Test log"_s);
        Q_ASSERT(shown);
        target = *workspace->newAssessment(workspace->assessment(source)->product.id, other, kind);
    }

    Assessment now() { return *workspace->assessment(target); }
    /// Without who took part: that stays, whatever is taken back.
    QByteArray bytes()
    {
        QJsonObject json = toJson(now());
        json.remove(u"assessors"_s);
        return canonicalJson(json);
    }
    qint64 rows() { return workspace->log({}, 1)->constLast().sequence; }

    SampleWorkspace sample;
    std::optional<Workspace> workspace;
    QString source;
    QString target;
};

} // namespace

/// One product, other schemes: what is inferred, and that it counts for nothing until a person
/// says so.
class TestPrefill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCoversGivesItsVerdict();
    void whatCoversAPartGivesEvidenceOnly();
    void whatSupportsGivesNothing();
    void manyToOneTakesTheWorst();
    void aPassWithoutEvidenceIsNotPassedOn();
    void whatTheScopeTakesAwayIsPassedOnWithItsReason();
    void everyProvisionNamesItsSource();
    void whatIsInferredIsNotInferredFrom();
    void theSamePictureGivesTheSameProposal();

    void fillsAnEmptyAssessment_data();
    void fillsAnEmptyAssessment();
    void twiceChangesNothing();
    void oneUndoTakesItBack();
    void nothingInferredCounts();
    void allInferredMakesNoLabel();
    void humanAnswersStay();
    void confirmingOneChangesOnlyThatOne();
    void aPartCannotBeConfirmed();
    void confirmingMakesAnAssessor();
    void whoAssessedTheSourceCannotDecide();
    void aLaterChangeIsOfferedAnew();
    void aConfirmedAnswerStaysAndIsMarked();
    void aSourceThatSaysNothingMoreTakesItsWordBack();
    void anotherSourceDoesNotTakeOver();
    void answeringAnewEndsTheInference();
    void aCloneKeepsWhatNobodyConfirmed();
    void evidenceComesOnceAndKeepsItsDay();
    void badPairsAreRefused();
    void randomAnswersNeverImproveAnything();
};

void TestPrefill::whatCoversGivesItsVerdict()
{
    for (const Verdict verdict :
         {Verdict::Pass, Verdict::Fail, Verdict::Inconclusive, Verdict::NotApplicable}) {
        const auto equal = proposed(code, standard, u"EN-5.2-2"_s, {{u"CoP-2.2"_s, verdict}});
        QVERIFY(equal);
        QCOMPARE(equal->verdict, verdict);
        QCOMPARE(equal->support, Support::Yes);
        QCOMPARE(equal->evidence, QStringList{u"E-CoP-2.2"_s});
    }
    const auto superset = proposed(code, standard, u"EN-5.3-13"_s, {{u"CoP-3.4"_s, Verdict::Pass}});
    QCOMPARE(superset->verdict, Verdict::Pass);
    const auto deemed = proposed(standard, law, u"PSTI-2.2"_s, {{u"EN-5.2-1"_s, Verdict::Pass}});
    QCOMPARE(deemed->verdict, Verdict::Pass);
    // The other way round: the standard asks for more than the Code does here.
    const auto backwards = proposed(standard, code, u"CoP-2.1"_s, {{u"EN-5.2-1"_s, Verdict::Pass}});
    QCOMPARE(backwards->verdict, Verdict::Pass);
}

void TestPrefill::whatCoversAPartGivesEvidenceOnly()
{
    for (const Verdict verdict : {Verdict::Pass, Verdict::Fail}) {
        const auto subset = proposed(code, standard, u"EN-5.2-1"_s, {{u"CoP-2.1"_s, verdict}});
        QVERIFY(subset);
        QVERIFY(subset->isPartial());
        QCOMPARE(subset->verdict, Verdict::NotAssessed);
        QCOMPARE(subset->support, Support::NotStated);
        QCOMPARE(subset->evidence, QStringList{u"E-CoP-2.1"_s});
        QVERIFY(subset->rationale.contains(u"Said of CoP-2.1"_s));
    }
    QVERIFY(proposed(code, law, u"PSTI-3.1"_s, {{u"CoP-3.4"_s, Verdict::Pass}})->isPartial());
}

void TestPrefill::whatSupportsGivesNothing()
{
    QVERIFY(!proposed(code, standard, u"EN-5.4-4"_s, {{u"CoP-4.3"_s, Verdict::Pass}}));
    QVERIFY(!proposed(code, standard, u"EN-5.13-1"_s, {{u"CoP-1.1"_s, Verdict::Pass}}));
}

void TestPrefill::manyToOneTakesTheWorst()
{
    const auto three = [](Verdict one, Verdict two, Verdict last) {
        return proposed(code, standard, u"EN-5.13-1"_s,
                        {{u"CoP-13.1"_s, one}, {u"CoP-13.2"_s, two}, {u"CoP-13.3"_s, last}})
            ->verdict;
    };
    QCOMPARE(three(Verdict::Pass, Verdict::Pass, Verdict::Pass), Verdict::Pass);
    QCOMPARE(three(Verdict::Pass, Verdict::NotApplicable, Verdict::Pass), Verdict::Pass);
    QCOMPARE(three(Verdict::Pass, Verdict::Inconclusive, Verdict::Pass), Verdict::Inconclusive);
    QCOMPARE(three(Verdict::Inconclusive, Verdict::Fail, Verdict::Pass), Verdict::Fail);
    // One of three that nobody looked at leaves the whole open.
    QVERIFY(proposed(code, standard, u"EN-5.13-1"_s,
                     {{u"CoP-13.1"_s, Verdict::Pass}, {u"CoP-13.3"_s, Verdict::Pass}})
                ->isPartial());
    // What only overlaps makes worse and never better.
    QCOMPARE(proposed(code, standard, u"EN-5.3-13"_s,
                      {{u"CoP-3.4"_s, Verdict::Pass}, {u"CoP-3.8"_s, Verdict::Fail}})
                 ->verdict,
             Verdict::Fail);
    QCOMPARE(proposed(code, standard, u"EN-5.3-13"_s,
                      {{u"CoP-3.4"_s, Verdict::Fail}, {u"CoP-3.8"_s, Verdict::Pass}})
                 ->verdict,
             Verdict::Fail);
}

void TestPrefill::aPassWithoutEvidenceIsNotPassedOn()
{
    Assessment source = saying(code, {{u"CoP-2.2"_s, Verdict::Pass}});
    source.evidence.clear();
    const auto found =
        proposalFor(schemeOf(code), source, schemeOf(standard), u"EN-5.2-2"_s, *builtInMappings());
    QVERIFY(found);
    QVERIFY(found->isPartial());
}

void TestPrefill::whatTheScopeTakesAwayIsPassedOnWithItsReason()
{
    Assessment source = saying(standard, {});
    const Scheme from = schemeOf(standard);
    for (const ScopeQuestion &question : from.scopeQuestions) {
        if (question.statement.contains(u"elemetry"_s))
            source.scope[question.key].choice = ScopeChoice::No;
    }
    const auto found = proposalFor(from, source, schemeOf(code), u"CoP-10.1"_s, *builtInMappings());
    QVERIFY(found);
    QCOMPARE(found->verdict, Verdict::NotApplicable);
    QVERIFY(found->rationale.contains(u"elemetry"_s));
}

void TestPrefill::everyProvisionNamesItsSource()
{
    const auto found = proposed(code, standard, u"EN-5.7-2"_s,
                                {{u"CoP-7.2"_s, Verdict::Pass}, {u"CoP-7.3"_s, Verdict::Pass}});
    QVERIFY(found->rationale.contains(u"CoP-7.2 of Code of Practice"_s));
    QVERIFY(found->rationale.contains(u"Said of CoP-7.3"_s));
    QCOMPARE(sourcesOf(found->inference), (QStringList{u"CoP-7.2"_s, u"CoP-7.3"_s}));
    QCOMPARE(found->inference.scheme, code);
    QCOMPARE(found->inference.bases[0].relation, Relation::Equal);
}

void TestPrefill::whatIsInferredIsNotInferredFrom()
{
    Assessment source = saying(code, {{u"CoP-2.2"_s, Verdict::Pass}});
    Answer &answer = source.answers[u"CoP-2.2"_s];
    answer.inference =
        Inference{.source = u"A-other"_s, .scheme = law, .bases = {}, .basisSha256 = {}};
    answer.inheritance = Inheritance::Open;
    const auto ask = [&] {
        return proposalFor(schemeOf(code), source, schemeOf(standard), u"EN-5.2-2"_s,
                           *builtInMappings());
    };
    QVERIFY(!ask());
    answer.inheritance = Inheritance::Confirmed; // a person's word by now
    QCOMPARE(ask()->verdict, Verdict::Pass);
}

void TestPrefill::theSamePictureGivesTheSameProposal()
{
    const QMap<QString, Verdict> said{{u"CoP-12.1"_s, Verdict::Pass},
                                      {u"CoP-12.2"_s, Verdict::Fail}};
    const auto one = proposed(code, standard, u"EN-5.12-1"_s, said);
    QCOMPARE(*one, *proposed(code, standard, u"EN-5.12-1"_s, said));
    // Each thing it rests on is part of the digest.
    const auto digestWith = [&](const auto &change) {
        Assessment source = saying(code, said);
        change(source);
        return proposalFor(schemeOf(code), source, schemeOf(standard), u"EN-5.12-1"_s,
                           *builtInMappings())
            ->inference.basisSha256;
    };
    const QByteArray before = one->inference.basisSha256;
    QCOMPARE(digestWith([](Assessment &) {}), before);
    QVERIFY(digestWith([](Assessment &a) { a.answers[u"CoP-12.1"_s].rationale += u'!'; })
            != before);
    QVERIFY(digestWith([](Assessment &a) { a.answers[u"CoP-12.2"_s].verdict = Verdict::Pass; })
            != before);
    QVERIFY(digestWith([](Assessment &a) { a.answers[u"CoP-12.1"_s].support = Support::No; })
            != before);
    QVERIFY(digestWith([](Assessment &a) { a.evidence[0].sha256 = QByteArray(32, 'x'); })
            != before);
}

void TestPrefill::fillsAnEmptyAssessment_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("verdicts");
    QTest::newRow("V2.1.1") << standard << 52 << 31;
    QTest::newRow("V3.1.3") << u"en-303645-v3-1-3"_s << 54 << 32;
    QTest::newRow("PSTI") << law << 7 << 1;
}

void TestPrefill::fillsAnEmptyAssessment()
{
    QFETCH(QString, scheme);
    QFETCH(int, rows);
    QFETCH(int, verdicts);
    Two two(scheme);
    const auto preview = two.workspace->previewPrefill(two.target, two.source);
    QVERIFY_OK(preview);
    QVERIFY(two.now().answers.isEmpty()); // looking changes nothing
    const auto done = two.workspace->prefill(two.target, two.source);
    QVERIFY_OK(done);
    QCOMPARE(done->changed, changedIn(*preview));
    const Assessment now = two.now();
    int found = 0;
    for (const Answer &answer : now.answers) {
        QVERIFY(answer.isInferred());
        QVERIFY(!answer.inference->stale);
        QCOMPARE(answer.inference->source, two.source);
        QVERIFY(now.hasEvidenceFor(answer.provision));
        found += answer.verdict == Verdict::Pass ? 1 : 0;
    }
    QCOMPARE(int(now.answers.size()), rows);
    QCOMPARE(found, verdicts);
    QCOMPARE(done->evidence, 1); // one file that serves all
    QVERIFY(two.workspace->verifyLog()->ok);
}

void TestPrefill::twiceChangesNothing()
{
    Two two(standard);
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    const QByteArray before = two.bytes();
    const qint64 rows = two.rows();
    const auto again = two.workspace->prefill(two.target, two.source);
    QVERIFY_OK(again);
    QCOMPARE(again->changed, 0);
    QCOMPARE(two.rows(), rows);
    QCOMPARE(two.bytes(), before);
    for (const PrefillRow &row : again->rows)
        QCOMPARE(row.action, PrefillAction::Same);
}

void TestPrefill::oneUndoTakesItBack()
{
    Two two(standard);
    const QByteArray before = two.bytes();
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    const QByteArray after = two.bytes();
    QVERIFY(after != before);
    QCOMPARE((*two.workspace->undoStep(two.target))->text,
             u"filling of 52 answer(s) from another scheme"_s);
    QVERIFY_OK(two.workspace->undo(two.target));
    QCOMPARE(two.bytes(), before);
    QVERIFY_OK(two.workspace->redo(two.target));
    QCOMPARE(two.bytes(), after);
    QVERIFY(two.workspace->verifyLog()->ok);
}

void TestPrefill::nothingInferredCounts()
{
    Two two(standard);
    const Scheme scheme = schemeOf(standard);
    const auto before = countsOf(scheme, two.now());
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    const Assessment now = two.now();
    QCOMPARE(countsOf(scheme, now), before);
    QCOMPARE(progressOf(scheme, now), 0.0);
    for (const Answer &answer : now.answers) {
        if (answer.verdict != Verdict::NotAssessed)
            QCOMPARE(reopeningOf(*scheme.provision(answer.provision), answer),
                     std::optional(Reopening::Inferred));
    }
}

void TestPrefill::allInferredMakesNoLabel()
{
    // The other way: the Code, from which labels are made, filled from the standard.
    Two two(standard);
    const QString product = two.workspace->assessment(two.source)->product.id;
    const Scheme en = schemeOf(standard);
    QList<AnswerImport> answers;
    QStringList ids;
    for (const Guideline &guideline : en.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            answers.append({.answer = SampleWorkspace::answer(provision.id), .evidence = {}});
            ids.append(provision.id);
        }
    }
    QVERIFY_OK(two.workspace->importAnswers(two.target, answers, two.sample.folder.path()));
    QVERIFY_OK(SampleWorkspace::show(*two.workspace, two.target, "shown", ids));
    const QString label = *two.workspace->newAssessment(product, code, AssessmentKind::Self);
    QVERIFY_OK(two.workspace->prefill(label, two.target));
    QVERIFY_OK(two.workspace->submit(label));
    two.workspace->setActor(u"ben"_s);
    QVERIFY_OK(two.workspace->accept(label));
    const Assessment now = *two.workspace->assessment(label);
    QVERIFY(!now.answers.isEmpty());
    const Scheme scheme = schemeOf(code);
    for (const LabelKind kind : {LabelKind::Endorsement, LabelKind::Information}) {
        const auto reasons = labelGate(scheme, now, std::nullopt, kind, QDate(2028, 1, 1));
        const QString rule = kind == LabelKind::Endorsement ? u"CoP-2.2"_s : u"answers"_s;
        QVERIFY2(std::any_of(reasons.begin(), reasons.end(),
                             [&](const GateReason &reason) { return reason.rule == rule; }),
                 qPrintable(rule));
    }
    for (const Verdict verdict : guidelineVerdicts(scheme, now))
        QVERIFY(!isMet(verdict));
}

void TestPrefill::humanAnswersStay()
{
    Two two(standard);
    QVERIFY_OK(two.workspace->answer(
        two.target, SampleWorkspace::answer(u"EN-5.2-2"_s, Verdict::Fail, u"Seen by me."_s)));
    const Answer mine = two.now().answers[u"EN-5.2-2"_s];
    const auto done = two.workspace->prefill(two.target, two.source);
    QVERIFY_OK(done);
    QCOMPARE(actionFor(done->rows, u"EN-5.2-2"_s), PrefillAction::Answered);
    QCOMPARE(two.now().answers[u"EN-5.2-2"_s], mine);
    // Evidence that a person did not ask for would change what the answer counts for.
    QVERIFY(two.now().evidenceOf(u"EN-5.2-2"_s).isEmpty());
}

void TestPrefill::confirmingOneChangesOnlyThatOne()
{
    Two two(standard);
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    const Scheme scheme = schemeOf(standard);
    QMap<QString, Verdict> expected = countsOf(scheme, two.now());
    const QStringList waiting = reopenedProvisions(scheme, two.now());
    QCOMPARE(waiting.size(), 31);
    for (const QString &provision : waiting) {
        QCOMPARE(*two.workspace->confirm(two.target, {provision}), 1);
        expected[provision] = Verdict::Pass;
        const Assessment now = two.now();
        QCOMPARE(countsOf(scheme, now), expected);
        QVERIFY(now.answers[provision].inference); // where it came from stays told
        QVERIFY(!now.answers[provision].isInferred());
    }
}

void TestPrefill::aPartCannotBeConfirmed()
{
    Two two(standard);
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    QVERIFY(two.now().answers[u"EN-5.2-1"_s].isInferred());
    const auto confirmed = two.workspace->confirm(two.target, {u"EN-5.2-1"_s});
    QVERIFY(!confirmed);
    QCOMPARE(confirmed.error().where, u"EN-5.2-1"_s);
}

void TestPrefill::confirmingMakesAnAssessor()
{
    Two two(standard, AssessmentKind::Lab);
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    two.workspace->setActor(u"cleo"_s);
    QVERIFY_OK(two.workspace->confirm(two.target, {u"EN-5.2-2"_s}));
    QVERIFY(two.now().assessors.contains(u"cleo"_s));
    QVERIFY_OK(two.workspace->submit(two.target));
    QCOMPARE(two.workspace->accept(two.target).error().kind, Error::Kind::Refused);
    two.workspace->setActor(u"rhys"_s);
    QVERIFY_OK(two.workspace->accept(two.target));
}

void TestPrefill::whoAssessedTheSourceCannotDecide()
{
    Two two(standard, AssessmentKind::Lab); // by ada
    two.workspace->setActor(u"cleo"_s);
    QVERIFY_OK(two.workspace->answer(two.source, SampleWorkspace::answer(u"CoP-2.3"_s)));
    QVERIFY_OK(two.workspace->answer(
        two.source, SampleWorkspace::answer(u"CoP-2.3"_s, Verdict::Pass, u"Again."_s)));
    two.workspace->setActor(u"dan"_s);
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    two.workspace->setActor(u"eve"_s); // too late to have a part in what came over
    QVERIFY_OK(two.workspace->answer(
        two.source, SampleWorkspace::answer(u"CoP-9.1"_s, Verdict::Fail, u"Later."_s)));
    QCOMPARE(two.now().assessors, (QStringList{u"ada"_s, u"cleo"_s, u"dan"_s}));
    QVERIFY_OK(two.workspace->submit(two.target));
    two.workspace->setActor(u"cleo"_s);
    QCOMPARE(two.workspace->accept(two.target).error().kind, Error::Kind::Refused);
    two.workspace->setActor(u"eve"_s);
    QVERIFY_OK(two.workspace->accept(two.target));
}

void TestPrefill::aLaterChangeIsOfferedAnew()
{
    Two two(standard);
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    QVERIFY_OK(two.workspace->answer(
        two.source, SampleWorkspace::answer(u"CoP-2.2"_s, Verdict::Fail, u"Too slow."_s)));
    const Assessment stale = two.now();
    for (const Answer &answer : stale.answers)
        QCOMPARE(answer.inference->stale, answer.provision == u"EN-5.2-2");
    const auto done = two.workspace->prefill(two.target, two.source);
    QVERIFY_OK(done);
    QCOMPARE(done->changed, 1);
    QCOMPARE(actionFor(done->rows, u"EN-5.2-2"_s), PrefillAction::Refresh);
    const Answer now = two.now().answers[u"EN-5.2-2"_s];
    QCOMPARE(now.verdict, Verdict::Fail);
    QVERIFY(now.rationale.contains(u"Too slow."_s));
    QVERIFY(now.isInferred());
    QVERIFY(!now.inference->stale);
}

void TestPrefill::aConfirmedAnswerStaysAndIsMarked()
{
    Two two(standard);
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    QVERIFY_OK(two.workspace->confirm(two.target, {u"EN-5.2-2"_s}));
    QVERIFY_OK(two.workspace->answer(
        two.source, SampleWorkspace::answer(u"CoP-2.2"_s, Verdict::Fail, u"Too slow."_s)));
    const auto done = two.workspace->prefill(two.target, two.source);
    QVERIFY_OK(done);
    QCOMPARE(done->changed, 0);
    const Answer now = two.now().answers[u"EN-5.2-2"_s];
    QCOMPARE(now.verdict, Verdict::Pass);
    QVERIFY(now.inference->stale);
    // Removed evidence of the source is a change of the source too.
    Two other(standard);
    QVERIFY_OK(other.workspace->prefill(other.target, other.source));
    const QString shown = other.workspace->assessment(other.source)->evidence[0].id;
    QVERIFY_OK(other.workspace->unlinkEvidence(shown, u"CoP-2.2"_s));
    QVERIFY(other.now().answers[u"EN-5.2-2"_s].inference->stale);
}

void TestPrefill::aSourceThatSaysNothingMoreTakesItsWordBack()
{
    Two two(standard);
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    Answer nothing;
    nothing.provision = u"CoP-2.2"_s;
    QVERIFY_OK(two.workspace->answer(two.source, nothing));
    const QString shown = two.workspace->assessment(two.source)->evidence[0].id;
    QVERIFY_OK(two.workspace->unlinkEvidence(shown, u"CoP-2.2"_s));
    const auto done = two.workspace->prefill(two.target, two.source);
    QVERIFY_OK(done);
    QCOMPARE(actionFor(done->rows, u"EN-5.2-2"_s), PrefillAction::Withdraw);
    QVERIFY(!two.now().answers.contains(u"EN-5.2-2"_s));
    QCOMPARE(two.workspace->prefill(two.target, two.source)->changed, 0);
    QVERIFY(two.workspace->verifyLog()->ok);
}

void TestPrefill::anotherSourceDoesNotTakeOver()
{
    Two two(law);
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    const Answer first = two.now().answers[u"PSTI-2.1"_s];
    const QString product = two.now().product.id;
    const QString en = *two.workspace->newAssessment(product, standard, AssessmentKind::Self);
    QVERIFY_OK(two.workspace->answer(en, SampleWorkspace::answer(u"EN-5.2-1"_s, Verdict::Fail)));
    const auto done = two.workspace->prefill(two.target, en);
    QVERIFY_OK(done);
    QCOMPARE(actionFor(done->rows, u"PSTI-2.1"_s), PrefillAction::Elsewhere);
    QCOMPARE(two.now().answers[u"PSTI-2.1"_s], first);
    QCOMPARE(two.workspace->prefill(two.target, en)->changed, 0);
    QCOMPARE(two.workspace->prefill(two.target, two.source)->changed, 0);
}

void TestPrefill::answeringAnewEndsTheInference()
{
    Two two(standard);
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    QVERIFY_OK(two.workspace->answer(
        two.target, SampleWorkspace::answer(u"EN-5.2-1"_s, Verdict::Pass, u"All of it."_s)));
    const Answer now = two.now().answers[u"EN-5.2-1"_s];
    QVERIFY(!now.inference);
    QCOMPARE(now.inheritance, Inheritance::None);
    QCOMPARE(two.workspace->prefill(two.target, two.source)->changed, 0);
}

void TestPrefill::aCloneKeepsWhatNobodyConfirmed()
{
    Two two(standard);
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    QVERIFY_OK(two.workspace->confirm(two.target, {u"EN-5.2-2"_s}));
    const auto id = two.workspace->cloneAssessment(two.target, {.firmware = u"2.0.0"_s});
    QVERIFY_OK(id);
    const Assessment child = *two.workspace->assessment(*id);
    QVERIFY(child.answers[u"EN-5.2-3"_s].isInferred());
    // Somebody had confirmed it: it is that person's word about the older version.
    QVERIFY(!child.answers[u"EN-5.2-2"_s].inference);
    QCOMPARE(child.answers[u"EN-5.2-2"_s].inheritance, Inheritance::Open);
}

void TestPrefill::evidenceComesOnceAndKeepsItsDay()
{
    Two two(standard);
    const QString shown = two.workspace->assessment(two.source)->evidence[0].id;
    QVERIFY_OK(two.workspace->changeEvidence(
        shown, {.title = {}, .confidential = true, .expires = QDate(2030, 1, 1)}));
    QVERIFY_OK(two.workspace->prefill(two.target, two.source));
    const EvidenceItem before = two.workspace->assessment(two.source)->evidence[0];
    const EvidenceItem item = two.now().evidence[0];
    QVERIFY(item.id != before.id);
    QCOMPARE(item.sha256, before.sha256);
    QCOMPARE(item.added, before.added);
    QCOMPARE(item.addedBy, before.addedBy);
    QCOMPARE(item.expires, QDate(2030, 1, 1));
    QVERIFY(item.confidential);
    QCOMPARE(two.now().evidence.size(), 1);
    QVERIFY(two.workspace->verifyEvidence()->ok);
}

void TestPrefill::badPairsAreRefused()
{
    Two two(standard);
    Workspace &w = *two.workspace;
    const QString product = two.now().product.id;
    const QString same = *w.newAssessment(product, code, AssessmentKind::Self);
    const QString edition = *w.newAssessment(product, u"en-303645-v3-1-3"_s, AssessmentKind::Self);
    const QString lamp = *w.addProduct(SampleWorkspace::product(u"L-1"_s));
    const QString other = *w.newAssessment(lamp, standard, AssessmentKind::Self);
    const qint64 rows = two.rows();
    QVERIFY(w.prefill(same, two.source).error().advice.contains(u"clone"_s));
    QVERIFY(w.prefill(other, two.source).error().why.contains(u"another product"_s));
    QCOMPARE(w.prefill(edition, two.target).error().kind, Error::Kind::NotFound);
    QCOMPARE(w.prefill(two.target, u"A-none"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(two.rows(), rows);
}

// Whatever the source says: filling in changes no verdict, asking again changes no row, and
// confirming one changes that one alone.
void TestPrefill::randomAnswersNeverImproveAnything()
{
    QRandomGenerator random(20261128);
    const QList<Mapping> mappings = *builtInMappings();
    const QList<Verdict> verdicts{Verdict::NotApplicable, Verdict::Pass, Verdict::NotAssessed,
                                  Verdict::Inconclusive, Verdict::Fail};
    const auto any = [&](const Scheme &scheme, const QString &id) {
        QMap<QString, Verdict> said;
        for (const Guideline &guideline : scheme.guidelines) {
            for (const Provision &provision : guideline.provisions) {
                if (random.bounded(3) > 0)
                    said.insert(provision.id, verdicts[random.bounded(verdicts.size())]);
            }
        }
        Assessment made = saying(scheme.id, said);
        made.id = id;
        made.evidence.removeIf([&](const EvidenceItem &) { return random.bounded(4) == 0; });
        return made;
    };
    const QStringList schemes{code, standard, u"en-303645-v3-1-3"_s, law};
    for (int round = 0; round < 60; ++round) {
        const Scheme from = schemeOf(schemes[random.bounded(schemes.size())]);
        const Scheme to = schemeOf(schemes[random.bounded(schemes.size())]);
        const Assessment source = any(from, u"A-source"_s);
        Assessment target = any(to, u"A-target"_s);
        target.answers.removeIf([&](const auto &) { return random.bounded(2) == 0; });
        const auto before = countsOf(to, target);
        const QMap<QString, Answer> humans = target.answers;
        const auto rows = prefill(from, source, to, target, mappings);
        for (const PrefillRow &row : rows) {
            QVERIFY(row.action != PrefillAction::Withdraw);
            if (!changes(row.action))
                continue;
            QVERIFY(!humans.contains(row.provision));
            Answer answer;
            answer.provision = row.provision;
            answer.verdict = row.proposal.verdict;
            answer.support = row.proposal.support;
            answer.rationale = row.proposal.rationale;
            answer.inference = row.proposal.inference;
            answer.inheritance = Inheritance::Open;
            target.answers.insert(row.provision, answer);
            EvidenceItem item;
            item.provisions = {row.provision};
            target.evidence.append(item);
        }
        QCOMPARE(countsOf(to, target), before);
        QCOMPARE(changedIn(prefill(from, source, to, target, mappings)), 0);
        for (const PrefillRow &row : rows) {
            if (!changes(row.action))
                continue;
            auto expected = countsOf(to, target);
            expected[row.provision] = row.proposal.verdict;
            target.answers[row.provision].inheritance = Inheritance::Confirmed;
            QCOMPARE(countsOf(to, target), expected);
        }
    }
}

QTEST_GUILESS_MAIN(TestPrefill)
#include "tst_prefill.moc"
