#include "assessment/harness/leakrules.h"

#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::LeakRules)
};

QRegularExpression readPattern(JsonReader &reader, const QString &name, const QString &text)
{
    QRegularExpression pattern(text);
    if (!pattern.isValid())
        reader.problem(name, Text::tr("not a regular expression: %1").arg(pattern.errorString()));
    pattern.optimize();
    return pattern;
}

LeakRule readRule(JsonReader &reader)
{
    LeakRule rule;
    rule.id = reader.text(u"id"_s, 60);
    rule.name = reader.text(u"name"_s, 200);
    rule.pattern = readPattern(reader, u"pattern"_s, reader.text(u"pattern"_s));
    if (const auto unless = reader.optionalText(u"unless"_s))
        rule.unless = readPattern(reader, u"unless"_s, *unless);
    rule.hints = reader.optionalTexts(u"hints"_s, 40, 20);
    rule.keep = int(reader.optionalInteger(u"keep"_s, 0, 60).value_or(2));
    reader.finish();
    return rule;
}

} // namespace

Result<LeakRules> LeakRules::builtIn()
{
    QFile file(u":/devicetests/secret-rules.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the rules for secrets cannot be read"),
                     .where = file.fileName(),
                     .why = file.errorString()};
    return read(file.readAll(), u"secret-rules.json"_s);
}

Result<LeakRules> LeakRules::read(const QByteArray &json, const QString &where)
{
    const Result<QJsonValue> document = parseJson(json, where);
    if (!document)
        return document.error();
    LeakRules rules;
    JsonReader reader(*document);
    reader.choice(u"format"_s, {u"assay-secret-rules/1"_s});
    reader.each(u"rules"_s, [&](JsonReader &rule) { rules.rules.append(readRule(rule)); });
    reader.finish();
    if (!reader.ok())
        return reader.error(Text::tr("the rules for secrets cannot be used"), where);
    rules.sha256 = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    return rules;
}

Result<QList<LeakMatch>> LeakRules::find(const QString &line) const
{
    QList<LeakMatch> found;
    const QString lower = line.toLower();
    for (int n = 0; n < rules.size(); ++n) {
        const LeakRule &rule = rules[n];
        const bool hinted =
            rule.hints.isEmpty()
            || std::any_of(rule.hints.begin(), rule.hints.end(),
                           [&](const QString &hint) { return lower.contains(hint); });
        if (!hinted)
            continue;
        qsizetype from = 0;
        while (from <= line.size()) {
            const QRegularExpressionMatch match = rule.pattern.match(line, from);
            if (!match.isValid())
                return Error{
                    .kind = Error::Kind::InvalidInput,
                    .what = Text::tr("a line of the console could not be searched for secrets"),
                    .where = rule.id,
                    .why = Text::tr("it is built so that the search would take too long")};
            if (!match.hasMatch())
                break;
            const bool named = match.capturedStart(u"secret"_s) >= 0;
            const QString secret = named ? match.captured(u"secret"_s) : match.captured();
            from = std::max(match.capturedEnd(), from + 1);
            if (!rule.unless.pattern().isEmpty() && rule.unless.match(secret).hasMatch())
                continue;
            found.append({n, named ? match.capturedStart(u"secret"_s) : match.capturedStart(),
                          secret.size()});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LeakMatch &a, const LeakMatch &b) { return a.start < b.start; });
    QList<LeakMatch> separate;
    for (const LeakMatch &match : std::as_const(found)) {
        if (separate.isEmpty()
            || match.start >= separate.constLast().start + separate.constLast().length)
            separate.append(match);
    }
    return separate;
}

QString LeakRules::mask(const QString &line, const QList<LeakMatch> &matches) const
{
    QString masked = line;
    for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
        // Of a short secret even two characters would tell too much.
        const qsizetype keep =
            match->length >= 8 ? std::min<qsizetype>(rules[match->rule].keep, match->length) : 0;
        masked.replace(match->start + keep, match->length - keep, u"•••"_s);
    }
    return masked;
}

} // namespace assessment::harness
