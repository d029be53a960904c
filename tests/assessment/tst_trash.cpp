#include "assessment/json/canonicaljson.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/store/database.h"
#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSet>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

QByteArray stateOf(Workspace &workspace, const QString &id)
{
    const auto assessment = workspace.assessment(id);
    return assessment ? canonicalJson(toJson(*assessment)) : QByteArray();
}

QByteArray contentOf(Workspace &workspace, const QByteArray &sha256)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    return workspace.readContent(sha256, out) ? out.data() : QByteArray();
}

} // namespace

/// Moving things out of sight and back, without ever losing one.
class TestTrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removedEvidenceServesNothing();
    void removedEvidenceComesBackAsItWas();
    void aRemovedAssessmentIsNowhereButItsLabels();
    void nothingIsDoneInTheTrash();
    void emptyingErasesNothing();
    void theWorkspaceCanUndo();
    void undoStopsWhereSomethingRestsOnIt();
    void theTwoWaysOfUndoDoNotMix();
    void aRemovedFileIsAddedAgainAsNew();
    void nothingIsEverLost_data();
    void nothingIsEverLost();
};

void TestTrash::removedEvidenceServesNothing()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    const Scheme scheme = *builtInScheme(u"uk-cop-2018"_s);
    QStringList all;
    for (const Provision &provision : scheme.guidelines[0].provisions) {
        all.append(provision.id);
        QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(provision.id)));
    }
    const auto item = SampleWorkspace::show(*workspace, *id, "x", all, u"Base label"_s);
    QVERIFY_OK(item);
    QVERIFY_OK(workspace->submit(*id));
    QVERIFY_OK(workspace->accept(*id));
    QCOMPARE(guidelineVerdicts(scheme, *workspace->assessment(*id))[0], Verdict::Pass);
    QCOMPARE(workspace->assessments()->first().guidelines[0], Verdict::Pass);

    QVERIFY_OK(workspace->removeEvidence(item->id));
    const auto now = workspace->assessment(*id);
    QVERIFY(now->evidence.isEmpty());
    QVERIFY(workspace->evidence(*id)->isEmpty());
    QCOMPARE(now->status, ReviewStatus::Draft); // the review had seen it
    QCOMPARE(guidelineVerdicts(scheme, *now)[0], Verdict::NotAssessed);
    QCOMPARE(workspace->assessments()->first().guidelines[0], Verdict::NotAssessed);
    const auto trash = workspace->trash();
    QVERIFY_OK(trash);
    QCOMPARE(trash->size(), 1);
    QCOMPARE(trash->first().id, item->id);
    QCOMPARE(trash->first().kind, TrashKind::Evidence);
    QCOMPARE(trash->first().title, u"Base label"_s);
    QCOMPARE(trash->first().removedBy, u"ada"_s);
    QCOMPARE(contentOf(*workspace, item->sha256), QByteArray("x"));
    QCOMPARE(workspace->verifyEvidence()->items, 1); // still looked after
}

void TestTrash::removedEvidenceComesBackAsItWas()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    const auto item = SampleWorkspace::show(*workspace, *id, "x", {u"CoP-1.1"_s}, u"Base"_s);
    QVERIFY_OK(item);
    const QByteArray before = stateOf(*workspace, *id);
    QVERIFY_OK(workspace->removeEvidence(item->id));
    QCOMPARE((*workspace->undoStep(*id))->text, u"removal of “Base”"_s);
    QVERIFY_OK(workspace->restore(item->id));
    QCOMPARE(stateOf(*workspace, *id), before);
    QVERIFY(workspace->trash()->isEmpty());
    QCOMPARE((*workspace->undoStep(*id))->text, u"restoring of “Base”"_s);
    QVERIFY_OK(workspace->undo(*id));
    QVERIFY(workspace->evidence(*id)->isEmpty());
    QVERIFY_OK(workspace->undo(*id));
    QCOMPARE(stateOf(*workspace, *id), before);
    QCOMPARE(workspace->restore(item->id).error().kind, Error::Kind::NotFound);
    QVERIFY(workspace->verifyLog()->ok);
}

