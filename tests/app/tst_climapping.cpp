#include "support/commandline.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

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
    void searchesByFilters();
    void countsTheCoverage();
    void exportsWhatItCarries();
    void noExtractLeavesTheWorkspace();
    void showsCrosswalksToDocuments();
    void showsTheLaws();
    void anEditedListOfLawsIsShown();
};

void CliMappingTest::listsAndShows()
{
    const Bench bench; // needs no workspace
    const Outcome list = bench.json({u"mapping"_s, u"list"_s});
    COMPARE_CODE(list, 0);
    QCOMPARE(list.json()[u"mappings"_s].toArray().size(), 18);
    QCOMPARE(list.json()[u"mappings"_s][5][u"document"_s][u"id"_s].toString(),
             u"eu-cra-2024-2847"_s);
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
    const QString file = u"" SOURCE_ROOT "/tests/data/dcms-mapping-v4-identifiers.json"_s;
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

void CliMappingTest::searchesByFilters()
{
    const Bench bench; // needs no workspace
    const QStringList search{u"mapping"_s, u"search"_s};
    const auto found = [&](const QStringList &more) {
        return bench.json(search + more).json()[u"found"_s].toInt();
    };
    QCOMPARE(found({}), 1155);
    QCOMPARE(found({u"--guideline"_s, u"12"_s}), 25);
    QCOMPARE(found({u"--organisation"_s, u"etsi"_s}), 117);
    QCOMPARE(found({u"--document"_s, u"8259A"_s, u"--guideline"_s, u"3"_s}), 1);
    QCOMPARE(found({u"--who"_s, u"retailer"_s}), 153 + 110); // guidelines 3 and 8
    const Outcome two = bench.json(search + QStringList{u"Provision"_s, u"5.3-1"_s});
    COMPARE_CODE(two, 0);
    const QJsonValue first = two.json()[u"recommendations"_s][0];
    QCOMPARE(first[u"section"_s].toString(), u"Provision 5.3-1"_s);
    QCOMPARE(first[u"sections"_s][0].toString(), u"5.3-1"_s);
    QCOMPARE(first[u"relation"_s].toString(), u"overlaps"_s);
    QCOMPARE(first[u"confidence"_s].toString(), u"published"_s);
    QCOMPARE(first[u"key"_s].toString().size(), 16);
    QVERIFY(first[u"link"_s].toString().startsWith(u"https://www.etsi.org/"));
    const Outcome text = bench.run(search + QStringList{u"GP-TM-23"_s});
    VERIFY_SHOWING(text.out.contains("not proof of conformity"), text.out);
    COMPARE_CODE(bench.run(search + QStringList{u"no such words"_s}), 1);
    COMPARE_CODE(bench.run(search + QStringList{u"--guideline"_s, u"14"_s}), 3);
    COMPARE_CODE(bench.run(search + QStringList{u"--who"_s, u"cats"_s}), 3);
}

void CliMappingTest::countsTheCoverage()
{
    const Bench bench;
    const Outcome all = bench.json({u"mapping"_s, u"coverage"_s});
    COMPARE_CODE(all, 0);
    QJsonArray totals;
    for (const int count : {95, 69, 153, 94, 190, 180, 75, 110, 46, 58, 34, 25, 26})
        totals.append(count);
    QCOMPARE(all.json()[u"guidelines"_s].toArray(), totals);
    QCOMPARE(all.json()[u"total"_s].toInt(), 1155);
    QCOMPARE(all.json()[u"rows"_s].toArray().size(), 49);
    const Outcome retailers = bench.json(
        {u"mapping"_s, u"coverage"_s, u"--who"_s, u"retailer"_s, u"--by"_s, u"document"_s});
    QCOMPARE(retailers.json()[u"total"_s].toInt(), 153 + 110);
    const Outcome csv = bench.run({u"mapping"_s, u"coverage"_s, u"--csv"_s, u"-"_s});
    COMPARE_CODE(csv, 0);
    VERIFY_SHOWING(csv.out.startsWith("name,organisation,1,2,"), csv.out);
    VERIFY_SHOWING(csv.out.endsWith(",1155\r\n"), csv.out);
}

void CliMappingTest::exportsWhatItCarries()
{
    const Bench bench;
    const QStringList write{u"mapping"_s, u"export"_s, u"-o"_s};
    COMPARE_CODE(bench.run(write + QStringList{u"m.json"_s, u"--format"_s, u"oscal"_s}), 0);
    QFile shipped(u"" SOURCE_ROOT "/resources/mappings/recommendations/uk-dcms-v4.json"_s);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QCOMPARE(commandline::contentOf(bench.file(u"m.json"_s)), shipped.readAll());
    const Outcome csv =
        bench.run(write + QStringList{u"-"_s, u"--format"_s, u"csv"_s, u"--who"_s, u"retailer"_s});
    COMPARE_CODE(csv, 0);
    QCOMPARE(csv.out.count("\r\n"), 1 + 153 + 110);
    COMPARE_CODE(bench.run(write + QStringList{u"m.json"_s, u"--format"_s, u"csv"_s}), 4);
    COMPARE_CODE(bench.run(write
                           + QStringList{u"n.json"_s, u"--format"_s, u"json"_s, u"--organisation"_s,
                                         u"nobody"_s}),
                 3);
    QVERIFY(!QFile::exists(bench.file(u"n.json"_s)));
}

void CliMappingTest::noExtractLeavesTheWorkspace()
{
    const QByteArray canary = "Canary words that others wrote";
    QFile published(u"" SOURCE_ROOT "/tests/data/dcms-mapping-v4-identifiers.json"_s);
    QVERIFY(published.open(QIODevice::ReadOnly));
    QJsonArray rows = QJsonDocument::fromJson(published.readAll()).array();
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QJsonObject row = rows[i].toObject();
        row[u"Recommendation Extracted from Linked Source"_s] = QString::fromUtf8(canary);
        row[u"Notes"_s] = QString::fromUtf8(canary);
        rows[i] = row;
    }
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    COMPARE_CODE(lamp.finish(bench), 0);
    COMPARE_CODE(bench.run({u"mapping"_s, u"import"_s, u"-"_s}, QJsonDocument(rows).toJson()), 0);
    QVERIFY(commandline::contentOf(bench.workspace()).contains(canary)); // they are there
    QVERIFY(bench.json({u"mapping"_s, u"search"_s}).out.contains(canary));

    QList<QByteArray> handedOn;
    for (const QString &format : {u"csv"_s, u"json"_s, u"oscal"_s}) {
        const QString file = bench.file(u"mapping."_s + format);
        COMPARE_CODE(bench.run({u"mapping"_s, u"export"_s, u"--format"_s, format, u"-o"_s, file}),
                     0);
        handedOn.append(commandline::contentOf(file));
    }
    COMPARE_CODE(bench.run({u"mapping"_s, u"coverage"_s, u"--csv"_s, u"coverage.csv"_s}), 0);
    handedOn.append(commandline::contentOf(bench.file(u"coverage.csv"_s)));
    for (const QString &format : {u"html"_s, u"json"_s}) {
        const QString file = bench.file(u"report."_s + format);
        COMPARE_CODE(bench.run({u"assessment"_s, u"report"_s, lamp.assessment, u"--format"_s,
                                format, u"-o"_s, file}),
                     0);
        handedOn.append(commandline::contentOf(file));
    }
    // Whatever is in a bundle is in the workspace it comes to, where nothing is packed.
    COMPARE_CODE(bench.run({u"bundle"_s, u"export"_s, lamp.assessment, u"-o"_s,
                            bench.file(u"case.assaycase"_s)}),
                 0);
    const Bench other;
    COMPARE_CODE(other.run({u"init"_s}), 0);
    COMPARE_CODE(other.run({u"bundle"_s, u"import"_s, bench.file(u"case.assaycase"_s)}), 0);
    handedOn.append(commandline::contentOf(other.workspace()));

    const Outcome demo = bench.json({u"identity"_s, u"demo"_s, bench.file(u"demo"_s)});
    COMPARE_CODE(demo, 0);
    const QStringList key{u"--identity"_s, demo.json()[u"identity"_s].toString(),
                          u"--passphrase-file"_s, demo.json()[u"passphraseFile"_s].toString()};
    COMPARE_CODE(bench.run(QStringList{u"label"_s, u"issue"_s, lamp.assessment, u"--kind"_s,
                                       u"information"_s, u"-o"_s, bench.file(u"label.pdf"_s)}
                           + key),
                 0);
    COMPARE_CODE(bench.run(QStringList{u"registry"_s, u"publish"_s, bench.file(u"site"_s),
                                       u"--trust"_s, demo.json()[u"root"_s].toString()}
                           + key),
                 0);
    QDirIterator site(bench.file(u"site"_s), QDir::Files, QDirIterator::Subdirectories);
    while (site.hasNext())
        handedOn.append(commandline::contentOf(site.next()));
    handedOn.append(commandline::contentOf(bench.file(u"label.pdf"_s)));
    QVERIFY(handedOn.size() > 10);
    for (const QByteArray &bytes : std::as_const(handedOn)) {
        QVERIFY(!bytes.isEmpty());
        QVERIFY2(!bytes.contains(canary), bytes.left(200).constData());
    }
    COMPARE_CODE(bench.run({u"log"_s, u"verify"_s}), 0);
}

