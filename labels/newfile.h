#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryFile>

#include <memory>

namespace labels {

/// A file that appears complete under its name or not at all, and never in the place of another:
/// QSaveFile would replace what came to stand there meanwhile.
class NewFile
{
public:
    /// Conflict when something is at \a path already, Storage when nothing can be put there.
    static assessment::Status check(const QString &path);

    /// Takes room for \a bytes bytes on the disk beside \a path, under another name, with nothing
    /// in it yet.
    static assessment::Result<NewFile> reserve(const QString &path, qint64 bytes);

    /// check() again.
    assessment::Status checkName() const { return check(m_path); }

    /// Fills the room with \a bytes and gives the file its name. Conflict when the name has been
    /// taken.
    assessment::Status publish(const QByteArray &bytes);

private:
    QString m_path;
    std::unique_ptr<QTemporaryFile> m_file; ///< removes itself when it was not published
};

} // namespace labels
