#include "assessment/harness/programevents.h"

#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ProgramEvents)
};

constexpr int longestTitle = 200;
constexpr int longestText = 4000;
constexpr double largest = 1e300;

/// In the order of ProgramEvent::Kind.
const QStringList kinds{u"hello"_s, u"step"_s, u"measure"_s, u"finding"_s, u"log"_s,
                        u"rx"_s,    u"tx"_s,   u"prompt"_s,  u"fact"_s,    u"verdict"_s};

QString identifier(JsonReader &reader, const QString &name, int longest, const char *form)
{
    const QString id = reader.line(name, longest);
    const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QString::fromLatin1(form)));
    if (!id.isEmpty() && !pattern.match(id).hasMatch())
        reader.problem(name, Text::tr("must consist of letters, digits and hyphens"));
    return id;
}

Setting readSetting(JsonReader &reader)
{
    Setting setting;
    setting.key = identifier(reader, u"key"_s, 40, "[A-Za-z][A-Za-z0-9_-]*");
    setting.title = reader.line(u"title"_s, 100);
    setting.help = reader.optionalText(u"help"_s, longestText).value_or(QString());
    setting.fallback = reader.optionalLine(u"fallback"_s, longestTitle).value_or(QString());
    setting.secret = reader.optionalFlag(u"secret"_s).value_or(false);
    const auto least = reader.optionalInteger(u"least"_s, 0, 1'000'000);
    const auto most = reader.optionalInteger(u"most"_s, 1, 1'000'000);
    if (least.has_value() != most.has_value())
        reader.problem(Text::tr("\"least\" and \"most\" belong together"));
    setting.least = int(least.value_or(0));
    setting.most = int(most.value_or(0));
    if (!setting.secret && !setting.accepts(setting.fallback))
        reader.problem(u"fallback"_s, Text::tr("it is outside its own bounds"));
    if (setting.secret && !setting.fallback.isEmpty())
        reader.problem(u"fallback"_s, Text::tr("a secret has none"));
    reader.finish();
    return setting;
}

