#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/signing/statement.h"
#include "assessment/store/database.h"
#include "support/assessmentfixture.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QDate lastDay(2027, 5, 3);
const QString provision = u"CoP-1.1"_s;

/// The last second on which evidence of the last day counts, and the one after it.
const QDateTime lastSecond({2027, 5, 3}, {23, 59, 59}, Qt::UTC);
const QDateTime nextDay = lastSecond.addSecs(1);

} // namespace

/// Evidence that expires: from 00:00 UTC of the day after, everywhere, without an act.
class TestEvidenceExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsToTheEndOfItsLastDay_data();
    void countsToTheEndOfItsLastDay();
    void whatMayHaveExpiredCountsOnNoUnknownDay();
    void closesTheGate();
    void doesNotCloseTheGateBesideOtherEvidence();
    void aLabelIsJudgedOnItsDay();
    void summariesFollowTheDay();
    void summariesComeFromTheCacheBetween();
    void isChangedAndUndone();
    void reopensTheReview();
    void confidentialIsLoggedAndUndone();
    void refusesTitles();
    void isInTheLogAndTheTables();

private:
    Result<Workspace> open()
    {
        return Workspace::open(m_sample->path(),
                               {.actor = u"ada"_s, .clock = [this] { return m_now; }});
    }
    AssessmentSummary summary() { return m_workspace->assessments()->first(); }
    Verdict verdict()
    {
        const Assessment now = *m_workspace->assessment(m_id);
        return guidelineVerdicts(m_scheme, now).first();
    }
    bool isSound() { return m_workspace->verifyLog()->ok; }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<Workspace> m_workspace;
    QDateTime m_now;
    Scheme m_scheme;
    QString m_id;
    QString m_evidence;
};

void TestEvidenceExpiry::init()
{
    m_now = lastSecond.addDays(-100);
    m_scheme = *builtInScheme(u"uk-cop-2018"_s);
    m_sample = std::make_unique<SampleWorkspace>();
    QVERIFY_OK(m_sample->create());
    auto opened = open();
    QVERIFY_OK(opened);
    m_workspace = std::make_unique<Workspace>(std::move(*opened));
    m_id = *SampleWorkspace::assess(*m_workspace);
    // Guideline 1 passes on one piece of evidence.
    QStringList provisions;
    for (const Provision &one : m_scheme.guidelines.first().provisions) {
        provisions.append(one.id);
        QVERIFY_OK(m_workspace->answer(m_id, SampleWorkspace::answer(one.id)));
    }
    const auto shown = SampleWorkspace::show(*m_workspace, m_id, "seen", provisions);
    QVERIFY_OK(shown);
    m_evidence = shown->id;
    QVERIFY_OK(m_workspace->changeEvidence(m_evidence, {.expires = lastDay}));
}

void TestEvidenceExpiry::cleanup()
{
    m_workspace.reset();
    m_sample.reset();
}

void TestEvidenceExpiry::countsToTheEndOfItsLastDay_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("counts");
    QTest::newRow("long before") << lastSecond.addDays(-100) << true;
    QTest::newRow("first second of the last day")
        << QDateTime(lastDay, QTime(0, 0), Qt::UTC) << true;
    QTest::newRow("last second") << lastSecond << true;
    QTest::newRow("one second later") << nextDay << false;
    // UTC, wherever the person is: in summer London is an hour ahead, Honolulu ten behind.
    QTest::newRow("already tomorrow in London")
        << QDateTime({2027, 5, 4}, {0, 30}, Qt::OffsetFromUTC, 3600) << true;
    QTest::newRow("still today in Honolulu")
        << QDateTime({2027, 5, 3}, {14, 0}, Qt::OffsetFromUTC, -36000) << false;
    QTest::newRow("years after") << nextDay.addYears(3) << false;
}