void TestTrash::aRemovedAssessmentIsNowhereButItsLabels()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    const auto other = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(other);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    IssuedLabel label;
    label.certificateId = *workspace->nextCertificateId(u"THX"_s);
    label.assessment = *id;
    label.issued = QDateTime::currentDateTimeUtc();
    label.statement = SampleWorkspace::statementOf(*workspace, *id);
    QVERIFY_OK(workspace->recordLabel(label, "%PDF", [] { return Status(Ok); }));
    const QByteArray before = stateOf(*workspace, *id);

    QVERIFY_OK(workspace->removeAssessment(*id));
    QCOMPARE(workspace->assessments()->size(), 1);
    QCOMPARE(workspace->assessments()->first().id, *other);
    QCOMPARE(workspace->assessment(*id).error().kind, Error::Kind::Refused);
    QVERIFY(workspace->assessment(*id).error().message().contains(u"restore it"_s));
    QCOMPARE(workspace->labels()->size(), 1);
    QCOMPARE(workspace->trash()->first().labels, 1);
    QCOMPARE(workspace->trash()->first().title, u"Brightwell BC-200, firmware 1.4.2"_s);
    QVERIFY_OK(workspace->restore(*id));
    QCOMPARE(stateOf(*workspace, *id), before);
}

void TestTrash::nothingIsDoneInTheTrash()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    const auto item = SampleWorkspace::show(*workspace, *id, "x", {u"CoP-1.1"_s});
    QVERIFY_OK(item);
    const auto inside = SampleWorkspace::show(*workspace, *id, "y", {u"CoP-1.1"_s});
    QVERIFY_OK(inside);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    const auto isRefused = [](const auto &result) {
        return !result && result.error().kind == Error::Kind::Refused;
    };
    QBuffer content;
    content.setData("z");
    content.open(QIODevice::ReadOnly);
    QVERIFY_OK(workspace->removeEvidence(item->id));
    const qint64 evidenceGone = workspace->log({}, 1)->last().sequence;
    QVERIFY(isRefused(workspace->removeEvidence(item->id)));
    QVERIFY(isRefused(workspace->linkEvidence(item->id, {u"CoP-2.1"_s})));
    QVERIFY(isRefused(workspace->unlinkEvidence(item->id, u"CoP-1.1"_s)));
    QVERIFY(isRefused(workspace->reviseEvidence(item->id, content, u"z.txt"_s)));
    QCOMPARE(workspace->log({}, 1)->last().sequence, evidenceGone);

    QVERIFY_OK(workspace->removeAssessment(*id));
    const qint64 assessmentGone = workspace->log({}, 1)->last().sequence;
    QVERIFY(isRefused(workspace->removeAssessment(*id)));
    QVERIFY(isRefused(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s))));
    QVERIFY(isRefused(workspace->confirm(*id, {u"CoP-1.1"_s})));
    QVERIFY(isRefused(workspace->setFacts(*id, Facts())));
    QVERIFY(isRefused(workspace->submit(*id)));
    QVERIFY(isRefused(workspace->accept(*id)));
    QVERIFY(isRefused(workspace->reject(*id, u"CoP-1.1"_s, u"No"_s)));
    QVERIFY(isRefused(workspace->evidence(*id)));
    QVERIFY(isRefused(workspace->removeEvidence(inside->id)));
    QVERIFY(isRefused(workspace->restore(item->id))); // into an assessment that is not there
    QVERIFY(isRefused(workspace->linkEvidence(inside->id, {u"CoP-2.1"_s})));
    QVERIFY(isRefused(workspace->cloneAssessment(*id, {.firmware = u"2"_s})));
    QVERIFY(isRefused(workspace->undo(*id)));
    QVERIFY(isRefused(SampleWorkspace::show(*workspace, *id, "q", {u"CoP-1.1"_s})));
    QCOMPARE(workspace->log({}, 1)->last().sequence, assessmentGone);

    // But a run that was under way has happened: its record is kept.
    RunRecord run;
    run.test = u"DT-01"_s;
    run.provisions = {u"CoP-1.1"_s};
    QVERIFY(content.seek(0));
    QVERIFY_OK(workspace->recordRun(*id, run, &content));
    QVERIFY_OK(workspace->restore(*id));
    QCOMPARE(workspace->runs(*id)->size(), 1);
    QCOMPARE(workspace->evidence(*id)->size(), 2); // with its transcript
}

