#include "support/commandline.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::demoFile;
using commandline::Outcome;

namespace {

const QString v3 = u"en-303645-v3-1-3"_s;

/// An assessment of the demonstration lamp against \a scheme.
QString begin(const Bench &bench, const QString &scheme)
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

QJsonObject provisionOf(const Bench &bench, const QString &assessment, const QString &id)
{
    const QJsonObject status = bench.json({u"assessment"_s, u"status"_s, assessment}).json();
    for (const QJsonValue &guideline : status.value(u"guidelines"_s).toArray()) {
        for (const QJsonValue &provision : guideline[u"provisions"_s].toArray()) {
            if (provision[u"id"_s].toString() == id)
                return provision.toObject();
        }
    }
    return {};
}

} // namespace

/// EN 303 645 on the command line: schemes, scoping, and the label it does not give.
class CliScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndShowsTheEditions();
    void checksItsOwnCatalogues();
    void asksAndAnswers();
    void takesAFileAllOrNothing();
    void keepsTheAnswerThatFallsAway();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void asksNothingForTheCode();
    void issuesNoLabel();
};

void CliScopeTest::listsAndShowsTheEditions()
{
    const Bench bench;
    const QJsonArray list = bench.json({u"scheme"_s, u"list"_s}).json()[u"schemes"_s].toArray();
    QMap<QString, int> provisions;
    for (const QJsonValue &scheme : list)
        provisions[scheme[u"id"_s].toString()] = scheme[u"provisions"_s].toInt();
    QCOMPARE(provisions, (QMap<QString, int>{{u"uk-cop-2018"_s, 60},
                                             {u"en-303645-v2-1-1"_s, 68},
                                             {v3, 78},
                                             {u"uk-psti-2023"_s, 9}}));
    const Outcome shown = bench.json({u"scheme"_s, u"show"_s, v3});
    const QJsonObject scheme = shown.json();
    QCOMPARE(scheme[u"scopeQuestions"_s].toArray().size(), 32);
    QCOMPARE(scheme[u"guidelines"_s][1][u"label"_s].toString(), u"5.1"_s);
    const QJsonValue guessing = scheme[u"guidelines"_s][1][u"provisions"_s][5];
    QCOMPARE(guessing[u"id"_s].toString(), u"EN-5.1-5"_s);
    QCOMPARE(guessing[u"status"_s].toString(), u"M C F"_s);
    QCOMPARE(guessing[u"dependsOn"_s].toArray().size(), 2);
    QCOMPARE(guessing[u"methods"_s].toArray(), (QJsonArray{u"conceptual"_s, u"functional"_s}));
    VERIFY_SHOWING(bench.run({u"scheme"_s, u"show"_s, v3}).out.contains("5.13. Validate"),
                   shown.out);
}

void CliScopeTest::checksItsOwnCatalogues()
{
    const Bench bench;
    for (const QString &id : {u"en-303645-v2-1-1"_s, v3}) {
        COMPARE_CODE(bench.run({u"scheme"_s, u"check"_s,
                                QStringLiteral(SOURCE_ROOT "/resources/schemes/%1.json").arg(id)}),
                     0);
    }
}

void CliScopeTest::asksAndAnswers()
{
    const Bench bench;
    const QString id = begin(bench, v3);
    const Outcome before = bench.json({u"assessment"_s, u"scope"_s, id});
    COMPARE_CODE(before, 0);
    QVERIFY(before.isOneDocument());
    QCOMPARE(before.json()[u"questions"_s].toArray().size(), 32);
    QCOMPARE(before.json()[u"answered"_s].toInt(), 0);
    QCOMPARE(before.json()[u"notApplicable"_s].toArray().size(), 0);

    const Outcome after = bench.json({u"assessment"_s, u"scope"_s, id, u"--set"_s, u"w=no"_s,
                                      u"--set"_s, u"14=yes"_s, u"--note"_s, u"looked at it"_s});
    COMPARE_CODE(after, 0);
    QCOMPARE(after.json()[u"answered"_s].toInt(), 2);
    QStringList away;
    for (const QJsonValue &one : after.json()[u"notApplicable"_s].toArray()) {
        away.append(one[u"id"_s].toString());
        QCOMPARE(one[u"because"_s][0][u"question"_s].toString(), u"w"_s);
        QCOMPARE(one[u"because"_s][0][u"answer"_s].toString(), u"no"_s);
        QVERIFY(one[u"reason"_s].toString().contains(u"looked at it"_s));
    }
    QCOMPARE(away, (QStringList{u"EN-5.10-1"_s, u"EN-6-4"_s, u"EN-6-5"_s}));
    VERIFY_SHOWING(bench.run({u"assessment"_s, u"scope"_s, id}).out.contains("feature w"),
                   after.out);

    COMPARE_CODE(bench.run({u"assessment"_s, u"scope"_s, id, u"--set"_s, u"w=unset"_s}), 0);
    const QJsonObject again = bench.json({u"assessment"_s, u"scope"_s, id}).json();
    QCOMPARE(again[u"notApplicable"_s].toArray().size(), 0);
    QCOMPARE(again[u"answered"_s].toInt(), 1);
    COMPARE_CODE(bench.run({u"log"_s, u"verify"_s}), 0);
}

