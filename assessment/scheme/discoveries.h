#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/model/assessment.h"
#include "assessment/scheme/ixit.h"

#include <optional>

namespace assessment {

/// One kind of thing that a device test can show to be there, and how a declaration of it is known.
struct DiscoveryRule
{
    struct Shown
    {
        QString test;        ///< "DT-01"
        QStringList ids;     ///< of findings, any of them shows it
        bool byPass = false; ///< a finished run that passes shows it too
    };

    QString key; ///< "serial-console"
    QString title;
    QString about;
    QList<int> tables; ///< numbers of the tables in which it would be declared
    QStringList words; ///< one of them begins somewhere in the declaration
    QList<Shown> shownBy;
};

/// Something that runs found, held against what is declared.
struct Discovered
{
    QString key;
    QString title;
    QString about;
    QStringList tables;     ///< by the names of the edition: where it belongs
    QStringList runs;       ///< ids, the oldest first
    QStringList summaries;  ///< of their findings
    QStringList declaredBy; ///< ids of entries; empty = found and not declared
};

/// Declared versus discovered (TS 103 701: the functional part asks whether the IXIT is complete).
struct Discoveries
{
    QList<Discovered> found;
    /// Ids of entries in AuthMech, SoftServ and the interfaces that no run has shown. They may
    /// well be there: no test looks for everything.
    QStringList notSeen;
};

struct DiscoveryRulesCheck
{
    std::optional<QList<DiscoveryRule>> rules;
    QList<JsonProblem> problems;
};

/// Reads the rules ("assay-discoveries/1"); an error when it is no JSON.
Result<DiscoveryRulesCheck> checkDiscoveryRules(const QByteArray &json, const QString &where);

/// The ones that the program carries. Any thread.
const QList<DiscoveryRule> &builtInDiscoveryRules();

/// What the runs of \a assessment found against its IXIT. Runs record findings by id, so this is
/// read off them and nothing is stored. A pure function. Any thread.
Discoveries discoveries(const IxitEdition &edition, const Assessment &assessment);

} // namespace assessment
