#include "assessment/scheme/verdictorder.h"

#include <QtGlobal>

namespace assessment {

int proposalRank(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotApplicable:
    case Verdict::NotAssessed: return 0;
    case Verdict::Pass: return 1;
    case Verdict::Inconclusive: return 2;
    case Verdict::Fail: return 3;
    }
    Q_UNREACHABLE();
}

} // namespace assessment
