#include "support/commandline.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::demoFile;
using commandline::Lamp;
using commandline::Outcome;

namespace {

QJsonObject statusOf(const Bench &bench, const QString &assessment)
{
    return bench.json({u"assessment"_s, u"status"_s, assessment}).json();
}

QJsonObject provisionOf(const QJsonObject &answer, const QString &id)
{
    for (const QJsonValue &guideline : answer.value(u"guidelines"_s).toArray()) {
        for (const QJsonValue &provision : guideline[u"provisions"_s].toArray()) {
            if (provision[u"id"_s].toString() == id)
                return provision.toObject();
        }
    }
    return {};
}

/// The finished lamp, and its next firmware.
struct TwoVersions
{
    Lamp lamp;
    QString next;
    Outcome cloned;

    static TwoVersions begin(const Bench &bench)
    {
        TwoVersions versions;
        versions.lamp = Lamp::begin(bench);
        const Outcome finished = versions.lamp.finish(bench);
        Q_ASSERT(finished.code == 0);
        versions.cloned =
            bench.json({u"assessment"_s, u"clone"_s, versions.lamp.assessment, u"--firmware"_s,
                        u"9.9.9"_s, u"--reason"_s, u"New boot loader"_s});
        versions.next = versions.cloned.json()[u"assessment"_s].toString();
        return versions;
    }
};

} // namespace

/// A next version, what of it still counts, how it compares, and the trash, from a shell.
class CliVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cloneConfirmAndStatus();
    void refusedClones();
    void compareTellsWhatGotWorse();
    void compareSeesEvidenceAndFacts();
    void trash();
    void theSchemeIsDueForReview();
    void theLabelSaysNothingOfIt();
};

void CliVersionsTest::cloneConfirmAndStatus()
{
    const Bench bench;
    const TwoVersions versions = TwoVersions::begin(bench);
    COMPARE_CODE(versions.cloned, 0);
    const QJsonObject made = versions.cloned.json();
    QCOMPARE(made[u"parent"_s].toString(), versions.lamp.assessment);
    QCOMPARE(made[u"answers"_s].toInt(), 60);
    QCOMPARE(made[u"changes"_s][0][u"field"_s].toString(), u"firmware.version"_s);
    QCOMPARE(made[u"changes"_s][0][u"to"_s].toString(), u"9.9.9"_s);

    QJsonObject status = statusOf(bench, versions.next);
    QCOMPARE(status[u"progress"_s].toDouble(), 0.0);
    QCOMPARE(status[u"verdict"_s].toString(), u"not-assessed"_s);
    QCOMPARE(status[u"parent"_s][u"assessment"_s].toString(), versions.lamp.assessment);
    QCOMPARE(status[u"parent"_s][u"reason"_s].toString(), u"New boot loader"_s);
    QVERIFY(status[u"reopened"_s].toArray().contains(u"CoP-1.1"_s));
    QJsonObject provision = provisionOf(status, u"CoP-1.1"_s);
    QCOMPARE(provision[u"verdict"_s].toString(), u"pass"_s); // as it was answered
    QCOMPARE(provision[u"counts"_s].toString(), u"not-assessed"_s);
    QCOMPARE(provision[u"inherited"_s].toString(), u"open"_s);
    QCOMPARE(provision[u"reopened"_s].toString(), u"inherited"_s);
    QCOMPARE(provision[u"status"_s].toString(), u"draft"_s);
    QVERIFY(provision[u"evidence"_s].toInt() > 0);
    const Outcome text = bench.run({u"assessment"_s, u"status"_s, versions.next});
    VERIFY_SHOWING(text.out.contains("Carries on from " + versions.lamp.assessment.toUtf8()),
                   text.out);
    VERIFY_SHOWING(text.out.contains("to be confirmed, until then not assessed"), text.out);

    const Outcome confirmed =
        bench.json({u"assessment"_s, u"confirm"_s, versions.next, u"CoP-1.1"_s, u"CoP-1.2"_s});
    COMPARE_CODE(confirmed, 0);
    QCOMPARE(confirmed.json()[u"confirmed"_s].toInt(), 2);
    status = statusOf(bench, versions.next);
    provision = provisionOf(status, u"CoP-1.1"_s);
    QCOMPARE(provision[u"counts"_s].toString(), u"pass"_s);
    QCOMPARE(provision[u"inherited"_s].toString(), u"confirmed"_s);
    QVERIFY(status[u"progress"_s].toDouble() > 0);
    COMPARE_CODE(bench.run({u"assessment"_s, u"confirm"_s, versions.next, u"CoP-99.9"_s}), 3);
    COMPARE_CODE(bench.run({u"assessment"_s, u"confirm"_s, versions.next}), 3);
    // Nothing happened to the one before.
    QCOMPARE(statusOf(bench, versions.lamp.assessment)[u"status"_s].toString(), u"accepted"_s);
    QVERIFY(statusOf(bench, versions.lamp.assessment)[u"parent"_s].isNull());
    COMPARE_CODE(bench.run({u"log"_s, u"verify"_s}), 0);
}

