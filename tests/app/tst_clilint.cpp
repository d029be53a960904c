#include "support/commandline.h"
#include "support/testsupport.h"

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::demoFile;
using commandline::Lamp;
using commandline::Outcome;
using commandline::writeFile;

namespace {

Outcome lint(const Bench &bench, const QString &assessment)
{
    return bench.json({u"assessment"_s, u"lint"_s, assessment});
}

/// "rule where" of each finding.
QStringList found(const Outcome &outcome, const QString &list)
{
    QStringList findings;
    for (const QJsonValue &one : outcome.json()[list].toArray())
        findings.append(one[u"rule"_s].toString() + u' ' + one[u"where"_s].toString());
    return findings;
}

} // namespace

/// The gate before sign-off, as the contract has it.
class CliLintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFinishedDemonstrationHasNoErrors();
    void theWeakDemonstrationHasOnlyGaps();
    void contradictionsHoldBackTheInformationLabel();
    void tellsPeopleWhatToDo();
    void answersAreAlwaysTheSame();
    void unknownAssessment();
};

void CliLintTest::theFinishedDemonstrationHasNoErrors()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    COMPARE_CODE(lamp.finish(bench), 0);
    const Outcome outcome = lint(bench, lamp.assessment);
    COMPARE_CODE(outcome, 0);
    QVERIFY(outcome.isOneDocument());
    QCOMPARE(outcome.json()[u"assessment"_s].toString(), lamp.assessment);
    QCOMPARE(found(outcome, u"errors"_s), QStringList());
    // Both are true: no run was made here (./demo makes four), and the Code of Practice was to be
    // reviewed within two years of October 2018.
    QCOMPARE(found(outcome, u"warnings"_s),
             (QStringList{u"no-device-test device"_s, u"scheme-review scheme"_s}));
}

void CliLintTest::theWeakDemonstrationHasOnlyGaps()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QString product = bench.json({u"product"_s, u"add"_s, demoFile(u"dw-7/product.json"_s)})
                                .json()[u"product"_s]
                                .toString();
    const QString id = bench
                           .json({u"assessment"_s, u"new"_s, u"--product"_s, product, u"--scheme"_s,
                                  u"uk-cop-2018"_s, u"--kind"_s, u"lab"_s})
                           .json()[u"assessment"_s]
                           .toString();
    COMPARE_CODE(bench.run({u"assessment"_s, u"import"_s, id, demoFile(u"dw-7/answers.json"_s)}),
                 0);
    COMPARE_CODE(bench.run({u"assessment"_s, u"facts"_s, id, demoFile(u"dw-7/facts.json"_s)}), 0);
    const Outcome outcome = lint(bench, id);
    COMPARE_CODE(outcome, 1);
    // The laboratory stopped where the product had failed: what it did not assess is open.
    for (const QString &error : found(outcome, u"errors"_s))
        QVERIFY2(error.startsWith(u"unanswered "_s), qPrintable(error));
    QStringList warnings = found(outcome, u"warnings"_s);
    warnings.removeIf([](const QString &one) { return one.startsWith(u"shown-unanswered "_s); });
    QCOMPARE(warnings, (QStringList{u"still-inconclusive CoP-3.1"_s,
                                    u"fact-not-stated facts/reportContact/url"_s,
                                    u"scheme-review scheme"_s}));
    for (const QJsonValue &error : outcome.json()[u"errors"_s].toArray())
        QCOMPARE(error[u"holds"_s].toString(), u"endorsement"_s);
}

void CliLintTest::contradictionsHoldBackTheInformationLabel()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    COMPARE_CODE(lamp.finish(bench), 0);
    QJsonObject facts =
        QJsonDocument::fromJson(commandline::contentOf(demoFile(u"hl-200/facts.json"_s))).object();
    facts[u"passwordPractice"_s] = u"shared default"_s;
    QVERIFY(writeFile(bench.file(u"facts.json"_s), QJsonDocument(facts).toJson()));
    COMPARE_CODE(
        bench.run({u"assessment"_s, u"facts"_s, lamp.assessment, bench.file(u"facts.json"_s)}), 0);
    const Outcome outcome = lint(bench, lamp.assessment);
    COMPARE_CODE(outcome, 1);
    QCOMPARE(found(outcome, u"errors"_s), QStringList{u"password-shared facts/passwordPractice"_s});
    const QJsonValue error = outcome.json()[u"errors"_s][0];
    QCOMPARE(error[u"holds"_s].toString(), u"every"_s);
    QCOMPARE(error[u"target"_s].toString(), u"facts#passwordPractice"_s);
    QVERIFY(error[u"message"_s].toString().contains(u"CoP-1.1"_s));

    const QString identity = bench.file(u"demo"_s);
    COMPARE_CODE(bench.run({u"identity"_s, u"demo"_s, identity}), 0);
    const Outcome refused =
        bench.json({u"label"_s, u"issue"_s, lamp.assessment, u"--kind"_s, u"information"_s,
                    u"--identity"_s, identity + u"/signer.p12"_s, u"--passphrase-file"_s,
                    identity + u"/passphrase.txt"_s, u"-o"_s, bench.file(u"never.pdf"_s)});
    COMPARE_CODE(refused, 1);
    QVERIFY(!QFile::exists(bench.file(u"never.pdf"_s)));
    VERIFY_SHOWING(refused.err.contains("password-practice: "), refused.err);
}

void CliLintTest::tellsPeopleWhatToDo()
{
    const Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const Outcome outcome = bench.run({u"assessment"_s, u"lint"_s, lamp.assessment});
    COMPARE_CODE(outcome, 1);
    VERIFY_SHOWING(outcome.out.contains("CoP-1.1: ") && outcome.out.contains("[unanswered]"),
                   outcome.out);
    VERIFY_SHOWING(outcome.out.contains("56 error"), outcome.out);
}

void CliLintTest::answersAreAlwaysTheSame()
{
    Bench bench;
    const Lamp lamp = Lamp::begin(bench);
    const QByteArray first = lint(bench, lamp.assessment).out;
    bench.environment().insert(u"QT_HASH_SEED"_s, u"0"_s);
    QCOMPARE(lint(bench, lamp.assessment).out, first);
}

void CliLintTest::unknownAssessment()
{
    const Bench bench;
    Lamp::begin(bench);
    const Outcome outcome = lint(bench, u"A-none"_s);
    VERIFY_SHOWING(outcome.code == 3 || outcome.code == 4, outcome.all());
}

QTEST_GUILESS_MAIN(CliLintTest)
#include "tst_clilint.moc"
