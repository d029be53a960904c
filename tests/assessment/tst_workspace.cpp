#include "assessment/workspace.h"

#include "assessment/json/canonicaljson.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>

using namespace assessment;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createRefusesAnExistingFile();
    void createLeavesNothingBehindWhenTheFolderIsMissing();
    void keepsTheOrganisation();
    void keepsProducts();
    void refusesWhatCannotBeKeptAsItIs();
    void keepsAnAssessmentOverReopening();
    void refusesUnknownIds();
    void refusesBadAnswers_data();
    void refusesBadAnswers();
    void sayingTheSameAgainIsNoAct();
    void takingAnAnswerBackRemovesIt();
    void summariesFollowTheAssessment();
    void importsAnswersWithEvidence();
    void importIsAllOrNothing();
    void importStaysBelowItsFolder();
    void recordsRunsWithTheirTranscript();
    void numbersCertificates();
    void recordsLabelsOnlyAfterALastLook();
    void recordsNoLabelOfAnAssessmentThatChanged();
    void logTellsWhoDidWhat();
    void remembersPresentationWithoutLoggingIt();
    void twoConnectionsSeeEachOther();
    void idsDoNotRepeat();
};

void TestWorkspace::createRefusesAnExistingFile()
{
    SampleWorkspace sample;
    QVERIFY_OK(sample.create());
    const auto again = sample.create();
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QVERIFY(again.error().message().contains(u"lab.assay"_s));
    QCOMPARE(QDir(sample.folder.path()).entryList(QDir::Files), QStringList{u"lab.assay"_s});
}

void TestWorkspace::createLeavesNothingBehindWhenTheFolderIsMissing()
{
    SampleWorkspace sample;
    const auto made = Workspace::create(sample.path(u"none/lab.assay"_s), SampleWorkspace::as({}));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Storage);
    QVERIFY(made.error().message().contains(u"lab.assay"_s));
    QVERIFY(QDir(sample.folder.path()).isEmpty());
}

void TestWorkspace::keepsTheOrganisation()
{
    SampleWorkspace sample;
    const Organisation lab{.name = u"Test House"_s,
                           .accreditation = u"UKAS 1234"_s,
                           .certificatePrefix = u"THX"_s,
                           .country = u"GB"_s};
    {
        auto workspace = Workspace::create(sample.path(), SampleWorkspace::as(u"ada"_s), lab);
        QVERIFY_OK(workspace);
    }
    auto workspace = sample.open();
    QVERIFY_OK(workspace);
    auto kept = workspace->organisation();
    QVERIFY_OK(kept);
    QCOMPARE(kept->value(), lab);
    Organisation renamed = lab;
    renamed.name = u"Test House Ltd"_s;
    QVERIFY_OK(workspace->setOrganisation(renamed));
    kept = workspace->organisation();
    QVERIFY_OK(kept);
    QCOMPARE(kept->value(), renamed);
}

void TestWorkspace::keepsProducts()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = workspace->addProduct(SampleWorkspace::product());
    QVERIFY_OK(id);
    QVERIFY(QRegularExpression(u"\\AP-[0-9A-HJKMNP-TV-Z]{10}\\z"_s).match(*id).hasMatch());
    Product wanted = SampleWorkspace::product();
    wanted.id = *id;
    QVERIFY_OK(workspace->product(*id));
    QCOMPARE(*workspace->product(*id), wanted);
    wanted.firmwareVersion = u"1.5"_s;
    QVERIFY_OK(workspace->updateProduct(wanted));
    QVERIFY_OK(workspace->products());
    QCOMPARE(*workspace->products(), QList<Product>{wanted});
}

void TestWorkspace::refusesWhatCannotBeKeptAsItIs()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    Product product = SampleWorkspace::product();
    product.type = u"submarine"_s;
    QCOMPARE(workspace->addProduct(product).error().kind, Error::Kind::InvalidInput);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    Facts facts;
    facts.updateMethod = u"by pigeon"_s;
    const Status set = workspace->setFacts(*id, facts);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, Error::Kind::InvalidInput);
    QVERIFY(set.error().message().contains(u"updateMethod"_s));
    QCOMPARE(workspace->assessment(*id)->facts, Facts());
}

