#pragma once

#include "labels/pdfdescription.h"

#include "assessment/report/report.h"
#include "assessment/report/reportattachments.h"

#include <QDate>
#include <QList>
#include <QRgb>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace labels {

// A report in words, as a row of blocks from the first page to the last, without a thought of how
// they look: what PDF and HTML have in common. It is made from assessment::Report alone, in the
// language of the program.

/// Words in a paragraph or in a cell. A line end in them begins a new line.
struct ReportText
{
    QString text;
    std::optional<assessment::Verdict> sign = {}; ///< drawn before the words, which name it too
    bool strong = false;
    bool quiet = false;
    QString target = {}; ///< anchor that the words lead to
    QString below = {};  ///< more words, quiet, on lines of their own
};

struct ReportHeading
{
    int level = 1; ///< 1 to 3; all of them are bookmarks, 1 and 2 stand in the list of contents
    QString text;
    QString anchor;     ///< unique in the document
    bool listed = true; ///< false: it stands in no list of contents whatever its level
};

struct ReportParagraph
{
    enum class Tone { Body, Quiet, Warning };

    ReportText text;
    Tone tone = Tone::Body;
};

/// Names with what is said to each.
struct ReportFacts
{
    struct Row
    {
        QString name;
        QList<ReportText> values; ///< one below the other
        QString anchor = {};
    };

    QString caption; ///< for those who do not see it
    QList<Row> rows;
};

struct ReportTable
{
    struct Column
    {
        QString title;
        int share = 1; ///< of the width
        bool number = false;
    };
    struct Row
    {
        QList<ReportText> cells;
        QString anchor = {};
    };

    QString caption; ///< for those who do not see it
    QList<Column> columns;
    QList<Row> rows; ///< each with a cell for each column
};

/// How many have which verdict, as one bar.
struct ReportChart
{
    QString caption;
    QString alt; ///< all of it in words
    assessment::VerdictCounts counts;
};

/// The same for several things, one bar below the other; they are all as long.
struct ReportBars
{
    struct Row
    {
        QString name;
        QString target; ///< anchor that the name leads to
        QString alt;    ///< all of it in words
        assessment::VerdictCounts counts;
    };

    QString caption;
    QList<Row> rows;
};

using ReportBlock =
    std::variant<ReportHeading, ReportParagraph, ReportFacts, ReportTable, ReportChart, ReportBars>;

struct ReportDocument
{
    QString language; ///< BCP 47
    QString title;    ///< of the file: "Assessment report: Brightwell BC-200"
    QString heading;  ///< "Assessment report"
    QString product;  ///< "Brightwell Baby camera"
    QString detail;   ///< "Model BC-200, firmware 1.4.2"
    ReportText verdict;
    ReportFacts cover;
    QString mark;     ///< on every page of an unfinished one: "DRAFT – not finished"; else ""
    QString running;  ///< at the head of each page
    QString footer;   ///< at the foot, beside the number of the page
    QString contents; ///< title of the list of contents
    QDate date;       ///< of the content, not of the printing
    QList<ReportBlock> blocks;
    QList<PdfAttachment> attachments = {}; ///< of the PDF; other forms have none

    /// "Page 3 of 41"
    QString pageOf(int page, int pages) const;
};

/// \a signer is whose certificate will sign the file, "" for nobody's. What is attached to it is
/// named in it.
ReportDocument documentOf(const assessment::Report &report, const QString &signer = {},
                          const QList<assessment::ReportAttachment> &attachments = {});

/// The plan of action of a maker: what is open, in the order of what it does to the label, for
/// those of assessment::gapActors() that \a actors names, or for all (assessment/report/gaps.h).
ReportDocument gapDocumentOf(const assessment::Report &report, const QStringList &actors = {},
                             const QString &signer = {});

/// The colour of a verdict, which never stands without its shape and its word; 4.5:1 on white.
QRgb verdictInk(assessment::Verdict verdict);

/// "Fail 3, Pass 40", of the verdicts that occur.
QString inWords(const assessment::VerdictCounts &counts);

} // namespace labels
