#pragma once

#include <QList>

namespace assessment::harness {

/// What can be said of a series of tries.
struct RetryPattern
{
    QList<double> gaps; ///< seconds between tries
    double shortest = 0;
    bool isKnown = false;  ///< four tries at least
    bool backsOff = false; ///< the gaps grow
    /// The gaps do not follow a rule that many devices would follow in step: neither all alike, nor
    /// each the same multiple of the one before, also with a longest gap that is then kept.
    bool jitters = false;
};

/// Judges the times (seconds) of the tries for one thing.
RetryPattern patternOf(const QList<double> &times);

} // namespace assessment::harness