void TestWorkspace::keepsAnAssessmentOverReopening()
{
    SampleWorkspace sample;
    QString id;
    QByteArray before;
    {
        auto workspace = sample.create();
        QVERIFY_OK(workspace);
        const auto made = SampleWorkspace::assess(*workspace, AssessmentKind::Lab);
        QVERIFY_OK(made);
        id = *made;
        QVERIFY_OK(workspace->answer(
            id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail, u"Ŵyneb — “x”\n2"_s)));
        Facts facts;
        facts.supportUntil = QDate(2030, 1, 31);
        facts.updateMethod = u"automatic"_s;
        QVERIFY_OK(workspace->setFacts(id, facts));
        QVERIFY_OK(SampleWorkspace::show(*workspace, id, "hello", {u"CoP-1.1"_s}));
        const auto assessment = workspace->assessment(id);
        QVERIFY_OK(assessment);
        before = canonicalJson(toJson(*assessment));
    }
    auto workspace = sample.open();
    QVERIFY_OK(workspace);
    const auto assessment = workspace->assessment(id);
    QVERIFY_OK(assessment);
    QCOMPARE(canonicalJson(toJson(*assessment)), before);
    QCOMPARE(assessment->kind, AssessmentKind::Lab);
    QCOMPARE(assessment->product.model, u"BC-200"_s);
    QCOMPARE(assessment->answers[u"CoP-1.1"_s].rationale, u"Ŵyneb — “x”\n2"_s);
    QCOMPARE(assessment->answers[u"CoP-1.1"_s].changedBy, u"ada"_s);
    QCOMPARE(*assessment->facts.supportUntil, QDate(2030, 1, 31));
    QCOMPARE(assessment->evidenceOf(u"CoP-1.1"_s).size(), 1);
    QCOMPARE(assessment->assessors, QStringList{u"ada"_s});
    QCOMPARE(assessment->schemeDigest.size(), 32);
    const auto check = workspace->verifyLog();
    QVERIFY_OK(check);
    QVERIFY2(check->ok, qPrintable(check->reason));
    QCOMPARE(check->rows, 6);
}

void TestWorkspace::refusesUnknownIds()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const QString none = u"A-0000000000"_s;
    QBuffer nothing;
    nothing.open(QIODevice::ReadWrite);
    const auto notFound = [](const auto &result) {
        return !result && result.error().kind == Error::Kind::NotFound;
    };
    QVERIFY(notFound(workspace->product(none)));
    QVERIFY(notFound(workspace->updateProduct(SampleWorkspace::product())));
    QVERIFY(notFound(workspace->newAssessment(none, u"uk-cop-2018"_s, AssessmentKind::Self)));
    QVERIFY(notFound(workspace->assessment(none)));
    QVERIFY(notFound(workspace->answer(none, SampleWorkspace::answer(u"CoP-1.1"_s))));
    QVERIFY(notFound(workspace->setFacts(none, {})));
    QVERIFY(notFound(workspace->submit(none)));
    QVERIFY(notFound(workspace->accept(none)));
    QVERIFY(notFound(workspace->reject(none, u"CoP-1.1"_s, u"x"_s)));
    QVERIFY(notFound(workspace->evidence(none)));
    QVERIFY(notFound(workspace->evidenceItem(none)));
    QVERIFY(notFound(workspace->readEvidence(none, nothing)));
    QVERIFY(notFound(workspace->linkEvidence(none, {u"CoP-1.1"_s})));
    QVERIFY(notFound(workspace->recordRun(none, {}, nullptr)));
    QVERIFY(notFound(workspace->undo(none)));
    const auto id = workspace->addProduct(SampleWorkspace::product());
    QVERIFY_OK(id);
    QVERIFY(!workspace->newAssessment(*id, u"no-such-scheme"_s, AssessmentKind::Self));
    QCOMPARE(workspace->log()->size(), 2); // nothing of all that left a trace
}

