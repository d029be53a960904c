#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>

namespace assessment::harness {

/// A way to talk to the device under test. It is made, opened, used and closed on one thread, the
/// one of the run. A power cut of the device leaves the link open; losing the adapter ends it.
class DeviceLink
{
public:
    DeviceLink() = default;
    DeviceLink(const DeviceLink &) = delete;
    DeviceLink &operator=(const DeviceLink &) = delete;
    virtual ~DeviceLink() = default;

    virtual Status open() = 0;

    /// What has arrived; waits up to \a patience for the first byte and may give none. An error
    /// means that the link is gone (unplugged) and stays so.
    virtual Result<QByteArray> read(std::chrono::milliseconds patience) = 0;

    /// Takes \a bytes to be sent; they leave while read() is called. An error means that the link
    /// is gone.
    virtual Status write(QByteArrayView bytes) = 0;

    /// Bytes taken by write() that have not left yet.
    virtual qint64 unsent() const = 0;

    /// Bytes that arrived since open() and were lost on the way to read(), as far as the system
    /// counts them.
    virtual qint64 lost() { return 0; }

    virtual void close() noexcept = 0;

    /// What has happened to the link since the last call, for the transcript: it went away, it came
    /// back under another name.
    virtual QList<QJsonObject> takeNews() { return {}; }

    /// What identifies the link, for the record of the run: path, adapter, speed.
    virtual QJsonObject identity() const = 0;
};

using MakeDeviceLink = std::function<std::unique_ptr<DeviceLink>()>;

} // namespace assessment::harness
