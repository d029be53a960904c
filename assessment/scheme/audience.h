#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/scheme.h"

namespace assessment {

// What a view of only what one audience must act on shows, and what it leaves out. Such a view
// changes no verdict: a guideline is met by all of it, whoever looks.

/// How far a guideline is answered for one audience. Informative provisions are never counted as
/// asked: nobody has to answer them.
struct AudienceShare
{
    int asked = 0;       ///< provisions that speak to it
    int answered = 0;    ///< of these, by isAnswered()
    int leftOut = 0;     ///< provisions that speak only to others, informative ones too
    int leftOutOpen = 0; ///< of these, asked and not answered

    friend bool operator==(const AudienceShare &, const AudienceShare &) = default;
};

/// \a audience is one of audienceIds(), or "" for everybody, who leaves out nothing.
AudienceShare shareOf(const Guideline &guideline, const Assessment &assessment,
                      const QString &audience);

/// Whether \a scheme speaks to more than one audience: only then there is something to choose.
bool speaksToSeveral(const Scheme &scheme);

/// What such a view of a whole scheme leaves out, so that nothing unfinished is hidden in silence.
struct LeftOut
{
    int guidelines = 0;     ///< of which no provision speaks to the audience
    int openGuidelines = 0; ///< of these, with something that is not answered
    int provisions = 0;     ///< everywhere, also in guidelines that are shown
    int openProvisions = 0;

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

LeftOut leftOutFor(const Scheme &scheme, const Assessment &assessment, const QString &audience);

} // namespace assessment
