#include "assessment/model/organisation.h"
#include "assessment/model/product.h"
#include "support/jsonvariants.h"
#include "support/testsupport.h"

#include <QTemporaryDir>

using namespace assessment;
using namespace Qt::StringLiterals;

/// Product and organisation as files: the examples are taken as they are, mistakes are named.
class TestProduct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExample();
    void writesWhatItReads();
    void acceptsTheLeast();
    void takesVariations_data();
    void takesVariations();
    void readsTheOrganisation();
    void refusesOrganisations_data();
    void refusesOrganisations();
    void namesFileAndPlace();
};

void TestProduct::readsTheExample()
{
    const auto product = readProductFile(u"" SOURCE_ROOT "/tests/data/examples/product.json"_s);
    QVERIFY_OK(product);
    QCOMPARE(product->id, QString());
    QCOMPARE(product->brand, u"Northlight"_s);
    QCOMPARE(product->model, u"HL-200"_s);
    QCOMPARE(product->name, u"Hallway smart lamp"_s);
    QCOMPARE(product->type, u"plug-light"_s);
    QCOMPARE(product->hardwareRevision, u"B2"_s);
    QCOMPARE(product->gtin, u"05012345678900"_s);
    QCOMPARE(product->variants, (QStringList{u"HL-200W"_s, u"HL-200B"_s}));
    QCOMPARE(product->manufacturer,
             (Company{u"Northlight Home Ltd"_s, u"GB"_s, u"1 Example Road, Leeds LS1 1AA"_s}));
    QVERIFY(!product->ukRepresentative);
    QCOMPARE(product->firmwareVersion, u"3.4.1"_s);
    QVERIFY(product->firmwareSha256.startsWith(u"9f86d081"_s));
    QCOMPARE(product->interfaces, (QStringList{u"serial"_s, u"usb"_s, u"wifi"_s}));
    QCOMPARE(product->associatedServices.size(), 2);
}

void TestProduct::writesWhatItReads()
{
    const QJsonObject example = exampleObject(u"examples/product.json"_s);
    JsonReader reader(example);
    const Product product = readProduct(reader);
    QCOMPARE(toJson(product), example);

    Product full = product;
    full.ukRepresentative = Company{u"Leeds Imports Ltd"_s, u"GB"_s, u"2 Example Road"_s};
    JsonReader again(toJson(full));
    QCOMPARE(readProduct(again), full);
    QVERIFY(again.ok());
}

void TestProduct::acceptsTheLeast()
{
    const QJsonObject least{
        {u"brand"_s, u"B"_s},
        {u"model"_s, u"M"_s},
        {u"name"_s, u"N"_s},
        {u"type"_s, u"other"_s},
        {u"manufacturer"_s, QJsonObject{{u"name"_s, u"Maker"_s}, {u"country"_s, u"FR"_s}}},
        {u"firmware"_s, QJsonObject{{u"version"_s, u"1"_s}}}};
    JsonReader reader(least);
    const Product product = readProduct(reader);
    QVERIFY(reader.ok());
    JsonReader again(toJson(product));
    QCOMPARE(readProduct(again), product);
    QVERIFY(again.ok());
}

void TestProduct::takesVariations_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason"); // "" = acceptable
    const auto row = [](const char *name, const QString &pointer, const QJsonValue &value,
                        const QString &reason) {
        QTest::newRow(name) << pointer << value << reason;
    };
    const QJsonValue absent(QJsonValue::Undefined);
    row("no brand", u"/brand"_s, absent, u"missing"_s);
    row("empty brand", u"/brand"_s, u""_s, u"must not be empty"_s);
    row("brand of 60", u"/brand"_s, QString(60, u'é'), {});
    row("brand of 61", u"/brand"_s, QString(61, u'é'), u"longer than 60"_s);
    row("brand with line break", u"/brand"_s, u"North\nlight"_s, u"U+000A"_s);
    row("model as number", u"/model"_s, 200, u"must be a text"_s);
    row("no name", u"/name"_s, absent, u"missing"_s);
    row("unknown type", u"/type"_s, u"toaster"_s, u"\"plug-light\""_s);
    row("no revision", u"/hardwareRevision"_s, absent, {});
    row("GTIN-8", u"/gtin"_s, u"96385074"_s, {});
    row("GTIN-12", u"/gtin"_s, u"614141000036"_s, {});
    row("GTIN-13", u"/gtin"_s, u"4006381333931"_s, {});
    row("no GTIN", u"/gtin"_s, QJsonValue(), {});
    row("GTIN with wrong check digit", u"/gtin"_s, u"4006381333932"_s, u"check digit"_s);
    row("GTIN with two digits swapped", u"/gtin"_s, u"4006383133931"_s, u"check digit"_s);
    row("GTIN of 11", u"/gtin"_s, u"61414100003"_s, u"8, 12, 13 or 14 digits"_s);
    row("GTIN with letter", u"/gtin"_s, u"400638133393X"_s, u"digits"_s);
    row("GTIN in Arabic digits", u"/gtin"_s, u"٤٠٠٦٣٨١٣٣٣٩٣١"_s, u"digits"_s);
    row("variant too long", u"/variants/0"_s, QString(61, u'x'), u"longer than 60"_s);
    row("no manufacturer", u"/manufacturer"_s, absent, u"missing"_s);
    row("manufacturer as text", u"/manufacturer"_s, u"Northlight"_s, u"must be an object"_s);
    row("unknown country", u"/manufacturer/country"_s, u"UK"_s, u"GB"_s);
    row("small country", u"/manufacturer/country"_s, u"gb"_s, u"GB"_s);
    row("country of three", u"/manufacturer/country"_s, u"GBR"_s, u"longer than 2"_s);
    row("representative without name", u"/ukRepresentative"_s,
        QJsonObject{{u"name"_s, u"X"_s}, {u"country"_s, u"GB"_s}, {u"phone"_s, u"1"_s}},
        u"unknown name"_s);
    row("no firmware", u"/firmware"_s, absent, u"missing"_s);
    row("version of 41", u"/firmware/version"_s, QString(41, u'1'), u"longer than 40"_s);
    row("no digest", u"/firmware/sha256"_s, absent, {});
    row("digest of 63", u"/firmware/sha256"_s, QString(63, u'a'), u"64 lower-case"_s);
    row("digest in capitals", u"/firmware/sha256"_s, QString(64, u'A'), u"64 lower-case"_s);
    row("unknown interface", u"/interfaces/0"_s, u"telepathy"_s, u"\"telepathy\" is none of"_s);
    row("interface twice", u"/interfaces/0"_s, u"usb"_s, u"\"usb\" stands there twice"_s);
    row("unknown name", u"/colour"_s, u"blue"_s, u"unknown name"_s);
    row("id from outside", u"/id"_s, u"7"_s, u"unknown name"_s);
}

