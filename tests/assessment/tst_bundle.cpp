#include "assessment/exchange/bundle.h"

#include "assessment/exchange/casetables.h"
#include "assessment/signing/signoff.h"
#include "assessment/signing/statement.h"
#include "assessment/store/migrations.h"
#include "assessment/store/rowimage.h"

#include "support/bundlefixture.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QTemporaryFile>

using namespace assessment;
using namespace Qt::StringLiterals;

/// A bundle carries all of an assessment to another workspace, and never does harm there.
class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyLoggedTableTravelsOrSaysWhyNot();
    void carriesEverythingOver();
    void theSameStateGivesTheSameBytes();
    void aThousandFilesComeThroughTheSame();
    void importingTwiceChangesNothing();
    void oneUndoTakesANewAssessmentAway();
    void oneUndoBringsTheSameExportBack();
    void redoBringsItAgain();
    void humanWorkIsNotOverwritten();
    void whatIsTickedIsTaken();
    void anImportAfterAcceptanceVoidsIt();
    void nothingTakenLeavesAnAcceptance();
    void acceptanceComesOnlyFromWhomOneTrusts();
    void whoAssessedElsewhereCannotDecideHere();
    void aSignOffStillStandsAfterTheJourney();
    void anAssessmentAgainstTheStandardTravelsWhole();
    void theOtherHistoryIsKeptApart();
    void signatureIsShownAsItIs();
    void refusesWhatChangedSinceThePreview();
    void aLeftItemStaysOutUntilTicked();
    void cancelLeavesNothing();
    void neverReplacesAFile();
    void publicBundleShowsNothingConfidential();
    void publicBundleIsRefusedWhenATextNamesSomethingConfidential();
    void needsTheRoleOfAnAssessor();

private:
    QString bundle(const QString &name) const { return m_there->path(name + u".assaycase"_s); }
    Status exportTo(const QString &name, const BundleOptions &options = {})
    {
        const auto done = m_source->exportBundle(m_id, bundle(name), options);
        return done ? Status(Ok) : Status(done.error());
    }
    QByteArray stateHere() { return *m_target->canonicalExport(m_id); }

    std::unique_ptr<signingfixture::Demo> m_demo =
        std::make_unique<signingfixture::Demo>(QDateTime::currentDateTimeUtc());
    std::optional<SampleWorkspace> m_there;
    std::optional<SampleWorkspace> m_here;
    std::optional<Workspace> m_source;
    std::optional<Workspace> m_target;
    QString m_id;
};

void TestBundle::init()
{
    m_there.emplace();
    m_here.emplace();
    auto source = m_there->create(u"ada"_s);
    QVERIFY_OK(source);
    m_source.emplace(std::move(*source));
    auto target = m_here->create(u"bea"_s);
    QVERIFY_OK(target);
    m_target.emplace(std::move(*target));
    const auto id = bundlefixture::fill(*m_source);
    QVERIFY_OK(id);
    m_id = *id;
}

void TestBundle::cleanup()
{
    for (auto *workspace : {&m_source, &m_target}) {
        if (!*workspace)
            continue;
        const auto check = (*workspace)->verifyLog();
        QVERIFY2(check && check->ok, check ? qPrintable(check->reason) : "");
        workspace->reset();
    }
    m_there.reset();
    m_here.reset();
}

/// Whoever adds a table finds out here that it must travel, or say why it does not.
void TestBundle::everyLoggedTableTravelsOrSaysWhyNot()
{
    auto database = Database::open(u":memory:"_s);
    QVERIFY_OK(database);
    QVERIFY_OK(migrate(*database));
    const auto tables = loggedTables(*database);
    QVERIFY_OK(tables);
    QStringList known;
    for (const CaseTable &table : caseTables()) {
        QVERIFY2(tables->contains(table.name), qPrintable(table.name));
        QCOMPARE(table.columns, (*tables)[table.name].columns);
        QCOMPARE(table.keys, (*tables)[table.name].keys);
        known.append(table.name);
    }
    for (const ExemptTable &table : exemptTables()) {
        QVERIFY2(tables->contains(table.name), qPrintable(table.name));
        QVERIFY(!table.reason.isEmpty());
        known.append(table.name);
    }
    known.sort();
    QCOMPARE(known, tables->keys());
}

