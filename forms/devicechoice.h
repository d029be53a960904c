#pragma once

#include <QJsonObject>
#include <QString>

namespace forms {

/// The device a person chose for an assessment. Presentation state of the workspace under
/// uiKey(), because ports belong to a desk and not to what was assessed.
struct DeviceChoice
{
    QString port; ///< path of the serial port, "" = no device at hand
    int baud = 115200;
    QString power;    ///< command template for the power switch, "" = the operator is asked
    QString usb = {}; ///< "VID:PID[:SERIAL]" or "usbip://…", "" = none
    QString net = {}; ///< host name or address, "" = none

    static QString uiKey(const QString &assessment)
    {
        return QStringLiteral("device/%1").arg(assessment);
    }
    static DeviceChoice fromJson(const QByteArray &json); ///< the usual values for what is damaged
    QByteArray toJson() const;

    friend bool operator==(const DeviceChoice &, const DeviceChoice &) = default;
};

} // namespace forms
