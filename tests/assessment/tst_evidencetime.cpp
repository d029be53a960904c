#include "assessment/evidence/evidencemanifest.h"
#include "assessment/evidence/evidencetimecheck.h"
#include "assessment/exchange/bundle.h"
#include "assessment/historywords.h"
#include "assessment/signing/signoff.h"
#include "assessment/signing/timestamp.h"
#include "support/bundlefixture.h"
#include "support/intruder.h"
#include "support/sampleworkspace.h"
#include "support/signingfixture.h"
#include "support/testsupport.h"
#include "support/timestampauthority.h"

#include <QJsonDocument>

using namespace assessment;
using namespace Qt::StringLiterals;
using signing::SignerTrust;
using State = EvidenceTimeCheck::State;

/// That the time of evidence is vouched for: recorded, carried along, and honest about what has
/// changed since.
class TestEvidenceTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutOneItSaysSo();
    void standsAndIsJudgedByOthers();
    void tellsWhatChangedSince();
    void theEarliestThatStillFitsCounts();
    void aBadAnswerLeavesNothing();
    void byFile();
    void isBesideTheAssessment();
    void signOffCarriesIt();
    void travelsInABundle();
    void aBundleWithAnotherTimeIsRefused_data();
    void aBundleWithAnotherTimeIsRefused();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void undoneEvidenceLeavesTheRecord();
    void leavesAreReadStrictly();

private:
    Result<EvidenceTime> stamp(const signing::TrustList &trust)
    {
        const auto request = m_workspace->timeRequest(m_id);
        if (!request)
            return request.error();
        return m_workspace->recordTime(m_id, *request, m_authority->answer(request->der), trust,
                                       u"http://tsa.example.org/"_s);
    }
    EvidenceTimeCheck check() { return *m_workspace->checkEvidenceTime(m_id, m_trust); }

    std::unique_ptr<timestamps::Authority> m_authority;
    signing::TrustList m_trust;
    std::optional<SampleWorkspace> m_sample;
    std::optional<Workspace> m_workspace;
    QString m_id;
    QString m_evidence;
};

void TestEvidenceTime::initTestCase()
{
    m_authority = std::make_unique<timestamps::Authority>();
    m_trust = *signing::readTrustFile(m_authority->root());
}

void TestEvidenceTime::init()
{
    m_workspace.reset();
    m_sample.emplace();
    m_workspace.emplace(*m_sample->create());
    m_id = *SampleWorkspace::assess(*m_workspace);
    const auto item = SampleWorkspace::show(*m_workspace, m_id, "one", {u"CoP-1.1"_s}, u"Photo"_s);
    QVERIFY_OK(item);
    m_evidence = item->id;
}

void TestEvidenceTime::withoutOneItSaysSo()
{
    QCOMPARE(check().state, State::NotProved);
    QCOMPARE(check().records, 0);
    QCOMPARE(m_workspace->checkEvidenceTime(u"A-nothing"_s, {}).error().kind,
             Error::Kind::NotFound);
    const auto empty = m_workspace->newAssessment(m_workspace->products()->first().id,
                                                  u"uk-cop-2018"_s, AssessmentKind::Self);
    QVERIFY_OK(empty);
    const auto request = m_workspace->timeRequest(*empty);
    QVERIFY(!request);
    QVERIFY(request.error().message().contains(u"has no evidence"_s));
}

