#include "assessment/exchange/bundle.h"
#include "assessment/historywords.h"
#include "assessment/scheme/decisiontree.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/signing/statement.h"
#include "assessment/workspace.h"
#include "support/bundlefixture.h"
#include "support/intruder.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

using namespace assessment;
using namespace Qt::StringLiterals;

/// Verdicts that were reached step by step, in a workspace: kept with every step, overruled,
/// cloned, handed on, checked.
class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsEveryStepAsOneAct();
    void takesWordsOfOnesOwn();
    void refusesHalfAWay();
    void whatIsAnsweredAfterOverrules();
    void decidingAgainReplaces();
    void takingTheAnswerAwayTakesTheStepsAlong();
    void isPartOfWhatIsSigned();
    void travelsAndIsCloned();
    void tellsWhatNoLongerReplays();
    void refusesAForgedPathInABundle();
    void showsInTheHistory();

private:
    DecisionPath decided(const QStringList &choices = {u"yes"_s, u"yes"_s, u"yes"_s, u"yes"_s,
                                                       u"yes"_s})
    {
        const auto path = m_workspace->decide(m_id, m_provision, {.choices = choices});
        if (!path)
            qFatal("%s", qPrintable(path.error().message()));
        return *path;
    }
    Answer answer() { return m_workspace->assessment(m_id)->answers[m_provision]; }
    QStringList rules()
    {
        QStringList found;
        const auto findings = m_workspace->lint(m_id);
        for (const LintFinding &finding : *findings)
            found.append(finding.rule);
        return found;
    }

    std::optional<SampleWorkspace> m_sample;
    std::optional<Workspace> m_workspace;
    QString m_id;
    const QString m_provision = u"CoP-2.1"_s;
};

void TestDecisions::init()
{
    m_sample.emplace();
    auto workspace = m_sample->create();
    QVERIFY_OK(workspace);
    m_workspace.emplace(std::move(*workspace));
    m_id = *SampleWorkspace::assess(*m_workspace);
}

void TestDecisions::cleanup()
{
    if (m_workspace) {
        const auto check = m_workspace->verifyLog();
        QVERIFY2(check && check->ok, check ? qPrintable(check->reason) : "");
    }
    m_workspace.reset();
    m_sample.reset();
}

void TestDecisions::keepsEveryStepAsOneAct()
{
    Answer stated = SampleWorkspace::answer(m_provision, Verdict::Fail, u"Once"_s);
    stated.support = Support::No;
    QVERIFY_OK(m_workspace->answer(m_id, stated));
    const qint64 rows = m_workspace->verifyLog()->rows;
    const DecisionPath path = decided();
    QCOMPARE(m_workspace->verifyLog()->rows, rows + 1);
    QCOMPARE(path.steps.size(), 5);
    QCOMPARE(path.end, u"reachable"_s);
    QCOMPARE(path.decidedBy, u"ada"_s);
    QCOMPARE(answer().verdict, Verdict::Pass);
    QCOMPARE(answer().rationale, path.rationale);
    QCOMPARE(answer().support, Support::No); // what the manufacturer says is another matter
    QCOMPARE(answer().decision, path);
    QVERIFY(!answer().isOverruled());
    const DecisionTree &tree = *decisionTreeFor(u"uk-cop-2018"_s, m_provision);
    QCOMPARE(path.sha256, tree.sha256);
    // A pass without evidence counts no more than any other.
    QCOMPARE(guidelineVerdicts(*m_workspace->scheme(u"uk-cop-2018"_s),
                               *m_workspace->assessment(m_id))[1],
             Verdict::NotAssessed);
    QCOMPARE((*m_workspace->undoStep(m_id))->text, u"decision on CoP-2.1"_s);
    QVERIFY_OK(m_workspace->undo(m_id));
    QCOMPARE(answer().rationale, u"Once"_s);
    QVERIFY(!answer().decision);
    QVERIFY_OK(m_workspace->redo(m_id));
    QCOMPARE(answer().decision, path);
}

void TestDecisions::takesWordsOfOnesOwn()
{
    const auto path = m_workspace->decide(
        m_id, m_provision, {.choices = {u"no"_s}, .rationale = u"  Looked on 3 pages. "_s});
    QVERIFY_OK(path);
    QCOMPARE(answer().rationale, u"Looked on 3 pages."_s);
    QCOMPARE(answer().verdict, Verdict::Fail);
    QVERIFY(!answer().isOverruled());
}