void TestBundle::carriesEverythingOver()
{
    const auto written = m_source->exportBundle(m_id, bundle(u"a"_s), {});
    QVERIFY_OK(written);
    QCOMPARE(written->answers, 2);
    QCOMPARE(written->evidence, 3);
    QCOMPARE(written->contents, 4); // with the older revision
    QVERIFY(written->historyRows > 5);

    const auto preview = m_target->stageBundle(bundle(u"a"_s), {});
    QVERIFY_OK(preview);
    QVERIFY(preview->isNew);
    QCOMPARE(preview->count(ItemState::New), int(preview->items.size()));
    QVERIFY(m_target->assessments()->isEmpty()); // a preview takes nothing

    const auto outcome = m_target->importBundle(*preview, preview->takenByDefault());
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->answers, 2);
    QCOMPARE(outcome->evidence, 3);
    QCOMPARE(stateHere(), *m_source->canonicalExport(m_id));
    QCOMPARE(signing::assessmentDigest(*m_target->assessment(m_id)),
             signing::assessmentDigest(*m_source->assessment(m_id)));
    QCOMPARE(m_target->runs(m_id)->size(), 1);
    QCOMPARE(m_target->assessment(m_id)->comments.first().text, u"Well seen."_s);
    const QList<EvidenceItem> sent = *m_source->evidence(m_id);
    for (const EvidenceItem &item : sent) {
        QBuffer content;
        content.open(QIODevice::WriteOnly);
        QVERIFY_OK(m_target->readEvidence(item.id, content));
        QCOMPARE(QCryptographicHash::hash(content.data(), QCryptographicHash::Sha256), item.sha256);
    }
    QVERIFY(m_target->verifyEvidence()->ok);
}

void TestBundle::theSameStateGivesTheSameBytes()
{
    QVERIFY_OK(exportTo(u"a"_s));
    QVERIFY_OK(SampleWorkspace::assess(*m_source)); // something else happens meanwhile
    QVERIFY_OK(exportTo(u"b"_s));
    QCOMPARE(m_there->read(u"a.assaycase"_s), m_there->read(u"b.assaycase"_s));
    QVERIFY(!m_there->read(u"a.assaycase"_s).isEmpty());
}

/// The small brother of tests/benchmarks/bundle.py, which carries 2 GiB.
void TestBundle::aThousandFilesComeThroughTheSame()
{
    QByteArray content(40'000, '\0');
    for (int file = 0; file < 1000; ++file) {
        for (qsizetype at = 0; at < content.size(); at += 8)
            content[at] = char(file * 7 + at);
        content.replace(0, 4, QByteArray::number(1000 + file));
        QVERIFY_OK(SampleWorkspace::show(*m_source, m_id, content, {u"CoP-1.1"_s},
                                         u"File %1"_s.arg(file)));
    }
    QVERIFY_OK(exportTo(u"a"_s));
    QVERIFY(QFileInfo(bundle(u"a"_s)).size() > 40'000'000);
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s)));
    const auto there = *m_source->evidence(m_id);
    const auto here = *m_target->evidence(m_id);
    QCOMPARE(here.size(), 1003);
    QMap<QString, QByteArray> digests;
    for (const EvidenceItem &item : there)
        digests[item.id] = item.sha256;
    for (const EvidenceItem &item : here)
        QCOMPARE(item.sha256, digests[item.id]);
    QVERIFY(m_target->verifyEvidence()->ok);
    QCOMPARE(stateHere(), *m_source->canonicalExport(m_id));
}

