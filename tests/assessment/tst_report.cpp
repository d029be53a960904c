#include "assessment/json/canonicaljson.h"
#include "assessment/report/report.h"
#include "assessment/scheme/ixit.h"
#include "assessment/scheme/labelgate.h"
#include "assessment/signing/signoff.h"
#include "support/reportfixture.h"
#include "support/signingfixture.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace assessment;

namespace {

const ReportProvision *find(const Report &report, const QString &id)
{
    for (const ReportGuideline &guideline : report.guidelines) {
        for (const ReportProvision &provision : guideline.provisions) {
            if (provision.id == id)
                return &provision;
        }
    }
    return nullptr;
}

QStringList textsOf(const QList<ReportComment> &comments)
{
    QStringList texts;
    for (const ReportComment &comment : comments)
        texts.append(comment.text);
    return texts;
}

} // namespace

/// What a report tells of an assessment, and what it does not.
class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tellsEveryPublicCommentAndNoOther();
    void keepsInTheHouseWhatBelongsThere();
    void confidentialEvidenceIsTitleAndDigest();
    void verdictsAreThoseOfTheEngine();
    void saysWhyAnAnswerDoesNotCount();
    void saysWhereAPersonDecidedOtherwise();
    void historyIsWhole();
    void lawsAreThoseOfThePolicyPaper();
    void lawsAreThoseThatTheWorkspaceShows();
    void otherSchemesHaveNoLaws();
    void emptyAssessmentHasAReport();
    void acceptedAndSignedIsFinished();
    void remindsOfTheReviewOfTheScheme();
    void scopeSaysWhatItTakesAway();
    void ixitIsCountedAndNotTold();
    void sameContentHasTheSameBytes();
    void controlCharactersSteerNothing();
    void stopsWhenAsked();
    void unknownIsNotFound();

private:
    Report report() { return reportfixture::report(*m_workspace, m_made.assessment); }
    void finish();

    std::unique_ptr<SampleWorkspace> m_files;
    std::optional<Workspace> m_workspace;
    reportfixture::Made m_made;
};

void TestReport::init()
{
    m_workspace.reset();
    m_files = std::make_unique<SampleWorkspace>();
    auto workspace = m_files->create();
    QVERIFY_OK(workspace);
    m_workspace.emplace(*std::move(workspace));
    m_made = reportfixture::make(*m_workspace);
}

/// Everything answered, shown and accepted.
void TestReport::finish()
{
    const auto scheme = builtInScheme(u"uk-cop-2018"_s);
    QVERIFY_OK(scheme);
    QStringList all;
    for (const Guideline &guideline : scheme->guidelines) {
        for (const Provision &provision : guideline.provisions) {
            all.append(provision.id);
            QVERIFY_OK(
                m_workspace->answer(m_made.assessment, SampleWorkspace::answer(provision.id)));
        }
    }
    QVERIFY_OK(SampleWorkspace::show(*m_workspace, m_made.assessment, "all of it", all));
    QVERIFY_OK(m_workspace->submit(m_made.assessment));
    QVERIFY_OK(m_workspace->accept(m_made.assessment));
}

void TestReport::tellsEveryPublicCommentAndNoOther()
{
    const Report told = report();
    QCOMPARE(textsOf(told.comments), QStringList{u"The unit was sealed when it arrived."_s});
    QCOMPARE(textsOf(find(told, u"CoP-1.1"_s)->comments),
             QStringList{u"Which units were looked at?"_s});
    QCOMPARE(told.comments.first().writtenBy, u"ada"_s);
}

void TestReport::keepsInTheHouseWhatBelongsThere()
{
    const QByteArray json = toFile(report());
    QVERIFY2(!json.contains(reportfixture::canary), json.constData());
    // The record has them all: the test would notice an empty one.
    QVERIFY(m_files->read(u"lab.assay"_s).contains(reportfixture::canary));
    const Report told = report();
    QCOMPARE(told.runs.size(), 2);
    const QString masked = told.runs.first().findings.at(1).summary;
    QVERIFY2(masked.startsWith(u"the console printed password="), qPrintable(masked));
    QVERIFY(masked.endsWith(u"•••"_s));
}

