#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/lawmap.h"
#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QString shipped =
    u"" SOURCE_ROOT "/resources/recommendations/dcms-mapping-v4-identifiers.json"_s;

QByteArray shippedBytes()
{
    QFile file(shipped);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The published totals of version 4.0, guideline 1 to 13.
const QList<int> published{95, 69, 153, 94, 190, 180, 75, 110, 46, 58, 34, 25, 26};

QJsonObject row(const QString &guideline, const QString &organisation, const QString &document)
{
    return {{u"DCMS Code of Practice Guidelines Number"_s, guideline},
            {u"Organisation"_s, organisation},
            {u"Standard / Recommendation Name"_s, document},
            {u"Recommendation Number / Section"_s, u"4.2"_s},
            {u"Recommendation Extracted from Linked Source"_s, u"Quoted words."_s},
            {u"Web Link"_s, u"https://example.org/doc"_s},
            {u"Notes"_s, u"first line\nsecond"_s},
            {u"Added at Version"_s, u"4"_s}};
}

QByteArray fileOf(const QList<QJsonObject> &rows)
{
    QJsonArray all{
        QJsonObject{{u"Version"_s, u"4.0"_s}, {u"Disclaimer"_s, u"…"_s}, {u"Copyright"_s, u"…"_s}}};
    for (const QJsonObject &one : rows)
        all.append(one);
    return QJsonDocument(all).toJson();
}

} // namespace

/// The mapping database of the UK government, and the laws of the policy paper.
class TestRecommendations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfTheFileIsThere();
    void shipsNoWordsOfOthers();
    void namesAreOneName();
    void importsAsOneActWithUndo();
    void theSameFileAgainDoesNothing();
    void anotherFileTakesItsPlace();
    void findsWithinBounds();
    void withoutAnImportTheCarriedOnesAreShown();
    void refusesDamage_data();
    void refusesDamage();
    void theLawsAreThoseOfThePolicyPaper();
};

void TestRecommendations::everyRowOfTheFileIsThere()
{
    const auto file = builtInRecommendations();
    QVERIFY_OK(file);
    QCOMPARE(file->version, u"4.0"_s);
    QCOMPARE(file->rows.size(), 1155);
    QCOMPARE(QJsonDocument::fromJson(shippedBytes()).array().size(), 1156); // with its header
    QList<int> totals(13);
    for (const Recommendation &one : file->rows)
        ++totals[one.guideline - 1];
    QCOMPARE(totals, published);
}

void TestRecommendations::shipsNoWordsOfOthers()
{
    const auto shipped = builtInRecommendations();
    QVERIFY_OK(shipped);
    for (const Recommendation &one : shipped->rows) {
        QVERIFY(one.extract().isEmpty());
        QVERIFY(one.notes().isEmpty());
    }
}

void TestRecommendations::namesAreOneName()
{
    QSet<QString> given;
    QSet<QString> organisations;
    QSet<QString> givenDocuments;
    QSet<QString> documents;
    int institute = 0;
    const auto shipped = builtInRecommendations();
    QVERIFY_OK(shipped);
    for (const Recommendation &one : shipped->rows) {
        given.insert(one.organisationGiven());
        organisations.insert(one.organisation);
        givenDocuments.insert(one.documentGiven());
        documents.insert(one.document);
        institute += one.organisation.contains(u"(NIST)"_s) ? 1 : 0;
        QCOMPARE(one.organisation, one.organisation.simplified());
        QCOMPARE(one.document, one.document.simplified());
    }
    QCOMPARE(given.size(), 51);
    QCOMPARE(organisations.size(), 49); // NIST twice, a document as an organisation once
    QCOMPARE(givenDocuments.size(), 76);
    QCOMPARE(documents.size(), 70);
    QCOMPARE(institute, 35);
    QVERIFY(
        documents.contains(u"NISTIR 8259A IoT Device Cybersecurity Capability Core Baseline"_s));
}

