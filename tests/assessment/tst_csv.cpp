#include "assessment/exchange/csv.h"
#include "assessment/exchange/ixitcsv.h"
#include "assessment/scheme/ixitvalue.h"
#include "support/testsupport.h"

#include <QRandomGenerator>

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> fieldsOf(const QList<CsvRecord> &records)
{
    QList<QStringList> fields;
    for (const CsvRecord &record : records)
        fields.append(record.fields);
    return fields;
}

const IxitTable &softServ()
{
    return *ixitEditionFor(u"en-303645-v3-1-3"_s)->table(u"SoftServ"_s);
}

} // namespace

/// Tables of texts in and out (RFC 4180), and the entries of an IXIT table in them.
class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesWithTheLine_data();
    void refusesWithTheLine();
    void isBounded();
    void whatIsWrittenReadsTheSame();
    void formulasAreGuarded();
    void aClipboardIsTakenAsItComes();
    void entriesGoOutAndComeBack();
    void entriesAreTakenByTheirTitles();
    void wrongEntriesAreNamedWithTheirLine_data();
    void wrongEntriesAreNamedWithTheirLine();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("fields");
    using Rows = QList<QStringList>;
    QTest::newRow("empty") << QByteArray() << Rows{};
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n")
                          << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("LF, no end") << QByteArray("a,b\nc,d")
                                << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFID\n") << Rows{{u"ID"_s}};
    QTest::newRow("quoted") << QByteArray("\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\"\r\n")
                            << Rows{{u"a,b"_s, u"say \"hi\""_s, u"two\r\nlines"_s}};
    QTest::newRow("empty fields") << QByteArray(",,\n\"\",x,\n")
                                  << Rows{{{}, {}, {}}, {{}, u"x"_s, {}}};
    QTest::newRow("blank at the end") << QByteArray("a\n\n") << Rows{{u"a"_s}};
    QTest::newRow("blank in the middle")
        << QByteArray("a\n\nb\n") << Rows{{u"a"_s}, {QString()}, {u"b"_s}};
    QTest::newRow("empty in quotation marks")
        << QByteArray("a\n\"\"\n") << Rows{{u"a"_s}, {QString()}};
    QTest::newRow("UTF-8") << QByteArray("Gr\xC3\xBC\xC3\x9F"
                                         "e\n")
                           << Rows{{u"Grüße"_s}};
}

void TestCsv::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, fields);
    const auto records = parseCsv(bytes, u"t.csv"_s);
    QVERIFY_OK(records);
    QCOMPARE(fieldsOf(*records), fields);
}

void TestCsv::refusesWithTheLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("never closed") << QByteArray("a\n\"b\nc\n") << u"t.csv, line 2"_s;
    QTest::newRow("text after a quotation") << QByteArray("a\nb\n\"c\"d\n") << u"t.csv, line 3"_s;
    QTest::newRow("mark inside") << QByteArray("a\"b\n") << u"t.csv, line 1"_s;
    QTest::newRow("lone carriage return") << QByteArray("a\rb\n") << u"t.csv, line 1"_s;
    QTest::newRow("after lines in a field")
        << QByteArray("\"1\n2\n3\"\nx\"y\n") << u"t.csv, line 4"_s;
    QTest::newRow("no UTF-8") << QByteArray("a\xFF\n") << u"t.csv"_s;
    QTest::newRow("no text") << QByteArray("a\0b\n", 4) << u"t.csv"_s;
}

void TestCsv::refusesWithTheLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto records = parseCsv(bytes, u"t.csv"_s);
    QVERIFY(!records);
    QCOMPARE(records.error().where, where);
    QVERIFY(!records.error().why.isEmpty() && !records.error().advice.isEmpty());
}

void TestCsv::isBounded()
{
    QVERIFY(!parseCsv(QByteArray(16 * 1024 * 1024 + 1, 'a'), u"t.csv"_s));
    const auto wide = parseCsv("a\n" + QByteArray(100, ',') + "\n", u"t.csv"_s);
    QVERIFY(!wide);
    QCOMPARE(wide.error().where, u"t.csv, line 2"_s);
    QVERIFY_OK(parseCsv(QByteArray(99, ',') + "\n", u"t.csv"_s));
    QVERIFY(!parseCsv(QByteArray("a\n").repeated(4), u"t.csv"_s, {.mostRecords = 3}));
    QVERIFY_OK(parseCsv(QByteArray("a\n").repeated(3), u"t.csv"_s, {.mostRecords = 3}));
}

void TestCsv::whatIsWrittenReadsTheSame()
{
    QRandomGenerator random(4180);
    const QStringList parts{u","_s, u"\""_s, u"\n"_s, u"\r\n"_s, u"="_s,  u"'"_s,
                            u"a"_s, u" "_s,  u"-"_s,  u"ü"_s,    u"\t"_s, u"@"_s};
    for (int round = 0; round < 500; ++round) {
        QList<QStringList> rows;
        const int columns = random.bounded(1, 5);
        for (int row = random.bounded(1, 5); row > 0; --row) {
            QStringList fields;
            for (int column = 0; column < columns; ++column) {
                QString field;
                for (int i = random.bounded(6); i > 0; --i)
                    field += parts[random.bounded(int(parts.size()))];
                fields.append(field);
            }
            rows.append(fields);
        }
        const auto records = parseCsv(csv(rows), u"t.csv"_s);
        QVERIFY_OK(records);
        QList<QStringList> back = fieldsOf(*records);
        for (QStringList &fields : back) {
            for (QString &field : fields)
                field = withoutGuard(field);
        }
        QCOMPARE(back, rows);
    }
}

