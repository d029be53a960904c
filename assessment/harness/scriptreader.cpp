#include "assessment/harness/scriptreader.h"

#include "assessment/harness/scriptterms.h"
#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <set>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr auto folder = ":/devicetests"_L1;
constexpr qsizetype mostSteps = 500; // parts of parts cannot be, but a part may be used often

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ScriptReader)
};

Result<QByteArray> builtInFile(const QString &name)
{
    // Only names of files that are there are opened, whatever a script asks for.
    if (QDir(folder).entryList(QDir::Files).contains(name)) {
        QFile file(u"%1/%2"_s.arg(folder, name));
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return Error{.kind = Error::Kind::NotFound,
                 .what = Text::tr("the device test cannot be used"),
                 .where = name,
                 .why = Text::tr("there is no such file")};
}

/// Reads one script; keeps what is referred to, so that it can be checked at the end.
class ScriptReader
{
public:
    ScriptReader(const QJsonValue &document, const QByteArray &json)
        : m_document(document)
        , m_hash(QCryptographicHash::Sha256)
    {
        m_hash.addData(json);
    }

    void read();
    Script takeScript();
    bool ok() const { return m_document.ok(); }
    Error error(const QString &where) const
    {
        return m_document.error(Text::tr("the device test cannot be used"), where);
    }

private:
    void readHead();
    void readSettings(JsonReader &owner);
    void readDefinitions(JsonReader &owner);
    void readLists();
    void readParts();
    void readSteps(JsonReader &owner, const QString &name, QList<Step> &steps, bool teardown);
    void readStep(JsonReader &reader, QList<Step> &steps, bool nested, bool hidden);
    std::shared_ptr<const Loop> readLoop(JsonReader &reader, int kind);
    void usePart(JsonReader &reader, QList<Step> &steps, bool nested);
    void checkJumps(const QList<Step> &steps, const std::set<QString> &around, JsonReader &reader,
                    const QString &name);

    JsonReader m_document;
    Script m_script;
    ScriptTerms m_terms{m_script};
    QCryptographicHash m_hash;
    std::map<QString, QJsonArray> m_parts; ///< steps by the name of the part
    int m_position = -1;
    qsizetype m_count = 0;
};

void ScriptReader::read()
{
    m_document.choice(u"format"_s, {u"assay-device-test/1"_s});
    readHead();
    readSettings(m_document);
    readParts();
    readDefinitions(m_document);
    readLists();
    readSteps(m_document, u"steps"_s, m_script.steps, false);
    readSteps(m_document, u"teardown"_s, m_script.teardown, true);
    m_terms.finish(m_document);
    m_script.test.stepTitles = m_script.titles;
    m_document.finish();
}

Script ScriptReader::takeScript()
{
    m_script.test.sha256 = m_hash.result();
    return std::move(m_script);
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
    for (const QString &need : m_document.optionalTexts(u"needs"_s, 20, 10)) {
        const auto known = needFromId(need);
        if (!known)
            m_document.problem(u"needs"_s, Text::tr("there is no need called %1").arg(need));
        else
            test.needs.append(*known);
    }
    if (m_document.value()[u"needs"].isUndefined())
        test.needs = {Need::Serial};
    const QStringList risks = {idOf(Risk::Passive), idOf(Risk::ReadSensitive),
                               idOf(Risk::Intrusive), idOf(Risk::Destructive)};
    test.risk = static_cast<Risk>(m_document.choice(u"risk"_s, risks));
    test.sideEffect = m_document.text(u"sideEffect"_s);
    test.provisions = m_document.optionalTexts(u"provisions"_s, 40, 20);
    test.equipment = m_document.optionalTexts(u"equipment"_s, 200, 20);
    test.limit = std::chrono::seconds(m_document.integer(u"limitSeconds"_s, 1, 7 * 24 * 3600));
}

void ScriptReader::readSettings(JsonReader &owner)
{
    owner.optionalEach(u"settings"_s, [this](JsonReader &reader) {
        Setting setting;
        setting.key = reader.text(u"key"_s, 40);
        setting.title = reader.text(u"title"_s, 100);
        setting.help = reader.text(u"help"_s);
        setting.fallback = reader.optionalText(u"fallback"_s, 200).value_or(QString());
        setting.secret = reader.optionalFlag(u"secret"_s).value_or(false);
        setting.needed = reader.optionalFlag(u"needed"_s).value_or(false);
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
        for (const Setting &other : std::as_const(m_script.test.settings)) {
            if (other.key == setting.key)
                return; // the script's own setting goes before that of a part
        }
        m_script.test.settings.append(setting);
    });
}

void ScriptReader::readDefinitions(JsonReader &owner)
{
    if (auto patterns = owner.optionalChild(u"patterns"_s)) {
        for (const QString &name : patterns->value().toObject().keys()) {
            m_terms.addPattern(name, patterns->text(name));
            m_terms.pattern(*patterns, name);
        }
        patterns->finish();
    }
    if (auto findings = owner.optionalChild(u"findings"_s)) {
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

/// Steps that several tests have in common lie in a file of their own: "parts" names it. Its
/// settings and patterns become those of the script, and its bytes are part of the script's hash.
void ScriptReader::readParts()
{
    const QStringList names = m_document.optionalTexts(u"parts"_s, 40, 10);
    for (const QString &name : names) {
        const auto json = builtInFile(u"part-%1.json"_s.arg(name));
        const auto part = json ? parseJson(*json, name) : Result<QJsonValue>(json.error());
        if (!part) {
            m_document.problem(u"parts"_s, part.error().message());
            continue;
        }
        m_hash.addData(*json);
        JsonReader reader(*part);
        reader.choice(u"format"_s, {u"assay-device-test-part/1"_s});
        readSettings(reader);
        readDefinitions(reader);
        reader.allow({u"steps"_s, u"about"_s});
        reader.finish();
        m_parts[name] = reader.value()[u"steps"].toArray();
        if (!reader.ok())
            m_document.problem(u"parts"_s, reader.error(Text::tr("the part is wrong"), name).why);
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
                m_terms.addName(member);
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
    const auto read = [&](JsonReader &reader) { readStep(reader, steps, teardown, teardown); };
    if (teardown)
        owner.optionalEach(name, read);
    else
        owner.each(name, read);
    checkJumps(steps, {u""_s, u"end"_s}, owner, name);
}

void ScriptReader::readStep(JsonReader &reader, QList<Step> &steps, bool nested, bool hidden)
{
    static const QStringList kinds = [] {
        QStringList words = {u"each"_s, u"for"_s, u"repeat"_s, u"use"_s};
        for (const auto &kind : stepKinds())
            words.append(kind.first);
        return words;
    }();
    if (++m_count > mostSteps) {
        reader.problem(Text::tr("the test has more than %1 steps").arg(mostSteps));
        return;
    }
    const int kind = reader.choice(u"do"_s, kinds);
    if (kind == 3)
        return usePart(reader, steps, nested);
    Step step;
    if (!hidden && !nested)
        ++m_position;
    step.position = std::max(m_position, 0);
    if (kind == 2)
        m_terms.addName(u"cycle"_s);
    step.title = m_terms.text(reader, u"title"_s, 120);
    if (!hidden && !nested)
        m_script.titles.append(step.title);
    step.label = reader.optionalText(u"label"_s, 40).value_or(QString());
    step.onlyIf = reader.optionalText(u"if"_s, 40).value_or(QString());
    step.unless = reader.optionalText(u"unless"_s, 40).value_or(QString());
    if (kind < 3) {
        if (nested)
            reader.problem(Text::tr("a loop cannot stand here"));
        else
            step.loop = readLoop(reader, kind);
    } else {
        step.action = stepKinds().at(kinds[kind])(m_terms, reader);
    }
    reader.finish();
    if (step.action || step.loop)
        steps.append(step);
}

std::shared_ptr<const Loop> ScriptReader::readLoop(JsonReader &reader, int kind)
{
    auto loop = std::make_shared<Loop>();
    loop->over = static_cast<Loop::Over>(kind);
    switch (loop->over) {
    case Loop::Over::Entries:
        loop->list = reader.text(u"in"_s, 40);
        if (!m_script.lists.contains(loop->list))
            reader.problem(u"in"_s, Text::tr("there is no such list"));
        loop->budget = m_terms.amount(reader, u"budget"_s, 1, 1000);
        break;
    case Loop::Over::Facts:
        loop->list = reader.text(u"facts"_s, 40);
        m_terms.needFactKind(reader, u"facts"_s, loop->list);
        loop->budget = m_terms.amount(reader, u"budget"_s, 1, 1000);
        break;
    case Loop::Over::Cycles: loop->budget = m_terms.amount(reader, u"times"_s, 1, 1000); break;
    }
    reader.each(u"steps"_s, [&](JsonReader &inner) { readStep(inner, loop->steps, true, false); });
    return loop;
}

void ScriptReader::usePart(JsonReader &reader, QList<Step> &steps, bool nested)
{
    const QString name = reader.text(u"part"_s, 40);
    reader.finish();
    const auto part = m_parts.find(name);
    if (part == m_parts.end()) {
        reader.problem(u"part"_s, Text::tr("\"parts\" does not name it"));
        return;
    }
    JsonReader inner(QJsonObject{{u"steps"_s, part->second}});
    inner.each(u"steps"_s, [&](JsonReader &one) {
        if (one.value()[u"do"].toString() == u"use")
            one.problem(u"do"_s, Text::tr("a part cannot use another one"));
        else
            readStep(one, steps, nested, false);
    });
    if (!inner.ok())
        reader.problem(u"part"_s, inner.error(Text::tr("the part is wrong"), name).why);
}

void ScriptReader::checkJumps(const QList<Step> &steps, const std::set<QString> &around,
                              JsonReader &reader, const QString &name)
{
    std::set<QString> labels = around;
    for (const Step &step : steps) {
        if (!step.label.isEmpty() && !labels.insert(step.label).second)
            reader.problem(name, Text::tr("the label %1 is there twice").arg(step.label));
    }
    for (const Step &step : steps) {
        if (step.loop) {
            std::set<QString> within = labels;
            within.insert({u"next"_s, u"leave"_s});
            checkJumps(step.loop->steps, within, reader, name);
            continue;
        }
        const QStringList jumps = step.action->jumps();
        for (const QString &jump : jumps) {
            if (!labels.contains(jump))
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
    ScriptReader reader(*document, json);
    reader.read();
    if (!reader.ok())
        return reader.error(where);
    return reader.takeScript();
}

Result<Script> builtInScript(const QString &id)
{
    const QString name = id + u".json"_s;
    if (QDir(folder).entryList({u"DT-*.json"_s}, QDir::Files).contains(name)) {
        if (const auto json = builtInFile(name))
            return readScript(*json, name);
    }
    return Error{.kind = Error::Kind::NotFound,
                 .what = Text::tr("the device test cannot be run"),
                 .where = id,
                 .why = Text::tr("there is no such test"),
                 .advice = Text::tr("choose one that \"harness list\" shows")};
}

} // namespace assessment::harness
