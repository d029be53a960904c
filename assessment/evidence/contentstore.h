#pragma once

#include "assessment/progress.h"
#include "assessment/store/act.h"

#include <QIODevice>

namespace assessment {

namespace signing {
class Sha256;
}

/// Contents of any size in the workspace, each once, under its SHA-256: streamed in and out in
/// chunks with constant memory, never changed and never removed.
class ContentStore
{
public:
    explicit ContentStore(Database &database) : m_database(database) {}

    struct Kept
    {
        QByteArray sha256; ///< 32 bytes
        qint64 bytes = 0;
        QString mediaType; ///< from the content; \a fileName only makes it finer
    };

    /// Copies everything from \a content into the workspace as part of \a act.
    Result<Kept> keep(Act &act, QIODevice &content, const QString &fileName,
                      const Progress &progress);

    /// Writes the content to \a out and checks its hash on the way; what was written before an
    /// error must not be used.
    Status read(const QByteArray &sha256, QIODevice &out, const Progress &progress);

    /// At most \a length bytes (up to 16 MiB) from \a offset; fewer at the end, none behind it.
    /// Reads only the chunks that hold them and checks no hash.
    Result<QByteArray> readPart(const QByteArray &sha256, qint64 offset, qint64 length);

    /// Whether the chunks in the file still have that hash and number of bytes. Calls \a tell with
    /// the number of bytes read so far of this content and returns Cancelled when that says no.
    Result<bool> isSound(const QByteArray &sha256, const std::function<bool(qint64)> &tell);

    Result<bool> has(const QByteArray &sha256);

private:
    Result<qint64> copyIn(QIODevice &content, qint64 id, signing::Sha256 &hash,
                          QByteArray &beginning, const Progress &progress);

    Database &m_database;
};

/// Media type of content that begins with \a beginning.
QString mediaTypeOf(const QByteArray &beginning, const QString &fileName);

} // namespace assessment
