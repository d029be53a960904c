#include "assessment/json/canonicaljson.h"
#include "assessment/json/strictjson.h"
#include "assessment/scheme/catalogue.h"
#include "support/refusals.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(u"" SOURCE_ROOT "/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectOf(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

/// Calls \a visit for each value below \a value with its pointer and a function that gives the
/// whole document with that value replaced (or left out, for Undefined).
using Rebuild = std::function<QJsonValue(const QJsonValue &)>;
void walk(const QJsonValue &value, const QString &pointer, const Rebuild &rebuild,
          const std::function<void(const QString &, const QJsonValue &, const Rebuild &)> &visit)
{
    visit(pointer, value, rebuild);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = it.key();
            walk(
                it.value(), pointer + u'/' + name,
                [object, name, rebuild](const QJsonValue &with) {
                    QJsonObject copy = object;
                    if (with.isUndefined())
                        copy.remove(name);
                    else
                        copy[name] = with;
                    return rebuild(copy);
                },
                visit);
        }
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            walk(
                array[i], pointer + u'/' + QString::number(i),
                [array, i, rebuild](const QJsonValue &with) {
                    QJsonArray copy = array;
                    if (with.isUndefined())
                        copy.removeAt(i);
                    else
                        copy[i] = with;
                    return rebuild(copy);
                },
                visit);
        }
    }
}

} // namespace

/// The scheme that ships, and catalogues that are damaged in one place each.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsTheCodeOfPractice();
    void shipsBothEditionsOfTheStandard_data();
    void shipsBothEditionsOfTheStandard();
    void keepsWhatTheFileSays();
    void knowsTheTopThreeAndTheLaws();
    void pinsEachProvisionByItsNormativeText();
    void acceptsASmallCatalogue();
    void refusesDamage_data();
    void refusesDamage();
    void refusesAWrongTypeAnywhere();
    void refusesTheShippedFileWithOnePieceMissing();
    void refusesAScopeThatDoesNotFit_data();
    void refusesAScopeThatDoesNotFit();
    void namesTheSchemesThereAre();

private:
    QJsonObject m_expected = objectOf(u"tests/data/broken/expected.json"_s);
};

void TestCatalogue::shipsTheCodeOfPractice()
{
    QElapsedTimer timer;
    timer.start();
    const auto schemes = builtInSchemes();
    qInfo("catalogue read and checked in %lld ms", timer.elapsed());
    QVERIFY_OK(schemes);
    QCOMPARE(schemes->size(), 4);
    const Scheme &scheme = schemes->first();
    QCOMPARE(scheme.id, u"uk-cop-2018"_s);
    QCOMPARE(scheme.edition, u"2018-10"_s);
    QCOMPARE(scheme.reviewBy, QDate(2020, 10, 14)); // at least every two years
    QCOMPARE(scheme.guidelines.size(), 13);
    QCOMPARE(scheme.provisionCount(), 60);

    QMap<Strength, int> strengths;
    QMap<Testability, int> testabilities;
    for (const Guideline &guideline : scheme.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            ++strengths[provision.strength];
            ++testabilities[provision.testability];
            QVERIFY2(!provision.title.isEmpty() && !provision.requirement.isEmpty()
                         && !provision.questions.isEmpty() && !provision.evidenceWanted.isEmpty()
                         && !provision.appliesTo.isEmpty(),
                     qPrintable(provision.id));
        }
    }
    QCOMPARE(strengths, (QMap<Strength, int>{{Strength::Shall, 17},
                                             {Strength::ShallNot, 1},
                                             {Strength::Should, 37},
                                             {Strength::Encouraged, 2},
                                             {Strength::Aim, 2},
                                             {Strength::Informative, 1}}));
    QCOMPARE(testabilities, (QMap<Testability, int>{{Testability::Paper, 19},
                                                    {Testability::Assisted, 23},
                                                    {Testability::Device, 18}}));
}

void TestCatalogue::shipsBothEditionsOfTheStandard_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("mandatory");
    QTest::addColumn<int>("recommended");
    QTest::addColumn<QString>("first"); // label of the first group
    QTest::newRow("V2.1.1") << u"en-303645-v2-1-1"_s << u"2020-06"_s << 33 << 35 << u"4"_s;
    QTest::newRow("V3.1.3") << u"en-303645-v3-1-3"_s << u"2024-09"_s << 36 << 42 << u"5.0"_s;
}

