#include "assessment/harness/powerswitch.h"
#include "devices/ptydevice.h"
#include "support/testsupport.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace assessment::harness;
using assessment::Error;
using assessment::Result;

namespace {

bool goOn()
{
    return true;
}

Result<PowerOutcome> set(const QString &text, PowerState state)
{
    const auto power = PowerSwitch::make(text);
    if (!power)
        return power.error();
    return power->set(state, 20s, goOn);
}

/// A power supply: keeps whether each output is on, and answers as SCPI wants it.
struct Supply
{
    bool obeys = true;
    QByteArray isOn = "1";
    QByteArray isOff = "0";
    int output = 1;
    bool on[3] = {false, true, true};
    QByteArray line = {};

    void attach(PtyDevice &device)
    {
        device.onBytes = [this](PtyDevice &d, const QByteArray &bytes) {
            line += bytes;
            while (line.contains('\n')) {
                take(d, line.first(line.indexOf('\n')).trimmed());
                line.remove(0, line.indexOf('\n') + 1);
            }
        };
        device.start();
    }

    void take(PtyDevice &d, const QByteArray &command)
    {
        if (command.startsWith("INST:NSEL "))
            output = command.sliced(10).toInt();
        else if (command == "OUTP?")
            d.say((on[output] ? isOn : isOff) + "\r\n");
        else if (command.startsWith("OUTP ") && obeys)
            on[output] = command == "OUTP ON";
    }
};

} // namespace

/// The kinds of power switches, each with what it talks to at the other end of a pty.
class TestPowerSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void scpiSwitchesAndAsks();
    void scpiSelectsAnOutput();
    void scpiUnderstandsWords();
    void scpiThatDoesNotObeyIsNotBelieved();
    void scpiThatIsSilentFails();
    void scpiThatNeverEndsItsLineFails();
    void cycleIsOffThenOn();
    void relayGetsItsBytes_data();
    void relayGetsItsBytes();
    void cancelIsHeard();
    void portThatIsNotThereIsSaid();
    void hubIsAskedThroughItsProgram();
};

void TestPowerSwitch::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("no state") << u"/bin/echo on"_s << u"where on, off or cycle belongs"_s;
    QTest::newRow("no program") << u"no-such-relay {state}"_s << u"no such program"_s;
    QTest::newRow("quote") << u"/bin/echo '{state}"_s << u"quot"_s;
    QTest::newRow("hub without port") << u"uhubctl:1-1"_s << u"port of a hub"_s;
    QTest::newRow("hub with an option") << u"uhubctl:-f:2"_s << u"port of a hub"_s;
    QTest::newRow("hub and more") << u"uhubctl:1-1:2 -f"_s << u"port of a hub"_s;
    QTest::newRow("no serial port") << u"scpi:"_s << u"which port"_s;
    QTest::newRow("unknown option") << u"scpi:/dev/x chanel=2"_s << u"\"chanel=2\" means nothing"_s;
    QTest::newRow("twice") << u"relay:/dev/x channel=1 channel=2"_s << u"means nothing"_s;
    QTest::newRow("speed") << u"scpi:/dev/x baud=fast"_s << u"not a number"_s;
    QTest::newRow("channel") << u"relay:/dev/x channel=256"_s << u"from 1 to 255"_s;
    QTest::newRow("half of the bytes") << u"relay:/dev/x on=a0"_s << u"hexadecimal"_s;
    QTest::newRow("odd digits") << u"relay:/dev/x on=a00 off=00"_s << u"hexadecimal"_s;
    QTest::newRow("two lines") << u"scpi:/dev/x 'select=A\nB'"_s << u"one line of ASCII"_s;
}

void TestPowerSwitch::saysWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, why);
    const auto power = PowerSwitch::make(text);
    QVERIFY(!power);
    QCOMPARE(power.error().kind, Error::Kind::Usage);
    QVERIFY2(power.error().message().contains(why), qPrintable(power.error().message()));
}

void TestPowerSwitch::scpiSwitchesAndAsks()
{
    PtyDevice device;
    Supply supply;
    supply.attach(device);
    const auto off = set(u"scpi:%1"_s.arg(device.path()), PowerState::Off);
    QVERIFY_OK(off);
    QVERIFY(!supply.on[1]);
    QCOMPARE(off->command, QStringList({device.path(), u"OUTP OFF"_s, u"OUTP?"_s}));
    QCOMPARE(off->output, u"0"_s);
    QVERIFY_OK(set(u"scpi:%1 baud=115200"_s.arg(device.path()), PowerState::On));
    QVERIFY(supply.on[1]);
}

void TestPowerSwitch::scpiSelectsAnOutput()
{
    PtyDevice device;
    Supply supply;
    supply.attach(device);
    QVERIFY_OK(set(u"scpi:%1 'select=INST:NSEL 2'"_s.arg(device.path()), PowerState::Off));
    QVERIFY(supply.on[1]);
    QVERIFY(!supply.on[2]);
}

