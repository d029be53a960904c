#include "support/commandline.h"

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::demoFile;
using commandline::Outcome;

/// `component`: from a supplier's certificate to two products that use it, and to its end. And what
/// one of those who must act sees of an assessment.
class TestCliComponent : public QObject
{
    Q_OBJECT

private:
    QString newAssessment(const Bench &bench, const QString &product)
    {
        return bench
            .json({u"assessment"_s, u"new"_s, u"--product"_s, product, u"--scheme"_s,
                   u"uk-cop-2018"_s, u"--kind"_s, u"self"_s})
            .json()[u"assessment"_s]
            .toString();
    }
    QString newComponent(const Bench &bench, const QString &version, const QStringList &more = {})
    {
        const Outcome made = bench.json(QStringList{u"component"_s, u"add"_s, u"Radio modem"_s,
                                                    version, u"--supplier"_s, u"Acme Ltd"_s}
                                        + more);
        return made.json()[u"component"_s].toString();
    }

private Q_SLOTS:
    void fromCertificateToWithdrawal();
    void refusesWhatItDoesNotKnow();
    void showsWhatOneAudienceMustDo();
};

void TestCliComponent::fromCertificateToWithdrawal()
{
    const Bench bench;
    const auto lamp = commandline::Lamp::begin(bench, u"self"_s);
    const QString first = lamp.assessment;
    const QString second = newAssessment(bench, lamp.product);
    const QString modem = newComponent(bench, u"2.1"_s, {u"--kind"_s, u"service"_s});
    QVERIFY(!modem.isEmpty());
    QVERIFY(commandline::writeFile(bench.file(u"cert.txt"_s), "certificate"));
    const Outcome shown =
        bench.json({u"component"_s, u"evidence"_s, u"add"_s, modem, u"cert.txt"_s, u"--provision"_s,
                    u"CoP-1.1"_s, u"--provision"_s, u"CoP-5.1"_s, u"--title"_s, u"Certificate"_s,
                    u"--expires"_s, u"2099-03-31"_s});
    COMPARE_CODE(shown, 0);
    QCOMPARE(shown.json()[u"bytes"_s].toInt(), 11);
    const QString sha256 = shown.json()[u"sha256"_s].toString();

    for (const QString &assessment : {first, second}) {
        const Outcome used = bench.json({u"component"_s, u"use"_s, assessment, modem});
        COMPARE_CODE(used, 0);
        QCOMPARE(used.json()[u"evidence"_s].toInt(), 1);
    }
    const QJsonObject item =
        bench.json({u"evidence"_s, u"list"_s, first}).json()[u"evidence"_s].toArray()[0].toObject();
    QCOMPARE(item[u"sha256"_s].toString(), sha256);
    QCOMPARE(item[u"supplier"_s][u"name"_s].toString(), u"Radio modem"_s);
    QCOMPARE(item[u"supplier"_s][u"component"_s].toString(), modem);
    QCOMPARE(item[u"expires"_s].toString(), u"2099-03-31"_s);
    QVERIFY(bench.run({u"evidence"_s, u"list"_s, first})
                .out.contains("supplier's: Radio modem 2.1 by Acme Ltd"));

    const Outcome where = bench.json({u"component"_s, u"where-used"_s, modem});
    COMPARE_CODE(where, 0);
    QCOMPARE(where.json()[u"assessments"_s].toArray().size(), 2);
    const Outcome copied =
        bench.run({u"component"_s, u"evidence"_s, u"export"_s,
                   shown.json()[u"evidence"_s].toString(), u"-o"_s, u"copy.txt"_s});
    COMPARE_CODE(copied, 0);
    QCOMPARE(commandline::contentOf(bench.file(u"copy.txt"_s)), QByteArray("certificate"));

    const QString newer = newComponent(bench, u"2.2"_s, {u"--replaces"_s, modem});
    const QJsonArray list =
        bench.json({u"component"_s, u"list"_s}).json()[u"components"_s].toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0][u"newer"_s].toString(), newer);
    QCOMPARE(list[0][u"products"_s].toInt(), 2);
    VERIFY_SHOWING(bench.run({u"assessment"_s, u"lint"_s, second}).out.contains("2.2"), "newer");

    const Outcome gone =
        bench.json({u"component"_s, u"withdraw"_s, modem, u"--reason"_s, u"Recalled."_s});
    COMPARE_CODE(gone, 0);
    QCOMPARE(gone.json()[u"assessments"_s].toInt(), 2);
    const QJsonObject ended = bench.json({u"evidence"_s, u"list"_s, second})
                                  .json()[u"evidence"_s]
                                  .toArray()[0]
                                  .toObject();
    QCOMPARE(ended[u"expired"_s].toBool(), true);
    const Outcome shownNow = bench.json({u"component"_s, u"show"_s, modem});
    QCOMPARE(shownNow.json()[u"reason"_s].toString(), u"Recalled."_s);
    QCOMPARE(shownNow.json()[u"evidence"_s][0][u"expired"_s].toBool(), true);
    const Outcome unused = bench.json({u"component"_s, u"unuse"_s, first, modem});
    COMPARE_CODE(unused, 0);
    QCOMPARE(unused.json()[u"evidence"_s].toInt(), 1);
    COMPARE_CODE(bench.run({u"log"_s, u"verify"_s}), 0);
    COMPARE_CODE(bench.run({u"evidence"_s, u"verify"_s}), 0);
}

