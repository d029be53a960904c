#include "assessment/statements/statement.h"

#include "assessment/statements/statementform.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Statements)
};

void readField(JsonReader &reader, const StatementField &field, StatementEdits &edits)
{
    switch (field.form) {
    case StatementField::Form::Choice: {
        QStringList ids;
        for (const StatementChoice &choice : field.choices)
            ids.append(choice.id);
        if (const auto chosen = reader.optionalChoice(field.id, ids))
            edits.fields[field.id] = ids[*chosen];
        return;
    }
    case StatementField::Form::Date:
        if (const auto date = reader.optionalDate(field.id))
            edits.fields[field.id] = date->toString(Qt::ISODate);
        return;
    case StatementField::Form::Line:
        if (const auto line = reader.optionalLine(field.id, field.longest))
            edits.fields[field.id] = *line;
        return;
    case StatementField::Form::Text:
        if (const auto text = reader.optionalText(field.id, field.longest))
            edits.fields[field.id] = *text;
        return;
    }
}

} // namespace

QList<StatementKind> statementKinds()
{
    using enum StatementKind;
    return {Psti, CodePledge, NistSheet, UsRegister, SingaporeCls, JapanJcStar, GermanBsi};
}

QString idOf(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Psti: return u"psti"_s;
    case StatementKind::CodePledge: return u"code-pledge"_s;
    case StatementKind::NistSheet: return u"nist-8425"_s;
    case StatementKind::UsRegister: return u"us-register"_s;
    case StatementKind::SingaporeCls: return u"sg-cls"_s;
    case StatementKind::JapanJcStar: return u"jp-jcstar"_s;
    case StatementKind::GermanBsi: return u"de-bsi"_s;
    }
    Q_UNREACHABLE();
}

std::optional<StatementKind> statementKindFromId(const QString &id)
{
    for (const StatementKind kind : statementKinds()) {
        if (idOf(kind) == id)
            return kind;
    }
    return std::nullopt;
}

StatementEdits readStatementEdits(JsonReader &reader, StatementKind kind)
{
    const StatementForm form = statementForm(kind);
    StatementEdits edits;
    if (auto scope = reader.optionalChild(u"scope"_s)) {
        const QStringList answers{idOf(ScopeChoice::Yes), idOf(ScopeChoice::No)};
        for (const StatementQuestion &question : form.questions) {
            if (const auto answer = scope->optionalChoice(question.id, answers))
                edits.scope[question.id] = *scopeChoiceFromId(answers[*answer]);
        }
        scope->finish();
    }
    if (auto fields = reader.optionalChild(u"fields"_s)) {
        for (const StatementField &field : form.fields())
            readField(*fields, field, edits);
        fields->finish();
    }
    reader.finish();
    return edits;
}

QJsonObject toJson(const StatementEdits &edits)
{
    QJsonObject scope;
    for (auto answer = edits.scope.begin(); answer != edits.scope.end(); ++answer)
        scope[answer.key()] = idOf(*answer);
    QJsonObject fields;
    for (auto field = edits.fields.begin(); field != edits.fields.end(); ++field)
        fields[field.key()] = *field;
    QJsonObject json;
    if (!scope.isEmpty())
        json[u"scope"_s] = scope;
    if (!fields.isEmpty())
        json[u"fields"_s] = fields;
    return json;
}

Retention retentionOf(StatementKind kind, QDate issued, QDate supportUntil)
{
    const QDate decade = issued.addYears(statementYears);
    if (kind != StatementKind::Psti) {
        return {.until = decade,
                .rule = Text::tr("Kept for ten years from the day of issue, as long as a PSTI "
                                 "statement. No law that Assay knows of asks for a time for this "
                                 "kind."),
                .source = Text::tr("Rule of Assay"),
                .asOf = u"2026-11-29"_s};
    }
    return {.until = supportUntil.isValid() ? std::max(decade, supportUntil) : decade,
            .rule = Text::tr("Kept for ten years from the day of issue, or until the defined "
                             "support period ends if that is later."),
            .source = u"SI 2023/1007"_s,
            .asOf = u"2026-11-28"_s};
}

} // namespace assessment
