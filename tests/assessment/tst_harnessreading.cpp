#include "devices/cells/reading.h"

/// The tests that read what lies on a device, on lamps that are right and wrong in different ways.
class TestHarnessReading : public QObject
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

private:
    QList<matrix::Outcome> m_outcomes;
};

void TestHarnessReading::initTestCase()
{
    m_outcomes = matrix::run(matrix::readingLanes());
    matrix::print(m_outcomes);
}

QTEST_GUILESS_MAIN(TestHarnessReading)
#include "tst_harnessreading.moc"
