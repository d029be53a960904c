#include "devices/cells/network.h"

/// The tests over the network, as they are shipped, on devices in a network of their own.
class TestHarnessNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data() { matrix::addRows(matrix::networkLanes()); }
    void verdicts()
    {
        QFETCH(int, place);
        matrix::runLane(matrix::networkLanes()[place]);
    }
};

NETWORK_TEST_MAIN(TestHarnessNetworks)
#include "tst_harnessnetworks.moc"
