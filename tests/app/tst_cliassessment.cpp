#include "support/commandline.h"
#include "support/testsupport.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::contentOf;
using commandline::demoFile;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

namespace {

QString sha256(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QJsonObject statusOf(const Bench &bench, const Lamp &lamp)
{
    return bench.json({u"assessment"_s, u"status"_s, lamp.assessment}).json();
}

/// The entry of one provision in the answer of `assessment status`.
QJsonObject provisionOf(const QJsonObject &status, const QString &id)
{
    for (const QJsonValue &guideline : status.value(u"guidelines"_s).toArray()) {
        for (const QJsonValue &provision : guideline[u"provisions"_s].toArray()) {
            if (provision[u"id"_s].toString() == id)
                return provision.toObject();
        }
    }
    return {};
}

QStringList answerTo(const Lamp &lamp, const QString &provision, const QString &verdict)
{
    return {u"assessment"_s, u"answer"_s, lamp.assessment,  provision,
            u"--verdict"_s,  verdict,     u"--rationale"_s, u"Seen on two units"_s};
}

} // namespace

/// Schemes, products, assessments, review, evidence and the log, as the contract has them.
class CliAssessmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemes();
    void schemeCheck();
    void products();
    void newAssessment();
    void answerAndStatus();
    void answersKeepWhatWasStated();
    void wrongIdsAreUsageErrors_data();
    void wrongIdsAreUsageErrors();
    void importIsAllOrNothing();
    void importFromStandardInput();
    void statusNumbers();
    void review();
    void fourEyes();
    void evidence();
    void evidenceThroughStreams();
    void exportRefusesAnExistingFile();
    void damagedEvidenceIsFound();
    void logAndCheckpoint();
};

void CliAssessmentTest::schemes()
{
    const Bench bench;
    const QJsonArray list = bench.json({u"scheme"_s, u"list"_s}).json()[u"schemes"_s].toArray();
    QCOMPARE(list.size(), 4);
    QCOMPARE(list[0][u"id"_s].toString(), u"uk-cop-2018"_s); // the usual one comes first
    QCOMPARE(list[0][u"guidelines"_s].toInt(), 13);
    QCOMPARE(list[0][u"provisions"_s].toInt(), 60);
    for (const QString &key : {u"title"_s, u"edition"_s})
        QVERIFY(!list[0][key].toString().isEmpty());

    const QJsonObject scheme = bench.json({u"scheme"_s, u"show"_s, u"uk-cop-2018"_s}).json();
    int provisions = 0;
    for (const QJsonValue &guideline : scheme[u"guidelines"_s].toArray())
        provisions += int(guideline[u"provisions"_s].toArray().size());
    QCOMPARE(provisions, 60);
    COMPARE_CODE(bench.run({u"scheme"_s, u"show"_s, u"nothing"_s}), 3);
    QVERIFY(bench.run({u"scheme"_s, u"show"_s, u"uk-cop-2018"_s}).out.contains("CoP-13"));
}

void CliAssessmentTest::schemeCheck()
{
    const Bench bench;
    const QString shipped = QDir(QStringLiteral(SOURCE_ROOT "/resources/schemes"))
                                .entryInfoList({u"*.json"_s}, QDir::Files)
                                .value(0)
                                .filePath();
    const Outcome good = bench.json({u"scheme"_s, u"check"_s, shipped});
    COMPARE_CODE(good, 0);
    QCOMPARE(good.json()[u"ok"_s].toBool(), true);

    QByteArray content = contentOf(shipped);
    content.replace("\"oscal-version\": \"1.2.1\"", "\"oscal-version\": \"0.0.1\"");
    const Outcome bad = bench.json({u"scheme"_s, u"check"_s, u"-"_s}, content);
    COMPARE_CODE(bad, 1);
    QCOMPARE(bad.json()[u"ok"_s].toBool(), false);
    const QJsonValue problem = bad.json()[u"problems"_s].toArray().at(0);
    VERIFY_SHOWING(problem[u"pointer"_s].toString().endsWith(u"/oscal-version"_s), bad.out);
    QVERIFY(!problem[u"reason"_s].toString().isEmpty());

    QVERIFY(writeFile(bench.file(u"x.json"_s), "{"));
    COMPARE_CODE(bench.run({u"scheme"_s, u"check"_s, bench.file(u"x.json"_s)}), 4);
}

