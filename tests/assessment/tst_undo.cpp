#include "assessment/json/canonicaljson.h"
#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

/// Everything undo must bring back: the assessment without its list of people, who stay known.
QByteArray stateOf(Workspace &workspace, const QString &id)
{
    const auto assessment = workspace.assessment(id);
    if (!assessment)
        return {};
    QJsonObject json = toJson(*assessment);
    json.remove(u"assessors"_s);
    return canonicalJson(json);
}

QString provision(QRandomGenerator &random)
{
    return u"CoP-%1.1"_s.arg(random.bounded(1, 5));
}

/// One act of a person, drawn at random; it may turn out to change nothing or to be refused.
void actAtRandom(Workspace &workspace, const QString &id, QRandomGenerator &random)
{
    const auto items = workspace.evidence(id);
    const auto item = [&] {
        return items && !items->isEmpty() ? items->at(random.bounded(int(items->size()))).id
                                          : QString();
    };
    const QByteArray content = QByteArray::number(random.bounded(6));
    switch (random.bounded(12)) {
    case 0:
    case 1:
    case 2: {
        const auto verdict = Verdict(random.bounded(5));
        (void)workspace.answer(id, SampleWorkspace::answer(provision(random), verdict,
                                                           QString::number(random.bounded(3))));
        break;
    }
    case 3: {
        Answer blank;
        blank.provision = provision(random);
        (void)workspace.answer(id, blank);
        break;
    }
    case 4: {
        Facts facts;
        facts.warrantyMonths = random.bounded(3) * 12;
        (void)workspace.setFacts(id, facts);
        break;
    }
    case 5: (void)SampleWorkspace::show(workspace, id, content, {provision(random)}); break;
    case 6: {
        QBuffer device;
        device.setData(content);
        device.open(QIODevice::ReadOnly);
        (void)workspace.reviseEvidence(item(), device, u"photo.txt"_s);
        break;
    }
    case 7: (void)workspace.linkEvidence(item(), {provision(random), provision(random)}); break;
    case 8: (void)workspace.unlinkEvidence(item(), provision(random)); break;
    case 9: {
        Product product = workspace.assessment(id)->product;
        product.firmwareVersion = QString::number(random.bounded(3));
        (void)workspace.updateProduct(product);
        break;
    }
    case 10: {
        if (random.bounded(2))
            (void)workspace.submit(id);
        else if (random.bounded(2))
            (void)workspace.accept(id);
        else
            (void)workspace.reject(id, provision(random), u"Not clear."_s);
        break;
    }
    case 11: {
        EvidenceChange change;
        if (random.bounded(2))
            change.expires = random.bounded(2) ? QDate(2027, 5, random.bounded(1, 4)) : QDate();
        if (random.bounded(2))
            change.confidential = random.bounded(2) == 0;
        if (random.bounded(2))
            change.title = u"Photo %1"_s.arg(random.bounded(3));
        (void)workspace.changeEvidence(item(), change);
        break;
    }
    }
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForthLikeAListOfStates_data();
    void goesBackAndForthLikeAListOfStates();
    void saysWhatItWouldTakeBack();
    void nothingToUndoAtFirst();
    void keepsRunsAndLabels();
    void doesNotBringBackAnAcceptanceOverARun();
    void stopsAtTheDecisionOfAnother();
    void reachesTheProductFromEachAssessment();
    void evidenceContentStays();
    void whoUndoesIsAnAssessor();
};

void TestUndo::goesBackAndForthLikeAListOfStates_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestUndo::goesBackAndForthLikeAListOfStates()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);

    QList<QByteArray> states = {stateOf(*workspace, *id)}; // what a person believes to have
    qsizetype now = 0;
    for (int round = 0; round < 150; ++round) {
        const int choice = random.bounded(10);
        if (choice < 2) {
            QCOMPARE(bool(workspace->undo(*id)), now > 0);
            now = qMax(now - 1, qsizetype(0));
        } else if (choice < 4) {
            QCOMPARE(bool(workspace->redo(*id)), now + 1 < states.size());
            now = qMin(now + 1, states.size() - 1);
        } else {
            const qint64 before = workspace->log({}, 1)->last().sequence;
            actAtRandom(*workspace, *id, random);
            if (workspace->log({}, 1)->last().sequence > before) {
                states.resize(now + 1);
                states.append(stateOf(*workspace, *id));
                ++now;
            }
        }
        QCOMPARE(stateOf(*workspace, *id), states[now]);
        QCOMPARE(workspace->undoStep(*id)->has_value(), now > 0);
        QCOMPARE(workspace->redoStep(*id)->has_value(), now + 1 < states.size());
    }
    while (now > 0) {
        QVERIFY_OK(workspace->undo(*id));
        QCOMPARE(stateOf(*workspace, *id), states[--now]);
    }
    while (now + 1 < states.size()) {
        QVERIFY_OK(workspace->redo(*id));
        QCOMPARE(stateOf(*workspace, *id), states[++now]);
    }
    const auto check = workspace->verifyLog();
    QVERIFY_OK(check);
    QVERIFY2(check->ok, qPrintable(check->reason));
}

