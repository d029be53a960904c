#include "forms/productwords.h"

#include "assessment/model/product.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::ProductWords)
};

QList<Choice> named(const QStringList &ids, const QHash<QString, QString> &names)
{
    QList<Choice> choices;
    for (const QString &id : ids)
        choices.append({.id = id, .name = names.value(id, id)});
    return choices;
}

} // namespace

QList<Choice> productTypeNames()
{
    return named(assessment::productTypes(), {{u"toy"_s, Text::tr("Toy")},
                                              {u"baby-monitor"_s, Text::tr("Baby monitor")},
                                              {u"smoke-alarm"_s, Text::tr("Smoke or gas alarm")},
                                              {u"door-lock"_s, Text::tr("Door lock")},
                                              {u"camera"_s, Text::tr("Camera")},
                                              {u"television"_s, Text::tr("Television")},
                                              {u"speaker"_s, Text::tr("Speaker")},
                                              {u"wearable"_s, Text::tr("Wearable")},
                                              {u"health"_s, Text::tr("Health tracker")},
                                              {u"home-hub"_s, Text::tr("Home hub")},
                                              {u"alarm-system"_s, Text::tr("Alarm system")},
                                              {u"plug-light"_s, Text::tr("Plug or light")},
                                              {u"heating"_s, Text::tr("Heating")},
                                              {u"appliance"_s, Text::tr("Household appliance")},
                                              {u"assistant"_s, Text::tr("Home assistant")},
                                              {u"router"_s, Text::tr("Router")},
                                              {u"energy"_s, Text::tr("Energy")},
                                              {u"sensor"_s, Text::tr("Sensor")},
                                              {u"other"_s, Text::tr("Other")}});
}

QString productTypeName(const QString &id)
{
    for (const Choice &one : productTypeNames()) {
        if (one.id == id)
            return one.name;
    }
    return id;
}

QList<Choice> interfaceNames()
{
    return named(assessment::interfaceKinds(), {{u"serial"_s, Text::tr("Serial console")},
                                                {u"usb"_s, Text::tr("USB")},
                                                {u"jtag"_s, Text::tr("JTAG or SWD")},
                                                {u"ethernet"_s, Text::tr("Ethernet")},
                                                {u"wifi"_s, Text::tr("Wi-Fi")},
                                                {u"bluetooth"_s, Text::tr("Bluetooth")},
                                                {u"zigbee"_s, Text::tr("Zigbee")},
                                                {u"thread"_s, Text::tr("Thread")},
                                                {u"z-wave"_s, Text::tr("Z-Wave")},
                                                {u"cellular"_s, Text::tr("Mobile network")},
                                                {u"nfc"_s, Text::tr("NFC")},
                                                {u"infrared"_s, Text::tr("Infrared")},
                                                {u"other"_s, Text::tr("Other")}});
}

QList<Choice> countryNames()
{
    static const QList<Choice> countries = [] {
        QList<Choice> all;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const auto territory = QLocale::Territory(i);
            const QString code = QLocale::territoryToCode(territory);
            const bool alpha2 = code.size() == 2 && code[0].isLetter() && code[1].isLetter();
            if (alpha2 && territory != QLocale::UnitedKingdom)
                all.append({.id = code, .name = QLocale::territoryToString(territory)});
        }
        std::sort(all.begin(), all.end(), [](const Choice &a, const Choice &b) {
            return a.name.localeAwareCompare(b.name) < 0;
        });
        all.prepend({.id = u"GB"_s, .name = QLocale::territoryToString(QLocale::UnitedKingdom)});
        return all;
    }();
    return countries;
}

} // namespace forms
