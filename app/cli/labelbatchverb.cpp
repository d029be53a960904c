#include "labelbatchverb.h"

#include "designinput.h"
#include "files.h"
#include "identityinput.h"

#include "labels/batch.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::LabelKind;
using assessment::Result;
using labels::BatchFile;
using labels::BatchOutcome;
using labels::BatchProblem;
using labels::BatchRow;
using labels::SubFilter;

namespace app::cli {

namespace {

QJsonObject toJson(const BatchOutcome &outcome)
{
    QJsonObject json{{u"line"_s, outcome.line},
                     {u"state"_s, idOf(outcome.state)},
                     {u"file"_s, outcome.file},
                     {u"label"_s, outcome.certificateId},
                     {u"sha256"_s, QString::fromLatin1(outcome.sha256.toHex())}};
    if (outcome.problem)
        json[u"problem"_s] = outcome.problem->message();
    if (!outcome.warnings.isEmpty())
        json[u"warnings"_s] = QJsonArray::fromStringList(outcome.warnings);
    return json;
}

} // namespace

/// A row that cannot be used is told at once, with its line, and leaves the others alone.
void LabelBatchVerb::tell(Output &output, const BatchOutcome &outcome)
{
    for (const QString &warning : outcome.warnings)
        output.diagnostic(tr("warning: line %1: %2").arg(outcome.line).arg(warning));
    switch (outcome.state) {
    case BatchOutcome::State::Made:
        output.created(outcome.certificateId,
                       tr("Label %1: %2").arg(outcome.certificateId, outcome.file));
        break;
    case BatchOutcome::State::MadeBefore:
        output.created(outcome.certificateId,
                       tr("Label %1, made before: %2").arg(outcome.certificateId, outcome.file));
        break;
    case BatchOutcome::State::Failed:
        output.diagnostic(
            tr("error: line %1: %2").arg(outcome.line).arg(outcome.problem->message()));
        break;
    }
}

Result<BatchFile> LabelBatchVerb::readTable(const Arguments &given)
{
    BatchRow usual;
    usual.assessment = given.assessment;
    usual.options.kind = *assessment::labelKindFromId(given.kind);
    usual.options.format = given.format;
    const auto design = readDesignFile(given.formatFile, given.format);
    if (!design)
        return design.error();
    usual.options.design = *design;
    usual.options.language = given.language;
    if (given.validMonths)
        usual.options.validMonths = *given.validMonths;
    usual.options.gs1 = given.gs1;
    usual.options.subFilter = *labels::subFilterFromId(given.subFilter);
    const Result<QByteArray> bytes = readInput(given.table);
    if (!bytes)
        return bytes.error();
    return labels::readBatchFile(*bytes, inputName(given.table), usual);
}

ExitCode LabelBatchVerb::report(Output &output, const BatchFile &table,
                                const QList<BatchOutcome> &outcomes)
{
    QJsonArray rows;
    const auto count = [&](BatchOutcome::State state) {
        return int(std::ranges::count(outcomes, state, &BatchOutcome::state));
    };
    for (const BatchOutcome &outcome : outcomes)
        rows.append(toJson(outcome));
    for (const BatchProblem &problem : table.problems)
        rows.append(QJsonObject{{u"line"_s, problem.line},
                                {u"state"_s, idOf(BatchOutcome::State::Failed)},
                                {u"problem"_s, problem.reason}});
    const int made = count(BatchOutcome::State::Made);
    const int before = count(BatchOutcome::State::MadeBefore);
    const int failed = count(BatchOutcome::State::Failed) + int(table.problems.size());
    const int left = int(table.rows.size() - outcomes.size());
    output.note(tr("%1 made, %2 made before, %3 failed, %4 not begun")
                    .arg(made)
                    .arg(before)
                    .arg(failed)
                    .arg(left));
    if (left > 0)
        output.note(tr("The batch was stopped; run it again to make the rest."));
    output.json({{u"rows"_s, rows},
                 {u"made"_s, made},
                 {u"madeBefore"_s, before},
                 {u"failed"_s, failed},
                 {u"left"_s, left}});
    if (left > 0)
        return ExitCode::CannotTell;
    return failed > 0 ? ExitCode::Negative : ExitCode::Done;
}

Result<ExitCode> LabelBatchVerb::run(Context &context, const Arguments &given)
{
    if (!QFileInfo(given.folder).isDir()) {
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the labels cannot be written"),
                     .where = given.folder,
                     .why = tr("there is no such folder"),
                     .advice = tr("make it first")};
    }
    const Result<BatchFile> table = readTable(given);
    if (!table)
        return table.error();
    for (const BatchProblem &problem : table->problems)
        context.output().diagnostic(tr("error: line %1: %2").arg(problem.line).arg(problem.reason));
    if (given.onlyCheck)
        return report(context.output(), {.rows = {}, .problems = table->problems}, {});
    const auto identity =
        loadIdentity(given.identity, {given.passphraseFile, given.passphraseDescriptor});
    if (!identity)
        return identity.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto outcomes = labels::issueBatch(
        *workspace, *identity, table->rows, given.folder, context.progress(tr("Issuing")),
        [&](const BatchOutcome &outcome) { tell(context.output(), outcome); });
    if (!outcomes)
        return outcomes.error();
    return report(context.output(), *table, *outcomes);
}

void LabelBatchVerb::add(Verb &group)
{
    const auto given = std::make_shared<Arguments>();
    Verb verb =
        group.verb("batch", tr("issue a label for each row of a table of models"),
                   u"label batch models.csv --assessment A-0001 --kind information --identity "
                   "try/signer.p12 --passphrase-file try/passphrase.txt --output-dir labels"_s,
                   [given](Context &c) { return run(c, *given); });
    verb.argument("TABLE", given->table,
                  tr("CSV whose first row names its columns, some of %1; - is standard input")
                      .arg(labels::batchColumns().join(u", "_s)));
    verb.option("--assessment ID", given->assessment, tr("for rows that name none"));
    verb.option("--kind KIND", given->kind, tr("for rows that name none; information otherwise"),
                Verb::Need::Optional, {idOf(LabelKind::Information), idOf(LabelKind::Endorsement)});
    verb.option("--identity KEY", given->identity,
                tr("key and certificate, opened once for all of them"), Verb::Need::Required);
    verb.option("--passphrase-file FILE", given->passphraseFile,
                tr("its first line opens the key; - is standard input; you are asked otherwise"));
    verb.number("--passphrase-fd N", given->passphraseDescriptor,
                tr("the same from an open descriptor"), 0);
    verb.option("--format NAME", given->format, tr("for rows that name none"));
    verb.option("--format-file FILE", given->formatFile,
                tr("a design of your own, for rows of its kind that name no format"));
    verb.option("--language TAG", given->language, tr("for rows that name none; en-GB otherwise"));
    verb.number("--valid-months N", given->validMonths, tr("for rows that name none, 1 to 36"));
    verb.option("--output-dir DIR", given->folder,
                tr("a folder that is there; run again into the same one to go on after a stop"),
                Verb::Need::Required);
    verb.option("--subfilter FORM", given->subFilter,
                tr("how the signature is written: etsi is PAdES; adbe is for viewers that do not "
                   "know it, and has no PAdES level; etsi when not given"),
                Verb::Need::Optional, {idOf(SubFilter::Cades), idOf(SubFilter::Pkcs7)});
    verb.flag("--gs1", given->gs1, tr("the codes name the GTIN (GS1 Digital Link)"));
    verb.flag("--check", given->onlyCheck, tr("only say which rows cannot be used"));
}

} // namespace app::cli
