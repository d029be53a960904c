#include "assessment/harness/scriptreader.h"

#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <set>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr int longestWaitSeconds = 3600;
constexpr auto folder = ":/devicetests"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ScriptReader)
};

/// Replaces the names of keys by what they send; a name that is no key is reported.
QString withKeys(JsonReader &reader, const QString &name, QString text)
{
    static const std::map<QString, QString> keys = {
        {u"<Enter>"_s, u"\r"_s},    {u"<Esc>"_s, u"\x1b"_s},    {u"<Space>"_s, u" "_s},
        {u"<Ctrl+C>"_s, u"\x03"_s}, {u"<Ctrl+D>"_s, u"\x04"_s}, {u"<Tab>"_s, u"\t"_s},
    };
    static const QRegularExpression key(u"<[A-Z][A-Za-z+]*>"_s);
    for (auto match = key.match(text); match.hasMatch(); match = key.match(text)) {
        const auto known = keys.find(match.captured());
        if (known == keys.end()) {
            reader.problem(name, Text::tr("there is no key %1").arg(match.captured()));
            return text;
        }
        text.replace(match.capturedStart(), match.capturedLength(), known->second);
    }
    return text;
}

/// Reads one script; keeps what is referred to, so that it can be checked at the end.
class ScriptReader
{
public:
    explicit ScriptReader(const QJsonValue &document) : m_document(document) {}

    void read();
    Script takeScript() { return std::move(m_script); }
    bool ok() const { return m_document.ok(); }
    Error error(const QString &where) const
    {
        return m_document.error(Text::tr("the device test cannot be used"), where);
    }

private:
    void readHead();
    void readSettings();
    void readDefinitions();
    void readLists();
    void readSteps(JsonReader &owner, const QString &name, QList<Step> &steps, bool teardown);
    void readStep(JsonReader &reader, QList<Step> &steps, bool nested);
    void readExpect(JsonReader &reader, Step &step);
    void readEach(JsonReader &reader, Step step, QList<Step> &steps);
    void readJudge(JsonReader &reader, Step &step);
    Alternative readAlternative(JsonReader &reader);
    Consequence readConsequence(JsonReader &reader);
    Amount readAmount(JsonReader &reader, const QString &name, int least, int most,
                      std::optional<int> fallback = {});
    QRegularExpression readPattern(JsonReader &reader, const QString &name);
    void checkPlaceholders(JsonReader &reader, const QString &name, const QString &text);
    void checkJumps(const QList<Step> &steps, JsonReader &reader, const QString &name);

    JsonReader m_document;
    Script m_script;
    std::map<QString, QString> m_patterns;
    std::set<QString> m_fields; ///< members of the entries of all lists
    int m_position = -1;
};

void ScriptReader::read()
{
    m_document.choice(u"format"_s, {u"assay-device-test/1"_s});
    readHead();
    readSettings();
    readDefinitions();
    readLists();
    readSteps(m_document, u"steps"_s, m_script.steps, false);
    readSteps(m_document, u"teardown"_s, m_script.teardown, true);
    m_script.test.stepTitles = m_script.titles;
    m_document.finish();
}

void ScriptReader::readHead()
{
    DeviceTest &test = m_script.test;
    test.id = m_document.text(u"id"_s, 20);
    test.name = m_document.text(u"name"_s, 100);
    test.method = m_document.text(u"method"_s);
    test.passWhen = m_document.text(u"passWhen"_s);
    test.cannotConclude = m_document.optionalTexts(u"cannotConclude"_s);
    test.links = m_document.optionalTexts(u"links"_s, 20, 10);
    const QStringList risks = {idOf(Risk::Passive), idOf(Risk::ReadSensitive),
                               idOf(Risk::Intrusive), idOf(Risk::Destructive)};
    test.risk = static_cast<Risk>(m_document.choice(u"risk"_s, risks));
    test.sideEffect = m_document.text(u"sideEffect"_s);
    test.provisions = m_document.optionalTexts(u"provisions"_s, 40, 20);
    test.equipment = m_document.optionalTexts(u"equipment"_s, 200, 20);
    test.limit = std::chrono::seconds(m_document.integer(u"limitSeconds"_s, 1, 24 * 3600));
}

void ScriptReader::readSettings()
{
    m_document.optionalEach(u"settings"_s, [this](JsonReader &reader) {
        Setting setting;
        setting.key = reader.text(u"key"_s, 40);
        setting.title = reader.text(u"title"_s, 100);
        setting.help = reader.text(u"help"_s);
        setting.fallback = reader.optionalText(u"fallback"_s, 200).value_or(QString());
        setting.secret = reader.optionalFlag(u"secret"_s).value_or(false);
        const auto least = reader.optionalInteger(u"least"_s, 0, 1'000'000);
        const auto most = reader.optionalInteger(u"most"_s, 0, 1'000'000);
        if (least.has_value() != most.has_value())
            reader.problem(Text::tr("\"least\" and \"most\" belong together"));
        if (least && most) {
            setting.least = int(*least);
            setting.most = int(*most);
            if (!setting.accepts(setting.fallback))
                reader.problem(u"fallback"_s, Text::tr("it is outside its own bounds"));
        }
        reader.finish();
        m_script.test.settings.append(setting);
    });
}

