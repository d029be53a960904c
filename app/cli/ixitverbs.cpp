#include "ixitverbs.h"

#include "files.h"

#include "assessment/exchange/ixitcsv.h"
#include "assessment/scheme/discoveries.h"
#include "assessment/scheme/ixitcheck.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using assessment::Discovered;
using assessment::Error;
using assessment::IxitChange;
using assessment::IxitColumn;
using assessment::IxitEntry;
using assessment::IxitProblem;
using assessment::IxitTable;
using assessment::Result;

namespace app::cli {

Result<IxitDesk> openIxitDesk(const Context &context, const QString &id)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    auto judged = workspace->assessment(id);
    if (!judged)
        return judged.error();
    const auto edition = assessment::ixitEditionOf(judged->scheme);
    if (!edition)
        return edition.error();
    auto scheme = workspace->scheme(judged->scheme);
    if (!scheme)
        return scheme.error();
    return IxitDesk{*std::move(workspace), *std::move(judged), *std::move(scheme), *edition};
}

Result<const IxitTable *> IxitVerbs::tableOf(const IxitDesk &desk, const QString &name)
{
    if (const IxitTable *table = desk.edition->table(name))
        return table;
    QStringList names;
    for (const IxitTable &table : desk.edition->tables)
        names.append(table.name);
    return Error{.kind = Error::Kind::NotFound,
                 .what = tr("there is no such table"),
                 .where = name,
                 .why = tr("%1 does not have it").arg(desk.edition->title),
                 .advice = tr("use one of %1").arg(names.join(u", "_s))};
}

Result<IxitChange> IxitVerbs::changeOf(const QStringList &settings)
{
    IxitChange change;
    for (const QString &setting : settings) {
        const QString column = setting.section(u'=', 0, 0);
        if (!setting.contains(u'=') || column.isEmpty() || change.values.contains(column)) {
            return Error{.kind = Error::Kind::Usage,
                         .what = tr("the IXIT cannot be changed"),
                         .where = setting,
                         .why = tr("it does not say a column and its value, or says it twice"),
                         .advice = tr("write COLUMN=VALUE, for example description=\"Web login\"")};
        }
        change.values.insert(column, setting.section(u'=', 1));
    }
    return change;
}

Result<ExitCode> IxitVerbs::tables(Context &context, const Arguments &given)
{
    const auto desk = openIxitDesk(context, given.assessment);
    if (!desk)
        return desk.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const IxitTable &table : desk->edition->tables) {
        const qsizetype entries = desk->assessment.ixit.value(table.name).size();
        QJsonArray columns;
        for (const IxitColumn &column : table.columns) {
            columns.append(QJsonObject{{u"key"_s, column.key},
                                       {u"title"_s, column.title},
                                       {u"type"_s, idOf(column.type)},
                                       {u"required"_s, column.required},
                                       {u"choices"_s, QJsonArray::fromStringList(column.choices)},
                                       {u"tables"_s, QJsonArray::fromStringList(column.tables)}});
        }
        array.append(QJsonObject{{u"number"_s, table.number},
                                 {u"name"_s, table.name},
                                 {u"title"_s, table.title},
                                 {u"single"_s, table.single},
                                 {u"columns"_s, columns},
                                 {u"entries"_s, entries}});
        rows.append(
            {QString::number(table.number), table.name, QString::number(entries), table.title});
    }
    context.output().table({tr("No."), tr("Table"), tr("Entries"), tr("About")}, rows);
    context.output().json({{u"assessment"_s, given.assessment},
                           {u"edition"_s, desk->edition->title},
                           {u"tables"_s, array}});
    return ExitCode::Done;
}

void IxitVerbs::showTable(Output &output, const IxitTable &table, const QList<IxitEntry> &entries)
{
    output.line(tr("%1 %2: %3").arg(table.number).arg(table.name, table.title));
    for (const IxitEntry &entry : entries) {
        output.line(u"  "_s + entry.id);
        for (const IxitColumn &column : table.columns) {
            output.line(u"    %1 (%2): %3"_s.arg(column.title, column.key,
                                                 entry.value(column.key).simplified()));
        }
    }
}

