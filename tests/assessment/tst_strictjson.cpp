#include "assessment/json/strictjson.h"
#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace assessment;
using namespace Qt::StringLiterals;

/// What the one way into the program for JSON accepts, and what it says when it does not.
class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfValue();
    void refuses_data();
    void refuses();
    void boundsSizeAndDepth();
    void keepsEveryPrefixOut();
    void survivesAnyOneByteChange();
    void readsFiles();
};

void TestStrictJson::readsEveryKindOfValue()
{
    const auto value = parseJson(
        "\xEF\xBB\xBF" // a byte order mark, which editors on Windows write
        R"( {"text": "L\u00e4mp \ud83d\udca1 \"é\"", "whole": 9007199254740991, "least": -7,
             "part": 0.1, "yes": true, "none": null, "list": [1, [], {}], "": ""} )",
        u"x"_s);
    QVERIFY_OK(value);
    const QJsonObject object = value->toObject();
    QCOMPARE(object[u"text"_s].toString(), u"Lämp 💡 \"é\""_s);
    QCOMPARE(object[u"whole"_s].toInteger(), Q_INT64_C(9007199254740991));
    QCOMPARE(object[u"least"_s].toInteger(), -7);
    QCOMPARE(object[u"part"_s].toDouble(), 0.1);
    QCOMPARE(object[u"yes"_s], QJsonValue(true));
    QVERIFY(object[u"none"_s].isNull());
    QCOMPARE(object[u"list"_s], QJsonValue(QJsonArray{1, QJsonArray(), QJsonObject()}));
    QVERIFY(object.contains(u""_s));
    QCOMPARE(parseJson("7", u"x"_s)->toInt(), 7);
}

void TestStrictJson::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &why) {
        QTest::newRow(name) << bytes << why;
    };
    row("nothing", "", u"the text ends too early at line 1, column 1"_s);
    row("white space", " \n ", u"the text ends too early at line 2, column 2"_s);
    row("open object", "{\n \"a\": 1", u"the text ends too early at line 2, column 8"_s);
    row("open text", "\"abc", u"the text ends too early at line 1, column 5"_s);
    row("half a word", "tru", u"at line 1, column"_s);
    row("word", "[maybe]", u"not JSON at line 1, column 2"_s);
    row("single quotes", "{'a': 1}", u"not JSON at line 1, column 2"_s);
    row("trailing comma", "[1,\n2,]", u"not JSON at line 2, column 3"_s);
    row("comment", "[1, /* one */ 2]", u"not JSON at line 1, column 5"_s);
    row("leading zero", "[01]", u"not JSON at line 1, column"_s);
    row("plus", "[+1]", u"not JSON at line 1, column 2"_s);
    row("not a number", "[NaN]", u"not JSON at line 1, column 2"_s);
    row("hexadecimal", "[0x10]", u"not JSON at line 1, column 3"_s);
    row("control character", "[\"a\tb\"]", u"not JSON at line 1, column 4"_s);
    row("wrong escape", R"(["\x41"])", u"not JSON at line 1, column 4"_s);
    row("half a surrogate", R"(["\ud83d"])", u"not JSON at line 1"_s);
    row("second document", "{}\n{}",
        u"there is more text after the end of the document at line 2, "
        "column 1"_s);
    row("trailing word", "7 x",
        u"there is more text after the end of the document at line 1, "
        "column 3"_s);
    row("trailing NUL", QByteArray("{}\0", 3), u"a byte that is zero at line 1, column 3"_s);
    row("same name", "{\"a\": 1,\n  \"b\": 2, \"a\": 3}",
        u"the name \"a\" stands twice in one object at line 2, column 11"_s);
    row("same name, written otherwise", R"({"a": 1, "\u0061": 2})",
        u"the name \"a\" stands twice in one object at line 1, column 10"_s);
    row("same name, deep", R"([{"x": {"q\"": 1, "q\"": 2}}])",
        u"stands twice in one object at line 1, column 19"_s);
    row("Latin 1", "[\"L\xE4mp\"]", u"not UTF-8 text at line 1"_s);
    row("overlong", "[\"\xC0\xAF\"]", u"not UTF-8 text at line 1"_s);
    row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", u"not UTF-8 text at line 1"_s);
    row("beyond Unicode", "[\"\xF5\x80\x80\x80\"]", u"not UTF-8 text at line 1"_s);
    row("cut UTF-8", "[\"\xE2\x82\"]", u"not UTF-8 text at line 1"_s);
    row("hidden behind a zero", QByteArray("[1]\0[2]", 7), u"a byte that is zero"_s);
    row("number too large", "[1e400]", u"the number is too large"_s);
    row("inexact integer", "[9007199254740992]", u"the number is too large to be exact"_s);
    row("inexact negative", "[-9007199254740992]", u"the number is too large to be exact"_s);
    row("integer of 19 digits", "[9223372036854775807]", u"the number is too large to be exact"_s);
    row("integer of 20 digits", "[18446744073709551616]", u"the number is too large to be exact"_s);
    row("columns are characters", "{\"ä€💡\": 1, x}", u"not JSON at line 1, column 12"_s);
}

