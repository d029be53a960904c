#include "assessment/exchange/cataloguecsv.h"
#include "assessment/exchange/cataloguefile.h"
#include "assessment/exchange/csv.h"
#include "assessment/json/strictjson.h"
#include "assessment/scheme/cataloguewriter.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(u"" SOURCE_ROOT "/"_s + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What two files of one scheme have in common: everything but the files themselves.
Scheme contentOf(Scheme scheme)
{
    scheme.digest.clear();
    scheme.origin = CatalogueOrigin::Unsigned;
    return scheme;
}

Scheme readBack(const QByteArray &bytes)
{
    const auto check = checkCatalogueFile(bytes, u"catalogue"_s);
    if (!check)
        qFatal("%s", qPrintable(check.error().message()));
    for (const JsonProblem &problem : check->problems)
        qInfo("%s: %s", qPrintable(problem.pointer), qPrintable(problem.reason));
    return check->scheme.value_or(Scheme());
}

/// Schemes as owners might write them, with everything that could break a table.
class AnyScheme
{
public:
    explicit AnyScheme(quint32 seed) : m_random(seed) {}

    Scheme make()
    {
        Scheme scheme;
        scheme.id = u"any-%1"_s.arg(m_random.bounded(100000));
        scheme.title = text(60);
        scheme.edition = m_random.bounded(2) ? u"2025"_s : u"2025-07"_s;
        scheme.version = u"1.%1"_s.arg(m_random.bounded(50));
        scheme.reviewBy = QDate(2027, 1, 1).addDays(m_random.bounded(1000));
        scheme.issuesLabels = false;
        makeScope(scheme);
        const int guidelines = 1 + m_random.bounded(4);
        m_standard = m_random.bounded(2) == 1;
        for (int i = 1; i <= guidelines; ++i)
            scheme.guidelines.append(guideline(scheme, i));
        return scheme;
    }

private:
    QString text(int longest, bool paragraphs = false)
    {
        static const QStringList pieces{u"word"_s, u"ä"_s,     u","_s,  u"\""_s, u"'"_s, u";"_s,
                                        u"="_s,    u"@"_s,     u"-"_s,  u"+"_s,  u"|"_s, u"😀"_s,
                                        u"{}"_s,   u"a b c"_s, u"%1"_s, u"＝"_s};
        QString made = pieces[m_random.bounded(int(pieces.size()))];
        while (m_random.bounded(6) != 0 && made.size() < longest - 8)
            made += (paragraphs && m_random.bounded(5) == 0 ? u"\n"_s : u" "_s)
                    + pieces[m_random.bounded(int(pieces.size()))];
        return made;
    }

    QStringList texts(int least)
    {
        QStringList list;
        const int count = least + m_random.bounded(3);
        while (list.size() < count)
            list.append(text(80));
        return list;
    }

    QStringList some(const QStringList &all, int least)
    {
        QStringList chosen;
        for (const QString &one : all) {
            if (m_random.bounded(2) || all.size() - all.indexOf(one) <= least - chosen.size())
                chosen.append(one);
        }
        return chosen;
    }

    void makeScope(Scheme &scheme)
    {
        const int questions = m_random.bounded(4);
        for (int i = 1; i <= questions; ++i) {
            const bool feature = m_random.bounded(2) == 1;
            ScopeQuestion question{.key = feature ? QString(QChar(u'a' + i)) : QString::number(i),
                                   .kind = feature ? ScopeQuestion::Kind::Feature
                                                   : ScopeQuestion::Kind::Condition,
                                   .statement = text(60),
                                   .question = text(90),
                                   .oppositeOf = {}};
            // One that turns round another has the kind of that one.
            if (!scheme.scopeQuestions.isEmpty() && scheme.scopeQuestions.first().isAsked()
                && scheme.scopeQuestions.first().kind == question.kind && m_random.bounded(2))
                question.oppositeOf = scheme.scopeQuestions.first().key;
            scheme.scopeQuestions.append(question);
        }
    }

