#include "assessment/harness/toolrun.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <algorithm>
#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

constexpr auto slice = 10ms;
constexpr qint64 mostErrors = qint64{64} << 10;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ToolRun)
};

QString idOf(ToolOutcome::End end)
{
    switch (end) {
    case ToolOutcome::End::Finished: return u"finished"_s;
    case ToolOutcome::End::Cancelled: return u"cancelled"_s;
    case ToolOutcome::End::TimedOut: return u"timed-out"_s;
    case ToolOutcome::End::Flooded: return u"flooded"_s;
    case ToolOutcome::End::Crashed: return u"crashed"_s;
    }
    Q_UNREACHABLE();
}

/// A process that takes everything it started with it when it ends.
class GroupedProcess : public QProcess
{
public:
    explicit GroupedProcess(qint64 fileBytes)
    {
        setStandardInputFile(nullDevice());
        // Between fork and exec: system calls only.
        setChildProcessModifier([fileBytes] {
            setpgid(0, 0);
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            const rlimit files{.rlim_cur = rlim_t(fileBytes), .rlim_max = rlim_t(fileBytes)};
            setrlimit(RLIMIT_FSIZE, &files);
            const rlimit core{.rlim_cur = 0, .rlim_max = 0};
            setrlimit(RLIMIT_CORE, &core);
        });
    }

    ~GroupedProcess() override { endGroup(); }

    bool launch(const QString &path, const QStringList &arguments)
    {
        start(path, arguments);
        if (!waitForStarted(5000))
            return false;
        m_group = pid_t(processId());
        return true;
    }

    void endGroup()
    {
        // Also when the tool itself has ended: what it started may still be at it.
        if (m_group > 0)
            ::kill(-m_group, SIGKILL);
        m_group = 0;
        waitForFinished(1000);
    }

private:
    pid_t m_group = 0;
};

/// Adds what is there to \a all, up to \a most bytes. False: there was more.
bool take(QByteArray &all, const QByteArray &bytes, qint64 most)
{
    all += bytes.first(std::min(bytes.size(), std::max<qint64>(0, most - all.size())));
    return bytes.size() == 0 || all.size() < most;
}

} // namespace

QString ToolOutcome::problem() const
{
    const QString program = command.value(0).section(u'/', -1);
    switch (end) {
    case End::Finished: break;
    case End::Cancelled: return Text::tr("%1 was stopped").arg(program);
    case End::TimedOut:
        return Text::tr("%1 was ended after %2 s without a result")
            .arg(program)
            .arg(seconds, 0, 'f', 0);
    case End::Flooded: return Text::tr("%1 printed far too much").arg(program);
    case End::Crashed: return Text::tr("%1 crashed").arg(program);
    }
    const QString said = QString::fromUtf8(errors).trimmed().section(u'\n', 0, 0).left(200);
    return said.isEmpty() ? Text::tr("%1 ended with code %2").arg(program).arg(exitCode)
                          : u"%1: %2"_s.arg(program, said);
}

Result<ToolOutcome> runTool(const Tool &tool, const QStringList &arguments,
                            const ToolLimits &limits, ProbeContext &context)
{
    ToolOutcome outcome;
    outcome.command = QStringList(tool.path) + arguments;
    QElapsedTimer timer;
    timer.start();
    const QDeadlineTimer deadline(limits.time);
    GroupedProcess process(limits.files);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    if (!process.launch(tool.path, arguments))
        return Error{.kind = Error::Kind::Device,
                     .what = Text::tr("%1 cannot be run").arg(tool.name),
                     .where = tool.path,
                     .why = process.errorString()};

    bool fits = true;
    const auto collect = [&] {
        fits = take(outcome.output, process.readAllStandardOutput(), limits.output) && fits;
        (void)take(outcome.errors, process.readAllStandardError(), mostErrors);
    };
    bool stopped = false;
    while (!process.waitForFinished(0) && process.state() != QProcess::NotRunning) {
        collect();
        if (!context.goOn(slice)) {
            outcome.end = ToolOutcome::End::Cancelled;
            stopped = true;
        } else if (!fits) {
            outcome.end = ToolOutcome::End::Flooded;
            stopped = true;
        } else if (deadline.hasExpired()) {
            outcome.end =
                limits.endsItself ? ToolOutcome::End::TimedOut : ToolOutcome::End::Finished;
            stopped = true;
        }
        if (stopped) {
            process.endGroup();
            break;
        }
    }
    collect();
    outcome.seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!stopped) {
        outcome.exitCode = process.exitCode();
        if (!fits)
            outcome.end = ToolOutcome::End::Flooded;
        else if (process.exitStatus() == QProcess::CrashExit)
            outcome.end = ToolOutcome::End::Crashed;
    }
    context.note({{u"tool"_s, tool.name},
                  {u"version"_s, tool.version},
                  {u"command"_s, QJsonArray::fromStringList(outcome.command)},
                  {u"end"_s, idOf(outcome.end)},
                  {u"exit-code"_s, outcome.exitCode},
                  {u"seconds"_s, outcome.seconds},
                  {u"output-bytes"_s, qint64(outcome.output.size())}});
    return outcome;
}

Result<Tool> findTool(const QString &name, const QStringList &versionArguments,
                      ProbeContext &context)
{
    Tool tool{.name = name, .path = QStandardPaths::findExecutable(name), .version = {}};
    if (tool.path.isEmpty())
        return Error{.kind = Error::Kind::NotFound,
                     .what = Text::tr("%1 cannot be run").arg(name),
                     .why = Text::tr("it is not installed"),
                     .advice = Text::tr("install the package that has it")};
    if (versionArguments.isEmpty())
        return tool;
    const auto asked = runTool(tool, versionArguments, {.time = 10s, .output = 64 << 10}, context);
    if (!asked)
        return asked.error();
    // Some print a banner in colours, some on the wrong stream.
    const QString said = QString::fromUtf8(asked->output + '\n' + asked->errors);
    for (const QString &line : said.split(u'\n')) {
        const bool tells =
            std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
        if (tells && !line.contains(u'\x1b')) {
            tool.version = line.simplified().left(200);
            break;
        }
    }
    return tool;
}

} // namespace assessment::harness
