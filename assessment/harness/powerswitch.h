#pragma once

#include "assessment/result.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace assessment::harness {

enum class PowerState { Off, On, Cycle };

QString idOf(PowerState state); ///< "off", "on", "cycle"

/// What a power switch did, for the transcript.
struct PowerOutcome
{
    QStringList command; ///< the program with its arguments, or the port and what was sent to it
    int exitCode = 0;    ///< of a program
    double seconds = 0;
    QString output; ///< the beginning of what the program or the instrument said
};

/// One kind of power switch.
class PowerDriver
{
public:
    virtual ~PowerDriver() = default;

    /// Switches. \a meanwhile is called again and again while it works; when it returns false the
    /// work is given up and the error is Cancelled. Error Device: it failed, was not confirmed or
    /// took longer than \a limit.
    virtual Result<PowerOutcome> set(PowerState state, std::chrono::seconds limit,
                                     const std::function<bool()> &meanwhile) const = 0;
};

/// Switches the power of the device as a line of text says:
///  - "PROGRAM ARGUMENT … {state} …": a program; `{state}` stands for off, on or cycle. It is never
///    given to a shell.
///  - "uhubctl:HUB:PORT", "uhubctl:1-1.4:2": that port of a USB hub, with the program uhubctl.
///  - "scpi:PORT [baud=9600] [select=COMMAND]": a power supply that speaks SCPI-99 over a serial
///    port. "OUTP OFF" and "OUTP ON" switch it, and its answer to "OUTP?" must agree; \a select
///    goes before, for one with several outputs ("INST:NSEL 2").
///  - "relay:PORT [baud=9600] [channel=1]": a relay board with the four-byte protocol of the LCUS
///    boards; "on=HEX off=HEX" instead of the channel sends these bytes.
///
/// Whatever a switch says, the device counts as off only when it is seen to have gone: that is for
/// who uses it.
class PowerSwitch
{
public:
    /// Error Usage: none of these, or no such program. Nothing is opened or started.
    static Result<PowerSwitch> make(const QString &text);

    Result<PowerOutcome> set(PowerState state, std::chrono::seconds limit,
                             const std::function<bool()> &meanwhile) const
    {
        return m_driver->set(state, limit, meanwhile);
    }

private:
    explicit PowerSwitch(std::shared_ptr<const PowerDriver> driver) : m_driver(std::move(driver)) {}

    std::shared_ptr<const PowerDriver> m_driver;
};

} // namespace assessment::harness