void TestCliComponent::refusesWhatItDoesNotKnow()
{
    const Bench bench;
    const auto lamp = commandline::Lamp::begin(bench, u"self"_s);
    const QString modem = newComponent(bench, u"2.1"_s);
    QVERIFY(commandline::writeFile(bench.file(u"cert.txt"_s), "certificate"));
    COMPARE_CODE(bench.run({u"component"_s, u"add"_s, u"A"_s, u"1"_s}), 3);
    COMPARE_CODE(bench.run({u"component"_s, u"add"_s, u"A"_s, u"1"_s, u"--supplier"_s, u"B"_s,
                            u"--kind"_s, u"toy"_s}),
                 3);
    const Outcome twice = bench.run(
        {u"component"_s, u"add"_s, u"Radio modem"_s, u"2.1"_s, u"--supplier"_s, u"Acme Ltd"_s});
    QVERIFY(twice.code != 0);
    VERIFY_SHOWING(twice.err.contains(modem.toUtf8()), twice.err); // which one it is
    const QStringList add{u"component"_s, u"evidence"_s, u"add"_s, modem, u"cert.txt"_s};
    COMPARE_CODE(
        bench.run(add + QStringList{u"--provision"_s, u"CoP-1.1"_s, u"--expires"_s, u"soon"_s}), 3);
    QVERIFY(bench.run(add + QStringList{u"--provision"_s, u"CoP-99.9"_s}).code != 0);
    QVERIFY(bench.run({u"component"_s, u"use"_s, lamp.assessment, u"K-none"_s}).code != 0);
    QCOMPARE(bench.json({u"component"_s, u"evidence"_s, u"list"_s, modem})
                 .json()[u"evidence"_s]
                 .toArray()
                 .size(),
             0);
}

void TestCliComponent::showsWhatOneAudienceMustDo()
{
    const Bench bench;
    const auto lamp = commandline::Lamp::begin(bench, u"self"_s);
    const auto provisions = [&](const QStringList &more) {
        QStringList ids;
        const QJsonObject status =
            bench.json(QStringList{u"assessment"_s, u"status"_s, lamp.assessment} + more).json();
        for (const QJsonValue &guideline : status[u"guidelines"_s].toArray()) {
            for (const QJsonValue &provision : guideline[u"provisions"_s].toArray())
                ids.append(provision[u"id"_s].toString());
        }
        return ids;
    };
    const QStringList all = provisions({});
    const QStringList retailer = provisions({u"--who"_s, u"retailer"_s});
    QCOMPARE(all.size(), 60);
    QVERIFY(!retailer.isEmpty());
    QVERIFY(retailer.size() < all.size());
    QStringList any;
    for (const QString &who : {u"device_manufacturer"_s, u"iot_service_provider"_s,
                               u"mobile_app_developer"_s, u"retailer"_s})
        any += provisions({u"--who"_s, who});
    for (const QString &id : all)
        QVERIFY2(any.contains(id), qPrintable(id)); // nobody's matter is nowhere
    const auto findings = [&](const QStringList &more) {
        const QJsonObject lint =
            bench.json(QStringList{u"assessment"_s, u"lint"_s, lamp.assessment} + more).json();
        return lint[u"errors"_s].toArray().size() + lint[u"warnings"_s].toArray().size();
    };
    const auto everything = findings({});
    QVERIFY(findings({u"--who"_s, u"retailer"_s}) < everything);
    // What is not shown is told.
    const QStringList only{lamp.assessment, u"--who"_s, u"retailer"_s};
    const Outcome lint = bench.run(QStringList{u"assessment"_s, u"lint"_s} + only);
    VERIFY_SHOWING(lint.out.contains("left out"), lint.out);
    const QStringList status{u"assessment"_s, u"status"_s};
    const Outcome words = bench.run(status + only);
    VERIFY_SHOWING(words.out.contains(QByteArray::number(60 - retailer.size()) + " provision"),
                   words.out);
    const QJsonObject left = bench.json(status + only).json()[u"leftOut"_s].toObject();
    QCOMPARE(left[u"guidelines"_s].toInt(), 11);
    QCOMPARE(left[u"openGuidelines"_s].toInt(), 11);
    QCOMPARE(left[u"provisions"_s].toInt(), 60 - int(retailer.size()));
    QVERIFY(bench.json(status + QStringList{lamp.assessment}).json()[u"leftOut"_s].isNull());
    COMPARE_CODE(bench.run({u"assessment"_s, u"lint"_s, lamp.assessment, u"--who"_s, u"cats"_s}),
                 3);
}

QTEST_GUILESS_MAIN(TestCliComponent)
#include "tst_clicomponent.moc"