    Guideline guideline(const Scheme &scheme, int number)
    {
        Guideline made;
        made.number = number;
        made.label = m_standard ? u"5.%1"_s.arg(number) : QString::number(number);
        made.title = text(60);
        made.outcome = text(200, true);
        made.topThree = m_random.bounded(2) == 1;
        made.etsiClause = m_random.bounded(2) ? u"5.1, 5.2"_s : QString();
        made.appliesTo = some(audienceIds(), 1);
        if (m_random.bounded(2))
            made.laws = {{text(40).remove(u'|'), QDate(2026, 11, 24)}};
        const int provisions = 1 + m_random.bounded(4);
        for (int i = 1; i <= provisions; ++i)
            made.provisions.append(provision(scheme, made, i));
        return made;
    }

    Provision provision(const Scheme &scheme, const Guideline &guideline, int place)
    {
        Provision made;
        made.id = m_standard ? u"ANY-%1-%2"_s.arg(guideline.label).arg(place)
                             : u"ANY_%1.%2"_s.arg(guideline.number).arg(place);
        made.title = text(60);
        made.strength = place == 1 ? Strength::Shall : Strength::Should;
        made.requirement = text(200, true);
        made.note = m_random.bounded(2) ? text(100, true) : QString();
        made.questions = texts(1);
        made.evidenceWanted = texts(1);
        made.interviews = texts(0);
        made.appliesTo = some(audienceIds(), 1);
        made.deviceTests = some({u"DT-01"_s, u"DT-04"_s}, 0);
        made.testability = made.deviceTests.isEmpty() ? Testability::Paper : Testability::Device;
        made.references = some({u"EN 303 645 V2.1.1 5.1-1"_s, u"ISO 27001 A.5"_s}, 0);
        bool conditions = false;
        bool features = false;
        for (const auto kind : {ScopeQuestion::Kind::Condition, ScopeQuestion::Kind::Feature}) {
            for (const ScopeQuestion &question : scheme.scopeQuestions) {
                if (question.kind != kind || m_random.bounded(2))
                    continue;
                made.dependsOn.append(
                    {.kind = kind, .named = question.key, .key = {}, .asked = {}});
                (kind == ScopeQuestion::Kind::Condition ? conditions : features) = true;
            }
        }
        if (conditions || features || m_random.bounded(3) == 0) {
            made.status = made.strength == Strength::Shall ? u"M"_s : u"R"_s;
            made.status += conditions ? u" C"_s : QString();
            made.status += features ? u" F"_s : QString();
            made.methods = {Method::Document, Method::Functional};
        }
        return made;
    }

    QRandomGenerator m_random;
    bool m_standard = false;
};

} // namespace

/// Catalogues of other scheme owners as files: OSCAL and the flat table, back and forth.
class TestCatalogueFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramsOwnCataloguesArePinned();
    void everyBuiltInSchemeGoesThroughATable_data();
    void everyBuiltInSchemeGoesThroughATable();
    void tellsWhatATableLeavesOut();
    void anySchemeComesBackTheSame_data();
    void anySchemeComesBackTheSame();
    void exportsTheVeryFileInItsOwnForm();
    void readsATableAsSpreadsheetsWriteIt();
    void writesOscalAsItWasJudged();
    void namesRowAndColumnOfEveryProblem_data();
    void namesRowAndColumnOfEveryProblem();
    void tellsEverythingAtOnceAndNotForever();
    void refusesWhatIsNoTable();
    void refusesToWriteWhatATableCannotHold();
    void damageNeverPassesUnseen();

private:
    static QByteArray small() { return contentOf(u"tests/data/own-catalogue.csv"_s); }
    static QList<QStringList> rowsOf(const QByteArray &bytes)
    {
        QList<QStringList> rows;
        const auto records = parseCsv(bytes, {});
        for (const CsvRecord &record : *records) {
            QStringList fields;
            for (const QString &field : record.fields)
                fields.append(withoutGuard(field));
            rows.append(fields);
        }
        return rows;
    }
    static CatalogueCheck checked(const QList<QStringList> &rows)
    {
        return *checkCatalogueCsv(csv(rows), u"own.csv"_s);
    }
};