void TestProduct::takesVariations()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    JsonReader reader(withMember(exampleObject(u"examples/product.json"_s), pointer, value));
    const Product product = readProduct(reader);
    if (reason.isEmpty()) {
        QVERIFY(reader.ok());
        JsonReader again(toJson(product));
        QCOMPARE(readProduct(again), product);
        return;
    }
    QCOMPARE(reader.problems().size(), 1);
    const JsonProblem problem = reader.problems().first();
    QVERIFY2(problem.pointer.startsWith(pointer) || pointer.startsWith(problem.pointer),
             qPrintable(problem.pointer));
    QVERIFY2(problem.reason.contains(reason), qPrintable(problem.reason));
}

void TestProduct::readsTheOrganisation()
{
    const auto organisation =
        readOrganisationFile(u"" SOURCE_ROOT "/tests/data/examples/organisation.json"_s);
    QVERIFY_OK(organisation);
    QCOMPARE(*organisation, (Organisation{u"Pennine Product Testing Ltd"_s,
                                          u"UKAS 00000 (example)"_s, u"PPT"_s, u"GB"_s}));
    QCOMPARE(toJson(*organisation), exampleObject(u"examples/organisation.json"_s));
}

void TestProduct::refusesOrganisations_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue absent(QJsonValue::Undefined);
    QTest::newRow("no name") << u"/name"_s << absent;
    QTest::newRow("long name") << u"/name"_s << QJsonValue(QString(61, u'x'));
    QTest::newRow("no prefix") << u"/certificatePrefix"_s << absent;
    QTest::newRow("prefix of two") << u"/certificatePrefix"_s << QJsonValue(u"PP"_s);
    QTest::newRow("small prefix") << u"/certificatePrefix"_s << QJsonValue(u"ppt"_s);
    QTest::newRow("prefix with digit") << u"/certificatePrefix"_s << QJsonValue(u"PP1"_s);
    QTest::newRow("prefix with accent") << u"/certificatePrefix"_s << QJsonValue(u"PPÉ"_s);
    QTest::newRow("no country") << u"/country"_s << absent;
    QTest::newRow("no such country") << u"/country"_s << QJsonValue(u"XX"_s);
    QTest::newRow("unknown name") << u"/key"_s << QJsonValue(u"x"_s);
}

void TestProduct::refusesOrganisations()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    JsonReader reader(withMember(exampleObject(u"examples/organisation.json"_s), pointer, value));
    (void)readOrganisation(reader);
    QCOMPARE(reader.problems().size(), 1);
    QCOMPARE(reader.problems().first().pointer, pointer);
}

void TestProduct::namesFileAndPlace()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(withMember(exampleObject(u"examples/product.json"_s),
                                        u"/firmware/sha256"_s, u"abc"_s)
                                 .toObject())
                   .toJson());
    file.close();
    const auto product = readProductFile(path);
    QVERIFY(!product);
    QCOMPARE(product.error().message(),
             u"the product cannot be read (%1 /firmware/sha256): must be 64 lower-case "
             "hexadecimal digits"_s.arg(path));
    QVERIFY(!readOrganisationFile(path));
    QVERIFY(!readProductFile(folder.filePath(u"absent.json"_s)));
}

QTEST_GUILESS_MAIN(TestProduct)
#include "tst_product.moc"
