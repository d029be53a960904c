#include "assessment/exchange/toolrules.h"

#include "assessment/json/strictjson.h"
#include "assessment/toolformats/toolreport.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::ToolRules)
};

constexpr JsonLimits ruleLimits = {.bytes = 256 * 1024, .depth = 8};
constexpr int longestWord = 60;
constexpr int longestSentence = 400;

const QList<FileKind> &tools()
{
    static const QList<FileKind> all{FileKind::Nmap,      FileKind::Testssl, FileKind::Sslscan,
                                     FileKind::SshAudit,  FileKind::Sarif,   FileKind::JUnit,
                                     FileKind::CycloneDx, FileKind::Spdx};
    return all;
}

FileKind readTool(JsonReader &reader)
{
    QStringList ids;
    for (const FileKind kind : tools())
        ids.append(idOf(kind));
    return tools()[reader.choice(u"tool"_s, ids)];
}

FactPattern readPattern(JsonReader &reader)
{
    FactPattern pattern;
    pattern.fact = reader.line(u"fact"_s, longestWord);
    JsonReader where = reader.child(u"where"_s);
    const QStringList names = where.value().toObject().keys();
    for (const QString &name : names) {
        const QRegularExpression form(QRegularExpression::anchoredPattern(where.line(name, 1000)),
                                      QRegularExpression::CaseInsensitiveOption);
        if (!form.isValid())
            where.problem(name, Text::tr("not a regular expression: %1").arg(form.errorString()));
        pattern.where[name] = form;
    }
    where.finish();
    return pattern;
}

std::optional<FactPattern> optionalPattern(JsonReader &rule, const QString &name)
{
    auto reader = rule.optionalChild(name);
    if (!reader)
        return std::nullopt;
    const FactPattern pattern = readPattern(*reader);
    reader->finish();
    return pattern;
}

ToolRule readRule(JsonReader &reader)
{
    static const QList<Verdict> verdicts{Verdict::Pass, Verdict::Fail, Verdict::Inconclusive};
    ToolRule rule;
    rule.id = reader.line(u"id"_s, longestWord);
    rule.tool = readTool(reader);
    rule.each = optionalPattern(reader, u"each"_s);
    rule.none = optionalPattern(reader, u"none"_s);
    reader.optionalEach(u"given"_s, [&](JsonReader &entry) {
        rule.given.append(readPattern(entry));
        entry.finish();
    });
    if (rule.each.has_value() == rule.none.has_value())
        reader.problem(Text::tr("it needs either \"each\" or \"none\""));
    if (rule.none && rule.given.isEmpty())
        reader.problem(u"given"_s, Text::tr("what is not there shows nothing by itself"));
    if (rule.each && !rule.given.isEmpty())
        reader.problem(u"given"_s, Text::tr("it belongs to \"none\""));
    if (const auto verdict = reader.optionalChoice(
            u"verdict"_s, {idOf(Verdict::Pass), idOf(Verdict::Fail), idOf(Verdict::Inconclusive)}))
        rule.verdict = verdicts[*verdict];
    rule.provisions = reader.optionalTexts(u"provisions"_s, longestWord, 50);
    rule.provisionsIn = reader.optionalLine(u"provisionsIn"_s, longestWord).value_or(QString());
    if (rule.provisions.isEmpty() == rule.provisionsIn.isEmpty())
        reader.problem(Text::tr("it needs either \"provisions\" or \"provisionsIn\""));
    if (rule.none && !rule.provisionsIn.isEmpty())
        reader.problem(u"provisionsIn"_s, Text::tr("no fact can name them"));
    rule.reason = reader.line(u"reason"_s, longestSentence);
    rule.item = reader.optionalLine(u"item"_s, longestSentence).value_or(QString());
    rule.limits = reader.optionalLine(u"limits"_s, longestSentence).value_or(QString());
    reader.finish();
    return rule;
}

} // namespace

bool FactPattern::matches(const harness::Fact &found) const
{
    return found.kind == fact
           && std::all_of(where.begin(), where.end(), [&](const auto &condition) {
                  return condition.second.match(found.value(condition.first)).hasMatch();
              });
}

QString filledIn(const QString &pattern, const harness::Fact &fact)
{
    QString text = pattern;
    for (const auto &[name, value] : fact.values)
        text.replace(u"${%1}"_s.arg(name), value);
    return text.simplified();
}

Result<ToolRulesCheck> checkToolRules(const QByteArray &json, const QString &where)
{
    const Result<QJsonValue> document = parseJson(json, where, ruleLimits);
    if (!document)
        return document.error();
    JsonReader reader(*document);
    ToolRules rules;
    QSet<QString> ids;
    (void)reader.choice(u"format"_s, {u"assay-tool-rules/1"_s});
    (void)reader.optionalText(u"remarks"_s);
    reader.each(u"rules"_s, [&](JsonReader &entry) {
        rules.rules.append(readRule(entry));
        if (ids.contains(rules.rules.constLast().id))
            entry.problem(u"id"_s, Text::tr("another rule has it"));
        ids.insert(rules.rules.constLast().id);
    });
    reader.optionalEach(u"watched"_s, [&](JsonReader &entry) {
        WatchedFacts watched;
        watched.tool = readTool(entry);
        watched.pattern = readPattern(entry);
        watched.item = entry.line(u"item"_s, longestSentence);
        entry.finish();
        rules.watched.append(watched);
    });
    reader.finish();
    ToolRulesCheck check{.rules = std::nullopt, .problems = reader.problems()};
    if (check.problems.isEmpty())
        check.rules = rules;
    return check;
}

const ToolRules &builtInToolRules()
{
    static const ToolRules rules = [] {
        QFile file(u":/toolrules/tool-rules.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open); // it is part of the program
        const auto check = checkToolRules(file.readAll(), file.fileName());
        Q_ASSERT(check && check->rules); // tst_toolproposals reads it too
        return check && check->rules ? *check->rules : ToolRules();
    }();
    return rules;
}

} // namespace assessment
