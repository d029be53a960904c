#pragma once

#include "assessment/progress.h"
#include "assessment/store/database.h"

#include <QIODevice>

namespace assessment {

/// Writes every act on \a assessment and on its product to \a out, one JSON object a line, the
/// oldest first, in constant memory. Returns how many.
Result<qint64> writeHistoryLines(Database &database, const QString &assessment, QIODevice &out,
                                 const Progress &progress);

} // namespace assessment
