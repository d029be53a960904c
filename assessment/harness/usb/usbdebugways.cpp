#include "assessment/harness/usb/usbaccessways.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

using Outcome = UsbAccess::Outcome;

constexpr qsizetype shownLength = 200;

// ADB messages: six little-endian words, then the data (AOSP adb/protocol.txt).
constexpr quint32 adbConnect = 0x4e584e43; // "CNXN"
constexpr quint32 adbAuth = 0x48545541;    // "AUTH"
constexpr quint32 adbTls = 0x534c5453;     // "STLS"
constexpr quint32 adbVersion = 0x01000000;
constexpr quint32 adbLongestData = 4096;
constexpr qsizetype adbHead = 24;
// Messages that may still be under way from whoever spoke to it before.
constexpr int adbStale = 8;

// fastboot answers in packets of at most 256 bytes, of which only the last is OKAY or FAIL.
constexpr qsizetype fastbootLongest = 256;
constexpr int fastbootMostAnswers = 16;

// USB DFU 1.1, tables 3.2, 4.1.2 and A.1.
constexpr quint8 dfuToInterface = 0x21;
constexpr quint8 dfuFromInterface = 0xa1;
constexpr quint8 dfuUpload = 2;
constexpr quint8 dfuGetStatus = 3;
constexpr quint8 dfuAbort = 6;
constexpr quint8 dfuFunctional = 0x21;
constexpr quint8 dfuCanDownload = 0x01;
constexpr quint8 dfuCanUpload = 0x02;
constexpr int dfuIdle = 2;
constexpr quint8 dfuModeProtocol = 2;
constexpr quint16 dfuMostBlock = 4096;

QByteArray adbMessage(quint32 command, quint32 first, quint32 second, const QByteArray &data)
{
    const auto sum = std::accumulate(data.begin(), data.end(), quint32(0),
                                     [](quint32 all, char c) { return all + quint8(c); });
    QByteArray head(adbHead, '\0');
    char *at = head.data();
    for (const quint32 word :
         {command, first, second, quint32(data.size()), sum, command ^ 0xffffffff}) {
        qToLittleEndian(word, at);
        at += sizeof word;
    }
    return head;
}

UsbAccess unclear(const QString &detail)
{
    return {.outcome = Outcome::Unclear, .detail = detail};
}

/// The words for a transfer that did not bring what was asked for.
QString failureOf(const UsbTransfer &transfer)
{
    using End = UsbTransfer::End;
    switch (transfer.end) {
    case End::Done: return u"answered with %1 bytes"_s.arg(transfer.bytes.size());
    case End::Stalled: return u"stalled"_s;
    case End::TimedOut: return u"no answer"_s;
    case End::Failed: return u"transfer failed"_s;
    case End::Gone: return u"device gone"_s;
    case End::Cancelled: return u"run ended"_s;
    }
    Q_UNREACHABLE();
}

/// One reply of fastboot; empty when there is none of the known form.
struct FastbootReply
{
    QByteArray kind; ///< "OKAY", "FAIL"
    QString text;
    UsbTransfer last;
};

FastbootReply fastbootGet(UsbConnection &connection, const UsbPipes &pipes,
                          const QByteArray &variable)
{
    UsbTransfer transfer = connection.bulkOut(pipes.out, "getvar:" + variable);
    for (int answers = 0; transfer && answers < fastbootMostAnswers; ++answers) {
        transfer = connection.bulkIn(pipes.in, fastbootLongest);
        const QByteArray kind = transfer.bytes.left(4);
        if (transfer && (kind == "OKAY" || kind == "FAIL"))
            return {kind, shownText(transfer.bytes.sliced(4)), transfer};
        if (transfer && kind != "INFO" && kind != "TEXT")
            break;
    }
    return {{}, {}, transfer};
}

struct DfuStatus
{
    int status;
    int state;
};

