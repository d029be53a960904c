#pragma once

#include "assessment/result.h"

#include <QByteArrayView>
#include <QIODevice>
#include <QString>

#include <memory>

namespace assessment {

/// Writes files one after the other into a tar archive (POSIX.1-2017 pax interchange format,
/// stored): the same files give the same bytes. Constant memory.
class ArchiveWriter
{
public:
    explicit ArchiveWriter(QIODevice &out);
    ~ArchiveWriter();
    ArchiveWriter(const ArchiveWriter &) = delete;
    ArchiveWriter &operator=(const ArchiveWriter &) = delete;

    /// Begins a file; exactly \a bytes of it follow in write().
    Status begin(const QString &name, qint64 bytes);
    Status write(QByteArrayView bytes);
    Status finish(); ///< once, at the end

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace assessment
