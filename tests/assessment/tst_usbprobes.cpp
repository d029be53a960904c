#include "support/probecontext.h"
#include "support/testsupport.h"
#include "support/usbipserver.h"

#include "assessment/harness/usb/usbipbackend.h"
#include "assessment/harness/usb/usbprobes.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace assessment::harness;
using assessment::Error;
using assessment::Result;

namespace {

using Make = std::function<std::shared_ptr<FakeUsb>()>;

Result<Observation> look(const QString &probe, TestProbeContext &context)
{
    const auto found = probes().find(probe);
    Q_ASSERT(found != probes().end());
    return found->second(context);
}

/// "way result" and the detail of all ways that are there.
QStringList accessIn(const Observation &seen)
{
    QStringList found;
    for (const Fact &fact : seen.facts) {
        if (fact.value(u"result"_s) != "absent"_L1)
            found.append(fact.value(u"way"_s) + u' ' + fact.value(u"result"_s) + u": "_s
                         + fact.value(u"detail"_s));
    }
    return found;
}

QList<Fact> ofKind(const Observation &seen, const QString &kind)
{
    QList<Fact> found;
    std::copy_if(seen.facts.cbegin(), seen.facts.cend(), std::back_inserter(found),
                 [&](const Fact &fact) { return fact.kind == kind; });
    return found;
}

std::shared_ptr<FakeUsb> device(const QString &fixture, const QStringList &strings = {})
{
    return std::make_shared<FakeUsb>(usbFixture(fixture), strings);
}

/// A device that means harm, in one way.
class Hostile : public FakeUsb
{
public:
    enum class Way {
        StallsAll,
        AnswersOneByte,
        SilentForAll,
        Claims65535,
        SilentAfterDevice,
        GoneAfterDevice,
        ManyStrings
    };

    explicit Hostile(Way way) : FakeUsb(usbFixture(u"phone-storage-adb"_s)), m_way(way)
    {
        if (way == Way::Claims65535)
            descriptors = usbFixture(u"broken-claims-65535"_s);
        if (way == Way::ManyStrings)
            descriptors = usbFixture(u"broken-400-interfaces"_s);
    }

protected:
    Reply control(const UsbSetup &setup, const QByteArray &out) override
    {
        switch (m_way) {
        case Way::StallsAll: return {Kind::Stall};
        case Way::AnswersOneByte: return {Kind::Data, QByteArray(1, '\x12')};
        case Way::SilentForAll: return {Kind::Silence};
        case Way::Claims65535:
            if (setup.request == 6 && setup.length > 9)
                return {Kind::Data, FakeUsb::control(setup, out).bytes.leftJustified(65535, '\2')};
            break;
        case Way::SilentAfterDevice:
            if (requests > 1)
                return {Kind::Silence};
            break;
        case Way::GoneAfterDevice:
            if (requests > 2)
                return {Kind::Gone};
            break;
        case Way::ManyStrings:
            if (setup.request == 6 && setup.value >> 8 == 3)
                return {Kind::Data, QByteArray(255, '\3')};
            break;
        }
        return FakeUsb::control(setup, out);
    }

private:
    Way m_way;
};

} // namespace

Q_DECLARE_METATYPE(Make)
Q_DECLARE_METATYPE(UsbIpServer::Manner)
Q_DECLARE_METATYPE(Hostile::Way)

/// The probes from end to end, over USB/IP with devices that answer as real ones do.
class TestUsbProbes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void describesADevice();
    void comparesWithTheDeclaration();
    void tellsWhatIsMalformed();
    void triesEachWay_data();
    void triesEachWay();
    void concludesNothingFromWhatItCouldNotRead_data();
    void concludesNothingFromWhatItCouldNotRead();
    void keepsContentToItself();
    void writesNothing();
    void leavesDfuIdle();
    void configuresAGadget();
    void listsSensors();
    void tellsIdentity_data();
    void tellsIdentity();
    void endsWithAHostileDevice_data();
    void endsWithAHostileDevice();
    void givesUpOnASilentDevice();
    void endsWithAHostileServer_data();
    void endsWithAHostileServer();
    void endsWhenTheRunEnds();
    void keepsWhatItSawBeforeTheDeviceWent();
    void readsAddresses_data();
    void readsAddresses();
    void saysWhatIsWrongWithTheAddress();
    void listsWhatIsLent();
};

