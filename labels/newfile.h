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

    /// Writes \a bytes to disk beside \a path, under another name.
    static assessment::Result<NewFile> write(const QString &path, const QByteArray &bytes);

    /// Gives the file its name. Conflict when the name has been taken.
    assessment::Status publish();
    /// Takes a published file away again.
    void withdraw();

private:
    QString m_path;
    std::unique_ptr<QTemporaryFile> m_file; ///< removes itself when it was not published
    bool m_published = false;
};

} // namespace labels
