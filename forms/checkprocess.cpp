#include "forms/checkprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace forms {

namespace {

constexpr auto usualPatience = 120s; // a sheet of a hundred thousand labels takes some

/// Beside the program that runs; a test lies one folder beside the programs.
QString programBeside()
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString name = u"assay-check"_s;
    for (const QString &path : {here.filePath(name), here.filePath(u"../bin/"_s + name)}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return here.filePath(name);
}

} // namespace

CheckProcess::CheckProcess(QObject *parent)
    : QObject(parent)
    , m_program(programBeside())
    , m_patience(usualPatience)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { end(tr("it takes too long; the file may be damaged or made to do harm")); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &CheckProcess::look);
    connect(&m_process, &QProcess::finished, this, &CheckProcess::finished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(tr("the program %1 is missing").arg(m_program));
    });
}

CheckProcess::~CheckProcess()
{
    m_process.disconnect(this);
    stop();
}

void CheckProcess::ask(const QByteArray &request)
{
    stop();
    m_waiting = true;
    m_answer.clear();
    m_deadline.start(m_patience);
    m_process.start(m_program, {});
    m_process.write(request);
    m_process.closeWriteChannel();
}

void CheckProcess::stop()
{
    m_waiting = false;
    m_deadline.stop();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(1000); // a killed process goes at once
}

void CheckProcess::look()
{
    m_answer += m_process.readAllStandardOutput();
    while (m_waiting && m_answer.startsWith("progress ")) {
        const qsizetype end = m_answer.indexOf('\n');
        if (end < 0)
            return;
        const QList<QByteArray> words = m_answer.first(end).split(' ');
        m_answer.remove(0, end + 1);
        Q_EMIT progressed(words.value(1).toLongLong(), words.value(2).toLongLong());
    }
}

void CheckProcess::finished()
{
    if (!m_waiting)
        return;
    look();
    const auto answer = m_process.exitStatus() == QProcess::NormalExit
                            ? labels::answerFrom(m_answer)
                            : std::nullopt;
    if (!answer) {
        end(tr("the file is damaged or made to do harm, or needs too much memory"));
        return;
    }
    m_waiting = false;
    m_deadline.stop();
    m_answer.clear();
    Q_EMIT answered(*answer);
}

void CheckProcess::end(const QString &why)
{
    if (!m_waiting)
        return;
    stop();
    Q_EMIT failed({.kind = assessment::Error::Kind::InvalidInput,
                   .what = tr("the file cannot be checked"),
                   .why = why});
}

} // namespace forms
