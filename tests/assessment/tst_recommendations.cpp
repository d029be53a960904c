#include "assessment/model/recommendationsearch.h"
#include "assessment/scheme/recommendationcollection.h"
#include "assessment/workspace.h"
#include "support/sampleworkspace.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(u"" SOURCE_ROOT "/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The published file in its own form, with the extracts and notes left empty.
QByteArray publishedBytes()
{
    return contentOf(u"tests/data/dcms-mapping-v4-identifiers.json"_s);
}

/// The same data as the product ships it.
QByteArray shippedBytes()
{
    return contentOf(u"resources/mappings/recommendations/uk-dcms-v4.json"_s);
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
    void theSameRowsInAnotherFileDoNothing();
    void theCollectionHoldsTheWholeFile();
    void aCollectionKeepsEverySpelling();
    void refusesADamagedCollection();
    void everyRowHasAKeyOfItsOwn();
    void rangesAreTakenApart_data();
    void rangesAreTakenApart();
    void proseOfOthersMayHoldAnything();
    void filtersByWhoMustAct();
    void filtersByName();
    void theMatrixAddsUp();
    void whatIsHandedOnHasNoExtract();
    void anotherFileTakesItsPlace();
    void findsWithinBounds();
    void withoutAnImportTheCarriedOnesAreShown();
    void refusesDamage_data();
    void refusesDamage();
};

