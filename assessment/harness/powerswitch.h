#pragma once

#include "assessment/result.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace assessment::harness {

enum class PowerState { Off, On, Cycle };

QString idOf(PowerState state); ///< "off", "on", "cycle"

/// What a power command did, for the transcript.
struct PowerOutcome
{
    QStringList command;
    int exitCode = 0;
    double seconds = 0;
    QString output; ///< its beginning
};

/// Switches the power of the device with a program: a command template in which `{state}` stands
/// for off, on or cycle. It is never given to a shell.
class PowerSwitch
{
public:
    /// Error: quotes do not fit, no `{state}`, or no such program.
    static Result<PowerSwitch> make(const QString &commandTemplate);

    /// Runs the program for \a state. \a meanwhile is called again and again while it works; when
    /// it returns false the program is ended and the error is Cancelled. Error Device: it failed
    /// or took longer than \a limit.
    Result<PowerOutcome> set(PowerState state, std::chrono::seconds limit,
                             const std::function<bool()> &meanwhile) const;

private:
    explicit PowerSwitch(const QStringList &arguments) : m_arguments(arguments) {}

    QStringList m_arguments;
};

} // namespace assessment::harness
