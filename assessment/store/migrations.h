#pragma once

#include "assessment/store/database.h"

#include <QStringList>

#include <vector>

namespace assessment {

/// First four bytes of 'ASAY': marks a SQLite file as a workspace (PRAGMA application_id).
inline constexpr int workspaceApplicationId = 0x41534159;

/// One step from one version of the schema to the next.
struct Migration
{
    int version;            ///< after the step; PRAGMA user_version
    QStringList statements; ///< run in one transaction
};

/// All steps in order. A released step is never edited: a mistake is mended by the next step. A
/// step that changes the rows of a logged table must append an act with their images to the log.
const std::vector<Migration> &migrations();

/// Brings \a database to the last of \a steps, each step in a transaction of its own. Before the
/// first step on a file that has content a copy is put beside it as "<file>.before-v<version>",
/// never over an older copy. A version after the last step is refused.
Status migrate(Database &database, const std::vector<Migration> &steps = migrations());

} // namespace assessment
