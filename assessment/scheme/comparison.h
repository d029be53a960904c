#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/scheme.h"

#include <QList>

namespace assessment {

/// Which way something went between two assessments. Worse is further along Verdict; only what
/// ends in "pass" or "not applicable" is better: a failure that nobody looked at again is unknown,
/// not mended.
enum class Trend { Same, Better, Worse, Other };

QString idOf(Trend trend); ///< "same", "better", "worse", "other"

Trend trendOf(Verdict before, Verdict after);

/// What became of one piece of evidence of a provision.
struct EvidenceDifference
{
    enum class Kind { Added, Removed, Content };

    Kind kind = Kind::Added;
    QString title;
    QByteArray before; ///< SHA-256, empty when it was added
    QByteArray after;  ///< empty when it was removed
};

QString idOf(EvidenceDifference::Kind kind); ///< "added", "removed", "content"

/// One provision in two assessments. Verdicts are what it counts for, not what was ticked.
struct ProvisionComparison
{
    QString provision;
    Verdict before = Verdict::NotAssessed;
    Verdict after = Verdict::NotAssessed;
    Answer answerBefore; ///< its provision is empty when there was none
    Answer answerAfter;
    QList<EvidenceDifference> evidence;
    Trend trend = Trend::Same;

    bool rationaleChanged() const { return answerBefore.rationale != answerAfter.rationale; }
    bool isChanged() const; ///< anything of it
};

struct GuidelineComparison
{
    int number = 0;
    Verdict before = Verdict::NotAssessed;
    Verdict after = Verdict::NotAssessed;
    Trend trend = Trend::Same;
    QList<ProvisionComparison> provisions;
};

/// Two assessments of one scheme side by side.
struct Comparison
{
    Verdict before = Verdict::NotAssessed;
    Verdict after = Verdict::NotAssessed;
    QList<GuidelineComparison> guidelines;
    QList<FieldChange> product;
    QList<FieldChange> facts; ///< fields as in facts.json, values as JSON
    /// Whether the whole, a guideline or a provision that is scored got worse.
    bool gotWorse = false;
};

/// What is different in \a after. A pure function; Usage when the two follow different
/// schemes.
Result<Comparison> compare(const Scheme &scheme, const Assessment &before, const Assessment &after);

} // namespace assessment