void TestStrictJson::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const auto value = parseJson(bytes, u"answers.json"_s);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(value.error().where, u"answers.json"_s);
    QVERIFY2(value.error().why.contains(why), qPrintable(value.error().why));
}

void TestStrictJson::boundsSizeAndDepth()
{
    const QByteArray nested = QByteArray(64, '[') + QByteArray(64, ']');
    QVERIFY_OK(parseJson(nested, u"x"_s));
    const auto tooDeep = parseJson('[' + nested + ']', u"x"_s);
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().why, u"nested deeper than 64 level(s) at line 1, column 65"_s);
    const auto mixed = parseJson(R"({"a": [{"b": []}]})", u"x"_s, {.bytes = 100, .depth = 3});
    QVERIFY(!mixed);

    const QByteArray text = '"' + QByteArray(98, 'x') + '"';
    QVERIFY_OK(parseJson(text, u"x"_s, {.bytes = 100, .depth = 1}));
    const auto tooLarge = parseJson(text + ' ', u"x"_s, {.bytes = 100, .depth = 1});
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().why, u"larger than 100 bytes"_s);
}

void TestStrictJson::keepsEveryPrefixOut()
{
    QFile file(u"" SOURCE_ROOT "/tests/data/examples/answers.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll().trimmed();
    QVERIFY_OK(parseJson(whole, u"x"_s));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!parseJson(whole.first(length), u"x"_s), qPrintable(QString::number(length)));
}

void TestStrictJson::survivesAnyOneByteChange()
{
    // Whatever comes out is a value or an error with a place, never a crash; sanitizers watch.
    QFile file(u"" SOURCE_ROOT "/tests/data/examples/facts.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    static constexpr char changes[] = {'\0', '"', '\\', '{', ']', ',', '\x80', '\xFF', '9', 'e'};
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char change : changes) {
            QByteArray changed = whole;
            changed[at] = change;
            const auto value = parseJson(changed, u"x"_s);
            if (!value)
                QVERIFY(value.error().why.contains(u" at line "_s));
        }
    }
}

void TestStrictJson::readsFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"value.json"_s);
    const auto absent = readJsonFile(path);
    QVERIFY(!absent);
    QCOMPARE(absent.error().kind, Error::Kind::NotFound);
    QCOMPARE(absent.error().where, path);

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[1]");
    file.close();
    const auto value = readJsonFile(path);
    QVERIFY_OK(value);
    QCOMPARE(*value, QJsonValue(QJsonArray{1}));

    const auto large = readJsonFile(path, {.bytes = 2, .depth = 4});
    QVERIFY(!large);
    QCOMPARE(large.error().why, u"larger than 2 bytes"_s);

    const auto endless = readJsonFile(u"/dev/zero"_s, {.bytes = 1000, .depth = 4});
    QVERIFY(!endless);
    QCOMPARE(endless.error().why, u"larger than 1000 bytes"_s);

    const auto directory = readJsonFile(folder.path());
    QVERIFY(!directory);
    QCOMPARE(directory.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
