#include "assessment/harness/powerswitch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

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

Result<QStringList> splitArguments(const QString &text)
{
    QStringList arguments;
    QString argument;
    bool inArgument = false;
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool escapes = c == u'\\' && quote != u'\'' && at + 1 < text.size()
                             && (quote.isNull() || u"\\\"$`"_s.contains(text[at + 1]));
        if (escapes) {
            argument += text[++at];
            inArgument = true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = {};
            else
                argument += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            inArgument = true;
        } else if (c.isSpace()) {
            if (inArgument)
                arguments.append(std::exchange(argument, {}));
            inArgument = false;
        } else {
            argument += c;
            inArgument = true;
        }
    }
    if (!quote.isNull())
        return unusable(text, Text::tr("a quote is not closed"), Text::tr("close it"));
    if (inArgument)
        arguments.append(argument);
    return arguments;
}

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
    const bool there = program.contains(u'/') ? QFileInfo(program).isExecutable()
                                              : !QStandardPaths::findExecutable(program).isEmpty();
    if (!there)
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

    QElapsedTimer timer;
    timer.start();
    const QDeadlineTimer deadline(limit);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(outcome.command.constFirst(), outcome.command.sliced(1));
    QByteArray output;
    const auto end = [&] {
        process.kill();
        process.waitForFinished(100);
    };
    while (!process.waitForFinished(0) && process.state() != QProcess::NotRunning) {
        output += process.readAll();
        output.truncate(4 * shownOutput);
        if (!meanwhile()) {
            end();
            return Error{.kind = Error::Kind::Cancelled,
                         .what = Text::tr("the power switch was stopped")};
        }
        if (deadline.hasExpired()) {
            end();
            return failed(outcome.command, Text::tr("it took longer than %1 s").arg(limit.count()),
                          {});
        }
    }
    output += process.readAll();
    outcome.output = QString::fromUtf8(output).left(shownOutput).trimmed();
    outcome.seconds = double(timer.nsecsElapsed()) / 1e9;
    outcome.exitCode = process.exitCode();
    if (process.error() == QProcess::FailedToStart)
        return failed(outcome.command, process.errorString(), {});
    if (process.exitStatus() == QProcess::CrashExit)
        return failed(outcome.command, Text::tr("it crashed"), outcome.output);
    if (outcome.exitCode != 0)
        return failed(outcome.command, Text::tr("it ended with code %1").arg(outcome.exitCode),
                      outcome.output);
    return outcome;
}

} // namespace assessment::harness