Result<ExitCode> IxitVerbs::show(Context &context, const Arguments &given)
{
    const auto desk = openIxitDesk(context, given.assessment);
    if (!desk)
        return desk.error();
    QList<const IxitTable *> wanted;
    if (given.table.isEmpty()) {
        for (const IxitTable &table : desk->edition->tables) {
            if (!desk->assessment.ixit.value(table.name).isEmpty())
                wanted.append(&table);
        }
    } else {
        const auto table = tableOf(*desk, given.table);
        if (!table)
            return table.error();
        wanted.append(*table);
    }
    QJsonArray array;
    for (const IxitTable *table : std::as_const(wanted)) {
        const QList<IxitEntry> entries = desk->assessment.ixit.value(table->name);
        showTable(context.output(), *table, entries);
        QJsonArray list;
        for (const IxitEntry &entry : entries)
            list.append(toJson(entry));
        array.append(QJsonObject{{u"name"_s, table->name}, {u"entries"_s, list}});
    }
    if (wanted.isEmpty())
        context.output().line(tr("Nothing is declared yet."));
    context.output().json({{u"assessment"_s, given.assessment},
                           {u"edition"_s, desk->edition->title},
                           {u"tables"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> IxitVerbs::add(Context &context, const Arguments &given)
{
    const Result<IxitChange> change = changeOf(given.settings);
    if (!change)
        return change.error();
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    const auto ids = workspace->setIxit(given.assessment, given.table, {*change});
    if (!ids)
        return ids.error();
    context.output().created(ids->first(), tr("%1 is declared.").arg(ids->first()));
    context.output().json({{u"assessment"_s, given.assessment}, {u"entry"_s, ids->first()}});
    return ExitCode::Done;
}

Result<ExitCode> IxitVerbs::set(Context &context, const Arguments &given)
{
    Result<IxitChange> change = changeOf(given.settings);
    if (!change)
        return change.error();
    auto desk = openIxitDesk(context, given.assessment);
    if (!desk)
        return desk.error();
    const auto table = tableOf(*desk, given.table);
    if (!table)
        return table.error();
    // A form is there as soon as somebody writes into it.
    const bool newForm = (*table)->single && desk->assessment.ixit.value((*table)->name).isEmpty();
    if (!newForm || given.entry != assessment::ixitId((*table)->name, 1))
        change->id = given.entry;
    const auto ids = desk->workspace.setIxit(given.assessment, given.table, {*change});
    if (!ids)
        return ids.error();
    context.output().note(tr("%1 is changed.").arg(ids->first()));
    context.output().json({{u"assessment"_s, given.assessment}, {u"entry"_s, ids->first()}});
    return ExitCode::Done;
}

Result<ExitCode> IxitVerbs::remove(Context &context, const Arguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    if (const auto done = workspace->removeIxit(given.assessment, given.entries); !done)
        return done.error();
    context.output().note(tr("%n entry(s) taken away", nullptr, int(given.entries.size())));
    context.output().json({{u"assessment"_s, given.assessment},
                           {u"removed"_s, QJsonArray::fromStringList(given.entries)}});
    return ExitCode::Done;
}

Result<ExitCode> IxitVerbs::import(Context &context, const Arguments &given)
{
    auto desk = openIxitDesk(context, given.assessment);
    if (!desk)
        return desk.error();
    const auto table = tableOf(*desk, given.table);
    if (!table)
        return table.error();
    const Result<QByteArray> bytes = readInput(given.file);
    if (!bytes)
        return bytes.error();
    const auto changes = assessment::readIxitCsv(**table, *bytes, inputName(given.file));
    if (!changes)
        return changes.error();
    const auto ids = desk->workspace.importIxit(given.assessment, given.table, *changes);
    if (!ids)
        return ids.error();
    context.output().line(tr("%n entry(s) imported", nullptr, int(ids->size())));
    context.output().json(
        {{u"assessment"_s, given.assessment}, {u"entries"_s, QJsonArray::fromStringList(*ids)}});
    return ExitCode::Done;
}

Result<ExitCode> IxitVerbs::exportTable(Context &context, const Arguments &given)
{
    if (const auto reserved = context.reserveOutput(given.file); !reserved)
        return reserved.error();
    const auto desk = openIxitDesk(context, given.assessment);
    if (!desk)
        return desk.error();
    const auto table = tableOf(*desk, given.table);
    if (!table)
        return table.error();
    const QList<IxitEntry> entries = desk->assessment.ixit.value((*table)->name);
    const QByteArray bytes = assessment::ixitCsv(**table, entries);
    const auto written = writeNewFile(given.file, [&](QIODevice &out) -> assessment::Status {
        if (out.write(bytes) == bytes.size())
            return assessment::Ok;
        return Error{.kind = Error::Kind::Storage,
                     .what = tr("the table cannot be written"),
                     .where = given.file,
                     .why = out.errorString()};
    });
    if (!written)
        return written.error();
    context.output().note(tr("%n entry(s) written", nullptr, int(entries.size())));
    context.output().json({{u"assessment"_s, given.assessment},
                           {u"table"_s, (*table)->name},
                           {u"file"_s, given.file},
                           {u"entries"_s, entries.size()}});
    return ExitCode::Done;
}

Result<ExitCode> IxitVerbs::check(Context &context, const Arguments &given)
{
    const auto desk = openIxitDesk(context, given.assessment);
    if (!desk)
        return desk.error();
    QJsonArray errors;
    QJsonArray warnings;
    for (const IxitProblem &problem :
         ixitProblems(*desk->edition, desk->scheme, desk->assessment)) {
        const QString words = inWords(problem, *desk->edition);
        (problem.isError() ? errors : warnings)
            .append(QJsonObject{{u"kind"_s, idOf(problem.kind)},
                                {u"where"_s, problem.place()},
                                {u"table"_s, problem.table},
                                {u"entry"_s, problem.entry},
                                {u"column"_s, problem.column},
                                {u"provision"_s, problem.provision},
                                {u"message"_s, words}});
        context.output().line(u"%1: %2: %3"_s.arg(problem.isError() ? tr("error") : tr("warning"),
                                                  problem.place(), words));
    }
    if (desk->assessment.ixit.isEmpty())
        context.output().note(tr("Nothing is declared yet."));
    context.output().line(tr("%1: %2, %3")
                              .arg(given.assessment, tr("%n error(s)", nullptr, int(errors.size())),
                                   tr("%n warning(s)", nullptr, int(warnings.size()))));
    context.output().json(
        {{u"assessment"_s, given.assessment}, {u"errors"_s, errors}, {u"warnings"_s, warnings}});
    return errors.isEmpty() ? ExitCode::Done : ExitCode::Negative;
}

Result<ExitCode> IxitVerbs::discovered(Context &context, const Arguments &given)
{
    const auto desk = openIxitDesk(context, given.assessment);
    if (!desk)
        return desk.error();
    const auto all = discoveries(*desk->edition, desk->assessment);
    QJsonArray found;
    QStringList undeclared;
    QList<QStringList> rows;
    for (const Discovered &one : all.found) {
        if (one.declaredBy.isEmpty())
            undeclared.append(one.key);
        found.append(QJsonObject{{u"key"_s, one.key},
                                 {u"title"_s, one.title},
                                 {u"tables"_s, QJsonArray::fromStringList(one.tables)},
                                 {u"runs"_s, QJsonArray::fromStringList(one.runs)},
                                 {u"findings"_s, QJsonArray::fromStringList(one.summaries)},
                                 {u"declaredBy"_s, QJsonArray::fromStringList(one.declaredBy)}});
        rows.append({one.title,
                     one.declaredBy.isEmpty()
                         ? tr("NOT DECLARED, belongs in %1").arg(one.tables.join(u", "_s))
                         : one.declaredBy.join(u", "_s),
                     one.runs.join(u", "_s)});
    }
    Output &output = context.output();
    if (!rows.isEmpty())
        output.table({tr("Found"), tr("Declared by"), tr("Runs")}, rows);
    else
        output.line(tr("No run has found anything that would have to be declared."));
    if (!all.notSeen.isEmpty())
        output.line(tr("Declared and seen by no run: %1").arg(all.notSeen.join(u", "_s)));
    output.json({{u"assessment"_s, given.assessment},
                 {u"found"_s, found},
                 {u"undeclared"_s, QJsonArray::fromStringList(undeclared)},
                 {u"notSeen"_s, QJsonArray::fromStringList(all.notSeen)}});
    return undeclared.isEmpty() ? ExitCode::Done : ExitCode::Negative;
}

void addIxitVerbs(Verb &root)
{
    using V = IxitVerbs;
    using Doing = Result<ExitCode> (*)(Context &, const V::Arguments &);
    Verb group =
        root.group("ixit", V::tr("what is declared of the implementation (ETSI TS 103 701)"),
                   u"ixit tables A-0001"_s);
    const auto verb = [&](const char *name, const QString &about, const QString &example,
                          Doing act) {
        const auto given = std::make_shared<V::Arguments>();
        Verb made = group.verb(name, about, example, [=](Context &c) { return act(c, *given); });
        made.argument("ID", given->assessment, V::tr("the assessment"));
        return std::pair(made, given);
    };
    const QString tableHelp = V::tr("name of the table, such as AuthMech");
    const QString valueHelp = V::tr("values as COLUMN=VALUE; \"ixit tables --json\" names them");

    verb("tables", V::tr("list the 29 tables with their columns"), u"ixit tables A-0001"_s,
         V::tables);
    auto [show, shown] =
        verb("show", V::tr("show what is declared"), u"ixit show A-0001 AuthMech"_s, V::show);
    show.argument("TABLE", shown->table, tableHelp, Verb::Need::Optional);
    auto [add, added] =
        verb("add", V::tr("declare one more entry"),
             u"ixit add A-0001 ExtSens description=\"Camera, always on\""_s, V::add);
    add.argument("TABLE", added->table, tableHelp);
    add.arguments("COLUMN=VALUE", added->settings, valueHelp);
    auto [set, changed] =
        verb("set", V::tr("change an entry; an empty value takes one away"),
             u"ixit set A-0001 AuthMech AuthMech-1 defaultStatus=enabled"_s, V::set);
    set.argument("TABLE", changed->table, tableHelp);
    set.argument("ENTRY", changed->entry, V::tr("its id, such as AuthMech-1"));
    set.arguments("COLUMN=VALUE", changed->settings, valueHelp);
    auto [remove, removed] = verb("remove", V::tr("take entries away, with the verdicts on them"),
                                  u"ixit remove A-0001 AuthMech-2"_s, V::remove);
    remove.arguments("ENTRY", removed->entries, V::tr("ids such as AuthMech-1"));
    auto [import, imported] = verb("import", V::tr("take over entries from CSV, all or nothing"),
                                   u"ixit import A-0001 AuthMech authmech.csv"_s, V::import);
    import.argument("TABLE", imported->table, tableHelp);
    import.argument("FILE", imported->file,
                    V::tr("CSV with column names in the first row; - is standard input"));
    auto [out, exported] = verb("export", V::tr("write a table as CSV"),
                                u"ixit export A-0001 AuthMech -o authmech.csv"_s, V::exportTable);
    out.argument("TABLE", exported->table, tableHelp);
    out.option("-o,--output FILE", exported->file, V::tr("the file to write; - is standard output"),
               Verb::Need::Required);
    verb("check", V::tr("list placeholders, empty fields and references that lead nowhere"),
         u"ixit check A-0001"_s, V::check);
    verb("discovered", V::tr("compare what device tests found with what is declared"),
         u"ixit discovered A-0001"_s, V::discovered);
}

} // namespace app::cli