ProgramHello readHello(JsonReader &reader)
{
    ProgramHello hello;
    DeviceTest &test = hello.test;
    (void)reader.choice(u"protocol"_s, {QString::fromLatin1(programProtocol)});
    test.id = identifier(reader, u"id"_s, 20, "[A-Za-z][A-Za-z0-9._-]*");
    static const QRegularExpression builtIn(u"\\ADT-?[0-9]+\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (builtIn.match(test.id).hasMatch())
        reader.problem(u"id"_s, Text::tr("tests of this name come with Assay"));
    test.name = reader.line(u"name"_s, 100);
    hello.version = reader.line(u"version"_s, 60);
    test.provisions = reader.optionalTexts(u"provisions"_s, 40, 20);
    if (test.provisions.isEmpty())
        reader.problem(u"provisions"_s, Text::tr("there must be at least one"));
    test.risk = static_cast<Risk>(
        reader.choice(u"risk"_s, {idOf(Risk::Passive), idOf(Risk::ReadSensitive),
                                  idOf(Risk::Intrusive), idOf(Risk::Destructive)}));
    test.sideEffect = reader.optionalLine(u"sideEffect"_s, longestTitle).value_or(QString());
    if (test.risk >= Risk::Intrusive && test.sideEffect.isEmpty())
        reader.problem(u"sideEffect"_s, Text::tr("missing"));
    test.links = reader.optionalTexts(u"links"_s, 20, 10);
    test.method = reader.optionalText(u"method"_s, longestText).value_or(QString());
    test.passWhen = reader.optionalText(u"passWhen"_s, longestText).value_or(QString());
    test.cannotConclude = reader.optionalTexts(u"cannotConclude"_s, longestText, 20);
    test.equipment = reader.optionalTexts(u"equipment"_s, longestTitle, 20);
    test.limit = std::chrono::seconds(
        reader.optionalInteger(u"limitSeconds"_s, 1, 24LL * 3600).value_or(300));
    QStringList keys;
    reader.optionalEach(u"settings"_s, [&](JsonReader &entry) {
        if (test.settings.size() >= 50)
            return;
        test.settings.append(readSetting(entry));
        if (keys.contains(test.settings.constLast().key))
            entry.problem(u"key"_s, Text::tr("another setting has it"));
        keys.append(test.settings.constLast().key);
    });
    return hello;
}

Measurement readMeasurement(JsonReader &reader)
{
    Measurement measurement;
    measurement.name = reader.line(u"name"_s, longestTitle);
    const auto value = reader.optionalNumber(u"value"_s, -largest, largest);
    if (!value)
        reader.problem(u"value"_s, Text::tr("missing"));
    measurement.value = value.value_or(0);
    measurement.unit = reader.optionalLine(u"unit"_s, 20).value_or(QString());
    measurement.low = reader.optionalNumber(u"low"_s, -largest, largest);
    measurement.high = reader.optionalNumber(u"high"_s, -largest, largest);
    if (measurement.low && measurement.high && *measurement.low > *measurement.high)
        reader.problem(Text::tr("\"low\" is above \"high\""));
    return measurement;
}

QByteArray readBytes(JsonReader &reader)
{
    const QString written = reader.line(u"bytes"_s, ProgramLines::longest);
    const auto decoded = QByteArray::fromBase64Encoding(
        written.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        reader.problem(u"bytes"_s, Text::tr("it is not base64"));
    return *decoded;
}

Fact readFact(JsonReader &reader)
{
    Fact fact;
    fact.kind = identifier(reader, u"kind"_s, 60, "[a-z][a-z0-9-]*");
    if (auto values = reader.optionalChild(u"values"_s)) {
        const QStringList names = values->value().toObject().keys();
        if (names.size() > 50)
            values->problem(Text::tr("more than %n element(s)", nullptr, 50));
        for (const QString &name : names.first(std::min<qsizetype>(names.size(), 50)))
            fact.values[name] = values->optionalLine(name, 1000).value_or(QString());
        values->finish();
    }
    return fact;
}

ProgramEvent readEvent(JsonReader &reader)
{
    using Kind = ProgramEvent::Kind;
    ProgramEvent event{.kind = static_cast<Kind>(reader.choice(u"type"_s, kinds))};
    if (!reader.ok())
        return event; // of a type that nobody knows no member is known either
    switch (event.kind) {
    case Kind::Hello: event.hello = readHello(reader); break;
    case Kind::Step: {
        static const QStringList outcomes{u"done"_s, u"skipped"_s, u"failed"_s, u"timed out"_s};
        event.text = reader.line(u"title"_s, longestTitle);
        if (const auto outcome = reader.optionalChoice(u"outcome"_s, outcomes))
            event.outcome = outcomes[*outcome];
        break;
    }
    case Kind::Measure: event.measurement = readMeasurement(reader); break;
    case Kind::Finding:
        event.finding.id = identifier(reader, u"id"_s, 60, "[a-z][a-z0-9-]*");
        event.finding.summary = reader.line(u"summary"_s, 1000);
        event.finding.provision = reader.optionalLine(u"provision"_s, 40).value_or(QString());
        break;
    case Kind::Log: event.text = reader.text(u"text"_s, longestText); break;
    case Kind::Received:
    case Kind::Sent: event.bytes = readBytes(reader); break;
    case Kind::Prompt:
        event.id = identifier(reader, u"id"_s, 60, "[A-Za-z0-9][A-Za-z0-9_-]*");
        event.text = reader.text(u"text"_s, 1000);
        event.answers = reader.optionalTexts(u"answers"_s, 100, 6);
        if (event.answers.size() < 2)
            reader.problem(u"answers"_s, Text::tr("there must be at least two"));
        break;
    case Kind::Fact: event.fact = readFact(reader); break;
    case Kind::Verdict: {
        static const QList<Verdict> verdicts{Verdict::Pass, Verdict::Inconclusive, Verdict::Fail};
        event.verdict = verdicts[reader.choice(
            u"verdict"_s, {idOf(Verdict::Pass), idOf(Verdict::Inconclusive), idOf(Verdict::Fail)})];
        event.text = reader.text(u"reason"_s, 1000);
        break;
    }
    }
    reader.finish();
    return event;
}

} // namespace

QString Measurement::text() const
{
    const auto number = [](double of) { return QLocale::c().toString(of, 'g', 6); };
    const auto withUnit = [&](const QString &what) {
        return unit.isEmpty() ? what : what + u' ' + unit;
    };
    QString bounds;
    if (low && high)
        bounds = Text::tr(" (%1 to %2)").arg(number(*low), number(*high));
    else if (low)
        bounds = Text::tr(" (at least %1)").arg(number(*low));
    else if (high)
        bounds = Text::tr(" (at most %1)").arg(number(*high));
    return u"%1: %2%3"_s.arg(name, withUnit(number(value)), bounds);
}

Result<ProgramEvent> readProgramEvent(const QByteArray &line, qint64 number)
{
    const QString where = Text::tr("line %1").arg(number);
    const Result<QJsonValue> json =
        parseJson(line, where, {.bytes = ProgramLines::longest, .depth = 8});
    const QString what = Text::tr("what the program says is not understood");
    if (!json) {
        Error error = json.error();
        error.what = what;
        return error;
    }
    JsonReader reader(*json);
    ProgramEvent event = readEvent(reader);
    if (!reader.ok())
        return reader.error(what, where);
    return event;
}

void ProgramLines::feed(QByteArrayView bytes)
{
    m_total += bytes.size();
    if (!m_tooLong && !isTooMuch())
        m_rest.append(bytes);
}

std::optional<QByteArray> ProgramLines::next(bool ended)
{
    if (m_tooLong)
        return std::nullopt;
    qsizetype at = m_rest.indexOf('\n', m_searched);
    if (at < 0 && ended && !m_rest.isEmpty())
        at = m_rest.size();
    if (at > longest || (at < 0 && m_rest.size() > longest)) {
        m_tooLong = true;
        m_rest.clear();
        return std::nullopt;
    }
    if (at < 0) {
        m_searched = m_rest.size();
        return std::nullopt;
    }
    QByteArray line = m_rest.first(at);
    m_rest.remove(0, std::min(at + 1, m_rest.size()));
    m_searched = 0;
    ++m_number;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace assessment::harness
