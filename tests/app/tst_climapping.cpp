#include "support/commandline.h"

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::Lamp;
using commandline::Outcome;

/// The verbs about one scheme and the others, as a user types them.
class CliMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndShows();
    void writesACrosswalk();
    void checksAFile();
    void fillsOneSchemeFromAnother();
    void refusesWhatHasNoMapping();
    void importsTheMappingDatabase();
};

void CliMappingTest::listsAndShows()
{
    const Bench bench; // needs no workspace
    const Outcome list = bench.json({u"mapping"_s, u"list"_s});
    COMPARE_CODE(list, 0);
    QCOMPARE(list.json()[u"mappings"_s].toArray().size(), 5);
    const Outcome shown =
        bench.json({u"mapping"_s, u"show"_s, u"uk-psti-2023"_s, u"en-303645-v2-1-1"_s});
    COMPARE_CODE(shown, 0);
    QCOMPARE(shown.json()[u"links"_s].toArray().size(), 3);
    QCOMPARE(shown.json()[u"links"_s][0][u"relation"_s].toString(), u"deemed"_s);
    const Outcome text =
        bench.run({u"mapping"_s, u"show"_s, u"uk-psti-2023"_s, u"en-303645-v2-1-1"_s});
    VERIFY_SHOWING(text.out.contains("is deemed to be met with"), text.out);
    VERIFY_SHOWING(text.out.contains("not proof of conformity"), text.out);
}

void CliMappingTest::writesACrosswalk()
{
    const Bench bench;
    const QStringList show{u"mapping"_s, u"show"_s, u"uk-cop-2018"_s, u"uk-psti-2023"_s,
                           u"--csv"_s};
    const Outcome out = bench.run(show + QStringList{u"-"_s});
    COMPARE_CODE(out, 0);
    VERIFY_SHOWING(out.out.startsWith("uk-cop-2018,relation,uk-psti-2023,"), out.out);
    QCOMPARE(out.out.count('\n'), 11);
    COMPARE_CODE(bench.run(show + QStringList{u"walk.csv"_s}), 0);
    QCOMPARE(commandline::contentOf(bench.file(u"walk.csv"_s)), out.out);
    COMPARE_CODE(bench.run(show + QStringList{u"walk.csv"_s}), 4); // never over a file
}

void CliMappingTest::checksAFile()
{
    const Bench bench;
    const QString data = u"" SOURCE_ROOT "/tests/data/"_s;
    const Outcome good = bench.json({u"mapping"_s, u"check"_s, data + u"minimal-mapping.json"_s});
    COMPARE_CODE(good, 0);
    QVERIFY(good.json()[u"ok"_s].toBool());
    const Outcome bad =
        bench.json({u"mapping"_s, u"check"_s, data + u"broken/mappings/relation-unknown.json"_s});
    COMPARE_CODE(bad, 1);
    QVERIFY(!bad.json()[u"ok"_s].toBool());
    QCOMPARE(bad.json()[u"problems"_s][0][u"pointer"_s].toString(),
             u"/mapping-collection/mappings/0/maps/0/relationship"_s);
    COMPARE_CODE(bench.json({u"mapping"_s, u"check"_s, u"none.json"_s}), 4);
}

