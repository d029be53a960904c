#include "forms/savedfile.h"

#include "assessment/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace forms {

using assessment::Error;
using assessment::Status;

namespace {

Error unsaved(const QString &problem, const QString &path, const QString &why)
{
    return {.kind = Error::Kind::Storage,
            .what = problem,
            .where = QDir::toNativeSeparators(path),
            .why = why,
            .advice = QCoreApplication::translate("forms::SavedFile", "choose another place")};
}

} // namespace

Status saveFile(const QString &path, const QByteArray &bytes, const QString &problem)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return assessment::Ok;
    return unsaved(problem, path, file.errorString());
}

Status saveContent(assessment::Workspace &workspace, const QByteArray &sha256, const QString &path,
                   const QString &problem, const assessment::Progress &progress)
{
    QSaveFile file(path);
    const bool open = file.open(QIODevice::WriteOnly);
    if (open) {
        if (const Status read = workspace.readContent(sha256, file, progress); !read)
            return read; // an unfinished file is thrown away
    }
    if (open && file.commit())
        return assessment::Ok;
    return unsaved(problem, path, file.errorString());
}

} // namespace forms
