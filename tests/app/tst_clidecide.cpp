#include "support/commandline.h"

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::Lamp;
using commandline::Outcome;

/// Deciding step by step on the command line.
class CliDecideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksUntilItKnows();
    void recordsAndShows();
    void refusesWhatLeadsNowhere();
};

void CliDecideTest::asksUntilItKnows()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QStringList decide{u"assessment"_s, u"decide"_s, lamp.assessment, u"CoP-2.1"_s};
    const Outcome first = bench.json(decide);
    COMPARE_CODE(first, 2);
    QVERIFY(first.isOneDocument());
    QCOMPARE(first.json()[u"next"_s][u"node"_s].toString(), u"policy"_s);
    QCOMPARE(first.json()[u"next"_s][u"answers"_s].toArray().size(), 2);
    const Outcome half = bench.json(decide + QStringList{u"--answers"_s, u"yes,yes"_s});
    COMPARE_CODE(half, 2);
    QCOMPARE(half.json()[u"steps"_s].toArray().size(), 2);
    const Outcome dry =
        bench.json(decide + QStringList{u"--answers"_s, u"yes,no"_s, u"--dry-run"_s});
    COMPARE_CODE(dry, 0);
    QCOMPARE(dry.json()[u"verdict"_s].toString(), u"fail"_s);
    QVERIFY(!dry.json()[u"recorded"_s].toBool());
    COMPARE_CODE(bench.json(decide + QStringList{u"--show"_s}), 3);
}

void CliDecideTest::recordsAndShows()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QStringList decide{u"assessment"_s, u"decide"_s, lamp.assessment, u"CoP-2.1"_s};
    const Outcome made = bench.json(decide + QStringList{u"--answers"_s, u"yes,yes,yes,yes,yes"_s});
    COMPARE_CODE(made, 0);
    QVERIFY(made.json()[u"recorded"_s].toBool());
    QCOMPARE(made.json()[u"verdict"_s].toString(), u"pass"_s);
    QCOMPARE(made.json()[u"steps"_s].toArray().size(), 5);
    const Outcome shown = bench.json(decide + QStringList{u"--show"_s});
    COMPARE_CODE(shown, 0);
    QCOMPARE(shown.json()[u"replay"_s].toString(), u"same"_s);
    QCOMPARE(shown.json()[u"overruled"_s].toBool(true), false);
    COMPARE_CODE(bench.run({u"assessment"_s, u"answer"_s, lamp.assessment, u"CoP-2.1"_s,
                            u"--verdict"_s, u"fail"_s, u"--rationale"_s, u"No."_s}),
                 0);
    const Outcome after = bench.json(decide + QStringList{u"--show"_s});
    COMPARE_CODE(after, 0);
    QVERIFY(after.json()[u"overruled"_s].toBool());
    COMPARE_CODE(bench.json({u"log"_s, u"verify"_s}), 0);
}

void CliDecideTest::refusesWhatLeadsNowhere()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const Outcome wrong = bench.run({u"assessment"_s, u"decide"_s, lamp.assessment, u"CoP-2.1"_s,
                                     u"--answers"_s, u"perhaps"_s});
    COMPARE_CODE(wrong, 3);
    VERIFY_SHOWING(wrong.err.contains("use one of yes, no"), wrong.err);
    const Outcome none = bench.run({u"assessment"_s, u"decide"_s, lamp.assessment, u"CoP-9.1"_s});
    QVERIFY(none.code != 0);
    VERIFY_SHOWING(none.err.contains("no decision tree"), none.err);
}

QTEST_GUILESS_MAIN(CliDecideTest)
#include "tst_clidecide.moc"
