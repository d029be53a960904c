#include "assessment/signing/cborreader.h"

#include "support/testsupport.h"

#include <limits>

using namespace Qt::StringLiterals;
using assessment::signing::CborReader;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// A reader that keeps what it reads; CborReader itself only looks at it.
class Reader : public CborReader
{
public:
    explicit Reader(const QByteArray &bytes) : CborReader(bytes), m_kept(bytes) {}

private:
    QByteArray m_kept; // shares its memory with the bytes given
};

} // namespace

class TestCborReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Examples of RFC 8949 appendix A.
    void readsIntegers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("0") << hex("00") << qint64(0);
        QTest::newRow("23") << hex("17") << qint64(23);
        QTest::newRow("24") << hex("1818") << qint64(24);
        QTest::newRow("100") << hex("1864") << qint64(100);
        QTest::newRow("1000") << hex("1903e8") << qint64(1000);
        QTest::newRow("1000000") << hex("1a000f4240") << qint64(1000000);
        QTest::newRow("1000000000000") << hex("1b000000e8d4a51000") << qint64(1000000000000);
        QTest::newRow("-1") << hex("20") << qint64(-1);
        QTest::newRow("-1000") << hex("3903e7") << qint64(-1000);
        QTest::newRow("greatest") << hex("1b7fffffffffffffff")
                                  << std::numeric_limits<qint64>::max();
        QTest::newRow("least") << hex("3b7fffffffffffffff") << std::numeric_limits<qint64>::min();
    }

    void readsIntegers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, expected);
        Reader reader(bytes);
        QCOMPARE(reader.integer(), expected);
        QVERIFY(reader.finished());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("longer than needed") << hex("1817");
        QTest::newRow("two bytes for one") << hex("1900ff");
        QTest::newRow("four bytes for two") << hex("1a0000ffff");
        QTest::newRow("eight bytes for four") << hex("1b00000000ffffffff");
        QTest::newRow("reserved head") << hex("1c");
        QTest::newRow("no definite length") << hex("1f");
        QTest::newRow("cut off") << hex("19ff");
        QTest::newRow("beyond 63 bits") << hex("1b8000000000000000");
        QTest::newRow("a string") << hex("40");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        Reader reader(bytes);
        QCOMPARE(reader.integer(), 0);
        QVERIFY(reader.failed());
        QVERIFY(!reader.finished());
    }

    void readsStrings()
    {
        Reader bytes(hex("4401020304"));
        QCOMPARE(bytes.bytes(), hex("01020304"));
        QVERIFY(bytes.finished());
        Reader text(hex("62c3bc"));
        QCOMPARE(text.text(), u"ü"_s);
        QVERIFY(text.finished());
        for (const QByteArray &wrong : {hex("62c328"), hex("61c3"), hex("63616")}) {
            Reader reader(wrong);
            QCOMPARE(reader.text(), QString());
            QVERIFY(reader.failed());
        }
        Reader huge(hex("5b7fffffffffffffff"));
        QCOMPARE(huge.bytes(), QByteArray());
        QVERIFY(huge.failed());
    }

    void readsContainers()
    {
        Reader reader(hex("d2a10182f420"));
        QCOMPARE(reader.tag(), 18u);
        QCOMPARE(reader.map(), 1);
        QCOMPARE(reader.integer(), 1);
        QVERIFY(reader.isArray());
        QCOMPARE(reader.array(), 2);
        QVERIFY(reader.takeFalse());
        QVERIFY(!reader.takeFalse());
        QCOMPARE(reader.integer(), -1);
        QVERIFY(reader.finished());
        Reader longArray(hex("9aFFFFFFFF00"));
        QCOMPARE(longArray.array(), 0);
        QVERIFY(longArray.failed());
        Reader longMap(hex("a20102"));
        QCOMPARE(longMap.map(), 0);
        QVERIFY(longMap.failed());
    }

    void staysFailed()
    {
        Reader reader(hex("4001"));
        QCOMPARE(reader.integer(), 0); // not an integer
        QCOMPARE(reader.bytes(), QByteArray());
        QCOMPARE(reader.integer(), 0);
        QVERIFY(!reader.takeFalse());
        QVERIFY(reader.failed());
    }
};

QTEST_GUILESS_MAIN(TestCborReader)
#include "tst_cborreader.moc"
