#pragma once

#include "devices/cell.h"
#include "support/fakeusb.h"

#include <functional>

namespace matrix {

/// A device on USB, which is code that answers as real ones do, and what the tests say of it.
struct UsbLane
{
    QString device;
    std::function<std::shared_ptr<FakeUsb>()> make; ///< empty = nobody lends a device there
    QList<Cell> cells;
};

/// A gadget of Linux in a guest (tests/devices/gadget), and what the tests say of it.
struct GadgetLane
{
    QString kind;
    QList<Cell> cells;
};

/// The tests over USB on real devices.
inline QList<GadgetLane> gadgetLanes()
{
    using namespace Qt::StringLiterals;
    const auto survey = [](const Cell &cell, const QString &declared) {
        return cell.set(u"declared-interfaces"_s, declared);
    };
    const QString undeclared = u"undeclared-interface"_s;
    return {
        {u"network"_s,
         {
             survey(passes(u"DT-27"_s), u"network"_s),
             survey(fails(u"DT-27"_s, {undeclared, undeclared}), u"hid"_s).saying(u"Ethernet"_s),
             passes(u"DT-28"_s),
         }},
        {u"disk"_s,
         {
             survey(fails(u"DT-27"_s, {undeclared, undeclared}), u"mass-storage"_s)
                 .saying(u"ACM"_s),
             fails(u"DT-28"_s, {u"access-open"_s}).saying(u"mass-storage"_s),
         }},
        {u"empty-disk"_s, {survey(passes(u"DT-27"_s), u"08/06/50"_s), passes(u"DT-28"_s)}},
    };
}

/// The tests over USB on devices made of code, which can do what no gadget does.
inline QList<UsbLane> usbLanes()
{
    using namespace Qt::StringLiterals;
    const auto plain = [](const QString &fixture) {
        return [fixture] {
            return std::make_shared<FakeUsb>(
                usbFixture(fixture),
                QStringList{u"Maker"_s, u"Thing"_s, u"SN-7431"_s, u"A"_s, u"B"_s});
        };
    };
    const auto adb = [](FakeAdb::Mood mood) {
        return [mood] {
            auto phone = std::make_shared<FakeAdb>(mood);
            phone->descriptors[18 + 4] = '\1'; // without its disk
            phone->descriptors.remove(27, 23);
            phone->descriptors[20] = '\x20';
            return phone;
        };
    };
    const auto fastboot = [](const QByteArray &unlocked) {
        return [unlocked] { return std::make_shared<FakeFastboot>(unlocked); };
    };
    const auto dfu = [](FakeDfu::Mood mood) {
        return [mood] { return std::make_shared<FakeDfu>(mood); };
    };
    const auto disk = [](FakeDisk::Mood mood) {
        return [mood] { return std::make_shared<FakeDisk>(mood); };
    };
    const auto survey = [](const Cell &cell, const QString &declared) {
        return cell.set(u"declared-interfaces"_s, declared);
    };
    const QString undeclared = u"undeclared-interface"_s;
    const QString open = u"access-open"_s;

    return {
        {u"keyboard"_s,
         plain(u"holtek-keyboard"_s),
         {survey(passes(u"DT-27"_s), u"hid"_s), passes(u"DT-28"_s)}},
        {u"stick"_s, plain(u"superspeed-stick"_s), {survey(passes(u"DT-27"_s), u"mass-storage"_s)}},
        {u"phone with ADB"_s,
         plain(u"phone-storage-adb"_s),
         {survey(fails(u"DT-27"_s, {undeclared}), u"mass-storage"_s).saying(u"ADB"_s)}},
        {u"network adapter"_s,
         plain(u"rndis"_s),
         {survey(fails(u"DT-27"_s, {undeclared, undeclared}), u"08/06/50"_s).saying(u"RNDIS"_s)}},
        {u"malformed"_s,
         plain(u"broken-claims-65535"_s),
         {
             survey(concludesNothing(u"DT-27"_s, {u"malformed-descriptor"_s}), u"mass-storage"_s)
                 .because(u"malformed"_s),
             concludesNothing(u"DT-28"_s, {u"access-unclear"_s}).because(u"malformed"_s),
         }},
        {u"ADB open"_s, adb(FakeAdb::Mood::Open), {fails(u"DT-28"_s, {open}).saying(u"adb"_s)}},
        {u"ADB with a key"_s, adb(FakeAdb::Mood::WantsKey), {passes(u"DT-28"_s)}},
        {u"ADB that babbles"_s,
         adb(FakeAdb::Mood::Babbles),
         {concludesNothing(u"DT-28"_s, {u"access-unclear"_s})}},
        {u"fastboot unlocked"_s,
         fastboot("yes"),
         {fails(u"DT-28"_s, {open}).saying(u"fastboot"_s)}},
        {u"fastboot locked"_s, fastboot("no"), {passes(u"DT-28"_s)}},
        {u"DFU that reads back"_s,
         dfu(FakeDfu::Mood::ReadsBack),
         {fails(u"DT-28"_s, {open}).saying(u"dfu"_s)}},
        {u"disk"_s,
         disk(FakeDisk::Mood::Readable),
         {fails(u"DT-28"_s, {open}).saying(u"mass-storage"_s)}},
        {u"locked disk"_s, disk(FakeDisk::Mood::Locked), {passes(u"DT-28"_s)}},
        {u"nothing plugged in"_s,
         {},
         {
             survey(concludesNothing(u"DT-27"_s), u"hid"_s).because(u"could not be read"_s),
             concludesNothing(u"DT-28"_s).because(u"could not be read"_s),
         }},
    };
}

} // namespace matrix
