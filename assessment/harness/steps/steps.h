#pragma once

#include "assessment/harness/scriptterms.h"

/// Who reads which kind of step; each lies in the file of its name.
namespace assessment::harness::steps {

std::shared_ptr<const StepAction> readAsk(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readCheck(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readCommand(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readCompare(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readConclude(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readDeclare(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readExpect(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readFuzz(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readJudge(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readLimits(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readListen(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readPause(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readPower(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readProbe(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readScan(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readSend(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readShell(ScriptTerms &terms, JsonReader &reader);
std::shared_ptr<const StepAction> readTamper(ScriptTerms &terms, JsonReader &reader);

} // namespace assessment::harness::steps
