#pragma once

#include "assessment/result.h"

#include <QByteArray>
#include <QString>

namespace forms {

/// Writes \a bytes as the whole of \a path, which appears only when all of it is there. Error
/// Storage, which says \a problem ("the table cannot be written"), the place and the reason. Any
/// thread.
assessment::Status saveFile(const QString &path, const QByteArray &bytes, const QString &problem);

} // namespace forms