void TestCatalogue::shipsBothEditionsOfTheStandard()
{
    QFETCH(QString, id);
    QFETCH(QString, edition);
    QFETCH(int, mandatory);
    QFETCH(int, recommended);
    QFETCH(QString, first);
    const auto scheme = builtInScheme(id);
    QVERIFY_OK(scheme);
    QCOMPARE(scheme->edition, edition);
    QVERIFY(!scheme->issuesLabels);
    QCOMPARE(scheme->guidelines.size(), 15);
    QCOMPARE(scheme->guidelines.first().label, first);
    QCOMPARE(scheme->guidelines[1].label, u"5.1"_s);
    QCOMPARE(scheme->guidelines.last().label, u"6"_s);
    QCOMPARE(scheme->provisionCount(), mandatory + recommended);
    QMap<Strength, int> strengths;
    for (const Guideline &guideline : scheme->guidelines) {
        QVERIFY(!guideline.outcome.isEmpty());
        for (const Provision &provision : guideline.provisions) {
            ++strengths[provision.strength];
            QVERIFY2(!provision.title.isEmpty() && !provision.requirement.isEmpty()
                         && !provision.questions.isEmpty() && !provision.evidenceWanted.isEmpty()
                         && !provision.methods.isEmpty(),
                     qPrintable(provision.id));
            QVERIFY(provision.id.startsWith(u"EN-%1-"_s.arg(guideline.label)));
            QCOMPARE(provision.status.contains(u'C') || provision.status.contains(u'F'),
                     !provision.dependsOn.isEmpty());
        }
    }
    QCOMPARE(strengths,
             (QMap<Strength, int>{{Strength::Shall, mandatory}, {Strength::Should, recommended}}));
}

void TestCatalogue::keepsWhatTheFileSays()
{
    const auto scheme = builtInScheme(u"uk-cop-2018"_s);
    QVERIFY_OK(scheme);
    const Provision *provision = scheme->provision(u"CoP-1.1"_s);
    QVERIFY(provision);
    QCOMPARE(provision->strength, Strength::Shall);
    QCOMPARE(provision->testability, Testability::Device);
    QCOMPARE(provision->appliesTo, QStringList{u"device_manufacturer"_s});
    QCOMPARE(provision->deviceTests, (QStringList{u"DT-01"_s, u"DT-02"_s, u"DT-03"_s, u"DT-04"_s}));
    QCOMPARE(provision->evidenceWanted.size(), 6);
    QCOMPARE(provision->questions.size(), 3);
    QCOMPARE(provision->references.first(), u"EN 303 645 V2.1.1 5.1-1"_s);
    QCOMPARE(provision->references.last(), u"EN 303 645 V3.1.3 5.1-2A"_s);
    QVERIFY(provision->requirement.startsWith(u"Every password on the device"_s));
    QVERIFY(provision->note.contains(u"EN 303 645 5.1-1"_s));
    QCOMPARE(scheme->guidelineOf(u"CoP-3.10"_s)->number, 3);
    QCOMPARE(scheme->provision(u"CoP-4.3"_s)->strength, Strength::ShallNot);
    QVERIFY(scheme->provision(u"CoP-14.1"_s) == nullptr);
    QVERIFY(scheme->guideline(14) == nullptr);
    QCOMPARE(scheme->guideline(8)->etsiClause, u"5.8, 6"_s);
    QCOMPARE(scheme->digest.size(), 32);
}

void TestCatalogue::knowsTheTopThreeAndTheLaws()
{
    const auto scheme = builtInScheme(u"uk-cop-2018"_s);
    QVERIFY_OK(scheme);
    QMap<QString, QList<int>> laws;
    for (const Guideline &guideline : scheme->guidelines) {
        QCOMPARE(guideline.topThree, guideline.number <= 3); // policy paper, priorities
        for (const QString &law : guideline.legislation)
            laws[law].append(guideline.number);
    }
    // The policy paper's map of laws to guidelines (October 2018).
    QCOMPARE(laws.value(u"Consumer Rights Act 2015 (as of October 2018)"_s), (QList{1, 6}));
    QCOMPARE(laws.value(u"Consumer Protection from Unfair Trading Regulations 2008 (as of October "
                        "2018)"_s),
             QList{3});
    QCOMPARE(laws.value(u"Data Protection Act 2018 and General Data Protection Regulation (as of "
                        "October 2018)"_s),
             (QList{4, 5, 8, 9, 10, 11, 13}));
    QCOMPARE(laws.size(), 3);
}

