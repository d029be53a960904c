#pragma once

#include "assessment/harness/probe.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QList>
#include <QMap>

/// A run as far as a probe can see it.
class TestProbeContext final : public assessment::harness::ProbeContext
{
public:
    explicit TestProbeContext(const QString &usb = {}) { where.usb = usb; }

    assessment::harness::DeviceAddress where;
    QMap<QString, QString> settings;
    QMap<QString, QByteArray> kept;
    QList<QJsonObject> notes;
    std::function<bool()> mayGoOn = [] { return true; };

    /// Lets the run end \a time from now; sinceEnd runs from when the probe was told.
    void endAfter(std::chrono::milliseconds time)
    {
        mayGoOn = [this, end = QDeadlineTimer(time)] {
            if (!end.hasExpired())
                return true;
            if (!sinceEnd.isValid())
                sinceEnd.start();
            return false;
        };
    }
    QElapsedTimer sinceEnd;

    const assessment::harness::DeviceAddress &address() const override { return where; }
    QString setting(const QString &key) const override { return settings.value(key); }
    bool goOn(std::chrono::milliseconds) override { return mayGoOn(); }
    void note(const QJsonObject &info) override { notes.append(info); }
    void keep(const QString &name, const QString &, QByteArrayView bytes) override
    {
        kept[name] = bytes.toByteArray();
    }
};
