#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/mappings.h"
#include "support/refusals.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

const QString brokenFolder = u"" SOURCE_ROOT "/tests/data/broken/mappings/"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectOf(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

QSet<QString> pairsOf(const Mapping &mapping)
{
    QSet<QString> pairs;
    for (const ProvisionLink &link : mapping.links) {
        for (const QString &source : link.sources) {
            for (const QString &target : link.targets)
                pairs.insert(source + u' ' + target);
        }
    }
    return pairs;
}

/// The pairs that the catalogue of the Code names as references to \a standard.
QSet<QString> referencesTo(const QString &standard)
{
    QSet<QString> pairs;
    const Scheme code = *builtInScheme(u"uk-cop-2018"_s);
    for (const Guideline &guideline : code.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            for (const QString &reference : provision.references) {
                if (reference.startsWith(standard + u' ')) {
                    pairs.insert(provision.id + u" EN-"_s + reference.sliced(standard.size() + 1));
                }
            }
        }
    }
    return pairs;
}

/// Fields of each line of \a csv, which holds no line breaks within fields.
QList<QStringList> rowsOf(const QByteArray &csv)
{
    QList<QStringList> rows;
    static const QRegularExpression field(uR"x((?:^|,)(?:"((?:[^"]|"")*)"|([^,]*)))x"_s);
    for (const QString &line : QString::fromUtf8(csv).split(u"\r\n"_s, Qt::SkipEmptyParts)) {
        QStringList row;
        for (auto match = field.globalMatch(line); match.hasNext();) {
            const auto one = match.next();
            row.append(one.capturedStart(1) >= 0 ? one.captured(1).replace(u"\"\""_s, u"\""_s)
                                                 : one.captured(2));
        }
        rows.append(row);
    }
    return rows;
}

Mapping sample(const QList<ProvisionLink> &links)
{
    return {.source = u"a"_s,
            .target = u"b"_s,
            .title = {},
            .description = {},
            .origin = u"=SUM(1), \"said\""_s,
            .asOf = QDate(2026, 11, 28),
            .links = links};
}

} // namespace

/// What one scheme says of another: the data that is shipped, the check of a file, reading links.
class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsTheFiveMappings();
    void theCodeAnswersToTheStandardAsItsCatalogueSays_data();
    void theCodeAnswersToTheStandardAsItsCatalogueSays();
    void theLawDeemsTheEditionItNames();
    void shipsTheCrosswalksToDocuments();
    void theCrosswalksSayWhatTheirSourcesSay_data();
    void theCrosswalksSayWhatTheirSourcesSay();
    void onlyALawDeems();
    void theScheduleIsASchemeWithoutLabels();
    void acceptsAGoodFile();
    void refusesDamage_data();
    void refusesDamage();
    void anUnmappedPairIsToldApart();
    void linksAreReadInBothDirections();
    void ofSeveralEachIsLess();
    void aCrosswalkShowsBothSides();
    void nothingIsFollowedThroughAThirdScheme();
    void theCsvHoldsEveryPairOnce();
    void theCsvRunsNothing();

private:
    QJsonObject m_expected = objectOf(brokenFolder + u"expected.json"_s);
};

void TestMapping::shipsTheFiveMappings()
{
    const auto mappings = builtInMappings();
    QVERIFY_OK(mappings);
    QStringList found;
    for (const Mapping &mapping : *mappings) {
        if (!mapping.document)
            found.append(mapping.source + u' ' + mapping.target);
        QVERIFY(!mapping.origin.isEmpty());
        QVERIFY(mapping.asOf.isValid());
        QVERIFY(!mapping.description.isEmpty());
    }
    QCOMPARE(found,
             (QStringList{u"uk-cop-2018 en-303645-v2-1-1"_s, u"uk-cop-2018 en-303645-v3-1-3"_s,
                          u"uk-cop-2018 uk-psti-2023"_s, u"en-303645-v2-1-1 uk-psti-2023"_s,
                          u"en-303645-v3-1-3 uk-psti-2023"_s}));
    const auto psti = mappedSchemes(u"uk-psti-2023"_s);
    QVERIFY_OK(psti);
    QCOMPARE(*psti, (QStringList{u"uk-cop-2018"_s, u"en-303645-v2-1-1"_s, u"en-303645-v3-1-3"_s}));
}

