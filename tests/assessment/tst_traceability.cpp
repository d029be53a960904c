#include "assessment/harness/traceability.h"
#include "assessment/scheme/catalogue.h"
#include "support/testsupport.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace assessment::harness;
using assessment::Result;

namespace {

QList<DeviceTest> shippedTests()
{
    const auto tests = builtInTests();
    return tests ? *tests : QList<DeviceTest>();
}

using Pair = std::pair<QString, QString>; // test, provision

std::set<Pair> pairsOf(const QList<TraceLine> &lines)
{
    std::set<Pair> pairs;
    for (const TraceLine &line : lines) {
        if (!line.test.isEmpty())
            pairs.insert({line.test, line.provision});
    }
    return pairs;
}

} // namespace

/// Which device test stands for which provision and test case, both ways.
class TestTraceability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTestStandsForSomething();
    void namesTheCounterpartsOfBothEditions();
    void bothWaysSayTheSame();
    void provisionsComeInTheOrderOfTheCode();
    void gapsAreNamed();
    void csvHasEveryLine();
};

void TestTraceability::everyTestStandsForSomething()
{
    const auto lines = traceability(shippedTests());
    QVERIFY_OK(lines);
    std::set<QString> tests;
    for (const TraceLine &line : *lines)
        tests.insert(line.test);
    QCOMPARE(int(tests.size()), 38);
}

void TestTraceability::namesTheCounterpartsOfBothEditions()
{
    const auto lines = traceability(shippedTests());
    QVERIFY_OK(lines);
    QStringList found;
    for (const TraceLine &line : *lines) {
        if (line.test == u"DT-36")
            found.append(u"%1 %2 %3 %4"_s.arg(line.provision, line.scheme,
                                              line.provisions.join(u','), line.cases.join(u',')));
    }
    QCOMPARE(found, QStringList({u"CoP-13.1 en-303645-v2-1-1 EN-5.13-1 5.13-1-2"_s,
                                 u"CoP-13.1 en-303645-v3-1-3 EN-5.13-1A 5.13-1A-2"_s}));
}

void TestTraceability::bothWaysSayTheSame()
{
    const auto byTest = traceability(shippedTests());
    const auto byProvision = traceabilityByProvision(shippedTests());
    QVERIFY_OK(byTest);
    QVERIFY_OK(byProvision);
    QVERIFY(pairsOf(*byTest).size() > 38);
    QCOMPARE(pairsOf(*byProvision), pairsOf(*byTest));
}

void TestTraceability::provisionsComeInTheOrderOfTheCode()
{
    const auto lines = traceabilityByProvision(shippedTests());
    const auto scheme = assessment::builtInScheme(u"uk-cop-2018"_s);
    QVERIFY_OK(lines);
    QVERIFY_OK(scheme);
    QStringList wanted;
    for (const auto &guideline : scheme->guidelines) {
        for (const auto &provision : guideline.provisions)
            wanted.append(provision.id);
    }
    QStringList found;
    for (const TraceLine &line : *lines) {
        if (found.isEmpty() || found.last() != line.provision)
            found.append(line.provision);
    }
    QCOMPARE(found, wanted); // CoP-2.1 before CoP-10.1, and none left out
}

void TestTraceability::gapsAreNamed()
{
    auto tests = shippedTests();
    tests.removeIf([](const DeviceTest &test) { return test.id == u"DT-36"; });
    const auto lines = traceabilityByProvision(tests);
    QVERIFY_OK(lines);
    QStringList there;
    for (const TraceLine &line : *lines) {
        if (line.provision == u"CoP-13.1")
            there.append(line.test + u'|' + line.provisions.join(u','));
    }
    QCOMPARE(there, QStringList({u"|EN-5.13-1"_s, u"|EN-5.13-1A"_s}));
}

void TestTraceability::csvHasEveryLine()
{
    const auto lines = traceabilityByProvision(shippedTests());
    QVERIFY_OK(lines);
    const QByteArray csv = traceabilityCsv(*lines);
    QCOMPARE(csv.count("\r\n"), lines->size() + 1);
    QVERIFY(csv.startsWith("test,name,provision,scheme,provisions,cases\r\n"));
}

QTEST_APPLESS_MAIN(TestTraceability)
#include "tst_traceability.moc"
