#include "labels/newfile.h"

#include <QCoreApplication>
#include <QFileInfo>

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

Result<NewFile> NewFile::write(const QString &path, const QByteArray &bytes)
{
    NewFile file;
    file.m_path = path;
    file.m_file = std::make_unique<QTemporaryFile>(path + u".XXXXXX"_s);
    QTemporaryFile &part = *file.m_file;
    if (!part.open() || part.write(bytes) != bytes.size() || !part.flush()
        || ::fsync(part.handle()) != 0
        || !part.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                | QFile::ReadOther))
        return unwritable(path, part.errorString());
    return file;
}

Status NewFile::publish()
{
    // Qt renames without replacing: renameat2() with RENAME_NOREPLACE on Linux.
    m_file->setAutoRemove(false);
    if (!m_file->rename(m_path)) {
        m_file->setAutoRemove(true);
        return QFileInfo::exists(m_path) ? taken(m_path)
                                         : unwritable(m_path, m_file->errorString());
    }
    m_published = true;
    return Ok;
}

void NewFile::withdraw()
{
    if (m_published)
        QFile::remove(m_path);
    m_published = false;
}

} // namespace labels
