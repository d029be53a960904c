#include "devices/addressed.h"
#include "devices/cells/network.h"
#include "support/probebench.h"

using namespace Qt::StringLiterals;

/// The tests over the network, as they are shipped, on devices in a network of their own.
class TestHarnessNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
};

void TestHarnessNetworks::verdicts_data()
{
    QTest::addColumn<int>("place");
    for (int n = 0; n < matrix::networkLanes().size(); ++n)
        QTest::newRow(qPrintable(matrix::networkLanes()[n].device)) << n;
}

void TestHarnessNetworks::verdicts()
{
    QFETCH(int, place);
    const matrix::NetLane lane = matrix::networkLanes()[place];
    if (!ownNetwork().made)
        QSKIP(qPrintable(u"no network namespace can be made here: "_s + ownNetwork().why));
    if (lane.captures && !ownNetwork().byRoot)
        QSKIP("tcpdump gives up root, and there is no other user in this namespace");
    const QTemporaryDir folder;
    const QString console = folder.filePath(u"tty"_s);
    QStringList services = lane.services;
    services.replaceInStrings(u"{console}"_s, console);
    const NetDevice device(services);
    QVERIFY(device.isReady);
    for (const matrix::Cell &cell : lane.cells) {
        assessment::harness::RunRequest request;
        request.net = lane.away ? u"192.0.2.77"_s : device.address;
        request.port = QFile::exists(console) ? console : QString();
        request.folder = folder.path();
        matrix::compare(matrix::runCell(lane.device, cell, std::move(request)));
        if (QTest::currentTestFailed())
            return;
    }
}

NETWORK_TEST_MAIN(TestHarnessNetworks)
#include "tst_harnessnetworks.moc"
