#include "devices/cells/logins.h"

/// The tests of logins and identities: one unit against another, after a reset, and by guessing.
class TestHarnessLogins : public QObject
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

void TestHarnessLogins::initTestCase()
{
    m_outcomes = matrix::run(matrix::loginLanes());
    matrix::print(m_outcomes);
}

QTEST_GUILESS_MAIN(TestHarnessLogins)
#include "tst_harnesslogins.moc"
