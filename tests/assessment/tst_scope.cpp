#include "assessment/json/canonicaljson.h"
#include "assessment/model/scopefile.h"
#include "assessment/scheme/applicability.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/signing/statement.h"
#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QString v3 = u"en-303645-v3-1-3"_s;

ScopeAnswer said(ScopeChoice choice, const QString &note = {})
{
    return {.choice = choice, .note = note};
}

/// An assessment against EN 303 645 in a workspace of its own.
struct Bench
{
    Bench()
        : workspace(*files.create())
        , id(*workspace.newAssessment(*workspace.addProduct(SampleWorkspace::product()), v3,
                                      AssessmentKind::Lab))
    {}

    Assessment now() { return *workspace.assessment(id); }

    SampleWorkspace files;
    Workspace workspace;
    QString id;
};

} // namespace

/// What is said about the product once, as it lies in the workspace.
class TestScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasSaid();
    void saysTheSameAgainWithoutAnAct();
    void neverTouchesAnAnswer();
    void canBeTakenBackAndDoneAgain();
    void voidsTheAcceptance();
    void makesAnAssessorOfWhoeverAnswers();
    void refusesWhatTheSchemeDoesNotAsk_data();
    void refusesWhatTheSchemeDoesNotAsk();
    void isPartOfTheDigest();
    void changesTheSummary();
    void readsItsFileStrictly_data();
    void readsItsFileStrictly();
};

void TestScope::keepsWhatWasSaid()
{
    Bench bench;
    QVERIFY(bench.now().scope.isEmpty());
    QVERIFY_OK(bench.workspace.setScope(bench.id,
                                        {{u"w"_s, said(ScopeChoice::No, u"no telemetry at all"_s)},
                                         {u"14"_s, said(ScopeChoice::Yes)}}));
    Scope scope = bench.now().scope;
    QCOMPARE(scope.size(), 2);
    QCOMPARE(scope[u"w"_s].choice, ScopeChoice::No);
    QCOMPARE(scope[u"w"_s].note, u"no telemetry at all"_s);
    QCOMPARE(scope[u"w"_s].changedBy, u"ada"_s);
    QVERIFY(scope[u"w"_s].changed.isValid());

    // Others stay; unset takes back, but a note alone is kept.
    QVERIFY_OK(bench.workspace.setScope(bench.id,
                                        {{u"14"_s, said(ScopeChoice::Unset)},
                                         {u"a"_s, said(ScopeChoice::Unset, u"ask the maker"_s)}}));
    scope = bench.now().scope;
    QCOMPARE(scope.keys(), (QStringList{u"a"_s, u"w"_s}));
    QCOMPARE(scope[u"a"_s].choice, ScopeChoice::Unset);
    const auto check = bench.workspace.verifyLog();
    QVERIFY_OK(check);
    QVERIFY2(check->ok, qPrintable(check->reason));
}

void TestScope::saysTheSameAgainWithoutAnAct()
{
    Bench bench;
    const Scope scope{{u"w"_s, said(ScopeChoice::No)}};
    QVERIFY_OK(bench.workspace.setScope(bench.id, scope));
    const qsizetype before = bench.workspace.log()->size();
    QVERIFY_OK(bench.workspace.setScope(bench.id, scope));
    QVERIFY_OK(bench.workspace.setScope(bench.id, {{u"a"_s, said(ScopeChoice::Unset)}}));
    QCOMPARE(bench.workspace.log()->size(), before);
}