void TestEvidenceTime::standsAndIsJudgedByOthers()
{
    const auto made = stamp(m_trust);
    QVERIFY_OK(made);
    const EvidenceTimeCheck found = check();
    QCOMPARE(found.state, State::Stands);
    QCOMPARE(found.signer, SignerTrust::Trusted);
    QCOMPARE(found.anchor, u"Test Time Root"_s);
    QCOMPARE(found.accuracy, std::optional<qint64>(1000));
    QCOMPARE(found.record.authority, u"Test Clock"_s);
    QCOMPARE(found.record.source, u"http://tsa.example.org/"_s);
    QCOMPARE(found.record.recordedBy, u"ada"_s);
    const QByteArray root = manifestRoot(*m_workspace->evidence(m_id));
    QCOMPARE(found.record.manifest.root, root);
    // Who trusts nobody is told nothing of the authority, and who trusts somebody else, that.
    QCOMPARE(m_workspace->checkEvidenceTime(m_id, {})->signer, SignerTrust::NotChecked);
    const signingfixture::Demo stranger;
    QCOMPARE(m_workspace->checkEvidenceTime(m_id, stranger.rootOnly())->signer,
             SignerTrust::Untrusted);

    QVERIFY(timestamps::writeFile(m_authority->file("kept.der"), found.record.token));
    int code = -1;
    const QByteArray said = m_authority->run({"ts", "-verify", "-digest", root.toHex(), "-in",
                                              "kept.der", "-token_in", "-CAfile", "root.pem"},
                                             &code);
    QVERIFY2(code == 0 && said.contains("Verification: OK"), said.constData());

    const auto rows = m_workspace->log(m_id, 1);
    QCOMPARE(rows->constLast().act, u"time.record"_s);
    QCOMPARE(actInWords(rows->constLast()), u"Had the time of the evidence vouched for"_s);
    const QString words = changesInWords(rows->constLast()).join(u'\n');
    QVERIFY2(words.contains(QString::fromLatin1(root.toHex())) && words.contains(u"Test Clock"_s),
             qPrintable(words));
    QVERIFY(m_workspace->verifyLog()->ok);
}

void TestEvidenceTime::tellsWhatChangedSince()
{
    const auto second = SampleWorkspace::show(*m_workspace, m_id, "two", {}, u"Log"_s);
    QVERIFY_OK(second);
    QVERIFY_OK(stamp(m_trust));
    QVERIFY_OK(SampleWorkspace::show(*m_workspace, m_id, "three", {}, u"Scan"_s));
    QVERIFY_OK(SampleWorkspace::show(*m_workspace, m_id, "four", {}, u"Trace"_s));
    QVERIFY_OK(m_workspace->changeEvidence(m_evidence, {.title = u"Better photo"_s}));
    QVERIFY_OK(m_workspace->removeEvidence(second->id));
    const EvidenceTimeCheck found = check();
    QCOMPARE(found.state, State::Changed);
    QCOMPARE(found.signer, SignerTrust::Trusted);
    QStringList added = found.added;
    added.sort();
    QCOMPARE(added, QStringList({u"Scan"_s, u"Trace"_s}));
    QCOMPARE(found.altered, QStringList{u"Better photo"_s});
    QCOMPARE(found.removed, QStringList{u"Log"_s});
    QCOMPARE(changesInWords(found), u"2 item(s) added, 1 item(s) changed, 1 item(s) removed"_s);
    // Who may see it is not what it is.
    QVERIFY_OK(stamp(m_trust));
    QVERIFY_OK(m_workspace->changeEvidence(m_evidence, {.confidential = true}));
    QCOMPARE(check().state, State::Stands);
}

void TestEvidenceTime::theEarliestThatStillFitsCounts()
{
    const auto first = stamp(m_trust);
    QVERIFY_OK(first);
    const auto more = SampleWorkspace::show(*m_workspace, m_id, "more", {});
    QVERIFY_OK(more);
    const auto later = stamp(m_trust);
    QVERIFY_OK(later);
    QCOMPARE(check().record.id, later->id);
    QVERIFY_OK(m_workspace->removeEvidence(more->id)); // back to what it was
    QCOMPARE(check().record.id, first->id);
    QCOMPARE(check().state, State::Stands);
    QCOMPARE(check().records, 2);
    QCOMPARE(m_workspace->evidenceTimes(m_id)->size(), 2);
}