void TestCsv::formulasAreGuarded()
{
    for (const QString &dangerous :
         {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"'=1"_s, u"＝1"_s, u"-–—"_s}) {
        const auto records = parseCsv(csv({{dangerous, u"x"_s}}), u"t.csv"_s);
        QVERIFY_OK(records);
        QCOMPARE(records->first().fields[0], u'\'' + dangerous);
        QCOMPARE(withoutGuard(records->first().fields[0]), dangerous);
    }
    for (const QString &harmless : {u"1-1"_s, u"'twas"_s, u"a=b"_s, u"'"_s, QString()})
        QCOMPARE(fieldsOf(*parseCsv(csv({{harmless, u"x"_s}}), u"t.csv"_s)).first()[0], harmless);
}

void TestCsv::aClipboardIsTakenAsItComes()
{
    const auto cells = readPastedCells(u"Web\tenabled\r\n12\" screen\t\"two\nlines\"\r\n"_s);
    QVERIFY_OK(cells);
    QCOMPARE(*cells,
             (QList<QStringList>{{u"Web"_s, u"enabled"_s}, {u"12\" screen"_s, u"two\nlines"_s}}));
    QCOMPARE(*readPastedCells(pastableCells(*cells)), *cells);
    QVERIFY(!readPastedCells(u"\"never closed"_s));
}

void TestCsv::entriesGoOutAndComeBack()
{
    const IxitEntry one{.id = u"SoftServ-1"_s,
                        .values = {{u"description"_s, u"=cmd|' /C calc'!A0, \"web\"\nserver"_s},
                                   {u"status"_s, u"enabled"_s},
                                   {u"allowsConfiguration"_s, u"yes"_s},
                                   {u"authenticationMechanism"_s, u"AuthMech-1, AuthMech-2"_s}}};
    const IxitEntry two{.id = u"SoftServ-7"_s, .values = {}};
    const QByteArray bytes = ixitCsv(softServ(), {one, two});
    QVERIFY(bytes.startsWith("ID,Description,Status,Justification,"));
    QVERIFY(bytes.contains("\"'=cmd|"));
    const auto changes = readIxitCsv(softServ(), bytes, u"t.csv"_s);
    QVERIFY_OK(changes);
    QCOMPARE(changes->size(), 2);
    QCOMPARE(changes->first().id, one.id);
    QCOMPARE(changes->last().id, two.id);
    for (auto value = one.values.begin(); value != one.values.end(); ++value)
        QCOMPARE(changes->first().values.value(value.key()), *value);
    QCOMPARE(changes->first().values.value(u"justification"_s), QString());
}

void TestCsv::entriesAreTakenByTheirTitles()
{
    const auto changes = readIxitCsv(softServ(),
                                     "\xEF\xBB\xBF"
                                     "Status,description,ALLOWS CONFIGURATION\r\nEnabled,Web,Y\r\n",
                                     u"t.csv"_s);
    QVERIFY_OK(changes);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->first().id, QString()); // a new one
    QCOMPARE(changes->first().values, (QMap<QString, QString>{{u"allowsConfiguration"_s, u"yes"_s},
                                                              {u"description"_s, u"Web"_s},
                                                              {u"status"_s, u"enabled"_s}}));
    QVERIFY_OK(readIxitCsv(softServ(), "ID,description\n", u"t.csv"_s)); // nothing to do
}

void TestCsv::wrongEntriesAreNamedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing at all") << QByteArray() << QStringList{u"empty"_s};
    QTest::newRow("unknown column")
        << QByteArray("ID,Colour\n") << QStringList{u"line 1"_s, u"Colour"_s};
    QTest::newRow("column twice") << QByteArray("Status,status\n")
                                  << QStringList{u"line 1"_s, u"twice"_s};
    QTest::newRow("too few cells")
        << QByteArray("ID,status\nSoftServ-1,enabled\nSoftServ-2\n") << QStringList{u"line 3"_s};
    QTest::newRow("types, all of them")
        << QByteArray("ID,status,allowsConfiguration\n,maybe,yes\n,enabled,yes\n,enabled,often\n")
        << QStringList{u"line 2"_s, u"Status"_s, u"line 4"_s, u"Allows configuration"_s};
    QTest::newRow("line after lines in a cell")
        << QByteArray("description,status\n\"1\n2\",enabled\nx,y\n") << QStringList{u"line 4"_s};
    QTest::newRow("id of another table") << QByteArray("ID,status\nAuthMech-1,enabled\n")
                                         << QStringList{u"line 2"_s, u"AuthMech-1"_s};
    QTest::newRow("id twice") << QByteArray("ID,status\nSoftServ-1,enabled\nSoftServ-1,enabled\n")
                              << QStringList{u"line 3"_s, u"twice"_s};
    QTest::newRow("many") << QByteArray("status\n") + QByteArray("x\n").repeated(9)
                          << QStringList{u"line 2"_s, u"line 6"_s, u"4 more"_s};
}

void TestCsv::wrongEntriesAreNamedWithTheirLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, words);
    const auto changes = readIxitCsv(softServ(), bytes, u"t.csv"_s);
    QVERIFY(!changes);
    const QString message = changes.error().message();
    for (const QString &word : words + QStringList{u"t.csv"_s})
        QVERIFY2(message.contains(word), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
