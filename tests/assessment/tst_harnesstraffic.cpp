#include "devices/cells/traffic.h"

/// The tests that watch what a device says to others, as they are shipped.
class TestHarnessTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data() { matrix::addRows(matrix::trafficLanes()); }
    void verdicts()
    {
        QFETCH(int, place);
        matrix::runLane(matrix::trafficLanes()[place]);
    }
};

NETWORK_TEST_MAIN(TestHarnessTraffic)
#include "tst_harnesstraffic.moc"