void TestMapping::theCodeAnswersToTheStandardAsItsCatalogueSays_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("standard");
    QTest::addColumn<int>("pairs");
    QTest::newRow("V2.1.1") << u"en-303645-v2-1-1"_s << u"EN 303 645 V2.1.1"_s << 87;
    QTest::newRow("V3.1.3") << u"en-303645-v3-1-3"_s << u"EN 303 645 V3.1.3"_s << 96;
}

void TestMapping::theCodeAnswersToTheStandardAsItsCatalogueSays()
{
    QFETCH(QString, scheme);
    QFETCH(QString, standard);
    QFETCH(int, pairs);
    const auto mapping = mappingBetween(u"uk-cop-2018"_s, scheme);
    QVERIFY_OK(mapping);
    QCOMPARE(pairsOf(*mapping), referencesTo(standard));
    QCOMPARE(int(pairsOf(*mapping).size()), pairs);
}

void TestMapping::theLawDeemsTheEditionItNames()
{
    // SI 2023/1007, Schedule 2: which provisions count as which paragraph of Schedule 1.
    const QList<Mapping> all = *builtInMappings();
    const QMap<QString, QStringList> deemed{{u"1"_s, {u"EN-5.1-1"_s, u"EN-5.1-2"_s}},
                                            {u"2"_s, {u"EN-5.2-1"_s}},
                                            {u"3"_s, {u"EN-5.3-13"_s}}};
    const Scheme psti = *builtInScheme(u"uk-psti-2023"_s);
    for (const Guideline &paragraph : psti.guidelines) {
        for (const Provision &provision : paragraph.provisions) {
            const auto old = basesOf(all, u"en-303645-v2-1-1"_s, psti.id, provision.id);
            QCOMPARE(old.size(), 1);
            QCOMPARE(old[0].provisions, deemed[paragraph.label]);
            QCOMPARE(old[0].relation, Relation::Deemed);
            QCOMPARE(old[0].confidence, Confidence::Published);
            const auto later = basesOf(all, u"en-303645-v3-1-3"_s, psti.id, provision.id);
            QCOMPARE(later.size(), 1);
            QVERIFY(!coversAll(later[0]));
        }
    }
}

void TestMapping::shipsTheCrosswalksToDocuments()
{
    QStringList found;
    const auto mappings = builtInMappings();
    QVERIFY_OK(mappings);
    for (const Mapping &mapping : *mappings) {
        if (mapping.document)
            found.append(mapping.source + u' ' + mapping.target);
    }
    found.sort();
    QCOMPARE(found, (QStringList{
                        u"en-303645-v2-1-1 eu-cra-2024-2847"_s, u"en-303645-v2-1-1 nist-ir-8259a"_s,
                        u"en-303645-v2-1-1 nist-ir-8425"_s, u"en-303645-v2-1-1 owasp-isvs-1-0"_s,
                        u"iso-iec-29147-2018 uk-psti-2023"_s, u"jc-star-star-1 uk-psti-2023"_s,
                        u"sg-cls uk-psti-2023"_s, u"uk-cop-2018 eu-cra-2024-2847"_s,
                        u"uk-cop-2018 iso-iec-27402-2023"_s, u"uk-cop-2018 nist-ir-8259a"_s,
                        u"uk-cop-2018 nist-ir-8425"_s, u"uk-cop-2018 owasp-iot-top-10-2018"_s,
                        u"uk-cop-2018 owasp-isvs-1-0"_s}));
    const auto documents = mappedDocuments(u"uk-cop-2018"_s);
    QVERIFY_OK(documents);
    QCOMPARE(documents->size(), 6);
    for (const MappedDocument &document : *documents) {
        QVERIFY(!document.title.isEmpty() && !document.organisation.isEmpty()
                && !document.edition.isEmpty() && document.url.startsWith(u"https://"));
        QCOMPARE(mappedDocument(document.id), document);
    }
    QCOMPARE(mappedDocuments()->size(), 9);
    QVERIFY(!mappedDocument(u"uk-cop-2018"_s));
    // A document is no scheme: nothing is assessed against it, nothing filled from it.
    QCOMPARE(mappedSchemes(u"uk-cop-2018"_s)->size(), 3);
}

