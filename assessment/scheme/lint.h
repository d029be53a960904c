#pragma once

#include "assessment/model/assessment.h"
#include "assessment/model/label.h"
#include "assessment/scheme/scheme.h"

#include <QDateTime>

#include <optional>

namespace assessment {

/// How much a finding weighs. An error has to be mended before a mark; a warning has to be looked
/// at by a person, who may well leave it.
enum class LintSeverity { Error, Warning };

/// Which labels a rule holds back while it finds something.
enum class LintHold {
    Nothing,    ///< every warning
    Mark,       ///< something is missing: an information label may show that
    EveryLabel, ///< the record contradicts itself, or the label would print nonsense
};

/// One entry of the table of rules.
struct LintRule
{
    QString id; ///< "pass-without-evidence"; never changes its meaning
    LintSeverity severity = LintSeverity::Warning;
    LintHold holds = LintHold::Nothing;
    bool holdsSignOff = false; ///< a placeholder or a gap in the IXIT: see lintBeforeSignOff()
    QString says;              ///< translated; %1 … are the words of the place
    QString advice;            ///< translated; what to do
};

/// Something that should not be in a record that is signed.
struct LintFinding
{
    QString rule;
    LintSeverity severity = LintSeverity::Warning;
    LintHold holds = LintHold::Nothing;
    /// "CoP-1.1", "guideline-3", "facts/reportContact/url", "product/model", "organisation/name",
    /// "component/ID", "evidence/ID", "run/ID", "ixit/AuthMech-1/description", "scope/14", "review"
    /// or "scheme".
    QString where;
    QString target;  ///< where it is mended: "guideline/1#CoP-1.1", "facts#supportUntil",
                     ///< "ixit#AuthMech-1/description"
    QString message; ///< translated sentences: what is wrong, and what to do

    friend bool operator==(const LintFinding &, const LintFinding &) = default;
};

/// What is judged. It refers to values of the caller, who keeps them.
struct LintSubject
{
    const Scheme &scheme;
    const Assessment &assessment;
    const std::optional<Organisation> &organisation;
    QDateTime now = {}; ///< UTC; rules about time are silent while it is invalid
};

/// Every rule, in the order of the findings.
QList<LintRule> lintRules();

/// Everything that somebody would ask about before signing, errors first, then in the order of the
/// rules, then along the scheme. A pure function: the same record has the same findings at the same
/// time. Any thread.
QList<LintFinding> lint(const LintSubject &subject);

/// The findings that hold back a label of \a kind, whatever the time: what the label gate asks.
QList<LintFinding> lintHolding(const LintSubject &subject, LabelKind kind);

/// The findings that hold back the sign-off, whatever the time: a placeholder anywhere, and what is
/// wrong in the IXIT (TS 103 701). Silent about what review and label gate ask for.
QList<LintFinding> lintBeforeSignOff(const LintSubject &subject);

/// Who must act on what stands at \a where, a place of a finding or the page of a gate's reason:
/// those a provision speaks to, and the device manufacturers for facts and product. None: it is a
/// matter of whoever assesses.
QStringList audiencesAt(const Scheme &scheme, const QString &where);
/// Those of \a findings that \a audience, one of audienceIds(), must act on; "" = all.
QList<LintFinding> findingsFor(QList<LintFinding> findings, const Scheme &scheme,
                               const QString &audience);

QString idOf(LintSeverity severity); ///< "error", "warning"
QString idOf(LintHold hold);         ///< "none", "endorsement", "every"

} // namespace assessment
