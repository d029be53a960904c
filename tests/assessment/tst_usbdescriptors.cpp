#include "support/fakeusb.h"
#include "support/testsupport.h"
#include "support/usbbytes.h"

#include <QDir>
#include <QElapsedTimer>

#include <random>

using namespace Qt::StringLiterals;
using namespace assessment::harness;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

/// A device with one mass storage interface; the sound neighbour of every broken one.
UsbRawDescriptors sound()
{
    return {
        .device = hex("120100020000004009120100000101020301"),
        .configurations = {hex("0902200001010080320904000002080650000705810200020007050202000200")},
        .bos = {},
        .languages = hex("04030904"),
        .strings = {{1, hex("06034100e900")}, {2, hex("04034200")}, {3, hex("04034300")}}};
}

QStringList flawsOf(const UsbRawDescriptors &raw)
{
    QStringList words;
    for (const UsbMalformation &flaw : describeUsb(raw).malformations)
        words.append(flaw.what);
    return words;
}

UsbRawDescriptors fixture(const QString &name)
{
    return splitUsbDescriptors(usbFixture(name));
}

QStringList namesIn(const UsbDescription &description)
{
    QStringList names;
    for (const UsbConfiguration &configuration : description.configurations) {
        for (const UsbPurpose &purpose : purposesOf(configuration))
            names.append(purpose.name + u": "_s + purpose.group);
    }
    names.removeDuplicates();
    return names;
}

} // namespace

Q_DECLARE_METATYPE(UsbRawDescriptors)

class TestUsbDescriptors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASoundDevice();
    void tellsEachMalformation_data();
    void tellsEachMalformation();
    void saysWhere();
    void readsWhatIsStillThere();
    void boundsTheList();
    void namesWhatInterfacesAreFor_data();
    void namesWhatInterfacesAreFor();
    void readsADeclaration();
    void refusesAStrangeDeclaration_data();
    void refusesAStrangeDeclaration();
    void findsSensors_data();
    void findsSensors();
    void fingerprintIsWhatAdrSays();
    void fingerprintStaysWithTheDevice();
    void fingerprintSeesEachInterface();
    void takesEveryRecordedDevice();
    void survivesAnyBytes();
};

void TestUsbDescriptors::readsASoundDevice()
{
    const UsbDescription description = describeUsb(sound());
    QCOMPARE(flawsOf(sound()), QStringList{});
    QVERIFY(description.device);
    QCOMPARE(description.device->vendor, 0x1209);
    QCOMPARE(description.device->version, 0x0100);
    QCOMPARE(description.text(1), u"Aé"_s);
    QCOMPARE(description.configurations.size(), 1);
    const UsbInterface &interface = description.configurations[0].interfaces[0];
    QCOMPARE(codesOf(interface), u"08/06/50"_s);
    QCOMPARE(interface.endpoints.size(), 2);
    QVERIFY(interface.endpoints[0].isIn());
    QVERIFY(interface.endpoints[1].isBulk());
}

