#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/ixit.h"
#include "assessment/scheme/lint.h"

#include <QStringList>

namespace forms {

/// Everything about the IXIT that somebody has to look at.
struct IxitFindings
{
    QList<assessment::LintFinding> findings; ///< errors first
    QStringList wrong;                       ///< tables with an error
    QStringList notSeen;                     ///< entries that no device test has seen
};

/// Looks at all of it; thousands of cells take a moment, so any thread.
IxitFindings findInIxit(const assessment::IxitEdition &edition, const assessment::Scheme &scheme,
                        const assessment::Assessment &assessment);

} // namespace forms
