#pragma once

#include "assessment/harness/devicelink.h"

#include <QString>

#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

class QSerialPort;

namespace assessment::harness {

/// The device behind a serial port: 8 data bits, no parity, 1 stop bit, no flow control, which is
/// what consoles speak. It never connects to the port's signals: QSerialPort repeats its error
/// signal without end when the adapter is gone, and close() inside that signal recurses. Bytes are
/// read and written past it. While nobody waits in read(), because a record is hashed or the disk
/// is slow, a thread goes on taking what arrives: the system holds a fifth of a second at 3 Mbaud.
class SerialDeviceLink final : public DeviceLink
{
public:
    SerialDeviceLink(const QString &path, int baud);
    ~SerialDeviceLink() override;

    Status open() override;
    Result<QByteArray> read(std::chrono::milliseconds patience) override;
    Status write(QByteArrayView bytes) override;
    qint64 unsent() const override { return m_unsent.size(); }
    qint64 lost() override;
    void close() noexcept override;
    QJsonObject identity() const override;

private:
    Error gone() const;
    void watch(const std::stop_token &stop);
    void take();
    bool send();

    QString m_path;
    int m_baud;
    QJsonObject m_identity;
    std::unique_ptr<QSerialPort> m_port;
    int m_descriptor = -1;
    std::mutex m_mutex;   ///< who has it may read the port, and has m_arrived
    QByteArray m_arrived; ///< and not handed out yet
    QByteArray m_unsent;
    std::optional<qint64> m_overrunsBefore; ///< none: the port does not count them
    qint64 m_lost = 0;
    std::jthread m_watch; ///< last: it uses what stands above
};

} // namespace assessment::harness
