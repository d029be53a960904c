#pragma once

#include "assessment/result.h"

#include <QString>

namespace assessment {

/// Size of a page of a new workspace in bytes.
int workspacePageSize();

/// Looks at the first 100 bytes and the size of the file at \a path (SQLite file format, §1.3),
/// changes nothing, and refuses what is not a sound workspace up to schema \a newestVersion: the
/// file of another program, a newer, a truncated and a header-damaged one. A file that was being
/// written when its program was killed has its rollback journal beside it and is accepted: SQLite
/// puts it right when it is opened. Any thread.
Status checkWorkspaceFile(const QString &path, int newestVersion);

} // namespace assessment
