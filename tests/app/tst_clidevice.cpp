#include "support/commandline.h"
#include "support/testsupport.h"
#include "support/usbipserver.h"

using namespace Qt::StringLiterals;
using commandline::Bench;
using commandline::Outcome;

/// What `device list` says of devices that are not there.
class CliDeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsRecordedDevices();
    void listsWhatIsLent();
    void refusesAStrangeLender();
};

void CliDeviceTest::listsRecordedDevices()
{
    QTemporaryDir folder;
    const QString dump = folder.filePath(u"devices.umockdev"_s);
    QVERIFY(commandline::writeFile(
        dump, "P: /devices/usb1/1-1\nN: bus/usb/001/024\nE: DEVTYPE=usb_device\nE: SUBSYSTEM=usb\n"
              "A: busnum=1\\n\nA: devnum=24\\n\nA: idVendor=0fce\\n\nA: idProduct=0166\\n\n"
              "A: serial=0123456789ABCDEF\\n\nA: manufacturer=Sony\\n\nA: product=MiniPro\\n\n"
              "A: speed=480\\n\nH: descriptors="
                  + usbFixture(u"sony-xperia-mini-pro"_s).toHex().toUpper()
                  + "\n\nP: /devices/usb1/1-1/1-1:1.0\nE: DEVTYPE=usb_interface\n"
                    "E: SUBSYSTEM=usb\nA: bInterfaceClass=ff\\n\nA: bInterfaceSubClass=ff\\n\n"
                    "A: bInterfaceProtocol=00\\n\n\n"));
    QProcess process;
    process.start(u"umockdev-run"_s, {u"--device"_s, dump, u"--"_s, commandline::program(),
                                      u"device"_s, u"list"_s, u"--json"_s});
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 0);
    const QJsonArray usb =
        QJsonDocument::fromJson(process.readAllStandardOutput()).object()[u"usb"_s].toArray();
    QCOMPARE(usb.size(), 1);
    const QJsonObject expected{{u"identity"_s, u"0fce:0166:0123456789ABCDEF"_s},
                               {u"bus"_s, 1},
                               {u"address"_s, 24},
                               {u"port"_s, u"1-1"_s},
                               {u"vid"_s, u"0fce"_s},
                               {u"pid"_s, u"0166"_s},
                               {u"interfaces"_s, QJsonArray{u"ff/ff/00"_s}},
                               {u"serial"_s, u"0123456789ABCDEF"_s},
                               {u"manufacturer"_s, u"Sony"_s},
                               {u"product"_s, u"MiniPro"_s}};
    QCOMPARE(usb[0].toObject(), expected);
}

void CliDeviceTest::listsWhatIsLent()
{
    UsbIpServer server(std::make_shared<FakeUsb>(usbFixture(u"superspeed-stick"_s)));
    Bench bench;
    const QString lender = u"127.0.0.1:%1"_s.arg(server.port());
    const Outcome listed = bench.json({u"device"_s, u"list"_s, u"--usbip"_s, lender});
    QCOMPARE(listed.code, 0);
    const QJsonArray usb = listed.json()[u"usb"_s].toArray();
    QCOMPARE(usb.size(), 1);
    QCOMPARE(usb[0][u"identity"_s].toString(), server.address());
    QCOMPARE(usb[0][u"vid"_s].toString(), u"0781"_s);
    QVERIFY(listed.json()[u"serial"_s].toArray().isEmpty());
}

void CliDeviceTest::refusesAStrangeLender()
{
    Bench bench;
    const Outcome strange = bench.json({u"device"_s, u"list"_s, u"--usbip"_s, u"a b"_s});
    QCOMPARE(strange.code, 3);
    UsbIpServer server(std::make_shared<FakeUsb>(QByteArray()), UsbIpServer::Manner::OtherProtocol);
    const QString lender = u"127.0.0.1:%1"_s.arg(server.port());
    const Outcome other = bench.json({u"device"_s, u"list"_s, u"--usbip"_s, lender});
    QCOMPARE(other.code, 4);
    QVERIFY(other.err.contains("USB/IP"));
}

QTEST_GUILESS_MAIN(CliDeviceTest)
#include "tst_clidevice.moc"