void CliAssessmentTest::products()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QJsonArray list = bench.json({u"product"_s, u"list"_s}).json()[u"products"_s].toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"id"_s].toString(), lamp.product);
    QCOMPARE(list[0][u"brand"_s].toString(), u"Northlight"_s);
    QCOMPARE(list[0][u"model"_s].toString(), u"HL-200"_s);
    QJsonObject shown = bench.json({u"product"_s, u"show"_s, lamp.product}).json();
    QCOMPARE(shown.take(u"id"_s).toString(), lamp.product);
    const QJsonObject given =
        QJsonDocument::fromJson(contentOf(demoFile(u"hl-200/product.json"_s))).object();
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!it.value().isNull())
            QCOMPARE(shown.value(it.key()), it.value());
    }
    // Text for people; with --quiet only what a script needs.
    QVERIFY(bench.run({u"product"_s, u"list"_s}).out.startsWith("Product"));
    QVERIFY(
        bench.run({u"product"_s, u"list"_s, u"--quiet"_s}).out.startsWith(lamp.product.toUtf8()));
}

void CliAssessmentTest::newAssessment()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench, u"self"_s);
    QVERIFY(!lamp.assessment.isEmpty());
    const QJsonArray list =
        bench.json({u"assessment"_s, u"list"_s}).json()[u"assessments"_s].toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"id"_s].toString(), lamp.assessment);
    QCOMPARE(list[0][u"kind"_s].toString(), u"self"_s);
    QCOMPARE(list[0][u"progress"_s].toDouble(), 0.0);
    COMPARE_CODE(bench.run({u"assessment"_s, u"new"_s, u"--product"_s, u"nobody"_s, u"--scheme"_s,
                            u"uk-cop-2018"_s, u"--kind"_s, u"lab"_s}),
                 3);
    COMPARE_CODE(bench.run({u"assessment"_s, u"new"_s, u"--product"_s, lamp.product, u"--scheme"_s,
                            u"nothing"_s, u"--kind"_s, u"lab"_s}),
                 3);
    QCOMPARE(bench.json({u"assessment"_s, u"list"_s}).json()[u"assessments"_s].toArray().size(), 1);
}

void CliAssessmentTest::answerAndStatus()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    QStringList answer = answerTo(lamp, u"CoP-1.1"_s, u"fail"_s);
    answer += {u"--support"_s, u"yes"_s};
    const Outcome answered = bench.json(answer);
    COMPARE_CODE(answered, 0);
    QVERIFY(answered.isOneDocument());
    const QJsonObject status = statusOf(bench, lamp);
    QCOMPARE(status[u"verdict"_s].toString(), u"fail"_s);
    QCOMPARE(status[u"status"_s].toString(), u"draft"_s);
    const QJsonObject provision = provisionOf(status, u"CoP-1.1"_s);
    QCOMPARE(provision[u"verdict"_s].toString(), u"fail"_s);
    QCOMPARE(provision[u"status"_s].toString(), u"draft"_s);
    QCOMPARE(provision[u"evidence"_s].toInt(-1), 0);
    QCOMPARE(provision[u"rationale"_s].toString(), u"Seen on two units"_s);
    QCOMPARE(provision[u"support"_s].toString(), u"yes"_s);
    const double progress = status[u"progress"_s].toDouble();
    QVERIFY(progress > 0 && progress < 0.05);
}

void CliAssessmentTest::answersKeepWhatWasStated()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    bench.run(answerTo(lamp, u"CoP-1.1"_s, u"fail"_s) + QStringList{u"--support"_s, u"no"_s});
    COMPARE_CODE(bench.run(answerTo(lamp, u"CoP-1.1"_s, u"inconclusive"_s)), 0);
    const QJsonObject provision = provisionOf(statusOf(bench, lamp), u"CoP-1.1"_s);
    QCOMPARE(provision[u"verdict"_s].toString(), u"inconclusive"_s);
    QCOMPARE(provision[u"support"_s].toString(), u"no"_s);
}

