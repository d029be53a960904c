#include "assessment/json/canonicaljson.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/scheme/reopening.h"
#include "assessment/store/act.h"
#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QFile>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

QByteArray catalogueBytes()
{
    QFile file(u"" SOURCE_ROOT "/resources/schemes/uk-cop-2018.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The shipped catalogue with one character more in the requirement of \a id.
Scheme withOtherText(const QString &id)
{
    const Scheme shipped = *builtInScheme(u"uk-cop-2018"_s);
    const QByteArray requirement = shipped.provision(id)->requirement.toUtf8();
    QByteArray bytes = catalogueBytes();
    const qsizetype place = bytes.indexOf(requirement);
    Q_ASSERT(place > 0);
    bytes.insert(place + requirement.size() - 1, '!');
    const auto check = checkCatalogue(bytes, u"next edition"_s);
    Q_ASSERT(check && check->scheme);
    Scheme next = *check->scheme;
    next.origin = CatalogueOrigin::BuiltIn; // as the next program would carry it
    return next;
}

/// Passes with evidence for the first provisions of the first two guidelines, reviewed by ben; a
/// device run stands behind CoP-1.2.
QString finishedParent(Workspace &workspace)
{
    const auto id = SampleWorkspace::assess(workspace, AssessmentKind::Lab);
    Q_ASSERT(id);
    for (const QString &provision : {u"CoP-1.1"_s, u"CoP-1.2"_s, u"CoP-2.1"_s}) {
        (void)workspace.answer(*id, SampleWorkspace::answer(provision));
        (void)SampleWorkspace::show(workspace, *id, provision.toUtf8(), {provision},
                                    u"Photo of "_s + provision);
    }
    RunRecord run;
    run.test = u"DT-01"_s;
    run.state = RunState::Finished;
    run.provisions = {u"CoP-1.2"_s};
    QBuffer transcript;
    transcript.setData("{}\n");
    transcript.open(QIODevice::ReadOnly);
    (void)workspace.recordRun(*id, run, &transcript);
    Facts facts;
    facts.warrantyMonths = 24;
    (void)workspace.setFacts(*id, facts);
    (void)workspace.submit(*id);
    const QString assessor = workspace.actor();
    workspace.setActor(u"ben"_s);
    const Status accepted = workspace.accept(*id);
    Q_ASSERT(accepted);
    workspace.setActor(assessor);
    return *id;
}

QByteArray bytesOf(Workspace &workspace, const QString &id)
{
    return canonicalJson(toJson(*workspace.assessment(id)));
}

/// Verdict of one provision as the rules see it.
Verdict countOf(const Scheme &scheme, const Assessment &assessment, const QString &id)
{
    const Guideline *guideline = scheme.guidelineOf(id);
    const QList<JudgedProvision> judged = judgedProvisions(*guideline, assessment);
    for (qsizetype i = 0; i < judged.size(); ++i) {
        if (guideline->provisions[i].id == id)
            return effectiveVerdict(judged[i]);
    }
    return Verdict::NotAssessed;
}

} // namespace

/// Another version of a product, and another edition of a scheme: what still counts.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCloneCarriesEverythingButTheVerdicts();
    void theParentStaysAsItWas();
    void theChangesAndTheParentAreNamed();
    void runsStayBehindAndAreListed();
    void anInheritedAnswerCountsOnceConfirmed();
    void answeringAnewOrTheSameEndsTheQuestion();
    void confirmingIsAllOrNothingAndUndoable();
    void whoMadeTheParentCannotDecide();
    void nothingNewIsRefused();
    void anotherProductOfTheFamily();
    void aCloneOfACloneOwesWhatItsParentOwed();

    void oneCharacterReopensOneAnswer();
    void anAnswerForAnOlderTextWaits();
    void answersWithoutARememberedText();
    void theReviewDateOfTheScheme();
    void editedByHandIsFound_data();
    void editedByHandIsFound();
};