void TestEvidenceTime::aBadAnswerLeavesNothing()
{
    const auto request = m_workspace->timeRequest(m_id);
    QVERIFY_OK(request);
    const auto rows = m_workspace->log({}, 1)->constLast().sequence;
    const QByteArray good = m_authority->answer(request->der);
    const signingfixture::Demo stranger;
    QVERIFY(!m_workspace->recordTime(m_id, *request, good, stranger.rootOnly(), {}));
    QVERIFY(!m_workspace->recordTime(m_id, *request, good.chopped(1), m_trust, {}));
    TimeRequest other = *request;
    other.manifest.root = QByteArray(32, 'x'); // a token must not be put to another manifest
    QVERIFY(!m_workspace->recordTime(m_id, other, good, m_trust, {}));
    QVERIFY(!m_workspace->recordTime(u"A-nothing"_s, *request, good, m_trust, {}));
    QCOMPARE(m_workspace->log({}, 1)->constLast().sequence, rows);
    QCOMPARE(check().state, State::NotProved);
}

void TestEvidenceTime::byFile()
{
    const auto nothingAsked = m_workspace->recordTimeResponse(m_id, "x", m_trust);
    QVERIFY(nothingAsked.error().message().contains(u"no request"_s));
    const auto first = m_workspace->timeRequest(m_id);
    QVERIFY_OK(first);
    QVERIFY_OK(m_workspace->keepTimeRequest(m_id, *first));
    // Meanwhile work goes on, and another request goes out.
    QVERIFY_OK(SampleWorkspace::show(*m_workspace, m_id, "two", {}));
    const auto second = m_workspace->timeRequest(m_id);
    QVERIFY_OK(m_workspace->keepTimeRequest(m_id, *second));
    m_workspace.reset(); // days later
    m_workspace.emplace(*m_sample->open());

    const auto never = m_workspace->timeRequest(m_id); // a request that was not kept
    const auto refused =
        m_workspace->recordTimeResponse(m_id, m_authority->answer(never->der), m_trust);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message().contains(u"nonce"_s), qPrintable(refused.error().message()));

    const QByteArray answer = m_authority->answer(first->der);
    QVERIFY_OK(m_workspace->recordTimeResponse(m_id, answer, m_trust));
    QCOMPARE(check().state, State::Changed);
    QCOMPARE(check().added.size(), 1);
    QCOMPARE(check().record.source, QString());
    QVERIFY(!m_workspace->recordTimeResponse(m_id, answer, m_trust)); // once is enough
    QVERIFY_OK(m_workspace->recordTimeResponse(m_id, m_authority->answer(second->der), m_trust));
    QCOMPARE(check().state, State::Stands);
}

