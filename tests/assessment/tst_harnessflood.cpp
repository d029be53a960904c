#include "assessment/harness/returningseriallink.h"
#include "assessment/harness/run.h"
#include "assessment/harness/transcript.h"
#include "devices/ptydevice.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdarg>
#include <cstring>
#include <linux/serial.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

namespace {

/// What the kernel says it has lost on a serial port; a pty counts nothing by itself.
struct Overruns
{
    std::atomic<bool> counted = false;
    std::atomic<int> ofAdapter = 0;
    std::atomic<int> ofDriver = 0;
};
Overruns overruns;

} // namespace

/// Stands before the one of the C library: adds the counters that a UART has and a pty has not.
extern "C" int ioctl(int descriptor, unsigned long request, ...) noexcept
{
    va_list arguments;
    va_start(arguments, request);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    if (request == TIOCGICOUNT && overruns.counted) {
        serial_icounter_struct counters{};
        counters.overrun = overruns.ofAdapter;
        counters.buf_overrun = overruns.ofDriver;
        counters.frame = 3; // not a loss: what a power cut looks like
        std::memcpy(argument, &counters, sizeof counters);
        return 0;
    }
    return int(syscall(SYS_ioctl, descriptor, request, argument));
}

namespace {

constexpr qint64 bytesPerSecond = 300'000; // 3 Mbaud, 10 bits a byte

/// What the device says: numbered lines with all that a console sends besides text.
QByteArray line(qint64 number)
{
    QByteArray text("\x1b[32m[          ]\x1b[0m sensor \0 22.5 \xc2\xb0"
                    "C\r\n",
                    37);
    text.replace(6, 10, QByteArray::number(number).rightJustified(10, ' '));
    return text;
}

/// Milliseconds since the computer started in which something, perhaps the worker of the kernel
/// that hands the bytes on, was ready and had to wait for a processor; 0 where the kernel does not
/// tell, and then nothing is excused.
qint64 processorsBusy()
{
    QFile pressure(u"/proc/pressure/cpu"_s);
    if (!pressure.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray some = pressure.readAll().split('\n').constFirst();
    return some.sliced(some.indexOf("total=") + 6).trimmed().toLongLong() / 1000;
}

/// A UART: sends what is due by the clock, and what then finds no room is lost. Its clock stands
/// still while this thread is kept from running: no UART sends a burst to catch up. Nor is a loss
/// the reader's while other programs had the processors; a reader that waits for its disk or for
/// its own work is never excused.
class Uart
{
public:
    /// Sends for \a seconds to the main thread.
    void send(PtyDevice &device, int seconds)
    {
        QElapsedTimer real;
        real.start();
        QElapsedTimer tick;
        tick.start();
        qint64 clock = 0; // microseconds
        qint64 sent = 0;
        qint64 number = 0;
        QByteArray waiting;
        while (sent < seconds * bytesPerSecond) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1)); // what a clock does
            clock += std::min(tick.nsecsElapsed() / 1000, longestTick);
            tick.start();
            for (; sent < clock * bytesPerSecond / 1'000'000; sent += line(0).size())
                waiting += line(number++);
            waiting.remove(0, device.sayWhatFits(waiting));
            m_busy.append(processorsBusy());
            if (m_busy.size() > window)
                m_busy.removeFirst();
            if (waiting.size() > fifo) {
                (m_busy.constLast() - m_busy.constFirst() > excuse ? excused : lost) +=
                    waiting.size();
                device.say(std::exchange(waiting, {})); // so that the others can be counted
                tick.start();
            }
        }
        device.say(waiting);
        lines = number;
        milliseconds = real.elapsed();
    }

    std::atomic<qint64> lost = 0;
    std::atomic<qint64> excused = 0; ///< bytes
    std::atomic<qint64> lines = 0;
    std::atomic<qint64> milliseconds = 0;

private:
    static constexpr qsizetype fifo = 4096;       // as adapters on USB have
    static constexpr qint64 longestTick = 10'000; // microseconds; 3000 bytes
    static constexpr int window = 300;            // ticks, while which the system's buffer fills
    static constexpr qint64 excuse = 50;          // ms in the window

    QList<qint64> m_busy; ///< processorsBusy() in the last ticks
};

RunRequest requestFor(const PtyDevice &device, const QString &folder)
{
    RunRequest request;
    request.folder = folder;
    request.test = u"DT-19"_s;
    request.port = device.path();
    request.baud = 3'000'000;
    request.power = device.powerCommand();
    request.settings = {{u"seconds"_s, u"200"_s}, {u"quiet-seconds"_s, u"3"_s}};
    request.consent = Risk::ReadSensitive;
    return request;
}

} // namespace

/// Devices that send as fast as a line can carry, and what is said when something was lost.
class TestHarnessFlood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void losesNothingAtThreeMegabaudForAMinute();
    void aLossIsInconclusive_data();
    void aLossIsInconclusive();
    void saysWhetherLossesAreCounted();
    void countsOnAfterTheAdapterCameBack();
};

void TestHarnessFlood::init()
{
    overruns.counted = false;
    overruns.ofAdapter = 0;
    overruns.ofDriver = 0;
}

