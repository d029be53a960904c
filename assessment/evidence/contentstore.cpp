#include "assessment/evidence/contentstore.h"

#include "assessment/signing/sha256.h"

#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ContentStore)
};

constexpr qint64 chunkSize = 512 * 1024;
constexpr qsizetype sniffedBytes = 64 * 1024;
constexpr qint64 longestPart = 16 * 1024 * 1024;

Error cancelled()
{
    return {.kind = Error::Kind::Cancelled,
            .what = Text::tr("the evidence was not copied"),
            .why = Text::tr("it was cancelled")};
}

Error damaged(const QByteArray &sha256)
{
    return {.kind = Error::Kind::Storage,
            .what = Text::tr("the evidence cannot be read"),
            .where = QString::fromLatin1(sha256.toHex()),
            .why = Text::tr("its content is missing or was changed in the workspace"),
            .advice = Text::tr("go back to a backup copy")};
}

/// Fills a chunk as far as the device gives anything; "" at the end.
Result<QByteArray> nextChunk(QIODevice &device)
{
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < chunkSize) {
        const qint64 got = device.read(chunk.data() + filled, chunkSize - filled);
        if (got < 0) {
            // A sequential device (pipe, process) says -1 at its end.
            if (device.isSequential() && device.atEnd())
                break;
            return Error{.kind = Error::Kind::Storage,
                         .what = Text::tr("the evidence cannot be read"),
                         .why = device.errorString()};
        }
        if (got == 0 && (!device.isSequential() || !device.waitForReadyRead(30'000)))
            break;
        filled += got;
    }
    chunk.truncate(filled);
    return chunk;
}

} // namespace

QString mediaTypeOf(const QByteArray &beginning, const QString &fileName)
{
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(beginning);
    const QMimeType byName = types.mimeTypeForFile(fileName, QMimeDatabase::MatchExtension);
    // A name can only make the type finer ("text/plain" to "text/csv"), never claim another one.
    if (!byContent.isDefault() && byName.inherits(byContent.name()))
        return byName.name();
    return byContent.name();
}

Result<qint64> ContentStore::copyIn(QIODevice &content, qint64 id, signing::Sha256 &hash,
                                    QByteArray &beginning, const Progress &progress)
{
    const qint64 total = content.isSequential() ? 0 : content.size();
    qint64 bytes = 0;
    for (qint64 number = 0;; ++number) {
        if (progress.cancelled())
            return cancelled();
        const Result<QByteArray> chunk = nextChunk(content);
        if (!chunk)
            return chunk.error();
        if (chunk->isEmpty())
            return bytes;
        // readPart() finds its place by this: every chunk but the last is full.
        if (bytes % chunkSize != 0) {
            return Error{.kind = Error::Kind::Storage,
                         .what = Text::tr("the evidence cannot be read"),
                         .why = Text::tr("its source stopped and went on"),
                         .advice = Text::tr("put it into a file first")};
        }
        if (number == 0)
            beginning = chunk->first(qMin(chunk->size(), sniffedBytes));
        hash.add(*chunk);
        const auto added = m_database.run(
            u"INSERT INTO chunk (content, number, data) VALUES (?, ?, ?)"_s, {id, number, *chunk});
        if (!added)
            return added.error();
        bytes += chunk->size();
        progress.tell(bytes, total);
    }
}

Result<ContentStore::Kept> ContentStore::keep(Act &act, QIODevice &content, const QString &fileName,
                                              const Progress &progress)
{
    const auto newest = m_database.run(u"SELECT coalesce(max(id), 0) FROM content"_s);
    if (!newest)
        return newest.error();
    const qint64 id = newest->value(0).toLongLong() + 1;

    // The hash is known only after everything was copied. What turns out to be there already is
    // taken back to this point, so nothing is read twice and nothing is kept twice.
    if (const auto mark = m_database.run(u"SAVEPOINT content"_s); !mark)
        return mark.error();
    signing::Sha256 hash;
    QByteArray beginning;
    const Result<qint64> bytes = copyIn(content, id, hash, beginning, progress);
    if (!bytes)
        return bytes.error(); // the whole act goes
    const Kept kept{
        .sha256 = hash.result(), .bytes = *bytes, .mediaType = mediaTypeOf(beginning, fileName)};

    const Result<bool> known = has(kept.sha256);
    if (!known)
        return known.error();
    if (*known) {
        if (const auto back = m_database.run(u"ROLLBACK TO content"_s); !back)
            return back.error();
    }
    if (const auto done = m_database.run(u"RELEASE content"_s); !done)
        return done.error();
    if (!*known) {
        const Status put =
            act.put(u"content"_s, {{u"id"_s, id},
                                   {u"sha256"_s, QString::fromLatin1(kept.sha256.toHex())},
                                   {u"bytes"_s, kept.bytes}});
        if (!put)
            return put.error();
    }
    return kept;
}

Status ContentStore::read(const QByteArray &sha256, QIODevice &out, const Progress &progress)
{
    const auto content = m_database.run(u"SELECT id, bytes FROM content WHERE sha256 = ?"_s,
                                        {QString::fromLatin1(sha256.toHex())});
    if (!content)
        return content.error();
    if (!content->isValid())
        return damaged(sha256);
    const qint64 total = content->value(1).toLongLong();

    signing::Sha256 hash;
    qint64 done = 0;
    std::optional<Error> failed;
    const Status read =
        m_database.each(u"SELECT data FROM chunk WHERE content = ? ORDER BY number"_s,
                        {content->value(0)}, [&](const QSqlQuery &row) {
                            const QByteArray data = row.value(0).toByteArray();
                            hash.add(data);
                            done += data.size();
                            if (progress.cancelled())
                                failed = cancelled();
                            else if (out.write(data) != data.size())
                                failed = Error{.kind = Error::Kind::Storage,
                                               .what = Text::tr("the evidence cannot be written"),
                                               .why = out.errorString(),
                                               .advice = Text::tr("make room and try again")};
                            progress.tell(done, total);
                            return !failed;
                        });
    if (failed)
        return *failed;
    if (!read)
        return read.error();
    if (done != total || hash.result() != sha256)
        return damaged(sha256);
    return Ok;
}

Result<QByteArray> ContentStore::readPart(const QByteArray &sha256, qint64 offset, qint64 length)
{
    Q_ASSERT(offset >= 0 && length >= 0 && length <= longestPart);
    const auto content = m_database.run(u"SELECT id, bytes FROM content WHERE sha256 = ?"_s,
                                        {QString::fromLatin1(sha256.toHex())});
    if (!content)
        return content.error();
    if (!content->isValid())
        return damaged(sha256);
    const qint64 end = qMin(offset + length, content->value(1).toLongLong());
    QByteArray part;
    for (qint64 at = offset; at < end;) {
        const qint64 within = at % chunkSize;
        const auto chunk = m_database.run(
            u"SELECT substr(data, ?, ?) FROM chunk WHERE content = ? AND number = ?"_s,
            {within + 1, qMin(end - at, chunkSize - within), content->value(0), at / chunkSize});
        if (!chunk)
            return chunk.error();
        const QByteArray data = chunk->value(0).toByteArray();
        if (data.isEmpty())
            return damaged(sha256);
        part += data;
        at += data.size();
    }
    return part;
}

Result<bool> ContentStore::isSound(const QByteArray &sha256,
                                   const std::function<bool(qint64)> &tell)
{
    const auto content = m_database.run(u"SELECT id, bytes FROM content WHERE sha256 = ?"_s,
                                        {QString::fromLatin1(sha256.toHex())});
    if (!content)
        return content.error();
    if (!content->isValid())
        return false;
    signing::Sha256 hash;
    qint64 done = 0;
    bool stopped = false;
    const Status read =
        m_database.each(u"SELECT data FROM chunk WHERE content = ? ORDER BY number"_s,
                        {content->value(0)}, [&](const QSqlQuery &row) {
                            const QByteArray data = row.value(0).toByteArray();
                            hash.add(data);
                            done += data.size();
                            stopped = !tell(done);
                            return !stopped;
                        });
    if (stopped)
        return cancelled();
    if (!read)
        return false; // a page that cannot be read is not sound either
    return done == content->value(1).toLongLong() && hash.result() == sha256;
}

Result<bool> ContentStore::has(const QByteArray &sha256)
{
    const auto found = m_database.run(u"SELECT 1 FROM content WHERE sha256 = ?"_s,
                                      {QString::fromLatin1(sha256.toHex())});
    if (!found)
        return found.error();
    return found->isValid();
}

} // namespace assessment