void TestReport::confidentialEvidenceIsTitleAndDigest()
{
    const Report told = report();
    const auto item =
        std::find_if(told.evidence.begin(), told.evidence.end(),
                     [](const ReportEvidence &one) { return one.title == u"Circuit diagram"_s; });
    QVERIFY(item != told.evidence.end());
    const ReportEvidence expected{.id = item->id,
                                  .title = u"Circuit diagram"_s,
                                  .sha256 = item->sha256,
                                  .provisions = {u"CoP-1.1"_s, u"CoP-6.3"_s},
                                  .confidential = true};
    QCOMPARE(*item, expected);
    QCOMPARE(item->sha256.size(), 32);
    QCOMPARE(told.evidenceItem(item->id), &*item);
    QCOMPARE(told.evidenceItem(u"E-none"_s), nullptr);
}

void TestReport::verdictsAreThoseOfTheEngine()
{
    const Report told = report();
    const auto scheme = builtInScheme(u"uk-cop-2018"_s);
    QVERIFY_OK(scheme);
    const auto assessment = m_workspace->assessment(m_made.assessment);
    QVERIFY_OK(assessment);
    const QList<Verdict> expected = guidelineVerdicts(*scheme, *assessment);
    QCOMPARE(told.guidelines.size(), 13);
    VerdictCounts counts;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(told.guidelines[i].verdict, expected[i]);
        counts.add(expected[i]);
        QCOMPARE(told.guidelines[i].counts.all(), int(told.guidelines[i].provisions.size()));
    }
    QCOMPARE(told.guidelineCounts, counts);
    QCOMPARE(told.provisionCounts.all(), 60);
    QCOMPARE(told.verdict, rollUpAssessment(expected));
    QCOMPARE(told.verdict, Verdict::Fail);
    QVERIFY(told.unfinished);
}

void TestReport::saysWhyAnAnswerDoesNotCount()
{
    const Report told = report();
    const ReportProvision *open = find(told, u"CoP-1.2"_s);
    QCOMPARE(open->answered, Verdict::Pass);
    QCOMPARE(open->verdict, Verdict::NotAssessed);
    QCOMPARE(open->whyOpen, u"there is no evidence"_s);
    const ReportProvision *sound = find(told, u"CoP-1.1"_s);
    QCOMPARE(sound->verdict, Verdict::Pass);
    QCOMPARE(sound->whyOpen, QString());
    QCOMPARE(find(told, u"CoP-3.11"_s)->verdict, Verdict::NotApplicable);
    QCOMPARE(find(told, u"CoP-3.11"_s)->rationale,
             u"It can be updated, so nothing has to be replaced."_s);
}

void TestReport::saysWhereAPersonDecidedOtherwise()
{
    const Report told = report();
    const ReportProvision *provision = find(told, u"CoP-6.3"_s);
    QCOMPARE(provision->runs.size(), 2);
    // The newest run failed, the person says pass: the older run that passed is no excuse.
    QCOMPARE(provision->overruled.size(), 1);
    QCOMPARE(told.run(provision->overruled.first())->verdict, Verdict::Fail);
    QVERIFY(find(told, u"CoP-4.1"_s)->overruled.isEmpty()); // nobody answered there
}

void TestReport::historyIsWhole()
{
    const Report told = report();
    QList<LogRow> rows = *m_workspace->log(m_made.assessment, 1000);
    rows += *m_workspace->log(m_made.product, 1000);
    std::sort(rows.begin(), rows.end(),
              [](const LogRow &a, const LogRow &b) { return a.sequence < b.sequence; });
    QCOMPARE(told.history.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(told.history[i].sequence, rows[i].sequence);
        QCOMPARE(told.history[i].hash, rows[i].hash);
        QCOMPARE(told.history[i].act, rows[i].act);
        QVERIFY(!told.history[i].text.isEmpty());
    }
    QVERIFY(std::any_of(told.history.begin(), told.history.end(), [](const ReportAct &act) {
        return act.changes.contains(u"CoP-1.3: verdict fail, before not assessed"_s);
    }));
    QVERIFY(std::any_of(told.history.begin(), told.history.end(), [](const ReportAct &act) {
        return act.changes.contains(u"Which units were looked at?"_s);
    }));
}