void TestHarnessFlood::losesNothingAtThreeMegabaudForAMinute()
{
    constexpr int seconds = 60;
    const QTemporaryDir folder;
    PtyDevice device;
    Uart uart;
    device.onPower = [&](PtyDevice &d, const QByteArray &state) {
        if (state == "on")
            uart.send(d, seconds);
    };
    device.start();
    qint64 shown = 0;
    RunObserver observer;
    observer.console = [&](const QList<ConsoleText> &news) {
        for (const ConsoleText &piece : news)
            shown += piece.text.size();
    };
    const RunOutcome outcome = runDeviceTest(requestFor(device, folder.path()), observer, {});
    QCOMPARE(outcome.record.state, RunState::Finished);
    QVERIFY2(outcome.record.verdict == Verdict::Pass, qPrintable(outcome.record.reason));
    QVERIFY(uart.milliseconds >= seconds * 1000 - 5);
    QCOMPARE(uart.lost, 0);

    // Every byte is there, in order, and the chain of hashes fits.
    qint64 number = 0;
    qint64 received = 0;
    QByteArray expected;
    bool same = true;
    const auto check =
        checkTranscript(outcome.transcriptPath, [&](const TranscriptWriter::Record &record) {
            if (record.kind != TranscriptWriter::Kind::Received)
                return;
            while (expected.size() < record.raw.size())
                expected += line(number++);
            same = same && record.offset == received && expected.startsWith(record.raw);
            expected.remove(0, record.raw.size());
            received += record.raw.size();
        });
    QVERIFY_OK(check);
    QVERIFY(check->intact());
    QVERIFY(same);
    QCOMPARE(received, uart.lines * line(0).size());
    QVERIFY(received >= seconds * bytesPerSecond);
    QVERIFY(shown > 1'000'000); // it was shown too, as far as a person could follow
    qInfo("%lld bytes in %lld ms, of which %lld late because the computer was busy", received,
          uart.milliseconds.load(), uart.excused.load());
}

void TestHarnessFlood::aLossIsInconclusive_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("adapter");
    QTest::addColumn<int>("driver");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("nothing lost") << QByteArray("booting\r\n") << 0 << 0 << Verdict::Pass;
    QTest::newRow("by the adapter") << QByteArray("booting\r\n") << 7 << 0 << Verdict::Inconclusive;
    QTest::newRow("by the driver") << QByteArray("booting\r\n") << 0 << 7 << Verdict::Inconclusive;
    QTest::newRow("and a secret") << QByteArray("password=hunter22\r\n") << 3 << 4
                                  << Verdict::Inconclusive;
}

void TestHarnessFlood::aLossIsInconclusive()
{
    QFETCH(QByteArray, said);
    QFETCH(int, adapter);
    QFETCH(int, driver);
    QFETCH(Verdict, verdict);
    overruns.counted = true;
    overruns.ofAdapter = 100; // before the run: not ours
    const QTemporaryDir folder;
    PtyDevice device;
    device.onPower = [&](PtyDevice &d, const QByteArray &state) {
        if (state != "on")
            return;
        d.say(said);
        overruns.ofAdapter += adapter;
        overruns.ofDriver += driver;
    };
    device.start();
    RunRequest request = requestFor(device, folder.path());
    request.settings[u"quiet-seconds"_s] = u"2"_s;
    const RunOutcome outcome = runDeviceTest(std::move(request), {}, {});
    QCOMPARE(outcome.record.state, RunState::Finished);
    QCOMPARE(outcome.record.verdict, verdict);
    QCOMPARE(outcome.record.findings.size(), said.contains("hunter") ? 1 : 0); // kept all the same
    const bool lost = adapter + driver > 0;
    QCOMPARE(outcome.record.reason.contains(u"7 bytes"_s), lost);
    qint64 noted = 0;
    const auto check =
        checkTranscript(outcome.transcriptPath, [&](const TranscriptWriter::Record &record) {
            noted += record.extra[u"lost-bytes"].toInteger();
        });
    QVERIFY_OK(check);
    QCOMPARE(noted, adapter + driver);
    QCOMPARE(check->end[u"verdict"].toString(), idOf(verdict));
}

void TestHarnessFlood::saysWhetherLossesAreCounted()
{
    for (const bool counted : {false, true}) {
        overruns.counted = counted;
        PtyDevice device;
        SerialDeviceLink link(device.path(), 115200);
        QVERIFY_OK(link.open());
        QCOMPARE(link.identity()[u"counts-lost-bytes"].toBool(), counted);
        overruns.ofDriver += 5;
        QCOMPARE(link.lost(), counted ? 5 : 0);
        link.close();
        QCOMPARE(link.lost(), counted ? 5 : 0); // still known
    }
}

void TestHarnessFlood::countsOnAfterTheAdapterCameBack()
{
    overruns.counted = true;
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"port"_s);
    auto device = std::make_unique<PtyDevice>();
    QVERIFY(QFile::link(device->path(), name));
    ReturningSerialLink link(name, 115200);
    QVERIFY_OK(link.open());
    overruns.ofAdapter = 2;
    device->unplug();
    QVERIFY(QTest::qWaitFor(
        [&] { return link.read(std::chrono::milliseconds(1)) && !link.takeNews().isEmpty(); }));
    QFile::remove(name);
    device = std::make_unique<PtyDevice>();
    QVERIFY(QFile::link(device->path(), name));
    QVERIFY(QTest::qWaitFor(
        [&] { return link.read(std::chrono::milliseconds(1)) && !link.takeNews().isEmpty(); }));
    overruns.ofAdapter += 3;
    QCOMPARE(link.lost(), 5);
}

QTEST_GUILESS_MAIN(TestHarnessFlood)
#include "tst_harnessflood.moc"
