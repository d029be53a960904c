#pragma once

#include "assessment/model/assessment.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace assessment {

/// How many people it takes to withdraw a label of a workspace (docs/adr/0029-life-of-a-label.md).
struct LabelPolicy
{
    std::optional<int> people = {}; ///< 1 or 2; nothing = as the kind of the assessment says
    QDateTime changed = {};         ///< when it was set, UTC; invalid while nobody has
    QString changedBy = {};

    /// 1 or 2. Where nobody has said it: two for the label of a laboratory, as its review asks for
    /// four eyes, and one for a maker who answers for himself.
    int peopleFor(AssessmentKind kind) const
    {
        return people.value_or(kind == AssessmentKind::Lab ? 2 : 1);
    }
};

} // namespace assessment