void TestReport::lawsAreThoseOfThePolicyPaper()
{
    QSet<QPair<int, QString>> pairs;
    const Report told = report();
    for (const LawLink &link : told.laws) {
        QVERIFY(!pairs.contains({link.guideline, link.law}));
        pairs.insert({link.guideline, link.law});
        QVERIFY(link.source.contains(u"policy paper"));
    }
    QSet<QPair<int, QString>> expected;
    for (const int guideline : {4, 5, 8, 9, 10, 11, 13})
        expected.insert(
            {guideline, u"Data Protection Act 2018 and General Data Protection Regulation"_s});
    for (const int guideline : {1, 6})
        expected.insert({guideline, u"Consumer Rights Act 2015"_s});
    expected.insert({3, u"Consumer Protection from Unfair Trading Regulations 2008"_s});
    QCOMPARE(pairs, expected);
}

void TestReport::lawsAreThoseThatTheWorkspaceShows()
{
    QByteArray edited = builtInLawMapText();
    edited.replace("Called UK GDPR since 2021.", "See the note of our lawyer.");
    QVERIFY_OK(m_workspace->setLaws(edited, u"laws.json"_s));
    const Report told = report();
    QVERIFY(std::any_of(told.laws.begin(), told.laws.end(), [](const LawLink &link) {
        return link.since == u"See the note of our lawyer."_s;
    }));
}

void TestReport::otherSchemesHaveNoLaws()
{
    const auto id =
        m_workspace->newAssessment(m_made.product, u"en-303645-v2-1-1"_s, AssessmentKind::Self);
    QVERIFY_OK(id);
    const Report told = reportfixture::report(*m_workspace, *id);
    QVERIFY(told.laws.isEmpty());
    QVERIFY(told.hasConformanceStatement);
}

void TestReport::emptyAssessmentHasAReport()
{
    SampleWorkspace files;
    auto workspace = files.create();
    QVERIFY_OK(workspace);
    const auto id = SampleWorkspace::assess(*workspace, AssessmentKind::Lab);
    QVERIFY_OK(id);
    const Report told = reportfixture::report(*workspace, *id);
    QVERIFY(told.unfinished);
    QCOMPARE(told.verdict, Verdict::NotAssessed);
    QCOMPARE(told.provisionCounts.of(Verdict::NotAssessed), 60);
    QVERIFY(!told.organisation);
    QVERIFY(!told.submitted.isValid());
    QVERIFY(!told.history.isEmpty());
    QVERIFY(toJson(told)[u"dates"][u"submitted"].isNull());
}

void TestReport::acceptedAndSignedIsFinished()
{
    finish();
    Report told = report();
    QVERIFY(!told.unfinished);
    QCOMPARE(told.verdict, Verdict::Pass);
    QVERIFY(told.submitted.isValid());
    QVERIFY(told.decided >= told.submitted);
    QCOMPARE(told.decidedBy, u"ada"_s);
    QVERIFY(!told.signOff);

    const signingfixture::Demo demo(QDateTime::currentDateTimeUtc());
    QVERIFY_OK(m_workspace->sign(m_made.assessment, demo.identity()));
    told = report();
    QVERIFY(told.signOffStands);
    QCOMPARE(told.signOff->assessmentDigest, told.assessmentDigest);
    QCOMPARE(told.signOff->evidenceRoot, told.evidenceRoot);

    QVERIFY_OK(m_workspace->answer(m_made.assessment,
                                   SampleWorkspace::answer(u"CoP-1.1"_s, Verdict::Fail)));
    told = report();
    QVERIFY(told.unfinished);
    QVERIFY(told.signOff);
    QVERIFY(!told.signOffStands);
}

