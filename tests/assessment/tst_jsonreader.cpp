#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"
#include "support/testsupport.h"

using namespace assessment;
using namespace Qt::StringLiterals;

namespace {

JsonReader readerOf(const QByteArray &json)
{
    const auto value = parseJson(json, u"x"_s);
    Q_ASSERT(value);
    return JsonReader(*value);
}

QStringList problemsOf(const JsonReader &reader)
{
    QStringList lines;
    for (const JsonProblem &problem : reader.problems())
        lines.append(problem.pointer + u": "_s + problem.reason);
    return lines;
}

} // namespace

/// Typed reading that collects all problems with their places.
class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTypedValues();
    void saysWhatIsWrongWithEachValue_data();
    void saysWhatIsWrongWithEachValue();
    void reportsAllProblemsAtOnce();
    void escapesPointers();
    void doesNotRepeatItself();
    void refusesTextsThatDeceive_data();
    void refusesTextsThatDeceive();
    void makesOneSentenceOfProblems();
};

void TestJsonReader::takesTypedValues()
{
    JsonReader reader = readerOf(R"({"text": "two\nlines", "line": "one", "count": 3, "watts": 0.4,
        "flag": true, "day": "2028-02-29", "kind": "b", "texts": ["x", "y"], "none": null,
        "empty": "", "child": {"name": "within"}, "list": [{"n": 1}, {"n": 2}]})");
    QCOMPARE(reader.text(u"text"_s), u"two\nlines"_s);
    QCOMPARE(reader.line(u"line"_s), u"one"_s);
    QCOMPARE(reader.integer(u"count"_s, 1, 3), 3);
    QCOMPARE(reader.optionalNumber(u"watts"_s, 0, 1), std::optional(0.4));
    QCOMPARE(reader.optionalFlag(u"flag"_s), std::optional(true));
    QCOMPARE(reader.optionalDate(u"day"_s), std::optional(QDate(2028, 2, 29)));
    QCOMPARE(reader.choice(u"kind"_s, {u"a"_s, u"b"_s}), 1);
    QCOMPARE(reader.optionalTexts(u"texts"_s), (QStringList{u"x"_s, u"y"_s}));
    QVERIFY(!reader.optionalText(u"none"_s));
    QVERIFY(!reader.optionalLine(u"empty"_s));
    QVERIFY(!reader.optionalChild(u"absent"_s));
    JsonReader child = reader.child(u"child"_s);
    QCOMPARE(child.line(u"name"_s), u"within"_s);
    child.finish();
    qint64 sum = 0;
    reader.each(u"list"_s, [&](JsonReader &element) {
        sum += element.integer(u"n"_s, 0, 9);
        element.finish();
    });
    QCOMPARE(sum, 3);
    reader.finish();
    QCOMPARE(problemsOf(reader), QStringList());
}

void TestJsonReader::saysWhatIsWrongWithEachValue_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *json, const QString &problem) {
        QTest::newRow(json) << QByteArray(json) << problem;
    };
    row(R"({})", u"/line: missing"_s);
    row(R"({"line": null})", u"/line: must be a text"_s);
    row(R"({"line": 5})", u"/line: must be a text"_s);
    row(R"({"line": " \t "})", u"/line: must not be empty"_s);
    row(R"({"line": "12345678901"})", u"/line: longer than 10 character(s)"_s);
    row(R"({"line": "a\nb"})", u"/line: holds the character U+000A, which cannot be printed"_s);
    row(R"({"line": "x", "count": 0})", u"/count: must be a whole number from 1 to 3"_s);
    row(R"({"line": "x", "count": 4})", u"/count: must be a whole number from 1 to 3"_s);
    row(R"({"line": "x", "count": 1.5})", u"/count: must be a whole number from 1 to 3"_s);
    row(R"({"line": "x", "count": "1"})", u"/count: must be a whole number from 1 to 3"_s);
    row(R"({"line": "x", "watts": 1e9})", u"/watts: must be a number from 0 to 1"_s);
    row(R"({"line": "x", "watts": true})", u"/watts: must be a number from 0 to 1"_s);
    row(R"({"line": "x", "flag": 1})", u"/flag: must be true or false"_s);
    row(R"({"line": "x", "day": "2027-02-29"})", u"/day: must be a date in the form YYYY-MM-DD"_s);
    row(R"({"line": "x", "day": "29/02/2028"})", u"/day: must be a date in the form YYYY-MM-DD"_s);
    row(R"({"line": "x", "day": "2028-2-9"})", u"/day: must be a date in the form YYYY-MM-DD"_s);
    row(R"({"line": "x", "day": 20280229})", u"/day: must be a date in the form YYYY-MM-DD"_s);
    row(R"({"line": "x", "kind": "c"})", u"/kind: must be one of \"a\", \"b\""_s);
    row(R"({"line": "x", "kind": 0})", u"/kind: must be one of \"a\", \"b\""_s);
    row(R"({"line": "x", "texts": "y"})", u"/texts: must be a list of texts"_s);
    row(R"({"line": "x", "texts": ["a", 7]})", u"/texts/1: must be a text"_s);
    row(R"({"line": "x", "texts": ["a", "b", "c"]})", u"/texts: more than 2 element(s)"_s);
    row(R"({"line": "x", "list": {}})", u"/list: must be a list"_s);
    row(R"({"line": "x", "list": [7]})", u"/list/0: must be an object"_s);
    row(R"({"line": "x", "child": []})", u"/child: must be an object"_s);
    row(R"({"line": "x", "child": {"deep": 1}})", u"/child/deep: unknown name"_s);
    row(R"({"line": "x", "Line": "y"})", u"/Line: unknown name"_s);
    row(R"([])", u": must be an object"_s);
    row(R"("x")", u": must be an object"_s);
}