void TestUsbDescriptors::tellsEachMalformation_data()
{
    QTest::addColumn<UsbRawDescriptors>("raw");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &expected, const auto &change) {
        UsbRawDescriptors raw = sound();
        change(raw);
        QTest::newRow(name) << raw << expected;
    };
    using Raw = UsbRawDescriptors;
    const auto configuration = [](const char *text) {
        return [text](Raw &raw) { raw.configurations = {hex(text)}; };
    };

    row("device of another type", {u"wrong-type"_s}, [](Raw &raw) { raw.device[1] = '\2'; });
    row("device cut off", {u"truncated"_s}, [](Raw &raw) { raw.device.chop(1); });
    row("device says it is short", {u"short"_s}, [](Raw &raw) { raw.device[0] = '\x08'; });
    row("device says it is long", {u"length"_s}, [](Raw &raw) { raw.device[0] = '\x14'; });
    row("endpoint 0 of 7 bytes", {u"packet-size"_s}, [](Raw &raw) { raw.device[7] = '\7'; });
    row("no configuration announced", {u"configuration-count"_s},
        [](Raw &raw) { raw.device[17] = '\0'; });
    row("one announced more", {u"configuration-missing"_s},
        [](Raw &raw) { raw.device[17] = '\2'; });
    row("two of the same value", {u"configuration-twice"_s}, [](Raw &raw) {
        raw.device[17] = '\2';
        raw.configurations.append(raw.configurations[0]);
    });
    row("configuration of value 0", {u"configuration-zero"_s},
        [](Raw &raw) { raw.configurations[0][5] = '\0'; });
    row("configuration of another type", {u"wrong-type"_s},
        [](Raw &raw) { raw.configurations[0][1] = '\7'; });
    row("claims 65535 bytes", {u"total-length"_s}, [](Raw &raw) {
        raw.configurations[0][2] = '\xff';
        raw.configurations[0][3] = '\xff';
    });
    row("claims 0 bytes", {u"total-length"_s}, [](Raw &raw) { raw.configurations[0][2] = '\0'; });
    row("sends more than it says", {u"trailing-bytes"_s},
        [](Raw &raw) { raw.configurations[0] += "more"; });
    row("length 0", {u"zero-length"_s, u"endpoint-count"_s},
        [](Raw &raw) { raw.configurations[0][18] = '\0'; });
    row("length 1", {u"zero-length"_s, u"endpoint-count"_s},
        [](Raw &raw) { raw.configurations[0][25] = '\1'; });
    row("runs over the end", {u"truncated"_s, u"endpoint-count"_s},
        [](Raw &raw) { raw.configurations[0][25] = '\x08'; });
    row("two interfaces announced", {u"interface-count"_s},
        [](Raw &raw) { raw.configurations[0][4] = '\2'; });
    row("three endpoints announced", {u"endpoint-count"_s},
        [](Raw &raw) { raw.configurations[0][13] = '\3'; });
    row("endpoint number 0", {u"endpoint-address"_s},
        [](Raw &raw) { raw.configurations[0][20] = '\x80'; });
    row("endpoint with reserved bits", {u"endpoint-address"_s},
        [](Raw &raw) { raw.configurations[0][20] = '\xf1'; });
    row("same endpoint twice", {u"endpoint-twice"_s},
        [](Raw &raw) { raw.configurations[0][27] = '\x81'; });
    row("short interface", {u"short"_s, u"interface-count"_s},
        configuration("090211000101008032"
                      "0804000000080650"));
    row("interface twice", {u"interface-twice"_s},
        configuration("09021b000101008032"
                      "090400000008065000"
                      "090400000008065000"));
    row("interface without setting 0", {u"interface-without-default"_s},
        configuration("090212000101008032"
                      "090400010008065000"));
    row("endpoint of two interfaces", {u"endpoint-shared"_s},
        configuration("090229000201008032"
                      "090400000108065000"
                      "07058102000200"
                      "090401000108065000"
                      "07058102000200"));
    row("endpoint before any interface", {u"endpoint-without-interface"_s},
        configuration("090219000101008032"
                      "07058102000200"
                      "090400000008065000"));
    row("short endpoint", {u"short"_s, u"endpoint-count"_s},
        configuration("090218000101008032"
                      "090400000108065000"
                      "060581020002"));
    row("configuration inside a configuration", {u"wrong-type"_s},
        configuration("09021b000101008032"
                      "090400000008065000"
                      "090209000101008032"));
    row("group of interfaces that are not there", {u"association"_s},
        configuration("09021a000101008032"
                      "080b000208065000"
                      "090400000008065000"));
    row("interface in two groups", {u"association"_s},
        configuration("090222000101008032"
                      "080b000108065000"
                      "080b000108065000"
                      "090400000008065000"));
    row("group of nothing", {u"association"_s},
        configuration("09021a000101008032"
                      "080b000008065000"
                      "090400000008065000"));
    row("BOS of another type", {u"wrong-type"_s}, [](Raw &raw) { raw.bos = hex("0503050000"); });
    row("BOS with a capability less", {u"capability-count"_s}, [](Raw &raw) {
        raw.bos = hex("050f0c0002"
                      "07100206000000");
    });
    row("BOS that claims more", {u"total-length"_s}, [](Raw &raw) {
        raw.bos = hex("050fff0001"
                      "07100206000000");
    });
    row("BOS with something else in it", {u"wrong-type"_s, u"capability-count"_s}, [](Raw &raw) {
        raw.bos = hex("050f0c0001"
                      "07110206000000");
    });
    row("text of odd length", {u"string-odd"_s},
        [](Raw &raw) { raw.strings[1] = hex("0503410042"); });
    row("text cut off", {u"truncated"_s}, [](Raw &raw) { raw.strings[1] = hex("08034100"); });
    row("half a surrogate pair", {u"string-utf16"_s},
        [](Raw &raw) { raw.strings[1] = hex("06033dd84100"); });
    row("escape sequence in a text", {u"string-control"_s},
        [](Raw &raw) { raw.strings[3] = hex("06031b005b00"); });
    row("text that is none", {u"wrong-type"_s}, [](Raw &raw) { raw.strings[1] = hex("04050000"); });
    row("text that does not come", {u"string-missing"_s}, [](Raw &raw) { raw.strings[2] = {}; });
    row("no languages", {u"languages-missing"_s}, [](Raw &raw) { raw.languages = {}; });
    row("empty list of languages", {u"languages-missing"_s},
        [](Raw &raw) { raw.languages = hex("0203"); });
    row("list of languages of odd length", {u"languages-odd"_s},
        [](Raw &raw) { raw.languages = hex("0503090407"); });
}

