#include "assessment/toolformats/tooljson.h"
#include "assessment/toolformats/toolreport.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

constexpr int mostRules = 20'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::SarifReport)
};

/// What the description of a rule says about each of its results.
struct SarifRule
{
    QString id;
    QString level = QStringLiteral("warning"); ///< SARIF §3.50.2
    QStringList cwe;                           ///< numbers
    QString names;                             ///< id and tags, where ids of provisions may stand
};

const QStringList levels{u"none"_s, u"note"_s, u"warning"_s, u"error"_s};
const QStringList kinds{u"notApplicable"_s, u"pass"_s, u"fail"_s,
                        u"review"_s,        u"open"_s, u"informational"_s};

/// Numbers of CWE in the ways that tools write them: "CWE-798", "external/cwe/cwe-089", "cwe:20".
void addCwe(const QString &text, QStringList &cwe)
{
    static const QRegularExpression form(u"\\bcwe[-:_/ ]?0*([1-9][0-9]{0,5})(?![0-9])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (const auto &match : form.globalMatch(text)) {
        if (!cwe.contains(match.captured(1)))
            cwe.append(match.captured(1));
    }
}

/// References to the taxonomy CWE (SARIF §3.52): an id, and the component it is of.
void addTaxa(JsonReader &owner, const QString &name, bool nested, QStringList &cwe)
{
    int left = 1000;
    eachToolRow(owner, name, left, [&](JsonReader &row) {
        auto reference = nested ? row.optionalChild(u"target"_s) : std::optional(row);
        if (!reference)
            return;
        const QString id = toolText(*reference, u"id"_s);
        auto component = reference->optionalChild(u"toolComponent"_s);
        const QString taxonomy = component ? toolText(*component, u"name"_s) : QString();
        if (taxonomy.compare(u"CWE", Qt::CaseInsensitive) == 0)
            addCwe(id.startsWith(u"cwe", Qt::CaseInsensitive) ? id : u"CWE-"_s + id, cwe);
        else
            addCwe(id, cwe);
    });
}

QString level(JsonReader &reader, const QString &otherwise)
{
    const auto given = reader.optionalChoice(u"level"_s, levels);
    return given ? levels[*given] : otherwise;
}

void addTags(JsonReader &reader, QString &names, QStringList &cwe)
{
    auto properties = reader.optionalChild(u"properties"_s);
    if (!properties)
        return;
    const QJsonArray tags = properties->value()[u"tags"_s].toArray();
    for (qsizetype n = 0; n < tags.size() && n < 200; ++n) {
        const QString tag = toolLine(tags[n].toString());
        names += u' ' + tag;
        addCwe(tag, cwe);
    }
    for (const QString &name : {u"cwe"_s, u"CWE"_s}) {
        const QJsonValue value = properties->value()[name];
        if (value.isString())
            addCwe(toolLine(value.toString()), cwe);
    }
}

SarifRule readRule(JsonReader &reader)
{
    SarifRule rule;
    rule.id = toolText(reader, u"id"_s);
    rule.names = rule.id + u' ' + toolText(reader, u"name"_s);
    if (auto configuration = reader.optionalChild(u"defaultConfiguration"_s))
        rule.level = level(*configuration, rule.level);
    addCwe(toolText(reader, u"helpUri"_s).replace(u"definitions/"_s, u"CWE-"_s), rule.cwe);
    addTags(reader, rule.names, rule.cwe);
    addTaxa(reader, u"relationships"_s, true, rule.cwe);
    return rule;
}

class Run
{
public:
    Run(ToolReport &report, int &left) : m_report(report), m_left(left) {}

    void read(JsonReader &reader);

    QString name() const { return m_name; }
    QString missing() const { return m_missing; }

private:
    void readDriver(JsonReader &tool);
    void readResult(JsonReader &reader);
    SarifRule ruleOf(JsonReader &reader) const;

    ToolReport &m_report;
    int &m_left;
    QString m_name;
    QString m_missing;
    QList<SarifRule> m_rules;
    QHash<QString, int> m_byId;
};

void Run::readDriver(JsonReader &tool)
{
    JsonReader driver = tool.child(u"driver"_s);
    m_name = toolText(driver, u"name"_s);
    if (m_name.isEmpty() && !driver.value().isUndefined())
        driver.problem(u"name"_s, Text::tr("missing"));
    QString version = toolText(driver, u"semanticVersion"_s);
    if (version.isEmpty())
        version = toolText(driver, u"version"_s);
    if (!version.isEmpty())
        m_name += u' ' + version;
    int rules = mostRules;
    eachToolRow(driver, u"rules"_s, rules, [this](JsonReader &row) {
        m_rules.append(readRule(row));
        m_byId.insert(m_rules.constLast().id, int(m_rules.size()) - 1);
    });
}

SarifRule Run::ruleOf(JsonReader &reader) const
{
    QString id = toolText(reader, u"ruleId"_s);
    auto index = reader.optionalInteger(u"ruleIndex"_s, -1, mostRules);
    if (auto rule = reader.optionalChild(u"rule"_s)) {
        // A rule of an extension of the tool has another list.
        if (!rule->value()[u"toolComponent"_s].isObject() && !index)
            index = rule->optionalInteger(u"index"_s, -1, mostRules);
        if (id.isEmpty())
            id = toolText(*rule, u"id"_s);
    }
    SarifRule found;
    if (index && *index >= 0 && *index < m_rules.size()
        && (id.isEmpty() || id == m_rules[*index].id || id.startsWith(m_rules[*index].id + u'/'))) {
        found = m_rules[*index];
    } else if (const auto known = m_byId.find(id); known != m_byId.end()) {
        found = m_rules[*known];
    }
    if (!id.isEmpty())
        found.id = id;
    found.names += u' ' + found.id;
    return found;
}

