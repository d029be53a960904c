#include "devices/cells/updates.h"

/// The tests that offer updates and images: genuine, old, changed, and cut off half-way.
class TestHarnessUpdates : public QObject
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

void TestHarnessUpdates::initTestCase()
{
    m_outcomes = matrix::run(matrix::updateLanes());
    matrix::print(m_outcomes);
}

QTEST_GUILESS_MAIN(TestHarnessUpdates)
#include "tst_harnessupdates.moc"