void TestWorkspace::refusesBadAnswers_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("unknown provision") << SampleWorkspace::answer(u"CoP-99.1"_s);
    QTest::newRow("not applicable without a reason")
        << SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::NotApplicable, u" \n"_s);
    QTest::newRow("far too long") << SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Pass,
                                                             QString(30'000, u'x'));
}

void TestWorkspace::refusesBadAnswers()
{
    QFETCH(Answer, answer);
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    const Status said = workspace->answer(*id, answer);
    QVERIFY(!said);
    const bool known = !answer.provision.startsWith(u"CoP-99"_s);
    QCOMPARE(said.error().kind, known ? Error::Kind::InvalidInput : Error::Kind::NotFound);
    QCOMPARE(said.error().where, answer.provision);
    QVERIFY(workspace->assessment(*id)->answers.isEmpty());
}

void TestWorkspace::sayingTheSameAgainIsNoAct()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(workspace->submit(*id));
    const auto rows = workspace->log()->size();
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(workspace->setFacts(*id, {}));
    QVERIFY_OK(workspace->submit(*id));
    Product same = SampleWorkspace::product();
    same.id = workspace->assessment(*id)->product.id;
    QVERIFY_OK(workspace->updateProduct(same));
    QCOMPARE(workspace->log()->size(), rows);
    QCOMPARE(workspace->assessment(*id)->status, ReviewStatus::Submitted);
}

void TestWorkspace::takingAnAnswerBackRemovesIt()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    Answer blank;
    blank.provision = u"CoP-1.1"_s;
    QVERIFY_OK(workspace->answer(*id, blank)); // nothing was said and nothing is
    QCOMPARE(workspace->log(*id)->size(), 1);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(workspace->answer(*id, blank));
    QVERIFY(workspace->assessment(*id)->answers.isEmpty());
    QVERIFY(workspace->verifyLog()->ok);
}

void TestWorkspace::summariesFollowTheAssessment()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    auto rows = workspace->assessments();
    QVERIFY_OK(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().brand, u"Brightwell"_s);
    QCOMPARE(rows->first().guidelines.size(), 13);
    QCOMPARE(rows->first().guidelines.first(), Verdict::NotAssessed);
    QCOMPARE(rows->first().progress, 0.0);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    rows = workspace->assessments();
    QVERIFY_OK(rows);
    QCOMPARE(rows->first().guidelines.first(), Verdict::Fail);
    QVERIFY(rows->first().progress > 0);
    const auto again = workspace->assessments(); // now from the cache
    QVERIFY_OK(again);
    QCOMPARE(again->first().guidelines, rows->first().guidelines);
    QCOMPARE(again->first().progress, rows->first().progress);
    QVERIFY_OK(workspace->undo(*id));
    QCOMPARE(workspace->assessments()->first().guidelines.first(), Verdict::NotAssessed);
    QVERIFY(workspace->verifyLog()->ok);
}

void TestWorkspace::importsAnswersWithEvidence()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QDir(sample.folder.path()).mkdir(u"evidence"_s);
    QFile photo(sample.path(u"evidence/photo.png"_s));
    QVERIFY(photo.open(QIODevice::WriteOnly));
    photo.write("\x89PNG\r\n\x1a\nrest");
    photo.close();
    const QList<AnswerImport> answers = {
        {.answer = SampleWorkspace::answer(u"CoP-1.1"_s),
         .evidence = {{.path = u"evidence/photo.png"_s, .title = u"Photo"_s}}},
        {.answer = SampleWorkspace::answer(u"CoP-1.2"_s),
         .evidence = {{.path = u"evidence/photo.png"_s, .title = u"Photo"_s}}}};
    const auto counts = workspace->importAnswers(*id, answers, sample.folder.path());
    QVERIFY_OK(counts);
    QCOMPARE(counts->answers, 2);
    QCOMPARE(counts->evidence, 2);
    const auto items = workspace->evidence(*id);
    QVERIFY_OK(items);
    QCOMPARE(items->size(), 1); // one file, whatever it serves
    QCOMPARE(items->first().mediaType, u"image/png"_s);
    QCOMPARE(items->first().provisions, (QStringList{u"CoP-1.1"_s, u"CoP-1.2"_s}));
    const auto rows = workspace->log()->size();
    QVERIFY_OK(workspace->importAnswers(*id, answers, sample.folder.path()));
    QCOMPARE(workspace->log()->size(), rows); // the same file again says nothing new
}