void CliVersionsTest::refusedClones()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    COMPARE_CODE(bench.run({u"assessment"_s, u"clone"_s, lamp.assessment}), 3);
    COMPARE_CODE(bench.run({u"assessment"_s, u"clone"_s, u"A-NONE"_s, u"--firmware"_s, u"2"_s}), 3);
    COMPARE_CODE(bench.run({u"assessment"_s, u"clone"_s, lamp.assessment, u"--firmware"_s, u"2"_s,
                            u"--firmware-sha256"_s, u"no"_s}),
                 3);
    QCOMPARE(bench.json({u"assessment"_s, u"list"_s}).json()[u"assessments"_s].toArray().size(), 1);
    QCOMPARE(bench.json({u"product"_s, u"list"_s}).json()[u"products"_s].toArray().size(), 1);
    const Outcome quiet = bench.run(
        {u"assessment"_s, u"clone"_s, lamp.assessment, u"--firmware"_s, u"2"_s, u"--quiet"_s});
    VERIFY_SHOWING(quiet.out.startsWith("A-") && quiet.out.count('\n') == 1, quiet.out);
}

void CliVersionsTest::compareTellsWhatGotWorse()
{
    const Bench bench;
    const TwoVersions versions = TwoVersions::begin(bench);
    const QStringList compare{u"assessment"_s, u"compare"_s, versions.lamp.assessment,
                              versions.next};
    COMPARE_CODE(bench.json(compare), 1); // everything waits to be confirmed
    QStringList confirm{u"assessment"_s, u"confirm"_s, versions.next};
    for (const QJsonValue &provision : statusOf(bench, versions.next)[u"reopened"_s].toArray())
        confirm.append(provision.toString());
    COMPARE_CODE(bench.run(confirm), 0);
    // What the review accepted there is not accepted here yet.
    COMPARE_CODE(
        bench.run({u"--actor"_s, u"Ada Assessor"_s, u"assessment"_s, u"submit"_s, versions.next}),
        0);
    COMPARE_CODE(
        bench.run({u"--actor"_s, u"Rhys Reviewer"_s, u"assessment"_s, u"accept"_s, versions.next}),
        0);
    const Outcome same = bench.json(compare);
    COMPARE_CODE(same, 0);
    QCOMPARE(same.json()[u"worse"_s].toBool(), false);
    QCOMPARE(same.json()[u"product"_s][0][u"to"_s].toString(), u"9.9.9"_s);
    QCOMPARE(provisionOf(same.json(), u"CoP-1.1"_s)[u"trend"_s].toString(), u"same"_s);

    COMPARE_CODE(bench.run({u"assessment"_s, u"answer"_s, versions.next, u"CoP-1.1"_s,
                            u"--verdict"_s, u"fail"_s, u"--rationale"_s, u"One for all units"_s}),
                 0);
    const Outcome worse = bench.json(compare);
    COMPARE_CODE(worse, 1);
    const QJsonObject provision = provisionOf(worse.json(), u"CoP-1.1"_s);
    QCOMPARE(provision[u"trend"_s].toString(), u"worse"_s);
    QCOMPARE(provision[u"before"_s][u"counts"_s].toString(), u"pass"_s);
    QCOMPARE(provision[u"after"_s][u"counts"_s].toString(), u"fail"_s);
    QCOMPARE(provision[u"after"_s][u"rationale"_s].toString(), u"One for all units"_s);
    QVERIFY(provision[u"rationaleChanged"_s].toBool());
    QCOMPARE(worse.json()[u"guidelines"_s][0][u"trend"_s].toString(), u"worse"_s);
    // The other way round it got better.
    COMPARE_CODE(
        bench.run({u"assessment"_s, u"compare"_s, versions.next, versions.lamp.assessment}), 0);
    const Outcome text = bench.run(compare);
    VERIFY_SHOWING(text.out.contains("worse"), text.out);
    COMPARE_CODE(bench.run({u"assessment"_s, u"compare"_s, versions.next, u"A-NONE"_s}), 3);
}

