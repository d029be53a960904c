#include "assessment/harness/returningseriallink.h"

#include <QFileInfo>

#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr auto lookEvery = 100ms;

bool isSameAdapter(const SerialPort &one, const SerialPort &other)
{
    return one.vid == other.vid && one.pid == other.pid && one.serial == other.serial;
}

} // namespace

ReturningSerialLink::ReturningSerialLink(const QString &path, int baud,
                                         std::chrono::milliseconds patience)
    : m_path(path.contains(u'/') ? path : u"/dev/"_s + path)
    , m_baud(baud)
    , m_patience(patience)
{}

Status ReturningSerialLink::open()
{
    m_known = describeSerialPort(m_path);
    m_isLink = QFileInfo(m_path).isSymLink();
    m_link = std::make_unique<SerialDeviceLink>(m_path, m_baud);
    const Status opened = m_link->open();
    m_identity = m_link->identity();
    if (!opened)
        m_link.reset();
    return opened;
}

bool ReturningSerialLink::canReturn() const
{
    return m_isLink || !m_known.byId.isEmpty() || !m_known.serial.isEmpty();
}

QString ReturningSerialLink::look() const
{
    const QString link = m_isLink ? m_path : m_known.byId;
    if (!link.isEmpty()) {
        const QString there = QFileInfo(link).canonicalFilePath();
        return isSameAdapter(describeSerialPort(there), m_known) ? there : QString();
    }
    QStringList found;
    const QList<SerialPort> ports = serialPorts();
    for (const SerialPort &port : ports) {
        if (isSameAdapter(port, m_known))
            found.append(port.path);
    }
    return found.size() == 1 ? found.constFirst() : QString();
}

Result<QByteArray> ReturningSerialLink::read(std::chrono::milliseconds patience)
{
    if (isAway())
        return await(patience);
    if (!m_link)
        return m_loss;
    Result<QByteArray> bytes = m_link->read(patience);
    if (bytes || !canReturn())
        return bytes;
    m_loss = bytes.error();
    m_lostBefore += m_link->lost();
    m_link.reset();
    m_away = QDeadlineTimer(m_patience);
    m_since.start();
    m_news.append({{u"port"_s, u"gone"_s}, {u"path"_s, m_path}});
    return QByteArray();
}

Result<QByteArray> ReturningSerialLink::await(std::chrono::milliseconds patience)
{
    if (m_away->hasExpired())
        return m_loss;
    std::this_thread::sleep_for(std::min<std::chrono::milliseconds>(patience, lookEvery));
    const QString path = look();
    if (path.isEmpty())
        return QByteArray();
    auto link = std::make_unique<SerialDeviceLink>(path, m_baud);
    if (!link->open())
        return QByteArray(); // the system is still setting it up
    m_link = std::move(link);
    m_away.reset();
    m_news.append({{u"port"_s, u"back"_s}, {u"path"_s, path}, {u"away-ms"_s, m_since.elapsed()}});
    if (const Status sent = m_link->write(std::exchange(m_held, {})); !sent)
        return sent.error();
    return QByteArray();
}

Status ReturningSerialLink::write(QByteArrayView bytes)
{
    if (isAway()) {
        m_held.append(bytes);
        return Ok;
    }
    if (!m_link)
        return m_loss;
    return m_link->write(bytes);
}

qint64 ReturningSerialLink::unsent() const
{
    return isAway() ? m_held.size() : m_link ? m_link->unsent() : 0;
}

qint64 ReturningSerialLink::lost()
{
    return m_lostBefore + (m_link ? m_link->lost() : 0);
}

void ReturningSerialLink::close() noexcept
{
    m_link.reset();
    m_away.reset();
}

QJsonObject ReturningSerialLink::identity() const
{
    return m_identity;
}

QList<QJsonObject> ReturningSerialLink::takeNews()
{
    return std::exchange(m_news, {});
}

} // namespace assessment::harness