void TestMapping::theCrosswalksSayWhatTheirSourcesSay_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("8259A, guideline 4") << u"uk-cop-2018"_s << u"nist-ir-8259a"_s
                                        << u"guideline-4"_s << QStringList{u"Data Protection"_s};
    QTest::newRow("8259A, 5.4-2") << u"en-303645-v2-1-1"_s << u"nist-ir-8259a"_s << u"EN-5.4-2"_s
                                  << QStringList{u"Device Identification"_s};
    QTest::newRow("8425, guideline 1")
        << u"uk-cop-2018"_s << u"nist-ir-8425"_s << u"guideline-1"_s
        << QStringList{u"Asset identification"_s, u"Interface access control"_s,
                       u"Product configuration"_s};
    QTest::newRow("27402, guideline 12") << u"uk-cop-2018"_s << u"iso-iec-27402-2023"_s
                                         << u"guideline-12"_s << QStringList{u"Configuration"_s};
    QTest::newRow("Top 10, guideline 6") << u"uk-cop-2018"_s << u"owasp-iot-top-10-2018"_s
                                         << u"guideline-6"_s << QStringList{u"I2"_s, u"I5"_s};
    QTest::newRow("Top 10, guideline 2")
        << u"uk-cop-2018"_s << u"owasp-iot-top-10-2018"_s << u"guideline-2"_s << QStringList{};
    QTest::newRow("ISVS, clause 5.12") << u"en-303645-v2-1-1"_s << u"owasp-isvs-1-0"_s
                                       << u"clause-5.12"_s << QStringList{u"3.4.5"_s};
    QTest::newRow("CRA, guideline 13")
        << u"uk-cop-2018"_s << u"eu-cra-2024-2847"_s << u"guideline-13"_s
        << QStringList{u"Annex I, Part I, 1"_s, u"Annex I, Part I, 2 (f)"_s};
    QTest::newRow("CRA, 5.9-3") << u"en-303645-v2-1-1"_s << u"eu-cra-2024-2847"_s << u"EN-5.9-3"_s
                                << QStringList{u"Annex I, Part I, 2 (i)"_s};
}

void TestMapping::theCrosswalksSayWhatTheirSourcesSay()
{
    QFETCH(QString, scheme);
    QFETCH(QString, document);
    QFETCH(QString, place);
    QFETCH(QStringList, expected);
    const auto mapping = mappingBetween(document, scheme); // either way round
    QVERIFY_OK(mapping);
    QStringList found;
    for (const Counterpart &one : counterpartsOf({*mapping}, scheme, place)) {
        QCOMPARE(one.scheme, document);
        QCOMPARE(one.relation, Relation::Overlaps); // no source says more
        found += one.provisions;
    }
    found.sort();
    QCOMPARE(found, expected);
}

void TestMapping::onlyALawDeems()
{
    const auto mappings = builtInMappings();
    QVERIFY_OK(mappings);
    for (const Mapping &mapping : *mappings) {
        for (const ProvisionLink &link : mapping.links) {
            if (link.relation != Relation::Deemed)
                continue;
            QCOMPARE(mapping.target, u"uk-psti-2023"_s);
            QCOMPARE(link.confidence, Confidence::Published);
            QVERIFY(mapping.origin.contains(u"SI 2023/1007"_s));
        }
    }
    // Clauses of ISO/IEC 29147 count for paragraph 2 only, and only together.
    const QList<Mapping> all = *builtInMappings();
    QCOMPARE(basesOf(all, u"iso-iec-29147-2018"_s, u"uk-psti-2023"_s, u"PSTI-2.1"_s)[0].provisions,
             (QStringList{u"6.2.2"_s, u"6.2.5"_s, u"6.5"_s}));
    QVERIFY(basesOf(all, u"iso-iec-29147-2018"_s, u"uk-psti-2023"_s, u"PSTI-1.1"_s).isEmpty());
    QVERIFY(coversAll(basesOf(all, u"sg-cls"_s, u"uk-psti-2023"_s, u"PSTI-3.1"_s)[0]));
}