void ScriptReader::readDefinitions()
{
    if (auto patterns = m_document.optionalChild(u"patterns"_s)) {
        for (const QString &name : patterns->value().toObject().keys()) {
            m_patterns[name] = patterns->text(name);
            readPattern(*patterns, name);
        }
        patterns->finish();
    }
    if (auto findings = m_document.optionalChild(u"findings"_s)) {
        for (const QString &id : findings->value().toObject().keys()) {
            JsonReader reader = findings->child(id);
            const FindingTemplate finding{reader.text(u"summary"_s), reader.text(u"provision"_s)};
            if (!m_script.test.provisions.contains(finding.provision))
                reader.problem(u"provision"_s,
                               Text::tr("the test does not speak about this provision"));
            reader.finish();
            m_script.findings[id] = finding;
        }
        findings->finish();
    }
}

void ScriptReader::readLists()
{
    auto lists = m_document.optionalChild(u"lists"_s);
    if (!lists)
        return;
    for (const QString &name : lists->value().toObject().keys()) {
        lists->each(name, [&](JsonReader &reader) {
            Entry entry;
            const QJsonObject members = reader.value().toObject();
            for (const QString &member : members.keys()) {
                m_fields.insert(member);
                // An empty user or password is one of the known defaults.
                if (members[member].isString() && members[member].toString().isEmpty())
                    entry[member] = reader.optionalText(member).value_or(QString());
                else
                    entry[member] = reader.text(member, 200);
            }
            reader.finish();
            m_script.lists[name].append(entry);
        });
    }
    lists->finish();
}

void ScriptReader::readSteps(JsonReader &owner, const QString &name, QList<Step> &steps,
                             bool teardown)
{
    const auto read = [&](JsonReader &reader) {
        ++m_position;
        readStep(reader, steps, teardown);
        if (!teardown)
            m_script.titles.append(reader.value()[u"title"].toString());
    };
    if (teardown)
        owner.optionalEach(name, read);
    else
        owner.each(name, read);
    checkJumps(steps, owner, name);
}

