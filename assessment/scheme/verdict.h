#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace assessment {

/// What an assessment says of a provision, a guideline or the whole. In the order of the
/// enumeration each is worse than the one before; a roll-up is the worst of its parts.
enum class Verdict { NotApplicable, Pass, NotAssessed, Inconclusive, Fail };

/// How binding a provision is (modal verb of the Code of Practice, October 2018).
/// Only Shall, ShallNot and Should decide; the others are shown.
enum class Strength { Shall, ShallNot, Should, Encouraged, Aim, Informative };

/// Where the work on a provision or an assessment stands; independent of its verdict.
enum class ReviewStatus { Draft, Submitted, Accepted, Rejected };

/// The manufacturer's statement: is the provision supported? (TS 103 701 ICS column)
enum class Support { NotStated, Yes, No, NotApplicable };

/// Identifiers used in files and by the command line: "pass", "not-applicable", "shall_not" …
QString idOf(Verdict verdict);
QString idOf(Strength strength);
QString idOf(ReviewStatus status);
QString idOf(Support support); ///< "yes", "no", "na", ""
std::optional<Verdict> verdictFromId(const QString &id);
std::optional<Strength> strengthFromId(const QString &id);
std::optional<ReviewStatus> reviewStatusFromId(const QString &id);
std::optional<Support> supportFromId(const QString &id);

/// Words for people, translated, in sentence case: "Pass", "Not applicable" …
QString nameOf(Verdict verdict);
QString nameOf(Strength strength);
QString nameOf(ReviewStatus status);

/// Everything about one provision that the rules look at, and nothing else.
struct JudgedProvision
{
    Strength strength = Strength::Shall;
    Verdict verdict = Verdict::NotAssessed;
    bool hasRationale = false;
    bool hasEvidence = false;
    bool accepted = false; ///< the review accepted this answer

    friend bool operator==(const JudgedProvision &, const JudgedProvision &) = default;
};

/// What a provision really counts for: a pass without evidence and a "not applicable" without
/// reason are not assessed (absence never passes).
Verdict effectiveVerdict(const JudgedProvision &provision);

/// Whether a provision decides over its guideline (shall, shall_not, should).
bool decides(Strength strength);

/// What a provision counts for in its guideline: the effective verdict, but a `should` that fails
/// with a reason the review accepted counts as a pass (cli.md, "when a guideline is met").
Verdict countedVerdict(const JudgedProvision &provision);

/// Worst of the counted verdicts of the provisions that decide; NotAssessed when there are none.
Verdict rollUpGuideline(const QList<JudgedProvision> &provisions);

/// Worst of the guidelines; NotAssessed when there are none.
Verdict rollUpAssessment(const QList<Verdict> &guidelines);

/// "Met": the one definition. Pass, or not applicable with a reason.
bool isMet(Verdict guideline);

} // namespace assessment
