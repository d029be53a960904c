#include "assessment/harness/powerswitch.h"

#include "assessment/harness/commandrun.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

constexpr qsizetype shownOutput = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::PowerSwitch)
};

Error unusable(const QString &where, const QString &why, const QString &advice)
{
    return {.kind = Error::Kind::Usage,
            .what = Text::tr("the power switch cannot be used"),
            .where = where,
            .why = why,
            .advice = advice};
}

Error failed(const QStringList &command, const QString &why, const QString &output)
{
    return {.kind = Error::Kind::Device,
            .what = Text::tr("the power switch failed"),
            .where = command.join(u' '),
            .why = output.isEmpty() ? why : u"%1: %2"_s.arg(why, output.section(u'\n', 0, 0)),
            .advice = Text::tr("try the command by hand"),
            .detail = output};
}

} // namespace

QString idOf(PowerState state)
{
    switch (state) {
    case PowerState::Off: return u"off"_s;
    case PowerState::On: return u"on"_s;
    case PowerState::Cycle: return u"cycle"_s;
    }
    Q_UNREACHABLE();
}

Result<PowerSwitch> PowerSwitch::make(const QString &commandTemplate)
{
    const Result<QStringList> arguments = splitArguments(commandTemplate);
    if (!arguments)
        return arguments.error();
    if (arguments->size() < 2 || arguments->filter(u"{state}"_s).isEmpty())
        return unusable(commandTemplate, Text::tr("it does not say where on, off or cycle belongs"),
                        Text::tr("write a program, and {state} as one of its arguments"));
    const QString program = arguments->constFirst();
    if (!isProgram(program))
        return unusable(program, Text::tr("there is no such program"),
                        Text::tr("give its full path"));
    return PowerSwitch(*arguments);
}

Result<PowerOutcome> PowerSwitch::set(PowerState state, std::chrono::seconds limit,
                                      const std::function<bool()> &meanwhile) const
{
    PowerOutcome outcome;
    for (QString argument : m_arguments)
        outcome.command.append(argument.replace(u"{state}"_s, idOf(state)));

    const auto run = runCommand(outcome.command, limit, shownOutput, meanwhile);
    if (!run)
        return run.error();
    outcome.output = QString::fromUtf8(run->output).trimmed();
    outcome.seconds = run->seconds;
    outcome.exitCode = run->exitCode;
    if (run->crashed)
        return failed(outcome.command, Text::tr("it crashed"), outcome.output);
    if (outcome.exitCode != 0)
        return failed(outcome.command, Text::tr("it ended with code %1").arg(outcome.exitCode),
                      outcome.output);
    return outcome;
}

} // namespace assessment::harness