void CliMappingTest::fillsOneSchemeFromAnother()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    COMPARE_CODE(lamp.finish(bench), 0);
    const QString law = bench
                            .json({u"assessment"_s, u"new"_s, u"--product"_s, lamp.product,
                                   u"--scheme"_s, u"uk-psti-2023"_s, u"--kind"_s, u"lab"_s})
                            .json()[u"assessment"_s]
                            .toString();
    const QStringList prefill{u"assessment"_s, u"prefill"_s, law, u"--from"_s, lamp.assessment};
    const Outcome dry = bench.json(prefill + QStringList{u"--dry-run"_s});
    COMPARE_CODE(dry, 0);
    QCOMPARE(dry.json()[u"changed"_s].toInt(), 7);
    const Outcome empty = bench.json({u"assessment"_s, u"status"_s, law});
    QVERIFY(empty.json()[u"reopened"_s].toArray().isEmpty());

    const Outcome done = bench.json(prefill);
    COMPARE_CODE(done, 0);
    QCOMPARE(done.json()[u"changed"_s].toInt(), 7);
    QVERIFY(done.json()[u"evidence"_s].toInt() > 0);
    QCOMPARE(bench.json(prefill).json()[u"changed"_s].toInt(), 0);
    const Outcome status = bench.json({u"assessment"_s, u"status"_s, law});
    QCOMPARE(status.json()[u"reopened"_s].toArray(), QJsonArray{u"PSTI-2.1"_s});
    QCOMPARE(status.json()[u"progress"_s].toDouble(), 0.0);
    const QJsonValue contact = status.json()[u"guidelines"_s][1][u"provisions"_s][0];
    QCOMPARE(contact[u"reopened"_s].toString(), u"inferred"_s);
    QCOMPARE(contact[u"counts"_s].toString(), u"not-assessed"_s);
    QCOMPARE(contact[u"inferred"_s][u"assessment"_s].toString(), lamp.assessment);
    QCOMPARE(contact[u"inferred"_s][u"from"_s][0][u"provisions"_s][0].toString(), u"CoP-2.1"_s);
    QCOMPARE(contact[u"inferred"_s][u"confirmed"_s].toBool(), false);
    const Outcome text = bench.run({u"assessment"_s, u"status"_s, law});
    VERIFY_SHOWING(text.out.contains("inferred from another scheme, not assessed yet"), text.out);

    COMPARE_CODE(bench.run({u"assessment"_s, u"confirm"_s, law, u"PSTI-2.1"_s}), 0);
    const Outcome after = bench.json({u"assessment"_s, u"status"_s, law});
    const QJsonValue now = after.json()[u"guidelines"_s][1][u"provisions"_s][0];
    QCOMPARE(now[u"counts"_s].toString(), u"pass"_s);
    QCOMPARE(now[u"inferred"_s][u"confirmed"_s].toBool(), true);
    COMPARE_CODE(bench.run({u"assessment"_s, u"confirm"_s, law, u"PSTI-1.1"_s}), 3); // a part

    const QStringList anew{u"assessment"_s, u"prefill"_s,  u"--from"_s,
                           lamp.assessment, u"--scheme"_s, u"en-303645-v3-1-3"_s};
    const auto count = [&bench] {
        return bench.json({u"assessment"_s, u"list"_s}).json()[u"assessments"_s].toArray().size();
    };
    COMPARE_CODE(bench.json(anew + QStringList{u"--dry-run"_s}), 0);
    QCOMPARE(count(), 2);
    const Outcome begun = bench.json(anew);
    COMPARE_CODE(begun, 0);
    QCOMPARE(count(), 3);
    QCOMPARE(begun.json()[u"changed"_s].toInt(), 54);
    QVERIFY(begun.json()[u"assessment"_s].toString() != law);
    COMPARE_CODE(bench.run(prefill + QStringList{u"--scheme"_s, u"uk-psti-2023"_s}), 3);
    COMPARE_CODE(bench.run({u"assessment"_s, u"prefill"_s, u"--from"_s, lamp.assessment}), 3);
    QCOMPARE(count(), 3);
    COMPARE_CODE(bench.run({u"log"_s, u"verify"_s}), 0);
}

void CliMappingTest::refusesWhatHasNoMapping()
{
    const Bench bench;
    COMPARE_CODE(bench.run({u"mapping"_s, u"show"_s, u"en-303645-v2-1-1"_s, u"en-303645-v3-1-3"_s}),
                 3);
    COMPARE_CODE(bench.run({u"mapping"_s, u"show"_s, u"uk-cop-2018"_s, u"nist"_s}), 3);
    const Lamp lamp = Lamp::begin(bench);
    const Outcome same =
        bench.run({u"assessment"_s, u"prefill"_s, lamp.assessment, u"--from"_s, lamp.assessment});
    COMPARE_CODE(same, 3);
    VERIFY_SHOWING(same.err.contains("both follow the scheme"), same.err);
}

void CliMappingTest::importsTheMappingDatabase()
{
    const Bench bench;
    const QString file =
        u"" SOURCE_ROOT "/resources/recommendations/dcms-mapping-v4-identifiers.json"_s;
    COMPARE_CODE(bench.run({u"init"_s}), 0);
    const Outcome done = bench.json({u"mapping"_s, u"import"_s, file});
    COMPARE_CODE(done, 0);
    QCOMPARE(done.json()[u"records"_s].toInt(), 1155);
    QCOMPARE(done.json()[u"guidelines"_s][2].toInt(), 153);
    QVERIFY(bench.json({u"mapping"_s, u"import"_s, file}).json()[u"wasThere"_s].toBool());
    const Outcome list = bench.json({u"mapping"_s, u"recommendations"_s, u"--guideline"_s, u"3"_s,
                                     u"--find"_s, u"nist"_s, u"--most"_s, u"2"_s});
    COMPARE_CODE(list, 0);
    QCOMPARE(list.json()[u"recommendations"_s].toArray().size(), 2);
    QVERIFY(list.json()[u"found"_s].toInt() > 2);
    COMPARE_CODE(bench.run({u"mapping"_s, u"import"_s, u"-"_s}, "[{}, {}]"), 4);
    COMPARE_CODE(bench.run({u"log"_s, u"verify"_s}), 0);
    const Outcome law = bench.json({u"mapping"_s, u"law"_s});
    COMPARE_CODE(law, 0);
    QCOMPARE(law.json()[u"laws"_s].toArray().size(), 10);
}

QTEST_GUILESS_MAIN(CliMappingTest)
#include "tst_climapping.moc"
