#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

namespace assessment {

/// Reads the files of a tar archive of a stranger one after the other, without ever writing one:
/// plain files only, no compression, no links, no holes. Constant memory.
class ArchiveReader
{
public:
    /// A file inside.
    struct Entry
    {
        QString name;
        qint64 bytes = 0;
    };

    static Result<ArchiveReader> open(const QString &path);
    ArchiveReader(ArchiveReader &&) noexcept;
    ArchiveReader &operator=(ArchiveReader &&) noexcept;
    ~ArchiveReader();

    /// The next file; nothing behind the last one, where the archive must end with zeros.
    Result<std::optional<Entry>> next();
    /// At most \a most bytes of the file that next() has named; none at its end.
    Result<QByteArray> read(qint64 most);
    qint64 size() const; ///< of the whole archive, in bytes
    QString path() const;

    /// \a why this archive is refused, at the file \a inside it.
    Error refused(const QString &inside, const QString &why, const QString &detail = {}) const;

private:
    struct Private;
    explicit ArchiveReader(std::unique_ptr<Private> opened);
    Status checkEnd();

    std::unique_ptr<Private> d;
};

} // namespace assessment