void TestEvidenceTime::isBesideTheAssessment()
{
    QVERIFY_OK(m_workspace->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QVERIFY_OK(m_workspace->submit(m_id));
    QVERIFY_OK(m_workspace->accept(m_id));
    const QByteArray before = signing::assessmentDigest(*m_workspace->assessment(m_id));
    QVERIFY_OK(stamp(m_trust));
    QCOMPARE(m_workspace->assessment(m_id)->status, ReviewStatus::Accepted);
    QCOMPARE(signing::assessmentDigest(*m_workspace->assessment(m_id)), before);
    // It is not taken back either: undo takes the act before.
    QCOMPARE((*m_workspace->undoStep(m_id))->text, u"acceptance"_s);
}

void TestEvidenceTime::signOffCarriesIt()
{
    const signingfixture::Demo demo(QDateTime::currentDateTimeUtc());
    const auto signOff = [&]() -> QJsonObject {
        if (m_workspace->assessment(m_id)->status != ReviewStatus::Accepted
            && (!m_workspace->submit(m_id) || !m_workspace->accept(m_id)))
            return {};
        if (!m_workspace->sign(m_id, demo.identity()))
            return {};
        return QJsonDocument::fromJson(m_workspace->signOffFiles(m_id)->statement).object();
    };
    QVERIFY_OK(m_workspace->answer(m_id, SampleWorkspace::answer(u"CoP-1.1"_s)));
    QCOMPARE(signOff()[u"evidenceTime"_s].toObject(), QJsonObject({{u"state"_s, u"not-proved"_s}}));
    const auto made = stamp(m_trust);
    QVERIFY_OK(made);
    const QJsonObject statement = signOff();
    const QJsonObject time = statement[u"evidenceTime"_s].toObject();
    QCOMPARE(time[u"state"_s].toString(), u"proved"_s);
    QCOMPARE(time[u"authority"_s].toString(), u"Test Clock"_s);
    const auto token = signing::checkTimestamp(
        QByteArray::fromHex(time[u"token"_s].toString().toLatin1()), m_trust);
    QVERIFY_OK(token);
    QCOMPARE(QString::fromLatin1(token->digest.toHex()), statement[u"evidenceRoot"_s].toString());
    QCOMPARE(idOf(m_workspace->checkSignature(m_id, demo.rootOnly())->state), u"stands"_s);
    // A time of an older state is none of what is signed.
    QVERIFY_OK(SampleWorkspace::show(*m_workspace, m_id, "two", {}));
    QCOMPARE(signOff()[u"evidenceTime"_s].toObject(), QJsonObject({{u"state"_s, u"not-proved"_s}}));
}

void TestEvidenceTime::travelsInABundle()
{
    const auto made = stamp(m_trust);
    QVERIFY_OK(made);
    const QString file = m_sample->path(u"case.assaycase"_s);
    QVERIFY_OK(m_workspace->exportBundle(m_id, file, {}));
    SampleWorkspace elsewhere;
    auto there = elsewhere.create(u"zoe"_s);
    QVERIFY_OK(there);
    QVERIFY_OK(bundlefixture::import(*there, file));
    const auto found = there->checkEvidenceTime(m_id, m_trust);
    QVERIFY_OK(found);
    QCOMPARE(found->state, State::Stands);
    QCOMPARE(found->record.token, made->token);
    QCOMPARE(*there->canonicalExport(m_id), *m_workspace->canonicalExport(m_id));
    QVERIFY_OK(SampleWorkspace::show(*there, m_id, "two", {}, u"Theirs"_s));
    QCOMPARE(there->checkEvidenceTime(m_id, m_trust)->added, QStringList{u"Theirs"_s});

    // A public bundle names no item that stays behind.
    QVERIFY_OK(m_workspace->changeEvidence(m_evidence, {.confidential = true}));
    const QString open = m_sample->path(u"public.assaycase"_s);
    QVERIFY_OK(m_workspace->exportBundle(m_id, open, {.isPublic = true}));
    SampleWorkspace third;
    auto outside = third.create(u"eve"_s);
    QVERIFY_OK(bundlefixture::import(*outside, open));
    QCOMPARE(outside->checkEvidenceTime(m_id, m_trust)->state, State::NotProved);

    // What a merge brings goes again with its undo.
    const auto again = m_workspace->timeRequest(m_id);
    QVERIFY_OK(m_workspace->recordTime(m_id, *again, m_authority->answer(again->der), m_trust, {}));
    QVERIFY_OK(m_workspace->exportBundle(m_id, m_sample->path(u"two.assaycase"_s), {}));
    QVERIFY_OK(bundlefixture::import(*there, m_sample->path(u"two.assaycase"_s)));
    QCOMPARE(there->evidenceTimes(m_id)->size(), 2);
    QVERIFY_OK(there->undo(m_id));
    QCOMPARE(there->evidenceTimes(m_id)->size(), 1);
    QVERIFY(there->verifyLog()->ok);
}

void TestEvidenceTime::aBundleWithAnotherTimeIsRefused_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("why");
    QTest::newRow("time") << u"time = '2001-01-01T00:00:00.000Z'"_s << u"says something else"_s;
    QTest::newRow("authority") << u"authority = 'The Speaking Clock'"_s << u"says something else"_s;
    QTest::newRow("token") << u"token = '3000'"_s << u"does not hold"_s;
    QTest::newRow("root") << u"evidence_root = replace(evidence_root, 'a', 'b')"_s
                          << u"do not lead to its root"_s;
    QTest::newRow("leaves") << u"leaves = '[]'"_s << u"do not lead to its root"_s;
}

