#include "assessment/harness/net/retries.h"

#include <algorithm>
#include <cmath>

namespace assessment::harness {

namespace {

// Timers of a device, and of the bench that captures, are better than this.
constexpr double inStep = 0.05; // of the gap
constexpr double inStepSeconds = 0.05;

bool isNear(double value, double other)
{
    return std::abs(value - other) <= std::max(inStepSeconds, inStep * std::max(value, other));
}

/// How much longer each gap is than the one before, as long as they grow.
double growthOf(const QList<double> &gaps)
{
    QList<double> ratios;
    for (qsizetype n = 1; n < gaps.size(); ++n) {
        if (gaps[n] > gaps[n - 1] * (1 + inStep) && gaps[n - 1] > 0)
            ratios.append(gaps[n] / gaps[n - 1]);
    }
    if (ratios.isEmpty())
        return 1;
    std::sort(ratios.begin(), ratios.end());
    return ratios[ratios.size() / 2];
}

} // namespace

RetryPattern patternOf(const QList<double> &times)
{
    RetryPattern pattern;
    for (qsizetype n = 1; n < times.size(); ++n)
        pattern.gaps.append(std::max(0.0, times[n] - times[n - 1]));
    if (pattern.gaps.isEmpty())
        return pattern;
    const QList<double> &gaps = pattern.gaps;
    pattern.shortest = *std::min_element(gaps.begin(), gaps.end());
    pattern.isKnown = gaps.size() >= 3;
    if (!pattern.isKnown)
        return pattern;

    // The mean of the last third against that of the first, so that jitter does not hide growth.
    const qsizetype third = std::max<qsizetype>(1, gaps.size() / 3);
    double begin = 0;
    double end = 0;
    for (qsizetype n = 0; n < third; ++n) {
        begin += gaps[n];
        end += gaps[gaps.size() - 1 - n];
    }
    pattern.backsOff = end >= 1.5 * begin && end > 0;

    if (!pattern.backsOff) {
        pattern.jitters = std::any_of(gaps.begin(), gaps.end(),
                                      [&](double gap) { return !isNear(gap, gaps.first()); });
        return pattern;
    }
    const double ratio = growthOf(gaps);
    for (qsizetype n = 1; n < gaps.size(); ++n) {
        const double expected = gaps[n - 1] * ratio;
        const bool atLimit = gaps[n] <= expected
                             && std::all_of(gaps.begin() + n, gaps.end(),
                                            [&](double gap) { return isNear(gap, gaps.last()); });
        pattern.jitters = pattern.jitters || (!isNear(gaps[n], expected) && !atLimit);
    }
    return pattern;
}

} // namespace assessment::harness
