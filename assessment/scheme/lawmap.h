#pragma once

#include "assessment/json/jsonreader.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace assessment {

/// A law that the UK government's policy paper of October 2018 names for a guideline of the Code.
struct LawLink
{
    int guideline = 0; ///< 1 to 13
    QString law;       ///< as the policy paper calls it
    QString why;       ///< own reading of what the two have in common
    QString since;     ///< what has become of the law since; may be empty
    QString source;    ///< where it says so
    QDate asOf;        ///< the day of the policy paper

    friend bool operator==(const LawLink &, const LawLink &) = default;
};

/// Why a law stands in the list.
enum class LawBasis {
    PolicyPaper, ///< the policy paper of 2018 names it
    Replacement, ///< it took the place of one of those
    Later        ///< it came afterwards
};

QString idOf(LawBasis basis);   ///< "policy-paper", "replacement", "later"
QString nameOf(LawBasis basis); ///< translated

/// A law beside guidelines of the Code. The texts are ours, or those of whoever edited the list.
struct LawEntry
{
    QString id; ///< within its list: "psti-act-2022"
    QString title;
    QString jurisdiction; ///< "United Kingdom"
    LawBasis basis = LawBasis::Later;
    QList<int> guidelines; ///< 1 to 13, ascending
    QString why;           ///< what law and guidelines have in common
    QString since;         ///< what has become of it; may be empty
    QStringList replaces;  ///< ids of the laws whose place it took
    QString source;        ///< where that stands
    QDate asOf;            ///< the day to which source and texts speak
    QString link;          ///< web address where the law can be read; may be empty

    friend bool operator==(const LawEntry &, const LawEntry &) = default;
};

/// All laws beside the Code: the legal annex. Information, no legal advice. The file format is
/// docs/schemas/assay-law-map-1.schema.json, made to be edited by a lawyer.
struct LawMap
{
    QString title;
    QDate asOf; ///< the day the whole list was last looked over
    QString remarks;
    QList<LawEntry> laws;
    QByteArray sha256; ///< of the file
};

/// What a check of such a file found.
struct LawMapCheck
{
    std::optional<LawMap> map; ///< only when there are no problems
    QList<JsonProblem> problems;
};

/// Checks a list of laws in full: structure, ids, days, that "replaces" leads to laws of the list,
/// and that the pairs of the policy paper are exactly those it has. At most 1 MiB and 200 laws. An
/// Error means that it could not be read as JSON at all. Any thread.
Result<LawMapCheck> checkLawMap(const QByteArray &json, const QString &where);

/// The same; every problem is an Error.
Result<LawMap> readLawMap(const QByteArray &json, const QString &where);

/// The list the product carries, and its text for editing. Any thread.
const LawMap &builtInLawMap();
const QByteArray &builtInLawMapText();

/// The pairs of the policy paper in \a map, by guideline; guidelines 2, 7 and 12 have none.
QList<LawLink> lawLinks(const LawMap &map);
/// The same of the built-in list. Any thread.
QList<LawLink> lawLinks();

/// The laws of \a map that are beside \a guideline, those of the policy paper first.
QList<LawEntry> lawsBeside(const LawMap &map, int guideline);

} // namespace assessment