void TestUndo::saysWhatItWouldTakeBack()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    const auto text = [&] { return (*workspace->undoStep(*id))->text; };
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QCOMPARE(text(), u"answer to CoP-1.1"_s);
    const auto item = SampleWorkspace::show(*workspace, *id, "x", {u"CoP-1.1"_s}, u"Base"_s);
    QVERIFY_OK(item);
    QCOMPARE(text(), u"new evidence “Base”"_s);
    QVERIFY_OK(workspace->linkEvidence(item->id, {u"CoP-2.1"_s}));
    QCOMPARE(text(), u"evidence put to CoP-2.1"_s);
    QVERIFY_OK(workspace->unlinkEvidence(item->id, u"CoP-2.1"_s));
    QCOMPARE(text(), u"evidence taken off CoP-2.1"_s);
    Facts facts;
    facts.warrantyMonths = 24;
    QVERIFY_OK(workspace->setFacts(*id, facts));
    QCOMPARE(text(), u"facts for the consumer"_s);
    QVERIFY_OK(workspace->submit(*id));
    QCOMPARE(text(), u"submission for review"_s);
    QVERIFY_OK(workspace->reject(*id, u"CoP-1.1"_s, u"Blurred."_s));
    QCOMPARE(text(), u"rejection of CoP-1.1"_s);
    QVERIFY_OK(workspace->undo(*id));
    QCOMPARE((*workspace->redoStep(*id))->text, u"rejection of CoP-1.1"_s);
    QCOMPARE(text(), u"submission for review"_s);
    QVERIFY_OK(workspace->redo(*id));
    QCOMPARE(text(), u"rejection of CoP-1.1"_s);
}

void TestUndo::nothingToUndoAtFirst()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY(!workspace->undoStep(*id)->has_value());
    QVERIFY(!workspace->redoStep(*id)->has_value());
    QCOMPARE(workspace->undo(*id).error().kind, Error::Kind::Refused);
    QCOMPARE(workspace->redo(*id).error().kind, Error::Kind::Refused);
}

void TestUndo::keepsRunsAndLabels()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    RunRecord run;
    run.test = u"DT-04"_s;
    run.provisions = {u"CoP-1.1"_s};
    QBuffer transcript;
    transcript.setData("{}\n");
    transcript.open(QIODevice::ReadOnly);
    QVERIFY_OK(workspace->recordRun(*id, run, &transcript));
    IssuedLabel label;
    label.certificateId = *workspace->nextCertificateId(u"THX"_s);
    label.assessment = *id;
    label.issued = QDateTime::currentDateTimeUtc();
    label.statement = SampleWorkspace::statementOf(*workspace, *id);
    QVERIFY_OK(workspace->recordLabel(label, "%PDF", [] { return Status(Ok); }));

    QCOMPARE((*workspace->undoStep(*id))->text, u"answer to CoP-1.1"_s);
    QVERIFY_OK(workspace->undo(*id));
    QVERIFY(workspace->assessment(*id)->answers.isEmpty());
    QVERIFY(!workspace->undoStep(*id)->has_value());
    QCOMPARE(workspace->runs(*id)->size(), 1);
    QCOMPARE(workspace->evidence(*id)->size(), 1);
    QCOMPARE(workspace->labels()->size(), 1);
    // What the run is put to can be taken back all the same.
    QVERIFY_OK(workspace->unlinkEvidence(workspace->evidence(*id)->first().id, u"CoP-1.1"_s));
    QVERIFY_OK(workspace->undo(*id));
    QCOMPARE(workspace->evidence(*id)->first().provisions, QStringList{u"CoP-1.1"_s});
}