void TestRecommendations::importsAsOneActWithUndo()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace);
    const qint64 before = workspace->log({}, 1)->constLast().sequence;
    const auto done = workspace->importRecommendations(shippedBytes(), u"/tmp/x/Mapping_v4.json"_s);
    QVERIFY_OK(done);
    QCOMPARE(done->records, 1155);
    QCOMPARE(done->fileName, u"Mapping_v4.json"_s);
    QCOMPARE(done->importedBy, u"ada"_s);
    QVERIFY(!done->wasThere);
    QCOMPARE(workspace->log({}, 1)->constLast().sequence, before + 1);
    for (int guideline = 1; guideline <= 13; ++guideline)
        QCOMPARE(workspace->recommendations(guideline, {}, 0)->found, published[guideline - 1]);
    QCOMPARE(workspace->recommendations(0, {}, 2000)->rows.size(), 1155);
    QCOMPARE((*workspace->undoStep({}))->text, u"import of the mapping database"_s);
    QVERIFY_OK(workspace->undo({}));
    QVERIFY(!*workspace->recommendationImport());
    QVERIFY_OK(workspace->redo({}));
    QCOMPARE((*workspace->recommendationImport())->records, 1155);
    QVERIFY(workspace->verifyLog()->ok);
}

void TestRecommendations::theSameFileAgainDoesNothing()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    const QByteArray file = fileOf({row(u"3"_s, u"W3C"_s, u"A"_s)});
    const auto first = workspace->importRecommendations(file, u"a.json"_s);
    QVERIFY_OK(first);
    const qint64 rows = workspace->log({}, 1)->constLast().sequence;
    const auto again = workspace->importRecommendations(file, u"b.json"_s);
    QVERIFY_OK(again);
    QVERIFY(again->wasThere);
    QCOMPARE(again->id, first->id);
    QCOMPARE(workspace->log({}, 1)->constLast().sequence, rows);
}

void TestRecommendations::anotherFileTakesItsPlace()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace->importRecommendations(
        fileOf({row(u"3"_s, u"W3C"_s, u"A"_s), row(u"4"_s, u"W3C"_s, u"B"_s)}), u"a.json"_s));
    QVERIFY_OK(
        workspace->importRecommendations(fileOf({row(u"5"_s, u"W3C"_s, u"C"_s)}), u"b.json"_s));
    const auto all = workspace->recommendations(0);
    QCOMPARE(all->found, 1);
    QCOMPARE(all->rows[0].document, u"C"_s);
    QVERIFY_OK(workspace->undo({}));
    QCOMPARE(workspace->recommendations(0)->found, 2);
    QVERIFY(workspace->verifyLog()->ok);
}

void TestRecommendations::findsWithinBounds()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QList<QJsonObject> rows;
    for (int i = 0; i < 300; ++i)
        rows.append(row(u"7"_s, u" ACME \n Labs "_s, u"Document %1"_s.arg(i)));
    rows.append(row(u"7"_s, u"Other"_s, u"Needle"_s));
    QVERIFY_OK(workspace->importRecommendations(fileOf(rows), u"a.json"_s));
    const auto all = workspace->recommendations(7);
    QCOMPARE(all->found, 301);
    QCOMPARE(all->rows.size(), 200);
    QCOMPARE(all->rows[0].organisation, u"ACME Labs"_s);
    QCOMPARE(all->rows[0].organisationGiven(), u" ACME \n Labs "_s);
    const auto needle = workspace->recommendations(7, u"nEEdle"_s);
    QCOMPARE(needle->found, 1);
    QCOMPARE(needle->rows[0].section(), u"4.2"_s);
    QCOMPARE(needle->rows[0].extract(), u"Quoted words."_s); // the user's own copy keeps them
    QCOMPARE(workspace->recommendations(7, u"quoted WORDS"_s, 5)->found, 301);
    QCOMPARE(workspace->recommendations(8)->found, 0);
}

void TestRecommendations::withoutAnImportTheCarriedOnesAreShown()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY(!*workspace->recommendationImport());
    QCOMPARE(workspace->recommendations(3, {}, 0)->found, 153);
    QCOMPARE(workspace->recommendations(12, {}, 500)->rows.size(), 25);
    QVERIFY(workspace->recommendations(0, u"OWASP"_s)->found >= 41);
}

