#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/mapping.h"
#include "assessment/scheme/scheme.h"

namespace assessment {

/// What one assessment says about a provision of another scheme.
struct Proposal
{
    /// NotAssessed when the links cover only a part, or nothing has been decided there.
    Verdict verdict = Verdict::NotAssessed;
    Support support = Support::NotStated;
    QString rationale;    ///< names each provision it comes from
    QStringList evidence; ///< ids of the evidence there
    Inference inference;

    /// Whether a person must find the verdict: the links do not give one.
    bool isPartial() const { return verdict == Verdict::NotAssessed; }

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// What becomes of one provision of the target.
enum class PrefillAction {
    Fill,         ///< it has no answer: it gets the proposal
    Refresh,      ///< its inferred answer is not what the source says now: it is replaced
    Withdraw,     ///< its inferred answer has lost what it was inferred from: it goes
    Same,         ///< it holds the proposal already
    Answered,     ///< a person answered or confirmed it: it stays
    Elsewhere,    ///< it holds an inferred answer from another assessment: it stays
    NotApplicable ///< the scope takes the provision away
};

QString idOf(PrefillAction action); ///< "fill", "refresh", "withdraw", "same", "answered" …
bool changes(PrefillAction action); ///< whether the row is written

struct PrefillRow
{
    QString provision;
    PrefillAction action = PrefillAction::Fill;
    Proposal proposal = {}; ///< empty for Withdraw
};

/// What \a source says about \a provision of the scheme \a to; nothing when no link leads there or
/// nothing was said. \a from is the scheme of \a source.
///
/// Links that cover the provision (equal, superset, deemed) give verdict and support; with more
/// than one source the worst of all, and what only overlaps can make it worse, never better. Links
/// that cover a part give evidence and words. What only supports gives nothing. An answer there
/// that is itself inferred and not confirmed is passed over: nothing is inferred through two steps.
std::optional<Proposal> proposalFor(const Scheme &from, const Assessment &source, const Scheme &to,
                                    const QString &provision, const QList<Mapping> &mappings);

/// Every provision of \a to that \a source says something about, or that holds an answer inferred
/// from it, in the order of the scheme, with what becomes of it in \a target. A pure function: no
/// file, no clock. Doing what it says and asking again gives no row that changes().
QList<PrefillRow> prefill(const Scheme &from, const Assessment &source, const Scheme &to,
                          const Assessment &target, const QList<Mapping> &mappings);

/// Sets Inference::stale of the answers of \a target that were inferred from \a source.
void markStale(const Scheme &from, const Assessment &source, const Scheme &to, Assessment &target,
               const QList<Mapping> &mappings);

} // namespace assessment
