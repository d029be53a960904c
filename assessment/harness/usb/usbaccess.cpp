#include "assessment/harness/usb/usbaccess.h"

#include "assessment/harness/usb/usbaccessways.h"

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

using Outcome = UsbAccess::Outcome;

struct Way
{
    QString name;
    quint8 classCode;
    quint8 subclass;
    int protocol; ///< -1 = any
    QList<UsbAccess> (*attempt)(UsbConnection &connection, const UsbInterface &interface);
};

const QList<Way> &ways()
{
    static const QList<Way> all = {
        {u"adb"_s, 0xff, 0x42, 0x01, tryAdb},
        {u"fastboot"_s, 0xff, 0x42, 0x03, tryFastboot},
        {u"dfu"_s, 0xfe, 0x01, -1, tryDfu},
        {u"mass-storage"_s, 0x08, 0x06, 0x50, tryMassStorage},
    };
    return all;
}

/// The default setting with what is said in any of them: boot loaders often put the functional
/// descriptor of DFU behind the last.
UsbInterface withAllExtras(const UsbConfiguration &configuration, const UsbInterface &interface)
{
    UsbInterface whole = interface;
    for (const UsbInterface &other : configuration.interfaces) {
        if (other.number == interface.number && other.alternate != interface.alternate)
            whole.extras += other.extras;
    }
    return whole;
}

/// Tries one interface between claiming and releasing it.
QList<UsbAccess> tryInterface(UsbConnection &connection, const Way &way,
                              const UsbConfiguration &configuration, const UsbInterface &interface)
{
    const QString where = u"interface %1"_s.arg(interface.number);
    QList<UsbAccess> found;
    if (connection.isOver()) {
        found = {{.outcome = Outcome::Unclear,
                  .detail = u"not tried"_s,
                  .missing = connection.whyOver()}};
    } else if (const Status claimed = connection.claim(configuration.value, interface.number);
               !claimed) {
        found = {{.outcome = Outcome::Unclear,
                  .detail = u"not tried"_s,
                  .missing = claimed.error().message()}};
    } else {
        found = way.attempt(connection, withAllExtras(configuration, interface));
        connection.release(interface.number);
    }
    for (UsbAccess &access : found) {
        access.way = way.name;
        access.where = access.where.isEmpty() ? where : where + u", "_s + access.where;
        if (access.outcome == Outcome::Unclear && access.missing.isEmpty() && connection.isOver())
            access.missing = connection.whyOver();
    }
    return found;
}

} // namespace

QString idOf(UsbAccess::Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open: return u"open"_s;
    case Outcome::Refused: return u"refused"_s;
    case Outcome::Absent: return u"absent"_s;
    case Outcome::Unclear: return u"unclear"_s;
    }
    Q_UNREACHABLE();
}

QList<UsbAccess> tryUsbAccess(UsbConnection &connection, const UsbDescription &description)
{
    QList<UsbAccess> found;
    for (const Way &way : ways()) {
        const qsizetype before = found.size();
        for (const UsbConfiguration &configuration : description.configurations) {
            for (const UsbInterface &interface : configuration.interfaces) {
                const bool fits = interface.alternate == 0 && interface.classCode == way.classCode
                                  && interface.subclass == way.subclass
                                  && (way.protocol < 0 || interface.protocol == way.protocol);
                // A device that shows hundreds of them is not asked hundreds of times.
                if (fits && found.size() - before < 8)
                    found += tryInterface(connection, way, configuration, interface);
            }
        }
        if (found.size() == before)
            found.append({.way = way.name, .outcome = Outcome::Absent});
    }
    return found;
}

} // namespace assessment::harness
