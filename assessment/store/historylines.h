#pragma once

#include "assessment/progress.h"
#include "assessment/store/database.h"

#include <QIODevice>

#include <functional>

namespace assessment {

struct LogRow;

/// Hands every act on \a assessment and on its product to \a take, the oldest first, in constant
/// memory and as they all stood at one moment. So is an act on a component of a supplier that
/// reached into the assessment (a withdrawal, and what takes it back), with what it did there and
/// nothing of others. It ends early when \a take returns false.
Status readHistoryRows(Database &database, const QString &assessment,
                       const std::function<bool(const LogRow &)> &take, const Progress &progress);

/// The \a newest of the same acts, the newest first.
Result<QList<LogRow>> newestHistoryRows(Database &database, const QString &assessment, int newest);

/// Writes every act on \a assessment and on its product to \a out, one JSON object a line, the
/// oldest first, in constant memory. Returns how many.
Result<qint64> writeHistoryLines(Database &database, const QString &assessment, QIODevice &out,
                                 const Progress &progress);

} // namespace assessment