void TestEvidenceExpiry::countsToTheEndOfItsLastDay()
{
    QFETCH(QDateTime, now);
    QFETCH(bool, counts);
    m_now = now;
    const auto assessment = m_workspace->assessment(m_id);
    QVERIFY_OK(assessment);
    QCOMPARE(assessment->day, now.toUTC().date());
    QCOMPARE(assessment->evidence.first().expires, lastDay);
    QCOMPARE(assessment->hasEvidenceFor(provision), counts);
    QCOMPARE(assessment->evidenceOf(provision).size(), 1); // it is still to be seen
    QCOMPARE(verdict(), counts ? Verdict::Pass : Verdict::NotAssessed);
    QCOMPARE(isAnswered(*m_scheme.provision(provision), *assessment), counts);
    QCOMPARE(progressOf(m_scheme, *assessment) > 0, counts);
    QCOMPARE(judgedProvisions(m_scheme.guidelines.first(), *assessment).first().hasEvidence,
             counts);
    QCOMPARE(summary().guidelines.first(), counts ? Verdict::Pass : Verdict::NotAssessed);
    QCOMPARE(summary().progress, progressOf(m_scheme, *assessment));
}

void TestEvidenceExpiry::whatMayHaveExpiredCountsOnNoUnknownDay()
{
    EvidenceItem item;
    QVERIFY(!item.isExpired({}));
    QVERIFY(!item.isExpired(QDate(9999, 12, 31)));
    item.expires = lastDay;
    QVERIFY(item.isExpired({}));
    QVERIFY(!item.isExpired(lastDay));
    QVERIFY(item.isExpired(lastDay.addDays(1)));
}

void TestEvidenceExpiry::closesTheGate()
{
    auto request = assessmentfixture::request();
    Assessment &assessment = request.assessment;
    const auto rules = [&](QDate day) {
        assessment.day = day;
        QStringList ids;
        for (const GateReason &reason : labelGate(request.scheme, assessment, request.organisation,
                                                  LabelKind::Endorsement, QDate(2028, 1, 1)))
            ids.append(reason.rule + u' ' + reason.message);
        return ids;
    };
    assessment.evidence.first().expires = lastDay;
    QCOMPARE(rules(lastDay), QStringList());
    const QStringList closed = rules(lastDay.addDays(1));
    QCOMPARE(closed.size(), 1);
    QVERIFY(closed.first().startsWith(assessment.evidence.first().provisions.first()));
    QVERIFY(closed.first().contains(u"expired on"_s));
}

void TestEvidenceExpiry::doesNotCloseTheGateBesideOtherEvidence()
{
    auto request = assessmentfixture::request();
    Assessment &assessment = request.assessment;
    EvidenceItem other = assessment.evidence.first();
    other.id = u"E-other"_s;
    other.expires = lastDay;
    assessment.evidence.append(other);
    assessment.day = lastDay.addDays(1);
    QVERIFY(labelGate(request.scheme, assessment, request.organisation, LabelKind::Endorsement,
                      QDate(2028, 1, 1))
                .isEmpty());
}

void TestEvidenceExpiry::aLabelIsJudgedOnItsDay()
{
    // However long ago the assessment was read.
    auto request = assessmentfixture::request();
    for (EvidenceItem &item : request.assessment.evidence)
        item.expires = request.issued.date().addDays(-1);
    request.assessment.day = request.issued.date().addDays(-30);
    const QJsonArray outcomes = signing::statementFields(request)[u"outcomes"_s].toArray();
    QCOMPARE(outcomes.first().toString(), u"not-assessed"_s);
    request.issued = request.issued.addDays(-1);
    const QJsonArray before = signing::statementFields(request)[u"outcomes"_s].toArray();
    QCOMPARE(before.first().toString(), u"pass"_s);
}

void TestEvidenceExpiry::summariesFollowTheDay()
{
    m_now = lastSecond;
    QCOMPARE(summary().guidelines.first(), Verdict::Pass);
    const double progress = summary().progress;
    m_now = nextDay;
    QCOMPARE(summary().guidelines.first(), Verdict::NotAssessed);
    QVERIFY(summary().progress < progress);
    m_now = lastSecond; // a clock that was put right
    QCOMPARE(summary().guidelines.first(), Verdict::Pass);
    QVERIFY(isSound());
}

void TestEvidenceExpiry::summariesComeFromTheCacheBetween()
{
    m_now = lastSecond.addDays(-50);
    QCOMPARE(summary().guidelines.first(), Verdict::Pass);
    // What the cache says is believed as long as it holds, and not a day longer.
    {
        auto database = Database::open(m_sample->path());
        QVERIFY_OK(database->run(u"UPDATE cache_summary SET progress = 0.125"_s));
    }
    m_now = lastSecond;
    QCOMPARE(summary().progress, 0.125);
    m_now = nextDay;
    QCOMPARE(summary().progress, 0.0);
    m_now = nextDay.addYears(1);
    {
        auto database = Database::open(m_sample->path());
        QVERIFY_OK(database->run(u"UPDATE cache_summary SET progress = 0.25"_s));
    }
    QCOMPARE(summary().progress, 0.25); // nothing is left that could expire
}