void Run::readResult(JsonReader &reader)
{
    SarifRule rule = ruleOf(reader);
    const auto givenKind = reader.optionalChoice(u"kind"_s, kinds);
    const QString kind = givenKind ? kinds[*givenKind] : u"fail"_s;
    // Only a failure has a level other than none (§3.27.10).
    const QString seriousness = kind == u"fail" ? level(reader, rule.level) : u"none"_s;
    QString message;
    if (auto text = reader.optionalChild(u"message"_s)) {
        message = toolText(*text, u"text"_s);
        if (message.isEmpty())
            message = toolText(*text, u"markdown"_s);
    } else {
        reader.problem(u"message"_s, Text::tr("missing"));
    }
    QString place;
    int locations = 1000;
    eachToolRow(reader, u"locations"_s, locations, [&](JsonReader &location) {
        if (!place.isEmpty())
            return;
        auto physical = location.optionalChild(u"physicalLocation"_s);
        auto artifact = physical ? physical->optionalChild(u"artifactLocation"_s) : std::nullopt;
        if (!artifact)
            return;
        place = toolText(*artifact, u"uri"_s).section(u'/', -1);
        auto region = physical->optionalChild(u"region"_s);
        const auto line =
            region ? region->optionalInteger(u"startLine"_s, 1, 1'000'000'000) : std::nullopt;
        if (line && !place.isEmpty())
            place += u':' + QString::number(*line);
    });
    addTags(reader, rule.names, rule.cwe);
    addTaxa(reader, u"taxa"_s, false, rule.cwe);
    bool suppressed = false;
    int suppressions = 1000;
    eachToolRow(reader, u"suppressions"_s, suppressions, [&](JsonReader &row) {
        const QString status = toolText(row, u"status"_s);
        suppressed = suppressed || status.isEmpty() || status == u"accepted";
    });
    m_report.facts.append({u"result"_s,
                           {{u"rule"_s, rule.id},
                            {u"level"_s, seriousness},
                            {u"kind"_s, kind},
                            {u"message"_s, message},
                            {u"place"_s, place},
                            {u"cwe"_s, rule.cwe.join(u' ')},
                            {u"names"_s, rule.names},
                            {u"suppressed"_s, suppressed ? u"yes"_s : u"no"_s}},
                           -1});
}

void Run::read(JsonReader &reader)
{
    JsonReader tool = reader.child(u"tool"_s);
    readDriver(tool);
    // Without a list of results nothing was looked for; an empty one says that nothing was found.
    if (reader.value()[u"results"_s].isUndefined() || reader.value()[u"results"_s].isNull())
        m_missing = Text::tr("%1 gives no results").arg(m_name);
    int invocations = 1000;
    eachToolRow(reader, u"invocations"_s, invocations, [this](JsonReader &row) {
        if (row.optionalFlag(u"executionSuccessful"_s) == std::optional(false))
            m_missing = Text::tr("%1 says that it did not succeed").arg(m_name);
    });
    eachToolRow(reader, u"results"_s, m_left, [this](JsonReader &row) { readResult(row); });
}

} // namespace

Result<ToolReport> readSarif(const QByteArray &bytes, const QString &where)
{
    const Result<QJsonValue> json = parseToolJson(bytes, where);
    if (!json)
        return json.error();
    JsonReader document(*json);
    document.choice(u"version"_s, {u"2.1.0"_s});
    ToolReport report{.kind = FileKind::Sarif};
    QStringList tools;
    int runs = 100;
    int left = mostToolRows;
    if (!document.value()[u"runs"_s].isArray())
        document.problem(u"runs"_s, Text::tr("must be a list"));
    eachToolRow(document, u"runs"_s, runs, [&](JsonReader &reader) {
        Run run(report, left);
        run.read(reader);
        if (!tools.contains(run.name()))
            tools.append(run.name());
        if (report.missing.isEmpty())
            report.missing = run.missing();
    });
    if (!document.ok())
        return document.error(Text::tr("the SARIF file cannot be read"), where);
    if (tools.isEmpty())
        report.missing = Text::tr("it holds no run of a tool");
    report.whole = report.missing.isEmpty();
    report.tool = toolLine(tools.join(u", "_s));
    const auto count = [&](const QString &level) {
        return int(std::count_if(report.facts.begin(), report.facts.end(), [&](const auto &fact) {
            return fact.value(u"level"_s) == level && fact.value(u"suppressed"_s) == u"no";
        }));
    };
    QStringList parts;
    if (!report.tool.isEmpty())
        parts.append(report.tool);
    parts.append(Text::tr("%n result(s)", nullptr, int(report.facts.size())));
    if (const int errors = count(u"error"_s); errors > 0)
        parts.append(Text::tr("%n error(s)", nullptr, errors));
    if (const int warnings = count(u"warning"_s); warnings > 0)
        parts.append(Text::tr("%n warning(s)", nullptr, warnings));
    report.summary = parts.join(u", "_s);
    return report;
}

} // namespace assessment
