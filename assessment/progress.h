#pragma once

#include <QString>

#include <functional>
#include <stop_token>

namespace assessment {

/// How long work reports where it is, and learns that it should stop.
/// \c report may be empty; it is called on the thread that works.
struct Progress
{
    /// \a done of \a total in the unit of the work (bytes, items); total 0 means unknown.
    std::function<void(qint64 done, qint64 total)> report = {};
    std::stop_token stop = {};

    void tell(qint64 done, qint64 total) const
    {
        if (report)
            report(done, total);
    }
    bool cancelled() const { return stop.stop_requested(); }
};

} // namespace assessment