void TestScope::neverTouchesAnAnswer()
{
    Bench bench;
    const Scheme scheme = *builtInScheme(v3);
    QStringList provisions;
    for (const Guideline &guideline : scheme.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            QVERIFY_OK(bench.workspace.answer(
                bench.id, SampleWorkspace::answer(provision.id, Verdict(provisions.size() % 5))));
            provisions.append(provision.id);
        }
    }
    QVERIFY_OK(SampleWorkspace::show(bench.workspace, bench.id, "photo", provisions));
    const QMap<QString, Answer> answers = bench.now().answers;
    const auto evidence = [&] { return toJson(bench.now()).value(u"evidence"_s); };
    const QJsonValue shown = evidence();
    QCOMPARE(answers.size(), scheme.provisionCount());

    QRandomGenerator random(78);
    for (int step = 0; step < 120; ++step) {
        switch (random.bounded(4)) {
        case 0:
            if (bench.workspace.undoStep(bench.id)
                    ->value_or(UndoStep{})
                    .text.contains(u"scoping"_s)) {
                QVERIFY_OK(bench.workspace.undo(bench.id));
            }
            break;
        case 1: (void)bench.workspace.redo(bench.id); break;
        default: {
            const QString key =
                scheme.scopeQuestions[random.bounded(int(scheme.scopeQuestions.size()))].key;
            QVERIFY_OK(bench.workspace.setScope(
                bench.id, {{key, said(ScopeChoice(random.bounded(3)),
                                      random.bounded(2) ? u"seen"_s : QString())}}));
            break;
        }
        }
        QCOMPARE(bench.now().answers, answers);
        QCOMPARE(evidence(), shown);
    }
    const auto check = bench.workspace.verifyLog();
    QVERIFY_OK(check);
    QVERIFY2(check->ok, qPrintable(check->reason));
}

void TestScope::canBeTakenBackAndDoneAgain()
{
    Bench bench;
    QVERIFY_OK(bench.workspace.setScope(bench.id, {{u"w"_s, said(ScopeChoice::No)}}));
    QVERIFY_OK(bench.workspace.setScope(bench.id, {{u"w"_s, said(ScopeChoice::Yes)}}));
    const auto step = bench.workspace.undoStep(bench.id);
    QVERIFY_OK(step);
    QVERIFY(step->has_value());
    QVERIFY2((*step)->text.contains(u'w'), qPrintable((*step)->text));
    QVERIFY_OK(bench.workspace.undo(bench.id));
    QCOMPARE(bench.now().scope[u"w"_s].choice, ScopeChoice::No);
    QVERIFY_OK(bench.workspace.undo(bench.id));
    QVERIFY(bench.now().scope.isEmpty());
    QVERIFY_OK(bench.workspace.redo(bench.id));
    QVERIFY_OK(bench.workspace.redo(bench.id));
    QCOMPARE(bench.now().scope[u"w"_s].choice, ScopeChoice::Yes);
}

void TestScope::voidsTheAcceptance()
{
    Bench bench;
    QVERIFY_OK(bench.workspace.answer(bench.id, SampleWorkspace::answer(u"EN-5.2-1"_s)));
    QVERIFY_OK(bench.workspace.submit(bench.id));
    bench.workspace.setActor(u"rhys"_s);
    QVERIFY_OK(bench.workspace.accept(bench.id));
    QCOMPARE(bench.now().status, ReviewStatus::Accepted);
    bench.workspace.setActor(u"ada"_s);
    QVERIFY_OK(bench.workspace.setScope(bench.id, {{u"w"_s, said(ScopeChoice::No)}}));
    QCOMPARE(bench.now().status, ReviewStatus::Draft);
    QCOMPARE(bench.now().answers[u"EN-5.2-1"_s].status, ReviewStatus::Accepted);
}

void TestScope::makesAnAssessorOfWhoeverAnswers()
{
    Bench bench;
    QVERIFY_OK(bench.workspace.answer(bench.id, SampleWorkspace::answer(u"EN-5.2-1"_s)));
    bench.workspace.setActor(u"sam"_s);
    QVERIFY_OK(bench.workspace.setScope(bench.id, {{u"w"_s, said(ScopeChoice::No)}}));
    QVERIFY(bench.now().assessors.contains(u"sam"_s));
    QVERIFY_OK(bench.workspace.submit(bench.id));
    const Status own = bench.workspace.accept(bench.id); // four eyes
    QVERIFY(!own);
    QCOMPARE(own.error().kind, Error::Kind::Refused);
}

void TestScope::refusesWhatTheSchemeDoesNotAsk_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("advice");
    QTest::newRow("no such letter") << v3 << u"bb"_s << u"aa"_s;
    QTest::newRow("a number of the other edition") << v3 << u"4"_s << u"16"_s;
    QTest::newRow("the opposite of a question")
        << u"en-303645-v2-1-1"_s << u"5"_s << u"answer question 4"_s;
    QTest::newRow("a scheme without questions") << u"uk-cop-2018"_s << u"w"_s << u"provisions"_s;
}

