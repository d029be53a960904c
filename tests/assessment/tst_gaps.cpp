#include "assessment/exchange/csv.h"
#include "assessment/report/gaps.h"
#include "assessment/scheme/labelgate.h"
#include "support/reportfixture.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace assessment;

namespace {

const ReportGap *find(const QList<ReportGap> &gaps, const QString &rule)
{
    for (const ReportGap &gap : gaps) {
        if (gap.rule == rule)
            return &gap;
    }
    return nullptr;
}

} // namespace

/// The plan of action of a maker.
class TestGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatHoldsTheLabelBackComesFirst();
    void nothingThatTheGateSaysIsLeftOut();
    void whatFailsComesBeforeWhatIsNotKnown();
    void saysWhoMustAct();
    void filterKeepsTheOrder();
    void lastStepOfAGuidelineIsSaid();
    void finishedLabelHasNothingThatHoldsBack();
    void acceptedDeviationIsAdvice();
    void factsAreLinesOfTheLabel();
    void schemeWithoutLabelsSaysSo();
    void fileAndTableTellTheSame();

private:
    Report report() { return reportfixture::report(*m_workspace, m_made.assessment); }
    /// Everything passes on one piece of evidence.
    void passAll(const QStringList &but = {});

    std::unique_ptr<SampleWorkspace> m_files;
    std::optional<Workspace> m_workspace;
    reportfixture::Made m_made;
};

void TestGaps::init()
{
    m_workspace.reset();
    m_files = std::make_unique<SampleWorkspace>();
    auto workspace = m_files->create();
    QVERIFY_OK(workspace);
    m_workspace = *std::move(workspace);
    m_made = reportfixture::make(*m_workspace);
}

void TestGaps::passAll(const QStringList &but)
{
    const auto scheme = m_workspace->scheme(u"uk-cop-2018"_s);
    QVERIFY_OK(scheme);
    QStringList ids;
    for (const Guideline &guideline : scheme->guidelines) {
        for (const Provision &provision : guideline.provisions) {
            if (!but.contains(provision.id))
                ids.append(provision.id);
        }
    }
    QVERIFY_OK(SampleWorkspace::show(*m_workspace, m_made.assessment, "all of it", ids,
                                     u"What shows everything"_s));
    for (const QString &id : ids) {
        QVERIFY_OK(m_workspace->answer(m_made.assessment,
                                       SampleWorkspace::answer(id, Verdict::Pass, u"Shown."_s)));
    }
}

void TestGaps::whatHoldsTheLabelBackComesFirst()
{
    const QList<ReportGap> gaps = report().gaps;
    QVERIFY(gaps.size() > 20);
    QVERIFY(std::is_sorted(gaps.begin(), gaps.end(),
                           [](const auto &a, const auto &b) { return a.effect < b.effect; }));
    for (const GapEffect effect : {GapEffect::EveryLabel, GapEffect::Mark, GapEffect::LabelLine})
        QVERIFY2(countOf(gaps, effect) > 0, qPrintable(idOf(effect)));
    for (const ReportGap &gap : gaps) {
        QVERIFY(!gap.problem.isEmpty());
        QVERIFY(!gap.actors.isEmpty());
    }
}

void TestGaps::nothingThatTheGateSaysIsLeftOut()
{
    const auto assessment = m_workspace->assessment(m_made.assessment);
    QVERIFY_OK(assessment);
    const auto scheme = m_workspace->scheme(assessment->scheme);
    QVERIFY_OK(scheme);
    const auto organisation = m_workspace->organisation();
    QVERIFY_OK(organisation);
    const QList<ReportGap> gaps = report().gaps;
    for (const LabelKind kind : {LabelKind::Information, LabelKind::Endorsement}) {
        const QDate expires = labelExpiry(kind, assessment->facts, m_workspace->today(), 24);
        const auto reasons = labelGate(*scheme, *assessment, *organisation, kind, expires);
        QVERIFY(!reasons.isEmpty());
        for (const GateReason &reason : reasons) {
            const bool told = std::any_of(gaps.begin(), gaps.end(), [&](const ReportGap &gap) {
                return gap.rule == reason.rule && gap.problem == reason.message
                       && gap.effect <= GapEffect::Mark;
            });
            QVERIFY2(told, qPrintable(reason.rule + u": "_s + reason.message));
        }
    }
}