void TestUsbProbes::initTestCase()
{
    for (const QString &name :
         {u"usb-descriptors"_s, u"usb-debug-access"_s, u"usb-sensors"_s, u"usb-identity"_s})
        QVERIFY(probes().contains(name));
}

void TestUsbProbes::describesADevice()
{
    UsbIpServer server(device(u"cdc-serial-network"_s, {u"Linux"_s, u"Gadget"_s, u"SN-77-A1B2"_s,
                                                        u"Console"_s, u"02005e1000ff"_s}));
    TestProbeContext context(server.address());
    const auto seen = look(u"usb-descriptors"_s, context);
    QVERIFY_OK(seen);
    QCOMPARE(seen->missing, QStringList{});
    QVERIFY(!seen->measured.isEmpty());

    const QList<Fact> devices = ofKind(*seen, u"usb-device"_s);
    QCOMPARE(devices.size(), 1);
    const std::map<QString, QString> expected = {{u"vid"_s, u"0525"_s},
                                                 {u"pid"_s, u"a4a7"_s},
                                                 {u"manufacturer"_s, u"Linux"_s},
                                                 {u"product"_s, u"Gadget"_s},
                                                 {u"serial"_s, u"SN-77-A1B2"_s},
                                                 {u"version"_s, u"1.00"_s},
                                                 {u"usb"_s, u"2.00"_s},
                                                 {u"class"_s, u"ef/02/01"_s},
                                                 {u"speed"_s, u"480"_s},
                                                 {u"configurations"_s, u"1"_s},
                                                 {u"stable-id"_s, server.address()}};
    for (const auto &[name, value] : expected)
        QCOMPARE(devices[0].value(name), value);
    QCOMPARE(devices[0].value(u"fingerprint"_s).size(), 64);

    const QList<Fact> interfaces = ofKind(*seen, u"usb-interface"_s);
    QCOMPARE(interfaces.size(), 5);
    QCOMPARE(interfaces[0].value(u"name"_s), u"CDC ACM serial port"_s);
    QCOMPARE(interfaces[0].value(u"label"_s), u"Console"_s);
    QCOMPARE(interfaces[0].value(u"class"_s), u"02"_s);
    QCOMPARE(interfaces[4].value(u"alternate"_s), u"1"_s);
    QCOMPARE(interfaces[4].value(u"group"_s), u"network"_s);

    QCOMPARE(context.kept.value(u"usb-device-descriptor"_s),
             usbFixture(u"cdc-serial-network"_s).left(18));
    QCOMPARE(context.kept.value(u"usb-configuration-0"_s),
             usbFixture(u"cdc-serial-network"_s).mid(18));
    QVERIFY(context.kept.contains(u"usb-string-3"_s));
    QCOMPARE(context.notes.size(), 1);
}

/// One device that shows what it may, one with ADB beside it, one that is something else
/// altogether.
void TestUsbProbes::comparesWithTheDeclaration()
{
    const auto undeclared = [](const QString &fixture, const QString &declaration) {
        UsbIpServer server(device(fixture));
        TestProbeContext context(server.address());
        context.settings[u"declared-interfaces"_s] = declaration;
        const auto seen = look(u"usb-descriptors"_s, context);
        QStringList names;
        for (const Fact &fact : seen ? ofKind(*seen, u"usb-interface"_s) : QList<Fact>()) {
            if (fact.value(u"declared"_s) == "no"_L1)
                names.append(fact.value(u"name"_s));
        }
        return seen ? names : QStringList{seen.error().message()};
    };
    QCOMPARE(undeclared(u"superspeed-stick"_s, u"mass-storage"_s), QStringList{});
    QCOMPARE(undeclared(u"phone-storage-adb"_s, u"mass-storage"_s), QStringList{u"ADB"_s});
    QCOMPARE(undeclared(u"rndis"_s, u"08/06/50"_s),
             (QStringList{u"RNDIS Ethernet"_s, u"CDC data"_s}));

    UsbIpServer server(device(u"superspeed-stick"_s));
    TestProbeContext context(server.address());
    context.settings[u"declared-interfaces"_s] = u"usb stick"_s;
    const auto refused = look(u"usb-descriptors"_s, context);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Usage);
}

