#include "assessment/scheme/discoveries.h"

#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Discoveries)
};

constexpr JsonLimits ruleLimits = {.bytes = 256 * 1024, .depth = 8};
constexpr int longestWord = 60;
constexpr int longestSentence = 200;

/// In which a supplier declares what can be found from outside: AuthMech, SoftServ, the interfaces.
const QList<int> &comparedTables()
{
    static const QList<int> numbers{1, 13, 15, 28};
    return numbers;
}

/// In which a rule may say that something would be declared: these, and those for secure
/// communication, sensors and telemetry.
const QList<int> &tablesOfRules()
{
    static const QList<int> numbers{1, 11, 13, 15, 22, 24, 28};
    return numbers;
}

DiscoveryRule readRule(JsonReader &reader)
{
    DiscoveryRule rule;
    rule.key = reader.line(u"key"_s, longestWord);
    rule.title = reader.line(u"title"_s, longestWord);
    rule.about = reader.line(u"about"_s, longestSentence);
    const QJsonArray numbers = reader.value()[u"tables"_s].toArray();
    reader.allow({u"tables"_s});
    for (const QJsonValue &number : numbers)
        rule.tables.append(number.toInt());
    const bool known = std::all_of(rule.tables.begin(), rule.tables.end(),
                                   [](int number) { return tablesOfRules().contains(number); });
    if (rule.tables.isEmpty() || !known)
        reader.problem(u"tables"_s,
                       Text::tr("must be some of the tables 1, 11, 13, 15, 22, 24 and 28"));
    rule.words = reader.optionalTexts(u"words"_s, longestWord, 50);
    if (rule.words.isEmpty())
        reader.problem(u"words"_s, Text::tr("there must be at least one"));
    reader.each(u"findings"_s, [&](JsonReader &entry) {
        DiscoveryRule::Shown shown;
        shown.test = entry.line(u"test"_s, longestWord);
        shown.ids = entry.optionalTexts(u"ids"_s, longestWord, 50);
        shown.byPass = entry.optionalFlag(u"pass"_s).value_or(false);
        entry.finish();
        rule.shownBy.append(shown);
    });
    reader.finish();
    return rule;
}

/// Finds where one of \a words begins.
QRegularExpression beginOfAny(const QStringList &words)
{
    QStringList escaped;
    for (const QString &word : words)
        escaped.append(QRegularExpression::escape(word));
    return QRegularExpression(u"\\b(?:%1)"_s.arg(escaped.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption);
}

bool speaksOf(const IxitEntry &entry, const QRegularExpression &any)
{
    return std::any_of(entry.values.begin(), entry.values.end(),
                       [&](const QString &text) { return any.match(text).hasMatch(); });
}

/// Takes down what \a run shows of \a rule; whether it shows anything.
bool showsIn(const RunRecord &run, const DiscoveryRule &rule, QStringList &summaries)
{
    bool shown = false;
    for (const DiscoveryRule::Shown &by : rule.shownBy) {
        if (by.test != run.test)
            continue;
        shown |= by.byPass && run.state == RunState::Finished && run.verdict == Verdict::Pass;
        for (const Finding &finding : run.findings) {
            if (!by.ids.contains(finding.id))
                continue;
            shown = true;
            if (!summaries.contains(finding.summary))
                summaries.append(finding.summary);
        }
    }
    return shown;
}

} // namespace

Result<DiscoveryRulesCheck> checkDiscoveryRules(const QByteArray &json, const QString &where)
{
    const Result<QJsonValue> document = parseJson(json, where, ruleLimits);
    if (!document)
        return document.error();
    JsonReader reader(*document);
    QList<DiscoveryRule> rules;
    (void)reader.choice(u"format"_s, {u"assay-discoveries/1"_s});
    (void)reader.optionalText(u"remarks"_s);
    reader.each(u"discoveries"_s, [&](JsonReader &entry) { rules.append(readRule(entry)); });
    reader.finish();
    DiscoveryRulesCheck check{.rules = std::nullopt, .problems = reader.problems()};
    if (check.problems.isEmpty())
        check.rules = rules;
    return check;
}

const QList<DiscoveryRule> &builtInDiscoveryRules()
{
    static const QList<DiscoveryRule> rules = [] {
        QFile file(u":/ixit/discoveries.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open); // it is part of the program
        const auto check = checkDiscoveryRules(file.readAll(), file.fileName());
        Q_ASSERT(check && check->rules); // tst_discoveries reads it too
        return check && check->rules ? *check->rules : QList<DiscoveryRule>();
    }();
    return rules;
}

Discoveries discoveries(const IxitEdition &edition, const Assessment &assessment)
{
    QList<RunRecord> runs = assessment.runs;
    std::stable_sort(runs.begin(), runs.end(),
                     [](const RunRecord &a, const RunRecord &b) { return a.started < b.started; });
    Discoveries all;
    QStringList seen;
    for (const DiscoveryRule &rule : builtInDiscoveryRules()) {
        Discovered one{.key = rule.key,
                       .title = rule.title,
                       .about = rule.about,
                       .tables = {},
                       .runs = {},
                       .summaries = {},
                       .declaredBy = {}};
        for (const RunRecord &run : std::as_const(runs)) {
            if (showsIn(run, rule, one.summaries))
                one.runs.append(run.id);
        }
        if (one.runs.isEmpty())
            continue;
        const QRegularExpression any = beginOfAny(rule.words);
        for (const int number : rule.tables) {
            const QString table = edition.table(number)->name;
            one.tables.append(table);
            for (const IxitEntry &entry : assessment.ixit.value(table)) {
                if (speaksOf(entry, any))
                    one.declaredBy.append(entry.id);
            }
        }
        seen += one.declaredBy;
        all.found.append(one);
    }
    for (const int number : comparedTables()) {
        for (const IxitEntry &entry : assessment.ixit.value(edition.table(number)->name)) {
            if (!seen.contains(entry.id))
                all.notSeen.append(entry.id);
        }
    }
    return all;
}

} // namespace assessment