void TestMapping::theScheduleIsASchemeWithoutLabels()
{
    const Scheme psti = *builtInScheme(u"uk-psti-2023"_s);
    QVERIFY(!psti.issuesLabels);
    QCOMPARE(psti.guidelines.size(), 3);
    QCOMPARE(psti.provisionCount(), 9);
    for (const Guideline &paragraph : psti.guidelines) {
        QCOMPARE(paragraph.legislation.size(), 2);
        for (const Provision &provision : paragraph.provisions)
            QCOMPARE(provision.strength, Strength::Shall);
    }
}

void TestMapping::acceptsAGoodFile()
{
    const auto check = checkMapping(contentOf(u"" SOURCE_ROOT "/tests/data/minimal-mapping.json"_s),
                                    u"minimal-mapping.json"_s);
    QVERIFY_OK(check);
    QCOMPARE(check->problems, {});
    QCOMPARE(check->mappings.size(), 1);
    QCOMPARE(check->mappings[0].links.size(), 2);
    QCOMPARE(check->mappings[0].links[1].relation, Relation::Supports);
}

void TestMapping::refusesDamage_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(brokenFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 30);
    for (const QString &name : files) {
        if (name != u"expected.json"_s)
            QTest::newRow(qPrintable(name)) << name;
    }
    for (const QString &name : m_expected.keys())
        QVERIFY2(files.contains(name), qPrintable(name + u" is expected but not there"_s));
}