void TestWorkspace::importIsAllOrNothing()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    const auto rows = workspace->log()->size();
    const auto counts =
        workspace->importAnswers(*id,
                                 {{.answer = SampleWorkspace::answer(u"CoP-1.1"_s), .evidence = {}},
                                  {.answer = SampleWorkspace::answer(u"CoP-1.2"_s),
                                   .evidence = {{.path = u"missing.png"_s, .title = {}}}}},
                                 sample.folder.path());
    QVERIFY(!counts);
    QCOMPARE(counts.error().kind, Error::Kind::InvalidInput);
    QVERIFY(counts.error().message().contains(u"missing.png"_s));
    QVERIFY(workspace->assessment(*id)->answers.isEmpty());
    QCOMPARE(workspace->log()->size(), rows);
}

void TestWorkspace::importStaysBelowItsFolder()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY(QDir(sample.folder.path()).mkdir(u"import"_s));
    QVERIFY(QFile::link(u"/etc/passwd"_s, sample.path(u"import/link.txt"_s)));
    for (const QString &path : {u"../lab.assay"_s, u"/etc/passwd"_s, u"link.txt"_s}) {
        const auto counts =
            workspace->importAnswers(*id,
                                     {{.answer = SampleWorkspace::answer(u"CoP-1.1"_s),
                                       .evidence = {{.path = path, .title = u"x"_s}}}},
                                     sample.path(u"import"_s));
        QVERIFY2(!counts, qPrintable(path));
        QCOMPARE(counts.error().where, path);
    }
    QVERIFY(workspace->evidence(*id)->isEmpty());
}

void TestWorkspace::recordsRunsWithTheirTranscript()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    RunRecord run;
    run.test = u"DT-04"_s;
    run.state = RunState::Unplugged;
    run.provisions = {u"CoP-1.1"_s, u"other-scheme-1"_s};
    run.started = QDateTime({2026, 11, 23}, {10, 0}, Qt::UTC);
    run.seconds = 12.25;
    QBuffer transcript;
    transcript.setData("{\"t\":0,\"rx\":\"00ff\"}\n");
    transcript.open(QIODevice::ReadOnly);
    const auto runId = workspace->recordRun(*id, run, &transcript);
    QVERIFY_OK(runId);
    const auto runs = workspace->runs(*id);
    QVERIFY_OK(runs);
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->first().id, *runId);
    QCOMPARE(runs->first().state, RunState::Unplugged);
    QCOMPARE(runs->first().seconds, 12.25);
    const auto items = workspace->evidence(*id);
    QVERIFY_OK(items);
    QCOMPARE(items->size(), 1);
    QCOMPARE(items->first().title, u"DT-04 transcript, 23 November 2026"_s);
    QCOMPARE(items->first().fileName, u"DT-04-%1.jsonl"_s.arg(*runId));
    QCOMPARE(items->first().provisions, QStringList{u"CoP-1.1"_s});
    QVERIFY(items->first().confidential);
    QCOMPARE(items->first().run, *runId);
    QCOMPARE(items->first().sha256, runs->first().transcriptSha256);
    QVERIFY_OK(workspace->recordRun(*id, run, nullptr)); // a run that never got to say anything
    QCOMPARE(workspace->runs(*id)->size(), 2);
    QVERIFY(workspace->verifyLog()->ok);
}