void TestVersions::aCloneCarriesEverythingButTheVerdicts()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const QString parent = finishedParent(*workspace);
    const auto id = workspace->cloneAssessment(parent, {.firmware = u"2.0.0"_s});
    QVERIFY_OK(id);
    const auto before = workspace->assessment(parent);
    const auto now = workspace->assessment(*id);
    QVERIFY_OK(now);
    QCOMPARE(now->answers.keys(), before->answers.keys());
    for (const Answer &answer : now->answers) {
        const Answer old = before->answers[answer.provision];
        QCOMPARE(answer.verdict, old.verdict);
        QCOMPARE(answer.support, old.support);
        QCOMPARE(answer.rationale, old.rationale);
        QCOMPARE(answer.changed, old.changed); // who said it, and when
        QCOMPARE(answer.changedBy, old.changedBy);
        QCOMPARE(answer.status, ReviewStatus::Draft);
        QCOMPARE(answer.inheritance, Inheritance::Open);
    }
    QCOMPARE(now->status, ReviewStatus::Draft);
    QCOMPARE(now->decidedBy, QString());
    QCOMPARE(now->kind, before->kind);
    QCOMPARE(now->facts, before->facts);
    QCOMPARE(now->evidence.size(), 3); // not the transcript
    for (const EvidenceItem &item : now->evidence) {
        QCOMPARE(item.sha256, before->evidenceOf(item.provisions.first()).first().sha256);
        QVERIFY(item.run.isEmpty());
    }
    // No content was copied.
    const auto check = workspace->verifyLog();
    QVERIFY2(check && check->ok, qPrintable(check->reason));

    const Scheme scheme = *builtInScheme(u"uk-cop-2018"_s);
    QCOMPARE(progressOf(scheme, *now), 0.0);
    for (const Verdict verdict : guidelineVerdicts(scheme, *now))
        QCOMPARE(verdict, Verdict::NotAssessed);
    const auto summaries = workspace->assessments();
    QCOMPARE(summaries->first().id, *id);
    QCOMPARE(summaries->first().progress, 0.0); // the start page says the same
    int waiting = 0;
    for (const GateReason &reason : labelGate(scheme, *now, {}, LabelKind::Endorsement, {}))
        waiting += reason.message.contains(u"waits to be confirmed"_s) ? 1 : 0;
    QCOMPARE(waiting, 3);
}

void TestVersions::theParentStaysAsItWas()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const QString parent = finishedParent(*workspace);
    const QByteArray before = bytesOf(*workspace, parent);
    const auto id = workspace->cloneAssessment(parent, {.firmware = u"2.0.0"_s});
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->confirm(*id, {u"CoP-1.1"_s}));
    QVERIFY_OK(workspace->unlinkEvidence(workspace->evidence(*id)->first().id, u"CoP-1.1"_s));
    QCOMPARE(bytesOf(*workspace, parent), before);
    QCOMPARE(workspace->assessment(parent)->status, ReviewStatus::Accepted);
}

void TestVersions::theChangesAndTheParentAreNamed()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const QString parent = finishedParent(*workspace);
    const QByteArray digest =
        QCryptographicHash::hash(bytesOf(*workspace, parent), QCryptographicHash::Sha256);
    const auto id = workspace->cloneAssessment(
        parent, {.firmware = u"2.0.0"_s, .reason = u"New boot loader"_s});
    QVERIFY_OK(id);
    const auto now = workspace->assessment(*id);
    QVERIFY(now->lineage);
    QCOMPARE(now->lineage->parent, parent);
    QCOMPARE(now->lineage->parentSha256, digest);
    QCOMPARE(now->lineage->reason, u"New boot loader"_s);
    QCOMPARE(now->lineage->changes,
             (QList<FieldChange>{
                 {.field = u"firmware.version"_s, .from = u"1.4.2"_s, .to = u"2.0.0"_s}}));
    const QJsonObject named = toJson(*now)[u"parent"_s].toObject();
    QCOMPARE(named[u"sha256"_s].toString(), QString::fromLatin1(digest.toHex()));
    QCOMPARE(named[u"changes"_s][0][u"to"_s].toString(), u"2.0.0"_s);
    QVERIFY(!toJson(*workspace->assessment(parent)).contains(u"parent"_s));
    QCOMPARE(workspace->assessment(parent)->product.firmwareVersion, u"1.4.2"_s);
    QVERIFY(!workspace->assessment(*id)->product.id.isEmpty());
    QVERIFY(now->product.id != workspace->assessment(parent)->product.id);
    // The next version of the same firmware uses the product that is there.
    const auto again = workspace->cloneAssessment(parent, {.firmware = u"2.0.0"_s});
    QVERIFY_OK(again);
    QCOMPARE(workspace->assessment(*again)->product.id, now->product.id);
}