void TestUsbProbes::tellsWhatIsMalformed()
{
    const auto malformed = [](const QString &fixture) {
        UsbIpServer server(device(fixture, {u"A"_s, u"B"_s, u"C"_s}));
        TestProbeContext context(server.address());
        const auto seen = look(u"usb-descriptors"_s, context);
        QStringList words;
        for (const Fact &fact : seen ? ofKind(*seen, u"usb-malformed"_s) : QList<Fact>())
            words.append(fact.value(u"what"_s) + u" at "_s + fact.value(u"where"_s));
        return words;
    };
    QCOMPARE(malformed(u"superspeed-stick"_s), QStringList{});
    QCOMPARE(malformed(u"broken-claims-65535"_s),
             QStringList{u"total-length at configuration 0"_s});
    QCOMPARE(malformed(u"broken-zero-length"_s),
             (QStringList{u"zero-length at configuration 0, byte 9"_s,
                          u"interface-count at configuration 0"_s}));
    QVERIFY(malformed(u"broken-no-configuration"_s).contains(u"configuration-missing at device"_s));
}

void TestUsbProbes::triesEachWay_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Make &make, const QString &expected) {
        QTest::newRow(name) << make << QStringList{expected};
    };
    const auto adb = [](FakeAdb::Mood mood) -> Make {
        return [mood] {
            auto phone = std::make_shared<FakeAdb>(mood);
            phone->descriptors[18 + 4] = '\1'; // without its disk, which has tests of its own
            phone->descriptors.remove(27, 23);
            phone->descriptors[20] = '\x20';
            return phone;
        };
    };
    const auto fastboot = [](const QByteArray &unlocked, bool answers = true) -> Make {
        return [=] { return std::make_shared<FakeFastboot>(unlocked, answers); };
    };
    const auto dfu = [](FakeDfu::Mood mood) -> Make {
        return [mood] { return std::make_shared<FakeDfu>(mood); };
    };
    const auto disk = [](FakeDisk::Mood mood) -> Make {
        return [mood] { return std::make_shared<FakeDisk>(mood); };
    };
    const auto plain = [](const QString &fixture) -> Make {
        return [fixture] { return device(fixture); };
    };

    QTest::newRow("none of them") << plain(u"holtek-keyboard"_s) << QStringList{};
    row("ADB open", adb(FakeAdb::Mood::Open),
        u"adb open: connected without a key: device::ro.product.name=phone;"_s);
    row("ADB wants a key", adb(FakeAdb::Mood::WantsKey),
        u"adb refused: asks for an authorised key"_s);
    row("ADB stalls", adb(FakeAdb::Mood::Stalls), u"adb refused: stalled"_s);
    row("ADB is something else", adb(FakeAdb::Mood::Babbles),
        u"adb unclear: answered, but not in ADB"_s);
    row("fastboot unlocked", fastboot("yes"), u"fastboot open: version 0.4, unlocked"_s);
    row("fastboot without a lock", fastboot({}), u"fastboot open: version 0.4, knows no lock"_s);
    row("fastboot locked", fastboot("no"), u"fastboot refused: version 0.4, locked"_s);
    row("fastboot refuses", fastboot({}, false), u"fastboot refused: refuses read commands"_s);
    row("DFU reads back", dfu(FakeDfu::Mood::ReadsBack),
        u"dfu open: DFU mode, memory can be read back"_s);
    row("DFU only takes", dfu(FakeDfu::Mood::RefusesUpload),
        u"dfu unclear: DFU mode, upload refused; whether it checks downloads was not tried"_s);
    row("DFU refuses", dfu(FakeDfu::Mood::RefusesAll), u"dfu refused: does not tell its state"_s);
    row("DFU run-time", dfu(FakeDfu::Mood::RunTime),
        u"dfu unclear: run-time mode, state 0; DFU mode was not entered"_s);
    row("disk", disk(FakeDisk::Mood::Readable),
        u"mass-storage open: Maker Stick, 4096 blocks of 512 bytes, 1 partitions (MBR), "
        "writable"_s);
    row("write protected disk", disk(FakeDisk::Mood::WriteProtected),
        u"mass-storage open: Maker Stick, 4096 blocks of 512 bytes, 1 partitions (MBR), "
        "write protected"_s);
    row("no medium", disk(FakeDisk::Mood::NoMedium),
        u"mass-storage refused: Maker Stick, no medium"_s);
    row("locked disk", disk(FakeDisk::Mood::Locked),
        u"mass-storage refused: Maker Stick, 4096 blocks of 512 bytes, protected, sense 7/7400"_s);
    row("disk that babbles", disk(FakeDisk::Mood::Babbles),
        u"mass-storage unclear: INQUIRY: gives no status"_s);
}

