#include "assessment/adoption/figures.h"

#include "assessment/model/product.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Adoption)
};

using By = AdoptionGroup::By;
using Classes = QList<QList<int>>; ///< of places in adoptionVerdicts() or productTypes()

int placeOf(Verdict verdict)
{
    return int(adoptionVerdicts().indexOf(verdict));
}

/// Behind which verdict a small one is hidden first: what nobody knows, then what asks nothing.
QList<int> verdictPartners()
{
    return {placeOf(Verdict::Inconclusive), placeOf(Verdict::NotAssessed),
            placeOf(Verdict::NotApplicable), placeOf(Verdict::Fail), placeOf(Verdict::Pass)};
}

/// Products of few are hidden among the others first.
QList<int> typePartners()
{
    QList<int> partners;
    for (int place = int(productTypes().size()) - 1; place >= 0; --place)
        partners.append(place);
    return partners;
}

VerdictSet setOf(const QList<int> &places)
{
    QList<Verdict> verdicts;
    for (const int place : places)
        verdicts.append(adoptionVerdicts()[place]);
    return VerdictSet::of(verdicts);
}

/// Products that are counted together, by the place in the list of products.
struct Part
{
    AdoptionGroup group;
    QList<qsizetype> members;
};

class Making
{
public:
    Making(const Scheme &scheme, const QList<CountedProduct> &products, qint64 least)
        : m_scheme(scheme)
        , m_products(products)
        , m_least(least)
    {}

    QList<AdoptionGroup> run();

private:
    QList<Part> byType() const;
    QList<Part> byQuarter() const;
    template<typename VerdictOf>
    void count(const QString &item, VerdictOf verdictOf);
    template<typename VerdictOf>
    QList<qint64> countsOf(const Part &part, VerdictOf verdictOf) const;
    static QList<qint64> together(const QList<qint64> &counts, const Classes &classes);
    static void put(AdoptionGroup &group, const QString &item, const QList<qint64> &sums,
                    const Classes &classes);

    const Scheme &m_scheme;
    const QList<CountedProduct> &m_products;
    qint64 m_least;
    Part m_all;
    QList<QList<Part>> m_divisions;
};

QList<Part> Making::byType() const
{
    const QStringList types = productTypes();
    QList<qint64> counts(types.size(), 0);
    const auto placeOfType = [&](const CountedProduct &product) {
        const qsizetype place = types.indexOf(product.type);
        return place < 0 ? types.size() - 1 : place; // "other"
    };
    for (const CountedProduct &product : m_products)
        ++counts[placeOfType(product)];
    QList<Part> parts;
    for (const QList<int> &places : publishedClasses(counts, typePartners(), m_least)) {
        Part part{.group = {.by = By::Type}, .members = {}};
        for (const int place : places)
            part.group.types.append(types[place]);
        part.group.types.sort();
        for (qsizetype one = 0; one < m_products.size(); ++one) {
            if (places.contains(int(placeOfType(m_products[one]))))
                part.members.append(one);
        }
        part.group.products = part.members.size();
        if (!part.members.isEmpty())
            parts.append(part);
    }
    return parts;
}

QList<Part> Making::byQuarter() const
{
    std::map<QString, QList<qsizetype>> members; // quarters in which nothing was done tell nothing
    for (qsizetype one = 0; one < m_products.size(); ++one)
        members[quarterOf(m_products[one].worked.toUTC().date())].append(one);
    QStringList quarters;
    QList<qint64> counts;
    for (const auto &[quarter, those] : members) {
        quarters.append(quarter);
        counts.append(those.size());
    }
    QList<Part> parts;
    for (const QList<int> &places : publishedSpans(counts, m_least)) {
        Part part{.group = {.by = By::Quarter,
                            .types = {},
                            .from = quarters[places.first()],
                            .to = quarters[places.last()]},
                  .members = {}};
        for (const int place : places)
            part.members += members[quarters[place]];
        part.group.products = part.members.size();
        parts.append(part);
    }
    return parts;
}

template<typename VerdictOf>
QList<qint64> Making::countsOf(const Part &part, VerdictOf verdictOf) const
{
    QList<qint64> counts(adoptionVerdicts().size(), 0);
    for (const qsizetype one : part.members)
        ++counts[placeOf(verdictOf(m_products[one]))];
    return counts;
}