void TestVersions::runsStayBehindAndAreListed()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id =
        workspace->cloneAssessment(finishedParent(*workspace), {.firmware = u"2.0.0"_s});
    QVERIFY_OK(id);
    QVERIFY(workspace->runs(*id)->isEmpty());
    const QList<Retest> expected{{.provision = u"CoP-1.2"_s, .tests = {u"DT-01"_s}}};
    QCOMPARE(workspace->assessment(*id)->lineage->retests, expected);
    QCOMPARE(workspace->assessment(*id)->openRetests(), expected);

    RunRecord run;
    run.test = u"DT-01"_s;
    run.provisions = {u"CoP-1.2"_s};
    run.state = RunState::Cancelled;
    QVERIFY_OK(workspace->recordRun(*id, run, nullptr));
    QCOMPARE(workspace->assessment(*id)->openRetests(), expected); // that shows nothing
    run.state = RunState::Finished;
    QVERIFY_OK(workspace->recordRun(*id, run, nullptr));
    QVERIFY(workspace->assessment(*id)->openRetests().isEmpty());
    QCOMPARE(workspace->assessment(*id)->lineage->retests, expected); // it had to be done
}

void TestVersions::anInheritedAnswerCountsOnceConfirmed()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const Scheme scheme = *builtInScheme(u"uk-cop-2018"_s);
    const auto id =
        workspace->cloneAssessment(finishedParent(*workspace), {.firmware = u"2.0.0"_s});
    QVERIFY_OK(id);
    const auto waiting = [&] { return reopenedProvisions(scheme, *workspace->assessment(*id)); };
    QCOMPARE(waiting(), (QStringList{u"CoP-1.1"_s, u"CoP-1.2"_s, u"CoP-2.1"_s}));
    const auto confirmed = workspace->confirm(*id, {u"CoP-1.1"_s});
    QVERIFY_OK(confirmed);
    QCOMPARE(*confirmed, 1);
    QCOMPARE(waiting(), (QStringList{u"CoP-1.2"_s, u"CoP-2.1"_s}));
    const Assessment now = *workspace->assessment(*id);
    QCOMPARE(countOf(scheme, now, u"CoP-1.1"_s), Verdict::Pass);
    QCOMPARE(countOf(scheme, now, u"CoP-2.1"_s), Verdict::NotAssessed);
    QCOMPARE(now.answers[u"CoP-1.1"_s].inheritance, Inheritance::Confirmed);
    QVERIFY(progressOf(scheme, now) > 0);
    QCOMPARE(*workspace->confirm(*id, {u"CoP-1.1"_s}), 0); // once is enough
}

void TestVersions::answeringAnewOrTheSameEndsTheQuestion()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id =
        workspace->cloneAssessment(finishedParent(*workspace), {.firmware = u"2.0.0"_s});
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.2"_s))); // as before
    const auto answers = workspace->assessment(*id)->answers;
    QCOMPARE(answers[u"CoP-1.1"_s].inheritance, Inheritance::None);
    QCOMPARE(answers[u"CoP-1.2"_s].inheritance, Inheritance::Confirmed);
    QCOMPARE(answers[u"CoP-2.1"_s].inheritance, Inheritance::Open);
    Answer blank;
    blank.provision = u"CoP-2.1"_s;
    QVERIFY_OK(workspace->answer(*id, blank));
    QVERIFY(!workspace->assessment(*id)->answers.contains(u"CoP-2.1"_s));
    for (int back = 0; back < 3; ++back)
        QVERIFY_OK(workspace->undo(*id));
    const Assessment open = *workspace->assessment(*id);
    for (const Answer &answer : open.answers)
        QCOMPARE(answer.inheritance, Inheritance::Open);
    QVERIFY(workspace->verifyLog()->ok);
}

