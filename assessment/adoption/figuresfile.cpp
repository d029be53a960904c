#include "assessment/adoption/figuresfile.h"

#include "assessment/exchange/csv.h"
#include "assessment/json/canonicaljson.h"
#include "assessment/json/jsonreader.h"
#include "assessment/json/strictjson.h"
#include "assessment/model/product.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Adoption)
};

using By = AdoptionGroup::By;

constexpr qint64 mostProducts = 100'000'000;
constexpr qsizetype mostSources = 10'000;
const QString format = u"assay-adoption/1"_s;

QStringList basisIds()
{
    return {idOf(AdoptionBasis::All), idOf(AdoptionBasis::Accepted)};
}

QStringList byIds()
{
    return {idOf(By::All), idOf(By::Type), idOf(By::Quarter)};
}

QStringList idsOf(VerdictSet set)
{
    QStringList ids;
    for (const Verdict verdict : set.verdicts())
        ids.append(idOf(verdict));
    return ids;
}

QJsonObject json(const AdoptionGroup &group)
{
    QJsonArray counts;
    for (auto item = group.counts.begin(); item != group.counts.end(); ++item) {
        for (auto count = item->begin(); count != item->end(); ++count) {
            counts.append(
                QJsonObject{{u"of"_s, item.key()},
                            {u"verdicts"_s, QJsonArray::fromStringList(idsOf(count.key()))},
                            {u"products"_s, *count}});
        }
    }
    QJsonObject object{
        {u"by"_s, idOf(group.by)}, {u"products"_s, group.products}, {u"counts"_s, counts}};
    if (group.by == By::Type)
        object[u"types"_s] = QJsonArray::fromStringList(group.types);
    if (group.by == By::Quarter) {
        object[u"from"_s] = group.from;
        object[u"to"_s] = group.to;
    }
    return object;
}

/// Reads one file; every problem is kept with its place.
class Reading
{
public:
    explicit Reading(const QJsonValue &document) : m_reader(document) {}

    AdoptionFigures run();
    JsonReader &reader() { return m_reader; }

private:
    AdoptionGroup group(JsonReader &one);
    void groupKey(JsonReader &one, AdoptionGroup &group);
    void count(JsonReader &one, AdoptionGroup &group);
    QByteArray digest(JsonReader &one, const QString &name);
    QStringList sources();
    void checkOrder(const QList<AdoptionGroup> &groups);
    void checkSums(const AdoptionFigures &figures);

    JsonReader m_reader;
    qint64 m_least = leastSmallestGroup;
};

QByteArray Reading::digest(JsonReader &one, const QString &name)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{64}\\z"_s);
    const QString text = one.line(name, 64);
    if (!form.match(text).hasMatch())
        one.problem(name, Text::tr("must be 64 lower-case hexadecimal digits"));
    return QByteArray::fromHex(text.toLatin1());
}

QStringList Reading::sources()
{
    static const QRegularExpression form(u"\\A[0-9a-f]{32}\\z"_s);
    const QStringList sources = m_reader.optionalTexts(u"sources"_s, 32, int(mostSources));
    QStringList sorted = sources;
    sorted.sort();
    sorted.removeDuplicates();
    if (sources.isEmpty() || sorted != sources)
        m_reader.problem(u"sources"_s, Text::tr("must be there, each once, in their order"));
    for (const QString &source : sources) {
        if (!form.match(source).hasMatch())
            m_reader.problem(u"sources"_s, Text::tr("must be 32 lower-case hexadecimal digits"));
    }
    return sources;
}

void Reading::groupKey(JsonReader &one, AdoptionGroup &group)
{
    static const QRegularExpression quarter(u"\\A[0-9]{4}-Q[1-4]\\z"_s);
    if (group.by == By::Type) {
        group.types = one.optionalTexts(u"types"_s, 100, 100);
        QStringList sorted = group.types;
        sorted.sort();
        sorted.removeDuplicates();
        const QStringList known = productTypes();
        const bool all = std::all_of(group.types.begin(), group.types.end(),
                                     [&](const QString &type) { return known.contains(type); });
        if (group.types.isEmpty() || sorted != group.types || !all)
            one.problem(u"types"_s, Text::tr("must be types of products, each once, in order"));
    } else if (group.by == By::Quarter) {
        group.from = one.line(u"from"_s, 7);
        group.to = one.line(u"to"_s, 7);
        if (!quarter.match(group.from).hasMatch() || !quarter.match(group.to).hasMatch()
            || group.to < group.from)
            one.problem(u"from"_s, Text::tr("must be a quarter, as \"2026-Q3\", not after \"to\""));
    }
}