void TestEvidenceTime::aBundleWithAnotherTimeIsRefused()
{
    QFETCH(QString, statement);
    QFETCH(QString, why);
    QVERIFY_OK(stamp(m_trust));
    m_workspace.reset();
    {
        Intruder intruder(m_sample->path());
        QCOMPARE(intruder.behindTriggers(
                     u"manifest_time"_s,
                     [&] { return intruder.run(u"UPDATE manifest_time SET "_s + statement); }),
                 QString());
    }
    m_workspace.emplace(*m_sample->open());
    const QString file = m_sample->path(u"bad.assaycase"_s);
    const auto written = m_workspace->exportBundle(m_id, file, {});
    if (!written)
        return; // it does not even go out
    SampleWorkspace elsewhere;
    auto there = elsewhere.create(u"zoe"_s);
    const auto staged = there->stageBundle(file, {});
    QVERIFY(!staged);
    QVERIFY2(staged.error().message().contains(why), qPrintable(staged.error().message()));
}

void TestEvidenceTime::tamperingIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("time") << u"time = '2001-01-01T00:00:00.000Z'"_s;
    QTest::newRow("authority") << u"authority = 'The Speaking Clock'"_s;
    QTest::newRow("token") << u"token = substr(token, 1, length(token) - 2) || "
                              "CASE substr(token, -2) WHEN '00' THEN '01' ELSE '00' END"_s;
    QTest::newRow("root") << u"evidence_root = substr(evidence_root, 2) || 'a'"_s;
    QTest::newRow("leaves") << u"leaves = '[]'"_s;
}

void TestEvidenceTime::tamperingIsFound()
{
    QFETCH(QString, statement);
    QVERIFY_OK(stamp(m_trust));
    m_workspace.reset();
    {
        Intruder intruder(m_sample->path());
        QVERIFY(!intruder.run(u"UPDATE manifest_time SET "_s + statement).isEmpty()); // the trigger
        QCOMPARE(intruder.behindTriggers(
                     u"manifest_time"_s,
                     [&] { return intruder.run(u"UPDATE manifest_time SET "_s + statement); }),
                 QString());
    }
    m_workspace.emplace(*m_sample->open());
    QCOMPARE(check().state, State::Broken);
    QVERIFY(!check().reasons.isEmpty());
    QVERIFY(!m_workspace->verifyLog()->ok);
}

void TestEvidenceTime::undoneEvidenceLeavesTheRecord()
{
    QVERIFY_OK(stamp(m_trust));
    QVERIFY_OK(m_workspace->undo(m_id)); // the evidence, not the time
    QVERIFY(m_workspace->evidence(m_id)->isEmpty());
    QCOMPARE(check().state, State::Changed);
    QCOMPARE(check().removed, QStringList{m_evidence});
    QVERIFY_OK(m_workspace->redo(m_id));
    QCOMPARE(check().state, State::Stands);
    // The assessment does not go from under it.
    QVERIFY_OK(m_workspace->undo(m_id));
    QVERIFY(!m_workspace->undo({}));
    QVERIFY(m_workspace->verifyLog()->ok);
}

void TestEvidenceTime::leavesAreReadStrictly()
{
    const ManifestOutline manifest = m_workspace->timeRequest(m_id)->manifest;
    const QByteArray text = leavesText(manifest);
    QCOMPARE(outlineFromText(text), manifest);
    QVERIFY(!outlineFromText(text + ' '));
    QVERIFY(!outlineFromText("{}"));
    QByteArray twice = text.chopped(1) + ',' + text.mid(1);
    QVERIFY(!outlineFromText(twice));
    QVERIFY(!outlineFromText(QByteArray(text).replace("\"leaf\":\"", "\"leaf\":\"g")));
}

QTEST_GUILESS_MAIN(TestEvidenceTime)
#include "tst_evidencetime.moc"