void TestUsbDescriptors::tellsEachMalformation()
{
    QFETCH(UsbRawDescriptors, raw);
    QTEST(flawsOf(raw), "expected");
}

void TestUsbDescriptors::saysWhere()
{
    UsbRawDescriptors raw = sound();
    raw.configurations[0][25] = '\x08';
    const UsbMalformation expected{u"truncated"_s, u"configuration 0, byte 25"_s,
                                   u"says 8, has 7"_s};
    QCOMPARE(describeUsb(raw).malformations.constFirst(), expected);
}

void TestUsbDescriptors::readsWhatIsStillThere()
{
    UsbRawDescriptors raw = sound();
    raw.configurations[0][18] = '\0'; // the first endpoint
    const UsbDescription description = describeUsb(raw);
    QCOMPARE(description.configurations[0].interfaces.size(), 1);
    QCOMPARE(codesOf(description.configurations[0].interfaces[0]), u"08/06/50"_s);
    QCOMPARE(description.text(3), u"C"_s);
}

void TestUsbDescriptors::boundsTheList()
{
    const UsbDescription description = describeUsb(fixture(u"broken-two-byte-descriptors"_s));
    QCOMPARE(description.malformations.size(), UsbMalformations::most + 1);
    QCOMPARE(description.malformations.constLast().what, u"more"_s);
}

void TestUsbDescriptors::namesWhatInterfacesAreFor_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("phone-storage-adb")
        << QStringList{u"mass storage: mass-storage"_s, u"ADB: debug"_s};
    QTest::newRow("fastboot") << QStringList{u"fastboot: debug"_s};
    QTest::newRow("stm32-dfu") << QStringList{u"DFU mode: dfu"_s};
    QTest::newRow("dfu-run-time") << QStringList{u"DFU run-time: dfu"_s};
    QTest::newRow("cdc-serial-network")
        << QStringList{u"CDC ACM serial port: serial"_s, u"CDC data: serial"_s,
                       u"CDC Ethernet (ECM): network"_s, u"CDC data: network"_s};
    QTest::newRow("rndis") << QStringList{u"RNDIS Ethernet: network"_s, u"CDC data: network"_s};
    QTest::newRow("webcam-microphone") << QStringList{u"video: sensor"_s, u"audio: sensor"_s};
    QTest::newRow("holtek-keyboard") << QStringList{u"HID keyboard: hid"_s, u"HID: hid"_s};
    QTest::newRow("canon-powershot-sx200")
        << QStringList{u"still image (PTP, MTP): mass-storage"_s};
    QTest::newRow("sony-xperia-mini-pro") << QStringList{u"vendor specific: other"_s};
    QTest::newRow("yubico-security-key") << QStringList{u"HID: hid"_s};
    QTest::newRow("lenovo-hub") << QStringList{u"hub: other"_s};
}

