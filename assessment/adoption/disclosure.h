#pragma once

#include <QList>

namespace assessment {

// Which counts of products may be published so that no small one can be computed from them
// (docs/adr/0039-adoption-figures.md). Pure functions of counts; a count of nothing is not small.

/// Fewer products than this are a small group, unless somebody asks for more.
inline constexpr qint64 usualSmallestGroup = 5;
/// Below this the rule itself would give counts away.
inline constexpr qint64 leastSmallestGroup = 4;
inline constexpr qint64 mostSmallestGroup = 1000;

/// The places of \a counts, each in one class; only the sum of a class is published. Without a
/// small count every place is a class of its own. Else those below \a least are one class, the
/// first of the list, with as many others, in the order of \a partners (each place once), as it
/// takes for the sum not to be small and not to give its parts away.
QList<QList<int>> publishedClasses(const QList<qint64> &counts, const QList<int> &partners,
                                   qint64 least);

/// The same for counts that follow each other in time: classes of neighbours. Nothing when all of
/// them together are few.
QList<QList<int>> publishedSpans(const QList<qint64> &counts, qint64 least);

/// How the products of several groups divide into classes: \a groups has for each group the count
/// of each class, and what all groups have of a class is published. Says for each group whether its
/// division has to stay unsaid: those with a small count, and all that have fewer products than
/// one of them, until what the unsaid ones have together is not small in any class.
QList<bool> unsaidGroups(const QList<QList<qint64>> &groups, qint64 least);

} // namespace assessment