void TestUndo::doesNotBringBackAnAcceptanceOverARun()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-2.1"_s)));
    QVERIFY_OK(workspace->submit(*id));
    QVERIFY_OK(workspace->accept(*id));
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    RunRecord run;
    run.test = u"DT-04"_s;
    run.provisions = {u"CoP-3.1"_s};
    QVERIFY_OK(workspace->recordRun(*id, run, nullptr));

    QVERIFY_OK(workspace->undo(*id));
    const auto assessment = workspace->assessment(*id);
    QVERIFY_OK(assessment);
    QCOMPARE(assessment->answers[u"CoP-1.1"_s].verdict, Verdict::Pass);
    QCOMPARE(assessment->answers[u"CoP-1.1"_s].status, ReviewStatus::Draft);
    QCOMPARE(assessment->status, ReviewStatus::Draft); // the review has not seen the run
    QVERIFY(workspace->verifyLog()->ok);
}

void TestUndo::stopsAtTheDecisionOfAnother()
{
    SampleWorkspace sample;
    auto workspace = sample.create(u"ada"_s);
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace, AssessmentKind::Lab);
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(workspace->submit(*id));
    workspace->setActor(u"ben"_s);
    QVERIFY(!workspace->undoStep(*id)->has_value()); // not his submission
    QVERIFY_OK(workspace->accept(*id));
    workspace->setActor(u"ada"_s);
    QVERIFY(!workspace->undoStep(*id)->has_value());
    QCOMPARE(workspace->undo(*id).error().kind, Error::Kind::Refused);
    QCOMPARE(workspace->assessment(*id)->status, ReviewStatus::Accepted);
    workspace->setActor(u"ben"_s);
    QVERIFY_OK(workspace->undo(*id)); // his own decision
    QCOMPARE(workspace->assessment(*id)->status, ReviewStatus::Submitted);
    QVERIFY_OK(workspace->accept(*id)); // and that did not make him an assessor
}

void TestUndo::reachesTheProductFromEachAssessment()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto first = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(first);
    Product product = workspace->assessment(*first)->product;
    const auto second =
        workspace->newAssessment(product.id, u"uk-cop-2018"_s, AssessmentKind::Self);
    QVERIFY_OK(second);
    for (const QString &id : {*first, *second}) {
        QVERIFY_OK(workspace->answer(id, SampleWorkspace::answer(u"CoP-1.1"_s)));
        QVERIFY_OK(workspace->submit(id));
    }
    product.firmwareVersion = u"9"_s;
    QVERIFY_OK(workspace->updateProduct(product));
    QCOMPARE(workspace->assessment(*first)->status, ReviewStatus::Draft);
    QCOMPARE(workspace->assessment(*second)->status, ReviewStatus::Draft);
    QVERIFY_OK(workspace->answer(*second, SampleWorkspace::answer(u"CoP-2.1"_s)));
    // Undone from the first: it is as before; the second has moved on and stays a draft.
    QVERIFY_OK(workspace->undo(*first));
    QCOMPARE(workspace->product(product.id)->firmwareVersion, u"1.4.2"_s);
    QCOMPARE(workspace->assessment(*first)->status, ReviewStatus::Submitted);
    QCOMPARE(workspace->assessment(*second)->status, ReviewStatus::Draft);
    // The second sees that the edit is gone and takes back its own answer first, then submission.
    QCOMPARE((*workspace->undoStep(*second))->text, u"answer to CoP-2.1"_s);
    QVERIFY_OK(workspace->undo(*second));
    QVERIFY(workspace->verifyLog()->ok);
}

void TestUndo::evidenceContentStays()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    const auto item = SampleWorkspace::show(*workspace, *id, "kept", {u"CoP-1.1"_s});
    QVERIFY_OK(item);
    QVERIFY_OK(workspace->undo(*id));
    QVERIFY(workspace->evidence(*id)->isEmpty());
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY_OK(workspace->readContent(item->sha256, out));
    QCOMPARE(out.data(), QByteArray("kept"));
    QVERIFY_OK(workspace->redo(*id));
    QCOMPARE(workspace->evidence(*id)->first().id, item->id);
    QVERIFY(workspace->verifyEvidence()->ok);
}

void TestUndo::whoUndoesIsAnAssessor()
{
    SampleWorkspace sample;
    auto workspace = sample.create(u"ada"_s);
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace, AssessmentKind::Lab);
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.2"_s)));
    workspace->setActor(u"ben"_s);
    QVERIFY_OK(workspace->undo(*id));
    QVERIFY_OK(workspace->submit(*id));
    QCOMPARE(workspace->accept(*id).error().kind, Error::Kind::Refused);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
