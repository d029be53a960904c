#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace assessment::harness {

/// What a test may do to the device. Consent to one covers those before it; Passive needs none.
enum class Risk { Passive, ReadSensitive, Intrusive, Destructive };

QString idOf(Risk risk);   ///< "passive", "read-sensitive", "intrusive", "destructive"
QString nameOf(Risk risk); ///< for people
std::optional<Risk> riskFromId(const QString &id);

/// A value that whoever starts a test may set.
struct Setting
{
    QString key;
    QString title;
    QString help;
    QString fallback;    ///< used when not set
    bool secret = false; ///< given with --secret, never stored
    int least = 0;       ///< of a whole number
    int most = 0;        ///< of a whole number, 0 = it is a text
    bool needed = false; ///< without it the test can only be inconclusive

    bool isNumber() const { return most > 0; }
    bool accepts(const QString &value) const;
};

/// What has to be at hand for a test. One that is missing leaves the run inconclusive.
enum class Need {
    Serial, ///< a serial port
    Usb,    ///< the device on USB
    Net,    ///< the device on a network
};

QString idOf(Need need);   ///< "serial", "usb", "net"
QString nameOf(Need need); ///< for people
std::optional<Need> needFromId(const QString &id);

/// A device test as data: its script is JSON in resources/devicetests, read and checked in full.
struct DeviceTest
{
    QString id; ///< "DT-04"
    QString name;
    QString method;             ///< what it does, for people
    QString passWhen;           ///< the verdict rule in words
    QStringList cannotConclude; ///< what a pass does not show
    QStringList links;          ///< over which it can reach the device: "serial", "usb", "lan" …
    QList<Need> needs;          ///< all of them
    Risk risk = Risk::Passive;
    QString sideEffect;
    QStringList provisions;
    QStringList equipment;
    QList<Setting> settings;
    QStringList stepTitles;
    std::chrono::seconds limit{300}; ///< hard limit of a run
    QByteArray sha256;               ///< of the script file
};

/// The tests the product ships, ordered by id; read and checked once, which takes a tenth of a
/// second, and kept. Any thread.
Result<QList<DeviceTest>> builtInTests();
Result<DeviceTest> builtInTest(const QString &id);

/// Lets another thread read them, so that the first who asks need not wait.
void readBuiltInTestsAhead();

} // namespace assessment::harness
