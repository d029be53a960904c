#pragma once

#include "assessment/harness/inputgenerator.h"
#include "assessment/harness/leakrules.h"
#include "assessment/result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace assessment::harness {

/// A tiny device with planted bugs, behind a pty of its own: what a fuzzer has to find before it
/// is trusted. It knows nothing of who talks to it; it reads lines and answers each with a prompt,
/// until a line trips one of its bugs: it hangs, says that it crashed, starts anew, or carries a
/// command out. A harmless line trips none.
class FuzzCanary
{
public:
    FuzzCanary();
    FuzzCanary(const FuzzCanary &) = delete;
    FuzzCanary &operator=(const FuzzCanary &) = delete;
    ~FuzzCanary();

    Status start();
    QString path() const; ///< of its port
    /// The power cycle; any thread. It begins with "Canary on N", N being what this returns.
    int restart();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// How one kind of input fared on the canary.
struct CanaryCatch
{
    InputClass kind = InputClass::LongLine;
    int index = 0;      ///< of the input that tripped it
    int tried = 0;      ///< inputs of this kind up to it
    QString how;        ///< for people: "no answer", "Segmentation fault"
    double seconds = 0; ///< since the begin of the search
};

struct CanaryReport
{
    QList<CanaryCatch> caught; ///< in the order of the classes
    QList<InputClass> missed;  ///< tripped nothing
    bool falseAlarm = false;   ///< a harmless line was taken for a crash
    bool cancelled = false;
    double seconds = 0;

    bool isTrusted() const
    {
        return missed.isEmpty() && !caught.isEmpty() && !falseAlarm && !cancelled;
    }
};

/// The whole search may take this long.
inline constexpr std::chrono::seconds canaryLimit{60};

/// Lets \a generator loose on a fresh canary, over the same kind of port and with the same way of
/// looking as on a device, until each of its classes has tripped a bug. \a meanwhile is called at
/// least every 50 ms; false ends it. Error Device: there is no pty to be had.
Result<CanaryReport> findPlantedBugs(const InputGenerator &generator, const LeakRules &rules,
                                     const std::function<bool()> &meanwhile);

} // namespace assessment::harness