void TestUsbDescriptors::namesWhatInterfacesAreFor()
{
    QFETCH(QStringList, names);
    const UsbDescription description =
        describeUsb(fixture(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(namesIn(description), names);
    for (const QString &name : std::as_const(names))
        QVERIFY(usbGroups().contains(name.section(u": "_s, 1)));
}

void TestUsbDescriptors::readsADeclaration()
{
    const UsbDescription description = describeUsb(fixture(u"phone-storage-adb"_s));
    const auto covered = [&](const QString &text) {
        const auto declared = UsbDeclaration::read(text);
        QString answer;
        for (const UsbInterface &interface : description.configurations[0].interfaces) {
            const UsbPurpose purpose =
                purposeOf(interface.classCode, interface.subclass, interface.protocol);
            answer += declared && declared->covers(interface, purpose) ? u'y' : u'n';
        }
        return answer;
    };
    QCOMPARE(covered({}), u"nn"_s);
    QCOMPARE(covered(u"08/06/50"_s), u"yn"_s);
    QCOMPARE(covered(u" mass-storage ,FF/42/01"_s), u"yy"_s);
    QCOMPARE(covered(u"debug"_s), u"ny"_s);
    QCOMPARE(covered(u"08/06/51, ff/42/03"_s), u"nn"_s);
}

void TestUsbDescriptors::refusesAStrangeDeclaration_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"8/6/50", "08/06", "08/06/50/01", "storage", "Mass-Storage",
                             "08/06/50;ff/42/01", "08/06/50,", ",", "0x08/06/50", "08/06/5g"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestUsbDescriptors::refusesAStrangeDeclaration()
{
    QFETCH(QString, text);
    const auto declared = UsbDeclaration::read(text);
    QVERIFY(!declared);
    QCOMPARE(declared.error().kind, assessment::Error::Kind::Usage);
    QVERIFY(declared.error().advice.contains(u"08/06/50"_s));
}

void TestUsbDescriptors::findsSensors_data()
{
    QTest::addColumn<QStringList>("sensors");
    QTest::newRow("webcam-microphone") << QStringList{u"camera 0"_s, u"microphone 2"_s};
    QTest::newRow("loudspeaker") << QStringList{};
    QTest::newRow("holtek-keyboard") << QStringList{u"hid 0"_s, u"hid 1"_s};
    QTest::newRow("canon-powershot-sx200") << QStringList{u"camera 0"_s};
    QTest::newRow("phone-storage-adb") << QStringList{};
}

void TestUsbDescriptors::findsSensors()
{
    QFETCH(QStringList, sensors);
    QStringList found;
    const auto seen =
        usbSensors(describeUsb(fixture(QString::fromLatin1(QTest::currentDataTag()))));
    for (const UsbSensor &sensor : seen) {
        found.append(u"%1 %2"_s.arg(sensor.kind).arg(sensor.interface.number));
        QVERIFY(usbSensorKinds().contains(sensor.kind));
    }
    QCOMPARE(found, sensors);
}

void TestUsbDescriptors::fingerprintIsWhatAdrSays()
{
    const UsbDescription description = describeUsb(sound());
    QCOMPARE(usbFingerprintText(description), "assay-usb-fingerprint/1\n"
                                              "device 1209:0001 00/00/00\n"
                                              "configuration 01\n"
                                              "interface 00.00 08/06/50\n"
                                              "endpoint 02 02\n"
                                              "endpoint 81 02\n");
    // sha256sum of the text above, so that nobody changes the form without noticing
    QCOMPARE(usbFingerprint(description),
             u"a20a83e624ba2cc74d10001203bee437c17b0eaf1ea7b137462d2612da7f5d85"_s);
}

/// Another serial number, speed, port or firmware version is still the same device.
void TestUsbDescriptors::fingerprintStaysWithTheDevice()
{
    const QString first = usbFingerprint(describeUsb(sound()));
    UsbRawDescriptors other = sound();
    other.strings[3] = hex("04035a00");
    other.device[16] = '\0';              // no serial number at all
    other.device[2] = '\x10';             // USB 2.1
    other.device[13] = '\2';              // firmware 2
    other.configurations[0][8] = '\x64';  // power
    other.configurations[0][22] = '\x40'; // packet of 64 bytes: plugged in at full speed
    other.configurations[0][23] = '\0';
    QCOMPARE(usbFingerprint(describeUsb(other)), first);

    UsbRawDescriptors reordered = sound();
    const QByteArray &bytes = reordered.configurations[0];
    reordered.configurations[0] = bytes.left(18) + bytes.mid(25, 7) + bytes.mid(18, 7);
    QCOMPARE(usbFingerprint(describeUsb(reordered)), first);

    const UsbDescription fast = describeUsb(fixture(u"superspeed-stick"_s));
    UsbRawDescriptors slow = fixture(u"superspeed-stick"_s);
    slow.device[3] = '\2';
    slow.device[7] = '\x40';
    slow.configurations[0] =
        hex("0902200001010080320904000002080650000705810200020007050202000200");
    QCOMPARE(usbFingerprint(describeUsb(slow)), usbFingerprint(fast));
}

void TestUsbDescriptors::fingerprintSeesEachInterface()
{
    const QString first = usbFingerprint(describeUsb(sound()));
    for (const int place : {8, 10, 4}) { // vendor, product, class
        UsbRawDescriptors other = sound();
        other.device[place] = char(other.device[place] + 1);
        QVERIFY(usbFingerprint(describeUsb(other)) != first);
    }
    for (const int place : {5, 11, 12, 14, 15, 16, 20, 21}) { // value, numbers, codes, endpoint
        UsbRawDescriptors other = sound();
        other.configurations[0][place] = char(other.configurations[0][place] + 1);
        QVERIFY2(usbFingerprint(describeUsb(other)) != first, qPrintable(QString::number(place)));
    }
}

/// What real devices say is not held against them.
void TestUsbDescriptors::takesEveryRecordedDevice()
{
    const QDir folder(u"" SOURCE_ROOT "/tests/data/usb"_s);
    int devices = 0;
    for (const QString &name : folder.entryList({u"*.bin"_s})) {
        const UsbDescription description = describeUsb(fixture(name.chopped(4)));
        const bool broken = name.startsWith("broken-"_L1);
        QStringList flaws;
        for (const UsbMalformation &flaw : description.malformations)
            flaws.append(flaw.what + u" at "_s + flaw.where);
        QVERIFY2(flaws.isEmpty() != broken, qPrintable(name + u": "_s + flaws.join(u", "_s)));
        ++devices;
    }
    QVERIFY(devices >= 25);
}

/// The corpus of the fuzzers, whole, cut off at each byte, and changed at random with a fixed seed.
void TestUsbDescriptors::survivesAnyBytes()
{
    const QDir folder(u"" SOURCE_ROOT "/tests/data/usb"_s);
    std::mt19937 random(20180313); // NOLINT(cert-msc51-cpp): the same bytes each time
    const auto upTo = [&](qsizetype most) { return qsizetype(random() % quint32(most)); };
    int tried = 0;
    const auto tryBytes = [&](const QByteArray &bytes) {
        readAsDescriptors(bytes);
        lookAtDeviceOf(bytes);
        ++tried;
    };
    for (const QString &name : folder.entryList({u"*.bin"_s})) {
        const QByteArray bytes = usbFixture(name.chopped(4));
        tryBytes(bytes);
        for (qsizetype length = 0; length < std::min<qsizetype>(bytes.size(), 100); ++length)
            tryBytes(bytes.left(length));
        for (int mutation = 0; mutation < 120 && !bytes.isEmpty(); ++mutation) {
            QByteArray changed = bytes;
            for (qsizetype changes = 1 + upTo(6); changes > 0; --changes) {
                const qsizetype at = upTo(changed.size());
                switch (random() % 4) {
                case 0: changed[at] = char(random()); break;
                case 1: changed[at] = random() % 2 == 0 ? '\0' : '\xff'; break;
                case 2: changed.insert(at, changed.mid(upTo(changed.size()), 9)); break;
                default: changed.remove(at, 1 + upTo(9)); break;
                }
                if (changed.isEmpty())
                    changed = bytes;
            }
            tryBytes(changed);
        }
    }
    QVERIFY(tried > 3000);

    // The worst a device can do with 64 KiB: one descriptor every two bytes, or every nine.
    QElapsedTimer timer;
    timer.start();
    const QByteArray head = hex("0902ffff01010080") + '\x32';
    readAsDescriptors(head + QByteArray("\x02\x04").repeated(32763));
    readAsDescriptors(head + hex("090400000008065000").repeated(7280));
    readAsDescriptors(head + hex("07058102000200").repeated(9360));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestUsbDescriptors)
#include "tst_usbdescriptors.moc"