void CliAssessmentTest::wrongIdsAreUsageErrors_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("product") << u"product show nobody"_s;
    QTest::newRow("status") << u"assessment status nobody"_s;
    QTest::newRow("answer") << u"assessment answer nobody CoP-1.1 --verdict fail --rationale x"_s;
    QTest::newRow("provision") << u"assessment answer @ CoP-99 --verdict fail --rationale x"_s;
    QTest::newRow("facts") << u"assessment facts nobody %facts"_s;
    QTest::newRow("import") << u"assessment import nobody %answers"_s;
    QTest::newRow("submit") << u"assessment submit nobody"_s;
    QTest::newRow("accept") << u"assessment accept nobody"_s;
    QTest::newRow("reject") << u"assessment reject nobody --provision CoP-1.1 --reason x"_s;
    QTest::newRow("evidence list") << u"evidence list nobody"_s;
    QTest::newRow("evidence add") << u"evidence add nobody %facts --provision CoP-1.1"_s;
    QTest::newRow("evidence provision") << u"evidence add @ %facts --provision CoP-99"_s;
    QTest::newRow("evidence export") << u"evidence export nobody -o out"_s;
    QTest::newRow("harness show") << u"harness show DT-00"_s;
    QTest::newRow("harness run") << u"harness run nobody DT-01 --port /dev/null"_s;
    QTest::newRow("harness test") << u"harness run @ DT-00 --port /dev/null"_s;
}

void CliAssessmentTest::wrongIdsAreUsageErrors()
{
    QFETCH(QString, command);
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    command.replace(u'@', lamp.assessment);
    command.replace(u"%facts"_s, demoFile(u"hl-200/facts.json"_s));
    command.replace(u"%answers"_s, demoFile(u"hl-200/answers.json"_s));
    const QByteArray before = contentOf(bench.workspace());
    const Outcome outcome = bench.run(command.split(u' '));
    COMPARE_CODE(outcome, 3);
    VERIFY_SHOWING(outcome.err.startsWith("error: "), outcome.err);
    QVERIFY(!QFile::exists(bench.file(u"out"_s)));
    QVERIFY(contentOf(bench.workspace()) == before); // nothing half-applied
}

void CliAssessmentTest::importIsAllOrNothing()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    QVERIFY(writeFile(bench.file(u"photo.txt"_s), "a label"));
    // The second answer names evidence that is not there.
    const QByteArray answers = R"({"answers": [
        {"provision": "CoP-1.1", "support": "yes", "verdict": "pass", "rationale": "Seen",
         "evidence": [{"file": "photo.txt", "title": "Label"}]},
        {"provision": "CoP-1.2", "support": "yes", "verdict": "pass", "rationale": "Seen",
         "evidence": [{"file": "missing.txt", "title": "Label"}]}]})";
    const QString file = bench.file(u"answers.json"_s);
    QVERIFY(writeFile(file, answers));
    const Outcome refused = bench.run({u"assessment"_s, u"import"_s, lamp.assessment, file});
    COMPARE_CODE(refused, 4);
    VERIFY_SHOWING(refused.err.contains("missing.txt"), refused.err);
    QCOMPARE(statusOf(bench, lamp)[u"progress"_s].toDouble(), 0.0);
    QVERIFY(bench.json({u"evidence"_s, u"list"_s, lamp.assessment})
                .json()[u"evidence"_s]
                .toArray()
                .isEmpty());

    QVERIFY(writeFile(file, QByteArray(answers).replace("CoP-1.2", "CoP-99.2")));
    const Outcome unknown = bench.run({u"assessment"_s, u"import"_s, lamp.assessment, file});
    COMPARE_CODE(unknown, 4);
    VERIFY_SHOWING(unknown.err.contains("/answers/1/provision"), unknown.err);

    QVERIFY(writeFile(bench.file(u"missing.txt"_s), "another label"));
    QVERIFY(writeFile(file, answers));
    const Outcome done = bench.json({u"assessment"_s, u"import"_s, lamp.assessment, file});
    COMPARE_CODE(done, 0);
    QCOMPARE(done.json()[u"answers"_s].toInt(), 2);
    QCOMPARE(done.json()[u"evidence"_s].toInt(), 2);
    QCOMPARE(provisionOf(statusOf(bench, lamp), u"CoP-1.2"_s)[u"evidence"_s].toInt(), 1);
}

