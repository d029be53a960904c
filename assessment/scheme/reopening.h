#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/scheme.h"

#include <optional>

namespace assessment {

/// Why an answer that was given does not count until a person confirms it or answers anew.
enum class Reopening {
    Inherited, ///< it came over from the assessment of another version
    Inferred,  ///< it was inferred from the assessment against another scheme
    NewText    ///< the normative text of its provision is not the one that was answered
};

QString idOf(Reopening reopening);    ///< "inherited", "inferred", "new-text"
QString inWords(Reopening reopening); ///< why, as the end of a sentence

/// Whether \a answer waits to be confirmed: the one rule. Nothing for an answer that counts and
/// for one without a verdict. The text is compared by SHA-256 (Provision::digest), so that an
/// edition that changes one provision reopens the answers to that one and leaves all others.
std::optional<Reopening> reopeningOf(const Provision &provision, const Answer &answer);

/// The provisions of \a scheme whose answers wait to be confirmed, in the order of the scheme.
QStringList reopenedProvisions(const Scheme &scheme, const Assessment &assessment);

/// Whether the review date of the scheme itself has passed: the scheme's owner wanted to have
/// looked at it again by then. A reminder for the assessor; a label never says it.
bool isReviewOverdue(const Scheme &scheme, QDate today);

} // namespace assessment
