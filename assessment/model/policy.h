#pragma once

#include "assessment/scheme/verdict.h"
#include "assessment/scheme/verdictpolicy.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace assessment {

/// A review that another verdict policy opens again: that of an assessment in which something is
/// declared (IXIT) and which is no draft.
struct PolicyReview
{
    QString assessment; ///< its id
    QString product;    ///< brand and model
    ReviewStatus status = ReviewStatus::Draft;

    friend bool operator==(const PolicyReview &, const PolicyReview &) = default;
};

/// By which verdict policy the test groups of a workspace are judged.
struct PolicyInForce
{
    VerdictPolicy policy;
    QByteArray text; ///< as its file has it
    bool isBuiltIn = true;
    QDateTime changed = {}; ///< when it was set, UTC; invalid for the built-in one
    QString changedBy = {};
};

} // namespace assessment