void TestGaps::whatFailsComesBeforeWhatIsNotKnown()
{
    const QList<ReportGap> gaps = report().gaps;
    const auto place = [&](const QString &rule) {
        for (qsizetype i = 0; i < gaps.size(); ++i) {
            if (gaps[i].rule == rule)
                return int(i);
        }
        return -1;
    };
    QVERIFY(place(u"CoP-1.3"_s) >= 0);                  // fails
    QVERIFY(place(u"CoP-1.3"_s) < place(u"CoP-2.1"_s)); // inconclusive
    QVERIFY(place(u"CoP-2.1"_s) < place(u"CoP-3.1"_s)); // not assessed, a priority
    QVERIFY(place(u"CoP-3.1"_s) < place(u"CoP-5.1"_s)); // not assessed
    QCOMPARE(find(gaps, u"CoP-1.3"_s)->verdict, Verdict::Fail);
    QCOMPARE(find(gaps, u"CoP-2.1"_s)->verdict, Verdict::Inconclusive);
}

void TestGaps::saysWhoMustAct()
{
    const Report told = report();
    const ReportGap *fails = find(told.gaps, u"CoP-1.3"_s);
    QVERIFY(fails);
    QCOMPARE(fails->actors, told.provision(u"CoP-1.3"_s)->audiences);
    const ReportGap *open = find(told.gaps, u"CoP-5.1"_s);
    QVERIFY(open);
    QVERIFY(open->actors.contains(u"assessor"_s)); // somebody has to find out
    QVERIFY(open->actors.contains(u"device_manufacturer"_s));
    QCOMPARE(find(told.gaps, u"review"_s)->actors, QStringList{u"assessor"_s});
    QCOMPARE(find(told.gaps, u"support-period"_s)->actors, QStringList{u"device_manufacturer"_s});
    for (const ReportGap &gap : told.gaps) {
        for (const QString &actor : gap.actors)
            QVERIFY2(gapActors().contains(actor), qPrintable(actor));
    }
}

void TestGaps::filterKeepsTheOrder()
{
    const QList<ReportGap> all = report().gaps;
    QCOMPARE(gapsFor(all, {}), all);
    const QList<ReportGap> retailer = gapsFor(all, {u"retailer"_s});
    QVERIFY(!retailer.isEmpty());
    QVERIFY(retailer.size() < all.size());
    qsizetype from = 0;
    for (const ReportGap &gap : retailer) {
        QVERIFY(gap.actors.contains(u"retailer"_s));
        from = all.indexOf(gap, from) + 1;
        QVERIFY(from > 0);
    }
    // Together they are all.
    QCOMPARE(gapsFor(all, gapActors()), all);
}

void TestGaps::lastStepOfAGuidelineIsSaid()
{
    passAll({u"CoP-5.1"_s});
    const QList<ReportGap> gaps = report().gaps;
    const ReportGap *last = find(gaps, u"CoP-5.1"_s);
    QVERIFY(last);
    QVERIFY(last->last);
    QCOMPARE(last->guideline, 5);
    for (const ReportGap &gap : gaps)
        QVERIFY(!gap.last || gap.guideline > 0);
}

void TestGaps::finishedLabelHasNothingThatHoldsBack()
{
    passAll();
    const auto facts = readFactsFile(u"" SOURCE_ROOT "/tests/data/examples/facts.json"_s);
    QVERIFY_OK(facts);
    QVERIFY_OK(m_workspace->setFacts(m_made.assessment, *facts));
    QVERIFY_OK(m_workspace->submit(m_made.assessment));
    QVERIFY_OK(m_workspace->accept(m_made.assessment));
    const Report told = report();
    QStringList held;
    for (const ReportGap &gap : told.gaps) {
        if (gap.effect <= GapEffect::Mark)
            held.append(gap.rule + u": "_s + gap.problem);
    }
    QVERIFY2(held.isEmpty(), qPrintable(held.join(u'\n')));
}

