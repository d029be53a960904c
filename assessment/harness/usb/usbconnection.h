#pragma once

#include "assessment/harness/devicefinder.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDeadlineTimer>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace assessment::harness {

/// Called at least every 50 ms while something is waited for; false: stop waiting.
using KeepWaiting = std::function<bool()>;

/// The eight bytes that begin a control transfer (USB 2.0, table 9-2).
struct UsbSetup
{
    quint8 requestType = 0;
    quint8 request = 0;
    quint16 value = 0;
    quint16 index = 0;
    quint16 length = 0;

    bool isIn() const { return (requestType & 0x80) != 0; }
};

/// One exchange with a device.
struct UsbRequest
{
    enum class Type { Control, Bulk };

    Type type = Type::Control;
    UsbSetup setup = {};    ///< of a control transfer
    quint8 endpoint = 0;    ///< of a bulk transfer, with its direction
    QByteArray out = {};    ///< what is sent
    qsizetype inLength = 0; ///< how many bytes are taken at most

    bool isIn() const { return type == Type::Control ? setup.isIn() : (endpoint & 0x80) != 0; }
};

/// How an exchange ended.
struct UsbTransfer
{
    enum class End {
        Done,
        Stalled,   ///< the device refuses this request, which it may
        TimedOut,  ///< it did not answer
        Failed,    ///< the bus or the host says no; the device may do better next time
        Gone,      ///< the device is no longer there
        Cancelled, ///< the run has ended
    };

    End end = End::Failed;
    QByteArray bytes = {}; ///< what came in
    QString detail = {};   ///< what the layer below said

    explicit operator bool() const { return end == End::Done; }
};

/// How long a device may take. One that answers nothing costs `transfer` three times, then nothing
/// more is asked; one that answers slowly costs `total` at most, and 100 ms.
struct UsbLimits
{
    std::chrono::milliseconds transfer{1000};
    std::chrono::milliseconds total{20000};
};

/// An open device on USB. Made, used and destroyed on the thread of the run. Once the device is
/// gone, the run has ended, the time is over or it has left three requests in a row unanswered, no
/// request reaches the device any more: isOver() says so.
class UsbConnection
{
public:
    UsbConnection(const UsbDevice &device, const UsbLimits &limits);
    UsbConnection(const UsbConnection &) = delete;
    UsbConnection &operator=(const UsbConnection &) = delete;
    virtual ~UsbConnection() = default;

    const UsbDevice &device() const { return m_device; }

    UsbTransfer control(const UsbSetup &setup, QByteArrayView out = {});
    UsbTransfer bulkIn(quint8 endpoint, qsizetype length);
    UsbTransfer bulkOut(quint8 endpoint, QByteArrayView bytes);

    bool isOver() const { return !m_over.isEmpty(); }
    /// Why nothing more is asked, for people: "the device has gone"; "" = it goes on.
    const QString &whyOver() const { return m_over; }

    /// How many bytes a control transfer can bring over this way.
    virtual qsizetype longestControl() const = 0;
    /// The descriptors as the host read them when the device was plugged in; empty = it keeps none.
    virtual QByteArray hostCopy() const = 0;

    /// Takes an interface away from whoever uses it, until release(). \a configuration is the
    /// value of the one it belongs to. Error Refused: somebody is using what is on it.
    virtual Status claim(quint8 configuration, quint8 interface) = 0;
    virtual void release(quint8 interface) = 0;
    virtual UsbTransfer clearHalt(quint8 endpoint) = 0;

protected:
    virtual UsbTransfer carryOut(const UsbRequest &request, std::chrono::milliseconds limit) = 0;

private:
    UsbTransfer exchange(const UsbRequest &request);

    UsbDevice m_device;
    UsbLimits m_limits;
    QDeadlineTimer m_deadline;
    int m_unanswered = 0;
    QString m_over;
};

/// Where devices are: on this computer, or on another one that lends them.
class UsbBackend
{
public:
    UsbBackend() = default;
    UsbBackend(const UsbBackend &) = delete;
    UsbBackend &operator=(const UsbBackend &) = delete;
    virtual ~UsbBackend() = default;

    virtual Result<QList<UsbDevice>> devices(const KeepWaiting &keepWaiting) = 0;
    /// \a keepWaiting is kept for as long as the connection lives.
    virtual Result<std::unique_ptr<UsbConnection>>
    open(const UsbDevice &device, const UsbLimits &limits, const KeepWaiting &keepWaiting) = 0;
};

/// The device of \a devices that \a address names: "VID:PID", "VID:PID:SERIAL", each also with
/// "@PORT" behind it. Error Usage: it is no address. NotFound: no device is called so. Conflict:
/// more than one is; the error lists them with what would tell them apart.
Result<UsbDevice> chooseUsbDevice(const QList<UsbDevice> &devices, const QString &address);

/// Opens the device that \a address names, as in chooseUsbDevice() or
/// "usbip://HOST[:PORT]/BUSID".
Result<std::unique_ptr<UsbConnection>>
openUsb(const QString &address, const KeepWaiting &keepWaiting, const UsbLimits &limits = {});

/// The USB devices that the computer \a lender ("HOST", "HOST:PORT", "[IPV6]:PORT") lends over
/// USB/IP. Any thread.
Result<QList<UsbDevice>> lentUsbDevices(const QString &lender, const KeepWaiting &keepWaiting);

} // namespace assessment::harness