void CliMappingTest::showsCrosswalksToDocuments()
{
    const Bench bench;
    const Outcome shown =
        bench.json({u"mapping"_s, u"show"_s, u"uk-cop-2018"_s, u"nist-ir-8425"_s});
    COMPARE_CODE(shown, 0);
    QCOMPARE(shown.json()[u"document"_s][u"edition"_s].toString(), u"2022-09"_s);
    QCOMPARE(shown.json()[u"links"_s].toArray().size(), 22);
    const Outcome text =
        bench.run({u"mapping"_s, u"show"_s, u"owasp-iot-top-10-2018"_s, u"uk-cop-2018"_s});
    COMPARE_CODE(text, 0);
    VERIFY_SHOWING(text.out.contains("Guideline 13"), text.out);
    VERIFY_SHOWING(text.out.contains("Published"), text.out);
    COMPARE_CODE(bench.run({u"mapping"_s, u"show"_s, u"nist-ir-8425"_s, u"sg-cls"_s}), 3);
}

void CliMappingTest::showsTheLaws()
{
    const Bench bench; // needs no workspace
    const Outcome law = bench.json({u"mapping"_s, u"law"_s, u"--guideline"_s, u"3"_s});
    COMPARE_CODE(law, 0);
    QCOMPARE(law.json()[u"laws"_s].toArray().size(), 1);
    QCOMPARE(law.json()[u"all"_s].toArray().size(), 4);
    QVERIFY(law.json()[u"builtIn"_s].toBool());
    for (const QJsonValue &one : law.json()[u"all"_s].toArray()) {
        QVERIFY(!one[u"source"_s].toString().isEmpty());
        QVERIFY(QDate::fromString(one[u"asOf"_s].toString(), Qt::ISODate).isValid());
    }
    const Outcome retailers = bench.json({u"mapping"_s, u"law"_s, u"--who"_s, u"retailer"_s});
    QSet<int> beside;
    for (const QJsonValue &one : retailers.json()[u"laws"_s].toArray())
        beside.insert(one[u"guideline"_s].toInt());
    QCOMPARE(beside, (QSet<int>{3, 8}));
    const Outcome text = bench.run({u"mapping"_s, u"law"_s});
    VERIFY_SHOWING(text.out.contains("no legal advice"), text.out);
    VERIFY_SHOWING(text.out.contains("Digital Markets"), text.out);
    COMPARE_CODE(bench.run({u"mapping"_s, u"law"_s, u"--guideline"_s, u"14"_s}), 3);
}