void CliScopeTest::takesAFileAllOrNothing()
{
    const Bench bench;
    const QString id = begin(bench, v3);
    const Outcome bad = bench.json({u"assessment"_s, u"scope"_s, id, u"-"_s},
                                   R"({"answers":[{"question":"w","answer":"no"},
                                                  {"question":"ww","answer":"no"}]})");
    COMPARE_CODE(bad, 4);
    VERIFY_SHOWING(bad.err.contains("/answers/1/question"), bad.all());
    QCOMPARE(bench.json({u"assessment"_s, u"scope"_s, id}).json()[u"answered"_s].toInt(), 0);
    const Outcome good = bench.json({u"assessment"_s, u"scope"_s, id, u"-"_s},
                                    R"({"answers":[{"question":"w","answer":"no","note":"none"},
                                                   {"question":"q","answer":"yes"}]})");
    COMPARE_CODE(good, 0);
    QCOMPARE(good.json()[u"answered"_s].toInt(), 2);
}

void CliScopeTest::keepsTheAnswerThatFallsAway()
{
    const Bench bench;
    const QString id = begin(bench, v3);
    COMPARE_CODE(bench.run({u"assessment"_s, u"answer"_s, id, u"EN-6-5"_s, u"--verdict"_s,
                            u"fail"_s, u"--rationale"_s, u"Nobody is told."_s}),
                 0);
    COMPARE_CODE(bench.run({u"assessment"_s, u"scope"_s, id, u"--set"_s, u"w=no"_s}), 0);
    QJsonObject provision = provisionOf(bench, id, u"EN-6-5"_s);
    QCOMPARE(provision[u"verdict"_s].toString(), u"not-applicable"_s);
    QCOMPARE(provision[u"counts"_s].toString(), u"not-applicable"_s);
    QCOMPARE(provision[u"answer"_s].toString(), u"fail"_s);
    QCOMPARE(provision[u"rationale"_s].toString(), u"Nobody is told."_s);
    QCOMPARE(provision[u"applicable"_s].toBool(true), false);
    QVERIFY(provision[u"reason"_s].toString().contains(u"feature w"_s));
    COMPARE_CODE(bench.run({u"assessment"_s, u"scope"_s, id, u"--set"_s, u"w=yes"_s}), 0);
    provision = provisionOf(bench, id, u"EN-6-5"_s);
    QCOMPARE(provision[u"verdict"_s].toString(), u"fail"_s);
    QCOMPARE(provision[u"applicable"_s].toBool(), true);
}

void CliScopeTest::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("advice");
    QTest::newRow("no such answer")
        << QStringList{u"--set"_s, u"w=perhaps"_s} << QByteArray("KEY=yes");
    QTest::newRow("no answer") << QStringList{u"--set"_s, u"w"_s} << QByteArray("KEY=yes");
    QTest::newRow("no such question")
        << QStringList{u"--set"_s, u"7=no"_s} << QByteArray("use one of");
    QTest::newRow("a note for nothing") << QStringList{u"--note"_s, u"x"_s} << QByteArray("--set");
}

void CliScopeTest::refusesWhatIsNoAnswer()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, advice);
    const Bench bench;
    const QString id = begin(bench, v3);
    const Outcome refused = bench.json(QStringList{u"assessment"_s, u"scope"_s, id} + words);
    COMPARE_CODE(refused, 3);
    VERIFY_SHOWING(refused.err.contains(advice), refused.all());
}

void CliScopeTest::asksNothingForTheCode()
{
    const Bench bench;
    const QString id = begin(bench, u"uk-cop-2018"_s);
    const Outcome shown = bench.json({u"assessment"_s, u"scope"_s, id});
    COMPARE_CODE(shown, 0);
    QCOMPARE(shown.json()[u"questions"_s].toArray().size(), 0);
    COMPARE_CODE(bench.run({u"assessment"_s, u"scope"_s, id, u"--set"_s, u"w=no"_s}), 3);
}

void CliScopeTest::issuesNoLabel()
{
    const Bench bench;
    const QString id = begin(bench, v3);
    COMPARE_CODE(bench.run({u"identity"_s, u"demo"_s, bench.file(u"keys"_s)}), 0);
    const Outcome refused =
        bench.json({u"label"_s, u"issue"_s, id, u"--kind"_s, u"information"_s, u"--identity"_s,
                    bench.file(u"keys/signer.p12"_s), u"--passphrase-file"_s,
                    bench.file(u"keys/passphrase.txt"_s), u"-o"_s, bench.file(u"label.pdf"_s)});
    COMPARE_CODE(refused, 1);
    VERIFY_SHOWING(refused.err.contains("Code of Practice only"), refused.all());
    QVERIFY(!QFile::exists(bench.file(u"label.pdf"_s)));
}

QTEST_GUILESS_MAIN(CliScopeTest)
#include "tst_cliscope.moc"
