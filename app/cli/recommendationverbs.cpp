#include "verb.h"

#include "files.h"

#include "assessment/model/recommendationsearch.h"
#include "assessment/scheme/catalogue.h"
#include "assessment/scheme/recommendationcollection.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Recommendation;
using assessment::RecommendationCoverage;
using assessment::RecommendationFile;
using assessment::RecommendationFilter;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

/// What other documents recommend for the guidelines of the Code: the mapping database.
class RecommendationVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::RecommendationVerbs)

public:
    struct FindArguments
    {
        RecommendationFilter filter;
        std::optional<int> guideline;
        std::optional<int> most;
        QStringList words;
    };
    struct CoverageArguments
    {
        RecommendationFilter filter;
        QString by;
        QString csv;
    };
    struct ExportArguments
    {
        RecommendationFilter filter;
        std::optional<int> guideline;
        QString format;
        QString output;
    };

    static Result<ExitCode> import(Context &context, const QString &file);
    static Result<ExitCode> recommendations(Context &context, const FindArguments &given);
    static Result<ExitCode> search(Context &context, FindArguments given);
    static Result<ExitCode> coverage(Context &context, const CoverageArguments &given);
    static Result<ExitCode> write(Context &context, ExportArguments given);

    static void addImport(Verb &group);
    static void addFinding(Verb &group);
    static void addCoverage(Verb &group);
    static void addExport(Verb &group);

private:
    static QString pointers() { return tr("Links are pointers, not proof of conformity."); }
    static Status checkGuideline(const std::optional<int> &guideline);
    static void addFilter(Verb &verb, RecommendationFilter &filter);
    static QJsonArray tell(Output &output, const QList<Recommendation> &rows);
};

QJsonObject json(const Recommendation &one)
{
    return {{u"number"_s, one.number},
            {u"key"_s, one.key},
            {u"guideline"_s, one.guideline},
            {u"organisation"_s, one.organisation},
            {u"document"_s, one.document},
            {u"section"_s, one.section()},
            {u"sections"_s, QJsonArray::fromStringList(one.sections())},
            {u"link"_s, one.link()},
            {u"notes"_s, one.notes()},
            {u"relation"_s, idOf(assessment::Relation::Overlaps)},
            {u"confidence"_s, idOf(assessment::Confidence::Published)},
            {u"addedAtVersion"_s, one.added()},
            {u"record"_s, one.record}};
}

/// From the workspace that was named, else what the product carries.
Result<RecommendationFile> allRows(Context &context)
{
    if (!context.hasWorkspace())
        return assessment::builtInRecommendations();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto imported = workspace->recommendationImport();
    if (!imported)
        return imported.error();
    if (!*imported)
        return assessment::builtInRecommendations();
    const auto rows = workspace->allRecommendations();
    if (!rows)
        return rows.error();
    return RecommendationFile{.version = (*imported)->version, .sha256 = {}, .rows = *rows};
}

Status RecommendationVerbs::checkGuideline(const std::optional<int> &guideline)
{
    if (!guideline || *guideline <= 13)
        return assessment::Ok;
    return assessment::Error{.kind = assessment::Error::Kind::Usage,
                             .what = tr("nothing can be found"),
                             .where = u"--guideline %1"_s.arg(*guideline),
                             .why = tr("the Code has no such guideline"),
                             .advice = tr("name one from 1 to 13")};
}

/// The table for people; returns the rows for programs.
QJsonArray RecommendationVerbs::tell(Output &output, const QList<Recommendation> &rows)
{
    QJsonArray array;
    QList<QStringList> lines;
    for (const Recommendation &one : rows) {
        lines.append(
            {QString::number(one.guideline), one.organisation, one.document, one.section()});
        array.append(json(one));
    }
    output.table({tr("No."), tr("Organisation"), tr("Document"), tr("Recommendation")}, lines);
    return array;
}

Result<ExitCode> RecommendationVerbs::import(Context &context, const QString &file)
{
    const Result<QByteArray> bytes = readInput(file);
    if (!bytes)
        return bytes.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto done = workspace->importRecommendations(*bytes, inputName(file));
    if (!done)
        return done.error();
    const auto rows = workspace->allRecommendations();
    if (!rows)
        return rows.error();
    QJsonArray perGuideline;
    for (const int count : coverageOf(*rows, RecommendationCoverage::By::Organisation).totals)
        perGuideline.append(count);
    context.output().line(done->wasThere
                              ? tr("This file was imported already; nothing was changed.")
                              : tr("%n recommendation(s) imported.", nullptr, done->records));
    context.output().json({{u"import"_s, done->id},
                           {u"version"_s, done->version},
                           {u"sha256"_s, QString::fromLatin1(done->sha256.toHex())},
                           {u"records"_s, done->records},
                           {u"wasThere"_s, done->wasThere},
                           {u"guidelines"_s, perGuideline}});
    return ExitCode::Done;
}

