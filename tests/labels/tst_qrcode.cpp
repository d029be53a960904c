#include "labels/qrcode.h"

#include "labels/labelformat.h"
#include "labels/layout.h"
#include "labels/preview.h"
#include "labels/qrpayload.h"
#include "support/testsupport.h"

#include <QPainter>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace labels;

namespace {

QByteArray noise(QRandomGenerator &random, int bytes)
{
    QByteArray text(bytes, '\0');
    for (char &byte : text)
        byte = char(random.bounded(256));
    return text;
}

QImage picture(const QrCode &code, int pixelsPerModule)
{
    const int side = code.modulesWithQuietZone() * pixelsPerModule;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillPath(code.path({0, 0}, pixelsPerModule), Qt::black);
    return image;
}

} // namespace

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsComeBackForEveryLength();
    void refusesDamagedDigits_data();
    void refusesDamagedDigits();
    void keepsToTheSizeOfTheStandard_data();
    void keepsToTheSizeOfTheStandard();
    void keepsTheQuietZoneFree();
    void isReadBack_data();
    void isReadBack();
    void refusesTooMuch();
    void tellsTheSizeItNeeds();
};

void TestQrCode::digitsComeBackForEveryLength()
{
    QRandomGenerator random(7);
    for (int bytes = 0; bytes < 400; ++bytes) {
        const QByteArray given = noise(random, bytes);
        const QByteArray digits = digitsFromBytes(given);
        const QList<int> rest{0, 3, 5, 8, 10, 13, 15};
        QCOMPARE(digits.size(), bytes / 7 * 17 + rest[bytes % 7]);
        const auto back = bytesFromDigits(digits);
        QVERIFY_OK(back);
        QCOMPARE(*back, given);
    }
}

void TestQrCode::refusesDamagedDigits_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::newRow("a letter") << "0000000000000000x"_ba;
    QTest::newRow("a space") << "00 "_ba;
    QTest::newRow("no such length") << "0000"_ba;
    QTest::newRow("more than a byte in three digits") << "256"_ba;
    QTest::newRow("more than seven bytes in seventeen") << "72057594037927936"_ba;
}

void TestQrCode::refusesDamagedDigits()
{
    QFETCH(QByteArray, digits);
    QVERIFY(!bytesFromDigits(digits));
}

void TestQrCode::keepsToTheSizeOfTheStandard_data()
{
    // Capacities of ISO/IEC 18004:2015 table 7, level M.
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("version");
    QTest::newRow("34 digits, version 1") << QByteArray(34, '7') << 1;
    QTest::newRow("35 digits, version 2") << QByteArray(35, '7') << 2;
    QTest::newRow("20 letters, version 1") << QByteArray(20, 'K') << 1;
    QTest::newRow("14 bytes, version 1") << QByteArray(14, 'k') << 1;
    QTest::newRow("691 digits, version 12") << QByteArray(691, '7') << 12;
    QTest::newRow("a small mark's code")
        << "HTTPS://VERIFY.NORTHLIGHT.EXAMPLE/V#PPT-2026-00001-X"_ba << 3;
    QTest::newRow("a statement of 290 bytes")
        << "HTTPS://VERIFY.NORTHLIGHT.EXAMPLE/V#" + QByteArray(705, '7') << 13;
}

void TestQrCode::keepsToTheSizeOfTheStandard()
{
    QFETCH(QByteArray, text);
    const auto code = QrCode::encode(text);
    QVERIFY_OK(code);
    QTEST(code->version(), "version");
    QCOMPARE(code->modules(), 17 + 4 * code->version());
    QCOMPARE(code->modulesWithQuietZone(), code->modules() + 8);
}

void TestQrCode::keepsTheQuietZoneFree()
{
    const auto code = QrCode::encode("HTTPS://HOST/V#1234567890123456789012345678901234567890");
    QVERIFY_OK(code);
    const QRectF dark = code->path({2, 3}, 0.5).boundingRect();
    const QRectF expected(2 + 4 * 0.5, 3 + 4 * 0.5, code->modules() * 0.5, code->modules() * 0.5);
    QCOMPARE(dark, expected);
}

void TestQrCode::isReadBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QRandomGenerator random(3);
    for (const int bytes : {1, 20, 100, 250, 300, 620}) {
        QTest::addRow("%d bytes", bytes)
            << "HTTPS://VERIFY.EXAMPLE/V#" + digitsFromBytes(noise(random, bytes));
    }
    QTest::newRow("short digits between letters") << "ABC123DEF4567XYZ"_ba;
    QTest::newRow("all kinds mixed") << "ab12345678901234567CD#ef"_ba;
}

void TestQrCode::isReadBack()
{
    QFETCH(QByteArray, text);
    const auto code = QrCode::encode(text);
    QVERIFY_OK(code);
    QCOMPARE(readQrCodes(picture(*code, 4)), QList<QByteArray>{text});
}

void TestQrCode::refusesTooMuch()
{
    QVERIFY_OK(QrCode::encode(QByteArray(5596, '1'))); // version 40-M
    QVERIFY(!QrCode::encode(QByteArray(5597, '1')));
    QVERIFY(!QrCode::encode({}));
}

void TestQrCode::tellsTheSizeItNeeds()
{
    const auto code = QrCode::encode(QByteArray(1600, '7')); // version 20: 97 modules
    QVERIFY_OK(code);
    for (const LabelFormat &format : labelFormats()) {
        const auto place = qrPlace(format, *code);
        if (format.qrSide >= 105 * leastModule) {
            QVERIFY_OK(place);
            QVERIFY(place->module >= leastModule);
            QVERIFY(place->side <= format.qrSide + 0.001);
            continue;
        }
        QVERIFY(!place);
        QVERIFY2(place.error().message().contains(u"34.7 mm"_s),
                 qPrintable(place.error().message()));
    }
}

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