void Reading::count(JsonReader &one, AdoptionGroup &group)
{
    const QString item = one.line(u"of"_s, 100);
    QList<Verdict> verdicts;
    for (const QString &id : one.optionalTexts(u"verdicts"_s, 40, 5)) {
        if (const auto verdict = verdictFromId(id))
            verdicts.append(*verdict);
        else
            one.problem(u"verdicts"_s, Text::tr("is no verdict: %1").arg(id.left(40)));
    }
    const VerdictSet set = VerdictSet::of(verdicts);
    if (verdicts.isEmpty() || set.verdicts() != verdicts)
        one.problem(u"verdicts"_s, Text::tr("must be verdicts, each once, in order"));
    QMap<VerdictSet, qint64> &counts = group.counts[item];
    if (counts.contains(set))
        one.problem(Text::tr("is there twice"));
    counts[set] = one.integer(u"products"_s, m_least, mostProducts);
    one.finish();
}

AdoptionGroup Reading::group(JsonReader &one)
{
    AdoptionGroup group;
    group.by = *adoptionGroupByFromId(byIds()[one.choice(u"by"_s, byIds())]);
    group.products = one.integer(u"products"_s, m_least, mostProducts);
    groupKey(one, group);
    one.each(u"counts"_s, [&](JsonReader &count) { this->count(count, group); });
    for (auto item = group.counts.begin(); item != group.counts.end(); ++item) {
        qint64 sum = 0;
        for (const qint64 count : *item)
            sum += count;
        if (sum != group.products)
            one.problem(u"counts"_s,
                        Text::tr("those of %1 do not add up to the products").arg(item.key()));
    }
    one.finish();
    return group;
}

void Reading::checkOrder(const QList<AdoptionGroup> &groups)
{
    for (qsizetype one = 1; one < groups.size(); ++one) {
        if (!(groups[one - 1].key() < groups[one].key())) {
            m_reader.problem(u"groups"_s, Text::tr("are not in order, or one is there twice"));
            return;
        }
    }
}

void Reading::checkSums(const AdoptionFigures &figures)
{
    if (figures.groups.isEmpty() || figures.total().by != By::All) {
        m_reader.problem(u"groups"_s, Text::tr("the first must be that of all products"));
        return;
    }
    for (const By by : {By::Type, By::Quarter}) {
        qint64 sum = 0;
        for (const AdoptionGroup &group : figures.groupsBy(by)) {
            sum += group.products;
            if (group.counts.keys() != figures.total().counts.keys())
                m_reader.problem(u"groups"_s, Text::tr("they do not count the same items"));
        }
        if (sum != figures.total().products)
            m_reader.problem(u"groups"_s,
                             Text::tr("those by %1 do not add up to all products").arg(idOf(by)));
    }
}

AdoptionFigures Reading::run()
{
    AdoptionFigures figures;
    m_reader.choice(u"format"_s, {format});
    JsonReader scheme = m_reader.child(u"scheme"_s);
    figures.scheme = scheme.line(u"id"_s, 200);
    figures.schemeSha256 = digest(scheme, u"sha256"_s);
    scheme.finish();
    figures.basis = *adoptionBasisFromId(basisIds()[m_reader.choice(u"basis"_s, basisIds())]);
    figures.smallestGroup =
        m_reader.integer(u"smallestGroup"_s, leastSmallestGroup, mostSmallestGroup);
    m_least = qMax(figures.smallestGroup, leastSmallestGroup);
    figures.sources = sources();
    JsonReader asOf = m_reader.child(u"asOf"_s);
    figures.firstAsOf = asOf.optionalDate(u"first"_s).value_or(QDate());
    figures.lastAsOf = asOf.optionalDate(u"last"_s).value_or(QDate());
    if (!figures.firstAsOf.isValid() || !figures.lastAsOf.isValid()
        || figures.lastAsOf < figures.firstAsOf)
        asOf.problem(Text::tr("must be two days, the first not after the last"));
    asOf.finish();
    m_reader.each(u"groups"_s, [&](JsonReader &one) { figures.groups.append(group(one)); });
    m_reader.finish();
    checkOrder(figures.groups);
    checkSums(figures);
    return figures;
}

