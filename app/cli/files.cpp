#include "files.h"

#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Ok;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::Files)
};

constexpr qint64 chunk = 1024 * 1024;

Error unreadable(const QString &path, const QString &why)
{
    return {.kind = Error::Kind::Storage,
            .what = Text::tr("the file cannot be read"),
            .where = inputName(path),
            .why = why};
}

Error unwritable(const QString &path, const QString &why)
{
    return {.kind = Error::Kind::Storage,
            .what = Text::tr("the file cannot be written"),
            .where = path,
            .why = why};
}

} // namespace

bool isStandardStream(const QString &path)
{
    return path == u"-"_s;
}

QString inputName(const QString &path)
{
    return isStandardStream(path) ? Text::tr("standard input") : path;
}

Result<std::unique_ptr<QFile>> openInput(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    const bool open = isStandardStream(path) ? file->open(stdin, QIODevice::ReadOnly)
                                             : file->open(QIODevice::ReadOnly);
    if (!open)
        return unreadable(path, file->errorString());
    return file;
}

Result<QByteArray> readInput(const QString &path, qint64 most)
{
    const auto file = openInput(path);
    if (!file)
        return file.error();
    QByteArray bytes;
    while (bytes.size() <= most) { // a pipe gives what it holds just now
        const QByteArray more = (*file)->read(std::min(chunk, most + 1 - bytes.size()));
        if ((*file)->error() != QFileDevice::NoError)
            return unreadable(path, (*file)->errorString());
        if (more.isEmpty())
            return bytes;
        bytes += more;
    }
    return unreadable(path, Text::tr("it is larger than %1 bytes").arg(most));
}

Result<QJsonValue> readJson(const QString &path)
{
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    return assessment::parseJson(*bytes, inputName(path));
}

Error aboutFile(Error error)
{
    if (error.kind == Error::Kind::NotFound)
        error.kind = Error::Kind::Storage;
    return error;
}

Status writeNewFile(const QString &path, const std::function<Status(QIODevice &)> &fill)
{
    if (isStandardStream(path)) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return unwritable(Text::tr("standard output"), out.errorString());
        if (const Status filled = fill(out); !filled)
            return filled.error();
        if (!out.flush())
            return unwritable(Text::tr("standard output"), out.errorString());
        return Ok;
    }
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
        return Error{.kind = Error::Kind::Conflict,
                     .what = Text::tr("the file cannot be written"),
                     .where = path,
                     .why = Text::tr("it exists already"),
                     .advice = Text::tr("name another file, or move this one away")};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    if (const Status filled = fill(file); !filled)
        return filled.error();
    if (!file.commit())
        return unwritable(path, file.errorString());
    return Ok;
}

Status writeNewFile(const QString &path, const QByteArray &bytes, const QString &what)
{
    return writeNewFile(path, [&](QIODevice &out) -> Status {
        if (out.write(bytes) == bytes.size())
            return Ok;
        return Error{
            .kind = Error::Kind::Storage, .what = what, .where = path, .why = out.errorString()};
    });
}

} // namespace app::cli
