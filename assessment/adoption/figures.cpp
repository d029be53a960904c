#include "assessment/adoption/figures.h"

#include "assessment/model/product.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Adoption)
};

constexpr int verdictCount = int(Verdict::Fail) + 1;

Error refused(const QString &why, const QString &advice = {})
{
    return {.kind = Error::Kind::Refused,
            .what = Text::tr("the figures cannot be added up"),
            .where = {},
            .why = why,
            .advice = advice};
}

} // namespace

QString idOf(AdoptionBasis basis)
{
    return basis == AdoptionBasis::All ? u"all"_s : u"accepted"_s;
}

std::optional<AdoptionBasis> adoptionBasisFromId(const QString &id)
{
    if (id == u"all")
        return AdoptionBasis::All;
    if (id == u"accepted")
        return AdoptionBasis::Accepted;
    return std::nullopt;
}

QString adoptionKey(const QString &brand, const QString &model)
{
    const auto plain = [](const QString &text) {
        return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    };
    return plain(brand) + u'\n' + plain(model);
}

QString quarterOf(QDate day)
{
    return u"%1-Q%2"_s.arg(day.year(), 4, 10, QLatin1Char('0')).arg((day.month() + 2) / 3);
}

VerdictSet VerdictSet::of(const QList<Verdict> &verdicts)
{
    VerdictSet set;
    for (const Verdict verdict : verdicts)
        set.m_bits |= 1 << int(verdict);
    return set;
}

VerdictSet VerdictSet::all()
{
    return of(adoptionVerdicts());
}

QList<Verdict> VerdictSet::verdicts() const
{
    QList<Verdict> verdicts;
    for (const Verdict verdict : adoptionVerdicts()) {
        if (contains(verdict))
            verdicts.append(verdict);
    }
    return verdicts;
}

const QList<Verdict> &adoptionVerdicts()
{
    static const QList<Verdict> verdicts{Verdict::Pass, Verdict::Fail, Verdict::Inconclusive,
                                         Verdict::NotApplicable, Verdict::NotAssessed};
    static_assert(verdictCount == 5);
    return verdicts;
}

QString inWords(const CountRange &range)
{
    const QLocale locale;
    return range.isExact()
               ? locale.toString(range.atLeast)
               : Text::tr("at least %1, at most %2")
                     .arg(locale.toString(range.atLeast), locale.toString(range.atMost));
}

QString inFigures(const CountRange &range)
{
    const QLocale locale;
    return range.isExact()
               ? locale.toString(range.atLeast)
               : u"%1–%2"_s.arg(locale.toString(range.atLeast), locale.toString(range.atMost));
}

CountRange AdoptionGroup::range(const QString &item, Verdict verdict) const
{
    CountRange range;
    const QMap<VerdictSet, qint64> of = counts.value(item);
    for (auto count = of.begin(); count != of.end(); ++count) {
        if (!count.key().contains(verdict))
            continue;
        range.atMost += *count;
        range.atLeast += count.key().isOne() ? *count : 0;
    }
    return range;
}

QStringList AdoptionGroup::key() const
{
    switch (by) {
    case By::All: return {u"0"_s};
    case By::Type: // one type before those that are not told apart
        return QStringList{u"1"_s, types.size() == 1 ? u"0"_s : u"1"_s} + types;
    case By::Quarter: return {u"2"_s, from, to};
    }
    Q_UNREACHABLE();
}

QString idOf(AdoptionGroup::By by)
{
    switch (by) {
    case AdoptionGroup::By::All: return u"all"_s;
    case AdoptionGroup::By::Type: return u"type"_s;
    case AdoptionGroup::By::Quarter: return u"quarter"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AdoptionGroup::By> adoptionGroupByFromId(const QString &id)
{
    for (const auto by :
         {AdoptionGroup::By::All, AdoptionGroup::By::Type, AdoptionGroup::By::Quarter}) {
        if (idOf(by) == id)
            return by;
    }
    return std::nullopt;
}

QList<AdoptionGroup> AdoptionFigures::groupsBy(AdoptionGroup::By by) const
{
    QList<AdoptionGroup> found;
    for (const AdoptionGroup &group : groups) {
        if (group.by == by)
            found.append(group);
    }
    return found;
}

CountRange AdoptionFigures::ofType(const QString &type) const
{
    CountRange range;
    for (const AdoptionGroup &group : groups) {
        if (group.by != AdoptionGroup::By::Type || !group.types.contains(type))
            continue;
        range.atMost += group.products;
        range.atLeast += group.types.size() == 1 ? group.products : 0;
    }
    return range;
}

QString adoptionItem(const Guideline &guideline)
{
    return u"guideline/%1"_s.arg(guideline.number);
}

Result<AdoptionFigures> merged(const AdoptionFigures &one, const AdoptionFigures &other)
{
    if (one.scheme != other.scheme || one.schemeSha256 != other.schemeSha256) {
        return refused(Text::tr("they are of different schemes or editions (%1 and %2)")
                           .arg(one.scheme, other.scheme),
                       Text::tr("add up only figures that were made with the same catalogue"));
    }
    if (one.basis != other.basis) {
        return refused(Text::tr("one counts all assessments, the other those that were accepted"),
                       Text::tr("ask for figures on the same basis"));
    }
    for (const QString &source : one.sources) {
        if (other.sources.contains(source)) {
            return refused(Text::tr("the same laboratory (%1) has counted in both").arg(source),
                           Text::tr("take its newest file only"));
        }
    }
    AdoptionFigures sum = one;
    sum.smallestGroup = qMin(one.smallestGroup, other.smallestGroup);
    sum.sources += other.sources;
    sum.sources.sort();
    sum.firstAsOf = qMin(one.firstAsOf, other.firstAsOf);
    sum.lastAsOf = qMax(one.lastAsOf, other.lastAsOf);
    QMap<QStringList, AdoptionGroup> groups;
    for (const AdoptionFigures *figures : {&one, &other}) {
        for (const AdoptionGroup &group : figures->groups) {
            AdoptionGroup &into = groups[group.key()];
            const qint64 products = into.products + group.products;
            auto counts = std::move(into.counts);
            for (auto item = group.counts.begin(); item != group.counts.end(); ++item) {
                for (auto count = item->begin(); count != item->end(); ++count)
                    counts[item.key()][count.key()] += *count;
            }
            into = group;
            into.products = products;
            into.counts = std::move(counts);
        }
    }
    sum.groups = groups.values();
    return sum;
}

} // namespace assessment