void CliAssessmentTest::importFromStandardInput()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    QVERIFY(writeFile(bench.file(u"photo.txt"_s), "a label")); // relative to where we are
    const Outcome done = bench.json({u"assessment"_s, u"import"_s, lamp.assessment, u"-"_s},
                                    R"({"answers": [{"provision": "CoP-1.1", "support": "yes",
                                        "verdict": "pass", "rationale": "Seen",
                                        "evidence": [{"file": "photo.txt"}]}]})");
    COMPARE_CODE(done, 0);
    QCOMPARE(done.json()[u"evidence"_s].toInt(), 1);
}

void CliAssessmentTest::statusNumbers()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    COMPARE_CODE(bench.run({u"assessment"_s, u"import"_s, lamp.assessment,
                            demoFile(u"hl-200/answers.json"_s)}),
                 0);
    const QJsonObject status = statusOf(bench, lamp);
    QCOMPARE(status[u"guidelines"_s].toArray().size(), 13);
    int provisions = 0;
    int number = 0;
    for (const QJsonValue &guideline : status[u"guidelines"_s].toArray()) {
        QCOMPARE(guideline[u"number"_s].toInt(), ++number);
        QVERIFY(!guideline[u"verdict"_s].toString().isEmpty());
        for (const QJsonValue &provision : guideline[u"provisions"_s].toArray()) {
            ++provisions;
            if (provision[u"verdict"_s] == u"pass"_s)
                QVERIFY(provision[u"evidence"_s].toInt() > 0);
        }
    }
    QCOMPARE(provisions, 60);
    QCOMPARE(status[u"progress"_s].toDouble(), 1.0);
    QCOMPARE(status[u"status"_s].toString(), u"draft"_s);
    const QByteArray text = bench.run({u"assessment"_s, u"status"_s, lamp.assessment}).out;
    VERIFY_SHOWING(text.contains("answered: 100 %"), text);
}

void CliAssessmentTest::review()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench, u"self"_s);
    bench.run({u"assessment"_s, u"import"_s, lamp.assessment, demoFile(u"hl-200/answers.json"_s)});
    bench.run({u"assessment"_s, u"facts"_s, lamp.assessment, demoFile(u"hl-200/facts.json"_s)});
    COMPARE_CODE(bench.run({u"assessment"_s, u"accept"_s, lamp.assessment}), 1); // not submitted
    COMPARE_CODE(bench.run({u"assessment"_s, u"submit"_s, lamp.assessment}), 0);
    QCOMPARE(statusOf(bench, lamp)[u"status"_s].toString(), u"submitted"_s);
    const Outcome rejected =
        bench.json({u"assessment"_s, u"reject"_s, lamp.assessment, u"--provision"_s, u"CoP-1.1"_s,
                    u"--reason"_s, u"Which units?"_s});
    COMPARE_CODE(rejected, 0);
    QJsonObject status = statusOf(bench, lamp);
    QCOMPARE(provisionOf(status, u"CoP-1.1"_s)[u"status"_s].toString(), u"rejected"_s);
    QCOMPARE(provisionOf(status, u"CoP-1.1"_s)[u"rejectReason"_s].toString(), u"Which units?"_s);

    COMPARE_CODE(bench.run(answerTo(lamp, u"CoP-1.1"_s, u"pass"_s)), 0);
    COMPARE_CODE(bench.run({u"assessment"_s, u"submit"_s, lamp.assessment}), 0);
    COMPARE_CODE(bench.run({u"assessment"_s, u"accept"_s, lamp.assessment}), 0);
    QCOMPARE(statusOf(bench, lamp)[u"status"_s].toString(), u"accepted"_s);
    // Any edit after acceptance voids it.
    COMPARE_CODE(bench.run(answerTo(lamp, u"CoP-1.2"_s, u"fail"_s)), 0);
    QVERIFY(statusOf(bench, lamp)[u"status"_s].toString() != u"accepted"_s);
}

