#include "assessment/scheme/lawmap.h"

#include "assessment/json/strictjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LawMap)
};

constexpr JsonLimits lawLimits = {.bytes = 1024 * 1024, .depth = 8};
constexpr qsizetype mostLaws = 200;

const QList<LawBasis> bases{LawBasis::PolicyPaper, LawBasis::Replacement, LawBasis::Later};

/// Which guidelines the policy paper names for which law: its table of legislation, and no matter
/// of opinion.
QMap<QString, QList<int>> policyPaper()
{
    return {{u"dpa-2018-gdpr"_s, {4, 5, 8, 9, 10, 11, 13}},
            {u"consumer-rights-act-2015"_s, {1, 6}},
            {u"cput-2008"_s, {3}}};
}

/// One list of laws, read and checked.
class LawMapReader
{
public:
    explicit LawMapReader(const QJsonValue &document) : m_root(document) {}

    LawMap read();
    const QList<JsonProblem> &problems() const { return m_root.problems(); }

private:
    void readLaw(JsonReader &reader);
    QList<int> readGuidelines(JsonReader &reader);
    QDate readDay(JsonReader &reader);
    QString readId(JsonReader &reader);
    void checkReplacements();
    void checkPolicyPaper();

    JsonReader m_root;
    LawMap m_map;
};

LawMap LawMapReader::read()
{
    (void)m_root.choice(u"format"_s, {u"assay-law-map/1"_s});
    m_map.title = m_root.line(u"title"_s, 200);
    m_map.asOf = readDay(m_root);
    m_map.remarks = m_root.optionalText(u"remarks"_s).value_or(QString());
    const qsizetype count = m_root.value()[u"laws"_s].toArray().size();
    if (m_root.value()[u"laws"_s].isArray() && (count < 1 || count > mostLaws)) {
        m_root.problem(u"laws"_s, Text::tr("must hold 1 to %1 laws").arg(mostLaws));
        m_root.allow({u"laws"_s});
    } else {
        m_root.each(u"laws"_s, [this](JsonReader &law) { readLaw(law); });
    }
    m_root.finish();
    if (m_root.ok()) {
        checkReplacements();
        checkPolicyPaper();
    }
    return m_map;
}

QDate LawMapReader::readDay(JsonReader &reader)
{
    const QString day = reader.line(u"asOf"_s, 10);
    const auto date = dateFromIso(day);
    if (!day.isEmpty() && !date)
        reader.problem(u"asOf"_s, Text::tr("must be a date in the form YYYY-MM-DD"));
    return date.value_or(QDate());
}

QString LawMapReader::readId(JsonReader &reader)
{
    static const QRegularExpression form(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    const QString id = reader.line(u"id"_s, 60);
    if (!id.isEmpty() && !form.match(id).hasMatch()) {
        reader.problem(u"id"_s,
                       Text::tr("may hold small letters, digits, and hyphens between them"));
    }
    for (const LawEntry &law : std::as_const(m_map.laws)) {
        if (law.id == id)
            reader.problem(u"id"_s, Text::tr("another law is called \"%1\" already").arg(id));
    }
    return id;
}

QList<int> LawMapReader::readGuidelines(JsonReader &reader)
{
    QList<int> guidelines;
    const QJsonArray numbers = reader.value()[u"guidelines"_s].toArray();
    for (const QJsonValue &number : numbers) {
        const int guideline = number.toInt();
        if (guideline < 1 || guideline > 13 || guidelines.contains(guideline)) {
            reader.problem(u"guidelines"_s, Text::tr("must be numbers from 1 to 13, each once"));
            break;
        }
        guidelines.append(guideline);
    }
    if (numbers.isEmpty())
        reader.problem(u"guidelines"_s, Text::tr("must name at least one guideline"));
    reader.allow({u"guidelines"_s});
    std::sort(guidelines.begin(), guidelines.end());
    return guidelines;
}

void LawMapReader::readLaw(JsonReader &reader)
{
    QStringList basisIds;
    for (const LawBasis basis : bases)
        basisIds.append(idOf(basis));
    LawEntry law{.id = readId(reader),
                 .title = reader.line(u"title"_s, 300),
                 .jurisdiction = reader.line(u"jurisdiction"_s, 100),
                 .basis = bases[reader.choice(u"basis"_s, basisIds)],
                 .guidelines = readGuidelines(reader),
                 .why = reader.text(u"why"_s, 2000),
                 .since = reader.optionalText(u"since"_s, 2000).value_or(QString()),
                 .replaces = reader.optionalTexts(u"replaces"_s, 60, 20),
                 .source = reader.text(u"source"_s, 1000),
                 .asOf = readDay(reader),
                 .link = reader.optionalLine(u"link"_s, 2000).value_or(QString())};
    if (!law.link.isEmpty() && !law.link.startsWith(u"https://")
        && !law.link.startsWith(u"http://"))
        reader.problem(u"link"_s, Text::tr("must be a web address"));
    if ((law.basis == LawBasis::Replacement) == law.replaces.isEmpty()) {
        reader.problem(u"replaces"_s,
                       Text::tr("names what a replacement took the place of, and only there"));
    }
    reader.finish();
    m_map.laws.append(law);
}

void LawMapReader::checkReplacements()
{
    for (qsizetype i = 0; i < m_map.laws.size(); ++i) {
        for (const QString &id : std::as_const(m_map.laws[i].replaces)) {
            const bool known =
                std::any_of(m_map.laws.begin(), m_map.laws.end(), [&](const LawEntry &other) {
                    return other.id == id && other.id != m_map.laws[i].id;
                });
            if (!known) {
                m_root.problemAt(u"/laws/%1/replaces"_s.arg(i),
                                 Text::tr("there is no law \"%1\" beside it").arg(id));
            }
        }
    }
}

// What the paper says is a fact; an opinion about other laws belongs under another basis.
void LawMapReader::checkPolicyPaper()
{
    const QMap<QString, QList<int>> paper = policyPaper();
    QStringList missing = paper.keys();
    for (qsizetype i = 0; i < m_map.laws.size(); ++i) {
        const LawEntry &law = m_map.laws[i];
        if (law.basis != LawBasis::PolicyPaper)
            continue;
        missing.removeAll(law.id);
        if (!paper.contains(law.id)) {
            m_root.problemAt(u"/laws/%1/basis"_s.arg(i),
                             Text::tr("the policy paper does not name it; say \"later\""));
        } else if (paper[law.id] != law.guidelines) {
            QStringList numbers;
            for (const int number : paper[law.id])
                numbers.append(QString::number(number));
            m_root.problemAt(u"/laws/%1/guidelines"_s.arg(i),
                             Text::tr("the policy paper names %1 for this law, no more and no "
                                      "fewer")
                                 .arg(numbers.join(u", "_s)));
        }
    }
    if (!missing.isEmpty()) {
        m_root.problem(u"laws"_s,
                       Text::tr("the policy paper names these laws, so they must be there: %1")
                           .arg(missing.join(u", "_s)));
    }
}

} // namespace