void TestReport::remindsOfTheReviewOfTheScheme()
{
    const auto scheme = builtInScheme(u"uk-cop-2018"_s);
    QVERIFY_OK(scheme);
    for (const bool overdue : {false, true}) {
        const QDateTime now = scheme->reviewBy.addDays(overdue ? 1 : 0).startOfDay(Qt::UTC);
        m_workspace.reset();
        auto workspace =
            Workspace::open(m_files->path(), {.actor = u"ada"_s, .clock = [now] { return now; }});
        QVERIFY_OK(workspace);
        m_workspace.emplace(*std::move(workspace));
        QCOMPARE(report().schemeReviewOverdue, overdue);
        QCOMPARE(report().asOf, now.date());
    }
}

void TestReport::scopeSaysWhatItTakesAway()
{
    const auto id =
        m_workspace->newAssessment(m_made.product, u"en-303645-v3-1-3"_s, AssessmentKind::Self);
    QVERIFY_OK(id);
    ScopeAnswer no;
    no.choice = ScopeChoice::No;
    no.note = u"It has no display."_s;
    QVERIFY_OK(m_workspace->setScope(*id, {{u"w"_s, no}}));
    const Report told = reportfixture::report(*m_workspace, *id);
    QCOMPARE(told.scope.size(), 1);
    QCOMPARE(told.scope.first().note, u"It has no display."_s);
    QVERIFY(!told.scope.first().takesAway.isEmpty());
    for (const QString &provision : told.scope.first().takesAway) {
        QVERIFY(find(told, provision)->whyNotApplicable.contains(u"It has no display."));
        QCOMPARE(find(told, provision)->verdict, Verdict::NotApplicable);
    }
}

void TestReport::ixitIsCountedAndNotTold()
{
    const auto id =
        m_workspace->newAssessment(m_made.product, u"en-303645-v3-1-3"_s, AssessmentKind::Self);
    QVERIFY_OK(id);
    const IxitEdition *edition = ixitEditionFor(u"en-303645-v3-1-3"_s);
    const IxitTable *table = edition->table(u"AuthMech"_s);
    QVERIFY(table);
    IxitChange change;
    change.values = {{table->columns.first().key, u"CANARY how the mechanism works"_s}};
    QVERIFY_OK(m_workspace->setIxit(*id, table->name, {change, change}));
    const Report told = reportfixture::report(*m_workspace, *id);
    QVERIFY(told.ixit.has_value());
    QCOMPARE(told.ixit->tables.size(), 1);
    QCOMPARE(told.ixit->tables.first().entries, 2);
    QVERIFY(!told.ixit->groups.isEmpty());
    const QByteArray json = toFile(told);
    QVERIFY2(!json.contains(reportfixture::canary), json.constData());
    QVERIFY(json.contains("AuthMech-1: declared"));
}

void TestReport::sameContentHasTheSameBytes()
{
    const QByteArray once = toFile(report());
    QCOMPARE(toFile(report()), once);
    QVERIFY(once.endsWith("}\n"));
    const QJsonDocument read = QJsonDocument::fromJson(once);
    QCOMPARE(canonicalJson(read.object()) + '\n', once);
    QVERIFY_OK(m_workspace->addComment(m_made.assessment, {.text = u"More"_s, .isPublic = true}));
    QVERIFY(toFile(report()) != once);
}

void TestReport::controlCharactersSteerNothing()
{
    const QString nasty = u"a\u001b[2Jb\u202ec\u2066d\ufffee\r\nf\tg"_s;
    QVERIFY_OK(m_workspace->answer(m_made.assessment,
                                   SampleWorkspace::answer(u"CoP-1.4"_s, Verdict::Fail, nasty)));
    const Report told = report();
    const QString shown = find(told, u"CoP-1.4"_s)->rationale;
    QCOMPARE(shown, u"a\ufffd[2Jb\ufffdc\ufffdd\ufffde\nf g"_s);
}

void TestReport::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto stopped =
        readReport(*m_workspace, m_made.assessment, {.report = {}, .stop = stop.get_token()});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
}

void TestReport::unknownIsNotFound()
{
    const auto none = readReport(*m_workspace, u"A-none"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