// What is part of the program is trusted as the program is; that these bytes are what was looked
// through is held here. Whoever changes a catalogue changes its line.
void TestCatalogueFile::theProgramsOwnCataloguesArePinned()
{
    const QMap<QString, QByteArray> pinned{
        {u"en-303645-v2-1-1"_s, "9801f7ddf6a8980730fe44b5be681de6cad3fea97cbfe39f4f3b39d61173e1b1"},
        {u"en-303645-v3-1-3"_s, "b52e8775f5764b28886049bbe53cda96cadb81cc9c582c93c552e84a32052867"},
        {u"uk-cop-2018"_s, "0692477b97cee270d772a32cf3215039fbda3099a0fc94f996119a82847e7c80"},
        {u"uk-psti-2023"_s, "25bfedfd2ff9385b633c34e14a7de8cc5a5829af129d321dd7a38028a50ac2fd"},
    };
    QCOMPARE(pinned.keys(), builtInSchemeIds());
    for (const QString &id : builtInSchemeIds()) {
        const auto bytes = builtInCatalogue(id);
        QVERIFY_OK(bytes);
        QCOMPARE(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex(), pinned[id]);
        QCOMPARE(builtInScheme(id)->origin, CatalogueOrigin::BuiltIn);
        // The same bytes from anywhere else are nobody's.
        QCOMPARE(checkCatalogue(*bytes, id)->scheme->origin, CatalogueOrigin::Unsigned);
    }
}

void TestCatalogueFile::everyBuiltInSchemeGoesThroughATable_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : builtInSchemeIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestCatalogueFile::everyBuiltInSchemeGoesThroughATable()
{
    QFETCH(QString, id);
    const Scheme scheme = *builtInScheme(id);
    const auto table = catalogueCsv(scheme);
    QVERIFY_OK(table);
    QCOMPARE(contentOf(readBack(*table)), contentOf(scheme));
    QCOMPARE(*catalogueCsv(readBack(*table)), *table);
    // And from the table back to OSCAL.
    const auto oscal = writeCatalogue(readBack(*table), *table, CatalogueFormat::Json);
    QVERIFY_OK(oscal);
    QCOMPARE(contentOf(readBack(oscal->bytes)), contentOf(scheme));
}

void TestCatalogueFile::tellsWhatATableLeavesOut()
{
    const auto code = writeCatalogue(*builtInScheme(u"uk-cop-2018"_s),
                                     *builtInCatalogue(u"uk-cop-2018"_s), CatalogueFormat::Csv);
    QVERIFY_OK(code);
    QVERIFY(code->leftOut.contains(u"metadata/parties"_s));
    QVERIFY(code->leftOut.contains(u"metadata/remarks"_s));
    for (const QString &place : code->leftOut) { // nothing of what is assessed
        QVERIFY2(place.startsWith(u"metadata/") || place.startsWith(u"back-matter/"),
                 qPrintable(place));
    }
    // A piece that somebody adds to a provision is told too.
    QJsonObject document = catalogueJson(*builtInScheme(u"uk-psti-2023"_s));
    QByteArray bytes = QJsonDocument(document).toJson();
    bytes.replace("\"class\": \"provision\"",
                  "\"links\": [{\"href\": \"https://example.org\"}], \"class\": \"provision\"");
    const Scheme scheme = readBack(bytes);
    const auto table = writeCatalogue(scheme, bytes, CatalogueFormat::Csv);
    QVERIFY_OK(table);
    QCOMPARE(table->leftOut, QStringList{u"groups/controls/links"_s});
    // A catalogue that we wrote ourselves leaves nothing behind.
    const auto ours = writeCatalogue(scheme, catalogueFile(scheme), CatalogueFormat::Csv);
    QVERIFY_OK(ours);
    QCOMPARE(ours->leftOut, QStringList());
}

void TestCatalogueFile::anySchemeComesBackTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestCatalogueFile::anySchemeComesBackTheSame()
{
    QFETCH(quint32, seed);
    const Scheme made = AnyScheme(seed).make();
    const Scheme oscal = readBack(catalogueFile(made));
    QVERIFY(!oscal.id.isEmpty());
    QCOMPARE(catalogueFile(oscal), catalogueFile(made));
    QCOMPARE(oscal.provisionCount(), made.provisionCount());
    const auto table = catalogueCsv(made);
    QVERIFY_OK(table);
    const Scheme flat = readBack(*table);
    QCOMPARE(contentOf(flat), contentOf(oscal));
    QCOMPARE(*catalogueCsv(flat), *table);
    QCOMPARE(catalogueFile(flat), catalogueFile(made));
}