void TestTrash::emptyingErasesNothing()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    const auto item = SampleWorkspace::show(*workspace, *id, "x", {u"CoP-1.1"_s});
    QVERIFY_OK(item);
    const QByteArray before = stateOf(*workspace, *id);
    QVERIFY_OK(workspace->removeEvidence(item->id));
    QCOMPARE(*workspace->emptyTrash(), 1);
    QVERIFY(workspace->trash()->isEmpty());
    QVERIFY(workspace->evidence(*id)->isEmpty()); // still out of sight
    QCOMPARE(workspace->trash(TrashView::All)->size(), 1);
    QVERIFY(workspace->trash(TrashView::All)->first().emptied);
    QCOMPARE(*workspace->emptyTrash(), 0);
    QCOMPARE(contentOf(*workspace, item->sha256), QByteArray("x"));
    QCOMPARE((*workspace->undoStep({}))->text, u"emptying of the trash"_s);
    QVERIFY_OK(workspace->undo({}));
    QCOMPARE(workspace->trash()->size(), 1);
    QVERIFY_OK(workspace->redo({}));
    QVERIFY_OK(workspace->restore(item->id)); // also after it was emptied
    QCOMPARE(stateOf(*workspace, *id), before);
    QVERIFY(workspace->verifyLog()->ok);
}

void TestTrash::theWorkspaceCanUndo()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    QVERIFY(!workspace->undoStep({})->has_value());
    Organisation house;
    house.name = u"Test house"_s;
    QVERIFY_OK(workspace->setOrganisation(house));
    QCOMPARE((*workspace->undoStep({}))->text, u"change of the organisation"_s);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QCOMPARE((*workspace->undoStep({}))->text, u"new assessment"_s);
    QVERIFY_OK(workspace->removeAssessment(*id));
    QCOMPARE((*workspace->undoStep({}))->text, u"removal of “Brightwell BC-200”"_s);
    QVERIFY_OK(workspace->undo({}));
    QVERIFY_OK(workspace->assessment(*id));
    QCOMPARE((*workspace->redoStep({}))->text, u"removal of “Brightwell BC-200”"_s);
    QVERIFY_OK(workspace->undo({})); // the new assessment
    QVERIFY(workspace->assessments()->isEmpty());
    QVERIFY_OK(workspace->undo({})); // its product
    QVERIFY(workspace->products()->isEmpty());
    QVERIFY_OK(workspace->undo({}));
    QVERIFY(!workspace->organisation()->has_value());
    QVERIFY(!workspace->undoStep({})->has_value());
    for (int forth = 0; forth < 4; ++forth)
        QVERIFY_OK(workspace->redo({}));
    QCOMPARE(workspace->trash()->first().id, *id);
    QVERIFY(!workspace->redoStep({})->has_value());
    QVERIFY(workspace->verifyLog()->ok);
}

void TestTrash::undoStopsWhereSomethingRestsOnIt()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY(!workspace->undoStep({})->has_value()); // an answer would go with it
    QCOMPARE(workspace->undo({}).error().kind, Error::Kind::Refused);
    const auto next = workspace->cloneAssessment(*id, {.firmware = u"2.0.0"_s});
    QVERIFY_OK(next);
    QVERIFY(workspace->undoStep({})->has_value()); // what came over comes over again
    const QByteArray cloned = stateOf(*workspace, *next);
    QVERIFY_OK(workspace->undo({}));
    QCOMPARE(workspace->products()->size(), 1);
    QCOMPARE(workspace->assessment(*next).error().kind, Error::Kind::NotFound);
    QVERIFY_OK(workspace->redo({}));
    QCOMPARE(stateOf(*workspace, *next), cloned);
    RunRecord run;
    run.test = u"DT-01"_s;
    QVERIFY_OK(workspace->recordRun(*next, run, nullptr));
    QVERIFY(!workspace->undoStep({})->has_value());
    QVERIFY(workspace->verifyLog()->ok);
}

void TestTrash::theTwoWaysOfUndoDoNotMix()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(workspace->undo(*id));
    QVERIFY_OK(workspace->removeAssessment(*id));
    QVERIFY_OK(workspace->undo({}));
    // Inside, redo is the answer, never the removal.
    QCOMPARE((*workspace->redoStep(*id))->text, u"answer to CoP-1.1"_s);
    QVERIFY(!workspace->undoStep(*id)->has_value());
    QCOMPARE((*workspace->redoStep({}))->text, u"removal of “Brightwell BC-200”"_s);
    // Whoever only tidies up is no assessor.
    workspace->setActor(u"ben"_s);
    QVERIFY_OK(workspace->redo({}));
    QVERIFY_OK(workspace->restore(*id));
    QVERIFY(!workspace->assessment(*id)->assessors.contains(u"ben"_s));
}

void TestTrash::aRemovedFileIsAddedAgainAsNew()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY(sample.write(u"photo.txt"_s, "x"));
    const AnswerImport import{.answer = SampleWorkspace::answer(u"CoP-1.1"_s),
                              .evidence = {{.path = u"photo.txt"_s, .title = u"Base"_s}}};
    QVERIFY_OK(workspace->importAnswers(*id, {import}, sample.folder.path()));
    QVERIFY_OK(workspace->removeEvidence(workspace->evidence(*id)->first().id));
    QVERIFY_OK(workspace->importAnswers(*id, {import}, sample.folder.path()));
    QCOMPARE(workspace->evidence(*id)->size(), 1); // not linked to what nobody can see
    QCOMPARE(workspace->trash()->size(), 1);
}