void TestWorkspace::numbersCertificates()
{
    SampleWorkspace sample;
    auto options = SampleWorkspace::as(u"ada"_s);
    QDateTime now({2026, 11, 23}, {10, 0}, Qt::UTC);
    options.clock = [&now] { return now; };
    auto workspace = Workspace::create(sample.path(), options);
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    QVERIFY(!workspace->nextCertificateId(u"th1"_s));
    for (const QString &number : {u"00001"_s, u"00002"_s}) {
        const auto next = workspace->nextCertificateId(u"THX"_s);
        QVERIFY_OK(next);
        QVERIFY(isCertificateId(*next));
        QVERIFY(next->startsWith(u"THX-2026-"_s + number));
        IssuedLabel label;
        label.certificateId = *next;
        label.assessment = *id;
        label.issued = now;
        label.statement = SampleWorkspace::statementOf(*workspace, *id);
        QVERIFY_OK(workspace->recordLabel(label, "%PDF-1.4 " + number.toUtf8(),
                                          [] { return Status(Ok); }));
        QCOMPARE(workspace->recordLabel(label, "%PDF", [] { return Status(Ok); }).error().kind,
                 Error::Kind::Conflict);
    }
    QVERIFY(workspace->nextCertificateId(u"ABC"_s)->startsWith(u"ABC-2026-00001"_s));
    now = now.addYears(1);
    QVERIFY(workspace->nextCertificateId(u"THX"_s)->startsWith(u"THX-2027-00001"_s));
}

void TestWorkspace::recordsNoLabelOfAnAssessmentThatChanged()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    IssuedLabel label;
    label.certificateId = *workspace->nextCertificateId(u"THX"_s);
    label.assessment = *id;
    label.issued = QDateTime::currentDateTimeUtc();
    label.statement = SampleWorkspace::statementOf(*workspace, *id);
    // Another program edits between the gate and the record.
    auto other = sample.open(u"eve"_s);
    QVERIFY_OK(other);
    QVERIFY_OK(other->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    const Status late = workspace->recordLabel(label, "%PDF", [] { return Status(Ok); });
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Error::Kind::Conflict);
    QVERIFY(workspace->labels()->isEmpty());
    QCOMPARE(workspace->label(label.certificateId).error().kind, Error::Kind::NotFound);
}

void TestWorkspace::recordsLabelsOnlyAfterALastLook()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    IssuedLabel label;
    label.certificateId = *workspace->nextCertificateId(u"THX"_s);
    label.assessment = *id;
    label.kind = LabelKind::Endorsement;
    label.issued = QDateTime({2026, 11, 23}, {10, 0}, Qt::UTC);
    label.expires = QDate(2028, 11, 22);
    label.format = u"mark-35x50"_s;
    label.language = u"cy"_s;
    label.statement = SampleWorkspace::statementOf(*workspace, *id);
    label.statement[u"n"_s] = 7;
    label.qr = "HTTPS://X.EXAMPLE/V#123";
    label.signer = u"CN=Demo"_s;
    const auto rows = workspace->log()->size();
    const Status failed = workspace->recordLabel(label, "%PDF-1.4", [] {
        return Status(Error{.kind = Error::Kind::Storage, .what = u"disk full"_s});
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().what, u"disk full"_s);
    QVERIFY(workspace->labels()->isEmpty());
    QCOMPARE(workspace->log()->size(), rows);

    QVERIFY_OK(workspace->recordLabel(label, "%PDF-1.4", [] { return Status(Ok); }));
    const auto labels = workspace->labels();
    QVERIFY_OK(labels);
    QCOMPARE(labels->size(), 1);
    const IssuedLabel &kept = labels->first();
    QCOMPARE(kept.certificateId, label.certificateId);
    QCOMPARE(kept.kind, label.kind);
    QCOMPARE(kept.issued, label.issued);
    QCOMPARE(kept.expires, label.expires);
    QCOMPARE(kept.statement, label.statement);
    QCOMPARE(kept.qr, label.qr);
    QCOMPARE(kept.pdfSha256, QCryptographicHash::hash("%PDF-1.4", QCryptographicHash::Sha256));
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QVERIFY_OK(workspace->readContent(kept.pdfSha256, pdf));
    QCOMPARE(pdf.data(), QByteArray("%PDF-1.4"));
    QCOMPARE(workspace->assessments()->first().labels, 1);
    QVERIFY(workspace->verifyLog()->ok);
}