std::optional<DfuStatus> dfuStatus(UsbConnection &connection, quint8 interface,
                                   UsbTransfer &transfer)
{
    transfer = connection.control({.requestType = dfuFromInterface,
                                   .request = dfuGetStatus,
                                   .value = 0,
                                   .index = interface,
                                   .length = 6});
    if (!transfer || transfer.bytes.size() != 6)
        return {};
    return DfuStatus{quint8(transfer.bytes[0]), quint8(transfer.bytes[4])};
}

struct DfuAbilities
{
    bool known = false;
    bool download = false;
    bool upload = false;
    quint16 block = 64;
};

DfuAbilities dfuAbilities(const UsbInterface &interface)
{
    for (const QByteArray &extra : interface.extras) {
        if (extra.size() < 7 || quint8(extra[1]) != dfuFunctional)
            continue;
        const auto attributes = quint8(extra[2]);
        const auto block = qFromLittleEndian<quint16>(extra.constData() + 5);
        return {.known = true,
                .download = (attributes & dfuCanDownload) != 0,
                .upload = (attributes & dfuCanUpload) != 0,
                .block = std::clamp<quint16>(block, 8, dfuMostBlock)};
    }
    return {};
}

/// In DFU mode and idle: whether the first block can be read back.
UsbAccess readBack(UsbConnection &connection, const UsbInterface &interface,
                   const DfuAbilities &abilities)
{
    if (!abilities.upload) {
        return abilities.known && !abilities.download
                   ? UsbAccess{.outcome = Outcome::Refused,
                               .detail = u"DFU mode, neither download nor upload"_s}
                   : unclear(u"DFU mode, no upload; whether it checks downloads was not tried"_s);
    }
    const UsbTransfer upload = connection.control({.requestType = dfuFromInterface,
                                                   .request = dfuUpload,
                                                   .value = 0,
                                                   .index = interface.number,
                                                   .length = abilities.block});
    UsbTransfer ignored;
    const auto after = dfuStatus(connection, interface.number, ignored);
    if (after && after->state != dfuIdle) {
        (void)connection.control({.requestType = dfuToInterface,
                                  .request = dfuAbort,
                                  .value = 0,
                                  .index = interface.number});
    }
    if (upload && !upload.bytes.isEmpty()) {
        UsbAccess open{.outcome = Outcome::Open, .detail = u"DFU mode, memory can be read back"_s};
        keepDigest(open, upload.bytes);
        return open;
    }
    if (upload.end == UsbTransfer::End::Stalled || upload) {
        return abilities.download ? unclear(
                   u"DFU mode, upload refused; whether it checks downloads was not tried"_s)
                                  : UsbAccess{.outcome = Outcome::Refused,
                                              .detail = u"DFU mode, upload refused"_s};
    }
    return unclear(u"DFU mode, upload: "_s + failureOf(upload));
}

} // namespace

UsbPipes pipesOf(const UsbInterface &interface)
{
    UsbPipes pipes;
    for (const UsbEndpoint &endpoint : interface.endpoints) {
        quint8 &pipe = endpoint.isIn() ? pipes.in : pipes.out;
        if (endpoint.isBulk() && pipe == 0)
            pipe = endpoint.address;
    }
    return pipes;
}

void keepDigest(UsbAccess &access, QByteArrayView given)
{
    access.bytes = given.size();
    access.hash = QString::fromLatin1(
        QCryptographicHash::hash(given.toByteArray(), QCryptographicHash::Sha256).toHex());
}

QString shownText(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), shownLength)));
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return text.simplified();
}