void TestRecommendations::everyRowOfTheFileIsThere()
{
    const auto file = builtInRecommendations();
    QVERIFY_OK(file);
    QCOMPARE(file->version, u"4.0"_s);
    QCOMPARE(file->rows.size(), 1155);
    QCOMPARE(QJsonDocument::fromJson(publishedBytes()).array().size(), 1156); // with its header
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
    QCOMPARE(documents.size(), 68);
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
    const auto done =
        workspace->importRecommendations(publishedBytes(), u"/tmp/x/Mapping_v4.json"_s);
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

void TestRecommendations::theSameRowsInAnotherFileDoNothing()
{
    SampleWorkspace sample;
    auto workspace = sample.create();
    const QByteArray file = fileOf({row(u"3"_s, u"W3C"_s, u"A"_s)});
    const auto first = workspace->importRecommendations(file, u"a.json"_s);
    QVERIFY_OK(first);
    const qint64 rows = workspace->log({}, 1)->constLast().sequence;
    const auto saved = QJsonDocument::fromJson(file).toJson(QJsonDocument::Compact);
    QVERIFY(saved != file);
    const auto again = workspace->importRecommendations(saved, u"saved.json"_s);
    QVERIFY_OK(again);
    QVERIFY(again->wasThere);
    QCOMPARE(again->id, first->id);
    QCOMPARE(workspace->log({}, 1)->constLast().sequence, rows);
}

void TestRecommendations::theCollectionHoldsTheWholeFile()
{
    const auto file = readRecommendations(publishedBytes(), u"v4.json"_s);
    QVERIFY_OK(file);
    // What is shipped was made by this very function, and reading it gives all rows back.
    QCOMPARE(recommendationCollection(*file), shippedBytes());
    const auto back = readRecommendationCollection(shippedBytes(), u"uk-dcms-v4.json"_s);
    QVERIFY_OK(back);
    QCOMPARE(back->version, file->version);
    QCOMPARE(back->rows.size(), file->rows.size());
    for (qsizetype i = 0; i < file->rows.size(); ++i) {
        QCOMPARE(back->rows[i].record, file->rows[i].record);
        QCOMPARE(back->rows[i].key, file->rows[i].key);
        QCOMPARE(back->rows[i].number, int(i) + 1);
    }
}

void TestRecommendations::aCollectionKeepsEverySpelling()
{
    QJsonObject odd = row(u"3"_s, u" Symantec \n Labs "_s, u"The \"Guide\"\nVolume 2 "_s);
    odd[u"Recommendation Number / Section"_s] = u" 4.1\n(b)"_s;
    QJsonObject whole = row(u"4"_s, u"ACME"_s, u"Rules"_s);
    whole[u"Recommendation Number / Section"_s] = u""_s;
    whole[u"Web Link"_s] = u" see the web site "_s; // no address, and kept all the same
    const auto file = readRecommendations(fileOf({odd, whole}), u"a.json"_s);
    QVERIFY_OK(file);
    const auto back = readRecommendationCollection(recommendationCollection(*file), u"c.json"_s);
    QVERIFY_OK(back);
    for (int i = 0; i < 2; ++i) {
        QJsonObject wanted = file->rows[i].record;
        for (const QString &others : {u"Recommendation Extracted from Linked Source"_s, u"Notes"_s})
            wanted[others] = QString();
        QCOMPARE(back->rows[i].record, wanted);
    }
    QVERIFY(back->rows[1].sections().isEmpty());
}

void TestRecommendations::refusesADamagedCollection()
{
    const auto damaged = [](const QByteArray &was, const QByteArray &is) {
        QByteArray bytes = shippedBytes();
        const qsizetype at = bytes.indexOf(was);
        bytes.replace(at, was.size(), is);
        return readRecommendationCollection(bytes, u"damaged.json"_s);
    };
    const QList<std::pair<QByteArray, QByteArray>> damages{
        {"\"intersects-with\"", "\"equal-to\""},
        {"\"id-ref\":\"guideline-", "\"id-ref\":\"guideline-9"},
        {"\"name\":\"guideline\",\"ns\":\"https://assay.example/ns/oscal\",\"value\":\"",
         "\"name\":\"guideline\",\"ns\":\"https://assay.example/ns/oscal\",\"value\":\"9"},
        {"\"href\":\"#", "\"href\":\"#0"},
        {"\"oscal-version\":\"1.2.1\"", "\"oscal-version\":\"1.0\""},
        {"\"relationship\"", "\"colour\""}};
    for (const auto &[was, is] : damages) {
        const auto read = damaged(was, is);
        QVERIFY2(!read, was.constData());
        QCOMPARE(read.error().kind, Error::Kind::InvalidInput);
        QVERIFY(read.error().where.startsWith(u"damaged.json"));
    }
}

void TestRecommendations::everyRowHasAKeyOfItsOwn()
{
    const auto file = builtInRecommendations();
    QVERIFY_OK(file);
    QSet<QString> keys;
    for (const Recommendation &one : file->rows) {
        QCOMPARE(one.key.size(), 16);
        keys.insert(one.key);
    }
    QCOMPARE(keys.size(), 1155); // 107 rows are told apart by their place only
    // The user's own copy has the same keys, though it has extracts.
    QJsonArray own = QJsonDocument::fromJson(publishedBytes()).array();
    QJsonObject first = own[1].toObject();
    first[u"Recommendation Extracted from Linked Source"_s] = u"Quoted."_s;
    own[1] = first;
    const auto read = readRecommendations(QJsonDocument(own).toJson(), u"own.json"_s);
    QVERIFY_OK(read);
    QCOMPARE(read->rows[0].key, file->rows[0].key);
}

void TestRecommendations::rangesAreTakenApart_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QStringList>("sections");
    QTest::newRow("a range") << u"Provisions 5.3-3 to 5.3-5"_s
                             << QStringList{u"5.3-3"_s, u"5.3-4"_s, u"5.3-5"_s};
    QTest::newRow("one") << u"Provision 5.1-1"_s << QStringList{u"5.1-1"_s};
    QTest::newRow("a clause") << u"Provision 5.10"_s << QStringList{u"5.10"_s};
    QTest::newRow("the heading of a clause") << u"Provision 5"_s << QStringList{u"5"_s};
    QTest::newRow("clause 6") << u"Provision 6-1"_s << QStringList{u"6-1"_s};
    QTest::newRow("none") << u""_s << QStringList{};
    QTest::newRow("words") << u"5.2, fifth  bullet\npoint"_s
                           << QStringList{u"5.2, fifth bullet point"_s};
    QTest::newRow("over two clauses")
        << u"Provisions 5.3-3 to 5.4-1"_s << QStringList{u"Provisions 5.3-3 to 5.4-1"_s};
    QTest::newRow("backwards") << u"Provisions 5.3-5 to 5.3-3"_s
                               << QStringList{u"Provisions 5.3-5 to 5.3-3"_s};
    QTest::newRow("far too many") << u"Provisions 5.3-1 to 5.3-999"_s
                                  << QStringList{u"Provisions 5.3-1 to 5.3-999"_s};
}

void TestRecommendations::rangesAreTakenApart()
{
    QFETCH(QString, given);
    QFETCH(QStringList, sections);
    QJsonObject one = row(u"3"_s, u"ETSI"_s, u"EN"_s);
    one[u"Recommendation Number / Section"_s] = given;
    const auto file = readRecommendations(fileOf({one}), u"a.json"_s);
    QVERIFY_OK(file);
    QCOMPARE(file->rows[0].sections(), sections);
}

void TestRecommendations::proseOfOthersMayHoldAnything()
{
    QJsonObject one = row(u"3"_s, u"W3C"_s, u"A"_s);
    const QString prose = u"first\r\nsecond\u2028third\u0096 \u202efourth\v"_s;
    one[u"Recommendation Extracted from Linked Source"_s] = prose;
    one[u"Notes"_s] = prose;
    SampleWorkspace sample;
    auto workspace = sample.create();
    QVERIFY_OK(workspace->importRecommendations(fileOf({one}), u"a.json"_s));
    const auto rows = workspace->allRecommendations();
    QVERIFY_OK(rows);
    QCOMPARE(rows->first().record[u"Notes"_s].toString(), prose);        // kept
    QCOMPARE(rows->first().extract(), u"first\nsecond\nthird fourth"_s); // and fit to be shown
    QCOMPARE(rows->first().notes(), rows->first().extract());
}