Result<ExitCode> RecommendationVerbs::recommendations(Context &context, const FindArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto list = workspace->recommendations(given.guideline.value_or(0), given.filter.words,
                                                 given.most.value_or(200));
    if (!list)
        return list.error();
    const QJsonArray array = tell(context.output(), list->rows);
    context.output().note(tr("%1 of %2 shown. They are pointers; nobody claims that they ask for "
                             "the same.")
                              .arg(list->rows.size())
                              .arg(list->found));
    context.output().json({{u"found"_s, list->found}, {u"recommendations"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> RecommendationVerbs::search(Context &context, FindArguments given)
{
    if (const Status known = checkGuideline(given.guideline); !known)
        return known.error();
    const auto rows = allRows(context);
    if (!rows)
        return rows.error();
    given.filter.guideline = given.guideline.value_or(0);
    given.filter.words = given.words.join(u' ');
    QList<Recommendation> found = filtered(rows->rows, given.filter);
    const int all = int(found.size());
    found.resize(std::min(all, given.most.value_or(200)));
    const QJsonArray array = tell(context.output(), found);
    context.output().note(tr("%1 of %2 shown. %3").arg(found.size()).arg(all).arg(pointers()));
    context.output().json({{u"found"_s, all}, {u"recommendations"_s, array}});
    return all > 0 ? ExitCode::Done : ExitCode::Negative;
}

Result<ExitCode> RecommendationVerbs::coverage(Context &context, const CoverageArguments &given)
{
    if (const Status reserved = context.reserveOutput(given.csv); !reserved)
        return reserved.error();
    const auto rows = allRows(context);
    if (!rows)
        return rows.error();
    const bool documents = given.by == u"document"_s;
    const RecommendationCoverage coverage = coverageOf(
        filtered(rows->rows, given.filter), documents ? RecommendationCoverage::By::Document
                                                      : RecommendationCoverage::By::Organisation);
    if (!given.csv.isEmpty()) {
        const Status written =
            writeNewFile(given.csv, coverageCsv(coverage), tr("the coverage cannot be written"));
        if (!written)
            return written.error();
    }
    QJsonArray array;
    QList<QStringList> lines;
    const auto add = [&](const QString &name, const RecommendationCoverage::Counts &counts,
                         int total) {
        QStringList line{name};
        for (const int count : counts)
            line.append(count == 0 ? QString() : QString::number(count));
        lines.append(line << QString::number(total));
    };
    const auto numbers = [](const RecommendationCoverage::Counts &counts) {
        QJsonArray values;
        for (const int count : counts)
            values.append(count);
        return values;
    };
    for (const RecommendationCoverage::Row &row : coverage.rows) {
        add(row.name, row.counts, row.total);
        array.append(QJsonObject{{u"name"_s, row.name},
                                 {u"organisation"_s, row.organisation},
                                 {u"guidelines"_s, numbers(row.counts)},
                                 {u"total"_s, row.total}});
    }
    add(tr("All"), coverage.totals, coverage.total);
    if (given.csv.isEmpty()) {
        QStringList headings{documents ? tr("Document") : tr("Organisation")};
        for (int guideline = 1; guideline <= 13; ++guideline)
            headings.append(QString::number(guideline));
        context.output().table(headings << tr("All"), lines);
        context.output().note(pointers());
    }
    context.output().json({{u"by"_s, documents ? u"document"_s : u"organisation"_s},
                           {u"rows"_s, array},
                           {u"guidelines"_s, numbers(coverage.totals)},
                           {u"total"_s, coverage.total}});
    return ExitCode::Done;
}

Result<ExitCode> RecommendationVerbs::write(Context &context, ExportArguments given)
{
    if (const Status known = checkGuideline(given.guideline); !known)
        return known.error();
    if (const Status reserved = context.reserveOutput(given.output); !reserved)
        return reserved.error();
    const auto rows = allRows(context);
    if (!rows)
        return rows.error();
    given.filter.guideline = given.guideline.value_or(0);
    QList<Recommendation> wanted = filtered(rows->rows, given.filter);
    if (wanted.isEmpty()) {
        return assessment::Error{.kind = assessment::Error::Kind::Usage,
                                 .what = tr("nothing was written"),
                                 .where = u"mapping export"_s,
                                 .why = tr("no recommendation is wanted by all of these options"),
                                 .advice = tr("leave one of them out")};
    }
    QByteArray bytes;
    if (given.format == u"csv") {
        bytes = recommendationsCsv(wanted);
    } else if (given.format == u"json") {
        bytes = recommendationsJson(wanted);
    } else {
        std::sort(
            wanted.begin(), wanted.end(),
            [](const Recommendation &a, const Recommendation &b) { return a.number < b.number; });
        bytes = assessment::recommendationCollection(
            {.version = rows->version, .sha256 = {}, .rows = wanted});
    }
    const Status written =
        writeNewFile(given.output, bytes, tr("the recommendations cannot be written"));
    if (!written)
        return written.error();
    context.output().note(tr("%n recommendation(s) written to %1, without extracts and notes. %2",
                             nullptr, int(wanted.size()))
                              .arg(given.output, pointers()));
    context.output().json({{u"file"_s, given.output},
                           {u"format"_s, given.format},
                           {u"records"_s, int(wanted.size())},
                           {u"bytes"_s, bytes.size()}});
    return ExitCode::Done;
}

void RecommendationVerbs::addFilter(Verb &verb, RecommendationFilter &filter)
{
    verb.option("--organisation NAME", filter.organisation,
                tr("only of this organisation; a part of its name is enough"));
    verb.option("--document NAME", filter.document,
                tr("only in this document; a part of its name is enough"));
    verb.option("--who AUDIENCE", filter.audience, tr("only for guidelines by which they must act"),
                Verb::Need::Optional, assessment::audienceIds());
}

void RecommendationVerbs::addImport(Verb &group)
{
    const auto file = std::make_shared<QString>();
    Verb import = group.verb("import", tr("import a copy of the UK government's mapping database"),
                             u"mapping import Mapping-of-Code-of-Practice_v4.json"_s,
                             [file](Context &c) { return RecommendationVerbs::import(c, *file); });
    import.argument("FILE", *file,
                    tr("the database as JSON, version 4.0; - is standard input. Its extracts stay "
                       "in the workspace"));
}

void RecommendationVerbs::addFinding(Verb &group)
{
    const auto found = std::make_shared<FindArguments>();
    Verb list =
        group.verb("recommendations", tr("list what other documents recommend for a guideline"),
                   u"mapping recommendations --guideline 3 --find NIST"_s,
                   [found](Context &c) { return recommendations(c, *found); });
    list.number("--guideline N", found->guideline, tr("only for this guideline"));
    list.option("--find TEXT", found->filter.words, tr("only those that hold this text"));
    list.number("--most N", found->most, tr("show at most so many; 200 by default"));

    const auto wanted = std::make_shared<FindArguments>();
    Verb find = group.verb("search",
                           tr("search the recommendations of other documents; exits with 1 when "
                              "there are none"),
                           u"mapping search password --guideline 1 --who device_manufacturer"_s,
                           [wanted](Context &c) { return search(c, *wanted); });
    find.arguments("WORDS", wanted->words, tr("what they hold, in this order"),
                   Verb::Need::Optional);
    find.number("--guideline N", wanted->guideline, tr("only for this guideline"));
    addFilter(find, wanted->filter);
    find.number("--most N", wanted->most, tr("show at most so many; 200 by default"));
}

void RecommendationVerbs::addCoverage(Verb &group)
{
    const auto given = std::make_shared<CoverageArguments>();
    Verb verb = group.verb(
        "coverage", tr("count the recommendations, for each guideline and organisation"),
        u"mapping coverage --who retailer"_s, [given](Context &c) { return coverage(c, *given); });
    verb.option("--by WHAT", given->by, tr("a row for each of these; organisation by default"),
                Verb::Need::Optional, {u"organisation"_s, u"document"_s});
    addFilter(verb, given->filter);
    verb.option("--csv FILE", given->csv, tr("write it as CSV; - is standard output"));
}

void RecommendationVerbs::addExport(Verb &group)
{
    const auto given = std::make_shared<ExportArguments>();
    Verb verb = group.verb(
        "export",
        tr("write the recommendations as identifiers and links, never with extracts or notes"),
        u"mapping export --format oscal -o mapping.json"_s,
        [given](Context &c) { return write(c, *given); });
    verb.option("--format FORMAT", given->format,
                tr("csv, json, or oscal for an OSCAL 1.2.1 mapping collection"),
                Verb::Need::Required, {u"csv"_s, u"json"_s, u"oscal"_s});
    verb.number("--guideline N", given->guideline, tr("only for this guideline"));
    addFilter(verb, given->filter);
    verb.option("-o,--output FILE", given->output,
                tr("a file that does not exist; - is standard output"), Verb::Need::Required);
}

} // namespace

void addRecommendationVerbs(Verb &mappingGroup)
{
    RecommendationVerbs::addImport(mappingGroup);
    RecommendationVerbs::addFinding(mappingGroup);
    RecommendationVerbs::addCoverage(mappingGroup);
    RecommendationVerbs::addExport(mappingGroup);
}

} // namespace app::cli
