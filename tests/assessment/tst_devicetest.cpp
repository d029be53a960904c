#include "assessment/harness/commandrun.h"
#include "assessment/harness/devicefinder.h"
#include "assessment/harness/devicetest.h"
#include "assessment/harness/powerswitch.h"
#include "assessment/harness/probe.h"
#include "assessment/harness/scriptreader.h"
#include "assessment/harness/scriptterms.h"
#include "support/testsupport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace assessment;
using namespace assessment::harness;
using namespace Qt::StringLiterals;

namespace {

QByteArray builtInFile(const QString &id)
{
    QFile file(u":/devicetests/%1.json"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Scripts are data: what ships is right, and what is wrong is refused with its place.
class TestDeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsItsTests();
    void orderOfRisks();
    void refusesAWrongScript_data();
    void refusesAWrongScript();
    void everyExpectationEnds();
    void theManualsExampleIsRight();
    void refusesWhatTheSchemaRefuses();
    void splitsArgumentsAsAShellDoes_data();
    void splitsArgumentsAsAShellDoes();
    void neverGivesAPowerCommandToAShell();
    void listsUsbDevices();
    void listsSerialPortsWithoutOpeningThem();
};

void TestDeviceTest::shipsItsTests()
{
    const auto tests = builtInTests();
    QVERIFY_OK(tests);
    // Risks and provisions are those of the scheme.
    QFile file(QStringLiteral(SOURCE_ROOT "/tests/data/device-tests.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray facts = QJsonDocument::fromJson(file.readAll()).array();
    for (const DeviceTest &test : *tests) {
        const auto fact = std::find_if(facts.begin(), facts.end(), [&](const QJsonValue &one) {
            return one[u"id"].toString() == test.id;
        });
        QVERIFY2(fact != facts.end(), qPrintable(test.id));
        QCOMPARE(idOf(test.risk), (*fact)[u"risk"].toString());
        QCOMPARE(QJsonArray::fromStringList(test.provisions), (*fact)[u"provisions"].toArray());
        QVERIFY(!test.links.isEmpty());
        QVERIFY(!test.cannotConclude.isEmpty());
        QVERIFY(!test.stepTitles.isEmpty());
    }
    // The hash that a run pins is of all bytes it follows, those of its parts as well.
    const auto alone = builtInTest(u"DT-26"_s);
    QCOMPARE(alone->sha256,
             QCryptographicHash::hash(builtInFile(u"DT-26"_s), QCryptographicHash::Sha256));
    const auto parted = builtInTest(u"DT-18"_s);
    QCOMPARE(parted->sha256,
             QCryptographicHash::hash(builtInFile(u"DT-18"_s) + builtInFile(u"part-login"_s)
                                          + builtInFile(u"part-logout"_s),
                                      QCryptographicHash::Sha256));
    QVERIFY(!builtInTest(u"../schemes/x"_s));
}

void TestDeviceTest::orderOfRisks()
{
    QVERIFY(Risk::Passive < Risk::ReadSensitive);
    QVERIFY(Risk::ReadSensitive < Risk::Intrusive);
    QVERIFY(Risk::Intrusive < Risk::Destructive);
    QCOMPARE(riskFromId(u"read-sensitive"_s), Risk::ReadSensitive);
    QVERIFY(!riskFromId(u"Passive"_s));
}

void TestDeviceTest::refusesAWrongScript_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *from, const char *to, const char *place) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(place);
    };
    row("not JSON", "{", "{{", "DT-26.json");
    row("another format", "assay-device-test/1", "assay-device-test/2", "/format");
    row("unknown member", "\"risk\"", "\"riks\": 1, \"risk\"", "/riks");
    row("unknown risk", "\"risk\": \"intrusive\"", "\"risk\": \"harmless\"", "/risk");
    row("no limit", "\"limitSeconds\": 300", "\"limitSeconds\": 0", "/limitSeconds");
    row("unknown step", "\"do\": \"pause\"", "\"do\": \"sleep\"", "/steps/4");
    row("unknown power state", "\"to\": \"off\"", "\"to\": \"out\"", "/steps/0/to");
    row("jump to nowhere", "\"goto\": \"prove\"", "\"goto\": \"poof\"", "/steps");
    row("unknown finding", "\"finding\": \"boot-loader-open\"", "\"finding\": \"boot\"",
        "/steps/6/any/0/finding");
    row("unknown pattern", "\"match\": \"@loader\"", "\"match\": \"@louder\"",
        "/steps/6/any/0/match");
    row("broken pattern", "\"match\": \"@loader\"", "\"match\": \"(U-Boot\"",
        "/steps/6/any/0/match");
    row("pattern that matches nothing", "\"match\": \"@loader\"", "\"match\": \"x*\"",
        "/steps/6/any/0/match");
    row("unknown setting", "\"within\": \"${seconds}\"", "\"within\": \"${minutes}\"",
        "/steps/2/within");
    row("time-out that passes",
        "\"timeout\": { \"mark\": \"no-prompt\", \"goto\": \"verdict-none\" }",
        "\"timeout\": { \"verdict\": \"pass\", \"reason\": \"r\" }", "/steps/2/timeout/verdict");
    row("no time-out", "\"timeout\": { \"mark\": \"no-prompt\", \"goto\": \"verdict-none\" }",
        "\"label\": \"here\"", "/steps/2/timeout");
    row("verdict without reason", "\"reason\": \"too little was seen\"", "\"mark\": \"x\"",
        "/steps/7/otherwise");
    row("unknown key", "<Esc>", "<Escape>", "/steps/2/nudge/keys");
    row("unknown name in a text", "\"text\": \"version<Enter>\"", "\"text\": \"${what}\"",
        "/steps/5/text");
    row("finding of another provision", "\"provision\": \"CoP-6.3\"", "\"provision\": \"CoP-1.1\"",
        "/findings/");
    row("label twice", "\"label\": \"verdict-gate\"", "\"label\": \"verdict-none\"", "/steps");
}

void TestDeviceTest::refusesAWrongScript()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray script = builtInFile(u"DT-26"_s);
    const qsizetype at = script.indexOf(from);
    QVERIFY(at >= 0);
    script.replace(at, from.size(), to);
    const auto read = readScript(script, u"DT-26.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(read.error().message().contains(place), qPrintable(read.error().message()));
}

/// The steps of a script as they stand in its file, with those in loops and in parts.
QJsonArray stepsOf(const QJsonArray &steps)
{
    QJsonArray all;
    for (const QJsonValue &step : steps) {
        all.append(step);
        const QJsonArray inner = stepsOf(step[u"steps"].toArray());
        for (const QJsonValue &one : inner)
            all.append(one);
    }
    return all;
}

void TestDeviceTest::everyExpectationEnds()
{
    int expectations = 0;
    for (const QString &name : QDir(u":/devicetests"_s).entryList({u"DT-*"_s, u"part-*"_s})) {
        QFile file(u":/devicetests/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray steps =
            stepsOf(QJsonDocument::fromJson(file.readAll())[u"steps"].toArray());
        for (const QJsonValue &step : steps) {
            if (step[u"do"].toString() != u"expect")
                continue;
            ++expectations;
            QVERIFY(!step[u"within"].isUndefined());
            const QJsonValue timeout = step[u"timeout"];
            QVERIFY2(timeout[u"verdict"].toString() != u"pass", qPrintable(name));
            QVERIFY2(!timeout.toObject().isEmpty(), qPrintable(name));
        }
    }
    QVERIFY(expectations > 10);
}

void TestDeviceTest::theManualsExampleIsRight()
{
    QFile manual(QStringLiteral(SOURCE_ROOT "/docs/device-tests.md"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QByteArray text = manual.readAll();
    const qsizetype begin = text.indexOf("```json\n") + 8;
    const auto script =
        readScript(text.sliced(begin, text.indexOf("```", begin) - begin), u"device-tests.md"_s);
    QVERIFY_OK(script);
    QCOMPARE(script->steps.size(), 3);
    // And the manual names every kind of step and every probe there is.
    for (const auto &kind : stepKinds())
        QVERIFY2(text.contains("`" + kind.first.toUtf8() + "`"), qPrintable(kind.first));
    for (const auto &probe : probes())
        QVERIFY2(text.contains("`" + probe.first.toUtf8() + "`"), qPrintable(probe.first));
}

void TestDeviceTest::refusesWhatTheSchemaRefuses()
{
    const QDir folder(QStringLiteral(SOURCE_ROOT "/tests/data/broken/devicetests"));
    const QStringList names = folder.entryList(QDir::Files);
    QVERIFY(names.size() >= 3);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!readScript(file.readAll(), name), qPrintable(name));
    }
}

void TestDeviceTest::splitsArgumentsAsAShellDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("words") << u"  uhubctl -a  {state} "_s
                           << QStringList{u"uhubctl"_s, u"-a"_s, u"{state}"_s};
    QTest::newRow("quotes") << uR"(a "b c" 'd "e"' f"g"h)"_s
                            << QStringList{u"a"_s, u"b c"_s, u"d \"e\""_s, u"fgh"_s};
    QTest::newRow("backslashes") << uR"(a\ b "c\"d" 'e\f' "g\h")"_s
                                 << QStringList{u"a b"_s, u"c\"d"_s, u"e\\f"_s, u"g\\h"_s};
    QTest::newRow("empty argument") << uR"(a "" b)"_s << QStringList{u"a"_s, u""_s, u"b"_s};
    QTest::newRow("nothing a shell would do besides")
        << u"a $HOME *;|&`b`"_s << QStringList{u"a"_s, u"$HOME"_s, u"*;|&`b`"_s};
}

