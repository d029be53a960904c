#include "assessment/harness/powerswitch.h"

#include "assessment/harness/commandrun.h"
#include "assessment/harness/serialpower.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

/// A program with its arguments.
class CommandPower : public PowerDriver
{
public:
    explicit CommandPower(const QStringList &arguments) : m_arguments(arguments) {}

    Result<PowerOutcome> set(PowerState state, std::chrono::seconds limit,
                             const std::function<bool()> &meanwhile) const override
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

private:
    QStringList m_arguments;
};

using Made = Result<std::shared_ptr<const PowerDriver>>;

Made makeCommand(const QStringList &arguments)
{
    const QString program = arguments.constFirst();
    if (!isProgram(program))
        return unusable(program, Text::tr("there is no such program"),
                        Text::tr("give its full path, or install it"));
    return Made(std::make_shared<const CommandPower>(arguments));
}

/// "HUB:PORT" as uhubctl names them: a hub is its place in the tree of USB, as in sysfs.
Made makeHubPort(const QString &text)
{
    static const QRegularExpression form(uR"(^([0-9]+(?:-[0-9]+(?:\.[0-9]+)*)?):([0-9]{1,3})$)"_s);
    const auto match = form.match(text.section(u':', 1));
    if (!match.hasMatch())
        return unusable(text, Text::tr("it does not name a port of a hub"),
                        Text::tr("write for example uhubctl:1-1.4:2; the program uhubctl shows the "
                                 "hubs that can be switched"));
    return makeCommand({u"uhubctl"_s, u"-l"_s, match.captured(1), u"-p"_s, match.captured(2),
                        u"-a"_s, u"{state}"_s});
}

Made makeTemplate(const QString &text, const QStringList &arguments)
{
    if (arguments.size() < 2 || arguments.filter(u"{state}"_s).isEmpty())
        return unusable(text, Text::tr("it does not say where on, off or cycle belongs"),
                        Text::tr("write a program, and {state} as one of its arguments; or "
                                 "uhubctl:, scpi: or relay: and where it is"));
    return makeCommand(arguments);
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

Result<PowerSwitch> PowerSwitch::make(const QString &text)
{
    const Result<QStringList> arguments = splitArguments(text);
    if (!arguments)
        return arguments.error();
    const QString first = arguments->value(0);
    Made driver = first.startsWith(u"uhubctl:") ? makeHubPort(text.trimmed())
                  : isSerialPower(first)        ? makeSerialPower(*arguments)
                                                : makeTemplate(text, *arguments);
    if (!driver)
        return driver.error();
    return PowerSwitch(*std::move(driver));
}

} // namespace assessment::harness
