#include "devices/addressed.h"
#include "devices/cells/usb.h"
#include "devices/gadgetguest.h"
#include "support/usbipserver.h"

using namespace Qt::StringLiterals;

/// The tests over USB, as they are shipped, on devices that are lent over USB/IP.
class TestHarnessUsb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void verdictsOnGadgets();
};

void TestHarnessUsb::verdicts_data()
{
    QTest::addColumn<int>("place");
    const auto lanes = matrix::usbLanes();
    for (int n = 0; n < lanes.size(); ++n)
        QTest::newRow(qPrintable(lanes[n].device)) << n;
}

void TestHarnessUsb::verdicts()
{
    QFETCH(int, place);
    const matrix::UsbLane lane = matrix::usbLanes()[place];
    const QTemporaryDir folder;
    for (const matrix::Cell &cell : lane.cells) {
        // One that is gone leaves its address behind, where nobody lends anything.
        auto server = std::make_unique<UsbIpServer>(
            lane.make ? lane.make() : std::make_shared<FakeUsb>(QByteArray()));
        assessment::harness::RunRequest request;
        request.usb = server->address();
        request.folder = folder.path();
        if (!lane.make)
            server.reset();
        matrix::compare(matrix::runCell(lane.device, cell, std::move(request)));
        if (QTest::currentTestFailed())
            return;
    }
}

/// Linux' own gadgets in guests, beside each other: each takes some seconds to start.
void TestHarnessUsb::verdictsOnGadgets()
{
    const QList<matrix::GadgetLane> lanes = matrix::gadgetLanes();
    std::vector<std::unique_ptr<GadgetGuest>> guests;
    for (const matrix::GadgetLane &lane : lanes)
        guests.push_back(std::make_unique<GadgetGuest>(lane.kind));
    const QTemporaryDir folder;
    for (qsizetype n = 0; n < lanes.size(); ++n) {
        QString address;
        QVERIFY(guests[std::size_t(n)]->isReady(address));
        for (const matrix::Cell &cell : lanes[n].cells) {
            assessment::harness::RunRequest request;
            request.usb = address;
            request.folder = folder.path();
            matrix::compare(matrix::runCell(lanes[n].kind, cell, std::move(request)));
            if (QTest::currentTestFailed())
                return;
        }
    }
}

QTEST_GUILESS_MAIN(TestHarnessUsb)
#include "tst_harnessusb.moc"