void TestVersions::confirmingIsAllOrNothingAndUndoable()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id =
        workspace->cloneAssessment(finishedParent(*workspace), {.firmware = u"2.0.0"_s});
    QVERIFY_OK(id);
    const QByteArray before = bytesOf(*workspace, *id);
    const auto refused = workspace->confirm(*id, {u"CoP-1.1"_s, u"CoP-3.1"_s});
    QCOMPARE(refused.error().kind, Error::Kind::NotFound); // CoP-3.1 was never answered
    QCOMPARE(workspace->confirm(*id, {u"CoP-99.1"_s}).error().kind, Error::Kind::NotFound);
    QCOMPARE(bytesOf(*workspace, *id), before);

    QVERIFY_OK(workspace->confirm(*id, {u"CoP-1.1"_s}));
    QCOMPARE((*workspace->undoStep(*id))->text, u"confirmation of CoP-1.1"_s);
    const QByteArray confirmed = bytesOf(*workspace, *id);
    QVERIFY_OK(workspace->undo(*id));
    QCOMPARE(bytesOf(*workspace, *id), before);
    QVERIFY_OK(workspace->redo(*id));
    QCOMPARE(bytesOf(*workspace, *id), confirmed);
    QVERIFY(workspace->verifyLog()->ok);
}

void TestVersions::whoMadeTheParentCannotDecide()
{
    SampleWorkspace sample;
    auto workspace = sample.create(u"ada"_s);
    QVERIFY_OK(workspace);
    const QString parent = finishedParent(*workspace);
    workspace->setActor(u"cleo"_s);
    const auto id = workspace->cloneAssessment(parent, {.firmware = u"2.0.0"_s});
    QVERIFY_OK(id);
    const QStringList both{u"ada"_s, u"cleo"_s};
    QCOMPARE(workspace->assessment(*id)->assessors, both);
    QCOMPARE(workspace->assessment(parent)->assessors, QStringList{u"ada"_s});
    // Who joins the work on the parent later took no part in what came over.
    workspace->setActor(u"dan"_s);
    QVERIFY_OK(workspace->answer(parent, SampleWorkspace::answer(u"CoP-3.1"_s)));
    QCOMPARE(workspace->assessment(*id)->assessors, both);
    QVERIFY_OK(workspace->submit(*id));
    for (const QString &took : both) {
        workspace->setActor(took);
        QCOMPARE(workspace->accept(*id).error().kind, Error::Kind::Refused);
    }
    workspace->setActor(u"ben"_s); // reviewed the parent too
    QVERIFY_OK(workspace->accept(*id));
}

void TestVersions::nothingNewIsRefused()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const QString parent = finishedParent(*workspace);
    const qint64 rows = workspace->log({}, 1)->last().sequence;
    QCOMPARE(workspace->cloneAssessment(parent, {}).error().kind, Error::Kind::Usage);
    QCOMPARE(workspace->cloneAssessment(parent, {.firmware = u"1.4.2"_s}).error().kind,
             Error::Kind::Usage);
    QCOMPARE(workspace->cloneAssessment(u"A-NOBODY"_s, {.firmware = u"2"_s}).error().kind,
             Error::Kind::NotFound);
    QVERIFY(!workspace->cloneAssessment(parent, {.product = u"P-NOBODY"_s}));
    QVERIFY(!workspace->cloneAssessment(parent, {.firmware = QString(500, u'9')}));
    QVERIFY(!workspace->cloneAssessment(parent, {.firmware = u"2"_s, .firmwareSha256 = u"ABC"_s}));
    QCOMPARE(workspace->log({}, 1)->last().sequence, rows); // nothing half
    QVERIFY_OK(workspace->cloneAssessment(parent, {.reason = u"The label runs out"_s}));
}