void TestEvidenceExpiry::isChangedAndUndone()
{
    m_now = nextDay;
    QVERIFY_OK(m_workspace->changeEvidence(m_evidence, {.expires = QDate()}));
    QCOMPARE(m_workspace->evidenceItem(m_evidence)->expires, QDate());
    QCOMPARE(verdict(), Verdict::Pass);
    QVERIFY((*m_workspace->undoStep(m_id))->text.contains(u"Photo"_s));
    QVERIFY_OK(m_workspace->undo(m_id));
    QCOMPARE(m_workspace->evidenceItem(m_evidence)->expires, lastDay);
    QCOMPARE(verdict(), Verdict::NotAssessed);
    QVERIFY_OK(m_workspace->redo(m_id));
    QCOMPARE(m_workspace->evidenceItem(m_evidence)->expires, QDate());
    QVERIFY(isSound());
    // Said again, nothing happens.
    const qint64 rows = m_workspace->verifyLog()->rows;
    QVERIFY_OK(m_workspace->changeEvidence(m_evidence, {.expires = QDate()}));
    QCOMPARE(m_workspace->verifyLog()->rows, rows);
}

void TestEvidenceExpiry::reopensTheReview()
{
    QVERIFY_OK(m_workspace->submit(m_id));
    QVERIFY_OK(m_workspace->accept(m_id));
    QCOMPARE(m_workspace->assessment(m_id)->status, ReviewStatus::Accepted);
    m_now = nextDay; // passing time is no edit
    QCOMPARE(m_workspace->assessment(m_id)->status, ReviewStatus::Accepted);
    QVERIFY_OK(m_workspace->changeEvidence(m_evidence, {.expires = lastDay.addYears(1)}));
    const auto after = m_workspace->assessment(m_id);
    QCOMPARE(after->status, ReviewStatus::Draft);
    QCOMPARE(after->answers.value(provision).status, ReviewStatus::Draft);
}

void TestEvidenceExpiry::confidentialIsLoggedAndUndone()
{
    QVERIFY_OK(m_workspace->submit(m_id));
    QVERIFY_OK(m_workspace->accept(m_id));
    QVERIFY_OK(m_workspace->changeEvidence(m_evidence,
                                           {.title = u"  Base label "_s, .confidential = true}));
    auto item = m_workspace->evidenceItem(m_evidence);
    QCOMPARE(item->confidential, true);
    QCOMPARE(item->title, u"Base label"_s);
    QCOMPARE(item->expires, lastDay); // what is not named stays
    QCOMPARE(m_workspace->assessment(m_id)->status, ReviewStatus::Draft);
    QCOMPARE(m_workspace->log(m_id)->last().act, u"evidence.set"_s);
    QVERIFY_OK(m_workspace->undo(m_id));
    item = m_workspace->evidenceItem(m_evidence);
    QCOMPARE(item->confidential, false);
    QCOMPARE(item->title, u"Photo"_s);
    QVERIFY(isSound());
}

void TestEvidenceExpiry::refusesTitles()
{
    for (const QString &title : {u""_s, u"  "_s, QString(501, u'a')})
        QVERIFY(!m_workspace->changeEvidence(m_evidence, {.title = title}));
    QVERIFY(!m_workspace->changeEvidence(m_evidence, {.expires = QDate(12000, 1, 1)}));
    QCOMPARE(m_workspace->changeEvidence(u"E-none"_s, {.title = u"a"_s}).error().kind,
             Error::Kind::NotFound);
    QCOMPARE(m_workspace->evidenceItem(m_evidence)->title, u"Photo"_s);
}

void TestEvidenceExpiry::isInTheLogAndTheTables()
{
    QVERIFY(isSound());
    {
        auto database = Database::open(m_sample->path());
        QVERIFY_OK(database->run(u"UPDATE evidence_validity SET expires = '2037-05-03'"_s));
    }
    QVERIFY(!isSound()); // somebody has moved the day behind the log's back
}

QTEST_GUILESS_MAIN(TestEvidenceExpiry)
#include "tst_evidenceexpiry.moc"
