#include "assessment/model/facts.h"
#include "support/jsonvariants.h"
#include "support/testsupport.h"

using namespace assessment;
using namespace Qt::StringLiterals;

/// What the label says to the consumer: nothing is invented, nothing is guessed, all is bounded.
class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExample();
    void writesWhatItReads();
    void mayStateNothing();
    void takesVariations_data();
    void takesVariations();
    void offersTheChoicesOfTheLabel();
};

void TestFacts::readsTheExample()
{
    const auto facts = readFactsFile(u"" SOURCE_ROOT "/tests/data/examples/facts.json"_s);
    QVERIFY_OK(facts);
    QCOMPARE(facts->supportUntil, std::optional(QDate(2031, 6, 30)));
    QVERIFY(!facts->notSupported);
    QCOMPARE(facts->supportReason, u"Expected life of the lamp"_s);
    QCOMPARE(facts->updateMethod, u"automatic"_s);
    QCOMPARE(facts->warrantyMonths, std::optional(24));
    QCOMPARE(facts->warrantyCoversUpdates, u"yes"_s);
    QCOMPARE(facts->passwordPractice, u"unique"_s);
    QCOMPARE(facts->twoStep, u"no account"_s);
    QCOMPARE(facts->reportUrl, u"https://northlight.example/security"_s);
    QCOMPARE(facts->reportAcknowledgeDays, std::optional(5));
    QCOMPARE(facts->reportUpdateDays, std::optional(30));
    QCOMPARE(facts->personalData, std::optional(QStringList{u"usage"_s}));
    QCOMPARE(facts->sensors, std::optional(QStringList{u"none"_s}));
    QCOMPARE(facts->telemetry, u"optional"_s);
    QCOMPARE(facts->telemetryPurpose, u"Fault finding"_s);
    QCOMPARE(facts->sharing, u"service only"_s);
    QCOMPARE(facts->dataDeletion,
             std::optional(Facts::Deletion{.device = true,
                                           .app = true,
                                           .service = true,
                                           .steps = 3,
                                           .url = u"https://northlight.example/delete"_s}));
    QCOMPARE(facts->offlineNetwork, u"full"_s);
    QCOMPARE(facts->offlinePower, u"recovers"_s);
    QCOMPARE(facts->standbyPowerWatts, std::optional(0.4));
    QCOMPARE(facts->accountNeeded, u"no"_s);
    QCOMPARE(facts->verifyHost, u"verify.northlight.example"_s);
}

void TestFacts::writesWhatItReads()
{
    const QJsonObject example = exampleObject(u"examples/facts.json"_s);
    JsonReader reader(example);
    QCOMPARE(toJson(readFacts(reader)), example);
}

void TestFacts::mayStateNothing()
{
    JsonReader empty{QJsonObject()};
    QCOMPARE(readFacts(empty), Facts());
    QVERIFY(empty.ok());
    QCOMPARE(toJson(Facts()), QJsonObject());

    // null says "not stated" for every single fact.
    QJsonObject example = exampleObject(u"examples/facts.json"_s);
    const QStringList names = example.keys();
    QCOMPARE(names.size(), 18);
    for (const QString &name : names)
        example[name] = QJsonValue();
    JsonReader nulls(example);
    QCOMPARE(readFacts(nulls), Facts());
    QVERIFY(nulls.ok());
}