void TestRecommendations::filtersByWhoMustAct()
{
    const auto file = builtInRecommendations();
    QVERIFY_OK(file);
    // By the provisions, as everywhere: a retailer acts by 8 and by one provision of 3, a maker by
    // all but 10.
    QCOMPARE(guidelinesFor(u"retailer"_s), (QList<int>{3, 8}));
    QCOMPARE(guidelinesFor({}).size(), 13);
    const auto count = [&](const QString &audience) {
        return int(filtered(file->rows, {.audience = audience}).size());
    };
    QCOMPARE(count(u"retailer"_s), 153 + 110);
    QCOMPARE(count(u"device_manufacturer"_s), 1155 - 58);
    QCOMPARE(count(u"iot_service_provider"_s), 1155 - 95 - 75);
    QCOMPARE(count(u"mobile_app_developer"_s), 1155 - 95 - 180 - 75 - 46 - 58);
    QCOMPARE(count(u"nobody"_s), 0);
}

void TestRecommendations::filtersByName()
{
    const auto file = builtInRecommendations();
    QVERIFY_OK(file);
    const auto count = [&](const RecommendationFilter &filter) {
        return int(filtered(file->rows, filter).size());
    };
    QCOMPARE(count({.organisation = u"etsi"_s}), 117);
    QCOMPARE(count({.organisation = u"UL"_s}), 17); // one is called just so
    QCOMPARE(count({.organisation = u"IoT Security Foundation"_s}), 204);
    QCOMPARE(count({.document = u"8259A"_s}), 7);
    int together = 0;
    for (int guideline = 1; guideline <= 13; ++guideline)
        together += count({.guideline = guideline, .organisation = u"gsma"_s});
    QCOMPARE(together, 77);
    QVERIFY(count({.guideline = 1, .words = u"  PassWord "_s}) >= 2);
}

void TestRecommendations::theMatrixAddsUp()
{
    const auto file = builtInRecommendations();
    QVERIFY_OK(file);
    for (const auto by :
         {RecommendationCoverage::By::Organisation, RecommendationCoverage::By::Document}) {
        const RecommendationCoverage coverage = coverageOf(file->rows, by);
        QCOMPARE(coverage.rows.size(), by == RecommendationCoverage::By::Organisation ? 49 : 68);
        QCOMPARE(QList<int>(coverage.totals.begin(), coverage.totals.end()), published);
        QCOMPARE(coverage.total, 1155);
        RecommendationCoverage::Counts sums{};
        for (const RecommendationCoverage::Row &row : coverage.rows) {
            int total = 0;
            for (std::size_t i = 0; i < sums.size(); ++i) {
                sums.at(i) += row.counts.at(i);
                total += row.counts.at(i);
            }
            QCOMPARE(total, row.total);
            QVERIFY(row.total > 0);
        }
        QCOMPARE(sums, coverage.totals);
    }
    const QByteArray csv =
        coverageCsv(coverageOf(file->rows, RecommendationCoverage::By::Organisation));
    QVERIFY(csv.endsWith("all,,95,69,153,94,190,180,75,110,46,58,34,25,26,1155\r\n"));
}

void TestRecommendations::whatIsHandedOnHasNoExtract()
{
    const QByteArray canary = "Canary words of somebody else";
    QJsonObject one = row(u"3"_s, u"=W3C"_s, u"A"_s);
    one[u"Recommendation Extracted from Linked Source"_s] = QString::fromUtf8(canary);
    one[u"Notes"_s] = QString::fromUtf8(canary);
    const auto file = readRecommendations(fileOf({one}), u"a.json"_s);
    QVERIFY_OK(file);
    for (const QByteArray &bytes : {recommendationsCsv(file->rows), recommendationsJson(file->rows),
                                    recommendationCollection(*file)}) {
        QVERIFY(bytes.contains("W3C"));
        QVERIFY(!bytes.contains(canary));
    }
    QVERIFY(recommendationsCsv(file->rows).contains(",'=W3C,")); // and no formula
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
    QTest::newRow("turns writing in a name")
        << with(u"Organisation"_s, u"A\u202eB"_s) << u"/2/Organisation"_s;
    QTest::newRow("extract as a number")
        << with(u"Recommendation Extracted from Linked Source"_s, 3)
        << u"/2/Recommendation Extracted from Linked Source"_s;
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
    if (pointer.startsWith(u"/2/")) { // named in words too
        const QString place =
            u"row 2, column \"%1\""_s.arg(pointer.sliced(3).replace(u"~1"_s, u"/"_s));
        QVERIFY2(done.error().why.contains(place), qPrintable(done.error().why));
    }
    QCOMPARE(workspace->log({}, 1)->constLast().sequence, rows);
    QVERIFY(!*workspace->recommendationImport());
}

QTEST_GUILESS_MAIN(TestRecommendations)
#include "tst_recommendations.moc"
