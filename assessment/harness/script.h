#pragma once

#include "assessment/harness/devicetest.h"
#include "assessment/harness/powerswitch.h"
#include "assessment/scheme/verdict.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace assessment::harness {

/// A number in a script: written there, or the value of a setting.
struct Amount
{
    int number = 0;
    QString setting; ///< "" = the number
};

/// What follows from something a step established. A verdict only ever makes the run's worse.
struct Consequence
{
    std::optional<Verdict> verdict;
    QString reason;  ///< of the verdict, for people
    QString finding; ///< id in Script::findings, "" = none
    QString mark;    ///< counted up, "" = none
    QString jump;    ///< label to go on at, "next", "leave", "end", or "" = the next step
};

/// One thing an expectation may see.
struct Alternative
{
    QString name; ///< for people: "login prompt"
    QRegularExpression pattern;
    int quietMs = 0; ///< it must end what was seen, and nothing may follow for so long
    Consequence then;
};

/// Keys pressed again and again while an expectation waits, but never into something that one of
/// its alternatives waits for quietly.
struct Nudge
{
    QStringList keys; ///< in turn
    int everyMs = 0;
    Amount seconds; ///< no longer than this
    Amount quiet;   ///< only when the device has begun and then been silent for so many seconds
};

struct Step
{
    enum class Kind {
        Power,  ///< switch the device
        Listen, ///< collect what it says until it is quiet or the time is over
        Pause,  ///< wait
        Send,   ///< type something
        Expect, ///< wait for the earliest of several things
        Each,   ///< begin of the steps for each entry of a list
        EachEnd,
        Scan,  ///< turn secrets seen so far into findings
        Judge, ///< the verdict rule
    };

    Kind kind = Kind::Pause;
    QString label;
    QString title;
    int position = 0; ///< of the step, or of the Each it stands in, among the titles
    QString onlyIf;   ///< mark that must be set
    QString unless;   ///< mark that must not be set
    PowerState power = PowerState::Off;
    Amount seconds;         ///< Listen, Pause: how long; Expect: time-out
    int ms = 0;             ///< Pause: how long, when not in seconds
    Amount quiet;           ///< Listen, Expect: seconds of silence that end it, 0 = none
    QString text;           ///< Send: with ${…} of settings, of the list and of secrets
    bool fromPower = false; ///< Expect: looks at all since power came on
    QList<Alternative> alternatives;
    std::optional<Nudge> nudge;
    Consequence otherwise; ///< Expect: time-out; Judge: when its conditions are not met
    QString list;          ///< Each: name in Script::lists
    Amount budget;         ///< Each: entries at most
    int end = 0;           ///< Each: index of its EachEnd, and the reverse
    int lastLines = 0;     ///< Scan: only so many newest lines, 0 = all
    Consequence then;      ///< Scan: for each leak
    QStringList needs;     ///< Judge: marks
    int leastBytes = 0;    ///< Judge: seen at least
    QString reason;        ///< Judge: of the pass
};

struct FindingTemplate
{
    QString summary; ///< with ${…}
    QString provision;
};

using Entry = std::map<QString, QString>; ///< member → value, "" members are allowed

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
