#include "assessment/harness/leakrules.h"

#include "assessment/harness/leakpatterns.h"
#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::LeakRules)
};

LeakRule readRule(JsonReader &reader, LeakPatterns &patterns)
{
    LeakRule rule;
    rule.id = reader.text(u"id"_s, 60);
    rule.name = reader.text(u"name"_s, 200);
    const QString pattern = reader.text(u"pattern"_s);
    const QString unless = reader.optionalText(u"unless"_s).value_or(QString());
    rule.keep = int(reader.optionalInteger(u"keep"_s, 0, 60).value_or(2));
    reader.finish();
    if (patterns.size() == LeakRules::most)
        reader.problem(Text::tr("there are more than %1 rules").arg(LeakRules::most));
    else if (const auto problem = patterns.add(pattern, unless); problem && !pattern.isEmpty())
        reader.problem(problem->unless ? u"unless"_s : u"pattern"_s,
                       Text::tr("not a regular expression of RE2: %1").arg(problem->reason));
    return rule;
}

/// Turns places in UTF-8 into places in the text it is of. To be asked in ascending order.
class Positions
{
public:
    Positions(const QString &text, const QByteArray &utf8)
        : m_utf8(utf8)
        , m_same(text.size() == utf8.size())
    {}

    qsizetype operator()(qsizetype byte)
    {
        if (m_same)
            return byte;
        for (; m_byte < byte; ++m_byte) {
            const auto unit = static_cast<unsigned char>(m_utf8[m_byte]);
            // Characters of four bytes are two units in UTF-16.
            m_unit += (unit & 0xc0) == 0x80 ? 0 : unit >= 0xf0 ? 2 : 1;
        }
        return m_unit;
    }

private:
    const QByteArray &m_utf8;
    bool m_same;
    qsizetype m_byte = 0;
    qsizetype m_unit = 0;
};

Result<LeakRules> readBuiltIn()
{
    QFile file(u":/devicetests/secret-rules.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the rules for secrets cannot be read"),
                     .where = file.fileName(),
                     .why = file.errorString()};
    return LeakRules::read(file.readAll(), u"secret-rules.json"_s);
}

} // namespace

Result<LeakRules> LeakRules::builtIn()
{
    // Preparing them takes longer than most searches.
    static const Result<LeakRules> rules = readBuiltIn();
    return rules;
}

Result<LeakRules> LeakRules::read(const QByteArray &json, const QString &where)
{
    const Result<QJsonValue> document = parseJson(json, where);
    if (!document)
        return document.error();
    LeakRules rules;
    const auto patterns = std::make_shared<LeakPatterns>();
    JsonReader reader(*document);
    reader.choice(u"format"_s, {u"assay-secret-rules/1"_s});
    reader.each(u"rules"_s,
                [&](JsonReader &rule) { rules.rules.append(readRule(rule, *patterns)); });
    reader.finish();
    if (reader.ok() && !patterns->finish())
        reader.problem(u"rules"_s, Text::tr("together they need too much memory"));
    if (!reader.ok())
        return reader.error(Text::tr("the rules for secrets cannot be used"), where);
    rules.sha256 = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    rules.m_patterns = patterns;
    return rules;
}

QList<LeakMatch> LeakRules::find(const QString &line) const
{
    const QByteArray utf8 = line.toUtf8();
    QList<LeakMatch> found; // in bytes
    const QList<int> candidates = m_patterns->candidates(utf8);
    for (const int rule : candidates) {
        const auto places = m_patterns->places(rule, utf8);
        for (const auto &place : places)
            found.append({rule, place.start, place.length});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const LeakMatch &a, const LeakMatch &b) { return a.start < b.start; });
    QList<LeakMatch> separate;
    Positions position(line, utf8);
    qsizetype end = 0;
    for (const LeakMatch &match : std::as_const(found)) {
        if (match.start < end)
            continue;
        end = match.start + match.length;
        const qsizetype start = position(match.start);
        separate.append({match.rule, start, position(end) - start});
    }
    return separate;
}

bool LeakRules::mayHold(QByteArrayView text) const
{
    return m_patterns->mayMatch(text);
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
