#include "statementverbs.h"

#include "files.h"
#include "findinglines.h"
#include "productinput.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Error;
using assessment::Result;
using assessment::ScopeChoice;
using assessment::ScopeStanding;
using assessment::StatementEdits;
using assessment::StatementForm;
using assessment::StatementKind;
using assessment::Status;
using labels::StatementContent;

namespace app::cli {

namespace {

/// "batch=Week 12" as its two halves.
Result<std::pair<QString, QString>> halvesOf(const QString &given, const QString &option)
{
    const qsizetype at = given.indexOf(u'=');
    if (at > 0)
        return std::pair{given.first(at), given.sliced(at + 1)};
    return Error{.kind = Error::Kind::Usage,
                 .what = StatementVerbs::tr("the statement is not changed"),
                 .where = option + u' ' + given,
                 .why = StatementVerbs::tr("there is no \"=\" in it"),
                 .advice = StatementVerbs::tr("write NAME=VALUE")};
}

/// What is stored, with \a changed in its place where it names something.
QJsonObject merged(const StatementEdits &stored, const QStringList &answers,
                   const QStringList &fields, Status &outcome)
{
    QJsonObject json = toJson(stored);
    const auto put = [&](const QString &part, const QString &option, const QStringList &given) {
        QJsonObject object = json[part].toObject();
        for (const QString &one : given) {
            const auto halves = halvesOf(one, option);
            if (!halves) {
                outcome = halves.error();
                return;
            }
            const bool goes = halves->second.isEmpty() || halves->second == u"unset";
            if (goes)
                object.remove(halves->first);
            else
                object[halves->first] = halves->second;
        }
        json[part] = object;
    };
    put(u"scope"_s, u"--answer"_s, answers);
    put(u"fields"_s, u"--field"_s, fields);
    return json;
}

QJsonObject toJson(const StatementForm &form)
{
    QJsonArray questions;
    for (const assessment::StatementQuestion &question : form.questions) {
        questions.append(QJsonObject{{u"id"_s, question.id},
                                     {u"question"_s, question.question},
                                     {u"within"_s, idOf(question.within)}});
    }
    QJsonArray fields;
    for (const assessment::StatementField &field : form.fields()) {
        QJsonArray choices;
        for (const assessment::StatementChoice &choice : field.choices)
            choices.append(choice.id);
        fields.append(
            QJsonObject{{u"id"_s, field.id},
                        {u"title"_s, field.title},
                        {u"required"_s, field.need == assessment::StatementField::Need::Required},
                        {u"choices"_s, choices}});
    }
    QJsonArray formats;
    for (const labels::StatementFormat format : labels::statementFormatsOf(form.kind))
        formats.append(idOf(format));
    return {{u"id"_s, idOf(form.kind)},   {u"title"_s, form.title},    {u"scheme"_s, form.scheme},
            {u"country"_s, form.country}, {u"questions"_s, questions}, {u"fields"_s, fields},
            {u"formats"_s, formats}};
}

ExitCode tellScope(Output &output, const StatementContent &content)
{
    QJsonArray answers;
    QList<QStringList> rows;
    for (const labels::StatementAnswer &answer : content.answers) {
        answers.append(QJsonObject{{u"id"_s, answer.id},
                                   {u"question"_s, answer.question},
                                   {u"answer"_s, idOf(answer.answer)},
                                   {u"outside"_s, answer.outside}});
        rows.append({answer.id, nameOf(answer.answer), answer.question});
    }
    output.table({StatementVerbs::tr("Question"), StatementVerbs::tr("Answer"),
                  StatementVerbs::tr("In words")},
                 rows);
    output.json({{u"product"_s, content.productId},
                 {u"kind"_s, idOf(content.kind)},
                 {u"standing"_s, idOf(content.scope)},
                 {u"questions"_s, answers}});
    switch (content.scope) {
    case ScopeStanding::Within:
        output.note(StatementVerbs::tr("The product is one for this statement."));
        return ExitCode::Done;
    case ScopeStanding::Open:
        output.note(StatementVerbs::tr("Questions are open: answer them with --answer ID=yes or "
                                       "--answer ID=no."));
        return ExitCode::CannotTell;
    case ScopeStanding::Outside: break;
    }
    for (const labels::StatementAnswer &answer : content.answers)
        output.note(answer.outside);
    return ExitCode::Negative;
}

} // namespace

StatementKind StatementVerbs::kindOf(const Arguments &given)
{
    return assessment::statementKindFromId(given.kind).value(); // the parser looked
}

Result<StatementVerbs::Drafted> StatementVerbs::openAndDraft(Context &context,
                                                             const Arguments &given)
{
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    auto source = labels::readStatementSource(*workspace, given.subject, kindOf(given));
    if (!source)
        return source.error();
    StatementContent content = labels::composeStatement(*source);
    return Drafted{*std::move(workspace), *std::move(source), std::move(content)};
}

Result<ExitCode> StatementVerbs::kinds(Context &context, const Arguments &given)
{
    Q_UNUSED(given);
    QJsonArray array;
    QList<QStringList> rows;
    for (const StatementKind kind : assessment::statementKinds()) {
        const StatementForm form = assessment::statementForm(kind);
        array.append(toJson(form));
        rows.append({idOf(kind), form.title, form.scheme});
    }
    context.output().table({tr("Kind"), tr("What it is"), tr("Whose")}, rows);
    context.output().json({{u"kinds"_s, array}});
    return ExitCode::Done;
}

Result<ExitCode> StatementVerbs::scope(Context &context, const Arguments &given)
{
    auto opened = openProduct(context, given.subject);
    if (!opened)
        return opened.error();
    if (!given.answers.isEmpty()) {
        const auto stored = opened->workspace.statementEdits(opened->product, kindOf(given));
        if (!stored)
            return stored.error();
        Status outcome = assessment::Ok;
        const QJsonObject json = merged(stored->edits, given.answers, {}, outcome);
        if (!outcome)
            return outcome.error();
        assessment::JsonReader reader(json);
        const StatementEdits edits = assessment::readStatementEdits(reader, kindOf(given));
        if (!reader.ok())
            return reader.error(tr("the answers cannot be taken over"), given.kind);
        const Status set =
            opened->workspace.setStatementEdits(opened->product, kindOf(given), edits);
        if (!set)
            return set.error();
    }
    const auto source =
        labels::readStatementSource(opened->workspace, given.subject, kindOf(given));
    if (!source)
        return source.error();
    return tellScope(context.output(), labels::composeStatement(*source));
}

Result<ExitCode> StatementVerbs::set(Context &context, const Arguments &given)
{
    std::optional<QJsonValue> file;
    if (!given.file.isEmpty()) {
        const auto read = readJson(given.file);
        if (!read)
            return read.error();
        file = *read;
    }
    auto opened = openProduct(context, given.subject);
    if (!opened)
        return opened.error();
    QJsonValue json;
    if (file) {
        json = *file;
    } else {
        const auto stored = opened->workspace.statementEdits(opened->product, kindOf(given));
        if (!stored)
            return stored.error();
        Status outcome = assessment::Ok;
        json = merged(stored->edits, {}, given.fields, outcome);
        if (!outcome)
            return outcome.error();
    }
    assessment::JsonReader reader(json);
    const StatementEdits edits = assessment::readStatementEdits(reader, kindOf(given));
    if (!reader.ok())
        return reader.error(tr("the entries cannot be taken over"),
                            file ? inputName(given.file) : given.kind);
    const Status set = opened->workspace.setStatementEdits(opened->product, kindOf(given), edits);
    if (!set)
        return set.error();
    context.output().note(
        tr("The entries for %1 are kept, for the kind %2.").arg(opened->product, given.kind));
    context.output().json({{u"product"_s, opened->product},
                           {u"kind"_s, given.kind},
                           {u"answers"_s, edits.scope.size()},
                           {u"fields"_s, edits.fields.size()}});
    return ExitCode::Done;
}

Result<ExitCode> StatementVerbs::show(Context &context, const Arguments &given)
{
    const auto drafted = openAndDraft(context, given);
    if (!drafted)
        return drafted.error();
    const StatementContent &content = drafted->content;
    QList<QStringList> rows;
    for (const labels::StatementPart &part : content.parts) {
        for (const labels::StatementValue &value : part.values) {
            rows.append(
                {value.id,
                 value.raw.isEmpty() ? tr("missing") : QString(value.text).replace(u'\n', u" / "_s),
                 nameOf(value.origin)});
        }
    }
    context.output().table({tr("Field"), tr("Value"), tr("From")}, rows);
    QJsonObject answer{{u"product"_s, content.productId},
                       {u"kind"_s, given.kind},
                       {u"statement"_s, toJson(content)},
                       {u"entries"_s, toJson(drafted->source.stored.edits)}};
    if (drafted->source.stored.changed.isValid()) {
        answer[u"changed"_s] = drafted->source.stored.changed.toUTC().toString(Qt::ISODate);
        answer[u"changedBy"_s] = drafted->source.stored.changedBy;
    }
    context.output().json(answer);
    return ExitCode::Done;
}

Result<ExitCode> StatementVerbs::check(Context &context, const Arguments &given)
{
    const auto drafted = openAndDraft(context, given);
    if (!drafted)
        return drafted.error();
    const StatementContent &content = drafted->content;
    Output &output = context.output();
    QJsonObject answer = tellFindings(output, content.findings);
    output.note(content.mayBeSigned() ? tr("It can be signed.") : tr("It cannot be signed yet."));
    answer[u"product"_s] = content.productId;
    answer[u"kind"_s] = given.kind;
    answer[u"scope"_s] = idOf(content.scope);
    answer[u"missing"_s] = QJsonArray::fromStringList(content.missing());
    answer[u"maySign"_s] = content.mayBeSigned();
    output.json(answer);
    return content.mayBeSigned() ? ExitCode::Done : ExitCode::Negative;
}

void StatementVerbs::addSubject(Verb &verb, const std::shared_ptr<Arguments> &given)
{
    verb.argument("PRODUCT|ASSESSMENT", given->subject,
                  tr("a product, whose newest assessment counts, or an assessment"));
    QStringList kinds;
    for (const StatementKind kind : assessment::statementKinds())
        kinds.append(idOf(kind));
    verb.option("--kind KIND", given->kind, tr("of the statement; see statement kinds"),
                Verb::Need::Required, kinds);
}

void StatementVerbs::addContent(Verb &group)
{
    const auto listed = std::make_shared<Arguments>();
    group.verb("kinds", tr("list the kinds of statements, and what each asks for"),
               u"statement kinds --json"_s,
               [listed](Context &c) { return StatementVerbs::kinds(c, *listed); });

    const auto scoped = std::make_shared<Arguments>();
    Verb scope = group.verb("scope",
                            tr("whether the product is one for the statement: asked before "
                               "anything is drafted; exit 1 when it is none, 2 while a question "
                               "is open"),
                            u"statement scope P-0001 --kind psti --answer medicalDevice=no"_s,
                            [scoped](Context &c) { return StatementVerbs::scope(c, *scoped); });
    addSubject(scope, scoped);
    scope.options("--answer ID=yes|no|unset", scoped->answers,
                  tr("answers a question; repeatable"));

    const auto changed = std::make_shared<Arguments>();
    Verb set = group.verb("set", tr("write entries that the record does not have"),
                          u"statement set P-0001 --kind psti --field \"batch=Week 12\""_s,
                          [changed](Context &c) { return StatementVerbs::set(c, *changed); });
    addSubject(set, changed);
    set.argument("FILE", changed->file,
                 tr("entries and answers as JSON (\"entries\" of statement show), in place of "
                    "those that are there; - is standard input"),
                 Verb::Need::Optional);
    set.options("--field ID=VALUE", changed->fields,
                tr("one entry, without a file; with nothing after \"=\" the record counts again; "
                   "repeatable"));

    const auto shown = std::make_shared<Arguments>();
    Verb show = group.verb("show", tr("show every entry, and where it comes from"),
                           u"statement show P-0001 --kind psti"_s,
                           [shown](Context &c) { return StatementVerbs::show(c, *shown); });
    addSubject(show, shown);

    const auto checked = std::make_shared<Arguments>();
    Verb check = group.verb("check", tr("say what is missing or contradicts the record"),
                            u"statement check P-0001 --kind psti --json"_s,
                            [checked](Context &c) { return StatementVerbs::check(c, *checked); });
    addSubject(check, checked);
}

void addStatementVerbs(Verb &root)
{
    Verb group = root.group("statement",
                            StatementVerbs::tr("what makers sign beside the label: the PSTI "
                                               "statement of compliance, a pledge to the Code, "
                                               "sheets for schemes of other countries"),
                            u"statement check P-0001 --kind psti"_s);
    StatementVerbs::addContent(group);
    StatementVerbs::addFiles(group);
}

} // namespace app::cli