void TestPowerSwitch::scpiUnderstandsWords()
{
    PtyDevice device;
    Supply supply{.isOn = "on", .isOff = "OFF"};
    supply.attach(device);
    QVERIFY_OK(set(u"scpi:%1"_s.arg(device.path()), PowerState::Off));
    QVERIFY_OK(set(u"scpi:%1"_s.arg(device.path()), PowerState::On));
}

void TestPowerSwitch::scpiThatDoesNotObeyIsNotBelieved()
{
    PtyDevice device;
    Supply supply{.obeys = false};
    supply.attach(device);
    const auto off = set(u"scpi:%1"_s.arg(device.path()), PowerState::Off);
    QVERIFY(!off);
    QCOMPARE(off.error().kind, Error::Kind::Device);
    QVERIFY2(off.error().message().contains(u"OFF it answers \"1\""_s),
             qPrintable(off.error().message()));
}

void TestPowerSwitch::scpiThatIsSilentFails()
{
    PtyDevice device;
    device.start();
    const auto off = set(u"scpi:%1"_s.arg(device.path()), PowerState::Off);
    QVERIFY(!off);
    QVERIFY(off.error().message().contains(u"does not answer"_s));
}

void TestPowerSwitch::scpiThatNeverEndsItsLineFails()
{
    PtyDevice device;
    device.onBytes = [](PtyDevice &d, const QByteArray &) { d.say(QByteArray(4000, '0')); };
    device.start();
    const auto off = set(u"scpi:%1"_s.arg(device.path()), PowerState::Off);
    QVERIFY(!off);
    QVERIFY(off.error().message().contains(u"does not end"_s));
}

void TestPowerSwitch::cycleIsOffThenOn()
{
    PtyDevice device;
    Supply supply;
    supply.attach(device);
    const auto cycle = set(u"scpi:%1"_s.arg(device.path()), PowerState::Cycle);
    QVERIFY_OK(cycle);
    QVERIFY(supply.on[1]);
    const QByteArray sent = device.received();
    QVERIFY(sent.indexOf("OUTP OFF") >= 0);
    QVERIFY(sent.indexOf("OUTP ON") > sent.indexOf("OUTP OFF"));
    QVERIFY(cycle->seconds >= 2); // as long as it is off
}

void TestPowerSwitch::relayGetsItsBytes_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<PowerState>("state");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("on") << u""_s << PowerState::On << QByteArray::fromHex("a00101a2");
    QTest::newRow("off") << u""_s << PowerState::Off << QByteArray::fromHex("a00100a1");
    QTest::newRow("channel 4") << u" channel=4"_s << PowerState::On
                               << QByteArray::fromHex("a00401a5");
    QTest::newRow("sum goes round")
        << u" channel=96"_s << PowerState::Off << QByteArray::fromHex("a0600000");
    QTest::newRow("bytes of its own")
        << u" on=FF0101 off=FF0100"_s << PowerState::Off << QByteArray::fromHex("ff0100");
    QTest::newRow("cycle") << u""_s << PowerState::Cycle << QByteArray::fromHex("a00100a1a00101a2");
}

void TestPowerSwitch::relayGetsItsBytes()
{
    QFETCH(const QString, options);
    QFETCH(const PowerState, state);
    QFETCH(const QByteArray, bytes);
    PtyDevice device;
    device.start();
    QVERIFY_OK(set(u"relay:%1%2"_s.arg(device.path(), options), state));
    QTRY_COMPARE(device.received(), bytes);
}

void TestPowerSwitch::cancelIsHeard()
{
    PtyDevice device;
    device.start();
    const auto power = PowerSwitch::make(u"scpi:%1"_s.arg(device.path()));
    QVERIFY_OK(power);
    QElapsedTimer clock;
    clock.start();
    const auto off = power->set(PowerState::Off, 20s, [&] { return clock.elapsed() < 100; });
    QVERIFY(!off);
    QCOMPARE(off.error().kind, Error::Kind::Cancelled);
}

void TestPowerSwitch::portThatIsNotThereIsSaid()
{
    const auto off = set(u"relay:/dev/no-such-port"_s, PowerState::Off);
    QVERIFY(!off);
    QVERIFY(off.error().message().contains(u"/dev/no-such-port"_s));
}

/// The real program, on a machine whose hubs cannot be switched or that has none: its refusal is
/// told. A bench with such a hub is not at hand.
void TestPowerSwitch::hubIsAskedThroughItsProgram()
{
    const auto off = set(u"uhubctl:99-1.4:2"_s, PowerState::Off);
    QVERIFY(!off);
    QCOMPARE(off.error().kind, Error::Kind::Device);
    QVERIFY2(off.error().where.contains(u"uhubctl -l 99-1.4 -p 2 -a off"_s),
             qPrintable(off.error().where));
    QVERIFY2(off.error().message().contains(u"99-1.4"_s), qPrintable(off.error().message()));
}

QTEST_GUILESS_MAIN(TestPowerSwitch)
#include "tst_powerswitch.moc"