void TestBundle::importingTwiceChangesNothing()
{
    QVERIFY_OK(exportTo(u"a"_s));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s)));
    const qsizetype rows = m_target->log()->size();
    const auto preview = m_target->stageBundle(bundle(u"a"_s), {});
    QVERIFY_OK(preview);
    QCOMPARE(preview->count(ItemState::Same), int(preview->items.size()));
    const auto again = m_target->importBundle(*preview, preview->takenByDefault());
    QVERIFY_OK(again);
    QCOMPARE(again->changes(), 0);
    QCOMPARE(m_target->log()->size(), rows);
}

void TestBundle::oneUndoTakesANewAssessmentAway()
{
    QVERIFY_OK(exportTo(u"a"_s));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s)));
    QVERIFY(m_target->undoStep({})->value().text.contains(u"Brightwell"_s));
    QVERIFY_OK(m_target->undo({}));
    QVERIFY(m_target->assessments()->isEmpty());
    QCOMPARE(m_target->trash()->size(), 1);
    QVERIFY_OK(m_target->redo({}));
    QCOMPARE(m_target->assessments()->size(), 1);
    QCOMPARE(stateHere(), *m_source->canonicalExport(m_id));
}

void TestBundle::oneUndoBringsTheSameExportBack()
{
    QVERIFY_OK(exportTo(u"a"_s));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s)));
    QVERIFY_OK(m_target->answer(m_id, SampleWorkspace::answer(u"CoP-3.1"_s, Verdict::Fail)));
    const QByteArray before = stateHere();

    // Something of every kind comes in one import.
    QVERIFY_OK(m_source->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    QVERIFY_OK(m_source->addComment(m_id, {.text = u"Later."_s}));
    QVERIFY_OK(m_source->addComment(m_id, {.provision = u"CoP-2.1"_s, .text = u"Wrong."_s}));
    QVERIFY_OK(m_source->withdrawComment(m_source->assessment(m_id)->comments.first().id));
    QVERIFY_OK(SampleWorkspace::show(*m_source, m_id, "another", {u"CoP-2.1"_s}));
    const auto items = *m_source->evidence(m_id);
    QVERIFY_OK(m_source->removeEvidence(items.first().id));
    RunRecord run;
    run.test = u"DT-05"_s;
    QVERIFY_OK(m_source->recordRun(m_id, run, nullptr));
    Product product = m_source->assessment(m_id)->product;
    product.firmwareVersion = u"9.9"_s;
    QVERIFY_OK(m_source->updateProduct(product));
    QVERIFY_OK(exportTo(u"b"_s));
    const auto outcome = bundlefixture::import(*m_target, bundle(u"b"_s));
    QVERIFY_OK(outcome);
    QVERIFY(outcome->changes() >= 6);
    QVERIFY(stateHere() != before);
    QVERIFY(m_target->trash()->size() == 1); // what was removed there is hidden here, not erased

    QVERIFY_OK(m_target->undo(m_id));
    QCOMPARE(stateHere(), before);
    QCOMPARE(m_target->assessment(m_id)->comments.size(), 1);
    QVERIFY(!m_target->assessment(m_id)->comments.first().withdrawn);
    QCOMPARE(m_target->runs(m_id)->size(), 1);
}

void TestBundle::redoBringsItAgain()
{
    QVERIFY_OK(exportTo(u"a"_s));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s)));
    QVERIFY_OK(m_source->addComment(m_id, {.text = u"Later."_s}));
    QVERIFY_OK(m_source->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    QVERIFY_OK(exportTo(u"b"_s));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"b"_s)));
    const QByteArray merged = stateHere();
    QVERIFY_OK(m_target->undo(m_id));
    QVERIFY_OK(m_target->redo(m_id));
    QCOMPARE(stateHere(), merged);
    // And after another undo the bundle can be imported as if for the first time.
    QVERIFY_OK(m_target->undo(m_id));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"b"_s)));
    QCOMPARE(stateHere(), merged);
}