void TestVersions::anotherProductOfTheFamily()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const QString parent = finishedParent(*workspace);
    const auto product = workspace->addProduct(SampleWorkspace::product(u"BC-300"_s));
    QVERIFY_OK(product);
    const auto id = workspace->cloneAssessment(parent, {.product = *product});
    QVERIFY_OK(id);
    const auto now = workspace->assessment(*id);
    QCOMPARE(now->product.id, *product);
    QCOMPARE(now->lineage->changes,
             (QList<FieldChange>{{.field = u"model"_s, .from = u"BC-200"_s, .to = u"BC-300"_s}}));
    QCOMPARE(now->openRetests().size(), 1); // other hardware was never tested
}

void TestVersions::aCloneOfACloneOwesWhatItsParentOwed()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto second =
        workspace->cloneAssessment(finishedParent(*workspace), {.firmware = u"2.0.0"_s});
    QVERIFY_OK(second);
    const auto third = workspace->cloneAssessment(*second, {.firmware = u"3.0.0"_s});
    QVERIFY_OK(third);
    QCOMPARE(workspace->assessment(*third)->openRetests(),
             workspace->assessment(*second)->openRetests());
    QCOMPARE(workspace->assessment(*third)->assessors, workspace->assessment(*second)->assessors);
}

void TestVersions::oneCharacterReopensOneAnswer()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    const Scheme shipped = *builtInScheme(u"uk-cop-2018"_s);
    QStringList all;
    for (const Guideline &guideline : shipped.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            all.append(provision.id);
            QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(provision.id)));
        }
    }
    QVERIFY_OK(SampleWorkspace::show(*workspace, *id, "shown", all));
    const Assessment now = *workspace->assessment(*id);
    QVERIFY(reopenedProvisions(shipped, now).isEmpty());

    const Scheme next = withOtherText(u"CoP-5.2"_s);
    QVERIFY(next.digest != shipped.digest);
    QCOMPARE(reopenedProvisions(next, now), QStringList{u"CoP-5.2"_s});
    for (const QString &provision : std::as_const(all)) {
        QCOMPARE(countOf(next, now, provision),
                 provision == u"CoP-5.2" ? Verdict::NotAssessed : Verdict::Pass);
    }
    QCOMPARE(guidelineVerdicts(next, now)[4], Verdict::NotAssessed);
    QCOMPARE(guidelineVerdicts(next, now)[0], Verdict::Pass);
    QVERIFY(progressOf(next, now) < 1);
    const auto reasons = labelGate(next, now, {}, LabelKind::Endorsement, {});
    QCOMPARE(reasons.first().rule, u"CoP-5.2"_s);
    QVERIFY(reasons.first().message.contains(u"text of the provision has changed"_s));
}

