#include "labels/statementcontent.h"

#include "labels/labelwords.h"

#include "assessment/json/jsonreader.h"
#include "assessment/model/fieldrules.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::JsonReader;
using assessment::Result;
using assessment::Retention;
using assessment::ScopeStanding;
using assessment::StatementKind;
using assessment::StatementNote;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::StatementContent)
};

const QString formatName = u"assay-statement/1"_s;
constexpr int longest = 8000; // characters of any one text

QList<ValueOrigin> origins()
{
    using enum ValueOrigin;
    return {Missing, Maker, Product, Facts, Leaflet, Organisation, Rule};
}

QList<ScopeStanding> standings()
{
    return {ScopeStanding::Open, ScopeStanding::Within, ScopeStanding::Outside};
}

template<typename Kind>
QStringList idsOf(const QList<Kind> &all)
{
    QStringList ids;
    for (const Kind one : all)
        ids.append(idOf(one));
    return ids;
}

QStringList answerIds()
{
    using assessment::ScopeChoice;
    return idsOf(QList{ScopeChoice::Unset, ScopeChoice::Yes, ScopeChoice::No});
}

QStringList verdictIds()
{
    using enum assessment::Verdict;
    return idsOf(QList{NotApplicable, Pass, NotAssessed, Inconclusive, Fail});
}

// Writing

QJsonObject toJson(const StatementValue &value)
{
    return {{u"id"_s, value.id},
            {u"title"_s, value.title},
            {u"basis"_s, value.basis},
            {u"required"_s, value.required},
            {u"value"_s, value.raw.isEmpty() ? QJsonValue(QJsonValue::Null) : value.raw},
            {u"text"_s, value.text},
            {u"from"_s, idOf(value.origin)}};
}

QJsonObject toJson(const StatementRow &row)
{
    QJsonArray lines;
    for (const StatementRow::Line &line : row.lines) {
        QJsonObject one{{u"text"_s, line.text}};
        if (line.verdict)
            one[u"verdict"_s] = idOf(*line.verdict);
        lines.append(one);
    }
    return {{u"name"_s, row.name}, {u"lines"_s, lines}};
}

QJsonObject toJson(const StatementPart &part)
{
    QJsonArray values;
    for (const StatementValue &value : part.values)
        values.append(toJson(value));
    QJsonArray rows;
    for (const StatementRow &row : part.rows)
        rows.append(toJson(row));
    return {{u"id"_s, part.id},       {u"title"_s, part.title}, {u"basis"_s, part.basis},
            {u"about"_s, part.about}, {u"values"_s, values},    {u"rowsTitle"_s, part.rowsTitle},
            {u"rows"_s, rows}};
}

QJsonObject toJson(const StatementAnswer &answer)
{
    return {{u"id"_s, answer.id},
            {u"question"_s, answer.question},
            {u"answer"_s, idOf(answer.answer)},
            {u"outside"_s, answer.outside}};
}

QJsonObject toJson(const StatementNote &note)
{
    return {{u"says"_s, note.says}, {u"source"_s, note.source}, {u"asOf"_s, note.asOf}};
}

QJsonObject toJson(const Retention &retention)
{
    return {{u"until"_s, retention.until.toString(Qt::ISODate)},
            {u"rule"_s, retention.rule},
            {u"source"_s, retention.source},
            {u"asOf"_s, retention.asOf}};
}

template<typename Value>
QJsonArray listOf(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(toJson(value));
    return array;
}

// Reading

QString readText(JsonReader &reader, const QString &name)
{
    return reader.optionalText(name, longest).value_or(QString());
}

StatementValue readValue(JsonReader &reader)
{
    StatementValue value;
    value.id = reader.line(u"id"_s);
    value.title = reader.text(u"title"_s);
    value.basis = readText(reader, u"basis"_s);
    value.required = reader.optionalFlag(u"required"_s).value_or(true);
    value.raw = readText(reader, u"value"_s);
    value.text = readText(reader, u"text"_s);
    value.origin = origins()[reader.choice(u"from"_s, idsOf(origins()))];
    reader.finish();
    return value;
}

StatementRow readRow(JsonReader &reader)
{
    StatementRow row{.name = reader.text(u"name"_s), .lines = {}};
    reader.each(u"lines"_s, [&row](JsonReader &line) {
        StatementRow::Line one{.text = line.text(u"text"_s), .verdict = {}};
        if (const auto verdict = line.optionalChoice(u"verdict"_s, verdictIds()))
            one.verdict = assessment::verdictFromId(verdictIds()[*verdict]);
        line.finish();
        row.lines.append(one);
    });
    reader.finish();
    return row;
}

StatementPart readPart(JsonReader &reader)
{
    StatementPart part;
    part.id = reader.line(u"id"_s);
    part.title = reader.text(u"title"_s);
    part.basis = readText(reader, u"basis"_s);
    part.about = readText(reader, u"about"_s);
    reader.each(u"values"_s, [&part](JsonReader &value) { part.values.append(readValue(value)); });
    part.rowsTitle = readText(reader, u"rowsTitle"_s);
    reader.each(u"rows"_s, [&part](JsonReader &row) { part.rows.append(readRow(row)); });
    reader.finish();
    return part;
}

