#pragma once

#include "assessment/scheme/ixit.h"

#include <QString>

namespace assessment {

/// Characters of one cell of an IXIT table at most.
inline constexpr int longestIxitCell = 8000;
/// Entries of one IXIT table at most.
inline constexpr int mostIxitEntries = 2000;

/// What somebody typed into a cell, in the one form in which it is kept; or why it cannot be there.
struct IxitCell
{
    QString text = {};    ///< "yes", "90 days", "AuthMech-1, AuthMech-3"
    QString problem = {}; ///< "" = it is all right
};

/// Reads \a typed for \a column: case and spelling of fixed words do not matter ("Y", "90 d").
/// Empty is accepted, and so is a placeholder ("?", "TBD") whatever the type: work goes on, and
/// ixitProblems() finds both.
IxitCell readIxitCell(const IxitColumn &column, const QString &typed);

/// The ids in a cell with references; empty for "none", a placeholder or nothing.
QStringList referencesIn(const IxitColumn &column, const QString &text);

} // namespace assessment