// The other way round: the workspace holds an answer for the text of another edition.
void TestVersions::anAnswerForAnOlderTextWaits()
{
    SampleWorkspace sample;
    auto made = sample.create();
    QVERIFY_OK(made);
    const auto id = SampleWorkspace::assess(*made);
    QVERIFY_OK(id);
    for (const QString &provision : {u"CoP-1.1"_s, u"CoP-1.2"_s}) {
        QVERIFY_OK(made->answer(*id, SampleWorkspace::answer(provision)));
        QVERIFY_OK(SampleWorkspace::show(*made, *id, "shown", {provision}));
    }
    {
        auto database = Database::open(sample.path());
        QVERIFY_OK(database);
        const auto tables = loggedTables(*database);
        QVERIFY_OK(tables);
        auto act = Act::begin(*database, *tables,
                              {.name = u"answer.set"_s,
                               .subject = *id,
                               .actor = u"ada"_s,
                               .time = QDateTime::currentDateTimeUtc()});
        QVERIFY_OK(act);
        const Scheme older = withOtherText(u"CoP-1.1"_s);
        QVERIFY_OK(act->put(
            u"answer_text"_s,
            {{u"assessment"_s, *id},
             {u"provision"_s, u"CoP-1.1"_s},
             {u"sha256"_s, QString::fromLatin1(older.provision(u"CoP-1.1"_s)->digest.toHex())}}));
        QVERIFY_OK(act->commit());
    }
    const Scheme scheme = *builtInScheme(u"uk-cop-2018"_s);
    QCOMPARE(reopenedProvisions(scheme, *made->assessment(*id)), QStringList{u"CoP-1.1"_s});
    QCOMPARE(
        *reopeningOf(*scheme.provision(u"CoP-1.1"_s), made->assessment(*id)->answers[u"CoP-1.1"_s]),
        Reopening::NewText);
    QCOMPARE(made->evidence(*id)->size(), 2); // it keeps what was shown
    QCOMPARE(*made->confirm(*id, {u"CoP-1.1"_s, u"CoP-1.2"_s}), 1);
    QVERIFY(reopenedProvisions(scheme, *made->assessment(*id)).isEmpty());
    QCOMPARE(countOf(scheme, *made->assessment(*id), u"CoP-1.1"_s), Verdict::Pass);
    const auto check = made->verifyLog();
    QVERIFY2(check && check->ok, qPrintable(check->reason));
}

// From before texts were remembered: good as long as the catalogue is the same, else unknown.
void TestVersions::answersWithoutARememberedText()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    auto database = Database::open(sample.path());
    QVERIFY_OK(database);
    QVERIFY_OK(database->run(u"DELETE FROM answer_text"_s));
    const Scheme scheme = *builtInScheme(u"uk-cop-2018"_s);
    QVERIFY(reopenedProvisions(scheme, *workspace->assessment(*id)).isEmpty());
    QVERIFY_OK(
        database->run(u"UPDATE assessment SET scheme_sha256 = '%1'"_s.arg(QString(64, u'a'))));
    QCOMPARE(reopenedProvisions(scheme, *workspace->assessment(*id)), QStringList{u"CoP-1.1"_s});
    QCOMPARE(*workspace->confirm(*id, {u"CoP-1.1"_s}), 1);
    QVERIFY(reopenedProvisions(scheme, *workspace->assessment(*id)).isEmpty());
}

void TestVersions::theReviewDateOfTheScheme()
{
    Scheme scheme;
    QVERIFY(!isReviewOverdue(scheme, QDate(2030, 1, 1))); // says nothing
    scheme.reviewBy = QDate(2026, 10, 14);
    QVERIFY(!isReviewOverdue(scheme, QDate(2026, 10, 14)));
    QVERIFY(isReviewOverdue(scheme, QDate(2026, 10, 15)));
}

void TestVersions::editedByHandIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("confirmed by hand")
        << u"UPDATE inherited_answer SET confirmed = '2026-01-01T00:00:00.000Z'"_s;
    QTest::newRow("no longer inherited") << u"DELETE FROM inherited_answer"_s;
    QTest::newRow("another text") << u"UPDATE answer_text SET sha256 = '00'"_s;
    QTest::newRow("another parent") << u"UPDATE lineage SET record = '{}'"_s;
    QTest::newRow("out of the trash") << u"DELETE FROM trash"_s;
}

void TestVersions::editedByHandIsFound()
{
    QFETCH(QString, statement);
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const QString parent = finishedParent(*workspace);
    QVERIFY_OK(workspace->cloneAssessment(parent, {.firmware = u"2.0.0"_s}));
    QVERIFY_OK(workspace->removeAssessment(parent));
    QVERIFY(workspace->verifyLog()->ok);
    auto database = Database::open(sample.path());
    QVERIFY_OK(database);
    QVERIFY_OK(database->run(statement));
    QVERIFY(!workspace->verifyLog()->ok);
}

#include "tst_versions.moc"

QTEST_GUILESS_MAIN(TestVersions)