void TestBundle::humanWorkIsNotOverwritten()
{
    QVERIFY_OK(exportTo(u"a"_s));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s)));
    QVERIFY_OK(
        m_target->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail, u"Mine."_s)));
    QVERIFY_OK(m_source->answer(
        m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Inconclusive, u"Theirs."_s)));
    QVERIFY_OK(exportTo(u"b"_s));
    QCOMPARE(bundlefixture::stateOf(*m_target, bundle(u"b"_s), u"answer:CoP-1.1"_s), u"conflict"_s);
    const auto outcome = bundlefixture::import(*m_target, bundle(u"b"_s));
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->conflicts, QStringList{u"answer:CoP-1.1"_s});
    QCOMPARE(m_target->assessment(m_id)->answers[u"CoP-1.1"_s].rationale, u"Mine."_s);
}

void TestBundle::whatIsTickedIsTaken()
{
    humanWorkIsNotOverwritten();
    const auto outcome =
        bundlefixture::import(*m_target, bundle(u"b"_s), QStringList{u"answer:CoP-1.1"_s});
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->answers, 1);
    QVERIFY(outcome->conflicts.isEmpty());
    QCOMPARE(m_target->assessment(m_id)->answers[u"CoP-1.1"_s].rationale, u"Theirs."_s);
    QVERIFY_OK(m_target->undo(m_id));
    QCOMPARE(m_target->assessment(m_id)->answers[u"CoP-1.1"_s].rationale, u"Mine."_s);
    QCOMPARE(bundlefixture::import(*m_target, bundle(u"b"_s), QStringList{u"answer:CoP-9.9"_s})
                 .error()
                 .kind,
             Error::Kind::NotFound);
}

void TestBundle::anImportAfterAcceptanceVoidsIt()
{
    QVERIFY_OK(exportTo(u"a"_s));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s)));
    QVERIFY_OK(m_target->submit(m_id));
    QVERIFY_OK(m_target->accept(m_id));
    QVERIFY_OK(m_source->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    QVERIFY_OK(exportTo(u"b"_s));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"b"_s)));
    const auto now = m_target->assessment(m_id);
    QCOMPARE(now->status, ReviewStatus::Draft);
    QCOMPARE(now->answers[u"CoP-1.1"_s].status, ReviewStatus::Draft);
    QCOMPARE(now->answers[u"CoP-2.1"_s].status, ReviewStatus::Accepted);
}

void TestBundle::nothingTakenLeavesAnAcceptance()
{
    QVERIFY_OK(exportTo(u"a"_s));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s)));
    QVERIFY_OK(m_target->submit(m_id));
    QVERIFY_OK(m_target->accept(m_id));
    QVERIFY_OK(m_source->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    QVERIFY_OK(exportTo(u"b"_s));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"b"_s), QStringList()));
    QCOMPARE(m_target->assessment(m_id)->status, ReviewStatus::Accepted);
}

void TestBundle::acceptanceComesOnlyFromWhomOneTrusts()
{
    QVERIFY_OK(m_source->submit(m_id));
    QVERIFY_OK(m_source->accept(m_id));
    const signing::Identity identity = m_demo->identity();
    QVERIFY_OK(exportTo(u"a"_s, {.identity = &identity}));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s)));
    QCOMPARE(m_target->assessment(m_id)->status, ReviewStatus::Draft);
    QCOMPARE(m_target->assessment(m_id)->decidedBy, QString());

    SampleWorkspace third;
    auto trusting = third.create(u"cleo"_s);
    QVERIFY_OK(trusting);
    QVERIFY_OK(bundlefixture::import(*trusting, bundle(u"a"_s), {}, m_demo->rootOnly()));
    QCOMPARE(trusting->assessment(m_id)->status, ReviewStatus::Accepted);
}

