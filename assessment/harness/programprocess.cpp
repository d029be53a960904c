#include "assessment/harness/programprocess.h"

#include "assessment/signing/sha256.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <cerrno>
#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

#include <linux/close_range.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assessment::harness {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::harness::ProgramProcess)
};

constexpr qint64 largestProgram = qint64{1} << 30;

Error unusable(const QString &path, const QString &why, const QString &advice = {})
{
    return {.kind = Error::Kind::Usage,
            .what = Text::tr("the program cannot be used as a test"),
            .where = QDir::toNativeSeparators(path),
            .why = why,
            .advice = advice};
}

Error broken(const QString &where, const QString &why)
{
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the program does not keep to the protocol"),
            .where = where,
            .why = why};
}

/// What a program needs to find its interpreter and to write temporary files; no secrets, no
/// settings of ours.
QProcessEnvironment cleanEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment clean;
    for (const QString &name :
         {u"PATH"_s, u"HOME"_s, u"TMPDIR"_s, u"TZ"_s, u"LANG"_s, u"LC_ALL"_s, u"LC_CTYPE"_s}) {
        if (ours.contains(name))
            clean.insert(name, ours.value(name));
    }
    return clean;
}

} // namespace

struct ProgramProcess::Private
{
    QProcess process;
    ProgramLines lines;
    QByteArray errors;
    qint64 errorBytes = 0;
    bool errorsCut = false;
    pid_t group = 0;
    std::optional<Error> failure;

    void signalGroup(int signal) const
    {
        // Also after the program itself has gone: others of its group may live on.
        if (group > 1)
            ::kill(-group, signal);
    }
    void read(std::chrono::milliseconds patience);
};

void ProgramProcess::Private::read(std::chrono::milliseconds patience)
{
    if (process.state() != QProcess::NotRunning)
        process.waitForReadyRead(int(patience.count()));
    process.setReadChannel(QProcess::StandardError);
    const QByteArray said = process.readAll();
    process.setReadChannel(QProcess::StandardOutput);
    errorBytes += said.size();
    const qsizetype room = keptErrors - errors.size();
    errors += said.first(std::clamp<qsizetype>(room, 0, said.size()));
    errorsCut = errorsCut || said.size() > room;
    lines.feed(process.readAllStandardOutput());
}

ProgramProcess::ProgramProcess() : d(std::make_unique<Private>()) {}

ProgramProcess::~ProgramProcess()
{
    d->signalGroup(SIGKILL);
    d->process.waitForFinished(1000);
}

Result<QString> ProgramProcess::find(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unusable(path, Text::tr("there is no such file"), Text::tr("give its path"));
    const QString whole = info.canonicalFilePath();
    if (!QFileInfo(whole).isFile())
        return unusable(path, Text::tr("it is no plain file"));
    if (!QFileInfo(whole).isExecutable())
        return unusable(path, Text::tr("it may not be executed"),
                        Text::tr("chmod +x it, and let its first line name the interpreter"));
    return whole;
}

Result<QByteArray> ProgramProcess::digestOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(path, file.errorString());
    if (file.size() > largestProgram)
        return unusable(path, Text::tr("it is larger than %1 MiB").arg(largestProgram >> 20));
    signing::Sha256 hash;
    while (true) {
        const QByteArray piece = file.read(qint64{1} << 20);
        if (file.error() != QFileDevice::NoError)
            return unusable(path, file.errorString());
        if (piece.isEmpty())
            return hash.result();
        hash.add(piece);
    }
}

Status ProgramProcess::start(const QString &path)
{
    d->process.setProcessEnvironment(cleanEnvironment());
    d->process.setWorkingDirectory(QDir::tempPath());
    d->process.setChildProcessModifier([] {
        ::setpgid(0, 0); // what it starts is killed with it
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        // Files that are open here, the workspace among them, are none of its business.
        ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
    });
    d->process.start(path, QStringList());
    if (!d->process.waitForStarted(5000))
        return unusable(path, d->process.errorString(),
                        Text::tr("check the interpreter in its first line"));
    d->group = pid_t(d->process.processId());
    return Ok;
}

void ProgramProcess::send(const QJsonObject &message)
{
    if (d->process.state() != QProcess::Running)
        return;
    d->process.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
}

void ProgramProcess::sendAndWipe(QByteArray line)
{
    line += '\n';
    if (d->process.state() == QProcess::Running) {
        d->process.write(line);
        d->process.waitForBytesWritten(1000);
    }
    line.fill(0);
}

Result<std::optional<ProgramEvent>> ProgramProcess::next(std::chrono::milliseconds patience)
{
    if (d->failure)
        return *d->failure;
    const auto fail = [this](const Error &error) {
        d->failure = error;
        return error;
    };
    const auto ended = [this] { return d->process.state() == QProcess::NotRunning; };
    std::optional<QByteArray> line = d->lines.next(false);
    if (!line) {
        d->read(patience);
        line = d->lines.next(ended());
    }
    if (d->lines.isTooMuch())
        return fail(broken(Text::tr("its output"),
                           Text::tr("it is more than %1 MiB").arg(ProgramLines::mostBytes >> 20)));
    if (d->errorBytes > mostErrors)
        return fail(broken(Text::tr("its standard error"),
                           Text::tr("it is more than %1 MiB").arg(mostErrors >> 20)));
    if (d->lines.isTooLong())
        return fail(broken(Text::tr("line %1").arg(d->lines.number() + 1),
                           Text::tr("it is longer than %1 KiB").arg(ProgramLines::longest >> 10)));
    if (!line || line->trimmed().isEmpty())
        return std::optional<ProgramEvent>();
    const auto event = readProgramEvent(*line, d->lines.number());
    if (!event)
        return fail(event.error());
    return std::optional(*event);
}

bool ProgramProcess::hasEnded()
{
    if (d->process.state() != QProcess::NotRunning)
        return false;
    d->read(0ms);
    return d->failure || d->lines.isEmpty();
}

QString ProgramProcess::endReason()
{
    if (d->process.state() != QProcess::NotRunning)
        return Text::tr("it has not ended");
    if (d->process.exitStatus() == QProcess::CrashExit)
        return Text::tr("it was ended by a signal (%1)").arg(d->process.exitCode());
    if (d->process.exitCode() != 0)
        return Text::tr("it ended with code %1").arg(d->process.exitCode());
    return {};
}

QByteArray ProgramProcess::takeErrors()
{
    const bool ended = d->process.state() == QProcess::NotRunning;
    const qsizetype whole =
        ended || d->errorsCut ? d->errors.size() : d->errors.lastIndexOf('\n') + 1;
    if (whole == 0)
        return {};
    const QByteArray taken = d->errors.first(whole);
    d->errors.remove(0, whole);
    d->errorsCut = false;
    return taken;
}

bool ProgramProcess::end(std::chrono::milliseconds patience)
{
    if (d->process.state() == QProcess::NotRunning) {
        d->signalGroup(SIGKILL);
        return true;
    }
    // Its input stays open: a program that takes the end of it for a start must not get that far.
    d->signalGroup(SIGTERM);
    const QDeadlineTimer until(patience);
    while (d->process.state() != QProcess::NotRunning && !until.hasExpired())
        d->read(std::chrono::milliseconds(std::min<qint64>(until.remainingTime(), 10)));
    const bool went = d->process.state() == QProcess::NotRunning;
    d->signalGroup(SIGKILL);
    d->process.waitForFinished(1000);
    return went;
}

} // namespace assessment::harness
