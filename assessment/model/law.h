#pragma once

#include "assessment/scheme/lawmap.h"

#include <QDateTime>
#include <QString>

namespace assessment {

/// Which list of laws a workspace shows.
struct LawsInForce
{
    LawMap map;
    QByteArray text; ///< as its file has it, for editing
    bool isBuiltIn = true;
    QDateTime changed = {}; ///< when it was set, UTC; invalid for the built-in one
    QString changedBy = {};
};

} // namespace assessment