void TestDecisions::refusesHalfAWay()
{
    const qint64 rows = m_workspace->verifyLog()->rows;
    for (const QStringList &choices : {QStringList(), QStringList{u"yes"_s},
                                       QStringList{u"maybe"_s}, QStringList{u"no"_s, u"no"_s}})
        QVERIFY(!m_workspace->decide(m_id, m_provision, {.choices = choices}));
    QVERIFY(!m_workspace->decide(m_id, u"CoP-9.1"_s, {.choices = {u"yes"_s}}));
    QVERIFY(!m_workspace->decide(m_id, u"CoP-99"_s, {.choices = {u"yes"_s}}));
    QVERIFY(!m_workspace->decide(u"A-none"_s, m_provision, {.choices = {u"no"_s}}));
    QVERIFY(!m_workspace->decide(m_id, m_provision,
                                 {.choices = {u"no"_s}, .rationale = QString(20'001, u'x')}));
    QCOMPARE(m_workspace->verifyLog()->rows, rows);
}

void TestDecisions::whatIsAnsweredAfterOverrules()
{
    const DecisionPath path = decided();
    QVERIFY_OK(m_workspace->answer(
        m_id, SampleWorkspace::answer(m_provision, Verdict::Fail, u"Nobody answered."_s)));
    QCOMPARE(answer().decision, path); // never deleted
    QVERIFY(answer().isOverruled());
    QVERIFY_OK(m_workspace->answer(
        m_id, SampleWorkspace::answer(m_provision, Verdict::Pass, path.rationale)));
    QVERIFY(!answer().isOverruled());
}

void TestDecisions::decidingAgainReplaces()
{
    decided();
    const DecisionPath other = decided({u"no"_s});
    QCOMPARE(answer().decision, other);
    QCOMPARE(answer().verdict, Verdict::Fail);
    QVERIFY_OK(m_workspace->undo(m_id));
    QCOMPARE(answer().verdict, Verdict::Pass);
    QCOMPARE(answer().decision->end, u"reachable"_s);
}

void TestDecisions::takingTheAnswerAwayTakesTheStepsAlong()
{
    decided();
    Answer blank;
    blank.provision = m_provision;
    QVERIFY_OK(m_workspace->answer(m_id, blank));
    QVERIFY(!m_workspace->assessment(m_id)->answers.contains(m_provision));
    QVERIFY_OK(m_workspace->undo(m_id));
    QVERIFY(answer().decision);
}

void TestDecisions::isPartOfWhatIsSigned()
{
    QVERIFY_OK(m_workspace->answer(m_id, SampleWorkspace::answer(m_provision)));
    const Assessment plain = *m_workspace->assessment(m_id);
    QVERIFY(!toJson(plain)[u"answers"_s][0].toObject().contains(u"decision"_s));
    Assessment with = plain;
    const DecisionPath path = decided();
    with.answers[m_provision].decision = path;
    QVERIFY(signing::assessmentDigest(with) != signing::assessmentDigest(plain));
    const QJsonValue signedAnswer = toJson(*m_workspace->assessment(m_id))[u"answers"_s][0];
    QCOMPARE(signedAnswer[u"decision"_s][u"steps"_s].toArray().size(), 5);
    QVERIFY(signedAnswer[u"overruled"_s].isUndefined());
}

void TestDecisions::travelsAndIsCloned()
{
    const DecisionPath path = decided();
    const auto clone = m_workspace->cloneAssessment(m_id, {.firmware = u"2.0"_s});
    QVERIFY_OK(clone);
    QCOMPARE(m_workspace->assessment(*clone)->answers[m_provision].decision, path);
    for (const bool isPublic : {false, true}) {
        const QString file = m_sample->path(isPublic ? u"p.assaycase"_s : u"w.assaycase"_s);
        QVERIFY_OK(m_workspace->exportBundle(m_id, file, {.isPublic = isPublic}));
        SampleWorkspace elsewhere;
        auto other = elsewhere.create(u"ben"_s);
        QVERIFY_OK(other);
        QVERIFY_OK(bundlefixture::import(*other, file));
        QCOMPARE(other->assessment(m_id)->answers[m_provision].decision, path);
        QVERIFY(other->verifyLog()->ok);
    }
}

// The tree of the program cannot be changed here; a path that some other program has recorded can.
void TestDecisions::tellsWhatNoLongerReplays()
{
    decided();
    QVERIFY(!rules().contains(u"decision-path"_s));
    m_workspace.reset();
    QCOMPARE(Intruder(m_sample->path())
                 .run(u"UPDATE decision_path SET record = replace(record, '\"node\":\"tried\"', "
                      "'\"node\":\"asked\"')"_s),
             QString());
    m_workspace.emplace(*m_sample->open());
    QVERIFY(rules().contains(u"decision-path"_s));
    QVERIFY(!m_workspace->verifyLog()->ok);
    QCOMPARE(replay(*answer().decision, u"uk-cop-2018"_s, m_provision), Replay::Other);
    m_workspace.reset();
}

void TestDecisions::refusesAForgedPathInABundle()
{
    decided();
    m_workspace.reset();
    QCOMPARE(Intruder(m_sample->path()).run(u"UPDATE decision_path SET record = '{\"a\":1}'"_s),
             QString());
    m_workspace.emplace(*m_sample->open());
    const QString file = m_sample->path(u"forged.assaycase"_s);
    QVERIFY_OK(m_workspace->exportBundle(m_id, file, {}));
    SampleWorkspace elsewhere;
    auto other = elsewhere.create(u"ben"_s);
    QVERIFY_OK(other);
    const auto refused = other->stageBundle(file, {});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message().contains(u"no decision"),
             qPrintable(refused.error().message()));
    m_workspace.reset();
}

void TestDecisions::showsInTheHistory()
{
    decided();
    const LogRow row = m_workspace->log(m_id, 1)->constLast();
    QCOMPARE(row.act, u"answer.decide"_s);
    QVERIFY(actInWords(row).contains(u"step by step"));
    const QStringList lines = changesInWords(row);
    QVERIFY2(lines.join(u'\n').contains(u"CoP-2.1: decided in 5 step(s)"),
             qPrintable(lines.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
