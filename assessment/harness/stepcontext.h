#pragma once

#include "assessment/harness/facttable.h"
#include "assessment/harness/judgement.h"
#include "assessment/harness/measurements.h"
#include "assessment/harness/powerswitch.h"
#include "assessment/harness/probe.h"

#include <chrono>
#include <optional>

namespace assessment::harness {

/// What the steps of one run share. On the thread of the run; lives as long as the run does.
struct StepContext
{
    const Script &script;
    const LeakRules &rules;
    DeviceSession &session;
    ScriptValues &values;
    Judgement &judgement;
    const std::optional<PowerSwitch> &power; ///< none = the operator is asked
    const DeviceAddress &address;
    QString folder; ///< of the run's transcript, for files that a step has to make

    FactTable facts = {};
    Measurements measurements = {};
    qint64 cursor = 0;        ///< position in the view from which expectations look
    qint64 powerCursor = 0;   ///< the same at the last power-on
    qint64 powerReceived = 0; ///< bytes received by then
    qint64 powerMs = 0;       ///< when that was, since the start of the run

    std::chrono::milliseconds seconds(const Amount &amount) const
    {
        return std::chrono::seconds(values.amount(amount));
    }
    /// Whether a byte has come since power-on: silence before the first one is not yet silence.
    bool hasBegun() const { return session.received() > powerReceived; }
};

/// Asks the person at the bench and waits for the answer, for at most \a patience (0 = as long as
/// the run may take). nullopt: the run has ended, nobody is there, or the time is over.
std::optional<int> askOperator(StepContext &context, const OperatorPrompt &prompt,
                               std::chrono::milliseconds patience = {});

/// Switches the power of the device, by the switch or by the operator, and notes it. False: it was
/// not switched; the run has been told why and ends.
bool switchPower(StepContext &context, PowerState state);

/// "1.25 s" of milliseconds, for what was measured.
QString inSeconds(qint64 ms);

} // namespace assessment::harness
