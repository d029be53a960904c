#include "assessment/harness/usb/usbaccessways.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

using Outcome = UsbAccess::Outcome;
using End = UsbTransfer::End;

// USB Mass Storage Class, Bulk-Only Transport 1.0, §3 and §5.
constexpr quint32 commandSignature = 0x43425355; // "USBC"
constexpr quint32 statusSignature = 0x53425355;  // "USBS"
constexpr qsizetype commandLength = 31;
constexpr qsizetype statusLength = 13;
constexpr int mostUnits = 16;
// The first reading after power-on answers with UNIT ATTENTION; a slow medium is asked again.
constexpr int mostTries = 4;
constexpr qsizetype wantedBytes = 4096;
constexpr quint32 largestBlock = 4096;

enum class Scsi { Good, Failed, Broken };

/// What REQUEST SENSE says (SPC-4, §4.5).
struct Sense
{
    int key = 0;
    int code = 0; ///< ASC << 8 | ASCQ
};

/// One unit behind a mass storage interface, spoken to in SCSI.
class Unit
{
public:
    Unit(UsbConnection &connection, const UsbPipes &pipes, quint8 interface, quint8 unit)
        : m_connection(connection)
        , m_pipes(pipes)
        , m_interface(interface)
        , m_unit(unit)
    {}

    /// Sends \a command, which brings up to \a length bytes.
    Scsi run(const QByteArray &command, qsizetype length, QByteArray &in);
    /// The same, again while the unit only wants to say that it was switched on.
    Scsi runReady(const QByteArray &command, qsizetype length, QByteArray &in);

    const Sense &sense() const { return m_sense; }
    const QString &broken() const { return m_broken; }

private:
    Scsi breakOff(const QString &why);
    Scsi takeStatus(quint32 tag);

    UsbConnection &m_connection;
    UsbPipes m_pipes;
    quint8 m_interface;
    quint8 m_unit;
    quint32 m_tag = 0;
    Sense m_sense;
    QString m_broken;
};

/// Reset recovery, §5.3.4, so that the next command finds the interface as it was.
Scsi Unit::breakOff(const QString &why)
{
    m_broken = why;
    (void)m_connection.control(
        {.requestType = 0x21, .request = 0xff, .value = 0, .index = m_interface});
    (void)m_connection.clearHalt(m_pipes.in);
    (void)m_connection.clearHalt(m_pipes.out);
    return Scsi::Broken;
}

Scsi Unit::run(const QByteArray &command, qsizetype length, QByteArray &in)
{
    const quint32 tag = ++m_tag;
    QByteArray wrapper(commandLength, '\0');
    qToLittleEndian(commandSignature, wrapper.data());
    qToLittleEndian(tag, wrapper.data() + 4);
    qToLittleEndian(quint32(length), wrapper.data() + 8);
    wrapper[12] = char(length > 0 ? 0x80 : 0);
    wrapper[13] = char(m_unit);
    wrapper[14] = char(command.size());
    std::copy(command.begin(), command.end(), wrapper.begin() + 15);
    if (!m_connection.bulkOut(m_pipes.out, wrapper))
        return breakOff(u"takes no command"_s);
    in.clear();
    if (length > 0) {
        const UsbTransfer data = m_connection.bulkIn(m_pipes.in, length);
        in = data.bytes;
        if (data.end == End::Stalled)
            (void)m_connection.clearHalt(m_pipes.in);
        else if (!data)
            return breakOff(u"gives no data"_s);
    }
    return takeStatus(tag);
}

Scsi Unit::takeStatus(quint32 tag)
{
    UsbTransfer status = m_connection.bulkIn(m_pipes.in, statusLength);
    if (status.end == End::Stalled) { // §5.3.3: once more
        (void)m_connection.clearHalt(m_pipes.in);
        status = m_connection.bulkIn(m_pipes.in, statusLength);
    }
    const char *bytes = status.bytes.constData();
    const bool sound = status && status.bytes.size() == statusLength
                       && qFromLittleEndian<quint32>(bytes) == statusSignature
                       && qFromLittleEndian<quint32>(bytes + 4) == tag;
    if (!sound || quint8(status.bytes[12]) > 1)
        return breakOff(u"gives no status"_s);
    return status.bytes[12] == 0 ? Scsi::Good : Scsi::Failed;
}

Scsi Unit::runReady(const QByteArray &command, qsizetype length, QByteArray &in)
{
    Scsi outcome = Scsi::Broken;
    for (int tries = 0; tries < mostTries; ++tries) {
        outcome = run(command, length, in);
        if (outcome != Scsi::Failed)
            return outcome;
        QByteArray sense;
        if (run(QByteArray("\x03\0\0\0\x12\0", 6), 18, sense) == Scsi::Broken)
            return Scsi::Broken;
        m_sense = {};
        if (sense.size() >= 14)
            m_sense = {quint8(sense[2]) & 0x0f, (quint8(sense[12]) << 8) | quint8(sense[13])};
        constexpr int unitAttention = 6;
        constexpr int becomingReady = 0x0401;
        if (m_sense.key != unitAttention && m_sense.code != becomingReady)
            return outcome;
    }
    return outcome;
}

bool beginsAt(const QByteArray &bytes, qsizetype at, QByteArrayView text)
{
    return bytes.size() >= at + text.size()
           && QByteArrayView(bytes).sliced(at, text.size()) == text;
}

