#pragma once

#include "assessment/progress.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QString>

namespace assessment {
class Workspace;
}

namespace forms {

/// Writes \a bytes as the whole of \a path, which appears only when all of it is there. Error
/// Storage, which says \a problem ("the table cannot be written"), the place and the reason. Any
/// thread.
assessment::Status saveFile(const QString &path, const QByteArray &bytes, const QString &problem);

/// The same for the content \a sha256 of \a workspace, streamed.
assessment::Status saveContent(assessment::Workspace &workspace, const QByteArray &sha256,
                               const QString &path, const QString &problem,
                               const assessment::Progress &progress = {});

} // namespace forms