void TestRecommendations::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("pointer");
    const auto with = [](const QString &name, const QJsonValue &value) {
        QJsonObject one = row(u"3"_s, u"W3C"_s, u"A"_s);
        if (value.isUndefined())
            one.remove(name);
        else
            one[name] = value;
        return fileOf({row(u"1"_s, u"W3C"_s, u"A"_s), one});
    };
    const QString guideline = u"DCMS Code of Practice Guidelines Number"_s;
    QTest::newRow("no JSON") << QByteArray("Guideline;Organisation\n") << u""_s;
    QTest::newRow("an object") << QByteArray("{}") << u""_s;
    QTest::newRow("empty") << QByteArray("[]") << u""_s;
    QTest::newRow("header only") << fileOf({}) << u""_s;
    QTest::newRow("no header") << QJsonDocument(QJsonArray{row(u"1"_s, u"W"_s, u"A"_s),
                                                           row(u"1"_s, u"W"_s, u"A"_s)})
                                      .toJson()
                               << u"/0/Version"_s;
    QTest::newRow("guideline 14") << with(guideline, u"14"_s) << u"/2/"_s + guideline;
    QTest::newRow("guideline as a number") << with(guideline, 3) << u"/2/"_s + guideline;
    QTest::newRow("no guideline") << with(guideline, QJsonValue::Undefined) << u"/2/"_s + guideline;
    QTest::newRow("no organisation") << with(u"Organisation"_s, u" \n "_s) << u"/2/Organisation"_s;
    QTest::newRow("no notes") << with(u"Notes"_s, QJsonValue::Undefined) << u"/2/Notes"_s;
    QTest::newRow("another column") << with(u"Colour"_s, u"red"_s) << u"/2/Colour"_s;
    QTest::newRow("turns writing")
        << with(u"Web Link"_s, u"https://\u202eexe.com"_s) << u"/2/Web Link"_s;
    QTest::newRow("far too long") << with(u"Notes"_s, QString(20'001, u'x')) << u"/2/Notes"_s;
}

void TestRecommendations::refusesDamage()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, pointer);
    SampleWorkspace sample;
    auto workspace = sample.create();
    const qint64 rows = workspace->log({}, 1)->constLast().sequence;
    const auto done = workspace->importRecommendations(file, u"damaged.json"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(done.error().where, u"damaged.json %1"_s.arg(pointer).trimmed());
    QVERIFY(!done.error().why.isEmpty());
    QCOMPARE(workspace->log({}, 1)->constLast().sequence, rows);
    QVERIFY(!*workspace->recommendationImport());
}

void TestRecommendations::theLawsAreThoseOfThePolicyPaper()
{
    const QString privacy = u"Data Protection Act 2018 and General Data Protection Regulation"_s;
    const QString rights = u"Consumer Rights Act 2015"_s;
    const QString trading = u"Consumer Protection from Unfair Trading Regulations 2008"_s;
    QSet<std::pair<int, QString>> expected{{1, rights}, {6, rights}, {3, trading}};
    for (const int guideline : {4, 5, 8, 9, 10, 11, 13})
        expected.insert({guideline, privacy});
    QSet<std::pair<int, QString>> found;
    for (const LawLink &link : lawLinks()) {
        QVERIFY(link.source.contains(u"policy paper"_s));
        QCOMPARE(link.asOf, QDate(2018, 10, 14));
        QVERIFY(!link.why.isEmpty());
        found.insert({link.guideline, link.law});
    }
    QCOMPARE(found, expected);
    QCOMPARE(lawLinks().size(), 10);
    // The catalogue of the Code names the same ones.
    QSet<std::pair<int, QString>> catalogue;
    const auto code = builtInScheme(u"uk-cop-2018"_s);
    QVERIFY_OK(code);
    for (const Guideline &guideline : code->guidelines) {
        for (const QString &law : guideline.legislation)
            catalogue.insert({guideline.number, law.section(u" (as of"_s, 0, 0)});
    }
    QCOMPARE(found, catalogue);
}

QTEST_GUILESS_MAIN(TestRecommendations)
#include "tst_recommendations.moc"
