#include "labels/qrcode.h"

#include "labels/labelformat.h"
#include "labels/layout.h"
#include "labels/preview.h"
#include "labels/qrpayload.h"
#include "support/testsupport.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QSet>

#include <qrencode.h>

#include <memory>

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
    for (const QRect &run : code.runs())
        painter.fillRect(QRect(run.topLeft() * pixelsPerModule, run.size() * pixelsPerModule),
                         Qt::black);
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
    void isWhatAnotherEncoderMakes();
    void isReadUnderEachMask();
    void refusesTooMuch();
    void tellsTheSizeItNeeds();
    void readsOnlyAddressesOfLabels_data();
    void readsOnlyAddressesOfLabels();
    void writesGtinsWithFourteenDigits();
};

void TestQrCode::readsOnlyAddressesOfLabels_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("gtin");
    QTest::addColumn<bool>("read");
    const auto row = [](const char *text, const QString &gtin, bool read) {
        QTest::addRow("%s", text) << QByteArray(text) << gtin << read;
    };
    row("HTTPS://A.EXAMPLE/V#THX-2026-00001-L", {}, true);
    row("https://a.example/V#THX-2026-00001-L", {}, true);
    row("HTTPS://A.EXAMPLE/01/05012345678900#THX-2026-00001-L", u"05012345678900"_s, true);
    row("https://a.example/01/00000050123452#THX-2026-00001-L", u"00000050123452"_s, true);
    row("HTTPS://A.EXAMPLE/01/05012345678901#THX-2026-00001-L", {}, false); // check digit
    row("HTTPS://A.EXAMPLE/01/5012345678900#THX-2026-00001-L", {}, false);  // thirteen digits
    row("HTTPS://A.EXAMPLE/01/05012345678900/#THX-2026-00001-L", {}, false);
    row("HTTPS://A.EXAMPLE/01/05012345678900/10/A#THX-2026-00001-L", {}, false);
    row("HTTPS://A.EXAMPLE/01/0501234567890x#THX-2026-00001-L", {}, false);
    row("HTTPS://A.EXAMPLE/01/#THX-2026-00001-L", {}, false);
    row("HTTPS://A.EXAMPLE/V/01/05012345678900#THX-2026-00001-L", {}, false);
    row("HTTPS://A.EXAMPLE/v#THX-2026-00001-L", {}, false);
    row("HTTPS://A.EXAMPLE/V?#THX-2026-00001-L", {}, false);
    row("HTTPS://A.EXAMPLE:443/V#THX-2026-00001-L", {}, false);
    row("HTTPS://B@A.EXAMPLE/V#THX-2026-00001-L", {}, false);
    row("HTTP://A.EXAMPLE/V#THX-2026-00001-L", {}, false);
    row("HTTPS:///V#THX-2026-00001-L", {}, false);
    row("HTTPS://A.EXAMPLE/V", {}, false);
    row("HTTPS://A.EXAMPLE/V#", {}, false);
    row("HTTPS://A.EXAMPLE#/V#THX-2026-00001-L", {}, false);
}

void TestQrCode::readsOnlyAddressesOfLabels()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, gtin);
    QFETCH(bool, read);
    const auto payload = readQrText(text);
    QCOMPARE(bool(payload), read);
    if (!read)
        return;
    QCOMPARE(payload->host, u"a.example"_s);
    QCOMPARE(payload->gtin, gtin);
    QCOMPARE(payload->certificateId, u"THX-2026-00001-L"_s);
}

void TestQrCode::writesGtinsWithFourteenDigits()
{
    const QString number = u"THX-2026-00001-L"_s;
    QCOMPARE(qrTextOfNumber(u"a.example"_s, number, u"50123452"_s),
             "HTTPS://A.EXAMPLE/01/00000050123452#THX-2026-00001-L"_ba);
    QCOMPARE(qrTextOfNumber(u"a.example"_s, number, u"5012345678900"_s),
             "HTTPS://A.EXAMPLE/01/05012345678900#THX-2026-00001-L"_ba);
    QCOMPARE(qrTextOfNumber(u"a.example"_s, number), "HTTPS://A.EXAMPLE/V#THX-2026-00001-L"_ba);
}

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
    QRect dark;
    for (const QRect &run : code->runs())
        dark |= run;
    QCOMPARE(dark, QRect(4, 4, code->modules(), code->modules()));
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

/// Module by module, so also under the mask that the other one finds best: labels of before look
/// the same. Lengths go through all forty versions.
void TestQrCode::isWhatAnotherEncoderMakes()
{
    QRandomGenerator random(11);
    QSet<int> versions;
    for (int i = 0; i < 400; ++i) {
        const bool digits = i % 2 == 0;
        QByteArray text(1 + random.bounded(digits ? 5596 : 2331), '0');
        for (char &c : text) // capitals and signs are tried by reading back
            c = digits ? char('0' + random.bounded(10)) : char(128 + random.bounded(128));
        if (i % 10 == 0) // all of one kind: where masks and penalties are at their extremes
            text.fill(digits ? '7' : '\xff');
        const auto code = QrCode::encode(text);
        QVERIFY_OK(code);
        versions.insert(code->version());
        const std::unique_ptr<QRinput, void (*)(QRinput *)> input(QRinput_new2(0, QR_ECLEVEL_M),
                                                                  QRinput_free);
        QCOMPARE(QRinput_append(input.get(), digits ? QR_MODE_NUM : QR_MODE_8, int(text.size()),
                                reinterpret_cast<const unsigned char *>(text.constData())),
                 0);
        const std::unique_ptr<QRcode, void (*)(QRcode *)> other(QRcode_encodeInput(input.get()),
                                                                QRcode_free);
        QVERIFY(other);
        QCOMPARE(code->version(), other->version);
        for (int row = 0; row < code->modules(); ++row) {
            for (int column = 0; column < code->modules(); ++column) {
                const bool dark = other->data[row * other->width + column] & 1;
                if (code->isDark(column, row) != dark)
                    QFAIL(qPrintable(u"version %1, column %2, row %3"_s.arg(code->version())
                                         .arg(column)
                                         .arg(row)));
            }
        }
    }
    QVERIFY(versions.size() > 35);
}

void TestQrCode::isReadUnderEachMask()
{
    QRandomGenerator random(5);
    const QByteArray text = "HTTPS://VERIFY.EXAMPLE/V#" + digitsFromBytes(noise(random, 250));
    QSet<QList<int>> patterns;
    for (int mask = 0; mask < QrSymbol::masks; ++mask) {
        const auto code = QrCode::encodeMasked(text, mask);
        QVERIFY_OK(code);
        QCOMPARE(readQrCodes(picture(*code, 4)), QList<QByteArray>{text});
        QList<int> row;
        for (int column = 0; column < code->modules(); ++column)
            row.append(2 * code->isDark(column, 20) + code->isDark(column, 21));
        patterns.insert(row);
        std::array<bool, 5> format{};
        for (int column = 0; column < 5; ++column)
            format[std::size_t(column)] = code->isDark(column, 8);
        QCOMPARE(QrSymbol::maskOf(format), std::optional(mask));
    }
    QCOMPARE(patterns.size(), QrSymbol::masks);
    QCOMPARE(QrSymbol::maskOf({false, false, false, false, false}), std::nullopt); // level H
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