void CliVersionsTest::compareSeesEvidenceAndFacts()
{
    const Bench bench;
    const TwoVersions versions = TwoVersions::begin(bench);
    QVERIFY(commandline::writeFile(bench.file(u"new.txt"_s), "seen again"));
    COMPARE_CODE(bench.run({u"evidence"_s, u"add"_s, versions.next, bench.file(u"new.txt"_s),
                            u"--provision"_s, u"CoP-1.1"_s, u"--title"_s, u"Seen again"_s}),
                 0);
    QVERIFY(commandline::writeFile(bench.file(u"facts.json"_s), "{\"warrantyMonths\": 7}"));
    COMPARE_CODE(
        bench.run({u"assessment"_s, u"facts"_s, versions.next, bench.file(u"facts.json"_s)}), 0);
    const QJsonObject compared =
        bench.json({u"assessment"_s, u"compare"_s, versions.lamp.assessment, versions.next}).json();
    const QJsonArray evidence = provisionOf(compared, u"CoP-1.1"_s)[u"evidence"_s].toArray();
    // What came over is the same.
    VERIFY_SHOWING(evidence.size() == 1, QJsonDocument(evidence).toJson());
    QCOMPARE(evidence[0][u"change"_s].toString(), u"added"_s);
    QCOMPARE(evidence[0][u"title"_s].toString(), u"Seen again"_s);
    bool told = false;
    for (const QJsonValue &fact : compared[u"facts"_s].toArray())
        told = told
               || (fact[u"field"_s].toString() == u"warrantyMonths"
                   && fact[u"to"_s].toString() == u"7");
    QVERIFY(told);
}

void CliVersionsTest::trash()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    COMPARE_CODE(lamp.finish(bench), 0);
    const auto evidence = [&] {
        return bench.json({u"evidence"_s, u"list"_s, lamp.assessment})
            .json()[u"evidence"_s]
            .toArray();
    };
    const qsizetype all = evidence().size();
    const QString item = evidence()[0][u"id"_s].toString();
    COMPARE_CODE(bench.json({u"evidence"_s, u"remove"_s, item}), 0);
    QCOMPARE(evidence().size(), all - 1);
    COMPARE_CODE(bench.run({u"evidence"_s, u"remove"_s, item}), 1);
    QJsonArray list = bench.json({u"trash"_s, u"list"_s}).json()[u"trash"_s].toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"id"_s].toString(), item);
    QCOMPARE(list[0][u"kind"_s].toString(), u"evidence"_s);
    COMPARE_CODE(bench.run({u"trash"_s, u"restore"_s, item}), 0);
    QCOMPARE(evidence().size(), all);
    COMPARE_CODE(bench.run({u"trash"_s, u"restore"_s, item}), 3);

    COMPARE_CODE(bench.run({u"assessment"_s, u"remove"_s, lamp.assessment}), 0);
    QVERIFY(bench.json({u"assessment"_s, u"list"_s}).json()[u"assessments"_s].toArray().isEmpty());
    COMPARE_CODE(bench.run({u"assessment"_s, u"status"_s, lamp.assessment}), 1);
    COMPARE_CODE(bench.run({u"evidence"_s, u"list"_s, lamp.assessment}), 1);
    COMPARE_CODE(bench.run({u"trash"_s, u"empty"_s}), 0);
    QVERIFY(bench.json({u"trash"_s, u"list"_s}).json()[u"trash"_s].toArray().isEmpty());
    list = bench.json({u"trash"_s, u"list"_s, u"--all"_s}).json()[u"trash"_s].toArray();
    QCOMPARE(list.size(), 1);
    COMPARE_CODE(bench.run({u"trash"_s, u"restore"_s, lamp.assessment}), 0);
    QCOMPARE(evidence().size(), all);
    COMPARE_CODE(bench.run({u"log"_s, u"verify"_s}), 0);
    COMPARE_CODE(bench.run({u"evidence"_s, u"verify"_s}), 0);
}

void CliVersionsTest::theSchemeIsDueForReview()
{
    const Bench bench;
    const QJsonObject scheme =
        bench.json({u"scheme"_s, u"list"_s}).json()[u"schemes"_s].toArray()[0].toObject();
    QCOMPARE(scheme[u"reviewBy"_s].toString(), u"2020-10-14"_s);
    QCOMPARE(scheme[u"reviewOverdue"_s].toBool(), true); // and every day from now on
    const Outcome text = bench.run({u"scheme"_s, u"list"_s});
    VERIFY_SHOWING(text.out.contains("was due for review"), text.out);
}

// A label of a reviewed assessment carries neither the reminder nor anything of the review date.
void CliVersionsTest::theLabelSaysNothingOfIt()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    COMPARE_CODE(lamp.finish(bench), 0);
    COMPARE_CODE(bench.run({u"identity"_s, u"demo"_s, bench.file(u"id"_s)}), 0);
    const Outcome issued =
        bench.json({u"label"_s, u"issue"_s, lamp.assessment, u"--kind"_s, u"information"_s,
                    u"--identity"_s, bench.file(u"id/signer.p12"_s), u"--passphrase-file"_s,
                    bench.file(u"id/passphrase.txt"_s), u"-o"_s, bench.file(u"label.pdf"_s)});
    COMPARE_CODE(issued, 0);
    const Outcome read = bench.json({u"label"_s, u"verify"_s, bench.file(u"label.pdf"_s),
                                     u"--trust"_s, bench.file(u"id/root.pem"_s)});
    COMPARE_CODE(read, 0);
    QVERIFY(!read.out.contains("review"));
    QVERIFY(!read.out.contains("2020-10-14"));
}

#include "tst_cliversions.moc"

QTEST_GUILESS_MAIN(CliVersionsTest)
