#include "support/mockusb.h"
#include "support/probecontext.h"
#include "support/testsupport.h"

#include "assessment/harness/usb/libusbbackend.h"
#include "assessment/harness/usb/usbprobes.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace assessment::harness;
using assessment::Error;
using assessment::Result;

namespace {

Result<Observation> look(const QString &probe, TestProbeContext &context)
{
    return probes().at(probe)(context);
}

std::shared_ptr<FakeUsb> device(const QString &fixture, const QStringList &strings = {})
{
    return std::make_shared<FakeUsb>(usbFixture(fixture), strings);
}

Fact first(const Observation &seen, const QString &kind)
{
    for (const Fact &fact : seen.facts) {
        if (fact.kind == kind)
            return fact;
    }
    return {};
}

QStringList accessIn(const Observation &seen)
{
    QStringList found;
    for (const Fact &fact : seen.facts) {
        if (fact.value(u"result"_s) != "absent"_L1)
            found.append(fact.value(u"way"_s) + u' ' + fact.value(u"result"_s));
    }
    return found;
}

/// Answers as recorded at first; later it says something else, as a device does that changes what
/// it is once nobody looks any more.
class Turncoat : public FakeUsb
{
public:
    Turncoat() : FakeUsb(usbFixture(u"phone-storage-adb"_s), {u"A"_s, u"B"_s, u"C"_s}) {}

protected:
    Reply descriptor(int type, int index) override
    {
        if (type == 2)
            return {Kind::Data, usbFixture(u"holtek-keyboard"_s).mid(18)};
        return FakeUsb::descriptor(type, index);
    }
};

} // namespace

/// libusb and the kernel's own list, with recorded devices: run under umockdev-wrapper.
class TestUsbLibusb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWithIdentity();
    void choosesOnlyWhatIsCertain();
    void looksAtRecordedDevices_data();
    void looksAtRecordedDevices();
    void takesTheHostsCopyWhenTheDeviceIsDumb();
    void noticesADeviceThatChanges();
    void readsLongConfigurations();
    void triesTheWaysIn();
    void leavesInterfacesThatAreInUse();
    void leavesMountedDisks();
    void tellsThatTheDeviceIsGone();
    void keepsWhatItSawWhenUnplugged();
    void saysHowToGetRights();
    void endsWhenNothingAnswers();
    void endsWhenTheRunEnds();
};

void TestUsbLibusb::initTestCase()
{
    MockUsb usb;
    QVERIFY2(umockdev_in_mock_environment(), "run this test with umockdev-wrapper");
}

void TestUsbLibusb::listsWithIdentity()
{
    MockUsb usb;
    usb.plug(device(u"sony-xperia-mini-pro"_s), u"1-1.2"_s, 24, u"0123456789ABCDEF"_s);
    usb.plug(device(u"holtek-keyboard"_s), u"1-3"_s, 11);
    usb.plug(device(u"fastboot"_s), u"1-4"_s, 12, u"SAME"_s);
    usb.plug(device(u"fastboot"_s), u"1-5"_s, 13, u"SAME"_s);
    QStringList identities;
    for (const UsbDevice &each : usbDevices())
        identities.append(each.identity);
    QCOMPARE(identities, (QStringList{u"04d9:1603@1-3"_s, u"18d1:d00d:SAME@1-4"_s,
                                      u"18d1:d00d:SAME@1-5"_s, u"0fce:0166:0123456789ABCDEF"_s}));
}

