#pragma once

#include "assessment/model/assessment.h"
#include "assessment/model/label.h"
#include "assessment/scheme/lint.h"
#include "assessment/scheme/scheme.h"

#include <QDate>

namespace assessment {

/// One reason why a label may not be issued.
struct GateReason
{
    QString rule; ///< provision id ("CoP-1.1") or rule id ("support-period", "review")
    QString page; ///< where to mend it: "guideline/1", "facts", "review", "product", "organisation"
    QString message; ///< translated sentence that says what to do

    friend bool operator==(const GateReason &, const GateReason &) = default;
};

/// The rules for a label as a pure function: no file, no clock, no screen. An empty list opens
/// the gate. Rules: architecture decision 7, cli.md "when a guideline is met", labels.md §6b, and
/// the errors of lint() that hold back a label of \a kind.
/// \a expires comes from labelExpiry(); an invalid date keeps the gate closed.
///
/// Rule ids besides provision ids: "guideline-N", "scheme", "support-period",
/// "password-practice", "answers", "validity", "verify-host", "product", "organisation", "review",
/// "four-eyes", and those of lintRules().
QList<GateReason> labelGate(const Scheme &scheme, const Assessment &assessment,
                            const std::optional<Organisation> &organisation, LabelKind kind,
                            QDate expires);

/// What \a finding is called at the gate: by its provision, or as the gate's own rule about the
/// same thing, so that one cause is told once.
QString gateRuleOf(const LintFinding &finding, const Scheme &scheme);

/// No label is valid for longer (labels.md field 12).
inline constexpr int longestValidityMonths = 36;

/// The last day on which a label is valid: \a issued plus \a months (1 to 36, usually 24), the last
/// day of the month where that day does not exist there (31 January plus one month is 28 or 29
/// February). While security updates come, a label never outlasts their end (labels.md field 12).
/// Invalid for an endorsement mark whose updates ended before \a issued; an information label then
/// lasts its full time, because it says that they ended.
QDate labelExpiry(LabelKind kind, const Facts &facts, QDate issued, int months);

/// The verdicts of all guidelines in order, by the one rule.
QList<Verdict> guidelineVerdicts(const Scheme &scheme, const Assessment &assessment);

/// Verdict inputs of one guideline. A provision that the scope takes away is not applicable for
/// that reason, whatever its answer.
QList<JudgedProvision> judgedProvisions(const Guideline &guideline, const Assessment &assessment);

/// Whether \a provision does not apply, or was answered and the answer still stands on the day of
/// \a assessment: it does not wait to be confirmed (see reopeningOf()), and a pass whose evidence
/// has all expired has to be shown again.
bool isAnswered(const Provision &provision, const Assessment &assessment);

/// Share of provisions that are answered, 0 … 1 (informative ones are not counted).
double progressOf(const Scheme &scheme, const Assessment &assessment);

} // namespace assessment
