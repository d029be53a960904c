#include "devices/addressed.h"
#include "devices/cells/consoles.h"
#include "devices/cells/endurance.h"
#include "devices/cells/images.h"
#include "devices/cells/logins.h"
#include "devices/cells/network.h"
#include "devices/cells/reading.h"
#include "devices/cells/traffic.h"
#include "devices/cells/updates.h"
#include "devices/cells/usb.h"

#include <set>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

namespace {

/// One cell, the device it stands for, and the program that asserts it.
struct Asserted
{
    QString program;
    QString device;
    matrix::Cell cell;

    /// What tells one failure from another.
    QString why() const
    {
        QStringList ids = cell.findings;
        ids.removeDuplicates();
        QStringList words{ids.join(u", "_s)};
        for (const QString &word : {cell.summary, cell.reason, cell.flaw}) {
            if (!word.isEmpty())
                words.append(word);
        }
        words.removeAll(QString());
        return words.join(u": "_s);
    }
};

/// Everything that the programs of the harness assert. They run the same tables.
QList<Asserted> everything()
{
    QList<Asserted> all;
    const auto add = [&](const QString &program, const QString &device,
                         const QList<matrix::Cell> &cells) {
        for (const matrix::Cell &cell : cells)
            all.append({program, device, cell});
    };
    const auto addLanes = [&](const QString &program, const QList<matrix::Lane> &lanes) {
        for (const matrix::Lane &lane : lanes)
            add(program, lane.name(), lane.cells);
    };
    addLanes(u"tst_harnessconsoles"_s, matrix::consoleLanes());
    addLanes(u"tst_harnessendurance"_s, matrix::enduranceLanes());
    addLanes(u"tst_harnesslogins"_s, matrix::loginLanes());
    addLanes(u"tst_harnessreading"_s, matrix::readingLanes());
    addLanes(u"tst_harnessupdates"_s, matrix::updateLanes());
    for (const matrix::NetLane &lane : matrix::networkLanes())
        add(u"tst_harnessnetworks"_s, lane.device, lane.cells);
    for (const matrix::NetLane &lane : matrix::trafficLanes())
        add(u"tst_harnesstraffic"_s, lane.device, lane.cells);
    for (const matrix::UsbLane &lane : matrix::usbLanes())
        add(u"tst_harnessusb"_s, lane.device, lane.cells);
    for (const matrix::GadgetLane &lane : matrix::gadgetLanes())
        add(u"tst_harnessusb"_s, lane.kind + u" gadget"_s, lane.cells);
    for (const matrix::ImageLane &lane : matrix::imageLanes())
        add(u"tst_firmwaresecrets"_s, lane.images, {lane.cell});
    return all;
}

QList<Asserted> ofTest(const QString &id, Verdict verdict)
{
    QList<Asserted> found;
    for (const Asserted &one : everything()) {
        if (one.cell.test == id && one.cell.verdict == verdict)
            found.append(one);
    }
    return found;
}

QStringList builtInIds()
{
    QStringList ids;
    const auto tests = builtInTests();
    for (const DeviceTest &test : tests ? *tests : QList<DeviceTest>())
        ids.append(test.id);
    return ids;
}

} // namespace

/// Each test that is shipped is held against devices that are right and wrong, and nothing escapes.
class TestDeviceMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTestHasItsDevices_data() { rows(); }
    void everyTestHasItsDevices();
    void whatIsNamedIsRun();
    void withNothingConnected_data() { rows(); }
    void withNothingConnected();
    void theTableIsWhatIsAsserted();

private:
    static void rows()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : builtInIds())
            QTest::newRow(qPrintable(id)) << id;
    }
};

