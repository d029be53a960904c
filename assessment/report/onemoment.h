#pragma once

#include "assessment/result.h"

#include <QString>

#include <functional>

namespace assessment {

class Workspace;

/// Calls \a read, which reads \a workspace in several steps, until nobody has written meanwhile, so
/// that all it has read is of one moment. Its own errors pass through; Conflict, about \a where,
/// when other programs never let it read in peace.
Status atOneMoment(Workspace &workspace, const QString &where, const std::function<Status()> &read);

} // namespace assessment