void TestGaps::acceptedDeviationIsAdvice()
{
    // A recommendation that is not followed, for a reason that the review accepted.
    const auto scheme = m_workspace->scheme(u"uk-cop-2018"_s);
    QVERIFY_OK(scheme);
    passAll();
    QVERIFY_OK(
        m_workspace->answer(m_made.assessment, SampleWorkspace::answer(u"CoP-12.1"_s, Verdict::Fail,
                                                                       u"There is no screen."_s)));
    QCOMPARE(scheme->provision(u"CoP-12.1"_s)->strength, Strength::Should);
    QCOMPARE(find(report().gaps, u"CoP-12.1"_s)->effect, GapEffect::Mark);
    QVERIFY_OK(m_workspace->submit(m_made.assessment));
    QVERIFY_OK(m_workspace->accept(m_made.assessment));
    const Report told = report();
    const ReportGap *gap = find(told.gaps, u"CoP-12.1"_s);
    QVERIFY(gap);
    QCOMPARE(gap->effect, GapEffect::Advice);
    QCOMPARE(gap->verdict, Verdict::Fail);
}

void TestGaps::factsAreLinesOfTheLabel()
{
    const QList<ReportGap> gaps = report().gaps;
    int lines = 0;
    for (const ReportGap &gap : gaps) {
        if (gap.effect != GapEffect::LabelLine)
            continue;
        ++lines;
        QVERIFY2(gap.where.startsWith(u"facts/"), qPrintable(gap.where));
        QCOMPARE(gap.actors, QStringList{u"device_manufacturer"_s});
    }
    QVERIFY(lines > 3);
}

void TestGaps::schemeWithoutLabelsSaysSo()
{
    const auto id =
        m_workspace->newAssessment(m_made.product, u"en-303645-v3-1-3"_s, AssessmentKind::Lab);
    QVERIFY_OK(id);
    const Report told = reportfixture::report(*m_workspace, *id);
    QVERIFY(!told.schemeIssuesLabels);
    QCOMPARE(countOf(told.gaps, GapEffect::EveryLabel), 0);
    QCOMPARE(countOf(told.gaps, GapEffect::LabelLine), 0);
    QVERIFY(countOf(told.gaps, GapEffect::Mark) > 30);
    QVERIFY(!find(told.gaps, u"scheme"_s)); // nobody can act on that
    QVERIFY(!nameOf(GapEffect::Mark, false).contains(u"mark"));
}

void TestGaps::fileAndTableTellTheSame()
{
    const Report told = report();
    for (const QStringList &actors : {QStringList(), QStringList{u"retailer"_s}}) {
        const QList<ReportGap> gaps = gapsFor(told.gaps, actors);
        const QJsonObject file = QJsonDocument::fromJson(gapsFile(told, actors)).object();
        QCOMPARE(file[u"unfinished"], true);
        const QJsonArray plan = file[u"plan"].toArray();
        const auto table = parseCsv(gapsCsv(told, actors), u"gaps"_s);
        QVERIFY_OK(table);
        QCOMPARE(plan.size(), gaps.size());
        QCOMPARE(table->size(), gaps.size() + 1);
        int counted = 0;
        for (const QJsonValue &count : file[u"counts"].toObject())
            counted += count.toInt();
        QCOMPARE(counted, int(gaps.size()));
        for (qsizetype i = 0; i < gaps.size(); ++i) {
            QCOMPARE(plan[i][u"place"].toInt(), int(i) + 1);
            QCOMPARE(plan[i][u"rule"].toString(), gaps[i].rule);
            QCOMPARE(plan[i][u"problem"].toString(), gaps[i].problem);
            QCOMPARE(withoutGuard(table->at(i + 1).fields[3]), gaps[i].rule);
            QCOMPARE(table->at(i + 1).fields[0], u"draft"_s);
        }
    }
}

QTEST_GUILESS_MAIN(TestGaps)
#include "tst_gaps.moc"