void CliAssessmentTest::fourEyes()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench, u"lab"_s);
    const auto as = [&](const QString &actor, const QStringList &act) {
        return bench.run(QStringList{u"--actor"_s, actor} + act);
    };
    as(u"Ada"_s,
       {u"assessment"_s, u"import"_s, lamp.assessment, demoFile(u"hl-200/answers.json"_s)});
    as(u"Ada"_s, {u"assessment"_s, u"facts"_s, lamp.assessment, demoFile(u"hl-200/facts.json"_s)});
    COMPARE_CODE(as(u"Ada"_s, {u"assessment"_s, u"submit"_s, lamp.assessment}), 0);
    const Outcome alone = as(u"Ada"_s, {u"assessment"_s, u"accept"_s, lamp.assessment});
    COMPARE_CODE(alone, 1);
    VERIFY_SHOWING(alone.err.contains("Ada"), alone.err);
    COMPARE_CODE(as(u"Rhys"_s, {u"assessment"_s, u"accept"_s, lamp.assessment}), 0);
}

void CliAssessmentTest::evidence()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QByteArray content(3'000'000, 'e');
    const QString file = bench.file(u"photo ü.bin"_s);
    QVERIFY(writeFile(file, content));
    const Outcome added =
        bench.json({u"evidence"_s, u"add"_s, lamp.assessment, file, u"--provision"_s, u"CoP-1.1"_s,
                    u"CoP-1.2"_s, u"--title"_s, u"Base label"_s});
    COMPARE_CODE(added, 0);
    const QString id = added.json()[u"evidence"_s].toString();
    QVERIFY(!id.isEmpty());
    QCOMPARE(added.json()[u"sha256"_s].toString(), sha256(content));
    QCOMPARE(added.json()[u"bytes"_s].toInteger(), content.size());

    const QJsonArray list =
        bench.json({u"evidence"_s, u"list"_s, lamp.assessment}).json()[u"evidence"_s].toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"id"_s].toString(), id);
    QCOMPARE(list[0][u"title"_s].toString(), u"Base label"_s);
    QCOMPARE(list[0][u"file"_s].toString(), u"photo ü.bin"_s);
    QCOMPARE(list[0][u"sha256"_s].toString(), sha256(content));
    QCOMPARE(list[0][u"bytes"_s].toInteger(), content.size());
    QCOMPARE(list[0][u"provisions"_s].toArray(), QJsonArray({u"CoP-1.1"_s, u"CoP-1.2"_s}));

    const QString out = bench.file(u"out.bin"_s);
    COMPARE_CODE(bench.run({u"evidence"_s, u"export"_s, id, u"-o"_s, out}), 0);
    QVERIFY(contentOf(out) == content);
    const Outcome verified = bench.json({u"evidence"_s, u"verify"_s});
    COMPARE_CODE(verified, 0);
    QCOMPARE(verified.json()[u"ok"_s].toBool(), true);
    QCOMPARE(verified.json()[u"items"_s].toInt(), 1);
    QVERIFY(verified.json()[u"bad"_s].toArray().isEmpty());
    COMPARE_CODE(bench.run({u"evidence"_s, u"add"_s, lamp.assessment, u"/nowhere"_s,
                            u"--provision"_s, u"CoP-1.1"_s}),
                 4);
}

void CliAssessmentTest::evidenceThroughStreams()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    QByteArray content = QByteArray("\0\1\2binary\xff\n", 11);
    content = content.repeated(50000); // more than a pipe holds
    const Outcome added = bench.json({u"evidence"_s, u"add"_s, lamp.assessment, u"-"_s,
                                      u"--provision"_s, u"CoP-1.1"_s, u"--title"_s, u"Dump"_s},
                                     content);
    COMPARE_CODE(added, 0);
    QCOMPARE(added.json()[u"bytes"_s].toInteger(), content.size());
    const Outcome read = bench.run(
        {u"evidence"_s, u"export"_s, added.json()[u"evidence"_s].toString(), u"-o"_s, u"-"_s});
    COMPARE_CODE(read, 0);
    QVERIFY(read.out == content); // the content and nothing else
}

