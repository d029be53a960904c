#include "assessment/harness/devicesession.h"

#include "assessment/harness/visibletext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr auto longestSlice = 40ms; // cancelling is noticed after this at the latest
constexpr qint64 tellEveryMs = 34;  // at most 30 times a second
constexpr qint64 lineRestMs = 120;  // silence after which an unfinished line is shown
constexpr qint64 lossEveryMs = 100;
constexpr qsizetype slice = qsizetype{16} * 1024; // smaller than the window of the view

constexpr qsizetype mostNews = 200;       // pieces told at once
constexpr qint64 mostBytes = 512LL << 20; // of a transcript
constexpr qsizetype longestFile = qsizetype{16} << 20;
constexpr qsizetype filePiece = qsizetype{1} << 20; // bytes in one record
constexpr qint64 mostKept = 64LL << 20;             // bytes of all files of a run

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::DeviceSession)
};

} // namespace

DeviceSession::DeviceSession(DeviceLink *link, TranscriptWriter &transcript, SecretFilter &secrets,
                             const LeakRules &rules, const RunObserver &observer,
                             std::stop_token stop, std::chrono::milliseconds limit)
    : m_link(link)
    , m_transcript(transcript)
    , m_secrets(secrets)
    , m_observer(observer)
    , m_stop(std::move(stop))
    , m_deadline(limit)
    , m_lines(rules)
{
    m_clock.start();
}

qint64 DeviceSession::quietMs() const
{
    return milliseconds() - m_lastReceived;
}

bool DeviceSession::mayGoOn()
{
    if (m_linkLost || (m_teardown && m_deadline.hasExpired()))
        return false;
    if (m_teardown)
        return true;
    if (m_stop.stop_requested())
        finishWith(RunState::Cancelled, Text::tr("the run was cancelled"));
    else if (m_deadline.hasExpired())
        finishWith(RunState::TimedOut, Text::tr("the time limit of the run was reached"));
    else if (m_secrets.received() > mostBytes)
        finishWith(RunState::Aborted,
                   Text::tr("the device sent more than %1 MiB").arg(mostBytes >> 20));
    return !m_end;
}

bool DeviceSession::pump(std::chrono::milliseconds patience)
{
    if (!mayGoOn())
        return false;
    const auto time = std::min<std::chrono::milliseconds>(
        {patience, longestSlice, std::chrono::milliseconds(m_deadline.remainingTime() + 1)});
    if (!m_link) {
        std::this_thread::sleep_for(time);
        tellConsole(false);
        return mayGoOn();
    }
    const Result<QByteArray> bytes = m_link->read(time);
    const QList<QJsonObject> news = m_link->takeNews();
    for (const QJsonObject &one : news)
        note(one);
    if (milliseconds() - m_lossLooked >= lossEveryMs)
        lost();
    if (!bytes) {
        m_linkLost = true;
        finishWith(RunState::Unplugged, bytes.error().message());
        return false;
    }
    if (!bytes->isEmpty()) {
        take(*bytes);
    } else if (!m_restTaken && quietMs() >= lineRestMs) {
        m_restTaken = true;
        m_lines.takeRest(m_view);
    }
    tellConsole(false);
    return mayGoOn();
}

qint64 DeviceSession::lost()
{
    m_lossLooked = milliseconds();
    const qint64 lost = m_link ? m_link->lost() : 0;
    if (lost > m_lost) {
        note({{u"lost-bytes"_s, lost - m_lost}, {u"before"_s, received()}});
        m_lost = lost;
    }
    return m_lost;
}

bool DeviceSession::wait(std::chrono::milliseconds time)
{
    const QDeadlineTimer until(time);
    while (!until.hasExpired()) {
        if (!pump(std::chrono::milliseconds(until.remainingTime())))
            return false;
    }
    return mayGoOn();
}

bool DeviceSession::type(const QList<TypedPart> &parts)
{
    if (!mayGoOn())
        return false;
    if (!m_link) {
        finishWith(RunState::Aborted, Text::tr("this run has no console to type to"));
        return false;
    }
    QByteArray shown;
    QString secret;
    for (const TypedPart &part : parts) {
        shown += part.secret.isEmpty() ? part.bytes : SecretFilter::marker(part.secret);
        if (!part.secret.isEmpty())
            secret = part.secret;
    }
    // Told before it is sent, so that the echo cannot overtake it.
    writeOrWait({TranscriptWriter::Kind::Sent, microseconds(), shown, -1, {}});
    say(Direction::ToDevice, visibleKeys(shown));
    if (secret.isEmpty())
        m_secrets.sentOther();
    else
        m_secrets.sent(secret);
    for (const TypedPart &part : parts) {
        const QByteArrayView bytes =
            part.secret.isEmpty() ? QByteArrayView(part.bytes) : m_secrets.value(part.secret);
        if (const Status written = m_link->write(bytes); !written) {
            m_linkLost = true;
            finishWith(RunState::Unplugged, written.error().message());
            return false;
        }
    }
    const QDeadlineTimer patience(5s);
    while (m_link->unsent() > 0) {
        if (!pump(5ms))
            return false;
        if (patience.hasExpired()) {
            finishWith(RunState::Aborted, Text::tr("the port does not take what is sent"));
            return false;
        }
    }
    return true;
}