void ScriptReader::readStep(JsonReader &reader, QList<Step> &steps, bool nested)
{
    static const QStringList kinds = {u"power"_s,  u"listen"_s, u"pause"_s, u"send"_s,
                                      u"expect"_s, u"each"_s,   u"scan"_s,  u"judge"_s};
    Step step;
    step.position = m_position;
    const int kind = reader.choice(u"do"_s, kinds);
    step.title = reader.text(u"title"_s, 120);
    checkPlaceholders(reader, u"title"_s, step.title);
    step.label = reader.optionalText(u"label"_s, 40).value_or(QString());
    step.onlyIf = reader.optionalText(u"if"_s, 40).value_or(QString());
    step.unless = reader.optionalText(u"unless"_s, 40).value_or(QString());
    switch (kind) {
    case 0: {
        step.kind = Step::Kind::Power;
        step.power =
            static_cast<PowerState>(reader.choice(u"to"_s, {u"off"_s, u"on"_s, u"cycle"_s}));
        break;
    }
    case 1:
        step.kind = Step::Kind::Listen;
        step.seconds = readAmount(reader, u"for"_s, 0, longestWaitSeconds);
        step.quiet = readAmount(reader, u"quiet"_s, 0, longestWaitSeconds, 0);
        break;
    case 2:
        step.kind = Step::Kind::Pause;
        step.ms = int(reader.integer(u"ms"_s, 1, 60'000));
        break;
    case 3:
        step.kind = Step::Kind::Send;
        step.text = withKeys(reader, u"text"_s, reader.text(u"text"_s, 500));
        checkPlaceholders(reader, u"text"_s, step.text);
        break;
    case 4: readExpect(reader, step); break;
    case 5:
        if (nested)
            reader.problem(Text::tr("\"each\" cannot stand here"));
        else
            return readEach(reader, step, steps);
        break;
    case 6: {
        step.kind = Step::Kind::Scan;
        step.lastLines = int(reader.optionalInteger(u"lastLines"_s, 1, 1000).value_or(0));
        JsonReader then = reader.child(u"then"_s);
        step.then = readConsequence(then);
        then.finish();
        break;
    }
    default: readJudge(reader, step);
    }
    reader.finish();
    steps.append(step);
}

void ScriptReader::readExpect(JsonReader &reader, Step &step)
{
    step.kind = Step::Kind::Expect;
    step.seconds = readAmount(reader, u"within"_s, 1, longestWaitSeconds);
    step.quiet = readAmount(reader, u"quiet"_s, 0, longestWaitSeconds, 0);
    step.fromPower = reader.optionalFlag(u"fromPower"_s).value_or(false);
    reader.each(u"any"_s, [&](JsonReader &alternative) {
        step.alternatives.append(readAlternative(alternative));
    });
    if (auto nudge = reader.optionalChild(u"nudge"_s)) {
        Nudge keys;
        for (const QString &key : nudge->optionalTexts(u"keys"_s, 40, 40))
            keys.keys.append(withKeys(*nudge, u"keys"_s, key));
        if (keys.keys.isEmpty())
            nudge->problem(u"keys"_s, Text::tr("there must be at least one"));
        keys.everyMs = int(nudge->integer(u"everyMs"_s, 20, 60'000));
        keys.seconds = readAmount(*nudge, u"for"_s, 1, longestWaitSeconds);
        keys.quiet = readAmount(*nudge, u"quiet"_s, 0, longestWaitSeconds, 0);
        nudge->finish();
        step.nudge = keys;
    }
    JsonReader timeout = reader.child(u"timeout"_s);
    step.otherwise = readConsequence(timeout);
    // Silence proves nothing: a time-out that leads nowhere else leaves the run inconclusive.
    if (!step.otherwise.verdict && step.otherwise.jump.isEmpty() && step.otherwise.mark.isEmpty())
        step.otherwise.verdict = Verdict::Inconclusive;
    if (step.otherwise.verdict == Verdict::Pass)
        timeout.problem(u"verdict"_s, Text::tr("a time-out cannot pass"));
    timeout.finish();
}

void ScriptReader::readEach(JsonReader &reader, Step step, QList<Step> &steps)
{
    step.kind = Step::Kind::Each;
    step.list = reader.text(u"in"_s, 40);
    if (!m_script.lists.contains(step.list))
        reader.problem(u"in"_s, Text::tr("there is no such list"));
    step.budget = readAmount(reader, u"budget"_s, 1, 1000);
    const qsizetype begin = steps.size();
    steps.append(step);
    reader.each(u"steps"_s, [&](JsonReader &inner) { readStep(inner, steps, true); });
    reader.finish();
    Step end = step;
    end.kind = Step::Kind::EachEnd;
    end.label.clear();
    end.end = int(begin);
    steps[begin].end = int(steps.size());
    steps.append(end);
}

void ScriptReader::readJudge(JsonReader &reader, Step &step)
{
    step.kind = Step::Kind::Judge;
    JsonReader pass = reader.child(u"pass"_s);
    step.needs = pass.optionalTexts(u"marks"_s, 40, 10);
    step.leastBytes = int(pass.integer(u"bytes"_s, 1, 1'000'000));
    step.reason = pass.text(u"reason"_s);
    checkPlaceholders(pass, u"reason"_s, step.reason);
    pass.finish();
    JsonReader otherwise = reader.child(u"otherwise"_s);
    step.otherwise = readConsequence(otherwise);
    if (step.otherwise.verdict == Verdict::Pass)
        otherwise.problem(u"verdict"_s, Text::tr("only the conditions above may pass"));
    if (!step.otherwise.verdict)
        step.otherwise.verdict = Verdict::Inconclusive;
    otherwise.finish();
}

Alternative ScriptReader::readAlternative(JsonReader &reader)
{
    Alternative alternative;
    alternative.name = reader.text(u"name"_s, 100);
    alternative.pattern = readPattern(reader, u"match"_s);
    alternative.quietMs = int(reader.optionalInteger(u"quietMs"_s, 1, 60'000).value_or(0));
    alternative.then = readConsequence(reader);
    reader.finish();
    return alternative;
}

Consequence ScriptReader::readConsequence(JsonReader &reader)
{
    Consequence consequence;
    static const QStringList verdicts = {u"pass"_s, u"inconclusive"_s, u"fail"_s};
    if (const auto verdict = reader.optionalChoice(u"verdict"_s, verdicts))
        consequence.verdict = verdictFromId(verdicts[*verdict]);
    consequence.reason = reader.optionalText(u"reason"_s).value_or(QString());
    consequence.finding = reader.optionalText(u"finding"_s, 60).value_or(QString());
    consequence.mark = reader.optionalText(u"mark"_s, 40).value_or(QString());
    consequence.jump = reader.optionalText(u"goto"_s, 40).value_or(QString());
    checkPlaceholders(reader, u"reason"_s, consequence.reason);
    if (consequence.verdict && consequence.reason.isEmpty())
        reader.problem(u"reason"_s, Text::tr("a verdict needs its reason"));
    if (!consequence.finding.isEmpty() && !m_script.findings.contains(consequence.finding))
        reader.problem(u"finding"_s, Text::tr("there is no such finding"));
    return consequence;
}

Amount ScriptReader::readAmount(JsonReader &reader, const QString &name, int least, int most,
                                std::optional<int> fallback)
{
    const QJsonValue value = reader.value()[name];
    if (!value.isString()) {
        if (fallback)
            return {int(reader.optionalInteger(name, least, most).value_or(*fallback)), {}};
        return {int(reader.integer(name, least, most)), {}};
    }
    static const QRegularExpression reference(u"^\\$\\{([a-z0-9-]+)\\}$"_s);
    const QString key = reference.match(reader.text(name, 60)).captured(1);
    for (const Setting &setting : std::as_const(m_script.test.settings)) {
        if (setting.key == key && setting.isNumber()) {
            if (setting.least < least || setting.most > most)
                reader.problem(
                    name, Text::tr("the setting may be outside %1 to %2").arg(least).arg(most));
            return {0, key};
        }
    }
    reader.problem(name, Text::tr("neither a whole number nor a setting with bounds"));
    return {};
}

QRegularExpression ScriptReader::readPattern(JsonReader &reader, const QString &name)
{
    QString text = reader.text(name);
    if (text.startsWith(u'@')) {
        const auto named = m_patterns.find(text.sliced(1));
        if (named == m_patterns.end()) {
            reader.problem(name, Text::tr("there is no such pattern"));
            return {};
        }
        text = named->second;
    }
    QRegularExpression pattern(text, QRegularExpression::MultilineOption);
    if (!pattern.isValid())
        reader.problem(name, Text::tr("not a regular expression: %1").arg(pattern.errorString()));
    else if (pattern.match(QString()).hasMatch())
        reader.problem(name, Text::tr("it matches nothing at all, which proves nothing"));
    pattern.optimize();
    return pattern;
}

void ScriptReader::checkPlaceholders(JsonReader &reader, const QString &name, const QString &text)
{
    static const QRegularExpression placeholder(u"\\$\\{([^}]*)\\}"_s);
    for (const auto &match : placeholder.globalMatch(text)) {
        const QString key = match.captured(1);
        bool known = m_fields.contains(key) || key == u"source" || key == u"shown" || key == u"rule"
                     || key.startsWith(u'#');
        for (const Setting &setting : std::as_const(m_script.test.settings))
            known = known || setting.key == key;
        if (!known)
            reader.problem(name, Text::tr("nothing is called %1").arg(key));
    }
}

void ScriptReader::checkJumps(const QList<Step> &steps, JsonReader &reader, const QString &name)
{
    std::set<QString> labels = {u""_s, u"end"_s};
    for (const Step &step : steps) {
        if (!step.label.isEmpty() && !labels.insert(step.label).second)
            reader.problem(name, Text::tr("the label %1 is there twice").arg(step.label));
    }
    bool inside = false;
    for (const Step &step : steps) {
        inside = step.kind == Step::Kind::Each || (inside && step.kind != Step::Kind::EachEnd);
        QStringList jumps = {step.otherwise.jump, step.then.jump};
        for (const Alternative &alternative : step.alternatives)
            jumps.append(alternative.then.jump);
        for (const QString &jump : std::as_const(jumps)) {
            const bool inLoop = inside && (jump == u"next" || jump == u"leave");
            if (!inLoop && !labels.contains(jump))
                reader.problem(name, Text::tr("there is no step called %1").arg(jump));
        }
    }
}

} // namespace

Result<Script> readScript(const QByteArray &json, const QString &where)
{
    const Result<QJsonValue> document = parseJson(json, where);
    if (!document)
        return document.error();
    ScriptReader reader(*document);
    reader.read();
    if (!reader.ok())
        return reader.error(where);
    Script script = reader.takeScript();
    script.test.sha256 = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    return script;
}

Result<Script> builtInScript(const QString &id)
{
    for (const QString &name : QDir(folder).entryList({u"DT-*.json"_s}, QDir::Files)) {
        if (name != id + u".json"_s)
            continue;
        QFile file(u"%1/%2"_s.arg(folder, name));
        if (!file.open(QIODevice::ReadOnly))
            break;
        return readScript(file.readAll(), name);
    }
    return Error{.kind = Error::Kind::NotFound,
                 .what = Text::tr("the device test cannot be run"),
                 .where = id,
                 .why = Text::tr("there is no such test"),
                 .advice = Text::tr("choose one that \"harness list\" shows")};
}

} // namespace assessment::harness
