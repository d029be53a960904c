#include "assessment/harness/steps/steps.h"

using namespace Qt::StringLiterals;

namespace assessment::harness {

const std::map<QString, ReadStep> &stepKinds()
{
    static const std::map<QString, ReadStep> kinds = {
        {u"ask"_s, steps::readAsk},           {u"check"_s, steps::readCheck},
        {u"command"_s, steps::readCommand},   {u"compare"_s, steps::readCompare},
        {u"conclude"_s, steps::readConclude}, {u"declare"_s, steps::readDeclare},
        {u"expect"_s, steps::readExpect},     {u"judge"_s, steps::readJudge},
        {u"fuzz"_s, steps::readFuzz},         {u"limits"_s, steps::readLimits},
        {u"listen"_s, steps::readListen},     {u"pause"_s, steps::readPause},
        {u"power"_s, steps::readPower},       {u"probe"_s, steps::readProbe},
        {u"scan"_s, steps::readScan},         {u"send"_s, steps::readSend},
        {u"shell"_s, steps::readShell},       {u"tamper"_s, steps::readTamper},
    };
    return kinds;
}

} // namespace assessment::harness