void CliMappingTest::anEditedListOfLawsIsShown()
{
    const Bench bench;
    COMPARE_CODE(bench.run({u"init"_s}), 0);
    COMPARE_CODE(bench.run({u"mapping"_s, u"law"_s, u"-o"_s, u"laws.json"_s}), 0);
    QByteArray text = commandline::contentOf(bench.file(u"laws.json"_s));
    QVERIFY(text.contains("PSTI (Security"));
    text.replace("PSTI (Security", "Our list: PSTI (Security");
    QFile edited(bench.file(u"edited.json"_s));
    QVERIFY(edited.open(QIODevice::WriteOnly) && edited.write(text) == text.size());
    edited.close();
    const QStringList law{u"mapping"_s, u"law"_s};
    const auto isEdited = [](const Outcome &outcome) {
        return outcome.json()[u"all"_s][6][u"law"_s].toString().startsWith(u"Our list");
    };
    QVERIFY(isEdited(bench.json(law + QStringList{u"--law"_s, edited.fileName()})));
    QVERIFY(!isEdited(bench.json(law))); // only looked at
    COMPARE_CODE(bench.run({u"mapping"_s, u"set-law"_s, edited.fileName()}), 0);
    QVERIFY(isEdited(bench.json(law)));
    QCOMPARE(bench.json(law).json()[u"laws"_s].toArray().size(), 10);
    const Outcome refused = bench.run({u"mapping"_s, u"set-law"_s, u"-"_s},
                                      text.replace("1,\n        6\n", "1,\n        7\n"));
    COMPARE_CODE(refused, 4);
    VERIFY_SHOWING(refused.err.contains("/laws/1/guidelines"), refused.err);
    QVERIFY(isEdited(bench.json(law)));
    COMPARE_CODE(bench.run({u"mapping"_s, u"reset-law"_s}), 0);
    QVERIFY(!isEdited(bench.json(law)));
    COMPARE_CODE(bench.run({u"log"_s, u"verify"_s}), 0);
}

QTEST_GUILESS_MAIN(CliMappingTest)
#include "tst_climapping.moc"