void TestFacts::takesVariations_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason"); // "" = acceptable
    const auto row = [](const char *name, const QString &pointer, const QJsonValue &value,
                        const QString &reason) {
        QTest::newRow(name) << pointer << value << reason;
    };
    row("not supported", u"/supportUntil"_s, u"not supported"_s, {});
    row("support in words", u"/supportUntil"_s, u"June 2031"_s, u"YYYY-MM-DD"_s);
    row("support as months", u"/supportUntil"_s, 60, u"YYYY-MM-DD"_s);
    row("impossible support", u"/supportUntil"_s, u"2031-06-31"_s, u"YYYY-MM-DD"_s);
    row("reason of 160", u"/supportReason"_s, QString(160, u'x'), {});
    row("reason of 161", u"/supportReason"_s, QString(161, u'x'), u"longer than 160"_s);
    row("unknown update method", u"/updateMethod"_s, u"pigeon"_s, u"\"ask-first\""_s);
    row("update method none", u"/updateMethod"_s, u"none"_s, {});
    row("negative warranty", u"/warrantyMonths"_s, -1, u"from 0 to 600"_s);
    row("no warranty", u"/warrantyMonths"_s, 0, {});
    row("half a month", u"/warrantyMonths"_s, 0.5, u"whole number"_s);
    row("warranty in part", u"/warrantyCoversUpdates"_s, u"part:2028-06-30"_s, {});
    row("warranty in part, no date", u"/warrantyCoversUpdates"_s, u"part:later"_s, u"\"part:\""_s);
    row("warranty perhaps", u"/warrantyCoversUpdates"_s, u"maybe"_s, u"\"yes\", \"no\""_s);
    row("shared password", u"/passwordPractice"_s, u"shared default"_s, {});
    row("unknown practice", u"/passwordPractice"_s, u"strong"_s, u"\"user-set\""_s);
    row("mail address", u"/reportContact/url"_s, u"security@northlight.example"_s, {});
    row("http", u"/reportContact/url"_s, u"http://northlight.example"_s, u"https"_s);
    row("script", u"/reportContact/url"_s, u"javascript:alert(1)"_s, u"https"_s);
    row("user in URL", u"/reportContact/url"_s, u"https://a:b@northlight.example"_s, u"https"_s);
    row("space in URL", u"/reportContact/url"_s, u"https://north light.example"_s, u"https"_s);
    row("no host", u"/reportContact/url"_s, u"https:///path"_s, u"https"_s);
    row("half a mail address", u"/reportContact/url"_s, u"security@"_s, u"mail address"_s);
    row("mail without dots", u"/reportContact/url"_s, u"security@localhost"_s, u"mail address"_s);
    row("ages to acknowledge", u"/reportContact/acknowledgeDays"_s, 4000, u"0 to 3650"_s);
    row("unknown in contact", u"/reportContact/fax"_s, u"1"_s, u"unknown name"_s);
    row("contact as text", u"/reportContact"_s, u"call us"_s, u"must be an object"_s);
    row("all personal data", u"/personalData"_s,
        QJsonArray::fromStringList(personalDataKinds().mid(1)), {});
    row("no kinds", u"/personalData"_s, QJsonArray(), u"at least one kind"_s);
    row("none and more", u"/personalData"_s, QJsonArray{u"none"_s, u"usage"_s},
        u"must stand alone"_s);
    row("kind twice", u"/personalData"_s, QJsonArray{u"usage"_s, u"usage"_s}, u"twice"_s);
    row("unknown kind", u"/personalData"_s, QJsonArray{u"shoe size"_s}, u"\"shoe size\" is none"_s);
    row("kind as text", u"/sensors"_s, u"camera"_s, u"must be a list"_s);
    row("sensor as number", u"/sensors"_s, QJsonArray{1}, u"must be a text"_s);
    row("telemetry", u"/telemetry"_s, u"sometimes"_s, u"\"required\""_s);
    row("purpose of 81", u"/telemetryPurpose"_s, QString(81, u'x'), u"longer than 80"_s);
    row("sold", u"/sharing"_s, u"sold"_s, {});
    row("no steps", u"/dataDeletion/steps"_s, 0, u"from 1 to 50"_s);
    row("flag as text", u"/dataDeletion/app"_s, u"yes"_s, u"true or false"_s);
    row("deletion by mail", u"/dataDeletion/url"_s, u"me@northlight.example"_s, u"https"_s);
    row("deletion left out", u"/dataDeletion/service"_s, QJsonValue(QJsonValue::Undefined), {});
    row("offline", u"/offlineBehaviour/network"_s, u"yes"_s, u"\"part\""_s);
    row("power", u"/offlineBehaviour/power"_s, u"needs action"_s, {});
    row("unknown in offline", u"/offlineBehaviour/water"_s, u"no"_s, u"unknown name"_s);
    row("two decimals", u"/standbyPowerWatts"_s, 0.45, u"one decimal"_s);
    row("no power", u"/standbyPowerWatts"_s, 0, {});
    row("negative power", u"/standbyPowerWatts"_s, -0.1, u"number from 0"_s);
    row("account", u"/accountNeeded"_s, u"some functions"_s, {});
    row("host of 60", u"/verifyHost"_s, QString(50, u'a') + u".example.x"_s, {});
    row("host of 61", u"/verifyHost"_s, QString(51, u'a') + u".example.x"_s, u"longer than 60"_s);
    row("host as URL", u"/verifyHost"_s, u"https://verify.example"_s, u"host name"_s);
    row("host with port", u"/verifyHost"_s, u"verify.example:8443"_s, u"host name"_s);
    row("host with path", u"/verifyHost"_s, u"verify.example/v"_s, u"host name"_s);
    row("host as number", u"/verifyHost"_s, u"192.0.2.1"_s, u"host name"_s);
    row("host of one word", u"/verifyHost"_s, u"localhost"_s, u"host name"_s);
    row("unknown fact", u"/colour"_s, u"blue"_s, u"unknown name"_s);
}

void TestFacts::takesVariations()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    JsonReader reader(withMember(exampleObject(u"examples/facts.json"_s), pointer, value));
    const Facts facts = readFacts(reader);
    if (reason.isEmpty()) {
        QVERIFY2(reader.ok(),
                 qPrintable(reader.ok() ? QString() : reader.problems().first().reason));
        JsonReader again(toJson(facts));
        QCOMPARE(readFacts(again), facts);
        QVERIFY(again.ok());
        return;
    }
    QCOMPARE(reader.problems().size(), 1);
    const JsonProblem problem = reader.problems().first();
    QVERIFY2(problem.pointer.startsWith(pointer), qPrintable(problem.pointer));
    QVERIFY2(problem.reason.contains(reason), qPrintable(problem.reason));
}

void TestFacts::offersTheChoicesOfTheLabel()
{
    // labels.md §6; the order is the one in which a person is asked.
    QCOMPARE(updateMethods().size(), 5);
    QCOMPARE(passwordPractices().last(), u"shared default"_s);
    QCOMPARE(personalDataKinds().size(), 9);
    QCOMPARE(sensorKinds().size(), 8);
    for (const QStringList &choices :
         {updateMethods(), passwordPractices(), twoStepChoices(), personalDataKinds(),
          sensorKinds(), telemetryChoices(), sharingChoices(), offlineChoices(), powerLossChoices(),
          accountChoices()}) {
        QStringList unique = choices;
        QCOMPARE(unique.removeDuplicates(), 0);
    }
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