void TestBundle::whoAssessedElsewhereCannotDecideHere()
{
    const auto lab = SampleWorkspace::assess(*m_source, AssessmentKind::Lab);
    QVERIFY_OK(lab);
    m_id = *lab;
    QVERIFY_OK(m_source->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(m_source->submit(m_id));
    QVERIFY_OK(exportTo(u"a"_s));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s)));
    m_target->setActor(u"Ada"_s);
    QCOMPARE(m_target->accept(m_id).error().kind, Error::Kind::Refused);
    m_target->setActor(u"rhys"_s);
    QVERIFY_OK(m_target->accept(m_id));
}

void TestBundle::aSignOffStillStandsAfterTheJourney()
{
    QVERIFY_OK(m_source->submit(m_id));
    QVERIFY_OK(m_source->accept(m_id));
    const signing::Identity identity = m_demo->identity();
    QVERIFY_OK(m_source->sign(m_id, identity));
    QVERIFY_OK(exportTo(u"a"_s, {.identity = &identity}));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s), {}, m_demo->rootOnly()));
    QCOMPARE(idOf(m_target->checkSignature(m_id, m_demo->rootOnly())->state), u"stands"_s);
    QVERIFY_OK(m_target->answer(m_id, SampleWorkspace::answer(u"CoP-4.1"_s)));
    QCOMPARE(idOf(m_target->checkSignature(m_id, m_demo->rootOnly())->state), u"changed"_s);
}

/// What was inferred from an assessment that stays at home, the IXIT, and the verdicts on its
/// items: all of it is in the digest that is signed, so all of it must arrive.
void TestBundle::anAssessmentAgainstTheStandardTravelsWhole()
{
    for (const QString &provision : {u"CoP-2.1"_s, u"CoP-3.1"_s, u"CoP-4.1"_s, u"CoP-5.1"_s})
        QVERIFY_OK(m_source->answer(m_id, SampleWorkspace::answer(provision, Verdict::Fail)));
    const auto id = m_source->newAssessmentFrom(m_id, u"en-303645-v3-1-3"_s);
    QVERIFY_OK(id);
    QStringList inferred;
    const Assessment filled = *m_source->assessment(*id);
    for (const Answer &answer : filled.answers) {
        if (answer.isInferred() && answer.verdict != Verdict::NotAssessed)
            inferred.append(answer.provision);
    }
    QVERIFY(inferred.size() >= 2);
    QVERIFY_OK(m_source->confirm(*id, {inferred.first()}));
    QVERIFY_OK(m_source->setIxit(*id, u"AuthMech"_s,
                                 {{.id = {}, .values = {{u"description"_s, u"Web login"_s}}},
                                  {.id = {}, .values = {{u"description"_s, u"Console"_s}}}}));
    QVERIFY_OK(m_source->judgeItems(*id, {{.provision = u"EN-5.1-1"_s,
                                           .testCase = u"5.1-1-2"_s,
                                           .item = u"AuthMech-2"_s,
                                           .verdict = Verdict::Fail,
                                           .reason = u"No password."_s}}));
    const QString path = m_there->path(u"en.assaycase"_s);
    QVERIFY_OK(m_source->exportBundle(*id, path, {}));
    QVERIFY_OK(bundlefixture::import(*m_target, path));
    const auto there = m_source->assessment(*id);
    const auto here = m_target->assessment(*id);
    QVERIFY_OK(here);
    QCOMPARE(here->ixit, there->ixit);
    QCOMPARE(here->itemVerdicts, there->itemVerdicts);
    QVERIFY(here->answers[inferred[0]].inference && !here->answers[inferred[0]].isInferred());
    QVERIFY(here->answers[inferred[1]].isInferred()); // still counts for nothing
    QCOMPARE(signing::assessmentDigest(*here), signing::assessmentDigest(*there));

    // Each entry is an item of its own when both sides go on.
    QVERIFY_OK(m_source->setIxit(
        *id, u"AuthMech"_s,
        {{.id = u"AuthMech-1"_s, .values = {{u"description"_s, u"Web login with a code"_s}}}}));
    QVERIFY_OK(m_target->setIxit(
        *id, u"AuthMech"_s,
        {{.id = u"AuthMech-2"_s, .values = {{u"description"_s, u"Serial console"_s}}}}));
    const QString again = m_there->path(u"en2.assaycase"_s);
    QVERIFY_OK(m_source->exportBundle(*id, again, {}));
    const auto outcome = bundlefixture::import(*m_target, again);
    QVERIFY_OK(outcome);
    const Assessment merged = *m_target->assessment(*id);
    const Ixit &both = merged.ixit;
    QCOMPARE(findEntry(both, u"AuthMech-1"_s)->value(u"description"_s), u"Web login with a code"_s);
    QCOMPARE(findEntry(both, u"AuthMech-2"_s)->value(u"description"_s), u"Serial console"_s);

    // How a product is built on the inside is not for the public.
    const QString open = m_there->path(u"open.assaycase"_s);
    QVERIFY_OK(m_source->exportBundle(*id, open, {.isPublic = true}));
    QFile file(open);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Web login"));
}

