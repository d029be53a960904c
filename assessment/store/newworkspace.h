#pragma once

#include "assessment/workspace.h"

namespace assessment {

/// Makes a whole new workspace file at \a path: never half a one, never over another file.
Status createWorkspaceFile(const QString &path, const Workspace::Options &options,
                           const std::optional<Organisation> &organisation);

} // namespace assessment