QString inCsv(const AdoptionGroup &group)
{
    switch (group.by) {
    case By::All: return {};
    case By::Type: return group.types.join(u' ');
    case By::Quarter: return group.from == group.to ? group.from : group.from + u'/' + group.to;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray toFile(const AdoptionFigures &figures)
{
    QJsonArray groups;
    for (const AdoptionGroup &group : figures.groups)
        groups.append(json(group));
    return canonicalJson(QJsonObject{
               {u"format"_s, format},
               {u"scheme"_s,
                QJsonObject{{u"id"_s, figures.scheme},
                            {u"sha256"_s, QString::fromLatin1(figures.schemeSha256.toHex())}}},
               {u"basis"_s, idOf(figures.basis)},
               {u"smallestGroup"_s, figures.smallestGroup},
               {u"sources"_s, QJsonArray::fromStringList(figures.sources)},
               {u"asOf"_s, QJsonObject{{u"first"_s, figures.firstAsOf.toString(Qt::ISODate)},
                                       {u"last"_s, figures.lastAsOf.toString(Qt::ISODate)}}},
               {u"groups"_s, groups}})
           + '\n';
}

Result<AdoptionFigures> readFigures(const QByteArray &bytes, const QString &where)
{
    const Result<QJsonValue> json =
        parseJson(bytes, where, {.bytes = largestFiguresFile, .depth = 8});
    if (!json)
        return json.error();
    Reading reading(*json);
    AdoptionFigures figures = reading.run();
    if (!reading.reader().ok())
        return reading.reader().error(Text::tr("the figures cannot be read"), where);
    return figures;
}

Result<AdoptionFigures> mergedFiles(const QStringList &paths)
{
    std::optional<AdoptionFigures> sum;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{.kind = Error::Kind::Storage,
                         .what = Text::tr("the figures cannot be read"),
                         .where = QDir::toNativeSeparators(path),
                         .why = file.errorString()};
        }
        // One byte more than is allowed, so that the reader says what is wrong.
        const auto figures = readFigures(file.read(largestFiguresFile + 1), path);
        if (!figures)
            return figures.error();
        auto both = sum ? merged(*sum, *figures) : figures;
        if (!both) {
            Error error = both.error();
            error.where = QDir::toNativeSeparators(path);
            return error;
        }
        sum = *std::move(both);
    }
    Q_ASSERT(sum);
    return *std::move(sum);
}

QByteArray figuresCsv(const AdoptionFigures &figures, const Scheme &scheme)
{
    QList<QStringList> records{{u"by"_s, u"group"_s, u"products"_s, u"of"_s, u"title"_s,
                                u"verdict"_s, u"at_least"_s, u"at_most"_s}};
    const auto add = [&](const AdoptionGroup &group, const QString &item, const QString &title) {
        if (!group.counts.contains(item))
            return;
        for (const Verdict verdict : adoptionVerdicts()) {
            const CountRange range = group.range(item, verdict);
            records.append({idOf(group.by), inCsv(group), QString::number(group.products), item,
                            title, idOf(verdict), QString::number(range.atLeast),
                            QString::number(range.atMost)});
        }
    };
    for (const AdoptionGroup &group : figures.groups) {
        for (const Guideline &guideline : scheme.guidelines) {
            add(group, adoptionItem(guideline), guideline.title);
            for (const Provision &provision : guideline.provisions)
                add(group, provision.id, provision.title);
        }
    }
    return csv(records);
}

} // namespace assessment
