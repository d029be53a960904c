#include "support/commandline.h"
#include "support/testsupport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::demoFile;
using commandline::Outcome;

namespace {

QString begin(const Bench &bench, const QString &scheme = u"en-303645-v3-1-3"_s)
{
    bench.run({u"init"_s});
    const QString product = bench.json({u"product"_s, u"add"_s, demoFile(u"hl-200/product.json"_s)})
                                .json()[u"product"_s]
                                .toString();
    return bench
        .json({u"assessment"_s, u"new"_s, u"--product"_s, product, u"--scheme"_s, scheme,
               u"--kind"_s, u"self"_s})
        .json()
        .value(u"assessment"_s)
        .toString();
}

QStringList placesIn(const QJsonArray &problems)
{
    QStringList places;
    for (const QJsonValue &problem : problems)
        places.append(problem[u"where"_s].toString());
    return places;
}

} // namespace

/// ICS, IXIT and test groups on the command line.
class CliIxitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheTables();
    void declaresAndShows();
    void refusesWhatDoesNotFit();
    void takesAFileAllOrNothing();
    void exportsWhatItImports();
    void checksWithPlaces();
    void judgesItemsAndGroups();
    void followsAnotherPolicy();
    void showsTheStatement();
    void comparesWithWhatWasFound();
    void theCodeHasNone();
};

void CliIxitTest::listsTheTables()
{
    Bench bench;
    const QString id = begin(bench, u"en-303645-v2-1-1"_s);
    const Outcome tables = bench.json({u"ixit"_s, u"tables"_s, id});
    QCOMPARE(tables.code, 0);
    QCOMPARE(tables.json()[u"edition"_s].toString(), u"ETSI TS 103 701 V1.1.1"_s);
    const QJsonArray list = tables.json()[u"tables"_s].toArray();
    QCOMPARE(list.size(), 29);
    QCOMPARE(list[10][u"name"_s].toString(), u"ComMech"_s);
    QVERIFY(list[3][u"single"_s].toBool());
    QCOMPARE(list[0][u"columns"_s][1][u"choices"_s].toArray().size(), 2);
}

void CliIxitTest::declaresAndShows()
{
    Bench bench;
    const QString id = begin(bench);
    const Outcome added = bench.json({u"ixit"_s, u"add"_s, id, u"AuthMech"_s,
                                      u"description=Web = login"_s, u"defaultStatus=Enabled"_s});
    QCOMPARE(added.code, 0);
    QCOMPARE(added.json()[u"entry"_s].toString(), u"AuthMech-1"_s);
    QCOMPARE(
        bench.run({u"ixit"_s, u"set"_s, id, u"UserInfo"_s, u"UserInfo-1"_s, u"supportPeriod=5 y"_s})
            .code,
        0);
    QCOMPARE(bench
                 .run({u"ixit"_s, u"set"_s, id, u"AuthMech"_s, u"AuthMech-1"_s,
                       u"Authentication factor=password"_s})
                 .code,
             0);
    const QJsonObject shown =
        bench.json({u"ixit"_s, u"show"_s, id, u"AuthMech"_s}).json()[u"tables"_s][0].toObject();
    const QJsonValue values = shown[u"entries"_s][0][u"values"_s];
    QCOMPARE(values[u"description"_s].toString(), u"Web = login"_s);
    QCOMPARE(values[u"defaultStatus"_s].toString(), u"enabled"_s);
    QCOMPARE(values[u"authenticationFactor"_s].toString(), u"password"_s);
    QCOMPARE(bench.json({u"ixit"_s, u"show"_s, id}).json()[u"tables"_s].toArray().size(), 2);
    QVERIFY(bench.run({u"ixit"_s, u"show"_s, id}).out.contains("5 years"));
    QCOMPARE(bench.run({u"ixit"_s, u"remove"_s, id, u"AuthMech-1"_s}).code, 0);
    QCOMPARE(bench.json({u"ixit"_s, u"show"_s, id}).json()[u"tables"_s].toArray().size(), 1);
}

void CliIxitTest::refusesWhatDoesNotFit()
{
    Bench bench;
    const QString id = begin(bench);
    const Outcome bad =
        bench.run({u"ixit"_s, u"add"_s, id, u"SoftServ"_s, u"allowsConfiguration=perhaps"_s});
    QVERIFY(bad.code >= 3);
    QVERIFY2(bad.err.contains("SoftServ-1/allowsConfiguration"), bad.err.constData());
    QCOMPARE(bench.run({u"ixit"_s, u"add"_s, id, u"SoftServ"_s, u"web"_s}).code, 3);
    QVERIFY(bench.run({u"ixit"_s, u"add"_s, id, u"ComMech"_s, u"description=x"_s}).code >= 3);
    QVERIFY(bench.run({u"ixit"_s, u"remove"_s, id, u"SoftServ-1"_s}).code >= 3);
    QVERIFY(bench.json({u"ixit"_s, u"show"_s, id}).json()[u"tables"_s].toArray().isEmpty());
}

