#pragma once

#include "assessment/model/component.h"

namespace forms {

// What a person must know of a supplier's component, in a few words; "" when there is nothing.

QString standingOf(const assessment::ComponentOverview &component);
QString standingOf(const assessment::ComponentWhere &place);
/// "Valid until 3 May 2027", "Expired 3 May 2027", "Withdrawn"; "No end" where it has no last day.
QString validityOf(const assessment::ComponentEvidence &item,
                   const assessment::Component &component, QDate today);
/// "Withdrawn on 3 May 2027: Recalled."
QString withdrawalOf(const assessment::Component &component);

} // namespace forms