void TestWorkspace::logTellsWhoDidWhat()
{
    SampleWorkspace sample;
    auto options = SampleWorkspace::as(u"ada"_s);
    options.clock = [] { return QDateTime({2026, 11, 23}, {10, 0, 0, 5}, Qt::UTC); };
    auto workspace = Workspace::create(sample.path(), options);
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace);
    QVERIFY_OK(id);
    workspace->setActor(u"ben"_s);
    QVERIFY_OK(workspace->answer(*id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    const auto all = workspace->log();
    QVERIFY_OK(all);
    QStringList acts;
    for (const LogRow &row : *all)
        acts.append(row.act);
    QCOMPARE(acts, (QStringList{u"workspace.create"_s, u"product.add"_s, u"assessment.new"_s,
                                u"answer.set"_s}));
    const LogRow &last = all->last();
    QCOMPARE(last.sequence, 4);
    QCOMPARE(last.actor, u"ben"_s);
    QCOMPARE(last.subject, *id);
    QCOMPARE(last.time, QDateTime({2026, 11, 23}, {10, 0, 0, 5}, Qt::UTC));
    QCOMPARE(last.change[u"rows"_s][0][u"row"_s][u"verdict"_s].toString(), u"pass"_s);
    QCOMPARE(workspace->log(*id)->size(), 2);
    QCOMPARE(workspace->log({}, 1)->first().sequence, 4);
}

void TestWorkspace::remembersPresentationWithoutLoggingIt()
{
    SampleWorkspace sample;
    {
        auto workspace = sample.create();
        QVERIFY_OK(workspace);
        QVERIFY_OK(workspace->setUiState(u"page"_s, u"guideline/3"_s));
        QVERIFY_OK(workspace->setUiState(u"page"_s, u"guideline/4"_s));
        QCOMPARE(workspace->log()->size(), 1);
    }
    auto workspace = sample.open();
    QVERIFY_OK(workspace);
    QCOMPARE(*workspace->uiState(u"page"_s), u"guideline/4"_s);
    QCOMPARE(*workspace->uiState(u"none"_s), QString());
    QVERIFY(workspace->verifyLog()->ok);
}

void TestWorkspace::twoConnectionsSeeEachOther()
{
    SampleWorkspace sample;
    auto first = sample.create(u"ada"_s);
    QVERIFY_OK(first);
    auto second = sample.open(u"ben"_s);
    QVERIFY_OK(second);
    const auto id = SampleWorkspace::assess(*first);
    QVERIFY_OK(id);
    for (int round = 0; round < 5; ++round) {
        const QString provision = u"CoP-1.%1"_s.arg(round % 2 + 1);
        const QString reason = QString::number(round);
        QVERIFY_OK((round % 2 ? *first : *second)
                       .answer(*id, SampleWorkspace::answer(provision, Verdict::Pass, reason)));
    }
    QCOMPARE(first->assessment(*id)->answers, second->assessment(*id)->answers);
    QCOMPARE(first->assessment(*id)->assessors, (QStringList{u"ada"_s, u"ben"_s}));
    QVERIFY(first->verifyLog()->ok);
}

void TestWorkspace::idsDoNotRepeat()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    QSet<QString> ids;
    for (int round = 0; round < 200; ++round) {
        const auto id = workspace->addProduct(SampleWorkspace::product(QString::number(round)));
        QVERIFY_OK(id);
        ids.insert(*id);
    }
    QCOMPARE(ids.size(), 200);
    const auto products = workspace->products();
    QVERIFY_OK(products);
    QCOMPARE(products->at(7).model, u"7"_s); // in the order in which they were added
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
