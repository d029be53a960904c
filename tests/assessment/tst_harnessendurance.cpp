#include "devices/matrix.h"

using namespace Qt::StringLiterals;
using matrix::concludesNothing;
using matrix::fails;
using matrix::Lane;
using matrix::passes;

/// The tests that cut the power again and again, and that erase.
class TestHarnessEndurance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verdicts_data() { matrix::addRows(m_outcomes); }
    void verdicts()
    {
        QFETCH(int, place);
        matrix::compare(m_outcomes[place]);
    }
    void longLoopKeepsTimesAndFirstFailure();

private:
    QList<matrix::Outcome> m_outcomes;
};

void TestHarnessEndurance::initTestCase()
{
    const auto lamp = [](const QString &target, const QList<matrix::Cell> &cells) {
        Lane lane = Lane(target, cells).with(u"password"_s, u'@' + target + u".password"_s);
        for (matrix::Cell &cell : lane.cells) {
            cell.before.append(u"fresh"_s);
            if (cell.test == u"DT-33") // other programs on this machine must not be a finding
                cell.settings[u"spread"_s] = u"50"_s;
            if (cell.test == u"DT-33" && !cell.settings.contains(u"cycles"_s))
                cell.settings[u"cycles"_s] = u"3"_s;
            if (cell.test == u"DT-35" && !cell.settings.contains(u"erase-shell"_s))
                cell.settings[u"erase-command"_s] = u"{rig} reset"_s;
        }
        return lane;
    };
    const QString steps = u"Were the steps"_s;
    const QString left = u"marker-left"_s;
    const QString chosen = u"Quiet-Meadow-77"_s;

    m_outcomes = matrix::run({
        lamp(u"brick-linux"_s,
             {
                 fails(u"DT-33"_s, {u"not-ready"_s}).set(u"boot-seconds"_s, u"30"_s),
                 fails(u"DT-35"_s, {u"not-usable"_s})
                     .set(u"boot-seconds"_s, u"30"_s)
                     .asked(steps, 0),
             }),
        lamp(u"sound-linux"_s,
             {
                 passes(u"DT-33"_s, {u"times"_s}),
                 passes(u"DT-35"_s).asked(steps, 0).secret(u"password-after"_s, chosen),
                 passes(u"DT-35"_s)
                     .set(u"erase-shell"_s, u"factory-reset"_s)
                     .asked(steps, 0)
                     .secret(u"password-after"_s, chosen),
             }),
        lamp(u"broken-linux"_s,
             {
                 fails(u"DT-33"_s, {u"setting-changed"_s, u"times"_s}).set(u"cycles"_s, u"1"_s),
                 fails(u"DT-35"_s, {u"unclear-steps"_s}).asked(steps, 1),
             }),
        lamp(u"odd-linux"_s, {fails(u"DT-35"_s, {left, left, left}).asked(steps, 0)}),
        lamp(u"careless-linux"_s,
             {concludesNothing(u"DT-35"_s).asked(steps, 0).because(u"refused after"_s)}),
    });
    matrix::print(m_outcomes);
}

void TestHarnessEndurance::longLoopKeepsTimesAndFirstFailure()
{
    int looked = 0;
    for (const matrix::Outcome &outcome : std::as_const(m_outcomes)) {
        const assessment::RunRecord &record = outcome.run.record;
        if (record.test != u"DT-33")
            continue;
        QList<double> times;
        for (const assessment::StepRecord &step : record.steps) {
            if (step.title.startsWith(u"Power cut"_s) && step.value)
                times.append(*step.value);
        }
        if (outcome.lane == u"sound-linux") {
            ++looked;
            QCOMPARE(times.size(), 3);
            const auto found = std::find_if(
                record.findings.begin(), record.findings.end(),
                [](const assessment::Finding &finding) { return finding.id == u"times"; });
            QVERIFY(found != record.findings.end());
            QVERIFY2(found->summary.contains(u"3 values"_s), qPrintable(found->summary));
            QVERIFY2(found->summary.contains(u"the longest was number"_s),
                     qPrintable(found->summary));
        } else if (outcome.lane == u"brick-linux") {
            ++looked;
            QCOMPARE(times.size(), 1);
            QCOMPARE(record.findings.size(), 1);
            QVERIFY2(record.findings.constFirst().summary.contains(u"power cut 2"_s),
                     qPrintable(record.findings.constFirst().summary));
        }
    }
    QCOMPARE(looked, 2);
}

QTEST_GUILESS_MAIN(TestHarnessEndurance)
#include "tst_harnessendurance.moc"