/// What the beginning of a disk is; the marks of the usual formats.
QString contentOf(const QByteArray &start, qsizetype block)
{
    if (std::all_of(start.begin(), start.end(), [](char c) { return c == '\0'; }))
        return u"empty"_s;
    if (beginsAt(start, block, "EFI PART"))
        return u"partitions (GPT)"_s;
    if (beginsAt(start, 3, "EXFAT   "))
        return u"file system (exFAT)"_s;
    if (beginsAt(start, 3, "NTFS    "))
        return u"file system (NTFS)"_s;
    if (beginsAt(start, 54, "FAT") || beginsAt(start, 82, "FAT32"))
        return u"file system (FAT)"_s;
    if (beginsAt(start, 1080, "\x53\xef"))
        return u"file system (ext)"_s;
    if (beginsAt(start, 0, "hsqs"))
        return u"file system (squashfs)"_s;
    if (beginsAt(start, 0, "LUKS\xba\xbe"))
        return u"encrypted (LUKS)"_s;
    if (!beginsAt(start, 510, "\x55\xaa"))
        return u"unknown format"_s;
    int partitions = 0;
    for (int entry = 0; entry < 4; ++entry)
        partitions += start[446 + 16 * entry + 4] != '\0' ? 1 : 0;
    return partitions > 0 ? u"%1 partitions (MBR)"_s.arg(partitions) : u"boot sector"_s;
}

QString senseText(const Sense &sense)
{
    constexpr int noMedium = 0x3a;
    if ((sense.code >> 8) == noMedium)
        return u"no medium"_s;
    constexpr int dataProtect = 7;
    const QString code = u"%1/%2"_s.arg(sense.key, 1, 16).arg(sense.code, 4, 16, QChar(u'0'));
    return (sense.key == dataProtect ? u"protected, sense %1"_s : u"sense %1"_s).arg(code);
}

UsbAccess brokenOff(const QString &detail)
{
    return {.outcome = Outcome::Unclear, .detail = detail};
}

/// "write protected", "writable", "" when the unit does not say.
QString protectionOf(Unit &unit)
{
    QByteArray mode;
    if (unit.run(QByteArray("\x1a\0\x3f\0\xc0\0", 6), 192, mode) != Scsi::Good || mode.size() < 4)
        return {};
    return (quint8(mode[2]) & 0x80) != 0 ? u"write protected"_s : u"writable"_s;
}

UsbAccess tryUnit(Unit &unit)
{
    QByteArray in;
    if (unit.runReady(QByteArray("\x12\0\0\0\x24\0", 6), 36, in) == Scsi::Broken)
        return brokenOff(u"INQUIRY: "_s + unit.broken());
    QStringList seen;
    if (in.size() >= 32)
        seen.append(shownText(QByteArrayView(in).sliced(8, 24)));

    Scsi outcome = unit.runReady(QByteArray("\x25\0\0\0\0\0\0\0\0\0", 10), 8, in);
    if (outcome == Scsi::Broken)
        return brokenOff(u"READ CAPACITY: "_s + unit.broken());
    if (outcome == Scsi::Failed || in.size() < 8) {
        seen.append(senseText(unit.sense()));
        return {.outcome = Outcome::Refused, .detail = seen.join(u", "_s)};
    }
    const auto last = qFromBigEndian<quint32>(in.constData());
    const auto block = qFromBigEndian<quint32>(in.constData() + 4);
    seen.append(u"%1 blocks of %2 bytes"_s.arg(qint64(last) + 1).arg(block));
    if (block < 512 || block > largestBlock)
        return brokenOff(seen.join(u", "_s));

    const auto blocks =
        std::min<qint64>(std::max<qint64>(wantedBytes / block, 1), qint64(last) + 1);
    QByteArray read("\x28\0\0\0\0\0\0\0\0\0", 10);
    read[8] = char(blocks);
    outcome = unit.runReady(read, qsizetype(blocks * block), in);
    if (outcome == Scsi::Broken)
        return brokenOff(u"READ: "_s + unit.broken());
    if (outcome == Scsi::Failed || in.size() < qsizetype(block)) {
        seen.append(outcome == Scsi::Failed ? senseText(unit.sense()) : u"gives nothing"_s);
        return {.outcome = Outcome::Refused, .detail = seen.join(u", "_s)};
    }
    UsbAccess open{.outcome = Outcome::Open};
    keepDigest(open, in);
    seen.append(contentOf(in, qsizetype(block)));
    if (const QString protection = protectionOf(unit); !protection.isEmpty())
        seen.append(protection);
    open.detail = seen.join(u", "_s);
    return open;
}

} // namespace

QList<UsbAccess> tryMassStorage(UsbConnection &connection, const UsbInterface &interface)
{
    const UsbPipes pipes = pipesOf(interface);
    if (!pipes.areThere())
        return {brokenOff(u"no bulk endpoints"_s)};
    // §3.2: the highest unit; a device with one unit may refuse the question.
    const UsbTransfer highest = connection.control(
        {.requestType = 0xa1, .request = 0xfe, .value = 0, .index = interface.number, .length = 1});
    const int last = highest && highest.bytes.size() == 1 ? quint8(highest.bytes[0]) : 0;
    QList<UsbAccess> found;
    for (int number = 0; number <= std::min(last, mostUnits - 1); ++number) {
        Unit unit(connection, pipes, interface.number, quint8(number));
        found.append(tryUnit(unit));
        found.last().where = u"unit %1"_s.arg(number);
        if (connection.isOver())
            break;
    }
    return found;
}

} // namespace assessment::harness
