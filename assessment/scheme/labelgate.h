#pragma once

#include "assessment/model/assessment.h"
#include "assessment/model/label.h"
#include "assessment/scheme/scheme.h"

#include <QDate>

namespace assessment {

/// One reason why a label may not be issued.
struct GateReason
{
    QString
        rule; ///< provision id ("CoP-1.1") or rule id ("support-period", "review", "organisation")
    QString page; ///< where to mend it: "guideline/1", "facts", "review", "product", "organisation"
    QString message; ///< translated sentence

    friend bool operator==(const GateReason &, const GateReason &) = default;
};

/// The rules for a label as a pure function: no file, no clock, no screen. An empty list opens
/// the gate. Rules: architecture decision 7, cli.md "when a guideline is met", labels.md §6b.
QList<GateReason> labelGate(const Scheme &scheme, const Assessment &assessment,
                            const std::optional<Organisation> &organisation, LabelKind kind,
                            QDate expires);

/// The last day of a label: \a issued plus \a months (1 to 36, default 24), but for an
/// endorsement mark, and for an information label of a product still supported, never after the
/// end of security updates (labels.md field 12).
QDate labelExpiry(LabelKind kind, const Facts &facts, QDate issued, int months);

/// The verdicts of all guidelines in order, by the one rule.
QList<Verdict> guidelineVerdicts(const Scheme &scheme, const Assessment &assessment);

/// Verdict inputs of one guideline.
QList<JudgedProvision> judgedProvisions(const Guideline &guideline, const Assessment &assessment);

/// Share of provisions that have an answer, 0 … 1 (informative ones are not counted).
double progressOf(const Scheme &scheme, const Assessment &assessment);

} // namespace assessment
