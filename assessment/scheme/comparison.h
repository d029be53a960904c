#pragma once

#include "assessment/model/assessment.h"
#include "assessment/scheme/ixit.h"
#include "assessment/scheme/scheme.h"

#include <QList>

namespace assessment {

/// Which way something went between two assessments. Worse is further along Verdict; only what
/// ends in "pass" or "not applicable" is better: a failure that nobody looked at again is unknown,
/// not mended.
enum class Trend { Same, Better, Worse, Other };

QString idOf(Trend trend); ///< "same", "better", "worse", "other"

Trend trendOf(Verdict before, Verdict after);

/// What became of one piece of evidence of a provision.
struct EvidenceDifference
{
    enum class Kind { Added, Removed, Content };

    Kind kind = Kind::Added;
    QString title;
    QByteArray before; ///< SHA-256, empty when it was added
    QByteArray after;  ///< empty when it was removed
};

QString idOf(EvidenceDifference::Kind kind); ///< "added", "removed", "content"

/// One provision in two assessments. Verdicts are what it counts for, not what was ticked.
struct ProvisionComparison
{
    QString provision;
    Verdict before = Verdict::NotAssessed;
    Verdict after = Verdict::NotAssessed;
    Answer answerBefore; ///< its provision is empty when there was none
    Answer answerAfter;
    QList<EvidenceDifference> evidence;
    Trend trend = Trend::Same;

    bool rationaleChanged() const { return answerBefore.rationale != answerAfter.rationale; }
    bool isChanged() const; ///< anything of it
};

struct GuidelineComparison
{
    int number = 0;
    Verdict before = Verdict::NotAssessed;
    Verdict after = Verdict::NotAssessed;
    Trend trend = Trend::Same;
    QList<ProvisionComparison> provisions;
};

/// What became of one declared entry (IXIT, ETSI TS 103 701).
struct EntryDifference
{
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Added;
    QString item;              ///< "AuthMech-1"
    QList<FieldChange> fields; ///< cells that differ by the key of their column
};

QString idOf(EntryDifference::Kind kind); ///< "added", "removed", "changed"

/// The verdict of one test case on one entry that is declared in both.
struct ItemComparison
{
    TestCase testCase;
    QString item;
    Verdict before = Verdict::NotAssessed;
    Verdict after = Verdict::NotAssessed;
    Trend trend = Trend::Same;
};

/// One test group in two assessments. One without test cases is not compared: its answer is.
struct GroupComparison
{
    QString provision;
    QString reference; ///< "5.1-1"
    QString title;
    Verdict before = Verdict::NotAssessed;
    Verdict after = Verdict::NotAssessed;
    Trend trend = Trend::Same;
    bool counts = false; ///< for the overall verdict of one of them at least
    QList<ItemComparison> items;

    bool isChanged() const; ///< its verdict or one on its items
};

/// Two assessments of one scheme side by side.
struct Comparison
{
    Verdict before = Verdict::NotAssessed;
    Verdict after = Verdict::NotAssessed;
    QList<GuidelineComparison> guidelines;
    QList<FieldChange> product;
    QList<FieldChange> facts; ///< fields as in facts.json, values as JSON
    /// Whether anything is declared in one of them; what follows is empty otherwise.
    bool isDeclared = false;
    QList<EntryDifference> entries;
    QList<GroupComparison> groups;               ///< in the order of the scheme
    Verdict groupsBefore = Verdict::NotAssessed; ///< overall
    Verdict groupsAfter = Verdict::NotAssessed;
    Trend groupsTrend = Trend::Same;
    /// Whether the whole, a guideline or a provision that is scored got worse, or the overall
    /// verdict of the test groups, or that of a group that counts or of an item in it.
    bool gotWorse = false;
};

/// What is different in \a after. A pure function; Usage when the two follow different
/// schemes.
Result<Comparison> compare(const Scheme &scheme, const Assessment &before, const Assessment &after);

} // namespace assessment