void TestBundle::theOtherHistoryIsKeptApart()
{
    QVERIFY_OK(exportTo(u"a"_s));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s)));
    QCOMPARE(m_target->log(m_id)->size(), 1); // our own log has one act of ours
    QCOMPARE(m_target->log(m_id)->first().actor, u"bea"_s);
    const auto exchanges = m_target->exchanges(m_id);
    QVERIFY_OK(exchanges);
    QCOMPARE(exchanges->size(), 1);
    QCOMPARE(exchanges->first().signature, u"unsigned"_s);
    QBuffer history;
    history.open(QIODevice::WriteOnly);
    QVERIFY_OK(m_target->writeExchangeHistory(exchanges->first().id, history));
    const QList<QByteArray> lines = history.data().trimmed().split('\n');
    const auto product = m_source->assessment(m_id)->product.id;
    QCOMPARE(lines.size(), m_source->log(m_id)->size() + m_source->log(product)->size());
    QVERIFY(lines.first().contains("\"actor\":\"ada\""));
}

void TestBundle::signatureIsShownAsItIs()
{
    QVERIFY_OK(exportTo(u"plain"_s));
    const signing::Identity identity = m_demo->identity();
    QVERIFY_OK(exportTo(u"signed"_s, {.identity = &identity}));
    const signingfixture::Demo stranger(QDateTime::currentDateTimeUtc());
    const auto stateWith = [&](const QString &name, const signing::TrustList &trust) {
        const auto preview = m_target->stageBundle(bundle(name), trust);
        return preview ? idOf(preview->signature) : preview.error().message();
    };
    QCOMPARE(stateWith(u"plain"_s, m_demo->rootOnly()), u"unsigned"_s);
    QCOMPARE(stateWith(u"signed"_s, {}), u"not-checked"_s);
    QCOMPARE(stateWith(u"signed"_s, m_demo->rootOnly()), u"trusted"_s);
    QCOMPARE(stateWith(u"signed"_s, stranger.rootOnly()), u"untrusted"_s);
}

void TestBundle::refusesWhatChangedSinceThePreview()
{
    QVERIFY_OK(exportTo(u"a"_s));
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s)));
    QVERIFY_OK(m_source->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    QVERIFY_OK(exportTo(u"b"_s));
    const auto preview = m_target->stageBundle(bundle(u"b"_s), {});
    QVERIFY_OK(preview);
    QVERIFY_OK(
        m_target->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Pass, u"!"_s)));
    const QByteArray before = stateHere();
    QCOMPARE(m_target->importBundle(*preview, preview->takenByDefault()).error().kind,
             Error::Kind::Conflict);
    QCOMPARE(stateHere(), before);
    // The file too must be the one that was looked at.
    const auto again = m_target->stageBundle(bundle(u"b"_s), {});
    QVERIFY(QFile::remove(bundle(u"b"_s)));
    QVERIFY(QFile::copy(bundle(u"a"_s), bundle(u"b"_s)));
    QCOMPARE(m_target->importBundle(*again, again->takenByDefault()).error().kind,
             Error::Kind::Conflict);
    QCOMPARE(stateHere(), before);
}

