#pragma once

#include "assessment/model/recommendation.h"

#include <array>

namespace assessment {

/// Which recommendations are wanted; what is left as it is asks for nothing.
struct RecommendationFilter
{
    int guideline = 0;         ///< 0 = all
    QString organisation = {}; ///< its name, or a part of it where none is called just so
    QString document = {};     ///< the same
    QString audience = {};     ///< who must act: one of audienceIds()
    QString words = {};        ///< somewhere in the row, also in extract and notes
};

/// Those of \a rows that \a filter wants, in their order.
QList<Recommendation> filtered(const QList<Recommendation> &rows,
                               const RecommendationFilter &filter);

/// Everything of \a row in which words are looked for, in lower case.
QString searchTextOf(const Recommendation &row);

/// The guidelines of the Code that speak to \a audience, "" = all of them: those of which it must
/// act on a provision, see speaksTo().
QList<int> guidelinesFor(const QString &audience);

/// How many recommendations there are, for each guideline and for each organisation or document.
struct RecommendationCoverage
{
    enum class By { Organisation, Document };
    using Counts = std::array<int, 13>; ///< guideline 1 to 13

    struct Row
    {
        QString name;
        QString organisation; ///< of a document; the same as the name otherwise
        Counts counts{};
        int total = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };

    QList<Row> rows; ///< by name, capitals or not
    Counts totals{};
    int total = 0;
};

RecommendationCoverage coverageOf(const QList<Recommendation> &rows, RecommendationCoverage::By by);

/// \a rows as CSV (RFC 4180, UTF-8, with a heading): identifiers and links, never extract or notes.
/// A text that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray recommendationsCsv(const QList<Recommendation> &rows);

/// The same as JSON, one object for each row.
QByteArray recommendationsJson(const QList<Recommendation> &rows);

/// \a coverage as CSV, with a last row of totals.
QByteArray coverageCsv(const RecommendationCoverage &coverage);

} // namespace assessment
