#pragma once

#include "assessment/exchange/bundle.h"

namespace assessment {

/// The sides of a merge. See docs/adr/0015-merge.md.
struct CaseSides
{
    QList<CaseRow> mine; ///< empty when the assessment is not here
    QList<CaseRow> theirs;
    std::optional<QList<CaseRow>> base = {}; ///< a state that both had
    /// What is missing in the bundle was left out, not removed.
    bool theirsIsPartial = false;
    QStringList left = {}; ///< items of the base that were not taken over: not removed here
};

/// What a merge would do with each item, in the order of the bundle. With a base, what only one
/// side changed is that side's; without one every difference is a conflict, and so is what both
/// changed. What is only in the bundle is new. Conflict when rows that never change differ, or the
/// two are not the same assessment. A pure function; any thread.
Result<QList<StagedItem>> stageCase(const CaseSides &sides);

/// \a theirs in place of \a mine, both rows of one piece of evidence, with no revision of mine
/// lost: where theirs do not simply carry on from mine, what they show becomes the next revision
/// here.
QList<CaseRow> evidenceTakenOver(const QList<CaseRow> &mine, const QList<CaseRow> &theirs);

} // namespace assessment
