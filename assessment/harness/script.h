#pragma once

#include "assessment/harness/devicetest.h"
#include "assessment/harness/stepaction.h"
#include "assessment/scheme/verdict.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace assessment::harness {

struct FindingTemplate
{
    QString summary; ///< with ${…}
    QString provision;
};

using Entry = std::map<QString, QString>; ///< member → value, "" members are allowed

struct Step;

/// Steps that are carried out again and again, and what for.
struct Loop
{
    enum class Over {
        Entries, ///< each entry of a list ("each")
        Facts,   ///< each fact of a kind ("for")
        Cycles,  ///< a number of times ("repeat"); resumable at any of them
    };

    Over over = Over::Entries;
    QString list;  ///< Entries: name in Script::lists; Facts: their kind
    Amount budget; ///< times at most
    QList<Step> steps;
};

/// One step: something to do, or a loop.
struct Step
{
    QString label;
    QString title;
    int position = 0; ///< among the titles; of the loop for steps in a loop
    QString onlyIf;   ///< mark that must be set
    QString unless;   ///< mark that must not be set
    std::shared_ptr<const StepAction> action;
    std::shared_ptr<const Loop> loop; ///< instead of the action
};

/// A device test with its steps, as read from its file; see docs of the format in scriptreader.h.
struct Script
{
    DeviceTest test;
    std::map<QString, FindingTemplate> findings;
    std::map<QString, QList<Entry>> lists;
    QList<Step> steps;
    QList<Step> teardown;
    QStringList titles; ///< of the steps a person sees
};

} // namespace assessment::harness