QString idOf(LawBasis basis)
{
    switch (basis) {
    case LawBasis::PolicyPaper: return u"policy-paper"_s;
    case LawBasis::Replacement: return u"replacement"_s;
    case LawBasis::Later: return u"later"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(LawBasis basis)
{
    switch (basis) {
    case LawBasis::PolicyPaper: return Text::tr("Policy paper of 2018");
    case LawBasis::Replacement: return Text::tr("Took its place");
    case LawBasis::Later: return Text::tr("Came later");
    }
    Q_UNREACHABLE();
}

Result<LawMapCheck> checkLawMap(const QByteArray &json, const QString &where)
{
    const Result<QJsonValue> document = parseJson(json, where, lawLimits);
    if (!document)
        return document.error();
    LawMapReader reader(*document);
    LawMap map = reader.read();
    map.sha256 = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    LawMapCheck check{.map = std::nullopt, .problems = reader.problems()};
    if (check.problems.isEmpty())
        check.map = map;
    return check;
}

Result<LawMap> readLawMap(const QByteArray &json, const QString &where)
{
    const auto check = checkLawMap(json, where);
    if (!check)
        return check.error();
    if (!check->map)
        return errorOf(check->problems, Text::tr("the list of laws cannot be used"), where);
    return *check->map;
}

const QByteArray &builtInLawMapText()
{
    static const QByteArray text = [] {
        QFile file(u":/law/uk-law-map.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open); // it is part of the program
        return file.readAll();
    }();
    return text;
}

const LawMap &builtInLawMap()
{
    static const LawMap map = [] {
        const auto read = readLawMap(builtInLawMapText(), u"uk-law-map.json"_s);
        Q_ASSERT(read); // a test reads it too
        return read ? *read : LawMap();
    }();
    return map;
}

QList<LawLink> lawLinks(const LawMap &map)
{
    QList<LawLink> links;
    for (const LawEntry &law : map.laws) {
        if (law.basis != LawBasis::PolicyPaper)
            continue;
        for (const int guideline : law.guidelines) {
            links.append({.guideline = guideline,
                          .law = law.title,
                          .why = law.why,
                          .since = law.since,
                          .source = law.source,
                          .asOf = law.asOf});
        }
    }
    std::stable_sort(links.begin(), links.end(),
                     [](const LawLink &a, const LawLink &b) { return a.guideline < b.guideline; });
    return links;
}

QList<LawLink> lawLinks()
{
    static const QList<LawLink> links = lawLinks(builtInLawMap());
    return links;
}

QList<LawEntry> lawsBeside(const LawMap &map, int guideline)
{
    QList<LawEntry> laws;
    for (const LawEntry &law : map.laws) {
        if (law.guidelines.contains(guideline))
            laws.append(law);
    }
    std::stable_sort(laws.begin(), laws.end(),
                     [](const LawEntry &a, const LawEntry &b) { return a.basis < b.basis; });
    return laws;
}

} // namespace assessment
