#include "verb.h"

#include "files.h"

#include "assessment/scheme/mappings.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Assessment;
using assessment::Basis;
using assessment::Mapping;
using assessment::PrefillAction;
using assessment::PrefillRow;
using assessment::ProvisionLink;
using assessment::Result;
using assessment::Status;

namespace app::cli {

namespace {

struct ShowArguments
{
    QString first;
    QString second;
    QString csv;
};

struct PrefillArguments
{
    QString assessment;
    QString from;
    QString scheme; ///< of a new one, in place of the assessment
    bool dryRun = false;
};

/// One scheme and the others: the crosswalk, and filling one assessment from another.
class MappingVerbs
{
    Q_DECLARE_TR_FUNCTIONS(app::cli::MappingVerbs)

public:
    static Result<ExitCode> list(Context &context);
    static Result<ExitCode> show(Context &context, const ShowArguments &given);
    static Result<ExitCode> check(Context &context, const QString &file);
    static Result<ExitCode> prefill(Context &context, const PrefillArguments &given);

private:
    static void say(Output &output, const QList<PrefillRow> &rows, bool dryRun);
    static QString inWords(PrefillAction action, bool dryRun);
};

QJsonObject json(const assessment::MappedDocument &document)
{
    return {{u"id"_s, document.id},
            {u"title"_s, document.title},
            {u"organisation"_s, document.organisation},
            {u"edition"_s, document.edition},
            {u"status"_s, idOf(document.status)},
            {u"link"_s, document.url},
            {u"remark"_s, document.remark}};
}

QJsonObject json(const Mapping &mapping)
{
    QJsonObject answer{{u"source"_s, mapping.source},
                       {u"target"_s, mapping.target},
                       {u"title"_s, mapping.title},
                       {u"origin"_s, mapping.origin},
                       {u"asOf"_s, mapping.asOf.toString(Qt::ISODate)},
                       {u"links"_s, int(mapping.links.size())}};
    if (mapping.document)
        answer[u"document"_s] = json(*mapping.document);
    return answer;
}

/// Places for people: "Guideline 1 + Guideline 3".
QString wordsOf(const QStringList &places)
{
    QStringList words;
    for (const QString &place : places)
        words.append(assessment::placeInWords(place));
    return words.join(u" + "_s);
}

QJsonObject json(const ProvisionLink &link)
{
    return {{u"sources"_s, QJsonArray::fromStringList(link.sources)},
            {u"targets"_s, QJsonArray::fromStringList(link.targets)},
            {u"relation"_s, idOf(link.relation)},
            {u"confidence"_s, idOf(link.confidence)},
            {u"remark"_s, link.remark}};
}

QJsonObject json(const PrefillRow &row)
{
    QJsonArray from;
    for (const Basis &basis : row.proposal.inference.bases) {
        from.append(QJsonObject{{u"provisions"_s, QJsonArray::fromStringList(basis.provisions)},
                                {u"relation"_s, idOf(basis.relation)},
                                {u"confidence"_s, idOf(basis.confidence)}});
    }
    return {{u"provision"_s, row.provision},
            {u"action"_s, idOf(row.action)},
            {u"verdict"_s, idOf(row.proposal.verdict)},
            {u"support"_s, idOf(row.proposal.support)},
            {u"rationale"_s, row.proposal.rationale},
            {u"evidence"_s, int(row.proposal.evidence.size())},
            {u"from"_s, from}};
}

Result<ExitCode> MappingVerbs::list(Context &context)
{
    const auto mappings = assessment::builtInMappings();
    if (!mappings)
        return mappings.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const Mapping &mapping : *mappings) {
        array.append(json(mapping));
        rows.append({mapping.source, mapping.target, QString::number(mapping.links.size()),
                     mapping.asOf.toString(Qt::ISODate), mapping.origin});
    }
    context.output().table({tr("From"), tr("To"), tr("Links"), tr("As of"), tr("Source")}, rows);
    context.output().json({{u"mappings"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> MappingVerbs::show(Context &context, const ShowArguments &given)
{
    const Result<Mapping> mapping = assessment::mappingBetween(given.first, given.second);
    if (!mapping)
        return mapping.error();
    Output &output = context.output();
    if (!given.csv.isEmpty()) {
        if (given.csv == u"-")
            output.reserveForContent();
        const QByteArray csv = crosswalkCsv(*mapping, given.first);
        const Status written = writeNewFile(given.csv, csv, tr("the crosswalk cannot be written"));
        if (!written)
            return written.error();
    }
    const bool backwards = mapping->target == given.first;
    QJsonArray links;
    QList<QStringList> rows;
    for (const ProvisionLink &link : mapping->links) {
        links.append(json(link));
        const QStringList &left = backwards ? link.targets : link.sources;
        const QStringList &right = backwards ? link.sources : link.targets;
        rows.append({wordsOf(left), assessment::inWords(link.relation, backwards), wordsOf(right),
                     nameOf(link.confidence), link.remark});
    }
    if (given.csv.isEmpty()) {
        output.table({given.first, tr("Relation"), given.second, tr("Confidence"), tr("Remark")},
                     rows);
        if (mapping->document) {
            const assessment::MappedDocument &document = *mapping->document;
            QStringList about{document.title,          document.organisation, document.edition,
                              nameOf(document.status), document.url,          document.remark};
            about.removeAll(QString());
            output.note(about.join(u" · "_s));
        }
        output.note(tr("Source: %1 (as of %2). Links are pointers, not proof of conformity.")
                        .arg(mapping->origin, mapping->asOf.toString(Qt::ISODate)));
    }
    QJsonObject answer = json(*mapping);
    answer[u"description"_s] = mapping->description;
    answer[u"links"_s] = links;
    output.json(answer);
    return ExitCode::Done;
}

Result<ExitCode> MappingVerbs::check(Context &context, const QString &file)
{
    const Result<QByteArray> bytes = readInput(file);
    if (!bytes)
        return bytes.error();
    const auto check = assessment::checkMapping(*bytes, inputName(file));
    if (!check)
        return check.error();
    if (check->problems.isEmpty())
        context.output().note(tr("The mapping is in order."));
    return context.output().problems(check->problems);
}

QString MappingVerbs::inWords(PrefillAction action, bool dryRun)
{
    switch (action) {
    case PrefillAction::Fill: return dryRun ? tr("would be filled") : tr("filled");
    case PrefillAction::Refresh: return dryRun ? tr("would be renewed") : tr("renewed");
    case PrefillAction::Withdraw: return dryRun ? tr("would be withdrawn") : tr("withdrawn");
    case PrefillAction::Same: return tr("inferred already");
    case PrefillAction::Answered: return tr("kept, a person answered it");
    case PrefillAction::Elsewhere: return tr("kept, inferred from another assessment");
    case PrefillAction::NotApplicable: return tr("left out, does not apply");
    }
    Q_UNREACHABLE();
}

void MappingVerbs::say(Output &output, const QList<PrefillRow> &rows, bool dryRun)
{
    QList<QStringList> lines;
    for (const PrefillRow &row : rows) {
        QStringList from;
        for (const Basis &basis : row.proposal.inference.bases)
            from.append(u"%1 (%2)"_s.arg(basis.provisions.join(u" + "_s), idOf(basis.relation)));
        const bool proposes = row.action != PrefillAction::Withdraw;
        lines.append({row.provision, from.join(u", "_s),
                      !proposes                  ? QString()
                      : row.proposal.isPartial() ? tr("only a part")
                                                 : nameOf(row.proposal.verdict),
                      QString::number(row.proposal.evidence.size()), inWords(row.action, dryRun)});
    }
    output.table({tr("Provision"), tr("From"), tr("Proposal"), tr("Evidence"), tr("Result")},
                 lines);
}

Result<ExitCode> MappingVerbs::prefill(Context &context, const PrefillArguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (given.assessment.isEmpty() == given.scheme.isEmpty()) {
        return assessment::Error{.kind = assessment::Error::Kind::Usage,
                                 .what = tr("the assessment cannot be filled"),
                                 .where = u"assessment prefill"_s,
                                 .why = tr("either an assessment or a scheme must be given"),
                                 .advice = tr("name the assessment to fill, or with --scheme what "
                                              "a new one is to follow")};
    }
    QString id = given.assessment;
    assessment::PrefillResult result;
    if (given.dryRun) {
        const auto rows = id.isEmpty() ? workspace->previewPrefillOfNew(given.scheme, given.from)
                                       : workspace->previewPrefill(id, given.from);
        if (!rows)
            return rows.error();
        result.rows = *rows;
        for (const PrefillRow &row : *rows)
            result.changed += changes(row.action) ? 1 : 0;
    } else if (id.isEmpty()) {
        const auto rows = workspace->previewPrefillOfNew(given.scheme, given.from);
        if (!rows)
            return rows.error();
        const Result<QString> made = workspace->newAssessmentFrom(given.from, given.scheme);
        if (!made)
            return made.error();
        id = *made;
        const Result<Assessment> now = workspace->assessment(id);
        if (!now)
            return now.error();
        result = {.rows = *rows,
                  .changed = int(now->answers.size()),
                  .evidence = int(now->evidence.size())};
    } else {
        const auto done = workspace->prefill(id, given.from);
        if (!done)
            return done.error();
        result = *done;
    }
    Output &output = context.output();
    say(output, result.rows, given.dryRun);
    if (given.dryRun) {
        output.line(tr("%n answer(s) would change; nothing was written.", nullptr, result.changed));
    } else {
        output.line(tr("%n answer(s) of %1 changed.", nullptr, result.changed).arg(id));
        output.note(tr("Inferred answers count as not assessed until somebody confirms them with "
                       "\"assessment confirm\"."));
    }
    QJsonArray rows;
    for (const PrefillRow &row : std::as_const(result.rows))
        rows.append(json(row));
    output.json({{u"assessment"_s, id},
                 {u"from"_s, given.from},
                 {u"dryRun"_s, given.dryRun},
                 {u"changed"_s, result.changed},
                 {u"evidence"_s, result.evidence},
                 {u"rows"_s, rows}});
    return ExitCode::Done;
}

} // namespace

void addMappingVerbs(Verb &root)
{
    using V = MappingVerbs;
    Verb mapping = root.group("mapping", MappingVerbs::tr("what one scheme says of another"),
                              u"mapping show uk-cop-2018 en-303645-v2-1-1"_s);
    mapping.verb("list", MappingVerbs::tr("list the mappings between schemes, and to documents"),
                 u"mapping list --json"_s, V::list);

    const auto shown = std::make_shared<ShowArguments>();
    Verb show =
        mapping.verb("show",
                     MappingVerbs::tr("show the crosswalk between two schemes, or a scheme and a "
                                      "document"),
                     u"mapping show uk-psti-2023 uk-cop-2018 --csv crosswalk.csv"_s,
                     [shown](Context &c) { return V::show(c, *shown); });
    show.argument("A", shown->first, MappingVerbs::tr("the scheme or document to look from"));
    show.argument("B", shown->second, MappingVerbs::tr("the other one"));
    show.option("--csv FILE", shown->csv,
                MappingVerbs::tr("write it as CSV; - is standard output"));

    struct Arguments
    {
        QString file;
    };
    const auto checked = std::make_shared<Arguments>();
    Verb check = mapping.verb("check", MappingVerbs::tr("check a mapping file in full"),
                              u"mapping check mapping.json"_s,
                              [checked](Context &c) { return V::check(c, checked->file); });
    check.argument("FILE", checked->file,
                   MappingVerbs::tr("an OSCAL 1.2.1 mapping collection; - is standard input"));

    addRecommendationVerbs(mapping);
    addLawVerbs(mapping);
}

void addPrefillVerb(Verb &assessmentGroup)
{
    const auto given = std::make_shared<PrefillArguments>();
    Verb prefill = assessmentGroup.verb(
        "prefill",
        MappingVerbs::tr("fill an assessment from one of the same product under another scheme"),
        u"assessment prefill A-0002 --from A-0001 --dry-run"_s,
        [given](Context &c) { return MappingVerbs::prefill(c, *given); });
    prefill.argument("ID", given->assessment, MappingVerbs::tr("the assessment to fill"),
                     Verb::Need::Optional);
    prefill.option("--scheme ID", given->scheme,
                   MappingVerbs::tr("begin a new one against this scheme instead"));
    prefill.option("--from ID", given->from, MappingVerbs::tr("the assessment that is there"),
                   Verb::Need::Required);
    prefill.flag("--dry-run", given->dryRun, MappingVerbs::tr("say what would change, and stop"));
}

} // namespace app::cli
