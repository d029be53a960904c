#include "support/commandline.h"
#include "support/testsupport.h"

#include <QDir>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

/// A table of models on the command line.
class CliBatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesTheGoodRowsAndNamesTheBad();
    void goesOnWithoutMakingAnythingTwice();
    void checksWithoutAKey();
    void refusesAFolderThatIsNotThere();

private:
    QStringList batch(const QString &table, const QString &folder) const
    {
        return {u"label"_s,
                u"batch"_s,
                table,
                u"--assessment"_s,
                m_lamp.assessment,
                u"--identity"_s,
                m_bench.file(u"demo/signer.p12"_s),
                u"--passphrase-file"_s,
                m_bench.file(u"demo/passphrase.txt"_s),
                u"--output-dir"_s,
                folder};
    }

    Bench m_bench;
    Lamp m_lamp;
    QString m_table;
    QString m_folder;
};

void CliBatchTest::initTestCase()
{
    m_lamp = Lamp::begin(m_bench);
    QVERIFY(!m_lamp.assessment.isEmpty());
    COMPARE_CODE(m_lamp.finish(m_bench), 0);
    COMPARE_CODE(m_bench.run({u"identity"_s, u"demo"_s, m_bench.file(u"demo"_s)}), 0);
    m_table = m_bench.file(u"models.csv"_s);
    QVERIFY(writeFile(m_table, "kind,format,file\n"
                               "information,,one.pdf\n"
                               "gold,,two.pdf\n"
                               "endorsement,,three.pdf\n"));
    m_folder = m_bench.file(u"labels"_s);
    QVERIFY(QDir().mkdir(m_folder));
}

void CliBatchTest::makesTheGoodRowsAndNamesTheBad()
{
    const Outcome outcome = m_bench.json(batch(m_table, m_folder));
    COMPARE_CODE(outcome, 1); // one row failed
    QVERIFY(outcome.isOneDocument());
    QCOMPARE(outcome.json()[u"made"_s].toInt(), 2);
    QCOMPARE(outcome.json()[u"failed"_s].toInt(), 1);
    QVERIFY(outcome.err.contains("line 3"));
    QVERIFY(outcome.err.contains("“gold”"));
    QCOMPARE(QDir(m_folder).entryList({u"*.pdf"_s}), (QStringList{u"one.pdf"_s, u"three.pdf"_s}));
    COMPARE_CODE(
        m_bench.run({u"label"_s, u"verify"_s, m_folder + u"/one.pdf"_s, m_folder + u"/three.pdf"_s,
                     u"--trust"_s, m_bench.file(u"demo/root.pem"_s)}),
        0);
}

void CliBatchTest::goesOnWithoutMakingAnythingTwice()
{
    const qsizetype before =
        m_bench.json({u"label"_s, u"list"_s}).json()[u"labels"_s].toArray().size();
    QVERIFY(QFile::remove(m_folder + u"/three.pdf"_s));
    const Outcome again = m_bench.json(batch(m_table, m_folder));
    COMPARE_CODE(again, 1);
    QCOMPARE(again.json()[u"madeBefore"_s].toInt(), 2);
    QVERIFY(QFile::exists(m_folder + u"/three.pdf"_s));
    QCOMPARE(m_bench.json({u"label"_s, u"list"_s}).json()[u"labels"_s].toArray().size(), before);
}

void CliBatchTest::checksWithoutAKey()
{
    const QString folder = m_bench.file(u"checked"_s);
    QVERIFY(QDir().mkdir(folder));
    const Outcome outcome =
        m_bench.json({u"label"_s, u"batch"_s, m_table, u"--assessment"_s, m_lamp.assessment,
                      u"--output-dir"_s, folder, u"--identity"_s, u"none.p12"_s, u"--check"_s});
    COMPARE_CODE(outcome, 1);
    QCOMPARE(outcome.json()[u"failed"_s].toInt(), 1);
    QVERIFY(QDir(folder).isEmpty());
}

void CliBatchTest::refusesAFolderThatIsNotThere()
{
    const Outcome outcome = m_bench.run(batch(m_table, m_bench.file(u"nowhere"_s)));
    COMPARE_CODE(outcome, 4);
    QVERIFY(outcome.err.contains("there is no such folder"));
}

QTEST_GUILESS_MAIN(CliBatchTest)
#include "tst_clibatch.moc"
