#pragma once

#include "assessment/scheme/scheme.h"

namespace assessment {

/// Which provisions a product has to answer for, as pure functions of the scheme and of what was
/// said about the product. A provision depends on all its conditions and features together
/// (ETSI EN 303 645, annex B; TS 103 701, applicability): one that is answered the other way takes
/// it away. A question nobody has answered never takes anything away. Any thread.

/// What \a provision depends on and \a scope denies, in the order of the scheme; empty = it
/// applies.
QList<ScopeDependency> deniedBy(const Provision &provision, const Scope &scope);

bool isApplicable(const Provision &provision, const Scope &scope);

/// One sentence for people: why \a provision does not apply, with each question and its answer;
/// "" while it applies.
QString whyNotApplicable(const Provision &provision, const Scope &scope);

/// The ids of the provisions that depend on the question \a key, in order.
QStringList dependentsOf(const Scheme &scheme, const QString &key);

/// How many questions of \a scheme are answered with yes or no.
int answeredCount(const Scheme &scheme, const Scope &scope);

} // namespace assessment