/// An address that fits two devices is a question, never a guess.
void TestUsbLibusb::choosesOnlyWhatIsCertain()
{
    MockUsb usb;
    usb.plug(device(u"fastboot"_s), u"1-4"_s, 12, u"AAA"_s);
    usb.plug(device(u"fastboot"_s), u"1-5"_s, 13, u"BBB"_s);
    usb.plug(device(u"holtek-keyboard"_s), u"1-6"_s, 14);
    usb.plug(device(u"holtek-keyboard"_s), u"1-7.1"_s, 15);
    usb.plug(device(u"rndis"_s), u"1-8"_s, 16, u"a:b@1-4"_s);
    const QList<UsbDevice> devices = usbDevices();
    const auto chosen = [&](const QString &address) {
        const auto found = chooseUsbDevice(devices, address);
        return found ? found->port : u"refused"_s;
    };
    QCOMPARE(chosen(u"18d1:d00d"_s), u"refused"_s);
    QCOMPARE(chosen(u"18D1:D00D:AAA"_s), u"1-4"_s);
    QCOMPARE(chosen(u"18d1:d00d:BBB"_s), u"1-5"_s);
    QCOMPARE(chosen(u"18d1:d00d:bbb"_s), u"refused"_s);
    QCOMPARE(chosen(u"18d1:d00d@1-5"_s), u"1-5"_s);
    QCOMPARE(chosen(u"18d1:d00d:AAA@1-5"_s), u"refused"_s);
    QCOMPARE(chosen(u"04d9:1603"_s), u"refused"_s);
    QCOMPARE(chosen(u"04d9:1603@1-7.1"_s), u"1-7.1"_s);
    QCOMPARE(chosen(u"0525:a4a2"_s), u"1-8"_s);
    QCOMPARE(chosen(u"0525:a4a2:a:b@1-4"_s), u"1-8"_s);
    for (const UsbDevice &each : devices)
        QCOMPARE(chosen(each.identity), each.port);

    const auto ambiguous = chooseUsbDevice(devices, u"18d1:d00d"_s);
    QCOMPARE(ambiguous.error().kind, Error::Kind::Conflict);
    QVERIFY(ambiguous.error().why.contains(u"AAA"_s));
    QVERIFY(ambiguous.error().advice.contains(u"18d1:d00d:AAA, 18d1:d00d:BBB"_s));
    const auto twins = chooseUsbDevice(devices, u"04d9:1603"_s);
    QVERIFY(twins.error().advice.contains(u"04d9:1603@1-6, 04d9:1603@1-7.1"_s));
    const auto wrongSerial = chooseUsbDevice(devices, u"18d1:d00d:CCC"_s);
    QCOMPARE(wrongSerial.error().kind, Error::Kind::NotFound);
    QVERIFY(wrongSerial.error().advice.contains(u"18d1:d00d:AAA"_s));
    QCOMPARE(chooseUsbDevice(devices, u"1111:2222"_s).error().kind, Error::Kind::NotFound);
    QCOMPARE(chooseUsbDevice(devices, u"18d1"_s).error().kind, Error::Kind::Usage);
}

void TestUsbLibusb::looksAtRecordedDevices_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("sensor");
    QTest::newRow("sony-xperia-mini-pro") << u"0fce:0166"_s << u"vendor specific"_s << false;
    QTest::newRow("canon-powershot-sx200") << u"04a9:31c0"_s << u"still image (PTP, MTP)"_s << true;
    QTest::newRow("yubico-security-key") << u"1050:0120"_s << u"HID"_s << true;
    QTest::newRow("holtek-keyboard") << u"04d9:1603"_s << u"HID keyboard"_s << true;
    QTest::newRow("lenovo-hub") << u"17ef:1005"_s << u"hub"_s << false;
}

void TestUsbLibusb::looksAtRecordedDevices()
{
    QFETCH(QString, address);
    MockUsb usb;
    usb.plug(device(QString::fromLatin1(QTest::currentDataTag()),
                    {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}),
             u"1-1"_s, 9);
    TestProbeContext context(address);
    const auto seen = look(u"usb-descriptors"_s, context);
    QVERIFY_OK(seen);
    QCOMPARE(seen->missing, QStringList{});
    QCOMPARE(first(*seen, u"usb-malformed"_s).kind, QString());
    QTEST(first(*seen, u"usb-interface"_s).value(u"name"_s), "name");
    QCOMPARE(first(*seen, u"usb-device"_s).value(u"stable-id"_s), address + u"@1-1"_s);
    const auto sensors = look(u"usb-sensors"_s, context);
    QVERIFY_OK(sensors);
    QTEST(!sensors->facts.isEmpty(), "sensor");
    const auto access = look(u"usb-debug-access"_s, context);
    QVERIFY_OK(access);
    QCOMPARE(accessIn(*access), QStringList{});
}