void TestDeviceTest::splitsArgumentsAsAShellDoes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, arguments);
    const auto split = splitArguments(text);
    QVERIFY_OK(split);
    QCOMPARE(*split, arguments);
    QVERIFY(!splitArguments(u"a 'b"_s));
}

void TestDeviceTest::neverGivesAPowerCommandToAShell()
{
    QTemporaryDir folder;
    const QString trap = folder.filePath(u"trap"_s);
    const auto power = PowerSwitch::make(u"/bin/echo {state} ; touch %1 $(touch %1)"_s.arg(trap));
    QVERIFY_OK(power);
    const auto outcome = power->set(PowerState::On, std::chrono::seconds(5), [] { return true; });
    QVERIFY_OK(outcome);
    QCOMPARE(outcome->output, u"on ; touch %1 $(touch %1)"_s.arg(trap));
    QVERIFY(!QFile::exists(trap));
}

void TestDeviceTest::listsUsbDevices()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &path, const QByteArray &content) {
        const QFileInfo place(folder.filePath(path));
        QVERIFY(QDir().mkpath(place.path()));
        QFile file(place.filePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content + '\n');
    };
    for (const auto &[name, value] : std::initializer_list<std::pair<QString, QByteArray>>{
             {u"1-2/idVendor"_s, "0403"},
             {u"1-2/idProduct"_s, "6001"},
             {u"1-2/busnum"_s, "1"},
             {u"1-2/devnum"_s, "7"},
             {u"1-2/serial"_s, "A10K\xc3\xa9"},
             {u"1-2/product"_s, "FT232R USB UART"},
             {u"1-2:1.0/bInterfaceClass"_s, "ff"},
             {u"1-2:1.0/bInterfaceSubClass"_s, "ff"},
             {u"1-2:1.0/bInterfaceProtocol"_s, "00"},
             {u"usb1/idVendor"_s, "1d6b"},
             {u"usb1/idProduct"_s, "0002"},
             {u"usb1/busnum"_s, "1"},
             {u"usb1/devnum"_s, "1"},
             {u"broken/uevent"_s, "nothing"}})
        write(name, value);
    write(u"usb1/descriptors"_s, // a hub that nobody has configured
          QByteArray::fromHex("12010002090001406b1d020005030302010109021900010100e000090400000109"
                              "0000000705810304000c"));
    const QList<UsbDevice> devices = usbDevices(folder.path());
    QCOMPARE(devices.size(), 2);
    QCOMPARE(devices[0].address, 1);
    QCOMPARE(devices[0].interfaces, QStringList{u"09/00/00"_s});
    QCOMPARE(devices[0].identity, u"1d6b:0002@usb1"_s);
    QCOMPARE(devices[1].identity, u"0403:6001:A10Ké"_s);
    QCOMPARE(devices[1].bus, 1);
    QCOMPARE(devices[1].address, 7);
    QCOMPARE(devices[1].vid, u"0403"_s);
    QCOMPARE(devices[1].serial, u"A10Ké"_s);
    QCOMPARE(devices[1].interfaces, QStringList{u"ff/ff/00"_s});
    QCOMPARE(usbDevices(folder.filePath(u"none"_s)).size(), 0);
}

void TestDeviceTest::listsSerialPortsWithoutOpeningThem()
{
    const QList<SerialPort> ports = serialPorts(); // none, or those of this machine
    for (const SerialPort &port : ports)
        QVERIFY(port.path.startsWith("/dev/"_L1));
    QCOMPARE(describeSerialPort(u"/dev/pts/999"_s).path, u"/dev/pts/999"_s);
}

QTEST_GUILESS_MAIN(TestDeviceTest)
#include "tst_devicetest.moc"