void TestCatalogueFile::exportsTheVeryFileInItsOwnForm()
{
    const QByteArray table = small();
    const auto same = writeCatalogue(readBack(table), table, CatalogueFormat::Csv);
    QVERIFY_OK(same);
    QCOMPARE(same->bytes, table);
    QCOMPARE(same->fileName, u"acme-locks.csv"_s);
    const QByteArray oscal = contentOf(u"tests/data/minimal-catalogue.json"_s);
    const auto document = writeCatalogue(readBack(oscal), oscal, CatalogueFormat::Json);
    QVERIFY_OK(document);
    QCOMPARE(document->bytes, oscal);
}

void TestCatalogueFile::readsATableAsSpreadsheetsWriteIt()
{
    const Scheme scheme = readBack(small());
    QCOMPARE(scheme.id, u"acme-locks"_s);
    QCOMPARE(scheme.guidelines.size(), 2);
    QCOMPARE(scheme.provisionCount(), 3);
    QVERIFY(!scheme.issuesLabels);
    // A byte order mark, other line ends, other columns first, a blank line at the end.
    QList<QStringList> rows = rowsOf(small());
    for (QStringList &row : rows)
        row.move(0, row.size() - 1);
    QByteArray other = csv(rows);
    QCOMPARE(contentOf(readBack(other)), contentOf(scheme));
    other.replace("\r\n", "\n");
    QCOMPARE(contentOf(readBack("\xEF\xBB\xBF" + other + "\n")), contentOf(scheme));
}

// tests/interop holds this very file against the schema of NIST.
void TestCatalogueFile::writesOscalAsItWasJudged()
{
    QCOMPARE(catalogueFile(readBack(small())), contentOf(u"tests/data/own-catalogue.json"_s));
}

void TestCatalogueFile::namesRowAndColumnOfEveryProblem_data()
{
    QTest::addColumn<int>("row"); // from 1, as a spreadsheet counts
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const auto add = [](const char *name, int row, const QString &column, const QString &text,
                        const QString &told) {
        QTest::newRow(name) << row << column << text << told;
    };
    add("scheme id", 2, u"scheme_id"_s, u"Acme Locks"_s, u"scheme_id"_s);
    add("edition", 2, u"scheme_edition"_s, u"second"_s, u"scheme_edition"_s);
    add("review", 2, u"scheme_review_by"_s, u"soon"_s, u"scheme_review_by"_s);
    add("labels", 2, u"scheme_issues_labels"_s, u"perhaps"_s, u"scheme_issues_labels"_s);
    add("labels without thirteen", 2, u"scheme_issues_labels"_s, u"yes"_s,
        u"scheme_issues_labels"_s);
    add("no title", 2, u"scheme_title"_s, {}, u"scheme_title"_s);
    add("another scheme", 4, u"scheme_id"_s, u"other"_s, u"scheme_id"_s);
    add("guideline title", 2, u"guideline_title"_s, {}, u"guideline_title"_s);
    add("guideline outcome", 4, u"guideline_outcome"_s, {}, u"guideline_outcome"_s);
    add("guideline audience", 2, u"guideline_applies_to"_s, u"everybody"_s,
        u"guideline_applies_to"_s);
    add("guideline law", 2, u"guideline_laws"_s, u"Some act"_s, u"guideline_laws"_s);
    add("guideline clause", 2, u"guideline_clauses"_s, u"five"_s, u"guideline_clauses"_s);
    add("another title", 3, u"guideline_title"_s, u"Other"_s, u"guideline_title"_s);
    add("provision twice", 3, u"provision"_s, u"ACME-1.1"_s, u"provision"_s);
    add("no provision", 3, u"provision"_s, {}, u"provision"_s);
    add("provision with a space", 3, u"provision"_s, u"ACME 1"_s, u"provision"_s);
    add("title", 3, u"title"_s, {}, u"title"_s);
    add("strength", 3, u"strength"_s, u"must"_s, u"strength"_s);
    add("requirement", 4, u"requirement"_s, {}, u"requirement"_s);
    add("long requirement", 4, u"requirement"_s, QString(1500, u'x'), u"requirement"_s);
    add("hidden characters", 4, u"requirement"_s, u"a\u202Eb"_s, u"requirement"_s);
    add("questions", 4, u"questions"_s, {}, u"questions"_s);
    add("evidence", 4, u"evidence"_s, {}, u"evidence"_s);
    add("testability", 4, u"testability"_s, u"maybe"_s, u"testability"_s);
    add("audience", 4, u"applies_to"_s, {}, u"applies_to"_s);
    add("device test", 4, u"device_tests"_s, u"test 4"_s, u"device_tests"_s);
    add("condition", 4, u"conditions"_s, u"99"_s, u"conditions"_s);
    add("method", 4, u"methods"_s, u"guessing"_s, u"methods"_s);
}

