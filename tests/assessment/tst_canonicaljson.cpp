#include "assessment/json/canonicaljson.h"
#include "assessment/json/canonicaltext.h"
#include "assessment/json/strictjson.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

#include <bit>
#include <cmath>

using namespace assessment;
using namespace Qt::StringLiterals;

/// The canonical form against the examples that RFC 8785 publishes.
class TestCanonicalJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheExampleOfTheRfc();
    void sortsAsTheRfcSorts();
    void writesNumbers_data();
    void writesNumbers();
    void isAFixedPoint();
    void readsBackEveryDouble();
    void doesNotDependOnTheOrderOfInsertion();
    void walksThroughWhatItWrote();
    void walkEndsWhereTheTextIsCut();
    void walkRefusesWhatIsNotCanonical_data();
    void walkRefusesWhatIsNotCanonical();
};

namespace {

/// The value again, put together from the pieces that the walk gives.
QByteArray walkedAgain(QByteArrayView text)
{
    if (!text.startsWith('{') && !text.startsWith('['))
        return text.toByteArray();
    QByteArray out(1, text[0]);
    CanonicalWalk walk(text);
    while (const auto member = walk.next()) {
        if (out.size() > 1)
            out += ',';
        if (text[0] == '{')
            out += '"' + member->name.toByteArray() + "\":";
        out += walkedAgain(member->value);
    }
    return walk.isSound() ? out + (text[0] == '{' ? '}' : ']') : QByteArray("unsound");
}

/// Whether a walk through all levels finds nothing wrong.
bool isSound(QByteArrayView text)
{
    return walkedAgain(text) == text;
}

} // namespace

// RFC 8785 §3.2.2 (input) and §3.2.3 (bytes of the result).
void TestCanonicalJson::writesTheExampleOfTheRfc()
{
    const auto value = parseJson(R"({
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
    })",
                                 u"x"_s);
    QVERIFY_OK(value);
    QCOMPARE(canonicalJson(*value),
             QByteArray::fromHex(
                 "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a"
                 "5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d3237"
                 "5d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d"));
}

// RFC 8785 §3.2.3, the example that shows sorting by UTF-16 code units.
void TestCanonicalJson::sortsAsTheRfcSorts()
{
    const auto value = parseJson(R"({
        "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis"
    })",
                                 u"x"_s);
    QVERIFY_OK(value);
    const QByteArray bytes = canonicalJson(*value);
    const QStringList expected = {u"Carriage Return"_s,
                                  u"One"_s,
                                  u"Control"_s,
                                  u"Latin Small Letter O With Diaeresis"_s,
                                  u"Euro Sign"_s,
                                  u"Emoji: Grinning Face"_s,
                                  u"Hebrew Letter Dalet With Dagesh"_s};
    qsizetype at = 0;
    for (const QString &text : expected) {
        const qsizetype next = bytes.indexOf(text.toUtf8());
        QVERIFY2(next > at, qPrintable(text));
        at = next;
    }
    QVERIFY(bytes.startsWith("{\"\\r\":"));
}

// RFC 8785 appendix B, complete but for NaN and Infinity, which a QJsonValue cannot hold.
void TestCanonicalJson::writesNumbers_data()
{
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](quint64 bits, const char *text) {
        QTest::newRow(qPrintable(QString::number(bits, 16))) << bits << QByteArray(text);
    };
    row(0x0000000000000000, "0");
    row(0x8000000000000000, "0");
    row(0x0000000000000001, "5e-324");
    row(0x8000000000000001, "-5e-324");
    row(0x7fefffffffffffff, "1.7976931348623157e+308");
    row(0xffefffffffffffff, "-1.7976931348623157e+308");
    row(0x4340000000000000, "9007199254740992");
    row(0xc340000000000000, "-9007199254740992");
    row(0x4430000000000000, "295147905179352830000");
    row(0x44b52d02c7e14af5, "9.999999999999997e+22");
    row(0x44b52d02c7e14af6, "1e+23");
    row(0x44b52d02c7e14af7, "1.0000000000000001e+23");
    row(0x444b1ae4d6e2ef4e, "999999999999999700000");
    row(0x444b1ae4d6e2ef4f, "999999999999999900000");
    row(0x444b1ae4d6e2ef50, "1e+21");
    row(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7");
    row(0x3eb0c6f7a0b5ed8d, "0.000001");
    row(0x41b3de4355555553, "333333333.3333332");
    row(0x41b3de4355555554, "333333333.33333325");
    row(0x41b3de4355555555, "333333333.3333333");
    row(0x41b3de4355555556, "333333333.3333334");
    row(0x41b3de4355555557, "333333333.33333343");
    row(0xbecbf647612f3696, "-0.0000033333333333333333");
    row(0x43143ff3c1cb0959, "1424953923781206.2");
}

