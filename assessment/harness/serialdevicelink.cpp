#include "assessment/harness/serialdevicelink.h"

#include "assessment/harness/devicefinder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSerialPort>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

// Enough for 300 ms at 3 Mbaud; the driver holds back what does not fit.
constexpr qint64 readBuffer = 256 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::SerialDeviceLink)
};

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
    m_port->setReadBufferSize(readBuffer);
    // Only the speed is set: ptys refuse parity and 7 bits, and 8N1 is what open() gives.
    if (!m_port->setBaudRate(m_baud) || !m_port->open(QIODevice::ReadWrite)) {
        const Error error = cannotOpen(*m_port, m_path);
        m_port.reset();
        return error;
    }
    return Ok;
}

Result<QByteArray> SerialDeviceLink::read(std::chrono::milliseconds patience)
{
    if (!m_port)
        return gone();
    if (m_port->bytesAvailable() == 0 && !m_port->waitForReadyRead(int(patience.count()))) {
        if (m_port->error() != QSerialPort::TimeoutError
            && m_port->error() != QSerialPort::NoError) {
            const QByteArray rest = m_port->readAll();
            if (!rest.isEmpty())
                return rest; // the loss is told with the next call
            return gone();
        }
        m_port->clearError();
    }
    return m_port->readAll();
}

Status SerialDeviceLink::write(QByteArrayView bytes)
{
    if (!m_port || m_port->write(bytes.data(), bytes.size()) != bytes.size())
        return gone();
    m_port->flush();
    return Ok;
}

qint64 SerialDeviceLink::unsent() const
{
    return m_port ? m_port->bytesToWrite() : 0;
}

void SerialDeviceLink::close() noexcept
{
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
