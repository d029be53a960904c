#pragma once

#include "assessment/workspace.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace assessment {

/// What somebody did, for people: "Answered: CoP-1.1". An act that this version does not know
/// shows by its identifier: a history has no holes.
QString actInWords(const LogRow &row);

/// What became different by it, one line for each: "CoP-1.1: verdict pass, before fail".
QStringList changesInWords(const LogRow &row);

/// The same for readers outside the house: without the words of comments that are not among
/// \a published (ids), what an IXIT declares, and names of files. Of a table that is not known to
/// be fit for them it says nothing.
QStringList publicChangesInWords(const LogRow &row, const QSet<QString> &published);

/// The act as one line of an exported history, as data and in words: {"sequence", "time" UTC,
/// "actor", "act", "subject", "text", "changes" lines in words, "rows" images of the rows before
/// and after as the log has them, "hash" of the row in hex}, and for an undo or redo "what" and
/// "undoes".
QJsonObject toJson(const LogRow &row);

} // namespace assessment