void TestTrash::nothingIsEverLost_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Whatever people do, in whatever order: log rows stay, contents stay readable, and everything
// that was ever recorded can be brought back.
void TestTrash::nothingIsEverLost()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    QStringList assessments;
    for (int i = 0; i < 2; ++i)
        assessments.append(*SampleWorkspace::assess(*workspace));
    QSet<QByteArray> contents;
    QHash<qint64, QByteArray> rows; // hash of every log row that was ever there
    qint64 newest = 0;
    const auto any = [&](const QStringList &of) {
        return of.isEmpty() ? QString() : of[random.bounded(int(of.size()))];
    };
    for (int round = 0; round < 120; ++round) {
        const QString id = any(assessments);
        const QString provision = u"CoP-%1.1"_s.arg(random.bounded(1, 5));
        QStringList items;
        if (const auto evidence = workspace->evidence(id)) {
            for (const EvidenceItem &item : *evidence)
                items.append(item.id);
        }
        QStringList thrown;
        const QList<TrashItem> trash = *workspace->trash(TrashView::All);
        for (const TrashItem &item : trash)
            thrown.append(item.id);
        switch (random.bounded(12)) {
        case 0:
        case 1:
            (void)workspace->answer(id,
                                    SampleWorkspace::answer(provision, Verdict(random.bounded(5)),
                                                            QString::number(random.bounded(3))));
            break;
        case 2:
        case 3: {
            const QByteArray content = QByteArray::number(random.generate());
            if (SampleWorkspace::show(*workspace, id, content, {provision}))
                contents.insert(content);
            break;
        }
        case 4: (void)workspace->removeEvidence(any(items)); break;
        case 5: (void)workspace->removeAssessment(id); break;
        case 6: (void)workspace->restore(any(thrown)); break;
        case 7: (void)workspace->emptyTrash(); break;
        case 8: (void)workspace->undo(random.bounded(2) ? id : QString()); break;
        case 9: (void)workspace->redo(random.bounded(2) ? id : QString()); break;
        case 10: {
            const auto clone = workspace->cloneAssessment(id, {.firmware = QString::number(round)});
            if (clone)
                assessments.append(*clone);
            break;
        }
        case 11: (void)workspace->confirm(id, {provision}); break;
        }
        const auto log = workspace->log({}, 100'000);
        QVERIFY_OK(log);
        QVERIFY(log->last().sequence >= newest);
        newest = log->last().sequence;
        QCOMPARE(log->size(), newest);
        for (const LogRow &row : *log) {
            if (rows.contains(row.sequence))
                QCOMPARE(row.hash, rows[row.sequence]);
            rows.insert(row.sequence, row.hash);
        }
    }
    for (const QByteArray &content : std::as_const(contents)) {
        const QByteArray sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        QCOMPARE(contentOf(*workspace, sha256), content);
    }
    // Everything out of the trash: all that the log says was last recorded is there again.
    for (const TrashKind kind : {TrashKind::Assessment, TrashKind::Evidence}) {
        const QList<TrashItem> trash = *workspace->trash(TrashView::All);
        for (const TrashItem &item : trash) {
            if (item.kind == kind)
                QVERIFY_OK(workspace->restore(item.id));
        }
    }
    QVERIFY(workspace->trash(TrashView::All)->isEmpty());
    const auto check = workspace->verifyLog();
    QVERIFY2(check && check->ok, qPrintable(check->reason));
    int answered = 0;
    int recorded = 0;
    auto database = Database::open(sample.path());
    QVERIFY_OK(database);
    recorded = database->run(u"SELECT count(*) FROM answer"_s)->value(0).toInt();
    const int shown = database->run(u"SELECT count(*) FROM evidence"_s)->value(0).toInt();
    int evidence = 0;
    const QList<AssessmentSummary> summaries = *workspace->assessments();
    for (const AssessmentSummary &summary : summaries) {
        answered += int(workspace->assessment(summary.id)->answers.size());
        evidence += int(workspace->evidence(summary.id)->size());
    }
    QCOMPARE(answered, recorded);
    QCOMPARE(evidence, shown);
}

#include "tst_trash.moc"

QTEST_GUILESS_MAIN(TestTrash)
