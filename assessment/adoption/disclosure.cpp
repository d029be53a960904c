#include "assessment/adoption/disclosure.h"

#include <algorithm>
#include <numeric>

namespace assessment {

namespace {

bool isSmall(qint64 count, qint64 least)
{
    return count > 0 && count < least;
}

bool anySmall(const QList<qint64> &counts, qint64 least)
{
    return std::any_of(counts.begin(), counts.end(),
                       [least](qint64 count) { return isSmall(count, least); });
}

qint64 sumOf(const QList<qint64> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

/// The places below \a least, and the partners that hide them. A sum of nothing but small counts
/// gives them away when each has to be as large as a small one can be.
QList<int> poolOf(const QList<qint64> &counts, const QList<int> &partners, qint64 least)
{
    QList<int> pool;
    qint64 sum = 0;
    const auto take = [&](int place) {
        pool.append(place);
        sum += counts[place];
    };
    for (int place = 0; place < counts.size(); ++place) {
        if (counts[place] < least)
            take(place);
    }
    const bool hides = pool.size() > 1 && sum >= least && sum < pool.size() * (least - 1);
    if (hides)
        return pool;
    // In an order that does not depend on the counts: whom somebody is hidden behind tells nothing.
    for (const int place : partners) {
        if (counts[place] < least)
            continue;
        take(place);
        if (sum >= least && pool.size() > 1)
            break;
    }
    return pool;
}

} // namespace

QList<QList<int>> publishedClasses(const QList<qint64> &counts, const QList<int> &partners,
                                   qint64 least)
{
    QList<int> pool;
    if (anySmall(counts, least))
        pool = poolOf(counts, partners, least);
    QList<QList<int>> classes;
    if (!pool.isEmpty()) {
        std::sort(pool.begin(), pool.end());
        classes.append(pool);
    }
    for (int place = 0; place < counts.size(); ++place) {
        if (!pool.contains(place))
            classes.append(QList<int>{place});
    }
    return classes;
}

QList<QList<int>> publishedSpans(const QList<qint64> &counts, qint64 least)
{
    QList<QList<int>> spans;
    if (sumOf(counts) < least)
        return spans;
    QList<int> span;
    qint64 sum = 0;
    for (int place = 0; place < counts.size(); ++place) {
        span.append(place);
        sum += counts[place];
        if (sum < least)
            continue;
        spans.append(span);
        span.clear();
        sum = 0;
    }
    if (!span.isEmpty())
        spans.last().append(span);
    return spans;
}

QList<bool> unsaidGroups(const QList<QList<qint64>> &groups, qint64 least)
{
    // The smallest first: an order that everybody knows, because sizes are published.
    QList<int> order(groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int one, int other) { return sumOf(groups[one]) < sumOf(groups[other]); });
    qsizetype cut = 0;
    for (qsizetype place = 0; place < order.size(); ++place) {
        if (anySmall(groups[order[place]], least))
            cut = place + 1;
    }
    const auto hides = [&] {
        if (cut < 2)
            return false;
        QList<qint64> together(groups.first().size(), 0);
        for (qsizetype place = 0; place < cut; ++place) {
            for (qsizetype one = 0; one < together.size(); ++one)
                together[one] += groups[order[place]][one];
        }
        return !anySmall(together, least);
    };
    while (cut > 0 && cut < order.size() && !hides())
        ++cut;
    QList<bool> unsaid(groups.size(), false);
    for (qsizetype place = 0; place < cut; ++place)
        unsaid[order[place]] = true;
    return unsaid;
}

} // namespace assessment