void TestCanonicalJson::writesNumbers()
{
    QFETCH(quint64, bits);
    QFETCH(QByteArray, text);
    QCOMPARE(canonicalJson(QJsonValue(std::bit_cast<double>(bits))), text);
}

void TestCanonicalJson::isAFixedPoint()
{
    const QStringList files = {u"tests/data/examples/facts.json"_s,
                               u"tests/data/examples/answers.json"_s,
                               u"resources/schemes/uk-cop-2018.json"_s};
    for (const QString &file : files) {
        const auto value = readJsonFile(u"" SOURCE_ROOT "/"_s + file);
        QVERIFY_OK(value);
        const QByteArray once = canonicalJson(*value);
        const auto again = parseJson(once, file);
        QVERIFY_OK(again);
        QCOMPARE(canonicalJson(*again), once);
        QCOMPARE(*again, *value); // nothing was lost
    }
}

void TestCanonicalJson::readsBackEveryDouble()
{
    QRandomGenerator random(20261123);
    for (int i = 0; i < 20000; ++i) {
        const auto number = std::bit_cast<double>(random.generate64());
        if (!std::isfinite(number))
            continue;
        const QByteArray text = canonicalJson(QJsonValue(number));
        bool ok = false;
        QCOMPARE(text.toDouble(&ok), number);
        QVERIFY(ok);
        QVERIFY(text.size() <= 25);
    }
}

void TestCanonicalJson::doesNotDependOnTheOrderOfInsertion()
{
    QStringList names;
    for (int i = 0; i < 40; ++i)
        names.append(QString(QChar(i * 1500 + 1)) + QString::number(i));
    QJsonObject forwards;
    QJsonObject backwards;
    for (qsizetype i = 0; i < names.size(); ++i) {
        forwards.insert(names[i], int(i));
        backwards.insert(names[names.size() - 1 - i], int(names.size() - 1 - i));
    }
    QCOMPARE(canonicalJson(forwards), canonicalJson(backwards));
    // Lists keep their order: it means something.
    QVERIFY(canonicalJson(QJsonArray{1, 2}) != canonicalJson(QJsonArray{2, 1}));
}

void TestCanonicalJson::walksThroughWhatItWrote()
{
    for (const QString &file :
         {u"resources/schemes/uk-cop-2018.json"_s, u"resources/demo/hl-200/answers.json"_s}) {
        const auto value = readJsonFile(u"" SOURCE_ROOT "/"_s + file);
        QVERIFY_OK(value);
        const QByteArray text = canonicalJson(*value);
        QCOMPARE(walkedAgain(text), text);
    }
    const QJsonObject odd{{u"a\"\\"_s, u"\\"_s},
                          {u"}"_s, QJsonArray{u"]"_s, u","_s, QJsonObject(), QJsonArray()}},
                          {u""_s, QJsonValue::Null},
                          {u"\\\\"_s, -1.5e-9}};
    const QByteArray text = canonicalJson(odd);
    QCOMPARE(walkedAgain(text), text);
}

void TestCanonicalJson::walkEndsWhereTheTextIsCut()
{
    const QByteArray text = canonicalJson(
        QJsonObject{{u"a\\"_s, QJsonArray{1, u"x\""_s, QJsonObject{{u"b"_s, true}}}}, {u"c"_s, 2}});
    QVERIFY(isSound(text));
    for (qsizetype length = 0; length < text.size(); ++length) {
        CanonicalWalk walk(QByteArrayView(text).first(length));
        while (walk.next()) {
        }
        QVERIFY2(!walk.isSound(), text.first(length).constData());
    }
}

void TestCanonicalJson::walkRefusesWhatIsNotCanonical_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "1", "{\"a\":1}x", "{\"a\":1,}", "{\"a\"}", "{\"a\":}", "{a:1}",
                             "{,\"a\":1}", "[1,,2]", "[1 ", "{\"a\":[1}", "{\"a\":\"\\\"}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestCanonicalJson::walkRefusesWhatIsNotCanonical()
{
    QFETCH(QByteArray, text);
    CanonicalWalk walk(text);
    while (walk.next()) {
    }
    QVERIFY(!walk.isSound());
}

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
