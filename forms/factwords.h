#pragma once

#include "assessment/model/facts.h"
#include "forms/rows/choicerow.h"

#include <QList>

namespace forms {

/// How many of the facts a label tells are stated.
struct FactCount
{
    int stated = 0;
    int all = 0;
};
FactCount countFacts(const assessment::Facts &facts);

// The choices of each fact in the words people see, in the order of the engine, after "Not stated"
// (which the two lists of kinds leave to their row).
QList<Choice> updateMethodChoices();
QList<Choice> passwordPracticeChoices();
QList<Choice> twoStepChoiceNames();
QList<Choice> telemetryChoiceNames();
QList<Choice> sharingChoiceNames();
QList<Choice> offlineChoiceNames();
QList<Choice> powerLossChoiceNames();
QList<Choice> accountChoiceNames();
QList<Choice> personalDataNames();
QList<Choice> sensorNames();

} // namespace forms