/// A recording without answers: what the kernel has read before is there, and is said to be that.
void TestUsbLibusb::takesTheHostsCopyWhenTheDeviceIsDumb()
{
    class Dumb : public FakeUsb
    {
    public:
        Dumb() : FakeUsb(usbFixture(u"phone-storage-adb"_s)) {}
        Reply control(const UsbSetup &, const QByteArray &) override { return {Kind::Stall}; }
    };
    MockUsb usb;
    usb.plug(std::make_shared<Dumb>(), u"1-1"_s, 9);
    TestProbeContext context(u"1d6b:0104"_s);
    const auto seen = look(u"usb-descriptors"_s, context);
    QVERIFY_OK(seen);
    QCOMPARE(first(*seen, u"usb-interface"_s).value(u"name"_s), u"mass storage"_s);
    QVERIFY(seen->missing.join(u' ').contains(u"plugged in"_s));
}

void TestUsbLibusb::noticesADeviceThatChanges()
{
    MockUsb usb;
    usb.plug(std::make_shared<Turncoat>(), u"1-1"_s, 9);
    TestProbeContext context(u"1d6b:0104"_s);
    const auto seen = look(u"usb-descriptors"_s, context);
    QVERIFY_OK(seen);
    QCOMPARE(first(*seen, u"usb-interface"_s).value(u"name"_s), u"HID keyboard"_s);
    QCOMPARE(first(*seen, u"usb-malformed"_s).value(u"what"_s), u"changed"_s);
    QCOMPARE(first(*seen, u"usb-malformed"_s).value(u"where"_s), u"configuration 0"_s);
}

/// The kernel hands out a page at most in one transfer; what it read itself has no such limit.
void TestUsbLibusb::readsLongConfigurations()
{
    QByteArray interfaces;
    for (int number = 0; number < 250; ++number) { // with a long descriptor of the vendor each
        interfaces += QByteArray("\x09\x04", 2) + char(number)
                      + QByteArray("\0\0\xff\0\0\0\x10\xff", 8) + QByteArray(14, 'v');
    }
    QByteArray head = QByteArray("\x09\x02", 2);
    head.append(char((interfaces.size() + 9) & 0xff)).append(char((interfaces.size() + 9) >> 8));
    const auto huge = device(u"fastboot"_s);
    huge->descriptors =
        huge->descriptors.left(18) + head + QByteArray("\xfa\x01\0\x80\x32", 5) + interfaces;
    MockUsb usb;
    usb.plug(huge, u"1-1"_s, 9);
    TestProbeContext context(u"18d1:d00d"_s);
    const auto seen = look(u"usb-descriptors"_s, context);
    QVERIFY_OK(seen);
    QCOMPARE(context.kept.value(u"usb-configuration-0"_s), huge->descriptors.mid(18));
    QCOMPARE(seen->missing, QStringList{});
}

