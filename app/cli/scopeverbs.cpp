#include "scopeverbs.h"

#include "files.h"

#include "assessment/model/scopefile.h"
#include "assessment/scheme/applicability.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::Assessment;
using assessment::Error;
using assessment::Guideline;
using assessment::Provision;
using assessment::Result;
using assessment::Scheme;
using assessment::Scope;
using assessment::ScopeAnswer;
using assessment::ScopeChoice;
using assessment::ScopeQuestion;
using assessment::Status;

namespace app::cli {

Result<Scope> ScopeVerbs::wanted(const Scheme &scheme, const Scope &before, const Arguments &given)
{
    const QString what = tr("the scope cannot be recorded");
    Scope scope;
    if (!given.file.isEmpty()) {
        const Result<QJsonValue> json = readJson(given.file);
        if (!json)
            return json.error();
        assessment::JsonReader reader(*json);
        scope = readScope(reader, scheme);
        if (!reader.ok())
            return reader.error(what, inputName(given.file));
    }
    for (const QString &setting : given.settings) {
        const QString key = setting.section(u'=', 0, 0);
        const auto choice = assessment::scopeChoiceFromId(setting.section(u'=', 1));
        if (!choice) {
            return Error{.kind = Error::Kind::Usage,
                         .what = what,
                         .where = setting,
                         .why = tr("it is no answer to a question"),
                         .advice = tr("write KEY=yes, KEY=no or KEY=unset")};
        }
        if (const Status known = checkScopeKey(scheme, key, what); !known) {
            Error error = known.error();
            error.kind = Error::Kind::Usage;
            return error;
        }
        // The note of an answer that is only changed stays; one that is taken back goes with it.
        const QString kept = *choice == ScopeChoice::Unset ? QString() : before.value(key).note;
        scope.insert(key, {.choice = *choice, .note = given.note.isEmpty() ? kept : given.note});
    }
    return scope;
}

Result<ExitCode> ScopeVerbs::scope(Context &context, const Arguments &given)
{
    if (!given.note.isEmpty() && given.settings.isEmpty()) {
        return Error{.kind = Error::Kind::Usage,
                     .what = tr("the scope cannot be recorded"),
                     .where = u"--note"_s,
                     .why = tr("it does not say which answer the note is for"),
                     .advice = tr("add --set KEY=yes or KEY=no")};
    }
    auto workspace = context.openWorkspace();
    if (!workspace)
        return workspace.error();
    Result<Assessment> now = workspace->assessment(given.assessment);
    if (!now)
        return now.error();
    const Result<Scheme> scheme = workspace->scheme(now->scheme);
    if (!scheme)
        return scheme.error();
    if (!given.file.isEmpty() || !given.settings.isEmpty()) {
        const Result<Scope> answers = wanted(*scheme, now->scope, given);
        if (!answers)
            return answers.error();
        if (const Status set = workspace->setScope(given.assessment, *answers); !set)
            return set.error();
        now = workspace->assessment(given.assessment);
        if (!now)
            return now.error();
    }
    show(context.output(), *scheme, *now);
    return ExitCode::Done;
}

void ScopeVerbs::show(Output &output, const Scheme &scheme, const Assessment &assessment)
{
    QJsonArray questions;
    QList<QStringList> rows;
    for (const ScopeQuestion &question : scheme.scopeQuestions) {
        if (!question.isAsked())
            continue;
        const ScopeAnswer answer = assessment.scope.value(question.key);
        const bool condition = question.kind == ScopeQuestion::Kind::Condition;
        questions.append(QJsonObject{
            {u"key"_s, question.key},
            {u"kind"_s, condition ? u"condition"_s : u"feature"_s},
            {u"statement"_s, question.statement},
            {u"question"_s, question.question},
            {u"answer"_s, idOf(answer.choice)},
            {u"note"_s, answer.note},
            {u"provisions"_s, QJsonArray::fromStringList(dependentsOf(scheme, question.key))}});
        rows.append({question.key, nameOf(answer.choice), question.question, answer.note});
    }
    QJsonArray away;
    QList<QStringList> awayRows;
    for (const Guideline &guideline : scheme.guidelines) {
        for (const Provision &provision : guideline.provisions) {
            const QString why = whyNotApplicable(provision, assessment.scope);
            if (why.isEmpty())
                continue;
            QJsonArray because;
            for (const auto &dependency : deniedBy(provision, assessment.scope)) {
                because.append(QJsonObject{
                    {u"question"_s, dependency.key},
                    {u"answer"_s, idOf(assessment.scope.value(dependency.key).choice)}});
            }
            away.append(
                QJsonObject{{u"id"_s, provision.id}, {u"reason"_s, why}, {u"because"_s, because}});
            awayRows.append({provision.id, why});
        }
    }
    const int answered = answeredCount(scheme, assessment.scope);
    if (questions.isEmpty()) {
        output.line(
            tr("%1 asks nothing about the product: every provision applies.").arg(scheme.title));
    } else {
        output.table({tr("Key"), tr("Answer"), tr("Question"), tr("Note")}, rows);
        output.line(tr("%1 of %2 questions answered; %n provision(s) do not apply", nullptr,
                       int(away.size()))
                        .arg(answered)
                        .arg(questions.size()));
    }
    if (!awayRows.isEmpty())
        output.table({tr("Provision"), tr("Why it does not apply")}, awayRows);
    output.json({{u"assessment"_s, assessment.id},
                 {u"scheme"_s, scheme.id},
                 {u"answered"_s, answered},
                 {u"questions"_s, questions},
                 {u"notApplicable"_s, away}});
}

void ScopeVerbs::add(Verb &assessments)
{
    const auto given = std::make_shared<Arguments>();
    Verb verb = assessments.verb(
        "scope", tr("show or answer what decides which provisions apply"),
        u"assessment scope A-0001 --set w=no --note \"No telemetry is collected\""_s,
        [given](Context &c) { return scope(c, *given); });
    verb.argument("ID", given->assessment, tr("the assessment"));
    verb.argument("FILE", given->file, tr("answers as JSON; - is standard input"),
                  Verb::Need::Optional);
    verb.options("--set KEY=ANSWER", given->settings,
                 tr("answer one question with yes, no or unset; may be given more than once"));
    verb.option("--note TEXT", given->note, tr("why, kept with the answers that --set gives"));
}

} // namespace app::cli