void CliIxitTest::takesAFileAllOrNothing()
{
    Bench bench;
    const QString id = begin(bench);
    const auto import = [&](const QByteArray &csv) {
        const QString path = bench.file(u"t.csv"_s);
        if (!commandline::writeFile(path, csv))
            qFatal("the file cannot be written");
        return bench.json({u"ixit"_s, u"import"_s, id, u"ExtSens"_s, path});
    };
    const Outcome bad = import("ID,Description\n,Camera\nExtSens-x,Microphone\n");
    QVERIFY(bad.code >= 3);
    QVERIFY2(bad.err.contains("line 3"), bad.err.constData());
    QVERIFY(bench.json({u"ixit"_s, u"show"_s, id}).json()[u"tables"_s].toArray().isEmpty());
    const Outcome good = import("\xEF\xBB\xBFID,Description\r\n,Camera\r\nExtSens-7,\"A, B\"\r\n");
    QCOMPARE(good.code, 0);
    QCOMPARE(good.json()[u"entries"_s].toArray(), (QJsonArray{u"ExtSens-1"_s, u"ExtSens-7"_s}));
}

void CliIxitTest::exportsWhatItImports()
{
    Bench bench;
    const QString id = begin(bench);
    bench.run({u"ixit"_s, u"add"_s, id, u"ExtSens"_s, u"description==1+1"_s});
    const QString path = bench.file(u"out.csv"_s);
    QCOMPARE(bench.run({u"ixit"_s, u"export"_s, id, u"ExtSens"_s, u"-o"_s, path}).code, 0);
    QCOMPARE(commandline::contentOf(path), QByteArray("ID,Description\r\nExtSens-1,'=1+1\r\n"));
    QCOMPARE(bench.run({u"ixit"_s, u"export"_s, id, u"ExtSens"_s, u"-o"_s, u"-"_s}).out,
             QByteArray("ID,Description\r\nExtSens-1,'=1+1\r\n"));
    QVERIFY(bench.run({u"ixit"_s, u"export"_s, id, u"ExtSens"_s, u"-o"_s, path}).code >= 3);
    QCOMPARE(bench.run({u"ixit"_s, u"import"_s, id, u"ExtSens"_s, path}).code, 0);
    QCOMPARE(bench.json({u"ixit"_s, u"show"_s, id, u"ExtSens"_s})
                 .json()[u"tables"_s][0][u"entries"_s][0][u"values"_s][u"description"_s]
                 .toString(),
             u"=1+1"_s);
}

void CliIxitTest::checksWithPlaces()
{
    Bench bench;
    const QString id = begin(bench);
    QCOMPARE(bench.json({u"ixit"_s, u"check"_s, id}).code, 0); // nothing is declared
    bench.run({u"ixit"_s, u"add"_s, id, u"SoftServ"_s, u"description=TBD"_s, u"status=enabled"_s,
               u"justification=Setup"_s, u"allowsConfiguration=yes"_s,
               u"authenticationMechanism=AuthMech-9"_s});
    const Outcome check = bench.json({u"ixit"_s, u"check"_s, id});
    QCOMPARE(check.code, 1);
    const QStringList places = placesIn(check.json()[u"errors"_s].toArray());
    QCOMPARE(places, (QStringList{u"UserInfo"_s, u"Conf"_s, u"SoftServ-1/description"_s,
                                  u"SoftServ-1/authenticationMechanism"_s}));
    // The quality gate says the same.
    const Outcome lint = bench.json({u"assessment"_s, u"lint"_s, id});
    QVERIFY(
        placesIn(lint.json()[u"errors"_s].toArray()).contains(u"ixit/SoftServ-1/description"_s));
}

void CliIxitTest::judgesItemsAndGroups()
{
    Bench bench;
    const QString id = begin(bench);
    bench.run({u"ixit"_s, u"add"_s, id, u"AuthMech"_s, u"description=Web"_s});
    const auto verdict = [&](const QString &testCase, const QString &given, const QString &reason) {
        return bench.run({u"group"_s, u"verdict"_s, id, u"5.1-1"_s, u"AuthMech-1"_s, testCase,
                          given, u"--reason"_s, reason});
    };
    const auto group = [&] { return bench.json({u"group"_s, u"show"_s, id, u"EN-5.1-1"_s}); };
    QCOMPARE(group().code, 2); // nothing is judged
    QVERIFY(verdict(u"5.1-1-1"_s, u"fail"_s, {}).code >= 3);
    QCOMPARE(verdict(u"5.1-1-1"_s, u"pass"_s, {}).code, 0);
    QCOMPARE(group().code, 2);
    QCOMPARE(verdict(u"5.1-1-2"_s, u"pass"_s, u"Two units differ."_s).code, 0);
    QCOMPARE(group().code, 0);
    QCOMPARE(verdict(u"5.1-1-2"_s, u"fail"_s, u"admin works."_s).code, 0);
    const Outcome failed = group();
    QCOMPARE(failed.code, 1);
    const QJsonValue shown = failed.json()[u"groups"_s][0];
    QCOMPARE(shown[u"verdict"_s].toString(), u"fail"_s);
    QCOMPARE(shown[u"items"_s][1][u"reason"_s].toString(), u"admin works."_s);
    const Outcome all = bench.json({u"group"_s, u"show"_s, id});
    QCOMPARE(all.code, 1);
    QCOMPARE(all.json()[u"overall"_s].toString(), u"fail"_s);
    QCOMPARE(all.json()[u"groups"_s].toArray().size(), 78);
    QCOMPARE(bench.run({u"group"_s, u"show"_s, id, u"9-9"_s}).code >= 3, true);
    QCOMPARE(bench.json({u"log"_s, u"verify"_s}).code, 0);
}

