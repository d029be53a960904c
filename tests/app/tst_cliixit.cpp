#include "support/commandline.h"
#include "support/policyfixture.h"
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
    void keepsThePolicyOfTheWorkspace();
    void aBadPolicyChangesNothing();
    void comparesWhatIsDeclared();
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

/// set, show, what-if and reset; what has to be reviewed again is named before and after.
void CliIxitTest::keepsThePolicyOfTheWorkspace()
{
    Bench bench;
    const QString id = begin(bench);
    bench.run({u"ixit"_s, u"add"_s, id, u"AuthMech"_s, u"description=Web login"_s});
    bench.run({u"assessment"_s, u"answer"_s, id, u"EN-5.1-1"_s, u"--verdict"_s, u"pass"_s,
               u"--rationale"_s, u"Seen."_s});
    bench.run({u"assessment"_s, u"submit"_s, id});
    QCOMPARE(bench.run({u"assessment"_s, u"accept"_s, id}).code, 0);
    const QString file = bench.file(u"strict.json"_s);
    QVERIFY(commandline::writeFile(file, policyfixture::text(u"Strict"_s)));
    const auto overall = [&](const QStringList &more = {}) {
        return bench.json(QStringList{u"group"_s, u"show"_s, id} + more).json();
    };
    QJsonObject shown = bench.json({u"policy"_s, u"show"_s}).json();
    QVERIFY(shown[u"builtIn"_s].toBool());
    QCOMPARE(shown[u"reviews"_s][0][u"assessment"_s].toString(), id);
    QCOMPARE(shown[u"reviews"_s][0][u"status"_s].toString(), u"accepted"_s);

    const Outcome dry = bench.json({u"policy"_s, u"set"_s, file, u"--dry-run"_s});
    COMPARE_CODE(dry, 0);
    QCOMPARE(dry.json()[u"reopened"_s][0][u"assessment"_s].toString(), id);
    QVERIFY(dry.json()[u"builtIn"_s].toBool()); // nothing was set
    QCOMPARE(overall()[u"policy"_s].toString(), u"Worst of the parts"_s);
    const QJsonObject if_ = overall({u"--policy"_s, file});
    QCOMPARE(if_[u"policy"_s].toString(), u"Strict"_s);
    QVERIFY(if_[u"whatIf"_s].toBool());
    QVERIFY(!overall()[u"whatIf"_s].toBool());

    const Outcome set = bench.run({u"policy"_s, u"set"_s, file});
    COMPARE_CODE(set, 0);
    VERIFY_SHOWING((set.out + set.err).contains(id.toUtf8()), set.out + set.err); // who is told
    shown = bench.json({u"policy"_s, u"show"_s}).json();
    QVERIFY(!shown[u"builtIn"_s].toBool());
    QCOMPARE(shown[u"title"_s].toString(), u"Strict"_s);
    QVERIFY(shown[u"differences"_s][0].toString().contains(u"fail"_s));
    QVERIFY(shown[u"reviews"_s].toArray().isEmpty());
    QCOMPARE(overall()[u"policy"_s].toString(), u"Strict"_s);
    QCOMPARE(overall()[u"policySha256"_s].toString(), shown[u"sha256"_s].toString());
    const QJsonObject status = bench.json({u"assessment"_s, u"status"_s, id}).json();
    QCOMPARE(status[u"status"_s].toString(), u"draft"_s);
    QCOMPARE(status[u"testGroups"_s][u"policy"_s][u"title"_s].toString(), u"Strict"_s);
    QCOMPARE(status[u"testGroups"_s][u"overall"_s].toString(), u"fail"_s);
    QVERIFY(bench.json({u"assessment"_s, u"lint"_s, id}).out.contains("group-contradicts"));

    const QString copy = bench.file(u"copy.json"_s);
    QCOMPARE(bench.run({u"policy"_s, u"show"_s, u"-o"_s, copy}).code, 0);
    QCOMPARE(commandline::contentOf(copy), policyfixture::text(u"Strict"_s));
    QVERIFY(bench.run({u"policy"_s, u"show"_s, u"-o"_s, copy}).code >= 3); // is there already

    const Outcome reset = bench.json({u"policy"_s, u"reset"_s});
    COMPARE_CODE(reset, 0);
    QVERIFY(reset.json()[u"builtIn"_s].toBool());
    QVERIFY(reset.json()[u"reopened"_s].toArray().isEmpty());
}

