#include "assessment/store/openfile.h"

#include <QFileInfo>
#include <QHash>
#include <QMutex>

namespace assessment {

namespace {

QMutex &guard()
{
    static QMutex mutex;
    return mutex;
}

/// How often each file is open, under guard().
QHash<QString, int> &openFiles()
{
    static QHash<QString, int> files;
    return files;
}

} // namespace

bool OpenFile::contains(const QString &path)
{
    const QMutexLocker lock(&guard());
    return openFiles().contains(QFileInfo(path).canonicalFilePath());
}

OpenFile::OpenFile(const QString &path) : m_path(QFileInfo(path).canonicalFilePath())
{
    const QMutexLocker lock(&guard());
    ++openFiles()[m_path];
}

OpenFile::~OpenFile()
{
    const QMutexLocker lock(&guard());
    if (--openFiles()[m_path] == 0)
        openFiles().remove(m_path);
}

} // namespace assessment
