#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/ixit.h"

namespace assessment {

/// Something in the IXIT that has to be mended or looked at, with its place.
struct IxitProblem
{
    enum class Kind {
        Placeholder,    ///< a cell says that something is still to be written
        MissingField,   ///< a cell that must be filled is empty
        MissingRecord,  ///< a table that is a form (2, 4) has none while others are declared
        Dangling,       ///< a reference to an entry that is not there
        Foreign,        ///< a table or column that this edition does not have
        MissingEntries, ///< nothing is declared for a provision claimed as supported
        EmptyTable,     ///< one of the tables that such a provision uses is empty
        Unused,         ///< nothing refers to an entry of a table that is there to be referred to
    };

    Kind kind = Kind::Placeholder;
    QString table = {};
    QString entry = {};     ///< id, "" = the table as a whole
    QString column = {};    ///< key, "" = the entry as a whole
    QString provision = {}; ///< of MissingEntries and EmptyTable
    QString text = {};      ///< what stands there: the placeholder, the id that leads nowhere

    /// "AuthMech-1/defaultStatus", "AuthMech-1" or "AuthMech"
    QString place() const;
    /// Whether it holds back the sign-off; the others are to be looked at.
    bool isError() const;

    friend bool operator==(const IxitProblem &, const IxitProblem &) = default;
};

QString idOf(IxitProblem::Kind kind); ///< "placeholder", "missing-field" …

/// One sentence without a full stop for people.
QString inWords(const IxitProblem &problem, const IxitEdition &edition);

/// Everything that is wrong in the IXIT of \a assessment, in the order of tables, entries and
/// columns, then along the scheme. Silent while nothing at all is declared: an assessment need not
/// be one after TS 103 701. A pure function. Any thread.
QList<IxitProblem> ixitProblems(const IxitEdition &edition, const Scheme &scheme,
                                const Assessment &assessment);

} // namespace assessment