void TestJsonReader::saysWhatIsWrongWithEachValue()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    JsonReader reader = readerOf(json);
    (void)reader.line(u"line"_s, 10);
    (void)reader.optionalInteger(u"count"_s, 1, 3);
    (void)reader.optionalNumber(u"watts"_s, 0, 1);
    (void)reader.optionalFlag(u"flag"_s);
    (void)reader.optionalDate(u"day"_s);
    (void)reader.optionalChoice(u"kind"_s, {u"a"_s, u"b"_s});
    (void)reader.optionalTexts(u"texts"_s, 10, 2);
    reader.optionalEach(u"list"_s, [](JsonReader &element) { element.finish(); });
    if (auto child = reader.optionalChild(u"child"_s))
        child->finish();
    reader.finish();
    QCOMPARE(problemsOf(reader), QStringList{problem});
}

void TestJsonReader::reportsAllProblemsAtOnce()
{
    JsonReader reader = readerOf(R"({"a": 1, "b": {"c": []}, "d": true})");
    (void)reader.line(u"a"_s);
    JsonReader b = reader.child(u"b"_s);
    (void)b.line(u"c"_s);
    (void)b.integer(u"e"_s, 0, 1);
    b.finish();
    reader.finish();
    QCOMPARE(problemsOf(reader), (QStringList{u"/a: must be a text"_s, u"/b/c: must be a text"_s,
                                              u"/b/e: missing"_s, u"/d: unknown name"_s}));
}

void TestJsonReader::escapesPointers()
{
    // RFC 6901 §3
    JsonReader reader = readerOf(R"({"a/b": 1, "m~n": 2})");
    reader.finish();
    QCOMPARE(problemsOf(reader), (QStringList{u"/a~1b: unknown name"_s, u"/m~0n: unknown name"_s}));
}

void TestJsonReader::doesNotRepeatItself()
{
    JsonReader reader = readerOf(R"({"wrong": 3})");
    for (const QString &name : {u"gone"_s, u"wrong"_s}) {
        JsonReader child = reader.child(name);
        (void)child.line(u"x"_s);
        (void)child.child(u"y"_s).integer(u"z"_s, 0, 1);
        child.each(u"list"_s, [](JsonReader &) { QFAIL("there is no element"); });
        child.finish();
    }
    reader.finish();
    QCOMPARE(problemsOf(reader),
             (QStringList{u"/gone: missing"_s, u"/wrong: must be an object"_s}));
}

void TestJsonReader::refusesTextsThatDeceive_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("Welsh") << u"Tŷ clyfar"_s << true;
    QTest::newRow("Arabic") << u"مصباح"_s << true;
    QTest::newRow("Devanagari with joiner") << u"क्\u200dष"_s << true;
    QTest::newRow("emoji") << u"Lamp 💡"_s << true;
    QTest::newRow("no-break space") << u"5\u00a0W"_s << true;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << false;
    QTest::newRow("escape") << u"\u001b[2J"_s << false;
    QTest::newRow("C1 control") << u"a\u0085b"_s << false;
    QTest::newRow("override") << u"\u202egnp.exe"_s << false;
    QTest::newRow("isolate") << u"\u2066a\u2069"_s << false;
    QTest::newRow("line separator") << u"a\u2028b"_s << false;
    QTest::newRow("noncharacter") << u"a\uffffb"_s << false;
}

void TestJsonReader::refusesTextsThatDeceive()
{
    QFETCH(QString, text);
    QFETCH(bool, allowed);
    JsonReader reader(QJsonObject{{u"t"_s, text}});
    (void)reader.text(u"t"_s);
    QCOMPARE(reader.ok(), allowed);
    if (!allowed)
        QVERIFY(reader.problems().first().reason.contains(u"cannot be printed"_s));
}

void TestJsonReader::makesOneSentenceOfProblems()
{
    JsonReader one = readerOf(R"({"a": 1})");
    (void)one.line(u"a"_s);
    QCOMPARE(one.error(u"the product cannot be read"_s, u"p.json"_s).message(),
             u"the product cannot be read (p.json /a): must be a text"_s);

    JsonReader many = readerOf(R"({"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1})");
    many.finish();
    const Error error = many.error(u"the product cannot be read"_s, u"p.json"_s);
    QCOMPARE(error.where, u"p.json"_s);
    QVERIFY(error.why.startsWith(u"/a unknown name, /b unknown name"_s));
    QVERIFY(error.why.endsWith(u"/e unknown name and 2 more"_s));
    QVERIFY(error.detail.contains(u"/g unknown name"_s));
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