void DeviceSession::note(const QJsonObject &extra)
{
    writeOrWait({TranscriptWriter::Kind::Note, microseconds(), {}, -1, extra});
}

void DeviceSession::keepFile(const QString &name, const QString &mediaType, QByteArrayView bytes)
{
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const QByteArrayView kept =
        bytes.first(std::min({bytes.size(), longestFile, qsizetype(mostKept - m_kept)}));
    m_kept += kept.size();
    QJsonObject info{{u"file"_s, name},
                     {u"type"_s, mediaType},
                     {u"bytes"_s, qint64(bytes.size())},
                     {u"sha256"_s, QString::fromLatin1(sha256)}};
    if (kept.size() < bytes.size())
        info.insert(u"cut-at"_s, qint64(kept.size()));
    qsizetype at = 0;
    do {
        const qsizetype size = std::min(filePiece, kept.size() - at);
        info.insert(u"from"_s, qint64(at));
        writeOrWait({TranscriptWriter::Kind::File, microseconds(),
                     kept.sliced(at, size).toByteArray(), -1, info});
        at += size;
    } while (at < kept.size());
}

void DeviceSession::finishWith(RunState state, const QString &reason)
{
    if (!m_end)
        m_end = RunEnd{state, reason};
}

void DeviceSession::beginTeardown(std::chrono::milliseconds limit)
{
    m_teardown = true;
    m_deadline = QDeadlineTimer(limit);
}

void DeviceSession::close(const QJsonObject &last)
{
    // Last words: whatever has arrived and was not read yet. Somebody who cancels wants an end.
    const int mostReads = m_end ? 100 : 1100;
    for (int n = 0; n < mostReads && m_link && !m_linkLost; ++n) {
        const Result<QByteArray> rest = m_link->read(0ms);
        if (!rest || rest->isEmpty())
            break;
        take(*rest);
    }
    keep(m_secrets.finish());
    for (const auto &record : std::exchange(m_waiting, {}))
        write(record);
    m_lines.takeRest(m_view);
    tellConsole(true);
    write({TranscriptWriter::Kind::End, microseconds(), {}, -1, last});
}

void DeviceSession::take(const QByteArray &bytes)
{
    m_lastReceived = milliseconds();
    m_restTaken = false;
    keep(m_secrets.feed(bytes, microseconds()));
}

void DeviceSession::keep(const QList<CleanPiece> &pieces)
{
    for (const CleanPiece &piece : pieces) {
        if (piece.bytes.isEmpty())
            continue;
        while (!m_waiting.isEmpty() && m_waiting.constFirst().microseconds < piece.microseconds)
            write(m_waiting.takeFirst());
        TranscriptWriter::Record record{
            TranscriptWriter::Kind::Received, piece.microseconds, piece.bytes, piece.offset, {}};
        if (!piece.masked.isEmpty())
            record.extra.insert(u"masked"_s, QJsonArray::fromStringList(piece.masked));
        write(record);
        for (qsizetype at = 0; at < piece.bytes.size(); at += slice) {
            m_view.append(
                QByteArrayView(piece.bytes).sliced(at, std::min(slice, piece.bytes.size() - at)),
                piece.offset + at);
            m_lines.take(m_view);
        }
    }
    if (m_secrets.held().isEmpty()) {
        for (const auto &record : std::exchange(m_waiting, {}))
            write(record);
    }
}

void DeviceSession::writeOrWait(const TranscriptWriter::Record &record)
{
    if (m_secrets.held().isEmpty())
        write(record);
    else
        m_waiting.append(record);
}

void DeviceSession::write(const TranscriptWriter::Record &record)
{
    check(m_transcript.write(record));
}

void DeviceSession::check(const Status &status)
{
    if (!status)
        finishWith(RunState::Aborted, status.error().message());
}

void DeviceSession::say(Direction direction, const QString &text)
{
    // What was typed belongs behind what had been seen by then.
    m_lines.takeRest(m_view);
    collectNews();
    m_news.append({milliseconds(), direction, text});
    if (m_news.size() > mostNews)
        m_news.remove(0, m_news.size() - mostNews);
}

void DeviceSession::collectNews()
{
    qint64 skipped = 0;
    const QString seen = m_lines.takeShown(skipped);
    if (skipped > 0)
        m_news.append(
            {milliseconds(), Direction::Note,
             Text::tr("%1 characters are not shown here; the transcript has them").arg(skipped)});
    if (!seen.isEmpty())
        m_news.append({m_lastReceived, Direction::FromDevice, seen});
}

void DeviceSession::tellConsole(bool always)
{
    if (!m_observer.console || (!always && milliseconds() - m_lastTold < tellEveryMs))
        return;
    if (!always && m_observer.consoleReady && !m_observer.consoleReady())
        return;
    collectNews();
    if (m_news.isEmpty())
        return;
    m_lastTold = milliseconds();
    m_observer.console(std::exchange(m_news, {}));
}

} // namespace assessment::harness
