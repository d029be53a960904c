#include "forms/devicechoice.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace forms {

DeviceChoice DeviceChoice::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int baud = object[u"baud"_s].toInt();
    return {.port = object[u"port"_s].toString(),
            .baud = baud > 0 ? baud : DeviceChoice{}.baud,
            .power = object[u"power"_s].toString(),
            .usb = object[u"usb"_s].toString(),
            .net = object[u"net"_s].toString()};
}

QByteArray DeviceChoice::toJson() const
{
    return QJsonDocument(QJsonObject{{u"port"_s, port},
                                     {u"baud"_s, baud},
                                     {u"power"_s, power},
                                     {u"usb"_s, usb},
                                     {u"net"_s, net}})
        .toJson(QJsonDocument::Compact);
}

} // namespace forms