QList<UsbAccess> tryAdb(UsbConnection &connection, const UsbInterface &interface)
{
    const UsbPipes pipes = pipesOf(interface);
    if (!pipes.areThere())
        return {unclear(u"no bulk endpoints"_s)};
    const QByteArray banner("host::\0", 7);
    UsbTransfer transfer =
        connection.bulkOut(pipes.out, adbMessage(adbConnect, adbVersion, adbLongestData, banner));
    if (transfer)
        transfer = connection.bulkOut(pipes.out, banner);
    for (int messages = 0; transfer && messages < adbStale; ++messages) {
        transfer = connection.bulkIn(pipes.in, adbHead);
        if (!transfer || transfer.bytes.size() != adbHead)
            break;
        const auto command = qFromLittleEndian<quint32>(transfer.bytes.constData());
        const auto length = qFromLittleEndian<quint32>(transfer.bytes.constData() + 12);
        const auto magic = qFromLittleEndian<quint32>(transfer.bytes.constData() + 20);
        if (magic != (command ^ 0xffffffff) || length > adbLongestData)
            return {unclear(u"answered, but not in ADB"_s)};
        const UsbTransfer data = length > 0 ? connection.bulkIn(pipes.in, length) : UsbTransfer{};
        if (command == adbAuth)
            return {{.outcome = Outcome::Refused, .detail = u"asks for an authorised key"_s}};
        if (command == adbTls)
            return {{.outcome = Outcome::Refused, .detail = u"asks for TLS with a paired key"_s}};
        if (command == adbConnect)
            return {{.outcome = Outcome::Open,
                     .detail = u"connected without a key: "_s + shownText(data.bytes)}};
    }
    if (transfer.end == UsbTransfer::End::Stalled)
        return {{.outcome = Outcome::Refused, .detail = u"stalled"_s}};
    return {unclear(failureOf(transfer))};
}

QList<UsbAccess> tryFastboot(UsbConnection &connection, const UsbInterface &interface)
{
    const UsbPipes pipes = pipesOf(interface);
    if (!pipes.areThere())
        return {unclear(u"no bulk endpoints"_s)};
    const FastbootReply version = fastbootGet(connection, pipes, "version");
    if (version.kind.isEmpty()) {
        if (version.last.end == UsbTransfer::End::Stalled)
            return {{.outcome = Outcome::Refused, .detail = u"stalled"_s}};
        return {unclear(failureOf(version.last))};
    }
    const FastbootReply unlocked = fastbootGet(connection, pipes, "unlocked");
    const bool told = unlocked.kind == "OKAY";
    const QString seen =
        version.kind == "OKAY" ? u"version %1"_s.arg(version.text) : u"version refused"_s;
    if (told && unlocked.text == "no"_L1)
        return {{.outcome = Outcome::Refused, .detail = seen + u", locked"_s}};
    if (told && unlocked.text == "yes"_L1)
        return {{.outcome = Outcome::Open, .detail = seen + u", unlocked"_s}};
    if (version.kind == "FAIL" && unlocked.kind == "FAIL")
        return {{.outcome = Outcome::Refused, .detail = u"refuses read commands"_s}};
    if (unlocked.kind.isEmpty())
        return {unclear(seen + u", lock: "_s + failureOf(unlocked.last))};
    // U-Boot answers like this: it knows no lock, and takes every command.
    return {{.outcome = Outcome::Open, .detail = seen + u", knows no lock"_s}};
}

QList<UsbAccess> tryDfu(UsbConnection &connection, const UsbInterface &interface)
{
    UsbTransfer transfer;
    const auto status = dfuStatus(connection, interface.number, transfer);
    if (!status) {
        if (transfer.end == UsbTransfer::End::Stalled)
            return {{.outcome = Outcome::Refused, .detail = u"does not tell its state"_s}};
        return {unclear(u"state: "_s + failureOf(transfer))};
    }
    if (interface.protocol != dfuModeProtocol)
        return {unclear(u"run-time mode, state %1; DFU mode was not entered"_s.arg(status->state))};
    if (status->state != dfuIdle)
        return {unclear(u"DFU mode, state %1, status %2"_s.arg(status->state).arg(status->status))};
    return {readBack(connection, interface, dfuAbilities(interface))};
}

} // namespace assessment::harness
