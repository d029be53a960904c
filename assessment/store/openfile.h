#pragma once

#include <QString>

namespace assessment {

/// A workspace file this process has open. Looking into the header of one of them again would
/// be harmful: closing any descriptor of a file drops the POSIX locks that this process holds on
/// it (SQLite, "How To Corrupt", §2.2).
class OpenFile
{
public:
    static bool contains(const QString &path);

    /// Marks the file as open for as long as this lives.
    explicit OpenFile(const QString &path);
    ~OpenFile();
    Q_DISABLE_COPY_MOVE(OpenFile)

private:
    QString m_path;
};

} // namespace assessment
