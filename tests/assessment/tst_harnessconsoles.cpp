#include "devices/cells/consoles.h"

/// The tests of what a console shows, asks and bears.
class TestHarnessConsoles : public QObject
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

void TestHarnessConsoles::initTestCase()
{
    m_outcomes = matrix::run(matrix::consoleLanes());
    matrix::print(m_outcomes);
}

QTEST_GUILESS_MAIN(TestHarnessConsoles)
#include "tst_harnessconsoles.moc"