void CliIxitTest::followsAnotherPolicy()
{
    Bench bench;
    const QString id = begin(bench);
    bench.run({u"ixit"_s, u"add"_s, id, u"AuthMech"_s, u"description=Web"_s});
    const QByteArray json =
        commandline::contentOf(u"" SOURCE_ROOT "/resources/ixit/verdict-policy.json"_s);
    QVERIFY(!json.isEmpty());
    const auto write = [&](const QByteArray &bytes) {
        const QString path = bench.file(u"policy.json"_s);
        if (!commandline::writeFile(path, bytes))
            qFatal("the file cannot be written");
        return path;
    };
    const QString strict =
        write(QByteArray(json).replace("\"open\": \"not-assessed\"", "\"open\": \"fail\""));
    QCOMPARE(bench.json({u"group"_s, u"policy"_s, strict}).code, 0);
    QCOMPARE(bench.run({u"group"_s, u"show"_s, id, u"5.1-1"_s}).code, 2);
    QCOMPARE(bench.run({u"group"_s, u"show"_s, id, u"5.1-1"_s, u"--policy"_s, strict}).code, 1);
    const QString lax =
        write(QByteArray(json).replace("\"open\": \"not-assessed\"", "\"open\": \"pass\""));
    const Outcome refused = bench.json({u"group"_s, u"policy"_s, lax});
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.json()[u"problems"_s][0][u"pointer"_s].toString(), u"/group/open"_s);
    const Outcome used = bench.run({u"group"_s, u"show"_s, id, u"5.1-1"_s, u"--policy"_s, lax});
    QVERIFY(used.code >= 3);
    QVERIFY2(used.err.contains("/group/open"), used.err.constData());
}

void CliIxitTest::showsTheStatement()
{
    Bench bench;
    const QString id = begin(bench);
    bench.run({u"assessment"_s, u"answer"_s, id, u"EN-5.1-1"_s, u"--verdict"_s, u"pass"_s,
               u"--rationale"_s, u"Set at first start."_s, u"--support"_s, u"yes"_s});
    bench.run({u"assessment"_s, u"scope"_s, id, u"--set"_s, u"w=no"_s});
    Outcome ics = bench.json({u"ics"_s, u"show"_s, id});
    QCOMPARE(ics.code, 0);
    const QJsonArray rows = ics.json()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 78);
    QCOMPARE(rows[1][u"reference"_s].toString(), u"5.1-1"_s);
    QCOMPARE(rows[1][u"status"_s].toString(), u"M F"_s);
    QCOMPARE(rows[1][u"support"_s].toString(), u"Y"_s);
    QCOMPARE(rows[1][u"detail"_s].toString(), u"Set at first start."_s);
    bench.run({u"assessment"_s, u"answer"_s, id, u"EN-5.2-1"_s, u"--verdict"_s, u"not-applicable"_s,
               u"--rationale"_s, u"We have no reports."_s});
    ics = bench.json({u"ics"_s, u"show"_s, id});
    QCOMPARE(ics.code, 1); // mandatory without a condition
}

void CliIxitTest::comparesWithWhatWasFound()
{
    Bench bench;
    const QString id = begin(bench);
    bench.run({u"ixit"_s, u"add"_s, id, u"AuthMech"_s, u"description=Web"_s});
    const Outcome none = bench.json({u"ixit"_s, u"discovered"_s, id});
    QCOMPARE(none.code, 0);
    QCOMPARE(none.json()[u"notSeen"_s].toArray(), QJsonArray{u"AuthMech-1"_s});
    QVERIFY(none.json()[u"found"_s].toArray().isEmpty());
}

void CliIxitTest::theCodeHasNone()
{
    Bench bench;
    const QString id = begin(bench, u"uk-cop-2018"_s);
    for (const QStringList &verb :
         {QStringList{u"ixit"_s, u"tables"_s}, QStringList{u"ixit"_s, u"check"_s},
          QStringList{u"ics"_s, u"show"_s}, QStringList{u"group"_s, u"show"_s}}) {
        const Outcome refused = bench.run(verb + QStringList{id});
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.err.contains("EN 303 645"), refused.err.constData());
    }
}

QTEST_GUILESS_MAIN(CliIxitTest)
#include "tst_cliixit.moc"
