#pragma once

#include "assessment/exchange/filekind.h"
#include "assessment/harness/fact.h"
#include "assessment/json/jsonreader.h"
#include "assessment/scheme/verdict.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace assessment {

/// Facts of a kind whose values look so.
struct FactPattern
{
    QString fact;
    std::map<QString, QRegularExpression> where; ///< the whole value, in any case

    bool matches(const harness::Fact &found) const;
};

/// What lets somebody propose a verdict.
struct ToolRule
{
    QString id;
    FileKind tool = FileKind::Other;
    std::optional<FactPattern> each; ///< it speaks for every fact that matches
    std::optional<FactPattern> none; ///< or only for a whole file in which none matches
    QList<FactPattern> given;        ///< and in which each of these is there
    std::optional<Verdict> verdict;  ///< without one it is evidence and no more
    QStringList provisions;          ///< of all schemes; those of the assessment's count
    QString provisionsIn;            ///< or named in this value of the fact
    QString reason;
    QString item;   ///< "${port} ${service}": of each fact
    QString limits; ///< what it does not show
};

/// Facts that must not go unnoticed when no rule gives them to a provision.
struct WatchedFacts
{
    FileKind tool = FileKind::Other;
    FactPattern pattern;
    QString item;
};

struct ToolRules
{
    QList<ToolRule> rules;
    QList<WatchedFacts> watched;
};

struct ToolRulesCheck
{
    std::optional<ToolRules> rules;
    QList<JsonProblem> problems;
};

/// Reads the rules ("assay-tool-rules/1") and checks them in full; an error when it is no JSON.
Result<ToolRulesCheck> checkToolRules(const QByteArray &json, const QString &where);

/// The ones that the program carries. Any thread.
const ToolRules &builtInToolRules();

/// \a pattern with each ${name} replaced by that value of \a fact.
QString filledIn(const QString &pattern, const harness::Fact &fact);

} // namespace assessment
