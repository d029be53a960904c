#include "assessment/harness/devicetest.h"

#include "assessment/harness/scriptreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::Risk)
};

} // namespace

QString idOf(Risk risk)
{
    switch (risk) {
    case Risk::Passive: return u"passive"_s;
    case Risk::ReadSensitive: return u"read-sensitive"_s;
    case Risk::Intrusive: return u"intrusive"_s;
    case Risk::Destructive: return u"destructive"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Risk risk)
{
    switch (risk) {
    case Risk::Passive: return Text::tr("Passive");
    case Risk::ReadSensitive: return Text::tr("Reads sensitive data");
    case Risk::Intrusive: return Text::tr("Intrusive");
    case Risk::Destructive: return Text::tr("Destructive");
    }
    Q_UNREACHABLE();
}

std::optional<Risk> riskFromId(const QString &id)
{
    for (const Risk risk :
         {Risk::Passive, Risk::ReadSensitive, Risk::Intrusive, Risk::Destructive}) {
        if (id == idOf(risk))
            return risk;
    }
    return {};
}

QString idOf(Need need)
{
    switch (need) {
    case Need::Serial: return u"serial"_s;
    case Need::Usb: return u"usb"_s;
    case Need::Net: return u"net"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Need need)
{
    switch (need) {
    case Need::Serial: return Text::tr("a serial port");
    case Need::Usb: return Text::tr("the device on USB");
    case Need::Net: return Text::tr("the address of the device on the network");
    }
    Q_UNREACHABLE();
}

std::optional<Need> needFromId(const QString &id)
{
    for (const Need need : {Need::Serial, Need::Usb, Need::Net}) {
        if (id == idOf(need))
            return need;
    }
    return {};
}

bool Setting::accepts(const QString &value) const
{
    if (!isNumber())
        return value.size() <= 2000;
    bool number = false;
    const int amount = value.toInt(&number);
    return number && amount >= least && amount <= most;
}

namespace {

Result<QList<DeviceTest>> readBuiltInTests()
{
    QList<DeviceTest> tests;
    const QStringList files =
        QDir(u":/devicetests"_s).entryList({u"DT-*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const auto script = builtInScript(file.chopped(5));
        if (!script)
            return script.error();
        tests.append(script->test);
    }
    return tests;
}

} // namespace

Result<QList<DeviceTest>> builtInTests()
{
    static const Result<QList<DeviceTest>> tests = readBuiltInTests();
    return tests;
}

void readBuiltInTestsAhead()
{
    QThreadPool::globalInstance()->start([] { (void)builtInTests(); });
}

Result<DeviceTest> builtInTest(const QString &id)
{
    const auto script = builtInScript(id);
    if (!script)
        return script.error();
    return script->test;
}

} // namespace assessment::harness