void TestCatalogue::pinsEachProvisionByItsNormativeText()
{
    const QByteArray text = contentOf(u"tests/data/minimal-catalogue.json"_s);
    const auto digestsOf = [](const QByteArray &json) {
        const auto check = checkCatalogue(json, u"catalogue.json"_s);
        QList<QByteArray> digests;
        if (check && check->scheme) {
            for (const Guideline &guideline : check->scheme->guidelines) {
                for (const Provision &provision : guideline.provisions)
                    digests.append(provision.digest.toHex());
            }
        }
        return digests;
    };
    const QList<QByteArray> before = digestsOf(text);
    QCOMPARE(before.size(), 3);
    // Computed with sha256sum over the canonical text, so that it can never silently change.
    QCOMPARE(before[2], QCryptographicHash::hash(
                            R"({"requirement":"A contact is published.","strength":"should"})",
                            QCryptographicHash::Sha256)
                            .toHex());
    QCOMPARE(before[2],
             QByteArray("cf79081ed4c2f65a5b2ad156a5bcf831426e763d71be203295e60b57bcecce6c"));

    // What does not bind anybody changes nothing.
    QCOMPARE(digestsOf(QByteArray(text).replace("Do two units share", "Do three units share")),
             before);
    QList<QByteArray> after =
        digestsOf(QByteArray(text).replace("A contact is published", "A contact is made public"));
    QCOMPARE(after.first(2), before.first(2));
    QVERIFY(after[2] != before[2]);
    after = digestsOf(QByteArray(text).replace("\"value\": \"should\"", "\"value\": \"shall\""));
    QVERIFY(after[2] != before[2]);
}

void TestCatalogue::acceptsASmallCatalogue()
{
    const auto check = checkCatalogue(contentOf(u"tests/data/minimal-catalogue.json"_s), u"x"_s);
    QVERIFY_OK(check);
    QVERIFY2(check->problems.isEmpty(),
             qPrintable(check->problems.isEmpty() ? QString()
                                                  : check->problems.first().pointer + u' '
                                                        + check->problems.first().reason));
    QCOMPARE(check->scheme->provisionCount(), 3);
}

void TestCatalogue::refusesDamage_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u"" SOURCE_ROOT "/tests/data/broken"_s)
                                  .entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 30);
    for (const QString &name : files) {
        if (name != u"expected.json"_s)
            QTest::newRow(qPrintable(name)) << name;
    }
    const QStringList expected = m_expected.keys();
    for (const QString &name : expected)
        QVERIFY2(files.contains(name), qPrintable(name + u" is expected but not there"_s));
}