void TestMapping::refusesDamage()
{
    QFETCH(QString, name);
    QVERIFY(m_expected.contains(name));
    const QJsonObject expected = m_expected[name].toObject();
    const auto check = checkMapping(contentOf(brokenFolder + name), name);
    if (expected.contains(u"unreadable"_s)) {
        QVERIFY(!check);
        QCOMPARE(check.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(check.error().where, name);
        QVERIFY(!check.error().why.isEmpty());
        return;
    }
    QVERIFY_OK(check);
    QVERIFY(check->mappings.isEmpty()); // nothing of a damaged file is used
    const QString difference = differenceFrom(expected, check->problems);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestMapping::anUnmappedPairIsToldApart()
{
    const auto none = mappingBetween(u"en-303645-v2-1-1"_s, u"en-303645-v3-1-3"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    const auto unknown = mappingBetween(u"uk-cop-2018"_s, u"us-8425"_s);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().advice.contains(u"uk-psti-2023"_s));
}

void TestMapping::linksAreReadInBothDirections()
{
    const auto relation = [](Relation written, bool backwards) {
        const QList<Mapping> all{sample({{.sources = {u"A1"_s},
                                          .targets = {u"B1"_s},
                                          .relation = written,
                                          .confidence = Confidence::Derived,
                                          .remark = {}}})};
        const auto found = backwards ? basesOf(all, u"b"_s, u"a"_s, u"A1"_s)
                                     : basesOf(all, u"a"_s, u"b"_s, u"B1"_s);
        return found.isEmpty() ? QString() : idOf(found[0].relation);
    };
    for (const Relation one : {Relation::Equal, Relation::Superset, Relation::Subset,
                               Relation::Overlaps, Relation::Supports, Relation::Deemed})
        QCOMPARE(relation(one, false), idOf(one));
    QCOMPARE(relation(Relation::Equal, true), u"equal"_s);
    QCOMPARE(relation(Relation::Superset, true), u"subset"_s);
    QCOMPARE(relation(Relation::Subset, true), u"superset"_s);
    QCOMPARE(relation(Relation::Overlaps, true), u"overlaps"_s);
    QCOMPARE(relation(Relation::Supports, true), QString()); // help goes one way
    QCOMPARE(relation(Relation::Deemed, true), QString());
}

void TestMapping::ofSeveralEachIsLess()
{
    const QList<Mapping> all{sample({{.sources = {u"A1"_s, u"A2"_s},
                                      .targets = {u"B1"_s},
                                      .relation = Relation::Equal,
                                      .confidence = Confidence::Derived,
                                      .remark = {}},
                                     {.sources = {u"A3"_s},
                                      .targets = {u"B2"_s, u"B3"_s},
                                      .relation = Relation::Subset,
                                      .confidence = Confidence::Derived,
                                      .remark = {}}})};
    const auto together = basesOf(all, u"a"_s, u"b"_s, u"B1"_s);
    QCOMPARE(together.size(), 1);
    QCOMPARE(together[0].provisions, (QStringList{u"A1"_s, u"A2"_s}));
    QCOMPARE(together[0].relation, Relation::Equal);
    QCOMPARE(basesOf(all, u"b"_s, u"a"_s, u"A1"_s)[0].relation, Relation::Superset);
    // A part of two things together need not be a part of either.
    QCOMPARE(basesOf(all, u"a"_s, u"b"_s, u"B2"_s)[0].relation, Relation::Overlaps);
}

void TestMapping::aCrosswalkShowsBothSides()
{
    const QList<Mapping> all = *builtInMappings();
    const auto code = counterpartsOf(all, u"uk-cop-2018"_s, u"CoP-2.1"_s);
    QSet<QString> schemes;
    for (const Counterpart &one : code) {
        schemes.insert(one.scheme);
        QVERIFY(!one.backwards);
        QVERIFY(!one.origin.isEmpty());
    }
    QCOMPARE(schemes,
             (QSet<QString>{u"en-303645-v2-1-1"_s, u"en-303645-v3-1-3"_s, u"uk-psti-2023"_s}));
    const auto law = counterpartsOf(all, u"uk-psti-2023"_s, u"PSTI-2.1"_s);
    QVERIFY(std::any_of(law.begin(), law.end(), [](const Counterpart &one) {
        return one.scheme == u"uk-cop-2018" && one.provisions == QStringList{u"CoP-2.1"_s}
               && one.backwards && inWords(one.relation, one.backwards) == u"is covered by";
    }));
}

void TestMapping::nothingIsFollowedThroughAThirdScheme()
{
    // CoP-3.2 answers to 5.3-8, which has no link to the law; and no path may make one.
    const QList<Mapping> all = *builtInMappings();
    const Scheme psti = *builtInScheme(u"uk-psti-2023"_s);
    for (const Guideline &paragraph : psti.guidelines) {
        for (const Provision &provision : paragraph.provisions) {
            QSet<QString> direct;
            for (const Mapping &mapping : all) {
                if (mapping.source != u"uk-cop-2018" || mapping.target != psti.id)
                    continue;
                for (const ProvisionLink &link : mapping.links) {
                    if (link.targets.contains(provision.id))
                        direct.unite(QSet<QString>(link.sources.begin(), link.sources.end()));
                }
            }
            QSet<QString> found;
            for (const Basis &basis : basesOf(all, u"uk-cop-2018"_s, psti.id, provision.id))
                found.unite(QSet<QString>(basis.provisions.begin(), basis.provisions.end()));
            QCOMPARE(found, direct);
        }
    }
}

void TestMapping::theCsvHoldsEveryPairOnce()
{
    const Mapping mapping = *mappingBetween(u"uk-cop-2018"_s, u"en-303645-v2-1-1"_s);
    const auto forwards = rowsOf(crosswalkCsv(mapping, mapping.source));
    const auto backwards = rowsOf(crosswalkCsv(mapping, mapping.target));
    QCOMPARE(forwards.size(), pairsOf(mapping).size() + 1);
    QCOMPARE(forwards[0].mid(0, 3), (QStringList{mapping.source, u"relation"_s, mapping.target}));
    QSet<QString> there;
    QSet<QString> back;
    for (qsizetype i = 1; i < forwards.size(); ++i) {
        QCOMPARE(forwards[i].size(), 8);
        there.insert(forwards[i][0] + u' ' + forwards[i][2]);
        back.insert(backwards[i][2] + u' ' + backwards[i][0]);
    }
    QCOMPARE(there, pairsOf(mapping));
    QCOMPARE(back, there);
}

void TestMapping::theCsvRunsNothing()
{
    const auto rows = rowsOf(crosswalkCsv(sample({{.sources = {u"A1"_s},
                                                   .targets = {u"B1"_s},
                                                   .relation = Relation::Equal,
                                                   .confidence = Confidence::User,
                                                   .remark = u"@cmd"_s}}),
                                          u"a"_s));
    QCOMPARE(rows[1][5], u"'=SUM(1), \"said\""_s);
    QCOMPARE(rows[1][7], u"'@cmd"_s);
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
