#include "assessment/harness/commandrun.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::CommandRun)
};

Error failed(const QStringList &command, const QString &why)
{
    return {.kind = Error::Kind::Device,
            .what = Text::tr("the command failed"),
            .where = command.join(u' '),
            .why = why,
            .advice = Text::tr("try it by hand")};
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
        return Error{.kind = Error::Kind::Usage,
                     .what = Text::tr("the command cannot be used"),
                     .where = text,
                     .why = Text::tr("a quote is not closed"),
                     .advice = Text::tr("close it")};
    if (inArgument)
        arguments.append(argument);
    return arguments;
}

bool isProgram(const QString &program)
{
    return program.contains(u'/') ? QFileInfo(program).isExecutable()
                                  : !QStandardPaths::findExecutable(program).isEmpty();
}

Result<CommandOutcome> runCommand(const QStringList &command, std::chrono::milliseconds limit,
                                  qsizetype mostOutput, const std::function<bool()> &meanwhile)
{
    QElapsedTimer timer;
    timer.start();
    const QDeadlineTimer deadline(limit);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    // A group of its own, so that what the program started ends with it.
    process.setChildProcessModifier([] { setpgid(0, 0); });
    process.start(command.constFirst(), command.sliced(1));
    CommandOutcome outcome;
    const auto end = [&] {
        if (process.processId() > 0)
            kill(-pid_t(process.processId()), SIGKILL);
        process.kill();
        process.waitForFinished(100);
    };
    const auto collect = [&] {
        outcome.output += process.readAll();
        outcome.output.truncate(mostOutput);
    };
    while (!process.waitForFinished(0) && process.state() != QProcess::NotRunning) {
        collect();
        if (!meanwhile()) {
            end();
            return Error{.kind = Error::Kind::Cancelled,
                         .what = Text::tr("the command was stopped"),
                         .where = command.constFirst()};
        }
        if (deadline.hasExpired()) {
            end();
            return failed(command, Text::tr("it took longer than %1 s").arg(limit.count() / 1000));
        }
    }
    if (process.error() == QProcess::FailedToStart)
        return failed(command, process.errorString());
    collect();
    outcome.seconds = double(timer.nsecsElapsed()) / 1e9;
    outcome.exitCode = process.exitCode();
    outcome.crashed = process.exitStatus() == QProcess::CrashExit;
    return outcome;
}

} // namespace assessment::harness