QList<qint64> Making::together(const QList<qint64> &counts, const Classes &classes)
{
    QList<qint64> sums;
    for (const QList<int> &places : classes) {
        qint64 sum = 0;
        for (const int place : places)
            sum += counts[place];
        sums.append(sum);
    }
    return sums;
}

void Making::put(AdoptionGroup &group, const QString &item, const QList<qint64> &sums,
                 const Classes &classes)
{
    for (qsizetype one = 0; one < classes.size(); ++one) {
        if (sums[one] > 0)
            group.counts[item][setOf(classes[one])] = sums[one];
    }
}

/// Every group is divided as all products are, or not at all: so no two groups can be set against
/// each other.
template<typename VerdictOf>
void Making::count(const QString &item, VerdictOf verdictOf)
{
    const QList<qint64> all = countsOf(m_all, verdictOf);
    const Classes classes = publishedClasses(all, verdictPartners(), m_least);
    put(m_all.group, item, together(all, classes), classes);
    for (QList<Part> &parts : m_divisions) {
        QList<QList<qint64>> sums;
        for (const Part &part : std::as_const(parts))
            sums.append(together(countsOf(part, verdictOf), classes));
        const QList<bool> unsaid = unsaidGroups(sums, m_least);
        for (qsizetype one = 0; one < parts.size(); ++one) {
            AdoptionGroup &group = parts[one].group;
            if (unsaid[one])
                group.counts[item][VerdictSet::all()] = group.products;
            else
                put(group, item, sums[one], classes);
        }
    }
}

QList<AdoptionGroup> Making::run()
{
    m_all.group.products = m_products.size();
    for (qsizetype one = 0; one < m_products.size(); ++one)
        m_all.members.append(one);
    m_divisions = {byType(), byQuarter()};
    qsizetype provision = 0;
    for (qsizetype place = 0; place < m_scheme.guidelines.size(); ++place) {
        const Guideline &guideline = m_scheme.guidelines[place];
        count(adoptionItem(guideline),
              [place](const CountedProduct &product) { return product.guidelines[place]; });
        for (const Provision &one : guideline.provisions) {
            count(one.id, [provision](const CountedProduct &product) {
                return product.provisions[provision];
            });
            ++provision;
        }
    }
    QList<AdoptionGroup> groups{m_all.group};
    for (const QList<Part> &parts : std::as_const(m_divisions)) {
        for (const Part &part : parts)
            groups.append(part.group);
    }
    std::sort(groups.begin(), groups.end(), [](const AdoptionGroup &one, const AdoptionGroup &two) {
        return one.key() < two.key();
    });
    return groups;
}

/// Each product once: as it was worked on last.
QList<CountedProduct> newestOfEach(const QList<CountedProduct> &products, AdoptionBasis basis)
{
    QHash<QString, CountedProduct> newest;
    for (const CountedProduct &product : products) {
        if (basis == AdoptionBasis::Accepted && !product.accepted)
            continue;
        const auto known = newest.constFind(product.key);
        if (known == newest.constEnd() || known->worked < product.worked)
            newest[product.key] = product;
    }
    return newest.values();
}

} // namespace

Result<AdoptionFigures> makeFigures(const Scheme &scheme, const QList<CountedProduct> &products,
                                    const AdoptionOptions &options)
{
    Q_ASSERT(options.smallestGroup >= leastSmallestGroup);
    const QList<CountedProduct> counted = newestOfEach(products, options.basis);
    if (counted.size() < options.smallestGroup) {
        // How many there are is what nobody may learn from a file; whoever asks has the products.
        return Error{.kind = Error::Kind::Refused,
                     .what = Text::tr("no figures can be given"),
                     .where = scheme.id,
                     .why = Text::tr("there are fewer than %n product(s) to count", nullptr,
                                     int(options.smallestGroup)),
                     .advice = Text::tr("count more assessments, or those of more laboratories")};
    }
    return AdoptionFigures{.scheme = scheme.id,
                           .schemeSha256 = scheme.digest,
                           .basis = options.basis,
                           .smallestGroup = options.smallestGroup,
                           .sources = {options.source},
                           .firstAsOf = options.asOf,
                           .lastAsOf = options.asOf,
                           .groups = Making(scheme, counted, options.smallestGroup).run()};
}

} // namespace assessment