void TestCatalogue::refusesDamage()
{
    QFETCH(QString, name);
    QVERIFY(m_expected.contains(name));
    const QJsonObject expected = m_expected[name].toObject();
    const auto check = checkCatalogue(contentOf(u"tests/data/broken/"_s + name), name);

    if (expected.contains(u"unreadable"_s)) {
        QVERIFY(!check);
        QCOMPARE(check.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(check.error().where, name);
        QVERIFY2(check.error().why.contains(expected[u"unreadable"_s].toString()),
                 qPrintable(check.error().why));
        return;
    }
    QVERIFY_OK(check);
    QVERIFY(!check->scheme);
    const QString difference = differenceFrom(expected, check->problems);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestCatalogue::refusesAWrongTypeAnywhere()
{
    // Names that OSCAL has and the engine does not look at.
    static const QStringList ignored = {u"/class"_s, u"/parties/0/name"_s};
    const QJsonValue good = objectOf(u"tests/data/minimal-catalogue.json"_s);
    int tried = 0;
    walk(
        good, {}, [](const QJsonValue &with) { return with; },
        [&](const QString &pointer, const QJsonValue &, const Rebuild &rebuild) {
            for (const QString &end : ignored) {
                if (pointer.endsWith(end))
                    return;
            }
            const QByteArray json = canonicalJson(rebuild(QJsonValue(4711)));
            const auto check = checkCatalogue(json, pointer);
            QVERIFY_OK(check);
            QVERIFY2(!check->scheme, qPrintable(pointer));
            const bool named =
                std::any_of(check->problems.cbegin(), check->problems.cend(),
                            [&](const JsonProblem &problem) { return problem.pointer == pointer; });
            QVERIFY2(named, qPrintable(pointer));
            ++tried;
        });
    QVERIFY(tried > 150);
}

void TestCatalogue::refusesTheShippedFileWithOnePieceMissing()
{
    const QJsonValue good = objectOf(u"resources/schemes/uk-cop-2018.json"_s);
    // One guideline and one provision of it are enough to see each kind of piece.
    static const QStringList pieces = {
        u"/catalog/metadata/props/3"_s,
        u"/catalog/metadata/roles"_s,
        u"/catalog/groups/12"_s,
        u"/catalog/groups/4/title"_s,
        u"/catalog/groups/4/parts/0"_s,
        u"/catalog/groups/4/controls/1"_s,
        u"/catalog/groups/4/controls/0/parts/0"_s,
        u"/catalog/groups/4/controls/0/parts/1"_s,
        u"/catalog/groups/4/controls/0/parts/2"_s,
        u"/catalog/groups/4/controls/0/parts/3"_s,
        u"/catalog/groups/4/controls/0/props/2"_s,
        u"/catalog/back-matter/resources/5"_s,
    };
    QStringList left = pieces;
    walk(
        good, {}, [](const QJsonValue &with) { return with; },
        [&](const QString &pointer, const QJsonValue &, const Rebuild &rebuild) {
            if (!left.removeOne(pointer))
                return;
            const auto check =
                checkCatalogue(canonicalJson(rebuild(QJsonValue::Undefined)), pointer);
            QVERIFY_OK(check);
            QVERIFY2(!check->scheme, qPrintable(pointer));
        });
    QCOMPARE(left, QStringList());
}

void TestCatalogue::refusesAScopeThatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &was, const QByteArray &is,
                        const QString &reason) { QTest::newRow(name) << was << is << reason; };
    row("a key twice", R"("name":"key","ns":"https://assay.example/ns/oscal","value":"2"})",
        R"("name":"key","ns":"https://assay.example/ns/oscal","value":"1"})", u"twice"_s);
    row("a letter for a condition",
        R"("name":"key","ns":"https://assay.example/ns/oscal","value":"2"})",
        R"("name":"key","ns":"https://assay.example/ns/oscal","value":"b"})", u"number from 1"_s);
    row("the opposite of nothing",
        R"("name":"opposite-of","ns":"https://assay.example/ns/oscal","value":"4")",
        R"("name":"opposite-of","ns":"https://assay.example/ns/oscal","value":"44")",
        u"no question that is asked"_s);
    row("no such condition",
        R"("name":"condition","ns":"https://assay.example/ns/oscal","value":"13")",
        R"("name":"condition","ns":"https://assay.example/ns/oscal","value":"14")",
        u"no condition 14"_s);
    row("letters that do not fit",
        R"("name":"status","ns":"https://assay.example/ns/oscal","value":"R")",
        R"("name":"status","ns":"https://assay.example/ns/oscal","value":"R C")",
        u"must be \"R\""_s);
    row("no such method",
        R"("name":"method","ns":"https://assay.example/ns/oscal","value":"conceptual")",
        R"("name":"method","ns":"https://assay.example/ns/oscal","value":"guess")",
        u"document, conceptual or functional"_s);
    row("other choices", R"("choice":["yes","no"])", R"("choice":["yes","perhaps"])",
        u"must be yes and no"_s);
    row("no question", R"("guidelines":[{"prose":)", R"("guidelines":[{"text":)", u"missing"_s);
    row("a class of its own", R"("class":"condition")", R"("class":"wish")", u"condition"_s);
    row("a label of another clause", R"("name":"label","value":"5.1-1")",
        R"("name":"label","value":"5.2-1")", u"must begin with"_s);
    row("labels or not",
        R"("name":"issues-labels","ns":"https://assay.example/ns/oscal","value":"no")",
        R"("name":"issues-labels","ns":"https://assay.example/ns/oscal","value":"some")",
        u"must be yes or no"_s);
}

void TestCatalogue::refusesAScopeThatDoesNotFit()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QString, reason);
    QByteArray json = canonicalJson(objectOf(u"resources/schemes/en-303645-v2-1-1.json"_s));
    const qsizetype at = json.indexOf(was);
    QVERIFY(at >= 0);
    json.replace(at, was.size(), is);
    const auto check = checkCatalogue(json, u"x"_s);
    QVERIFY_OK(check);
    QVERIFY(!check->scheme);
    const bool told = std::any_of(check->problems.cbegin(), check->problems.cend(),
                                  [&](const JsonProblem &p) { return p.reason.contains(reason); });
    QVERIFY2(told, qPrintable(check->problems.first().reason));
}

void TestCatalogue::namesTheSchemesThereAre()
{
    const auto scheme = builtInScheme(u"uk-cop-2012"_s);
    QVERIFY(!scheme);
    QCOMPARE(scheme.error().kind, Error::Kind::NotFound);
    QVERIFY(scheme.error().message().contains(u"uk-cop-2018"_s));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
