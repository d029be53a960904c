#include "devices/cells/endurance.h"

using namespace Qt::StringLiterals;

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
    m_outcomes = matrix::run(matrix::enduranceLanes());
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