void CliAssessmentTest::exportRefusesAnExistingFile()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QString file = bench.file(u"kept.txt"_s);
    QVERIFY(writeFile(file, "precious"));
    const QString id = bench
                           .json({u"evidence"_s, u"add"_s, lamp.assessment,
                                  demoFile(u"organisation.json"_s), u"--provision"_s, u"CoP-1.1"_s})
                           .json()[u"evidence"_s]
                           .toString();
    COMPARE_CODE(bench.run({u"evidence"_s, u"export"_s, id, u"-o"_s, file}), 4);
    COMPARE_CODE(bench.run({u"log"_s, u"checkpoint"_s, u"-o"_s, file}), 4);
    QCOMPARE(contentOf(file), QByteArray("precious"));
}

void CliAssessmentTest::damagedEvidenceIsFound()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QByteArray content = QByteArray("Mark this spot. ").repeated(20000);
    QVERIFY(writeFile(bench.file(u"e.txt"_s), content));
    const QString id = bench
                           .json({u"evidence"_s, u"add"_s, lamp.assessment, bench.file(u"e.txt"_s),
                                  u"--provision"_s, u"CoP-1.1"_s})
                           .json()[u"evidence"_s]
                           .toString();
    QByteArray database = contentOf(bench.workspace());
    const qsizetype spot = database.indexOf("Mark this spot. Mark this spot. ");
    QVERIFY(spot > 0);
    database[spot + 5000] = database[spot + 5000] == 'm' ? 'n' : 'm';
    QVERIFY(writeFile(bench.workspace(), database));
    const Outcome verified = bench.json({u"evidence"_s, u"verify"_s});
    COMPARE_CODE(verified, 1);
    QCOMPARE(verified.json()[u"ok"_s].toBool(true), false);
    QCOMPARE(verified.json()[u"bad"_s].toArray(), QJsonArray({id}));
    const QString out = bench.file(u"out.txt"_s);
    COMPARE_CODE(bench.run({u"evidence"_s, u"export"_s, id, u"-o"_s, out}), 4);
    QVERIFY(!QFile::exists(out));
}

void CliAssessmentTest::logAndCheckpoint()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const Outcome clean = bench.json({u"log"_s, u"verify"_s});
    COMPARE_CODE(clean, 0);
    QCOMPARE(clean.json()[u"ok"_s].toBool(), true);
    QVERIFY(clean.json()[u"rows"_s].toInt() >= 3);
    QVERIFY(clean.json().contains(u"first-bad"_s));
    QVERIFY(clean.json()[u"first-bad"_s].isNull());

    const QByteArray early = contentOf(bench.workspace());
    COMPARE_CODE(bench.run(answerTo(lamp, u"CoP-1.1"_s, u"fail"_s)), 0);
    const QString checkpoint = bench.file(u"checkpoint.json"_s);
    COMPARE_CODE(bench.run({u"log"_s, u"checkpoint"_s, u"-o"_s, checkpoint}), 0);
    COMPARE_CODE(bench.run(answerTo(lamp, u"CoP-1.2"_s, u"fail"_s)), 0);
    COMPARE_CODE(bench.run({u"log"_s, u"verify"_s, u"--checkpoint"_s, checkpoint}), 0);

    QVERIFY(writeFile(bench.workspace(), early)); // somebody puts an older copy back
    COMPARE_CODE(bench.run({u"log"_s, u"verify"_s}), 0);
    const Outcome back = bench.json({u"log"_s, u"verify"_s, u"--checkpoint"_s, checkpoint});
    COMPARE_CODE(back, 1);
    QCOMPARE(back.json()[u"ok"_s].toBool(true), false);
}

QTEST_GUILESS_MAIN(CliAssessmentTest)
#include "tst_cliassessment.moc"