void CliIxitTest::aBadPolicyChangesNothing()
{
    Bench bench;
    begin(bench);
    const QString file = bench.file(u"lenient.json"_s);
    QVERIFY(commandline::writeFile(file, policyfixture::text(u"Lenient"_s, u"pass"_s)));
    for (const QStringList &more : {QStringList(), QStringList{u"--dry-run"_s}}) {
        const Outcome bad = bench.run(QStringList{u"policy"_s, u"set"_s, file} + more);
        VERIFY_SHOWING(bad.code >= 3, bad.err);
        VERIFY_SHOWING(bad.err.contains("/group/open"), bad.err);
    }
    QCOMPARE(bench.run({u"policy"_s, u"set"_s, bench.file(u"nowhere.json"_s)}).code, 4);
    QVERIFY(bench.json({u"policy"_s, u"show"_s}).json()[u"builtIn"_s].toBool());
}

void CliIxitTest::comparesWhatIsDeclared()
{
    Bench bench;
    const QString id = begin(bench);
    bench.run({u"ixit"_s, u"add"_s, id, u"AuthMech"_s, u"description=Web login"_s});
    const auto judge = [&bench](const QString &of, const QString &verdict) {
        return bench
            .run({u"group"_s, u"verdict"_s, of, u"5.1-1"_s, u"AuthMech-1"_s, u"5.1-1-1"_s, verdict,
                  u"--reason"_s, u"Seen."_s})
            .code;
    };
    QCOMPARE(judge(id, u"pass"_s), 0);
    const QString next = bench
                             .json({u"assessment"_s, u"clone"_s, id, u"--firmware"_s, u"2.0"_s,
                                    u"--reason"_s, u"Update"_s})
                             .json()[u"assessment"_s]
                             .toString();
    QCOMPARE(judge(next, u"pass"_s), 0);
    const QStringList compare{u"assessment"_s, u"compare"_s, id, next};
    Outcome same = bench.json(compare);
    COMPARE_CODE(same, 0);
    QVERIFY(same.json()[u"ixit"_s].toArray().isEmpty());
    QCOMPARE(same.json()[u"groupsVerdict"_s][u"trend"_s].toString(), u"same"_s);

    QCOMPARE(judge(next, u"fail"_s), 0);
    bench.run({u"ixit"_s, u"add"_s, next, u"AuthMech"_s, u"description=App login"_s});
    const Outcome worse = bench.json(compare);
    COMPARE_CODE(worse, 1);
    const QJsonObject told = worse.json();
    QVERIFY(told[u"worse"_s].toBool());
    QCOMPARE(told[u"ixit"_s][0][u"item"_s].toString(), u"AuthMech-2"_s);
    QCOMPARE(told[u"ixit"_s][0][u"change"_s].toString(), u"added"_s);
    QCOMPARE(told[u"ixit"_s][0][u"fields"_s][0][u"to"_s].toString(), u"App login"_s);
    QJsonObject group;
    for (const QJsonValue &one : told[u"groups"_s].toArray()) {
        if (one[u"provision"_s].toString() == u"EN-5.1-1")
            group = one.toObject();
    }
    QCOMPARE(group[u"trend"_s].toString(), u"worse"_s);
    QCOMPARE(group[u"items"_s][0][u"before"_s].toString(), u"pass"_s);
    QCOMPARE(group[u"items"_s][0][u"after"_s].toString(), u"fail"_s);
    const Outcome text = bench.run(compare);
    VERIFY_SHOWING(text.out.contains("Declared: AuthMech-2"), text.out);
    VERIFY_SHOWING(text.out.contains("5.1-1-1 on AuthMech-1"), text.out);
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
