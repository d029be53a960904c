#pragma once

#include "assessment/harness/devicefinder.h"
#include "assessment/harness/serialdevicelink.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <optional>

namespace assessment::harness {

/// A serial port that may vanish while a device restarts and come back under another name, as one
/// on USB does: ttyUSB0 becomes ttyUSB3. It is known again by what stays the same: the link that
/// was given (/dev/serial/by-id/…), else the adapter's own link there, else vendor, product and
/// serial number. One without any of these is gone when it is gone: another adapter is never taken
/// for it.
class ReturningSerialLink final : public DeviceLink
{
public:
    /// How long a port may stay away before the run counts as unplugged.
    static constexpr std::chrono::seconds usualPatience{60};

    ReturningSerialLink(const QString &path, int baud,
                        std::chrono::milliseconds patience = usualPatience);

    Status open() override;
    Result<QByteArray> read(std::chrono::milliseconds patience) override;
    Status write(QByteArrayView bytes) override;
    qint64 unsent() const override;
    qint64 lost() override;
    void close() noexcept override;
    QJsonObject identity() const override;
    QList<QJsonObject> takeNews() override;

private:
    bool isAway() const { return m_away.has_value(); }
    bool canReturn() const;
    Result<QByteArray> await(std::chrono::milliseconds patience);
    /// Where the port is now; "" while it is not there, or when more than one could be it.
    QString look() const;

    QString m_path;
    int m_baud;
    std::chrono::milliseconds m_patience;
    SerialPort m_known;
    bool m_isLink = false;
    std::unique_ptr<SerialDeviceLink> m_link;
    QJsonObject m_identity;
    std::optional<QDeadlineTimer> m_away;
    QElapsedTimer m_since;
    Error m_loss;
    QByteArray m_held;       ///< to be sent when it is back
    qint64 m_lostBefore = 0; ///< bytes, until it went away
    QList<QJsonObject> m_news;
};

} // namespace assessment::harness
