#include "assessment/scheme/audience.h"

#include "assessment/scheme/labelgate.h"

namespace assessment {

AudienceShare shareOf(const Guideline &guideline, const Assessment &assessment,
                      const QString &audience)
{
    AudienceShare share;
    for (const Provision &provision : guideline.provisions) {
        const bool asked = provision.strength != Strength::Informative;
        const bool answered = asked && isAnswered(provision, assessment);
        if (speaksTo(provision, audience)) {
            share.asked += asked ? 1 : 0;
            share.answered += answered ? 1 : 0;
        } else {
            ++share.leftOut;
            share.leftOutOpen += asked && !answered ? 1 : 0;
        }
    }
    return share;
}

bool speaksToSeveral(const Scheme &scheme)
{
    QStringList found;
    for (const Guideline &guideline : scheme.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            const QStringList audiences = audiencesOf(provision);
            if (found.isEmpty())
                found = audiences;
            if (audiences.size() > 1 || audiences != found)
                return true;
        }
    }
    return false;
}

LeftOut leftOutFor(const Scheme &scheme, const Assessment &assessment, const QString &audience)
{
    LeftOut all;
    for (const Guideline &guideline : scheme.guidelines) {
        const AudienceShare share = shareOf(guideline, assessment, audience);
        all.provisions += share.leftOut;
        all.openProvisions += share.leftOutOpen;
        if (speaksTo(guideline, audience))
            continue;
        ++all.guidelines;
        all.openGuidelines += share.leftOutOpen > 0 ? 1 : 0;
    }
    return all;
}

} // namespace assessment
