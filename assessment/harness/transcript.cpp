#include "assessment/harness/transcript.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <array>

#include <sys/file.h>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr std::array<const char *, 6> kinds = {"header", "rx", "tx", "note", "end", "file"};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::TranscriptWriter)
};

QByteArray chained(const QByteArray &previous, const QByteArray &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData("\n");
    hash.addData(line);
    return hash.result().toHex();
}

/// Splits a line into what is hashed and its chain; an empty chain when it has none.
std::pair<QByteArray, QByteArray> splitChain(const QByteArray &line)
{
    static const QByteArray name = ",\"chain\":\"";
    const qsizetype at = line.size() - name.size() - 64 - 2;
    if (at < 0 || line.sliced(at, name.size()) != name || !line.endsWith("\"}"))
        return {line, {}};
    return {line.first(at) + '}', line.sliced(at + name.size(), 64)};
}

/// The next line with its line feed, or as much of it as one may have. QIODevice::readLine() makes
/// room for the longest one there may be each time.
QByteArray nextLine(QIODevice &transcript)
{
    constexpr qsizetype piece = qsizetype{64} * 1024;
    QByteArray line;
    while (line.size() < TranscriptChecker::longestLine && !line.endsWith('\n')) {
        const QByteArray more =
            transcript.readLine(std::min(piece, TranscriptChecker::longestLine - line.size()));
        if (more.isEmpty())
            break;
        line += more;
    }
    return line;
}

TranscriptWriter::Record recordOf(const QJsonObject &object)
{
    TranscriptWriter::Record record;
    const QByteArray kind = object[u"kind"].toString().toLatin1();
    for (std::size_t n = 0; n < kinds.size(); ++n) {
        if (kind == kinds[n])
            record.kind = static_cast<TranscriptWriter::Kind>(n);
    }
    record.microseconds = object[u"us"].toInteger();
    record.raw = QByteArray::fromBase64(object[u"raw"].toString().toLatin1());
    record.offset = object[u"at"].toInteger(-1);
    record.extra = object[u"info"].toObject();
    return record;
}

} // namespace

Status TranscriptWriter::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure();
    return lock();
}

Status TranscriptWriter::resume(const QString &path, const TranscriptCheck &check)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return failure();
    if (const Status locked = lock(); !locked)
        return locked;
    if (!m_file.resize(check.wholeBytes) || !m_file.seek(check.wholeBytes))
        return failure();
    m_sequence = check.records;
    m_chain = check.chain;
    m_bytes = check.received;
    return Ok;
}

/// The lock goes with the program, however it ends: what has none was left behind.
Status TranscriptWriter::lock()
{
    if (::flock(m_file.handle(), LOCK_EX | LOCK_NB) == 0)
        return Ok;
    const QString path = m_file.fileName();
    m_file.close();
    return Error{.kind = Error::Kind::Conflict,
                 .what = Text::tr("the transcript cannot be written"),
                 .where = path,
                 .why = Text::tr("another run is writing it")};
}

Status TranscriptWriter::write(const Record &record)
{
    // Written by hand, as QJsonObject would sort the members and copy the base64 twice.
    QByteArray line = "{\"seq\":" + QByteArray::number(m_sequence)
                      + ",\"us\":" + QByteArray::number(record.microseconds) + ",\"kind\":\""
                      + kinds[static_cast<std::size_t>(record.kind)] + '"';
    if (record.offset >= 0)
        line += ",\"at\":" + QByteArray::number(record.offset);
    if (record.kind == Kind::Received || record.kind == Kind::Sent || record.kind == Kind::File)
        line += ",\"raw\":\"" + record.raw.toBase64() + '"';
    if (!record.extra.isEmpty())
        line += ",\"info\":" + QJsonDocument(record.extra).toJson(QJsonDocument::Compact);
    line += '}';
    const QByteArray chain = chained(m_chain, line);
    line.chop(1);
    line += ",\"chain\":\"" + chain + "\"}\n";
    if (m_file.write(line) != line.size())
        return failure();
    m_chain = chain;
    ++m_sequence;
    m_bytes += record.raw.size();
    return Ok;
}

Status TranscriptWriter::close()
{
    m_file.close();
    if (!m_file.open(QIODevice::ReadOnly))
        return failure();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool read = hash.addData(&m_file);
    m_file.close();
    if (!read)
        return failure();
    m_sha256 = hash.result();
    return Ok;
}

Error TranscriptWriter::failure() const
{
    return {.kind = Error::Kind::Storage,
            .what = Text::tr("the transcript cannot be written"),
            .where = m_file.fileName(),
            .why = m_file.errorString(),
            .advice = Text::tr("check that there is room and that you may write there")};
}

bool TranscriptChecker::take(QByteArray line, bool isLast)
{
    const bool whole = line.endsWith('\n');
    line.chop(whole ? 1 : 0);
    const auto [hashed, chain] = splitChain(line);
    const QJsonObject object = QJsonDocument::fromJson(hashed).object();
    if (!whole || chain.isEmpty() || chained(m_previous, hashed) != chain
        || object[u"seq"].toInteger(-1) != m_check.records || m_check.ended) {
        m_check.firstBad = m_check.records;
        m_check.torn = !whole && isLast && line.size() < longestLine && !m_check.ended;
        m_check.ended = false;
        return false;
    }
    m_previous = chain;
    ++m_check.records;
    m_check.wholeBytes += line.size() + 1;
    m_check.chain = chain;
    keep(recordOf(object));
    return true;
}

void TranscriptChecker::keep(const TranscriptWriter::Record &record)
{
    m_check.microseconds = record.microseconds;
    if (record.kind == TranscriptWriter::Kind::Header)
        m_check.header = record.extra;
    if (record.kind == TranscriptWriter::Kind::Received)
        m_check.received += record.raw.size();
    if (record.kind == TranscriptWriter::Kind::End) {
        m_check.ended = true;
        m_check.end = record.extra;
    }
    if (m_visit)
        m_visit(record);
}

Result<TranscriptCheck> checkTranscript(const QString &path, const TranscriptChecker::Visit &visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the transcript cannot be read"),
                     .where = path,
                     .why = file.errorString()};
    return checkTranscript(file, visit);
}

Result<TranscriptCheck> checkTranscript(QIODevice &transcript,
                                        const TranscriptChecker::Visit &visit)
{
    TranscriptChecker checker(visit);
    while (!transcript.atEnd()) {
        QByteArray line = nextLine(transcript); // before it is asked whether more comes
        if (!checker.take(std::move(line), transcript.atEnd()))
            break;
    }
    return checker.check();
}

} // namespace assessment::harness
