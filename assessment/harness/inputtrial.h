#pragma once

#include "assessment/harness/crashsigns.h"
#include "assessment/harness/devicesession.h"
#include "assessment/harness/inputgenerator.h"

#include <QRegularExpression>

#include <functional>
#include <optional>

namespace assessment::harness {

/// How to find out what an input did to a device.
struct TrialRules
{
    QList<TypedPart> aliveText; ///< typed to see whether it still answers …
    QRegularExpression alive;   ///< … with this, at the end of what is seen
    int aliveQuietMs = 100;     ///< and nothing behind it for so long
    std::chrono::milliseconds aliveWithin{10'000};
    std::chrono::milliseconds settle{100}; ///< silence that ends the answer to an input
    QList<CrashSign> signs;
    /// What a device says that locks its console for a while: then its silence is no crash …
    std::optional<QRegularExpression> locked;
    std::chrono::milliseconds lockedWithin{0}; ///< … for so long
    /// Called while waiting; false ends the trial.
    std::function<bool()> meanwhile;
};

/// What became of the device.
struct TrialResult
{
    enum class What {
        Survived,
        Crashed,  ///< a sign was seen, or it does not answer any more
        Executed, ///< a command in the input was carried out
        Locked,   ///< it said that its console is locked, and was so for longer than it may be
        Ended,    ///< the run has ended
    };

    What what = What::Survived;
    QString sign;       ///< name of the sign, "" = no answer
    qint64 offset = -1; ///< of the console byte it rests on
    bool alive = true;  ///< it answers all the same

    bool isFault() const { return what == What::Crashed || what == What::Executed; }
};

/// Sends one input after the other and looks each time whether the device has survived it. What
/// was said before an input is no sign of what the input did.
class InputTrial
{
public:
    InputTrial(DeviceSession &session, TrialRules rules);

    TrialResult attempt(const FuzzInput &input);
    /// Asks the device; it may be asked twice, as the first may only end an unfinished input.
    bool isAlive();
    /// Whether what stands since \a position ends, quietly, in what a living device says.
    bool standsReady(qint64 position, int quietMs) const;
    const TrialRules &rules() const { return m_rules; }

private:
    bool pump(std::chrono::milliseconds patience);
    bool saysLocked(qint64 position) const;
    bool comesBackFromLock(qint64 position);
    std::optional<TrialResult> signSince(qint64 position) const;

    DeviceSession &m_session;
    TrialRules m_rules;
};

} // namespace assessment::harness
