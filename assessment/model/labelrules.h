#pragma once

#include "assessment/model/labeloverview.h"
#include "assessment/result.h"

namespace assessment {

/// Whether \a event may happen to a label that stands as \a now says at the moment of the event
/// (docs/adr/0029-life-of-a-label.md): the one place of these rules. Usage where something that was
/// said has no meaning (no reason, an end that is over), Refused where the state of the label, or
/// the person, does not allow it, Conflict where somebody else was faster.
Status mayHappen(const LabelEvent &event, const LabelOverview &now);

/// \a event is refused because of \a why, in the words of the rules above.
Error labelRefusal(const LabelEvent &event, const QString &why, const QString &advice = {});

} // namespace assessment