/// One device that must pass, and two that must fail for different reasons.
void TestDeviceMatrix::everyTestHasItsDevices()
{
    QFETCH(QString, id);
    QVERIFY(!ofTest(id, Verdict::Pass).isEmpty());
    std::set<QString> reasons;
    for (const Asserted &one : ofTest(id, Verdict::Fail)) {
        QVERIFY2(!one.why().isEmpty(), qPrintable(one.device));
        reasons.insert(one.why());
    }
    QVERIFY2(reasons.size() >= 2,
             qPrintable(QStringList(reasons.begin(), reasons.end()).join(u'|')));
}

/// The programs run the tables that stand here, and each row is of a test that exists.
void TestDeviceMatrix::whatIsNamedIsRun()
{
    QCOMPARE(builtInIds().size(), 38);
    const std::map<QString, QByteArray> tables = {{u"tst_harnessconsoles"_s, "consoleLanes()"},
                                                  {u"tst_harnessendurance"_s, "enduranceLanes()"},
                                                  {u"tst_harnesslogins"_s, "loginLanes()"},
                                                  {u"tst_harnessreading"_s, "readingLanes()"},
                                                  {u"tst_harnessupdates"_s, "updateLanes()"},
                                                  {u"tst_harnessnetworks"_s, "networkLanes()"},
                                                  {u"tst_harnesstraffic"_s, "trafficLanes()"},
                                                  {u"tst_harnessusb"_s, "usbLanes()"},
                                                  {u"tst_firmwaresecrets"_s, "imageLanes()"}};
    for (const Asserted &one : everything()) {
        QVERIFY2(builtInIds().contains(one.cell.test), qPrintable(one.cell.test));
        QFile source(u"" SOURCE_ROOT "/tests/assessment/%1.cpp"_s.arg(one.program));
        QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(source.fileName()));
        QVERIFY2(source.readAll().contains("matrix::" + tables.at(one.program)),
                 qPrintable(one.program));
    }
}

/// Without what a test needs it concludes nothing, and says what is missing.
void TestDeviceMatrix::withNothingConnected()
{
    QFETCH(QString, id);
    const QTemporaryDir folder;
    RunRequest request;
    request.folder = folder.path();
    const matrix::Outcome outcome =
        matrix::runCell(u"nothing"_s, matrix::concludesNothing(id), std::move(request));
    const RunRecord &record = outcome.run.record;
    QCOMPARE(idOf(record.verdict), idOf(Verdict::Inconclusive));
    QCOMPARE(findingIds(record), QStringList());
    QVERIFY(!record.reason.isEmpty());
    QVERIFY2(record.reason.contains(u"needs"_s) || record.reason.contains(u"missing"_s),
             qPrintable(record.reason));
}

/// The table for people in tests/devices/matrix.md. ASSAY_WRITE_MATRIX=1 writes it anew.
void TestDeviceMatrix::theTableIsWhatIsAsserted()
{
    QByteArray table = "# What the device tests are held against\n\n"
                       "Made by tst_devicematrix out of the tables that the programs run "
                       "(`tests/devices/cells`).\n\n"
                       "| test | must pass | must fail, for | must conclude nothing |\n"
                       "|---|---|---|---|\n";
    for (const QString &id : builtInIds()) {
        QStringList columns{id};
        for (const Verdict verdict : {Verdict::Pass, Verdict::Fail, Verdict::Inconclusive}) {
            QStringList cells;
            for (const Asserted &one : ofTest(id, verdict)) {
                const QString why = verdict == Verdict::Pass ? QString() : one.why();
                cells.append(why.isEmpty() ? one.device : u"%1 (%2)"_s.arg(one.device, why));
            }
            cells.removeDuplicates();
            columns.append(cells.join(u"; "_s));
        }
        table += "| " + columns.join(u" | "_s).toUtf8() + " |\n";
    }
    QFile file(u"" SOURCE_ROOT "/tests/devices/matrix.md"_s);
    if (qEnvironmentVariableIsSet("ASSAY_WRITE_MATRIX")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == table,
             "run it once with ASSAY_WRITE_MATRIX=1 and look at the change");
}

QTEST_GUILESS_MAIN(TestDeviceMatrix)
#include "tst_devicematrix.moc"