void readScope(JsonReader scope, StatementContent &content)
{
    content.scope = standings()[scope.choice(u"standing"_s, idsOf(standings()))];
    scope.each(u"questions"_s, [&content](JsonReader &question) {
        StatementAnswer answer;
        answer.id = question.line(u"id"_s);
        answer.question = question.text(u"question"_s);
        const int chosen = question.choice(u"answer"_s, answerIds());
        answer.answer = *assessment::scopeChoiceFromId(answerIds()[chosen]);
        answer.outside = readText(question, u"outside"_s);
        question.finish();
        content.answers.append(answer);
    });
    scope.finish();
}

QDate readDate(JsonReader &reader, const QString &name)
{
    const auto date = reader.optionalDate(name);
    if (!date)
        reader.problem(name, Text::tr("must be a date in the form YYYY-MM-DD"));
    return date.value_or(QDate());
}

void readHead(JsonReader &reader, StatementContent &content)
{
    (void)reader.choice(u"format"_s, {formatName});
    const QStringList kinds = idsOf(assessment::statementKinds());
    content.kind = assessment::statementKinds()[reader.choice(u"kind"_s, kinds)];
    content.title = reader.text(u"title"_s);
    content.scheme = reader.text(u"scheme"_s);
    content.about = reader.text(u"about"_s);
    content.language = reader.line(u"language"_s);
    content.draft = reader.optionalFlag(u"draft"_s).value_or(true);
    content.date = readDate(reader, u"date"_s);
    JsonReader product = reader.child(u"product"_s);
    content.productId = product.line(u"id"_s);
    content.product = product.text(u"name"_s);
    content.firmware = readText(product, u"firmware"_s);
    product.finish();
    if (auto assessment = reader.optionalChild(u"assessment"_s)) {
        content.assessmentId = assessment->line(u"id"_s);
        content.assessed = assessment->text(u"by"_s);
        assessment->finish();
    }
}

} // namespace

QJsonObject toJson(const StatementContent &content)
{
    QJsonObject values;
    for (const StatementPart &part : content.parts) {
        for (const StatementValue &value : part.values) {
            if (!value.raw.isEmpty())
                values[value.id] = value.raw;
        }
    }
    QJsonObject json{{u"format"_s, formatName},
                     {u"kind"_s, idOf(content.kind)},
                     {u"title"_s, content.title},
                     {u"scheme"_s, content.scheme},
                     {u"about"_s, content.about},
                     {u"language"_s, content.language},
                     {u"draft"_s, content.draft},
                     {u"date"_s, content.date.toString(Qt::ISODate)},
                     {u"product"_s, QJsonObject{{u"id"_s, content.productId},
                                                {u"name"_s, content.product},
                                                {u"firmware"_s, content.firmware}}},
                     {u"scope"_s, QJsonObject{{u"standing"_s, idOf(content.scope)},
                                              {u"questions"_s, listOf(content.answers)}}},
                     {u"sections"_s, listOf(content.parts)},
                     {u"values"_s, values},
                     {u"missing"_s, QJsonArray::fromStringList(content.missing())},
                     {u"notes"_s, listOf(content.notes)}};
    if (!content.assessmentId.isEmpty()) {
        json[u"assessment"_s] =
            QJsonObject{{u"id"_s, content.assessmentId}, {u"by"_s, content.assessed}};
    }
    if (content.retention)
        json[u"retention"_s] = toJson(*content.retention);
    if (!content.signer.isEmpty())
        json[u"signer"_s] = content.signer;
    if (content.kind == StatementKind::UsRegister)
        json[u"register"_s] = usRegisterEntry(content);
    return json;
}

Result<StatementContent> statementFromJson(const QJsonObject &json, const QString &where)
{
    JsonReader reader(json);
    StatementContent content;
    readHead(reader, content);
    readScope(reader.child(u"scope"_s), content);
    reader.each(u"sections"_s,
                [&content](JsonReader &part) { content.parts.append(readPart(part)); });
    reader.each(u"notes"_s, [&content](JsonReader &note) {
        content.notes.append({.says = note.text(u"says"_s),
                              .source = note.text(u"source"_s),
                              .asOf = note.line(u"asOf"_s)});
        note.finish();
    });
    if (auto kept = reader.optionalChild(u"retention"_s)) {
        content.retention = Retention{.until = readDate(*kept, u"until"_s),
                                      .rule = kept->text(u"rule"_s),
                                      .source = kept->text(u"source"_s),
                                      .asOf = kept->line(u"asOf"_s)};
        kept->finish();
    }
    content.signer = readText(reader, u"signer"_s);
    reader.allow({u"values"_s, u"missing"_s, u"register"_s}); // made from the others
    reader.finish();
    if (!reader.ok())
        return reader.error(Text::tr("the statement cannot be read"), where);
    return content;
}

} // namespace labels
