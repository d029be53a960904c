#include "assessment/harness/probe.h"

#include "assessment/harness/apifuzz.h"

using namespace Qt::StringLiterals;

namespace assessment::harness {

const std::map<QString, Probe> &probes()
{
    static const std::map<QString, Probe> known = {
        {u"api-fuzz"_s, probeApiFuzz},
    };
    return known;
}

} // namespace assessment::harness