void TestUsbLibusb::triesTheWaysIn()
{
    const auto tried = [](const std::shared_ptr<FakeUsb> &fake, const QString &address) {
        MockUsb usb;
        usb.plug(fake, u"1-1"_s, 9);
        TestProbeContext context(address);
        const auto seen = look(u"usb-debug-access"_s, context);
        return seen ? accessIn(*seen) : QStringList{seen.error().message()};
    };
    QCOMPARE(tried(std::make_shared<FakeFastboot>("yes"), u"18d1:d00d"_s),
             QStringList{u"fastboot open"_s});
    QCOMPARE(tried(std::make_shared<FakeFastboot>("no"), u"18d1:d00d"_s),
             QStringList{u"fastboot refused"_s});
    QCOMPARE(tried(std::make_shared<FakeDfu>(FakeDfu::Mood::ReadsBack), u"0483:df11"_s),
             QStringList{u"dfu open"_s});
    QCOMPARE(tried(std::make_shared<FakeDfu>(FakeDfu::Mood::RefusesAll), u"0483:df11"_s),
             QStringList{u"dfu refused"_s});
    QCOMPARE(tried(std::make_shared<FakeDisk>(FakeDisk::Mood::Readable), u"0781:5581"_s),
             QStringList{u"mass-storage open"_s});
    QCOMPARE(tried(std::make_shared<FakeDisk>(FakeDisk::Mood::NoMedium), u"0781:5581"_s),
             QStringList{u"mass-storage refused"_s});
    QCOMPARE(tried(std::make_shared<FakeAdb>(FakeAdb::Mood::WantsKey), u"1d6b:0104"_s),
             (QStringList{u"adb refused"_s, u"mass-storage unclear"_s}));
}

void TestUsbLibusb::leavesInterfacesThatAreInUse()
{
    MockUsb usb;
    usb.plug(std::make_shared<FakeFastboot>("yes"), u"1-1"_s, 9);
    usb.keepBusy(0, 1);
    TestProbeContext context(u"18d1:d00d"_s);
    const auto seen = look(u"usb-debug-access"_s, context);
    QVERIFY_OK(seen);
    QCOMPARE(accessIn(*seen), QStringList{u"fastboot unclear"_s});
    QVERIFY(seen->missing.join(u' ').contains(u"another program uses it"_s));
}

/// Taking a disk away from a kernel that has it mounted could lose data of the laboratory.
void TestUsbLibusb::leavesMountedDisks()
{
    MockUsb usb;
    const auto stick = std::make_shared<FakeDisk>(FakeDisk::Mood::Readable);
    usb.plug(stick, u"1-1"_s, 9);
    GError *error = nullptr;
    const QByteArray disk = "P: /devices/usb1/1-1/1-1:1.0/host2/target2:0:0/2:0:0:0/block/sdz\n"
                            "E: SUBSYSTEM=block\nE: DEVNAME=/dev/sdz\n\n"
                            "P: /devices/usb1/1-1/1-1:1.0\nE: SUBSYSTEM=usb\n"
                            "E: DEVTYPE=usb_interface\n\n";
    QVERIFY2(umockdev_testbed_add_from_string(usb.testbed(), disk.constData(), &error),
             error ? error->message : "");
    QVERIFY(QDir().mkpath(usb.root() + u"/proc/self"_s));
    QFile mounts(usb.root() + u"/proc/self/mounts"_s);
    QVERIFY(mounts.open(QIODevice::WriteOnly));
    mounts.write("proc /proc proc rw 0 0\n/dev/sdz1 /media/stick vfat rw 0 0\n");
    mounts.close();
    TestProbeContext context(u"0781:5581"_s);
    const auto seen = look(u"usb-debug-access"_s, context);
    QVERIFY_OK(seen);
    QCOMPARE(accessIn(*seen), QStringList{u"mass-storage unclear"_s});
    QVERIFY(seen->missing.join(u' ').contains(u"/media/stick"_s));
    QVERIFY(stick->commands.isEmpty());
}

void TestUsbLibusb::tellsThatTheDeviceIsGone()
{
    MockUsb usb;
    usb.plug(device(u"fastboot"_s), u"1-1"_s, 9);
    const QList<UsbDevice> devices = usbDevices();
    QCOMPARE(devices.size(), 1);
    usb.unplug(0);
    const auto opened = makeLibusbBackend()->open(devices[0], {}, [] { return true; });
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Device);
    QVERIFY(opened.error().why.contains(u"gone"_s));
    TestProbeContext context(u"18d1:d00d"_s);
    QCOMPARE(look(u"usb-descriptors"_s, context).error().kind, Error::Kind::NotFound);
}

