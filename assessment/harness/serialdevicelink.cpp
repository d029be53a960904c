#include "assessment/harness/serialdevicelink.h"

#include "assessment/harness/devicefinder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSerialPort>

#include <algorithm>
#include <array>
#include <cerrno>
#include <linux/serial.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr qsizetype mostAtOnce = qsizetype{64} * 1024; // bytes of one read()
constexpr qsizetype mostArrived = qsizetype{8} << 20;  // 27 s at 3 Mbaud; then the system holds it
constexpr qsizetype readSize = 4096;                   // a terminal never gives more at once
constexpr auto watchEvery = std::chrono::milliseconds(5); // 1500 bytes at 3 Mbaud

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::SerialDeviceLink)
};

/// Bytes that the port has lost since the system started, because the adapter or the driver had no
/// room; none where the driver does not count (ptys, some USB adapters).
std::optional<qint64> overrunsOf(int descriptor)
{
    serial_icounter_struct counted{};
    if (ioctl(descriptor, TIOCGICOUNT, &counted) != 0)
        return {};
    return qint64{counted.overrun} + counted.buf_overrun;
}

/// The process that holds the lock file QSerialPort uses, as ": program (pid n)" or "".
QString holderOf(const QString &path)
{
    QString name = QFileInfo(path).canonicalFilePath();
    if (name.startsWith("/dev/"_L1))
        name = name.sliced(5);
    QFile lock(u"/run/lock/LCK.."_s + name.replace(u'/', u'_'));
    if (!lock.open(QIODevice::ReadOnly))
        return {};
    const qint64 pid = lock.read(64).split('\n').constFirst().trimmed().toLongLong();
    QFile program(u"/proc/%1/comm"_s.arg(pid));
    if (pid <= 0 || !program.open(QIODevice::ReadOnly))
        return {};
    return u" (%1, %2)"_s.arg(QString::fromUtf8(program.read(64)).trimmed()).arg(pid);
}

Error cannotOpen(const QSerialPort &port, const QString &path)
{
    const QFileInfo file(path);
    QString why;
    QString advice;
    if (!file.exists()) {
        why = Text::tr("there is no such port");
        advice = Text::tr("connect the adapter, and look with \"device list\" how it is called");
    } else if (port.error() == QSerialPort::PermissionError && !file.isWritable()) {
        why = Text::tr("you may not use this port");
        advice = Text::tr(
            "add yourself to the group that owns it, usually \"dialout\", and log in again");
    } else if (port.error() == QSerialPort::PermissionError) {
        why = Text::tr("another program has it open%1").arg(holderOf(path));
        advice = Text::tr("close that program first");
    } else {
        why = Text::tr("it is not a serial port that can be set up");
        advice = Text::tr("check the path and the speed");
    }
    return {.kind = Error::Kind::Device,
            .what = Text::tr("the port cannot be opened"),
            .where = path,
            .why = why,
            .advice = advice,
            .detail = port.errorString()};
}

} // namespace

SerialDeviceLink::SerialDeviceLink(const QString &path, int baud)
    : m_path(path.contains(u'/') ? path : u"/dev/"_s + path)
    , m_baud(baud)
{}

SerialDeviceLink::~SerialDeviceLink()
{
    close();
}