void TestUsbProbes::triesEachWay()
{
    QFETCH(Make, make);
    UsbIpServer server(make());
    TestProbeContext context(server.address());
    const auto seen = look(u"usb-debug-access"_s, context);
    QVERIFY_OK(seen);
    QTEST(accessIn(*seen), "expected");
    QCOMPARE(seen->missing, QStringList{});
    QSet<QString> ways; // also what is not there is told
    for (const Fact &fact : seen->facts)
        ways.insert(fact.value(u"way"_s));
    QCOMPARE(ways, (QSet<QString>{u"adb"_s, u"fastboot"_s, u"dfu"_s, u"mass-storage"_s}));
}

void TestUsbProbes::concludesNothingFromWhatItCouldNotRead_data()
{
    QTest::addColumn<QString>("fixture");
    for (const char *name :
         {"broken-no-configuration", "broken-zero-length", "broken-runs-over-end",
          "broken-claims-65535", "broken-two-byte-descriptors"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// "No debug interface" is only said of a device that could be read to its end.
void TestUsbProbes::concludesNothingFromWhatItCouldNotRead()
{
    QFETCH(QString, fixture);
    for (const QString &probe : {u"usb-debug-access"_s, u"usb-sensors"_s}) {
        UsbIpServer server(device(fixture));
        TestProbeContext context(server.address());
        const auto seen = look(probe, context);
        QVERIFY_OK(seen);
        QVERIFY(!seen->missing.isEmpty());
    }
    UsbIpServer server(std::make_shared<Hostile>(Hostile::Way::StallsAll));
    TestProbeContext context(server.address());
    const auto seen = look(u"usb-debug-access"_s, context);
    QVERIFY_OK(seen);
    QVERIFY(seen->facts.isEmpty());
    QVERIFY(!seen->missing.isEmpty());
}

/// What a device gives out is confidential: its length and digest are all that is kept.
void TestUsbProbes::keepsContentToItself()
{
    const auto check = [](const std::shared_ptr<FakeUsb> &fake, const QByteArray &content) {
        UsbIpServer server(fake);
        TestProbeContext context(server.address());
        const auto seen = look(u"usb-debug-access"_s, context);
        QVERIFY_OK(seen);
        const QString digest = QString::fromLatin1(
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        int told = 0;
        for (const Fact &fact : seen->facts) {
            if (fact.value(u"sha256"_s) == digest
                && fact.value(u"bytes"_s) == QString::number(content.size()))
                ++told;
        }
        QCOMPARE(told, 1);
        QVERIFY(context.kept.isEmpty());
    };
    check(std::make_shared<FakeDfu>(FakeDfu::Mood::ReadsBack), FakeDfu::memory());
    check(std::make_shared<FakeDisk>(FakeDisk::Mood::Readable), FakeDisk::start());
}

void TestUsbProbes::writesNothing()
{
    const auto disk = std::make_shared<FakeDisk>(FakeDisk::Mood::Readable);
    const auto loader = std::make_shared<FakeFastboot>("yes");
    for (const std::shared_ptr<FakeUsb> &fake :
         {std::shared_ptr<FakeUsb>(disk), std::shared_ptr<FakeUsb>(loader)}) {
        UsbIpServer server(fake);
        TestProbeContext context(server.address());
        QVERIFY_OK(look(u"usb-debug-access"_s, context));
    }
    // INQUIRY, REQUEST SENSE, READ CAPACITY, READ, MODE SENSE
    const QSet<int> reading = {0x12, 0x03, 0x25, 0x28, 0x1a};
    QVERIFY(reading.contains(QSet<int>(disk->commands.begin(), disk->commands.end())));
    QCOMPARE(loader->commands, (QList<QByteArray>{"getvar:version", "getvar:unlocked"}));
}

void TestUsbProbes::leavesDfuIdle()
{
    const auto loader = std::make_shared<FakeDfu>(FakeDfu::Mood::ReadsBack);
    {
        UsbIpServer server(loader);
        TestProbeContext context(server.address());
        QVERIFY_OK(look(u"usb-debug-access"_s, context));
    }
    QCOMPARE(loader->state, 2);
    QCOMPARE(loader->asked, (QList<int>{3, 2, 3, 6})); // never DETACH (0) or DNLOAD (1)
}

/// A gadget that lends itself has no host that would have set its configuration.
void TestUsbProbes::configuresAGadget()
{
    const auto stick = std::make_shared<FakeDisk>(FakeDisk::Mood::Readable);
    stick->configured = false;
    UsbIpServer server(stick);
    TestProbeContext context(server.address());
    QVERIFY_OK(look(u"usb-descriptors"_s, context));
    QVERIFY(!stick->configured); // reading changes nothing
    const auto seen = look(u"usb-debug-access"_s, context);
    QVERIFY_OK(seen);
    QVERIFY(stick->configured);
    QVERIFY(accessIn(*seen).constFirst().startsWith("mass-storage open"_L1));
}

void TestUsbProbes::listsSensors()
{
    const auto sensors = [](const QString &fixture, const QString &declared) {
        UsbIpServer server(device(fixture));
        TestProbeContext context(server.address());
        context.settings[u"declared-sensors"_s] = declared;
        const auto seen = look(u"usb-sensors"_s, context);
        QStringList found;
        for (const Fact &fact : seen ? seen->facts : QList<Fact>())
            found.append(u"%1 %2 %3"_s.arg(fact.value(u"kind"_s), fact.value(u"where"_s),
                                           fact.value(u"declared"_s)));
        return found;
    };
    QCOMPARE(sensors(u"loudspeaker"_s, {}), QStringList{});
    QCOMPARE(sensors(u"webcam-microphone"_s, u"camera"_s),
             (QStringList{u"camera USB configuration 1, interface 0 yes"_s,
                          u"microphone USB configuration 1, interface 2 no"_s}));
    QCOMPARE(sensors(u"yubico-security-key"_s, u"camera, microphone"_s),
             QStringList{u"hid USB configuration 1, interface 0 no"_s});
}

void TestUsbProbes::tellsIdentity_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("expected");
    QTest::newRow("its own") << u"SN-77-A1B2"_s << u"told …A1B2 no"_s;
    QTest::newRow("counted up") << u"0123456789ABCDEF"_s << u"told …CDEF yes"_s;
    QTest::newRow("all the same") << u"000000"_s << u"told …0000 yes"_s;
    QTest::newRow("none") << QString() << u"none  "_s;
}

void TestUsbProbes::tellsIdentity()
{
    QFETCH(QString, serial);
    QStringList strings = {u"Linux"_s, u"Gadget"_s, serial, u"Console"_s, u"02005E1000FF"_s};
    const auto fake = device(u"cdc-serial-network"_s, strings);
    if (serial.isEmpty())
        fake->descriptors[16] = '\0';
    UsbIpServer server(fake);
    TestProbeContext context(server.address());
    const auto seen = look(u"usb-identity"_s, context);
    QVERIFY_OK(seen);
    QCOMPARE(seen->facts.size(), 2);
    const Fact &fact = seen->facts[0];
    QCOMPARE(fact.value(u"route"_s), u"usb-serial"_s);
    QTEST(fact.value(u"result"_s) + u' ' + fact.value(u"shown"_s) + u' ' + fact.value(u"generic"_s),
          "expected");
    if (!serial.isEmpty()) {
        QCOMPARE(
            fact.value(u"sha256"_s),
            QString::fromLatin1(
                QCryptographicHash::hash(serial.toUtf8(), QCryptographicHash::Sha256).toHex()));
    }
    QCOMPARE(seen->facts[1].value(u"route"_s), u"usb-mac"_s);
    QCOMPARE(seen->facts[1].value(u"shown"_s), u"…00FF"_s);
    for (const Fact &each : seen->facts) {
        for (const auto &[name, value] : each.values)
            QVERIFY(serial.isEmpty() || !value.contains(serial));
    }
}

void TestUsbProbes::endsWithAHostileDevice_data()
{
    using enum Hostile::Way;
    QTest::addColumn<Hostile::Way>("way");
    QTest::addColumn<bool>("missing");
    QTest::newRow("stalls every transfer") << StallsAll << true;
    QTest::newRow("answers one byte") << AnswersOneByte << false;
    QTest::newRow("never answers") << SilentForAll << true;
    QTest::newRow("claims and sends 65535 bytes") << Claims65535 << false;
    QTest::newRow("falls silent") << SilentAfterDevice << true;
    QTest::newRow("goes away") << GoneAfterDevice << true;
    QTest::newRow("400 interfaces, each text nonsense") << ManyStrings << true;
}

/// Three unanswered requests are enough to know; whatever else it does costs less.
void TestUsbProbes::endsWithAHostileDevice()
{
    QFETCH(Hostile::Way, way);
    QFETCH(bool, missing);
    const UsbLimits limits{.transfer = std::chrono::milliseconds(100),
                           .total = std::chrono::milliseconds(1000)};
    for (const auto look :
         {lookAtUsbDescriptors, lookAtUsbDebugAccess, lookAtUsbSensors, lookAtUsbIdentity}) {
        UsbIpServer server(std::make_shared<Hostile>(way));
        TestProbeContext context;
        QElapsedTimer timer;
        timer.start();
        const auto connection = openUsb(
            server.address(), [] { return true; }, limits);
        QVERIFY_OK(connection);
        const auto seen = look(**connection, context);
        QVERIFY_OK(seen);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
        if (look == lookAtUsbDescriptors) {
            QCOMPARE(!seen->missing.isEmpty(), missing);
            QVERIFY(missing || !ofKind(*seen, u"usb-malformed"_s).isEmpty());
        }
        QVERIFY(seen->facts.size() < 400);
        qint64 kept = 0;
        for (const QByteArray &bytes : std::as_const(context.kept))
            kept += bytes.size();
        QVERIFY(kept <= 70000);
    }
}

/// The limits a run really has: three seconds of silence.
void TestUsbProbes::givesUpOnASilentDevice()
{
    UsbIpServer server(std::make_shared<Hostile>(Hostile::Way::SilentAfterDevice));
    TestProbeContext context(server.address());
    QElapsedTimer timer;
    timer.start();
    const auto seen = look(u"usb-debug-access"_s, context);
    QVERIFY_OK(seen);
    QVERIFY2(timer.elapsed() < 4500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(seen->missing.contains(u"the device no longer answers"_s));
}

void TestUsbProbes::endsWithAHostileServer_data()
{
    using enum UsbIpServer::Manner;
    QTest::addColumn<UsbIpServer::Manner>("manner");
    QTest::addColumn<bool>("opens");
    QTest::newRow("lends nothing") << RefusesImport << false;
    QTest::newRow("speaks something else") << OtherProtocol << false;
    QTest::newRow("falls silent at import") << SilentAtImport << false;
    QTest::newRow("sends a byte now and then") << Drips << false;
    QTest::newRow("sends more than was asked for") << LongReplies << true;
    QTest::newRow("answers another question") << WrongSequence << true;
    QTest::newRow("closes the connection") << ClosesAfter << true;
}

void TestUsbProbes::endsWithAHostileServer()
{
    QFETCH(UsbIpServer::Manner, manner);
    QFETCH(bool, opens);
    UsbIpServer server(device(u"superspeed-stick"_s), manner);
    TestProbeContext context(server.address());
    QElapsedTimer timer;
    timer.start();
    const auto seen = look(u"usb-descriptors"_s, context);
    QVERIFY(timer.elapsed() < 11000);
    QCOMPARE(bool(seen), opens);
    if (opens) {
        QVERIFY(seen->missing.join(u' ').contains(u"gone"_s));
    } else {
        QCOMPARE(seen.error().kind, Error::Kind::Device);
        QVERIFY(!seen.error().why.isEmpty());
        QVERIFY(!seen.error().advice.isEmpty());
    }
}

/// Whatever is being waited for: after the run has ended a probe returns within 100 ms.
void TestUsbProbes::endsWhenTheRunEnds()
{
    const auto answer = [](UsbIpServer &server) {
        TestProbeContext context(server.address());
        context.endAfter(std::chrono::milliseconds(200));
        const auto seen = look(u"usb-debug-access"_s, context);
        QVERIFY(context.sinceEnd.isValid());
        QVERIFY(context.sinceEnd.elapsed() < 100);
        if (seen)
            QVERIFY(!seen->missing.isEmpty());
        else
            QCOMPARE(seen.error().kind, Error::Kind::Cancelled);
    };
    UsbIpServer silentDevice(std::make_shared<FakeAdb>(FakeAdb::Mood::Silent));
    answer(silentDevice);
    UsbIpServer silentServer(device(u"superspeed-stick"_s), UsbIpServer::Manner::SilentAtImport);
    answer(silentServer);
    UsbIpServer drippingServer(device(u"superspeed-stick"_s), UsbIpServer::Manner::Drips);
    answer(drippingServer);
}

void TestUsbProbes::keepsWhatItSawBeforeTheDeviceWent()
{
    UsbIpServer server(device(u"superspeed-stick"_s), UsbIpServer::Manner::ClosesAfter, 3);
    TestProbeContext context(server.address());
    const auto seen = look(u"usb-descriptors"_s, context);
    QVERIFY_OK(seen);
    QCOMPARE(ofKind(*seen, u"usb-device"_s).size(), 1);
    QCOMPARE(ofKind(*seen, u"usb-interface"_s).size(), 1);
    QCOMPARE(seen->missing, QStringList{u"the device has gone while it was read"_s});
    QVERIFY(context.kept.contains(u"usb-device-descriptor"_s));
}

void TestUsbProbes::readsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected"); // "" = refused
    QTest::newRow("host") << u"usbip://bench/1-1.4"_s << u"usbip://bench:3240/1-1.4"_s;
    QTest::newRow("port") << u"usbip://10.0.0.2:99/usbip-vudc.0"_s
                          << u"usbip://10.0.0.2:99/usbip-vudc.0"_s;
    QTest::newRow("IPv6") << u"usbip://[::1]/1-1"_s << u"usbip://[::1]:3240/1-1"_s;
    QTest::newRow("computer") << u"usbip://bench"_s << u"usbip://bench:3240"_s;
    for (const char *wrong :
         {"usbip://", "usbip:///1-1", "usbip://bench/1-1/2", "usbip://bench/..%2f",
          "usbip://bench/a b", "usbip://me@bench/1-1", "usbip://bench/1-1?x", "usbip://bench/1-1#x",
          "usbip://bench:0/1-1", "usbip://bench:70000/1-1", "usbip://bench/", "usb://bench/1-1",
          "usbip://bench/12345678901234567890123456789012"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString();
}

void TestUsbProbes::readsAddresses()
{
    QFETCH(QString, address);
    const auto place = readUsbIpPlace(address);
    QTEST(place ? place->text() : QString(), "expected");
    if (!place)
        QCOMPARE(place.error().kind, Error::Kind::Usage);
}

void TestUsbProbes::saysWhatIsWrongWithTheAddress()
{
    for (const QString &address : {QString(), u"1234"_s, u"usbip://127.0.0.1"_s, u"usbip://x y/1"_s,
                                   u"12345:6789"_s, u"1209:0001:"_s}) {
        TestProbeContext context(address);
        const auto seen = look(u"usb-descriptors"_s, context);
        QVERIFY2(!seen, qPrintable(address));
        QCOMPARE(seen.error().kind, Error::Kind::Usage);
        QVERIFY(!seen.error().advice.isEmpty());
    }
    int port = 0;
    {
        UsbIpServer server(device(u"superspeed-stick"_s));
        port = server.port();
    }
    TestProbeContext context(u"usbip://127.0.0.1:%1/1-1"_s.arg(port)); // nobody listens any more
    const auto seen = look(u"usb-descriptors"_s, context);
    QVERIFY(!seen);
    QCOMPARE(seen.error().kind, Error::Kind::Device);
    QVERIFY(seen.error().message().contains(u"usbipd"_s));
}

void TestUsbProbes::listsWhatIsLent()
{
    const auto listed = [](UsbIpServer::Manner manner) {
        UsbIpServer server(device(u"superspeed-stick"_s), manner);
        return makeUsbIpBackend({.host = u"127.0.0.1"_s, .port = server.port()})->devices([] {
            return true;
        });
    };
    const auto devices = listed(UsbIpServer::Manner::Proper);
    QVERIFY_OK(devices);
    QCOMPARE(devices->size(), 1);
    QCOMPARE(devices->constFirst().vid, u"0781"_s);
    QCOMPARE(devices->constFirst().port, u"1-1"_s);
    QVERIFY(devices->constFirst().identity.startsWith("usbip://127.0.0.1:"_L1));
    QVERIFY(!listed(UsbIpServer::Manner::EndlessList));
    QVERIFY(!listed(UsbIpServer::Manner::OtherProtocol));
}

QTEST_GUILESS_MAIN(TestUsbProbes)
#include "tst_usbprobes.moc"