void TestUsbLibusb::keepsWhatItSawWhenUnplugged()
{
    class Unplugged : public FakeUsb
    {
    public:
        Unplugged() : FakeUsb(usbFixture(u"phone-storage-adb"_s), {u"A"_s, u"B"_s, u"C"_s}) {}
        Reply descriptor(int type, int index) override
        {
            return type == 3 ? Reply{Kind::Gone} : FakeUsb::descriptor(type, index);
        }
    };
    MockUsb usb;
    usb.plug(std::make_shared<Unplugged>(), u"1-1"_s, 9);
    TestProbeContext context(u"1d6b:0104"_s);
    const auto seen = look(u"usb-descriptors"_s, context);
    QVERIFY_OK(seen);
    QCOMPARE(seen->missing, QStringList{u"the device has gone while it was read"_s});
    QCOMPARE(first(*seen, u"usb-interface"_s).value(u"name"_s), u"mass storage"_s);
}

/// The advice is one line that can be run as it stands.
void TestUsbLibusb::saysHowToGetRights()
{
    MockUsb usb;
    usb.plug(device(u"fastboot"_s), u"1-1"_s, 9, {}, false);
    const QString node = usb.root() + u"/dev/bus/usb/001/009"_s;
    QVERIFY(QFile::setPermissions(node, {}));
    const bool isRoot = geteuid() == 0;
    if (isRoot) { // who may do everything cannot see what others may not
        QStringList open = {usb.root(), usb.root() + u"/ioctl"_s}; // the mock must stay reachable
        QDirIterator mock(open[1], QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (mock.hasNext())
            open.append(mock.next());
        for (const QString &path : std::as_const(open))
            QCOMPARE(chmod(qPrintable(path), 0777), 0);
        QCOMPARE(seteuid(65534), 0);
    }
    TestProbeContext context(u"18d1:d00d"_s);
    const auto seen = look(u"usb-descriptors"_s, context);
    if (isRoot)
        QCOMPARE(seteuid(0), 0);
    QVERIFY(!seen);
    QCOMPARE(seen.error().kind, Error::Kind::Device);
    QVERIFY2(seen.error().why.contains(u"may not use"_s), qPrintable(seen.error().detail));
    QVERIFY(seen.error().advice.contains(
        uR"(echo 'SUBSYSTEM=="usb", ATTR{idVendor}=="18d1", ATTR{idProduct}=="d00d", )"
        uR"(TAG+="uaccess"' | sudo tee /etc/udev/rules.d/70-assay.rules)"_s));
}

void TestUsbLibusb::endsWhenNothingAnswers()
{
    MockUsb usb;
    usb.plug(std::make_shared<FakeAdb>(FakeAdb::Mood::Silent), u"1-1"_s, 9);
    const QList<UsbDevice> devices = usbDevices();
    const auto connection = makeLibusbBackend()->open(
        devices[0], {.transfer = std::chrono::milliseconds(100)}, [] { return true; });
    QVERIFY_OK(connection);
    TestProbeContext context;
    QElapsedTimer timer;
    timer.start();
    const auto seen = lookAtUsbDebugAccess(**connection, context);
    QVERIFY_OK(seen);
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(accessIn(*seen).contains(u"adb unclear"_s));
    QVERIFY(usb.interrupted() > 0); // nothing is left behind in the kernel
}

void TestUsbLibusb::endsWhenTheRunEnds()
{
    MockUsb usb;
    usb.plug(std::make_shared<FakeAdb>(FakeAdb::Mood::Silent), u"1-1"_s, 9);
    TestProbeContext context(u"1d6b:0104"_s);
    context.endAfter(std::chrono::milliseconds(200));
    const auto seen = look(u"usb-debug-access"_s, context);
    QVERIFY_OK(seen);
    QVERIFY(context.sinceEnd.isValid());
    QVERIFY(context.sinceEnd.elapsed() < 100);
    QVERIFY(seen->missing.contains(u"the run has ended"_s));
}

QTEST_GUILESS_MAIN(TestUsbLibusb)
#include "tst_usblibusb.moc"