void TestScope::refusesWhatTheSchemeDoesNotAsk()
{
    QFETCH(QString, scheme);
    QFETCH(QString, key);
    QFETCH(QString, advice);
    SampleWorkspace files;
    auto workspace = files.create();
    QVERIFY_OK(workspace);
    const auto product = workspace->addProduct(SampleWorkspace::product());
    const auto id = workspace->newAssessment(*product, scheme, AssessmentKind::Self);
    QVERIFY_OK(id);
    const qsizetype before = workspace->log()->size();
    const Status refused = workspace->setScope(*id, {{key, said(ScopeChoice::No)}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(refused.error().where, key);
    QVERIFY2(refused.error().advice.contains(advice), qPrintable(refused.error().message()));
    QCOMPARE(workspace->log()->size(), before);
    QCOMPARE(workspace->setScope(u"A-none"_s, {}).error().kind, Error::Kind::NotFound);
}

void TestScope::isPartOfTheDigest()
{
    Bench bench;
    const QByteArray before = signing::assessmentDigest(bench.now());
    QVERIFY(!toJson(bench.now()).contains(u"scope"_s)); // digests of the Code stay what they were
    QVERIFY_OK(bench.workspace.setScope(bench.id, {{u"w"_s, said(ScopeChoice::No, u"none"_s)}}));
    const Assessment after = bench.now();
    QVERIFY(signing::assessmentDigest(after) != before);
    QCOMPARE(canonicalJson(toJson(after).value(u"scope"_s)),
             QByteArray(R"([{"answer":"no","note":"none","question":"w"}])"));
}

void TestScope::changesTheSummary()
{
    Bench bench;
    const auto progress = [&] { return bench.workspace.assessments()->first().progress; };
    QCOMPARE(progress(), 0.0);
    QVERIFY_OK(bench.workspace.setScope(bench.id, {{u"w"_s, said(ScopeChoice::No)}}));
    QCOMPARE(progress(), 3.0 / 78);
    const auto summary = bench.workspace.assessments()->first();
    QCOMPARE(summary.guidelines.size(), 15);
    QCOMPARE(summary.guidelines[10], Verdict::NotApplicable); // 5.10 has one provision
}

void TestScope::readsItsFileStrictly_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer"); // of the problem, "" for none
    QTest::newRow("in order") << QByteArray(
        R"({"answers":[{"question":"w","answer":"no","note":"none"},
                          {"question":"14","answer":"unset"}]})")
                              << QString();
    QTest::newRow("no list") << QByteArray(R"({})") << u"/answers"_s;
    QTest::newRow("unknown name") << QByteArray(R"({"answers":[],"colour":1})") << u"/colour"_s;
    QTest::newRow("unknown question")
        << QByteArray(R"({"answers":[{"question":"99","answer":"no"}]})")
        << u"/answers/0/question"_s;
    QTest::newRow("unknown answer")
        << QByteArray(R"({"answers":[{"question":"w","answer":"perhaps"}]})")
        << u"/answers/0/answer"_s;
    QTest::newRow("answered twice") << QByteArray(R"({"answers":[{"question":"w","answer":"no"},
                          {"question":"w","answer":"yes"}]})")
                                    << u"/answers/1/question"_s;
    QTest::newRow("note is a number")
        << QByteArray(R"({"answers":[{"question":"w","answer":"no","note":7}]})")
        << u"/answers/0/note"_s;
}

void TestScope::readsItsFileStrictly()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const Scheme scheme = *builtInScheme(v3);
    JsonReader reader(QJsonDocument::fromJson(json).object());
    const Scope scope = readScope(reader, scheme);
    if (!pointer.isEmpty()) {
        QCOMPARE(reader.problems().size(), 1);
        QCOMPARE(reader.problems().first().pointer, pointer);
        return;
    }
    QVERIFY(reader.ok());
    QCOMPARE(scope.size(), 2);
    JsonReader again(toJson(scope, scheme));
    QCOMPARE(readScope(again, scheme), scope);
}

QTEST_GUILESS_MAIN(TestScope)
#include "tst_scope.moc"