Status SerialDeviceLink::open()
{
    const SerialPort known = describeSerialPort(m_path);
    m_identity = {{u"path"_s, m_path},
                  {u"device"_s, QFileInfo(m_path).canonicalFilePath()},
                  {u"by-id"_s, known.byId},
                  {u"vid"_s, known.vid},
                  {u"pid"_s, known.pid},
                  {u"serial"_s, known.serial},
                  {u"manufacturer"_s, known.manufacturer},
                  {u"product"_s, known.product},
                  {u"baud"_s, m_baud},
                  {u"format"_s, u"8N1"_s}};

    m_port = std::make_unique<QSerialPort>();
    m_port->setPortName(m_path);
    // Only the speed is set: ptys refuse parity and 7 bits, and 8N1 is what open() gives.
    if (!m_port->setBaudRate(m_baud) || !m_port->open(QIODevice::ReadWrite)) {
        const Error error = cannotOpen(*m_port, m_path);
        m_port.reset();
        return error;
    }
    m_descriptor = m_port->handle();
    m_arrived.clear();
    m_unsent.clear();
    m_overrunsBefore = overrunsOf(m_descriptor);
    m_identity.insert(u"counts-lost-bytes"_s, m_overrunsBefore.has_value());
    m_watch = std::jthread([this](const std::stop_token &stop) { watch(stop); });
    return Ok;
}

Result<QByteArray> SerialDeviceLink::read(std::chrono::milliseconds patience)
{
    if (!m_port)
        return gone();
    const std::lock_guard lock(m_mutex);
    take();
    if (m_arrived.isEmpty()) {
        const short wanted = m_unsent.isEmpty() ? POLLIN : POLLIN | POLLOUT;
        pollfd port{m_descriptor, wanted, 0};
        if (poll(&port, 1, int(patience.count())) <= 0)
            return QByteArray();
        if (port.revents & POLLIN)
            take();
        // Last words are read before the loss is told.
        if (m_arrived.isEmpty() && (port.revents & (POLLHUP | POLLERR | POLLNVAL)))
            return gone();
    }
    if (!send())
        return gone();
    if (m_arrived.size() <= mostAtOnce)
        return std::exchange(m_arrived, {});
    const QByteArray bytes = m_arrived.first(mostAtOnce);
    m_arrived.remove(0, mostAtOnce);
    return bytes;
}

void SerialDeviceLink::watch(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(watchEvery);
        if (const std::unique_lock lock(m_mutex, std::try_to_lock); lock.owns_lock())
            take();
    }
}

/// Takes what has arrived; who calls has the mutex.
void SerialDeviceLink::take()
{
    std::array<char, readSize> buffer;
    while (m_arrived.size() < mostArrived) {
        const ssize_t count = ::read(m_descriptor, buffer.data(), buffer.size());
        if (count <= 0)
            return;
        m_arrived.append(buffer.data(), count);
        if (count < readSize / 2)
            return; // that was all; to ask once more would take as long
    }
}

Status SerialDeviceLink::write(QByteArrayView bytes)
{
    m_unsent.append(bytes);
    if (!m_port || !send())
        return gone();
    return Ok;
}

/// Sends what there is room for. False: the port has gone.
bool SerialDeviceLink::send()
{
    while (!m_unsent.isEmpty()) {
        const ssize_t count =
            ::write(m_descriptor, m_unsent.constData(), static_cast<std::size_t>(m_unsent.size()));
        if (count < 0)
            return errno == EAGAIN || errno == EINTR;
        m_unsent.remove(0, count);
    }
    return true;
}

qint64 SerialDeviceLink::lost()
{
    if (m_port && m_overrunsBefore) {
        if (const auto now = overrunsOf(m_descriptor))
            m_lost = std::max<qint64>(*now - *m_overrunsBefore, 0);
    }
    return m_lost;
}

void SerialDeviceLink::close() noexcept
{
    m_watch = {};                   // asks it to stop, and waits
    if (m_port && m_port->isOpen()) // closing a closed port makes an error of its own
        m_port->close();
    m_port.reset();
}

QJsonObject SerialDeviceLink::identity() const
{
    return m_identity;
}

Error SerialDeviceLink::gone() const
{
    return {.kind = Error::Kind::Device,
            .what = Text::tr("the connection to the device is lost"),
            .where = m_path,
            .why = Text::tr("the port has gone"),
            .advice = Text::tr("check the adapter and its cable, then run the test again"),
            .detail = m_port ? m_port->errorString() : QString()};
}

} // namespace assessment::harness