void TestBundle::aLeftItemStaysOutUntilTicked()
{
    QVERIFY_OK(exportTo(u"a"_s));
    auto preview = m_target->stageBundle(bundle(u"a"_s), {});
    QStringList taken = preview->takenByDefault();
    const QString left = u"evidence:"_s + m_source->evidence(m_id)->first().id;
    QVERIFY(taken.removeOne(left));
    QVERIFY_OK(m_target->importBundle(*preview, taken));
    QCOMPARE(m_target->evidence(m_id)->size(), 2);
    const auto outcome = bundlefixture::import(*m_target, bundle(u"a"_s));
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->changes(), 0);

    // The sender sees no removal in what comes back: it was never taken.
    QVERIFY_OK(m_target->answer(m_id, SampleWorkspace::answer(u"CoP-3.1"_s)));
    QVERIFY_OK(m_target->exportBundle(m_id, bundle(u"back"_s), {}));
    QVERIFY_OK(bundlefixture::import(*m_source, bundle(u"back"_s)));
    QCOMPARE(m_source->evidence(m_id)->size(), 3);
    QVERIFY(m_source->assessment(m_id)->answers.contains(u"CoP-3.1"_s));

    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"a"_s), QStringList{left}));
    QCOMPARE(m_target->evidence(m_id)->size(), 3);
}

void TestBundle::cancelLeavesNothing()
{
    std::stop_source stop;
    const Progress progress{.report = [&](qint64, qint64) { stop.request_stop(); },
                            .stop = stop.get_token()};
    QCOMPARE(m_source->exportBundle(m_id, bundle(u"a"_s), {}, progress).error().kind,
             Error::Kind::Cancelled);
    QCOMPARE(QDir(m_there->folder.path()).entryList(QDir::Files), QStringList{u"lab.assay"_s});
    QVERIFY_OK(exportTo(u"a"_s));
    const auto preview = m_target->stageBundle(bundle(u"a"_s), {});
    QVERIFY_OK(preview);
    const QByteArray before = m_here->read(u"lab.assay"_s);
    QCOMPARE(m_target->stageBundle(bundle(u"a"_s), {}, progress).error().kind,
             Error::Kind::Cancelled);
    QCOMPARE(m_target->importBundle(*preview, preview->takenByDefault(), progress).error().kind,
             Error::Kind::Cancelled);
    QVERIFY(m_target->assessments()->isEmpty());
    QCOMPARE(m_here->read(u"lab.assay"_s), before);
}

void TestBundle::neverReplacesAFile()
{
    QVERIFY(m_there->write(u"a.assaycase"_s, "mine"));
    const auto done = m_source->exportBundle(m_id, bundle(u"a"_s), {});
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QCOMPARE(m_there->read(u"a.assaycase"_s), QByteArray("mine"));
    QVERIFY(!m_source->exportBundle(m_id, m_there->path(u"no/such/a.assaycase"_s), {}));
}