void TestCatalogueFile::namesRowAndColumnOfEveryProblem()
{
    QFETCH(int, row);
    QFETCH(QString, column);
    QFETCH(QString, text);
    QFETCH(QString, told);
    QList<QStringList> rows = rowsOf(small());
    const qsizetype place = rows[0].indexOf(column);
    QVERIFY(place >= 0);
    rows[row - 1][place] = text;
    const CatalogueCheck check = checked(rows);
    QVERIFY(!check.scheme);
    QVERIFY(!check.problems.isEmpty());
    const QString expected =
        u"row %1, column %2 (%3)"_s.arg(row).arg(rows[0].indexOf(told) + 1).arg(told);
    QStringList places;
    for (const JsonProblem &problem : check.problems) {
        places.append(problem.pointer);
        QVERIFY(!problem.reason.isEmpty());
    }
    QVERIFY2(places.contains(expected),
             qPrintable(expected + u" is not in "_s + places.join(u';')));
}

void TestCatalogueFile::tellsEverythingAtOnceAndNotForever()
{
    QList<QStringList> rows = rowsOf(small());
    rows[1][rows[0].indexOf(u"strength"_s)] = u"must"_s;
    rows[2][rows[0].indexOf(u"requirement"_s)] = QString();
    rows[3][rows[0].indexOf(u"testability"_s)] = u"?"_s;
    QCOMPARE(checked(rows).problems.size(), 3);
    const QStringList row = rows[3];
    while (rows.size() < 400)
        rows.append(row);
    const CatalogueCheck many = checked(rows);
    QCOMPARE(many.problems.size(), 201);
    QVERIFY(many.problems.last().reason.contains(u"more problem"));
}

void TestCatalogueFile::refusesWhatIsNoTable()
{
    for (const QByteArray &bytes :
         {QByteArray("a,\"b"), QByteArray("\xff\xfe\x00x", 4), QByteArray(5 * 1024 * 1024, 'x')})
        QVERIFY(!checkCatalogueCsv(bytes, u"own.csv"_s));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("provision\r\n"), QByteArray("x"),
                                    small().left(small().indexOf("\r\n") + 2)}) {
        const auto check = checkCatalogueCsv(bytes, u"own.csv"_s);
        QVERIFY_OK(check);
        QVERIFY(!check->scheme);
        QVERIFY(!check->problems.isEmpty());
    }
}

void TestCatalogueFile::refusesToWriteWhatATableCannotHold()
{
    Scheme scheme = readBack(small());
    scheme.guidelines[0].provisions[0].questions[0] = u"one\ntwo"_s;
    const auto table = catalogueCsv(scheme);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Refused);
    QVERIFY(table.error().why.contains(u"questions"));
    QVERIFY(table.error().why.contains(u"ACME-1.1"));
}

// Whatever is done to a byte of a table: it is refused, or it is a table of a scheme that goes
// back and forth as any other.
void TestCatalogueFile::damageNeverPassesUnseen()
{
    const QByteArray good = small();
    QRandomGenerator random(7);
    for (int i = 0; i < 400; ++i) {
        QByteArray bad = good;
        switch (random.bounded(3)) {
        case 0: bad[random.bounded(int(bad.size()))] = char(random.bounded(256)); break;
        case 1: bad.remove(random.bounded(int(bad.size())), 1 + random.bounded(20)); break;
        default: bad.insert(random.bounded(int(bad.size())), "\",\r\n"); break;
        }
        const auto check = checkCatalogueCsv(bad, u"own.csv"_s);
        if (!check || !check->scheme)
            continue;
        const auto again = catalogueCsv(*check->scheme);
        QVERIFY_OK(again);
        QCOMPARE(contentOf(readBack(*again)), contentOf(*check->scheme));
    }
}

QTEST_GUILESS_MAIN(TestCatalogueFile)
#include "tst_cataloguefile.moc"
