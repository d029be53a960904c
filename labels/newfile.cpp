#include "labels/newfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::NewFile)
};

Error taken(const QString &path)
{
    return {.kind = Error::Kind::Conflict,
            .what = Text::tr("the label cannot be written"),
            .where = path,
            .why = Text::tr("there is a file of that name"),
            .advice = Text::tr("choose another name; an issued label is never overwritten")};
}

Error unwritable(const QString &path, const QString &detail)
{
    return {.kind = Error::Kind::Storage,
            .what = Text::tr("the label cannot be written"),
            .where = path,
            .why = detail,
            .advice = Text::tr("choose a folder that exists and can be written to")};
}

} // namespace

Status NewFile::check(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty())
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the label cannot be written"),
                     .why = Text::tr("it has no file name")};
    if (file.exists() || file.isSymLink())
        return taken(path);
    if (!QFileInfo(file.absolutePath()).isDir())
        return unwritable(path, Text::tr("there is no such folder"));
    return Ok;
}

Result<NewFile> NewFile::reserve(const QString &path, qint64 bytes)
{
    NewFile file;
    file.m_path = path;
    file.m_file = std::make_unique<QTemporaryFile>(path + u".XXXXXX"_s);
    if (!file.m_file->open())
        return unwritable(path, file.m_file->errorString());
    if (const int full = ::posix_fallocate(file.m_file->handle(), 0, bytes); full != 0)
        return unwritable(path, qt_error_string(full));
    return file;
}

Status NewFile::publish(const QByteArray &bytes)
{
    QTemporaryFile &part = *m_file;
    if (!part.resize(bytes.size()) || part.write(bytes) != bytes.size() || !part.flush()
        || ::fsync(part.handle()) != 0
        || !part.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                | QFile::ReadOther))
        return unwritable(m_path, part.errorString());
    // Qt renames without replacing: renameat2() with RENAME_NOREPLACE on Linux.
    part.setAutoRemove(false);
    if (!part.rename(m_path)) {
        part.setAutoRemove(true);
        return QFileInfo::exists(m_path) ? taken(m_path) : unwritable(m_path, part.errorString());
    }
    return Ok;
}

} // namespace labels