void TestBundle::publicBundleShowsNothingConfidential()
{
    const QByteArray secret = "The confidential schematics 7f3a";
    const auto hidden = SampleWorkspace::show(*m_source, m_id, secret, {u"CoP-1.1"_s},
                                              u"Schematics of the board"_s);
    QVERIFY_OK(hidden);
    QVERIFY_OK(m_source->changeEvidence(hidden->id, {.confidential = true}));
    QBuffer revision;
    revision.setData(secret + " second");
    revision.open(QIODevice::ReadOnly);
    QVERIFY_OK(m_source->reviseEvidence(hidden->id, revision, u"board-rev-b.pdf"_s));
    QVERIFY_OK(m_source->addComment(m_id, {.text = u"Between us only."_s}));
    QVERIFY_OK(m_source->addComment(m_id, {.text = u"For all to read."_s, .isPublic = true}));
    const signing::Identity identity = m_demo->identity();
    QVERIFY_OK(m_source->submit(m_id));
    QVERIFY_OK(m_source->accept(m_id));
    QVERIFY_OK(m_source->sign(m_id, identity));
    QVERIFY_OK(exportTo(u"public"_s, {.isPublic = true, .identity = &identity}));
    QVERIFY_OK(exportTo(u"whole"_s, {.identity = &identity}));
    const QByteArray bytes = m_there->read(u"public.assaycase"_s);
    const QByteArray whole = m_there->read(u"whole.assaycase"_s);
    for (const QByteArray &word :
         {secret, QByteArray("Schematics of the board"), QByteArray("board-rev-b.pdf"),
          QByteArray("Between us only"), QByteArray("DT-04 transcript"), QByteArray("login:"),
          hidden->id.toLatin1(), hidden->sha256.toHex()}) {
        QVERIFY2(!bytes.contains(word), word.constData());
        QVERIFY2(whole.contains(word), word.constData()); // the search finds what is there
    }
    QVERIFY(bytes.contains("For all to read"));
    QVERIFY(bytes.contains("a better photo"));
    const auto preview = m_target->stageBundle(bundle(u"public"_s), m_demo->rootOnly());
    QVERIFY_OK(preview);
    QVERIFY(preview->manifest.isPublic);

    // Where everything is known already, what a public bundle leaves out is not removed.
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"whole"_s)));
    const QByteArray before = stateHere();
    QVERIFY_OK(bundlefixture::import(*m_target, bundle(u"public"_s)));
    QCOMPARE(stateHere(), before);
}

void TestBundle::publicBundleIsRefusedWhenATextNamesSomethingConfidential()
{
    const auto hidden =
        SampleWorkspace::show(*m_source, m_id, "x1", {u"CoP-1.1"_s}, u"Board \"B\" schematics"_s);
    QVERIFY_OK(hidden);
    QVERIFY_OK(m_source->changeEvidence(hidden->id, {.confidential = true}));
    QVERIFY_OK(m_source->answer(m_id, SampleWorkspace::answer(u"CoP-2.1"_s, Verdict::Pass,
                                                              u"See Board \"B\" schematics."_s)));
    const auto done = m_source->exportBundle(m_id, bundle(u"a"_s), {.isPublic = true});
    QCOMPARE(done.error().kind, Error::Kind::Refused);
    QVERIFY2(done.error().where.contains(u"CoP-2.1"_s), qPrintable(done.error().where));
    QVERIFY(!QFileInfo::exists(bundle(u"a"_s)));
    // Nor does its content travel under another name.
    QVERIFY_OK(m_source->answer(m_id, SampleWorkspace::answer(u"CoP-2.1"_s)));
    QVERIFY_OK(SampleWorkspace::show(*m_source, m_id, "x1", {u"CoP-1.1"_s}, u"Other"_s));
    QCOMPARE(m_source->exportBundle(m_id, bundle(u"a"_s), {.isPublic = true}).error().kind,
             Error::Kind::Refused);
}

void TestBundle::needsTheRoleOfAnAssessor()
{
    QVERIFY_OK(exportTo(u"a"_s));
    QVERIFY_OK(m_target->grantRole(u"vera"_s, Role::Viewer));
    m_target->setActor(u"vera"_s);
    const auto preview = m_target->stageBundle(bundle(u"a"_s), {});
    QVERIFY_OK(preview);
    QCOMPARE(m_target->importBundle(*preview, preview->takenByDefault()).error().kind,
             Error::Kind::Refused);
    m_target->setActor(u"bea"_s);
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
